"""Bodies and people that are first called what they are and then named: "a monitoring group said"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from retold import publishers
from retold.records import Link
from retold.tellings import cues
from retold.tellings.frames.frame import Frame
from retold.tellings.sources.reader import Reader
from retold.tellings.sources.reading import owned

AHEAD = 3
"""A lead's nameless body is named as a source within so many sentences."""

LEAD = 3
"""The sentences, headline included, in which news calls somebody what he is before it names him."""

BEHIND = 6
"""A description takes up a body that was named as a source within so many sentences before."""

VOICED = 8
"""A spokesman is named within so many sentences after he first speaks."""

SPOKESMAN = re.compile(r"(?:\w+ ){0,2}spokes(?:man|woman|person)\b(?! [A-Z])")
"""Somebody who speaks for others and is not named: "spokesman for the mill"."""

SPOKEN = re.compile(r"the (spokes(?:man|woman|person))", re.I)
"""How he is called where he is named: "said the spokesman, NAME"."""

STATE = re.compile(
    r"\b(?:Ministry|Department|Police|Army|Navy|Forces?|Court|Government|Parliament|Senate|House|Congress|Embassy|"
    r"Office|Military|Party|Administration|Treasury|Guards?|State|Nations|Union)\b"
)
"""Names of public bodies, which nobody calls a group or a charity."""

MONITORS = r"Observator|Monitor|Watch|Network|Documentation|Cent(?:er|re)\b|Rights|Violations"
CHARITIES = r"Relief|\bAid\b|Red Cross|Crescent|Oxfam|\bSave\b|Foundation|Trust|Care\b|Society|Doctors|M[eé]decins"
TRADES = r"Association|Federation|Council|Confederation|Institut|Society|Alliance|Chamber|\b[A-Z]{3,5}$"
UNIONS = r"Union|Unison|UNISON|Unite\b|Federation|Association|Brotherhood|Guild|Workers|Teachers|\b[A-Z]{3,5}$"
WATCHERS = r"^Of[a-z]{2,6}$|Authority|Commission|Agency|Regulat|Executive|Inspectorate|Ombudsman|Board|\b[A-Z]{3,5}$"

KINDS: dict[str, re.Pattern[str]] = {
    kind: re.compile(form)
    for kinds, form in (
        (("monitor", "monitoring", "observatory"), MONITORS),
        (("watchdog",), f"{MONITORS}|{WATCHERS}"),
        (("rights",), MONITORS + r"|Amnesty|Libert|Justice|Committee|Association"),
        (("charity", "aid", "relief", "humanitarian"), CHARITIES),
        (("union",), UNIONS),
        (("trade", "industry", "professional"), TRADES),
        (("regulator",), WATCHERS),
        (("tank",), r"Institut|Foundation|Cent(?:er|re)\b|Fund|Council|Society|Exchange|Policy|Studies|Research"),
        (("force",), r"Police|Constabulary|Garda"),
    )
    for kind in kinds
}
"""What a name looks like that a body of a kind may have; "watchdog" is both one that counts and one that regulates."""

HEADS = frozenset(
    "group body organisation organization monitor watchdog charity union regulator force tank ngo agency".split()
)
"""Heads of descriptions of bodies."""

PRESS = frozenset("agency newspaper paper broadcaster channel magazine daily tabloid".split())
"""Heads of descriptions of publishers."""

BESIDE = frozenset("war conflict human opposition activist think base".split())
"""Nouns that such a description may have beside its head."""

PERSONAL = frozenset("chief head former senior boss".split())
"""Words that make the holder of an office out of a body: "the chief regulator"."""


@dataclass(frozen=True, slots=True)
class Described:
    """A description as a source: its sentence, the words that tell its kind, and whether it is definite."""

    sentence: int
    words: tuple[str, ...]
    head: str
    definite: bool
    other: bool
    """Whether it has a noun beside its head that tells another kind of body: "the chemical weapons watchdog"."""


