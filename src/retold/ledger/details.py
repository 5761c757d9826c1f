"""Details that only one of two tellings has, as phrases that a reader understands."""

from collections.abc import Iterator

from retold.ledger.cases import Case, Said
from retold.ledger.rests import CONTENT
from retold.records import DriftKind
from retold.text import shorten
from retold.thesaurus import unsaid

Found = tuple[DriftKind, str]

SPEECH = frozenset("say tell report accord add state cite show announce".split())
"""Verbs of the frame around a telling, which is no detail of it."""

LIGHT = frozenset(
    "be have do make take get give go come put let keep seem become one other such same more most many much own".split()
)
"""Words of content by their part of speech that say nothing by themselves: "leaves out 'have'" tells nobody a thing."""


def detail(case: Case) -> Iterator[Found]:
    """A phrase that only one of the tellings has; one article may tell a thing in parts."""
    told, best = case.told, case.best
    if told.article.id == best.article.id:
        return
    if case.alignment.same:
        yield from verbatim(case)
        return
    if len(best.content - told.around) < FEW:
        return
    beside = (other.content for other in case.others if other.article.id == told.article.id)
    gone = unsaid(heavy(best, best.words.numbers), told.around.union(*beside))
    swapped = min(len(gone & named(best)), len(named(told) - best.around))
    shown = gone - LIGHT
    if len(gone) - swapped >= FEW and shown:
        yield "detail-lost", f"leaves out {listed(phrases(best, shown))}, which the {case.there} has"


def named(said: Said) -> frozenset[str]:
    """The words of a telling's names; where one stands for another, that is no detail lost."""
    tokens = said.annotation.tokens
    return frozenset(tokens.lemmas[i].lower() for i in said.words.numbers if tokens.pos[i] == "PROPN")


def verbatim(case: Case) -> Iterator[Found]:
    """The same for two that are worded alike."""
    told, best = case.told, case.best
    if len(told.sources) > len(best.sources):
        return
    found = next(aligned(case), None)
    if found or case.alignment.within >= VERBATIM:
        yield from [found] if found else []
        return
    gone = unsaid(heavy(best, best.words.numbers), told.content)
    if len(gone) >= DETAILS and len(gone) > GONE * len(best.content) and len(told.content) < len(best.content):
        yield "detail-lost", f"leaves out {listed(phrases(best, gone - LIGHT or gone))}, which the {case.there} has"


FEW = 2
"""Content words of the other telling that must be nowhere in the sentence, if a detail is to be thought lost; whether
it is named depends on more (`belief`). Three find less: `drift_f1` falls by .01."""

DETAILS, GONE = 3, 0.3
"""Of two that are worded alike a detail is lost if at least DETAILS content words and a share GONE of the other's are
not in the shorter telling."""


VERBATIM = 0.9
"""Share of the shorter one's words from which its alignment says all that there is to say of details."""


def aligned(case: Case) -> Iterator[Found]:
    """The same for two that are worded alike: a whole phrase that is gone, or new, between words that both have."""
    for edit in case.edits:
        if framing(case.told, edit.told) or framing(case.best, edit.best):
            continue
        ours, theirs = heavy(case.told, edit.told), heavy(case.best, edit.best)
        if weighs(theirs, ours, case.told):
            yield "detail-lost", f"leaves out '{phrase(case.best, edit.best)}', which the {case.there} has"
            return
        if weighs(ours, theirs, case.best) and not case.leads:  # the best telling has details because it is the best
            yield "detail-added", f"adds '{phrase(case.told, edit.told)}', which the {case.there} does not have"
            return


def framing(said: Said, numbers: tuple[int, ...]) -> bool:
    """Whether a run ends in "that": it says who says what follows, which is no detail of it."""
    return bool(numbers) and said.words.word(numbers[-1]) == "that"


def weighs(had: frozenset[str], has: frozenset[str], other: Said) -> bool:
    """Whether a phrase is a detail that the other telling lacks: enough words, most of them not in its sentence."""
    return len(had) - len(has) >= DETAILS and len(had - other.around) >= DETAILS - 1


def heavy(said: Said, numbers: tuple[int, ...]) -> frozenset[str]:
    """The content words of a run, without those of the frame that names the source."""
    return frozenset(said.annotation.tokens.lemmas[i].lower() for i in numbers if weighty(said, i))


def weighty(said: Said, i: int) -> bool:
    """Whether a token says something of the matter itself."""
    tokens = said.annotation.tokens
    if tokens.pos[i] not in CONTENT or tokens.lemmas[i].lower() in SPEECH:
        return False
    return not said.frames(i)


def phrase(said: Said, numbers: tuple[int, ...]) -> str:
    """A run as it stands, cut to what is read at a glance."""
    return shorten(said.words.text(numbers), 90).strip(" ,;")


def phrases(said: Said, lemmas: frozenset[str]) -> list[str]:
    """The stretches of a telling that hold such words, those with a noun first; small words may stand inside one."""
    tokens = said.annotation.tokens
    runs: list[list[int]] = []
    broken = True
    for i in said.words.numbers:
        wanted = weighty(said, i) and tokens.lemmas[i].lower() in lemmas
        if wanted and not broken:
            runs[-1].append(i)
        elif wanted:
            runs.append([i])
        broken = not wanted and (broken or tokens.pos[i] in CONTENT or not said.words.word(i)[0].isalnum())

    def bare(run: list[int]) -> bool:
        return all(tokens.pos[i] not in NOUNS for i in run)

    found = sorted(runs, key=lambda r: (bare(r), -len(r)))
    shown = [r for r in found if len(r) > 1 and not bare(r)] or found
    return [phrase(said, tuple(range(r[0], r[-1] + 1))) for r in shown]


NOUNS = frozenset({"NOUN", "PROPN", "NUM"})
"""What a phrase must hold to tell a reader what is missing: "begun" tells less than "full production"."""


def listed(found: list[str]) -> str:
    """The first few of some phrases, quoted."""
    return ", ".join(f"'{w}'" for w in found[:3]) or "details"
