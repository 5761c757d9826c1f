import pytest

HERALD, GAZETTE, TRIBUNE = "Ostmark Herald", "Lakeside Gazette", "Fenland Tribune"


def cited(said):
    return {c.publisher: c.told for c in said.citations}


@pytest.mark.parametrize(
    ("text", "names", "told"),
    [
        (f"The {HERALD}, the {GAZETTE} and the {TRIBUNE} reported it.", [HERALD, GAZETTE, TRIBUNE], False),
        (f"{HERALD}, {GAZETTE}, and {TRIBUNE} reported it.", [HERALD, GAZETTE, TRIBUNE], False),
        ("Reuters, AP and AFP reported it.", ["Reuters", "AP", "AFP"], False),
        (f"The {HERALD} and the {GAZETTE} both reported it.", [HERALD, GAZETTE], False),
        (f"Nine died, according to the {HERALD}, AP and the {GAZETTE}.", [HERALD, "AP", GAZETTE], False),
        (f"Nine died, according to the {HERALD}, AP and other outlets.", [HERALD, "AP"], False),
        (f"Lind told the {HERALD} and the {GAZETTE} of it.", [HERALD, GAZETTE], True),
        (f"Lind told the {HERALD}, the {TRIBUNE} and the {GAZETTE} of it.", [HERALD, TRIBUNE, GAZETTE], True),
        ("Lind told Reuters and AFP that nine had died.", ["Reuters", "AFP"], True),
        ("Lind told Reuters and Tom Bly that nine had died.", ["Reuters"], True),
    ],
)
def test_all_publishers_of_a_list_are_cited(says, text, names, told):
    assert cited(says(text)) == dict.fromkeys(names, told)


def test_a_list_ends_where_another_clause_begins(says):
    assert cited(says(f"Lind told the {HERALD}, and the {GAZETTE} reported it.")) == {HERALD: True, GAZETTE: False}
    assert cited(says(f"Nine died, Lind told the {HERALD}, Reuters reported.")) == {HERALD: True, "Reuters": False}


def test_an_outlet_in_a_list_of_those_who_were_told_reports_itself(says):
    said = says(f"Lind told Reuters and the {GAZETTE} that nine had died.", GAZETTE)
    assert said.own
    assert cited(said) == {"Reuters": True}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Sun on Monday reported that two boats sank.", "Sun"),
        ("The Echo Tuesday reported that two boats sank.", "Echo"),
        ("The Ostmark Echo is old. The Echo on Monday said two boats sank.", "Ostmark Echo"),
        ("The Mail on Sunday reported that two boats sank.", "Mail on Sunday"),
        ("Lind told the Mail on Sunday of it.", "Mail on Sunday"),
        ("Lind told the Ostmark Herald on Sunday of it.", HERALD),
    ],
)
def test_a_day_behind_a_paper_is_no_part_of_its_name_but_of_a_known_title(says, text, name):
    assert [*cited(says(text))] == [name]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Lind told the Echo that nine had died.", True),
        ("On Monday Echo staff rang her. Lind told the Echo that nine had died.", True),
        ("The Lakeside Echo rang her. Lind told the Echo that nine had died.", True),
        ("The Norland Echo has more. Lind told the Echo that nine had died.", False),
    ],
)
def test_an_outlet_calls_itself_for_short_where_no_other_paper_is_called_so(says, text, own):
    assert bool(says(text, "Lakeside Echo").own) == own
