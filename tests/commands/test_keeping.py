"""The commands of an archive as a user meets them: one clear sentence for whatever is wrong, never a traceback."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

SENTENCE = 250
"""No message is longer; most are one line of a terminal or two."""


@pytest.fixture
def retold(monkeypatch, capsys):
    """`retold(*words)`: the exit status, standard output and standard error of the real command."""
    from retold import cli

    monkeypatch.delenv("RETOLD_ARCHIVE", raising=False)

    def retold(*words):
        monkeypatch.setattr(sys, "argv", ["retold", *map(str, words)])
        code = 0
        try:
            cli.main()
        except SystemExit as stop:
            code = stop.code or 0
        told = capsys.readouterr()
        return code, told.out, told.err

    return retold


def one_sentence(result, code=1):
    status, out, err = result
    assert (status, out) == (code, "")
    assert err.startswith("retold: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert len(err) < SENTENCE + 2 * 120  # names of folders come on top


RUN = "from retold.cli import main; main()"

NAMES = [
    "plain", "with spaces", "100%", "50%25", "what?", "a#b", "mode=memory?x=1", "über die Fähre", "渡し船", "a'b",
    'a"b', ":memory:", "a&b=c", "file:x", "$HOME", "-dash", "trailing.",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_an_archive_may_have_any_name(retold, tmp_path, name):
    folder = tmp_path / name
    assert retold("init", folder)[0] == 0
    assert (folder / "retold.sqlite").is_file()
    assert sorted(p.name for p in tmp_path.iterdir()) == [name]
    assert retold("--archive", folder, "stories")[:2] == (0, "No story.\n")
    assert retold("--archive", folder, "check")[1] == "The archive is sound.\n"
    one_sentence(retold("init", folder))


def test_a_folder_whose_name_is_no_text_is_an_archive_too(tmp_path):
    folder = os.fsencode(tmp_path) + b"/caf\xe9"
    for words in (["init", folder], ["--archive", folder, "check"]):
        done = subprocess.run(  # noqa: S603  our own words
            [sys.executable, "-c", RUN, *words], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stderr == b""


def test_a_relative_name_is_the_folder_that_one_stood_in(retold, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert retold("init", "here")[0] == 0
    assert (tmp_path / "here" / "retold.sqlite").is_file()
    monkeypatch.chdir(tmp_path / "here")
    assert retold("stories")[0] == 0


EVERY = [
    ("add", "x.txt"), ("update",), ("stories",), ("show", "x"), ("search", "x"), ("problems",), ("remove", "x"),
    ("export", "x", "--json", "-"), ("check",), ("backup", "there"), ("judge", "list"), ("judge", "same", "a", "b"),
]  # fmt: skip


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
def test_a_folder_that_is_no_archive_is_a_sentence(retold, tmp_path, words):
    one_sentence(retold("--archive", tmp_path, *words), 2)


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
def test_no_archive_named_is_a_sentence(retold, tmp_path, words, monkeypatch):
    monkeypatch.chdir(tmp_path)
    one_sentence(retold(*words), 2)


@pytest.mark.parametrize("name", ["missing", "", "http://x.example/", "mysql://u@h/d", "sqlite:///x", "a\x00b"])
def test_an_archive_that_cannot_be_is_a_sentence(retold, tmp_path, name, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = retold("--archive", name, "stories")
    assert code in (1, 2)
    one_sentence((code, out, err), code)


def test_a_file_where_the_folder_should_be_is_a_sentence(retold, tmp_path):
    (tmp_path / "file").write_text("no archive", encoding="utf-8")
    one_sentence(retold("init", tmp_path / "file"))
    one_sentence(retold("--archive", tmp_path / "file", "stories"), 2)
    one_sentence(retold("init", tmp_path / "file" / "below"))


def test_a_folder_where_the_file_should_be_is_a_sentence(retold, tmp_path):
    (tmp_path / "a" / "retold.sqlite").mkdir(parents=True)
    one_sentence(retold("init", tmp_path / "a"))
    one_sentence(retold("--archive", tmp_path / "a", "stories"), 2)


def test_a_folder_that_init_has_not_finished_can_be_finished(retold, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "retold.sqlite").touch()
    one_sentence(retold("--archive", tmp_path / "a", "stories"), 2)
    assert retold("init", tmp_path / "a")[0] == 0


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
@pytest.mark.parametrize("damage", ["not a database", "cut off", "zeros inside"])
def test_a_damaged_database_is_a_sentence(retold, tmp_path, words, damage):
    folder = tmp_path / "a"
    retold("init", folder)
    path = folder / "retold.sqlite"
    data = path.read_bytes()
    if damage == "not a database":
        path.write_bytes(b"Some other file.\n" * 1_000)
    elif damage == "cut off":
        path.write_bytes(data[: len(data) // 3])
    else:
        path.write_bytes(data[:100] + bytes(8_192) + data[8_292:])
    code, out, err = retold("--archive", folder, *words)
    assert "Traceback" not in err + out
    assert code in (1, 2)
    one_sentence((code, out, err), code)


def test_a_newer_archive_is_a_sentence(retold, tmp_path):
    retold("init", tmp_path / "a")
    with sqlite3.connect(tmp_path / "a" / "retold.sqlite") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    result = retold("--archive", tmp_path / "a", "stories")
    one_sentence(result)
    assert "newer version" in result[2]


@pytest.mark.skipif(os.name != "posix", reason="permissions as on Unix")
@pytest.mark.parametrize(
    "words", [("add", "x.txt"), ("stories",), ("update",), ("remove", "x"), ("check",)], ids=" ".join
)
def test_a_read_only_archive_is_a_sentence(tmp_path, words):
    from retold.archive import Archive

    folder = tmp_path / "a"
    with Archive.create(folder):
        pass
    (tmp_path / "x.txt").write_text("The ferry sank off Ostrel on Monday, inspectors said.\n", encoding="utf-8")
    limited: list[str] = []
    if os.geteuid() == 0:  # root may write everywhere, unless that right is given up
        if not shutil.which("setpriv"):
            pytest.skip("root cannot give up its rights here: setpriv is missing")
        limited = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        done = subprocess.run(  # noqa: S603  our own words
            [*limited, sys.executable, "-c", RUN, "--archive", str(folder), *words],
            capture_output=True, text=True, cwd=tmp_path, check=False,
        )  # fmt: skip
    finally:
        for path in (folder, *folder.iterdir()):
            path.chmod(0o755)
    assert "Traceback" not in done.stderr
    if done.returncode:
        one_sentence((done.returncode, done.stdout, done.stderr), done.returncode)
    else:
        assert words == ("stories",)


def test_init_where_nothing_may_be_written_is_a_sentence(retold):
    if not Path("/proc").is_dir():
        pytest.skip("there is no /proc")
    one_sentence(retold("init", "/proc/archive"))


def test_a_server_that_is_not_there_is_a_sentence_without_the_password(retold):
    pytest.importorskip("pg8000")
    for address in ("postgresql://u:secret@127.0.0.1:1/d", "postgresql://u:secret@nowhere.invalid/d"):
        result = retold("--archive", address, "stories")
        one_sentence(result)
        assert "secret" not in result[2]
    one_sentence(retold("--archive", "postgresql://u:secret@host:port:x/d", "stories"))


def test_a_database_without_an_archive_is_a_sentence(retold, server):
    address = server()
    one_sentence(retold("--archive", address, "stories"), 2)
    assert retold("init", address)[0] == 0
    assert retold("--archive", address, "check")[1] == "The archive is sound.\n"
    one_sentence(retold("init", address))
    one_sentence(retold("--archive", address + "_none", "stories"))
    one_sentence(retold("--archive", address, "backup", "x"))


def test_init_does_not_say_the_password_nor_advise_to_give_it_as_an_argument(retold, server):
    code, out, _ = retold("init", server().replace("retold@", "retold:secret@"))
    assert code == 0
    assert "secret" not in out
    assert "RETOLD_ARCHIVE" in out
    assert "--archive" not in out


def test_what_is_not_there_is_a_sentence(retold, tmp_path):
    folder = tmp_path / "a"
    retold("init", folder)
    for words in (("show", "x"), ("remove", "x"), ("export", "x", "--json", "-"), ("judge", "undo", "x"),
                  ("judge", "same", "a", "b"), ("judge", "parent", "a", "*b")):  # fmt: skip
        one_sentence(retold("--archive", folder, *words), 2)
    one_sentence(retold("--archive", folder, "add", "-q", tmp_path / "missing.txt"))
    one_sentence(retold("--archive", folder, "export", "x"), 2)
    one_sentence(retold("--archive", folder, "stories", "--order", "colour"), 2)
    one_sentence(retold("--archive", folder, "judge", "parent", "a", "b", "--wrong", "--unsure"), 2)
    one_sentence(retold("--archive", folder, "backup", folder))


@pytest.mark.parametrize(
    "words",
    [
        ("--", "-x"), ("--since", "yesterday"), ("--until", "2031-13-40"), ("--certainty", "sure"),
        ("--drift", "Number"), ("a*",), ("ferry -b*",),
    ],
)  # fmt: skip
def test_a_search_that_can_find_nothing_as_it_is_written_says_so(retold, tmp_path, words):
    retold("init", tmp_path / "a")
    one_sentence(retold("--archive", tmp_path / "a", "search", *words), 2)


@pytest.mark.parametrize("words", ['"', "a AND", "*", "NEAR(", "'; --", "🚢", "\udce9"])
def test_no_search_fails(retold, tmp_path, words):
    retold("init", tmp_path / "a")
    assert retold("--archive", tmp_path / "a", "search", "--", words)[0] == 0


def test_ctrl_c_says_that_the_work_done_is_kept(retold, tmp_path, monkeypatch):
    from retold.archive import upkeep

    retold("init", tmp_path / "a")
    (tmp_path / "x.txt").write_text("The ferry sank off Ostrel on Monday, inspectors said.\n", encoding="utf-8")

    def interrupt(_self):
        raise KeyboardInterrupt

    monkeypatch.setattr(upkeep.Upkeep, "annotate", interrupt)
    result = retold("--archive", tmp_path / "a", "add", "--quiet", tmp_path / "x.txt")
    one_sentence(result, 130)
    assert "kept" in result[2]
    assert "retold update" in result[2]


def test_ctrl_c_while_reading_is_one_sentence(retold, tmp_path, monkeypatch):
    from retold.archive import Archive

    retold("init", tmp_path / "a")

    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(Archive, "stories", interrupt)
    one_sentence(retold("--archive", tmp_path / "a", "stories"), 130)


EXAMPLES = Path(__file__).parents[2] / "examples"


def test_what_an_interrupted_run_has_left_is_told(retold, tmp_path, monkeypatch):
    from retold.archive import Archive
    from retold.archive.upkeep import Upkeep

    (tmp_path / "one.txt").write_text("The ferry Margit sank off Ostrel on Monday, inspectors of the port said.\n")
    name = str(tmp_path / "a")
    retold("init", name)
    with monkeypatch.context() as patch:
        patch.setattr(Upkeep, "work", lambda _: None)
        retold("--archive", name, "add", str(tmp_path / "one.txt"))
    for command in ("stories", "check"):
        code, out, _ = retold("--archive", name, command)
        assert code == 0
        assert "1 article waits to be worked through: retold update does it." in out
    with Archive.open(name) as archive, archive.run():
        assert "1 article waits to be worked through: a run is at work." in retold("--archive", name, "stories")[1]
    retold("--archive", name, "update")
    assert "waits" not in retold("--archive", name, "stories")[1]


def test_a_mistyped_name_is_told_and_not_kept_as_a_problem_of_the_archive(retold, tmp_path):
    (tmp_path / "one.txt").write_text("The ferry Margit sank off Ostrel on Monday, inspectors of the port said.\n")
    archive = ("--archive", tmp_path / "a")
    retold("init", tmp_path / "a")
    out = retold(*archive, "add", tmp_path / "one.txt", tmp_path / "onne.txt")[1]
    assert "there is no such file or folder" in " ".join(out.split())
    assert retold(*archive, "problems")[1] == "No problem.\n"


def test_an_update_says_nothing_of_new_articles(retold, tmp_path, monkeypatch):
    from retold.archive.upkeep import Upkeep

    (tmp_path / "one.txt").write_text("The ferry Margit sank off Ostrel on Monday, inspectors of the port said.\n")
    archive = ("--archive", tmp_path / "a")
    retold("init", tmp_path / "a")
    with monkeypatch.context() as patch:
        patch.setattr(Upkeep, "work", lambda _: None)
        assert "1 new article. The archive holds" in retold(*archive, "add", tmp_path / "one.txt")[1]
    out = retold(*archive, "update")[1]
    assert out.startswith("The archive holds 1 article in 1 story.\nStories worked through:\n")
    assert retold(*archive, "add", tmp_path / "one.txt")[1].startswith("0 new articles, 1 known already.")


@pytest.fixture
def garnet(retold, tmp_path):
    """`garnet(*words)`: a command on an archive of one bundled story."""
    folder = tmp_path / "garnet"
    assert retold("init", folder)[0] == 0
    assert retold("--archive", folder, "add", "--quiet", EXAMPLES / "garnet-drones")[0] == 0
    return lambda *words: retold("--archive", folder, *words)


@pytest.mark.model
def test_the_decisions_of_a_file_are_kept_told_and_taken_back(garnet):
    status, out, err = garnet("judge", "file", EXAMPLES / "judgements.jsonl")
    assert (status, out, err) == (0, "Kept 4 of 4.\n", "")
    listed = garnet("judge", "list")[1]
    assert "daybook-daily has material from meridian-post" in listed
    assert "says the same as sealedger" in " ".join(listed.split())
    status, out, _ = garnet("judge", "undo", listed.split()[0])
    assert (status, out.startswith("Taken back, with all that was decided in the same act: ")) == (0, True)
    assert garnet("judge", "undo", listed.split()[0])[1].startswith("Nothing is left to take back: ")
    assert "undone by" in garnet("judge", "list")[1]


@pytest.mark.model
def test_a_tree_with_a_persons_judgement_is_exported(garnet):
    story = garnet("stories")[1].split()[0]
    kinds = ("dot", "graphml", "newick")
    before = {kind: garnet("export", story, f"--{kind}", "-")[1] for kind in kinds}
    assert garnet("judge", "parent", "kestovia-one", "lowbridge-herald")[0] == 0
    for kind in kinds:
        code, after, _ = garnet("export", story, f"--{kind}", "-")
        assert code == 0
        assert after != before[kind]


@pytest.mark.model
def test_a_plain_file_is_given_its_outlet_and_date_when_it_is_added_or_later(retold, tmp_path):
    text = "Ferry sinks off Ostrel\n\nThe ferry Margit sank off Ostrel on Monday with 40 people on board.\n"
    (tmp_path / "note.txt").write_text(text, encoding="utf-8")
    (tmp_path / "row.jsonl").write_text(json.dumps({"id": "row", "text": text, "outlet": "Tidewatch"}), "utf-8")
    archive = ("--archive", tmp_path / "a")
    retold("init", tmp_path / "a")
    inputs = ("add", "--quiet", tmp_path / "note.txt", tmp_path / "row.jsonl")
    assert retold(*archive, *inputs, "--outlet", "Harbour Ledger", "--date", "2031-05-09")[0] == 0
    assert "Harbour Ledger, 9 May 2031" in retold(*archive, "show", "note")[1]
    assert "Tidewatch, 9 May 2031" in retold(*archive, "show", "row")[1]
    again = retold(*archive, *inputs, "--outlet", "Gazette")
    assert "retold judge article" in again[2]
    status, out, err = retold(*archive, "judge", "article", "note", "--outlet", "Ostrel Post", "--date", "2031-05-08")
    assert (status, err) == (0, "")
    assert "Ostrel Post, 8 May 2031" in retold(*archive, "show", "note")[1]
    assert "note is of Ostrel Post" in retold(*archive, "judge", "list")[1]
    assert retold(*archive, "judge", "undo", re.search(r"j1\w+", out)[0])[0] == 0
    assert "Harbour Ledger, 9 May 2031" in retold(*archive, "show", "note")[1]
    one_sentence(retold(*archive, *inputs, "--date", "Monday"), 2)
    one_sentence(retold(*archive, "judge", "article", "note", "--date", "Monday"), 2)
    one_sentence(retold(*archive, "judge", "article", "note"), 2)


@pytest.mark.model
def test_a_row_that_points_nowhere_is_told_and_the_others_count(garnet, tmp_path):
    rows = (EXAMPLES / "judgements.jsonl").read_text(encoding="utf-8")
    file = tmp_path / "rows.jsonl"
    file.write_text(rows + '{"kind": "parent", "verdict": "no", "first": "nobody", "second": "sealedger"}\n', "utf-8")
    status, out, err = garnet("judge", "file", file)
    assert (status, out) == (0, "Kept 4 of 5.\n")
    assert "nobody" in err


@pytest.mark.model
def test_a_row_that_names_nobody_is_of_who_runs_the_command(garnet, tmp_path, monkeypatch):
    file = tmp_path / "rows.jsonl"
    rows = [{"kind": "parent", "verdict": "no", "first": "sealedger", "second": f"*{name}"} for name in ("AP", "AFP")]
    file.write_text("\n".join(map(json.dumps, [rows[0], rows[1] | {"who": "Marta"}])), "utf-8")
    monkeypatch.setenv("RETOLD_WHO", "Ina Vale")
    assert garnet("judge", "file", file)[1] == "Kept 2 of 2.\n"
    listed = garnet("judge", "list")[1]
    assert "Ina Vale, 20" in listed
    assert "Marta, 20" in listed


@pytest.mark.model
def test_an_archive_says_why_two_tellings_are_one_claim(garnet):
    found = [line.split()[0] for line in garnet("search", "nine drone boats")[1].splitlines() if line.startswith("t1")]
    status, out, _ = garnet("why", "--of", found[0], "--and", found[1])
    assert status == 0
    assert "more than 0 speaks for a join" in out
    one_sentence(garnet("why", "--of", found[0], "--and", "t1nothing"), 2)


def held(garnet):
    """The tellings of each claim of the story, by the claim's id."""
    story = garnet("stories")[1].split()[0]
    named = re.findall(r"^c1\w+", garnet("show", story, "--claims", "300")[1].partition("Ids of these claims")[2], re.M)
    return {name: re.findall(r"^t1\w+", garnet("show", name)[1], re.M) for name in named}


