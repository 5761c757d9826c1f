"""Which chain a clause has: the frames that cover it, and what carries over from the sentences around it."""

from dataclasses import dataclass

from retold import publishers
from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.clauses import Clause
from retold.tellings.context import Context
from retold.tellings.frames.frame import QUOTES, REPORTING, Frame
from retold.tellings.relays import publisher
from retold.text import Span

OCCASIONS = frozenset("moment time day occasion way reason fact".split())
"""Nouns whose relative clause is what is told: "recounted the day on which …"."""

EVENTFUL = frozenset("report describe recount detail document".split())
"""Verbs that tell what happened, with all that goes into its description."""

BACK = 14
"""How many sentences back the speaker of a quotation is looked for; paragraphs that only quote him go on."""


TONES = frozenset(
    """
    clear blunt adamant defiant unequivocal scathing furious angry sceptical skeptical unimpressed unconvinced cautious
    optimistic pessimistic hopeful critical dismissive emphatic candid frank upbeat downbeat apologetic philosophical
    """.split()
)
"""How somebody is who then speaks."""

REACTING = frozenset("disagree agree concur object demur react respond".split())
"""What somebody does who then speaks."""

SHORT = 8
"""Tokens of a sentence that brings in who speaks the next paragraph: "Marta Quill disagreed."."""

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


def speaker(context: Context, s: int, quote: Span) -> tuple[Link, ...]:
    """Who speaks a quotation whose sentence does not say it.

    The sentences that the same quotation runs through come first, then whoever the sentence before says is about to
    speak, then the last speaker of the paragraph, then the next one of the paragraph, then the last speaker of the
    paragraph before.
    """
    tree = context.tree
    end = quote.end + (SIGNED if tree.text[quote.end - 1] in UNENDED else 2)
    inside = [
        k
        for k in range(s, min(s + 12, len(context.frames)))
        if tree.sentence_span(k).start < end and (k == s or not apart(tree, k, quote))
    ]
    for k in inside:
        for f in context.frames[k]:
            if f.links and f.manner != "gap" and outside(tree, f, quote):
                return f.links
    here = context.paragraph[s]
    if heralded(context, s) and (brought := introduced(context, s, here)):
        return brought
    for k in range(s - 1, max(-1, s - BACK), -1):
        if context.paragraph[k] < here - 1:
            break
        if context.quoted(k) and all(context.reader.spoken(f.cue) for f in context.frames[k]):
            here = context.paragraph[k]
        for f in reversed(context.frames[k]):
            if (
                f.links
                and (f.clause or f.links[-1].role == "document")
                and not context.reader.spoken(f.cue)
                and f.links[-1].role in {"person", "organisation", "anonymous", "eyewitness", "document", "social"}
            ):
                return f.links
    for k in range(s + 1, min(len(context.frames), s + 4)):
        if context.paragraph[k] != here:
            break
        for f in context.frames[k]:
            if f.links:
                return f.links
    return introduced(context, s, here)


def heralded(context: Context, s: int) -> bool:
    """Whether the sentence before a quotation says how somebody speaks: "Marta Quill was blunt.", "… disagreed."."""
    tree = context.tree
    if not s or context.quoted(s - 1) or any(f.links for f in context.frames[s - 1]):
        return False
    root = next((i for i in range(*tree.columns.sentences[s - 1]) if tree.head(i) == i), None)
    if root is None:
        return False
    said = {tree.lemma(k) for k in tree.children(root, "acomp")} & TONES
    return bool(said) or tree.lemma(root) in REACTING


def introduced(context: Context, s: int, here: int) -> tuple[Link, ...]:
    """The person whom the sentence before a quotation is about: "Marta Quill was clear. “…”"."""
    tree = context.tree
    k = next((k for k in range(s - 1, -1, -1) if not context.quoted(k)), None)
    if k is None or context.paragraph[k] < here - 1:
        return ()
    first, last = tree.columns.sentences[k]
    root = next((i for i in range(first, last) if tree.head(i) == i), first)
    subject = tree.child(root, "nsubj")
    entity = context.reader.entity(subject) if subject is not None else None
    near = context.paragraph[k] == here or last - first <= SHORT
    if subject is None or entity is None or entity.kind != "person" or not near:
        return ()
    return context.reader.read(subject)


def apart(tree: Tree, s: int, quote: Span) -> bool:
    """Whether a sentence behind a closed quotation says something of its own: "…” The guild also said that …"."""
    first, last = tree.columns.sentences[s]
    if tree.columns.starts[first] < quote.end or tree.word(first)[0].islower():
        return False
    closed = tree.text[quote.end - 1] in QUOTES or tree.word(first) not in QUOTES
    return closed and any(tree.dep(k) in {"ccomp", "dobj"} for k in range(first, last))


