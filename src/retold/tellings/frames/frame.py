"""The record of a frame, and what it takes from the parse to make one."""

from dataclasses import dataclass
from typing import Literal

from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.text import MISREAD

Manner = Literal["said", "hedged", "denied", "believed", "shown", "gap", "doubted"]


SUBJECTS = ("nsubj", "nsubjpass", "csubj")


PAST = frozenset({"VBN", "VBD"})


CONTENT = ("ccomp", "xcomp", "oprd", "acomp")


REPORTING = frozenset(
    [
        "say",
        "report",
        "tell",
        "add",
        "announce",
        "state",
        "confirm",
        "claim",
        "allege",
        "note",
        "explain",
        "write",
        "declare",
        "warn",
        "insist",
        "acknowledge",
        "argue",
        "tweet",
    ]
)
"""Verbs that are looked for without the parse: hardly anything else stands where they stand."""


UTTERING = REPORTING | frozenset(
    """
    testify complain concede admit promise reveal stress point swear recall reiterate predict suggest hint maintain
    contend conclude lament boast pledge vow affirm disclose reply respond emphasise emphasize
    """.split()
)
"""Verbs that hardly go without what is said: it stands behind them or they stand behind it."""


INFORMING = (UTTERING - {"tell"}) | frozenset("inform underline underscore specify clarify".split())
"""Verbs that news puts before their subject, or into the passive, behind what is said."""


QUOTES = frozenset({'"', "“", "”", "''", "``", "»", "«"} | {broken for broken, mark in MISREAD.items() if mark in "“”"})


NOMINAL = frozenset({"nsubj", "compound", "amod", "dobj", "pobj", "acl", "nmod"})
"""What a token that the tagger calls a verb may be in truth: a part of a noun phrase."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`region` are the tokens that the cue covers, the cue included and the source left out; `clause` is true for a
    frame whose content is a clause or quotation and not just an object.
    """

    cue: int
    manner: Manner
    links: tuple[Link, ...]
    region: frozenset[int]
    clause: bool = True
    aside: bool = False
    """True for a cue beside its sentence ("according to", a trailing "X said"), false for a governing verb."""
    source: int | None = None
    """The token that heads the words that name the source, as they stand there: "who" in "who said"."""
    weak: bool = False
    """True for an attitude ("wants", "praised"), which tells of somebody's mind and is no source of its content."""


def subject(tree: Tree, i: int) -> int | None:
    """The token that heads who says it: the verb's subject, or the one that it shares or is controlled by."""
    seen, told = 0, tree.tag(i) == "VBN" and any(tree.lemma(k) == "have" for k in tree.children(i, "aux"))
    while seen < 6:
        seen += 1
        own = list(tree.children(i, "nsubj", "csubj"))
        if told and seen > 1 and not own:  # "is reported to have told"
            own = list(tree.children(i, "nsubjpass"))
        if own:
            before = preceded(tree, i)
            return own[-1] if before is None else before
        dep, head = tree.dep(i), tree.head(i)
        made = caused(tree, i)
        if made is not None:
            return made
        over = regained(tree, i)
        if over is not None:
            i = over
            continue
        if dep == "acl" and (tree.tag(i) == "VBG" or (tree.tag(i) in PAST and not participial(tree, i))):
            return head
        if dep in {"conj", "xcomp", "acomp", "advcl", "pcomp", "prep", "aux", "ccomp", "dep"} and head != i:
            if dep in {"advcl", "ccomp"} and tree.tag(i) not in {"VBG", "VB", "VBN"}:
                return None
            if dep == "conj" and tree.pos(head) in {"NOUN", "PROPN"}:  # a slip: verbs join verbs
                i = clause_head(tree, head)
                continue
            i = head
            if tree.pos(i) not in {"NOUN", "PROPN"}:
                continue
        elif dep == "acl" and tree.tag(i) == "VB":
            i = head
        else:
            return None
        above = owner(tree, i)
        if above is None:
            return None if dep == "acl" else i
        if tree.pos(above) not in {"VERB", "AUX"}:
            return above
        i = above
    return None


