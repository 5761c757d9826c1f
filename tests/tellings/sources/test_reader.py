"""From a noun phrase to a link: names, roles, pronouns, acronyms, descriptions, and the original's own words."""

import pytest

from retold.syntax import Tree
from retold.tellings.sources.reader import Reader

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def link(extracted):
    """`link(text)`: the last link of the last telling, the ultimate source."""
    return lambda text, **fields: extracted(text, **fields)[-1].chain[-1]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Reuters reported that the ferry sank.", "agency"),
        ("The Tessaly Times reported that the ferry sank.", "outlet"),
        ("Marta Quill said the ferry sank.", "person"),
        ("The Harbour Office said the ferry sank.", "organisation"),
        ("The indictment says the captain cut the rope.", "document"),
        ("Several officials said the ferry sank.", "anonymous"),
        ("A witness said the ferry sank.", "eyewitness"),
        ("A post on Facebook said the ferry sank.", "social"),
    ],
)
def test_each_kind_of_source_has_its_role(text, role, link):
    assert link(text).role == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A BBC investigation found that the ferry sank.", "BBC"),
        ("A Reuters exclusive is claiming that the ferry sank.", "Reuters"),
        ("A new Corvane News Agency exclusive is claiming that the ferry sank.", "Corvane News Agency"),
        ("A Reuters dispatch said the ferry sank.", "Reuters"),
    ],
)
def test_a_piece_of_a_publisher_is_the_publisher(text, name, link):
    assert link(text).name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ukraine’s Defence Ministry said the ferry sank.", "Ukraine’s Defence Ministry"),
        ("France's General Staff said the ferry sank.", "France’s General Staff"),
        ("Germany’s Bundesbank said the ferry sank.", "Bundesbank"),
    ],
)
def test_a_body_of_which_every_state_has_one_keeps_its_state(text, name, link):
    assert link(text).name == name


@pytest.mark.parametrize(
    ("who", "name", "role"),
    [
        ("The Tessaly Times and other papers", "Tessaly Times", "outlet"),
        ("The Kestrel and several other newspapers", "Kestrel", "outlet"),
        ("Marta Quill and other sailors", "Marta Quill", "person"),
        ("The Harbour Office and other bodies", "Harbour Office", "organisation"),
        ("Marta Quill and the Harbour Office", "Marta Quill and Harbour Office", "person"),
    ],
)
def test_others_of_a_kind_take_no_name_from_the_one_who_has_it(who, name, role, link):
    found = link(f"{who} reported on Monday that the ferry had sunk off the point.")
    assert (found.name, found.role) == (name, role)


def test_what_a_publisher_has_seen_is_no_part_of_a_name_and_no_telling(extracted):
    text = "The ferry sank, according to clerks of the old Harbour Office and papers seen by the Corvane News Agency."
    (told,) = extracted(text)
    assert [x.name for x in told.chain] == ["Corvane News Agency", "clerks of the old Harbour Office and papers"]


def test_a_name_that_the_text_calls_a_news_agency_is_one(link):
    assert link("The news agency Corvane reported that the ferry sank.").role == "agency"


def test_people_of_any_trade_are_anonymous(link):
    assert link("Two divers said the ferry sank.").role == "anonymous"


def test_an_anonymous_source_keeps_its_number(link):
    assert link("Two officials said the ferry sank.").name.lower() == "two officials"


@pytest.mark.parametrize("firm", ["Hale Marine", "Orrin Logistics", "Tessa Lane Dairy"])
@pytest.mark.parametrize("said", ["“We are sorry,” she said.", "The plant was closed, he said, because of rust."])
def test_a_firm_is_no_he_or_she(firm, said, extracted):
    assert not any(t.chain for t in extracted(f"{firm} was fined on Monday. {said}"))


@pytest.mark.parametrize("body", ["A rights group", "A local charity", "A company in Ostrel", "A team from Ostrel"])
def test_a_nameless_body_is_no_he(body, extracted):
    told = extracted(f"{body} said nine people had died. He said the toll was too high.")
    assert [bool(t.chain) for t in told] == [True, False]


def test_a_nameless_speaker_of_a_body_is_a_he(link):
    assert "spokesman" in link("A spokesman for a rights group said nine had died. He said that more were hurt.").name


