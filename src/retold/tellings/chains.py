"""Which chain a clause has: the frames that cover it, and what carries over from the sentences around it."""

import re
from dataclasses import dataclass, field

from retold import publishers
from retold.records import Article, Break, Credit, Link, Role
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.clauses import Clause
from retold.tellings.frame import REPORTING, Frame
from retold.tellings.sources import Reader, owned
from retold.text import Span

LEAD = 5
"""The sentences at the top of an article in which a relay names where it has the story."""

SHARE = 0.25
"""Of the sources that a relay names, at least so many are publishers. Set on the work stories, where .2 to .45 differ
by less than .003 in exact chains."""

ONGOING = frozenset("some other many one another several all both most few".split())
"""Subjects that go on with what the sentence before was about."""

HEARSAY = re.compile(r"(?:^|media |press |news |local )reports$")
"""Sources that only pass on what others say."""

OCCASIONS = frozenset("moment time day occasion way reason fact".split())
"""Nouns whose relative clause is what is told: "recounted the day on which …"."""

BACK = 14
"""How many sentences back the speaker of a quotation is looked for; paragraphs that only quote him go on."""

HEARD = 6
"""How many sentences an interview holds for what its speaker goes on to say."""

PUBLISHERS = frozenset({"outlet", "agency"})

QUOTED = 0.6
"""A clause of which so much lies between quotation marks is direct speech."""

SIGNED = 4
"""A sentence that begins within so many characters of a quotation's end follows its closing mark: "…!” she said"."""

UNENDED = frozenset("!?,…")
"""What ends a quotation whose sentence goes on behind it, though the parser may see a new one there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The links of one clause, the frames that gave them, and whether the text gives a source for this very clause.

    `carried` is true for a chain that holds over from elsewhere, `spoken` for a clause in somebody's direct speech.
    """

    links: tuple[Link, ...]
    frames: list[Frame]
    sourced: bool
    carried: bool = False
    spoken: bool = False


@dataclass(slots=True)
class Context:
    """What holds beyond a sentence in one article."""

    reader: Reader
    frames: list[list[Frame]]
    paragraph: list[int]
    credit: Link | None = None
    relay: Link | None = None
    holder: list[Link | None] = field(default_factory=list)
    record: list[Link | None] = field(default_factory=list)

    @property
    def article(self) -> Article:
        return self.reader.article

    @property
    def tree(self) -> Tree:
        return self.reader.tree

    def quoted(self, s: int) -> bool:
        """Whether a sentence is all direct speech."""
        return self.reader.quoted(self.tree.sentence_span(s))

    def heard(self, s: int, speaker: Link) -> Link | None:
        """The publisher that a speaker has been talking to since some sentence before, nobody else having spoken."""
        for k in range(s - 1, max(-1, s - HEARD), -1):
            for f in reversed(self.frames[k]):
                if not f.links or not f.clause:
                    continue
                if not alike(f.links[-1], speaker):
                    return None
                if len(f.links) > 1 and publisher(f):
                    return f.links[0]
        return None

    def __post_init__(self) -> None:
        self.credit = credit(self.article)
        self.relay = relay(self) or (None if self.credit else broken(self))
        self.holder = holders(self)
        self.record = records(self)


def alike(a: Link, b: Link) -> bool:
    """Whether two links may be one speaker: the same name, or nameless ones of a kind ("one of the two officials")."""
    unnamed = a.role == b.role == "anonymous" and a.name.split()[-1].lower() == b.name.split()[-1].lower()
    return a.name == b.name or unnamed


def credit(article: Article) -> Link | None:
    """The publisher whose text the article runs, by a credit that stands for the whole of it."""
    for c in article.credits:
        inputs = "input" in c.span.of(article.text).lower()
        if (
            (c.whole or inputs)
            and c.kind != "own"
            and not (article.outlet and publishers.same(c.publisher, article.outlet))
        ):
            if c.publisher.startswith("unnamed"):
                continue
            return credited(article, c)
    return None


