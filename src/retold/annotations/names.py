"""The names of one article: where they stand, and who is meant."""

import re
from collections import defaultdict
from collections.abc import Iterable

from retold import given
from retold.annotations import mastheads
from retold.annotations.grouping import BODY, Name, join, opening
from retold.annotations.surnames import KIN, SHORTEST, SORTS, address, addressed, family, kin, missed
from retold.ranks import RANKS
from retold.records import EntityKind
from retold.syntax import Tree
from retold.text import Span

LABELS: dict[str, EntityKind] = {
    "PERSON": "person", "ORG": "organisation", "NORP": "place", "GPE": "place", "LOC": "place", "FAC": "place",
    "PRODUCT": "other", "EVENT": "other", "WORK_OF_ART": "other", "LAW": "other",
}  # fmt: skip


SHIRES = re.compile(r"[A-Z]\w+ (?:Police|Constabulary|Council|Ambulance|Fire|Health|Safety)\b.*")
"""The second half of the name of a body that has two places or tasks: "Devon and Cornwall Police"."""


TITLES = RANKS | frozenset(
    "mr mrs ms miss dr prof sir dame lord lady baroness rev sen rep gov gen adm president chancellor archbishop "
    "spokesman spokeswoman spokesperson minister premier senator representative governor general lieutenant "
    "colonel major captain sergeant judge justice king queen prince princess pope secretary constable inspector "
    "superintendent sheriff coroner magistrate rabbi imam ayatollah councillor cllr detective ssp dsp asp dig "
    "igp dgp dcp acp sho dpo ccpo".split()
)
"""Words before a person's name that are not part of it."""

OFFICIAL = TITLES | frozenset(
    "ceo mp mla msp mep ambassador mayor deputy vice chief whip leader speaker chairman commissioner director attorney "
    "prime foreign first home health defence defense interior finance education minority majority principal".split()
)
"""Words of offices; a name of nothing else names nobody: "Deputy Ambassador"."""

GRADES = OFFICIAL | frozenset("assistant detective rear vice staff petty senior".split())
"""Words that stand before a title as its grade: "Assistant Chief Constable"."""

GENERAL = re.compile(
    r"(?:staff|assembly|council|secretariat|directorate|prosecutor|prosecution|election|hospital|command|court|office|"
    r"motors|electric|mills|dynamics|confederation|union|authority|administration|accounting|services)\b",
    re.I,
)
"""What "General" stands before in the name of a body, where it is no rank: "General Staff"."""

DASHES = frozenset("-–—")

SIGNS = frozenset(["#", "|", "*", '"', "”", "“", "•"])
"""What stands in no name, though a model may run over it."""

PARTICLES = frozenset("della delle dello degli del di da de du des dos van von der den".split())
"""Words written small inside names, which a model may cut there."""


OPENING = frozenset("quoting citing speaking addressing writing following".split())
"""Participles that begin a sentence before a name and that the model takes into it."""

MONTHS = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september "
    "october november december "
    "monday tuesday wednesday thursday friday saturday sunday tue tues wed weds thu thur thurs".split()
)

CHRISTIAN = frozenset("April May June August Jan".split())
"""Months that are also first names."""

IN_A_MONTH = frozenset("in since until till during early late mid last next this every".split())
"""Words before a month, and before no name."""

AGE = re.compile(r"[1-9]\d|10\d|[5-9]")
"""The age of somebody whom news names; smaller numbers are scores and ranks."""


