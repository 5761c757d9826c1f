"""Walks over a parse, on random trees."""

from hypothesis import given
from hypothesis import strategies as st

from retold.records import Tokens
from retold.syntax import Tree, within
from retold.text import Span

DEPS = ("nsubj", "dobj", "prep", "ccomp")


def columns(heads, sentences=None, deps=None):
    """A parse of one-letter words with the given heads."""
    count = len(heads)
    word = ("x",) * count
    return Tokens(
        starts=tuple(range(0, 2 * count, 2)),
        ends=tuple(range(1, 2 * count, 2)),
        lemmas=word,
        pos=word,
        tags=word,
        deps=deps or tuple(DEPS[i % len(DEPS)] for i in range(count)),
        heads=tuple(heads),
        sentences=sentences if sentences is not None else (((0, count),) if count else ()),
        names=(),
    )


def tree(heads, **given):
    return Tree("x " * len(heads), columns(heads, **given))


@st.composite
def head_lists(draw):
    """Heads of a random tree: every token but the first hangs on one drawn earlier, under a random numbering."""
    count = draw(st.integers(1, 30))
    order = draw(st.permutations(range(count)))
    heads = [0] * count
    heads[order[0]] = order[0]
    for place in range(1, count):
        heads[order[place]] = order[draw(st.integers(0, place - 1))]
    return heads


@given(head_lists())
def test_every_token_but_the_root_is_a_child_of_its_head(heads):
    found = tree(heads)
    for i, head in enumerate(heads):
        assert (i in found.children(head)) == (i != head)


@given(head_lists())
def test_the_subtree_of_the_root_is_everything_in_order(heads):
    root = next(i for i, head in enumerate(heads) if head == i)
    assert tree(heads).subtree(root) == list(range(len(heads)))


@given(head_lists())
def test_a_token_is_below_all_its_ancestors_and_above_none(heads):
    found = tree(heads)
    for i in range(len(heads)):
        ancestors = list(found.ancestors(i))
        assert all(i in found.subtree(a) for a in ancestors)
        assert all(a not in found.subtree(i) for a in ancestors)


@given(head_lists())
def test_ancestors_end_at_the_root(heads):
    found = tree(heads)
    for i in range(len(heads)):
        last = [i, *found.ancestors(i)][-1]
        assert heads[last] == last


@given(head_lists())
def test_subtrees_of_children_divide_a_subtree(heads):
    found = tree(heads)
    for i in range(len(heads)):
        below = [k for child in found.children(i) for k in found.subtree(child)]
        assert sorted([i, *below]) == found.subtree(i)


@given(head_lists(), st.data())
def test_a_skipped_child_takes_its_subtree_along(heads, data):
    found = tree(heads)
    i = data.draw(st.sampled_from(range(len(heads))))
    skip = data.draw(st.lists(st.sampled_from(found.children(i)), unique=True)) if found.children(i) else []
    gone = {k for s in skip for k in found.subtree(s)}
    assert found.subtree(i, skip=skip) == [k for k in found.subtree(i) if k not in gone]


@given(head_lists())
def test_labels_choose_among_the_children(heads):
    found = tree(heads)
    for i in range(len(heads)):
        labelled = [k for k in found.children(i) if found.dep(k) in {"nsubj", "dobj"}]
        assert found.children(i, "nsubj", "dobj") == labelled
        assert found.child(i, "nsubj", "dobj") == (labelled[0] if labelled else None)


def test_spans_run_from_the_first_to_the_last_token():
    found = tree([1, 1, 1, 3], sentences=((0, 3), (3, 4)))
    assert found.span([0, 2]) == Span(0, 5)
    assert found.sentence_span(1) == Span(6, 7)
    assert found.sentence_of == [0, 0, 0, 1]


def test_a_deep_tree_does_not_exhaust_the_stack():
    count = 50_000
    found = tree([max(0, i - 1) for i in range(count)])
    assert len(found.subtree(0)) == count
    assert sum(1 for _ in found.ancestors(count - 1)) == count - 1


def test_an_empty_parse_is_a_tree():
    assert tree([]).kids == []


@given(head_lists())
def test_the_first_token_of_a_subtree_needs_no_walk(heads):
    made = tree(heads)
    assert all(made.first(i) == made.subtree(i)[0] for i in range(len(heads)))


def test_tokens_within_a_span():
    words = columns([0, 0, 0])
    assert list(within(words, Span(2, 5))) == [1, 2]
    assert list(within(words, Span(2, 2))) == []
