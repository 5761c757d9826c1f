"""What admins do: take articles away, say who may do what, look at who did what."""

from typing import Annotated

import msgspec
from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from pydantic import Field, SecretStr

from retold.api.adding import Working
from retold.api.answers import Asking, Here, Limit, Name, Start, Word, encoded, gives, needs, paged
from retold.api.judging import Sent
from retold.archive.people import RoleName, Scope
from retold.archive.work import Job
from retold.errors import ArchiveError, NotAllowed
from retold.storage.found import Act, Page, TokenRow, UserRow

router = APIRouter()


def signed_in(who: Asking) -> None:
    """Raise `NotAllowed` for a token: whoever finds one must not be able to make it last."""
    if who.scopes is not None:
        raise NotAllowed("this takes somebody who is signed in; a token cannot do it")


admin = [needs("admin")]
in_person = [Depends(signed_in)]

PATIENCE = 10
"""Seconds that an answer waits for a removal; it goes on after that."""


class Password(Sent):
    """A new password, and the old one if it is one's own."""

    new: SecretStr
    old: SecretStr | None = None


class NewUser(Sent):
    """Somebody who is to have an account."""

    name: Annotated[Word, Field(min_length=1, max_length=64)]
    role: RoleName = "reader"
    password: SecretStr


class NewRole(Sent):
    """What somebody may do from now on."""

    role: RoleName


class NewToken(Sent):
    """A token for oneself."""

    scopes: Annotated[list[Scope], Field(min_length=1, max_length=4)]
    label: Annotated[Word, Field(max_length=200)] = ""
    days: Annotated[int, Field(ge=1, le=3650)] = 90


class Users(msgspec.Struct, frozen=True):
    """All users, by name."""

    items: tuple[UserRow, ...]


class Tokens(msgspec.Struct, frozen=True):
    """Tokens, the latest first."""

    items: tuple[TokenRow, ...]


class Made(msgspec.Struct, frozen=True):
    """A new token: `secret` is shown this once."""

    secret: str
    token: TokenRow


class Faults(msgspec.Struct, frozen=True):
    """What is wrong with the archive, a sentence each."""

    items: tuple[str, ...]


@router.delete("/articles/{article}", responses=gives(Job) | gives(Job, "It goes on.", 202), dependencies=admin)
def remove(archive: Here, working: Working, who: Asking, article: Name) -> Response:
    """Take an article away, with all versions of its page and all that rested on it, and only that."""
    name = archive.article(article).article.id
    job = working.quick("remove", lambda _: archive.remove(name, who=who.name), who=who.name, about=[name])
    job = working.wait(job.id, PATIENCE)
    if job.state == "failed":
        raise ArchiveError(job.error)
    return encoded(job, 200 if job.over else 202)


@router.get("/check", responses=gives(Faults), dependencies=admin)
def check(archive: Here) -> Response:
    """Verify the archive, as `retold check` does; takes its time."""
    return encoded(Faults(items=archive.check()))


@router.get("/audit", responses=gives(Page[Act]), dependencies=admin)
def acts(request: Request, archive: Here, start: Start = 0, limit: Limit = 100) -> Response:
    """Who removed what, and who changed whose account, the latest first."""
    return paged(request, archive.acts(start=start, limit=limit), limit)


@router.get("/users", responses=gives(Users), dependencies=admin)
def users(archive: Here) -> Response:
    """Who has an account."""
    return encoded(Users(items=archive.users.list()))


@router.post("/users", status_code=201, responses=gives(UserRow, "Added.", 201), dependencies=admin + in_person)
def add_user(archive: Here, who: Asking, user: NewUser) -> Response:
    """Give somebody an account."""
    made = archive.users.add(user.name, user.role, user.password.get_secret_value(), by=who.name)
    return encoded(made, 201)


@router.put("/users/{name}/role", responses=gives(UserRow), dependencies=admin + in_person)
def set_role(archive: Here, who: Asking, name: Name, role: NewRole) -> Response:
    """Change what somebody may do; it holds at once."""
    return encoded(archive.users.set_role(name, role.role, by=who.name))


@router.put(
    "/users/{name}/password", status_code=204, response_class=Response, dependencies=[needs("read"), *in_person]
)
def set_password(archive: Here, who: Asking, name: Name, password: Password) -> Response:
    """Change one's own password, with the old one, or as an admin another's; signs that user out everywhere."""
    new = password.new.get_secret_value()
    if who.name == name:
        archive.users.change_password(name, password.old.get_secret_value() if password.old else "", new)
    elif who.can("admin"):
        archive.users.set_password(name, new, by=who.name)
    else:
        raise NotAllowed("only admins change the passwords of others: ask one")
    return Response(status_code=204)


@router.delete("/users/{name}", status_code=204, response_class=Response, dependencies=admin + in_person)
def remove_user(archive: Here, who: Asking, name: Name) -> Response:
    """Take an account away with its sessions and tokens; decisions keep the name."""
    archive.users.remove(name, by=who.name)
    return Response(status_code=204)


@router.get("/tokens", responses=gives(Tokens), dependencies=[needs("read")])
def tokens(archive: Here, who: Asking) -> Response:
    """One's own tokens; those of all for an admin."""
    return encoded(Tokens(items=archive.tokens.list(None if who.can("admin") else who.name)))


@router.post("/tokens", status_code=201, responses=gives(Made, "Made.", 201), dependencies=[needs("read"), *in_person])
def add_token(archive: Here, who: Asking, token: NewToken) -> Response:
    """Make a token for oneself. A token makes no tokens."""
    secret, row = archive.tokens.add(who.name, token.scopes, by=who.name, label=token.label, days=token.days)
    return encoded(Made(secret=secret, token=row), 201)


@router.delete("/tokens/{token}", status_code=204, response_class=Response, dependencies=[needs("read")])
def revoke(archive: Here, who: Asking, token: Name) -> Response:
    """Take a token away: one's own, or as an admin anybody's."""
    row = archive.tokens.get(token)
    if row.user != who.name and not who.can("admin"):
        raise NotAllowed("only admins revoke the tokens of others: ask one")
    archive.tokens.revoke(row.id, by=who.name)
    return Response(status_code=204)
