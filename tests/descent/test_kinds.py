from dataclasses import replace

import pytest

from retold.descent.kinds import kind
from retold.descent.stated import stated
from retold.descent.tracing import Taken, Text

LONG = "\n".join(
    f"The harbour board met for the {n} time to hear the pilots."
    for n in ("first", "second", "third", "fourth", "fifth", "sixth")
)


@pytest.fixture
def judged(report):
    def judged(text, *, taken=(), **fields):
        return kind(stated(*report(text, "Tidewatch", **fields)), taken)[0]

    return judged


def part(coverage, publisher="AP"):
    return Taken(Text(publisher, [0]), frozenset(), coverage, (), None, frozenset())


def test_a_credit_for_the_whole_text_makes_a_reprint(judged):
    assert judged("Two boats sank.", credits_=[("dateline", "AP", True)]) == "reprint"


def test_a_text_that_was_edited_throughout_is_a_reprint(judged):
    def edited(coverage, echo):
        return judged(LONG, taken=[replace(part(coverage, None), echo=echo)])

    assert edited(0.55, 0.72) == "reprint"
    assert edited(0.55, 0.6) == "mixed"
    assert edited(0.35, 0.72) == "mixed"


def test_a_credit_beside_reporting_of_its_own_makes_it_mixed(judged):
    text = "Two boats sank. Tidewatch has learned that both were overloaded."
    assert judged(text, credits_=[("byline", "AP", True)]) == "mixed"


def test_who_was_told_inside_a_credited_text_does_not_make_it_mixed(judged):
    assert judged("The mayor told Tidewatch so.", credits_=[("byline", "AP", True)]) == "reprint"


@pytest.mark.parametrize(
    ("coverage", "expected"), [(0.7, "reprint"), (0.3, "mixed"), (0.15, "unknown"), (0.05, "original")]
)
def test_borrowed_words_count_without_a_credit(judged, coverage, expected):
    assert judged(LONG, taken=[part(coverage)]) == expected


def test_much_of_an_agency_that_is_credited_for_a_part_beside_own_reporting_is_mixed(judged):
    text = f"{LONG}\nThe mayor told Tidewatch so."
    given = [("contribution", "AP", False)]
    assert judged(text, taken=[part(0.7)], credits_=given) == "mixed"
    assert judged(LONG, taken=[part(0.7)], credits_=given) == "reprint"


def test_words_of_nobody_known_do_not_outweigh_own_reporting(judged):
    text = LONG + "\nThe mayor told Tidewatch that she would stay."
    assert judged(text, taken=[part(0.9, None)]) == "original"


def test_a_credit_for_a_part_makes_a_relay_or_mixed(judged):
    assert judged(LONG, credits_=[("contribution", "AP", False)]) == "relay"
    assert judged(LONG, credits_=[("contribution", "unnamed agencies", False)]) == "mixed"


def test_people_who_speak_to_an_agency_speak_in_its_text(judged):
    assert judged(LONG + "\nThe mayor told Reuters that she would stay.") == "relay"


def test_a_lead_that_rests_on_another_publisher_makes_a_relay(judged):
    assert judged("Two boats sank, the Ostmark Herald reported.\n" + LONG) == "relay"


def test_one_citation_far_down_leaves_it_original(judged):
    assert judged(LONG + "\nThe ferry is old, the Ostmark Herald reported.") == "original"


def test_citations_throughout_make_a_relay(judged):
    later = "\n".join("The ferry is old, the Ostmark Herald reported." for _ in range(5))
    assert judged(LONG + "\n" + later) == "relay"


def test_a_lead_by_another_and_own_reporting_make_it_mixed(judged):
    text = "Two boats sank, the Ostmark Herald reported. Tidewatch has confirmed it.\n" + LONG
    assert judged(text) == "mixed"


def test_a_headline_on_a_report_over_a_text_of_its_own_makes_it_mixed(judged):
    named = LONG + "\nThe ferry is old, the Ostmark Herald reported."
    assert judged(named, title="Two boats sank, report says") == "mixed"


def test_a_headline_on_a_report_by_nobody_that_publishes_changes_nothing(judged):
    assert judged(LONG, title="Report: two boats sank") == "original"


