"""What holds beyond a sentence: credits, a document, an interview."""

import pytest

from retold.records import Credit, Link
from retold.tellings.context import alike
from retold.text import Span

pytestmark = pytest.mark.model


def credit(text, words, publisher, **fields):
    """A credit over the words where the text has them first."""
    start = text.index(words)
    given = {"kind": "dateline", "whole": True} | fields
    return Credit(publisher=publisher, span=Span(start, start + len(words)), **given)


def test_a_document_holds_for_the_sentences_that_go_on_with_it(tell):
    found = tell("The documents show that the port bought nine cranes. They also list 12 tugs. Two were sold in May.")
    assert [t.chain for t in found] == [("documents",)] * 3
    assert [t.certainty for t in found[:2]] == ["attributed", "attributed"]


def test_a_new_speaker_ends_a_document(about):
    text = "The documents show that the port bought nine cranes. Marta Quill said two tugs were sold in May."
    assert about("two tugs", text).chain == ("Marta Quill",)


def test_a_document_ends_with_its_paragraph(about):
    text = "The documents show that the port bought nine cranes.\nForty people live in the old harbour."
    assert about("Forty people", text).chain == ()


def test_a_credited_agency_is_the_first_link_of_every_telling(tell):
    text = "OSTREL (Reuters) – The ferry sank on Monday, the Harbour Office said.\nForty people swam ashore."
    found = tell(text, outlet="Brindle Post", credits=(credit(text, "OSTREL (Reuters)", "Reuters"),))
    assert [t.chain for t in found] == [("Reuters", "Harbour Office"), ("Reuters",)]
    assert [t.certainty for t in found] == ["attributed", "asserted"]


@pytest.mark.parametrize(
    ("agency", "chain"), [("Velta Press", ("Velta Press", "Tessaly Times", "documents")), ("AFP", ("AFP", "documents"))]
)
def test_a_reprint_is_a_relay_if_its_text_is_unless_a_world_agency_wrote_it(about, agency, chain):
    text = (
        f"(Brindle Post - {agency})\nThe ferry sank off Ostrel, the Tessaly Times reported on Monday.\n"
        "It had failed two inspections, documents showed."
    )
    given = credit(text, agency, agency, kind="via")
    assert about("two inspections", text, outlet="Brindle Post", credits=(given,)).chain == chain


def test_a_credit_for_a_part_is_no_link(about):
    text = "The ferry sank on Monday.\nThe Associated Press contributed to this report."
    given = credit(text, "The Associated Press", "AP", kind="contribution", whole=False)
    assert about("The ferry sank", text, credits=(given,)).chain == ()


def test_a_credit_to_the_own_outlet_is_no_link(about):
    text = "OSTREL (Brindle Post) – The ferry sank on Monday."
    given = credit(text, "OSTREL (Brindle Post)", "Brindle Post", kind="own")
    assert about("The ferry sank", text, outlet="Brindle Post", credits=(given,)).chain == ()


def test_only_a_sentence_that_takes_up_a_document_goes_on_with_it(tell):
    found = tell("The memo shows that the port bought nine cranes. Some were sold in May. The town slept.")
    assert [t.chain for t in found] == [("memo",), ("memo",), ()]


def test_hearsay_ends_a_document(tell):
    found = tell("The memo shows that the port bought nine cranes. The crew reportedly fled. They sold nine in May.")
    assert found[-1].chain == ()


INTERVIEW = "Marta Quill told Reuters that the ferry sank. "


def test_an_interview_holds_for_what_its_speaker_goes_on_to_say(about):
    assert about("forty", INTERVIEW + "She said forty people swam ashore.").chain == ("Reuters", "Marta Quill")


def test_an_interview_holds_for_one_of_those_who_gave_it(about):
    text = (
        "Marta Quill told the Brindle Post that the port had closed in May. Two officials told Reuters that the ferry "
        "sank. One of the officials said forty people swam ashore."
    )
    assert about("forty", text, outlet="Brindle Post").chain == ("Reuters", "One of the officials")


def test_an_interview_goes_on_after_another_speaker(tell):
    found = tell(INTERVIEW + "Bela Orsk said it floats still. Marta Quill said forty people swam ashore.")
    assert found[-1].chain == ("Reuters", "Marta Quill")


@pytest.mark.parametrize(
    "later",
    ["Marta Quill said on Friday forty people swam ashore.", "Earlier, Marta Quill said forty people swam ashore."],
)
def test_another_occasion_is_no_part_of_an_interview(later, tell):
    assert tell(INTERVIEW + "Bela Orsk said it floats still. " + later)[-1].chain == ("Marta Quill",)


def test_another_speaker_ends_what_the_nameless_told(tell):
    text = (
        "Marta Quill told the Brindle Post that the port had closed in May. An official told Reuters that the ferry "
        "sank. Bela Orsk said it floats. An official said forty people swam ashore."
    )
    assert tell(text, outlet="Brindle Post")[-1].chain == ("official",)


