"""Publishers that stand beside the words that cite: joined to another by "and", or later called "the newspaper"."""

import re
from collections.abc import Iterator

from retold.descent import cues
from retold.descent.body import Body
from retold.descent.house import nobody, own_short, publisher_in, whole_name
from retold.text import Span

REACH = 80
"""Characters before a name in which the name that is joined to it begins."""

BACK = 300
"""Characters before "the newspaper" in which the newspaper is named: in that sentence or the one before."""

BARE = frozenset(
    """
    Age Argus Bulletin Chronicle Courier Echo Examiner Express Gazette Globe Herald Inquirer Journal Mail Mirror Post
    Record Sentinel Star Sun Times Tribune
    """.split()
)
"""Words that are a newspaper's name behind "the", with a capital, where it says something or is told."""

RUN = re.compile(cues.NAME)


def joined(body: Body, match: re.Match[str], *, end: bool) -> Iterator[str]:
    """The publishers that are joined to the one in a cue's match: "the Kestrel and the Courier reported".

    Each must be known as a publisher by itself, or be joined inside one run of names to one that is.
    """
    run, text = match[1], body.text
    if " and " in run:
        first, _, second = run.rpartition(" and ")
        found = publisher_in(first, end=True)
        if found and publisher_in(run, end=end) in (None, found) and not body.is_person(match, end=True):
            yield from (name for name in (found, publisher_in(second, end=end) or whole_name(second, end=end)) if name)
        elif found and end:
            yield found
    before = cues.JOINED_BEFORE.search(text, max(0, match.start(1) - REACH), match.start(1)) if end else None
    after = None if end else cues.JOINED_AFTER.match(text, match.end(1))
    for other in (before, after):
        name = publisher_in(other[1], end=other is before) if other else None
        if name:
            yield name


def called(body: Body) -> Iterator[tuple[str, Span]]:
    """Publishers that are cited as what they are after they were named: "the Kestrel … the newspaper reported"."""
    for match in body.matches(cues.CALLED):
        start = max(0, match.start() - BACK)
        runs = reversed(list(RUN.finditer(body.text, start, match.start())))
        named = (publisher_in(m[0], end=at_end) for m in runs for at_end in (True, False))
        name = next((n for n in named if n), None)
        if name:
            yield name, Span(*match.span())


def bare(body: Body, match: re.Match[str]) -> str | None:
    """The paper that a text calls by the last word of its name: "the Sun reported"; under its full name, if given.

    None where it may be the outlet itself.
    """
    word = match[1].removeprefix("The ")
    article = match[1] != word or body.text[: match.start(1)].endswith((" the ", "The "))
    outlet = body.article.outlet
    if word not in BARE or not article or nobody(outlet) or own_short(outlet, word):
        return None
    full = re.search(rf"\b(?:(?!The )[A-Z][\w’'-]{{1,20}} ){{1,3}}{word}\b", body.text)
    return (publisher_in(full[0], end=True) if full else None) or word
