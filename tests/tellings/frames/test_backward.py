"""The sentence that only says whose word the one before was."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("That is what the Harbour Office says.", "Harbour Office"),
        ("So says the Harbour Office.", "Harbour Office"),
        ("At least, that is what the union claims.", "union"),
        ("The figure was given by the Harbour Office.", "Harbour Office"),
        ("The union repeated the allegation on Monday.", "union"),
    ],
)
def test_a_sentence_that_gives_the_source_of_the_last_one_puts_it_there(text, source, about):
    told = about("Forty people", f"Forty people drowned off Ostrel on Monday. {text}")
    assert (told.chain, told.certainty) == ((source,), "attributed")


def test_a_nameless_source_in_the_next_sentence_breaks_the_chain(about):
    told = about("Nine wells", "Nine wells were capped. The allegation comes from a former foreman.")
    assert (told.chain, told.breaks) == (("former foreman",), ("anonymous",))


@pytest.mark.parametrize(
    "text",
    [
        "This is a common fate of ferries.",
        "The figure is high.",
        "The claim could not be verified.",
        "The Harbour Office is old.",
    ],
)
def test_a_next_sentence_that_names_nobody_for_it_changes_nothing(text, about):
    told = about("Forty people", f"Forty people drowned off Ostrel on Monday. {text}")
    assert (told.chain, told.breaks, told.certainty) == ((), ("none-stated",), "asserted")


def test_only_the_sentence_right_before_is_put_on_the_source(tell):
    found = tell("Nine ferries sank on Monday. Forty people drowned. The figure was given by the Harbour Office.")
    assert [t.chain for t in found[:2]] == [(), ("Harbour Office",)]


def test_a_long_next_sentence_tells_something_of_its_own(about):
    text = (
        "Forty people drowned off Ostrel on Monday. The figure was given by the Harbour Office, which keeps its books "
        "in a cellar under the old fish market behind the northern pier of the town."
    )
    assert about("Forty people", text).chain == ()


def test_the_link_points_at_the_whole_name(extracted):
    text = "The ferry sank at noon. That is what Marta Quill says."
    assert extracted(text)[0].chain[0].text == "Marta Quill"


@pytest.mark.parametrize(
    ("signature", "chain"),
    [("— Tom Ashe (@tomashe) July 16, 2018", ("Tom Ashe",)), ("— Tom Ashe (left) in July", ())],
)
def test_a_post_shown_on_a_page_is_whose_handle_stands_below(signature, chain, about):
    assert about("crew was tired", f"The crew was tired and the ferry was old.\n\n{signature}").chain == chain


def test_figures_that_differ_from_those_told_are_other_ones(about):
    text = "Nine boats sank on Monday. However, the numbers given by police do not match the list."
    assert about("Nine boats", text).chain == ()


@pytest.mark.parametrize(
    "text",
    ["The union denied the allegation.", "The allegation was rejected by the union.", "Quill disputed the claim."],
)
def test_who_denies_what_was_told_before_has_not_told_it(text, about):
    told = about("Nine wells", f"Nine wells were capped in the spring. {text}")
    assert (told.chain, told.certainty) == ((), "attributed")


def test_what_somebody_said_stays_his_where_another_confirms_it(about):
    text = "Marta Quill said nine wells were capped. The union confirmed the report."
    assert about("nine wells", text).chain == ("Marta Quill",)
