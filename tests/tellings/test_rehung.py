"""That-clauses that a parser hangs on the noun before them belong to the verb of saying."""

import pytest

from retold.tellings.rehung import rehung

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "The mayor told reporters after the meeting that the port would close.",
        "Quill told the Argus after the storm that the port would close.",
        "The company conceded for the first time since the storm that the port would close.",
        "Quill testified under questioning by the defence that the port would close.",
        "The minister told parliament in answer to a question that the port would close.",
    ],
)
def test_a_clause_behind_a_time_or_place_is_what_is_said(text, about):
    told = about("port would close", text)
    assert told.chain
    assert told.certainty == "attributed"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor complained about the noise that the cranes would make.",
        "The guild criticised the mayor for policies that owners see as abuses.",
        "The mayor told the board of a plan that the guild had made.",
        "The mayor was told of the attack that killed nine.",
        "The board announced the plan that the guild had made.",
    ],
)
def test_a_relative_clause_stays_where_it_is(text, read):
    article, annotation = read(text)
    assert rehung(article.text, annotation.tokens) == annotation.tokens


def test_a_clause_taken_for_a_relative_one_of_a_place_is_what_is_told(about):
    told = about(
        "protect the depot",
        "Colonel Vasil Brodin, Deputy Commander of the 36th Coastguard Brigade told reporters at the scene that the "
        "troops intended to protect the depot.",
    )
    assert told.chain == ("Vasil Brodin",)


def test_a_clause_of_a_noun_of_saying_is_that_noun_s(read):
    article, annotation = read("The mayor told reporters after the claim that the port would close.")
    assert rehung(article.text, annotation.tokens) == annotation.tokens


def test_citing_stands_between_a_report_and_its_clause(about):
    text = "The Tessaly Times reported, citing an air traffic controller, that there were nine people aboard."
    assert about("nine people", text).chain == ("Tessaly Times", "air traffic controller")


@pytest.mark.parametrize(
    ("part", "speaker", "text"),
    [
        ("has sold", "clerk", "The council has sold the quarry to Marnholt Stone, a clerk at the town hall told us."),
        (
            "found nine",
            "member of the salvage crew",
            "Divers found nine crates in the Heron, a member of the salvage crew said.",
        ),
        (
            "have offered",
            "friend of the family",
            "Osk have offered Quill a two-year lease, a friend of the family told reporters.",
        ),
        (
            "was built",
            "engineer with knowledge of the plans",
            "The bridge was built by Osk Works, an engineer with knowledge of the plans said.",
        ),
    ],
)
def test_a_speaker_behind_a_comma_is_no_apposition_without_a_second_comma(about, part, speaker, text):
    told = about(part, text)
    assert (told.chain, told.certainty) == ((speaker,), "attributed")
    assert speaker not in told.text


def test_a_speaker_taken_for_an_apposition_has_his_listener_before_him(about):
    text = "Osk have offered Quill a two-year lease, a source close to the captain told the Kestrel Herald."
    assert about("have offered", text).chain == ("Kestrel Herald", "source close to the captain")


@pytest.mark.parametrize(
    "text",
    [
        "The guild had met Iwo Quill, a clerk at the port, and told him to leave.",
        "The dam was cracked, Iwo Quill, a clerk at the port told us.",
    ],
)
def test_an_apposition_to_a_name_stays_one(text, read):
    article, annotation = read(text)
    assert rehung(article.text, annotation.tokens) == annotation.tokens


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Coast Guard", "Nine boats were seized overnight, informs the Coast Guard."),
        ("Ministry of Fisheries", "The navy has sunk a large trawler off Ostrel, informed the Ministry of Fisheries."),
    ],
)
def test_a_verb_of_informing_stands_before_its_speaker_at_the_end(about, speaker, text):
    told = about("boats" if "boats" in text else "trawler", text)
    assert (told.chain, told.certainty) == ((speaker,), "attributed")
    assert "inform" not in told.text


@pytest.mark.parametrize(
    "text",
    [
        "The guard searched the boat, informed the Coast Guard and left.",
        "Police arrested nine men, then informed the embassy.",
        "The mayor came, saw the boats, informed the Coast Guard.",
    ],
)
def test_what_is_done_after_something_else_says_nothing_of_it(text, read):
    article, annotation = read(text)
    assert rehung(article.text, annotation.tokens) == annotation.tokens


def test_what_is_denied_to_somebody_is_no_clause_of_his(about):
    told = about("nine people", "Ashe came home. He denied to the board that nine people had drowned.")
    assert (told.text, told.certainty) == ("nine people had drowned", "denied")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nine boats sank off the point on Monday, the Kestrel news agency reports.", "Kestrel news agency"),
        ("The council has opened an inquiry into the fire, the Kestrel news agency reports.", "Kestrel news agency"),
    ],
)
def test_reports_behind_its_speaker_is_a_verb(tell, text, speaker):
    assert [t.chain for t in tell(text)] == [(speaker,)]


def test_reports_that_nobody_makes_a_statement_by_stay_a_noun(read):
    article, annotation = read("The clerk kept the old harbour office reports. The news agency reports were late.")
    assert rehung(article.text, annotation.tokens) == annotation.tokens


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nine boats sank off Ostrel, harbour office reports.", "harbour office"),
        ("Nine boats sank, harbour office reports", "harbour office"),
        ("Two men were held over the blaze, police report.", "police"),
        ("The council will sell nine mills, draft report says.", "draft report"),
    ],
)
def test_a_speaker_without_an_article_is_no_part_of_what_he_says(text, speaker, tell):
    assert [t.chain for t in tell(text)] == [(speaker,)]
    assert speaker not in tell(text)[0].text or "sank," in text


@pytest.mark.parametrize(
    "text", ["The clerk read nine letters, police reports.", "The clerk lost letters and police reports."]
)
def test_reports_that_do_not_agree_with_a_speaker_are_things(text, tell):
    assert all(t.certainty == "asserted" for t in tell(text))


@pytest.mark.parametrize("subject", ["cause", "company", "ferry"])
def test_what_a_report_is_put_into_says_nothing(subject, about):
    told = about("Marta Quill", f"The {subject}, said Marta Quill, was old.")
    assert told.chain == ("Marta Quill",)


@pytest.mark.parametrize("subject", ["The mayor", "The mayor, Dan Hale,"])
def test_who_says_something_of_somebody_named_stays_the_speaker(subject, about):
    told = about("was to blame", f"{subject} said Marta Quill, a diver, was to blame.")
    assert told.chain == ("mayor",) or told.chain == ("Dan Hale",)


def test_what_stands_before_that_is_no_part_of_what_is_said(tell):
    told = tell("The Kestrel news agency reported, citing the port, that rebels did not mine the dam on Monday.")
    assert [t.text for t in told] == ["rebels did not mine the dam on Monday"]
