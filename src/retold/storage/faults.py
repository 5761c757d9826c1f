"""What a database says went wrong, as one sentence for the user."""

from retold.errors import ArchiveBusy, ArchiveError

SENTENCES: tuple[tuple[tuple[str, ...], type[ArchiveError], str], ...] = (
    (
        ("locked", "busy", "deadlock", "queuepool limit", "lock timeout"),
        ArchiveBusy,
        "another program is writing to the archive: try again when it has finished",
    ),
    (
        ("is full", "disk i/o", "no space left", "53100"),
        ArchiveError,
        "the disk is full or failing; what was confirmed before is safe: free some space and run the command again",
    ),
    (
        ("permission denied for", "must be owner", "42501"),
        ArchiveError,
        "the database's role may not do this: let it own the database (ALTER DATABASE name OWNER TO role)",
    ),
    (
        ("readonly", "read-only", "unable to open", "permission denied"),
        ArchiveError,
        "the archive cannot be written to: change its permissions or copy it elsewhere",
    ),
    (
        ("not a database", "malformed", "corrupt"),
        ArchiveError,
        "the archive's database is damaged: restore a backup",
    ),
    (
        ("password authentication", "no password", "28p01", "28000", "role ", "scram", "server is requesting"),
        ArchiveError,
        "the database server does not let you in: check user and password in the address",
    ),
    (
        ("can't create a connection", "connection refused", "network error", "server closed", "name or service"),
        ArchiveError,
        "the database server does not answer: check the address, and that it runs",
    ),
    (
        ("does not exist",),
        ArchiveError,
        "the database server has no such database or table: check the name at the end of the address",
    ),
)
"""Words of the databases' own messages, in lower case, with what they mean; the first that fits is said."""


def told(error: BaseException | None) -> ArchiveError:
    """An error of the database or of what it stands on, as ours."""
    said = words(error)
    for signs, kind, sentence in SENTENCES:
        if any(sign in said.lower() for sign in signs):
            return kind(sentence)
    return ArchiveError(f"the archive's database refused ({said}): run retold check")


def words(error: BaseException | None) -> str:
    """The database's own words on one line, without the statement."""
    args = error.args if error is not None else ()
    if args and isinstance(args[0], dict):  # the PostgreSQL driver gives the message's fields
        return f"{args[0].get('M', '')} ({args[0].get('C', '')})"
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
