from dataclasses import replace

import pytest

from retold.descent.house import houses
from retold.descent.stated import stated
from retold.records import Entity, Mention
from retold.text import Span

HERALD = "Ostmark Herald"


def cited(said):
    return {c.publisher: c.told for c in said.citations}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Bly, a shipping heir who once sued the Ostmark Herald, said two boats sank.",
        "Ann Lee, who used to write for the Ostmark Herald, said two boats sank.",
        "Tom Bly, who owns the Ostmark Herald, said two boats sank.",
        "A man who once sued the Ostmark Herald said two boats sank.",
        "The company that owns the Ostmark Herald said two boats sank.",
        "The hashtag was used by readers of the Ostmark Herald, said the charity.",
        "Readers of the Ostmark Herald said two boats sank.",
        "The attack on the Ostmark Herald, said the minister, was shameful.",
    ],
)
def test_a_name_before_another_ones_verb_is_no_source(says, text):
    assert not cited(says(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Ostmark Herald, citing sailors, reported that two boats sank.",
        "The Ostmark Herald, which is owned by a trust, said two boats sank.",
        "The Ostmark Herald, an old harbour newspaper, reported that two boats sank.",
        "The boats which on Monday the Ostmark Herald reported lost are safe.",
        "Ann Lee of the Ostmark Herald reported that two boats sank.",
    ],
)
def test_what_stands_between_a_publisher_and_its_verb_may_be_closed_by_a_comma(says, text):
    assert [*cited(says(text))] == [HERALD]


@pytest.mark.parametrize("who", ["Lawyers for the Ostmark Herald", "Readers of the Ostmark Herald"])
def test_who_speaks_for_a_publisher_in_a_chain_is_not_the_publisher(says, who):
    told = [("the letter was genuine", [(who, "outlet")])]
    assert not cited(says(f"{who} told the court that the letter was genuine.", tellings=told))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ostmark-based Daily Kestrel newspaper reported that nine had died.", "Daily Kestrel"),
        ("Nine died, according to the New Ostmark-based Daily Kestrel newspaper.", "Daily Kestrel"),
        ("The Norland-run Kestrel TV said nine had died.", "Kestrel TV"),
        ("Kestrel, an Ostmark newspaper, reported that nine had died.", "Kestrel"),
        ("Nine died, according to a Kestrel newspaper report.", "Kestrel"),
        ("The Kestrel newspaper reported that nine had died.", "Kestrel"),
    ],
)
def test_where_a_newspaper_is_based_and_whose_it_is_are_no_part_of_its_name(says, text, name):
    assert [*cited(says(text))] == [name]


@pytest.mark.parametrize(
    "text", ["An Ostmark newspaper reported that nine had died.", "Lind told an Ostmark newspaper that nine had died."]
)
def test_a_newspaper_of_a_town_is_not_called_by_it(says, text):
    assert not cited(says(text))


@pytest.mark.parametrize(
    ("text", "written", "name"),
    [
        ("The Harbour Board newspaper Kestrel said nine had died.", "The Harbour Board newspaper", "Kestrel"),
        ("The Harbour Board newspaper on Monday said nine had died.", "The Harbour Board newspaper", "Harbour Board"),
    ],
)
def test_in_a_chain_the_owner_of_a_newspaper_is_not_the_newspaper(report, text, written, name):
    made = report(text, "Tidewatch", tellings=[("nine had died", [("Harbour Board", "outlet")])])
    (telling,) = made.tellings
    link = replace(telling.chain[0], text=written, span=Span(0, len(written)))
    assert [*cited(stated(made.article, made.annotation, (replace(telling, chain=(link,)),)))] == [name]


def test_in_a_chain_a_town_before_the_word_for_a_newspaper_is_not_the_newspaper(report):
    text = "Lind told an Ostmark newspaper that nine had died."
    made = report(text, "Tidewatch", tellings=[("nine had died", [("Ostmark", "outlet")])])
    (telling,) = made.tellings
    link = replace(telling.chain[0], text="Ostmark", span=Span(13, 20))
    assert not cited(stated(made.article, made.annotation, (replace(telling, chain=(link,)),)))


