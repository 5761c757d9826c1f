"""Which words of an article belong to which source text. All texts and outlets are invented."""

import itertools

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.descent import reuse
from retold.descent.stated import stated
from retold.descent.tracing import BORROWED, Text, Tracer, components, ranges

FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."
PILOT = "Harbour pilots had asked the board in vain to keep the older ships at the quay all week."


@pytest.fixture
def tracer(report):
    """`tracer(*texts)`: the working state for articles with these texts; nobody owns a word yet."""

    def tracer(*texts):
        reports = [r if isinstance(r, tuple) else report(r, f"Outlet {n}") for n, r in enumerate(texts)]
        wordings = [reuse.wording(r.article, r.annotation) for r in reports]
        says = [stated(*r) for r in reports]
        return Tracer([r.article for r in reports], says, wordings, reuse.reuse(wordings))

    return tracer


def anything(text):
    return True


def test_words_get_the_owner_that_they_have_elsewhere(tracer):
    state = tracer(FERRY, f"{STORM} {FERRY}")
    text = Text("Corvane", [0])
    state.carry(text)
    state.copy(1, anything)
    assert state.words(1)[text] == len(state.wordings[0].words)
    assert state.longest(1, text) == len(state.wordings[0].words)
    assert list(state.free(1, (0, len(state.owners[1])), set())) == [(0, len(state.wordings[1].words) - 16)]


def test_words_of_several_publishers_follow_the_text_that_has_enough_of_the_others(tracer):
    state = tracer(f"{FERRY} {STORM}", FERRY, f"{FERRY} {STORM}", f"{PILOT} {FERRY}")
    corvane, nordpress = Text("Corvane", [0]), Text("Nordpress", [1])
    state.carry(corvane)
    state.carry(nordpress)
    state.copy(2, anything)
    state.copy(3, anything)
    assert state.words(2) == {corvane: len(state.owners[2])}
    assert not state.words(3)


def test_a_text_that_is_not_allowed_gives_nothing(tracer):
    state = tracer(FERRY, FERRY)
    state.carry(Text("Corvane", [0]))
    state.copy(1, lambda text: False)
    assert not state.words(1)


def test_a_text_of_which_an_article_has_enough_is_kept_and_a_scrap_given_back(tracer):
    scrap = " ".join(FERRY.split()[: BORROWED - 2])
    state = tracer(FERRY, f"{FERRY} {STORM}", f"{STORM} {PILOT} {STORM.replace('north', 'south')} {scrap} at noon.")
    text = Text("Corvane", [0])
    state.carry(text)
    for i in (1, 2):
        before = list(state.owners[i])
        state.copy(i, anything)
        assert state.words(i)[text]
        state.settle(i, before)
    assert text.carriers == [0, 1]
    assert not state.words(2)


def test_what_is_taken_comes_with_its_place_in_the_other_carrier(tracer):
    state = tracer(FERRY, f"{STORM} {FERRY}")
    text = Text("Corvane", [0])
    state.carry(text)
    state.copy(1, anything)
    (taken,) = state.taken(1)
    assert (taken.text, taken.partner) == (text, 0)
    assert taken.coverage == pytest.approx(16 / len(state.owners[1]))
    (passage,) = taken.passages
    assert passage.child.of(state.articles[1].text) == FERRY.rstrip(".")
    assert (passage.witness, passage.there.of(FERRY)) == (state.articles[0].id, FERRY.rstrip("."))


def test_an_outlet_that_reports_itself_has_its_words_on_its_own_account(tracer, report):
    own = report(f"{FERRY} {STORM} The Harbour Ledger has learned this.", "Harbour Ledger")
    state = tracer(FERRY, own, FERRY)
    state.carry(Text("Corvane", [0]))
    assert state.reporting == [None, "Harbour Ledger", None]
    state.copy(2, anything)
    assert not state.words(2)


@given(st.sets(st.integers(0, 30)))
def test_ranges_hold_just_the_numbers_that_are_wanted(wanted):
    found = list(ranges(range(31), wanted.__contains__))
    assert {k for start, end in found for k in range(start, end)} == wanted
    assert all(end < start for (_, end), (start, _) in itertools.pairwise(found))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_components_are_those_of_the_graph_in_order_of_their_first_node(linked):
    graph = networkx.Graph(linked)
    graph.add_nodes_from(range(10))
    assert components(range(10), linked) == sorted(sorted(group) for group in networkx.connected_components(graph))
