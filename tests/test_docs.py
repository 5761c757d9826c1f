"""The documentation is true: links lead somewhere, tables are complete, commands and examples run."""

import dataclasses
import re
import shlex
import shutil
from pathlib import Path

import pytest
import typer

from evals import documented, floors
from retold import cli, records
from retold.articles.files import MEDIA, TABLES
from retold.articles.tables import COLUMNS
from retold.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = [*sorted(DOCS.rglob("*.md")), *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]

FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.M | re.S)
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def name(path):
    return str(path.relative_to(ROOT))


def page(path):
    return (DOCS / path).read_text(encoding="utf-8")


def blocks(kind):
    """The fenced blocks of a kind on all pages, each with its page, without the indent of a list."""
    for path in PAGES:
        for language, body in FENCE.findall(path.read_text(encoding="utf-8")):
            if language == kind:
                indent = len(body) - len(body.lstrip(" "))
                yield path, re.sub(rf"^ {{{indent}}}", "", body, flags=re.M)


def commands(program):
    """The commands of a program that the pages show after a prompt, each once."""
    shown = [line for _, body in blocks("console") for line in body.splitlines() if line.startswith(f"$ {program} ")]
    return sorted({line.removeprefix("$ ").split("  #")[0].strip() for line in shown})


def anchors(text):
    """The anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ +(.*)$", FENCE.sub("", text), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def programs(command):
    """The program, its commands, and theirs."""
    yield command
    for inner in getattr(command, "commands", {}).values():
        yield from programs(inner)


def options():
    """Every option of every command."""
    found = programs(typer.main.get_command(cli.app))
    return {o for c in found for p in c.params for o in (*p.opts, *p.secondary_opts) if o.startswith("-")}


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    """A folder of its own with the examples in it, to run commands in."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def one_model():
    """Commands and examples share one language model."""
    from evals.dossiers import models_loaded_once

    with models_loaded_once():
        yield


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_links_lead_somewhere(path):
    lost = []
    for target in LINK.findall(FENCE.sub("", path.read_text(encoding="utf-8"))):
        file, _, anchor = target.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        aim = (path.parent / file).resolve() if file else path
        if not aim.exists() or (anchor and anchor not in anchors(aim.read_text(encoding="utf-8"))):
            lost.append(target)
    assert lost == []


def test_the_index_lists_every_page():
    listed = {(DOCS / link).resolve() for link in LINK.findall(page("index.md"))}
    missing = [p for p in DOCS.rglob("*.md") if p.resolve() not in listed and p.name != "index.md"]
    assert missing == []


def test_every_option_is_documented():
    text = page("reference/cli.md")
    assert {option for option in options() if f"`{option}" not in text} == set()


def test_every_documented_option_exists():
    known = options() | {"--help", "-h"}
    assert set(re.findall(r"(?<=`)--?[a-z][a-z-]*", page("reference/cli.md"))) - known == set()


def test_every_command_is_documented():
    text = page("reference/cli.md")
    top = typer.main.get_command(cli.app).commands
    names = [f"{n} {i}" for n, c in top.items() for i in getattr(c, "commands", ())] + list(top)
    assert [name for name in names if f"`retold {name}" not in text] == []


def test_every_setting_is_documented_with_its_default():
    text = page("reference/settings.md")
    for field in dataclasses.fields(Settings):
        row = next((line for line in text.splitlines() if line.startswith(f"| `{field.name}` |")), "")
        default = f"{field.default:,}" if isinstance(field.default, int) else field.default
        assert default in row, field.name


def test_every_kind_of_file_and_every_name_of_a_field_is_documented():
    text = page("reference/input-formats.md")
    wanted = [*MEDIA, *TABLES, *(name for names in COLUMNS.values() for name in names)]
    assert [word for word in wanted if f"`{word}`" not in text] == []


def test_every_record_is_documented_with_its_fields():
    rows = dict(re.findall(r"^\| `(\w+)` \| [^|]* \| ([^|]*) \|$", page("reference/records.md"), re.M))
    made = {n: r for n, r in vars(records).items() if dataclasses.is_dataclass(r)}
    assert {n: re.findall(r"`(\w+)`", rows.get(n, "")) for n in made} == {
        n: [f.name for f in dataclasses.fields(r)] for n, r in made.items()
    }


def test_the_figures_on_the_page_are_the_floors():
    text = documented.PAGE.read_text(encoding="utf-8")
    assert text == documented.page(text, floors.read())


def test_the_figures_in_the_readme_are_the_floors():
    stored = floors.read()
    figures = (
        "never_worse", "chain_exact", "kind", "parents_f1", "origins_exact", "origins_near", "drift_found", "drift_f1",
    )  # fmt: skip
    said = re.findall(r"(\.\d\d) \((\.\d\d)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    floor = [tuple(documented.shown(stored[c].figures[f]).lstrip("0") for c in documented.STORIES) for f in figures]
    assert said == floor


def test_targets_of_make_exist():
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    shown = {line.split()[1] for line in commands("make")}
    assert shown
    assert shown <= set(targets)


def test_the_pages_show_commands():
    assert len(commands("retold")) >= 5


@pytest.mark.model
@pytest.mark.usefixtures("one_model")
@pytest.mark.parametrize("command", commands("retold"))
def test_commands_run(command, workplace, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", shlex.split(command))
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert not ended.value.code, capsys.readouterr().err
    outputs = re.findall(r"--(?:json|html|markdown) (\S+)", command)
    assert all((workplace / file).stat().st_size > 1000 for file in outputs)


@pytest.mark.model
@pytest.mark.usefixtures("one_model", "workplace")
@pytest.mark.parametrize("path", ["README.md", "docs/how-to/start-an-archive.md"])
def test_the_commands_on_an_archive_run_one_after_another(path, monkeypatch, capsys):
    text = (ROOT / path).read_text(encoding="utf-8")
    lines = [line.strip() for block in re.findall(r"```sh\n(.*?)```", text, re.S) for line in block.splitlines()]
    given = [line for line in lines if re.match(r"retold (init|--archive)", line) and not line.endswith(" serve")]
    assert len(given) >= 3
    for line in given:
        monkeypatch.setattr("sys.argv", shlex.split(line))
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert not ended.value.code, capsys.readouterr().err


@pytest.mark.model
@pytest.mark.usefixtures("one_model")
@pytest.mark.parametrize("path", sorted({path for path, _ in blocks("python")}), ids=name)
def test_examples_run(path, workplace):
    code = "\n".join(body for where, body in blocks("python") if where == path)
    exec(compile(code, str(path), "exec"), {"__name__": "example"})  # noqa: S102  our own pages
