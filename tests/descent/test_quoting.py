from dataclasses import replace

import pytest

from retold.descent.quoting import issued, quoting
from retold.records import Entity

SAID = "“We will mend the north quay before the first storm of the winter comes,” she said."
CUT = "She promised to “mend the north quay before the first storm of the winter” on Monday."
BODY = "Two boats sank off Ostmark early on Monday, and nobody was hurt.\n"
OTHER = "The harbour of Ostmark has been closed to all ships since the middle of the week.\n"


@pytest.fixture
def both(report):
    def both(first, second, outlets=("Tidewatch", "Ostmark Courier")):
        one, two = report(first, outlets[0]), report(second, outlets[1])
        return quoting((one.article, two.article), (one.annotation, two.annotation)), one, two

    return both


def test_a_quotation_is_found_in_another_article_also_where_it_is_cut(both):
    found, one, two = both(BODY + SAID, OTHER + CUT)
    assert set(found) == {(0, 1), (1, 0)}
    (passage,) = found[1, 0].passages
    assert passage.child.of(two.article.text) == "mend the north quay before the first storm of the winter"
    assert passage.parent.of(one.article.text) == "mend the north quay before the first storm of the winter"


def test_only_who_has_the_words_in_quotation_marks_quotes_them(both):
    found, *_ = both(BODY + SAID, OTHER + SAID.translate({ord("“"): None, ord("”"): None}))
    assert set(found) == {(0, 1)}


@pytest.mark.parametrize("short", ["She would “mend the north quay” soon.", "She said nothing."])
def test_a_few_words_are_no_quotation_of_another_article(both, short):
    assert not both(BODY + SAID, OTHER + short)[0]


def test_one_house_does_not_quote_itself(both):
    assert not both(BODY + SAID, OTHER + CUT, ("Tidewatch", "Tidewatch"))[0]


@pytest.mark.parametrize(
    ("outlet", "name", "kind", "release"),
    [
        ("lind.council.example", "Mara Lind", "person", True),
        ("ohb.example", "Ostmark Harbour Board", "organisation", True),
        ("harbourboard.example", "Harbour Board", "organisation", True),
        ("ohb.example", "Harbour Board", "organisation", False),
        ("Harbour Board", "Harbour Board", "organisation", False),
        ("ostmarkherald.example", "Ostmark Herald", "organisation", False),
        ("reuters.com", "Reuters", "organisation", False),
        ("ostmarklive.net", "ostmarklive.net", "organisation", False),
    ],
)
def test_a_release_is_on_the_page_of_a_body_that_it_names(report, outlet, name, kind, release):
    one = report(BODY, outlet)
    assert issued(one.article, replace(one.annotation, entities=(Entity(name=name, kind=kind),))) is release


def test_who_quotes_a_release_has_it_for_a_parent(report, traced):
    page = report(BODY + SAID, "ohb.example")
    named = replace(page.annotation, entities=(Entity(name="Ostmark Harbour Board", kind="organisation"),))
    page = page._replace(annotation=named)
    paper = report(OTHER + CUT, "Tidewatch")
    assert traced(page, paper)["Tidewatch"] == ("original", ("ohb.example",))
    assert traced(page, paper)["ohb.example"] == ("original", ())
