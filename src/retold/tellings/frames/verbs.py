"""Frames of verbs: saying, thinking, showing, active and passive, and what documents contain."""

from collections.abc import Iterator

from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.factuality.presupposed import presupposed
from retold.tellings.frames.frame import (
    QUOTES,
    REPORTING,
    Frame,
    Manner,
    after_comma,
    as_told,
    caused,
    contents_of,
    covered,
    marked,
    marked_to,
    negated,
    participial,
    subject,
)
from retold.tellings.frames.inserted import around, interposed, inverted, unjoined
from retold.tellings.frames.listeners import ADDRESSED, told
from retold.tellings.frames.nouns import claim
from retold.tellings.frames.objects import (
    COUNTS,
    POINTING,
    accounting,
    airing,
    beholding,
    costing,
    describing,
    objective,
    toll,
)
from retold.tellings.frames.papers import maker, written
from retold.tellings.frames.passives import passive, reported
from retold.tellings.frames.unparsed import before as nearest
from retold.tellings.sources.phrases import nobody
from retold.tellings.sources.reader import Reader

COLON = 8
"""A verb introduces what follows a colon at the end of its sentence within so many tokens."""

DEMANDING = frozenset("demand insist ask request recommend propose suggest require urge order let help".split())
"""Verbs whose clause says what shall or may be done."""


TALES = frozenset("story tale truth lie joke secret".split())
"""What is told as a thing, and not to anybody."""

THAT = 14
"""A that-clause that the parser has hung on another word begins within so many tokens of its verb."""

PROMISING = frozenset(["promise", "pledge", "vow", "threaten"])
"""Verbs that, with an infinitive, only somebody can do, whatever noun stands before them."""

VOTED = frozenset("veto reject oppose block back adopt pass approve ratify sign accept".split())
"""What is done to a document by others than those who wrote it: "vetoed a resolution demanding an inquiry"."""

CLEAR = frozenset(["clear", "plain", "known"])
"""What one makes something by saying it."""

BESIDE = frozenset({"acl", "advcl"})
"""How a participle hangs on the document before it, or on the verb by which somebody shows that."""

SHOUTING = frozenset("chant shout yell cheer sing scream".split())
"""Verbs by which a crowd utters words that may say nothing."""

TALLIES = COUNTS - cues.DOCUMENTS - {"estimate"}
"""Counts that somebody else has made: "an earlier toll reported nine dead" does not say who."""


LIFELESS = frozenset(
    """
    see find feel prove put place set raise lower revise call mark highlight underline underscore suggest indicate imply
    explain reveal confirm describe demonstrate show mean count verify regard consider treat hail answer refer
    project signal register record identify illustrate revise list
    """.split()
)
"""Verbs that things do as well as people ("the year saw"): their subject must be a known speaker."""

TIMES = frozenset({"earlier", "later", "also", "previously", "early", "late", "meanwhile", "again"})
"""Adverbs that leave a report beside its content what it is: "Earlier the Argus reported, citing divers, that …"."""

PLIGHTS = frozenset(
    """
    dead alive unconscious unresponsive unharmed unhurt injured wounded bleeding asleep naked hanged drowned stabbed
    shot strangled murdered slumped trapped bound gagged
    """.split()
)
"""How people are met with: who finds somebody dead comes upon him, and concludes nothing."""

FINDING = POINTING | frozenset(["find", "determine", "establish", "show", "prove", "demonstrate"])
"""Verbs by which people, and not only documents, come to a result that they then answer for."""


def verb(reader: Reader, i: int) -> Iterator[Frame]:
    """The frame of a verb of saying, thinking or showing."""
    tree = reader.tree
    if (tree.lemma(i) == "give" and not (toll(tree, i) or costing(tree, i))) or likening(tree, i):
        return
    if coming_upon(tree, i):
        return
    if accused(tree, i):
        yield Frame(cue=i, manner="gap", links=(), region=frozenset(tree.subtree(i, skip=tree.children(i, "nsubj"))))
        return
    if as_told(tree, i):
        yield from reported(reader, i)
        return
    if tree.child(i, "nsubjpass") is not None or tree.child(i, "auxpass") is not None or reduced(tree, i):
        yield from passive(reader, i, cues.CUE[tree.lemma(i)])
    elif participial(tree, i) and tree.child(i, "ccomp") is None:
        if tree.child(i, "agent") is not None:
            yield from passive(reader, i, cues.CUE[tree.lemma(i)])
        elif tree.lemma(i) in cues.ACCUSING and tree.child(i, "prep", "xcomp") is not None:
            yield Frame(cue=i, manner="gap", links=(), region=frozenset(tree.subtree(i)))
    elif not intended(tree, i) and not demanded(tree, i):
        yield from active(reader, i)


