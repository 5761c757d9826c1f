"""From a noun phrase that is given as a source to a link of a chain."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from retold import publishers
from retold.records import Entity, Link, Role
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.sources import pronouns, taken, written
from retold.tellings.sources.offices import bearers, forenamed, heading, late, lay, titled, titular
from retold.tellings.sources.phrases import (
    LOOSE,
    coordinated,
    dated,
    further,
    kernel,
    nobody,
    phrase,
    roles,
    serving,
    shared,
    unspecific,
)
from retold.tellings.sources.reading import Words, owned

PRONOUN = frozenset(
    {"he", "she", "they", "it", "him", "her", "them", "who", "which", "that", "we", "i", "you", "his", "their", "its"}
)


REPORTERS = frozenset(
    "correspondent reporter columnist journalist anchor presenter host writer blogger critic commentator".split()
)
"""Who reports for a publisher."""

DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tue wed thur".split())
"""Days, without an "s" at their end: "Tues", "Weds", "Thurs"."""

POLLS = frozenset({"poll", "survey"})

PERIODS = frozenset("day night morning evening afternoon week weekend month year".split())
"""Nouns that tell when, which a lost comma or a loose parse may make the subject of what is said."""


def joined(tree: Tree, k: int) -> bool:
    """Whether a token is part of a compound such as "Ostrel-based"."""
    return tree.word(k) == "-" or (tree.word(k - 1) == "-" and tree.word(k).islower())


@dataclass(slots=True)
class Reader(Words):
    """Reads the sources of one article; remembers which were named last, for pronouns and "the source"."""

    def read(self, head: int, *, sure: bool = False) -> tuple[Link, ...]:
        """The links that a noun phrase gives, nearest teller first; none if it is no source.

        `sure` says that the phrase must be a source, whatever it is, because of what is said of it.
        """
        if nobody(self.tree, head) or dated(self.tree, head) or self.timed(head):
            return ()
        link = self.member(head) or self.link(head)
        if link is None and sure and self.tree.pos(head) in {"NOUN", "PROPN", "NUM", "ADJ"}:
            role: Role = "anonymous" if unspecific(self.tree, head) else "organisation"
            link = self.made(head, phrase(self.tree, head), role)
        if link is None:
            return ()
        holder, seen = self.holder(head) if link.role in {"document", "social"} else (None, False)
        if holder is not None:
            publisher = holder.role in {"outlet", "agency"}
            if owned(self.article, holder.name):
                if self.tree.lemma(head) in POLLS:  # "a 500-person poll taken by NAME" in NAME's own report
                    link = replace(link, name=f"{holder.name} {self.tree.lemma(head)}")
                self.latest.append(link)
                return (link,)
            self.latest += [holder, link]
            return (holder, link) if publisher or seen else (holder,)
        house = self.employer(head) if link.role == "person" else None
        if house is not None:
            self.latest += [house, link]
            return (house, link)
        others = coordinated(self.tree, head)
        more = (self.tree.lemma(k) for k in self.tree.children(head, "conj") if further(self.tree, k))
        if link.role == "person" and not cues.MEDIA.isdisjoint(more):  # "the Kestrel and other papers"
            link = replace(link, role="outlet")
        person = next((e for k in others if (e := self.entity(k)) and e.kind == "person"), None)
        if person and link.name != person.name and not self.entity(head) and roles(self.tree, head):
            link, others = self.made(head, person.name, "person"), []
        if link.role == "person" and not self.entity(head) and shared(self.tree, head, others):
            others = []
        if others:
            joined = list(dict.fromkeys([link.name, *[x.name for k in others if (x := self.link(k))]]))  # "Pell & Co"
            if len(joined) > 1:
                role = "anonymous" if any(self.nameless(k) for k in (head, *others)) else link.role
                span = self.tree.span([*kernel(self.tree, head), *kernel(self.tree, others[-1])])
                link = Link(name=" and ".join(joined), role=role, text=span.of(self.tree.text), span=span)
        shown = self.reviewer(head)
        self.latest += [shown, link] if shown else [link]
        return (shown, link) if shown else (link,)

    def member(self, head: int) -> Link | None:
        """The person whom a body only tells from others, where the parser takes the body for the source.

        "Marta Quill of the Ostrel-based Harbour group told …", "an activist with the Harbour Office said …".
        """
        tree, k = self.tree, head
        first, _ = tree.columns.sentences[tree.sentence_of[head]]
        if tree.pos(head) not in {"NOUN", "PROPN"} or ((own := self.entity(head)) and own.kind == "person"):
            return None
        while k > first and (tree.pos(k) in {"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART"} or joined(tree, k)):
            k -= 1
        joint = {"of", "from", "with", "in", "at"} if tree.pos(k - 1) == "NOUN" else {"of", "from", "with"}
        if tree.lemma(k) not in joint or k <= first or not self.singular(k - 1):
            return None
        if tree.pos(k - 1) == "NOUN":
            first = next((w for w in kernel(tree, k - 1) if tree.pos(w) != "DET"), k - 1)
            return self.made(k - 1, tree.span([first, head]).of(tree.text), "anonymous")
        begin = k - 1
        while begin > first and tree.pos(begin - 1) == "PROPN":
            begin -= 1
        span = tree.span(range(begin, k))
        return Link(name=span.of(tree.text), role="person", text=span.of(tree.text), span=span)

    def singular(self, k: int) -> bool:
        """Whether a token ends the name of a person, or tells one unnamed: "Marta Quill", "an activist"."""
        tree = self.tree
        if tree.pos(k) == "NOUN":
            return tree.lemma(k) in cues.ANONYMOUS - cues.OFFICES and tree.tag(k) == "NN" and taken.unknown(tree, k)
        found = self.entity(k)
        whole = tree.pos(k) == "PROPN" and tree.pos(k - 1) == "PROPN" and tree.word(k - 1)[0].isupper()
        return (
            whole and found is not None and (found.kind == "person" or (found.kind == "other" and " of " in found.name))
        )

    def employer(self, head: int) -> Link | None:
        """The publisher for whom somebody tells it, if it is not the article's own: "NAME's Marta Quill wrote"."""
        tree = self.tree
        trades = [k for k in tree.children(head, "compound", "nmod") if tree.pos(k) == "NOUN"]
        if any(tree.lemma(k) not in REPORTERS for k in trades):
            return None  # "the BBC's chairman Marta Quill" speaks for it and does not report for it
        for k in [p for h in (head, *trades) for p in tree.children(h, "poss")]:
            found = self.entity(k)
            if found and found.kind == "publisher" and not owned(self.article, found.name):
                return self.made(k, found.name, self.role(found))
        return None

    def reviewer(self, head: int) -> Link | None:
        """The publisher who has seen what is given as the source: "officials and documents reviewed by NAME"."""
        tree = self.tree
        agents = [k for k in tree.subtree(head) if tree.dep(k) == "agent" and tree.dep(tree.head(k)) == "acl"]
        for k in agents[:2]:
            for p in tree.children(k, "pobj"):
                found = self.entity(p)
                if found and found.kind == "publisher" and not owned(self.article, found.name):
                    return self.made(p, found.name, self.role(found))
        return None

    def speaks(self, i: int) -> bool:
        """Whether a noun can be a speaker: a person, a body, a document or one of the words for them."""
        found = self.entity(i)
        if found and found.kind in {"person", "organisation", "publisher"}:
            return True
        return self.tree.lemma(i) in cues.ANONYMOUS | cues.COLLECTIVE | cues.DOCUMENTS | cues.OFFICES

    def holder(self, head: int) -> tuple[Link | None, bool]:
        """Who has, shows or made a document, and whether that is only somebody who has seen it.

        "Documents reviewed by X", "papers that X has read" have been seen; "photographs circulated by X" are X's own.
        """
        tree = self.tree
        inner = [p for k in tree.children(head, "prep") if tree.lemma(k) == "of" for p in tree.children(k, "pobj")]
        for k in [a for h in (head, *inner) for a in tree.children(h, "acl", "relcl")]:
            agents = [p for agent in tree.children(k, "agent") for p in tree.children(agent, "pobj")]
            if tree.dep(k) == "relcl" and tree.lemma(k) in cues.SEEN:
                agents = tree.children(k, "nsubj")
            for who in agents:
                return self.link(who), tree.lemma(k) in cues.SEEN
        return None, False

    def link(self, head: int) -> Link | None:
        """The link that a noun phrase gives by its head, or None if it is no source."""
        tree = self.tree
        word = tree.word(head).lower()
        if self.timed(head) or word.startswith("http"):
            return None
        if word == "those" and tree.child(head, "prep", "relcl", "acl", "advmod") is not None:
            return self.made(head, tree.span(tree.subtree(head)).of(tree.text), "anonymous")
        if word in {"another", "one"} and (of := self.among(head, word)) is not None:
            return of
        if word in {"another", "one"} and (named := next(iter(tree.children(head, "appos")), None)) is not None:
            return self.named(named)  # "Another, Marta Quill, said …"
        if tree.pos(head) in {"PRON", "DET"} or word in PRONOUN:
            return pronouns.pronoun(self, head, word)
        if tree.pos(head) not in {"NOUN", "PROPN", "NUM", "ADJ", "X"}:
            return None
        if top := heading(self, head):
            return self.made(head, top, "person")
        return self.named(head) or self.described(head)

    def timed(self, head: int) -> bool:
        """Whether a noun tells when: "Thurs", or "Tuesdays" in "Tuesdays alleged attack", which lost its mark."""
        word = self.tree.word(head).lower()
        return word.rstrip("s.") in DAYS or word in PERIODS

    def among(self, head: int, word: str) -> Link | None:
        """Who "one" or "another" is of several without names that have spoken before: "one of the residents"."""
        if self.tree.child(head, "prep", "appos", "det", "amod") is not None:
            return None
        link = next((x for x in reversed(self.latest[-2:]) if not x.name.startswith(("one of ", "another of "))), None)
        if link is None or link.span is None or link.role not in {"anonymous", "eyewitness"} or " and " in link.name:
            return None
        named = self.tree.pos(bisect_right(self.tree.columns.starts, link.span.start) - 1) == "PROPN"
        name = link.name if named else link.name[:1].lower() + link.name[1:]
        return self.made(head, f"{word} of the {name}", link.role) if name.endswith("s") else None

    def whose(self, head: int) -> int:
        """The speaker whom a noun only places, else itself: for "area", "officials" in "officials in the area said"."""
        tree, k = self.tree, head
        found = self.entity(head)
        if (found and found.kind != "place") or (self.speaks(head) and tree.pos(head) == "NOUN"):
            return head
        first, _ = tree.columns.sentences[tree.sentence_of[head]]
        while k > first and (
            tree.pos(k) in {"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART", "VERB"} or tree.word(k) == "-"
        ):
            if tree.pos(k) == "DET" and tree.pos(k - 1) in {"NOUN", "PROPN", "VERB"}:
                return head  # "… in the raid the mayor said", where a feed has lost the comma
            k -= 1
        if tree.lemma(k) not in {"in", "of", "from", "at", "near", "for"} or k <= first:
            return head
        return k - 1 if tree.pos(k - 1) in {"NOUN", "PROPN"} and self.speaks(k - 1) else head

    def named(self, head: int) -> Link | None:
        """Who is meant by a phrase that has a name, a person in apposition, or names a document."""
        tree = self.tree
        if tree.lemma(head) in cues.REPORTS and (publisher := written.publisher_of(self, head)) is not None:
            return publisher
        paper = tree.lemma(head) in cues.DOCUMENTS
        found = self.entity(head) or self.house(head)
        if found and tree.word(head).lower() == "agency" and self.paper(found):
            found = None
        if tree.pos(head) == "PROPN" and not (found and found.kind in {"person", "publisher"}):
            press = publishers.lookup(phrase(tree, head))
            if press is not None:
                return self.made(head, press.name, "agency" if press.agency else "outlet")
        if taken.figure(tree, head) and not (found and found.kind in {"person", "publisher"}):
            return None
        if (not (found and found.kind == "person") or titular(tree, head)) and (
            bearer := titled(self, head)
        ) is not None:
            return self.made(head, bearer.name, "person")
        if found and found.kind in {"other", "organisation"} and found.name.split()[-1].lower() in cues.OFFICES:
            return None  # "the Education Secretary" is an office and no body
        if found and (found.kind == "publisher" or (found.kind != "place" and not paper)):
            agency = found.kind == "publisher" and any(tree.lemma(k) == "agency" for k in kernel(tree, head))
            role: Role = "person" if serving(tree, head) else self.role(found)
            return self.made(head, self.placed(head, found), "agency" if agency else role)
        apposed = [k for k in tree.children(head, "appos") if tree.pos(k) == "PROPN"]
        apposed = apposed or self.astray(head) or self.enclosed(head)
        bearer = self.entity(apposed[0]) if apposed else None
        placed = tree.child(head, "prep") is not None  # "a spokesman for the biggest mill, NAME Ltd,"
        served = placed and bearer is not None and bearer.kind == "organisation"
        if apposed and tree.tag(head) == "NN" and tree.lemma(head) in cues.OFFICES and not served:
            return self.made(head, bearer.name if bearer else phrase(self.tree, apposed[0]), "person")
        beside = next(
            (e for k in apposed or tree.children(head, "appos") if (e := self.entity(k)) and e.kind != "place"), None
        )
        told = cues.COLLECTIVE | cues.MEDIA | cues.BODIES
        told |= cues.ANONYMOUS if tree.tag(head) == "NN" else frozenset()  # "the site's owner, NAME,"
        if beside and (beside.kind in {"person", "publisher"} or tree.lemma(head) in told):
            return self.made(head, beside.name, self.role(beside))
        if paper:
            return written.document(self, head, tree.span(kernel(self.tree, head)).of(tree.text))
        if found and found.kind == "place" and tree.pos(head) == "PROPN":
            return self.made(head, found.name, "organisation")
        known = publishers.find(phrase(self.tree, head))
        return self.made(head, known.name, "agency" if known.agency else "outlet") if known else None

    def enclosed(self, head: int) -> list[int]:
        """A name between commas right behind a phrase, whatever the parser takes it for: "the biggest union, NAME,"."""
        tree, end = self.tree, max(kernel(self.tree, head)) + 1
        if tree.pos(head) != "NOUN" or end >= len(tree.kids) - 2 or tree.word(end) != ",":
            return []
        last = next((k for k in range(end + 1, min(end + 6, len(tree.kids))) if tree.pos(k) != "PROPN"), end + 1)
        return [last - 1] if last > end + 1 and tree.word(last) == "," and tree.dep(last - 1) == "npadvmod" else []

    def astray(self, head: int) -> list[int]:
        """A name in apposition that the parser has hung on what the phrase is for: "the envoy to Ostrel, NAME,".

        Of a person; of a body, if the phrase tells one and what it is for is none: "the agency for the islands, NAME,".
        """
        tree = self.tree
        inner = [p for k in tree.children(head, "prep") for p in tree.children(k, "pobj")]
        beside = [k for p in inner for k in tree.children(p, "appos") if tree.pos(k) == "PROPN"]
        bodied = tree.lemma(head) in cues.COLLECTIVE and not any(self.speaks(p) for p in inner)
        kinds = {"person", "organisation"} if bodied else {"person"}
        return [k for k in beside if (found := self.entity(k)) and found.kind in kinds]

    def paper(self, entity: Entity) -> bool:
        """Whether a name is the article's own outlet and no agency: its byline does not say who "the agency" is."""
        return owned(self.article, entity.name) and not publishers.is_agency(self.article.outlet or "")

    def house(self, head: int) -> Entity | None:
        """The publisher whose name stands before the word for its trade: "the official NAME news agency"."""
        if self.tree.lemma(head) not in cues.MEDIA:
            return None
        before = (self.entity(k) for k in self.tree.children(head, "compound", "amod", "nmod"))
        return next((e for e in before if e and e.kind == "publisher"), None)

    def described(self, head: int) -> Link | None:
        """Who is meant by a phrase without a name: the holder of an office, somebody unnamed, a body."""
        tree = self.tree
        lemma, name = tree.lemma(head), phrase(self.tree, head)
        if (two := taken.pair(self, head)) is not None:
            return self.made(head, two.name, two.role)
        if (fore := forenamed(self, head)) is not None:
            return self.made(head, fore.name, self.role(fore))
        if lemma not in cues.OFFICES and (called := lay(self, head)) is not None:
            return self.made(head, called.name, self.role(called))
        if again := self.taken(head):
            return again
        if lemma in cues.OFFICES and tree.tag(head) in {"NN", "NNP"}:
            return self.bearer(head) or self.office(head, lemma, name)
        if lemma in cues.ANONYMOUS | cues.OFFICES or tree.word(head).lower() in cues.PLAIN_ANONYMOUS:
            known = bearers(self, head, lemma)
            if known:
                return self.made(head, known, "person")
            eye: Role = "eyewitness" if lemma in cues.EYEWITNESS else "anonymous"
            return pronouns.again(self, head, lemma) or self.made(head, name, eye)
        single = " " not in name
        if lemma in cues.COLLECTIVE or tree.pos(head) == "PROPN":
            fuller = self.fuller(lemma, several=tree.tag(head) == "NNS") if single and tree.pos(head) == "NOUN" else ""
            unnamed = not fuller and tree.pos(head) == "NOUN" and self.unnamed(head, lemma)
            return self.made(head, fuller or name, "anonymous" if unnamed else "organisation")
        if lemma.endswith(cues.PEOPLE_SUFFIX) and tree.pos(head) == "NOUN":
            return self.made(head, name, "anonymous")
        return None

    def taken(self, head: int) -> Link | None:
        """Who has been named, or spoken of, before a phrase that takes them up: "the presenter", "the outlet"."""
        found = taken.named(self, head) or taken.house(self, head)
        if found is not None:
            return self.made(head, found.name, self.role(found))
        lemma = self.tree.lemma(head)
        before = (
            taken.unnamed(self, head) if lemma in cues.ANONYMOUS - cues.OFFICES or taken.trade(self.tree, head) else ""
        )
        eye: Role = "eyewitness" if lemma in cues.EYEWITNESS else "anonymous"
        return self.made(head, before, eye) if before else None

    def unnamed(self, head: int, lemma: str) -> bool:
        """Whether a body is left unnamed: "the media", "the team", "a television channel", not "the state media"."""
        if lemma in LOOSE and phrase(self.tree, head).lower() == lemma:
            return True
        if lemma in {"media", "medium", "press"}:
            return not any(self.tree.lemma(k) in {"state", "official"} for k in self.tree.kids[head])
        indefinite = any(self.tree.lemma(k) in {"a", "an", "another"} for k in self.tree.children(head, "det"))
        return indefinite and not any(self.tree.pos(k) == "PROPN" for k in kernel(self.tree, head))

    def fuller(self, lemma: str, *, several: bool) -> str:
        """The fuller name that the article has used for "the ministry" before; "" if there is none."""
        for link in reversed(self.latest):
            whole = link.role == "organisation" and len(link.name.split()) > 1 and (several or " and " not in link.name)
            if whole and lemma in link.name.lower().split():
                return link.name
        return ""

    def bearer(self, head: int) -> Link | None:
        """The person named right before his office, where the commas are lost: "Marta Quill the group's head said"."""
        tree = self.tree
        start = min(kernel(tree, head))
        found = self.entity(start - 1) if start and tree.word(start).lower() == "the" else None
        same = start > 0 and tree.sentence_of[start - 1] == tree.sentence_of[head]
        return self.made(head, found.name, "person") if same and found and found.kind == "person" else None

    def office(self, head: int, lemma: str, name: str) -> Link:
        """Who holds an office: the person whose role the text gives in the same words, else the office itself."""
        tree, owner = self.tree, self.tree.child(head, "poss")
        if owner is not None and tree.pos(owner) == "PRON" and lemma.startswith("spokes"):
            whose = self.entity(owner)
            return self.made(head, f"{whose.name}'s {lemma}" if whose else name, "person")
        words = {w for w in re.findall(r"\w+", name.lower()) if len(w) > 3}
        for entity in (e for e in self.annotation.entities if late(name) or not late(e.role)):
            shared = words & set(re.findall(r"\w+", entity.role.lower()))
            if entity.kind == "person" and lemma in entity.role.lower() and len(shared) >= min(2, len(words)) > 0:
                return self.made(head, entity.name, "person")
        if (famous := taken.holder(self, head)) is not None:
            return self.made(head, famous.name, "person")
        det = tree.child(head, "det")
        indefinite = det is not None and tree.lemma(det) in {"a", "an", "one", "another"}
        belongs = any(tree.pos(k) == "PROPN" or self.entity(k) for k in tree.subtree(head) if k != head)
        unnamed = indefinite and not (lemma.startswith("spokes") and belongs)
        return self.made(head, name, "anonymous" if unnamed else "person")

    def nameless(self, head: int) -> bool:
        return self.entity(head) is None and (
            self.tree.lemma(head) in cues.ANONYMOUS or self.tree.lemma(head) in cues.MEDIA
        )
