"""What is known of an article while its sources are read: who is named where, what is quoted, who was named last."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from retold import publishers
from retold.records import Annotation, Article, Entity, Figure, Link, Quote, Role
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.sources.phrases import kernel
from retold.text import Span


def owned(article: Article, name: str) -> bool:
    """Whether a name is the article's own outlet, in full or as outlets call themselves ("the Chronicle")."""
    if not article.outlet:
        return False
    short, whole = publishers.plain(name), publishers.plain(article.outlet)
    named = " " not in short and (short in whole.split()[-1:] or (len(short) > OWN and closes(whole, short)))
    begun = whole.startswith(f"{short} ") and PERIODICAL.issuperset(whole[len(short) :].split())
    called = len(name) > OWN and name.isupper() and publishers.house(article.outlet, name)
    return named or begun or called or publishers.same(name, article.outlet)


PERIODICAL = frozenset("daily weekly monthly quarterly news online magazine newspaper today review journal".split())
"""Words that an outlet leaves out when it speaks of itself: "told Hull & Keel" in Hull & Keel Monthly."""


OWN = 3
"""Longer short names are looked for at the end of a host's: "the Record" in dailyrecord.co.uk."""


def closes(host: str, short: str) -> bool:
    """Whether a part of a host name ends with a short name."""
    return "." in host and any(part.endswith(short) for part in host.split(".")[:-1])


FORCE = re.compile(r"(?!(?:the|a|an|his|her|its|their) )[^,()]*\b(?:[Pp]olice|Pol\.?)(?![\w’'-]).*")
"""Words before a name that say for which police somebody speaks: "Ostrel police spokesman", "Pol. Maj. Gen."."""


def officers(article: Article, annotation: Annotation) -> dict[str, str]:
    """The persons whom the article once names with their police right before the name, and how it does.

    It is the force that speaks through them, which a name alone does not show: "Ostrel police spokesman Iwo Quill".
    """
    found = {}
    for e in annotation.entities:
        if e.kind == "person" and FORCE.fullmatch(e.role):
            whole = (f"{e.role} {name}" for name in (e.name, *e.aliases))
            found[e.name] = next((w for w in whole if w in article.text), e.name)
    return found


LATEST = 8
"""Links back to which "the official", "the report" or "the statement" may take up a source. On the bundled stories 16
change nothing, 4 raise `origins_exact` by .016 and lower `drift_found` by .004."""


STATELY = frozenset({"staff", "command", "guard"})
"""Further last words of bodies of which every state may have one: "Ukraine's General Staff"."""


@dataclass(slots=True)
class Words:
    """One article with its annotation and parse, and the sources that were read last."""

    article: Article
    annotation: Annotation
    tree: Tree
    starts: list[int] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)
    latest: list[Link] = field(default_factory=list)
    counted: list[int] = field(default_factory=list)
    officers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.counted = [f.span.start for f in self.annotation.figures]
        self.officers = officers(self.article, self.annotation)
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

    def placed(self, head: int, found: Entity) -> str:
        """The name of a body with the place that it is said to be of, where other places have one too."""
        owner = self.tree.child(head, "poss")
        place = self.entity(owner) if owner is not None else None
        many = found.kind in {"organisation", "other"} and found.name.split()[-1].lower() in cues.COLLECTIVE | STATELY
        return f"{place.name}’s {found.name}" if many and place and place.kind == "place" else found.name

    def made(self, head: int, name: str, role: Role) -> Link:
        """A link with the words and the place of a noun phrase; an officer of the police is named with his force."""
        span = self.tree.span(kernel(self.tree, head))
        name = self.officers.get(name, name) if role == "person" else name
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

    def figures(self, span: Span) -> tuple[Figure, ...]:
        """The figures that stand in a span."""
        near = self.annotation.figures[bisect_left(self.counted, span.start) : bisect_right(self.counted, span.end)]
        return tuple(f for f in near if span.contains(f.span))

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
