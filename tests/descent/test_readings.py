import pytest

from retold.descent.readings import Kinship, chance, is_figure, kinships, readings
from retold.records import Figure
from retold.text import Span


def kin(found, i, j):
    return next((k for k in kinships(found) if (k.first, k.second) == (i, j)), None)


def test_readings_are_words_pairs_and_figures_with_their_place(report):
    from dataclasses import replace

    one = report("Harbour pilots counted 160 crates.", "Tidewatch")
    figure = Figure(span=Span(23, 33), value=160.0, unit="crate", hedge="exactly", text="160 crates")
    found = readings(one.article, replace(one.annotation, figures=(figure,)))
    assert found[("pilots",)].of(one.article.text) == "pilots"
    assert found[("harbour", "pilots")].of(one.article.text) == "Harbour pilots"
    assert found[("#", "160", "crate")] == figure.span


def test_small_counts_are_no_readings(report):
    from dataclasses import replace

    one = report("Three boats.", "Tidewatch")
    figure = Figure(span=Span(0, 11), value=3.0, unit="boat", hedge="exactly", text="Three boats")
    assert not any(is_figure(r) for r in readings(one.article, replace(one.annotation, figures=(figure,))))


def test_words_in_quotations_are_no_readings(report):
    one = report("He called it “a splendid shipwreck”.", "Tidewatch")
    assert ("shipwreck",) not in readings(one.article, one.annotation)


def test_what_all_have_weighs_less_than_what_two_have():
    common, rare = Span(0, 1), Span(2, 3)
    found = [{("ferry",): common, ("capstan",): rare}, {("ferry",): common, ("capstan",): rare}, {("ferry",): common}]
    close, far = kin(found, 0, 1), kin(found, 0, 2)
    assert close is not None
    assert far is not None
    assert close.score > far.score
    assert close.rare == (("capstan",),)
    assert far.rare == ()


def test_a_word_common_in_english_is_likely_in_any_report():
    assert chance(("people",), 0, 100) > chance(("capstan",), 0, 100)


def test_a_figure_is_judged_by_the_story_alone():
    assert chance(("#", "160000", ""), 0, 9) == pytest.approx(0.05)


def test_what_many_articles_have_makes_no_pairs():
    found = [{("ferry",): Span(0, 1)} for _ in range(20)]
    assert kinships(found) == []


def test_the_other_of_a_pair():
    pair = Kinship(2, 5, 0.3, ())
    assert (pair.other(2), pair.other(5)) == (5, 2)
