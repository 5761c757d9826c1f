"""Credits are found where papers print them, under one name, and nowhere else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.blocks import blocks
from retold.articles.credits import credits as find_credits

BODY = (
    "The dam above the mill towns burst late on Sunday after four days of rain, the regional health office said.",
    "Its director told reporters that the office counts only the dead who have been identified by a relative.",
    "A relief group that has volunteers in the villages said it had counted more at three collection points.",
    "The operator of the dam denied that any gate had been opened in the hours before the wave came down.",
    "Three days of mourning begin on Tuesday, the prime minister said after she had flown over the valley.",
)
STORY = "\n".join(f"{line} Nobody could say how many people were in the lower town that night." for line in BODY)


def credits_of(text, *, title=None, outlet=None, byline=None):
    return find_credits(text, blocks(text, title, byline), outlet, byline)


def told(text, **fields):
    return [(credit.kind, credit.publisher, credit.whole) for credit in credits_of(text, **fields)]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("© AFP", ("copyright", "AFP", True)),
        ("Copyright 2021 The Associated Press. All rights reserved.", ("copyright", "AP", True)),
        ("© 2021 Northline News Agency", ("copyright", "Northline News Agency", True)),
        ("Copyright 2021 by CNN NewSource. All rights reserved.", ("copyright", "CNN", True)),
        ("(Reporting by Ann Lee; Editing by Bo Marsk)", ("credit-line", "Reuters", True)),
        ("Reporting by Ann Lee in Landow; writing by Ira Voss; editing by Bo Marsk", ("credit-line", "Reuters", True)),
        ("- Norvia Press", ("credit-line", "Norvia Press", True)),
        ("— The Landow Herald", ("credit-line", "Landow Herald", True)),
        ("[Norvia Press]", ("credit-line", "Norvia Press", True)),
        ("Source: Norvia Press", ("credit-line", "Norvia Press", True)),
        ("– AFP", ("credit-line", "AFP", True)),
        ("—The Associated Press", ("credit-line", "AP", True)),
        ("REUTERS", ("credit-line", "Reuters", True)),
        ("(Palisade Newswire)", ("credit-line", "Palisade Newswire", True)),
        ("Source: Xinhua", ("credit-line", "Xinhua", True)),
        ("With inputs from IANS", ("credit-line", "IANS", False)),
        ("(With Reuters)", ("credit-line", "Reuters", False)),
        ("(with inputs from agencies)", ("credit-line", "unnamed agencies", False)),
        ("With agency reports", ("credit-line", "unnamed agencies", False)),
        ("From wire reports", ("credit-line", "unnamed agencies", False)),
        ("Source: Valley Tribune and agencies", ("credit-line", "unnamed agencies", False)),
        ("This article was originally published by Oilprice.com.", ("via", "Oilprice.com", True)),
        ("Originally published on Space.com.", ("via", "Space.com", True)),
        ("Reprinted with permission from the Landow Gazette", ("via", "Landow Gazette", True)),
        ("h/t: The Hill", ("via", "The Hill", False)),
        ("Associated Press writer Ann Lee contributed to this report.", ("contribution", "AP", True)),
        ("The Associated Press contributed to this report.", ("contribution", "AP", False)),
        ("Contributing: Ann Lee in Ostmark, Associated Press", ("contribution", "AP", False)),
        ("This report contains material from Reuters.", ("credit-line", "Reuters", False)),
        ("Northline News Agency contributed to this report.", ("contribution", "Northline News Agency", False)),
        ("Nobody was hurt. Source Northline News Agency Related News", ("credit-line", "Northline News Agency", True)),
        ("Source: Northline News Agency", ("credit-line", "Northline News Agency", True)),
        ("Ann Lee is an Associated Press writer.", ("credit-line", "AP", True)),
        ("To contact the reporter on this story: Ann Lee at alee@bloomberg.net", ("credit-line", "Bloomberg", True)),
    ],
)
def test_lines_below_the_story(line, credit):
    assert told(f"{STORY}\n{line}") == [credit]
    assert told(f"{STORY}\n{line}\nShare\nTweet\nRelated stories") == [credit]


@pytest.mark.parametrize("ending", [" — Norvia Press", " - Norvia Press", " (Norvia Press)"])
def test_a_publisher_by_its_form_behind_the_last_sentence(ending):
    assert told(STORY + ending) == [("credit-line", "Norvia Press", True)]


@pytest.mark.parametrize(
    "line", ["- Ann Lee", "— Breaking News", "- Safe harbours", "“A triumph” - the Landow Herald says so"]
)
def test_a_dash_alone_makes_no_credit(line):
    assert told(f"{STORY}\n{line}") == []


@pytest.mark.parametrize("ending", [".-AFP", ". AFP", ". — AFP", ".”-AFP"])
def test_an_agency_behind_the_last_sentence(ending):
    assert told(STORY.removesuffix(".") + ending) == [("credit-line", "AFP", True)]


def test_every_name_of_a_list():
    assert told(f"{STORY}\n(With AFP, AP and Reuters)") == [
        ("credit-line", name, False) for name in ("AFP", "AP", "Reuters")
    ]


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("By The Associated Press", ("byline", "AP", True)),
        ("By Ann Lee, Reuters", ("byline", "Reuters", True)),
        ("The Associated Press", ("byline", "AP", True)),
        ("Authored by Ann Lee via Oilprice.com", ("via", "Oilprice.com", True)),
        ("Via The Hill", ("via", "The Hill", True)),
        ("The Hill Published 12:42 p.m. CT May 5, 2021", ("credit-line", "The Hill", True)),
        ("Agencies", ("credit-line", "unnamed agencies", False)),
        ("Staff and wire reports", ("credit-line", "unnamed agencies", False)),
    ],
)
def test_lines_above_the_story(line, credit):
    assert told(f"Dam bursts above mill towns\n{line}\n{STORY}") == [credit]


def test_a_distributors_mark():
    assert told(f"(MENAFN- Palisade Press)\n\n{STORY}") == [("via", "Palisade Press", True)]


@pytest.mark.parametrize("between", ["AFP Print Tweet Views 12 ", "AFP Wednesday 5 May 2021 ", "AFP "])
def test_an_agency_behind_the_headline_of_a_feed(between):
    title = "Dam bursts above mill towns"
    assert told(f"{title} {between}{STORY}", title=title) == [("credit-line", "AFP", True)]


def test_an_agency_before_the_date_of_a_feed_without_a_known_headline():
    assert told(f"Dam bursts, says monitor Reuters Wednesday 5 May 2021 {STORY}") == [("credit-line", "Reuters", True)]


@pytest.mark.parametrize(
    "text",
    [
        "The Latest on the dam above the mill towns (all times local):\n9:50 a.m.\n" + STORY,
        "The Latest on the dam above the mill towns.\n\n9:50 a.m.\n" + STORY,
        "The Latest on the dam above the mill towns.\n" + STORY,
    ],
)
def test_the_head_of_a_running_file(text):
    assert told(text) == [("credit-line", "AP", True)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The letter was first reported by the Landow Gazette.",
        "The letter, first reported Monday by the Landow Gazette, is two pages long.",
        "The Landow Gazette was first to report the letter.",
        "The Landow Gazette first reported the letter.",
    ],
)
def test_who_was_first(sentence):
    lines = STORY.split("\n")
    assert told("\n".join([*lines[:3], sentence, *lines[3:]])) == [("first-reported", "Landow Gazette", False)]


@pytest.mark.parametrize(
    "line",
    [
        "A resident told Reuters that the water came before the siren, and she had no time to dress her children.",
        "Reuters reported on Monday that the operator knew.",
        "This story was reprinted on Wired.com.",
        "The latest on the dam came from a boatman.",
        "According to AFP, the toll may rise.",
        "The toll is higher than in a report published by the Associated Press in May.",
        "Ann Lee / AP",
        "Photo: Ann Lee, Associated Press",
        "A boat in the lower town. (AP Photo/Ann Lee)",
        "Credit: Associated Press",
        "(Reuters/Ann Lee)",
        "He thanked Mr. Bloomberg.",
        "The ministry disagreed with the reports.",
        "She quoted from news agency files.",
        "It was a question of Time",
        "The owner said that he would appeal with the agency.",
    ],
)
def test_what_is_no_credit(line):
    assert told(f"Dam bursts above mill towns\n{STORY}\n{line}") == []
    assert told(f"Dam bursts above mill towns\n{line}\n{STORY}") == []


def test_citations_in_the_story_are_no_credits():
    lines = STORY.split("\n")
    assert told("\n".join([*lines[:3], "© AFP", "By Reuters", "With agency reports", *lines[3:]])) == []


def test_the_outlets_own_name_is_marked():
    assert told(f"{STORY}\n© 2021 Landow Gazette", outlet="The Landow Gazette") == [("own", "Landow Gazette", True)]
    assert told(f"LANDOW (Reuters) - {STORY}", outlet="reuters.com") == [("own", "Reuters", True)]


def test_one_agency_under_its_long_and_its_short_name():
    text = f"LANDOW (Northline) — {STORY}\n© Northline News Agency"
    assert told(text) == [("dateline", "Northline", True), ("copyright", "Northline", True)]


def test_a_declared_byline():
    (credit,) = credits_of(STORY, byline="Ann Lee; AP Science Writer")
    assert (credit.kind, credit.publisher, credit.span) == ("byline", "AP", (0, 0))
    (credit,) = credits_of(f"By Ann Lee, Reuters\n{STORY}", byline="By Ann Lee, Reuters")
    assert credit.span == (0, 19)


def test_credits_point_at_their_words():
    text = f"LANDOW (AP) — {STORY}\nWith inputs from IANS"
    assert [credit.span.of(text) for credit in credits_of(text)] == ["LANDOW (AP) —", "With inputs from IANS"]


PIECES = [
    "By", "Ann Lee", "AP", "(AP)", "Reuters", "—", "LANDOW", "\n", ". ", "©", "2021", "with", "inputs from", "agencies",
    "and", ",", "first reported by", "contributed to this report", "The Latest on", "Source:", "/", "Photo:", STORY,
]  # fmt: skip


@settings(deadline=None)  # a lazy import may take longer than an example
@given(
    st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
    st.none() | st.text(max_size=30),
)
def test_credits_of_anything_lie_inside_the_text_in_order(text, byline):
    found = credits_of(text, outlet="AP", byline=byline)
    assert all(0 <= credit.span.start <= credit.span.end <= len(text) for credit in found)
    assert [credit.span.start for credit in found] == sorted(credit.span.start for credit in found)
    assert all(credit.publisher for credit in found)


def test_an_agency_alone_above_the_story_is_its_credit():
    assert told(f"Northline News Agency\n{STORY}") == [("byline", "Northline News Agency", True)]


def test_a_sign_off_is_no_agencys_where_a_dateline_names_another():
    text = (
        "OSTREL, May 4 (Northline News Agency) - Nine boats sank off the pier on Monday, the harbour office said.\n"
        "(Reporting by Ann Lee; Editing by Bo Hale)"
    )
    assert {c.publisher for c in credits_of(text)} == {"Northline News Agency"}


def test_a_station_is_its_own_house_under_its_call_sign():
    text = "OSTREL (KVDR) — Nine boats sank off the pier on Monday, the harbour office said in a statement."
    assert [c.kind for c in credits_of(text, outlet="KVDR 6 News")] == ["own"]