def chain(context: Context, s: int, clause: Clause) -> Chain:
    """The chain of a clause of sentence `s`."""
    tree = context.tree
    way = Way(tree, clause.head)
    covering = [
        f for f in context.frames[s] if f.cue == clause.head or (clause.head in f.region and not beside(tree, f, way))
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
        if links and (own(context.tree, frame) or relayed(context.tree, frame, links)):
            continue
        links += [x for x in frame.links if not any(x.name == y.name for y in links)]
        if not frame.aside and frame.links:
            governing.append(frame)
    if outer := context.around(s, links):
        links, spoken = [*outer, *links], True
    if links and (listener := context.heard(s, links[0]) or context.hearing(s, links[0])) is not None:
        links = [listener, *links]
    nameless = any(f.manner == "gap" for f in covering) and not links
    sourced = bool(links)
    carried = False
    first = links[0] if links else None
    if first is None or first.role in {"document", "anonymous", "eyewitness"}:
        held = context.holder[s]
        written = context.record[s]
        if written and not links and not nameless:
            links, carried, sourced = [written], True, True
        if held and not nameless and not any(publishers.same(held.name, x.name) for x in links):
            links, carried = [held, *links], carried or not links
    if context.issuer and not links and not nameless:
        links, carried = [context.issuer], True
    if context.credit and not any(publishers.same(context.credit.name, x.name) for x in links[:1]):
        links = [context.credit, *links]
    return Chain(links=tuple(links), frames=covering, sourced=sourced, carried=carried, spoken=spoken)


class Way:
    """The way from the head of a clause up through the parse, read once for all the frames that may cover it.

    `introducing` are the places of clauses that tell who somebody named is, `added` of those that tell more of a thing.
    """

    def __init__(self, tree: Tree, head: int) -> None:
        self.tokens = [head, *tree.ancestors(head)]
        self.place = {k: n for n, k in enumerate(self.tokens)}
        self.introducing = [n for n, k in enumerate(self.tokens) if introducing(tree, k)]
        self.added = [
            n for n, k in enumerate(self.tokens) if tree.dep(k) == "relcl" and tree.lemma(tree.head(k)) not in OCCASIONS
        ]

    def to(self, tree: Tree, cue: int) -> int:
        """How many of its tokens stand below where it meets the way from a cue, its first one in any case."""
        at = cue
        while at not in self.place and tree.head(at) != at:
            at = tree.head(at)
        return max(1, self.place.get(at, len(self.tokens)))


def beside(tree: Tree, frame: Frame, way: Way) -> bool:
    """Whether a clause only tells more about a thing that somebody speaks of: "condemned the raid, which killed nine".

    What documents list is theirs, relative clauses and all.
    """
    if frame.manner == "gap" or any(x.role in {"document", "social"} for x in frame.links):
        return False
    found = way.introducing if frame.clause else way.added
    end = way.to(tree, frame.cue) if found else 0
    if frame.clause or tree.lemma(frame.cue) not in EVENTFUL:
        return bool(found) and found[0] < end
    added = (way.tokens[n] for n in found if n < end)  # "reported clashes where nine were killed"
    return any(tree.word(tree.first(k) - 1) == "," or tree.dep(tree.head(k)) == "appos" for k in added)


def introducing(tree: Tree, k: int) -> bool:
    """Whether a clause between commas tells who somebody named is: "said Ashe, who owns the ferry, should resign"."""
    named = tree.head(k)
    apart = tree.dep(k) == "relcl" and tree.pos(named) == "PROPN" and tree.word(named + 1) == ","
    inferred = tree.lemma(k) == "mean"  # "is in Sennet, which means that …": of what is said, and not of the place
    return apart and not inferred and tree.word(named)[0].isupper() and tree.word(named + 2).lower() != "when"


def unreacted(tree: Tree, frames: list[Frame]) -> list[Frame]:
    """Frames without those that only react to another's words: in "Bly disputed Ashe's claim that …" Ashe says it."""
    claims = [f for f in frames if f.links and f.clause and tree.pos(f.cue) == "NOUN"]
    return [f for f in frames if f.clause or not any(c.cue in f.region and c.links != f.links for c in claims)]


def relayed(tree: Tree, frame: Frame, links: list[Link]) -> bool:
    """Whether a speaker only says what a document shows or somebody believes: "the files, Ashe said, show …"."""
    speaking = links[-1].role in {"person", "anonymous", "organisation", "eyewitness"}
    return speaking and cues.CUE.get(tree.lemma(frame.cue)) in {"believed", "shown"}


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
