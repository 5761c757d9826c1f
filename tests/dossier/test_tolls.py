"""Figures of what befell people, side by side over a whole story."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from rich.console import Console

from retold import pipeline
from retold.dossier import terminal
from retold.dossier.assemble import assemble
from retold.dossier.formats.dossier_json import to_json
from retold.dossier.formats.markdown import to_markdown
from retold.dossier.render import to_html
from retold.dossier.tolls import named, past, tolls
from retold.settings import Settings

pytestmark = pytest.mark.model

COURIER = """Nine people died when the Orvo footbridge gave way on Sunday, the Tarn fire brigade said.
Another 24 were injured, it said.
In 2009 a flood killed 31 people in the Orvo valley, according to the district archive."""

HERALD = """The Orvo footbridge gave way on Sunday. At least eleven people were killed, hospital officials said.
Two children were among the dead."""

EXAMINER = """The death toll from the collapse of the Orvo footbridge rose to 12, the Tarn fire brigade said on Tuesday.
Police arrested two engineers."""


@pytest.fixture(scope="module")
def trace(tmp_path_factory):
    """One story of three articles, days apart."""
    file = tmp_path_factory.mktemp("bridge") / "bridge.jsonl"
    rows = [
        {"id": n, "outlet": n, "date": d, "title": "Orvo footbridge collapse", "text": t}
        for n, d, t in (
            ("Courier", "2031-03-02", COURIER),
            ("Herald", "2031-03-03", HERALD),
            ("Examiner", "2031-03-04", EXAMINER),
        )
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return pipeline.trace([str(file)], Settings())


@pytest.fixture(scope="module")
def found(trace):
    """Its tolls by fate."""
    (view,) = assemble(trace)
    return {toll.fate: toll for toll in tolls(view)}


def test_figures_of_one_fate_stand_side_by_side_with_who_gives_them(found):
    given = [(each.shown, [told.source.label for told in each.told]) for each in found["dead"].given]
    assert given == [("9", ["Courier"]), ("at least 11", ["Herald"]), ("12", ["Examiner"])]


def test_what_a_sentence_dates_long_before_the_articles_stands_apart(found):
    assert [each.shown for each in found["dead"].earlier] == ["31"]


def test_a_fate_of_which_one_article_alone_gives_figures_is_not_shown(found):
    assert "hurt" not in found


@pytest.mark.parametrize(("years", "earlier"), [({2009}, True), ({2031, 2009}, False), ({2030}, True), (set(), False)])
def test_only_years_that_all_lie_long_before_make_a_figure_an_earlier_one(years, earlier):
    assert past(years, datetime(2031, 3, 4, tzinfo=UTC)) == earlier
    assert not past({2030}, datetime(2031, 1, 4, tzinfo=UTC))


def test_a_figure_like_a_year_is_none(trace):
    told = next(t for c in assemble(trace)[0].claims for t in c.told if t.telling.figures)
    figure = replace(told.telling.figures[0], text="1500")
    counting = replace(told, quote="1500 people died, as in 2009", telling=replace(told.telling, figures=(figure,)))
    assert named(counting) == {2009}


def test_every_format_has_them(trace):
    assert '<th scope="row" rowspan="1">at least 11</th>' in to_html(trace)
    assert "- at least 11: 2 Herald (hospital officials, unnamed source)" in to_markdown(trace)
    (story,) = json.loads(to_json(trace))["stories"]
    rows = story["tolls"][0]["given"]
    assert [(row["value"], row["hedge"], row["earlier"]) for row in rows] == [
        (9, "exactly", False),
        (11, "at least", False),
        (12, "exactly", False),
        (31, "exactly", True),
    ]
    assert rows[1]["tellings"][0]["article"] == "Herald"
    console = Console(width=200)
    with console.capture() as printed:
        terminal.show(trace, console, limit=1)
    assert "Dead, by article: 9 (1); at least 11 (2); 12 (3)" in printed.get()