def group(tree: Tree) -> list[Name]:
    """The entities of a text, each with the token ranges that name it, in order of first mention."""
    found: dict[str, Name] = {}
    for first, last, kind in ranges(tree):
        text = clean(tree.span(range(first, last)).of(tree.text))
        month = text.lower() in MONTHS or (text == "May" and kind != "person")
        if not text or month or OFFICIAL.issuperset(text.lower().split()):
            continue
        name = found.setdefault(text, Name(text))
        name.spans.append((first, last))
        name.titled = name.titled or titled(tree, first) or who(tree, last) or human(tree, first, last)
        name.labels[kind] += 1
        name.aliases[text] += 1
        somebody = kind == "person" and tree.lemma(first - 1) == "broadcaster" and not mastheads.ON_AIR.search(text)
        called = mastheads.trade(tree, first) and not somebody
        cut = first > 0 and tree.word(first - 1) in DASHES
        if (
            called
            or (kind != "place" and not cut and mastheads.traded(tree, last))
            or mastheads.stands(tree, first, last)
        ):
            name.labels["publisher"] += 1
    full = [n.text for n in found.values() if n.labels["person"] > 0]
    for i in missed(tree, full, {i for n in found.values() for span in n.spans for i in range(*span)}):
        name = found.setdefault(tree.word(i), Name(tree.word(i)))
        name.spans.append((i, i + 1))
        name.labels["person"] += 1
        name.aliases[name.text] += 1
    for name in found.values():
        told = role(tree, name) if name.labels["person"] > 0 else ""
        name.relative = bool(KIN & set(told.lower().split()))
        name.sort = addressed(tree, name.spans) or kin(told) or given.sort(name.text)
        name.family = family(name.text, told, before(tree, name, found.values())) if name.relative else ""
    bearers: dict[str, set[given.Sort]] = defaultdict(set)
    for name in found.values():
        if name.family or " " in name.text:
            bearers[name.family or name.text.split()[-1]].add(name.sort)
    merged = join([part for name in found.values() for part in parted(tree, name, bearers[name.text] - {""})])
    for name in merged:
        name.role = role(tree, name)
    return sorted(merged, key=lambda n: min(n.spans))


def before(tree: Tree, name: Name, names: Iterable[Name]) -> str:
    """The person named in full last before a name, in its sentence: whose kin "his wife" tells somebody to be."""
    here = opening(name)
    near = ((s, n) for n in names for s, _ in n.spans if s < here and tree.sentence_of[s] == tree.sentence_of[here])
    full = [(s, n.text) for s, n in near if " " in n.text and n.labels["person"]]
    return max(full, default=(0, ""))[1]


def parted(tree: Tree, name: Name, bearers: set[given.Sort]) -> list[Name]:
    """A surname in parts by its titles: where it means a man here and a woman there, or nobody who is named in full.

    `bearers` are the sorts of those who are named in full with it.
    """
    spans = {sort: found for sort in SORTS if (found := [s for s in name.spans if address(tree, s[0]) == sort])}
    another = bool(bearers) and bearers.isdisjoint(spans)
    if " " in name.text or not spans or not (len(spans) == len(SORTS) or another):
        return [name]
    parts = [Name(name.text, found, titled=True, sort=sort) for sort, found in spans.items()]
    for part in parts:
        part.labels["person"] = part.aliases[name.text] = len(part.spans)
    name.spans, name.sort = [s for s in name.spans if not address(tree, s[0])], ""
    return [*parts, name] if name.spans else parts


def titled(tree: Tree, first: int) -> bool:
    """Whether a title of persons stands right before a name: "President", "Mr."."""
    word = tree.word(first - 1).lower().rstrip(".") if first else ""
    return word in TITLES and tree.word(first - 1)[0].isupper() and word not in {"secretary", "general"}


def who(tree: Tree, last: int) -> bool:
    """Whether a name goes on with "who", which takes up persons: "Ashe, who had just left, …"."""
    after = last + 1 if last < len(tree.kids) and tree.word(last) == "," else last
    return (
        after < len(tree.kids) and tree.word(after) == "who" and tree.sentence_of[after] == tree.sentence_of[last - 1]
    )


def human(tree: Tree, first: int, last: int) -> bool:
    """Whether what stands behind a name tells a person: an age ("Ashe, 34,") or "an employee who …"."""
    if last + 2 >= len(tree.kids) or tree.word(last) != ",":
        return False
    age = tree.word(last + 1)
    if AGE.fullmatch(age) and tree.word(last + 2) in {",", "."} and tree.word(first).lower() not in MONTHS:
        return True
    beside = [k for i in range(first, last) for k in tree.children(i, "appos") if k > last]
    return any(tree.word(r) == "who" for k in beside for c in tree.children(k, "relcl") for r in tree.kids[c])


