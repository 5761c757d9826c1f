"""Which tellings share an origin, group by group. All names are invented."""

from dataclasses import replace
from itertools import permutations

import pytest

from retold.ledger.groups import FEW, Group, bodies, mentions, partition, quoted, shares, spoken
from retold.ledger.origins import shown

LIND, STONE = ("Mara Lind", "person"), ("Bob Stone", "person")
BOARD = ("Harbour Board", "organisation")
FILES = ("documents", "document")
OFFICIALS = ("officials", "anonymous")
REUTERS = ("Reuters", "agency")


@pytest.fixture
def parted(resting):
    """`parted(*tellings)`: the outlets of each group, in the order of the groups."""
    return lambda *rows: [[m.article.outlet for m in g.members] for g in partition(resting(*rows))]


@pytest.fixture
def group(resting):
    """`group(*tellings)`: a group that holds them all."""

    def group(*rows):
        made = Group()
        for rest in resting(*rows):
            made.add(rest)
        return made

    return group


def test_two_named_sources_stay_apart_unless_a_telling_passes_through_both(told, parted):
    assert parted(told("A", LIND), told("B", STONE)) == [["A"], ["B"]]
    assert parted(told("A", LIND), told("B", STONE), told("C", LIND, STONE)) == [["A", "C", "B"]]


def test_what_names_less_joins_the_first_group_that_fits(told, parted):
    assert parted(told("A"), told("B", LIND), told("A", STONE), told("C", REUTERS, LIND), told("D", REUTERS)) == [
        ["A", "A"], ["B", "C", "D"],
    ]  # fmt: skip


def test_who_is_named_comes_before_what_is_described_and_both_before_the_rest(told, parted):
    rows = told("A"), told("B", OFFICIALS), told("C", FILES), told("D", LIND)
    assert parted(*rows) == [["D"], ["C"], ["B"], ["A"]]


ROWS = [("A", LIND), ("B", FILES), ("C", OFFICIALS), ("D",), ("A", BOARD)]


@pytest.mark.parametrize("type_", ["event", "statement"])
def test_the_number_does_not_depend_on_who_is_read_first(told, span, type_):
    assert len({span(*(told(*row) for row in order), type=type_) for order in permutations(ROWS)}) == 1


def test_documents_do_not_confirm_somebody_who_is_named(told, span):
    assert span(told("A", FILES), told("B", LIND)) == span(told("B", LIND), told("A", FILES)) == (1, 2)


def test_one_report_means_one_by_what_it_only_describes(told, resting):
    a, b = resting(told("A", REUTERS, FILES), told("B", REUTERS, OFFICIALS))
    assert shares(a, b)
    a, b = resting(told("A", FILES), told("B", OFFICIALS))
    assert not shares(a, b)


def test_two_crowds_of_the_nameless_are_not_made_one_body(told, group):
    crowds = [group(told("A", ("residents", "eyewitness"))), group(told("B", ("residents", "eyewitness")))]
    assert len(bodies(crowds, lambda a, b: True)) == 2
    assert len(bodies([*crowds[:1], group(told("C", BOARD))], lambda a, b: True)) == 1


@pytest.mark.parametrize(
    ("negated", "kept"),
    [("", ["ABC", "D"]), ("AB", ["AB", "D", "C"]), ("ABC", ["ABC", "D"]), ("C", ["AB", "D", "C"])],
)
def test_a_speaker_has_the_tellings_that_give_him_or_nobody_unless_they_say_the_contrary(told, group, negated, kept):
    speaker = group(told("A", LIND), told("B", LIND))
    silent, other = group(told("C", text="Trams burned.")), group(told("D", STONE, text="Trams burned."))
    found = spoken([other, speaker, silent], lambda r: r.article.outlet in negated)
    assert ["".join(m.article.outlet for m in g.members) for g in found] == kept


def test_a_nameless_source_gets_no_speakers_name_for_some_words_in_common(told, group):
    speaker = group(told("A", LIND, text="Nobody knew what the boats carried home."))
    nameless = group(told("B", OFFICIALS, text="Officials knew what trucks carried."))
    assert 0.2 < nameless.like([speaker]) < 0.5
    assert len(spoken([speaker, nameless], lambda r: False)) == 2
    named = group(told("B", STONE, text="Officials knew what trucks carried."))
    assert len(spoken([speaker, named], lambda r: False)) == 1


def test_a_telling_that_has_the_speakers_name_in_its_words_is_his(told, group, resting):
    speaker = group(told("A", LIND))
    with_name, without = resting(
        told("B", STONE, text="Lind blamed the fog."), told("C", STONE, text="He blamed the fog.")
    )
    assert mentions(with_name, speaker)
    assert not mentions(without, speaker)


def test_one_name_among_many_tellings_without_any_does_not_name_their_origin(told, group):
    bare = [told(f"Z{n}", REUTERS) for n in range(5)]
    assert group(told("A", REUTERS, LIND), *bare[:3]).head.name == "Mara Lind"
    assert group(told("A", REUTERS, LIND), *bare).head.name == "Reuters"


def test_one_quotation_is_of_one_speaker_whoever_is_named(told, group, resting):
    words = "The pilots had begged for years for a second lamp."
    one, other = (group(told(where, who, text=words, quoted=True)) for where, who in (("A", LIND), ("B", STONE)))
    retold = group(told("C", STONE, text=words))
    assert [len(g.members) for g in quoted([one, other, retold])] == [2, 1]


def test_who_only_says_which_thing_is_meant_confirms_nothing(told, resting):
    def origin(rest, dep):
        tokens = rest.annotation.tokens
        seen = replace(rest.annotation, tokens=replace(tokens, deps=(dep, *tokens.deps[1:])))
        made = Group()
        made.add(replace(rest, annotation=seen))
        return made

    told_by = resting(told("A", LIND), told("B", STONE))
    assert [len(shown([origin(told_by[0], dep), origin(told_by[1], "ROOT")], {})[0]) for dep in ("acl", "ROOT")] == [
        1,
        2,
    ]
    assert len(shown([origin(told_by[0], "acl")], {})[0]) == 1


def test_likeness_is_that_of_the_nearest_and_whole_where_there_is_nothing_to_compare(told, group):
    mine = group(told("A", LIND, text="Two boats sank."))
    far, near = group(told("B", text="Trams burned.")), group(told("C", text="Two boats burned."))
    assert mine.like([]) == 1.0
    assert mine.like([far]) == 0.0
    assert mine.like([far, near]) == pytest.approx(2 / 4)


def test_only_the_first_few_of_a_group_are_compared(told, group):
    late = [told(f"Z{n}", LIND, text="Trams burned.") for n in range(FEW)]
    assert group(told("A", text="Two boats sank.")).like([group(*late, told("B", LIND))]) == 0.0


def test_what_says_something_else_is_held_against_all_that_count(told, span):
    other = told("A", LIND, text="Trams burned.", breaks=("gap",), certainty="asserted")
    counting = told("B", BOARD, text="Two boats sank.")
    assert span(other, counting) == span(counting, other) == (1, 1)
