"""Chains: nesting, and who speaks a quotation."""

import pytest

pytestmark = pytest.mark.model


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


def test_both_halves_of_a_broken_quotation_have_the_speaker(tell):
    found = tell("“The ferry sank before noon on Monday,” Marta Quill said. “About forty people swam ashore.”")
    assert [t.chain for t in found] == [("Marta Quill",), ("Marta Quill",)]


def test_what_a_text_adds_about_a_thing_that_somebody_speaks_of_is_its_own(about):
    text = "Marta Quill denounced the captain, who had taken nine people from the harbour before the storm."
    told = about("nine people", text)
    assert (told.chain, told.certainty) == ((), "asserted")


def test_what_a_document_lists_is_its_own_with_all_that_is_added(about):
    text = "The letter names the divers, who had taken nine anchors from the old harbour of Ostrel."
    assert about("nine anchors", text).chain == ("letter",)


def test_the_day_on_which_something_happened_is_what_a_speaker_tells(about):
    text = "Marta Quill described the day on which the ferry had taken nine people from the harbour."
    assert about("nine people", text).chain == ("Marta Quill",)


def test_who_disputes_a_claim_does_not_say_it(about):
    text = (
        "Bela Orsk rejected Marta Quill’s claim that the old ferry had failed nine tests since the spring of the year."
    )
    assert about("nine tests", text).chain == ("Marta Quill",)


def test_a_speaker_s_own_people_add_no_link(about):
    assert about("unsafe", "The union said its inspectors had told it the ferry was unsafe.").chain == ("union",)


def test_other_people_in_a_speaker_s_words_add_a_link(about):
    text = "The union said the inspectors had told it that the ferry was unsafe."
    assert about("unsafe", text).chain == ("union", "inspectors")


def test_who_tells_something_inside_a_quotation_comes_after_its_speaker(about):
    text = "“The Harbour Office told us the ferry was unsafe,” Marta Quill said."
    assert about("unsafe", text).chain == ("Marta Quill", "Harbour Office")


def test_who_thinks_something_inside_a_quotation_is_left_out(about):
    assert about("unsafe", "“The inspectors think the ferry was unsafe,” Marta Quill said.").chain == ("Marta Quill",)


def test_the_speaker_s_own_people_inside_a_quotation_are_left_out(about):
    found = about("leaked", "“The ferry was old. Our divers said it leaked. We counted nine holes,” Marta Quill said.")
    assert found.chain == ("Marta Quill",)


@pytest.mark.parametrize(
    "text",
    [
        "According to Bela Orsk, Marta Quill said the ferry was unsafe.",
        "The ferry was unsafe, Marta Quill said, according to Bela Orsk.",
    ],
)
def test_according_to_stands_around_another_report_of_its_sentence(text, about):
    assert about("unsafe", text).chain == ("Bela Orsk", "Marta Quill")


def test_a_quotation_of_many_paragraphs_keeps_its_speaker(tell):
    found = tell(
        "“The ferry was unsafe,” Marta Quill said.\n“It leaked in nine places. The crew slept.\n"
        "“Nobody came to look for us. The sea was cold.\n“We waited for nine hours.”"
    )
    assert [t.chain for t in found] == [("Marta Quill",)] * 6


def test_paragraphs_that_only_quote_go_on_with_the_last_speaker(about):
    text = "“We lost forty people,” Marta Quill said.\n“It was a bad night.”\n“It was cold and dark at sea.”"
    assert about("cold and dark", text).chain == ("Marta Quill",)


def test_a_paragraph_of_the_text_s_own_between_parts_a_quotation_from_its_last_speaker(about):
    text = "“The ferry was old,” Marta Quill said.\nThe town slept.\n“Nobody came to look for us in the storm.”"
    assert about("Nobody came", text).chain == ()


def test_direct_speech_of_nobody_is_attributed_all_the_same(about):
    assert about("is gone", "“The ferry is gone!” she said.").certainty == "attributed"


def test_who_speaks_inside_the_paragraph_before_is_not_the_speaker(about):
    text = (
        'Marta Quill said: "It is wrong for the board to claim that the crew was tired.\n'
        '"The ferry was too old for the sea."'
    )
    assert about("too old", text).chain == ("Marta Quill",)


def test_a_quotation_after_what_a_diary_mentions_is_the_diarys(about):
    text = 'The diary also mentioned the wish for a new ferry. "She then went back to the quay and left at noon."'
    assert about("back to the quay", text).chain == ("diary",)


def test_who_speaks_in_the_sentence_behind_a_quotation_is_not_its_speaker(about):
    text = "“The storm was strong,” Marta Quill said. “The ferry was unsafe.” The guild said the port had closed."
    assert about("ferry was unsafe", text).chain == ("Marta Quill",)


def test_a_quotation_goes_on_over_a_paragraph_that_speaks_of_sayings(about):
    text = (
        'Marta Quill said: "It is very sad.\n\n"She was kind, whatever people said about her work.\n\n'
        '"She swam in the harbour every day."'
    )
    assert about("She swam", text).chain == ("Marta Quill",)


def test_a_following_statement_is_quoted_from_who_issues_it(about):
    text = "Marta Quill issued the following statement after the vote.\n\n“The town has taken a great step.”"
    assert about("The town has", text).chain == ("Marta Quill",)


def test_what_a_report_of_clashes_says_of_them_is_the_reporter_s(about):
    text = "A witness reported fierce clashes near the old citadel where the rebels had killed at least 20 soldiers."
    assert about("the rebels had killed", text).chain == ("witness",)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said Tom Ashe, who owns nine ferries in Ostrel, should leave.",
        "“It was unsafe,” said Tom Ashe, who owns nine ferries in Ostrel.",
    ],
)
def test_who_somebody_named_is_the_text_tells_itself(text, about):
    assert about("owns nine ferries in Ostrel", text).chain == ()


def test_what_a_clause_needs_to_say_whom_it_means_is_the_speakers(about):
    text = "The mayor said the company which owns nine ferries in Ostrel was unsafe."
    assert about("owns nine ferries", text).chain == ("mayor",)


def test_when_something_was_is_told_by_the_speaker(about):
    text = "The mayor said the ferry was full in March, when Ostrel had nine hundred guests."
    assert about("nine hundred guests", text).chain == ("mayor",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ned Harrow, who leads the inquiry, was clear. “Nine divers drowned.”", "Ned Harrow"),
        ("“It was late,” said Lena Orsan.\nNed Harrow was blunt. “Nine divers drowned.”", "Ned Harrow"),
        ("“It was late,” said Lena Orsan. Her son Karl died. “Nine divers drowned.”", "Lena Orsan"),
        ("“It was late,” said Ned Harrow.\nLena Orsan disagreed.\n“Nine divers drowned.”", "Lena Orsan"),
        ("Ned Harrow said the ferry was late, while Lena Orsan said nine divers drowned.", "Lena Orsan"),
        ("One witness, Ned Harrow, said it was late. Another, Lena Orsan, said nine divers drowned.", "Lena Orsan"),
    ],
)
def test_who_is_brought_in_before_the_words_speaks_them(text, name, about):
    assert about("divers drowned", text).chain == (name,)


def test_a_quotation_after_something_that_happened_to_nobody_is_nobodys(about):
    assert about("divers drowned", "The quay burned for nine hours. “Nine divers drowned.”").chain == ()
