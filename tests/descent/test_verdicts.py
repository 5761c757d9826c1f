"""What people decide outranks what was found."""

from datetime import UTC, datetime

import pytest

from retold.descent.graph import Descend
from retold.descent.roots import roots
from retold.records import Judgement, Point

FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."
PILOT = "Harbour pilots had asked the board in vain to keep the older ships at the quay all week."
CREW = "The crew of nine had come back from a long voyage to the southern islands only two days before."
BODY = f"{FERRY} {STORM} {PILOT}"
AP = [("byline", "AP", True)]
AT = datetime(2031, 5, 3, tzinfo=UTC)


def judge(kind, verdict, first, second, *, name="", note=""):
    point = second if isinstance(second, str) else second.article.id
    return Judgement(
        id="j", kind=kind, verdict=verdict, first=Point(article=first.article.id), second=Point(article=point),
        name=name, note=note, who="Ina Vale", at=AT,
    )  # fmt: skip


@pytest.fixture
def lines(story):
    def lines(*reports, judgements):
        descent = Descend().load()([story(*reports, judgements=judgements)])[0]
        return {r.article.outlet: line for r, line in zip(reports, descent.lineages, strict=True)}

    return lines


def parents(line):
    return [e.parent for e in line.edges]


def test_a_person_gives_an_article_its_parent(report, lines):
    one, other = report(FERRY, "Tidewatch"), report(CREW, "Harbour Ledger")
    yes = judge("parent", "yes", one, other, note="the editor told me")
    line = lines(one, other, judgements=[yes])["Tidewatch"]
    edge = line.edges[0]
    assert (edge.parent, edge.score, line.kind) == (other.article.id, 1.0, "relay")
    assert [(e.kind, e.note) for e in edge.evidence] == [
        ("judged", "Ina Vale says that it has material from Harbour Ledger: the editor told me")
    ]


def test_a_judged_edge_keeps_what_the_texts_show(report, lines):
    one, other = report(BODY, "Tidewatch"), report(BODY, "Harbour Ledger")
    line = lines(one, other, judgements=[judge("parent", "yes", one, other)])["Tidewatch"]
    edge = next(e for e in line.edges if e.parent == other.article.id)
    assert {e.kind for e in edge.evidence} == {"judged", "textual"}
    assert line.kind == "reprint"


def test_a_given_parent_explains_what_was_inferred_from_what_the_two_share(report, lines):
    one, other, third = (report(BODY, outlet) for outlet in ("Tidewatch", "Harbour Ledger", "Ostmark Courier"))
    before = lines(one, other, judgements=[])
    assert all(parents(line)[0].startswith("*unnamed original") for line in before.values())
    yes = judge("parent", "yes", one, other)
    after = lines(one, other, judgements=[yes])
    assert (parents(after["Tidewatch"]), parents(after["Harbour Ledger"])) == ([other.article.id], [])
    assert after["Harbour Ledger"].kind == "original"
    more = lines(one, other, third, judgements=[yes])
    assert parents(more["Tidewatch"]) == [other.article.id]
    assert all(parents(more[name])[0].startswith("*unnamed") for name in ("Harbour Ledger", "Ostmark Courier"))


def test_a_given_parent_in_the_story_is_what_a_citation_means(report, lines):
    one = report(BODY + " It is old, the Ostmark Herald reported.", "Tidewatch")
    others = [
        report(CREW, "Ostmark Herald"),
        report("A choir sang old songs.", "Ostmark Herald"),
        report("Rain.", "ostmarkherald.example"),
    ]
    line = lines(one, *others, judgements=[judge("parent", "yes", one, others[1])])["Tidewatch"]
    assert parents(line) == [others[1].article.id]


def test_a_refused_credit_is_no_parent_and_makes_no_reprint(report, lines):
    one = report(BODY, "Tidewatch", credits_=AP)
    line = lines(one, judgements=[judge("parent", "no", one, "*AP")])["Tidewatch"]
    assert (line.kind, parents(line)) == ("original", [])
    assert line.why[-1].note == "Ina Vale says that it has nothing from AP."


def test_a_refused_house_is_no_parent_through_its_text(report, lines):
    one, other = report(BODY, "Tidewatch"), report(BODY, "Harbour Ledger", credits_=AP)
    assert parents(lines(one, other, judgements=[])["Tidewatch"]) == ["*AP"]
    assert parents(lines(one, other, judgements=[judge("parent", "no", one, "*AP")])["Tidewatch"]) == []


