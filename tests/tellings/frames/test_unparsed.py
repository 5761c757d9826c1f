"""Speakers found by where they stand, where the parse often fails."""

import pytest

pytestmark = pytest.mark.model


def test_a_direct_quotation_before_its_verb(about):
    told = about("The ferry sank", "“The ferry sank at noon,” Marta Quill said.")
    assert told == ("The ferry sank at noon", ("Marta Quill",), (), "attributed")


def test_a_direct_quotation_before_an_inverted_verb(about):
    told = about("The ferry sank", "“The ferry sank at noon,” said Marta Quill, the mayor of Ostrel.")
    assert told.chain == ("Marta Quill",)


def test_a_speaker_inside_a_quotation_holds_for_what_follows_him(about):
    text = "“The ferry was old,” said Marta Quill, “and the crew of nine had no maps.”"
    assert about("no maps", text).chain == ("Marta Quill",)


def test_a_speaker_behind_a_closing_mark_has_his_listener_before_him(about):
    told = about("unsafe", "“The ferry was unsafe from the first day,” the harbour master told the Tessaly Times.")
    assert told.chain == ("Tessaly Times", "harbour master")


def test_papers_establish_what_they_show_whatever_stands_between(about):
    text = "The papers establish that, after the storm, the port, with aid from Sennet, moved nine ships to Ostrel."
    assert about("nine ships", text).chain == ("papers",)


def test_a_title_in_marks_before_a_verb_is_said_by_nobody(about):
    assert about("gone round", 'The singer\'s "Long Winter" film has gone round the world nine times.').chain == ()


def test_a_mark_before_the_closing_one_tells_words_from_a_title(about):
    assert about("sank at noon", "“The ferry sank at noon!” cried Marta Quill.").chain == ("Marta Quill",)


def test_who_had_written_a_letter_does_not_say_what_stands_around_it(about):
    text = "Marta Quill said the captain had written her a letter showing no fear of the nine inspectors."
    assert about("had written", text).chain == ("Marta Quill",)


def test_who_is_told_of_after_a_quotation_in_a_clause_of_time_does_not_speak_it(about):
    text = "The captain sang “the ferry is sinking fast” when Marta Quill said goodbye."
    assert "Marta Quill" not in about("sinking", text).chain


def test_a_trailing_report_is_found_where_a_comma_is_lost(about):
    told = about("The dam", "The dam was sabotaged said an engineer who asked not to be named.")
    assert (told.chain, told.certainty) == (("engineer",), "attributed")


def test_a_speaker_behind_said_is_found_by_what_follows_him(about):
    text = "The ferry had failed nine inspections since the spring said Marta Quill, adding that the crew knew."
    assert about("nine inspections", text).chain == ("Marta Quill",)


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry sank at noon!” Marta Quill said.",
        "“The ferry has sunk!” Marta Quill tweeted on Monday.",
        "“Gone!” said Marta Quill.",
    ],
)
def test_a_speaker_behind_an_exclamation_speaks_it(text, tell):
    assert tell(text)[0].chain == ("Marta Quill",)


def test_a_sentence_in_the_next_paragraph_signs_no_quotation(tell):
    found = tell("The ferry is called “Margit”.\nMarta Quill tweeted on Monday.")
    assert found[0].chain == ()


def test_a_name_is_read_before_its_apposition(about):
    assert about("unsafe", "The ferry was unsafe, Marta Quill, a diver from Ostrel, said.").chain == ("Marta Quill",)


def test_a_headline_names_its_source_at_the_end(about):
    told = about("Ferry sank", "Ferry sank off Ostrel on Monday, report says")
    assert (told.chain, told.certainty) == (("report",), "attributed")


def test_a_document_at_the_end_shows_what_went_before(about):
    told = about("The port", "The port bought nine cranes in May, the documents show.")
    assert told.chain == ("documents",)


def test_a_thing_that_is_no_document_shows_nothing_at_the_end(about):
    assert about("The port", "The port bought nine cranes in May, the sea shows.").chain == ()


