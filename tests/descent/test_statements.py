"""Whose statement a headline announces."""

import pytest

from retold.descent.statements import author, issues

MINISTRY = "Ministry of the Tides of Norland"


@pytest.mark.parametrize(
    ("announced", "found"),
    [
        ("Spokesperson of the Ministry of Tides, Ann Lee, on reports in foreign media", "Ministry of Tides"),
        ("the Spokeswoman for the Tidal Board on the ferry", "Tidal Board"),
        ("Ann Lee, spokeswoman for the Tidal Board", "Tidal Board"),
        ("Foreign Ministry Spokesperson Ann Lee after the talks", "Foreign Ministry"),
        ("the Press Service of the Harbour Board", "Harbour Board"),
        ("Commission on the Sea", "Commission on the Sea"),
        ("Committee on Human Rights regarding the fleet", "Committee on Human Rights"),
        ("President Ann Lee", "President Ann Lee"),
        ("the Spokesperson", ""),
    ],
)
def test_the_body_is_the_author_and_not_its_office_or_the_matter(announced, found):
    assert author(announced) == found


@pytest.mark.parametrize(
    ("outlet", "issuer", "own"),
    [
        (MINISTRY, "Ministry", True),
        (MINISTRY, "Ministry of the Tides", True),
        (MINISTRY, "Tides Minister", True),
        (MINISTRY, "Prime Minister", False),
        (MINISTRY, "", True),
        ("tides.gov.example", "Tidal Board", False),
        ("Ostmark Courier", "Ministry", False),
        (None, "Ministry", False),
    ],
)
def test_a_bodys_own_page_is_known_by_a_part_of_its_name(outlet, issuer, own):
    assert issues(outlet, issuer) == own


def test_a_statement_on_its_authors_page_has_no_original_that_nobody_saw(report, traced):
    title = "Statement by the Spokesperson of the Ministry, Ann Lee, on the ferry"
    text = "No ferry of Norland was near the reef on the night of Monday. The crew had been on shore for nine hours."
    own, mirror = report(text, MINISTRY, title=title), report(text, "Tidewatch", title=title)
    found = traced(own, mirror)
    assert found[MINISTRY] == ("original", ())
    assert found["Tidewatch"] == ("reprint", (MINISTRY,))
    assert traced(mirror)["Tidewatch"] == ("reprint", ("*Ministry",))
