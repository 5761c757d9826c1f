"""Attribution by a verb with a plain object or a topic."""

import pytest

pytestmark = pytest.mark.model


def test_whoever_describes_somebody_as_something_is_a_source(about):
    told = about("a red coat", "The lad has described the thief as wearing a red coat and a cap.")
    assert (told.chain, told.certainty) == (("lad",), "attributed")


def test_what_a_reporter_saw_is_on_his_word(about):
    told = about("smoke", "A reporter at the port saw smoke over the nine cranes.")
    assert (told.chain, told.certainty) == (("reporter",), "attributed")


def test_pictures_that_a_broadcaster_airs_are_its_own(about):
    told = about("the wreck", "Ostrel Television aired footage of the wreck on Monday.")
    assert (told.chain, told.certainty) == (("Ostrel Television",), "attributed")


def test_a_photograph_that_somebody_posts_says_nothing(about):
    assert about("the wreck", "The mayor posted a photo of the wreck on Monday.").chain == ()


@pytest.mark.parametrize("verb", ["called for", "appealed for"])
def test_who_calls_for_something_says_so(verb, about):
    told = about("an inquiry", f"The mayor {verb} an inquiry into the wreck.")
    assert (told.chain, told.certainty) == (("mayor",), "attributed")


def test_what_happened_before_a_call_is_not_the_caller_s(about):
    told = about(
        "had burned", "The mayor called for an inquiry after nine boats in the old harbour had burned on Monday."
    )
    assert (told.chain, told.certainty) == ((), "asserted")


def test_a_willingness_that_officials_indicate_is_put_on_them(about):
    told = about("a willingness", "Officials have indicated a willingness to sell the nine cranes.")
    assert told.chain == ("Officials",)


@pytest.mark.parametrize(
    "act",
    [
        "expressed her sadness at the wreck",
        "voiced concern over the wreck",
        "thanked the divers for their work at the wreck",
        "reiterated her view of the wreck",
        "emphasised the need to raise the wreck",
        "demanded a full inquiry into the wreck",
        "congratulated the divers on the raising of the wreck",
        "welcomed the ruling on the wreck",
        "issued an apology for the wreck",
    ],
)
def test_what_one_does_by_speaking_is_put_on_the_speaker(act, about):
    told = about("the wreck", f"Marta Quill {act}.")
    assert (told.chain, told.certainty) == (("Marta Quill",), "attributed")


@pytest.mark.parametrize(
    "act",
    ["expressed milk for the kittens of the wreck", "welcomed 40 visitors to the wreck", "issued a map of the wreck"],
)
def test_what_one_does_without_words_is_not(act, about):
    assert about("the wreck", f"Marta Quill {act}.").chain == ()


def test_who_names_somebody_as_is_the_source_of_the_name(about):
    told = about("Bo Ashe", "Local media named the drowned men as Bo Ashe and Per Ashe of Ostrel.")
    assert (told.chain, told.certainty) == (("Local media",), "attributed")


def test_who_dismisses_something_as_speaks_whoever_he_is(about):
    told = about("a parody", "Ostrel will hold a vote that its critics dismissed as a parody of a ballot.")
    assert told.chain == ("its critics",)


def test_voters_reject_by_voting(about):
    told = about("rejected", "On Sunday voters rejected their present status as a county of Ostrel.")
    assert (told.chain, told.certainty) == ((), "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "Activists circulated pictures online showing the wreck on Monday.",
        "Activists shared a video online apparently showing the wreck on Monday.",
        "Activists aired footage from Ostrel of the wreck on Monday.",
    ],
)
def test_pictures_are_of_those_who_spread_them(text, about):
    assert about("the wreck", text).chain == ("Activists",)


def test_what_is_shared_and_is_no_picture_is_on_nobody(about):
    assert about("the same fears", "Activists shared the same fears of a wreck on Monday.").chain == ()


def test_who_circulates_pictures_answers_for_what_they_show(about):
    told = about("a burnt arm", "Activists circulated a photograph of a burnt arm in Ostrel.")
    assert (told.chain, told.certainty) == (("Activists",), "attributed")


def test_a_letter_that_circulates_says_nothing_of_the_clause_beside_it(about):
    text = "Some launched a campaign on Monday, a petition has been circulating in Ostrel."
    assert about("campaign", text).chain == ()


@pytest.mark.parametrize("text", ["Marco Lind slammed into the wall.", "A shell slammed into the harbour of Ostrel."])
def test_who_slams_into_something_says_nothing(text, about):
    assert about("slammed", text).chain == ()


def test_who_is_identified_behind_a_relative_clause_is_named_by_the_police(about):
    told = about(
        "the officer", "At a briefing, the police identified the officer who died as 51-year-old Capt. Bert Quill."
    )
    assert (told.chain, told.certainty) == (("police",), "attributed")


def test_whoever_gives_a_toll_is_a_source(about):
    told = about("23 dead", "Rescue workers at the scene gave a higher toll of 23 dead.")
    assert (told.chain, told.certainty) == (("Rescue workers",), "attributed")


def test_whoever_gives_a_thing_is_no_source(about):
    assert about("23 blankets", "Rescue workers at the scene gave 23 blankets to the crew.").chain == ()


def test_what_a_company_reports_in_its_accounts_is_on_its_word(about):
    told = about("losses", "Ferry makers have reported losses of nine million crowns this year.")
    assert (told.chain, told.certainty) == (("Ferry makers",), "attributed")


def test_who_denies_a_charge_answers_it_and_who_presses_one_says_nothing(about):
    assert about("charges", "Ivo Brell denies all the charges.").chain == ("Ivo Brell",)
    assert about("charges", "Ivo Brell claimed the title and all its charges.").chain == ()


@pytest.mark.parametrize(
    "said",
    [
        "ruled out a link between nine fires",
        "suspected the crew of setting nine fires",
        "complained of smoke in nine cabins",
        "hinted at the closure of nine lines",
        "testified to having seen nine fires",
        "gave the cost of the boat as nine million crowns",
        "declared nine boats unsafe",
    ],
)
def test_verbs_that_put_their_object_on_somebody(said, about):
    assert about("nine", f"The fire service {said}.").chain == ("fire service",)


def test_a_past_form_with_an_object_is_the_verb_that_the_parser_missed(about):
    told = about("nine lines", "A senior official called on the board to close nine lines.")
    assert told.chain == ("senior official",)


def test_a_participle_without_one_stays_with_its_noun(about):
    assert about("nine", "A senior official accused of nine thefts left the port.").chain == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police put the crowd at 15,000.", "Police"),
        ("Organisers put it at 15,000.", "Organisers"),
        ("The blast put 15,000 people at risk.", None),
    ],
)
def test_who_puts_something_at_a_figure_says_it(text, name, about):
    assert about("15,000", text).chain == ((name,) if name else ())


def test_who_pinpoints_a_cause_answers_for_it(about):
    told = about("nine cracks", "The Air Accidents Branch pinpointed nine cracks in the rotor.")
    assert (told.chain, told.certainty) == (("Air Accidents Branch",), "attributed")


def test_who_lobbies_others_says_so(about):
    told = about("nine lifts", "All three have lobbied Mr. Harrow not to ban nine lifts.")
    assert (told.chain, told.certainty) == (("All three",), "attributed")
