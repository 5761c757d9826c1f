"""`retold user …` and `retold token …`: who may use an archive over the network."""

import sys
from typing import Annotated

import typer

from retold.commands.keeping import local_user, opened
from retold.errors import UsageError

user = typer.Typer(help="Who has an account: readers read, analysts judge and add, admins remove and manage users.")
token = typer.Typer(help="Secrets by which programs use the API for a user.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="The user's name.")]
FromInput = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input instead of asking for it.")
]

MONTHS = 90
"""Days after which a token ends if nothing else is said."""


def password(*, from_input: bool) -> str:
    """A new password, typed twice unseen, or the first line of standard input."""
    if from_input:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise UsageError("there is no terminal to type the password on: give --password-stdin")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))


@user.command("add")
def add_user(
    context: typer.Context,
    name: Name,
    role: Annotated[str, typer.Option("--role", metavar="ROLE", help="reader, analyst or admin.")] = "reader",
    password_stdin: FromInput = False,  # noqa: FBT002
) -> None:
    """Give somebody an account."""
    from retold.archive.users import plain, role_of

    plain(name), role_of(role)  # before a password is asked for
    with opened(context) as archive:
        first = not archive.users.some()
        made = archive.users.add(name, role, password(from_input=password_stdin), by=local_user())
    typer.echo(f"Added {made.name}, {made.role}.")
    if first:
        typer.echo("From its next start on, retold serve asks everybody to sign in.")


@user.command("list")
def list_users(context: typer.Context) -> None:
    """List the users with their roles."""
    with opened(context) as archive:
        for row in archive.users.list():
            typer.echo(f"{row.name}  {row.role}  since {row.added[:10]}")
        if not archive.users.some():
            typer.echo("No users: retold user add NAME --role admin adds one.")


@user.command("role")
def set_role(
    context: typer.Context,
    name: Name,
    role: Annotated[str, typer.Argument(metavar="ROLE", help="reader, analyst or admin.")],
) -> None:
    """Change what somebody may do; it holds at once."""
    with opened(context) as archive:
        row = archive.users.set_role(name, role, by=local_user())
    typer.echo(f"{row.name} is {row.role} now.")


@user.command("password")
def set_password(context: typer.Context, name: Name, password_stdin: FromInput = False) -> None:  # noqa: FBT002
    """Change a password, and sign the user out everywhere."""
    with opened(context) as archive:
        row = archive.users.get(name)
        archive.users.set_password(row.name, password(from_input=password_stdin), by=local_user())
    typer.echo(f"{row.name} has a new password and is signed out everywhere.")


@user.command("remove")
def remove_user(context: typer.Context, name: Name) -> None:
    """Take an account away with its sessions and tokens; decisions keep the name."""
    with opened(context) as archive:
        archive.users.remove(name, by=local_user())
    typer.echo(f"Removed {name}.")


@token.command("add")
def add_token(
    context: typer.Context,
    name: Name,
    scope: Annotated[
        list[str] | None, typer.Option("--scope", metavar="SCOPE", help="read, judge, add or admin; may be repeated.")
    ] = None,
    label: Annotated[str, typer.Option("--label", metavar="TEXT", help="What it is for.")] = "",
    days: Annotated[int, typer.Option("--days", min=1, max=3650, metavar="N", help="How long it lasts.")] = MONTHS,
) -> None:
    """Make a token for a user; it is shown once, on standard output."""
    with opened(context) as archive:
        secret, row = archive.tokens.add(name, scope or ["read"], by=local_user(), label=label, days=days)
    typer.echo(f"Token {row.id} of {row.user}, until {(row.ends or '')[:10]}; it is not shown again:", err=True)
    typer.echo(secret)


@token.command("list")
def list_tokens(context: typer.Context) -> None:
    """List the tokens: whose, what they allow, until when."""
    with opened(context) as archive:
        rows = archive.tokens.list()
    for row in rows:
        ends = f"until {row.ends[:10]}" if row.ends else "until revoked"
        typer.echo(f"{row.id}  {row.user}  {' '.join(row.scopes)}  {ends}{'  ' + row.label if row.label else ''}")
    if not rows:
        typer.echo("No tokens: retold token add NAME makes one.")


@token.command("revoke")
def revoke_token(
    context: typer.Context,
    identity: Annotated[str, typer.Argument(metavar="TOKEN", help="Its id (retold token list).")],
) -> None:
    """Take a token away; it opens nothing from then on."""
    with opened(context) as archive:
        archive.tokens.revoke(identity, by=local_user())
    typer.echo(f"Revoked {identity}.")