def test_an_agency_that_bears_a_persons_name_is_no_person(report):
    text = "Two boats sank, the Norrend agency reported."
    article, annotation, _ = report(text, "Tidewatch")
    person = Entity(name="Norrend", kind="person")
    mention = Mention(entity=0, span=Span(text.index("Norrend"), text.index(" agency")))
    named = replace(annotation, entities=(person,), mentions=(mention,))
    assert [*cited(stated(article, named, ()))] == ["Norrend"]
    told = "Two boats sank, Norrend reported."
    other = report(told, "Tidewatch")
    at = told.index("Norrend")
    mention = Mention(entity=0, span=Span(at, at + len("Norrend")))
    assert not cited(stated(other.article, replace(other.annotation, entities=(person,), mentions=(mention,)), ()))


def test_reporters_in_a_town_are_not_those_of_the_site_that_is_called_like_it(report):
    known = houses(["orrinport.example"])
    for text, names in (("told reporters in Orrinport that", []), ("told Orrinport that", ["orrinport.example"])):
        said = stated(*report(f"The mayor {text} two boats sank.", "Tidewatch"), known)
        assert [*cited(said)] == names


def test_the_town_before_a_publisher_in_a_chain_is_no_part_of_its_name(says):
    told = [("two boats sank", [("Orrinport, The Saltmarsh Review", "outlet")])]
    text = "Two boats lay in Orrinport, The Saltmarsh Review wrote: two boats sank."
    assert [*cited(says(text, tellings=told))] == ["Saltmarsh Review"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("According to Ann Lee of the Ostmark Herald, two boats sank.", HERALD),
        ("Ann Lee of the Ostmark Herald believes that two boats sank.", HERALD),
        ("The Ostmark Herald’s Ann Lee suggested that two boats sank.", HERALD),
        ("The agent later confirmed the report to the Ostmark Herald.", HERALD),
        ("She described the scene to the Ostmark Herald.", HERALD),
        ("Two boats sank, said the Kestrel newspaper.", "Kestrel"),
        ("A poll for the respected Ostmark Herald found that few trust him.", HERALD),
        ("A new Ostmark Herald poll of voters put him ahead.", HERALD),
        ("An Ostmark Herald/Norrend exit poll put him ahead.", HERALD),
        ("The Ostmark Herald’s live blog reported that two boats sank.", HERALD),
        ("Good morning. The Ostmark Herald say that two boats sank.", HERALD),
        ("Two boats sank, according to the Daily Lantern.", "Daily Lantern"),
        ("By midnight the Ostmark Herald showed Orrin ahead by two seats.", HERALD),
        ("The Kestrel and other newspapers reported that two boats sank.", "Kestrel"),
        ("Two boats sank, according to the Ostmark Herald and several other news sites.", HERALD),
        ("The Ostmark Post-Gazette reported that two boats sank.", "Ostmark Post-Gazette"),
    ],
)
def test_writers_polls_and_what_is_confirmed_to_a_publisher_name_it(says, text, name):
    assert [*cited(says(text))] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two boats sank, dpa reported.", ["dpa"]),
        ("Two boats sank, she told dpa.", ["dpa"]),
        ("It was, she told time, a long night.", []),
        ("Two boats sank, a fisherman told FOX affiliate WQZK.", ["WQZK"]),
        ("The plan is a mistake, said an editorial in the Kestrel newspaper.", ["Kestrel"]),
        ("Two boats sank, according to a note on the website of the newspaper Kestrel.", ["Kestrel"]),
        ("Two boats sank, according to a note on the website of the Harbour Board.", []),
    ],
)
def test_small_agencies_affiliates_editorials_and_sites_of_papers_name_a_publisher(says, text, names):
    assert [*cited(says(text))] == names


@pytest.mark.parametrize(
    "text",
    [
        "She was featured in a new Ostmark Herald article.",
        "In a post on its own security response blog, Norrend says that two boats sank.",
        "Ann Lee of Norrend believes that two boats sank.",
        "A Norrend poll of voters put him ahead.",
        "She voted at the Ostmark Herald poll station.",
        "Readers of the Ostmark Herald say that two boats sank.",
        "Norrend and other companies reported that two boats sank.",
    ],
)
def test_who_is_written_about_and_whose_site_it_is_name_no_publisher(says, text):
    assert not cited(says(text))


def test_reports_from_a_town_and_media_of_all_the_world_are_hearsay(says):
    for text in ("Two boats sank, said reports from Ostmark.", "According to international media, two boats sank."):
        assert says(text).hearsay


