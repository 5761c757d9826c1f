from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timing import seconds

from retold.descent.stated import stated
from retold.records import Credit, Entity, Mention
from retold.text import Span

BODY = "The pier is long. It was built of stone. Nobody fishes there. Boats lie idle. Gulls abound.\n"


def cited(said):
    return {c.publisher: c.told for c in said.citations}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor told the Ostmark Herald that she would stay.", True),
        ("An Ostmark Herald reporter saw two boats.", True),
        ("In an interview with the Ostmark Herald, the mayor wept.", True),
        ("Two boats sank, the Ostmark Herald reported.", False),
        ("According to the Ostmark Herald, two boats sank.", False),
        ("The log, obtained by the Ostmark Herald, has gaps.", False),
        ("The harbour was closed, the mayor said, citing the Ostmark Herald.", False),
        ("The Ostmark Herald's Dana Fell wrote that the harbour was closed.", False),
        ("The Ostmark Herald’s harbour correspondent, Dana Fell, says it was closed.", False),
        ("The Ostmark Herald (OH) reported that the harbour was closed.", False),
        ("The mayor announced plans for a new pier on Ostmark Radio.", True),
        ("The mayor confirmed to the Ostmark Herald that she would stay.", True),
        ("Pilots tell the Ostmark Herald that the harbour is closed.", True),
        ("The mayor said in an Ostmark Herald interview that she would stay.", True),
        ("An Ostmark Herald report said that two boats sank.", False),
        ("Two boats sank, reports the Ostmark Herald.", False),
        ("The pilot wrote in the Ostmark Herald that two boats sank.", False),
        ("The Ostmark Herald broke the news that two boats sank.", False),
        ("Two boats sank, according to the state news agency, Ostmark Herald.", False),
        ("The Ostmark Herald is reporting that two boats sank.", False),
        ("The Ostmark Herald exclusively reported that two boats sank.", False),
        ("Two boats sank, per the Ostmark Herald.", False),
        ("The Ostmark Herald which is close to the harbour board reported that two boats sank.", False),
    ],
)
def test_a_publisher_that_is_named_as_source_is_cited(says, text, told):
    assert cited(says(text)) == {"Ostmark Radio" if "Radio" in text else "Ostmark Herald": told}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The daily Kestrel reported that two boats sank.", "Kestrel"),
        ("Two boats sank, the Al-Kestrel newspaper said.", "Al-Kestrel"),
        ("Two boats sank, according to the Kestrel news agency.", "Kestrel"),
        ("The mayor told Ostmark television that she would stay.", "Ostmark television"),
        ("According to the Ostmark newspaper Kestrel Abend, two boats sank.", "Kestrel Abend"),
        ("Two boats sank, ostmarklive.net reported.", "ostmarklive.net"),
        ("According to a report in the al-Kestrel newspaper, two boats sank.", "al-Kestrel"),
        ("Two boats sank, State-run Kestrel TV said.", "Kestrel TV"),
    ],
)
def test_a_word_of_the_trade_or_an_address_makes_a_name_a_publishers(says, text, name):
    assert [*cited(says(text))] == [name]


def test_publishers_that_are_joined_are_both_cited(says):
    both = {"Ostmark Herald": False, "Lakeside Gazette": False}
    assert cited(says("The Ostmark Herald and the Lakeside Gazette reported that two boats sank.")) == both
    assert cited(says("The Ostmark Herald and Kestrel are reporting that two boats sank.")) == {
        "Ostmark Herald": False,
        "Kestrel": False,
    }


def test_the_newspaper_is_the_one_that_was_named_last(says):
    said = says("Ostmark Herald readers were up early. The newspaper reported that two boats sank.")
    assert cited(said) == {"Ostmark Herald": False}
    assert not cited(says("The newspaper reported that two boats sank."))
    assert not cited(says("The Ostmark Herald has a new printer. The newspaper said it was dear."))


def test_a_paper_may_be_called_by_the_last_word_of_its_name(says):
    assert cited(says("The mayor told the Echo that she would stay.")) == {"Echo": True}
    assert cited(says("The Ostmark Echo is old. The Echo reported that two boats sank.")) in (
        {"Ostmark Echo": False},
        {"Echo": False},
    )
    assert not cited(says("The mayor told the Echo that she would stay.", outlet="Lakeside Echo"))
    assert not cited(says("The mayor told Echo that she would stay."))


