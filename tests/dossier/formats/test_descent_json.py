import json
from pathlib import Path

import jsonschema
import pytest

from retold.dossier.formats.descent_json import to_json
from retold.dossier.formats.descent_shape import schema

SCHEMA = Path(__file__).parents[3] / "docs/reference/descent.schema.json"


@pytest.fixture
def written(trace):
    return json.loads(to_json(trace))


def test_the_schema_in_the_documentation_is_the_shape():
    assert SCHEMA.read_bytes() == schema()


def test_it_fits_its_schema(written):
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).validate(written)


def test_articles_have_parents_reasons_and_disagreements(written):
    article = written["stories"][0]["articles"][3]
    assert [(p["id"], p["score"]) for p in article["parents"]] == [("*Corvane", 0.7)]
    assert article["findings"] == ["names no source, and shares two passages with the Brindle Post"]


def test_an_unseen_original_has_its_claims_with_their_certainty(written):
    story = written["stories"][0]
    (original,) = [o for o in story["originals"] if not o["seen"]]
    assert [(c["claim"], c["lines"], c["among"], c["sure"]) for c in original["carried"]] == [
        ("c5", 2, 3, True), ("c1", 1, 3, False),
    ]  # fmt: skip
    assert [(c["id"], c["certainty"]) for c in story["claims"]] == [("c1", "attributed"), ("c5", "attributed")]


def test_the_number_of_originals_has_its_parts_and_its_pivot(written):
    roots = written["stories"][0]["roots"]
    assert (roots["low"], roots["high"], [p["counted"] for p in roots["parts"]]) == (2, 3, [True, True, False])
    assert roots["pivot"]["article"] == "radio-ostrel"
    assert roots["pivot"]["parent"] == "*Corvane"