def participial(tree: Tree, i: int) -> bool:
    """Whether a past form belongs to the noun before it: "the mayor accused of …".

    One with an object, or "called on", is what that noun does, and the parser has missed the main verb: "A senior
    official called on the board to resign".
    """
    if tree.dep(i) != "acl" or tree.tag(i) not in PAST:
        return False
    calling = tree.lemma(i) == "call" and any(tree.lemma(k) in {"on", "for"} for k in tree.children(i, "prep"))
    active = tree.child(i, "dobj") is not None or calling
    return not (active and tree.dep(tree.head(i)) == "ROOT" and tree.lemma(i) in cues.CUE)


def preceded(tree: Tree, i: int) -> int | None:
    """The subject before a verb that is told more of between commas: a name that follows the verb is no speaker then.

    "The Guild of Divers, which runs the school, said Ashe, 40, will teach": the parse takes both for subjects.
    """
    if tree.word(i - 1) != ",":
        return None
    before = (k for k in tree.children(i, "nsubj") if k < i)
    return next((k for k in before if any(k < c < i for c in tree.children(k, "relcl", "appos"))), None)


CAUSING = frozenset("prompt lead force cause drive provoke spur compel".split())
"""Verbs whose object does what the infinitive behind it says: "prompted the mayor to warn of floods"."""


def caused(tree: Tree, i: int) -> int | None:
    """Who is made to do what an infinitive says, if its verb tells that he did it."""
    above = tree.head(i)
    if tree.dep(i) != "xcomp" or tree.lemma(above) not in CAUSING or not marked_to(tree, i):
        return None
    return tree.child(above, "dobj")


def owner(tree: Tree, i: int) -> int | None:
    """Whose a noun is that a verb hangs on: its possessor, or the verb whose subject does it ("took steps to ban")."""
    mine = tree.child(i, "poss")
    if mine is not None:
        return mine
    return tree.head(i) if tree.dep(i) == "dobj" and tree.pos(i) == "NOUN" else None


def regained(tree: Tree, i: int) -> int | None:
    """The verb of saying to whose subject a later one returns, though the parser has hung it inside what was said.

    "She said the warning was absurd and accused the guild", "he said it was safe, citing two reports".
    """
    head = tree.head(i)
    if tree.lemma(i) not in cues.CUE.keys() | cues.CITING or tree.child(i, "nsubj", "nsubjpass") is not None:
        return None
    joined = tree.dep(i) == "conj" and tree.dep(head) in {"ccomp", "xcomp"} and tree.lemma(head) not in cues.CUE
    trailing = tree.dep(i) == "advcl" and tree.tag(i) == "VBG" and tree.word(i - 1) == "," and tree.dep(head) == "ccomp"
    over = tree.head(head)
    if not (joined or trailing) or over > i or tree.lemma(over) not in cues.CUE or tree.pos(over) != "VERB":
        return None
    alike = tree.tag(over) == tree.tag(i) or {tree.tag(over), tree.tag(i)} <= {"VBD", "VBN"}
    return over if trailing or alike else None


def returning(tree: Tree, i: int) -> list[int]:
    """The verbs below a verb of saying that return to its subject."""
    return [
        k
        for clause in tree.children(i, "ccomp", "xcomp")
        for k in tree.children(clause, "conj", "advcl")
        if regained(tree, k) == i
    ]