def test_who_speaks_in_a_clause_of_time_does_not_speak_the_rest(about):
    told = about("nine cranes", "The port bought nine cranes while Marta Quill said nothing.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_a_participle_before_its_noun_is_no_report(about):
    assert about("nine cranes", "The port sold its declared stockpile of nine cranes.").certainty == "asserted"


@pytest.mark.parametrize("verb", ["conceded", "joked", "sighed"])
def test_a_subject_and_a_verb_between_commas_speak_whatever_the_verb(verb, about):
    told = about("late", f"The ferry, Marta Quill {verb}, had been late for nine years.")
    assert (told.chain, told.certainty) == (("Marta Quill",), "attributed")


def test_a_pronoun_between_commas_that_means_nobody_is_a_gap(about):
    told = about("late", "The ferry, she conceded, had been late for nine years.")
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


def test_a_relative_clause_between_commas_is_no_speaker(about):
    assert about("late", "The ferry, which sank, had been late for nine years.").certainty == "asserted"


def test_whose_between_commas_is_no_speaker(about):
    assert about("late", "The ferry, whose crew slept, had been late for nine years.").certainty == "asserted"


def test_papers_that_show_something_are_found_before_their_that(about):
    told = about("nine tests", "Papers seen by the Tessaly Times show that the ferry had failed nine tests.")
    assert told.chain == ("Tessaly Times", "Papers")


def test_a_speaker_is_found_before_the_place_he_is_in(about):
    told = about("before noon", "The ferry had sunk before noon, officials in the harbour area said.")
    assert told.chain == ("officials in the harbour area",)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“The ferry was unsafe,” an official added before the council met in May.", "official"),
        ("“The ferry was unsafe,” the union added, pointing at the boats in the harbour.", "union"),
    ],
)
def test_a_speaker_behind_a_closing_mark_is_found_however_the_sentence_goes_on(text, source, about):
    assert about("The ferry was unsafe", text).chain == (source,)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank at noon said the Harbour Office, adding that the crew knew.",
        "The ferry sank at noon said the Harbour Office who had closed the port.",
    ],
)
def test_who_stands_behind_said_speaks_and_not_what_stands_before_it(text, about):
    assert about("The ferry sank", text).chain == ("Harbour Office",)


@pytest.mark.parametrize("end", ["reported in a statement", "added on Monday", "announced"])
def test_a_report_at_the_end_needs_no_comma(end, about):
    told = about("The ferry sank", f"The ferry sank at noon the Harbour Office {end}.")
    assert (told.chain, told.certainty) == (("Harbour Office",), "attributed")


def test_a_document_that_a_publisher_has_seen_shows_what_went_before(about):
    told = about("The ferry sank", "The ferry sank at noon, a letter seen by the Tessaly Times shows.")
    assert told.chain == ("Tessaly Times", "letter")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The Harbour Office state that the ferry sank at noon.", "Harbour Office"),
        ("An official reported on Monday the ferry sank at noon.", "official"),
    ],
)
def test_a_speaker_at_the_start_is_found_where_the_parse_has_lost_his_verb(text, source, about):
    told = about("the ferry sank", text)
    assert (told.chain, told.certainty) == ((source,), "attributed")


def test_a_name_is_read_before_an_apposition_that_the_parse_has_torn_off(about):
    text = "There is no way to mend the old dam before winter, Ivo Sarro, a diver from Ostrel, said."
    assert about("There is no way", text).chain == ("Ivo Sarro",)


@pytest.mark.parametrize("clause", ["had left in May", "worked for the Harbour Office"])
def test_the_last_word_of_a_speaker_s_relative_clause_is_no_speaker(clause, about):
    text = f"“The ferry sank at noon,” a clerk who {clause} said, and the council met again on Monday."
    assert about("The ferry sank", text).chain == ("clerk",)


def test_what_papers_show_is_never_the_text_s_own(about):
    text = "Files on the old ferry show that the ferry was unsafe from the first day."
    assert about("unsafe", text).certainty == "attributed"


@pytest.mark.xfail(
    strict=True, reason="where the parse takes the verb for a noun, the name of the paper goes on past it"
)
def test_the_name_of_a_paper_ends_before_the_verb(about):
    text = "Files on the old ferry show that the ferry was unsafe from the first day."
    assert about("unsafe", text).chain == ("Files on the old ferry",)


