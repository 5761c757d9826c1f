"""What holds beyond a sentence in one article: credits, the publisher of a relay, a document that is gone on with."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from retold import publishers
from retold.records import Article, Credit, Link, Role
from retold.syntax import Tree
from retold.tellings import cues, voices
from retold.tellings.frames import shares
from retold.tellings.frames.frame import Frame
from retold.tellings.frames.listeners import ADDRESSED
from retold.tellings.sources.reader import DAYS, Reader
from retold.tellings.sources.reading import owned
from retold.text import Span

LEAD = 5
"""The sentences at the top of an article in which a relay names where it has the story."""

ONGOING = frozenset("some other many one another several all both most few".split())
"""Subjects that go on with what the sentence before was about."""

HEARD = 10
"""How many sentences an interview holds for what its speaker goes on to say."""

AHEAD = 6
"""Within so many sentences "the source told PUBLISHER" says who heard what the source has said before."""

PLACED = re.compile(r" (?:of|at|in|with|from|for|close|familiar) ")
"""What follows the word for an unnamed person and tells where he belongs: "sources at the port"."""

OCCASION = DAYS | {"later", "earlier", "previously", "recently", "yesterday", "ago", "tweet", "facebook", "twitter"}
"""Words that tell when or where else something was said."""

FOOT = 120
"""The characters at the end of an article in which it is signed; what sharing buttons say may follow."""

ISSUER = re.compile(
    r"\(Source: (?P<name>[A-Z][\w-]+(?: (?:of|for|the|and|[A-Z][\w-]*))*? [A-Z][\w-]*?)"
    r"(?:['’]s)?(?: (?:Media|Press|News|Information) (?:Office|Department|Service|Center|Centre))?\)"
)
"""How a release is signed on its issuer's page: by the body, or by its press office."""

OFTEN = 4
"""How often an article names a publisher that it is about; one that is only cited is named once or twice."""

FURTHER = re.compile(r"(?: (?:News|Magazine|Newspaper))+$", re.I)
"""What the name of a publisher has more at some places than at others."""

PUBLISHERS = frozenset({"outlet", "agency"})

ITSELF = frozenset("announce unveil launch apologise apologize comment".split())
"""What a publisher does when it speaks of itself: "the Argus announced its awards" makes no relay."""

MEANT = frozenset("be plan hope intend expect regret stand".split())
"""Verbs by which "it", behind a publisher that says so, is that publisher."""

RELATING = frozenset(["say", "report", "write"])
"""How a piece puts a story on a publisher below its lead; an editorial that accuses somebody is an event."""

LEADING = 2
"""Sentences of more than a few words that make up a lead."""

HOUSE = re.compile(
    r"the (?:news)?(?:paper|magazine|outlet|broadcaster|network|agency|channel|website|site)(?:['’]s \w+)?", re.I
)
"""What a publisher is called that has been named."""

TWICE = 2
"""A publisher named in so many sentences is what a piece goes by, though its lead sentences do not name it."""