def test_whose_reporter_is_told_is_a_publisher(says):
    assert cited(says("“We are glad,” the mayor told a Fen reporter.")) == {"Fen": True}


def test_reporters_who_are_hurt_are_no_source(says):
    assert not cited(says("Two Ostmark Herald reporters were shot as they reported from the quay."))
    assert cited(says("Two boats sank, said Mara Lind, an Ostmark Herald correspondent.")) == {"Ostmark Herald": True}
    assert says("Two boats sank, according to the Tidewatch reporter.").own


def test_a_body_with_an_agency_in_its_name_is_no_publisher(says):
    assert not cited(
        says("Two boats sank, the fishing agency KORF said.", tellings=[("Two boats", [("KORF", "agency")])])
    )


def test_an_agency_that_reports_is_no_hearsay(says):
    said = says("Two boats sank, the Corvane Press Agency reports.")
    assert cited(said) == {"Corvane Press Agency": False}
    assert not said.hearsay


def test_a_publisher_that_is_only_mentioned_is_not_cited(says):
    assert not cited(says("The Ostmark Herald moved to a new building."))


def test_a_citation_inside_a_quotation_is_the_speakers(says):
    assert not cited(says("“I read it, as the Ostmark Herald reported,” she said."))


def test_a_person_called_like_a_publisher_is_no_publisher(report):
    from dataclasses import replace

    from retold.records import Entity, Mention
    from retold.text import Span

    one = report("Two boats sank, Mara Dawn said.", "Tidewatch")
    named = replace(
        one.annotation,
        entities=(Entity(name="Mara Dawn", kind="person"),),
        mentions=(Mention(span=Span(16, 25), entity=0),),
    )
    assert cited(stated(one.article, one.annotation, ())) == {"Dawn": False}
    assert not cited(stated(one.article, named, ()))


def test_the_publishers_of_chains_are_cited_where_their_tellings_stand(says):
    said = says("One.\nTwo boats sank.", tellings=[("Two boats sank", [("Corvane News Agency", "agency")])])
    assert said.citations[0].publisher == "Corvane News Agency"
    assert said.citations[0].sentences == (1,)


def test_the_own_house_is_own_reporting_and_no_citation(says):
    said = says("The mayor told Tidewatch that she would stay.")
    assert said.own
    assert not said.citations


def test_this_newspaper_is_the_own_house(says):
    assert says("The mayor told this newspaper that she would stay.").own


def test_the_own_name_under_the_page_credits_nobody(says):
    assert not says("Two boats sank.", credits_=[("own", "Tidewatch", True)]).whole


def test_credits_are_sorted_by_what_they_stand_for(says):
    given = [("dateline", "AP", True), ("contribution", "AFP", False), ("first-reported", "Harbour Ledger", False)]
    said = says("Two boats sank.", credits_=given)
    assert [c.publisher for group in (said.whole, said.part, said.first) for c in group] == [
        "AP",
        "AFP",
        "Harbour Ledger",
    ]


@pytest.mark.parametrize("text", ["According to media reports, two boats sank.", "Two boats sank, local media said."])
def test_publishers_without_a_name_are_hearsay(says, text):
    assert says(text).hearsay_leads


@pytest.mark.parametrize("whose", ["The company's", "Its", "Autopsy", "Police", "Two inspection"])
def test_reports_that_belong_to_somebody_are_no_press_reports(says, whose):
    assert not says(f"{BODY} {whose} reports also indicate that the pumps had failed.").hearsay


@pytest.mark.parametrize(
    "text", ["Reports say the pumps failed.", "The pumps failed and reports say so.", "It sank, reports said."]
)
def test_reports_of_nobody_are_press_reports(says, text):
    assert says(BODY + text).hearsay


def test_media_reports_are_told_apart_from_reports_in_general(says):
    assert says(BODY + "According to media reports, two boats sank.").hearsay_told
    assert not says(BODY + "There were reports that two boats sank.").hearsay_told
    assert says(BODY + "Reports also said that two boats sank.").hearsay_told
    assert says(BODY + "In a newspaper article, the mayor called it a farce.").hearsay_told