def likening(tree: Tree, i: int) -> bool:
    """ "Compared with last year, …" compares nothing in words of anybody's."""
    return tree.lemma(i) == "compare" and tree.tag(i) == "VBN" and tree.child(i, "nsubj", "auxpass", "aux") is None


def coming_upon(tree: Tree, i: int) -> bool:
    """Whether somebody is found in a plight: "was found dead by guards", and no verdict as in "was found guilty"."""
    return tree.lemma(i) == "find" and any(tree.word(k).lower() in PLIGHTS for k in contents_of(tree, i))


def accused(tree: Tree, i: int) -> bool:
    """ "The man accused of …" accuses nobody, whatever the parser takes him for."""
    of = any(tree.lemma(k) == "of" for k in tree.children(i, "prep"))
    return tree.lemma(i) in {"accuse", "suspect"} and of and tree.child(i, "dobj", "nsubjpass", "agent") is None


def reduced(tree: Tree, i: int) -> bool:
    """Whether a participle before or behind its clause is a passive: "a drought, mostly blamed on the dam, …"."""
    own = tree.child(i, "nsubj", "aux", "auxpass", "dobj", "ccomp", "mark")
    apart = tree.dep(i) == "advcl" and tree.tag(i) == "VBN" and tree.lemma(i) != "know"  # "also known as"
    return apart and own is None and not quoted(tree, i)


def active(reader: Reader, i: int) -> Iterator[Frame]:
    """The frame of a verb whose subject answers for its clause, its quotation or its object."""
    tree = reader.tree
    clause, beside = clausal(tree, i), aside(tree, i)
    holder = subject(tree, i)
    if holder is None or not (clause or beside or objective(tree, i)) or slogan(tree, i):
        return
    if tree.dep(holder) == "csubj" and tree.lemma(i) in REPORTING:  # "Reporting the raid on the port the guild said …"
        near = nearest(reader, tree.columns.sentences[tree.sentence_of[i]][0], i)[1]
        holder = near if near is not None and reader.speaks(near) else holder
    if tree.lemma(holder) in cues.PERIODS and tree.pos(holder) == "NOUN":  # "a motion the previous day demanding …"
        if tree.dep(i) != "acl":
            return
        holder = tree.head(i)
    if presupposed(tree, i):
        return
    manner = stance(tree, i)
    if manner == "doubted" and (untold(tree, i) or unsaid(tree, i, clause=clause or beside)):
        return
    teller = reader.whose(who(tree, i, holder))
    spoken = tree.lemma(i) not in LIFELESS or tree.tag(teller) == "NNPS"
    sure = ((clause or beside) and spoken) or tree.lemma(i) in cues.BLAMING or describing(tree, i)
    sure = sure or accounting(tree, i) or beholding(tree, i, teller) or (toll(tree, i) and tree.tag(teller) == "NNS")
    sure = sure or (tree.lemma(i) in PROMISING | cues.URGING and tree.child(i, "xcomp") is not None)
    links = reader.read(teller, sure=sure and manner != "shown")
    record = shown(tree, i, holder)
    paper = (
        record is not None
        or tree.lemma(teller) in cues.DOCUMENTS
        or any(x.role in {"document", "social"} for x in links)
    )
    if clause and nobody(tree, teller):
        manner = "doubted"
    elif clause and not beside and tree.lemma(teller) in TALLIES and tree.child(teller, "conj") is None:
        manner, links = "gap", ()
    elif not links and clause and tree.pos(teller) == "PRON" and tree.lemma(i) in REPORTING | {"deny"}:
        manner = "denied" if manner == "denied" else "gap"
    elif not links or not (paper or teller != holder or answerable(tree, i, clause=clause)) or posing(tree, i, links):
        return
    beyond = interposed(tree, i) or inverted(tree, i) or unjoined(tree, i)
    region = around(tree, i) if beyond else covered(tree, i, holder, aside=beside)
    if record is not None and tree.lemma(tree.head(record)) not in VOTED:
        region |= {tree.head(record)}
    links = (*told(reader, i), *links, *quoting(reader, i))
    yield Frame(cue=i, manner=manner, links=links, region=region, clause=clause or beside, aside=beside, source=holder)


def untold(tree: Tree, i: int) -> bool:
    """Whether somebody leaves a question open: "did not say how it would be paid" says nothing of how.

    A "whether" is left to the rule for doubt: what hangs on it is nobody's fact.
    """
    asked = next((k for k in tree.children(i, "ccomp") if k > i), None)
    first = tree.first(asked) if asked is not None else i
    return tree.tag(first) in {"WRB", "WP", "WDT", "WP$"}


