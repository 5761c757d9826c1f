"""Which id a claim has, from claims built by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.archive.identity import moves, settle
from retold.ids import content_id
from retold.records import By, Claim

BY = By(stage="test", version=1, settings="")


def claim(told):
    return Claim(
        id=content_id("c", *sorted(told)), story="s1", gist="", type="event", tellings=tuple(told), best=told[0],
        weight=1.0, why=(), by=BY,
    )  # fmt: skip


class History:
    """A story whose tellings are put together again and again, as the archive keeps it."""

    def __init__(self):
        self.old, self.first = {}, {}

    def now(self, *parts):
        """The ids of the claims that hold those tellings, a text of one letter each, in that order."""
        made = settle(self.old, [claim(part) for part in parts], (), self.first)
        self.old = {c.id: frozenset(c.tellings) for c in made}
        self.first = {**self.old, **self.first}
        self.ways = dict(moves(self.first, made))
        return [c.id for c in made]


@pytest.fixture
def history():
    return History()


@pytest.mark.parametrize("parts", [("ab", "cd"), ("cd", "ab"), ("a", "bcd"), ("bcd", "a"), ("d", "b", "ac")])
@pytest.mark.parametrize("grown", [False, True])
def test_a_split_that_is_taken_back_gives_the_id_back(history, parts, grown):
    before = history.now("ab") and history.now("abcd") if grown else history.now("abcd")
    history.now(*parts)
    assert history.now("abcd") == before


@pytest.mark.parametrize("grown", ["a", "ab", "abc"])
def test_a_merge_that_is_taken_back_gives_both_ids_back(history, grown):
    history.now(grown, "x")
    before = history.now("abc", "xyz")
    assert history.now("abcxyz")[0] in before
    assert history.now("abc", "xyz") == before


def test_the_id_of_a_claim_that_is_gone_leads_to_its_own_tellings_and_not_to_those_it_was_merged_with(history):
    _, gone = history.now("abc", "x")
    (into,) = history.now("abcx")
    assert history.ways[gone] == into
    assert history.now("abc", "xy")[1] == gone
    assert history.now("abcy", "x")[1] == gone


@given(st.lists(st.lists(st.integers(0, 3), min_size=6, max_size=6), min_size=1, max_size=6))
def test_no_id_leads_to_a_claim_without_a_telling_that_it_was_given_to(steps):
    history = History()
    for step in steps:
        parts = ["".join(t for t, group in zip("abcdef", step, strict=True) if group == n) for n in sorted(set(step))]
        ids = history.now(*parts)
        assert len(set(ids)) == len(ids)
        assert set(history.first) == {*ids, *history.ways}
        assert all(history.first[name] & history.old[history.ways.get(name, name)] for name in history.first)
