from dataclasses import replace

import pytest

from retold.descent.quoting import issued, quoting, releases, speaking
from retold.descent.stated import stated
from retold.records import Entity

SAID = "“We will mend the north quay before the first storm of the winter comes,” she said."
CUT = "She promised to “mend the north quay before the first storm of the winter” on Monday."
WORDS = "mend the north quay before the first storm of the winter"
BODY = "Two boats sank off Ostmark early on Monday, and nobody was hurt.\n"
OTHER = "The harbour of Ostmark has been closed to all ships since the middle of the week.\n"
BOARD = Entity(name="Ostmark Harbour Board", kind="organisation")


@pytest.fixture
def release(report):
    """The page of a body with what it says."""
    page = report(BODY + SAID, "ohb.example")
    return page._replace(annotation=replace(page.annotation, entities=(BOARD,)))


@pytest.fixture
def quoted():
    def quoted(*reports):
        columns = [r.article for r in reports], [r.annotation for r in reports], [stated(*r) for r in reports]
        return quoting(*columns, releases(*columns))

    return quoted


def test_a_quotation_of_a_release_is_found_also_where_it_is_cut(report, release, quoted):
    paper = report(OTHER + CUT, "Tidewatch")
    found = quoted(release, paper)[1][0]
    (passage,) = found.passages
    assert found.issued
    assert passage.child.of(paper.article.text) == WORDS
    assert passage.parent.of(release.article.text) == WORDS


def test_many_quote_one_release(report, release, quoted):
    papers = [report(OTHER + CUT, f"Paper {n}") for n in range(80)]
    found = quoted(release, *papers)
    assert all(set(found[n]) == {0} for n in range(1, 81))
    assert not found[0]


def test_two_papers_that_quote_one_speaker_have_nothing_from_each_other(report, quoted):
    assert not quoted(report(BODY + SAID, "Tidewatch"), report(OTHER + CUT, "Ostmark Courier"))


@pytest.mark.parametrize("short", ["She would “mend the north quay” soon.", "She said nothing."])
def test_a_few_words_are_no_quotation_of_another_article(report, release, quoted, short):
    assert not quoted(release, report(OTHER + short, "Tidewatch"))[1]


def test_words_without_quotation_marks_are_no_quotation(report, release, quoted):
    assert not quoted(release, report(OTHER + CUT.replace("“", "").replace("”", ""), "Tidewatch"))[1]


@pytest.mark.parametrize(
    ("outlet", "name", "kind", "made"),
    [
        ("lind.gov", "Mara Lind", "person", True),
        ("lind.council.gov", "Mara Lind", "person", True),
        ("lind.council.example", "Mara Lind", "person", False),
        ("ohb.example", "Ostmark Harbour Board", "organisation", True),
        ("harbourboard.example", "Harbour Board", "organisation", True),
        ("ohb.example", "Harbour Board", "organisation", False),
        ("ostmark.harbours.example", "University of Ostmark", "organisation", False),
        ("kestrel.example", "Kestrel", "organisation", False),
        ("Harbour Board", "Harbour Board", "organisation", False),
        ("ostmarkherald.example", "Ostmark Herald", "organisation", False),
        ("reuters.com", "Reuters", "organisation", False),
        ("ostmarklive.net", "ostmarklive.net", "organisation", False),
    ],
)
def test_a_release_is_on_the_page_of_a_body_that_it_names(report, outlet, name, kind, made):
    one = report(BODY, outlet)
    annotation = replace(one.annotation, entities=(Entity(name=name, kind=kind),))
    assert issued(one.article, annotation, stated(one.article, annotation, ())) is made


def test_a_page_that_cites_a_publisher_is_no_release(report):
    one = report(f"{BODY}The harbour is closed, Reuters reported.", "ohb.example")
    annotation = replace(one.annotation, entities=(BOARD,))
    assert not issued(one.article, annotation, stated(one.article, annotation, ()))


def test_who_quotes_a_release_has_it_for_a_parent(report, release, traced):
    found = traced(release, report(OTHER + CUT, "Tidewatch"))
    assert found["Tidewatch"] == ("original", ("ohb.example",))
    assert found["ohb.example"] == ("original", ())


def test_what_was_told_to_a_house_is_in_its_article_with_the_same_words(report, traced):
    page = report(BODY + SAID, "Ostmark Courier")
    told = "The mayor said that they would “mend the north quay before the first storm of the winter,” she told the "
    assert traced(page, report(f"{OTHER}{told}Ostmark Courier.", "Tidewatch"))["Tidewatch"][1] == ("Ostmark Courier",)
    assert traced(page, report(f"{OTHER}She told the Ostmark Courier so.", "Tidewatch"))["Tidewatch"][1] == (
        "*Ostmark Courier",
    )


CAPITAL = "Tolland Capital"
PLEDGE = "Tolland Capital does not mean to buy the north quay of Ostmark, nor has it spoken to the board about that."


@pytest.mark.parametrize(
    ("role", "outlet", "text", "found"),
    [
        ("organisation", CAPITAL, PLEDGE, {0}),
        ("outlet", CAPITAL, PLEDGE, set()),
        ("organisation", CAPITAL, f"Two boats sank. {PLEDGE}", set()),
        ("organisation", "Tolland Herald", PLEDGE.replace("Capital", "Herald"), set()),
        ("organisation", CAPITAL, f"{PLEDGE} Reuters reported it.", set()),
    ],
)
def test_a_body_speaks_on_its_page_where_others_take_it_for_one(report, role, outlet, text, found):
    page, told = report(text, outlet), "Tolland said that it would not buy the quay."
    paper = report(told, "Tidewatch", tellings=[(told, [("Tolland", role)])])
    says = [stated(*page), stated(*paper)]
    assert speaking([page.article, paper.article], says, [page.tellings, paper.tellings]) == found


def test_a_release_is_the_original_of_what_others_have_in_common_with_it(report, traced):
    body = "Board of the Tides of Norland"
    paper = report(f"{OTHER}{PLEDGE}", "Tidewatch", date="2031-05-08T12:00Z")
    for date in ("2031-05-08T09:00Z", None):
        found = traced(report(f"{BODY}{PLEDGE}", f"{body} Authority", date=date), paper)
        assert found[f"{body} Authority"] == ("original", ())
        assert found["Tidewatch"] == ("mixed", (f"{body} Authority",))


def test_a_release_is_no_source_of_an_earlier_report(report, release, traced):
    late = release._replace(article=report(BODY + SAID, "ohb.example", date="2031-05-08T14:00Z").article)
    for date, parents in (("2031-05-08T09:00Z", ()), ("2031-05-08T15:00Z", ("ohb.example",))):
        assert traced(late, report(OTHER + CUT, "Tidewatch", date=date))["Tidewatch"][1] == parents
