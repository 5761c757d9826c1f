from retold.descent.graph import Descend

FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."
PILOT = "Harbour pilots had asked the board in vain to keep the older ships at the quay all week."
BODY = f"{FERRY}\n{STORM}\n{PILOT}\nNobody was hurt.\n"


def test_a_reprint_has_its_credit_and_not_what_it_cites(report, traced):
    one = report(BODY + "The mayor told the Ostmark Herald so.", "Tidewatch", credits_=[("dateline", "Reuters", True)])
    assert traced(one)["Tidewatch"] == ("reprint", ("*Reuters",))


def test_every_whole_credit_is_a_parent(report, traced):
    one = report(BODY, "Tidewatch", credits_=[("byline", "Reuters", True), ("byline", "AP", True)])
    assert set(traced(one)["Tidewatch"][1]) == {"*Reuters", "*AP"}


def test_a_cited_publisher_is_a_parent(report, traced):
    one = report(BODY + "The ferry is old, the Ostmark Herald reported.", "Tidewatch")
    assert traced(one)["Tidewatch"] == ("original", ("*Ostmark Herald",))


def test_what_an_agencys_text_cites_is_the_agencys(report, traced):
    one = report(BODY + "It is old, the Ostmark Herald said. The mate told Reuters that he was sorry.", "Tidewatch")
    assert traced(one)["Tidewatch"] == ("relay", ("*Reuters",))


def test_who_has_two_agencies_has_put_them_together_himself(report, traced):
    told = "The mate told Reuters that he was sorry. Two boats sank, AP reported. It is old, the Ostmark Herald said."
    one = report(BODY + told, "Tidewatch")
    assert set(traced(one)["Tidewatch"][1]) == {"*Reuters", "*AP", "*Ostmark Herald"}


def test_an_article_of_the_day_is_not_the_interview_with_its_house(report, traced):
    one = report(BODY + "The mate told the Ostmark Herald that he was sorry.", "Tidewatch", date="2031-05-01")
    other = report("Fishermen rest. The market is shut.", "Ostmark Herald", date="2031-05-01")
    assert traced(one, other)["Tidewatch"][1] == ("*Ostmark Herald",)


def test_the_one_article_of_the_day_on_the_same_matter_is_where_its_house_was_told(report, traced):
    reef = "The mate said that the ferry from Sarn had drifted onto a reef near Quell with a broken rudder."
    there = "Fishermen rest near Quell. The market is shut and a choir sang old songs in the square. A rudder was sold."
    for date, parent in (("2031-05-01", "Ostmark Herald"), (None, "*Ostmark Herald")):
        one = report(f"{BODY}{reef} The skipper told the Ostmark Herald so.", "Tidewatch", date=date)
        assert traced(one, report(there, "Ostmark Herald", date=date))["Tidewatch"][1] == (parent,)


def test_the_date_does_not_say_which_of_a_houses_articles_is_meant(report, traced):
    one = report(BODY + "It is old, the Ostmark Herald reported.", "Tidewatch", date="2031-05-01")
    day = {"date": "2031-05-01"}
    first = report("Fishermen rest. The market is shut.", "Ostmark Herald", **day)
    assert traced(one, first)["Tidewatch"][1] == ("Ostmark Herald",)
    others = [report(f"A choir sang {k} songs.", "ostmarkherald.example", **day) for k in ("old", "new")]
    assert traced(one, first, others[0])["Tidewatch"][1] == ("Ostmark Herald",)
    assert traced(one, first, *others)["Tidewatch"][1] == ("*Ostmark Herald",)


def test_a_citation_inside_a_borrowed_passage_is_its_sources(report, traced):
    told = "The mate of the ferry told the Ostmark Herald on Monday that he had not slept for two nights."
    one = report(f"{FERRY} {told} {STORM}", "Ostmark Courier", credits_=[("dateline", "Reuters", True)])
    two = report(f"{told} {PILOT}", "Tidewatch")
    assert traced(one, two)["Tidewatch"][1] == ("*Reuters",)


def test_a_credit_that_the_words_contradict_makes_no_parent(report, traced):
    false = report(BODY, "Tidewatch", credits_=[("copyright", "AP", True)])
    true = [report(BODY, f"Paper {k}", credits_=[("dateline", "Reuters", True)]) for k in "ab"]
    assert traced(false, *true)["Tidewatch"] == ("reprint", ("*Reuters",))


def test_first_reports_and_contributions_are_parents(report, traced):
    given = [("first-reported", "Harbour Ledger", False), ("contribution", "AFP", False)]
    assert set(traced(report(BODY, "Tidewatch", credits_=given))["Tidewatch"][1]) == {"*Harbour Ledger", "*AFP"}


def test_the_first_report_is_the_article_of_the_house_that_is_cited_for_it(report, traced):
    first = report(
        "Two boats sank in the harbour of Ostmark. The crew swam ashore.", "Harbour Ledger", date="2021-05-01"
    )
    given = [("first-reported", "Harbour Ledger", False)]
    later = report(
        BODY + "Two boats sank in the harbour of Ostmark, as the Harbour Ledger first reported.",
        "Tidewatch",
        credits_=given,
        date="2021-05-02",
    )
    assert traced(later, first)["Tidewatch"][1] == ("Harbour Ledger",)


