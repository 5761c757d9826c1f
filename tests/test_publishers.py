"""Publishers under their many names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold import publishers
from retold.publishers import AGENCIES, OUTLETS, Publisher, find, is_agency, lookup, plain, same

NAMES = [name for table in (AGENCIES, OUTLETS) for name in table]


def test_every_name_of_the_tables_is_found_as_itself():
    for name in NAMES:
        found = lookup(name)
        assert found is not None
        assert same(found.name, name)


def test_every_other_name_of_the_tables_is_found():
    for table, agency in ((AGENCIES, True), (OUTLETS, False)):
        for others in table.values():
            assert all(lookup(other) is not None for other in others), (others, agency)


def test_no_outlet_has_the_name_of_an_agency():
    assert not {plain(n) for n in AGENCIES} & {plain(n) for n in OUTLETS}


def test_an_agency_is_found_under_its_long_name_its_short_name_and_its_address():
    wanted = Publisher("AP", agency=True)
    assert find("the Associated Press") == find("AP") == find("https://www.apnews.com/ferry") == wanted


def test_a_name_that_is_in_no_table_is_known_by_its_form():
    assert find("The Brindle Post") == Publisher("Brindle Post", agency=False)
    assert find("Corvane News Agency") == Publisher("Corvane News Agency", agency=True)


def test_words_in_lower_case_are_no_publisher():
    assert find("the observer") is None
    assert find("local press") is None


def test_a_person_and_a_place_are_no_publisher():
    assert find("Marta Quill") is None
    assert find("Ostrel") is None


def test_the_press_of_a_house_is_no_publisher():
    assert find("White House Press") is None


@given(st.sampled_from(NAMES))
def test_case_article_and_possessive_do_not_matter(name):
    assert same(name, f"the {plain(name).upper()}'s")


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_sameness_is_symmetric(a, b):
    assert same(a, b) == same(b, a)
    assert same(a, a)


def test_names_outside_the_tables_are_the_same_but_for_form():
    assert same("Brindle Post", "brindlepost.com")
    assert not same("Brindle Post", "Tessaly Times")


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_is_too_odd_to_be_compared(a, b):
    assert same(a, b) == same(b, a)
    assert find(a) is None or find(a).name


def test_an_empty_name_is_nobody():
    assert find("") is None
    assert not same("", "")


def test_agencies_are_told_from_outlets():
    assert is_agency("Reuters")
    assert not is_agency("BBC")
    assert not is_agency("Marta Quill")


def test_the_index_holds_plain_names():
    assert all(key == plain(key) for key in publishers.KNOWN)


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("AP", "racing.ap.org"),
        ("Northline", "sport.northline.org"),
        ("Ostrel", "ostrelnews.net"),
        ("Daily Quay", "dailyquay.com.au"),
        ("The Times of Ostrel", "timesofostrel.tessaly.com"),
    ],
)
def test_a_house_is_known_by_any_telling_part_of_its_host(name, host):
    assert publishers.same(name, host)
    assert publishers.same(host, name)


@pytest.mark.parametrize(("name", "host"), [("News", "news.northline.org"), ("Blogs", "blogs.northline.org")])
def test_a_part_that_every_host_has_tells_nothing(name, host):
    assert not publishers.same(name, host)


def test_a_paper_that_was_merged_from_two_is_known_by_its_form():
    assert find("Standard-Times") == ("Standard-Times", False)
    assert find("Ostmark Post-Gazette") == ("Ostmark Post-Gazette", False)
    assert find("Sun-Day") is None
    assert find("the Daily Lantern") == ("Daily Lantern", False)
    assert find("Daily Prayer") is None


@pytest.mark.parametrize(
    ("outlet", "expected"),
    [
        ("Ministry of Tides, Ostmark", True),
        ("Ostmark Cricket Federation", True),
        ("University of Ostrel", True),
        ("tides.gov", False),
        ("Ostmark Union Leader", False),
        ("Ostmark Broadcasting Corporation", False),
        ("Tidewatch", False),
    ],
)
def test_bodies_speak_for_themselves_on_their_own_pages(outlet, expected):
    assert publishers.is_body(outlet) is expected


@pytest.mark.parametrize(
    ("short", "outlet", "expected"),
    [
        ("NCP", "North-Coastal Press", True),
        ("M-E", "Meridian-Est", True),
        ("NCP news agency", "North-Coastal Press", True),
        ("NCP", "Ostmark Courier", False),
        ("AP", "Argus Post", False),
        ("N", "Northline", False),
    ],
)
def test_first_letters_abbreviate_an_outlet_unless_they_are_anothers_name(short, outlet, expected):
    assert publishers.abbreviates(short, outlet) is expected


@pytest.mark.parametrize("name", ["Осторецъ", "海港日報", "خبر المرفأ", "Ναυτίλος"])
def test_names_in_any_script_are_the_same_as_themselves(name):
    assert publishers.same(name, f" {name} ")
    assert publishers.core(name) == name.lower().replace(" ", "")


def test_names_in_another_script_are_told_apart():
    assert not publishers.same("Осторецъ", "Приливъ")
    assert not publishers.same("पत्तन", "पत्तिन"), "marks of vowels are parts of a name"


def test_names_without_a_letter_are_the_same_where_they_are_equal():
    assert publishers.same("—", "—")
    assert not publishers.same("—", "***")


@pytest.mark.parametrize(
    ("name", "called", "fits"),
    [
        ("Ostmark Herald", "newspaper", True),
        ("Ostmark Herald", "agency", False),
        ("Ostmark Herald", "channel", False),
        ("Ostmark Herald", "magazine", False),
        ("Tidal Review", "magazine", True),
        ("Reuters", "agency", True),
        ("Reuters", "paper", False),
        ("CNN", "network", True),
        ("CNN", "agency", False),
        ("Kestrel TV", "broadcaster", True),
        ("Kestrel TV", "paper", False),
        ("Kestrel TV", "outlet", True),
    ],
)
def test_a_publisher_is_called_by_its_trade(name, called, fits):
    assert publishers.suits(name, called) is fits