def test_a_refused_article_is_no_parent_by_name_or_text(report, lines):
    one = report(BODY + " It is old, the Ostmark Herald reported.", "Tidewatch")
    other = report(BODY, "Ostmark Herald")
    assert parents(lines(one, other, judgements=[])["Tidewatch"]) == [other.article.id]
    assert parents(lines(one, other, judgements=[judge("parent", "no", one, other)])["Tidewatch"]) == [
        "*Ostmark Herald"
    ]


def test_a_refused_house_is_no_parent_through_its_own_article_either(report, lines):
    one = report(BODY + " It is old, the Ostmark Herald reported.", "Tidewatch")
    own = report(BODY, "Ostmark Herald")
    assert parents(lines(one, own, judgements=[])["Tidewatch"]) == [own.article.id]
    line = lines(one, own, judgements=[judge("parent", "no", one, "*Ostmark Herald")])["Tidewatch"]
    assert parents(line) == ["*unnamed original shared by Tidewatch, Ostmark Herald"]
    assert [e.note for e in line.why if e.kind == "judged"] == [
        "Ina Vale says that it has nothing from Ostmark Herald."
    ]


def test_what_is_decided_later_of_a_house_or_of_its_article_stands(report, lines):
    one, own = report(FERRY, "Tidewatch"), report(CREW, "Ostmark Herald")
    no, yes = judge("parent", "no", one, "*Ostmark Herald"), judge("parent", "yes", one, own)
    assert parents(lines(one, own, judgements=[no, yes])["Tidewatch"]) == [own.article.id]
    assert parents(lines(one, own, judgements=[yes, no])["Tidewatch"]) == []
    again = judge("parent", "yes", one, "*Ostmark Herald")
    assert parents(lines(one, own, judgements=[no, again])["Tidewatch"]) == [own.article.id]


def test_the_later_of_two_decisions_stands(report, lines):
    one = report(BODY, "Tidewatch", credits_=AP)
    no, yes = judge("parent", "no", one, "*AP"), judge("parent", "yes", one, "*AP")
    assert parents(lines(one, judgements=[no, yes])["Tidewatch"]) == ["*AP"]
    assert parents(lines(one, judgements=[yes, no])["Tidewatch"]) == []


def test_who_is_unsure_changes_nothing(report, lines):
    one = report(BODY, "Tidewatch", credits_=AP)
    no, unsure = judge("parent", "no", one, "*AP"), judge("parent", "unsure", one, "*AP")
    assert lines(one, judgements=[unsure]) == lines(one, judgements=[])
    assert lines(one, judgements=[no, unsure]) == lines(one, judgements=[no])


def test_a_named_original_takes_all_its_children_along(report, story):
    agencies = [("credit-line", "unnamed agencies", False)]
    one, other = report(FERRY, "Tidewatch", credits_=agencies), report(CREW, "Harbour Ledger", credits_=agencies)
    third = report(PILOT, "Ostmark Courier", credits_=AP)
    named = judge("original", "yes", one, "*unnamed agencies", name="Associated Press", note="it is on the wire")
    given = story(one, other, third, judgements=[named])
    descent = Descend().load()([given])[0]
    assert [parents(line) for line in descent.lineages] == [["*AP"]] * 3
    assert [(o.id, len(o.children)) for o in descent.originals] == [("*AP", 3)]
    assert "Ina Vale says that it is AP: it is on the wire" in descent.originals[0].why
    counted = roots(given.articles, descent)
    before = roots(given.articles, Descend().load()([story(one, other, third)])[0])
    assert counted.high < before.high


def test_a_name_holds_for_what_an_unseen_house_has_it_from(report, story):
    relay = "The ferry sank on Friday, Reuters reported. According to Reuters, the crew had asked for new pumps twice."
    one = report(relay, "Tidewatch", credits_=[("via", "Corvane Press", True)])
    named = judge("original", "yes", one, "*Corvane Press", name="Corvane Wire")
    found = Descend().load()([story(one, judgements=[named])])[0]
    assert {o.id: [(e.child, e.parent) for e in o.parents] for o in found.originals} == {
        "*Corvane Wire": [("*Corvane Wire", "*Reuters")],
        "*Reuters": [],
    }


def test_a_text_that_gets_a_houses_name_keeps_what_that_has_its_matter_from(report, story):
    relay = "The ferry sank on Friday, Reuters reported. According to Reuters, the crew had asked for new pumps twice."
    one = report(relay, "Tidewatch", credits_=[("via", "Corvane Press", True)])
    other = report(CREW, "Harbour Ledger", credits_=[("credit-line", "unnamed agencies", False)])
    given = judge("original", "yes", other, "*unnamed agencies", name="Corvane Press")
    found = Descend().load()([story(one, other, judgements=[given])])[0]
    assert {o.id: [e.parent for e in o.parents] for o in found.originals} == {
        "*Corvane Press": ["*Reuters"],
        "*Reuters": [],
    }


