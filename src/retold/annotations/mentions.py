"""Who is meant: names, descriptions ("the company") and safe pronouns ("he"), resolved inside one article."""

import re
from bisect import bisect_left

from retold import given, publishers
from retold.annotations.grouping import BODY, TRADING, Name
from retold.annotations.names import group
from retold.records import Entity, EntityKind, Mention
from retold.syntax import Tree

PRONOUNS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}

MALE = frozenset("mr sir lord king prince he spokesman chairman father son brother husband".split())
FEMALE = frozenset(
    "mrs ms miss dame lady queen princess she spokeswoman chairwoman mother daughter sister wife".split()
)

DESCRIPTIONS: dict[str, tuple[EntityKind, ...]] = {
    "company": ("organisation", "other"), "firm": ("organisation", "other"), "manufacturer": ("organisation", "other"),
    "group": ("organisation", "other"), "body": ("organisation", "other"), "organisation": ("organisation",), "organization": ("organisation",),
    "agency": ("publisher", "organisation"), "ministry": ("organisation",), "department": ("organisation",),
    "newspaper": ("publisher",), "paper": ("publisher",), "network": ("publisher",), "broadcaster": ("publisher",),
    "channel": ("publisher",), "outlet": ("publisher",), "magazine": ("publisher",), "site": ("publisher",), "website": ("publisher",),
    "observatory": ("organisation",), "commission": ("organisation",), "council": ("organisation",),
    "committee": ("organisation",), "institute": ("organisation",), "university": ("organisation",),
    "party": ("organisation",), "church": ("organisation",), "court": ("organisation",), "bank": ("organisation",),
    "airline": ("organisation", "other"), "carrier": ("organisation", "other"), "carmaker": ("organisation", "other"),
    "automaker": ("organisation", "other"), "shipbuilder": ("organisation", "other"), "insurer": ("organisation", "other"),
    "drugmaker": ("organisation", "other"), "retailer": ("organisation", "other"), "brewer": ("organisation", "other"),
    "force": ("organisation",), "union": ("organisation",), "watchdog": ("organisation",), "regulator": ("organisation",), "operator": ("organisation",),
    "president": ("person",), "minister": ("person",), "premier": ("person",), "chancellor": ("person",),
    "secretary": ("person",), "ambassador": ("person",), "spokesman": ("person",), "spokeswoman": ("person",),
    "spokesperson": ("person",), "director": ("person",), "chairman": ("person",), "chairwoman": ("person",), "chief": ("person",),
    "leader": ("person",), "commander": ("person",), "general": ("person",), "senator": ("person",), "governor": ("person",),
    "mayor": ("person",), "professor": ("person",), "researcher": ("person",), "analyst": ("person",), "lawyer": ("person",),
    "judge": ("person",), "expert": ("person",), "scientist": ("person",), "author": ("person",), "writer": ("person",),
    "king": ("person",), "queen": ("person",), "prince": ("person",), "envoy": ("person",), "diplomat": ("person",),
    "lawmaker": ("person",), "activist": ("person",), "doctor": ("person",), "resident": ("person",),
}  # fmt: skip
"""Head nouns of definite descriptions, with the kinds of entity that they can mean."""

CALLED: dict[str, frozenset[str]] = {
    head: frozenset(words.split())
    for head, words in {
        "force": "police constabulary garda",
        "airline": "airlines airways air aviation",
        "carrier": "airlines airways air",
        "carmaker": "motors motor automotive auto",
        "automaker": "motors motor automotive auto",
        "shipbuilder": "shipyard shipyards shipbuilding",
        "drugmaker": "pharma pharmaceutical pharmaceuticals",
        "insurer": "insurance assurance",
        "retailer": "stores supermarkets",
        "brewer": "brewery breweries brewing",
    }.items()
}
"""Words that a name has for a head."""

GENERIC = frozenset("company firm manufacturer group organisation organization agency newspaper paper body".split())
"""Heads that may mean the latest entity of their kind even if its name and role do not have the word."""

PRESS = frozenset({"agency", "newspaper", "paper"})
"""Heads that tell an agency from a paper."""

OF_A_SIDE = frozenset(
    """
    state national official government local foreign rival another terrorist militant rebel opposition armed jihadist
    extremist monitoring rights aid church
    """.split()
)
"""Words that tell a body from others of its kind."""

FIRMS = frozenset({"company", "firm", "manufacturer"})
"""Heads that never mean a ministry, a society or another public body."""

