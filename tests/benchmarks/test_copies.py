"""Copies of the bundled stories: many, alike inside a copy, and never the same text twice."""

import random

from benchmarks import copies

STORY = [
    {"id": "a", "outlet": "Brindle Post", "date": "2022-03-30", "text": "On Monday Orla Venn saw 340 barrels in 2021."},
    {"id": "b", "text": "There were 340 barrels, Venn said."},
]


def test_there_are_as_many_articles_as_were_asked_for_and_no_two_alike():
    made = list(copies.articles(70))
    assert len(made) == len({row["id"] for row in made}) == len({row["text"] for row in made}) == 70


def test_the_same_articles_are_made_each_time():
    assert list(copies.articles(40)) == list(copies.articles(40))


def test_names_and_figures_change_alike_in_all_articles_of_a_copy():
    first, second = copies.changed(STORY, 1, {"ls": ["candles"]})
    assert "Venn" not in first["text"]
    assert "340" not in first["text"]
    assert first["text"].split()[3] in second["text"]
    assert first["text"].split()[5] in second["text"]


def test_days_months_years_and_verbs_of_saying_stay():
    first, second = copies.changed(STORY, 1, {"ls": ["candles"]})
    assert first["text"].startswith("On Monday")
    assert first["text"].endswith("in 2021.")
    assert second["text"].endswith("said.")


def test_a_copy_is_told_some_days_after_the_one_before():
    assert copies.changed(STORY, 2, {"ls": ["candles"]})[0]["date"] == "2022-04-05"
    assert "date" not in copies.changed(STORY, 2, {"ls": ["candles"]})[1]


def test_years_small_and_long_numbers_stay():
    chance = random.Random(0)  # noqa: S311  repeatable, not secret
    assert [copies.other(n, chance) for n in ("12", "2021", "007", "1234567890")] == ["12", "2021", "007", "1234567890"]
    assert 340 < int(copies.other("340", chance)) <= 375
