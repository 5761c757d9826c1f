"""A parse with what is said set right.

Parsers hang a that-clause on the noun right before it: "told reporters after the meeting that …" says it of no meeting.
Where a verb of saying stands before that noun without anything that it says, the clause is what it says: such a verb is
nearly always followed by one, and a noun seldom. They also take a speaker behind a comma for an apposition: "Ashe is to
leave Ostrel, a clerk at the port told us" makes no clerk of Ostrel, since no comma sets him apart from his verb.
They give a subject before a comma the verb of saying behind it: in "The cause, said Ann Lee, was rust" no cause speaks.
"""

from collections.abc import Iterator
from dataclasses import replace

from retold.records import Tokens
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import INFORMING, UTTERING
from retold.tellings.reclaimed import reclaimed

HEARING = frozenset("tell inform assure remind brief notify warn advise".split())
"""Verbs whose object is whom somebody speaks to."""

REACH = 25
"""The clause begins within so many tokens of its verb."""

OWNING = frozenset(
    """
    fact idea notion condition ground sign case way law rule principle chance risk likelihood doubt
    agreement understanding deal decision reason hint message
    """.split()
)
"""Nouns besides those of `cues.NOUNS` that a that-clause may belong to."""

TOPIC = frozenset(["about", "of", "on", "over", "against", "for"])
"""Prepositions by which a verb of saying tells its topic: "complained about the noise that …"."""

OBJECT = frozenset({"dobj", "pobj"})

FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])

NOUNS = frozenset({"NN", "NNS"})

SPEAKER = 7
"""Tokens at the end of a sentence in which the comma before its speaker stands."""

SPOKEN = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG", "VB"})


def rehung(text: str, tokens: Tokens) -> Tokens:
    """The tokens with every that-clause, and every statement before its speaker, under its verb of saying."""
    tokens = reclaimed(text, verbal(text, tokens))
    tree = Tree(text, tokens)
    heads, deps = list(tokens.heads), list(tokens.deps)
    for speaker, verb, stated in (*appended(tree), *inverted(tree)):
        for k in (k for k in tree.children(verb) if k < tree.first(speaker)):
            if k != stated:
                heads[k], deps[k] = stated, "dobj" if deps[k] == "nsubj" else deps[k]
        heads[stated], deps[stated] = verb, "ccomp"
        heads[speaker], deps[speaker] = verb, "nsubj"
        heads[verb], deps[verb] = verb, "ROOT"
    for verb, speaker, stated in parenthetical(tree):
        for k in tree.children(verb):
            heads[k] = stated
        heads[verb], deps[verb], heads[stated], deps[stated] = stated, "parataxis", tree.head(verb), tree.dep(verb)
        heads[stated] = stated if tree.head(verb) == verb else heads[stated]
        heads[speaker], deps[speaker] = verb, "nsubj"
    for speaker, thing, verb in crossed(tree):
        for k in tree.children(speaker):
            heads[k] = thing if k < thing else heads[k]
        heads[thing], deps[thing] = tree.head(speaker), tree.dep(speaker)
        heads[speaker], deps[speaker] = verb, "nsubj"
    tree = Tree(text, replace(tokens, heads=tuple(heads), deps=tuple(deps)))
    for i, lemma in enumerate(tokens.lemmas):
        if tokens.pos[i] != "VERB" or lemma not in cues.CUE or lemma in cues.SENSING or tokens.tags[i] not in SPOKEN:
            continue
        for that, clause in astray(tree, i):
            heads[clause], deps[clause] = i, "ccomp"
            heads[that], deps[that] = clause, "mark"
        for clause in tree.children(i, "ccomp"):  # "reported, citing the port, that …"
            that = next((k for k in tree.children(clause, "mark") if k > i and tree.lemma(k) == "that"), clause)
            for k in tree.children(clause, "advcl", "punct", "prep", "npadvmod", "advmod"):
                if i < k < that < clause:
                    heads[k] = i
    return replace(tokens, heads=tuple(heads), deps=tuple(deps))


def verbal(text: str, tokens: Tokens) -> Tokens:
    """The tokens with a noun that has a statement before it read as the verb that it is.

    "…, the Corvane news agency reports.": its speaker is its subject, or is taken for a noun beside it.
    """
    tree, pos, tags = Tree(text, tokens), list(tokens.pos), list(tokens.tags)
    heads, deps = list(tokens.heads), list(tokens.deps)
    for i, tag in enumerate(tokens.tags):
        stated = tree.child(i, "ccomp") if tag in NOUNS and tokens.lemmas[i] in UTTERING else None
        speaker = tree.child(i, "nsubj") or tree.child(i, "compound")
        if stated is None or speaker is None or not stated < speaker < i or not agreeing(tree, speaker, i):
            continue
        pos[i], tags[i], deps[speaker] = "VERB", "VBZ", "nsubj"
        for k in tree.children(i, "det", "amod", "compound"):
            if k != speaker:
                heads[k] = speaker
    for comma, verb, stated in ending(tree):
        speaker = verb - 1
        for k in range(comma + 1, speaker):
            heads[k], deps[k], pos[k], tags[k] = speaker, "compound", "NOUN", "NN"
        pos[verb], tags[verb], heads[verb], deps[verb] = "VERB", "VBZ", verb, "ROOT"
        heads[speaker], deps[speaker], heads[stated], deps[stated] = verb, "nsubj", verb, "ccomp"
        heads[comma] = verb
    return replace(tokens, pos=tuple(pos), tags=tuple(tags), heads=tuple(heads), deps=tuple(deps))


