"""Names for the texts that are not in the archive, and the list of all that others descend from."""

from collections import defaultdict
from collections.abc import Sequence

from retold.descent.gather import Seen, label
from retold.descent.house import own_house
from retold.descent.tracing import Text
from retold.records import Lineage, Original

MANY = 4
"""How many carriers the name of an unnamed original lists."""


class Names:
    """The ids of the source texts of one story.

    An article's own id; else `*Agency`, or `*Agency-2` in the order of the first carrier where there are several texts
    of one publisher; else `*unnamed original shared by A, B`.
    """

    def __init__(self, seen: Seen) -> None:
        texts = {id(t.text): t.text for found in seen.taken for t in found}
        self._ids: dict[int, str] = {}
        unseen: dict[str, list[Text]] = defaultdict(list)
        for text in sorted(texts.values(), key=lambda t: min(t.carriers)):
            if text.article is not None:
                self._ids[id(text)] = seen.articles[text.article].id
            elif text.publisher is None:
                carriers = listed([label(seen.articles[i]) for i in sorted(set(text.carriers))])
                self._ids[id(text)] = f"*unnamed original shared by {carriers}"
            else:
                unseen[text.publisher].append(text)
        for publisher, found in unseen.items():
            for number, text in enumerate(found, 1):
                self._ids[id(text)] = f"*{publisher}-{number}" if len(found) > 1 else f"*{publisher}"

    def of(self, text: Text) -> str:
        """The id of a source text."""
        return self._ids[id(text)]


def listed(labels: Sequence[str]) -> str:
    """Names in a row, each once, the rest as a number."""
    distinct = list(dict.fromkeys(labels))
    rest = len(distinct) - MANY
    more = f" and {rest} other{'s' if rest > 1 else ''}" if rest > 0 else ""
    return ", ".join(distinct[:MANY]) + more


def originals(lineages: Sequence[Lineage], outlets: Sequence[str] = ()) -> tuple[Original, ...]:
    """The publications that others descend from, those with most children first; `outlets` are the story's."""
    children: dict[str, list[str]] = defaultdict(list)
    for line in lineages:
        for edge in line.edges:
            children[edge.parent].append(line.article)
    found = [
        Original(id=p, seen=not p.startswith("*"), children=tuple(c), why=(reason(p, len(c), outlets),))
        for p, c in children.items()
    ]
    return tuple(sorted(found, key=lambda o: (-len(o.children), o.id)))


def reason(parent: str, children: int, outlets: Sequence[str]) -> str:
    """One sentence on why an original is in the tree; of a house with an article there it is another text."""
    many = "One article descends" if children == 1 else f"{children} articles descend"
    if not parent.startswith("*"):
        return f"{many} from it."
    here = any(own_house(outlet, parent[1:]) for outlet in outlets)
    which = f"which is another text of {parent[1:]} than the one here and" if here else "and it"
    return f"{many} from it, {which} is not in the archive."
