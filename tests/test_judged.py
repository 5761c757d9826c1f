from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from retold.judged import decided, meant, unused, within
from retold.records import Article, By, Judgement, Material, Point, Story, Telling
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")
DAY = datetime(2031, 5, 2, tzinfo=UTC)


def telling(ident, article, start, end):
    return Telling(
        id=ident, article=article, span=Span(start, end), chain=(), breaks=(), certainty="asserted",
        factuality=3.0, by=BY,
    )  # fmt: skip


def judge(kind, verdict, first, second=None, *, hours=0):
    points = [None if p is None else Point(article=p[0], span=Span(*p[1]) if p[1] else None) for p in (first, second)]
    return Judgement(
        id=f"j{hours}{kind}{verdict}", kind=kind, verdict=verdict, first=points[0], second=points[1], who="desk",
        at=DAY + timedelta(hours=hours),
    )  # fmt: skip


def material(*judgements, tellings=None):
    told = tellings or ((telling("t1", "a", 0, 50),), (telling("t2", "b", 0, 50),))
    return Material(
        story=Story(id="s", title="", articles=("a", "b")),
        articles=tuple(Article(id=i, key=i, source="", text="x" * 100) for i in ("a", "b")),
        annotations=(), tellings=told, judgements=judgements,
    )  # fmt: skip


SENTENCE, CLAUSE = telling("long", "a", 0, 100), telling("short", "a", 40, 100)


@pytest.mark.parametrize(
    ("span", "found"),
    [((0, 100), "long"), ((40, 100), "short"), ((45, 60), "short"), ((0, 30), "long"), ((98, 200), None)],
)
def test_a_point_means_the_telling_that_shares_most_of_it(span, found):
    other = telling("other", "b", 0, 100)
    got = meant(Point(article="a", span=Span(*span)), [SENTENCE, CLAUSE, other])
    assert (got.id if got else None) == found


def test_a_point_without_a_passage_means_no_telling():
    assert meant(Point(article="a"), [SENTENCE]) is None
    assert meant(None, [SENTENCE]) is None


def test_the_newest_judgement_comes_first_and_one_that_meets_nothing_is_left_out():
    first = judge("claim", "yes", ("a", (0, 50)), ("b", (0, 50)))
    later = judge("claim", "no", ("a", (0, 50)), ("b", (0, 50)), hours=1)
    nowhere = judge("claim", "no", ("a", (60, 90)), ("b", (0, 50)), hours=2)
    found = list(decided(material(first, later, nowhere), "claim"))
    assert [d.judgement.verdict for d in found] == ["no", "yes"]
    assert (found[0].first.id, found[0].second.id) == ("t1", "t2")


def test_a_story_gets_the_judgements_about_its_articles_oldest_first():
    late, early = judge("parent", "yes", ("a", None), ("*Reuters", None), hours=2), judge("chain", "no", ("b", (0, 9)))
    abroad = judge("claim", "yes", ("a", (0, 9)), ("elsewhere", (0, 9)))
    assert within((late, abroad, early), ("a", "b")) == (early, late)


def test_what_decides_nothing_is_said_with_the_reason():
    one, two = (
        material(),
        replace(material(), articles=(Article(id="c", key="c", source="", text="x"),), tellings=((),)),
    )
    across = judge("claim", "yes", ("a", (0, 50)), ("c", (0, 1)))
    empty = judge("chain", "no", ("a", (60, 90)))
    fine = judge("chain", "no", ("a", (0, 50)))
    itself = judge("claim", "no", ("a", (0, 50)), ("a", (5, 45)))
    found = list(unused((across, empty, fine, itself), (one, two)))
    assert ["different stories" in p.message for p in found] == [True, False, False]
    assert "no telling stands" in found[1].message
    assert "one telling" in found[2].message
