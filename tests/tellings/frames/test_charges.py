"""What somebody is indicted or sued for stands in the indictment."""

import pytest

pytestmark = pytest.mark.model


def test_what_an_indictment_is_for_is_put_on_it(about):
    text = (
        "The talks began days after the Merrin court's indictment of nine clerks "
        "accused of burning the ledgers of the harbour board to hide a loan of 40 million marks."
    )
    assert about("burning the ledgers", text).chain == ("Merrin court's indictment",)


def test_a_day_before_an_indictment_is_no_part_of_its_name(about):
    text = (
        "The talks began after Friday's indictment of nine clerks "
        "accused of burning the ledgers of the harbour board to hide a loan of 40 million marks."
    )
    assert about("burning the ledgers", text).chain == ("indictment",)


def test_who_was_indicted_is_put_on_the_indictment(about):
    text = "Nine clerks were indicted on charges of burning the ledgers of the harbour board."
    found = about("burning the ledgers", text)
    assert (found.chain, found.certainty) == (("indictment",), "attributed")


def test_a_suit_without_a_charge_is_no_source(about):
    text = "The tailor sold a suit to the harbour board in May."
    assert about("sold a suit", text).chain == ()