def ranges(tree: Tree) -> list[tuple[int, int, EntityKind]]:
    """The token ranges of names: the model's, and runs of proper nouns that it passed over."""
    taken: set[int] = set()
    found: list[tuple[int, int, EntityKind]] = []
    names = getattr(tree.columns, "names", ())
    for first, last, label in names:
        if label not in LABELS:
            continue
        first, last = tighten(tree, behind(tree, first, last), last)
        if first < last:
            first = begun(tree, first, last, label)
            last = whole(tree, last)
            found.append((first, last, LABELS[label]))
            taken.update(range(first, last))
    i, total = 0, len(tree.kids)
    for k in range(1, total):
        if k not in taken and tree.pos(k) != "PROPN" and mastheads.stands(tree, k, k + 1):
            found.append((k, k + 1, "publisher"))
            taken.add(k)
    while i < total:
        j = i
        while j < total and j not in taken and tree.pos(j) == "PROPN" and tree.sentence_of[j] == tree.sentence_of[i]:
            j += 1
        if j > i:
            first, last = tighten(tree, i, j)
            if first < last and tree.word(first)[0].isupper() and len(tree.word(first)) > 1:
                found.append((first, last, "other"))
        i = max(j, i + 1)
    return bodies(tree, sorted(found))


def behind(tree: Tree, first: int, last: int) -> int:
    """Where a name begins that the model has run together with what stands before a sign that no name has inside.

    A heading's mark, a closing quotation mark, or the dash behind a dateline ("OSTREL - Marta Quill").
    """
    for k in range(last - 2, first, -1):
        dash = tree.word(k) in DASHES and tree.text[tree.columns.ends[k]] == " " and tree.word(k - 1).isupper()
        if dash or tree.word(k) in SIGNS:
            return k + 1
    return first


def begun(tree: Tree, first: int, last: int, label: str) -> int:
    """Where the name of a person begins of which the model has seen the surname only: "spokesman Iwo Quill"."""
    before = first - 1
    alone = label == "PERSON" and last - first == 1 and first > tree.columns.sentences[tree.sentence_of[first]][0]
    if not alone or tree.pos(before) != "PROPN" or tree.dep(before) != "compound" or tree.head(before) != first:
        return first
    given_ = tree.word(before).istitle() and len(tree.word(before)) > SHORTEST and not outer(tree, before)
    office = tree.word(before).lower() in OFFICIAL or BODY.search(tree.word(before)) is not None
    return before if given_ and not office and tree.pos(before - 1) != "PROPN" else first


def whole(tree: Tree, last: int) -> int:
    """The end of a name that goes on behind particles: "Corriere" in "Corriere della Sera"."""
    k = last
    while k + 1 < len(tree.kids) and tree.word(k) in PARTICLES and tree.pos(k) == "PROPN":
        k += 1
    return k + 1 if k > last and tree.pos(k) == "PROPN" and tree.word(k)[0].isupper() else last


def bodies(tree: Tree, found: list[tuple[int, int, EntityKind]]) -> list[tuple[int, int, EntityKind]]:
    """Names of bodies that the model has cut in pieces, made whole: "Harbour Office", "Office for Fisheries"."""
    merged: list[tuple[int, int, EntityKind]] = []
    for first, last, kind in found:
        if merged:
            before, end, _ = merged[-1]
            between = " ".join(tree.word(k).lower() for k in range(end, first))
            left, right = (tree.span(range(a, b)).of(tree.text) for a, b in ((before, end), (first, last)))
            if tree.sentence_of[before] == tree.sentence_of[first] and (
                (not between and BODY.search(right) and not right.isupper())
                or (between in {"of", "for", "of the", "for the"} and BODY.search(left) and right[0].isupper())
                or (between == "and" and SHIRES.fullmatch(right) and end - before == 1)
            ):
                merged[-1] = (before, last, "organisation")
                continue
        merged.append((first, last, kind))
    return merged


