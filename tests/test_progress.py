"""Progress on standard error: a live line on a terminal, one line a stage elsewhere."""

import io
import re
import sys

import pytest

from retold.progress import LABELS, Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def told(monkeypatch):
    """`told(stream, *steps)`: what stands on standard error after the steps."""

    def told(stream, *steps):
        monkeypatch.setattr(sys, "stderr", stream)
        with Progress() as progress:
            for step in steps:
                progress.advance(*step)
        return stream.getvalue()

    return told


def test_elsewhere_each_stage_has_one_line_with_its_count(told):
    lines = told(io.StringIO(), ("articles", 32), ("articles", 8), ("tellings", 40)).splitlines()
    assert len(lines) == 2
    assert re.fullmatch(r"reading articles: 40 in \d+\.\d s", lines[0])
    assert lines[1].startswith("finding who tells what: 40 in ")


def test_elsewhere_there_are_no_signs_for_terminals(told):
    assert "\x1b" not in told(io.StringIO(), ("articles", 1))


def test_on_a_terminal_the_line_is_written_over(told):
    text = told(Terminal(), ("articles", 1), ("articles", 1))
    assert text.count("\r\x1b[K") == 3
    assert text.count("\n") == 1


def test_what_is_known_to_come_is_told_while_it_is_to_come(told):
    text = told(Terminal(), ("articles", 0, 69), ("articles", 12), ("articles", 57), ("tellings", 0))
    assert [part.split(" in ")[0] for part in text.split("\r\x1b[K")][1:5] == [
        "reading articles: 0 of 69 …", "reading articles: 12 of 69 …", "reading articles: 69 of 69 …",
        "reading articles: 69",
    ]  # fmt: skip
    assert "finding who tells what: 0 …" in text


def test_a_stage_that_ends_early_says_of_how_many(told):
    assert told(io.StringIO(), ("articles", 0, 69), ("articles", 12)).startswith("reading articles: 12 of 69 in ")


def test_large_counts_are_readable(told):
    assert "12,345" in told(io.StringIO(), ("articles", 12_345))


def test_a_stage_without_a_label_goes_by_its_name(told):
    assert told(io.StringIO(), ("weighing", 1)).startswith("weighing: 1")


def test_without_any_step_nothing_is_said(told):
    assert told(io.StringIO()) == ""


def test_an_exception_passes_and_the_line_is_ended(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)

    def interrupted():
        with Progress() as progress:
            progress.advance("articles", 3)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert stream.getvalue().endswith("\n")


def test_every_stage_of_the_pipeline_has_a_label():
    assert {"articles", "annotations", "tellings", "claims", "descent", "stories"} <= set(LABELS)
