from retold.descent.graph import Descend

FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."
PILOT = "Harbour pilots had asked the board in vain to keep the older ships at the quay all week."
CREW = "The crew of nine had come back from a long voyage to the southern islands only two days before."


def descend(story, *reports):
    return Descend().load()([story(*reports)])[0]


def test_lineages_are_parallel_to_the_articles(report, story):
    reports = [report(t, f"Outlet {i}") for i, t in enumerate((FERRY, STORM, PILOT))]
    assert [line.article for line in descend(story, *reports).lineages] == [r.article.id for r in reports]


def test_the_same_story_gives_the_same_record(report, story):
    reports = [report(f"{FERRY} {STORM}", "A", credits_=[("byline", "AP", True)]), report(f"{FERRY} {STORM}", "B")]
    assert descend(story, *reports) == descend(story, *reports)


def test_a_lost_credit_is_a_finding(report, story):
    credited = report(f"{FERRY} {STORM} {PILOT}", "Ostmark Courier", credits_=[("byline", "AP", True)])
    line = descend(story, credited, report(f"{FERRY} {STORM}", "Tidewatch")).lineages[1]
    assert line.kind == "reprint"
    assert [e.parent for e in line.edges] == ["*AP"]
    assert line.findings == (
        "It does not credit AP, yet: 2 of its 2 sentences are word for word in the article of Ostmark Courier.",
    )


def test_evidence_shows_the_passages(report, story):
    credited = report(f"{FERRY} {STORM}", "Ostmark Courier", credits_=[("byline", "AP", True)])
    copy = report(f"{PILOT} {FERRY} {CREW}", "Tidewatch")
    evidence = descend(story, credited, copy).lineages[1].edges[0].evidence[0]
    assert evidence.kind == "textual"
    assert [p.child.of(copy.article.text) for p in evidence.passages] == [FERRY.rstrip(".")]


def test_a_page_caught_twice_points_at_the_earlier_one(report, traced, story):
    first = report(f"{FERRY} {STORM} {PILOT}", "Tidewatch", date="2031-05-01")
    again = report(f"{FERRY} {STORM} {PILOT} {CREW}", "Tidewatch", date="2031-05-02")
    lines = descend(story, first, again).lineages
    assert lines[0].edges == ()
    assert [e.parent for e in lines[1].edges] == [first.article.id]
    assert lines[1].kind == "original"


def test_exact_copies_of_a_credited_text_share_its_parent(report, traced):
    text = f"{FERRY} {STORM}"
    found = traced(*(report(text, x, credits_=[("byline", "AP", True)]) for x in "ABC"))
    assert set(found.values()) == {("reprint", ("*AP",))}


def test_one_article_alone_is_its_own_story(report, traced):
    assert traced(report(FERRY, "Tidewatch")) == {"Tidewatch": ("original", ())}


def test_nothing_readable_is_unknown(report, traced):
    assert traced(report("", "Tidewatch")) == {"Tidewatch": ("unknown", ())}


def test_unseen_originals_are_listed(report, story):
    found = descend(story, report(FERRY, "A", credits_=[("byline", "AP", True)])).originals
    assert [(o.id, o.seen, len(o.children)) for o in found] == [("*AP", False, 1)]


def test_a_source_that_is_named_is_no_lost_credit_unless_much_is_its_words(report, story):
    credited = report(f"{FERRY} {STORM} {PILOT}", "Ostmark Courier", credits_=[("byline", "AP", True)])
    names = "It is old, AP reported."
    little = report(f"{FERRY} {names} " + " ".join(f"Word{k} stands alone here." for k in range(40)), "Tidewatch")
    much = report(f"{FERRY} {STORM} {names}", "Harbour Ledger")
    lines = descend(story, credited, little, much).lineages
    assert lines[1].findings == ()
    assert lines[2].findings[0].startswith("It names AP as a source and not as the writer, yet: 2 of its ")


def test_a_source_that_is_named_for_short_is_named(report, story):
    own = report(f"{FERRY} {STORM} {PILOT} Two engineers told us.", "Northreach Wire", date="2031-05-08T06:00Z")
    text = f"{FERRY} {STORM} It is old, Northreach reported."
    line = descend(story, own, report(text, "Tidewatch", date="2031-05-08T09:00Z")).lineages[1]
    assert [f.split(",")[0] for f in line.findings] == ["It names Northreach Wire as a source and not as the writer"]


def test_a_false_credit_is_a_finding_with_both_names(report, story):
    text = f"{FERRY} {STORM} {PILOT} {CREW}"
    true = [report(text, x, credits_=[("dateline", "AP", True)]) for x in ("Ostmark Courier", "Harbour Ledger")]
    line = descend(story, *true, report(text, "Tidewatch", credits_=[("byline", "Reuters", True)])).lineages[2]
    assert line.findings[0].startswith("It credits Reuters and not AP, yet: 4 of its 4 sentences")


def test_the_state_news_agency_has_the_name_that_another_article_gives_it(report, traced):
    named = report("Two boats sank, the official news agency MENA reported.", "Ostmark Courier")
    bare = report("The mayor wept.\nTwo boats sank, the state news agency reported.", "Tidewatch")
    assert traced(named, bare)["Tidewatch"][1] == ("*MENA",)
    assert traced(bare)["Tidewatch"][1] == ("*state news agency",)
