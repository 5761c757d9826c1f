from retold.descent.gather import gather
from retold.descent.originals import Names, listed, originals
from retold.records import Edge, Lineage

FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."


def line(child, *parents):
    edges = tuple(Edge(child=child, parent=p, score=0.9, evidence=()) for p in parents)
    return Lineage(article=child, kind="relay", why=(), edges=edges)


def named(seen):
    names = Names(seen)
    return [names.of(t.text) for found in seen.taken for t in found]


def test_one_text_of_an_agency_has_its_name(report, story):
    assert named(gather(story(report(FERRY, "A", credits_=[("byline", "AP", True)])))) == ["*AP"]


def test_several_texts_of_an_agency_are_numbered(report, story):
    given = [("byline", "AP", True)]
    assert named(gather(story(report(FERRY, "A", credits_=given), report(STORM, "B", credits_=given)))) == [
        "*AP-1",
        "*AP-2",
    ]


def test_a_text_of_nobody_is_named_after_its_carriers(report, story):
    seen = gather(story(report(f"{FERRY} {STORM}", "A"), report(f"{FERRY} {STORM}", "B")))
    assert set(named(seen)) == {"*unnamed original shared by A, B"}


def test_a_text_in_the_story_is_its_article(report, story):
    own = report(f"{FERRY} {STORM}", "reuters.com")
    seen = gather(story(own, report(f"{FERRY} {STORM}", "B", credits_=[("dateline", "Reuters", True)])))
    assert named(seen) == [own.article.id]


def test_many_carriers_are_cut_to_a_number():
    assert listed(list("abcdef")) == "a, b, c, d and 2 others"
    assert listed(list("abcdea")) == "a, b, c, d and 1 other"


def test_originals_are_listed_with_their_children_most_first():
    found = originals([line("a1", "*AP"), line("a2", "*AP", "a1")])
    assert [(o.id, o.seen, o.children) for o in found] == [("*AP", False, ("a1", "a2")), ("a1", True, ("a2",))]


def test_an_original_of_a_house_that_is_here_is_another_text():
    (one,) = originals([line("a1", "*AP")], ["AP"])
    assert one.why == (
        "One article descends from it, which is another text of AP than the one here and is not in the archive.",
    )
