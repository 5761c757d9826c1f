"""A story's material and dossier as they stand in the archive."""

from collections.abc import Collection
from dataclasses import replace

from retold import pipeline
from retold.records import Claim, Descent, Dossier, Ledger, Lineage, Material, Roots, Story
from retold.storage import annotations, articles, claims, descent, drifts, judgements, stories, tellings
from retold.storage.store import Connection


def load(connection: Connection, story: str, *, annotated: bool = True) -> Material | None:
    """The material of a story, with or without the annotations; None if there is no such story."""
    found = stories.get(connection, story)
    if found is None:
        return None
    made = annotations.get(connection, found.articles) if annotated else {}
    usable = [a for a in found.articles if a in made] if annotated else list(found.articles)
    read = articles.get(connection, usable)
    told = tellings.of(connection, usable)
    made_of = Material(
        story=Story(id=found.id, title=found.title, articles=tuple(usable)),
        articles=tuple(read[a] for a in usable),
        annotations=tuple(made[a] for a in usable) if annotated else (),
        tellings=tuple(told[a] for a in usable),
    )
    return pipeline.heeding(made_of, judgements.standing(connection, usable))


def dossier(connection: Connection, story: str) -> Dossier | None:
    """The dossier of a story, without annotations; None if there is no such story.

    Of a story that has changed since it was worked through, it holds what still rests on something.
    """
    material = load(connection, story, annotated=False)
    if material is None:
        return None
    here = {t.id for one in material.tellings for t in one}
    members = set(material.story.articles)
    kept = [(c, led) for c, led in claims.of(connection, story) if here.intersection(c.tellings)]
    return Dossier(
        material=material,
        claims=tuple(_claim(claim, here) for claim, _ in kept),
        descent=_descent(descent.of(connection, story, material.story.articles), members),
        ledgers=tuple(_ledger(ledger, members, here) for _, ledger in kept),
        drifts=tuple(d for d in drifts.of(connection, story) if d.telling in here and d.against in here),
    )


def _claim(claim: Claim, here: Collection[str]) -> Claim:
    if all(t in here for t in claim.tellings):
        return claim
    told = tuple(t for t in claim.tellings if t in here)
    return replace(claim, tellings=told, best=claim.best if claim.best in here else told[0])


def _ledger(ledger: Ledger, members: Collection[str], here: Collection[str]) -> Ledger:
    if all(t in here for part in ledger.parts for t in part.tellings):
        return ledger
    parts = [
        replace(
            part,
            articles=tuple(a for a in part.articles if a in members),
            tellings=tuple(t for t in part.tellings if t in here),
        )
        for part in ledger.parts
    ]
    left = tuple(part for part in parts if part.tellings)
    low, high = min(ledger.low, sum(part.counted for part in left)), min(ledger.high, len(left))
    return replace(ledger, parts=left, low=low, high=max(low, high), pivot=None)


def _descent(found: Descent, members: Collection[str]) -> Descent:
    lines = tuple(_lineage(line, members) for line in found.lineages)
    return replace(found, lineages=lines, roots=_roots(found.roots, members))


def _roots(roots: Roots, members: Collection[str]) -> Roots:
    if all(a in members for part in roots.parts for a in part.articles):
        return roots
    parts = [replace(p, articles=tuple(a for a in p.articles if a in members)) for p in roots.parts]
    left = tuple(part for part in parts if part.articles)
    low, high = min(roots.low, sum(part.counted for part in left)), min(roots.high, len(left))
    return Roots(low=low, high=max(low, high), parts=left)


def _lineage(line: Lineage, members: Collection[str]) -> Lineage:
    kept = tuple(e for e in line.edges if e.parent.startswith("*") or e.parent in members)
    return line if len(kept) == len(line.edges) else replace(line, edges=kept)
