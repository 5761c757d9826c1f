"""The command line, the API and the pages give the same answers."""

import json
import re
from html import unescape

import pytest

from retold import cli
from retold.dossier import wording


@pytest.fixture
def run(archive, monkeypatch, capsysbinary):
    """`run(*words)`: what a command prints, on one line."""

    def run(*words):
        monkeypatch.setattr("sys.argv", ["retold", "--archive", archive.place.name, *words])
        monkeypatch.setenv("COLUMNS", "4000")
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert not ended.value.code
        return capsysbinary.readouterr().out

    return run


def words(page):
    """The text of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_stories(local, run):
    rows = local.get("/api/v1/stories").json()["items"]
    said, page = run("stories").decode(), local.get("/").text
    assert len(rows) == 2
    for row in rows:
        assert row["id"] in said
        assert f"/stories/{row['id']}" in page
        for text in (row["title"], row["gist"]):
            assert text in said
            assert text in words(page)
        assert f"[{wording.interval(row['low'], row['high'])}]" in said


def test_the_order_of_stories(local, run):
    ids = [row["id"] for row in local.get("/api/v1/stories").json()["items"]]
    said, page = run("stories").decode(), local.get("/").text
    assert sorted(ids, key=said.index) == ids
    assert sorted(ids, key=lambda story: page.index(f"/stories/{story}")) == ids


def test_a_story(local, run):
    story = local.get("/api/v1/stories?order=size").json()["items"][0]["id"]
    answer = local.get(f"/api/v1/stories/{story}").json()
    exported = json.loads(run("export", story, "--json", "-"))
    assert answer["dossier"] == exported
    assert local.get(f"/stories/{story}/dossier/json").json() == exported
    said, page = run("show", story).decode(), words(local.get(f"/stories/{story}/claims").text)
    for claim in exported["stories"][0]["claims"]:
        assert claim["id"] in said
        assert claim["gist"] in said
        assert claim["gist"] in page


@pytest.mark.parametrize("kind", ["html", "markdown"])
def test_a_dossier_as_a_file(local, run, kind):
    story = local.get("/api/v1/stories?order=size").json()["items"][0]["id"]
    written = run("export", story, f"--{kind}", "-")
    assert local.get(f"/api/v1/stories/{story}/dossier?format={kind}").content == written
    assert local.get(f"/stories/{story}/dossier/{kind}").content == written


@pytest.mark.parametrize(
    "facets",
    [{}, {"outlet": "Vell Courier"}, {"certainty": "attributed"}, {"since": "2031-05-10"}, {"drift": "number"}],
)
def test_a_search(local, run, facets):
    asked = {"words": "ferry", **facets}
    hits = local.get("/api/v1/search", params=asked).json()["hits"]
    said = run("search", "ferry", *(part for name, value in facets.items() for part in (f"--{name}", value))).decode()
    page = local.get("/search", params=asked).text
    assert hits["total"] == len(hits["items"])
    for hit in hits["items"]:
        assert hit["telling"] in said
        assert hit["quote"] in " ".join(said.split())
        assert hit["quote"] in words(page)
    everything = local.get("/api/v1/search").json()["hits"]["items"]
    others = {hit["telling"] for hit in everything} - {hit["telling"] for hit in hits["items"]}
    assert [telling for telling in others if telling in said] == []


def test_an_article(local, run, archive):
    answer = local.get("/api/v1/articles/courier").json()
    said, page = run("show", "courier").decode(), words(local.get(f"/articles/{answer['article']['id']}").text)
    for telling in answer["tellings"]:
        quote = answer["article"]["text"][slice(*telling["span"])]
        assert quote in page
        for word in re.findall(r"\w+", quote):  # a part inside a telling has marks of its own beside a comma
            assert word in said


def test_a_decision_made_in_one_is_in_all(local, run, archive):
    run("judge", "parent", "courier", "gazette", "--wrong", "--note", "seen the notebook", "--who", "nora")
    made = local.get("/api/v1/judgements").json()["items"][0]
    assert (made["judgement"]["who"], made["judgement"]["note"]) == ("nora", "seen the notebook")
    assert "seen the notebook" in words(local.get("/judgements").text)
    local.post(f"/api/v1/judgements/{made['judgement']['id']}/undo", json={})
    assert "undone by" in run("judge", "list").decode()
    assert "seen the notebook" in words(local.get("/judgements").text)


def test_what_is_not_there(local, capsys, archive, monkeypatch):
    detail = local.get("/api/v1/stories/s1nothing").json()["detail"]
    assert detail[1:] in words(local.get("/stories/s1nothing").text)
    monkeypatch.setattr("sys.argv", ["retold", "--archive", archive.place.name, "export", "s1nothing", "--json", "-"])
    with pytest.raises(SystemExit):
        cli.main()
    assert detail in capsys.readouterr().err