def test_an_own_writer_under_a_name_is_own_reporting(says):
    said = says("Tidewatch's Dana Fell in Ostmark says the harbour was closed.")
    assert said.own
    assert not said.citations


def test_a_broadcast_without_a_station_leads_a_retelling(says):
    assert says("The mayor resigned during a live television interview.").hearsay_leads


def test_a_headline_can_rest_on_a_report(says):
    assert says("Two boats sank.", title="Report: two boats sank").report_title
    assert says("Two boats sank.", title="Two boats sank, report says").report_title
    assert not says("Two boats sank.", title="Two boats sank").report_title


def test_a_headline_can_announce_a_statement(says):
    assert says("We condemn it.", title="Press release by the Ostmark Fishermen’s Union").statement == (
        "Ostmark Fishermen’s Union"
    )


def test_an_earlier_report_of_the_own_house_is_taken_over(says):
    said = says("As Tidewatch reported: two boats sank on Monday.")
    assert [house for house, _ in said.taken_over] == ["Tidewatch"]


def test_an_article_without_any_text_says_nothing(says):
    said = says("")
    assert said.sentences == 0
    assert not said.citations


@given(text=st.text(alphabet="AaRr e.,:“”’-\ntoldsaid(", max_size=400))
def test_any_text_can_be_read(report, text):
    said = stated(*report(text, "Tidewatch"))
    assert all(0 <= s.start < s.end <= len(text) for c in said.citations for s in c.spans)


def test_whom_people_speak_to_may_be_the_house_of_a_file_without_an_outlet(says):
    assert not cited(says("The mayor told the Ostmark Herald that she would stay.", outlet=None))
    assert cited(says("Two boats sank, the Ostmark Herald reported.", outlet=None)) == {"Ostmark Herald": False}


def test_a_body_on_its_own_site_speaks_for_itself(says):
    assert says("Two boats sank, Ostmark Fishermen Watch said.", outlet="ofw.example").own
    assert not says("Two boats sank, the Ostmark Herald said.", outlet="Ostmark Herald").own


def test_the_caption_of_a_picture_is_no_source(says):
    shown = "The mate, who told Reuters that he was sorry, at the quay. (Reuters/Mara Lind)"
    said = says(f"Two boats sank off Ostmark early on Monday.\n{shown}")
    assert not cited(said)


def test_a_foot_thanks_a_publisher_of_any_name_and_no_person(report):
    foot = "\nWith additional reporting by Corvane."
    one = report(f"Two boats sank.{foot}", "Tidewatch")
    found = stated(one.article, one.annotation, ())
    assert [(c.publisher, c.whole, c.span.of(one.article.text)) for c in found.part] == [
        ("Corvane", False, foot.strip(".\n"))
    ]
    own = report("Two boats sank.\nThe Tidewatch contributed to this report.", "Tidewatch")
    assert stated(own.article, own.annotation, ()).part == ()
    placed = report("Two boats sank.\nDana Fell in Brandow contributed to this report.", "Tidewatch")
    assert stated(placed.article, placed.annotation, ()).part == ()


def test_a_day_is_no_part_of_a_publishers_name(says):
    assert [*cited(says("The news agency Corvane on Sunday reported that two boats sank."))] == ["Corvane"]
    assert [*cited(says("The ferry sank on Sunday Ostmark television reported."))] == ["Ostmark television"]


def test_what_is_only_called_an_agency_is_a_publisher_where_it_reports(report):
    one = report("Two boats sank. The ferry is old, the Corvane agency reported.", "Tidewatch")
    assert [c.publisher for c in stated(one.article, one.annotation, ()).citations] == ["Corvane"]
    other = report("Two boats sank. The ferry is old, the Corvane agency said.", "Tidewatch")
    assert stated(other.article, other.annotation, ()).citations == ()


