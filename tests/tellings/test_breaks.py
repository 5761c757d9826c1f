"""What is wrong with a chain."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Sources said the ferry sank.",
        "Two witnesses said the ferry sank on Monday.",
        "Two judges said the ferry sank on Monday.",
        "Media reports said the ferry sank.",
        "According to reports, the ferry sank.",
    ],
)
def test_a_source_without_a_name_breaks_the_chain(text, about):
    assert about("the ferry sank", text).breaks == ("anonymous",)


@pytest.mark.parametrize("text", ["The ferry sank on Monday.", "The ferry carries 40 people."])
def test_what_has_no_source_says_so(text, tell):
    assert [t.breaks for t in tell(text)] == [("none-stated",)]


def test_a_spokeswoman_of_a_named_body_is_no_break(about):
    assert about("the ferry sank", "A spokeswoman for the Harbour Office said the ferry sank.").breaks == ()


def test_reportedly_is_a_gap(about):
    told = about("sank", "The ferry reportedly sank on Monday.")
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marco Lind was arrested over the theft of nine anchors from the harbour.", ("none-stated",)),
        ("Marco Lind was arrested with two others in Ostrel on Monday.", ("none-stated",)),
        ("Marco Lind held a meeting with the guild about the ferry on Monday.", ("none-stated",)),
    ],
)
def test_an_arrest_without_a_source_hides_nobody(text, expected, about):
    assert about("Marco Lind", text).breaks == expected


def test_official_results_are_published_by_their_nature(about):
    assert about("Quill won", "Quill won with 61 percent of the vote, according to official results.").breaks == ()


def test_reports_of_a_named_body_are_no_gap(about):
    assert about("the ferry sank", "According to reports by the Harbour Office, the ferry sank at noon.").breaks == ()


def test_there_is_a_gap_behind_a_paper_that_is_cited_alone(about):
    told = about("The ferry sank", "The ferry sank on Monday, the Tessaly Times reported.")
    assert (told.chain, told.breaks) == (("Tessaly Times",), ("gap",))


def test_there_is_no_gap_behind_a_house_that_speaks_of_itself(about):
    text = (
        "The Tessaly Times will close. The Tessaly Times was founded in 1911 by Marta Quill. Readers of the Tessaly "
        "Times wept in the harbour. The Tessaly Times said 40 divers would lose their work."
    )
    assert about("40 divers", text).breaks == ()


def test_a_house_that_is_also_named_without_news_speaks_of_itself_too(about):
    text = (
        "CBS will close a studio. CBS opened it in 1951 for Marta Quill. Viewers of CBS wept in the harbour. CBS "
        "has two more in Ostrel. CBS News said 40 divers would lose their work."
    )
    assert about("40 divers", text).breaks == ()


def test_there_is_no_gap_behind_an_agency(about):
    assert about("The ferry sank", "The ferry sank on Monday, Reuters reported.").breaks == ()


def test_there_is_no_gap_behind_a_paper_that_names_its_source(about):
    text = "The ferry sank on Monday, the Tessaly Times reported, citing the Harbour Office."
    assert about("The ferry sank", text).breaks == ()


def test_a_flat_event_that_only_holds_over_from_a_paper_has_a_gap_behind_it(about):
    text = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\nThe ship carried 40 people."
    told = about("40 people", text, outlet="Brindle Post")
    assert (told.certainty, told.breaks) == ("asserted", ("gap",))


def test_background_that_holds_over_from_a_paper_has_no_gap_behind_it(about):
    text = "The ferry sank off Ostrel, the Tessaly Times reported on Monday.\nFerries are a common sight in Ostrel."
    told = about("common", text, outlet="Brindle Post")
    assert (told.chain, told.breaks) == (("Tessaly Times",), ())


def test_background_needs_no_source(about):
    assert about("common", "Ferries are a common sight in Ostrel.").breaks == ()


@pytest.mark.parametrize("text", ["The judge said the ferry sank.", "The mayor of Ostrel said the ferry sank."])
def test_who_holds_an_office_is_not_unnamed(text, about):
    assert about("the ferry sank", text).breaks == ()


@pytest.mark.parametrize(
    "text",
    [
        "The ferry is believed to have sunk on Monday.",
        "It is feared that the ferry sank on Monday.",
        "The ferry is not thought to have sunk on Monday.",
    ],
)
def test_what_nobody_in_particular_believes_is_a_gap(text, about):
    told = about("ferry", text)
    assert (told.breaks, told.certainty) == (("gap",), "hedged")


def test_what_somebody_believes_is_no_gap(about):
    assert about("the ferry sank", "Marta Quill believes that the ferry sank on Monday.").breaks == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Merrow News correspondent said the ferry sank on Monday.", ()),
        ("Our correspondent said the ferry sank on Monday.", ()),
        ("Two correspondents said the ferry sank on Monday.", ("anonymous",)),
        ("Rights groups said the ferry sank on Monday.", ("anonymous",)),
        ("The Merrow Group said the ferry sank on Monday.", ()),
    ],
)
def test_a_houses_reporter_is_its_and_nameless_groups_are_nobody(text, expected, about):
    assert about("the ferry sank", text).breaks == expected