def covered(tree: Tree, i: int, holder: int | None, *, aside: bool) -> frozenset[int]:
    """The tokens that a verb's frame covers: its subtree without its subject and without clauses of the text's own."""
    if aside:
        up = clause_head(tree, tree.head(i))
        return (frozenset(tree.subtree(up)) - set(tree.subtree(i))) | {i}
    likened = tree.lemma(i) == "describe"
    cut = [k for k in tree.children(i, *SUBJECTS) if holder is None or k == holder or holder < k]
    content = list(tree.children(i, "ccomp", "xcomp"))
    if any(
        k > i and tree.dep(k) == "ccomp" for k in content
    ):  # "He claimed it was so, she said it was not": the first is not hers
        cut += [k for k in content if k < i and tree.dep(k) == "ccomp"]
    for k in tree.children(i, "conj", "advcl"):
        whole = content or tree.child(i, "dobj") is not None or tree.lemma(i) in {"call", "appeal"}
        if k > i and tree.child(k, "nsubj", "nsubjpass") is not None and whole and not marked(tree, k, "for"):
            if likened and marked(tree, k, "as"):  # "described the panic as people ran"
                continue
            said = tree.dep(k) == "conj" and (continuing(tree, i, k) or that(tree, k))
            cut += [] if said else [k]
    cut += [k for k in content if timed(tree, i, k)]
    cut += [k for c in content if tree.dep(c) == "xcomp" for k in tree.children(c, "advcl") if meanwhile(tree, k)]
    cut += [c for k in content for c in tree.children(k, "conj", "advcl") if rival(tree, c)]
    cut += returning(tree, i)
    root = i
    while (
        tree.dep(root) in {"xcomp", "acomp", "conj"}
        and tree.head(root) != root
        and tree.lemma(tree.head(root)) not in cues.CUE
        and tree.dep(root) != "conj"
    ):
        root = tree.head(root)
    region = set(tree.subtree(root, skip=cut))
    if tree.dep(i) == "parataxis" or (
        tree.dep(i) == "advcl" and not content and holder is not None and after_comma(tree, i)
    ):
        region |= set(tree.subtree(clause_head(tree, tree.head(i)))) - set(cut)
    for k in cut:
        region -= set(tree.subtree(k)) if k != holder else {k}
    return frozenset(region | {i})


def that(tree: Tree, k: int) -> bool:
    """Whether a clause goes on with what is said by its form: "…, but that nine had drowned"."""
    return any(tree.lemma(m) == "that" for m in tree.children(k, "mark"))


def continuing(tree: Tree, i: int, k: int) -> bool:
    """Whether a clause that the parser joins to a cue goes on with what is said, and is not the text's own.

    "Ashe said the dam holds, and it will be mended": in 220 articles of PolNeAR such clauses belong to what is said
    in 14 of 18 cases, past tenses in 3 of 6.
    """
    said = next((c for c in tree.children(i, "ccomp") if i < c < k), None)
    past = [m for m in (k, *tree.children(k, "aux", "auxpass")) if tree.tag(m) == "VBD"]
    earlier = all(tree.lemma(m) == "have" and m != k for m in past)  # "but he had agreed", as told then
    told = tree.lemma(k) in cues.CUE.keys() - cues.TOLL.keys()
    return said is not None and (earlier or tree.tag(i) in {"VBZ", "VBP"} or close(tree, said, k)) and not told


def close(tree: Tree, said: int, k: int) -> bool:
    """Whether "and" without a comma joins a clause to a that-clause: "that he turned round and the deck was empty"."""
    joint = next((m for m in range(k - 1, said, -1) if tree.lemma(m) == "and"), None)
    if joint is None or not marked(tree, said, "that") or tree.word(joint - 1) == ",":
        return False
    return not QUOTES & {tree.word(m) for m in range(said, joint)}


def timed(tree: Tree, i: int, k: int) -> bool:
    """Whether a clause that the parser takes for a content only tells when: "requested a talk after ten had died"."""
    thing = tree.child(i, "dobj")
    near = [p for p in tree.children(i, "prep") if thing is not None and thing < p < k]
    after = any(tree.lemma(p) in {"after", "before", "since"} for p in near)
    return tree.dep(k) == "ccomp" and after and not marked(tree, k, "that")


