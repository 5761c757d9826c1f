"""Decisions that cannot be: each is refused with a reason, and none is kept without effect."""

from collections.abc import Iterator, Mapping, Sequence

from retold import judged
from retold.descent.verdicts import stem
from retold.errors import UsageError
from retold.judgement_rows import CHAINED, ITSELF, nameless, uncalled, unsaid
from retold.numbered import named
from retold.records import OF_ARTICLES, Judgement, Point
from retold.storage import articles, descent, judgements, stories, tellings
from retold.storage.store import Connection

Ways = Mapping[str, set[str]]
"""Whom each article of a story has material from."""

ONE = "the two passages are one telling: name two tellings"
ACROSS = "the two tellings are in different stories, and a claim never spans two: nothing can be the same in both"


def check(connection: Connection, made: Sequence[Judgement]) -> None:
    """Raise `UsageError` for the first of the decisions that cannot be."""
    for _, reason in refused(connection, made):
        raise UsageError(reason)


def refused(connection: Connection, made: Sequence[Judgement]) -> Iterator[tuple[Judgement, str]]:
    """The decisions that cannot be, each with the reason; of several, the later ones are held against the earlier."""
    kept: list[Judgement] = []
    for judgement in made:
        reason = fault(connection, judgement, kept)
        if reason:
            yield judgement, reason
        else:
            kept.append(judgement)


def fault(connection: Connection, judgement: Judgement, before: Sequence[Judgement]) -> str:
    """Why a decision cannot be, as a clause; "" if it can."""
    first, second = judgement.first, judgement.second
    if judgement.kind in OF_ARTICLES:
        return unsaid(judgement.kind, judgement.verdict, judgement.name)
    if judgement.chain and judgement.verdict != "no":
        return CHAINED
    empty = nameless(second.article if second else "", [link.name for link in judgement.chain])
    empty = empty or uncalled(judgement.kind, judgement.verdict, judgement.name)
    if empty or second is None:
        return empty
    if judgement.kind == "claim":
        return _claim(connection, judgement, first, second)
    if judgement.kind == "original":
        return _original(connection, first.article, second.article)
    if judgement.kind != "parent" or judgement.verdict != "yes":
        return ""
    return ITSELF if first.article == second.article else _circle(connection, first.article, second.article, before)


def _claim(connection: Connection, judgement: Judgement, first: Point, second: Point) -> str:
    if first.article == second.article:
        told = tellings.of(connection, [first.article])[first.article]
        one = judged.meant(first, told)
        return ONE if one is not None and one == judged.meant(second, told) else ""
    placed = stories.of(connection, [first.article, second.article])
    return ACROSS if judgement.verdict == "yes" and len(set(placed.values())) > 1 else ""


def _original(connection: Connection, child: str, unseen: str) -> str:
    """Whether the article has nothing from an unseen original of that name, as last worked through or named before."""
    story = stories.of(connection, [child]).get(child)
    if story is None:
        return ""
    before = (j for j in judgements.standing(connection, [child]) if j.kind == "original" and j.second)
    above = {*descent.parents(connection, story).get(child, ()), *(j.second.article for j in before if j.second)}
    shown = sorted(parent for parent in above if parent.startswith("*"))
    known = named([*shown, unseen], len(stories.members(connection, story)))
    if stem(unseen, known) in {stem(parent, known) for parent in shown}:
        return ""
    it_has = f"it has {', '.join(shown)}" if shown else "it has none"
    return f"{articles.get(connection, [child])[child].key} has no parent {unseen} that could get a name: {it_has}"


def _circle(connection: Connection, child: str, parent: str, before: Sequence[Judgement]) -> str:
    """Whether the parent has it from the child by what is shown and decided, and through whom."""
    story = stories.of(connection, [child]).get(child)
    road = way(ways(connection, story, before), parent, child) if story else ()
    if not road:
        return ""
    read = articles.get(connection, road)
    said = ", which has it from ".join(read[a].key for a in road)
    return f"{said.replace(', which', '', 1)}, so it cannot be the other way round: first decide what of this is wrong"


def ways(connection: Connection, story: str, made: Sequence[Judgement]) -> Ways:
    """Who has it from whom in a story, as it was worked through last and as people have decided since."""
    found = descent.parents(connection, story)
    for judgement in (*judgements.standing(connection, stories.members(connection, story)), *made):
        if judgement.kind == "parent" and judgement.second is not None:
            mine = found.setdefault(judgement.first.article, set())
            if judgement.verdict == "yes":
                mine.add(judgement.second.article)
            elif judgement.verdict == "no":
                mine.discard(judgement.second.article)
    return found


def way(above: Ways, start: str, goal: str) -> tuple[str, ...]:
    """The shortest way up from one article to another, both included; empty if there is none."""
    roads: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    for road in roads:
        if road[-1] == goal:
            return road
        further = sorted(above.get(road[-1], set()) - seen)
        seen.update(further)
        roads += [(*road, parent) for parent in further]
    return ()
