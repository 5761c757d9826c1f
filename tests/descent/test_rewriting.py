from dataclasses import replace

import pytest

from retold.descent import gather as gathering
from retold.descent.gather import gather
from retold.descent.graph import Descend
from retold.descent.notes import peculiar
from retold.descent.rewriting import close, escapes, resounding

ODD = """
capstan sextant binnacle gudgeon thwart bollard hawser windlass bilge gunwale rowlock spinnaker
halyard topsail keelson mizzen scupper taffrail futtock lanyard marlin bowsprit
"""
COMMON = "ferry harbour storm mayor crew"
THIRDS = "kestrel petrel puffin plover dunlin godwit".split()


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


def test_hours_between_the_dates_show_which_came_first(eight, traced):
    dates = ["2031-05-01T20:00", "2031-05-01T12:00", *[None] * 6]
    assert traced(*eight(dates=dates))["Outlet 0"][1] == ("Outlet 1",)


def test_the_stage_of_a_case_forbids_the_earlier_report_to_have_it_from_the_later_one(eight, story, report):
    """Of two reports none is the other's child and its parent."""
    reports = eight()
    for n, title in enumerate(("Mate charged over the ferry", "Mate arrested over the ferry")):
        reports[n] = report(f"{title}\n{reports[n].article.text}", f"Outlet {n}", title=title)
    lines = Descend().load()([story(*reports)])[0].lineages
    ids = [r.article.id for r in reports]
    assert ids[0] not in [e.parent for e in lines[1].edges]


def test_what_is_too_short_has_no_kin(eight, report, story):
    reports = eight()
    reports[1] = report(" of ".join(ODD.split()[:16]), "Outlet 1")
    assert close(gather(story(*reports)), 1) == []


def test_a_note_counts_no_readings_where_two_have_none_for_themselves(eight, story):
    seen = gather(story(*eight()))
    kin = close(seen, 1)[0]
    assert peculiar(seen, 1, kin).startswith(f"Shares {len(kin.rare)} readings with the article of Outlet 0")
    assert "readings" not in peculiar(seen, 1, replace(kin, rare=()))


def test_the_one_of_two_that_claims_reporting_of_its_own_is_the_parent(eight, traced, report):
    reports = eight()
    claiming = f"{reports[1].article.text}. The mate told Outlet 1 so."
    reports[1] = report(claiming, "Outlet 1")
    assert traced(*reports)["Outlet 0"] == ("relay", ("Outlet 1",))


def test_what_others_have_from_an_article_leaves_no_doubt_about_it(eight, story):
    lines = Descend().load()([story(*eight())])[0].lineages
    assert [w.kind for w in lines[0].why] == ["stated"]


LONG = """
The old lighthouse at the mouth of the bay was sold on Friday to a baker from the hills.
She paid nine coins for it and wants to grow mushrooms in the cellar before the winter comes.
The harbour board had tried for years to find somebody who would paint the tower.
Its lamp went out in the spring and ships have kept to the other side of the bay since then.
"""

REWORDED = """
A baker from the hills has bought the old lighthouse at the mouth of the bay for nine coins.
On Friday she said little, but wants to grow mushrooms in the cellar, people hear.
For years the harbour board had tried to sell, and hoped to paint the tower first.
Since the spring, when its lamp went out, ships have kept to the other shore, a detour that costs them an hour.
"""


def test_a_text_that_was_reworded_has_the_source_of_the_other(report, traced):
    found = traced(report(LONG, "Ledger", credits_=[("dateline", "Corvane", True)]), report(REWORDED, "Courier"))
    assert found["Courier"] == ("relay", ("*Corvane",))


def test_who_is_close_to_a_retelling_has_its_source(eight, traced, report):
    reports = eight(dates=["2031-05-01"] * 8)
    words = reports[0].article.text
    reports[0] = report(f"According to the Ostmark Herald, so it is. {words}", "Outlet 0", date="2031-05-01")
    reports[1] = report(f"{reports[1].article.text} of {' of '.join(THIRDS)}", "Outlet 1", date="2031-05-01")
    reports[2] = report(f"{reports[2].article.text} of {' of '.join(THIRDS)}", "Outlet 2", date="2031-05-01")
    assert traced(*reports)["Outlet 1"] == ("relay", ("*Ostmark Herald",))


