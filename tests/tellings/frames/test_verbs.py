"""Attribution by verbs: of saying, showing and knowing, in every voice and order."""

import pytest

pytestmark = pytest.mark.model


def test_a_verb_of_saying_puts_its_clause_on_its_subject(about):
    told = about("the bridge had closed", "Marta Quill said the bridge had closed on Monday.")
    assert told == ("the bridge had closed on Monday", ("Marta Quill",), (), "attributed")


def test_a_clause_with_that_is_put_on_the_subject(about):
    told = about("the ferry was unsafe", "The Harbour Office confirmed that the ferry was unsafe.")
    assert told.chain == ("Harbour Office",)
    assert told.certainty == "attributed"


def test_a_verb_of_showing_puts_its_clause_on_the_document(about):
    told = about("nine cranes", "The documents show the port bought nine cranes.")
    assert told.chain == ("documents",)


def test_a_verb_of_knowing_puts_its_clause_on_the_one_who_knows(about):
    told = about("unsafe", "The Harbour Office learned that the ferry was unsafe.")
    assert told.chain == ("Harbour Office",)


def test_in_a_statement_does_not_stand_between_verb_and_speaker(about):
    told = about("the ferry sank", "The Harbour Office said in a statement that the ferry sank on Monday.")
    assert told.chain == ("Harbour Office",)


def test_a_statement_may_stand_before_the_speaker(about):
    told = about("the ferry sank", "In a statement, the Harbour Office said the ferry sank on Monday.")
    assert told.chain == ("Harbour Office",)


def test_a_direct_quotation_after_its_verb(about):
    told = about("The ferry sank", "Marta Quill said: “The ferry sank at noon.”")
    assert told.chain == ("Marta Quill",)


def test_a_mixed_quotation(about):
    told = about("sank like a stone", "Marta Quill said the ferry “sank like a stone” on Monday.")
    assert (told.chain, told.certainty) == (("Marta Quill",), "attributed")


def test_an_announcement_of_plans_is_put_on_who_announces(about):
    told = about("close three ports", "The minister announced plans to close three ports next year.")
    assert (told.chain, told.certainty) == (("minister",), "attributed")


def test_a_denial_told_whole_is_put_on_who_denies(about):
    told = about("fraud", "The Harbour Office rejected allegations of fraud at the port.")
    assert (told.chain, told.certainty) == (("Harbour Office",), "attributed")


def test_a_post_is_put_on_who_writes_it(about):
    told = about("The ferry sank", "“The ferry sank at noon,” the Harbour Office wrote on Twitter.")
    assert (told.chain, told.certainty) == (("Harbour Office",), "attributed")


def test_a_tweet_is_put_on_who_tweets(about):
    told = about("the ferry sank", "The Harbour Office tweeted that the ferry sank at noon.")
    assert told.chain == ("Harbour Office",)


def test_an_accusation_is_put_on_the_accuser(about):
    told = about("falsifying", "The union accused Tessaly Lines of falsifying the tide tables.")
    assert told.chain == ("union",)
    assert told.certainty != "asserted"


def test_plans_without_a_speaker_are_put_on_nobody(about):
    told = about("close three ports", "The plans to close three ports next year have drawn protests in Ostrel.")
    assert told.chain == ()


@pytest.mark.xfail(strict=True, reason="a reduced participle that the tagger calls a past tense speaks for its noun")
def test_who_is_believed_to_be_something_does_not_say_it(about):
    told = about("were held", "Forty men believed to be rebels were held in Ostrel on Monday.")
    assert told.chain == ()


def test_a_toll_is_put_on_who_puts_it_there(about):
    told = about("58", "The Harbour Office put the death toll at 58 on Monday.")
    assert (told.chain, told.certainty) == (("Harbour Office",), "attributed")


