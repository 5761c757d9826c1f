"""Chains: nesting, what carries over sentences and paragraphs, credits, the own outlet, and breaks."""

import pytest

from retold.records import Credit
from retold.text import Span

pytestmark = pytest.mark.model


def credit(text, words, publisher, **fields):
    """A credit over the words where the text has them first."""
    start = text.index(words)
    given = {"kind": "dateline", "whole": True} | fields
    return Credit(publisher=publisher, span=Span(start, start + len(words)), **given)


def test_speech_inside_speech_is_nested_outer_first(about):
    text = "The Tessaly Times reported that Marta Quill had told the council that the ferry was unsafe."
    assert about("the ferry was unsafe", text).chain == ("Tessaly Times", "Marta Quill")


def test_three_links_run_from_the_publisher_to_the_ultimate_source(about):
    text = (
        "The Tessaly Times, citing two people briefed on the talks, said the ministry had told lenders "
        "that the port would close in May."
    )
    told = about("the port would close", text)
    assert told.chain == ("Tessaly Times", "two people", "ministry")
    assert told.breaks == ("anonymous",)


def test_what_a_speaker_believes_adds_no_link(about):
    text = "Marta Quill said the council believed the ferry was unsafe."
    assert about("unsafe", text).chain == ("Marta Quill",)


def test_a_coordinate_clause_after_a_statement_with_that_stays_with_the_speaker(about):
    text = "Marta Quill said that the ferry had sunk on Monday and that forty people had swum ashore in the storm."
    assert about("forty people", text).chain == ("Marta Quill",)


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


def test_the_own_outlet_stands_in_a_chain_where_it_says_that_it_was_told(about):
    text = "Marta Quill told the Brindle Post that the ferry sank."
    assert about("the ferry sank", text, outlet="Brindle Post").chain == ("Brindle Post", "Marta Quill")


def test_the_own_outlet_is_left_out_under_its_short_name(about):
    text = "Marta Quill told the Post that the port bought nine cranes."
    assert about("nine cranes", text, outlet="Brindle Post").chain == ("Marta Quill",)


def test_documents_that_the_own_outlet_saw_stand_alone(about):
    text = "Documents seen by the Brindle Post show that the ferry was unsafe."
    assert about("unsafe", text, outlet="Brindle Post").chain == ("Documents",)


def test_documents_that_the_own_outlet_saw_under_its_short_name_stand_alone(about):
    text = "Documents seen by the Post show that the ferry was unsafe."
    assert about("unsafe", text, outlet="Brindle Post").chain == ("Documents",)


def test_the_own_outlet_stays_where_it_says_that_it_learned_it_itself(about):
    text = "The ferry sank, the Brindle Post has learned."
    told = about("The ferry sank", text, outlet="Brindle Post")
    assert told.certainty != "asserted"


def test_a_credited_agency_is_the_first_link_of_every_telling(tell):
    text = "OSTREL (Reuters) – The ferry sank on Monday, the Harbour Office said.\nForty people swam ashore."
    found = tell(text, outlet="Brindle Post", credits=(credit(text, "OSTREL (Reuters)", "Reuters"),))
    assert [t.chain for t in found] == [("Reuters", "Harbour Office"), ("Reuters",)]
    assert [t.certainty for t in found] == ["attributed", "asserted"]


def test_a_credit_for_a_part_is_no_link(about):
    text = "The ferry sank on Monday.\nThe Associated Press contributed to this report."
    given = credit(text, "The Associated Press", "AP", kind="contribution", whole=False)
    assert about("The ferry sank", text, credits=(given,)).chain == ()


def test_a_credit_to_the_own_outlet_is_no_link(about):
    text = "OSTREL (Brindle Post) – The ferry sank on Monday."
    given = credit(text, "OSTREL (Brindle Post)", "Brindle Post", kind="own")
    assert about("The ferry sank", text, outlet="Brindle Post", credits=(given,)).chain == ()


def test_a_speaker_holds_for_all_sentences_of_his_quotation(tell):
    found = tell("“We lost forty people,” Marta Quill said. “The ferry was unsafe. The crew had no maps.”")
    assert [t.chain for t in found] == [("Marta Quill",)] * 3
    assert {t.certainty for t in found} == {"attributed"}


def test_a_speaker_named_at_the_end_holds_for_the_sentences_before(tell):
    found = tell("“The ferry was unsafe. The crew had no maps,” Marta Quill said.")
    assert [t.chain for t in found] == [("Marta Quill",)] * 2


def test_a_quotation_runs_over_paragraphs_to_its_speaker(tell):
    found = tell("“The ferry sank at noon. Forty people swam ashore.\n“Nobody was hurt,” Marta Quill said.")
    assert [t.chain for t in found] == [("Marta Quill",)] * 3


def test_a_quotation_in_the_next_paragraph_stays_with_the_last_speaker(about):
    text = "“We lost forty people,” Marta Quill said.\n“It was a bad night for the town.”"
    assert about("a bad night", text).chain == ("Marta Quill",)


@pytest.mark.xfail(strict=True, reason="who speaks inside a quotation is taken for its speaker")
def test_who_speaks_inside_a_quotation_is_not_its_speaker(tell):
    text = "“The ferry was unsafe.\n“Two inspectors had warned the company. They were ignored,” Marta Quill said."
    assert {t.chain[0] for t in tell(text)} == {"Marta Quill"}


def test_an_unnamed_source_breaks_the_chain(about):
    assert about("the ferry sank", "Sources said the ferry sank.").breaks == ("anonymous",)


def test_a_spokeswoman_of_a_named_body_is_no_break(about):
    assert about("the ferry sank", "A spokeswoman for the Harbour Office said the ferry sank.").breaks == ()


def test_reportedly_is_a_gap(about):
    told = about("sank", "The ferry reportedly sank on Monday.")
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


def test_an_event_without_any_source_says_so(about):
    assert about("sank", "The ferry sank on Monday.").breaks == ("none-stated",)


def test_a_figure_without_any_source_says_so(about):
    assert about("40 people", "The ferry carries 40 people.").breaks == ("none-stated",)


def test_background_needs_no_source(about):
    assert about("common", "Ferries are a common sight in Ostrel.").breaks == ()
