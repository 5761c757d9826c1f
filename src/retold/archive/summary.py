"""What a list says of a story."""

from dataclasses import replace

from retold.dossier import assemble, wording
from retold.records import Dossier
from retold.storage.found import StoryRow


def row(dossier: Dossier) -> StoryRow:
    """The story's line in a list."""
    view = assemble.story(dossier)
    main = view.claims[0] if view.claims else None
    return StoryRow(
        id=dossier.material.story.id,
        title=dossier.material.story.title,
        articles=len(view.sources),
        outlets=view.outlets,
        claims=len(dossier.claims),
        conflicts=differing(dossier, "conflict"),
        drifts=differing(dossier, "drift"),
        gist=main.claim.gist if main else "",
        certainty=main.certainty if main else None,
        low=main.ledger.low if main else 0,
        high=main.ledger.high if main else 0,
    )


def differing(dossier: Dossier, relation: wording.Relation) -> int:
    """How many claims have tellings that drift, or that conflict."""
    found = {drift.telling for drift in dossier.drifts if wording.relation(drift) == relation}
    return sum(any(telling in found for telling in claim.tellings) for claim in dossier.claims)


def failed(before: StoryRow) -> StoryRow:
    """The line of a story that could not be worked through: what it was before."""
    return replace(before, failed=True)
