"""An article that retells what a publisher has reported: which one, and for which sentences."""

import pytest

pytestmark = pytest.mark.model


def test_the_source_of_the_lead_holds_for_a_relay(about):
    text = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\nThe ship carried 40 people."
    told = about("40 people", text, outlet="Brindle Post")
    assert (told.chain, told.breaks) == (("Tessaly Times",), ("gap",))


def test_a_document_inside_a_relay_follows_the_publisher(about):
    text = (
        "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\n"
        "It had failed two inspections, documents showed."
    )
    assert about("two inspections", text, outlet="Brindle Post").chain == ("Tessaly Times", "documents")


def test_a_newly_named_speaker_inside_a_relay_stands_alone(about):
    text = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\nMarta Quill said forty had drowned."
    assert about("forty had", text, outlet="Brindle Post").chain == ("Marta Quill",)


def test_a_nameless_marker_inside_a_relay_is_a_gap(about):
    text = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\nThe crew reportedly fled in two boats."
    told = about("two boats", text, outlet="Brindle Post")
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


RELAY = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\n"


def test_the_publisher_named_last_holds_in_a_relay(about):
    text = RELAY + "The port closed in May, Reuters reported.\nForty people live in the harbour of Ostrel."
    assert about("Forty people", text, outlet="Brindle Post").chain == ("Reuters",)


def test_an_outlet_with_sources_of_its_own_at_the_top_relays_nobody(about):
    text = RELAY + "Marta Quill told the Brindle Post that the crew had fled.\nThe ship carried 40 people."
    assert about("40 people", text, outlet="Brindle Post").chain == ()


def test_documents_that_a_publisher_has_seen_make_a_relay_of_its_story(about):
    text = "Documents reviewed by Reuters show the ferry was unsafe on Monday.\nThe ship carried 40 people."
    assert about("40 people", text, outlet="Brindle Post").chain == ("Reuters",)


def test_a_publisher_named_only_late_holds_for_nothing(about):
    text = (
        "The ferry sank off Ostrel in the storm on Monday night.\nForty people swam ashore before the boats came.\n"
        "The harbour of Ostrel was closed on Tuesday morning.\nThe port was closed in May, Reuters reported.\n"
        "The ship carried 40 people."
    )
    assert about("The ship carried", text, outlet="Brindle Post").chain == ()


def test_who_is_told_below_the_lead_is_no_source_of_the_article(about):
    text = (
        "The ferry sank off Ostrel on Monday with forty people aboard.\n"
        "The ship was old, Marta Quill told the Tessaly Times.\nIt carried two tugs."
    )
    assert about("two tugs", text, outlet="Brindle Post").chain == ()


def test_an_unnamed_resident_inside_a_relay_follows_the_publisher(about):
    told = about("forty had", RELAY + "A resident said that forty had drowned.", outlet="Brindle Post")
    assert told.chain == ("Tessaly Times", "resident")


def test_a_publisher_that_speaks_after_somebody_else_in_the_lead_holds_for_nothing(about):
    text = (
        "Marta Quill has announced that she is leaving the show.\nThe Tessaly Times said she told it last year.\n"
        "Nine hosts have led the show."
    )
    assert about("Nine hosts", text, outlet="Brindle Post").chain == ()


ONCE = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\nMarta Quill said forty had drowned.\n"


def test_a_publisher_named_once_holds_until_somebody_else_speaks(about):
    assert about("1994", f"{ONCE}The dam was built in 1994.", outlet="Brindle Post").chain == ()


CITED = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\nIt was loaded beyond its marks.\n"


@pytest.mark.parametrize(
    "own",
    [
        "Pictures that we looked at show a second hole.",
        "A stoker told the Brindle Post that the pumps had failed.",
        "A stoker told us that the pumps had failed.",
        "A stoker told this newspaper that the pumps had failed.",
        "A stoker told our correspondents that the pumps had failed.",
    ],
)
def test_what_an_outlet_has_seen_or_heard_itself_ends_the_relay(own, about):
    text = f"{CITED}{own}\nThe dam was built in 1994."
    for words in ("second hole" if "hole" in own else "the pumps", "1994"):
        assert "Tessaly Times" not in about(words, text, outlet="Brindle Post").chain


@pytest.mark.parametrize("words", ['"We had no idea," a stoker said.', "We all like ferries, said a stoker."])
def test_what_somebody_else_calls_we_ends_no_relay(words, about):
    told = about("1994", f"{CITED}{words}\nThe dam was built in 1994.", outlet="Brindle Post")
    assert told.chain == ("Tessaly Times",)


@pytest.mark.parametrize("again", ["The Tessaly Times", "The newspaper"])
def test_a_publisher_that_a_piece_comes_back_to_holds_on(again, about):
    text = f"{ONCE}The dam was built in 1994.\n{again} said it had nine gates."
    assert about("1994", text, outlet="Brindle Post").chain == ("Tessaly Times",)


def test_what_a_publisher_announces_of_itself_makes_no_relay(about):
    text = "The prize goes to Marta Quill, the Tessaly Times announced on Monday.\nThe dam was built in 1994."
    assert about("1994", text, outlet="Brindle Post").chain == ()


LATE = (
    "Much has been made of the old ferry and its long history on the coast.\n"
    "It was always a slow and rather costly ship for those who ran it.\n"
    "The Tessaly Times says that the port has sold it.\nThe ship carried 40 people.\n"
)


def test_a_publisher_that_is_named_after_the_lead_makes_a_relay_if_it_is_named_again(about):
    told = about("40 people", f"{LATE}The Tessaly Times says that it was cheap.", outlet="Brindle Post")
    assert told.chain == ("Tessaly Times",)
    assert about("40 people", LATE, outlet="Brindle Post").chain == ()


def test_a_source_named_before_the_publisher_of_a_relay_is_the_outlets_own(about):
    text = "Officials say that forty people drowned.\nThe ferry was unsafe, the Tessaly Times reported on Monday."
    assert about("forty people", text, outlet="Brindle Post").chain == ("Officials",)


@pytest.mark.parametrize("said", ["declined to comment", "said it would appeal against the ruling"])
def test_a_publisher_that_speaks_of_itself_is_not_the_source_of_the_rest(said, about):
    text = f"The mayor met the board on Monday. The Guardian {said}. The port has 900 workers."
    assert about("900 workers", text).chain == ()


def test_a_publisher_whose_report_is_denied_is_not_who_tells_the_rest(about):
    text = "The port denied a report in the Tessaly Times that it sold the ferry.\nA clerk said no ferry was sold."
    assert about("no ferry was sold", text).chain == ("clerk",)
