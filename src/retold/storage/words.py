"""What a person types into a search box, as terms that each database's own text search takes."""

import re
from dataclasses import dataclass

TERM = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
WORD = re.compile(r"[^\W_]+", re.UNICODE)

BEGINNING = 2
"""Letters that a beginning has at least; nearly every passage has a word that begins with a given letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that must follow each other, or must not stand in a passage; the last may be only a beginning."""

    words: tuple[str, ...]
    exclude: bool = False
    prefix: bool = False


def terms(typed: str) -> tuple[Term, ...]:
    """The terms of a search: `drones "mass production" -sea produc*`."""
    found = []
    for match in TERM.finditer(typed):
        said = match["phrase"] if match["phrase"] is not None else match["word"]
        words = tuple(WORD.findall(said))
        if words:
            prefix = match["phrase"] is None and said.endswith("*") and len(words[-1]) >= BEGINNING
            found.append(Term(words=words, exclude=bool(match["minus"]), prefix=prefix))
    return tuple(found)


def too_short(typed: str) -> str:
    """The first beginning of a word that has too few letters to be looked for as one; empty if there is none."""
    said = (match["word"] for match in TERM.finditer(typed) if match["word"] and match["word"].endswith("*"))
    return next((word for word in said if 0 < len((WORD.findall(word) or [""])[-1]) < BEGINNING), "")


def for_sqlite(found: tuple[Term, ...]) -> str:
    """The terms in the language of FTS5; empty if there is nothing to look for."""
    wanted = [_quoted(term) for term in found if not term.exclude]
    barred = [_quoted(term) for term in found if term.exclude]
    if not wanted:
        return ""
    return " AND ".join(wanted) + "".join(f" NOT {term}" for term in barred)


def _quoted(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + ("*" if term.prefix else "")


def for_postgresql(found: tuple[Term, ...]) -> str:
    """The terms in the language of `to_tsquery`; empty if there is nothing to look for."""
    if not any(not term.exclude for term in found):
        return ""
    return " & ".join(("!" if t.exclude else "") + _followed(t) for t in found)


def _followed(term: Term) -> str:
    return "(" + " <-> ".join(f"'{word}'" for word in term.words) + (":*" if term.prefix else "") + ")"
