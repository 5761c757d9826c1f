"""Tellings by rules over the dependency parse; the default extractor."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from retold.ids import content_id
from retold.records import Annotation, Article, By, Certainty, Telling
from retold.settings import digest
from retold.syntax import Tree
from retold.tellings import certainty as grading
from retold.tellings import chains, clauses, games
from retold.tellings.breaks import breaks
from retold.tellings.context import Context
from retold.tellings.contract import Annotated
from retold.tellings.embedding import embedding
from retold.tellings.factuality.grade import factuality
from retold.tellings.frames import backward, interviews, search, shares
from retold.tellings.frames.frame import Frame
from retold.tellings.parts import parts
from retold.tellings.rehung import rehung
from retold.tellings.sources import bodies
from retold.tellings.sources.reader import Reader
from retold.tellings.witnessed import checkable

VERSION = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The stage from annotated articles to tellings; it has no settings and loads no model."""

    name: str = "tellings"

    def source(self, record: Annotated) -> str:
        return record[0].source

    def load(self) -> Callable[[Sequence[Annotated]], list[tuple[Telling, ...]]]:
        by = By(stage=self.name, version=VERSION, settings=digest(self))
        return lambda batch: [extract(article, annotation, by) for article, annotation in batch]


def extract(article: Article, annotation: Annotation, by: By) -> tuple[Telling, ...]:
    """The tellings of one article, in order of their spans."""
    tree = Tree(article.text, rehung(article.text, annotation.tokens))
    reader = Reader(article, annotation, tree)
    found = [search.find(reader, s) for s in range(len(annotation.tokens.sentences))]
    for s in range(1, len(found)):
        over = backward.find(reader, s, found[s - 1])
        if over:
            found[s - 1].append(over)
    found = shares.held(tree, bodies.name(reader, interviews.name(tree, found)))
    context = Context(reader, found, paragraphs(article, tree), sport=games.reported(tree))
    tellings: dict[str, Telling] = {}
    within: list[tuple[int, clauses.Clause, Telling]] = []
    for s, inside in enumerate(found):
        for clause in clauses.cut(tree, s, inside):
            if requested(tree, clause.head):
                told = [tell(context, s, c, by) for c in clauses.pointed(tree, clause)]
                tellings |= {t.id: t for t in told if t.id not in tellings}
                continue
            telling = tell(context, s, clause, by)
            tellings.setdefault(telling.id, telling)
            within += [(s, part, telling) for part in parts(tree, clause)]
    for s, part, around in within:
        telling = tell(context, s, part, by)
        if not sourced(tree, found[s], part, telling, around):
            telling = inherited(telling, around)
        tellings.setdefault(telling.id, telling)
    return tuple(sorted(tellings.values(), key=lambda t: t.span))


def requested(tree: Tree, head: int) -> bool:
    """Whether a verb asks the reader to do something, which nobody can check: "Follow us on …".

    "Let us remember that …" tells something.
    """
    if clauses.lets(tree, head) and any(tree.child(k, "ccomp") is not None for k in tree.children(head, "ccomp")):
        return False
    told = tree.child(head, "nsubj", "nsubjpass", "csubj", "expl") is not None
    told = told or any(tree.lemma(k) != "do" for k in tree.children(head, "aux"))
    return tree.head(head) == head and tree.tag(head) == "VB" and not told


def tell(context: Context, s: int, clause: clauses.Clause, by: By) -> Telling:
    """One clause as a telling."""
    tree = context.tree
    link = chains.chain(context, s, clause)
    certainty: Certainty = grading.judge(tree, clause, link.frames, sourced=link.sourced)
    if certainty == "asserted":
        certainty = embedding(tree, clause, context.frames[s], spoken=link.spoken)
    inside = context.reader.figures(clause.span)
    expected = checkable(tree, clause, counted=bool(inside), certainty=certainty, sport=context.sport)
    article = context.article.id
    return Telling(
        id=content_id("t", article, clause.span.start, clause.span.end),
        article=article,
        span=clause.span,
        chain=link.links,
        breaks=breaks(
            tree,
            link,
            checkable=expected,
            asserted=certainty == "asserted",
            itself=bool(link.links) and context.concerns(link.links[-1]),
        ),
        certainty=certainty,
        factuality=factuality(tree, clause.head),
        figures=inside,
        quoted=any(q.span.contains(clause.span) for q in context.reader.quotations(clause.span)),
        by=by,
    )


def sourced(tree: Tree, frames: list[Frame], part: clauses.Clause, telling: Telling, around: Telling) -> bool:
    """Whether a part of a clause is not told on the clause's word.

    What the text adds to the name of a source is its own ("Ashe, who swam ashore, said …"), and what somebody says
    inside a clause that is on nobody stays his ("she came and said it was safe").
    """
    if (telling.chain and not around.chain) or chains.introducing(tree, part.head):
        return True
    if any(f.links and f.clause and tree.pos(f.cue) == "NOUN" and part.head in f.region for f in frames):
        return True  # "denied the guild's claim that …"
    return any(f.links and f.source is not None and part.head in tree.subtree(f.source) for f in frames)


def inherited(part: Telling, around: Telling) -> Telling:
    """A part of a clause, told on the clause's word; it is doubtful if either of the two is."""
    certainty = around.certainty if part.certainty == "asserted" else part.certainty
    return replace(part, chain=around.chain, breaks=around.breaks, certainty=certainty)


def paragraphs(article: Article, tree: Tree) -> list[int]:
    """For each sentence the number of the block that it stands in."""
    starts = [b.span.start for b in article.blocks]
    return [bisect_right(starts, tree.columns.starts[first]) for first, _ in tree.columns.sentences]
