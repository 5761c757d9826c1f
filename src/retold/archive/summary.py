"""What a list says of a story."""

from dataclasses import replace

from retold.records import Dossier
from retold.storage.found import StoryRow


def row(dossier: Dossier) -> StoryRow:
    """The story's line in a list."""
    articles = dossier.material.articles
    main = dossier.ledgers[0] if dossier.ledgers else None
    return StoryRow(
        id=dossier.material.story.id,
        title=dossier.material.story.title,
        articles=len(articles),
        outlets=len({a.outlet or a.key for a in articles}),
        claims=len(dossier.claims),
        conflicts=sum(d.relation == "conflict" for d in dossier.drifts),
        drifts=sum(d.relation == "drift" for d in dossier.drifts),
        gist=dossier.claims[0].gist if dossier.claims else "",
        low=main.low if main else 0,
        high=main.high if main else 0,
    )


def failed(before: StoryRow) -> StoryRow:
    """The line of a story that could not be worked through: what it was before."""
    return replace(before, failed=True)