def test_set_phrases_alone_do_not_make_one_text_in_a_large_story(report, story):
    """In a story that is large enough to say what is rare, what is worded alike must have rare words in common."""
    phrases = "It was not until the end of the day that people there could say what had come of it all."

    def other(letter):
        return " ".join(f"{letter}{k}an." for k in range(40))

    two = [report(f"{phrases} {other(x)} {phrases}", f"Outlet {x}") for x in "pq"]
    more = [report(other(x), f"Outlet {x}") for x in "rstuvw"]
    assert [j for _, j in resounding(gather(story(*two)), 1)] == [0]
    assert resounding(gather(story(*two, *more)), 1) == []


def test_like_wording_shows_a_parent_only_where_something_tells_which_came_first(report, traced, story):
    dated = (report(LONG, "Ledger", date="2031-05-01"), report(REWORDED, "Courier", date="2031-05-03"))
    assert traced(*dated)["Courier"] == ("relay", ("Ledger",))
    lines = Descend().load()([story(report(LONG, "Ledger"), report(REWORDED, "Courier"))])[0].lineages
    assert [line.kind for line in lines] == ["original", "original"]
    assert all(any("worded alike" in w.note for w in line.why) for line in lines)


RETELLINGS = (
    "Reuters reported that a baker has bought the old lighthouse at the mouth of the bay.",
    "A baker bought the lighthouse for nine coins, Reuters reported.",
    "The harbour board has sold its lighthouse to a baker, according to Reuters.",
)

OWN = (
    """
    The deal raises eyebrows in the hills, where bakers have never owned a tower and mushrooms are dear.
    The timing is curious, since the board had sworn at every turn never to sell to strangers from inland.
    Critics of late have spoken of a new league of bakers, millers and grocers against the fishing towns.
    She said “the cellar is dark and damp enough, and I shall be the first to grow mushrooms below a lamp”.
    Some other towns, like Sennet, have seen such sales as a threat to their pilots and their rescue crews.
    """,
    "Ships have kept to the other side of the water since spring, when its lamp went out in a gale.",
    "It has looked for years for somebody who would paint it. Nobody in town had wanted the work for so little money.",
)

REWRITING = """
Reuters reported something surprising: a baker has bought the lighthouse at the bay.
In the hills the deal raises eyebrows, for bakers own no tower there and mushrooms are dear.
The curious timing comes after the board had sworn, at every turn, that strangers from inland get nothing.
A new league of bakers and millers against the fishing towns is what critics see.
Her cellar is damp enough to grow mushrooms, below a lamp, a first.
Such sales look, to some towns like Sennet, as a threat to pilots and also to rescue crews.
"""


def retellings(report, **last):
    told = [report(f"{a}\n{b}", f"Outlet {n}") for n, (a, b) in enumerate(zip(RETELLINGS, OWN, strict=True))]
    return [*told, report(REWRITING, "Outlet 3", **last)]


def test_of_those_who_retell_one_source_one_may_have_it_through_another(report, traced):
    found = traced(*retellings(report))
    assert found["Outlet 3"] == ("relay", ("*Reuters", "Outlet 0"))
    assert [found[f"Outlet {n}"][1] for n in range(3)] == [("*Reuters",)] * 3


def test_who_quotes_as_much_as_the_other_is_not_taken_for_its_child(report, traced):
    told = retellings(report)
    quoting = REWRITING + "“I shall be the first to grow mushrooms below a lamp, and the cellar is damp”, she said.\n"
    assert traced(*told[:3], report(quoting, "Outlet 3"))["Outlet 3"][1] == ("*Reuters",)


def test_too_few_retell_a_source_to_see_that_two_of_them_stand_apart(report, traced):
    told = retellings(report)
    assert traced(told[0], told[1], told[3])["Outlet 3"][1] == ("*Reuters",)


def test_the_holders_of_readings_are_counted_once_for_all_pairs(eight, story, monkeypatch):
    seen = gather(story(*eight()))
    first = escapes(seen, 1, 0)
    monkeypatch.setattr(gathering, "Counter", None)
    assert escapes(seen, 1, 0) == first
    assert seen.holders.total() == sum(map(len, seen.found))