def test_a_pronoun_after_a_firm_means_the_person_before_it(link):
    found = link("Anna Quist left Vantor Foods in May. Vantor Foods said it was sorry. She said it had lied.")
    assert found.name == "Anna Quist"


@pytest.mark.parametrize("name", ["Pell & Co", "Pell & Sons", "Orsan & Co."])
def test_a_firm_of_two_names_is_one_source(name, extracted):
    assert {x.name for t in extracted(f"{name} said that nine boats had sunk.") for x in t.chain} == {name.strip(".")}


@pytest.mark.parametrize("text", ["Nine boats sank, police said Thurs.", "Police said nine boats had sunk on Weds."])
def test_a_day_in_short_is_no_source(text, extracted):
    assert [[x.name.lower() for x in t.chain] for t in extracted(text)] == [["police"]]


def test_a_day_in_short_sees_nothing(extracted):
    assert not any(t.chain for t in extracted("Tues saw nine boats sink."))


def test_parallel_sources_are_kept_together(link):
    found = link("Officials and documents said the ferry was unsafe.")
    assert found.name == "Officials and documents"
    assert found.role == "anonymous"


def pointed(text, tellings):
    """The words of each link as it has them, and as its span has them."""
    return [(link.text, link.span.of(text)) for telling in tellings for link in telling.chain]


def test_a_link_points_at_the_words_of_the_text(extracted):
    text = "Marta Quill said the ferry sank. She said forty people swam ashore."
    assert pointed(text, extracted(text)) == [("Marta Quill", "Marta Quill"), ("She", "She")]


def test_parallel_sources_point_at_all_their_words(extracted):
    text = "Officials and documents said the ferry was unsafe."
    assert all(words == spanned for words, spanned in pointed(text, extracted(text)))


def test_a_source_that_is_in_no_table_points_at_its_words(extracted):
    text = "The divers said the ferry sank on Monday."
    assert all(words == spanned for words, spanned in pointed(text, extracted(text)))


def test_a_pronoun_means_the_person_named_before(link):
    text = "Marta Quill, the mayor of Ostrel, opened the bridge on Monday. She said it had cost 40 million crowns."
    found = link(text)
    assert (found.name, found.text) == ("Marta Quill", "She")


def test_a_pronoun_after_a_body_means_the_body(link):
    found = link("The Harbour Office said one ferry had sunk. It said two more had vanished.")
    assert found.name == "Harbour Office"


def test_a_plural_pronoun_means_the_officials(link):
    assert link("Two officials said the ferry had sunk. They said the crew had fled.").name.lower() == "two officials"


def test_a_plural_pronoun_means_the_subject_before(link):
    assert link("Two officials visited the port. They said the crew had fled.").name.lower() == "two officials"


def test_an_acronym_means_the_body_named_in_full(link):
    found = link("The Tessaly Maritime Safety Board opened an inquiry. The TMSB said the ferry was unsafe.")
    assert found.name == "Tessaly Maritime Safety Board"


def test_a_surname_means_the_person_named_in_full(link):
    assert link("Marta Quill, an engineer, inspected the bridge. Quill said it had two cracks.").name == "Marta Quill"


def test_the_company_means_the_one_named_before(link):
    found = link("Tessaly Lines runs the ferries. The company said two of them were old.")
    assert (found.name, found.text) == ("Tessaly Lines", "The company")


def test_the_ministry_means_the_one_named_before(link):
    text = "The foreign ministry of Kessan rejected the report. The ministry said no ship had left port."
    assert link(text).name == "foreign ministry of Kessan"


def test_the_official_means_the_last_one(link):
    text = "One port official said the ferry was old. The official said the crew had fled."
    assert link(text).name.lower() == "one port official"


def test_a_role_means_the_person_who_holds_it(link):
    text = "Marta Quill, the mayor of Ostrel, opened the bridge. The mayor of Ostrel said it had two cracks."
    assert link(text).name == "Marta Quill"


def test_an_apposition_is_not_part_of_the_name(link):
    assert link("Bela Orsk, a spokesman for Tessaly Lines, said the ferry sank.").name == "Bela Orsk"


