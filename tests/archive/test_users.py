"""Accounts: names, roles, passwords, and who changed what."""

import pytest

from retold.archive.people import Actor
from retold.errors import NotFound, NotSignedIn, UsageError

WORD = "long enough to be safe"


def stored(archive):
    """All that the tables about people hold."""
    with archive.store.read() as connection:
        tables = ("users", "sessions", "tokens", "attempts", "audit")
        return str([tuple(row) for t in tables for row in connection.exec_driver_sql(f"SELECT * FROM {t}")])  # noqa: S608


@pytest.fixture
def archive(new):
    return new


def test_a_new_archive_has_no_users(archive):
    assert not archive.users.some()
    assert archive.users.list() == ()


def test_a_user_has_a_name_in_lower_case_and_a_role(archive):
    made = archive.users.add(" Nora.Lind ", "analyst", WORD, by="root")
    assert (made.name, made.role) == ("nora.lind", "analyst")
    assert archive.users.some()
    assert archive.users.get("NORA.LIND") == made


@pytest.mark.parametrize("name", ["", "no ra", "../nora", "nora\nlind", "é", "x" * 65, "-nora"])
def test_what_is_no_name_is_refused(archive, name):
    with pytest.raises(UsageError):
        archive.users.add(name, "reader", WORD, by="root")


@pytest.mark.parametrize("password", ["short", "", "x" * 1001])
def test_a_weak_password_is_refused(archive, password):
    with pytest.raises(UsageError, match="password"):
        archive.users.add("nora", "reader", password, by="root")


def test_the_name_is_no_password(archive):
    with pytest.raises(UsageError, match="password"):
        archive.users.add("nora.lindqvist", "reader", "Nora.Lindqvist", by="root")


def test_a_name_is_taken_once(archive):
    archive.users.add("nora", "reader", WORD, by="root")
    with pytest.raises(UsageError, match="already"):
        archive.users.add("Nora", "admin", WORD, by="root")
    assert archive.users.get("nora").role == "reader"


def test_an_unknown_role_is_refused(archive):
    with pytest.raises(UsageError, match="owner"):
        archive.users.add("nora", "owner", WORD, by="root")


@pytest.mark.parametrize(
    "act",
    [
        lambda users: users.get("nobody"),
        lambda users: users.set_role("nobody", "admin", by="root"),
        lambda users: users.set_password("nobody", WORD, by="root"),
        lambda users: users.remove("nobody", by="root"),
    ],
)
def test_an_unknown_user_is_not_found(archive, act):
    with pytest.raises(NotFound, match="nobody"):
        act(archive.users)


def test_the_only_admin_stays_admin(archive):
    archive.users.add("nora", "admin", WORD, by="root")
    archive.users.add("tom", "reader", WORD, by="root")
    with pytest.raises(UsageError, match="only admin"):
        archive.users.set_role("nora", "reader", by="nora")
    with pytest.raises(UsageError, match="only admin"):
        archive.users.remove("nora", by="nora")
    archive.users.set_role("tom", "admin", by="nora")
    archive.users.remove("nora", by="tom")
    assert [user.name for user in archive.users.list()] == ["tom"]


def test_the_last_user_may_go(archive):
    archive.users.add("nora", "admin", WORD, by="root")
    archive.users.remove("nora", by="root")
    assert not archive.users.some()


def test_passwords_are_not_kept(archive):
    archive.users.add("nora", "reader", WORD, by="root")
    everything = stored(archive)
    assert WORD not in everything
    assert "$argon2id$" in everything


def test_one_changes_the_own_password_with_the_old_one(archive):
    archive.users.add("nora", "reader", WORD, by="root")
    with pytest.raises(NotSignedIn):
        archive.users.change_password("nora", "not the old one", "another long one")
    archive.users.change_password("nora", WORD, "another long one")
    assert archive.sessions.sign_in("nora", "another long one", "198.51.100.7")


def test_changes_are_in_the_audit_with_who_made_them(archive):
    archive.users.add("nora", "reader", WORD, by="root")
    archive.users.set_role("nora", "analyst", by="olga")
    archive.users.set_password("nora", "another long one", by="olga")
    archive.users.remove("nora", by="root")
    told = [(act.who, act.did, act.about, act.detail) for act in archive.acts().items]
    assert told == [
        ("root", "user removed", "nora", "analyst"),
        ("olga", "password changed", "nora", ""),
        ("olga", "role changed", "nora", "reader to analyst"),
        ("root", "user added", "nora", "reader"),
    ]


@pytest.mark.parametrize(
    ("role", "can"),
    [("reader", {"read"}), ("analyst", {"read", "judge", "add"}), ("admin", {"read", "judge", "add", "admin"})],
)
def test_a_role_gives_rights(role, can):
    actor = Actor(name="nora", role=role)
    assert {right for right in ("read", "judge", "add", "admin") if actor.can(right)} == can
    assert actor.may("reader")
    assert actor.may("admin") == (role == "admin")


def test_a_token_gives_no_more_than_its_scopes_and_no_more_than_the_role():
    actor = Actor(name="nora", role="analyst", scopes=("judge", "admin"))
    assert [actor.can(right) for right in ("read", "judge", "add", "admin")] == [False, True, False, False]
    assert not actor.may("reader")
    assert Actor(name="nora", role="analyst", scopes=("read",)).may("reader")


def test_a_token_of_somebody_whose_role_was_lowered_says_that_the_role_is_why():
    actor = Actor(name="ana", role="reader", scopes=("read", "judge", "add"))
    assert actor.allowed == ("read",)
    assert actor.refusal("add") == "your role is reader"
    assert Actor(name="ana", role="analyst", scopes=("read",)).refusal("add") == "the token allows read"
    assert Actor(name="ana", role="reader").allowed is None