@dataclass(slots=True)
class Naming:
    """The named sources of an article by sentence, and what its descriptions turned out to mean."""

    reader: Reader
    named: list[tuple[int, Link]] = field(default_factory=list)
    meant: dict[str, Link] = field(default_factory=dict)
    first: dict[str, int] = field(default_factory=dict)
    """The sentence in which a name stands first."""

    def __post_init__(self) -> None:
        tree = self.reader.tree
        for mention in self.reader.annotation.mentions:
            at = min(bisect_left(tree.columns.starts, mention.span.start), len(tree.kids) - 1)
            self.first.setdefault(self.reader.annotation.entities[mention.entity].name, tree.sentence_of[at])

    def settled(self, s: int, link: Link) -> Link:
        """A link with the name of the body or person that it describes, if the text names one."""
        if (voice := self.voice(s, link)) is not None:
            return replace(link, name=voice.name, role="person")
        if s < LEAD and (person := self.person(s, link)) is not None:
            return replace(link, name=person.name, role="person")
        if link.name[:1].isupper() and link.text[:1].islower() and link.name not in link.text:
            return link
        found = self.described(s, link)
        target = next(self.fitting(found), None) if found else None
        if target is None and not found and link.name != link.text:  # "it", which took a description up
            target = self.meant.get(link.name)
        if target is None or target.name == link.name:
            return link
        self.meant[link.name] = target
        return replace(link, name=target.name, role=target.role)

    def voice(self, s: int, link: Link) -> Link | None:
        """Who "a spokesman for the mill" is, where a later sentence names him: "said the spokesman, NAME"."""
        if not SPOKESMAN.match(link.name):
            return None
        for k, named in self.named:
            found = SPOKEN.fullmatch(named.text)
            if s < k <= s + VOICED and found and found[1].lower() in link.name and named.name[:1].isupper():
                return named
        return None

    def described(self, s: int, link: Link) -> Described | None:
        """What a link says of a body that it does not name; None if it names one, or is no description."""
        tree, (tokens, head) = self.reader.tree, self.nominal(link)
        if head is None or link.role not in {"organisation", "anonymous", "document"} or " and " in link.name:
            return None
        words = tuple(tree.lemma(k) for k in tokens)
        if tree.lemma(head) not in HEADS | PRESS or self.reader.entity(head) or PERSONAL & set(words):
            return None
        nouns = {tree.lemma(k) for k in tokens if tree.pos(k) == "NOUN" and tree.word(k - 1) != "-"}
        other = bool(nouns - KINDS.keys() - HEADS - PRESS - BESIDE) and tree.lemma(head) in {"watchdog", "group"}
        return Described(s, words, tree.lemma(head), words[0] in {"the", "this", "that"}, other)

    def nominal(self, link: Link) -> tuple[range, int | None]:
        """The tokens of a link's words, and the singular noun that heads them; None where there is none."""
        tree = self.reader.tree
        if link.span is None:
            return range(0), None
        first, last = (bisect_left(tree.columns.starts, at) for at in link.span)
        tokens = range(first, last)
        head = next((k for k in reversed(tokens) if tree.head(k) not in tokens or tree.head(k) == k), None)
        return tokens, head if head is not None and tree.tag(head) in {"NN", "NNP"} else None

    def person(self, s: int, link: Link) -> Link | None:
        """Whom a lead calls by trade or office and the next sentence names: "a union leader said … Ashe, leader …".

        Who is named must be new there, and called the same or nothing at all; "a" needs the same word.
        """
        tokens, head = self.nominal(link)
        lemma = self.reader.tree.lemma(head) if head is not None else ""
        if link.role not in {"person", "anonymous"} or lemma not in cues.OFFICES | cues.ANONYMOUS:
            return None
        if any((e := self.reader.entity(k)) and e.kind == "person" for k in tokens):
            return None
        for entity in self.reader.annotation.entities:
            new = self.first.get(entity.name, -1) == s + 1
            spoken = next((x for k, x in self.named if k == s + 1 and x.name == entity.name), None)
            if entity.kind != "person" or not new or spoken is None:
                continue
            blank = entity.role.lower().strip(".") in {"", "mr", "mrs", "ms", "miss", "dr"}
            definite = link.text[:4].lower() == "the " and lemma in cues.OFFICES
            if lemma in entity.role.lower().split() or (blank and definite):
                return spoken
        return None

    def fitting(self, found: Described) -> Iterator[Link]:
        """The named sources that a description may mean, likeliest first: a definite one looks back before ahead."""
        form = next((KINDS[w] for w in found.words if w in KINDS), None)
        bodies = [(s, x) for s, x in self.named if x.role != "person"]
        before = [x for s, x in reversed(bodies) if found.sentence - BEHIND <= s < found.sentence]
        after = [x for s, x in bodies if found.sentence < s <= found.sentence + AHEAD]
        for link in (*before, *after) if found.definite else after:
            press = link.role in {"outlet", "agency"}
            if press:
                unknown = found.words[0] in {"a", "an", "one"} and found.head in PRESS
                fits = unknown and publishers.suits(link.name, found.head) and not owned(self.reader.article, link.name)
            elif form is not None:
                fits = bool(form.search(link.name)) and not found.other
            else:
                based = any("-" in w or w == "base" for w in found.words)
                fits = found.definite and based and found.head in HEADS and not STATE.search(link.name)
            if fits:
                yield link


def name(reader: Reader, frames: Sequence[Sequence[Frame]]) -> list[list[Frame]]:
    """The frames of an article with bodies named that their sentences only describe."""
    known = {e.name for e in reader.annotation.entities if e.kind != "place"}
    naming = Naming(reader)
    for s, inside in enumerate(frames):
        naming.named += [(s, x) for f in inside for x in f.links if x.name in known]
    return [
        [replace(f, links=tuple(naming.settled(s, x) for x in f.links)) if f.links else f for f in inside]
        for s, inside in enumerate(frames)
    ]