def test_publishers_without_a_name_are_a_parent(report, traced):
    one = report("Two boats sank, according to media reports.\n" + BODY, "Tidewatch")
    assert traced(one)["Tidewatch"] == ("relay", ("*unnamed outlet",))


def test_media_reports_in_a_piece_of_an_outlets_own_are_a_parent(report, traced):
    own = "The harbour board met in Ostmark.\n" + BODY
    late = report(own + BODY + "Two boats sank in May, according to media reports.", "Tidewatch")
    vague = report(own + BODY + "The board met after reports that two boats sank in May.", "Tidewatch")
    assert traced(late)["Tidewatch"] == ("original", ("*unnamed outlet",))
    assert traced(vague)["Tidewatch"] == ("original", ())


def test_an_earlier_report_of_the_own_house_is_a_parent(report, traced):
    one = report(BODY + "As Tidewatch reported: two boats sank.", "Tidewatch")
    assert traced(one)["Tidewatch"][1] == ("*Tidewatch",)


def test_a_cited_publisher_whose_article_shares_words_is_that_article(report, traced):
    cited = report(BODY, "Harbour Ledger", date="2031-05-01")
    citing = report(f"{FERRY} So the Harbour Ledger reported.", "Tidewatch", date="2031-05-02")
    assert traced(cited, citing)["Tidewatch"][1] == ("Harbour Ledger",)


def test_a_publisher_that_one_article_credits_is_known_in_the_others(report, traced):
    credited = report(BODY, "Ostmark Herald", credits_=[("dateline", "Corvane", True)])
    citing = report("The mayor told Corvane that she would stay.", "Tidewatch")
    assert traced(credited, citing)["Tidewatch"] == ("relay", ("*Corvane",))


def test_a_cited_publisher_whose_article_tells_something_else_stays_unseen(report, traced):
    other = report("Wheat prices fell.", "Harbour Ledger")
    citing = report(f"{FERRY} So the Harbour Ledger reported.", "Tidewatch")
    assert traced(other, citing)["Tidewatch"][1] == ("*Harbour Ledger",)


def test_a_later_article_is_no_parent(report, traced):
    later = report(BODY, "Harbour Ledger", date="2031-05-03")
    citing = report(f"{FERRY} So the Harbour Ledger reported.", "Tidewatch", date="2031-05-01")
    parents = traced(later, citing)["Tidewatch"][1]
    assert "*Harbour Ledger" in parents
    assert "Harbour Ledger" not in parents


def test_the_date_is_evidence_of_its_own_kind(report, story):
    cited = report(BODY, "Harbour Ledger", date="2031-05-01")
    citing = report(f"{FERRY} So the Harbour Ledger reported.", "Tidewatch", date="2031-05-02")
    edge = Descend().load()([story(cited, citing)])[0].lineages[1].edges[0]
    assert {e.kind for e in edge.evidence} >= {"stated", "time"}


def test_a_statement_has_its_author_as_parent(report, traced):
    one = report(BODY, "Tidewatch", title="Statement by the Ostmark Fishermen’s Union")
    assert traced(one)["Tidewatch"] == ("reprint", ("*Ostmark Fishermen’s Union",))


def test_who_has_it_himself_owes_nothing_to_the_first_who_had_it(report, traced):
    first = [("first-reported", "AP", False)]
    own = report(BODY + "The mate told Tidewatch that he was sorry.", "Tidewatch", credits_=first)
    assert traced(own)["Tidewatch"] == ("original", ())
    assert traced(report(BODY, "Tidewatch", credits_=first))["Tidewatch"][1] == ("*AP",)


def test_what_a_version_of_an_agencys_text_cites_is_the_agencys(report, traced):
    more = " ".join(f"Word{k} stands alone here." for k in range(12))
    credited = report(BODY, "Ostmark Courier", credits_=[("byline", "AP", True)])
    version = report(f"{BODY}\n{more}\nIt is old, the Ostmark Herald reported.", "Tidewatch")
    assert traced(credited, version)["Tidewatch"] == ("mixed", ("*AP",))


def test_a_phrase_in_common_does_not_show_where_an_interview_was(report, traced):
    def many(letter):
        return " ".join(f"Word{letter}{k} stands{letter}{k} alone{letter}{k}." for k in range(60))

    phrase = "shortly before midnight with ninety people on board"
    one = report(f"It left {phrase}. The mate told the Ostmark Herald so. {many('x')}", "Tidewatch")
    other = report(f"All sang {phrase}. The market is shut. {many('y')}", "Ostmark Herald")
    assert traced(one, other)["Tidewatch"][1] == ("*Ostmark Herald",)


def test_in_a_large_story_who_begins_with_a_report_must_share_something_of_it(report, traced):
    """The date alone says which of few articles of a house is meant, but not that it is a report of this matter."""
    day = {"date": "2031-05-01"}
    others = [report(f"Choir {k} sang for {k} hours.", f"Outlet {k}", **day) for k in range(6)]
    first = report("Fishermen rest. The market is shut.", "Ostmark Herald", **day)

    def parents(text):
        return traced(report(text, "Tidewatch", **day), first, *others)["Tidewatch"][1]

    assert parents(f"The Ostmark Herald reported that the ship sank.\n{BODY}") == ("*Ostmark Herald",)
    assert parents("The Ostmark Herald reported that fishermen rest. They found the market shut.") == (
        "Ostmark Herald",
    )
