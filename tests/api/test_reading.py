"""What the API answers to readers: records, pages with links, ETags, files, errors."""

import json
from pathlib import Path

import jsonschema
import pytest

from retold.api import openapi
from retold.report import rendered

DOCS = Path(__file__).parents[2] / "docs" / "reference"
API = "/api/v1"


@pytest.fixture
def get(local):
    """`get(path)`: the answer to a path below the API's."""
    return lambda path, **headers: local.get(f"{API}{path}", headers=headers)


def ferry(get):
    """The story of two articles."""
    return next(row for row in get("/stories").json()["items"] if row["articles"] == 2)


def test_totals(get, archive):
    assert get("/totals").json() == {
        "articles": 3,
        "stories": 2,
        "claims": archive.totals().claims,
        "tellings": archive.totals().tellings,
        "judgements": 0,
        "problems": 0,
        "waiting": 0,
    }


def test_a_story_has_its_dossier_in_the_documented_shape(get):
    answer = get(f"/stories/{ferry(get)['id']}").json()
    schema = json.loads((DOCS / "dossier.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(answer["dossier"], schema)
    assert answer["story"] == ferry(get)
    assert answer["judgements"] == []
    assert {a["id"] for a in answer["dossier"]["stories"][0]["articles"]} == {"gazette", "courier"}


@pytest.mark.parametrize(
    ("kind", "media"), [("json", "application/json"), ("html", "text/html"), ("markdown", "text/markdown")]
)
def test_a_dossier_is_the_file_that_the_command_writes(get, archive, kind, media):
    story = ferry(get)["id"]
    answer = get(f"/stories/{story}/dossier?format={kind}")
    assert answer.content == rendered(archive.trace(story), kind)
    assert answer.headers["content-type"].startswith(media)
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in answer.headers["content-security-policy"]


def test_a_claim_has_tellings_with_their_words(get, archive):
    row = get("/claims").json()["items"][0]
    answer = get(f"/claims/{row['id']}").json()
    assert answer["claim"]["gist"] == row["gist"]
    assert (answer["ledger"]["low"], answer["ledger"]["high"]) == (row["low"], row["high"])
    for told in answer["tellings"]:
        point = archive.point(told["telling"]["id"])
        assert told["quote"] == point.span.of(archive.article(told["telling"]["article"]).article.text)


def test_an_article_by_its_key(get):
    answer = get("/articles/herald").json()
    assert answer["article"]["outlet"] == "Orla Herald"
    assert len(answer["claims"]) == len(answer["tellings"]) > 0


def test_the_original_is_a_download_whatever_it_is(get, archive):
    answer = get("/articles/herald/original")
    assert answer.content == archive.original("herald")[1]
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"


@pytest.mark.model
def test_two_tellings_are_compared_with_every_part_of_their_score(get, archive):
    claim = next(c for c in archive.story(ferry(get)["id"]).dossier.claims if len(c.tellings) > 1)
    first, second = claim.tellings[:2]
    found = get(f"/tellings/{first}/against/{second}").json()
    assert (found["first"], found["second"], found["together"]) == (first, second, True)
    assert found["why"]
    assert found["total"] == pytest.approx(found["bias"] + sum(part["adds"] for part in found["parts"]))
    assert get(f"/tellings/{first}/against/t1nothing").status_code == 404


def test_a_search_has_facets_and_can_be_narrowed(get):
    answer = get("/search?words=ferry").json()
    assert answer["hits"]["total"] > 1
    assert "outlet" in {facet["field"] for facet in answer["facets"]}
    narrow = get("/search?words=ferry&outlet=Vell Courier&until=2031-05-10").json()
    assert {hit["outlet"] for hit in narrow["hits"]["items"]} == {"Vell Courier"}
    assert get("/search?words=ferry&outlet=vell courier").json()["hits"]["items"]
    assert get("/search?words=ferry&since=2031-05-11").json()["hits"]["total"] == 0


def test_a_list_is_read_to_its_end_by_its_links(get, local):
    address, found = f"{API}/search?words=ferry&limit=1", []
    total = local.get(address).json()["hits"]["total"]
    while address:
        answer = local.get(address)
        found += [hit["telling"] for hit in answer.json()["hits"]["items"]]
        address = next((p.split(">")[0][1:] for p in answer.headers["link"].split(", ") if 'rel="next"' in p), None)
    assert len(found) == len(set(found)) == total > 1


@pytest.mark.parametrize(
    ("asked", "rels"),
    [
        ("limit=1", {"first": 0, "next": 1, "last": 2}),
        ("limit=1&start=1", {"first": 0, "prev": 0, "next": 2, "last": 2}),
        ("limit=1&start=2", {"first": 0, "prev": 1, "last": 2}),
        ("limit=2&start=1", {"first": 0, "prev": 0, "last": 2}),
        ("limit=5", {"first": 0, "last": 0}),
        ("limit=5&start=90", {"first": 0, "prev": 85, "last": 0}),
    ],
)
def test_links_of_a_list_of_three(get, asked, rels):
    parts = [part.split("; rel=") for part in get(f"/articles?{asked}").headers["link"].split(", ")]
    assert {rel.strip('"'): int(target.split("start=")[1].split("&")[0]) for target, rel in parts} == rels


PATHS = [
    "/totals",
    "/stories",
    "/claims",
    "/sources",
    "/articles",
    "/articles/herald",
    "/search?words=ferry",
    "/problems",
    "/judgements",
]


@pytest.mark.parametrize("path", PATHS)
def test_what_is_known_is_not_sent_again(get, path):
    first = get(path)
    again = get(path, **{"If-None-Match": f'W/{first.headers["etag"]}, "other"'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    assert get(path, **{"If-None-Match": '"other"'}).status_code == 200


def test_another_page_of_a_list_has_another_tag(get):
    assert get("/articles?limit=1").headers["etag"] != get("/articles?limit=1&start=1").headers["etag"]


def test_a_decision_changes_the_tags(get, local):
    story = ferry(get)["id"]
    paths = ("/totals", "/judgements", f"/stories/{story}", f"/stories/{story}/dossier?format=html")
    before = [get(path).headers["etag"] for path in paths]
    sent = {"kind": "parent", "verdict": "no", "article": "courier", "parent": "gazette"}
    made = local.post(f"{API}/judgements", json=sent).json()["judgement"]["id"]
    decided = [get(path).headers["etag"] for path in paths]
    local.post(f"{API}/judgements/{made}/undo", json={})
    undone = [get(path).headers["etag"] for path in paths]
    assert all(len(set(tags)) == 3 for tags in zip(before, decided, undone, strict=True))


def test_a_story_that_was_merged_is_found_by_its_old_id(get, archive):
    story = ferry(get)["id"]
    with archive.store.write() as connection:
        connection.exec_driver_sql("INSERT INTO redirects VALUES ('s1old', ?)", (story,))
    assert get("/stories/s1old").json()["story"]["id"] == story


@pytest.mark.parametrize(
    "path",
    [
        "/stories/no",
        "/stories/no/dossier",
        "/claims/no",
        "/articles/no",
        "/articles/no/original",
        "/jobs/no",
        "/nothing",
    ],
)
def test_what_is_not_there_is_a_problem(get, path):
    answer = get(path)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json()["status"], answer.json()["title"]) == (404, 404, "Not Found")


@pytest.mark.parametrize(
    ("path", "at"),
    [
        ("/stories?limit=0", "query.limit"),
        ("/stories?limit=501", "query.limit"),
        ("/stories?start=-1", "query.start"),
        ("/stories?start=99999999999999999999", "query.start"),
        ("/stories?order=first", "query.order"),
        ("/search?since=yesterday", "query.since"),
        ("/search?words=%00", "query.words"),
        ("/stories/a%00b", "path.story"),
    ],
)
def test_what_cannot_be_asked_is_a_problem_that_says_where(get, path, at):
    answer = get(path)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, [fault["at"] for fault in answer.json()["errors"]]) == (422, [at])


def test_another_method_is_a_problem(local):
    answer = local.delete(f"{API}/totals")
    assert (answer.status_code, answer.headers["content-type"]) == (405, "application/problem+json")
    assert answer.headers["allow"] == "GET"


@pytest.mark.parametrize(
    ("method", "path", "host", "status", "kind"),
    [
        ("GET", f"{API}/nosuch", "", 404, "NoRoute"),
        ("GET", f"{API}/stories/s1nothing", "", 404, "NotFound"),
        ("DELETE", f"{API}/totals", "", 405, "WrongMethod"),
        ("GET", f"{API}/totals", "elsewhere.example", 421, "Misdirected"),
        ("GET", f"{API}/stories?limit=0", "", 422, "Invalid"),
    ],
)
def test_every_error_has_a_sentence_and_a_word_for_programs(local, method, path, host, status, kind):
    answer = local.request(method, path, headers={"Host": host} if host else {})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert (answer.json()["status"], answer.json()["kind"]) == (status, kind)
    assert len(answer.json()["detail"].split()) > 3


def test_a_fault_of_ours_tells_no_details(archive, monkeypatch, caplog):
    from starlette.testclient import TestClient
    from tests.server.knocking import HERE

    from retold.server import create_app

    monkeypatch.setattr(archive, "totals", lambda: 1 / 0)
    browser = TestClient(create_app(archive), base_url=HERE, raise_server_exceptions=False)
    answer = browser.get(f"{API}/totals")
    assert answer.json() == {
        "title": "Internal Server Error",
        "status": 500,
        "detail": "something went wrong that should not: the server's log says what",
        "kind": "Unexpected",
    }
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "division by zero" in caplog.text


def test_the_openapi_document_is_the_one_in_the_docs():
    assert (DOCS / "openapi.json").read_bytes() == openapi.text()


def test_every_reference_of_the_openapi_document_leads_somewhere():
    document = json.loads(openapi.text())
    names = set(document["components"]["schemas"])
    used = {part.split('"')[0] for part in json.dumps(document).split('"#/components/schemas/')[1:]}
    assert used - names == set()
    assert not [name for name in names if "." in name]


def test_the_server_gives_the_openapi_document(get):
    served, written = get("/openapi.json").json(), json.loads(openapi.text())
    assert served["paths"] == written["paths"]


def test_every_route_is_on_the_page_about_the_api():
    page = (DOCS / "api.md").read_text(encoding="utf-8")
    document = json.loads(openapi.text())
    routes = [f"`{m.upper()} {p.removeprefix(API)}`" for p, methods in document["paths"].items() for m in methods]
    assert [route for route in routes if route not in page] == []
