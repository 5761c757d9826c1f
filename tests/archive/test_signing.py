"""Signing in and out: what opens, what does not, and how often one may try."""

import pytest

from retold.archive import Archive, signing
from retold.errors import NotSignedIn, TooManyAttempts
from retold.storage import clock

WORD = "long enough to be safe"
HOME, AWAY = "198.51.100.7", "203.0.113.9"


def stored(archive):
    """All that the tables about people hold."""
    with archive.store.read() as connection:
        tables = ("users", "sessions", "tokens", "attempts", "audit")
        return str([tuple(row) for t in tables for row in connection.exec_driver_sql(f"SELECT * FROM {t}")])  # noqa: S608


@pytest.fixture
def archive(new):
    new.users.add("nora", "analyst", WORD, by="root")
    return new


@pytest.fixture
def quick(monkeypatch):
    """Hashes that take no time."""
    monkeypatch.setattr("retold.archive.secret.fits", lambda stored, password: bool(stored) and password == WORD)


@pytest.fixture
def later(monkeypatch):
    """`later(seconds)`: so many seconds have passed."""
    after = clock.after

    def later(seconds):
        monkeypatch.setattr(clock, "now", lambda: after(seconds))
        monkeypatch.setattr(clock, "after", lambda more: after(seconds + more))

    return later


def fail(archive, name="nora", address=HOME):
    with pytest.raises(NotSignedIn):
        archive.sessions.sign_in(name, "wrong", address)


def test_the_right_password_opens(archive):
    session = archive.sessions.sign_in("Nora ", WORD, HOME)
    actor = archive.sessions.actor(session)
    assert (actor.name, actor.role, actor.scopes) == ("nora", "analyst", None)


def test_wrong_names_and_passwords_are_told_alike(archive):
    said = []
    for name, password in (("nora", "wrong"), ("nobody", WORD), ("nora", "x" * 5_000), ("", "")):
        with pytest.raises(NotSignedIn) as error:
            archive.sessions.sign_in(name, password, HOME)
        said.append(str(error.value))
    assert len(set(said)) == 1


def test_an_invented_session_opens_nothing(archive):
    assert archive.sessions.actor("invented") is None
    assert archive.sessions.actor("\ud800") is None


def test_sessions_are_kept_as_digests(archive, quick):
    session = archive.sessions.sign_in("nora", WORD, HOME)
    everything = stored(archive)
    assert session not in everything


def test_a_session_ends(archive, quick, later):
    session = archive.sessions.sign_in("nora", WORD, HOME)
    later(signing.LASTS - 60)
    assert archive.sessions.actor(session)
    later(signing.LASTS + 1)
    assert archive.sessions.actor(session) is None


def test_signing_out_ends_that_session_only(archive, quick):
    here, there = (archive.sessions.sign_in("nora", WORD, HOME) for _ in range(2))
    archive.sessions.sign_out(here)
    assert archive.sessions.actor(here) is None
    assert archive.sessions.actor(there)


def test_a_new_password_signs_out_everywhere(archive, quick):
    sessions = [archive.sessions.sign_in("nora", WORD, HOME) for _ in range(3)]
    archive.users.set_password("nora", "another long one", by="root")
    assert [archive.sessions.actor(s) for s in sessions] == [None] * 3


def test_a_new_role_holds_at_once(archive, quick):
    session = archive.sessions.sign_in("nora", WORD, HOME)
    archive.users.set_role("nora", "reader", by="root")
    assert archive.sessions.actor(session).role == "reader"


def test_whoever_is_removed_is_out(archive, quick):
    session = archive.sessions.sign_in("nora", WORD, HOME)
    archive.users.remove("nora", by="root")
    assert archive.sessions.actor(session) is None


def test_a_user_can_be_tried_so_often(archive, quick):
    for number in range(signing.PER_USER):
        fail(archive, address=f"198.51.100.{number}")
    with pytest.raises(TooManyAttempts):
        archive.sessions.sign_in("NORA", WORD, AWAY)


def test_an_address_can_try_so_often(archive, quick):
    for number in range(signing.PER_ADDRESS):
        fail(archive, name=f"name{number}")
    with pytest.raises(TooManyAttempts):
        archive.sessions.sign_in("nora", WORD, HOME)
    assert archive.sessions.sign_in("nora", WORD, AWAY)


def test_after_a_while_one_may_try_again(archive, quick, later):
    for _ in range(signing.PER_USER):
        fail(archive)
    later(signing.WINDOW + 1)
    assert archive.sessions.sign_in("nora", WORD, HOME)


def test_a_lock_out_says_how_long_it_still_lasts(archive, quick, later):
    for _ in range(signing.PER_USER):
        fail(archive)
    later(8 * 60 - 30)  # half a minute from where the minutes told change
    with pytest.raises(TooManyAttempts, match="try again in 8 minutes") as told:
        archive.sessions.sign_in("nora", WORD, AWAY)
    assert 7 * 60 < told.value.seconds <= 7 * 60 + 31


def test_an_admin_lifts_a_lock_out_by_a_new_password(archive, quick):
    for _ in range(signing.PER_USER):
        fail(archive)
    archive.users.set_password("nora", WORD, by="root")
    assert archive.sessions.sign_in("nora", WORD, HOME)


def test_success_forgets_failures_from_there(archive, quick):
    for _ in range(signing.PER_USER - 1):
        fail(archive)
    archive.sessions.sign_in("nora", WORD, HOME)
    for _ in range(signing.PER_USER - 1):
        fail(archive)
    assert archive.sessions.sign_in("nora", WORD, HOME)


def test_another_server_on_the_archive_knows_of_sessions_and_failures(archive, quick):
    session = archive.sessions.sign_in("nora", WORD, HOME)
    for _ in range(signing.PER_USER):
        fail(archive)
    with Archive.open(archive.place.name) as other:
        assert other.sessions.actor(session)
        with pytest.raises(TooManyAttempts):
            other.sessions.sign_in("nora", WORD, AWAY)


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("198.51.100.7", "198.51.100.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("testclient", "testclient"),
    ],
)
def test_a_house_is_one_address(address, counted):
    assert signing.network(address) == counted