def test_a_publisher_called_like_an_everyday_word_needs_more_than_a_chain(report):
    told = [("Two boats sank", [("Time", "outlet")])]
    plain = report("Two boats sank. Nobody died.", "Tidewatch", tellings=told)
    assert stated(plain.article, plain.annotation, plain.tellings).citations == ()
    cited = report("Two boats sank. Nobody died, Time reported.", "Tidewatch", tellings=told)
    assert [c.publisher for c in stated(cited.article, cited.annotation, cited.tellings).citations] == ["Time"]


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("Two boats sank, state television reported.", "state television", False),
        ("The governor told state media that two boats sank.", "state media", True),
        ("Two boats sank, according to the official news agency.", "official news agency", False),
        ("State-run radio said two boats sank.", "State-run radio", False),
        ("Mayor Lind told state media that two boats sank.", "state media", True),
        ("On Monday state television said two boats sank.", "state television", False),
    ],
)
def test_a_publisher_that_is_only_described_is_cited_as_described(says, text, name, told):
    assert [(c.publisher, c.told, c.named) for c in says(text).citations] == [(name, told, False)]


@pytest.mark.parametrize(
    "text",
    [
        "The state television tower fell.",
        "The mayor told the official newspaper Kestrel of it.",
        "Monday newspapers said two boats sank.",
        "Two boats sank, the Kestrel 24 state television channel said.",
        "He spoke of “what state media said”.",
    ],
)
def test_what_is_named_or_says_nothing_is_no_described_publisher(says, text):
    assert not [c for c in says(text).citations if not c.named]


def test_the_media_of_one_state_are_one(says):
    said = says("Two boats sank, state media said. State television showed the quay.")
    assert [(c.publisher, len(c.places)) for c in said.citations] == [("state media", 2)]


@pytest.mark.parametrize(
    "text",
    ["The mayor told the Ledger that she would stay.", "The Ledger has read the log.", "The mayor told us of it."],
)
def test_a_paper_calls_itself_by_the_last_word_of_its_name(says, text):
    assert says(text, "Ostmark Harbour Ledger").own
    assert not says(text, "Ostmark Harbour Ledger").citations


def test_a_page_of_a_site_for_releases_is_its_bodys_statement(says, report):
    article, annotation, _ = report("The Ostmark Institute has found a crab.", "eurekalert.org")
    entity = Entity(name="Ostmark Institute of the Sea", kind="organisation")
    mention = Mention(entity=0, span=Span(4, 21))
    named = replace(annotation, entities=(entity,), mentions=(mention,))
    assert stated(article, named, ()).statement == "Ostmark Institute"
    assert stated(replace(article, outlet="Tidewatch"), named, ()).statement == ""
    signed = Credit(kind="dateline", publisher="Northline", whole=True, span=Span(0, 3))
    assert stated(replace(article, credits=(signed,)), named, ()).statement == ""
    earlier = replace(signed, kind="first-reported", whole=False)
    assert stated(replace(article, credits=(earlier,)), named, ()).statement == "Ostmark Institute"


@pytest.mark.parametrize(
    "text",
    [
        "Ned Harrow, the editor of the Guardian, said the ferry was late.",
        "Lawyers for Reuters said the story was true.",
        "The Guardian said it would appeal against the ruling.",
        "The Guardian says it is sorry for the error.",
        "The mayor cancelled his interview with CNN.",
        "The mayor's interview with CNN was postponed.",
        "The match will be shown on CNN from seven.",
        "The mayor wrote for the Guardian in his youth.",
    ],
)
def test_a_publisher_that_is_only_spoken_of_is_no_source(says, text):
    assert says(text, "Tidewatch").citations == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor was quoted in the Guardian as saying so.", "Guardian"),
        ("Emails leaked to Reuters show it.", "Reuters"),
        ("The ferry was late (via CNN).", "CNN"),
        ("Footage on CNN showed the ferry.", "CNN"),
        ("CNN showed live footage of the ferry.", "CNN"),
        ("Marta Quill reports for the Guardian that the ferry was late.", "Guardian"),
        ("An investigation by the Guardian found it.", "Guardian"),
        ("The mayor spoke Wednesday on the Ann Lee Show on CNN.", "CNN"),
        ("The Guardian said it had seen the files.", "Guardian"),
    ],
)
def test_further_forms_of_citing(says, text, name):
    assert [c.publisher for c in says(text, "Tidewatch").citations] == [name]