@pytest.mark.parametrize("verb", ["painted", "bought", "closed", "inspected"])
def test_other_verbs_put_nothing_on_their_subject(verb, about):
    told = about("the bridge", f"The Harbour Office {verb} the bridge on Monday.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_what_somebody_makes_clear_is_put_on_him(about):
    told = about("she would not resign", "Marta Quill made it clear that she would not resign over the ferry.")
    assert told.chain == ("Marta Quill",)


def test_what_somebody_points_out_is_put_on_him(about):
    told = about("unsafe", "Marta Quill pointed out that the ferry was unsafe.")
    assert (told.chain, told.certainty) == (("Marta Quill",), "attributed")


def test_who_is_quick_to_say_something_says_it(about):
    told = about("unsafe", "Marta Quill was quick to add that the ferry was unsafe.")
    assert told.chain == ("Marta Quill",)


def test_a_second_verb_of_saying_returns_to_the_speaker(about):
    told = about("accused", "Marta Quill said the warning was absurd and accused the guild of lying about the ferry.")
    assert told.chain == ("Marta Quill",)


def test_a_colon_at_the_end_of_a_sentence_introduces_what_follows(about):
    told = about("unsafe", "Marta Quill told the court:\n“The ferry was unsafe from the first day.”")
    assert told.chain == ("Marta Quill",)


def test_who_shows_no_feeling_tells_nothing(about):
    told = about("no emotion", "Marta Quill showed no emotion as the clerk read the letter, with her eyes closed.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_a_reduced_passive_has_no_speaker(about):
    told = about(
        "mostly blamed", "The port has a poor record, mostly blamed on bad cranes, old ropes and reckless pilots."
    )
    assert told.chain == ()


def test_an_earlier_toll_does_not_say_whose_it_is(about):
    told = about("nine people", "An earlier toll reported that nine people had drowned in the harbour.")
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


def test_a_cry_without_a_verb_says_nothing(about):
    told = about("thieves", "A clerk said the protesters shouted “thieves, thieves” in front of the harbour office.")
    assert told.chain == ("clerk",)


def test_the_nearest_speaker_says_what_follows_a_participle_before_him(about):
    text = (
        "Reporting the loss of boats moored in the bay on Monday the Harbour Office further said nine men had drowned."
    )
    assert about("nine men", text).chain == ("Harbour Office",)


def test_an_event_revises_no_toll(about):
    text = "Officials said the May storm had cost nine sailors their lives - lowering the toll from twelve."
    assert about("nine sailors", text).chain == ("Officials",)


def test_what_somebody_is_allowed_to_report_is_no_report(about):
    told = about("the sale", "The charter allows the guild to announce the sale of nine ferries.")
    assert told.chain == ()


def test_to_report_on_something_is_no_report_of_it(about):
    text = "Two writers fell into the harbour on Monday as they reported on the regatta."
    assert about("Two writers", text).chain == ()


def test_who_turns_a_document_down_does_not_say_what_it_says(about):
    text = "On Wednesday the island vetoed a draft resolution demanding that the council open nine harbours."
    assert about("vetoed", text).chain == ()


def test_what_somebody_would_not_let_others_say_is_not_their_word(about):
    told = about("nine", "Marta Quill said the union would never let the captain tell her how to mend nine boats.")
    assert told.chain == ("Marta Quill",)


def test_a_question_left_open_puts_nothing_on_anybody(about):
    told = about("will be paid", "The council has not said how the dam will be paid for next year.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_what_somebody_does_not_say_whether_it_is_so_stays_hedged(about):
    assert about("will be paid", "The council has not said whether the dam will be paid for.").certainty == "hedged"


def test_what_had_been_before_goes_on_with_what_is_said(about):
    text = "The guild said Ashe had told it of her wish to resign, but she had agreed to stay until the summer."
    assert about("she had agreed", text).chain == ("guild",)


def test_what_is_said_now_goes_on_in_the_past(about):
    text = "Ostrel police say the ferry left at noon and it struck the pier within an hour."
    assert about("it struck the pier", text).chain == ("Ostrel police",)


def test_a_second_verb_before_a_trailing_speaker_is_on_him_too(about):
    text = "The two divers were taken to the county hospital and treated for the cold, Ostrel police said."
    assert about("treated for the cold", text).chain == ("Ostrel police",)


def test_who_is_led_to_say_something_says_it(about):
    told = about("to accuse", "The raid angered the guild, prompting Marta Quill to accuse the mayor of fraud.")
    assert told.chain == ("Marta Quill",)


def test_who_has_not_spoken_of_a_thing_is_no_source_of_it(about):
    told = about("the raid", "The mayor has never condemned Ostrel over the raid on the harbour.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_who_would_not_confirm_something_has_answered(about):
    assert about("the timing", "The mayor would not confirm the timing of the visit.").chain == ("mayor",)


def test_what_had_happened_before_a_request_is_not_its_content(about):
    text = "Ostrel had requested the talk after more than 60 divers and 13 sailors were killed as the storm struck."
    assert about("were killed", text).chain == ()


def test_who_stands_before_said_is_its_speaker_though_a_name_follows(about):
    text = (
        "The Academy of Harbour Arts, which hands out the city's top prizes, said Ashe, 40, star of the romantic epic "
        '"Tideland," will host the televised evening for the first time.'
    )
    assert about("will host", text).chain == ("Academy of Harbour Arts",)


@pytest.mark.parametrize("rest", ["they intend to close the port", "on Monday that they intend to close the port"])
def test_what_is_made_clear_without_that_is_put_on_who_does_it(rest, about):
    told = about("close the port", f"The harbour officials have made clear {rest}.")
    assert (told.chain, told.certainty) == (("harbour officials",), "attributed")


def test_several_people_who_see_something_as_something_are_a_source(about):
    told = about("a ruse", "Some watchers saw the delay as a ruse of the mayor.")
    assert (told.chain, told.certainty) == (("Some watchers",), "attributed")


def test_a_time_that_sees_something_is_no_source(about):
    assert about("a triumph", "Recent years saw the ferry as a triumph.").chain == ()


def test_what_a_thing_said_means_is_said_too(about):
    told = about("cannot sail", "Quill said all of its ferries are in Ostrel, which means it cannot sail this week.")
    assert (told.chain, told.certainty) == (("Quill",), "attributed")


def test_as_somebody_told_somebody_else_puts_the_rest_on_him(about):
    told = about(
        "barges had been lost", "As Marta Quill told parliament earlier this week, seven barges had been lost."
    )
    assert (told.chain, told.certainty) == (("Marta Quill",), "attributed")


@pytest.mark.parametrize("told", ["told the truth", "told parliament about the storm"])
def test_what_happened_as_somebody_talked_is_not_on_him(told, about):
    assert about("barges sank", f"As Marta Quill {told}, seven barges sank in the harbour.").chain == ()


@pytest.mark.parametrize(
    "who", ["woman accused of killing nine neighbours", "man suspected of killing nine neighbours"]
)
def test_the_accused_is_not_the_one_who_accuses(who, tell):
    chains = {t.chain for t in tell(f"Jane Corrow says the {who} in the old mill is a good person.")}
    assert chains == {("Jane Corrow",)}


def test_what_is_compared_with_last_year_is_compared_by_nobody(about):
    text = "Compared with last year, the Liberals have gained nine seats."
    assert about("nine seats", text).chain == ()


@pytest.mark.parametrize(
    "text",
    [
        "Two sailors were found dead by divers in the wreck.",
        "Divers found the nine sailors alive in the wreck.",
        "Marta Quill was found unconscious by her sister on the quay.",
    ],
)
def test_who_comes_upon_somebody_says_nothing(text, tell):
    assert {t.chain for t in tell(text)} == {()}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The captain was found guilty by a jury on Monday.", "jury"),
        ("Inspectors found nine boats unsafe.", "Inspectors"),
        ("Police found that the captain was dead.", "Police"),
    ],
)
def test_who_comes_to_a_verdict_says_so(text, source, tell):
    assert (source,) in {t.chain for t in tell(text)}


def test_a_day_demands_nothing(about):
    text = "The vote followed a motion the previous day signed by nine divers demanding that the old ferry be scrapped."
    assert about("the old ferry", text).chain == ("motion",)


def test_what_went_on_while_somebody_urged_something_is_not_urged(tell):
    text = "The council urged Ostmark to halt its attacks as shells hit a mosque and killed 15 worshippers."
    assert [t.chain for t in tell(text)] == [("council",), ()]


def test_a_clause_joined_with_that_goes_on_with_what_is_said(about):
    text = "Ned Harrow said the ferry had been late on Monday, but that nine divers drowned in the harbour."
    assert about("nine divers", text).chain == ("Ned Harrow",)


def test_a_clause_joined_without_a_comma_to_a_that_clause_is_said_with_it(about):
    text = "Marta Quill told the hearing that she turned round and the deck was empty."
    assert about("the deck was empty", text).chain == ("Marta Quill",)


def test_a_clause_behind_a_comma_is_the_texts_own(about):
    text = "Marta Quill told the hearing that she turned round, and the hearing was closed at nine."
    assert about("was closed at nine", text).chain == ()