@dataclass(slots=True)
class Context:
    """What holds beyond a sentence in one article."""

    reader: Reader
    frames: list[list[Frame]]
    paragraph: list[int]
    sport: bool = False
    credit: Link | None = None
    issuer: Link | None = None
    relay: Link | None = None
    holder: list[Link | None] = field(default_factory=list)
    record: list[Link | None] = field(default_factory=list)
    opened: list[tuple[Link, ...]] = field(default_factory=list)
    voice: list[Link | None] = field(default_factory=list)
    cited: Counter[str] = field(default_factory=Counter)
    """How often something is put on each name."""
    about: dict[str, bool] = field(default_factory=dict)

    @property
    def article(self) -> Article:
        return self.reader.article

    @property
    def tree(self) -> Tree:
        return self.reader.tree

    def quoted(self, s: int) -> bool:
        """Whether a sentence is all direct speech."""
        return self.reader.quoted(self.tree.sentence_span(s))

    def concerns(self, link: Link) -> bool:
        """Whether the article is about a publisher: it names it far more often than it has something from it."""
        name = FURTHER.sub("", link.name)
        if name not in self.about:
            often = self.article.text.count(name) >= max(OFTEN, 3 * self.cited[name])
            self.about[name] = often and publishers.find(link.name) is not None
        return self.about[name]

    def around(self, s: int, links: Sequence[Link]) -> list[Link]:
        """Who speaks a sentence around those of its own sources: the speaker of a turn, or, if it has none, who was
        announced.
        """
        voice = self.voice[s]
        held = (voice,) if voice else () if links else self.opened[s]
        return [x for x in held if all(x.name != y.name for y in links)]

    def heard(self, s: int, speaker: Link) -> Link | None:
        """The publisher that a speaker has been talking to since some sentence before.

        Others may have spoken since if he has a name; of the nameless nobody knows whether they are still the same.
        """
        for k in range(s - 1, max(-1, s - HEARD), -1):
            for f in reversed(self.frames[k]):
                if not f.links or not f.clause:
                    continue
                if not alike(f.links[-1], speaker):
                    if speaker.role != "person" or self.elsewhere(s):
                        return None
                    continue
                if len(f.links) > 1 and publisher(f):
                    return f.links[0]
                if self.addressed(f.cue):
                    return None
        return None

    def hearing(self, s: int, speaker: Link) -> Link | None:
        """The publisher to whom a nameless speaker turns out to talk: "a source said … the source told PUBLISHER".

        Several ("officials") may be others each time.
        """
        head = PLACED.split(speaker.name, maxsplit=1)[0]
        if speaker.role != "anonymous" or " " not in speaker.name or head.endswith("s"):
            return None
        for frames in self.frames[s + 1 : s + AHEAD]:
            for f in (f for f in frames if f.links and f.clause):
                if f.links[-1].name != speaker.name:
                    return None
                if len(f.links) > 1 and publisher(f):
                    return f.links[0]
        return None

    def addressed(self, cue: int) -> bool:
        """Whether a verb names whom its speaker speaks to: "told reporters" ends an interview."""
        return self.tree.lemma(cue) in ADDRESSED and self.tree.child(cue, "dobj", "dative") is not None

    def elsewhere(self, s: int) -> bool:
        """Whether a sentence tells of another occasion: "on Friday", "later", "previously"."""
        return any(self.tree.word(k).lower() in OCCASION for k in range(*self.tree.columns.sentences[s]))

    def __post_init__(self) -> None:
        self.credit = credit(self.article)
        self.issuer = None if self.credit else issuer(self.article)
        reporting = self.credit is not None and self.credit.name in publishers.RIVALS  # it has people everywhere
        self.relay = None if reporting else relay(self) or broken(self)
        self.holder = holders(self)
        self.record = [a or b for a, b in zip(records(self), tallied(self), strict=True)]
        self.opened = openings(self)
        self.voice = voices.of(self.reader)
        self.cited = Counter(FURTHER.sub("", x.name) for found in self.frames for f in found for x in f.links)


def alike(a: Link, b: Link) -> bool:
    """Whether two links may be one speaker: the same name, or nameless ones of a kind ("one of the two officials")."""
    unnamed = a.role == b.role == "anonymous" and a.name.split()[-1].lower() == b.name.split()[-1].lower()
    return a.name == b.name or unnamed or surnamed(a, b) or surnamed(b, a)


def surnamed(short: Link, whole: Link) -> bool:
    """Whether a link names a person by one word of the name that another has in full."""
    single = " " not in short.name and short.name[:1].isupper() and whole.role == "person"
    return single and short.name in whole.name.split()[1:]


def credit(article: Article) -> Link | None:
    """The publisher whose text the article runs, by a credit that stands for the whole of it."""
    for c in article.credits:
        inputs = "input" in c.span.of(article.text).lower()
        if (
            (c.whole or inputs)
            and c.kind != "own"
            and not (article.outlet and publishers.house(article.outlet, c.publisher))
        ):
            if c.publisher.startswith("unnamed"):
                continue
            return credited(article, c)
    return None


def issuer(article: Article) -> Link | None:
    """The body whose own release the article is, if it ends with "(Source: NAME)" and so names no publisher.

    It answers for what the release puts on nobody else.
    """
    found = ISSUER.search(article.text, max(0, len(article.text) - FOOT))
    if found is None or publishers.find(found["name"]) is not None:
        return None
    span, name = Span(found.start("name"), found.end("name")), found["name"]
    if name.endswith("s") and re.search(rf"\b{re.escape(name[:-1])}\b", article.text):  # a feed without apostrophes
        name = name[:-1]
    return Link(name=name, role="organisation", text=span.of(article.text), span=span)


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

    A publisher whom the piece goes on to name may come a little later. None where the outlet has sources of its own
    at the top.
    """
    top = [x for frames in context.frames[:LEAD] for f in frames for x in f.links]
    if any(owned(context.article, x.name) for x in top):
        return None
    seen = 0
    for s, frames in enumerate(context.frames[: LEAD + 1]):
        sourced = [f for f in frames if f.links]
        for f in sourced:
            link = publisher(f) if not seen or not interview(f) else None
            own = link is not None and (owned(context.article, link.name) or of_itself(context.tree, f))
            if link and not own and not answered(context.tree, f, sourced):
                plain = f.aside or context.tree.lemma(f.cue) in RELATING
                return link if seen < LEADING or (plain and namings(context, link) >= TWICE) else None
        if any(f.links[0].role not in {"document", "anonymous"} for f in sourced):
            return None
        seen += context.tree.columns.sentences[s][1] - context.tree.columns.sentences[s][0] > 8
    return None


def answered(tree: Tree, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether somebody in the sentence denies what a frame puts on its publisher: "the port denied an Argus report"."""
    denials = (f for f in frames if f.manner == "denied" or cues.CUE.get(tree.lemma(f.cue)) == "denied")
    return any(f.links and f.links != frame.links and frame.cue in f.region for f in denials)


