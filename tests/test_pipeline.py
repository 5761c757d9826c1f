"""From inputs to dossiers with the real stages and the real model; a few runs over invented articles."""

import json
import sys

import pytest

from retold.records import Problem, Trace
from retold.settings import Settings

pytestmark = pytest.mark.model

TIMES = """Ferry sank off Ostrel with 40 people on board
By Marta Quill

The ferry Margit sank off Ostrel on Monday with 40 people on board, documents seen by the Tessaly Times show.

Two inspectors said they had warned Tessaly Lines twice about the bow doors of the ship.

Tessaly Lines denied that the ferry had left port without papers.
"""

POST = """Ferry Margit sank with 40 people on board, report says

The ferry Margit sank off Ostrel on Monday with 40 people on board, the Tessaly Times reported, citing documents.

Two inspectors had warned Tessaly Lines twice about the bow doors, the newspaper said.
"""

OTHER = """Choir wins prize in Kessan

A children’s choir from the valley of Orren won the golden lyre in Kessan on Sunday after three years of practice.

“We sang for our teacher,” Bela Orsk, the youngest singer, said.
"""


@pytest.fixture(scope="module")
def pipeline():
    """The module under test, imported here because it imports every stage."""
    from retold import pipeline

    return pipeline


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    """A table of three articles of two stories."""
    path = tmp_path_factory.mktemp("given") / "rows.jsonl"
    table = [
        {"id": "times", "outlet": "Tessaly Times", "date": "2031-03-24T06:00:00Z", "text": TIMES},
        {"id": "choir", "outlet": "Kessan Herald", "date": "2031-03-24T07:00:00Z", "text": OTHER},
        {"id": "post", "outlet": "Brindle Post", "date": "2031-03-24T11:00:00Z", "text": POST},
    ]
    path.write_text("\n".join(map(json.dumps, table)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def trace(pipeline, rows):
    return pipeline.trace([str(rows)], Settings())


def test_articles_of_one_event_are_one_story_and_the_largest_comes_first(trace):
    assert [{a.key for a in d.material.articles} for d in trace.dossiers] == [{"times", "post"}, {"choir"}]
    assert trace.problems == ()


def test_the_relay_descends_from_the_report(trace):
    material, descent = trace.dossiers[0].material, trace.dossiers[0].descent
    ids = {a.key: a.id for a in material.articles}
    edges = {(e.child, e.parent) for lineage in descent.lineages for e in lineage.edges}
    assert (ids["post"], ids["times"]) in edges
    assert (ids["times"], ids["post"]) not in edges


def test_what_both_tell_is_one_claim_of_one_origin(trace):
    dossier = trace.dossiers[0]
    owner = {t.id: t.article for told in dossier.material.tellings for t in told}
    shared = [n for n, c in enumerate(dossier.claims) if len({owner[t] for t in c.tellings}) == 2]
    assert shared
    assert all(dossier.ledgers[n].low <= 1 for n in shared)


def test_every_record_points_at_one_that_is_there(trace):
    for dossier in trace.dossiers:
        tellings = {t.id for told in dossier.material.tellings for t in told}
        articles = {a.id for a in dossier.material.articles}
        assert all(set(claim.tellings) <= tellings and claim.best in claim.tellings for claim in dossier.claims)
        assert [ledger.claim for ledger in dossier.ledgers] == [claim.id for claim in dossier.claims]
        assert [lineage.article for lineage in dossier.descent.lineages] == list(dossier.material.story.articles)
        assert all({d.telling, d.against} <= tellings for d in dossier.drifts)
        assert all(set(part.articles) <= articles for ledger in dossier.ledgers for part in ledger.parts)


def test_every_origin_count_is_an_interval_that_its_parts_carry(trace):
    for ledger in (ledger for dossier in trace.dossiers for ledger in dossier.ledgers):
        assert 0 <= ledger.low <= ledger.high
        assert ledger.low <= sum(part.counted for part in ledger.parts) or ledger.low <= 1


def test_nothing_that_is_put_on_somebody_is_stored_as_asserted(trace):
    material = trace.dossiers[0].material
    told = {
        (article.key, telling.span.of(article.text)): telling.certainty
        for article, tellings in zip(material.articles, material.tellings, strict=True)
        for telling in tellings
        if telling.span.start > article.text.index("\n")
    }
    allegations = {key: c for key, c in told.items() if "sank" in key[1] or "warned" in key[1] or "papers" in key[1]}
    assert {key for key, _ in allegations} == {"times", "post"}
    assert "asserted" not in allegations.values()


def test_another_run_gives_the_same_trace(pipeline, rows, trace):
    assert pipeline.trace([str(rows)], Settings()) == trace


def test_the_size_of_batches_changes_no_result(pipeline, rows, trace):
    again = pipeline.trace([str(rows)], Settings(batch=1))
    assert [d.claims for d in again.dossiers] == [d.claims for d in trace.dossiers]


def test_two_processes_give_what_one_gives(pipeline, rows, trace):
    again = pipeline.trace([str(rows)], Settings(processes=2, batch=2))
    assert [(d.material.tellings, d.claims) for d in again.dossiers] == [
        (d.material.tellings, d.claims) for d in trace.dossiers
    ]


def test_progress_hears_of_the_stages_in_order(pipeline, rows):
    heard = []
    pipeline.trace([str(rows)], Settings(), lambda *step: heard.append(step))
    stages = ["articles", "annotations", "tellings", "claims", "descent"]
    assert list(dict.fromkeys(stage for stage, *_ in heard)) == stages
    assert sum(done for stage, done, *_ in heard if stage == "tellings") == 3
    totals = {(stage, *total) for stage, _, *total in heard if any(total)}
    assert totals == {("annotations", 3), ("tellings", 3), ("claims", 2), ("descent", 2)}
    assert [done for stage, done, *_ in heard if stage == "claims"] == [0, 1, 1]


def test_what_cannot_be_read_is_a_problem_and_the_rest_goes_on(pipeline, rows, tmp_path):
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    found = pipeline.trace([str(tmp_path / "missing.txt"), str(tmp_path / "empty.txt"), str(rows)], Settings())
    assert [p.source for p in found.problems] == [str(tmp_path / "missing.txt"), str(tmp_path / "empty.txt")]
    assert len(found.dossiers) == 2


def test_an_article_that_is_too_long_is_a_problem_and_the_rest_goes_on(pipeline, rows):
    found = pipeline.trace([str(rows)], Settings(max_chars=max(len(POST), len(OTHER))))
    assert len(found.problems) == 1
    assert {a.key for d in found.dossiers for a in d.material.articles} == {"post", "choir"}


def test_no_input_at_all_is_an_empty_trace(pipeline):
    assert pipeline.trace([], Settings()) == Trace(dossiers=())


def test_nothing_is_kept_on_disk(pipeline, rows, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    pipeline.trace([str(rows)], Settings())
    assert list(tmp_path.iterdir()) == []


def test_records_that_failed_are_left_out_of_the_pairs(pipeline):
    run = pipeline.Run(Settings(), lambda *_: None)
    problem = Problem(source="b", stage="s", kind="k", message="m")
    assert run.aligned(["a", "b", "c"], [1, problem, 3]) == [("a", 1), ("c", 3)]
    assert run.problems == [problem]


@pytest.fixture
def retold(pipeline, monkeypatch, capsys):
    """`retold(*words)`: the exit status, standard output and standard error of the real command."""
    from retold import cli

    def retold(*words):
        monkeypatch.setattr(sys, "argv", ["retold", *map(str, words)])
        try:
            cli.main()
        except SystemExit as stop:
            code = stop.code or 0
        told = capsys.readouterr()
        return code, told.out, told.err

    return retold


def test_the_command_writes_dossiers_in_every_format(retold, rows, tmp_path):
    outputs = [tmp_path / name for name in ("out.json", "out.html", "out.md")]
    words = [w for pair in zip(("--json", "--html", "--markdown"), outputs, strict=True) for w in pair]
    code, out, err = retold("trace", rows, *words)
    assert code == 0
    assert "reading articles: 3" in err
    assert "out.json" in out
    data = json.loads(outputs[0].read_text(encoding="utf-8"))
    texts = {"times": TIMES, "post": POST, "choir": OTHER}
    assert (data["format"], len(data["stories"])) == (1, 2)
    for claim in (c for s in data["stories"] for c in s["claims"]):
        assert all(t["quote"] == texts[t["article"]][t["start"] : t["end"]] for t in claim["tellings"])
    assert all(path.stat().st_size > 500 for path in outputs)


@pytest.mark.parametrize("words", [("missing.txt",), (".",)])
def test_an_input_without_articles_is_1_and_one_sentence(words, retold, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = retold("trace", *words, "--quiet", "--json", "out.json")
    assert (code, out) == (1, "")
    assert err.startswith("retold: ")
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_model_that_is_not_installed_is_1_and_one_sentence(retold, rows):
    code, _, err = retold("trace", rows, "--quiet", "--model", "no_such_model")
    assert code == 1
    assert "no_such_model" in err
    assert err.count("\n") == 1


def test_the_tellings_of_each_article_come_in_order_of_input(pipeline, rows):
    found = pipeline.tellings([str(rows)], Settings())
    assert [account.article.key for account in found.accounts] == ["times", "choir", "post"]
    assert all(account.tellings for account in found.accounts)
    assert found.problems == ()


def test_the_tellings_are_those_of_a_trace(pipeline, rows, trace):
    traced = {t.id for d in trace.dossiers for told in d.material.tellings for t in told}
    assert {t.id for a in pipeline.tellings([str(rows)], Settings()).accounts for t in a.tellings} == traced


def test_a_wrong_extractor_is_told_before_any_work(retold, rows):
    code, out, err = retold("tellings", rows, "--extractor", "no_such_module:Own")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "reading" not in err


def test_the_command_shows_and_writes_tellings(retold, rows, tmp_path):
    code, out, err = retold("tellings", rows, "--json", tmp_path / "out.json")
    assert code == 0
    assert "reading the language: 3" in err
    assert "1 attributed, " in out
    data = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    for article in data["articles"]:
        assert all(t["quote"] == article["text"][t["start"] : t["end"]] for t in article["tellings"])


def decided(tmp_path, *rows):
    from retold.judgement_file import read

    path = tmp_path / "decided.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return read(path)


SANK = [
    {"article": key, "quote": "The ferry Margit sank off Ostrel on Monday with 40 people"} for key in ("times", "post")
]


def test_what_people_decide_outranks_the_machine(pipeline, rows, tmp_path):
    lines = decided(
        tmp_path,
        {"kind": "claim", "verdict": "no", "first": SANK[0], "second": SANK[1]},
        {"kind": "chain", "verdict": "no", "first": SANK[1], "chain": ["the harbour office"]},
        {"kind": "chain", "verdict": "no", "first": SANK[0] | {"quote": "gone"}},
    )
    found = pipeline.trace([str(rows)], Settings(), judgements=lines)
    dossier = found.dossiers[0]
    told = {t.id: t for tellings in dossier.material.tellings for t in tellings}
    text = {a.id: a.text for a in dossier.material.articles}
    sank = [t for t in told.values() if t.span.of(text[t.article]).startswith("The ferry Margit sank off")]
    assert len({t.article for t in sank}) == 2
    assert not any({t.article for t in sank if t.id in c.tellings} == set(text) for c in dossier.claims)
    corrected = [t for t in sank if [x.name for x in t.chain] == ["the harbour office"]]
    assert [t.certainty for t in corrected] == ["attributed"]
    assert ["does not contain" in p.message for p in found.problems] == [True]
    assert len(dossier.material.judgements) == 2


def test_an_article_has_the_outlet_and_date_that_a_person_gives_it(pipeline, rows, tmp_path):
    lines = decided(
        tmp_path,
        {"kind": "outlet", "verdict": "yes", "first": "post", "name": "Harbour Ledger"},
        {"kind": "date", "verdict": "yes", "first": "post", "name": "2031-03-20"},
    )
    found = pipeline.trace([str(rows)], Settings(), judgements=lines)
    article = next(a for d in found.dossiers for a in d.material.articles if a.key == "post")
    assert (article.outlet, article.published.text, found.problems) == ("Harbour Ledger", "2031-03-20", ())


def test_a_page_that_was_caught_twice_adds_no_outlet(pipeline, rows, tmp_path):
    again = tmp_path / "again.jsonl"
    again.write_text(json.dumps({"id": "again", "text": POST}), encoding="utf-8")
    dossier = pipeline.trace([str(rows), str(again)], Settings()).dossiers[0]
    assert [a.copy_of for a in dossier.material.articles] == [None, None, "post"]
    claim, ledger = dossier.claims[0], dossier.ledgers[0]
    assert len({t.article for told in dossier.material.tellings for t in told if t.id in claim.tellings}) == 3
    assert ledger.outlets == 2
    assert claim.why[0].note == "2 outlets tell it"


def test_why_answers_for_two_tellings_of_one_story_only(pipeline, rows):
    from retold.errors import UsageError

    comparison, material = pipeline.why(
        [str(rows)], Settings(), ("times:ferry Margit sank off", "post:ferry Margit sank off")
    )
    assert comparison.together
    assert {a.key for a in material.articles} == {"times", "post"}
    with pytest.raises(UsageError, match="different stories"):
        pipeline.why([str(rows)], Settings(), ("times:ferry Margit sank off", "choir:won the golden lyre"))


def test_two_states_of_one_page_are_one_article(pipeline, tmp_path):
    path = tmp_path / "states.jsonl"
    page = {"outlet": "Tessaly Times", "url": "https://times.example/ferry"}
    table = [
        {"id": "late", **page, "date": "2031-03-24T16:00:00Z", "text": TIMES.replace("40 people", "44 people")},
        {"id": "early", **page, "date": "2031-03-24T06:00:00Z", "text": TIMES},
        {"id": "post", "outlet": "Brindle Post", "date": "2031-03-24T11:00:00Z", "text": POST},
    ]
    path.write_text("\n".join(map(json.dumps, table)), encoding="utf-8")
    found = pipeline.trace([str(path)], Settings())
    assert {a.key for dossier in found.dossiers for a in dossier.material.articles} == {"late", "post"}
    assert [(p.source, p.kind) for p in found.problems] == [(f"{path}#early", "Replaced")]
