"""Bodies that are first called what they are and then named."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        ("a monitor", "Tessaly Observatory for Human Rights"),
        ("a monitoring group", "Tessaly Observatory for Human Rights"),
        ("a trade body", "Ferry Owners Association"),
        ("a think tank", "Brindle Institute"),
    ],
)
def test_a_body_without_a_name_is_the_one_that_the_next_sentences_name(kind, named, about):
    text = f"At least forty people died in the raid, {kind} said. The {named} said it was at sea."
    told = about("forty people", text)
    assert told.chain == (named,)
    assert told.breaks == ()


def test_a_body_is_not_named_by_a_source_of_another_kind(about):
    told = about("forty people", "At least forty people died, a rights group said. The Ministry of Water denied that.")
    assert told.chain == ("rights group",)


def test_a_description_takes_up_the_body_named_before(about):
    text = "The Tessaly Observatory for Human Rights said nine had died. The monitoring group said forty were hurt."
    assert about("forty were hurt", text).chain == ("Tessaly Observatory for Human Rights",)


def test_a_body_that_is_called_by_its_seat_is_the_one_named_before(about):
    text = "The Tessaly Observatory for Human Rights said nine had died. The Ostrel-based group said forty were hurt."
    assert about("forty were hurt", text).chain == ("Tessaly Observatory for Human Rights",)


def test_what_it_says_goes_on_with_the_body(about):
    text = (
        "Nine people died in the raid, a monitoring group said. It said forty were hurt.\n"
        "The Tessaly Observatory for Human Rights said two boats had sunk."
    )
    assert about("It said forty were hurt", text).chain == ("Tessaly Observatory for Human Rights",)


def test_a_newspaper_that_is_named_next_is_one_publisher(about):
    text = "The ferry sank, a newspaper reported on Monday. The Tessaly Times said forty people had drowned."
    assert about("ferry sank", text, outlet="Brindle Post").chain[0] == "Tessaly Times"


def test_a_regulator_of_another_trade_stays_what_it_is(about):
    text = "The Tessaly Observatory for Human Rights said nine had died. The chemical weapons watchdog said it was gas."
    assert about("it was gas", text).chain == ("chemical weapons watchdog",)


def test_the_chief_of_a_body_is_not_the_body(about):
    text = "The Harbour Authority said nine had died. The chief regulator said forty were hurt."
    assert about("forty were hurt", text).chain == ("chief regulator",)


def test_an_office_in_the_lead_is_the_person_named_next(about):
    text = (
        "The exam will be mended at once, the education secretary has said.\n"
        "Marta Quill insisted that the reform would be a success."
    )
    assert about("exam will be mended", text).chain == ("Marta Quill",)


def test_somebody_called_by_trade_is_the_person_of_that_trade(about):
    text = "The mill will close at once, a union leader has said.\nMarta Quill, leader of the millers, said it was old."
    assert about("mill will close", text).chain == ("Marta Quill",)


def test_somebody_called_by_trade_is_nobody_of_another(about):
    text = "The mill will close at once, a union leader has said.\nMarta Quill, the mayor of Ostrel, said it was old."
    assert about("mill will close", text).chain == ("union leader",)


def test_a_body_called_by_a_seat_with_a_name_is_the_one_named_before(about):
    text = (
        "The Harbour Watch said two boats sank. The storm went on. The ferry was unsafe, said the Ostrel-based monitor."
    )
    assert about("ferry was unsafe", text).chain == ("Harbour Watch",)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Kestrel TV and the Tessaly Times showed the wreck.", "Kestrel TV"),
        ("The Tessaly Times showed the wreck.", "broadcaster"),
    ],
)
def test_the_broadcaster_is_no_newspaper(before, speaker, about):
    assert about("nine had died", f"{before} The broadcaster said nine had died.").chain[-1] == speaker


def test_it_is_who_stands_last_in_the_text_and_not_who_was_read_last(about):
    text = (
        "A Tessaly Times report that Kessan Motors Ltd hid faults is false, the company said. It said nine had passed."
    )
    assert about("nine had passed", text).chain == ("Kessan Motors Ltd",)
