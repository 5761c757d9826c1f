"""Attribution by nouns: claims, allegations, reports, and whose they are."""

import pytest

pytestmark = pytest.mark.model


def test_a_claim_is_put_on_whose_it_is(about):
    told = about("the vote was rigged", "Marta Quill’s claim that the vote was rigged drew laughter in the chamber.")
    assert told.chain == ("Marta Quill",)


def test_a_report_that_nobody_owns_is_no_fact(about):
    told = about("the ferry sank", "The report that the ferry sank on Monday shocked the town.")
    assert told.certainty != "asserted"


def test_a_long_clause_under_a_noun_is_a_telling_of_its_own(about):
    text = "The report that the ferry had sunk off the northern cape with forty people on board shocked the town."
    told = about("the ferry had sunk", text)
    assert told.certainty != "asserted"


def test_a_plan_that_somebody_denies_is_denied(about):
    told = about("he bribed", "Bela Orsk rejected the claim that he bribed the harbour master.")
    assert (told.chain, told.certainty) == (("Bela Orsk",), "denied")


def test_a_noun_without_content_is_no_source(about):
    told = about("the claim", "The lawyer filed the claim on Monday.")
    assert told.certainty == "asserted"


@pytest.mark.parametrize("word", ["criticism", "outrage", "frustration"])
def test_a_feeling_with_a_clause_is_put_on_who_voices_it(word, about):
    told = about("too late", f"The villagers voiced {word} that the boats came too late.")
    assert (told.chain, told.certainty) == (("villagers",), "attributed")


def test_who_faces_criticism_has_not_voiced_it(about):
    told = about("too late", "Marta Quill faced criticism that the boats came too late.")
    assert "Marta Quill" not in told.chain
    assert told.certainty != "asserted"


def test_a_ruling_that_something_is_so_is_the_court_s(about):
    text = "In the wake of a ruling by the Sound Court that bulk fishing violates the law, it is vital to act."
    assert about("bulk fishing", text).chain == ("Sound Court",)


@pytest.mark.parametrize(
    "denial",
    [
        "Kessan Motors rejects the report by the Tessaly Times that it hid nine faults.",
        "Kessan Motors denied as baseless a report in the Tessaly Times that it hid nine faults.",
        "Kessan Motors hit back on Friday at a Tessaly Times story that it hid nine faults.",
    ],
)
def test_a_report_that_somebody_denies_stays_its_publishers_and_the_denial_is_his(denial, about):
    told, whole = about("it hid nine faults", denial), about("Kessan Motors", denial)
    assert (told.chain, told.certainty) == (("Tessaly Times",), "attributed")
    assert (whole.chain, whole.certainty) == (("Kessan Motors",), "denied")


def test_a_claim_that_another_calls_false_stays_whose_it_is(about):
    text = "The Tessaly Times’ report that nine divers drowned off Ostrel in the storm is false, Marta Quill said."
    told = about("nine divers", text)
    assert (told.chain, told.certainty) == (("Tessaly Times",), "attributed")
