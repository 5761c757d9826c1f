import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest

from retold.dossier.formats.described import dedented
from retold.dossier.formats.dossier_json import to_json
from retold.dossier.formats.json_shape import schema
from retold.judgement_rows import judgement, names, row
from retold.records import Judgement, Point
from retold.text import Span

SCHEMA = Path(__file__).parents[3] / "docs" / "reference" / "dossier.schema.json"


@pytest.fixture
def written(trace):
    return json.loads(to_json(trace))


def test_the_schema_in_the_docs_is_that_of_the_code():
    assert SCHEMA.read_bytes() == schema(), "run: python -m retold.dossier.formats.json_shape > " + str(SCHEMA)


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json.loads(schema()))


def test_a_trace_is_valid(written):
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).validate(written)


def test_a_trace_without_stories_is_valid(trace):
    document = json.loads(to_json(replace(trace, dossiers=(), problems=())))
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).validate(document)


def test_equal_traces_give_equal_bytes(trace):
    assert to_json(trace) == to_json(replace(trace))


def test_quotes_are_the_text_at_their_offsets(written, dossier):
    texts = {article.key: article.text for article in dossier.material.articles}
    tellings = [t for claim in written["stories"][0]["claims"] for t in claim["tellings"]]
    assert len(tellings) == 22
    assert all(t["quote"] == texts[t["article"]][t["start"] : t["end"]] for t in tellings)


def test_articles_go_by_the_users_own_keys(written):
    story = written["stories"][0]
    assert [article["id"] for article in story["articles"]][:2] == ["harbour-ledger", "tidewatch"]
    assert [parent["id"] for parent in story["articles"][2]["parents"]] == ["*Corvane", "harbour-ledger"]
    assert [original["id"] for original in story["originals"]] == ["*Corvane", "harbour-ledger", "gazette"]


def test_drift_names_its_relation_and_what_it_is_against(written):
    (drift,) = written["stories"][0]["claims"][0]["tellings"][5]["drift"]
    assert (drift["kind"], drift["relation"], drift["against"]["article"]) == ("number", "conflict", "harbour-ledger")


def test_the_relation_says_whether_the_two_depend_on_each_other_and_nothing_else(written):
    (drift,) = written["stories"][0]["claims"][4]["tellings"][2]["drift"]
    assert (drift["kind"], drift["relation"]) == ("attribution-changed", "conflict")


def test_origins_are_an_interval_with_its_partition(written):
    origins = written["stories"][0]["claims"][0]["origins"]
    assert (origins["low"], origins["high"], origins["outlets"]) == (2, 3, 6)
    assert [(len(part["articles"]), part["counted"]) for part in origins["partition"]] == [
        (5, True),
        (1, True),
        (1, False),
    ]


def test_a_claim_carries_the_certainty_of_its_best_telling(written):
    assert [claim["certainty"] for claim in written["stories"][0]["claims"][:4]] == [
        "attributed", "hedged", "attributed", "denied",
    ]  # fmt: skip


def test_tellings_go_by_their_ids_wherever_they_are_named(written):
    claim = written["stories"][0]["claims"][0]
    assert [t["id"] for t in claim["tellings"]][:2] == ["t-c1-harbour-ledger", "t-c1-tidewatch"]
    assert claim["tellings"][1]["drift"][0]["against"]["id"] == "t-c1-harbour-ledger"
    told = [t for part in claim["origins"]["partition"] for t in part["tellings"]]
    assert sorted(told) == sorted(t["id"] for t in claim["tellings"])


def test_judgements_that_were_followed_are_rows_of_a_file_of_judgements(trace, dossier):
    day = datetime(2031, 5, 2, 9, 31, 0, 250_000, tzinfo=UTC)
    ledger, tidewatch = dossier.material.articles[:2]
    rows = (
        {"kind": "parent", "verdict": "yes", "first": tidewatch.key, "second": "*Corvane"},
        {
            "kind": "chain",
            "verdict": "no",
            "first": {"article": tidewatch.key, "quote": "At least four"},
            "chain": ["log"],
        },
    )
    made = tuple(
        judgement(row(r | {"who": "desk", "note": "seen"}), names(dossier.material.articles), day) for r in rows
    )
    idle = Judgement(
        id="j", kind="chain", verdict="yes", first=Point(article=ledger.id, span=Span(0, 3)), who="desk", at=day
    )
    material = replace(dossier.material, judgements=(*made, idle))
    document = json.loads(to_json(replace(trace, dossiers=(replace(dossier, material=material),))))
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).validate(document)
    found = document["stories"][0]["judgements"]
    assert found[0] == {
        "id": made[0].id, "kind": "parent", "verdict": "yes",
        "first": {"article": "tidewatch", "start": None, "end": None},
        "second": {"article": "*Corvane", "start": None, "end": None}, "chain": [], "name": "", "note": "seen",
        "who": "desk", "at": "2031-05-02T09:31:00.250000Z",
    }  # fmt: skip
    again = [judgement(row(r), names(dossier.material.articles), day) for r in found]
    assert [replace(j, id="") for j in again] == [replace(j, id="") for j in made]


def test_problems_are_objects(written):
    assert written["problems"][0]["kind"] == "no-text"


def test_a_lone_surrogate_keeps_the_offsets(trace, dossier):
    first = replace(dossier.material.articles[0], title="a\ud800b")
    material = replace(dossier.material, articles=(first, *dossier.material.articles[1:]))
    document = json.loads(to_json(replace(trace, dossiers=(replace(dossier, material=material),))))
    assert document["stories"][0]["articles"][0]["title"] == "a?b"


def test_descriptions_are_flush_left_whatever_the_library_does():
    made = dedented({"description": "One.\n\n    Two.", "$defs": [{"description": "A.\n    B."}], "title": "  kept"})
    assert made == {"description": "One.\n\nTwo.", "$defs": [{"description": "A.\nB."}], "title": "  kept"}
