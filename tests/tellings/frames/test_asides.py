"""Attribution beside a sentence: according to, citing, per, parentheses, dashes, trailing reports, headlines."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "According to the Harbour Office, the ferry sank on Monday.",
        "The ferry sank on Monday, according to the Harbour Office.",
        "The ferry (according to the Harbour Office) sank on Monday.",
        "The ferry sank on Monday, per the Harbour Office.",
        "The ferry – the Harbour Office said – sank on Monday.",
        "The ferry, the Harbour Office said, sank on Monday.",
        "The ferry sank on Monday, the Harbour Office said.",
        "The ferry sank on Monday, said the Harbour Office.",
        "The ferry sank on Monday, the Harbour Office said on Tuesday.",
    ],
)
def test_an_aside_governs_its_whole_sentence(text, about):
    told = about("sank on Monday", text)
    assert (told.chain, told.breaks, told.certainty) == (("Harbour Office",), (), "attributed")


def test_citing_comes_after_who_cites(about):
    told = about("The ferry sank", "The ferry sank on Monday, the Tessaly Times reported, citing two officials.")
    assert told.chain == ("Tessaly Times", "two officials")
    assert told.breaks == ("anonymous",)


def test_citing_may_stand_between_the_teller_and_his_verb(about):
    told = about("the port would close", "The Tessaly Times, citing two officials, said the port would close in May.")
    assert told.chain == ("Tessaly Times", "two officials")


def test_whoever_is_cited_is_a_source(about):
    told = about("The port", "The port will close in May, the Tessaly Times reported, citing two clerks.")
    assert told.chain == ("Tessaly Times", "two clerks")


def test_citing_may_stand_between_the_verb_and_its_clause(about):
    told = about("the port would close", "The Tessaly Times said, citing two officials, that the port would close.")
    assert told.certainty == "attributed"


def test_per_before_a_measure_is_no_source(about):
    told = about("40 ships", "The harbour handled 40 ships per day.")
    assert told.chain == ()


def test_a_comma_phrase_that_names_nobody_is_no_source(about):
    told = about("The ferry sank", "The ferry sank on Monday, hours before the storm.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_what_a_poll_yields_is_the_poll_s(about):
    told = about("nine ferries", "According to the results of a Tessaly poll, most want nine ferries.")
    assert told.chain == ("Tessaly poll",)


def test_what_things_are_sorted_by_is_no_source(about):
    told = about("the boats", "The harbour master sorted the boats according to type and age.")
    assert (told.chain, told.certainty) == ((), "asserted")


@pytest.mark.parametrize(
    "opening", ["In a Tessaly poll released on Monday", "In two surveys", "However, in the Tessaly poll"]
)
def test_a_poll_that_opens_its_sentence_is_its_source(opening, about):
    told = about("nine ferries", f"{opening}, most sailors asked for nine ferries.")
    assert (told.chain[0].split()[-1], told.certainty) == (opening.split(" released")[0].split()[-1], "attributed")


def test_the_polls_in_general_are_no_source(about):
    assert about("nine points", "In the polls, the mayor trails by nine points.").chain == ()


def test_a_name_behind_a_capital_citing_is_the_name_alone(about):
    told = about("nine cranes", "Citing Marta Quill, the Tessaly Times said the port had bought nine cranes.")
    assert told.chain == ("Tessaly Times", "Marta Quill")


@pytest.mark.parametrize("thing", ["her long service", "a lack of money", "the weather"])
def test_a_reason_that_is_cited_is_no_source(thing, about):
    told = about("the ferry", f"The mayor said the ferry would stay in port, citing {thing}.")
    assert told.chain == ("mayor",)


def test_a_document_that_is_cited_is_a_source(about):
    told = about("the ferry", "The mayor said the ferry would stay in port, citing a report.")
    assert told.chain == ("mayor", "report")


@pytest.mark.parametrize(
    "source",
    [
        "the foreign secretary, Ned Harrow",
        "a resident, Ned Harrow",
        "the head of the Ostmark Space Agency, Ned Harrow",
        "Cmdr. Ned Harrow",
        "Ostmark police Const. Ned Harrow",
    ],
)
def test_a_name_behind_an_office_or_a_rank_is_the_source(source, about):
    assert about("drowned", f"According to {source}, nine divers drowned in the harbour.").chain == ("Ned Harrow",)


@pytest.mark.parametrize("more", [", the harbour master, drowned nine dogs", ", who ran the port, drowned nine dogs"])
def test_a_name_that_is_told_more_of_is_no_apposition_to_the_source(more, about):
    assert about("drowned", f"According to a resident, Ned Harrow{more}.").chain == ("resident",)


def test_reasons_are_cited_and_say_nothing(about):
    told = about("closed", "The mill closed on Monday, citing irreconcilable differences.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_most_estimates_are_nobodys(about):
    told = about("9,000 lives", "The war has cost 9,000 lives, by most estimates.")
    assert (told.chain, told.certainty) == ((), "attributed")


def test_money_in_an_account_is_nobodys_telling(about):
    assert about("Renn moved", "Renn moved the money to his sister's bank accounts, the mayor said.").chain == (
        "mayor",
    )
    assert about("Renn moved", "By his sister's account, Renn moved the money.").chain == ("his sister",)
