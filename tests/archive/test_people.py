"""Accounts from first to last, in each database; the details are tested in the one that is quick."""

import pytest

from retold.archive import Archive, signing
from retold.errors import NotSignedIn, TooManyAttempts, UsageError

WORD = "long enough to be safe"


def test_people_come_act_and_go(empty, place, monkeypatch):
    monkeypatch.setattr("retold.archive.secret.fits", lambda stored, password: bool(stored) and password == WORD)
    empty.users.add("olga", "admin", WORD, by="root")
    empty.users.add("nora", "analyst", WORD, by="olga")
    with pytest.raises(UsageError):
        empty.users.add("Nora", "reader", WORD, by="olga")
    assert [(user.name, user.role) for user in empty.users.list()] == [("nora", "analyst"), ("olga", "admin")]
    session = empty.sessions.sign_in("nora", WORD, "198.51.100.7")
    secret, row = empty.tokens.add("nora", ["read"], by="nora", days=3)
    with Archive.open(place) as other:
        assert other.sessions.actor(session).role == "analyst"
        assert other.tokens.actor(secret).scopes == ("read",)
        for _ in range(signing.PER_USER):
            with pytest.raises(NotSignedIn):
                other.sessions.sign_in("nora", "wrong", "203.0.113.9")
    with pytest.raises(TooManyAttempts):
        empty.sessions.sign_in("nora", WORD, "198.51.100.7")
    empty.users.set_password("nora", "another long one", by="olga")
    assert empty.sessions.actor(session) is None
    empty.tokens.revoke(row.id, by="nora")
    assert empty.tokens.actor(secret) is None
    with pytest.raises(UsageError):
        empty.users.remove("olga", by="olga")
    empty.users.remove("nora", by="olga")
    assert [act.did for act in empty.acts(limit=3).items] == ["user removed", "token revoked", "password changed"]
    assert empty.acts().total == 6
    assert empty.check() == ()


def test_the_mark_changes_with_everything_that_is_done(empty):
    before = empty.mark()
    assert empty.mark() == before
    empty.users.add("olga", "admin", WORD, by="root")
    assert empty.mark() != before