def unsaid(tree: Tree, i: int, *, clause: bool) -> bool:
    """Whether somebody has only not spoken of a thing: "has not condemned the raid", "never mentioned the dam".

    Who would not say or confirm something has been asked, and that is his answer.
    """
    refusing = tree.lemma(i) in {"confirm", "comment"} or any(tree.tag(k) == "MD" for k in tree.children(i, "aux"))
    return not (clause or refusing) and tree.child(i, "neg") is not None and cues.CUE[tree.lemma(i)] == "said"


def clausal(tree: Tree, i: int) -> bool:
    """Whether a verb introduces a clause or a quotation, or puts a toll at a figure."""
    if tree.child(i, "ccomp") is not None or quoted(tree, i) or toll(tree, i):
        return True
    inside = tree.subtree(i)
    return tree.lemma(i) in REPORTING and any(
        tree.lemma(k) == "that" and tree.dep(k) == "mark" and i < k < i + THAT for k in inside
    )


def aside(tree: Tree, i: int) -> bool:
    """Whether a verb with its subject stands beside what it puts on him: "…, she said, …", "as she said"."""
    bare = not contents_of(tree, i) and all(
        tree.lemma(k) == "it" or hearing(tree, i, k) for k in tree.children(i, "dobj")
    )
    if interposed(tree, i) or inverted(tree, i) or unjoined(tree, i):
        return True
    if tree.dep(i) == "ROOT" and after_comma(tree, i) and bare:
        return True
    when = [k for k in tree.children(i, "mark", "advmod") if tree.lemma(k) not in TIMES]
    unmarked = tree.lemma(i) in REPORTING and not when and tree.child(i, "nsubj") is not None
    so = tree.dep(i) in {"parataxis", "advcl"} and marked(tree, i, "as") and not topical(tree, i)
    return bare and (so or (tree.dep(i) == "advcl" and unmarked))


def hearing(tree: Tree, i: int, k: int) -> bool:
    """Whether a verb's object is whom somebody speaks to, and its subject is named: "as the guild told parliament"."""
    of = any(tree.lemma(p) in {"of", "about"} for p in tree.children(i, "prep"))
    return tree.lemma(i) in ADDRESSED and tree.lemma(k) not in TALES and not of and tree.child(i, "nsubj") is not None


def topical(tree: Tree, i: int) -> bool:
    """Whether a report is on something and not of something: hurt "while they reported on the vote"."""
    about_ = (p for k in tree.children(i, "prep") if tree.lemma(k) in {"on", "about"} for p in tree.children(k, "pobj"))
    return any(tree.pos(p) == "NOUN" for p in about_)


def slogan(tree: Tree, i: int) -> bool:
    """Whether only a cry without a verb is quoted, which says nothing: the crowd shouted "thieves, thieves"."""
    if tree.lemma(i) not in SHOUTING or tree.child(i, "ccomp") is not None:
        return False
    _, last = tree.columns.sentences[tree.sentence_of[i]]
    opened = next((k for k in range(i + 1, min(last, i + 5)) if tree.word(k) in QUOTES), None)
    if opened is None:
        return False
    closed = next((k for k in range(opened + 1, last) if tree.word(k) in QUOTES), last)
    return not any(tree.pos(k) in {"VERB", "AUX"} for k in range(opened, closed))


def stance(tree: Tree, i: int) -> Manner:
    """How a verb presents its content, negation taken into account."""
    manner: Manner = cues.CUE[tree.lemma(i)]
    if manner == "denied":
        named = [k for k in tree.children(i, "prep") if tree.lemma(k) == "as"]
        things = [*tree.children(i, "dobj"), *(p for k in named for p in tree.children(k, "pobj"))]
        described = bool(named) and not any(claim(tree, k) for k in things)  # "dismissed him as a fool"
        return "said" if described or negated(tree, i) else "denied"
    if tree.lemma(i) == "doubt" and tree.child(i, "ccomp") is not None:
        return "believed" if negated(tree, i) else "hedged"
    return "doubted" if negated(tree, i) else manner


def who(tree: Tree, i: int, holder: int) -> int:
    """The head of the phrase that answers: the subject, the document behind a pronoun, or who shows that document."""
    record = shown(tree, i, holder)
    if record is not None:
        return maker(tree, record)
    manner = cues.CUE[tree.lemma(i)]
    if (manner == "shown" or toll(tree, i)) and tree.word(holder).lower() in {"they", "these", "it", "this", "which"}:
        return written(tree, holder)
    return holder