def test_who_has_a_website_is_no_publisher_by_that(says):
    assert says("In a statement on its official website, Corvex said that a ship is in transit.").citations == ()
    assert [c.publisher for c in says("The news website, Corvex, reported a ship in transit.").citations] == ["Corvex"]


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("As Mara Lind, the editor of the Ostmark Herald, notes, two boats sank.", "Ostmark Herald", False),
        ("As Mara Lind, editor of Kestrelmemo, notes, two boats sank.", "Kestrelmemo", False),
        ("Mara Lind, the Ostmark Herald editor and a friend of boats, wrote that two sank.", "Ostmark Herald", False),
        ("As reported in the Ostmark Herald, two boats sank.", "Ostmark Herald", False),
        ("That is one of the claims in an angry new Ostmark Herald article.", "Ostmark Herald", False),
        ("As she explained it to the Ostmark Herald, two boats sank.", "Ostmark Herald", True),
        ("He denied to the Ostmark Herald that two boats sank.", "Ostmark Herald", True),
        ("An Ostmark Herald opinion piece read: two boats too many.", "Ostmark Herald", False),
        ("According to the Kestrel media outlet two boats sank.", "Kestrel", False),
        ("The mate told Harbour Night on Ostmark Radio that he was sorry.", "Ostmark Radio", True),
        ("Ostmark Radio listeners were up. The station reported that two boats sank.", "Ostmark Radio", False),
        ("The APs reporter quoted a source in the harbour as saying so.", "AP", True),
        ("The Ostmark Herald projected that two boats will sink.", "Ostmark Herald", False),
        ("The cause was not known at once, the Ostmark Herald reported.", "Ostmark Herald", False),
        ("The mate told Reuters on March 3 that he was sorry.", "Reuters", True),
        ("“I was never brave,” he remarked to the Ostmark Herald.", "Ostmark Herald", True),
        ("The board assured the Ostmark Herald that nobody would drown.", "Ostmark Herald", True),
        ("The owner gave the Ostmark Herald a tour of the wreck.", "Ostmark Herald", True),
        ("Pressed by the Ostmark Herald about it, the mayor laughed.", "Ostmark Herald", False),
        ("Photographs analysed by the Ostmark Herald show two boats.", "Ostmark Herald", False),
        ("The Ostmark Herald was told by a mate that two boats sank.", "Ostmark Herald", True),
        ("The case was reopened after the Ostmark Herald unearthed a log.", "Ostmark Herald", False),
        ("The Ostmark Herald's harbour correspondent tweeted that two boats sank.", "Ostmark Herald", False),
        ("It was the Ostmark Herald that broke the news of the boats.", "Ostmark Herald", False),
        ("The memo surfaced in the Ostmark Herald on Monday.", "Ostmark Herald", False),
        ("Two boats sank, by the Ostmark Herald's count.", "Ostmark Herald", False),
        ("From the Ostmark Herald: two boats sank.", "Ostmark Herald", False),
        ("Two boats sank, if the Ostmark Herald is to be believed.", "Ostmark Herald", False),
        ("If the Ostmark Herald is to be believed, two boats sank.", "Ostmark Herald", False),
        ("Cameras from the Ostmark Herald showed two boats.", "Ostmark Herald", False),
        ("Nine drowned, with the Ostmark Herald reporting twelve.", "Ostmark Herald", False),
        ("Two boats sank, reports Mara Lind of the Ostmark Herald.", "Ostmark Herald", False),
    ],
)
def test_further_forms_of_words_name_a_source(says, text, name, told):
    assert cited(says(text)) == {name: told}


@pytest.mark.parametrize(
    "text",
    [
        "The song was broadcast on a PA, and some wept.",
        "It has not been reported in the Ostmark Herald.",
        "He appeared on Ostmark Radio last January to urge people to swim.",
        "Mara Lind, a prominent critic of Norland, wrote that two boats sank.",
        "Mara Lind, a Norlandic journalist, tweeted that two boats sank.",
        "Protests were reported in Petra, and two boats sank.",
        "Access to the quay was denied to Associated Press journalists.",
        "Two Bloomberg projects won awards.",
        "Norland Stars team officials said two boats sank.",
        "A judge told the mayor to pay; the Ostmark Herald was told to pay as well.",
        "The owner gave the Ostmark Herald the benefit of the doubt.",
        "That is never reported in Norlandic media.",
    ],
)
def test_what_has_not_been_said_there_has_no_source(says, text):
    assert not cited(says(text))


