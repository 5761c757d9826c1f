from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.dossier import wording
from retold.records import Drift, Figure, Link, Part, Published
from retold.text import Span


@given(st.text())
def test_legible_keeps_every_offset_and_is_stable(text):
    shown = wording.legible(text)
    assert len(shown) == len(text)
    assert wording.legible(shown) == shown


@pytest.mark.parametrize("unsafe", ["\x1b", "\x00", "\x7f", "\x9b", "\u202e", "\u2066", "\ud800"])
def test_legible_replaces_what_a_reader_or_terminal_would_obey(unsafe):
    assert wording.legible(f"a{unsafe}b") == "a\ufffdb"


def test_legible_leaves_line_breaks_and_other_scripts():
    assert wording.legible("a\n\tb שלום") == "a\n\tb שלום"


@pytest.mark.parametrize(
    ("recorded", "kind", "shown"),
    [
        ("drift", "number", "drift"),
        ("drift", "detail-lost", "drift"),
        ("conflict", "number", "conflict"),
        ("conflict", "polarity", "conflict"),
        ("conflict", "detail-lost", "difference"),
        ("conflict", "attribution-changed", "difference"),
        ("conflict", "certainty-raised", "difference"),
        ("conflict", "scope-narrowed", "difference"),
        ("conflict", "framing-changed", "difference"),
    ],
)
def test_only_what_excludes_the_other_account_is_a_conflict(recorded, kind, shown):
    assert wording.relation(Drift(telling="t", against="u", kind=kind, relation=recorded, note="")) == shown


def test_listed():
    assert [wording.listed(list("abc"[:n])) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


def test_origins_are_an_interval_unless_the_bounds_agree():
    assert [wording.origins(*b) for b in ((0, 1), (1, 1), (1, 2), (0, 0))] == [
        "0–1 origins", "1 origin", "1–2 origins", "0 origins",
    ]  # fmt: skip


def _ledger(dossier, *parts):
    made = tuple(
        Part(origin=origin, tellings=(), articles=tuple("abc"[:n]), counted=counted, why="")
        for origin, n, counted in parts
    )
    return replace(dossier.ledgers[0], parts=made)


def test_because_names_counted_origins_before_the_others(dossier):
    ledger = _ledger(dossier, ("a weblog", 1, False), ("the log", 3, True))
    assert wording.because(ledger) == "3 articles rest on the log; not counted: a weblog (1 article)."


def test_because_says_when_no_origin_is_shown(dossier):
    assert wording.because(_ledger(dossier, ("not stated", 2, False))) == (
        "No origin is shown; not counted: not stated (2 articles)."
    )


def test_because_and_the_reason_say_who_goes_against_the_claim(dossier):
    parts = (
        Part(origin="the board", tellings=(), articles=("a",), counted=True, why="Rests on it.", against="gives 19"),
        Part(origin="Lind", tellings=(), articles=("b",), counted=False, why="Lind denies.", against="denies"),
    )
    ledger = replace(dossier.ledgers[0], parts=parts)
    assert (
        wording.because(ledger)
        == "1 article rests on the board, which gives 19; not counted: Lind (1 article, denies)."
    )
    assert [wording.reason(part) for part in parts] == ["Rests on it. It gives 19.", "Lind denies."]


def test_because_stays_short(dossier):
    ledger = _ledger(dossier, *((f"source {n}", 1, True) for n in range(9)))
    assert wording.because(ledger).endswith("6 further origins counted.")


AT = datetime(2031, 3, 24, 6, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("published", "shown", "machine"),
    [
        (Published(at=AT, surety="declared", whole_day=False), "24 Mar 2031, 06:10 UTC", "2031-03-24T06:10:00Z"),
        (Published(at=AT, surety="stated"), "24 Mar 2031", "2031-03-24"),
        (Published(at=AT, surety="inferred"), "about 24 Mar 2031", "2031-03-24"),
        (Published(), "undated", None),
    ],
)
def test_dates(published, shown, machine):
    assert wording.dated(published) == shown
    assert wording.iso(published) == machine


def test_period_names_both_ends_and_what_is_undated():
    later = Published(at=AT.replace(day=26), surety="declared")
    assert (
        wording.period([later, Published(at=AT, surety="stated"), Published()])
        == "24 Mar 2031 to 26 Mar 2031, 1 undated"
    )
    assert wording.period([later, later]) == "26 Mar 2031"
    assert wording.period([Published()]) == ""


@pytest.mark.parametrize(
    ("value", "high", "unit", "hedge", "expected"),
    [
        (7, None, "drone", "exactly", "drone: 7"),
        (7, None, "drone", "at least", "drone: at least 7"),
        (4.5e9, None, "EUR", "about", "EUR: about 4,500,000,000"),
        (2.5, None, "", "exactly", "2.5"),
        (40, 60, "km", "between", "km: between 40 and 60"),
    ],
)
def test_figures_are_shown_with_their_hedge(value, high, unit, hedge, expected):
    told = Figure(span=Span(0, 1), value=value, unit=unit, hedge=hedge, text="x", high=high)
    assert wording.figure(told) == expected


def test_sourcing_names_the_chain_and_what_is_wrong_with_it(dossier):
    telling = dossier.material.tellings[0][1]
    links = (Link(name="Corvane", role="agency"), Link(name="two officials", role="anonymous"))
    assert (
        wording.sourcing(replace(telling, chain=links, breaks=("anonymous",)))
        == "Corvane ‹ two officials, unnamed source"
    )
    assert wording.sourcing(replace(telling, chain=(), breaks=("none-stated",))) == "no source stated"
    assert wording.sourcing(replace(telling, chain=(), breaks=())) == "in its own voice"
