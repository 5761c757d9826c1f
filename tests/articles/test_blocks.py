"""Lines become blocks of the right kind, in order and apart."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.blocks import blocks, kind

STORY = "The harbour master said on Monday that two ferries had left Port Amery without papers."


def told(text, title=None, byline=None):
    return [(block.kind, block.span.of(text)) for block in blocks(text, title, byline)]


@pytest.mark.parametrize(
    "line",
    [
        "Share", "Share on Facebook", "Tweet", "More", "CLOSE", "View Comments", "12 comments", "1,204 shares", "• • •",
        "___",
        "Advertisement", "Story Continued Below", "Sign up for our morning letter and never miss a ferry",
        "Click here to see all our pictures", "Read more: Ferries stay in port", "Related: Storm over Landow",
        "Copyright 2021 Landow Gazette. All rights reserved.", "© 2021 Northline", "Follow us on Twitter", "@portamery",
        "Image 2 of 7", "3 / 12", "5 min read", "We use cookies to make this page better.", "pic.twitter.com/abc123",
        "Tags: ferries, Port Amery", "By Ann Lee", "By Ann Lee, Northline", "Published 5 May 2021", "Updated",
        "Wednesday, May 5, 2021", "Ann Lee, staff writer", "window.ads = window.ads || [];", "Most read in Business",
    ],
)  # fmt: skip
def test_furniture(line):
    assert kind(line) == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Illustrative: a ferry of the line in an earlier year.",
        "Photo: Ann Lee, Reuters",
        "FILE PHOTO: A ferry leaves Port Amery.",
        "In this May 5, 2021, file photo, a ferry leaves Port Amery.",
        "A ferry leaves Port Amery on Wednesday. (AP Photo/Ann Lee)",
        "A ferry leaves Port Amery on Wednesday. (Ann Lee/Northline)",
        "A ferry leaves Port Amery on Wednesday. Ann Lee / Reuters",
        "This photo shows the ferry that left without papers. (Handout via Northline)",
        "Ann Lee/Getty Images",
        "(Photo: Ann Lee, EPA)",
    ],
)
def test_captions(line):
    assert kind(line) == "caption"


@pytest.mark.parametrize(
    "line", ["## What we know", "Who owns the ferries?", "NO PAPERS, NO PORT", "A night at sea", "3. The letter"]
)
def test_headings(line):
    assert kind(line) == "heading"


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "Terms of the sale were not disclosed.",
        "By signing the accord, both ports agree to inspect every ferry.",
        "By Monday the harbour was open again, the ministry said.",
        "From the harbour, the wreck could be seen with the naked eye.",
        "More than 40 people were aboard.",
        "Legal experts doubt it.",
        "If (as the owner says) the papers were lost, nobody is to blame.",
        "He asked: “Who let them sail?”",
        "According to a Reuters/Ipsos poll, most people trust the ferries.",
        "This has hurt the owner's image, analysts said.",
        "“We were lucky,” she said.",
        "A report on the ferry's picture of safety was published on Monday by the port and then withdrawn again.",
        "Share prices fell after the ferry ran aground.",
        "Three days ago the owner promised to pay.",
    ],
)
def test_paragraphs(line):
    assert kind(line) == "paragraph"


def test_the_title_is_a_block_and_its_echo_furniture():
    text = f"Two ferries sail without papers\nTwo ferries sail without papers\n{STORY}"
    assert [made for made, _ in told(text, "Two Ferries Sail  Without Papers")] == ["title", "furniture", "paragraph"]


def test_a_feed_is_cut_behind_its_headline():
    text = f"Wednesday 5 May 2021 Two ferries sail without papers. {STORY}"
    assert told(text, "Two ferries sail without papers") == [
        ("furniture", "Wednesday 5 May 2021"),
        ("title", "Two ferries sail without papers"),
        ("paragraph", STORY),
    ]


def test_buttons_behind_a_feeds_headline_are_furniture():
    text = f"Two ferries sail without papers AFP Print Tweet Views 12 {STORY}"
    assert told(text, "Two ferries sail without papers")[1:] == [
        ("furniture", "AFP Print Tweet Views 12"),
        ("paragraph", STORY),
    ]


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Two ferries sail without", "Two ferries sail without papers, the harbour master said."),
        ("Ferries", "Ferries Landow and Osprey left without papers, the harbour master said."),
        ("Two ferries sail without paper", "Two ferries sail without papers, the harbour master said."),
    ],
)
def test_a_story_that_opens_with_the_words_of_its_headline_is_not_cut(title, line):
    assert told(line, title) == [("paragraph", line)]


def test_a_title_deep_inside_a_line_is_no_headline():
    text = f"{STORY} Two ferries sail without papers"
    assert [made for made, _ in told(text, "Two ferries sail without papers")] == ["paragraph"]


def test_the_byline_that_came_with_the_page_is_furniture():
    assert told(f"Ann Lee\n{STORY}", byline="Ann Lee")[0][0] == "furniture"


def test_a_paragraph_told_twice_counts_once():
    assert [made for made, _ in told(f"{STORY}\n{STORY}")] == ["paragraph", "furniture"]


def test_short_lines_may_come_again():
    assert [made for made, _ in told(f"Landow\n{STORY}\nLandow")] == ["heading", "paragraph", "heading"]


def test_a_dated_line_above_a_photographers_name_is_a_caption():
    text = f"A ferry leaves Port Amery on Wednesday, May 5, 2021.\nPhoto: Ann Lee, AP\n{STORY}\nPhoto: Ann Lee, AP"
    assert [made for made, _ in told(text)] == ["caption", "caption", "paragraph", "caption"]


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.text(max_size=400), st.none() | st.text(max_size=40), st.none() | st.text(max_size=20))
def test_blocks_lie_inside_the_text_in_order_and_apart(text, title, byline):
    end = 0
    for block in blocks(text, title, byline):
        assert end <= block.span.start < block.span.end <= len(text)
        end = block.span.end


@settings(deadline=None)  # a lazy import may take longer than an example
@given(
    st.lists(
        st.sampled_from(["Share", "Two ferries", "AFP", "Print", "5 May 2021", "\n", ". ", " — ", "By Ann Lee", STORY]),
        max_size=20,
    )
)
def test_blocks_of_news_like_lines(parts):
    text = " ".join(parts)
    found = blocks(text, "Two ferries")
    assert all(first.span.end <= second.span.start for first, second in pairwise(found))
    covered = sum(len(block.span) for block in found)
    assert covered <= len(text)
