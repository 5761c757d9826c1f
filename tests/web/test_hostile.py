"""Nothing that an article holds runs in the browser, or takes a page apart."""

import pytest

from retold.web.page import local, see

pytestmark = pytest.mark.model

ROWS = [
    (
        "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>",
        "Mayor Ada Quill said on Monday that <script>alert(3)</script> 40 barges sank off Port Vessel. "
        "The harbour office said \u202e forty barges were lost. " + "x" * 3000 + " drowned, police said.",
    ),
    (
        'Bell & Tide href="#s1-c1"',
        "Mayor Ada Quill said on Monday that 40 barges sank off Port Vessel. The harbour office said a lock broke. "
        'A pilot told Bell & Tide that "<b onmouseover=alert(4)>nobody" steered the ferry.',
    ),
]


@pytest.fixture
def attacked(empty, tmp_path):
    import json

    path = tmp_path / "rows.jsonl"
    rows = [
        {"id": f"<b>{n}", "outlet": outlet, "title": outlet, "text": text, "url": "javascript:alert(5)"}
        for n, (outlet, text) in enumerate(ROWS)
    ]
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    empty.archive.add([str(path)])
    return empty


def pages(client):
    story = client.archive.stories().items[0]
    base = f"/stories/{story.id}"
    claims = [f"{base}/claims/{claim.id}" for claim in client.archive.story(story.id).dossier.claims]
    articles = [f"/articles/{row.id}" for row in client.archive.articles().items]
    parts = [base + part for part in ("", "/claims", "/collation", "/descent", "/timeline")]
    return ["/", "/claims", "/sources", "/articles", "/search?words=barges", *parts, *claims, *articles]


def test_markup_direction_marks_and_addresses_of_an_article_do_nothing(attacked):
    for address in pages(attacked):
        page = attacked.get(address)
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "<img src=x" not in page.text
        assert "<b onmouseover" not in page.text
        assert "\u202e" not in page.text
        assert 'href="javascript' not in page.text


def test_what_the_reader_asks_for_is_escaped_too(web):
    for address in ("/search?words=<script>alert(1)</script>", '/search?source="><b>', "/stories/<script>x"):
        assert "<script>alert" not in web.get(address).text
        assert '"><b>' not in web.get(address).text


def test_the_bytes_of_a_page_are_saved_and_never_shown(web, story):
    for article in story.dossier.material.articles:
        answer = web.get(f"/articles/{article.id}/original")
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment")
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "address", ["https://elsewhere.test/", "//elsewhere.test", "/\\elsewhere.test", "x", "/a\nb", ""]
)
def test_no_form_sends_a_reader_elsewhere(address):
    assert local(address) == "/"


def test_going_back_keeps_the_place_and_says_what_was_done():
    assert see("/stories/s?start=40&done=old#t-1", done="new").headers["location"] == "/stories/s?start=40&done=new#t-1"
