import pytest

from retold.descent.gather import gather
from retold.descent.graph import Descend
from retold.descent.rewriting import close

ODD = "capstan sextant binnacle gudgeon thwart bollard hawser windlass bilge gunwale"
COMMON = "ferry harbour storm mayor crew"


@pytest.fixture
def five(report):
    """Five articles on one event; the second has all the odd words of the first, in another order."""

    def five(first=(), second=(), **kinds):
        words = ODD.split()
        common = COMMON.split()
        texts = [" of ".join([*common, *words]), " of ".join([*reversed(words), *reversed(common)])]
        others = ["barley lentil millet", "granite basalt slate", "walnut hazel almond"]
        texts += [" of ".join([*common[k:], *other.split(), *common[:k]]) for k, other in enumerate(others, 1)]
        given = [first, second, (), (), ()]
        dates = kinds.get("dates", [None] * 5)
        return [
            report(t, f"Outlet {i}", credits_=g, date=d)
            for i, (t, g, d) in enumerate(zip(texts, given, dates, strict=True))
        ]

    return five


def test_rare_readings_find_what_was_reworded(five, story):
    seen = gather(story(*five()))
    assert [k.other(1) for k in close(seen, 1)] == [0]
    assert close(seen, 2) == []


def test_a_story_of_four_cannot_say_what_is_rare(five, story):
    assert close(gather(story(*five()[:4])), 1) == []


def test_a_rewriting_has_the_source_of_what_it_rewrites(five, traced):
    assert traced(*five(first=[("dateline", "Reuters", True)]))["Outlet 1"][1] == ("*Reuters",)


def test_what_is_shared_with_third_articles_shows_which_came_first(five, traced):
    found = traced(*five())
    assert found["Outlet 1"][1] == ("Outlet 0",)
    assert found["Outlet 0"][1] == ()


def test_readings_alone_are_a_finding_where_the_dates_forbid_an_edge(five, story):
    days = ["2031-05-02", "2031-05-01", "2031-05-01", "2031-05-01", "2031-05-01"]
    line = Descend().load()([story(*five(dates=days))])[0].lineages[1]
    assert line.edges == ()
    assert any("which no other article has" in f for f in line.findings)


def test_an_article_with_a_credit_needs_no_readings(five, traced):
    given = [("dateline", "AP", True)]
    assert traced(*five(first=[("dateline", "Reuters", True)], second=given))["Outlet 1"][1] == ("*AP",)