def of_itself(tree: Tree, frame: Frame) -> bool:
    """Whether a publisher speaks of itself: "the Argus declined to comment", "the Argus said it would appeal"."""
    if tree.lemma(frame.cue) in ITSELF:
        return True
    clause = tree.child(frame.cue, "ccomp")
    if clause is None:
        return False
    it = any(tree.lemma(k) == "it" for k in tree.children(clause, "nsubj"))
    meant = any(tree.tag(k) == "MD" for k in tree.children(clause, "aux")) or tree.lemma(clause) in MEANT
    return it and meant


def namings(context: Context, link: Link) -> int:
    """In how many sentences something is put on a publisher."""
    first = [[x for f in frames for x in f.links[:1]] for frames in context.frames]
    return sum(any(publishers.same(x.name, link.name) for x in links) for links in first)


def recurs(context: Context, link: Link) -> bool:
    """Whether a piece comes back to a publisher, by its name or as "the newspaper"."""
    called = (x for frames in context.frames for f in frames for x in f.links[:1])
    return namings(context, link) >= TWICE or any(HOUSE.fullmatch(x.text) for x in called)


def interview(frame: Frame) -> bool:
    """Whether a frame's publisher is only whom its speaker talks to."""
    return len(frame.links) > 1 and frame.links[-1].role in {"person", "organisation", "anonymous", "eyewitness"}


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


def holders(context: Context) -> list[Link | None]:
    """For each sentence of a relay, the publisher that holds for it without being named there: the last one named.

    One that is named just once holds until somebody else speaks, whom the outlet may have asked itself; and before it
    is named it does not stand around sources that the text gives there.
    """
    current = context.relay
    once = current is not None and not recurs(context, current)
    result: list[Link | None] = []
    met = False
    for frames in context.frames:
        named = [
            p
            for f in frames
            if f.clause and (p := publisher(f)) and not (owned(context.article, p.name) or of_itself(context.tree, f))
        ]
        met = met or bool(named)
        if context.relay and named:
            current = named[0]
        elif once and any(f.links and f.clause and f.links[0].role in {"person", "organisation"} for f in frames):
            current = None
        own = any(not x.name.lower().startswith("report") for f in frames for x in f.links)
        result.append(current if met or not own else None)
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


def tallied(context: Context) -> list[Link | None]:
    """For each sentence, the poll or the count whose shares it goes on to give without naming it."""
    result: list[Link | None] = []
    current: Link | None = None
    since = 0
    for s, frames in enumerate(context.frames):
        last = [x for f in frames for x in f.links[-1:]]
        polls = [x for x in last if shares.POLLS.search(x.text)]
        given = any(context.tree.lemma(i) in shares.PARTS for i in range(*context.tree.columns.sentences[s]))
        silent = len(last) == len(polls) and not any(f.manner == "gap" for f in frames)
        held = current if current and silent and given and s - since <= shares.REACH else None
        if polls:
            current = polls[0]
        if polls or held:
            since = s
        result.append(held)
    return result


def openings(context: Context) -> list[tuple[Link, ...]]:
    """For each sentence, who speaks the paragraph that it stands in because the one before ends with "NAME said:"."""
    tree = context.tree
    result: list[tuple[Link, ...]] = []
    held: tuple[Link, ...] = ()
    for s in range(len(context.frames)):
        if s and context.paragraph[s] != context.paragraph[s - 1]:
            _, last = tree.columns.sentences[s - 1]
            named = [f.links for f in context.frames[s - 1] if f.links and f.clause]
            held = named[-1] if named and tree.word(last - 1) == ":" else ()
        result.append(held)
    return result


def goes_on(tree: Tree, s: int, document: Link) -> bool:
    """Whether a sentence goes on with what a document holds: its subject takes up the document or what it shows."""
    root = next((i for i in range(*tree.columns.sentences[s]) if tree.head(i) == i), None)
    subject = None if root is None else tree.child(root, "nsubj", "nsubjpass")
    if subject is None:
        return False
    pronominal = tree.pos(subject) in {"PRON", "DET", "NUM"} or tree.lemma(subject) in ONGOING
    return pronominal or tree.lemma(subject) in document.text.lower()