def test_nobody_is_no_source(tell):
    assert all(t.chain == () for t in tell("Nobody said the ferry sank."))


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


def test_what_a_picture_shows_is_put_on_who_published_it(about):
    told = about("on its side", "A photograph published by the Harbour Office shows the ferry on its side.")
    assert (told.chain, told.certainty) == (("Harbour Office",), "attributed")


def test_a_caption_is_put_on_who_released_the_photo(about):
    text = "This photo released by the Harbour Office shows the ferry on its side off Ostrel."
    assert about("on its side", text).chain == ("Harbour Office",)


@pytest.mark.parametrize(
    ("text", "near", "speaker"),
    [
        ("Officials in the area said the ferry sank.", "area", "Officials"),
        ("Villagers near the old port said the ferry sank.", "port", "Villagers"),
        ("Boats in the area sank.", "area", "area"),
        ("Marta Quill in Ostrel slept.", "Quill", "Quill"),
    ],
)
def test_a_noun_that_only_places_a_speaker_gives_way_to_him(text, near, speaker, read):
    article, annotation = read(text)
    tree = Tree(article.text, annotation.tokens)
    at = next(i for i in range(len(annotation.tokens)) if tree.word(i) == near)
    assert tree.word(Reader(article, annotation, tree).whose(at)) == speaker


MANAGER = "Marta Quill, the manager of the port, walked in. "


def test_a_trade_means_the_one_person_who_has_it(link):
    found = link(MANAGER + "The manager said the ferry sank.")
    assert (found.name, found.role, found.text) == ("Marta Quill", "person", "The manager")


def test_a_trade_that_two_have_means_neither(link):
    text = "Marta Quill, the manager of the port, met Bela Orsk, the manager of the mine. The manager said it sank."
    assert link(text).role == "anonymous"


def test_a_trade_with_an_indefinite_article_means_somebody_else(link):
    assert link(MANAGER + "A manager said the ferry sank.").role == "anonymous"


def test_another_s_lawyer_is_not_the_lawyer_named_before(link):
    text = "Marta Quill, a lawyer from Ostrel, met Bela Orsk. Orsk’s lawyer said the ferry sank."
    assert link(text).name != "Marta Quill"


def test_a_pronoun_in_a_nameless_speaker_s_words_means_the_speaker(about):
    text = "Marta Quill walked in. An engineer said that she had warned that the ferry might sink in storms."
    assert about("might sink", text).chain == ("engineer",)


def test_a_pronoun_that_says_something_means_who_spoke_last(link):
    text = "Mr. Bela Orsk owned nine ferries. Mr. Ivo Sarro said Orsk was rich. He added that the ferry was old."
    assert link(text).name == "Ivo Sarro"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The media reported that the ferry sank.", "anonymous"),
        ("The state media reported that the ferry sank.", "organisation"),
        ("A television channel reported that the ferry sank.", "anonymous"),
        ("A company said the ferry sank.", "anonymous"),
        ("The company said the ferry sank.", "organisation"),
        ("The team said the ferry sank.", "anonymous"),
        ("The rescue team said the ferry sank.", "organisation"),
    ],
)
def test_a_body_that_is_left_unnamed_is_anonymous(text, role, link):
    assert link(text).role == role


def test_a_publisher_s_name_before_the_word_for_its_trade_is_the_source(link):
    found = link("The official Reuters news agency said the ferry sank.")
    assert (found.name, found.role) == ("Reuters", "agency")


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Documents reviewed by Reuters show the ferry was unsafe.", ("Reuters", "Documents")),
        ("Photographs circulated by the Harbour Office show the ferry was unsafe.", ("Harbour Office",)),
        ("Clerks and letters reviewed by Reuters said the ferry was unsafe.", ("Reuters", "Clerks and letters")),
    ],
)
def test_who_has_seen_a_document_stands_before_it_and_who_made_it_for_it(text, chain, about):
    assert about("unsafe", text).chain == chain


def test_the_judge_is_the_person_who_is_called_justice(link):
    text = (
        "Mr Justice Quill jailed Bela Orsk for nine years. Orsk was called cruel by Otto Bann, a neighbour. "
        "The judge said the crime was planned."
    )
    assert link(text).name == "Quill"
    assert link(text + " He said she had shown no regret.").name == "Quill"


