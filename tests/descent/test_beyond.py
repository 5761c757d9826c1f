"""Where publications that are not in the archive have it from."""

from retold.descent.graph import Descend

RELAYED = """
The ferry sank on Friday with nine cars on board, Reuters reported, and no one was hurt.
According to Reuters, the crew had asked for new pumps twice this year.
"""

OWN = "The ferry sank on Friday with nine cars on board. Witnesses told Velta that the crew had asked for pumps.\n"


def descent(story, *reports):
    return Descend().load()([story(*reports)])[0]


def above(found):
    return {o.id: [e.parent for e in o.parents] for o in found.originals}


def test_an_unseen_house_has_it_from_what_its_reprint_cites(report, story):
    found = descent(story, report(RELAYED, "Courier", credits_=[("via", "Velta Press", True)]))
    assert above(found) == {"*Velta Press": ["*Reuters"], "*Reuters": []}
    assert [(r.name, r.counted) for r in found.roots.parts] == [("Reuters", True)]
    assert found.roots.parts[0].why.startswith("Velta Press, which Courier runs, has it from Reuters")


def test_what_it_has_from_an_article_of_the_story_adds_no_root(report, story):
    cited = RELAYED.replace("Reuters", "the Harbour Ledger")
    ledger = report(OWN, "Harbour Ledger", date="2031-05-01")
    courier = report(cited, "Courier", date="2031-05-01", credits_=[("via", "Velta Press", True)])
    found = descent(story, ledger, courier)
    assert above(found)["*Velta Press"] == [ledger.article.id]
    why = next(o.why for o in found.originals if o.id == "*Velta Press")
    assert why[-1] == "It has it from Harbour Ledger, by what the reprint of Courier cites."
    assert [r.name for r in found.roots.parts] == ["Harbour Ledger"]


def test_a_house_may_stand_behind_a_house(report, story):
    first = report(RELAYED, "Courier", credits_=[("via", "Velta Press", True)])
    second = report(RELAYED.replace("Reuters", "Velta Press"), "Ledger", credits_=[("via", "Orrin Press", True)])
    found = descent(story, first, second)
    assert above(found)["*Orrin Press"] == ["*Velta Press"]
    assert [(r.name, len(r.articles)) for r in found.roots.parts] == [("Reuters", 2)]


def test_an_agency_of_the_world_is_the_root_of_what_it_has_from_others(report, story):
    found = descent(story, report(RELAYED.replace("Reuters", "Xinhua"), "Courier", credits_=[("via", "AFP", True)]))
    assert above(found) == {"*AFP": []}
    assert [r.name for r in found.roots.parts] == ["AFP"]


def test_a_reprint_of_a_house_with_a_report_of_its_own_is_a_root(report, story):
    found = descent(story, report(OWN, "Courier", credits_=[("via", "Velta Press", True)]))
    assert above(found) == {"*Velta Press": []}
