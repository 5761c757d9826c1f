"""Names that the words around them show to be a publisher's: "the newspaper NAME", "told the Sun", "tells People".

A paper's short name and a magazine's everyday one are told from the word by what the press does: somebody tells it
something, it reports or quotes, something is according to it.
"""

from retold import publishers
from retold.syntax import Tree

TRADE = frozenset(
    "agency broadcaster newspaper daily tabloid weekly channel network outlet website newswire magazine portal".split()
)
"""Nouns that call the name after them a publisher."""

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
    """Whether a word of the trade stands right before a name: "the news agency NAME", "broadcaster NAME"."""
    word = tree.lemma(first - 1) if first and tree.word(first - 1).islower() else ""
    return word in TRADE or (word == "site" and tree.lemma(first - 2) in {"news", "web"})


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
