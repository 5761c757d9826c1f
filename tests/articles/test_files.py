"""Files and folders become pages; whatever cannot be read becomes one problem with a clear sentence."""

import gzip
import json
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.files import ROW, number, pages
from retold.records import Page, Problem
from retold.settings import Settings

SETTINGS = Settings(max_bytes=2000)


def read(*inputs, settings=SETTINGS):
    return list(pages([str(name) for name in inputs], settings))


def keys(found):
    return [page.declared.key for page in found if isinstance(page, Page)]


def messages(found):
    return [problem.message for problem in found if isinstance(problem, Problem)]


@pytest.fixture
def folder(tmp_path):
    for name in ("b.txt", "a.md", "sub/d.html", "sub/c.htm", ".hidden.txt", ".git/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"<p>{name}", encoding="utf-8")
    return tmp_path


def test_a_page_stands_before_its_copies(tmp_path):
    for name in ("page (10).txt", "page (2).txt", "page (1).txt", "page-1.txt", "page.txt"):
        (tmp_path / name).write_text("A ferry sank.", encoding="utf-8")
    assert keys(read(tmp_path)) == ["page", "page (1)", "page (2)", "page (10)", "page-1"]


def test_a_folder_is_walked_in_sorted_order_without_hidden_files(folder):
    found = read(folder)
    assert keys(found) == ["a", "b", "c", "d"]
    assert [page.media for page in found] == ["text/markdown", "text/plain", "text/html", "text/html"]


def test_a_page_keeps_bytes_and_source(folder):
    (page,) = read(folder / "b.txt")
    assert (page.data, page.source) == (b"<p>b.txt", str(folder / "b.txt"))
    assert page.id.startswith("p")


def test_a_file_named_twice_is_read_once(folder):
    assert keys(read(folder / "b.txt", folder)) == ["b", "a", "c", "d"]


def test_how_many_articles_there_are_is_known_unless_a_table_is_among_them(folder):
    (folder / "y.png").touch()
    assert number([str(folder)]) == 4
    assert number([str(folder), str(folder / "b.txt"), str(folder / "gone.txt"), "a\0"]) == 5
    (folder / "sub" / "rows.csv").touch()
    assert number([str(folder)]) is None
    assert number([]) == 0


def test_unknown_kinds_in_a_folder_are_one_problem(folder):
    for name in ("x.json", "y.png", "z"):
        (folder / name).write_text("{}", encoding="utf-8")
    (message,) = messages(read(folder))
    assert "skipped 3 of its files (.json, .png, no ending)" in message


def test_an_empty_folder(tmp_path):
    (message,) = messages(read(tmp_path))
    assert "holds no articles" in message


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.docx", b"PK", "does not read this kind of file"),
        ("noending", b"text", "does not read this kind of file"),
        ("a.txt", b"", "the file is empty"),
        ("a.jsonl", b"", "the file is empty"),
        ("a.jsonl", b"\n\n", "holds no rows"),
        ("a.txt", b"x" * 2001, "limit"),
        ("a.jsonl", b"{\n", "not valid JSON"),
        ("a.jsonl", b"[1]\n", "not a JSON object"),
        ("a.jsonl", b'{"id": 1}\n', "no text"),
        ("a.jsonl", b'{"id": 1, "text": "  "}\n', "no text"),
        ("a.jsonl", b'{"id": 1, "text": 7}\n', "no text"),
        ("a.jsonl", b'{"id": 1, "text": "' + b"x" * 3000 + b'"}\n', "larger than the limit"),
        ("a.jsonl", '{"id": 1, "text": "x"}'.encode("utf-16"), "not UTF-8"),
        ("a.jsonl", b'{"id": 1, "text": "\\ud800"}\n', "JSON"),
        ("a.jsonl.gz", b"no gzip at all", "damaged"),
        ("a.jsonl.gz", gzip.compress(b'{"id": 1, "text": "x"}\n' * 999, mtime=0)[:40], "damaged"),
        ("a.csv", b"name,age\nx,1\n", "no column holds the text"),
        ("a.csv", b'id,text\n1,"never closed\n', "no text"),
        ("a.csv", b"id,text\n1,one,two\n", "more cells than the header"),
        ("a.csv", b"\0\1\2\3" * 40, "not text"),
    ],
)
def test_bad_input_gives_a_problem_and_no_page(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    found = read(tmp_path / name)
    if words == "no text" and name == "a.csv":
        return  # an open quote runs to the end of the file and is that row's text
    assert keys(found) == []
    assert words in messages(found)[0]


def test_a_missing_file():
    (message,) = messages(read("/nowhere/at/all.txt"))
    assert "no such file" in message


def test_a_name_that_cannot_be_one():
    (message,) = messages(read("bad\0name.txt"))
    assert "name" in message


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may read everything")
def test_no_permission(folder):
    (folder / "b.txt").chmod(0)
    assert any("no permission" in message for message in messages(read(folder)))


@pytest.mark.parametrize("name", ["loop", "loop.txt"])
def test_a_link_to_itself(tmp_path, name):
    (tmp_path / name).symlink_to(name)
    (found,) = read(tmp_path / name)
    assert found.message == "the link leads back to itself; give the file that it stands for"


def test_a_pipe_is_no_file(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    (message,) = messages(read(tmp_path / "a.txt"))
    assert "not a file" in message


@pytest.mark.parametrize("address", ["https://gazette.example/storm", "feed://gazette.example", "HTTP://x.example"])
def test_addresses_are_for_a_later_version(address):
    (message,) = messages(read(address))
    assert "does not fetch web addresses" in message


def test_one_bad_input_costs_the_others_nothing(folder):
    assert keys(read("/nowhere.txt", folder / "a.md", "https://x.example", folder / "b.txt")) == ["a", "b"]


def test_rows_of_json_lines(tmp_path):
    row = {"id": 7, "text": ["One.", "Two."], "outlet": "Landow Gazette", "date": "2021-05-05", "byline": None}
    (tmp_path / "rows.jsonl").write_text("\ufeff" + json.dumps(row) + "\n\n", encoding="utf-8")
    (page,) = read(tmp_path / "rows.jsonl")
    assert (page.media, page.data, page.source) == (ROW, b"One.\nTwo.", f"{tmp_path / 'rows.jsonl'}#7")
    declared = page.declared
    assert (declared.key, declared.outlet, declared.date, declared.byline) == (
        "7",
        "Landow Gazette",
        "2021-05-05",
        None,
    )


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.text(min_size=1, max_size=200).filter(str.strip))
def test_the_text_of_a_row_is_kept_exactly(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("rows") / "rows.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text}) + "\n", encoding="utf-8")
    (page,) = read(path, settings=Settings())
    assert page.data.decode("utf-8") == text


def test_gzipped_rows(tmp_path):
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress(b'{"id": "a", "text": "One."}\n{"text": "Two."}\n'))
    assert keys(read(tmp_path)) == ["a", "rows-2"]


def test_a_bad_row_is_named_and_the_others_are_read(tmp_path):
    (tmp_path / "rows.jsonl").write_text('{"id": "a", "text": "One."}\nnonsense\n{"id": "c", "text": "Two."}\n')
    found = read(tmp_path / "rows.jsonl")
    assert keys(found) == ["a", "c"]
    assert found[1].source.endswith("rows.jsonl#2")


def test_rows_are_read_one_by_one(tmp_path):
    (tmp_path / "rows.jsonl").write_text('{"id": "a", "text": "One."}\n' * 10)
    stream = pages([str(tmp_path / "rows.jsonl")], SETTINGS)
    assert next(stream).declared.key == "a"


def test_keys_are_made_unique_and_said_so_once(tmp_path):
    (tmp_path / "rows.jsonl").write_text('{"id": "a", "text": "One."}\n' * 3 + '{"id": "a-2", "text": "Two."}\n')
    found = read(tmp_path / "rows.jsonl")
    assert keys(found) == ["a", "a-2", "a-3", "a-2-2"]
    assert len(set(keys(found))) == 4
    (message,) = messages(found)
    assert "3 of its ids had been used before (a is called a-2)" in message


def test_equal_stems_in_two_folders(tmp_path):
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "storm.txt").write_text(f"Story {name}.")
    found = read(tmp_path)
    assert keys(found) == ["storm", "storm-2"]
    assert "called storm-2" in messages(found)[0]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_csv_with_its_separators_and_synonyms(tmp_path, separator):
    lines = [["ID", "Body", "Publisher", "Published"], ["a", '"One, two;\nthree."', "Landow Gazette", "2021-05-05"]]
    (tmp_path / "rows.csv").write_text("\n".join(separator.join(line) for line in lines), encoding="utf-8")
    (page,) = read(tmp_path)
    assert page.data == b"One, two;\nthree."
    assert (page.declared.key, page.declared.outlet, page.declared.date) == ("a", "Landow Gazette", "2021-05-05")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_csv_as_spreadsheets_save_it(tmp_path, encoding):
    (tmp_path / "rows.csv").write_bytes("id,text\r\na,“Café” closed\r\n".encode(encoding))
    (page,) = read(tmp_path)
    assert page.data.decode() == "“Café” closed"


def test_a_long_field_of_a_csv(tmp_path):
    (tmp_path / "rows.csv").write_text("id,text\na," + "word " * 60_000, encoding="utf-8")
    (page,) = read(tmp_path, settings=Settings())
    assert len(page.data) == 300_000


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.jsonl", "a.jsonl.gz", "a.csv", "a.pdf"]))
def test_any_bytes_in_any_file_give_pages_or_problems(tmp_path_factory, data, name):
    path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(data)
    found = read(path)
    assert found
    assert all(message.strip() for message in messages(found))
