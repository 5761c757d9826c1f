"""What is known of an article while its sources are read: who is named where, what is quoted, who was named last."""

from bisect import bisect_right
from dataclasses import dataclass, field

from retold import publishers
from retold.records import Annotation, Article, Entity, Link, Quote, Role
from retold.syntax import Tree
from retold.tellings.sources.phrases import kernel
from retold.text import Span


@dataclass(slots=True)
class Words:
    """One article with its annotation and parse, and the sources that were read last."""

    article: Article
    annotation: Annotation
    tree: Tree
    starts: list[int] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)
    latest: list[Link] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.starts = [m.span.start for m in self.annotation.mentions]
        self.opened = [q.span.start for q in self.annotation.quotes]

    def entity(self, i: int) -> Entity | None:
        """The entity that a mention covering the token means."""
        at = self.tree.columns.starts[i]
        for k in range(bisect_right(self.starts, at) - 1, max(-1, bisect_right(self.starts, at) - 4), -1):
            mention = self.annotation.mentions[k]
            if mention.span.start <= at < mention.span.end:
                return self.annotation.entities[mention.entity]
        return None

    def made(self, head: int, name: str, role: Role) -> Link:
        """A link with the words and the place of a noun phrase."""
        span = self.tree.span(kernel(self.tree, head))
        return Link(name=name, role=role, text=span.of(self.tree.text), span=span)

    def role(self, entity: Entity) -> Role:
        if entity.kind == "publisher":
            return "agency" if publishers.is_agency(entity.name) else "outlet"
        return "person" if entity.kind == "person" else "organisation"

    def quotations(self, span: Span) -> tuple[Quote, ...]:
        """The quotations that meet a span."""
        at = bisect_right(self.opened, span.start)
        end = bisect_right(self.opened, span.end)
        return tuple(q for q in self.annotation.quotes[max(0, at - 1) : end] if q.span.overlap(span))

    def spoken(self, i: int) -> bool:
        """Whether a token stands in direct speech."""
        start = self.tree.columns.starts[i]
        return any(q.span.start <= start < q.span.end for q in self.quotations(self.tree.span([i])))

    def quoted(self, span: Span) -> bool:
        """Whether most of a span is direct speech."""
        return 2 * sum(q.span.overlap(span) for q in self.quotations(span)) > len(span)

    def link(self, head: int) -> Link | None:
        """The link that a noun phrase gives by its head, or None if it is no source."""
        raise NotImplementedError
