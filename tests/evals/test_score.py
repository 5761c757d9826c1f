"""Figures of a dossier against labels; the story is invented and built by hand."""

import pytest

from evals import goldset, score
from retold.dossier.formats import json_shape as shape
from retold.text import Span

TEXTS = {
    "a": "Four ferries sailed without papers. The line denied it. A log was leaked.",
    "b": "At least four ferries sailed without papers, a clerk said.",
}

ROOTS = shape.Roots(low=1, high=1, parts=[], pivot=None)


def told(article, quote, **fields):
    start = TEXTS[article].index(quote)
    given = {"chain": [], "breaks": [], "certainty": "asserted", "drift": []} | fields
    given["chain"] = [shape.Link(name=n, role="person", text=n, start=None, end=None) for n in given["chain"]]
    against = shape.Place(id="t", article="a", start=0, end=1)
    given["drift"] = [shape.Drift(kind=k, relation="drift", note="", against=against) for k in given["drift"]]
    return shape.Telling(
        id="t", article=article, start=start, end=start + len(quote), quote=quote, factuality=3, quoted=False,
        best=False, figures=[], **given,
    )  # fmt: skip


def claim(key, *tellings, low=1, high=1):
    origins = shape.Origins(low=low, high=high, outlets=1, partition=[], why=[], pivot=None)
    return shape.Claim(
        id=key, number=1, gist="", type="event", certainty="asserted", weight=1, why=[], tellings=list(tellings),
        origins=origins,
    )  # fmt: skip


def article(key, kind="unknown", parents=()):
    found = [shape.Parent(id=p, score=1, why=[], evidence=[]) for p in parents]
    return shape.Article(
        id=key, number=1, outlet=None, title=None, byline=None, url=None, language="en", source="", published=None,
        published_surety="unknown", copy_of=None, kind=kind, why=[], findings=[], parents=found,
    )  # fmt: skip


def trace(claims, articles=()):
    story = shape.Story(
        id="s", title="", summary="", outlets=1, roots=ROOTS, articles=list(articles), originals=[],
        claims=list(claims), tolls=[], judgements=[],
    )  # fmt: skip
    return shape.Trace(retold="0", format=1, stories=[story], problems=[])


def labelled(key, *tellings, low=1, high=1):
    return goldset.GoldClaim(
        id=key, gist="", type="event", tellings=tellings, origins=goldset.GoldOrigins(low=low, high=high)
    )


def label(article, quote, **fields):
    return goldset.GoldTelling(article=article, quote=quote, **({"certainty": "asserted"} | fields))


def labels(*claims, articles=()):
    return goldset.GoldStory(story="ferries", claims=claims, articles=articles)


def gold_article(key, kind="unknown", parents=()):
    return goldset.GoldArticle(id=key, kind=kind, parents=tuple(parents))


FERRIES = label("a", "Four ferries sailed without papers")
ALSO = label("b", "At least four ferries sailed without papers", certainty="attributed", chain=("a clerk",))
DENIAL = label("a", "The line denied it", certainty="denied", chain=("line",), breaks=("gap",), drift=("polarity: x",))


def figures(claims, gold, articles=()):
    return score.score(trace(claims, articles), gold, TEXTS)


def perfect():
    return [
        claim(
            "c1",
            told("a", "Four ferries sailed without papers"),
            told("b", "At least four ferries sailed without papers", certainty="attributed", chain=["a clerk"]),
        ),
        claim(
            "c2",
            told("a", "The line denied it", certainty="denied", chain=["line"], breaks=["gap"], drift=["polarity"]),
        ),
    ]


def test_a_dossier_that_says_what_the_labels_say_has_full_figures():
    articles = [article("a", "original"), article("b", "relay", ["a", "*Reuters"])]
    gold_articles = (gold_article("a", "original"), gold_article("b", "relay", ["a", "*Reuters"]))
    gold = labels(labelled("g1", FERRIES, ALSO), labelled("g2", DENIAL), articles=gold_articles)
    assert set(figures(perfect(), gold, articles).values()) == {1.0}


def test_a_dossier_without_tellings_has_no_recall_and_no_origins():
    found = figures([], labels(labelled("g1", FERRIES, ALSO)))
    assert found["tellings_recall"] == 0
    assert found["origins_exact"] == 0
    assert found["certainty"] is None