def meanwhile(tree: Tree, k: int) -> bool:
    """Whether a clause tells what went on when somebody urged something: "urged both to halt as bombs fell"."""
    tensed = any(tree.tag(m) in {"VBD", "VBZ", "VBP"} for m in (k, *tree.children(k, "aux", "auxpass")))
    beside = marked(tree, k, "as") or marked(tree, k, "while")
    return tensed and beside and tree.child(k, "nsubj", "nsubjpass") is not None


def rival(tree: Tree, i: int) -> bool:
    """Whether a clause is another speaker's: "Ashe said the dam held but (while) Bly told the inquiry that …"."""
    told = tree.lemma(i) in REPORTING and tree.child(i, "ccomp") is not None
    beside = tree.dep(i) == "conj" or marked(tree, i, "while") or marked(tree, i, "whereas")
    return told and beside and tree.child(i, "nsubj") is not None and not marked(tree, i, "that")


def clause_head(tree: Tree, i: int) -> int:
    """The verb of the clause that a token stands in."""
    if tree.pos(i) in {"VERB", "AUX"}:
        return i
    return next((a for a in tree.ancestors(i) if tree.pos(a) in {"VERB", "AUX"}), i)


def governed(tree: Tree, i: int) -> frozenset[int]:
    """What an adverb such as "reportedly" covers: the clause of its verb, or the phrase of its noun."""
    head = tree.head(i)
    if tree.pos(head) in {"VERB", "AUX"}:
        cut = [
            k for k in tree.children(head, "conj", "advcl", "relcl") if tree.child(k, "nsubj", "nsubjpass") is not None
        ]
        return frozenset(tree.subtree(head, skip=cut))
    return frozenset(tree.subtree(head)) | {clause_head(tree, head)}


def sentence(tree: Tree, i: int) -> frozenset[int]:
    """All tokens of the sentence that a token stands in."""
    return frozenset(range(*tree.columns.sentences[tree.sentence_of[i]]))


def marked(tree: Tree, i: int, word: str) -> bool:
    return any(tree.lemma(k) == word for k in tree.children(i, "mark", "advmod", "nsubj", "dobj"))


def as_told(tree: Tree, i: int) -> bool:
    """Whether a participle only says whose word its clause is: "…, as reported by the guild"."""
    return tree.tag(i) == "VBN" and tree.child(i, "agent") is not None and marked(tree, i, "as")


def negated(tree: Tree, i: int) -> bool:
    return tree.child(i, "neg") is not None or any(
        tree.lemma(a) in {"decline", "refuse", "fail"} for a in list(tree.ancestors(i))[:1] if tree.dep(i) == "xcomp"
    )


def ends(tree: Tree, k: int) -> bool:
    """Whether a noun phrase ends with a token: a noun that no noun and no hyphen follows."""
    return tree.pos(k) in {"NOUN", "PROPN", "PRON"} and (
        k + 1 >= len(tree.kids) or (tree.pos(k + 1) not in {"NOUN", "PROPN", "PART"} and tree.word(k + 1) != "-")
    )


def after_comma(tree: Tree, i: int) -> bool:
    """Whether the verb with its subject closes a sentence after a comma: "…, the office said"."""
    holder = tree.child(i, "nsubj")
    if holder is None:
        return False
    start = min(*tree.subtree(holder), i)
    first, _ = tree.columns.sentences[tree.sentence_of[i]]
    return start - 1 > first and tree.word(start - 1) in {",", '"', "”", "—", "–", "-"}


def marked_to(tree: Tree, i: int) -> bool:
    return any(tree.lemma(k) == "to" for k in tree.children(i, "aux"))


def contents_of(tree: Tree, i: int) -> list[int]:
    """The complements of a verb that can hold what is said."""
    return [k for k in tree.children(i, *CONTENT) if k > i or tree.dep(k) == "ccomp"]
