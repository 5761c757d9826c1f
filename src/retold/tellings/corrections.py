"""Chains that a person has given or rejected, put in the place of those that the rules found."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from retold import publishers
from retold.judged import meant
from retold.records import Break, By, Certainty, Judgement, Link, Role, Telling
from retold.tellings.breaks import HEARSAY, unnamed

VERSION = 1


def corrected(tellings: Sequence[Telling], judgements: Sequence[Judgement]) -> tuple[Telling, ...]:
    """The tellings of one article with the chains that people gave; `judgements` come oldest first, the last wins.

    "The chain is right" and "unsure" leave what the rules found. A telling that is changed says by whom: its `by`
    holds the judgement's id.
    """
    last: dict[str, Judgement] = {}
    for judgement in judgements:
        found = meant(judgement.first, tellings) if judgement.kind == "chain" else None
        if found:
            last[found.id] = judgement
    roles = {link.name: link.role for telling in tellings for link in telling.chain}
    return tuple(
        given(t, known(j.chain, roles), j.id) if (j := last.get(t.id)) and j.verdict == "no" else t for t in tellings
    )


def known(chain: tuple[Link, ...], roles: Mapping[str, Role]) -> tuple[Link, ...]:
    """The chain with what the article shows of its links: who is only known as a body there may be an agency."""
    return tuple(replace(x, role=roles.get(x.name, x.role)) if x.role == "organisation" else x for x in chain)


def given(telling: Telling, chain: tuple[Link, ...], judgement: str) -> Telling:
    """The telling with another chain; empty stands for a source that must exist and is not known."""
    return replace(
        telling,
        chain=chain,
        breaks=breaks(chain),
        certainty=certainty(telling, chain),
        by=By(stage="judged", version=VERSION, settings=judgement),
    )


def breaks(chain: tuple[Link, ...]) -> tuple[Break, ...]:
    """What is wrong with a chain that a person gave, by the rules for chains that were found."""
    if not chain:
        return ("gap",)
    last = chain[-1]
    found: list[Break] = ["anonymous"] if any(unnamed(x) for x in chain) else []
    relayed = (
        all(x.role in publishers.ROLES for x in chain) and last.role == "outlet" and not publishers.is_state(last.name)
    )
    if relayed or HEARSAY.search(last.name.lower()):
        found.append("gap")
    return tuple(found)


def certainty(telling: Telling, chain: tuple[Link, ...]) -> Certainty:
    """How certain it is told with that chain: never surer than before.

    A flat sentence under an agency's credit stays flat if the person names another agency; any other source that a
    person finds behind a flat sentence makes it attributed.
    """
    credited = bool(telling.chain) and bool(chain) and all(x.role in publishers.ROLES for x in chain)
    return "attributed" if telling.certainty == "asserted" and not credited else telling.certainty