@pytest.mark.parametrize(
    ("text", "outlets", "names"),
    [
        ("According to the Clarion, two boats sank.", ["Daily Clarion"], ["Daily Clarion"]),
        ("The mate told the Chronicle that two boats sank.", ["Ostmark Chronicle"], ["Ostmark Chronicle"]),
        ("The Meridian reported that two boats sank.", ["The Meridian"], ["The Meridian"]),
        ("As the Meridian noted, two boats sank.", ["Meridian"], ["Meridian"]),
        ("They crossed the Meridian. It was reported late.", ["The Meridian"], []),
        ("Meridian said that its boats were safe.", ["The Meridian"], []),
        ("Two boats sank, according to Kestora.", ["Kestora Sport"], ["Kestora Sport"]),
        ("With reference to VWS, two boats sank.", ["VWS"], ["VWS"]),
        ("Norland's state agency TNA reports that two boats sank.", [], ["TNA"]),
        ("Two boats sank, reports the news agency NPB.", [], ["NPB"]),
        ("“It is a disaster”, he affirmed to Jornal do Alvo.", ["Jornal do Alvo"], ["Jornal do Alvo"]),
        ("On 2 November Savvox said that two boats sank.", ["Savvox"], ["Savvox"]),
    ],
)
def test_the_storys_own_outlets_are_known_by_what_they_are_called(report, text, outlets, names):
    assert [*cited(stated(*report(text, "Tidewatch"), houses(outlets)))] == names


def test_an_outlet_of_the_story_is_no_person(report):
    told = "Two boats sank, OrbitWire reported."
    other = report(told, "Tidewatch")
    at = told.index("OrbitWire")
    person = Entity(name="OrbitWire", kind="person")
    mention = Mention(entity=0, span=Span(at, at + len("OrbitWire")))
    annotation = replace(other.annotation, entities=(person,), mentions=(mention,))
    assert [*cited(stated(other.article, annotation, (), houses(["OrbitWire"])))] == ["OrbitWire"]
    assert not cited(stated(other.article, annotation, (), {}))


@pytest.mark.parametrize("name", ["Осторецъ", "海港日報", "/"])
def test_a_name_in_another_script_or_without_a_letter_is_cited_as_any(says, name):
    told = says("Two boats sank, he said.", tellings=[("Two boats sank", [(name, "outlet")])])
    assert [*cited(told)] == [name]


PROGRAMMES = """
from types import SimpleNamespace
from retold.descent.cited import Cited
from retold.text import Span
body = SimpleNamespace(bears=lambda name: False, sentence=lambda at: at)
cited = Cited(own=set())
for at, name in enumerate(("Harbour TV", "Harbour TV Tonight", "Harbour TV Tonight Extra")):
    cited.add(name, Span(at, at + 1), told=True)
print([(c.publisher, len(c.places)) for c in cited.citations(body)])
"""


def test_a_house_goes_with_its_programme_whatever_the_order_of_sets(seeded):
    assert seeded(PROGRAMMES) == ["[('Harbour TV Tonight Extra', 3)]\n"] * 4


@pytest.mark.parametrize(
    "text",
    [
        "Vane Motors rejects the report by the Ostmark Herald that it hid faults.",
        "Vane Motors on Monday denied an Ostmark Herald report that it hid faults.",
        "The board dismissed as baseless claims made in an Ostmark Herald article.",
        "Mayor Lind hit back at an Ostmark Herald story that she took a bribe.",
        "Vane Motors called the Ostmark Herald’s report “completely false”.",
        "The report in the Ostmark Herald that the bridge is unsafe was denied by the council.",
        "An Ostmark Herald report that faults were hidden is simply untrue, the board said.",
    ],
)
def test_a_publisher_whose_report_is_answered_is_cited_for_that_alone(text, says):
    (citation,) = says(f"{text} The brakes were tested.").citations
    assert (citation.publisher, citation.sentences, citation.retold) == ("Ostmark Herald", (0,), ())


@pytest.mark.parametrize(
    "text",
    [
        "The mayor has denied that she took bribes, the Ostmark Herald reported.",
        "The mayor rejected the plan, according to a report by the Ostmark Herald.",
        "The board condemned the raid in an interview in the Ostmark Herald on Sunday.",
        "An Ostmark Herald report said that the figures were false.",
    ],
)
def test_an_answer_that_a_publisher_reports_is_retold(text, says):
    (citation,) = says(text).citations
    assert citation.retold == (0,)
