"""Names that the words around them show to be a publisher's: "the newspaper NAME", "told the Sun", "tells People".

A paper's short name and a magazine's everyday one are told from the word by what the press does: somebody tells it
something, it reports or quotes, something is according to it.
"""

import re

from retold import publishers
from retold.syntax import Tree

TRADE = frozenset(
    "agency broadcaster newspaper daily tabloid weekly channel network outlet website newswire magazine portal "
    "publication newsroom".split()
)
"""Nouns that call the name after them a publisher."""

SORTS: dict[str, frozenset[str]] = {
    "site": frozenset("news web gossip celebrity entertainment sports tech technology investigative".split()),
    "station": frozenset("radio tv television news".split()),
}
"""Nouns that call a name so where a word before them tells what they are of."""

ON_AIR = re.compile(r"\b(?:Studio|Channel|Canal|Antenn[ae]|Radio|Network|Vision|T[eé]l[eé]\w*|\w*TV)\b")
"""Words of broadcasters' names that no person is called by: "the broadcaster Studio West"."""

AFTER = frozenset("newspaper newspapers daily tabloid broadcaster magazine newswire".split())
"""Nouns that call the name before them a publisher."""

HEARING = frozenset(["tell", "inform"])
"""Verbs whose object may be a publisher."""

REPORTING = frozenset("report quote cite reveal publish claim understand learn say write add".split())
"""What a publisher does right behind its name."""

BEFORE: dict[str, frozenset[str]] = {
    "with": frozenset(["interview", "speak", "talk"]),
    "to": frozenset(["speak", "talk", "accord", "according", "interview", "statement", "admit", "confirm", "reveal"]),
    "by": frozenset(["quote", "cite", "report", "publish", "interview", "tell", "obtain", "see", "contact"]),
    "in": frozenset(["write", "article", "publish", "report", "interview", "column", "appear"]),
    "on": frozenset(["appear", "speak", "interview", "say", "air", "broadcast", "show"]),
    "from": frozenset(["report", "article"]),
}
"""The words before a preposition behind which a publisher may stand."""

CITING = frozenset(["citing", "quoting", "per"])


def trade(tree: Tree, first: int) -> bool:
    """Whether a word of the trade stands right before a name: "the news agency NAME", "the publication The NAME"."""
    before = first - 2 if first > 1 and tree.word(first - 1) == "The" else first - 1
    word = tree.lemma(before) if before >= 0 and tree.word(before).islower() else ""
    return word in TRADE or (before > 0 and tree.lemma(before - 1) in SORTS.get(word, frozenset()))


def traded(tree: Tree, last: int) -> bool:
    """Whether a word of the trade stands right behind a name: "the NAME newspaper"."""
    return last < len(tree.kids) and tree.word(last) in AFTER


def stands(tree: Tree, first: int, last: int) -> bool:
    """Whether tokens are a publisher's name of everyday words that is used as one."""
    name = " ".join(tree.word(k) for k in range(first, last))
    article = first > 0 and tree.word(first - 1).lower() == "the"
    if not (publishers.is_short(name) if article else publishers.is_everyday(name)):
        return False
    before = first - 1 - article
    opening = before < 0 or tree.sentence_of[before] != tree.sentence_of[first]
    if last < len(tree.kids) and tree.sentence_of[last] == tree.sentence_of[first]:
        doing = {"report"} if publishers.CALL.fullmatch(name) else REPORTING  # bodies are called so, too
        acting = tree.lemma(last) in doing and tree.tag(last) in {"VBD", "VBZ"}
        if acting and (article or not opening or publishers.CALL.fullmatch(name)):
            return True
    if opening:
        return False
    if tree.lemma(before) in HEARING or tree.word(before) in CITING:
        return True
    heads = BEFORE.get(tree.word(before), frozenset())
    return before > 0 and (tree.lemma(before - 1) in heads or tree.word(before - 1).lower() in heads)