def shown(tree: Tree, i: int, holder: int) -> int | None:
    """The document before a participle: "footage showing …", "footage from the scene of the blast showing …"."""
    if tree.dep(i) not in BESIDE:
        return None
    if tree.dep(i) == "acl" and tree.lemma(holder) in cues.DOCUMENTS:
        return holder
    above = holder if tree.dep(i) == "acl" else i
    while tree.tag(i) == "VBG" and cues.CUE[tree.lemma(i)] == "shown" and tree.dep(above) in {"pobj", "prep", "advcl"}:
        above = tree.head(above)
        thing = tree.child(above, "dobj") if tree.pos(above) == "VERB" else above
        if thing is not None and thing < i and tree.lemma(thing) in cues.DOCUMENTS:
            return thing
    return None


def intended(tree: Tree, i: int) -> bool:
    """ "Was preparing to announce", "allows them to report" announce nothing yet; "continued to insist" does."""
    if tree.tag(i) != "VB" or tree.dep(i) not in {"xcomp", "ccomp", "acl", "advcl"} or not marked_to(tree, i):
        return False
    above = tree.head(i)
    return tree.lemma(above) not in cues.GOING_ON and not (caused(tree, i) and tree.tag(above) in {"VBD", "VBN", "VBG"})


def demanded(tree: Tree, i: int) -> bool:
    """ "Demanded that she explain herself": a bare infinitive in what is asked for, which nobody has done."""
    bare = tree.tag(i) == "VB" and tree.dep(i) == "ccomp" and tree.child(i, "aux") is None
    return bare and tree.lemma(tree.head(i)) in DEMANDING


def plain(tree: Tree, i: int) -> int | None:
    """The "clear" of "made (it) clear that …"."""
    near = range(i + 1, min(i + 5, len(tree.kids) - 1))
    return next((k for k in near if tree.lemma(k) in CLEAR and opens(tree, i, k + 1)), None)


def opens(tree: Tree, i: int, k: int) -> bool:
    """Whether a clause is made clear behind a token: "that …", "they intend to …", "on Monday that …"."""
    clause = next((c for over in (i, k - 1) for c in tree.children(over, "ccomp") if c >= k), None)
    return tree.lemma(k) == "that" or (clause is not None and tree.child(clause, "nsubj", "nsubjpass") is not None)


def making(reader: Reader, i: int) -> Iterator[Frame]:
    """ "The mayor made it clear that …": somebody says so."""
    holder = subject(reader.tree, i)
    links = reader.read(holder) if holder is not None else ()
    if links and not intended(reader.tree, i):
        region = covered(reader.tree, i, holder, aside=False)
        yield Frame(cue=i, manner="said", links=links, region=region, source=holder)


def answerable(tree: Tree, i: int, *, clause: bool) -> bool:
    """Whether somebody who is no document answers for what follows such a verb: not in "the drug shows promise"."""
    manner = cues.CUE[tree.lemma(i)]
    if describing(tree, i):
        return True
    if manner == "shown":
        found = tree.lemma(i) in FINDING and (clause or tree.lemma(i) in POINTING)
        return found or tree.lemma(i) in cues.COUNTING
    return manner != "believed" or clause or tree.child(i, "xcomp", "dobj") is not None


def posing(tree: Tree, i: int, links: tuple[Link, ...]) -> bool:
    """Whether a person only shows something: "she showed no fear, with her eyes closed", "he posted a photo of it"."""
    showing = tree.lemma(i) == "show" and tree.child(i, "dobj") is not None
    return links[-1].role == "person" and (showing or airing(tree, i))


def quoting(reader: Reader, i: int) -> tuple[Link, ...]:
    """Whom a teller quotes: "SANA quoted a source as saying"."""
    if reader.tree.lemma(i) not in cues.CITING or not any(
        reader.tree.lemma(k) == "say" for k in reader.tree.subtree(i)
    ):
        return ()
    whom = reader.tree.child(i, "dobj")
    return reader.read(whom) if whom is not None else ()


def quoted(tree: Tree, i: int) -> bool:
    """Whether a quotation begins right after the verb's words or has ended right before them."""
    first, last = tree.columns.sentences[tree.sentence_of[i]]
    if tree.word(last - 1) == ":" and last - i <= COLON:
        return True
    for k in range(i + 1, min(last, i + 8)):
        if tree.word(k) in QUOTES:
            return True
        if tree.pos(k) == "VERB":
            break
    holder = tree.child(i, "nsubj")
    start = min([i, *(tree.subtree(holder) if holder is not None else ())])
    return any(tree.word(k) in QUOTES for k in range(max(first, start - 3), start))