def tighten(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """The range without articles, titles, possessive marks and punctuation at its ends."""
    if tree.word(first) == "General" and first + 1 < last and GENERAL.match(tree.word(first + 1)):
        return first, ended(tree, first, last)
    graded = next((k for k in range(first, last) if tree.word(k).lower().rstrip(".") not in GRADES), first)
    title = first < graded and tree.word(graded - 1).lower().rstrip(".") in TITLES
    if title and tree.word(graded)[0].isupper():
        first = graded
    office = tree.word(first).lower() in TITLES and first + 1 < last and tree.word(first + 1) == "of"
    if tree.word(first) == "Police" and first > 1 and last - first > 2 and tree.word(first - 1) == "of":
        first += tree.word(first - 2).lower() in GRADES | {"commissioner"}  # "Superintendent of Police Marta Quill"
    while first < last and not office and outer(tree, first):  # "Superintendent of Police" loses nothing
        first += 1
    return first, ended(tree, first, last)


def ended(tree: Tree, first: int, last: int) -> int:
    """Where a range ends without possessive marks and punctuation behind it."""
    bracket = next((k for k in range(first + 1, last) if tree.word(k) == "("), last)
    last = last if tree.word(last - 1) == ")" else bracket  # "the Harbour Institute (HI" without its other half
    while last > first and (
        tree.word(last - 1) in {"'s", "’s", "'", "’", "s"} or tree.pos(last - 1) in {"PUNCT", "PART"}
    ):
        last -= 1
    return last


def outer(tree: Tree, k: int) -> bool:
    """Whether a token at the front of a name is no part of it."""
    word = tree.word(k).lower()
    return (
        tree.lemma(k) in {"the", "a", "an"}
        or tree.pos(k) in {"NUM", "PUNCT"}
        or word.rstrip(".") in TITLES
        or (word in MONTHS and not christened(tree, k))
        or (word == "may" and tree.dep(k) == "compound" and dated(tree, k))
        or word in OPENING
    )


def christened(tree: Tree, k: int) -> bool:
    """Whether a month's word is somebody's first name: "June Holt said", but not "in June Holt said"."""
    behind_ = k + 1 < len(tree.kids) and tree.pos(k + 1) == "PROPN" and tree.word(k + 1).istitle()
    return tree.word(k) in CHRISTIAN and behind_ and tree.dep(k) == "compound" and not dated(tree, k)


def dated(tree: Tree, k: int) -> bool:
    """Whether a word before a month tells that it is one: "in May", "on 4 May"."""
    before = tree.word(k - 1).lower() if k > tree.columns.sentences[tree.sentence_of[k]][0] else ""
    return before in IN_A_MONTH or before[:1].isdigit()


def clean(text: str) -> str:
    folded = re.sub(r"\s+", " ", text).strip(" .,;:\"'’“”()[]-–—")
    return re.sub(r"['’]s$", "", folded) if re.search(r"\w", folded) else ""


def role(tree: Tree, name: Name) -> str:
    """The title before a person's name or the apposition after it, as the text has it; "" if there is none."""
    for first, last in name.spans:
        head = next((i for i in range(first, last) if tree.head(i) not in range(first, last)), first)
        appos = tree.child(head, "appos")
        if appos is not None and appos >= last and tree.pos(appos) in {"NOUN", "PROPN"}:
            return limited(tree.span(tree.subtree(appos, skip=tree.children(appos, "relcl", "acl"))).of(tree.text))
        before = [k for k in tree.children(head, "compound", "amod", "nmod", "poss") if k < first]
        ranks = all(tree.word(k).lower().rstrip(".") in TITLES for k in before)
        above = tree.dep(head) == "appos" and tree.head(head) < first and tree.pos(tree.head(head)) == "NOUN"
        if before and name.kind == "person" and not (ranks and above):
            start = tree.first(before[0])
            return limited(Span(tree.columns.starts[start], tree.columns.starts[first]).of(tree.text))
        if above:
            up = tree.head(head)
            return limited(tree.span([i for i in tree.subtree(up, skip=[head]) if i < first] or [up]).of(tree.text))
    return ""


def limited(text: str) -> str:
    return " ".join(text.split()[:14]).strip(" ,–—-")