@pytest.mark.model
def test_a_split_moves_the_named_tellings_and_nothing_else_and_names_both_claims(garnet):
    before = held(garnet)
    claim, tellings = max(before.items(), key=lambda item: len(item[1]))
    away = tellings[-2:]
    status, out, _ = garnet("judge", "split", claim, *away)
    now = held(garnet)
    new = next(name for name in now if name not in before)
    assert now == before | {claim: tellings[:-2], new: away}
    assert (status, out) == (
        0,
        f"They are kept apart now: {claim} ({len(tellings) - 2} tellings) and {new} (2 tellings); "
        "retold show CLAIM shows one.\n",
    )
    assert garnet("update", "--quiet")[0] == 0
    assert held(garnet) == now


@pytest.mark.model
def test_the_old_id_of_a_claim_that_is_split_leads_to_the_larger_part(garnet):
    claim, tellings = max(held(garnet).items(), key=lambda item: len(item[1]))
    garnet("judge", "split", claim, *tellings[:1])
    assert sorted(held(garnet)[claim]) == sorted(tellings[1:])


@pytest.mark.model
def test_one_of_two_that_are_different_leaves_the_claim_and_nothing_else_moves(garnet):
    before = held(garnet)
    claim, tellings = max(before.items(), key=lambda item: len(item[1]))
    first, second = tellings[-2:]
    assert garnet("judge", "different", first, second)[0] == 0
    now = held(garnet)
    (gone,) = (told for name, told in now.items() if name not in before)
    assert gone in ([first], [second])
    assert now[claim] == [t for t in tellings if t not in gone]
    assert {name: told for name, told in now.items() if name in before and name != claim} == {
        name: told for name, told in before.items() if name != claim
    }


