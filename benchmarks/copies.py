"""Any number of articles from the few bundled ones: copies of whole stories with other names, figures and words.

All articles of one copy are changed alike, so that they go on telling one story, with its reprints and its drift, and
no two copies tell the same one.
"""

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from wordfreq import top_n_list, zipf_frequency

from retold.tellings import cues

GOLD = Path(__file__).parent.parent / "evals" / "gold"

Row = Mapping[str, str]
"""One article as a row of a table."""

WORD = re.compile(r"[A-Za-z]+|\d+")

KEPT = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mr mrs ms dr post herald courier gazette tribune ledger journal chronicle
    examiner standard mercury review news agency radio television press""".split()
)
"""Capitalised words that keep their meaning in any story."""

ONSETS = ["b", "br", "c", "d", "dr", "f", "g", "gl", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w"]
RHYMES = ["a", "al", "an", "ar", "e", "el", "en", "er", "i", "il", "in", "o", "ol", "on", "or", "u", "um", "ys"]

SWAPPED = 0.8
"""Share of a story's content words that a copy replaces by others."""

ENDING = 2
"""Last letters that a word and what replaces it have in common, so that a plural stays one."""

SHORTEST = 3
"""Letters of the shortest word that is replaced; shorter ones hold sentences together."""

COMMON = 5.5
"""Zipf frequency: words as common as that hold sentences together and stay."""

SAYING = frozenset(cue[:5] for cue in cues.CUE)
"""How words of saying begin; they stay, so that there is as much to attribute as before."""

DAYS = 3
"""Days between one copy and the next."""


def articles(number: int) -> Iterator[dict[str, str]]:
    """So many articles, story after story, about ten a story; the same ones on every machine."""
    stories = [rows(path) for path in sorted(GOLD.glob("*.articles.jsonl"))]
    pool = words_by_ending()
    made = copy = 0
    while made < number:
        for row in changed(stories[copy % len(stories)], copy, pool)[: number - made]:
            made += 1
            yield row
        copy += 1


def words_by_ending() -> dict[str, list[str]]:
    """Words of English that may replace others, by their ending."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in top_n_list("en", 20_000):
        if word.isascii() and word.isalpha() and content(word):
            found[word[-ENDING:]].append(word)
    return found


def content(word: str) -> bool:
    """Whether a plain word carries content: it is neither very common nor a word of saying."""
    return len(word) >= SHORTEST and word[:5] not in SAYING and zipf_frequency(word, "en") < COMMON


def rows(path: Path) -> list[Row]:
    """The rows of a story, every field a string."""
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [{key: str(value) for key, value in row.items() if value is not None} for row in found]


def changed(story: Sequence[Row], copy: int, pool: Mapping[str, Sequence[str]]) -> list[dict[str, str]]:
    """A story's articles with the names, figures and words of one copy."""
    chance = random.Random(copy)
    words = {w for row in story for w in plain(row["text"])}
    table = {name: invented(chance) for name in sorted(names(story, words))}
    for word in sorted(w for w in words if content(w)):
        if chance.random() < SWAPPED and pool.get(word[-ENDING:]):
            table[word] = chance.choice(pool[word[-ENDING:]])
    for figure in sorted({f for row in story for f in re.findall(r"\d+", row["text"])}):
        table[figure] = other(figure, chance)
    return [relabelled(row, copy, table) for row in story]


def plain(text: str) -> list[str]:
    """The words of a text that are written small."""
    return re.findall(r"\b[a-z]+\b", text)


def names(story: Sequence[Row], words: set[str]) -> set[str]:
    """The capitalised words that stand inside sentences and nowhere written small."""
    inside = {w for row in story for w in re.findall(r"(?<=[a-z,] )[A-Z][a-z]{2,}", row["text"])}
    return {w for w in inside if w.lower() not in words and w.lower() not in KEPT}


def invented(chance: random.Random) -> str:
    """A name that no other copy is likely to have."""
    return "".join(chance.choice(ONSETS) + chance.choice(RHYMES) for _ in range(3)).capitalize()


def other(figure: str, chance: random.Random) -> str:
    """Another figure of like size; years and small numbers stay, as they are often parts of dates."""
    value = int(figure)
    if value < 32 or 1900 <= value < 2100 or figure.startswith("0") or len(figure) > 9:
        return figure
    return str(value + chance.randrange(1, 2 + value // 10))


def relabelled(row: Row, copy: int, table: Mapping[str, str]) -> dict[str, str]:
    """One article of a copy under an id of its own, days after the copy before."""
    made = {key: WORD.sub(lambda m: table.get(m.group(), m.group()), row[key]) for key in row if key in SPOKEN}
    day = date.fromisoformat(row["date"][:10]) + timedelta(days=DAYS * copy) if row.get("date") else None
    return {**made, "id": f"{row['id']}-{copy}", **({"date": day.isoformat()} if day else {})}


SPOKEN = ("text", "title", "outlet")
"""The fields that hold language."""
