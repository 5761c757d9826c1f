"""Tokens: what they open, for how long, and that they can be taken away."""

import pytest

from retold.errors import NotFound, UsageError
from retold.storage import clock

WORD = "long enough to be safe"


def stored(archive):
    """All that the tables about people hold."""
    with archive.store.read() as connection:
        tables = ("users", "sessions", "tokens", "attempts", "audit")
        return str([tuple(row) for t in tables for row in connection.exec_driver_sql(f"SELECT * FROM {t}")])  # noqa: S608


@pytest.fixture
def archive(new):
    new.users.add("nora", "analyst", WORD, by="root")
    return new


def test_a_token_acts_for_its_user_within_its_scopes(archive):
    secret, row = archive.tokens.add("nora", ["read", "judge", "read"], by="nora", label="notebook")
    actor = archive.tokens.actor(secret)
    assert (actor.name, actor.role, actor.scopes) == ("nora", "analyst", ("read", "judge"))
    assert archive.tokens.list() == (row,)
    assert (row.label, row.ends) == ("notebook", None)


def test_the_secret_is_not_kept(archive):
    secret, _ = archive.tokens.add("nora", ["read"], by="nora")
    everything = stored(archive)
    assert secret not in everything


@pytest.mark.parametrize("secret", ["", "retold_", "retold_invented", "invented", "t1"])
def test_another_secret_opens_nothing(archive, secret):
    archive.tokens.add("nora", ["read"], by="nora")
    assert archive.tokens.actor(secret) is None


@pytest.mark.parametrize("scopes", [[], ["write"], ["read", "admin"]])
def test_no_scope_that_does_not_exist_or_is_beyond_the_role(archive, scopes):
    with pytest.raises(UsageError):
        archive.tokens.add("nora", scopes, by="nora")


def test_no_token_for_nobody(archive):
    with pytest.raises(NotFound):
        archive.tokens.add("nobody", ["read"], by="root")


def test_a_revoked_token_opens_nothing(archive):
    secret, row = archive.tokens.add("nora", ["read"], by="nora")
    archive.tokens.revoke(row.id, by="olga")
    assert archive.tokens.actor(secret) is None
    assert archive.acts().items[0].did == "token revoked"
    with pytest.raises(NotFound):
        archive.tokens.revoke(row.id, by="olga")


def test_a_token_ends(archive, monkeypatch):
    secret, _ = archive.tokens.add("nora", ["read"], by="nora", days=2)
    assert archive.tokens.actor(secret)
    later = clock.after(2 * 24 * 3600 + 1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert archive.tokens.actor(secret) is None


def test_a_lower_role_lowers_the_token(archive):
    secret, _ = archive.tokens.add("nora", ["read", "judge"], by="nora")
    archive.users.set_role("nora", "reader", by="root")
    actor = archive.tokens.actor(secret)
    assert (actor.can("read"), actor.can("judge")) == (True, False)


def test_tokens_go_with_their_user(archive):
    secret, _ = archive.tokens.add("nora", ["read"], by="nora")
    archive.users.remove("nora", by="root")
    assert archive.tokens.actor(secret) is None
    assert archive.tokens.list() == ()
