"""What can go wrong, as exceptions that carry their data.

    RetoldError
    ├── UsageError            the call itself is wrong                     exit 2, HTTP 400
    ├── NothingUsable         no article could be read from the input      exit 1, HTTP 422
    ├── InputError            one input cannot be read or understood       exit 1, HTTP 422
    ├── OutputError           a result cannot be written                   exit 1, HTTP 507
    ├── ModelError            the language model is missing or not ours    exit 1, HTTP 500
    ├── PluginError           a plugin cannot be loaded                    exit 2, HTTP 400
    ├── Interrupted           the user stopped the work                    exit 130, HTTP 503
    └── ArchiveError          the archive cannot be opened or used         exit 1, HTTP 500
        ├── ArchiveBusy       somebody else is writing to it               exit 1, HTTP 503
        ├── NotFound          it holds no such thing                       exit 2, HTTP 404
        ├── NotAllowed        the person may not do this                   exit 1, HTTP 403
        ├── NotSignedIn       nobody is signed in, or as somebody else     exit 1, HTTP 401
        └── TooManyAttempts   too many log-ins failed                      exit 1, HTTP 429

Every message is one sentence that says what happened and what to do.
"""


class RetoldError(Exception):
    """Root of all errors that Retold raises on purpose.

    `exit_code` is the status of the command line, `http_status` that of the server.
    """

    exit_code = 1
    http_status = 500


class UsageError(RetoldError):
    """The call is wrong: an unknown option, a value out of range."""

    exit_code = 2
    http_status = 400


class NothingUsable(RetoldError):  # noqa: N818  the input is at fault, not the program
    """The whole input held no article that can be analysed."""

    http_status = 422


class InputError(RetoldError):
    """One input cannot be used; `source` names it and `reason` says why in a clause."""

    http_status = 422

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(source, reason)
        self.source = source
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}"


class OutputError(RetoldError):
    """A result could not be written to `path`; nothing half-written is left behind."""

    http_status = 507

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot write {self.path}: {self.reason}"


class ModelError(RetoldError):
    """The language model cannot be loaded, or its files are not the ones that this version was made for."""


class PluginError(RetoldError):
    """A plugin named by the user cannot be loaded."""

    exit_code = 2
    http_status = 400


class Interrupted(RetoldError):  # noqa: N818  it is no fault
    """The user stopped the work; the message says what of it is kept."""

    exit_code = 130
    http_status = 503


class ArchiveError(RetoldError):
    """The archive is missing, damaged, of another version, or cannot be written to."""


class ArchiveBusy(ArchiveError):  # noqa: N818  it is no fault
    """Another process works on the archive, and the caller did not want to wait."""

    http_status = 503


class NotFound(ArchiveError):  # noqa: N818  the name is wrong, not the program
    """The archive holds nothing of that name."""

    exit_code = 2
    http_status = 404


class NotAllowed(ArchiveError):  # noqa: N818  nothing went wrong
    """The person's role does not allow what was asked for."""

    http_status = 403


class NotSignedIn(ArchiveError):  # noqa: N818  nothing went wrong
    """Nobody is signed in, or the password is wrong."""

    http_status = 401


class TooManyAttempts(ArchiveError):  # noqa: N818  it is the person who went wrong
    """Too many log-ins have failed; `seconds` is how long to wait."""

    http_status = 429

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds

    def __str__(self) -> str:
        minutes = -(-self.seconds // 60)
        return f"too many log-ins have failed: try again in {minutes} minute{'s' * (minutes != 1)}"
