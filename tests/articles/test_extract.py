"""Pages of every kind become articles with all that is known of them."""

import pytest

from retold.articles.extract import Extract
from retold.articles.files import ROW, make
from retold.errors import InputError
from retold.records import Declared
from retold.settings import Settings

STORY = (
    "LANDOW (Northline) — Two ferries left Port Amery without papers, the harbour master said on Monday.\n"
    "Neither ship answered the coast guard, which lost sight of both in the fog off the cape.\n"
    "The owner could not be reached for comment; his office said that all papers were in order."
)
HTML = (
    '<html><head><meta property="og:site_name" content="Landow Gazette"><title>Two ferries sail without papers</title>'
    '<meta property="article:published_time" content="2021-05-05T18:42:00Z"></head><body><article>'
    '<h1>Two ferries sail without papers</h1><p class="byline">By Ann Lee</p>'
    + "".join(f"<p>{line}</p>" for line in STORY.split("\n"))
    + "</article></body></html>"
)


@pytest.fixture(scope="module")
def extract():
    return Extract(settings=Settings(max_chars=5000)).load()


def row(text, **declared):
    return make("rows.jsonl#a", ROW, text.encode(), Declared(**{"key": "a", **declared}))


def plain(text, media="text/plain"):
    return make("ferries.txt", media, text.encode(), Declared(key="ferries"))


def test_a_row(extract):
    (article,) = extract(
        [row(STORY, outlet="Mercury", date="2021-05-05", title="Ferries", byline="Ann Lee", url="https://m.example/a")]
    )
    assert (article.key, article.text, article.outlet, article.title) == ("a", STORY, "Mercury", "Ferries")
    assert (article.byline, article.url, article.language) == ("Ann Lee", "https://m.example/a", "en")
    assert (article.published.surety, article.published.whole_day) == ("declared", True)
    assert [(credit.kind, credit.publisher) for credit in article.credits] == [("dateline", "Northline")]
    assert [block.kind for block in article.blocks] == ["paragraph"] * 3


@pytest.mark.parametrize("text", [f"\n  {STORY}\r\n\t", f"{STORY}\u2028 x", STORY.replace(" ", "\u00a0")])
def test_the_text_of_a_row_is_never_changed(extract, text):
    assert extract([row(text)])[0].text == text


def test_a_text_file(extract):
    (article,) = extract(
        [plain(f"Two ferries sail without papers\r\n\r\n{STORY}".replace("\n", "\r\n").replace("\r\r", "\r"))]
    )
    assert "\r" not in article.text
    assert article.title == "Two ferries sail without papers"
    assert article.blocks[0].kind == "title"


def test_a_web_page(extract):
    (article,) = extract([make("ferries.html", "text/html", HTML.encode(), Declared(key="ferries"))])
    assert article.text.split("\n") == ["Two ferries sail without papers", "By Ann Lee", *STORY.split("\n")]
    assert [block.kind for block in article.blocks] == ["title", "furniture", "paragraph", "paragraph", "paragraph"]
    assert (article.outlet, article.title, article.byline) == (
        "Landow Gazette",
        "Two ferries sail without papers",
        "By Ann Lee",
    )
    assert (article.published.surety, article.published.at.hour) == ("declared", 18)
    assert [credit.publisher for credit in article.credits] == ["Northline"]


def test_what_is_declared_comes_before_what_the_page_says(extract):
    declared = Declared(key="x", outlet="Mercury", title="Other", date="2020-01-01")
    (article,) = extract([make("ferries.html", "text/html", HTML.encode(), declared)])
    assert (article.outlet, article.title, article.published.at.year) == ("Mercury", "Other", 2020)


def test_ids_come_from_content(extract):
    first, again, other = extract([row(STORY), row(STORY), row(STORY, outlet="Mercury")])
    assert first.id == again.id != other.id
    assert first.id.startswith("a")


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (plain(" \n\t"), "no text"),
        (plain("…!?.,;: — “” 40 % (1,000)"), "no words"),
        (plain("word " * 1001), "5,005 characters"),
        (row("Das Ministerium teilte am Montag mit, dass beide Fähren ohne Papiere ausgelaufen seien."), "German"),
        (row(STORY, language="fr"), "French"),
        (make("a.pdf", "application/pdf", b"no pdf", Declared(key="a")), "PDF"),
        (make("a.html", "text/html", b"<html></html>", Declared(key="a")), "no article"),
        (make("a.txt", "text/plain", b"\0\1\2" * 99, Declared(key="a")), "not text"),
    ],
)
def test_pages_without_an_english_article(extract, page, words):
    with pytest.raises(InputError, match=words) as caught:
        extract([page])
    assert caught.value.source == page.source


def test_a_declared_language_is_believed(extract):
    assert extract([row("Das Ministerium teilte am Montag mit, dass beide ausgelaufen seien.", language="en-GB")])


def test_an_unknown_language_is_detected(extract):
    assert extract([row(STORY, language="unknown")])[0].language == "en"


def test_the_stage_names_its_input():
    stage = Extract(settings=Settings())
    assert (stage.name, stage.source(row("x"))) == ("articles", "rows.jsonl#a")