FIRM = re.compile(r"\b(?:Company|Co|Corp(?:oration)?|Inc|Ltd|Limited|plc|PLC|LLC|GmbH|AG|Group|Holdings)\b")
"""What a firm has in its name, though bodies may have one of the words too."""

AUTHORITY = re.compile(
    r"\b(?:Ministry|Department|Police|Army|Navy|Court|Parliament|Senate|Congress|Government|Council)\b"
)
"""Names of what nobody calls a group."""

OWNER = re.compile(r"^.*['’]s? (?=\w)")
"""Whose somebody is, in his role: no president is "the president's lawyer"."""

REACH = 4
"""A pronoun reaches back at most so many sentences; news rarely goes further without naming the person again."""


def resolve(tree: Tree) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The entities of an article, by first mention, and all passages that mean them, in order."""
    names = group(tree)
    at: dict[int, int] = {}
    found: list[tuple[int, int, int]] = []
    for number, name in enumerate(names):
        for first, last in name.spans:
            found.append((first, last, number))
            at.update(dict.fromkeys(range(first, last), number))
    found.sort()
    found += descriptions(tree, names, found, at)
    found.sort()
    found += pronouns(tree, names, found)
    entities = tuple(
        Entity(
            name=n.text, kind=n.kind, aliases=tuple(a for a, _ in n.aliases.most_common() if a != n.text), role=n.role
        )
        for n in names
    )
    mentions = tuple(Mention(span=tree.span(range(a, b)), entity=e) for a, b, e in sorted(found))
    return entities, mentions


def descriptions(
    tree: Tree, names: list[Name], found: list[tuple[int, int, int]], at: dict[int, int]
) -> list[tuple[int, int, int]]:
    """Definite descriptions that mean an entity named earlier: by a word of its name or role, else the latest of the kind."""
    starts = [first for first, _, _ in found]
    resolved: list[tuple[int, int, int]] = []
    documents = written(tree)
    words = [frozenset(f"{n.text} {OWNER.sub('', n.role)}".lower().replace("-", " ").split()) for n in names]
    for i in range(len(tree.kids)):
        kinds = DESCRIPTIONS.get(tree.lemma(i))
        if not kinds or i in at or tree.pos(i) != "NOUN" or tree.tag(i) == "NNS" or not definite(tree, i, at):
            continue
        if tree.lemma(i) == "paper" and i > documents:
            continue
        earlier = found[: bisect_left(starts, i)][::-1]
        firm = tree.lemma(i) in FIRMS
        called = CALLED.get(tree.lemma(i), frozenset()) | {tree.lemma(i)}
        fit = [m for m in earlier if names[m[2]].kind in kinds and called & words[m[2]]]
        here = tree.sentence_of[i]
        near = [m for m in fit if here - tree.sentence_of[m[0]] <= REACH] if kinds == ("person",) else []
        chosen = max(near, key=lambda m: (salience(tree, m, here), m[0]))[2] if near else fit[0][2] if fit else None
        if chosen is None and tree.lemma(i) in GENERIC and not told_apart(tree, i):
            fitting = [e for _, _, e in earlier if not other(tree.lemma(i), names[e].text)]
            if tree.lemma(i) in PRESS:
                fitting = pressed(names, fitting, tree.lemma(i))
            if firm:
                fitting = trading(names, fitting)
            chosen = next((e for kind in kinds[:2] for e in fitting if names[e].kind == kind), None)
        if chosen is not None:
            resolved.append((tree.first(i), i + 1, chosen))
    return resolved


def other(lemma: str, name: str) -> bool:
    """Whether a name is of another kind than a description: no ministry is a company, and no police a group."""
    if lemma in FIRMS:
        return BODY.search(name) is not None and FIRM.search(name) is None
    return lemma == "group" and AUTHORITY.search(name) is not None


def pressed(names: list[Name], fitting: list[int], called: str) -> list[int]:
    """The names that "the agency" or "the paper" may mean: publishers of that trade, and for "the agency" also offices.

    Agencies of news come first. A firm is no agency: without another one before it, "the agency" is not named.
    """
    press = [e for e in fitting if names[e].kind == "publisher" and publishers.suits(names[e].text, called)]
    offices = (e for e in fitting if names[e].kind != "publisher" and OFFICE.search(names[e].text))
    return press or (list(offices) if called == "agency" else [])


OFFICE = re.compile(
    r"\b(?:Agency|Authority|Office|Administration|Services?|Bureau|Commission(?:er)?|Cent(?:er|re)|Directorate|Board"
    r"|Department|Inspectorate|Institutes?|Programme|Program|Fund|Organi[sz]ation|Nations|Registry|Patrol|Guard|Survey"
    r"|Treasury)\b|^[A-Z]{3,6}$|^Of[a-z]{2,6}$|^U[Nn][A-Za-z]{2,5}$"
)
"""How public agencies are called; the last are abbreviations and made-up names."""


def trading(names: list[Name], fitting: list[int]) -> list[int]:
    """The names that "the company" may mean, surest first: called so, then named more than once, then the rest."""
    called = [e for e in fitting if TRADING & set(names[e].role.lower().split())]
    return called or [e for e in fitting if len(names[e].spans) > 1] or fitting


def written(tree: Tree) -> int:
    """The first token from which "the paper" is something written and no newspaper; the text's length if it never is.

    It is where the text has spoken of papers, or of a paper of a kind ("a 12-page paper").
    """
    return next((k for k in range(len(tree.kids)) if tree.lemma(k) == "paper" and described(tree, k)), len(tree.kids))


def described(tree: Tree, i: int) -> bool:
    """Whether a noun is plural or has something said of it beside its article."""
    kinds = {"amod", "nummod", "compound", "acl"}
    return tree.pos(i) == "NOUN" and (tree.tag(i) == "NNS" or any(tree.dep(k) in kinds for k in tree.kids[i]))


def told_apart(tree: Tree, i: int) -> bool:
    """Whether a description says which of its kind is meant: "the state agency" is not the agency named last."""
    return any(tree.lemma(k) in OF_A_SIDE for k in tree.kids[i] if k < i)


def definite(tree: Tree, i: int, at: dict[int, int]) -> bool:
    """Whether a noun phrase is "the NOUN" or "the ADJ NOUN" with no name or "of" phrase of its own."""
    det = tree.child(i, "det")
    if det is None or tree.lemma(det) not in {"the", "this", "that"}:
        return False
    return not any(k in at for k in tree.subtree(i)) and tree.child(i, "prep", "relcl", "appos", "acl") is None


def pronouns(tree: Tree, names: list[Name], found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Third-person pronouns, each to the person that was last a subject within reach, else the last person named."""
    genders = {number: gender(tree, name) for number, name in enumerate(names) if name.kind == "person"}
    people = [m for m in found if m[2] in genders]
    resolved: list[tuple[int, int, int]] = []
    known = 0
    near: list[tuple[int, int, int]] = []
    for i in range(len(tree.kids)):
        sort = PRONOUNS.get(tree.word(i).lower())
        if not sort:
            continue
        while known < len(people) and people[known][0] < i:
            near.append(people[known])
            known += 1
        here = tree.sentence_of[i]
        near = [m for m in near if here - tree.sentence_of[m[0]] <= REACH][-16:]
        fitting = [m for m in near if genders[m[2]] in {"", sort}]
        if fitting:
            chosen = max(fitting, key=lambda m: (salience(tree, m, here), m[0]))[2]
            resolved.append((i, i + 1, chosen))
            near.append((i, i + 1, chosen))
            genders[chosen] = genders[chosen] or sort
    return resolved


def salience(tree: Tree, mention: tuple[int, int, int], here: int) -> float:
    """How likely a name is taken up by a pronoun: nearer sentences and subjects first (Centering's ranking)."""
    head = next((i for i in range(*mention[:2]) if tree.head(i) not in range(*mention[:2])), mention[0])
    if tree.dep(head) == "appos":  # "the mayor, Marta Quill, said"
        head = tree.head(head)
    subject = tree.dep(head) in {"nsubj", "nsubjpass"}
    governs = subject and tree.dep(tree.head(head)) in {"ROOT", "ccomp", "parataxis"}
    possessive = tree.dep(head) == "poss" or tree.dep(head) == "compound"
    return (2.0 if governs else 1.0 if subject else -0.5 if possessive else 0.0) - 0.75 * (
        here - tree.sentence_of[mention[0]]
    )


def gender(tree: Tree, name: Name) -> str:
    """ "m" or "f" where a title, role or kinship word beside the name says it, or else the given name; else ""."""
    words = set(name.role.lower().replace(".", "").split())
    for first, _ in name.spans:
        if first:
            words.add(tree.word(first - 1).lower().rstrip("."))
    if words & MALE:
        return "m"
    return "f" if words & FEMALE else given.sort(name.text)
