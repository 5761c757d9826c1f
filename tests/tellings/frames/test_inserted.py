"""Reports put into, behind or beside what they report."""

import pytest

pytestmark = pytest.mark.model


def test_a_report_at_the_end_that_no_comma_sets_apart(about):
    text = (
        "The storm sank nine boats and tore two cranes from the quay in the port of Ostrel a harbour watch group said."
    )
    told = about("nine boats", text)
    assert (told.chain, told.certainty) == (("harbour watch group",), "attributed")


def test_and_joins_a_report_to_what_the_text_says_itself(about):
    text = "The storm sank nine boats in the port of Ostrel and a harbour watch group said the cranes were safe."
    assert about("nine boats", text).chain == ()
