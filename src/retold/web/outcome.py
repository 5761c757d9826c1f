"""What a decision has changed: the story before and after, compared in words."""

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from retold.archive.work import Job
from retold.dossier import wording
from retold.text import shorten
from retold.web.views import Reading

REMEMBERED = 200
"""Decisions whose effect can still be told; older ones are in the history."""

GIST = 70
"""Letters by which a claim is known in a sentence."""

MOST = 8
"""Changes that are told; the figures on the page hold all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What is told of one claim."""

    gist: str
    low: int
    high: int
    tellings: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A story as it was: claims by id, kinds and parents of articles by id, chains by telling."""

    claims: Mapping[str, Tally]
    kinds: Mapping[str, tuple[str, str]]
    parents: Mapping[str, frozenset[str]]
    chains: Mapping[str, str]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision on its way: the job that follows it, the judgements it made, the story before. `about` is a claim."""

    job: Job
    judgements: tuple[str, ...]
    before: Before
    undoing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What to say at the head of the page: how the work stands, and what has changed."""

    decision: Decision
    pending: bool
    changes: tuple[str, ...]
    further: int = 0
    error: str = ""


def before(reading: Reading) -> Before:
    """What a later comparison needs of a story."""
    view = reading.view
    return Before(
        claims={
            c.claim.id: Tally(
                gist=c.claim.gist, low=c.ledger.low, high=c.ledger.high, tellings=frozenset(c.claim.tellings)
            )
            for c in view.claims
        },
        kinds={s.article.id: (s.label, s.lineage.kind) for s in view.sources},
        parents={s.article.id: frozenset(p.edge.parent for p in s.parents) for s in view.sources},
        chains={name: wording.sourcing(told.telling) for name, told in reading.of_telling.items()},
        names={s.article.id: s.label for s in view.sources},
    )


def changes(old: Before, new: Before) -> Iterator[str]:
    """The changes, a sentence each: claims that came, went or rest on other origins, then descent, then chains."""
    home = {telling: name for name, tally in new.claims.items() for telling in tally.tellings}
    for name, was in old.claims.items():
        now = new.claims.get(name)
        if now is None:
            heirs = [home[t] for t in was.tellings if t in home]
            into = f" is part of “{_gist(new.claims[max(heirs, key=heirs.count)])}” now" if heirs else " is no more"
            yield f"The claim “{_gist(was)}”{into}."
            continue
        told = len(now.tellings) - len(was.tellings)
        if (now.low, now.high) != (was.low, was.high):
            rests = f"rests on {wording.origins(now.low, now.high)} instead of {wording.interval(was.low, was.high)}"
            yield f"The claim “{_gist(now)}” {rests}."
        if told:
            counted = wording.count(len(now.tellings), "telling")
            yield f"The claim “{_gist(now)}” has {counted} instead of {len(was.tellings)}."
    for name, now in new.claims.items():
        if name not in old.claims:
            rests = wording.origins(now.low, now.high)
            yield f"A claim of its own: “{_gist(now)}”, {wording.count(len(now.tellings), 'telling')}, {rests}."
    yield from _descent(old, new)
    for name, chain in new.chains.items():
        if old.chains.get(name, chain) != chain:
            yield f"The chain reads “{chain}” instead of “{old.chains[name]}”."


def _descent(old: Before, new: Before) -> Iterator[str]:
    for article, parents in new.parents.items():
        if article not in old.parents:
            continue
        label, kind = new.kinds[article]
        for gained in sorted(parents - old.parents[article]):
            yield f"{label} is shown as having it from {new.names.get(gained, gained)}."
        for lost in sorted(old.parents[article] - parents):
            yield f"{label} is no longer shown as having it from {old.names.get(lost, lost)}."
        if old.kinds[article][1] != kind:
            yield f"{label} counts as {kind} instead of {old.kinds[article][1]}."


def _gist(tally: Tally) -> str:
    return shorten(tally.gist, GIST)


class Decisions:
    """The decisions made of late."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: OrderedDict[str, Decision] = OrderedDict()

    def keep(self, decision: Decision) -> None:
        with self._lock:
            self._made[decision.job.id] = decision
            while len(self._made) > REMEMBERED:
                self._made.popitem(last=False)

    def get(self, job: str) -> Decision | None:
        with self._lock:
            return self._made.get(job)


_making = threading.Lock()


def of(holder: object) -> Decisions:
    """The decisions that a server keeps in its state, made at first use."""
    with _making:
        made = getattr(holder, "decisions", None)
        if not isinstance(made, Decisions):
            made = Decisions()
            holder.__setattr__("decisions", made)
        return made


def told(holder: object, job: Job, reading: Reading) -> Outcome | None:
    """What a decision has changed so far, None if it is forgotten or about another story."""
    decision = of(holder).get(job.id)
    if decision is None:
        return None
    found = list(changes(decision.before, before(reading))) if job.over else []
    return Outcome(
        decision=decision,
        pending=not job.over or (not reading.row.current and not job.error),
        changes=tuple(found[:MOST]),
        further=max(0, len(found) - MOST),
        error=job.error,
    )