@pytest.mark.xfail(strict=True, reason="a speaker behind a closing mark is given the whole sentence")
def test_what_the_text_goes_on_to_tell_after_a_speaker_is_its_own(about):
    text = "“The ferry sank at noon,” Marta Quill said, and the council met again on Monday."
    assert about("the council met", text).chain == ()


def test_a_participle_before_its_noun_reports_nothing(about):
    told = about("the pupils", "The course was split into units, with the pupils sitting written exam papers.")
    assert told.chain == ()


def test_a_speaker_with_a_date_closes_a_sentence_without_commas(about):
    text = "The rebels have taken four miles of road to the north of Ostrel the defence ministry said on June 9."
    assert about("have taken", text).chain == ("defence ministry",)


def test_a_report_between_commas_inside_its_content_names_its_listener_and_its_day(about):
    told = about("not safe", "The ferry, State prosecutor Jon Hale told the Tessaly Times on Monday, was not safe.")
    assert (told.chain, told.certainty) == (("Tessaly Times", "Jon Hale"), "attributed")


def test_what_somebody_told_before_something_else_happened_is_no_source_of_it(about):
    assert about("was late", "The ferry, which Jon Hale told the court he had sold, was late.").chain == ()


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a senior official close to the talks", "senior official close to the talks"),
        ("a spokeswoman for Tessaly Lines", "spokeswoman for Tessaly Lines"),
        ("Ned Harrow at the Tarn Institute", "Ned Harrow"),
        ("the organisation known as the White Caps", "White Caps"),
    ],
)
def test_a_speaker_before_the_verb_is_no_part_of_what_describes_him(source, name, about):
    assert about("nine divers", f'"The nine divers drowned in the harbour," {source} said on Monday.').chain == (name,)


def test_a_speaker_with_a_clause_of_his_own_is_found_before_his_verb(about):
    text = "Nine divers drowned in the harbour, a neighbour who asked not to be named told the Tessaly Times."
    assert about("Nine divers", text).chain == ("Tessaly Times", "neighbour")


def test_an_alleged_person_alleges_nothing(about):
    text = "The victims and alleged gunman had a history of nine quarrels, according to police."
    assert about("nine quarrels", text).chain == ("police",)


def test_he_continued_closes_what_he_says_where_a_feed_has_no_commas(about):
    text = "Ned Harrow said the port was shut. The guild is involved in the talks with nine divers he continued."
    assert about("nine divers", text).chain == ("Ned Harrow",)
    assert about("war continued", "Ned Harrow said the port was shut. The war continued.").chain == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nine men drowned after the valve had been shut for years, an inquest has found.", "inquest"),
        ("The mayor was warned that nine piers were rotten before he left, a public inquiry heard.", "public inquiry"),
        ("Bleach kills nine kinds of moss, points out Marta Quill, a chemist.", "Marta Quill"),
    ],
)
def test_who_finds_or_points_out_behind_the_last_comma_says_it(text, name, about):
    assert about("nine" if "nine" in text else "Nine", text).chain == (name,)


def test_who_had_been_warned_says_nothing(about):
    told = about("had been warned", "A pilot said guards had been warned on Monday of nine raids.")
    assert told.chain == ("pilot",)


def test_media_report_at_the_end_of_a_sentence(about):
    told = about("nine piers", "The port will close nine piers on Monday, local media report.")
    assert (told.chain, told.certainty) == (("local media",), "attributed")


def test_a_verb_of_any_kind_behind_a_quotation_names_its_speaker(about):
    text = "“We have written four letters,” stormed union boss Terje Moe."
    assert about("We have written", text).chain == ("Terje Moe",)
    assert about("The play", "The play, “Long Road,” stars Marta Quill.").chain == ()


def test_somebodys_family_is_not_he(about):
    assert about("died", "Odile Maren died on Sunday, her family has confirmed.").chain == ("her family",)


@pytest.mark.parametrize("verb", ["blasted", "thundered", "fumed"])
def test_where_a_speaker_belongs_may_stand_behind_him(about, verb):
    text = f"“Sailors had a right to know of this months ago,” {verb} Tilda Verrin of the harbour group Fair Quay."
    told = about("right to know", text)
    assert told.chain == ("Tilda Verrin",)
    assert verb not in told.text
