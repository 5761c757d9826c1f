"""Frames read without the parse, which often fails where a speaker stands behind or inside what is said."""

from collections.abc import Iterator
from itertools import pairwise

from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import NOMINAL, REPORTING, UTTERING, Frame, Manner, ends, preceded
from retold.tellings.frames.listeners import told
from retold.tellings.sources.phrases import kernel
from retold.tellings.sources.reader import Reader

SPOKEN = frozenset({"VBD", "VBZ", "VBP", "VBN"})

SPEECH = frozenset({"say", "add", "report", "write", "tweet", "explain", "note"})
"""Verbs that stand before their subject where its words come first."""

NOMINAL_START = frozenset({"DET", "PROPN", "ADJ", "NOUN", "NUM"})

SUBORDINATE = frozenset(
    "after when while before because since if although though unless until where which who whom that".split()
)
"""Words that open a clause which only tells when or why: who speaks there does not speak the rest."""

BEHIND = frozenset({".", ",", "adding", "who", "citing", "!", "?", ";", "–", "—"})
"""What follows a speaker who is named behind "said", and would not follow one who begins a clause."""

SHOWN = frozenset(["show", "reveal", "indicate", "suggest"])
"""What a document does at the end of a sentence: "…, a letter seen by the paper shows"."""

PROVING = frozenset(["establish", "prove", "demonstrate", "confirm", "detail"])
"""What else it does before "that"."""

CONCLUDED = frozenset(["find", "hear", "rule", "conclude", "decide"])
"""What a court, an inquiry or a study has done at the end of a sentence."""

BEYOND = 16
"""Tokens before a verb in which a noun that a clause tells more of may stand."""

NAMING = frozenset("know call name dub nickname".split())
"""Participles behind which a body's name stands: "the group known as NAME"."""

CLOSING = frozenset({'"', "”", "''", "»", "’", "'"})

OPENING = CLOSING | {"“", "``", "«", "‘"}

ENDS = frozenset(",.!?;:…-–—")
"""What ends words that are quoted, and not a name or a title in quotation marks."""


