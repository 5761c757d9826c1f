"""An outlet is what the input says, else the page, else its address, else the text where that is safe."""

import pytest

from retold.articles.outlets import by_host, first_title, outlet, stated

STORY = "The harbour master said on Monday that two ferries had left Port Amery without papers. " * 4


def test_the_order():
    text = f"Ferries sail\nLandow Gazette, 5 May 2021\n{STORY}"
    assert outlet("Mercury", "Site", "https://www.gazette.example/a", text) == "Mercury"
    assert outlet(None, "Site", "https://www.gazette.example/a", text) == "Site"
    assert outlet(None, None, "https://www.gazette.example/a", text) == "gazette.example"
    assert outlet(None, None, None, text) == "Landow Gazette"
    assert outlet(None, None, None, STORY) is None


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("TradeWatch", "14 May 2031", "TradeWatch"),
        ("Harbour Ledger", "14 May 2031", "Harbour Ledger"),
        ("Opinion", "14 May 2031", None),
        ("Breaking News", "14 May 2031", None),
        ("TradeWatch", "Ferries sail on 14 May 2031", None),
        ("Ferry Record Falls", "14 May 2031", None),
    ],
)
def test_a_name_over_a_date_at_the_top_is_the_outlet_where_it_is_formed_like_one(first, second, name):
    assert outlet(None, None, None, f"{first}\n{second}\n\nFerries sail\n\n{STORY}") == name


def test_an_agency_that_a_page_names_as_its_publisher_is_not_the_outlet():
    assert outlet(None, "Associated Press", "https://gazette.example/a", STORY) == "gazette.example"
    assert outlet(None, "Associated Press", "https://apnews.com/a", STORY) == "Associated Press"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.nytimes.com/2021/a.html", "New York Times"),
        ("https://edition.cnn.com/a", "CNN"),
        ("m.gazette.example/a", "gazette.example"),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_hosts(url, name):
    assert by_host(url) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"(MENAFN- Palisade Press)\n{STORY}", "MENAFN"),
        (f"{STORY}\n© 2021 The Landow Courier. All rights reserved.", "The Landow Courier"),
        (f"{STORY}\nSource: ValleyWorld and agencies", "ValleyWorld"),
        (f"Ferries sail\nThe Landow Gazette\n5 May 2021\n{STORY}", "Landow Gazette"),
        (f"Ferries sail\n*By Ann Lee, Hull & Keel Monthly. 17 March 2022*\n{STORY}", "Hull & Keel Monthly"),
        (f"{STORY}\n© 2021 The Associated Press", None),
        (f"Ferries sail\nBy Ann Lee, Associated Press, 5 May 2021\n{STORY}", None),
        (f"Hard Times\n{STORY}", None),
        (f"Ferries sail\nAnn Lee, 5 May 2021\n{STORY}", None),
    ],
)
def test_outlets_that_the_text_names(text, name):
    assert stated(text) == name


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Two ferries sail without papers\n{STORY}", "Two ferries sail without papers"),
        (f"# Who let them sail?\n\n{STORY}", "Who let them sail?"),
        (f"Share\nBy Ann Lee\nTwo ferries sail without papers\n{STORY}", "Two ferries sail without papers"),
        (f"(MENAFN- Palisade Press)\n{STORY}", None),
        (STORY, None),
        ("Two ferries sail without papers", None),
        (f"Two ferries sail without papers.\n{STORY}", None),
        ("", None),
    ],
)
def test_headlines_of_plain_texts(text, title):
    assert first_title(text) == title
