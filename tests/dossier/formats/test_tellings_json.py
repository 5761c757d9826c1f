import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from retold.dossier.formats.tellings_json import to_json
from retold.dossier.formats.tellings_shape import schema
from retold.records import Account, Accounts

SCHEMA = Path(__file__).parents[3] / "docs" / "reference" / "tellings.schema.json"


@pytest.fixture
def result(trace, dossier):
    pairs = zip(dossier.material.articles, dossier.material.tellings, strict=True)
    accounts = tuple(Account(article=a, tellings=t) for a, t in pairs)
    return Accounts(accounts=accounts, problems=trace.problems)


@pytest.fixture
def written(result):
    return json.loads(to_json(result))


def validate(document):
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).validate(document)


def test_the_schema_in_the_docs_is_that_of_the_code():
    assert SCHEMA.read_bytes() == schema(), "run: python -m retold.dossier.formats.tellings_shape > " + str(SCHEMA)


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json.loads(schema()))


def test_accounts_are_valid(written):
    validate(written)


def test_a_run_without_tellings_is_valid(result):
    bare = tuple(replace(account, tellings=()) for account in result.accounts)
    validate(json.loads(to_json(Accounts(accounts=bare))))
    validate(json.loads(to_json(Accounts(accounts=()))))


def test_equal_accounts_give_equal_bytes(result):
    assert to_json(result) == to_json(replace(result))


def test_quotes_are_the_text_at_their_offsets(written):
    for article in written["articles"]:
        for told in article["tellings"]:
            assert told["quote"] == article["text"][told["start"] : told["end"]]


def test_chains_breaks_and_figures_are_data(written):
    told = written["articles"][1]["tellings"][0]
    assert [link["name"] for link in told["chain"]] == ["Harbour Ledger", "inspection log"]
    assert (told["certainty"], told["breaks"]) == ("attributed", [])
    assert written["articles"][4]["tellings"][0]["figures"][0]["hedge"] == "at least"


def test_the_sums_are_those_of_the_articles(written):
    assert written["tally"]["tellings"] == sum(len(article["tellings"]) for article in written["articles"]) == 23


def test_problems_are_objects(written):
    assert written["problems"][0]["kind"] == "no-text"


def test_a_lone_surrogate_keeps_the_offsets(result):
    first = result.accounts[0]
    broken = replace(first, article=replace(first.article, text="\ud800" + first.article.text[1:]))
    document = json.loads(to_json(replace(result, accounts=(broken,))))
    assert document["articles"][0]["text"] == "?" + first.article.text[1:]
