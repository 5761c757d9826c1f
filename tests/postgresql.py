"""A PostgreSQL server for tests, started from Debian's package as a user who is not root."""

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp

PLACES = "/usr/lib/postgresql"


def missing() -> str:
    """Why no server can be started; empty if one can."""
    if os.name != "posix":
        return "the server is started on Unix only"
    if find_spec("pg8000") is None:
        return "the driver is not installed: pip install 'retold[postgresql]'"
    if program("initdb") is None:
        return "PostgreSQL is not installed: apt-get install postgresql"
    if os.geteuid() == 0 and (user() is None or shutil.which("runuser") is None):
        return "PostgreSQL does not run as root, and there is no user postgres"
    return ""


def program(name: str) -> str | None:
    """The path of one of the server's programs, which Debian keeps out of PATH."""
    found = sorted(Path(PLACES).glob(f"*/bin/{name}"))
    return str(found[-1]) if found else shutil.which(name)


def user() -> str | None:
    """A user who may run the server where we are root."""
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


def run(*words: str) -> None:
    """Run a program of the server, as another user if we are root."""
    as_user = ["runuser", "-u", str(user()), "--"] if os.geteuid() == 0 else []
    done = subprocess.run([*as_user, *words], capture_output=True, text=True, cwd="/", check=False)  # noqa: S603  our own words
    if done.returncode:
        raise RuntimeError(f"{words[0]} failed: {done.stdout}{done.stderr}")


@contextmanager
def running() -> Iterator[str]:
    """A server that forgets everything at the end; gives its address without the database's name."""
    folder = Path(mkdtemp(prefix="retold-postgresql-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, user())
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        data, control = str(folder / "data"), str(program("pg_ctl"))
        run(str(program("initdb")), "-D", data, "-U", "retold", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} -c fsync=off"
        run(control, "-D", data, "-o", options, "-l", str(folder / "log"), "-w", "start")
        try:
            yield f"postgresql://retold@127.0.0.1:{port}"
        finally:
            run(control, "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
