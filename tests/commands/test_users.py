"""`retold user` and `retold token` as they are typed."""

import io

import pytest

from retold import cli
from retold.archive import Archive

WORD = "long enough to be safe"


@pytest.fixture
def folder(tmp_path):
    with Archive.create(tmp_path / "kept"):
        pass
    return tmp_path / "kept"


@pytest.fixture
def run(folder, monkeypatch, capsys):
    """`run(*words, typed="")`: the exit status, standard output and standard error of a command."""

    def run(*words, typed=""):
        monkeypatch.setattr("sys.argv", ["retold", "--archive", str(folder), *words])
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return ended.value.code or 0, said.out, said.err

    return run


def test_a_user_from_first_to_last(run):
    assert run("user", "list")[1] == "No users: retold user add NAME --role admin adds one.\n"
    status, out, _ = run("user", "add", "Nora", "--role", "admin", "--password-stdin", typed=f"{WORD}\n")
    assert status == 0
    assert out.startswith("Added nora, admin.\n")
    assert "sign in" in out
    assert run("user", "add", "tom", "--password-stdin", typed=f"{WORD}\n")[1] == "Added tom, reader.\n"
    assert run("user", "role", "tom", "analyst")[1] == "tom is analyst now.\n"
    assert run("user", "password", "tom", "--password-stdin", typed="another long one")[0] == 0
    assert [line.split()[:2] for line in run("user", "list")[1].splitlines()] == [["nora", "admin"], ["tom", "analyst"]]
    assert run("user", "remove", "tom")[1] == "Removed tom.\n"
    assert run("user", "remove", "tom")[0] == 2


def test_a_password_is_never_an_argument(run):
    assert run("user", "add", "nora", "--password", WORD)[0] == 2


def test_without_a_terminal_a_password_must_be_piped(run):
    status, _, said = run("user", "add", "nora")
    assert (status, said) == (2, "retold: there is no terminal to type the password on: give --password-stdin\n")


@pytest.mark.parametrize("words", [("no ra",), ("nora", "--role", "owner")])
def test_a_wrong_call_asks_for_no_password(run, words):
    status, _, said = run("user", "add", *words)
    assert status == 2
    assert "terminal" not in said


def test_a_weak_password_is_refused(run):
    assert run("user", "add", "nora", "--password-stdin", typed="short\n")[0] == 2


def test_a_token_is_all_that_goes_to_standard_output(run, folder):
    run("user", "add", "nora", "--role", "analyst", "--password-stdin", typed=f"{WORD}\n")
    status, out, said = run("token", "add", "nora", "--scope", "read", "--scope", "judge", "--label", "notebook")
    assert status == 0
    assert "not shown again" in said
    with Archive.open(folder) as archive:
        assert archive.tokens.actor(out.strip()).scopes == ("read", "judge")
        row = archive.tokens.list()[0]
    assert run("token", "list")[1].split()[:4] == [row.id, "nora", "read", "judge"]
    assert run("token", "revoke", row.id)[1] == f"Revoked {row.id}.\n"
    assert run("token", "list")[1] == "No tokens: retold token add NAME makes one.\n"


def test_a_token_has_no_scope_beyond_the_role(run):
    run("user", "add", "nora", "--password-stdin", typed=f"{WORD}\n")
    status, _, said = run("token", "add", "nora", "--scope", "admin")
    assert status == 2
    assert "nora is reader" in said


def test_what_is_done_here_is_in_the_audit(run, folder):
    run("user", "add", "nora", "--password-stdin", typed=f"{WORD}\n")
    with Archive.open(folder) as archive:
        assert archive.acts().items[0].who.endswith(" (command line)")
