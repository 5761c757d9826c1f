from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from retold.dossier.formats.markdown import escape, to_markdown


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.text = [], []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text.append(data)


def rendered(markdown):
    parser = Tags()
    parser.feed(MarkdownIt("commonmark").enable("table").enable("strikethrough").render(markdown))
    return parser


@pytest.fixture
def page(trace):
    return rendered(to_markdown(trace))


def test_articles_add_no_markup(page):
    assert {tag for tag, _ in page.found} <= {
        "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "em", "strong", "blockquote", "table", "thead", "tbody", "tr",
        "th", "td",
    }  # fmt: skip


def test_hostile_names_are_shown_as_they_are(page):
    assert "</title></script><script>alert(1)</script> [bold]red[/]" in "".join(page.text)


def test_quotes_are_shown_in_full(page, dossier):
    text = "".join(page.text)
    by_id = {article.id: article.text for article in dossier.material.articles}
    told = {telling for claim in dossier.claims for telling in claim.tellings}
    for telling in (t for tellings in dossier.material.tellings for t in tellings if t.id in told):
        assert telling.span.of(by_id[telling.article]) in text


def test_the_collation_has_a_column_for_each_article(trace):
    assert "certificate (attributed) | 6 | 2–3 | T | A\\! | T | T\\! | T\\! | T\\= | H |" in to_markdown(trace)
    (header,) = [line for line in to_markdown(trace).split("\n") if line.startswith("| Claim")]
    assert header == "| Claim | Outlets | Origins | 3 | 4 | 1 | 2 | 5 | 6 | 7 |"


def test_what_may_both_be_right_is_no_conflict(trace):
    page = to_markdown(trace)
    assert "- difference, attribution-changed: from the ministry" in page
    assert "audit (attributed) | 3 | 1–2 | T | A |  |  |  | T\\~ |  |" in page
    assert "\\! drift, \\= conflict, \\~ difference." in page


def test_an_exact_copy_is_named_as_one(copied):
    descent, articles = to_markdown(copied).split("### Articles")
    assert "reprint, undated, the same text as 2: textual" in descent
    assert "(reprint, undated, the same text as 2, javascript" in articles


def test_unseen_originals_are_marked(trace):
    assert "- *\\*Corvane* (not in the archive)\n  - 3 **Brindle Post**" in to_markdown(trace)


def test_problems_are_listed(trace):
    assert "- in/\\<scan\\>.pdf: The file holds pictures and no text." in to_markdown(trace)


def test_several_stories_have_a_list(trace):
    assert "2. Tessaly ferries" in to_markdown(replace(trace, dossiers=trace.dossiers * 2))


@given(st.text(alphabet=st.sampled_from("ab 1.)-+=*_`<>[]()!#&|~$\\:/\n\t"), max_size=40))
def test_escaped_text_comes_back_as_text(text):
    page = rendered(f"x {escape(text)} y")
    assert [tag for tag, _ in page.found] == ["p"]
    assert "".join(page.text).split() == ["x", *text.split(), "y"]


@given(st.text(alphabet=st.sampled_from("ab 1.)-+=*_`<>[]()!#&|~$\\:/"), min_size=1, max_size=20))
def test_escaped_text_begins_no_block(text):
    page = rendered(f"> {escape(text)}")
    assert {tag for tag, _ in page.found} <= {"blockquote", "p"}