def credited(article: Article, credit: Credit) -> Link:
    """The link that a credit gives."""
    role: Role = "agency" if publishers.is_agency(credit.publisher) else "outlet"
    return Link(name=credit.publisher, role=role, text=credit.span.of(article.text), span=credit.span)


def publisher(frame: Frame) -> Link | None:
    """The publisher that a frame puts its content on, if that is whom it names first."""
    link = frame.links[0] if frame.links else None
    return link if link is not None and link.role in PUBLISHERS else None


def relay(context: Context) -> Link | None:
    """The publisher on whom the lead puts the story: the first source of the headline or of the first two sentences.

    None where the article goes on with so many sources of its own that publishers are a small part of them.
    """
    sources = [f for frames in context.frames for f in frames if f.links]
    if sum(bool(publisher(f) or documents_of(f)) for f in sources) < SHARE * len(sources):
        return None
    seen = 0
    for s, frames in enumerate(context.frames):
        sourced = [f for f in frames if f.links]
        for f in sourced:
            link = publisher(f) or documents_of(f)
            if link and not owned(context.article, link.name):
                return link
        if any(f.links[0].role not in {"document", "anonymous"} for f in sourced) and seen:
            return None
        seen += context.tree.columns.sentences[s][1] - context.tree.columns.sentences[s][0] > 8
        if seen >= 2:
            return None
    return None


def broken(context: Context) -> Link | None:
    """The publisher that "first reported" the story, if the article has no source of its own at its top."""
    article, tree = context.article, context.tree
    top = [f for frames in context.frames[:LEAD] for f in frames if f.links and tree.word(f.cue) != ":"]
    if any(owned(article, x.name) or x.role in {"anonymous", "document"} for f in top for x in f.links):
        return None
    limit = tree.sentence_span(min(LEAD, len(context.frames)) - 1).end if context.frames else 0
    for c in article.credits:
        if c.kind == "first-reported" and c.span.start < limit and not c.publisher.startswith("unnamed"):
            return credited(article, c)
    return None


def documents_of(frame: Frame) -> Link | None:
    """The publisher inside "documents reviewed by PUBLISHER"."""
    for link in frame.links:
        if " by " in link.text and link.role in {"document", "anonymous"}:
            known = publishers.find(link.text.rsplit(" by ", 1)[1].strip(" ."))
            if known:
                return Link(
                    name=known.name, role="agency" if known.agency else "outlet", text=link.text, span=link.span
                )
    return None


def holders(context: Context) -> list[Link | None]:
    """For each sentence of a relay, the publisher that holds for it without being named there: the last one named."""
    current = context.relay
    result: list[Link | None] = []
    for frames in context.frames:
        named = [p for f in frames if f.clause and (p := publisher(f)) and not owned(context.article, p.name)]
        if context.relay and named:
            current = named[0]
        result.append(current)
    return result


def records(context: Context) -> list[Link | None]:
    """For each sentence, the document that holds for it though it is not named there.

    A paragraph that begins to tell what a document says goes on with it until somebody else speaks.
    """
    result: list[Link | None] = []
    current: Link | None = None
    for s, frames in enumerate(context.frames):
        if s and context.paragraph[s] != context.paragraph[s - 1]:
            current = None
        last = [x for f in frames for x in f.links[-1:]]
        if last:
            current = next((x for x in last if x.role == "document"), None)
        elif any(f.manner == "gap" for f in frames):
            current = None
        result.append(current if current and not last and goes_on(context.tree, s, current) else None)
    return result


def goes_on(tree: Tree, s: int, document: Link) -> bool:
    """Whether a sentence goes on with what a document holds: its subject takes up the document or what it shows."""
    root = next((i for i in range(*tree.columns.sentences[s]) if tree.head(i) == i), None)
    subject = None if root is None else tree.child(root, "nsubj", "nsubjpass")
    if subject is None:
        return False
    pronominal = tree.pos(subject) in {"PRON", "DET", "NUM"} or tree.lemma(subject) in ONGOING
    return pronominal or tree.lemma(subject) in document.text.lower()