def test_an_interview_ends_some_sentences_later(about):
    text = INTERVIEW + "The night was cold. " * 10 + "Marta Quill said forty people swam ashore."
    assert about("forty", text).chain == ("Marta Quill",)


@pytest.mark.parametrize(("words", "chain"), [("unsafe", ("Marta Quill",)), ("maps", ("Marta Quill",)), ("slept", ())])
def test_a_paragraph_after_a_speaker_and_a_colon_is_his(words, chain, about):
    text = "Marta Quill told the court:\nThe ferry was unsafe in storms. The crew had no maps.\nThe town slept at last."
    assert about(words, text).chain == chain


def test_a_surname_goes_on_with_what_the_whole_name_told_a_publisher():
    whole, short, other = (
        Link(name=n, role=r, text=n, span=None)
        for n, r in (("Marta Quill", "person"), ("Quill", "organisation"), ("Marta", "person"))
    )
    assert alike(whole, short)
    assert alike(short, whole)
    assert not alike(other, whole)


def test_what_is_told_to_others_ends_an_interview(about):
    text = (
        "Marta Quill told the Tessaly Times that it rained. Quill told reporters that it snowed. "
        "Quill said the ferry was unsafe."
    )
    assert about("ferry was unsafe", text).chain == ("Marta Quill",)


@pytest.mark.parametrize("foot", ["(Source: Guild of Divers)", "(Source: Guild of Divers Press Office) Share"])
def test_a_release_is_told_by_who_signs_it_where_it_names_nobody(foot, about):
    text = f"The ferry sank in the harbour on Monday. A clerk said nine people drowned. {foot}"
    assert about("The ferry sank", text).chain == ("Guild of Divers",)
    assert about("The ferry sank", text).breaks == ("gap",)
    assert about("nine people", text).chain == ("clerk",)


def test_an_agency_at_the_foot_is_no_issuer(about):
    text = "The ferry sank in the harbour on Monday, and nine people drowned. (Source: Associated Press)"
    assert about("The ferry sank", text).chain == ("Associated Press",)


def test_whom_a_nameless_source_turns_out_to_tell_has_heard_it_all(about):
    text = (
        "Nine divers drowned in the harbour on Monday, a port office source said. "
        "The barge sank at noon, the source told Reuters."
    )
    assert about("Nine divers", text).chain == ("Reuters", "port office source")


def test_who_told_a_publisher_is_not_heard_by_it_before_others_spoke(about):
    text = (
        "Nine divers drowned in the harbour on Monday, a port office source said. Marta Quill said the barge was old. "
        "The barge sank at noon, a navy engineer told Reuters."
    )
    assert about("Nine divers", text).chain == ("port office source",)


def test_several_nameless_people_may_be_others_each_time(about):
    text = (
        "Nine divers drowned in the harbour on Monday, port officials said. "
        "The barge sank at noon, port officials told Reuters."
    )
    assert about("Nine divers", text).chain == ("port officials",)


TRANSCRIPT = """The singer Lena Orsan spoke to the Courier in Ostrel.
COURIER: What were you thinking of?
ORSAN: The label hated nine songs. Ned Harrow said the film was a disgrace.
It took three days in Sennet.
COURIER: And the film?
ORSAN: We shot the film in a dairy.
She then left for the airport."""


@pytest.mark.parametrize(
    ("words", "chain"),
    [
        ("nine songs", ("Lena Orsan",)),
        ("disgrace", ("Lena Orsan", "Ned Harrow")),
        ("three days", ("Lena Orsan",)),
        ("dairy", ("Lena Orsan",)),
        ("airport", ()),
    ],
)
def test_what_is_said_in_an_interview_is_on_whose_turn_it_is(about, words, chain):
    told = about(words, TRANSCRIPT, outlet="The Courier")
    assert (told.chain, told.certainty) == (chain, "attributed" if chain else "asserted")


def test_the_label_is_no_part_of_what_is_said(tell):
    assert not [t for t in tell(TRANSCRIPT, outlet="The Courier") if "ORSAN" in t.text]


def test_an_answer_without_a_name_is_on_who_was_named_last(about):
    text = "Marta Quill spoke to us.\nQ. Are you glad?\nA. The money is gone.\nQ. Why?\nA. They sold nine songs."
    assert about("nine songs", text).chain == ("Marta Quill",)


def test_an_answer_of_somebody_who_is_not_named_is_still_no_fact(about):
    text = "It was late.\nQ. Are you glad?\nA. The money is gone.\nQ. Why?\nA. They sold nine songs."
    assert about("nine songs", text).chain == ("interviewee",)


def test_a_paper_that_an_agency_tells_of_is_no_source_of_the_rest(tell):
    text = "OSTREL (Reuters) – The ferry sank on Monday, the Tessaly Times reported.\nForty people swam ashore."
    found = tell(text, credits=(credit(text, "OSTREL (Reuters)", "Reuters"),))
    assert [t.chain for t in found] == [("Reuters", "Tessaly Times"), ("Reuters",)]