@pytest.mark.parametrize(
    "text", ["Early reports said two boats sank.", "According to reports filed on Monday, it sank."]
)
def test_first_word_from_the_scene_and_filings_are_no_press_reports(says, text):
    assert not says(BODY + text).hearsay


def test_a_publisher_cited_by_another_is_that_ones_source(says):
    text = "Two boats sank, the Ostmark Herald said, according to Ostmark Radio."
    nested = [("Two boats sank, the Ostmark Herald said", [("Ostmark Radio", "outlet"), ("Ostmark Herald", "outlet")])]
    assert cited(says(text, tellings=nested)) == {"Ostmark Radio": False}


def test_a_publisher_is_no_source_where_somebody_has_its_name(report):
    text = "Mayor Ann Bloomberg spoke. Two boats sank, Bloomberg reported."
    one = report(text, "Tidewatch")
    named = replace(
        one.annotation,
        entities=(Entity(name="Ann Bloomberg", kind="person"),),
        mentions=(Mention(span=Span(6, 19), entity=0),),
    )
    assert cited(stated(one.article, one.annotation, ())) == {"Bloomberg": False}
    assert not cited(stated(one.article, named, ()))
    text = "Mayor Ann Bloomberg spoke. The mate told Bloomberg that he was sorry."
    spoken = report(text, "Tidewatch")
    named = replace(spoken.annotation, entities=named.entities, mentions=named.mentions)
    assert cited(stated(spoken.article, named, ())) == {"Bloomberg": True}


def test_an_agency_in_lower_case_is_one_where_the_trade_is_named(report):
    text = "The state news agency Sana reported that two boats sank."
    one = report(text, "Tidewatch")
    named = replace(
        one.annotation, entities=(Entity(name="Sana", kind="person"),), mentions=(Mention(span=Span(22, 26), entity=0),)
    )
    assert cited(stated(one.article, named, ())) == {"SANA": False}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One Norlandic newspaper reported that two boats sank.", "unnamed Norlandic newspaper"),
        ("According to Norlandic newspaper websites, two boats sank.", "unnamed Norlandic newspaper websites"),
        ("Norlandic television reported that two boats sank.", "Norlandic television"),
        ("State media in Norland said two boats sank.", "state media"),
        ("The mate told state media of it, and Norlandic state television said so.", "Norlandic state television"),
    ],
)
def test_one_of_many_stays_unnamed_and_a_state_has_one_voice(report, text, name):
    one = report(text, "Tidewatch")
    at = [i for i, s in enumerate(one.annotation.tokens.starts) if text.startswith("Norland", s)]
    tokens = replace(one.annotation.tokens, names=tuple((i, i + 1, "NORP") for i in at))
    said = stated(one.article, replace(one.annotation, tokens=tokens), ())
    assert {c.publisher for c in said.citations} == {name}


def test_a_person_named_behind_a_newspaper_is_no_publisher(report):
    text = "In an interview with the newspaper, Ann Lee said two boats sank."
    one = report(text, "Tidewatch")
    named = replace(
        one.annotation,
        entities=(Entity(name="Ann Lee", kind="person"),),
        mentions=(Mention(span=Span(36, 43), entity=0),),
    )
    assert not cited(stated(one.article, named, ()))


PARAGRAPH = """The ferry sank off Ostmark on Monday, the Sun reported. State television said that nobody was hurt.
According to local media the crew left. The Sun said that Lind spoke to Northline News Agency.
"""


def test_the_time_grows_with_the_length_of_a_text(report):
    short, long = (report(PARAGRAPH * count, "Tidewatch") for count in (60, 360))
    assert seconds(lambda: stated(*long), runs=1) < 12 * seconds(lambda: stated(*short), runs=2)
