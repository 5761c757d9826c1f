"""Ids that stay: which claim of today is which claim of yesterday.

Whoever cites an id has seen what the claim held. So an id never leads to a claim that has none of the tellings that it
was given to, and a claim that is what another one was has its id again, as after a decision that was taken back.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from retold.ids import content_id
from retold.records import Claim
from retold.storage import firsts, redirects
from retold.storage.store import Connection

Partition = Mapping[str, frozenset[str]]
"""Tellings by the id of their claim: of the claims that there are, or as they were when claims got their ids."""


def settle(
    old: Partition, new: Sequence[Claim], taken: Collection[str] = (), first: Partition | None = None
) -> tuple[Claim, ...]:
    """The new claims under the ids that they had before.

    `first` are the tellings that ids were given to, also ids of claims that are gone; a claim with just those has the
    id. Else a claim keeps the id of the earlier claim with which it shares most tellings; of two that ask for one id,
    the one with more of its tellings has it. What is left has the id of a claim that is gone and whose tellings it
    has. `taken` are ids that claims of other stories have.
    """
    first = first or {}
    given: dict[int, str] = {}
    used = set(taken)
    for number, name in (*same(old, new, first), *shared(old, new, first), *back(old, new, first)):
        if number not in given and name not in used:
            given[number] = name
            used.add(name)
    made = []
    for number, claim in enumerate(new):
        name = given.get(number) or fresh(claim.id, {*used, *old, *first})
        used.add(name)
        made.append(replace(claim, id=name))
    return tuple(made)


Asked = Iterator[tuple[int, str]]
"""Claims by their number, each with an id that it may have; who comes first has it."""


def same(old: Partition, new: Sequence[Claim], first: Partition) -> Asked:
    """The claims that hold just what an id was given to; of several such ids, one that is in use."""
    known = {told: name for name, told in sorted(first.items(), key=lambda item: (item[0] in old, item[0]))}
    return ((n, known[told]) for n, claim in enumerate(new) if (told := frozenset(claim.tellings)) in known)


def shared(old: Partition, new: Sequence[Claim], first: Partition) -> Asked:
    """The claims that share tellings with earlier ones, those with most first.

    Where claims have become one, an id whose claim has changed since it was given is older than one whose has not.
    """
    claim_of = {telling: name for name, told in old.items() for telling in told}
    asked = []
    for number, claim in enumerate(new):
        counted = Counter(claim_of[t] for t in claim.tellings if t in claim_of)
        inside = [name for name, n in counted.items() if n == len(old[name])]
        eldest = min(inside, key=lambda name: (old[name] == first.get(name), -counted[name], name), default=None)
        asked += [
            (-n, number, name)
            for name, n in counted.items()
            if (name == eldest or name not in inside) and holds(claim, first.get(name))
        ]
    return ((number, name) for _, number, name in sorted(asked))


def holds(claim: Claim, told: frozenset[str] | None) -> bool:
    """Whether a claim has any of the tellings that an id was given to, as far as these are known."""
    return told is None or not told.isdisjoint(claim.tellings)


def back(old: Partition, new: Sequence[Claim], first: Partition) -> Asked:
    """The claims to which ids of claims that are gone lead, those with most of their tellings first."""
    place = {claim.id: number for number, claim in enumerate(new)}
    gone = {name: told for name, told in first.items() if name not in old}
    asked = [(-len(gone[name].intersection(new[place[to]].tellings)), name, place[to]) for name, to in moves(gone, new)]
    return ((number, name) for _, name, number in sorted(asked))


def fresh(name: str, taken: Collection[str]) -> str:
    """The id itself, or one made from it where an earlier claim of another content has it."""
    while name in taken:
        name = content_id("c", name, "again")
    return name


def moves(old: Partition, made: Sequence[Claim]) -> tuple[tuple[str, str], ...]:
    """Where the ids went that are gone, as (old, new): to the claim that has most of their tellings now."""
    now = {telling: claim.id for claim in made for telling in claim.tellings}
    kept = {claim.id for claim in made}
    found = []
    for name, told in old.items():
        heirs = [now[t] for t in told if t in now]
        if name not in kept and heirs:
            found.append((name, max(sorted(set(heirs)), key=heirs.count)))
    return tuple(found)


def lead(connection: Connection, old: Partition, made: Sequence[Claim]) -> None:
    """Let the ids of claims that are gone lead to those that have their tellings now, or nowhere if none has."""
    first = firsts.of(connection, [t for claim in made for t in claim.tellings])
    moved = moves({**old, **first}, made)
    gone = set(old) - {claim.id for claim in made} - {name for name, _ in moved}
    if gone or moved:
        redirects.forget(connection, sorted(gone))
        redirects.lead(connection, moved)
    redirects.alive(connection, [claim.id for claim in made])
    firsts.keep(connection, made)
