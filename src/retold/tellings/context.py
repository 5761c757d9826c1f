"""What holds beyond a sentence in one article: credits, the publisher of a relay, a document that is gone on with."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from retold import publishers
from retold.records import Article, Link
from retold.syntax import Tree
from retold.tellings import voices
from retold.tellings.frames import shares
from retold.tellings.frames.frame import Frame
from retold.tellings.frames.listeners import ADDRESSED
from retold.tellings.relays import broken, credited, holders, publisher, relay
from retold.tellings.sources.reader import DAYS, Reader
from retold.text import Span

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
        self.relay = None if reporting else relay(self.reader, self.frames) or broken(self.reader, self.frames)
        self.holder = holders(self.reader, self.frames, self.relay)
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