def test_a_soft_telling_called_asserted_counts_as_worse():
    made = [claim("c", told("a", "The line denied it"))]
    assert figures(made, labels(labelled("g", DENIAL)))["never_worse"] == 0


def test_spans_must_share_half_of_the_shorter():
    assert score.fits(Span(0, 10), Span(5, 50))
    assert not score.fits(Span(0, 10), Span(6, 50))
    assert not score.fits(Span(0, 10), Span(10, 12))


def test_the_closest_telling_is_chosen_and_one_may_stand_for_two():
    coarse = told("a", "Four ferries sailed without papers. The line denied it", certainty="hedged")
    fine = told("a", "Four ferries sailed without papers")
    found = figures([claim("c", coarse, fine)], labels(labelled("g1", FERRIES), labelled("g2", DENIAL)))
    assert found["tellings_recall"] == 1
    assert found["certainty"] == 0.5


def test_one_telling_of_ours_stands_for_all_that_it_covers_where_nothing_else_does():
    coarse = told("a", "Four ferries sailed without papers. The line denied it")
    found = figures([claim("c", coarse)], labels(labelled("g1", FERRIES), labelled("g2", DENIAL)))
    assert found["tellings_recall"] == 1


def test_chains_count_names_and_order():
    made = [claim("c", told("b", "At least four ferries sailed without papers", chain=["the clerk", "Venn"]))]
    found = figures(made, labels(labelled("g", ALSO)))
    assert found["chain_exact"] == 0
    assert found["chain_f1"] == pytest.approx(2 / 3)


def test_splitting_a_claim_lowers_collation():
    first, second = perfect()[0].tellings
    found = figures([claim("c1", first), claim("c2", second)], labels(labelled("g1", FERRIES, ALSO)))
    assert found["collation_f1"] == 0
    assert found["collation_b3"] == pytest.approx(2 / 3)


def test_claims_of_two_stories_are_not_one():
    first, second = perfect()[0].tellings
    made = trace([claim("c1", first)])
    made.stories.append(trace([claim("c1", second)]).stories[0])
    made.stories[1] = shape.Story(
        id="t", title="", summary="", outlets=1, roots=ROOTS, articles=[], originals=[],
        claims=made.stories[1].claims, tolls=[], judgements=[],
    )  # fmt: skip
    assert score.score(made, labels(labelled("g1", FERRIES, ALSO)), TEXTS)["collation_f1"] == 0


def test_drift_of_a_missed_telling_counts_as_missed():
    gold = labels(labelled("g1", FERRIES), labelled("g2", DENIAL))
    found = figures([claim("c", told("a", "Four ferries sailed without papers"))], gold)
    assert found["drift_f1"] == 0
    assert found["drift_found"] == 0


def test_drift_of_the_wrong_kind_is_found_all_the_same():
    made = [claim("c", told("a", "The line denied it", drift=["number"]))]
    found = figures(made, labels(labelled("g", DENIAL)))
    assert (found["drift_f1"], found["drift_found"]) == (0, 1)


def test_articles_of_unknown_kind_are_left_out():
    gold = labels(articles=(gold_article("a"), gold_article("b", "relay")))
    found = figures([], gold, [article("a", "reprint"), article("b", "relay")])
    assert found["kind"] == 1


def test_versions_of_an_unseen_text_are_one_parent():
    gold = labels(articles=(gold_article("a", parents=["*AP-1"]),))
    found = figures([], gold, [article("a", parents=["*Associated Press"])])
    assert (found["parent_top1"], found["parents_f1"], found["original_f1"]) == (1, 1, 1)


def test_originals_are_found_through_other_articles():
    gold = labels(articles=(gold_article("a", parents=["*AP"]), gold_article("b", parents=["a"])))
    found = figures([], gold, [article("a", parents=["*AP"]), article("b", parents=["*AP"])])
    assert found["original_f1"] == 1
    assert found["parents_f1"] == 0.5


def test_parents_in_a_ring_come_to_an_end():
    assert score.unseen("a", {"a": ["b"], "b": ["a", "*X"]}) == ["*X"]


def test_origins_are_those_of_the_claim_that_holds_most_tellings():
    first, second = perfect()[0].tellings
    made = [claim("c1", first, second, low=2, high=3), claim("c2", low=1, high=1)]
    found = figures(made, labels(labelled("g1", FERRIES, ALSO, low=1, high=2)))
    assert (found["origins_exact"], found["origins_near"], found["origins_cover"]) == (0, 1, 1)
