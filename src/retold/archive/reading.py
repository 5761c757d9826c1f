"""What an archive knows of one article: its text, what it tells, where it has it from, its versions."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

from retold import judged
from retold.errors import NotFound
from retold.records import Article, Claim, Dossier, Drift, Ledger, Lineage, Telling
from retold.storage import articles, claims, descent, judgements, stories, tellings
from retold.storage.found import Kept
from retold.storage.store import Connection
from retold.tellings.corrections import corrected

ChangeKind = Literal["same", "added", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Paragraphs of two versions of a page: those that both have, that only the later or only the earlier has."""

    kind: ChangeKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of a page, with what changed since the one before it; nothing for the first."""

    article: Article
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleInside:
    """An article with all that hangs on it. `claims` are parallel to `tellings`: the claim of each, None if none."""

    article: Article
    tellings: tuple[Telling, ...]
    claims: tuple[str | None, ...]
    lineage: Lineage | None
    story: str | None
    versions: tuple[Version, ...]
    judgements: tuple[Kept, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldInside:
    """A telling of a claim, with its words and the article that has it, and how it differs from others."""

    telling: Telling
    quote: str
    key: str
    outlet: str | None
    drifts: tuple[Drift, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimInside:
    """A claim with its ledger and its tellings, in the claim's order."""

    claim: Claim
    ledger: Ledger
    tellings: tuple[ToldInside, ...]


def claim_inside(dossier: Dossier, name: str) -> ClaimInside:
    """All that a story's dossier says of one of its claims. Raises `NotFound` while the story is being changed."""
    number = next((n for n, claim in enumerate(dossier.claims) if claim.id == name), None)
    if number is None:
        raise NotFound(f"there is no claim {name}")
    claim = dossier.claims[number]
    articles = {a.id: a for a in dossier.material.articles}
    told = {t.id: t for one in dossier.material.tellings for t in one}
    found = []
    for telling in (told[t] for t in claim.tellings if t in told):
        article = articles[telling.article]
        found.append(
            ToldInside(
                telling=telling,
                quote=telling.span.of(article.text),
                key=article.key,
                outlet=article.outlet,
                drifts=tuple(d for d in dossier.drifts if d.telling == telling.id),
            )
        )
    return ClaimInside(claim=claim, ledger=dossier.ledgers[number], tellings=tuple(found))


def inside(connection: Connection, article: Article) -> ArticleInside:
    """All that the archive knows of an article."""
    decided = judged.within(judgements.standing(connection, [article.id]), [article.id])
    told = corrected(tellings.of(connection, [article.id])[article.id], decided)
    story = stories.of(connection, [article.id]).get(article.id)
    lineage = descent.of(connection, story, (article.id,)).lineages[0] if story else None
    of = claims.claims_of(connection, [t.id for t in told])
    return ArticleInside(
        article=article,
        tellings=told,
        claims=tuple(of.get(t.id) for t in told),
        lineage=lineage,
        story=story,
        versions=history(articles.versions(connection, article.id)),
        judgements=tuple(judgements.history(connection, articles=[article.id]).items),
    )


def history(versions: Sequence[Article]) -> tuple[Version, ...]:
    """The versions of a page, oldest first, each with what changed; none if there is only one."""
    if len(versions) < 2:
        return ()
    made = [Version(article=versions[0], changes=())]
    for before, later in pairwise(versions):
        made.append(Version(article=later, changes=changes(before.text, later.text)))
    return tuple(made)


def changes(before: str, later: str) -> tuple[Change, ...]:
    """The paragraphs of two texts in one list, in reading order."""
    a, b = ([line.strip() for line in text.split("\n") if line.strip()] for text in (before, later))
    found: list[Change] = []
    for tag, i, j, m, n in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [Change(kind="same", text=line) for line in a[i:j]]
        else:
            found += [Change(kind="removed", text=line) for line in a[i:j]]
            found += [Change(kind="added", text=line) for line in b[m:n]]
    return tuple(found)
