"""What was changed between two tellings that are worded alike: a name, a time, a quantity, a "not", a hedge.

Each function reads the edits of an alignment, and is silent where the two are worded each in its own way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from retold.ledger import names
from retold.ledger.aligned import Edit
from retold.ledger.cases import Case, Said
from retold.records import DriftKind, Entity, When
from retold.text import Span

Found = tuple[DriftKind, str]

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
UNITS = {
    **dict.fromkeys("today yesterday tonight tomorrow overnight".split(), "day"),
    **dict.fromkeys("week weekend weeks".split(), "week"),
    **dict.fromkeys("month months".split(), "month"),
    **dict.fromkeys("year years".split(), "year"),
    **dict.fromkeys("decade decades".split(), "decade"),
}
"""Words for how far a time lies from the day of writing; reports of one event are written within days of each other."""

MONTHS = frozenset("january february march april may june july august september october november december".split())
YEAR = re.compile(r"(?:1[89]|20)\d\d")


def referent(case: Case) -> Iterator[Found]:
    """Another name in the same words: a person for a person, a place for a place."""
    for edit in case.edits:
        if not edit.told or not edit.best:
            continue
        ours, theirs = Name.of(case.told, edit.told), Name.of(case.best, edit.best)
        if ours and theirs and other(ours, theirs, case):
            yield "referent-swapped", f"'{ours.text}' here, {case.there} '{theirs.text}'"
            return


@dataclass(frozen=True, slots=True)
class Name:
    """A name as one telling has it; `entity` is whom the article means by it, if that is known."""

    text: str
    entity: Entity | None

    @classmethod
    def of(cls, said: Said, numbers: tuple[int, ...]) -> "Name | None":
        """The name that a run of tokens is, if it is nothing but a name and its title, and no source and no time."""
        tokens = said.annotation.tokens
        kept = [i for i in numbers if tokens.pos[i] not in {"DET", "ADP", "PART"}]
        if not kept or len(kept) > LONGEST_NAME or not all(capital(said, i) for i in kept):
            return None
        kept = [i for i in kept if tokens.lemmas[i].lower() not in names.TITLES] or kept
        span = said.words.span((kept[0], kept[-1]))
        dated = any(said.words.word(i) in DAYS | MONTHS for i in kept) or any(
            t.span.overlap(span) for t in said.annotation.times
        )
        if dated or any(s.overlap(span) for s in said.frame):
            return None
        mention = next((m for m in said.annotation.mentions if m.span.overlap(span)), None)
        text = span.of(said.article.text)
        return cls(text, said.annotation.entities[mention.entity] if mention else None)


LONGEST_NAME = 5
"""Words of a name; a longer run of capitals is a headline or several names."""


def capital(said: Said, i: int) -> bool:
    """Whether a token is part of a name: a proper noun, or the adjective of one ("Dravnian")."""
    tokens = said.annotation.tokens
    return tokens.pos[i] in {"PROPN", "ADJ"} and said.article.text[tokens.starts[i]].isupper()


def other(ours: Name, theirs: Name, case: Case) -> bool:
    """Whether two names surely mean two: by their words, by their kinds, and by what both articles call by one name."""
    if names.same(ours.text, theirs.text) or names.related(ours.text, theirs.text, {}):
        return False
    if set(names.words(ours.text)) & set(names.words(theirs.text)):
        return False
    if ours.entity and theirs.entity:
        kinds = {ours.entity.kind, theirs.entity.kind}
        if len(kinds) > 1 and "other" not in kinds:
            return False
    known = [e for said in (case.told, case.best) for e in said.annotation.entities]
    called = ([a.lower() for a in (e.name, *e.aliases)] for e in known)
    return not any(ours.text.lower() in c and theirs.text.lower() in c for c in called)


def time(case: Case) -> Iterator[Found]:
    """Another day, month or year in the same words."""
    for edit in case.edits:
        ours, theirs = dated(case.told, edit.told), dated(case.best, edit.best)
        if not ours or not theirs:
            continue
        a, b = when(case.told, edit.told), when(case.best, edit.best)
        if (a and b and a.start and a.end and b.start and b.end) and not (ours & theirs):
            apart = a.end <= b.start or b.end <= a.start
        else:
            apart = any(len(x) == len(y) == 1 and x != y for x, y in zip(parts(ours), parts(theirs), strict=True))
        if apart:
            first = a.text if a else case.told.words.text(edit.told)
            second = b.text if b else case.best.words.text(edit.best)
            yield "time-changed", f"'{first}' here, {case.there} '{second}'"
            return


def dated(said: Said, numbers: tuple[int, ...]) -> frozenset[str]:
    """The words of a run that say when."""
    tokens = said.annotation.tokens
    found = set()
    for i in numbers:
        span, word = Span(tokens.starts[i], tokens.ends[i]), said.words.word(i)
        named = (word in DAYS or word in MONTHS) and tokens.pos[i] in {"PROPN", "NOUN"}
        if named or YEAR.fullmatch(word) or any(t.span.contains(span) for t in said.annotation.times):
            found.add(word)
    return frozenset(found)


def parts(words: frozenset[str]) -> tuple[frozenset[str], ...]:
    """The weekdays, months and years among some words, and the units of the others."""
    units = frozenset(UNITS[w] for w in words if w in UNITS)
    return words & DAYS, words & MONTHS, frozenset(w for w in words if YEAR.fullmatch(w)), units


def when(said: Said, numbers: tuple[int, ...]) -> When | None:
    """The time expression that a run stands in."""
    span = said.words.span(numbers)
    return next((t for t in said.annotation.times if t.span.overlap(span)), None)


WHOLE = frozenset("all every entire whole completely entirely fully totally always everywhere nationwide".split())
"""Words for the whole of something."""

PART = frozenset("some part parts most one partly partially largely mostly".split())
"""Words for a part of what would be the whole without them."""

COUNTED = frozenset("several many often sometimes usually occasionally".split())
"""Words that only count, and are less than the whole."""

LITTLE = frozenset("the a an of these those its their his her this that".split())
"""Words that may stand or go beside a quantity without changing it."""

IDLE = frozenset("at after above in for".split())
"""Words that make an idiom of what follows: "at all", "above all"."""

Extent = str


def scope(case: Case) -> Iterator[Found]:
    """A part made the whole, or the whole a part."""
    for edit in case.edits:
        ours, theirs = extent(case.told, edit.told), extent(case.best, edit.best)
        wider = (ours == "whole" and theirs in OPEN | {"part", "counted"}) or (ours == "bare" and theirs == "part")
        narrower = (theirs == "whole" and ours in OPEN | {"part", "counted"}) or (theirs == "bare" and ours == "part")
        if wider or narrower:
            yield "scope-widened" if wider else "scope-narrowed", both(case, edit)
            return


OPEN = frozenset({"bare", "other"})


def extent(said: Said, numbers: tuple[int, ...]) -> Extent:
    """What a run says of how much is meant: the whole, a part, so many, nothing ("bare"), another adjective ("other").

    "" where it says something else, or where it is a number's hedge ("some 300") or an idiom ("at all").
    """
    tokens, plain = said.annotation.tokens, [said.words.word(i) for i in numbers]
    if any(i + 1 < len(tokens) and tokens.pos[i + 1] == "NUM" for i in numbers if said.words.word(i) in PART):
        return ""
    after = tokens.pos[numbers[-1] + 1] if numbers and numbers[-1] + 1 < len(tokens) else ""
    if plain[-1:] == ["all"] and after in {"ADP", "ADV"}:
        return ""
    if any(i and said.words.word(i - 1) in IDLE for i in numbers if said.words.word(i) in WHOLE):
        return ""
    rest = [w for w in plain if w not in LITTLE]
    if not rest:
        return "bare"
    for name, table in (("whole", WHOLE), ("part", PART), ("counted", COUNTED)):
        if all(w in table for w in rest):
            return name
    return "other" if len(rest) == 1 and tokens.pos[numbers[-1]] == "ADJ" else ""


def both(case: Case, edit: Edit) -> str:
    """The surroundings of an edit in both tellings, quoted."""
    ours = case.told.words.near(edit.told_at, len(edit.told))
    return f"'{ours}' here, {case.there} '{case.best.words.near(edit.best_at, len(edit.best))}'"


NOT = frozenset("not never no neither nor without".split())
DO = frozenset("do does did have has had is are was were be been will would a an any the".split())
"""Words that come and go with a "not"."""


def polarity(case: Case) -> Iterator[Found]:
    """A "not" that only one of the two has, where the rest of the words is the same."""
    if negations(case.told) == negations(case.best):
        return  # "neither of the two came" says what "the two did not come" does
    for edit in case.edits:
        ours, theirs = lemmas(case.told, edit.told), lemmas(case.best, edit.best)
        if bool(ours & NOT) != bool(theirs & NOT) and ours - NOT - DO == theirs - NOT - DO:
            yield "polarity", both(case, edit)
            return


def negations(said: Said) -> int:
    """How many negations a telling has; "neither … nor" is one."""
    words = [said.words.word(i) for i in said.words.numbers]
    return sum(w in NOT or w in {"n't", "n’t"} for w in words) - words.count("nor")


def lemmas(said: Said, numbers: tuple[int, ...]) -> frozenset[str]:
    """The lemmas of a run, and its words where these say "not" or help to."""
    tokens = said.annotation.tokens
    plain = ((said.words.word(i), tokens.lemmas[i].lower()) for i in numbers)
    return frozenset(w if w in NOT | DO else lemma for w, lemma in plain) - {"n't"}


MODALS = frozenset("may might could".split())
DOUBT = frozenset(
    """
    allegedly possibly apparently probably perhaps likely supposedly purportedly presumably potentially seemingly
    suspected alleged purported apparent possible supposed presumed reportedly
    """.split()
)


SHORT = 4
"""Words of an edit that puts a hedge in or takes it out; a longer one says more, and its hedge is about that."""


def hedge(case: Case) -> Iterator[Found]:
    """A word of doubt that only one of the two has."""
    short = [e for e in case.edits if max(len(e.told), len(e.best)) <= SHORT]
    ours = [e for e in short if doubts(case.told, e.told) and not doubts(case.best, e.best)]
    theirs = [e for e in short if doubts(case.best, e.best) and not doubts(case.told, e.told)]
    if ours and not theirs:
        yield "certainty-lowered", both(case, ours[0])
    elif theirs and not ours:
        yield "certainty-raised", both(case, theirs[0])


def doubts(said: Said, numbers: tuple[int, ...]) -> bool:
    """Whether a run has a word of doubt; the month of May is none."""
    pos = said.annotation.tokens.pos
    words = [(said.words.word(i), pos[i]) for i in numbers]
    return any(w in DOUBT or (w in MODALS and p in {"AUX", "VERB"}) for w, p in words)
