import pytest

from retold.ledger.names import akin, described, governs, proper, related, same, singular, state_medium, states, words


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lind", "Mara Lind"),
        ("President Lind", "Mara Lind"),
        ("Doug Marsh", "Douglas Marsh"),
        ("harbour ministry statement", "Harbour Ministry"),
        ("Lind's memo", "Mara Lind"),
        ("letter by the Harbour Board", "the Harbour Board"),
        ("AHB", "Aldmark Harbour Board"),
        ("Iran", "Iran's government"),
        ("Tehran", "Iranian officials"),
        ("U.S. government", "United States"),
        ("memos", "copies of the memos"),
        ("AP", "Associated Press"),
        ("Omar Qaddari", "Omar Gaddari"),
        ("Frank Holbrecht", "Frank Holbrechto"),
        ("Idris Vakhtang", "Idriss Wakhtangi"),
        ("Yusuf Khadour", "Yousuf Hadour"),
        ("Foreign Ministry", "Ministry of Foreign Affairs of Keldmark"),
        ("Ministry of Defense", "Defence Ministry"),
        ("Neighbouring Keldmark", "Keldmark"),
    ],
)
def test_names_that_show_one_source(a, b):
    assert same(a, b)
    assert same(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mara Lind", "Mara Holt"),
        ("Mara Lindgren", "Mara Lindahl"),
        ("Anna Holt", "Anne Holt"),
        ("Russia's Defence Ministry", "Ukraine's Defence Ministry"),
        ("Qaddari", "Gaddari"),
        ("Iran", "Iranian Fishermen's Union"),
        ("Harbour Board", "Harbour Police"),
        ("Reuters", "documents reviewed by Reuters"),
        ("North Korea", "South Korea"),
        ("officials", "witnesses"),
        ("memos", "letter"),
    ],
)
def test_names_that_do_not(a, b):
    assert not same(a, b)
    assert not same(b, a)


def test_a_minister_may_speak_for_his_state():
    assert related("France", "Luc Moreau", {"Luc Moreau": "French Foreign Minister"})
    assert not related("France", "Luc Moreau", {})


def test_two_citizens_of_a_state_do_not_speak_for_each_other():
    roles = {"Ann Reed": "U.S. senator", "Bob Stone": "U.S. general"}
    assert not related("Ann Reed", "Bob Stone", roles)
    assert not related("Ann Reed", "Ann Stone", roles)


def test_the_agency_and_the_television_of_one_state_may_draw_on_the_same():
    assert related("SANA", "Syrian state television", {})
    assert not related("SANA", "Iranian state television", {})


ROLES = {
    "Ann Reed": "Ostbank spokeswoman",
    "Bob Stone": "Ostbank press officer",
    "Aldo Wren": "shepherd",
    "Lia Fell": "Labour councillor",
    "Tom Bly": "Labour councillor",
}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("NASA officials", "nasa.gov"),
        ("Northline spokesman", "Northline"),
        ("Ann Reed", "Ostbank"),
        ("Ann Reed", "Bob Stone"),
        ("Aldo Wren", "the shepherd"),
    ],
)
def test_a_body_and_its_voices_are_akin_and_somebody_and_what_he_is_called(a, b):
    assert akin(a, b, ROLES)
    assert akin(b, a, ROLES)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lia Fell", "Tom Bly"),
        ("Ostmark police", "Ostmark council"),
        ("Aldo Wren", "shepherds"),
        ("officials", "two officials"),
        ("Ann Reed", "a spokeswoman"),
    ],
)
def test_a_party_a_town_or_a_trade_in_common_shows_nothing(a, b):
    assert not akin(a, b, ROLES)


def test_a_publisher_called_after_a_capital_does_not_govern():
    assert not governs("Washington Post")
    assert governs("Washington")
    assert states("Washington Post") == frozenset()


def test_state_media_are_known_by_name_or_by_form():
    assert state_medium("SANA")
    assert state_medium("Norland state-run television")
    assert not state_medium("Ostmark Herald")


@pytest.mark.parametrize("name", ["Mara Lind", "Lind", "health office in Ostmark", "UN report", "Harbour Ministry"])
def test_a_proper_noun_names(name):
    assert proper(name)


@pytest.mark.parametrize(
    "name", ["documents", "Department", "federal grand jury", "TV", "President", "100 secret files"]
)
def test_a_description_does_not_name(name):
    assert not proper(name)


def test_long_descriptions_of_the_nameless_can_be_one():
    assert described("two senior port officials", "Two senior port officials")
    assert not described("officials", "officials")


@pytest.mark.parametrize(
    ("word", "one"), [("ministries", "ministry"), ("boats", "boat"), ("press", "press"), ("gas", "gas")]
)
def test_plurals_lose_their_ending_where_that_is_safe(word, one):
    assert singular(word) == one


def test_a_name_of_titles_only_keeps_them():
    assert words("the president") == ("president",)


def test_who_speaks_for_a_ministry_or_a_staff_is_of_that_body_and_of_no_other_states():
    roles = {
        "Gulnara Seit": "Foreign Ministry Spokeswoman",
        "Idris Vakt": "the spokesman of the General Staff",
        "Olga Marin": "Russian Defence Ministry spokeswoman",
    }
    assert akin("Gulnara Seit", "Ministry of Foreign Affairs of Keldmark", roles)
    assert akin("Idris Vakt", "Sarkand’s General Staff", roles)
    assert akin("Olga Marin", "Russia’s Defence Ministry", roles)
    assert not akin("Olga Marin", "Ukraine’s Defence Ministry", roles)
    assert not related("Olga Marin", "Ukraine’s Defence Ministry", roles)
