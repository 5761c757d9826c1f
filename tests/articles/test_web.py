"""The article of a web page, and clear refusals of pages without one. All pages are invented."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.web import read_html
from retold.errors import InputError

PARAGRAPHS = (
    "The harbour master said on Monday that two ferries had left Port Amery without papers during the night.",
    "Neither ship answered the coast guard, which sent a launch after them and lost sight of both in the fog.",
    "The owner, who lives in Landow, could not be reached; his office said that all papers were in order.",
    "A third ferry stayed in port. Its captain told reporters that he would not sail without an inspection.",
)


def page(*, head="", above="", below="", paragraphs=PARAGRAPHS):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<html lang="en"><head><title>Two ferries sail without papers - Landow Gazette</title>{head}</head><body>'
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>'
        f"<article><h1>Two ferries sail without papers</h1>{above}{body}{below}</article>"
        '<footer><p>Landow Gazette, 1 Quay Street</p><a href="/privacy">Privacy</a></footer></body></html>'
    )


HEAD = (
    '<meta property="og:site_name" content="Landow Gazette">'
    '<meta property="og:title" content="Two ferries sail without papers">'
    '<meta property="article:published_time" content="2021-05-05T18:42:00+02:00">'
    '<link rel="canonical" href="https://gazette.example/ferries">'
)


def read(html):
    return read_html(html, "page.html", None)


def test_the_body_without_menu_and_footer():
    lines = read(page()).body.split("\n")
    assert [line for line in lines if line in PARAGRAPHS] == list(PARAGRAPHS)
    assert not any("Sport" in line or "Quay Street" in line for line in lines)


def test_the_head():
    web = read(page(head=HEAD))
    assert (web.title, web.site) == ("Two ferries sail without papers", "Landow Gazette")
    assert (web.date, web.url) == ("2021-05-05T18:42:00+02:00", "https://gazette.example/ferries")


def test_the_site_is_cut_from_the_title():
    web = read(page(head='<meta property="og:site_name" content="Landow Gazette">'))
    assert web.title == "Two ferries sail without papers"


def test_the_byline_as_it_is_shown():
    web = read(page(above='<div class="byline">By Ann Lee,\n  Northline</div>'))
    assert web.byline == "By Ann Lee, Northline"


def test_the_date_of_linked_data():
    script = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2021-05-05T18:42Z"}</script>'
    )
    assert read(page(head=script)).date == "2021-05-05T18:42Z"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Please enable JavaScript to read this page. It needs scripts to show you the story and the pictures.",
            "JavaScript",
        ),
        (
            "We and our partners use cookies to store information on your device. Accept all cookies to go on.",
            "cookie notice",
        ),
        (
            "You have read your last free story. Subscribe now to continue reading the Gazette on every device.",
            "paywall",
        ),
        ("Checking your browser. Please verify you are human before we show you the page you asked for.", "robots"),
        ("Sorry, the page could not be found. It may have moved, or you may have mistyped the address of it.", "error"),
    ],
)
def test_walls(text, words):
    with pytest.raises(InputError, match=words):
        read(f"<html><body><main><h1>Gazette</h1><p>{text}</p></main></body></html>")


@pytest.mark.parametrize(
    "html", ["<html></html>", "<html><body><script>app()</script><div id=root></div></body></html>", "x", "<p>Hi."]
)
def test_pages_without_an_article(html):
    with pytest.raises(InputError):
        read(html)


def test_an_article_about_cookies_is_no_wall():
    long = tuple(
        f"{line} Accept cookies, said the sign beside the quay, to the amusement of the crew."
        for line in PARAGRAPHS * 2
    )
    assert "Accept cookies" in read(page(paragraphs=long)).body


def test_a_page_of_very_many_elements_is_refused():
    with pytest.raises(InputError, match="50,000 elements"):
        read("<html><body>" + "<a>y</a>" * 50_001)


def test_deep_nesting_is_refused_or_read():
    html = "<div>" * 5000 + "<p>" + " ".join(PARAGRAPHS) + "</p>" + "</div>" * 5000
    with suppress(InputError):
        assert read(html).body


@settings(deadline=None)  # a lazy import may take longer than an example
@given(
    st.text(max_size=300)
    | st.lists(
        st.sampled_from(["<p>", "</p>", "<div", ">", "<!--", "&#0;", "<article>", *PARAGRAPHS]), max_size=30
    ).map("".join)
)
def test_any_markup_is_read_or_refused(html):
    try:
        web = read(html)
    except InputError:
        return
    assert web.body.strip()