def agreeing(tree: Tree, speaker: int, verb: int) -> bool:
    """Whether a noun that may be a verb agrees with its speaker: "the office reports", "police report"."""
    plural = tree.tag(speaker) in {"NNS", "NNPS"} or tree.lemma(speaker) == "police"
    return plural == (tree.tag(verb) == "NN")


def ending(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """The comma before a speaker, his "reports" at the end of a sentence, and the verb of what is stated before them.

    Only where the parser has taken them for words of the statement: "Nine boats sank, harbour office reports.".
    """
    for first, last in tree.columns.sentences:
        verb = last - 2 if tree.pos(last - 1) == "PUNCT" else last - 1
        comma = next((k for k in range(verb - 1, max(first, verb - SPEAKER), -1) if tree.word(k) == ","), verb)
        root = next((k for k in range(first, last) if tree.head(k) == k), verb)
        if tree.lemma(verb) != "report" or tree.tag(verb) not in NOUNS or comma >= verb - 1 or root >= comma:
            continue
        within = range(comma + 1, verb)
        speaks = tree.lemma(verb - 1) in cues.COLLECTIVE | cues.OFFICES | cues.ANONYMOUS
        plain = all(tree.pos(k) in {"NOUN", "PROPN", "VERB", "ADJ"} and tree.word(k) != "and" for k in within)
        if speaks and plain and tree.pos(root) in {"VERB", "AUX"} and agreeing(tree, verb - 1, verb):
            yield comma, verb, root


def crossed(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """The speaker whom a parser has joined over a comma to the last noun of what he says, that noun, and his verb.

    "The council will sell the mill, draft report says.": the council sells no report.
    """
    for first, last in tree.columns.sentences:
        verb = last - 2 if tree.pos(last - 1) == "PUNCT" else last - 1
        speaker = verb - 1
        if tree.lemma(verb) not in UTTERING or tree.tag(verb) not in FINITE or tree.child(verb, "nsubj") is not None:
            continue
        before = next((k for k in tree.children(speaker, "nmod", "compound", "appos") if k > first), None)
        apart = before is not None and any(tree.word(k) == "," for k in range(before + 1, speaker))
        if before is not None and apart and tree.child(verb, "ccomp") is not None and tree.head(speaker) < before:
            yield speaker, before, verb


def appended(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """The speaker behind a comma, his verb at the end of a sentence, and the verb of what is stated before them.

    Only where the parser has not seen that the one says the other.
    """
    for first, last in tree.columns.sentences:
        root = next((k for k in range(first, last) if tree.head(k) == k), first)
        for i in range(first + 4, last - 1):
            verb, start = tree.subtree(i)[-1] + 1, tree.first(i)
            if tree.pos(i) != "NOUN" or verb >= last or not concluding(tree, verb, last):
                continue
            stated = root if root != verb else tree.child(verb, "ccomp")
            beside = tree.dep(i) == "appos" or (tree.dep(i) == "nsubj" and tree.head(i) == verb != root)
            owner = tree.first(tree.head(i))  # "…, Marta Quill, a clerk at the port told us"
            named = tree.dep(i) == "appos" and owner > first and tree.word(owner - 1) == ","
            apart = tree.word(start - 1) == "," and not named and tree.child(verb, "mark", "advmod") is None
            finite = stated is not None and tree.pos(stated) in {"VERB", "AUX"} and stated < start
            if stated is not None and finite and beside and apart and speaking(tree, i):
                yield i, verb, stated


def parenthetical(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """A verb of saying, its speaker, and the verb of the statement that both are put into.

    Only where the parser has given each verb the subject of the other: "The cause, said Ann Lee, was rust.".
    """
    for i, tag in enumerate(tree.columns.tags):
        if tag not in FINITE or tree.lemma(i) not in UTTERING or tree.word(i - 1) != ",":
            continue
        subject, stated = tree.child(i, "nsubj"), tree.child(i, "ccomp")
        speaker = tree.child(stated, "nsubj") if stated is not None else None
        if subject is None or stated is None or speaker is None or not subject < i < speaker < stated:
            continue
        behind = tree.subtree(speaker)[-1] + 1
        between = all(tree.pos(k) in {"AUX", "PART", "ADV"} for k in range(behind + 1, stated))
        if (
            tree.subtree(subject)[-1] in {i - 2, i - 1}
            and tree.first(speaker) == i + 1
            and tree.word(behind) == ","
            and between
        ):
            yield i, speaker, stated


def inverted(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """The same where the verb stands before its speaker, who was taken for its object: "…, informed the ministry."."""
    for first, last in tree.columns.sentences:
        for i in range(first + 4, last - 1):
            if tree.word(i - 1) != "," or tree.tag(i) not in {"VBD", "VBZ"} or tree.lemma(i) not in INFORMING:
                continue
            stated, body = tree.head(i), tree.child(i, "dobj")
            alone = body is not None and tree.children(i) == [body] and tree.first(body) == i + 1
            whole = tree.dep(stated) == "ROOT" and tree.child(stated, "nsubj", "nsubjpass") is not None
            series = tree.dep(i) != "conj" or tree.child(stated, "cc") is not None or tree.lemma(stated) in cues.CUE
            if body is None or not (alone and whole) or series or stated > i:
                continue
            known = tree.pos(body) == "PROPN" or tree.lemma(body) in cues.COLLECTIVE | cues.OFFICES
            if known and all(tree.pos(k) == "PUNCT" for k in range(tree.subtree(body)[-1] + 1, last)):
                yield body, i, stated


def speaking(tree: Tree, i: int) -> bool:
    """Whether a noun is a word for people."""
    return tree.lemma(i) in cues.ANONYMOUS | cues.OFFICES


def concluding(tree: Tree, i: int, last: int) -> bool:
    """Whether a verb of saying has nothing behind it but whom it is said to, or when."""
    said = tree.lemma(i) in UTTERING and tree.tag(i) in FINITE
    return said and not any(tree.pos(k) in {"VERB", "AUX", "SCONJ"} or tree.word(k) == "," for k in range(i + 1, last))


def astray(tree: Tree, i: int) -> Iterator[tuple[int, int]]:
    """The "that" and the verb of a clause that a verb of saying lacks and that hangs on a word behind it."""
    if tree.child(i, "ccomp", "xcomp") is not None:
        return
    sayer = tree.lemma(i) in UTTERING | HEARING | {"deny"}
    _, last = tree.columns.sentences[tree.sentence_of[i]]
    for k in range(i + 2, min(last - 1, i + REACH)):
        if tree.tag(k) in FINITE and tree.lemma(k) not in cues.CUE:
            return
        if tree.word(k).lower() == "that" and (tree.dep(k) == "mark" or (tree.dep(k) in OBJECT and sayer)):
            clause = tree.head(k) if tree.dep(k) != "pobj" else next(verbs_above(tree, k), k)
            while tree.dep(k) == "dobj" and tree.dep(clause) == "xcomp":
                clause = tree.head(clause)
            if clause > k and whole(tree, k, clause) and lacking(tree, i, clause, plain=tree.dep(k) == "mark"):
                yield k, clause
            return


def verbs_above(tree: Tree, k: int) -> Iterator[int]:
    return (a for a in tree.ancestors(k) if tree.pos(a) in {"VERB", "AUX"})


def whole(tree: Tree, that: int, clause: int) -> bool:
    """Whether a clause has a subject of its own behind "that"."""
    return any(k > that for k in tree.children(clause, "nsubj", "nsubjpass", "expl", "csubj"))


def lacking(tree: Tree, i: int, clause: int, *, plain: bool) -> bool:
    """Whether nothing between a clause and the verb of saying above it can have that clause for its own.

    `plain`: "that" is no object in it. Of "told the board of a plan that …" only such a clause is what is told.
    """
    path = []
    for above in tree.ancestors(clause):
        if above == i:
            break
        path.append(above)
    else:
        return False
    of = any(tree.lemma(k) in {"of", "about"} for k in path)
    if not path or any(claiming(tree, k) for k in path) or (of and not plain):
        return False
    thing = path[-1]
    if tree.dep(thing) == "prep":
        when = any(tree.lemma(k) == "time" for k in tree.children(thing, "pobj"))  # "for the first time since …"
        return (
            tree.lemma(thing) not in TOPIC or when or (tree.lemma(i) in HEARING and tree.child(i, "dobj") is not None)
        )
    return tree.dep(thing) not in {"dobj", "attr"} or tree.lemma(i) in HEARING


def claiming(tree: Tree, k: int) -> bool:
    """Whether a word on the way up may have a that-clause: a verb of its own, or a noun such as "claim"."""
    if tree.lemma(k) in cues.CITING and tree.tag(k) == "VBG":
        return False  # "reported, citing two divers, that …"
    if tree.pos(k) in {"VERB", "AUX"}:
        return tree.dep(k) not in {"pcomp", "pobj"} or tree.lemma(k) in cues.CUE
    inside = tree.pos(k) == "NOUN" and (tree.lemma(k) in cues.NOUNS or tree.lemma(k) in OWNING)
    return inside and not (tree.dep(k) == "pobj" and tree.lemma(tree.head(k)) == "in")
