"""Ids that stay: which claim of today is which claim of yesterday."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from retold.ids import content_id
from retold.records import Claim
from retold.storage import redirects
from retold.storage.store import Connection

Partition = Mapping[str, frozenset[str]]
"""The tellings of each claim, by its id."""


def settle(old: Partition, new: Sequence[Claim], taken: Collection[str] = ()) -> tuple[Claim, ...]:
    """The new claims under the ids that they had before.

    A claim keeps the id of the earlier claim with which it shares most tellings; of two that ask for one id, the one
    with more of its tellings has it. `taken` are ids that claims of other stories have.
    """
    claim_of = {telling: claim for claim, told in old.items() for telling in told}
    asked = []
    for number, claim in enumerate(new):
        shared: dict[str, int] = {}
        for telling in claim.tellings:
            if telling in claim_of:
                shared[claim_of[telling]] = shared.get(claim_of[telling], 0) + 1
        asked += [(-n, number, name) for name, n in shared.items()]
    given: dict[int, str] = {}
    used: set[str] = set()
    for _, number, name in sorted(asked):
        if number not in given and name not in used:
            given[number] = name
            used.add(name)
    made = []
    for number, claim in enumerate(new):
        name = given.get(number) or fresh(claim.id, {*used, *claim_of.values(), *taken})
        used.add(name)
        made.append(replace(claim, id=name))
    return tuple(made)


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
    moved = moves(old, made)
    gone = set(old) - {claim.id for claim in made} - {name for name, _ in moved}
    if gone or moved:
        redirects.forget(connection, sorted(gone))
        redirects.lead(connection, moved)
    redirects.alive(connection, [claim.id for claim in made])
