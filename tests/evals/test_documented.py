"""The floors as tables on a page."""

from evals.floors import Floor

from evals import documented

FLOORS = {
    "bundled": Floor(digest="d", figures={"recall": 0.809, "kind": 0.5}),
    "gold": Floor(digest="d", figures={"recall": 0.9}),
    "extraction": Floor(digest="d", figures={"f1": 0.97}),
}


def test_stories_stand_side_by_side():
    assert documented.stories(FLOORS).splitlines()[2:] == ["| `recall` | 0.80 | 0.90 |", "| `kind` | 0.50 | – |"]


def test_the_page_keeps_what_is_around_its_tables():
    page = "A\n<!-- stories -->\nstale\n<!-- /stories -->\nB\n<!-- parts -->\n<!-- /parts -->\nC\n"
    made = documented.page(page, FLOORS)
    assert "stale" not in made
    assert [line for line in made.splitlines() if line in "ABC"] == ["A", "B", "C"]
    assert "| extraction | `f1` | 0.97 |" in made
    assert documented.page(made, FLOORS) == made