def speaker(context: Context, s: int, quote: Span) -> tuple[Link, ...]:
    """Who speaks a quotation whose sentence does not say it.

    The sentences that the same quotation runs through come first, then the last speaker of the paragraph, then the next
    one of the paragraph, then the last speaker of the paragraph before.
    """
    tree = context.tree
    end = quote.end + (SIGNED if tree.text[quote.end - 1] in UNENDED else 2)
    inside = [k for k in range(s, min(s + 12, len(context.frames))) if tree.sentence_span(k).start < end]
    for k in inside:
        for f in context.frames[k]:
            if f.links and f.manner != "gap" and outside(tree, f, quote):
                return f.links
    here = context.paragraph[s]
    for k in range(s - 1, max(-1, s - BACK), -1):
        if context.paragraph[k] < here - 1:
            break
        if not context.frames[k] and context.quoted(k):
            here = context.paragraph[k]
        for f in reversed(context.frames[k]):
            if (
                f.links
                and f.clause
                and f.links[-1].role in {"person", "organisation", "anonymous", "eyewitness", "document", "social"}
            ):
                return f.links
    for k in range(s + 1, min(len(context.frames), s + 4)):
        if context.paragraph[k] != here:
            break
        for f in context.frames[k]:
            if f.links:
                return f.links
    return ()


def chain(context: Context, s: int, clause: Clause) -> Chain:
    """The chain of a clause of sentence `s`."""
    tree = context.tree
    covering = [
        f
        for f in context.frames[s]
        if f.cue == clause.head or (clause.head in f.region and not beside(tree, f, clause.head))
    ]
    covering = ordered(context.tree, unreacted(context.tree, covering))
    quote = next(
        (
            q.span
            for q in context.reader.quotations(clause.span)
            if q.span.overlap(clause.span) >= QUOTED * len(clause.span)
        ),
        None,
    )
    links: list[Link] = []
    spoken = False
    if quote is not None:
        covering.sort(key=lambda f: not outside(context.tree, f, quote))
        if not any(f.links for f in covering if outside(context.tree, f, quote)):
            links, spoken = list(speaker(context, s, quote)), True
    governing: list[Frame] = []
    for frame in covering:
        within = quote is not None and bool(links) and not outside(context.tree, frame, quote)
        if (within and not retold(context.tree, frame)) or not speaks(context.tree, frame, governing):
            continue
        if links and own(context.tree, frame):
            continue
        links += [x for x in frame.links if not any(x.name == y.name for y in links)]
        if not frame.aside and frame.links:
            governing.append(frame)
    if links and (listener := context.heard(s, links[0])) is not None:
        links = [listener, *links]
    nameless = any(f.manner == "gap" for f in covering) and not links
    sourced = bool(links)
    carried = False
    first = links[0] if links else None
    if first is None or first.role in {"document", "anonymous"}:
        held = context.holder[s]
        written = context.record[s]
        if written and not links and not nameless:
            links, carried, sourced = [written], True, True
        if held and not nameless and not any(publishers.same(held.name, x.name) for x in links):
            links, carried = [held, *links], carried or not links
    if context.credit and not any(publishers.same(context.credit.name, x.name) for x in links[:1]):
        links = [context.credit, *links]
    return Chain(links=tuple(links), frames=covering, sourced=sourced, carried=carried, spoken=spoken)


def beside(tree: Tree, frame: Frame, head: int) -> bool:
    """Whether a clause only tells more about a thing that somebody speaks of: "condemned the raid, which killed nine".

    What documents list is theirs, relative clauses and all.
    """
    if frame.clause or frame.manner == "gap" or any(x.role in {"document", "social"} for x in frame.links):
        return False
    below = {frame.cue, *tree.ancestors(frame.cue)}
    path = [head, *(a for a in tree.ancestors(head) if a not in below)]
    return any(tree.dep(k) == "relcl" and tree.lemma(tree.head(k)) not in OCCASIONS for k in path)


def unreacted(tree: Tree, frames: list[Frame]) -> list[Frame]:
    """Frames without those that only react to another's words: in "Bly disputed Ashe's claim that …" Ashe says it."""
    claims = [f for f in frames if f.links and f.clause and tree.pos(f.cue) == "NOUN"]
    return [f for f in frames if f.clause or not any(c.cue in f.region and c.links != f.links for c in claims)]