def test_those_who_are_only_placed_are_nameless(link):
    found = link("Marta Quill left at noon. Those behind the fence said forty people had drowned.")
    assert (found.name, found.role) == ("Those behind the fence", "anonymous")


def test_what_a_speaker_calls_they_is_not_the_articles_last_source(about):
    text = (
        "The Harbour Office counted nine boats, the state news agency reported.\n"
        '"They told us the gates were open," Marta Quill said.'
    )
    assert "state news agency" not in about("gates were open", text).chain


def test_a_document_is_called_without_its_time(link):
    assert link("A memo from late January says that the ferry was unsafe.").name == "memo"


def test_an_office_is_no_body(link):
    found = link("The Tessaly Education Secretary said that nine schools would close.")
    assert found.role == "person"
    assert "Education Secretary" in found.name


def test_the_statement_is_of_whoever_spoke_in_it(about):
    text = "The Harbour Office said in a statement that nine cranes fell. The statement said that two tugs sank."
    assert about("two tugs", text).chain == ("Harbour Office",)


def test_whoever_works_for_a_publisher_speaks_and_not_the_publisher(about):
    text = "“Nine cranes fell,” said AP executive editor Marta Quill."
    assert about("Nine cranes", text).chain == ("Marta Quill",)


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The Tessaly Herald's Tom Ashe wrote that the ferry sank.", ("Tessaly Herald", "Tom Ashe")),
        ("The Tessaly Herald's correspondent Tom Ashe wrote that the ferry sank.", ("Tessaly Herald", "Tom Ashe")),
        ("The Tessaly Herald's chairman Tom Ashe said that the ferry sank.", ("Tom Ashe",)),
    ],
)
def test_a_publisher_comes_before_who_writes_for_it(text, chain, about):
    assert about("ferry sank", text).chain == chain


def test_a_publisher_s_own_people_stand_alone(about):
    told = about("ferry sank", "The Tessaly Herald's Tom Ashe wrote that the ferry sank.", outlet="Tessaly Herald")
    assert told.chain == ("Tom Ashe",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            'The raid was "a reply to the attempts" Marta Quill of the Ostrel-based Harbour group told Reuters.',
            "Marta Quill",
        ),
        ("The ferry was unsafe and slow an activist with the opposition Harbour Office told Reuters.", "activist"),
        ('"The dead are divers and the ferry was old" Marta Quill the groups head said.', "Marta Quill"),
        ("The main opposition body the Harbour Council told the envoy that it was early.", "Harbour Council"),
    ],
)
def test_who_speaks_for_a_body_is_found_where_commas_are_lost(text, name, extracted):
    assert name in extracted(text)[-1].chain[-1].name


def test_somebody_s_spokesman_is_nobody_named_before(about):
    text = (
        "Tom Ashe, spokesman for the Harbour Office, left. Marta Quill goes on to Ostrel, according to her spokesman."
    )
    assert about("goes on to Ostrel", text).chain[-1].endswith("spokesman")


def test_he_said_behind_a_quotation_is_who_began_it(about):
    text = (
        "Tom Ashe had sued the port. Mr Quill said in a statement outside the court on Monday: "
        '"When appointed to the role, I was sure the crew was tired," he said.'
    )
    assert about("crew was tired", text).chain == ("Quill",)


def test_what_something_is_said_in_is_no_part_of_who_says_it(about):
    assert about("ferry sank", "The Harbour group in a statement said the ferry sank.").chain == ("Harbour group",)


def test_an_unnamed_source_keeps_the_body_he_is_at(about):
    text = "According to a source at the Harbour Office, the ferry sank."
    assert about("ferry sank", text).chain == ("source at the Harbour Office",)


def test_an_apposition_may_hang_on_the_place_of_an_office(about):
    text = (
        "The Brindle ambassador to Ukraine, Tom Ashe, in an interview with Reuters, suggested that the crew was tired."
    )
    assert "Tom Ashe" in about("crew was tired", text).chain