def test_a_statement_is_run_as_a_reprint(judged):
    assert judged(LONG, title="Statement by the Ostmark Fishermen’s Union") == "reprint"


def test_nothing_else_suggested_is_original(judged):
    assert judged(LONG) == "original"


def test_no_text_is_unknown(judged):
    assert judged("") == "unknown"


def test_a_little_from_two_agencies_was_put_together_by_the_outlet(judged):
    text = LONG + "\nThe mayor told Reuters that she would stay.\nTwo boats sank, AP reported."
    assert judged(text) == "original"


def test_who_names_whose_words_it_has_runs_that_text_from_half_of_them_on(judged):
    text = LONG + "\nTwo boats sank, AP reported."
    assert judged(text, taken=[part(0.55)]) == "reprint"
    assert judged(text, taken=[part(0.45)]) == "mixed"


def test_an_agencys_own_man_shows_whose_text_it_is(judged):
    text = LONG + "\nAn AP reporter saw two boats."
    assert judged(text, taken=[part(0.25)]) == "reprint"
    assert judged(text + " Tidewatch has learned that both were full.", taken=[part(0.25)]) == "mixed"


def test_one_who_reports_itself_retells_only_what_it_begins_with(judged):
    own = "The mayor told Tidewatch that she would stay.\n"
    assert judged("Two boats sank, the Ostmark Herald reported.\n" + own + LONG) == "mixed"
    assert judged(own + "Nobody was hurt.\nTwo boats sank, the Ostmark Herald reported.\n" + LONG) == "original"


def test_what_an_agency_was_told_is_a_small_part_of_reporting_of_its_own(judged):
    text = "Tidewatch has learned that two boats sank.\n" + LONG + "\nThe mayor told Reuters that she would stay."
    assert judged(text) == "original"


def test_one_sentence_behind_the_first_of_a_long_text_is_no_relay(judged):
    text = "Two boats sank.\nNobody was hurt.\nThe sea was calm, the Ostmark Herald reported.\n"
    assert judged(text + LONG) == "relay"
    assert judged(text + LONG * 4) == "original"


def test_who_quotes_nobody_and_cites_an_agency_retells(judged):
    text = LONG + "\nTwo boats sank off the pier, according to AP.\nThe pier is closed.\n" + LONG
    assert judged(text) == "relay"
    assert judged(text + "\n“We were lucky,” the mayor said.") == "original"
    assert judged(text + "\nThe pilots told our reporter that it was dark.") == "original"
    assert judged(text.replace("AP", "the Ostmark Herald")) == "original"


def test_the_reason_of_an_original_says_whether_it_names_publishers(says):
    rest = (
        "The ferry left the old harbour of Ostmark. A storm had closed both bridges. Pilots had asked the board. " * 3
    )
    assert kind(says(rest), ())[1][0].note == "Names no publisher as its source."
    citing = says(rest + "It is old, the Ostmark Herald reported.")
    assert kind(citing, ())[1][0].note == "Has only details from the publishers that it names."


def test_only_what_begins_a_text_is_said_to_begin_it(says):
    early = says(
        "Ships rest. Boats rest. Two boats sank, the Ostmark Herald reported. The Ostmark Herald said so. Rain fell."
    )
    assert kind(early, ())[1][0].note == "Tells in its first sentences what it has from Ostmark Herald."
    first = says("Two boats sank, the Ostmark Herald reported. Ships rest. Boats rest.")
    assert kind(first, ())[1][0].note == "Begins with what it has from Ostmark Herald."


def test_an_answer_to_a_report_retells_it_only_where_much_of_the_text_does(says, judged):
    lead = "Vane Motors denied an Ostmark Herald report that it hid faults. "
    rest = "A spokesman said the brakes were tested in May. The board will meet on Friday. Shares fell. Rain fell."
    once = says(lead + "The Ostmark Herald reported on Monday that nine cars crashed. " + rest)
    assert judged(lead + rest) == kind(once, ())[0] == "original"
    assert [c.publisher for c in once.citations] == ["Ostmark Herald"]
    assert (
        judged(lead + "The Ostmark Herald reported that nine cars crashed. It was dark, the Ostmark Herald said.")
        == "relay"
    )