@pytest.mark.model
def test_a_claim_is_shown_with_its_origins_and_its_drift(garnet):
    claim, tellings = max(held(garnet).items(), key=lambda item: len(item[1]))
    shown = garnet("show", claim)[1]
    before, _, after = shown.partition(tellings[0])
    assert "counted: Shipping papers (articles 1, " in before
    assert "drift, number: 'At least nine', best telling 'nine'" in after


@pytest.mark.model
def test_a_decision_that_means_nothing_is_a_sentence_and_not_kept(garnet):
    telling = garnet("search", "nine drone boats")[1].split()[0]
    for words, said in (
        (("chain", telling, "--is", ""), "lacks a name"),
        (("chain", telling, "--is", "> >"), "lacks a name"),
        (("chain", telling, "--is", "documents", "--wrong"), "leave out --right and --wrong"),
        (("parent", "sealedger", "*"), "a name behind its *"),
        (("name", "sealedger", "*Nope", "Foo"), "sealedger has no parent *Nope"),
    ):
        result = garnet("judge", *words)
        one_sentence(result, 2)
        assert said in result[2]
    assert garnet("judge", "list")[1] == "No judgement.\n"


@pytest.mark.model
def test_no_claim_is_shown_without_its_certainty(garnet):
    story = garnet("stories")[1].split()[0]
    listed = garnet("show", story, "--claims", "3")[1].partition("Ids of these claims")[2]
    named = re.findall(r"^c1\w+", listed, re.M)
    heads = [listed, *(garnet("show", name)[1].partition("Claim c1")[0] for name in named)]
    assert len(heads) == 4
    assert all(re.search(r"\((?:asserted|attributed|hedged|denied)\)", head) for head in heads)
