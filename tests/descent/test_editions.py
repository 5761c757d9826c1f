from dataclasses import replace

import pytest

from retold.descent.graph import Descend

PILOT = "Harbour pilots had asked the board in vain to keep the older ships at the quay all week."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."
FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
CREW = "The crew of nine had come back from a long voyage to the southern islands only two days before."
FLOOD = "Water stood a metre high in the streets behind the fish market when the tide turned at dawn."
TRAIN = "Trains to the capital were halted for a third day because the track bed had been washed away."


@pytest.fixture
def parents(story):
    """The parents of two pages of one house, by "first" and "second"."""

    def parents(first, second):
        lines = Descend().load()([story(first, second)])[0].lineages
        names = {first.article.id: "first", second.article.id: "second"}
        return tuple([names.get(e.parent, e.parent) for e in line.edges] for line in lines)

    return parents


def test_kept_sentences_stand_lower_in_the_later_report(report, parents):
    first = report(f"{FERRY} {STORM} {CREW} {FLOOD}", "Tidewatch")
    second = report(f"{PILOT} {TRAIN} {FERRY}", "Tidewatch")
    assert parents(first, second) == ([], ["first"])
    assert parents(second, first) == (["second"], [])


@pytest.mark.parametrize("outlet", ["Tidewatch", None])
def test_a_copy_that_names_no_other_outlet_is_no_evidence_against_its_original(report, parents, outlet):
    first, twin = report(f"{FERRY} {STORM} {CREW} {FLOOD}", outlet), report(f"{FERRY} {STORM} {CREW} {FLOOD}")
    copy = replace(twin.article, id="a1copy", key="a1copy", copy_of=first.article.key)
    second = twin._replace(article=copy, annotation=replace(twin.annotation, article="a1copy"))
    assert parents(first, second) == ([], ["first"])
    elsewhere = second._replace(article=replace(copy, outlet="Harbour Ledger"))
    found = parents(report(first.article.text, "Tidewatch"), elsewhere)
    assert all(names[0].startswith("*unnamed original") for names in found)


def test_a_report_that_keeps_a_sentence_stays_the_houses_own(report, traced):
    first = report(f"{FERRY} {STORM} {CREW} {FLOOD}", "Tidewatch", date="2031-05-01")
    second = report(f"{PILOT} {TRAIN} {FERRY}", "Tidewatch", date="2031-05-03")
    assert traced(first, second)["Tidewatch"][0] == "original"


def test_dates_go_before_places(report, parents):
    first = report(f"{FERRY} {STORM} {CREW} {FLOOD}", "Tidewatch", date="2031-05-09")
    second = report(f"{PILOT} {TRAIN} {FERRY}", "Tidewatch", date="2031-05-01")
    assert parents(first, second) == (["second"], [])


def test_hours_of_one_day_tell_which_state_of_a_text_is_the_later(report, parents):
    first = report(f"{FERRY} {STORM} {CREW} {FLOOD}", "Tidewatch", date="2031-05-01T05:12:00Z")
    second = report(f"{FERRY} {STORM} {CREW} {PILOT} {TRAIN}", "Tidewatch", date="2031-05-01T16:00:00Z")
    late = report(f"{TRAIN} {PILOT} {FERRY} {STORM} {CREW}", "Tidewatch", date="2031-05-01T05:12:00Z")
    assert parents(first, second) == ([], ["first"])
    assert parents(second, late) == (["second"], [])


def test_a_page_that_corrects_an_earlier_version_is_the_later(report, parents):
    first = report(f"An earlier version of this article gave a wrong time.\n{FERRY} {STORM}", "Tidewatch")
    second = report(f"{PILOT} {TRAIN} {CREW} {FERRY} {STORM}", "Tidewatch")
    assert parents(first, second) == (["second"], [])


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Police appeal for witnesses", "Skipper arrested"),
        ("Skipper questioned over wreck", "Skipper charged over wreck"),
        ("Skipper charged over wreck", "Skipper goes on trial"),
        ("Skipper in court", "Skipper convicted"),
        ("Skipper found guilty", "Skipper jailed"),
    ],
)
def test_a_later_stage_of_a_case_is_later(report, parents, earlier, later):
    text = f"{FERRY} {STORM}"
    first = report(f"{text} {CREW}", "Tidewatch", title=later)
    second = report(f"{text} {PILOT}", "Tidewatch", title=earlier)
    assert parents(first, second) == (["second"], [])


def test_the_longer_of_two_states_of_a_page_is_the_later(report, parents):
    first = report(f"{FERRY} {STORM} {PILOT} {CREW}", "Tidewatch")
    second = report(f"{FERRY} {STORM} {CREW}", "Tidewatch")
    assert parents(first, second) == (["second"], [])


def test_where_nothing_tells_which_came_first_there_is_no_parent(report, parents):
    first = report(f"{PILOT} {FERRY} {TRAIN}", "Tidewatch")
    second = report(f"{STORM} {FERRY} {CREW}", "Tidewatch")
    assert parents(first, second) == ([], [])


def test_other_houses_and_houses_that_nobody_knows_have_no_editions(report, parents):
    one, other = f"{FERRY} {STORM} {CREW} {FLOOD}", f"{PILOT} {TRAIN} {FERRY}"
    assert parents(report(one, "Tidewatch"), report(other, "Ostmark Courier"))[1] != ["first"]
    assert parents(report(one, "unknown"), report(other, "unknown"))[1] != ["first"]
