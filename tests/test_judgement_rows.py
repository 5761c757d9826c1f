from datetime import UTC, datetime

import pytest

from retold.judgement_rows import Unreadable, judgement, names, row
from retold.records import Article, Link
from retold.text import Span

TEXT = "The ferry Margit sank\noff Ostrel. The ferry Margit sank."
ARTICLES = names(
    [Article(id="a1f", key="times", source="", text=TEXT), Article(id="a2f", key="post", source="", text=TEXT)]
)
AT = datetime(2031, 5, 2, tzinfo=UTC)
QUOTED = {"article": "times", "quote": "Margit  sank off ostrel"}


def read(**given):
    return judgement(row(given), ARTICLES, AT)


def test_a_claim_points_by_words_or_by_characters():
    found = read(kind="claim", verdict="yes", first=QUOTED, second={"article": "a2f", "start": 4, "end": 9}, who="desk")
    assert (found.first.article, found.first.span.of(TEXT)) == ("a1f", "Margit sank\noff Ostrel")
    assert (found.second.article, found.second.span) == ("a2f", Span(4, 9))
    assert (found.who, found.at) == ("desk", AT)


def test_a_chain_takes_roles_as_given_or_as_the_names_show():
    chain = ["Reuters", {"name": "Ines", "role": "person"}, "two officials", "shipping documents", "Harbour Institute"]
    found = read(kind="chain", verdict="no", first=QUOTED, chain=chain)
    assert [x.role for x in found.chain] == ["agency", "person", "anonymous", "document", "organisation"]
    assert found.chain[1] == Link(name="Ines", role="person")


def test_parents_and_originals_name_articles_and_unseen_ones():
    found = read(kind="parent", verdict="yes", first="times", second="*Reuters")
    assert (found.first.article, found.first.span, found.second.article) == ("a1f", None, "*Reuters")
    named = read(kind="original", verdict="no", first="times", second="*unnamed outlet", name="Kessan Herald")
    assert named.name == "Kessan Herald"


def test_an_article_is_not_its_own_parent():
    with pytest.raises(Unreadable, match="from itself"):
        read(kind="parent", verdict="yes", first="times", second="a1f")


def test_a_time_of_its_own_is_kept_in_utc_and_is_part_of_the_id():
    plain = {"kind": "parent", "verdict": "no", "first": "times", "second": "post"}
    one, two = read(**plain, at="2031-05-02T09:00:00+02:00"), read(**plain)
    assert one.at == datetime(2031, 5, 2, 7, tzinfo=UTC)
    assert one.id != two.id == judgement(row(plain), ARTICLES, datetime(2032, 1, 1, tzinfo=UTC)).id


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"kind": "claim"}, "missing required field 'verdict'"),
        ({"kind": "claims", "verdict": "yes", "first": "times"}, "claims"),
        ({"kind": "claim", "verdict": "yes", "first": QUOTED}, "two passages"),
        ({"kind": "claim", "verdict": "yes", "first": "times", "second": QUOTED}, "'first'"),
        ({"kind": "chain", "verdict": "no", "first": "times"}, "a passage"),
        ({"kind": "chain", "verdict": "yes", "first": QUOTED, "chain": ["Reuters"]}, "verdict 'no' only"),
        ({"kind": "chain", "verdict": "no", "first": QUOTED, "chain": ["Reuters", " "]}, "has no name"),
        ({"kind": "parent", "verdict": "yes", "first": "times", "second": "*"}, "a name behind its"),
        ({"kind": "parent", "verdict": "yes", "first": "*Reuters", "second": "times"}, "no unseen original"),
        ({"kind": "original", "verdict": "yes", "first": "times", "second": "*Reuters", "name": " "}, "gets no name"),
        ({"kind": "parent", "verdict": "yes", "first": "times"}, "needs 'second'"),
        ({"kind": "original", "verdict": "yes", "first": "times", "second": "post"}, "an unseen one"),
        ({"kind": "parent", "verdict": "yes", "first": "times", "second": "post", "whom": "x"}, "unknown field"),
        (
            {"kind": "outlet", "verdict": "yes", "first": "times"},
            "needs the right one in 'name'",
        ),
        ({"kind": "title", "verdict": "no", "first": "times", "name": "Margit"}, "the verdict yes"),
        ({"kind": "date", "verdict": "yes", "first": "times", "name": "Monday"}, "write it as 2031-05-09"),
        ([1], "no judgement"),
    ],
)
def test_a_bad_row_says_what_is_wrong(given, said):
    with pytest.raises(Unreadable, match=said):
        row(given)


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ({"article": "gone", "quote": "sank"}, "no article 'gone'"),
        ({"article": "times", "quote": "sank twice"}, "does not contain"),
        ({"article": "times", "start": 50, "end": 500}, "no characters 50 to 500"),
    ],
)
def test_a_place_that_is_not_there_is_named(first, said):
    with pytest.raises(Unreadable, match=said):
        read(kind="chain", verdict="no", first=first)


def test_a_name_of_two_articles_needs_the_id():
    twice = names([Article(id=i, key="times", source="", text=TEXT) for i in ("a1", "a2")])
    with pytest.raises(Unreadable, match="by its id: a1, a2"):
        judgement(row({"kind": "chain", "verdict": "no", "first": QUOTED}), twice, AT)
