import pytest

from retold.descent.house import (
    alike,
    house_in,
    houses,
    is_wire,
    own_house,
    own_in,
    own_short,
    publisher_in,
    same_house,
    shorts,
    whole_name,
)


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        ("nytimes.com", "New York Times"),
        ("tidewatch.example", "Tidewatch"),
        ("news.harbourledger.example", "Harbour Ledger"),
        ("Harbour Ledger", "the Harbour Ledger"),
        ("ostmark", "Al Ostmark"),
        ("bbc.co.uk", "BBC Radio 4"),
        ("kestrelnews.example", "Kestrel"),
        ("ofw.example", "Ostmark Fishermen Watch"),
        ("racing.ap.org", "AP"),
        ("news.otv.example", "OTV News"),
        ("theledger.example", "Ledger"),
        ("ledger.example", "Daily Ledger"),
        ("ledger.example", "the Evening Ledger"),
        ("news.ledger.example", "Sunday Ledger"),
        ("Kestrel", "Kestrel News Agency"),
    ],
)
def test_a_house_is_known_under_its_host_and_its_name(outlet, name):
    assert own_house(outlet, name)


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        ("Ostmark Courier", "Harbour Ledger"),
        (None, "Tidewatch"),
        ("ostmarkcourierandpost.example", "Post"),
        ("ab", "AB C"),
        ("Ostmark 1", "Ostmark 2"),
        ("Ostmark Independent", "Independent"),
        ("ostmark.example", "Ostmark Zoo"),
        ("tidewatchtimes.example", "Tidewatch"),
        ("The Herald", "Herald Sun"),
        ("theledger.example", "Daily Ledger"),
        ("The Ledger", "Daily Ledger"),
        ("news.ostmark.example", "Daily News"),
        ("heraldsun.com.au", "Herald"),
        ("telegraphindia.com", "Telegraph"),
        ("telegraph.co.uk", "Telegraph India"),
        ("independent.co.uk", "Kyiv Independent"),
    ],
)
def test_another_house_is_another(outlet, name):
    assert not own_house(outlet, name)


def test_a_site_called_by_a_common_word_is_not_meant_by_it():
    assert house_in("Police", houses(["ostmark.police.uk", "police.example"]), end=True) is None
    assert house_in("Tidewatch", houses(["tidewatch.example"]), end=True) == "tidewatch.example"


def test_unknown_outlets_are_not_one_house():
    assert not same_house(None, None)
    assert same_house("Tidewatch", "tidewatch.example")
    assert same_house("tidewatch.example", "Tidewatch")


def test_a_publisher_ends_where_the_table_says():
    assert publisher_in("Reuters Monday", end=False) == "Reuters"
    assert publisher_in("Late Monday Reuters", end=True) == "Reuters"


def test_a_site_is_a_publisher_under_its_address():
    assert publisher_in("Ostmarklive.net", end=False) == "ostmarklive.net"
    assert publisher_in("Late Monday nytimes.com", end=True) == "New York Times"


def test_a_name_of_the_form_of_publishers_is_one():
    assert publisher_in("Ostmark Herald", end=False) == "Ostmark Herald"
    assert publisher_in("Mara Lind", end=False) is None


def test_the_word_that_opens_a_sentence_is_no_part_of_a_name():
    assert publisher_in("An Ostmark Herald", end=True) == "Ostmark Herald"


def test_whose_publisher_it_is_is_no_part_of_its_name():
    assert publisher_in("Norland’s Ostmark Herald", end=False) == "Ostmark Herald"


def test_a_paper_of_another_town_is_not_the_one_that_is_called_by_one_word():
    assert publisher_in("The Ostmark Telegraph", end=True) == "Ostmark Telegraph"
    assert publisher_in("Ostmark Guardian", end=True) == "Ostmark Guardian"
    assert publisher_in("Ostmark Daily News", end=True) == "Ostmark Daily News"
    assert publisher_in("New York Daily News", end=True) == "Daily News"
    for same in ("The Telegraph", "Britain’s Telegraph", "Former Telegraph", "Daily Telegraph", "London Telegraph"):
        assert publisher_in(same, end=True) == "Telegraph"


def test_a_learned_journal_is_no_newspaper():
    assert publisher_in("Maritime Archaeology Review", end=False) is None


def test_an_agency_that_also_speaks_to_its_own_audience_is_no_wire():
    assert is_wire("AP")
    assert not is_wire("CNN")
    assert not is_wire("Harbour Ledger")


def test_a_site_whose_name_begins_with_an_article_is_named_with_it():
    known = houses(["thekestrel.com"])
    assert house_in("The Kestrel", known, end=False) == "thekestrel.com"


@pytest.mark.parametrize("outlet", ["Ostmark Harbour Ledger", "ostmarkledger.com"])
def test_a_paper_is_called_by_the_last_word_of_its_name(outlet):
    assert own_short(outlet, "Ledger")
    assert not own_short(outlet, "Courier")
    assert not own_short("The Ledger", "Ostmark")


def test_a_paper_may_call_itself_by_when_it_comes_out():
    assert own_short("ostmarkherald.example", "Evening Herald")
    assert not own_short("ostmarkherald.example", "Evening Courier")
    assert not own_short("ostmarkherald.example", "Evening")
    assert not own_short("thestar.com", "Daily Star")
    assert not own_short("ostmarknews.example", "Daily News")


def test_a_longer_name_that_the_table_has_is_not_begun_by_the_outlets_own():
    assert own_in("The Herald", "Herald Reporter", end=False)
    assert not own_in("The Herald", "Herald Sun", end=False)


def test_names_in_another_script_are_houses_of_their_own():
    assert same_house("Осторецъ", "осторецъ")
    assert not alike("Осторецъ", "海港日報")
    assert not own_house("Осторецъ.info", "Приливъ")
    assert house_in("Осторецъ", houses(["Осторецъ"]), end=True) == "Осторецъ"


def test_a_name_without_a_letter_is_nobodys_own():
    assert not own_house("...", "Tidewatch")
    assert not own_house("...", "")
    assert not alike("—", "***")
    assert whole_name("", end=True) is None


@pytest.mark.parametrize(
    ("outlet", "text", "places", "found"),
    [
        ("Northreach Wire", "Northreach said so.", (), {"northreach": "Northreach Wire"}),
        ("Northreach Press Agency", "Northreach on Monday said so.", (), {"northreach": "Northreach Press Agency"}),
        ("Northreach Wire", "He lives in Northreach.", ("Northreach",), {}),
        ("Northreach Wire", "Northreach Lines said so.", (), {}),
        ("Harbour Press", "The Harbour said so.", (), {}),
        ("Northreach Herald", "Northreach said so.", (), {}),
        (None, "Northreach said so.", (), {}),
    ],
)
def test_a_house_is_known_by_what_stands_before_the_word_of_the_trade(outlet, text, places, found):
    assert shorts([outlet], [text], places) == found