def closing(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ ""…," NP said" and ""…," said NP" in the middle of a sentence, right after a closing quotation mark."""
    tree = reader.tree
    for q in range(first + 2, last - 2):
        end = tree.columns.ends[q]
        if tree.word(q) not in CLOSING or tree.text[end : end + 1].isalnum():  # a straight mark before a word opens
            continue
        for i in range(q + 1, min(last, q + 9)):
            if (tree.word(i) in {",", ";", "."} and i > q + 1) or tree.lemma(i) in SUBORDINATE:
                break
            fierce = i == q + 1 and tree.word(first) in OPENING and turned(reader, i, last)
            if not fierce and (tree.lemma(i) not in REPORTING | cues.VOICED or tree.tag(i) not in SPOKEN | {"VB"}):
                continue
            if tree.lemma(i) not in REPORTING and not ended(tree, q):  # "her “Long Road” video has gone round"
                break
            if tree.tag(i) == "VB" and tree.child(i, "aux") is not None:  # "she would “gladly” ask the mayor"
                break
            links, head = before(reader, q + 1, i) if i > q + 1 else ((), None)
            if i == q + 1:
                head = behind(tree, i, last)
                links = reader.read(head, sure=True) if head is not None else ()
            if links:
                links = (*told(reader, i), *links)
                yield Frame(
                    cue=i, manner="said", links=links, region=frozenset(range(first, last)), aside=True, source=head
                )
            break


def turned(reader: Reader, i: int, last: int) -> bool:
    """Whether a verb of any kind stands between what is said and its speaker: "…,” stormed union boss Terje Moe."."""
    tree = reader.tree
    if tree.tag(i) not in {"VBD", "VBZ", "VBN"} or tree.lemma(i) in {"be", "have", "do"} or "," not in tree.word(i - 2):
        return False
    head = behind(tree, i, last)
    if head is None or tree.pos(head) != "PROPN" or any(tree.pos(k) in {"ADP", "VERB"} for k in range(i + 1, head)):
        return False
    return following(tree, head, last) in BEHIND


def following(tree: Tree, head: int, last: int) -> str:
    """The word behind a name and what tells where its bearer belongs: "Terje Moe of the Harbour Union"."""
    k = head + 1
    if k < last and tree.lemma(k) in {"of", "from"}:
        k += 1
        while k < last and tree.pos(k) in NOMINAL_START:
            k += 1
    return tree.word(k).lower() if k < last else "."


def ended(tree: Tree, q: int) -> bool:
    """Whether a mark stands where what is said ends, at the closing quotation mark at `q`."""
    return tree.word(q - 1)[-1] in ENDS or tree.word(q + 1) in {",", "–", "—", "--"}


def postposed(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "…, said NP." and "… said NP adding that …", by what stands behind the noun phrase: nothing that NP could do."""
    tree = reader.tree
    for i in range(first + 4, last - 1):
        pointing = tree.lemma(i) == "point" and tree.word(i + 1) == "out"
        start = i + 1 + pointing
        said = pointing or tree.lemma(i) in SPEECH
        if not said or tree.tag(i) not in {"VBD", "VBZ"} or tree.pos(start) not in NOMINAL_START:
            continue
        if preceded(tree, i) is not None:
            continue
        head = behind(tree, start - 1, last)
        if head is None or any(tree.pos(k) in {"VERB", "AUX", "PUNCT", "ADP"} for k in range(start, head)):
            continue
        following = tree.word(head + 1).lower() if head + 1 < last else "."
        named = reader.speaks(head) or (pointing and tree.pos(head) == "PROPN")
        if following in BEHIND and named and not reader.speaks(i - 1) and tree.pos(i - 1) != "PRON":
            links = reader.read(head, sure=pointing)
            if links:
                links = (*told(reader, i), *links)
                region = frozenset(range(first, last)) - set(kernel(reader.tree, head))
                yield Frame(cue=i, manner="said", links=links, region=region, aside=True, source=head)


def signature(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "…!” NP tweeted on Monday." as a sentence of its own, which a question or exclamation mark makes the parser see.

    It covers only itself; that the quotation before it is put on its speaker is a matter of the chain.
    """
    tree = reader.tree
    before_ = tree.columns.ends[first - 1] if first else 0
    if not first or tree.word(first - 1) not in CLOSING or "\n" in tree.text[before_ : tree.columns.starts[first]]:
        return
    i = next((k for k in range(first, min(last, first + 6)) if tree.pos(k) in {"VERB", "AUX"}), None)
    if i is None or tree.lemma(i) not in REPORTING | cues.VOICED or tree.child(i, "ccomp", "dobj") is not None:
        return
    links, head = before(reader, first, i) if i > first else after(reader, i, last)
    if links:
        yield Frame(cue=i, manner="said", links=links, region=frozenset(range(first, last)), aside=True, source=head)


def trailing(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "…, NP said [on Monday] [citing X]." and "…, said NP." read without the parse, which often fails on them,
    above all where a feed has lost its commas.
    """
    tree = reader.tree
    for i in range(last - 1, max(first + 3, last - 24), -1):
        shown = tree.lemma(i) in SHOWN
        if (
            described(tree, i)
            or tree.child(i, "auxpass") is not None  # "the guards had been warned"
            or (tree.lemma(i) == "write" and tree.child(i, "dobj") is not None)  # "she had written him a letter"
            or any(tree.lemma(k) in SUBORDINATE for k in tree.children(i, "mark", "advmod"))
            or not (shown or tree.lemma(i) in REPORTING or (tree.lemma(i) == "continue" and i == last - 2))
            or not (tree.tag(i) in SPOKEN or (shown and i >= last - 2) or pressed(tree, i, last))
        ):
            continue
        if any(
            (tree.tag(k) in {"VBD", "VBZ", "VBP", "MD"} and tree.dep(k) != "relcl") or tree.lemma(k) == "that"
            for k in range(i + 1, last)
        ):
            return
        links, head = after(reader, i, last) if tree.lemma(i) != "tell" else ((), None)
        if not links:
            links, head = before(reader, first, i, wanted=cues.DOCUMENTS if shown else None)
            links = (*told(reader, i), *links) if links else ()
        if shown and not any(x.role in {"document", "social"} for x in links):
            return
        limit = i if head is None or head > i else head
        content = any(tree.pos(k) in {"VERB", "AUX"} or tree.word(k) == "," for k in range(first, limit))
        if links and head is not None and content:
            own = set(kernel(reader.tree, head))
            yield Frame(
                cue=i, manner="said", links=links, region=frozenset(range(first, last)) - own, aside=True, source=head
            )
        return


def pressed(tree: Tree, i: int, last: int) -> bool:
    """Whether "media report" ends a sentence or goes on to whom they cite, though it looks like a noun."""
    ends_so = i >= last - 2 or tree.word(i + 1) in {"citing", "quoting"}
    return tree.lemma(i) == "report" and tree.word(i - 1).lower() == "media" and ends_so


def concluded(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "…, an inquest has found.": a body or a document and what it did, behind the last comma of a sentence."""
    tree = reader.tree
    i = last - 2 if tree.pos(last - 1) == "PUNCT" else last - 1
    comma = next((k for k in range(i - 1, max(first + 3, i - BEYOND), -1) if tree.word(k) == ","), i)
    stop = next((k for k in range(comma + 1, i) if tree.pos(k) == "AUX"), i)
    head = stop - 1
    if tree.lemma(i) not in CONCLUDED or tree.tag(i) not in {"VBD", "VBN"} or head <= comma:
        return
    noun = all(tree.pos(k) in NOMINAL_START | {"PART", "ADP"} for k in range(comma + 1, stop))
    done = all(tree.lemma(k) == "have" or tree.pos(k) == "ADV" for k in range(stop, i))
    speaks = reader.speaks(head) or tree.lemma(head) in cues.DOCUMENTS
    links = reader.read(head) if noun and done and speaks else ()
    if links:
        region = frozenset(range(first, last)) - set(kernel(tree, head))
        yield Frame(cue=i, manner="said", links=links, region=region, aside=True, source=head)


def parenthetical(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "The ferry, she conceded, had been late.": a subject and a verb between commas, whatever the verb is.

    A headline may list what is new between its commas: "Bridge to close, Ashe wanted, port sold".
    """
    tree = reader.tree
    headline = tree.pos(last - 1) != "PUNCT"
    commas = [k for k in range(first + 1, last) if tree.word(k) in {",", "–", "—", "--"}]
    for a, b in pairwise(commas):
        i = b - 1
        if not 3 <= b - a <= 7 or tree.tag(i) not in {"VBD", "VBZ", "VBP"} or tree.lemma(i) in {"be", "have", "do"}:
            continue
        if any(tree.pos(k) not in {"PRON", "PROPN", "DET", "NOUN", "ADJ", "ADV", "AUX"} for k in range(a + 1, i)):
            continue
        if headline and cues.CUE.get(tree.lemma(i)) != "said" and tree.lemma(i) not in cues.VOICED:
            continue
        if tree.word(a + 1).lower() in {"who", "whose", "which", "that", "as"}:
            continue
        links, head = before(reader, a + 1, i)
        if links or tree.pos(i - 1) == "PRON":
            manner: Manner = "said" if links else "gap"
            who = i - 1 if head is None else head
            yield Frame(cue=i, manner=manner, links=links, region=frozenset(range(first, last)), aside=True, source=who)


def amid(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "The ferry, Ashe told the Argus on Monday, was not safe.": a report between commas inside its content."""
    tree = reader.tree
    a = next((k for k in range(first + 1, last) if tree.word(k) == ","), last)
    b = next((k for k in range(a + 1, last) if tree.word(k) == ","), last - 1)
    ahead = next((k for k in range(b + 1, min(b + 3, last)) if tree.pos(k) in {"VERB", "AUX"}), None)
    verbs = [k for k in range(first, b) if tree.tag(k) in {"VBD", "VBZ", "VBP", "MD"}]
    if ahead is None or tree.tag(ahead) not in {"VBD", "VBZ", "VBP", "MD"} or len(verbs) != 1 or verbs[0] < a:
        return
    i = verbs[0]
    if tree.lemma(i) not in UTTERING | cues.VOICED or any(tree.lemma(k) in SUBORDINATE for k in range(a + 1, b)):
        return
    links, head = before(reader, a + 1, i)
    if links:
        region = frozenset(range(first, last))
        yield Frame(cue=i, manner="said", links=(*told(reader, i), *links), region=region, aside=True, source=head)


def showing(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "Papers seen by NAME show that …", which the parser may take for a show."""
    tree = reader.tree
    for i in range(first + 1, min(last - 2, first + 16)):
        if tree.lemma(i) in SHOWN | PROVING and tree.lemma(i + 1) == "that" and tree.dep(i) != "relcl":
            papers = [k for k in range(first, i) if tree.lemma(k) in cues.DOCUMENTS and tree.pos(k) == "NOUN"]
            links = reader.read(papers[0]) if papers else ()
            if links:
                yield Frame(
                    cue=i, manner="said", links=links, region=frozenset(range(papers[0] + 1, last)), source=papers[0]
                )
            return


def leading(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "NP said [that] …" at the start of a sentence whose parse has lost the verb's subject or clause."""
    tree = reader.tree
    for i in range(first + 1, min(last - 3, first + 18)):
        if tree.tag(i) in {"VBD", "VBZ", "VBP", "MD"} and tree.lemma(i) not in REPORTING and tree.dep(i) not in NOMINAL:
            return
        unseen = tree.tag(i) in {"NN", "NNS", "VB"} and tree.lemma(i + 1) == "that"
        passive = tree.child(i, "agent") is not None and tree.child(i, "ccomp") is None
        if described(tree, i) or passive:  # "dated Monday and written by the guild"
            continue
        if tree.lemma(i) in REPORTING and (tree.tag(i) in {"VBD", "VBZ", "VBP", "VBN"} or unseen):
            links, head = before(reader, first, i)
            if (
                links
                and (tree.lemma(i) == "say" or tree.child(i, "dobj") is None)
                and tree.word(i + 1) not in {",", ".", ":"}
            ):
                yield Frame(cue=i, manner="said", links=links, region=frozenset(range(i, last)), source=head)
            return


def described(tree: Tree, i: int) -> bool:
    """Whether a participle belongs to the noun behind it: "its declared stockpile"."""
    before_noun = tree.dep(i) == "amod" and i > 0 and tree.child(i, "nsubj") is None
    written = tree.tag(i) == "VBN" and tree.lemma(i) not in SPEECH - {"write"}  # "sat written papers"
    hung = i > 0 and (tree.pos(i - 1) in {"DET", "ADJ", "PRON", "ADP", "CCONJ"} or tree.word(i - 1) == "-")
    return before_noun and (written or hung)


def behind(tree: Tree, i: int, last: int) -> int | None:
    """The end of the noun phrase behind a verb, over an adjective inside it: "said AP executive editor Marta Quill"."""
    near = range(i + 1, min(last, i + 9))
    return next((k for k in near if ends(tree, k) and not (tree.dep(k) == "compound" and tree.head(k) in near)), None)


def after(reader: Reader, i: int, last: int) -> tuple[tuple[Link, ...], int | None]:
    """The source named right after a verb as the last thing of a sentence ("…, said NP."), and its head."""
    tree = reader.tree
    head = behind(tree, i, last)
    if head is None or tree.pos(i + 1) not in {"DET", "PROPN", "ADJ", "NOUN", "NUM"} or not reader.speaks(head):
        return (), None
    if tree.child(i, "nsubj") is not None and (tree.child(i, "nsubj") or 0) < i and tree.dep(head) in {"dobj", "pobj"}:
        return (), None
    return reader.read(head), head


def beyond(tree: Tree, first: int, end: int) -> int:
    """The token before an apposition whose last comma is at `end` ("Ashe, a diver from Ostrel, said"), else `end`."""
    if tree.word(end) != ",":
        return end
    for k in range(end - 1, max(first, end - 14), -1):
        if tree.tag(k) in {"VBD", "VBZ", "VBP", "MD"} and tree.dep(k) != "relcl":
            return end
        if tree.word(k) == ",":
            return k - 1 if tree.pos(k - 1) in {"NOUN", "PROPN"} else end
    return end


def before(
    reader: Reader, first: int, i: int, *, wanted: frozenset[str] | None = None
) -> tuple[tuple[Link, ...], int | None]:
    """The source named right before a verb, and its head: the noun there, or the one that it is a part of
    ("officials in the city said"); adverbs and a parenthesis may stand between. `wanted` limits the heads.
    """
    tree = reader.tree
    whole = parsed(reader, first, i) if wanted is None else None
    if whole is not None and (links := reader.read(whole)):
        return links, whole
    end = i - 1
    while end > first and (tree.pos(end) in {"ADV", "AUX"} or tree.word(end) == ")"):
        if tree.word(end) == ")":
            while end > first and tree.word(end) != "(":
                end -= 1
        end -= 1
    end = beyond(tree, first, end)
    nearest = True
    for k in range(end, max(first - 1, end - 10), -1):
        if (tree.pos(k) in {"VERB", "AUX"} and tree.dep(k) not in NOMINAL) or tree.word(k) in {",", '"', "”"}:
            break
        if wanted and tree.lemma(k) not in wanted:
            continue
        if nearest and tree.pos(k) in {"NOUN", "PROPN"}:
            k = reader.whose(k)
        if tree.pos(k) in {"NOUN", "PROPN", "PRON"} and tree.tag(k) != "PRP$" and (nearest or reader.speaks(k)):
            links = reader.read(k, sure=nearest and wanted is None and tree.lemma(i) in cues.SPOKEN)
            if links:
                return links, k
            nearest = False
    told_of = described_by_clause(tree, first, i) if wanted is None else None
    return (reader.read(told_of), told_of) if told_of is not None else ((), None)


def parsed(reader: Reader, first: int, i: int) -> int | None:
    """The subject of a verb right before it with a phrase of its own: "a person close to the talks said"."""
    tree, own = reader.tree, reader.tree.child(i, "nsubj")
    if own is None or not first <= own < i or tree.pos(own) not in {"NOUN", "PROPN"}:
        return None
    inside = tree.subtree(own)
    apart = inside[0] == first or tree.word(inside[0] - 1) in CLOSING | {","}
    longer = tree.child(own, "prep", "amod", "acl") is not None
    longer = longer and not any(tree.lemma(k) in NAMING for k in tree.children(own, "acl"))
    return own if apart and longer and inside[-1] == i - 1 and reader.speaks(own) else None


def described_by_clause(tree: Tree, first: int, i: int) -> int | None:
    """The noun behind a comma that a clause tells more of: "…, a clerk who asked not to be named told NAME"."""
    for k in range(i - 1, max(first, i - BEYOND), -1):
        if tree.word(k) in {",", *CLOSING}:
            return None
        if tree.word(k) == "who" and tree.pos(k - 1) in {"NOUN", "PROPN"}:
            start = k - 1
            while start > first and tree.pos(start - 1) in NOMINAL_START | {"ADP", "PART"}:
                start -= 1
            heads = [h for h in range(start, k) if tree.pos(h) in {"NOUN", "PROPN"}]
            verbs = any(tree.tag(v) in {"VBD", "VBZ", "VBP"} for v in range(k + 1, i))
            own = next((h for h in heads if tree.pos(h + 1) == "ADP"), k - 1)
            return own if verbs and tree.word(start - 1) == "," else None
    return None
