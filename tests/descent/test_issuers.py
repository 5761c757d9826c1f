"""Who names the body whose own page is in the story."""

BOARD = "Harbour Board Office of Ostmark"
PAGE = "The ferry from Sarn drifted onto a reef near Quell with a broken rudder. Nine divers are at the wreck."
REPORT = "The ferry from Sarn drifted onto a reef near Quell, the board said. It had a broken rudder. A choir sang."


def test_the_page_of_a_body_is_a_parent_of_who_puts_it_on_the_body(report, traced):
    told = [("The ferry from Sarn drifted onto a reef", [("Harbour Board", "organisation")])]
    one = report(REPORT, "Tidewatch", tellings=told)
    assert traced(one, report(PAGE, BOARD))["Tidewatch"][1] == (BOARD,)
    assert traced(one, report(PAGE, "Ostmark Courier"))["Tidewatch"][1] == ()


def test_who_names_another_body_or_tells_of_something_else_has_nothing_from_it(report, traced):
    other = [("The ferry from Sarn drifted onto a reef", [("Ministry of Tides", "organisation")])]
    assert traced(report(REPORT, "Tidewatch", tellings=other), report(PAGE, BOARD))["Tidewatch"][1] == ()
    told = [("Bread grew dear", [("Harbour Board", "organisation")])]
    bread = report("Bread grew dear in the spring, the board said. A choir sang.", "Tidewatch", tellings=told)
    assert traced(bread, report(PAGE, BOARD))["Tidewatch"][1] == ()


def test_a_name_that_fits_two_issuers_shows_neither(report, traced):
    told = [("The ferry from Sarn drifted onto a reef", [("Board of Ostmark", "organisation")])]
    one = report(REPORT, "Tidewatch", tellings=told)
    pages = [report(PAGE, BOARD), report(PAGE.replace("Nine", "Ten"), "Lighthouse Board Office of Ostmark")]
    assert traced(one, *pages)["Tidewatch"][1] == ()
