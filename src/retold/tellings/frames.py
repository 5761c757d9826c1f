"""Frames: which words of a sentence are put on whom, read off the parse.

A frame is a cue ("said", "according to", "is believed to"), the links that it names, and the tokens that it covers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from retold import publishers
from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.sources import Reader, owned

Manner = Literal["said", "hedged", "denied", "believed", "shown", "gap", "doubted"]

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
CONTENT = ("ccomp", "xcomp", "oprd", "acomp")

COUNTS = frozenset("toll number figure count total cost damage casualty loss tally estimate".split())
"""What somebody puts at a figure."""

FINDING = frozenset("find determine establish show prove demonstrate indicate".split())
"""Verbs by which people, and not only documents, come to a result that they then answer for."""

QUOTES = frozenset({'"', "“", "”", "''", "``", "»", "«"})

SHOWN = frozenset("show reveal indicate suggest".split())
"""What a document does at the end of a sentence: "…, a letter seen by the paper shows"."""

NOMINAL = frozenset({"nsubj", "compound", "amod", "dobj", "pobj", "acl", "nmod"})
"""What a token that the tagger calls a verb may be in truth: a part of a noun phrase."""

CLOSING = frozenset({'"', "”", "''", "»", "’", "'"})

REPORTED = frozenset("report confirm deny announce reveal disclose describe dispute reject cite state publish".split())
"""Verbs whose passive with an agent puts its subject on the agent, without more: "the toll was reported by"."""

REPORTING = frozenset("say report tell add announce state confirm claim allege note explain write declare warn insist acknowledge argue tweet".split())
"""Verbs that are looked for without the parse: hardly anything else stands where they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`region` are the tokens that the cue covers, the cue included and the source left out; `clause` is true for a
    frame whose content is a clause or quotation and not just an object."""

    cue: int
    manner: Manner
    links: tuple[Link, ...]
    region: frozenset[int]
    clause: bool = True
    aside: bool = False
    """True for a cue beside its sentence ("according to", "citing", "X said" at the end), false for a governing verb."""


def find(reader: Reader, sentence: int) -> list[Frame]:
    """All frames of a sentence, in order of their cues."""
    tree = reader.tree
    first, last = tree.columns.sentences[sentence]
    found: list[Frame] = []
    for i in range(first, last):
        lemma = tree.lemma(i)
        if tree.word(i).lower() == "according":
            found += according(reader, i)
        elif lemma == "per" and tree.dep(i) == "prep":
            found += per(reader, i)
        elif lemma in cues.CITING and tree.dep(i) in {"advcl", "acl", "conj", "prep", "pcomp", "ROOT"} and tree.tag(i) == "VBG":
            found += citing(reader, i)
        elif lemma in cues.CUE and tree.pos(i) in {"VERB", "AUX"}:
            found += verb(reader, i)
        elif lemma in cues.NOUNS and tree.pos(i) == "NOUN":
            found += noun(reader, i)
        elif tree.word(i).lower() in cues.ATTRIBUTED_ADVERBS:
            found.append(Frame(cue=i, manner="gap", links=(), region=governed(tree, i)))
        elif tree.lemma(i) in cues.DOCUMENT_VERBS and tree.pos(i) == "VERB":
            found += contents(reader, i)
    found += colon(reader, first, last)
    cued = {f.cue for f in found}
    found += [f for f in [*trailing(reader, first, last), *leading(reader, first, last), *closing(reader, first, last)] if f.cue not in cued]
    return sorted(found, key=lambda f: f.cue)


def verb(reader: Reader, i: int) -> Iterator[Frame]:
    """The frame of a verb of saying, thinking or showing."""
    tree = reader.tree
    lemma = tree.lemma(i)
    manner: Manner = cues.CUE[lemma]
    if tree.child(i, "nsubjpass") is not None or tree.child(i, "auxpass") is not None:
        yield from passive(reader, i, manner)
        return
    if tree.dep(i) == "acl" and tree.tag(i) in {"VBN", "VBD"}:
        if lemma in cues.ACCUSING and tree.child(i, "prep", "xcomp") is not None:
            yield Frame(cue=i, manner="gap", links=(), region=frozenset(tree.subtree(i)))
        return
    content = [k for k in tree.children(i, *CONTENT) if k > i or tree.dep(k) == "ccomp"]
    clause = any(tree.dep(k) == "ccomp" for k in content) or quoted(tree, i) or toll(tree, i)
    thing = tree.child(i, "dobj")
    beside = interposed(tree, i, content) or (tree.dep(i) in {"parataxis", "advcl"} and not content and marked(tree, i, "as"))
    plain = lemma in cues.BARE_OBJECT and (thing is not None or tree.child(i, "xcomp") is not None or about(tree, i))
    closes = tree.dep(i) == "ROOT" and after_comma(tree, i)
    if not (clause or plain or beside or closes or (content and lemma not in cues.SENSING)):
        return
    if thing is not None and tree.lemma(thing) in cues.TAKEN:
        return
    holder = subject(tree, i)
    if holder is None:
        return
    paper = tree.lemma(holder) in cues.DOCUMENTS
    shown = maker(tree, holder) if tree.dep(i) == "acl" and paper else holder
    links = reader.read(shown, sure=clause and lemma in REPORTING)
    paper = paper or any(x.role in {"document", "social"} for x in links)
    if not links or not (paper or answerable(tree, i, manner, clause=clause)):
        return
    if manner == "denied":
        stated = negated(tree, i) or any(tree.lemma(k) == "as" for k in tree.children(i, "prep"))
        manner = "said" if stated else manner
    elif negated(tree, i):
        manner = "doubted"
    region = sentence(tree, i) if interposed(tree, i, content) else covered(tree, i, holder, aside=beside)
    if shown != holder:
        region |= {tree.head(holder)}
    yield Frame(cue=i, manner=manner, links=(*told(reader, i), *links, *quoting(reader, i)), region=region, clause=clause or beside, aside=beside)


def contents(reader: Reader, i: int) -> Iterator[Frame]:
    """What a document does with what it contains, by a verb that puts nothing on a person: "the list has 46 names"."""
    tree = reader.tree
    holder = tree.child(i, "nsubj")
    if holder is None or tree.child(i, "dobj", "ccomp", "xcomp", "advcl", "prep") is None:
        return
    links = reader.read(holder)
    if links and (tree.lemma(holder) in cues.DOCUMENTS or links[-1].role in {"document", "social"}):
        yield Frame(cue=i, manner="said", links=links, region=covered(tree, i, holder, aside=False), clause=False)


def colon(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """"Minister: tax will fall": a speaker of a few words before a colon, as headlines and transcripts have it."""
    tree = reader.tree
    at = next((k for k in range(first + 1, min(last - 3, first + 7)) if tree.word(k) == ":"), None)
    if at is None or any(tree.pos(k) in {"VERB", "AUX", "ADP"} for k in range(first, at)):
        return
    head = next((k for k in range(at - 1, first - 1, -1) if reader.speaks(k)), None)
    links = reader.read(head) if head is not None else ()
    if links:
        yield Frame(cue=at, manner="said", links=links, region=frozenset(range(at, last)), aside=True)


def about(tree: Tree, i: int) -> bool:
    """Whether a verb has a phrase that tells what is said: "warned of floods", "condemned … as"."""
    wanted = cues.ABOUT.get(tree.lemma(i))
    return any(wanted is None or tree.lemma(k) in wanted for k in tree.children(i, "prep"))


def interposed(tree: Tree, i: int, content: list[int]) -> bool:
    """"The files, she said, …", "the victims it said were …": a report put into the middle of its own content."""
    if tree.lemma(i) not in REPORTING or tree.dep(i) not in {"relcl", "parataxis"} or content or tree.child(i, "dobj") is not None:
        return False
    return tree.child(i, "nsubj") is not None and not marked(tree, i, "who")


def maker(tree: Tree, document: int) -> int:
    """Who shows a document to the public ("the broadcaster aired footage showing …"), else the document itself."""
    verb = tree.head(document)
    holder = tree.child(verb, "nsubj") if tree.dep(document) == "dobj" and tree.lemma(verb) in cues.SHOWING else None
    return document if holder is None else holder


def answerable(tree: Tree, i: int, manner: Manner, *, clause: bool) -> bool:
    """Whether somebody who is no document answers for what follows such a verb: not in "the drug shows promise"."""
    if manner == "shown":
        return clause and tree.lemma(i) in FINDING
    return manner != "believed" or clause or tree.child(i, "xcomp", "dobj") is not None


def passive(reader: Reader, i: int, manner: Manner) -> Iterator[Frame]:
    """"Was described by X as", "was quoted by Y as saying", and the agentless "is said to"."""
    tree = reader.tree
    by = next((a for k in tree.children(i, "agent") for a in tree.children(k, "pobj")), None)
    patient = tree.child(i, "nsubjpass")
    region = frozenset(tree.subtree(i))
    if tree.lemma(i) == "quote" and patient is not None:
        links = (*(reader.read(by) if by is not None else ()), *reader.read(patient))
        yield Frame(cue=i, manner="said", links=links, region=region)
    elif by is not None:
        links = reader.read(by)
        complement = tree.child(i, "ccomp", "xcomp", "oprd") is not None or any(tree.lemma(k) == "as" for k in tree.children(i, "prep"))
        if links and (complement or tree.lemma(i) in REPORTED):
            yield Frame(cue=i, manner=manner, links=links, region=region - set(tree.subtree(by)))
    elif tree.lemma(i) in cues.PASSIVE_GAP:
        complement = tree.child(i, "xcomp", "ccomp", "oprd") is not None or any(tree.lemma(k) in {"as", "of", "with"} for k in tree.children(i, "prep"))
        if complement or expletive(tree, patient) or tree.lemma(i) == "report":
            hedge: Manner = "hedged" if tree.lemma(i) in cues.EXPECTING else "gap"
            yield Frame(cue=i, manner=hedge, links=(), region=region)


def according(reader: Reader, i: int) -> Iterator[Frame]:
    """"According to X": the whole sentence where it stands at an edge, else the clause that it hangs on."""
    tree = reader.tree
    to = tree.child(i, "prep", "dep")
    source = next((k for k in tree.children(to, "pobj", "pcomp")), None) if to is not None else None
    if source is None and i + 2 < len(tree.kids) and tree.lemma(i + 1) == "to":
        source = next((k for k in range(i + 2, min(i + 9, len(tree.kids))) if tree.pos(k) in {"NOUN", "PROPN", "PRON"} and tree.dep(k) != "compound"), None)
    if source is None:
        return
    links = reader.read(source, sure=True)
    if not links:
        return
    phrase = set(tree.subtree(i)) | {source} | set(reader.kernel(source))
    first, last = tree.columns.sentences[tree.sentence_of[i]]
    end = max(phrase) + 1
    if i - first <= 2 or last - end <= 2:
        region = frozenset(range(first, last)) - phrase
    else:
        up = clause_head(tree, tree.head(i))
        region = frozenset(tree.subtree(up)) - phrase
    yield Frame(cue=i, manner="said", links=links, region=region | {i}, aside=True)


def per(reader: Reader, i: int) -> Iterator[Frame]:
    """"…, per X", where X can speak; not "per day"."""
    source = reader.tree.child(i, "pobj")
    links = reader.read(source) if source is not None and reader.speaks(source) else ()
    if links and source is not None:
        yield Frame(cue=i, manner="said", links=links, region=sentence(reader.tree, i) - set(reader.tree.subtree(source)), aside=True)


def citing(reader: Reader, i: int) -> Iterator[Frame]:
    """"…, citing X": inside whatever the sentence is put on, and over all of it."""
    tree = reader.tree
    source = tree.child(i, "dobj", "pobj", "ccomp", "nsubj")
    links = reader.read(source) if source is not None else ()
    if not links:
        return
    first, last = tree.columns.sentences[tree.sentence_of[i]]
    own = set(reader.kernel(source)) if source is not None else set()
    yield Frame(cue=i, manner="said", links=links, region=frozenset(range(first, last)) - own, aside=True)


def noun(reader: Reader, i: int) -> Iterator[Frame]:
    """"The claim that …", "Israel's allegations that …", "reports of …"."""
    tree = reader.tree
    clause = next((k for k in tree.children(i, "acl", "ccomp", "relcl") if k > i and finite(tree, k)), None)
    manner: Manner = cues.NOUNS[tree.lemma(i)]
    holder = tree.child(i, "poss")
    if holder is None:
        holder = next((p for k in tree.children(i, "prep") if tree.lemma(k) in {"by", "from"} for p in tree.children(k, "pobj")), None)
    if holder is None and clause is not None:
        holder = next((k for k in tree.children(i, "compound", "amod", "nmod") if reader.entity(k) or tree.lemma(k) in cues.ANONYMOUS), None)
    if holder is None and tree.dep(i) == "dobj" and tree.lemma(tree.head(i)) in cues.VOICING:
        holder = subject(tree, tree.head(i))
    content = clause
    if content is None and (holder is not None or manner == "hedged"):
        content = next((p for k in tree.children(i, "prep") if tree.lemma(k) in {"of", "about"} for p in tree.children(k, "pobj", "pcomp")), None)
    if content is None:
        return
    links = reader.read(holder) if holder is not None else ()
    if links and manner == "hedged" and tree.lemma(i) not in {"fear", "suspicion", "possibility"}:
        manner = "said"
    if not links and manner == "said":
        manner = "gap" if tree.lemma(i) in {"report", "claim", "word", "news"} else "hedged"
        if clause is None:
            return
    if manner == "shown" and not links:
        return
    above = {tree.head(i)} if tree.lemma(tree.head(i)) in cues.VOICING else set()
    yield Frame(cue=i, manner=manner, links=links, region=frozenset(tree.subtree(content)) | above, clause=clause is not None)


def trailing(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """"…, NP said [on Monday] [citing X]." and "…, said NP." read without the parse, which often fails on them,
    above all where a feed has lost its commas."""
    tree = reader.tree
    for i in range(last - 1, max(first + 3, last - 24), -1):
        shown = tree.lemma(i) in SHOWN
        if not (shown or tree.lemma(i) in REPORTING) or tree.tag(i) not in {"VBD", "VBZ", "VBP", "VBN"}:
            continue
        if any(tree.tag(k) in {"VBD", "VBZ", "VBP", "MD"} and tree.dep(k) != "relcl" or tree.lemma(k) == "that" for k in range(i + 1, last)):
            return
        links, head = before(reader, first, i)
        if shown and not any(x.role in {"document", "social"} for x in links):
            return
        if not links:
            head = next((k for k in range(i + 1, min(last, i + 9)) if ends(tree, k)), None)
            links = reader.read(head) if head is not None and i + 1 < last and tree.pos(i + 1) in {"DET", "PROPN", "ADJ", "NOUN", "NUM"} else ()
        limit = i if head is None or head > i else head
        if links and head is not None and any(tree.pos(k) in {"VERB", "AUX"} for k in range(first, limit)):
            own = set(reader.kernel(head))
            yield Frame(cue=i, manner="said", links=links, region=frozenset(range(first, last)) - own, aside=True)
        return


def leading(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """"NP said [that] …" at the start of a sentence whose parse has lost the verb's subject or clause."""
    tree = reader.tree
    for i in range(first + 1, min(last - 3, first + 18)):
        if tree.tag(i) in {"VBD", "VBZ", "VBP", "MD"} and tree.lemma(i) not in REPORTING and tree.dep(i) not in NOMINAL:
            return
        if tree.lemma(i) in REPORTING and tree.tag(i) in {"VBD", "VBZ", "VBP", "VBN"}:
            links, _ = before(reader, first, i)
            if links and (tree.lemma(i) == "say" or tree.child(i, "dobj") is None) and tree.word(i + 1) not in {",", ".", ":"}:
                yield Frame(cue=i, manner="said", links=links, region=frozenset(range(i, last)))
            return


