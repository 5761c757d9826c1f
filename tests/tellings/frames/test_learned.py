"""What a publisher says that it knows."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize("end", ["understands", "has learned", "can reveal"])
def test_a_publisher_who_knows_without_saying_whence_leaves_a_gap(end, about):
    told = about("arrested", f"The harbour master has been arrested over the loss of nine boats, Reuters {end}.")
    assert (told.chain, told.certainty) == (("Reuters",), "attributed")


@pytest.mark.parametrize("outlet", ["Ostrel Record", "ostrelrecord.co.uk"])
def test_what_the_outlet_understands_is_its_own_word_and_has_a_gap(outlet, about):
    told = about("been detained", "The Record understands a man of 40 has been detained in the port.", outlet=outlet)
    assert (told.breaks, told.certainty, len(told.chain)) == (("gap",), "attributed", 1)
