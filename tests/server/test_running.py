"""`retold serve` as a process of its own: where it answers, whom, and how it ends."""

import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager

import httpx2
import pytest
from tests.server.knocking import WORD

from retold.archive import Archive
from retold.commands.serve import anywhere, loopback, serving
from retold.errors import UsageError

PROGRAM = [sys.executable, "-c", "from retold.cli import main; main()"]


def begun(*words):
    return subprocess.Popen(  # noqa: S603
        [*PROGRAM, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"BROWSER": "false"},
    )


@contextmanager
def running(*words):
    """A server, with its first line and its address."""
    process = begun(*words)
    try:
        line = process.stdout.readline()
        assert line, process.stderr.read()
        yield process, line, line.split(" at ")[1].split(" ")[0]
    finally:
        process.kill()
        process.communicate()


def ended(*words):
    """What a call that ends by itself said, and its status."""
    process = begun(*words)
    _, said = process.communicate(timeout=30)
    return process.returncode, said


@pytest.fixture
def folder(archive):
    return archive.place.name


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_answers_and_stops_when_told_to(folder, number):
    with running("--archive", folder, "serve", "--port", "0", "--no-browser") as (process, line, address):
        assert line.startswith("Retold answers at http://127.0.0.1:")
        assert "this machine only" in line
        assert httpx2.get(f"{address}api/v1/totals").json()["articles"] == 3
        assert httpx2.get(f"{address}api/v1/totals", headers={"Host": "example.org"}).status_code == 421
        process.send_signal(number)
        out, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (0, "")
    assert out.endswith("Stopped.\n")


def test_the_archive_may_be_named_after_the_command(folder):
    with running("serve", "--archive", folder, "--port", "0", "--no-browser") as (_, _, address):
        assert httpx2.get(f"{address}api/v1/totals").status_code == 200


def test_a_port_in_use_is_one_sentence(folder):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        status, said = ended("--archive", folder, "serve", "--port", port, "--no-browser")
    assert status == 2
    assert said == (
        f"retold: retold cannot answer at 127.0.0.1 port {port} (address already in use): "
        "choose another with --port, or 0 for any\n"
    )


def test_without_accounts_it_answers_this_machine_only(folder):
    status, said = ended("--archive", folder, "serve", "--host", "0.0.0.0", "--port", "0", "--no-browser")  # noqa: S104
    assert status == 2
    assert said.count("\n") == 1
    assert "retold user add NAME --role admin" in said


def test_with_accounts_everybody_signs_in(folder, archive):
    archive.users.add("nora", "admin", WORD, by="root")
    token, _ = archive.tokens.add("nora", ["read"], by="root")
    words = ("--archive", folder, "serve", "--host", "0.0.0.0", "--allowed-host", "retold.example.org")  # noqa: S104
    with running(*words, "--port", "0", "--no-browser") as (_, line, address):
        assert "people sign in" in line
        address = address.replace("0.0.0.0", "127.0.0.1")  # noqa: S104
        assert httpx2.get(f"{address}api/v1/totals").status_code == 401
        bearer = {"Authorization": f"Bearer {token}", "Host": "retold.example.org"}
        assert httpx2.get(f"{address}api/v1/totals", headers=bearer).status_code == 200
        forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "198.51.100.7"}
        cookie = httpx2.get(f"{address}login", headers=forwarded).headers["set-cookie"]
        assert "; Secure" in cookie


def test_several_read_while_one_runs(folder, archive):
    with running("--archive", folder, "serve", "--port", "0", "--no-browser") as (_, _, address):
        told = []
        with Archive.open(folder) as other, other.run():
            readers = [
                threading.Thread(target=lambda: told.append(httpx2.get(f"{address}api/v1/stories").status_code))
                for _ in range(8)
            ]
            for reader in readers:
                reader.start()
            for reader in readers:
                reader.join(20)
            sent = {"kind": "parent", "verdict": "no", "article": "courier", "parent": "gazette"}
            assert httpx2.post(f"{address}api/v1/judgements", json=sent).status_code == 201
        assert told == [200] * 8
        assert httpx2.get(f"{address}api/v1/judgements").json()["total"] == 1


@pytest.mark.parametrize(
    ("host", "own", "all_of_them"),
    [
        ("127.0.0.1", True, False),
        ("127.9.9.9", True, False),
        ("::1", True, False),
        ("localhost", True, False),
        ("0.0.0.0", False, True),  # noqa: S104
        ("::", False, True),
        ("", False, True),
        ("192.0.2.7", False, False),
        ("retold.example.org", False, False),
        ("localhost.example.org", False, False),
    ],
)
def test_which_addresses_are_this_machine_only(host, own, all_of_them):
    assert (loopback(host), anywhere(host)) == (own, all_of_them)


def test_how_it_is_served():
    with pytest.raises(UsageError, match="accounts"):
        serving("192.0.2.7", (), accounts=False)
    with pytest.raises(UsageError, match="accounts"):
        serving("127.0.0.1", ("retold.example.org",), accounts=False)
    with pytest.raises(UsageError, match="--allowed-host"):
        serving("::", (), accounts=True)
    assert serving("127.0.0.1", (), accounts=True).accounts
    assert "192.0.2.7" in serving("192.0.2.7", (), accounts=True).hosts
    assert "retold.example.org" in serving("127.0.0.1", ("retold.example.org",), accounts=True).hosts
    assert not serving("::1", (), accounts=False).accounts


def test_an_archive_on_a_database_server(server):
    address = server()
    with Archive.create(address) as made:
        made.users.add("nora", "admin", WORD, by="root")
        token, _ = made.tokens.add("nora", ["read", "admin"], by="root")
    with running("serve", "--archive", address, "--port", "0", "--no-browser") as (_, line, place):
        assert "people sign in" in line
        bearer = {"Authorization": f"Bearer {token}"}
        assert httpx2.get(f"{place}api/v1/totals", headers=bearer).json()["articles"] == 0
        assert httpx2.get(f"{place}api/v1/search?words=ferry", headers=bearer).status_code == 200
        assert httpx2.get(f"{place}api/v1/stories/a%00b", headers=bearer).status_code == 422
        assert httpx2.get(f"{place}stories/a%00b", headers=bearer).status_code == 303
        assert httpx2.get(f"{place}api/v1/audit", headers=bearer).json()["total"] == 2