def test_the_agency_is_not_the_paper_itself(about):
    text = (
        "By Marta Quill, technical editor, Rope & Rudder Monthly\n\n"
        "Per the agency, internal documents credit the tug with a range of 900 km."
    )
    told = about("900 km", text, outlet="Rope & Rudder Monthly")
    assert told.chain == ("agency", "internal documents")


def test_he_is_who_was_named_after_the_last_speaker(about):
    text = (
        "A spokesperson for Ostrel police said the road was shut. Her father, the singer Peter Rudge, read out a note "
        "for his family. “The ferry was unsafe,” he said."
    )
    assert about("ferry was unsafe", text).chain == ("Peter Rudge",)


def test_she_is_no_man_who_spoke_last(about):
    text = "Linda Quill met the crew. Peter Ashe said it had rained. She said the ferry was unsafe."
    assert about("ferry was unsafe", text).chain == ("Linda Quill",)


def test_a_speaker_behind_a_lost_comma_is_not_who_stands_before(about):
    told = about("nine fighters", "The militia lost nine fighters in the raid the mayor said.")
    assert told.chain == ("mayor",)


@pytest.mark.parametrize("place", ["at Ostrel Harbour Office", "in Ostrel National Hospital"])
def test_a_source_keeps_where_he_is_though_the_commas_are_lost(place, about):
    told = about("51 people", f"The death toll reached 51 people a source {place} told Corvane News Agency.")
    assert told.chain[-1] == f"source {place}"


def test_the_time_is_no_source(about):
    told = about("the treaty", "The vote followed a Tuesday motion demanding that the treaty be scrapped.")
    assert "previous day" not in told.chain


def test_two_roles_before_a_name_are_one_persons(about):
    told = about("ferry sank", "Former mayor and harbour chairman Marta Quill said the ferry sank.")
    assert told.chain == ("Marta Quill",)


def test_a_poll_of_the_outlets_own_has_its_name(about):
    text = "Forty percent want a bridge, according to a 500-person poll taken by the Tessaly Times."
    assert about("Forty percent", text, outlet="Tessaly Times").chain == ("Tessaly Times poll",)


def test_one_body_is_not_two_that_were_named_together(about):
    text = "The Tessaly government and the opposition forces said it was safe. The government said the ferry sank."
    assert about("ferry sank", text).chain == ("government",)


def test_he_who_speaks_is_nobody_whom_he_names(about):
    text = "The guests met in Ostrel. A fire was lit. “Tom Ashe is going to close the port,” he said."
    assert about("close the port", text).chain == ()


def test_he_who_names_another_is_whom_the_sentence_before_is_about(about):
    text = (
        "Karl Brandt spoke first and was calm. Marcus Quill has been just as critical of the port.\n"
        "“Tom Ashe wants to close the port,” he told the guests on Monday."
    )
    assert about("close the port", text).chain == ("Marcus Quill",)


def test_a_name_whose_comma_is_lost_is_the_source_and_not_what_it_is(tell):
    text = (
        '"Barges rammed the Selmer quay at noon" Nadim Orsan a senior port official said. '
        "Orsan said nine cranes were lost."
    )
    assert tell(text)[0].chain == ("Nadim Orsan",)


def test_the_pair_are_the_two_who_have_spoken_together(tell):
    text = (
        '"It was a fine harbour," said Marta Quill and Tom Ashe, the new owners of the port. '
        "The pair said the quay would open in May."
    )
    assert tell(text)[-1].chain == ("Marta Quill and Tom Ashe",)


def test_a_ruling_that_a_body_issues_is_its_word(tell):
    text = "The Harbour Board issued an order on Monday that says nine barges must leave the port."
    assert {t.chain for t in tell(text) if t.chain} == {("Harbour Board",)}


def test_a_later_sentence_names_the_spokesman(tell):
    text = (
        "A spokesman for the ferry line said nine barges would be sold to Ostrel. "
        'The port has 12 cranes. "We had no choice," said the spokesman, Tom Ashe.'
    )
    assert tell(text)[0].chain == ("Tom Ashe",)


