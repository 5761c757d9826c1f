"""How certain a clause is made by what stands inside it."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The report that the dam had burst emptied the town.", "attributed"),
        ("The rumour that the dam had burst emptied the town.", "hedged"),
        ("The bell of the dam emptied the town.", "asserted"),
    ],
)
def test_most_words_of_a_clause_decide(text, certainty, about):
    assert about("emptied the town", text).certainty == certainty


def test_a_clause_that_holds_a_report_further_down_is_not_the_texts_own(about):
    text = "The storm came on the heels of similar storms on Monday in Ostrel when nine divers reportedly drowned."
    assert about("similar storms", text).certainty == "attributed"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The town is ever more convinced that the ferry sank at noon.", "attributed"),
        ("Marta Quill figures the ferry sank at noon.", "attributed"),
        ("Marta Quill figured out how the ferry sank at noon.", "asserted"),
        ("The town could try to require that the ferry sank at noon.", "hedged"),
        ("The photograph means that the ferry sank at noon.", "asserted"),
        ("The crew was glad that the ferry sank at noon.", "asserted"),
    ],
)
def test_what_a_mind_holds_is_no_fact_though_nobody_was_found_who_holds_it(text, certainty, about):
    assert about("the ferry sank", text).certainty == certainty
