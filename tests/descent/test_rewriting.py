import pytest

from retold.descent.gather import gather
from retold.descent.graph import Descend
from retold.descent.rewriting import close

ODD = "capstan sextant binnacle gudgeon thwart bollard hawser windlass bilge gunwale rowlock spinnaker"
COMMON = "ferry harbour storm mayor crew"


def told(common, other, k):
    """The common words around those that an article has for itself, in an order of its own for each k."""
    if k < len(common):
        return [*common[k:], *other, *common[:k]]
    return [word for pair in zip(common[::2], other, strict=True) for word in pair] + common[1 + k % 2 :: 2]


@pytest.fixture
def eight(report):
    """Eight articles on one event; the second has all the odd words of the first, in another order."""

    def eight(first=(), second=(), **kinds):
        words = ODD.split()
        common = COMMON.split()
        texts = [" of ".join([*common, *words]), " of ".join([*reversed(words), *reversed(common)])]
        others = ["barley lentil millet", "granite basalt slate", "walnut hazel almond", "heron egret stork"]
        others += ["copper nickel cobalt", "linen damask velvet"]
        texts += [" of ".join(told(common, other.split(), k)) for k, other in enumerate(others, 1)]
        given = [first, second, *[()] * 6]
        dates = kinds.get("dates", [None] * 8)
        return [
            report(t, f"Outlet {i}", credits_=g, date=d)
            for i, (t, g, d) in enumerate(zip(texts, given, dates, strict=True))
        ]

    return eight


def test_rare_readings_find_what_was_reworded(eight, story):
    seen = gather(story(*eight()))
    assert [k.other(1) for k in close(seen, 1)] == [0]
    assert close(seen, 2) == []


def test_a_small_story_cannot_say_what_is_rare(eight, story):
    assert close(gather(story(*eight()[:7])), 1) == []


def test_a_rewriting_has_the_source_of_what_it_rewrites(eight, traced):
    assert traced(*eight(first=[("dateline", "Reuters", True)]))["Outlet 1"][1] == ("*Reuters",)


def test_what_is_shared_with_third_articles_shows_which_came_first(eight, traced):
    found = traced(*eight())
    assert found["Outlet 1"][1] == ("Outlet 0",)
    assert found["Outlet 0"][1] == ()


def test_readings_alone_are_a_finding_where_the_dates_forbid_an_edge(eight, story):
    days = ["2031-05-02", *["2031-05-01"] * 7]
    line = Descend().load()([story(*eight(dates=days))])[0].lineages[1]
    assert line.edges == ()
    assert any("which no other article has" in f for f in line.findings)


def test_an_article_with_a_credit_needs_no_readings(eight, traced):
    given = [("dateline", "AP", True)]
    assert traced(*eight(first=[("dateline", "Reuters", True)], second=given))["Outlet 1"][1] == ("*AP",)


def test_close_readings_leave_it_open_in_a_small_story(eight, story):
    line = Descend().load()([story(*eight()[:4])])[0].lineages[1]
    assert line.kind == "original"
    assert [w.kind for w in line.why] == ["stated", "readings"]


def test_a_cited_report_is_meant_where_its_readings_say_so(eight, traced, report):
    words = [*reversed(ODD.split()), *reversed(COMMON.split())]
    citing = report(f"According to Outlet 0, {' of '.join(words)}", "Outlet 1")
    reports = eight()
    reports[1] = citing
    assert traced(*reports)["Outlet 1"][1] == ("Outlet 0",)