def test_a_house_is_not_its_own_parent_when_two_get_one_name(report, story):
    relay = "The ferry sank on Friday, Reuters reported. According to Reuters, the crew had asked for new pumps twice."
    one = report(relay, "Tidewatch", credits_=[("via", "Corvane Press", True)])
    found = Descend().load()([story(one, judgements=[judge("original", "yes", one, "*Corvane Press", name="Reuters")])])
    assert [(o.id, o.parents) for o in found[0].originals] == [("*Reuters", ())]


def test_a_name_is_taken_back_by_a_later_no(report, lines):
    one = report(FERRY, "Tidewatch", credits_=[("credit-line", "unnamed agencies", False)])
    given = [judge("original", v, one, "*unnamed agencies", name="AP") for v in ("yes", "no")]
    assert parents(lines(one, judgements=given)["Tidewatch"]) == ["*unnamed agencies"]


def test_a_text_without_a_signature_is_found_under_its_new_id(report, lines):
    shared = f"{BODY} {CREW}"
    reports = [report(shared, outlet) for outlet in ("Tidewatch", "Harbour Ledger", "Ostmark Courier")]
    named = judge(
        "original", "yes", reports[0], "*unnamed original shared by Tidewatch, Harbour Ledger", name="Corvane"
    )
    found = lines(*reports, judgements=[named])
    assert {tuple(parents(line)) for line in found.values()} == {("*Corvane",)}


def test_a_given_unseen_parent_is_the_article_of_its_house_once_that_is_there(report, lines):
    one, original = report(FERRY, "Tidewatch", date="2031-05-02"), report(CREW, "Nordpress", date="2031-05-01")
    yes = judge("parent", "yes", one, "*Nordpress")
    assert parents(lines(one, judgements=[yes])["Tidewatch"]) == ["*Nordpress"]
    line = lines(one, original, judgements=[yes])["Tidewatch"]
    assert parents(line) == [original.article.id]
    assert line.edges[0].evidence[0].note == "Ina Vale says that it has material from Nordpress."


def test_a_given_unseen_parent_stays_unseen_where_no_article_of_its_house_can_be_meant(report, lines):
    one = report(FERRY, "Tidewatch", date="2031-05-02")
    later = report(CREW, "Nordpress", date="2031-05-09")
    two = [report(text, "Nordpress", date="2031-05-01") for text in (CREW, PILOT)]
    yes, no = judge("parent", "yes", one, "*Nordpress"), judge("parent", "no", one, two[0])
    assert parents(lines(one, later, judgements=[yes])["Tidewatch"]) == ["*Nordpress"]
    assert parents(lines(one, *two, judgements=[yes])["Tidewatch"]) == ["*Nordpress"]
    assert parents(lines(one, two[0], judgements=[yes, no])["Tidewatch"]) == ["*Nordpress"]


def test_a_given_unseen_parent_is_the_article_that_its_child_has_text_of_anyway(report, lines):
    one = report(BODY + " It is old, the Ostmark Herald reported.", "Tidewatch")
    others = [report(CREW, "Ostmark Herald"), report(BODY, "Ostmark Herald")]
    line = lines(one, *others, judgements=[judge("parent", "yes", one, "*Ostmark Herald")])["Tidewatch"]
    assert parents(line) == [others[1].article.id]


def test_a_given_parent_that_is_the_article_itself_decides_nothing(report, lines):
    one = report(FERRY, "Tidewatch")
    assert lines(one, judgements=[judge("parent", "yes", one, one)]) == lines(one, judgements=[])


def test_an_article_outside_the_story_makes_no_edge(report, lines):
    one = report(FERRY, "Tidewatch")
    assert parents(lines(one, judgements=[judge("parent", "yes", one, "elsewhere")])["Tidewatch"]) == []


def test_a_refusal_that_is_about_another_text_leaves_the_house(report, lines):
    one = report(BODY, "Tidewatch", credits_=AP)
    assert parents(lines(one, judgements=[judge("parent", "no", one, "*AP-7")])["Tidewatch"]) == ["*AP"]
    one, own = report(BODY + " It is old, the Ostmark Herald reported.", "Tidewatch"), report(BODY, "Ostmark Herald")
    line = lines(one, own, judgements=[judge("parent", "no", one, "*Ostmark Herald-7")])["Tidewatch"]
    assert parents(line) == [own.article.id]
