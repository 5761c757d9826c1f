"""Quotation marks in pairs: a cut from an article may hold one half of a pair only."""

import re

PAIRS = {"“": "”", "‘": "’", '"': '"'}

MARK = re.compile(r"""“|”|(?<![\w“"])‘(?!\d)|’(?!\w)|(?<!\d)\"""")
"""What may be half of a pair; an apostrophe inside a word, the inches of a pipe and "the ’90s" are not."""

WEAK = ' “”‘’"'
"""What may stand between a mark and the front or end of a text, where the mark would hold all of it or nothing."""


def paired(text: str) -> str:
    """The text with its quotation marks in pairs.

    Of a quotation that goes on beyond the text the other half is set at its front or end; a mark that would then hold
    the whole text, or nothing, is left out.
    """
    opened: list[re.Match[str]] = []
    closing: list[re.Match[str]] = []
    for mark in MARK.finditer(text):
        first = next((n for n, other in reversed([*enumerate(opened)]) if mark[0] == PAIRS[other[0]]), None)
        if first is not None:
            del opened[first:]
        elif opens(mark):
            opened.append(mark)
        elif mark[0] != "’":  # it may be an apostrophe: "the ferries’ crews"
            closing.append(mark)
    bare = {mark.start() for mark in (*opened, *closing) if outer(mark)}
    front = "".join("“" if mark[0] == "”" else mark[0] for mark in closing if mark.start() not in bare)
    end = "".join(PAIRS[mark[0]] for mark in reversed(opened) if mark.start() not in bare)
    return front + "".join(c for at, c in enumerate(text) if at not in bare) + end


def opens(mark: re.Match[str]) -> bool:
    """Whether a mark begins a quotation; of a straight one what stands before it says so."""
    before = mark.string[: mark.start()][-1:]
    return mark[0] in "“‘" or (mark[0] == '"' and before in ("", " ", "(", "“", "‘"))


def outer(mark: re.Match[str]) -> bool:
    """Whether a mark stands at the front or at the end of its text."""
    text = mark.string
    return not text[: mark.start()].strip(WEAK) or not text[mark.end() :].strip(WEAK)
