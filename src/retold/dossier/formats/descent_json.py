"""The descent of a trace as JSON, in the shape that `descent_shape` defines: the dossier's, without the claims."""

import retold
from retold.dossier.assemble import assemble
from retold.dossier.formats import descent_shape as shape
from retold.dossier.formats.dossier_json import article, carried, encoded, parents, problems_of, roots
from retold.dossier.views import OriginalView, StoryView
from retold.records import Trace


def to_json(trace: Trace) -> bytes:
    """The descent as UTF-8, indented by one blank; equal traces give equal bytes."""
    document = shape.Descent(
        retold=retold.__version__,
        format=1,
        stories=[_story(view) for view in assemble(trace)],
        problems=problems_of(trace.problems),
    )
    return encoded(document)


def _story(view: StoryView) -> shape.Story:
    carriers = {each.claim.number: each.claim for original in view.unseen for each in original.carried}
    return shape.Story(
        id=view.dossier.material.story.id,
        title=view.title,
        summary=view.headline,
        outlets=view.outlets,
        roots=roots(view),
        articles=[article(source, view) for source in view.sources],
        originals=[_original(original, view) for original in view.originals],
        claims=[
            shape.Claim(id=c.claim.id, number=c.number, gist=c.claim.gist, certainty=c.certainty)
            for _, c in sorted(carriers.items())
        ],
    )


def _original(view: OriginalView, story: StoryView) -> shape.Original:
    return shape.Original(
        id=view.key,
        seen=view.original.seen,
        children=[story.sources[number - 1].article.key for number in view.children],
        parents=parents(view.parents, story),
        carried=carried(view, story),
        why=list(view.original.why),
    )