def own(tree: Tree, frame: Frame) -> bool:
    """Whether a frame puts something on the speaker's own people: "the society said its teams had counted"."""
    return frame.source is not None and any(
        tree.tag(k) == "PRP$" and tree.dep(k) == "poss" for k in tree.children(frame.source)
    )


def outside(tree: Tree, frame: Frame, quote: Span) -> bool:
    """Whether the cue of a frame stands outside a quotation: the text's own word for who speaks."""
    return not quote.start <= tree.columns.starts[frame.cue] < quote.end


def retold(tree: Tree, frame: Frame) -> bool:
    """Whether a frame inside a quotation tells what somebody else has said, and not what he thinks or has not said."""
    return frame.manner in {"said", "denied"} and frame.clause and tree.lemma(frame.cue) in REPORTING


def ordered(tree: Tree, frames: list[Frame]) -> list[Frame]:
    """Frames from the teller nearest the reader inwards: wider ones first, "citing X" right behind its verb."""
    rest = sorted(
        (f for f in frames if not citing(tree, f)),
        key=lambda f: (not outer(tree, f), publisher(f) is None, not according(tree, f), -len(f.region), f.cue),
    )
    for frame in (f for f in frames if citing(tree, f)):
        above = {frame.cue, *tree.ancestors(frame.cue)}
        places = [n for n, f in enumerate(rest) if f.cue in above or f.aside]
        rest.insert((places[-1] if places else len(rest) - 1) + 1, frame)
    return rest


def citing(tree: Tree, frame: Frame) -> bool:
    return tree.lemma(frame.cue) in cues.CITING and frame.aside


def according(tree: Tree, frame: Frame) -> bool:
    """Whether a frame is an "according to", which stands around "X said" in one sentence with it."""
    return frame.aside and tree.word(frame.cue).lower() == "according"


def outer(tree: Tree, frame: Frame) -> bool:
    """Whether a frame stands around the governing verb; "citing X" does not, it tells whence that verb has it."""
    return frame.aside and tree.lemma(frame.cue) not in cues.CITING


def speaks(tree: Tree, frame: Frame, governing: list[Frame]) -> bool:
    """Whether a frame adds its links inside the frames around it.

    Inside somebody's words, only a report that is itself the direct content of those words does: "A said B had told
    …". What B there believes, expects or shows is part of what A says.
    """
    if frame.aside or not governing:
        return True
    if cues.CUE.get(tree.lemma(frame.cue)) in {"believed", "shown"} or frame.manner == "doubted":
        return False
    direct, outer = frame.cue, {f.cue for f in governing}
    while tree.dep(direct) in {"conj", "xcomp"} and direct not in outer:
        direct = tree.head(direct)
    return (tree.dep(direct) in {"ccomp", "pcomp", "acl"} and tree.head(direct) in outer) or direct in outer


def breaks(found: Chain, *, checkable: bool, asserted: bool) -> tuple[Break, ...]:
    """What is wrong with the chain: an unnamed link, a link that must exist and is not named, no source at all.

    `checkable` is false for general background, for which nobody expects a source.
    """
    result: list[Break] = []
    if any(x.role in {"anonymous", "eyewitness"} for x in found.links):
        result.append("anonymous")
    nameless = any(f.manner == "gap" for f in found.frames) and not found.sourced
    if nameless or unfounded(found, checkable=checkable, asserted=asserted):
        result.append("gap")
    if not found.links and not result and checkable:
        result.append("none-stated")
    return tuple(result)


def unfounded(found: Chain, *, checkable: bool, asserted: bool) -> bool:
    """Whether a chain ends at somebody who must have it from others: a paper that is cited, "media reports"."""
    if not found.links:
        return False
    last = found.links[-1]
    if HEARSAY.search(last.name.lower()):
        return True
    if any(x.role not in PUBLISHERS for x in found.links):
        return False
    if found.carried:
        return checkable and asserted
    return found.sourced and last.role == "outlet" and not publishers.is_state(last.name)