def closing(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """""…," NP said" and ""…," said NP" in the middle of a sentence, right after a closing quotation mark."""
    tree = reader.tree
    for q in range(first + 2, last - 2):
        if tree.word(q) not in CLOSING:
            continue
        for i in range(q + 1, min(last, q + 9)):
            if tree.word(i) in {",", ";", "."} and i > q + 1:
                break
            if tree.lemma(i) not in REPORTING or tree.pos(i) == "NOUN":
                continue
            links, _ = before(reader, q + 1, i) if i > q + 1 else ((), None)
            if i == q + 1:
                head = next((k for k in range(i + 1, min(last, i + 9)) if ends(tree, k)), None)
                links = reader.read(head) if head is not None else ()
            if links:
                yield Frame(cue=i, manner="said", links=links, region=frozenset(range(first, last)), aside=True)
            break


def before(reader: Reader, first: int, i: int) -> tuple[tuple[Link, ...], int | None]:
    """The source named right before a verb, and its head: the noun there, or the one that it is a part of
    ("officials in the city said"); adverbs and a parenthesis may stand between."""
    tree = reader.tree
    k = i - 1
    while k > first and (tree.pos(k) in {"ADV", "AUX"} or tree.word(k) == ")"):
        if tree.word(k) == ")":
            while k > first and tree.word(k) != "(":
                k -= 1
        k -= 1
    nearest = True
    for k in range(k, max(first - 1, k - 10), -1):
        if tree.pos(k) in {"VERB", "AUX"} and tree.dep(k) not in NOMINAL or tree.word(k) in {",", '"', "”"}:
            break
        if tree.pos(k) in {"NOUN", "PROPN", "PRON"} and (nearest or reader.speaks(k)):
            links = reader.read(k)
            if links:
                return links, k
            nearest = False
    return (), None


def ends(tree: Tree, k: int) -> bool:
    """Whether a noun phrase ends with a token: a noun that no noun follows."""
    return tree.pos(k) in {"NOUN", "PROPN", "PRON"} and (k + 1 >= len(tree.kids) or tree.pos(k + 1) not in {"NOUN", "PROPN", "PART"})


def told(reader: Reader, i: int) -> tuple[Link, ...]:
    """The publisher to whom somebody speaks ("told PUBLISHER", "in an interview with PUBLISHER"), the nearer teller."""
    tree = reader.tree
    heard: list[int] = []
    if tree.lemma(i) in {"tell", "brief", "inform"}:
        heard += tree.children(i, "dobj", "dative", "nsubj", "npadvmod")[-1:] if tree.child(i, "dobj", "dative") is None else tree.children(i, "dobj", "dative")
    for k in tree.children(i, "prep", "advcl", "dative", "acl") + [a for n in tree.children(i, "nsubj") for a in tree.children(n, "acl")]:
        heard += [p for p in tree.subtree(k) if tree.dep(p) in {"pobj", "dobj"} and tree.word(p)[0].isupper()][:2]
    for k in heard:
        own = subject(tree, i)
        if own is not None and k == own:
            continue
        entity = reader.entity(k)
        known = publishers.find(entity.name if entity else reader.phrase(k))
        if known and not owned(reader.article, known.name):
            spoken = tree.lemma(i) == "tell" or any(tree.lemma(a) in {"interview", "speak", "talk", "tell"} for a in tree.ancestors(k))
            if spoken:
                return (Link(name=known.name, role="agency" if known.agency else "outlet", text=tree.word(k), span=tree.span([k])),)
    return ()


def quoting(reader: Reader, i: int) -> tuple[Link, ...]:
    """Whom a teller quotes: "SANA quoted a source as saying"."""
    if reader.tree.lemma(i) not in cues.CITING or not any(reader.tree.lemma(k) == "say" for k in reader.tree.subtree(i)):
        return ()
    whom = reader.tree.child(i, "dobj")
    return reader.read(whom) if whom is not None else ()


def subject(tree: Tree, i: int) -> int | None:
    """The token that heads who says it: the verb's subject, or the one that it shares or is controlled by."""
    seen = 0
    while seen < 6:
        seen += 1
        own = [k for k in tree.children(i, "nsubj", "csubj")]
        if own:
            return own[-1]
        dep, head = tree.dep(i), tree.head(i)
        if dep == "acl" and tree.tag(i) == "VBG":
            return head
        if dep in {"conj", "xcomp", "advcl", "pcomp", "prep", "aux", "ccomp", "dep"} and head != i:
            if dep in {"advcl", "ccomp"} and tree.tag(i) not in {"VBG", "VB", "VBN"}:
                return None
            i = head
            if tree.pos(i) in {"NOUN", "PROPN"}:
                return i
            continue
        return None
    return None


def covered(tree: Tree, i: int, holder: int | None, *, aside: bool) -> frozenset[int]:
    """The tokens that a verb's frame covers: its subtree without its subject and without clauses of the text's own."""
    if aside:
        up = clause_head(tree, tree.head(i))
        return (frozenset(tree.subtree(up)) - set(tree.subtree(i))) | {i}
    cut = [k for k in tree.children(i, *SUBJECTS) if holder is None or k == holder or holder < k]
    content = [k for k in tree.children(i, "ccomp", "xcomp")]
    for k in tree.children(i, "conj", "advcl"):
        if tree.child(k, "nsubj", "nsubjpass") is not None and content and k > i:
            cut.append(k)
    root = i
    while tree.dep(root) in {"xcomp", "conj"} and tree.head(root) != root and tree.lemma(tree.head(root)) not in cues.CUE and tree.dep(root) != "conj":
        root = tree.head(root)
    region = set(tree.subtree(root, skip=cut))
    if tree.dep(i) == "parataxis" or (tree.dep(i) == "advcl" and not content and holder is not None and after_comma(tree, i)):
        region |= set(tree.subtree(clause_head(tree, tree.head(i)))) - set(cut)
    for k in cut:
        region -= set(tree.subtree(k)) if k != holder else {k}
    return frozenset(region | {i})


def sentence(tree: Tree, i: int) -> frozenset[int]:
    """All tokens of the sentence that a token stands in."""
    return frozenset(range(*tree.columns.sentences[tree.sentence_of[i]]))


def toll(tree: Tree, i: int) -> bool:
    """"Put the death toll at 58"."""
    counted = tree.child(i, "dobj")
    return tree.lemma(i) in {"put", "place", "set", "raise", "revise", "lower"} and counted is not None and tree.lemma(counted) in COUNTS


def clause_head(tree: Tree, i: int) -> int:
    """The verb of the clause that a token stands in."""
    if tree.pos(i) in {"VERB", "AUX"}:
        return i
    return next((a for a in tree.ancestors(i) if tree.pos(a) in {"VERB", "AUX"}), i)


def governed(tree: Tree, i: int) -> frozenset[int]:
    """What an adverb such as "reportedly" covers: the clause of its verb, or the phrase of its noun."""
    head = tree.head(i)
    if tree.pos(head) in {"VERB", "AUX"}:
        cut = [k for k in tree.children(head, "conj", "advcl", "relcl") if tree.child(k, "nsubj", "nsubjpass") is not None]
        return frozenset(tree.subtree(head, skip=cut))
    return frozenset(tree.subtree(head)) | {clause_head(tree, head)}


def finite(tree: Tree, k: int) -> bool:
    """Whether a clause after a noun says what the noun is about: "the claim that …", "charges they …"."""
    if tree.pos(k) not in {"VERB", "AUX"}:
        return False
    if marked(tree, k, "that"):
        return tree.dep(k) != "relcl" or tree.child(k, "mark") is not None
    return tree.dep(k) in {"acl", "ccomp"} and tree.child(k, "nsubj") is not None and tree.tag(k) in {"VBD", "VBZ", "VBP", "VBN"}


def marked(tree: Tree, i: int, word: str) -> bool:
    return any(tree.lemma(k) == word for k in tree.children(i, "mark", "advmod", "nsubj", "dobj"))


def negated(tree: Tree, i: int) -> bool:
    return tree.child(i, "neg") is not None or any(tree.lemma(a) in {"decline", "refuse", "fail"} for a in list(tree.ancestors(i))[:1] if tree.dep(i) == "xcomp")


def expletive(tree: Tree, i: int | None) -> bool:
    return i is not None and tree.lemma(i) == "it"


def quoted(tree: Tree, i: int) -> bool:
    """Whether a quotation begins right after the verb's words or has ended right before them."""
    first, last = tree.columns.sentences[tree.sentence_of[i]]
    for k in range(i + 1, min(last, i + 8)):
        if tree.word(k) in QUOTES:
            return True
        if tree.pos(k) == "VERB":
            break
    holder = tree.child(i, "nsubj")
    start = min([i, *(tree.subtree(holder) if holder is not None else ())])
    return any(tree.word(k) in QUOTES for k in range(max(first, start - 3), start))


def after_comma(tree: Tree, i: int) -> bool:
    """Whether the verb with its subject closes a sentence after a comma: "…, the office said"."""
    holder = tree.child(i, "nsubj")
    if holder is None:
        return False
    start = min(min(tree.subtree(holder)), i)
    first, _ = tree.columns.sentences[tree.sentence_of[i]]
    return start - 1 > first and tree.word(start - 1) in {",", '"', "”", "—", "–", "-"}