def test_who_would_ask_somebody_is_the_speaker_and_not_who_is_asked(tell):
    text = 'Marta Quill said she would "gladly" ask the Ostrelians in the harbour about the wreck.'
    assert all(t.chain in {(), ("Marta Quill",)} for t in tell(text))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The refugee agency for the islands, UNIRA,", "UNIRA"),
        ("Ostmark's biggest union, Corvex,", "Corvex"),
        ("The Tarn Institute (TI)", "Tarn Institute"),
        ("Brinepost's owner, the Tarn Institute,", "Tarn Institute"),
        ("The 33-year-old Harrow", "Harrow"),
        ("State police Lt. Ned Harrow", "State police Lt. Ned Harrow"),
        ("Ostrel police spokeswoman Lena Orsan", "Ostrel police spokeswoman Lena Orsan"),
        ("Pol. Maj. Gen. Iwo Brannoch", "Pol. Maj. Gen. Iwo Brannoch"),
        ("The police chief, Lena Orsan,", "Lena Orsan"),
        ("18:52 Police", "Police"),
        ("Assistant Chief Constable Lena Orsan", "Lena Orsan"),
        ("Superintendent of Police Imran Dassen", "Superintendent of Police Imran Dassen"),
    ],
)
def test_a_source_has_its_name_alone(source, name, about):
    assert about("17,000 people", f"{source} said 17,000 people had fled to the schools.").chain == (name,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ostmark's foreign ministry said it was late. Its statement said nine drowned.", "Ostmark's foreign ministry"),
        ("Ostmark's foreign ministry said it was late. The statement said nine drowned.", "Ostmark's foreign ministry"),
        ("A leaked memo says the ferry was late. The document adds that nine drowned.", "leaked memo"),
        ("An article says the ferry was late. The document adds that nine drowned.", "document"),
    ],
)
def test_a_writing_takes_up_whose_it_is_or_which_it_is(text, name, about):
    assert about("nine drowned", text).chain == (name,)


def test_an_officer_is_named_with_his_force_wherever_he_speaks(tell):
    text = "Ostrel police chief Ned Harrow said nine boats sank. Harrow said the pier was shut."
    assert {t.chain for t in tell(text)} == {("Ostrel police chief Ned Harrow",)}


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Residents said they heard shots. One, who had hidden, said nine fell.", ("one of the residents",)),
        ("Two Ostrel officials said it was late. Another said nine fell.", ("another of the two Ostrel officials",)),
        ("Governor Ned Harrow left. A clerk said it was late. The crane, he said, had nine cracks.", ("clerk",)),
        ("Marta Quill, the president, left. The head of state said nine fell.", ("Marta Quill",)),
        (
            "A clerk told Northline Press Agency it was late. The same clerk told the agency nine fell.",
            ("Northline Press Agency", "clerk"),
        ),
        ("The mayor told Northline news agency that nine fell.", ("Northline news agency", "mayor")),
        ("The mayor told AFP news agency that nine fell.", ("AFP", "mayor")),
    ],
)
def test_who_is_called_by_a_word_alone_is_known_by_who_spoke_before(text, chain, about):
    assert about("nine", text).chain == chain


def test_one_name_behind_two_offices_is_one_person(about):
    text = "Ostrel's deputy mayor and senior harbour clerk, Marta Quill, said nine cranes fell."
    assert about("nine cranes", text).chain == ("Marta Quill",)


@pytest.mark.parametrize(
    "text",
    [
        "The memo, dated 9 August and written by the Harbour Office, says that nine of 30 boats leaked.",
        "The letter, dated Monday and written by the Harbour Office, says that nine of 30 boats leaked.",
    ],
)
def test_a_date_is_nobody_s_word(about, text):
    assert about("nine of 30 boats leaked", text).chain[0] in {"memo", "letter"}


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Karin Dahl", "ministry spokeswoman Karin Dahl told Interpress. She"),
        ("Ingrid Vossal", "Ingrid Vossal told Interpress. She"),
        ("Sorin Brask", "guild chairman Sorin Brask told Interpress. He"),
    ],
)
def test_a_pronoun_goes_on_with_who_spoke_a_quotation_and_not_with_whom_the_paragraph_before_named(
    about, speaker, text
):
    before = "The draft had been sent to Harbour Minister Olan Kress six days later."
    told = about("nine boats", f"{before}\n\n“This is a draft,” {text} said that nine boats would be recalled.")
    assert told.chain[-1] == speaker
