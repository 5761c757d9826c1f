"""What is wrong with a chain."""

import re

from retold import publishers
from retold.records import Break
from retold.tellings.chains import Chain
from retold.tellings.context import PUBLISHERS

HEARSAY = re.compile(r"(?:^|media |press |news |local )reports$")
"""Sources that only pass on what others say."""


def breaks(found: Chain, *, checkable: bool, asserted: bool) -> tuple[Break, ...]:
    """What is wrong with the chain: an unnamed link, a link that must exist and is not named, no source at all.

    `checkable` is false for general background, for which nobody expects a source.
    """
    result: list[Break] = []
    if any(x.role in {"anonymous", "eyewitness"} for x in found.links):
        result.append("anonymous")
    nameless = any(f.manner == "gap" for f in found.frames) and not found.sourced
    if nameless or unfounded(found, checkable=checkable, asserted=asserted):
        result.append("gap")
    if not found.links and not result and checkable:
        result.append("none-stated")
    return tuple(result)


def unfounded(found: Chain, *, checkable: bool, asserted: bool) -> bool:
    """Whether a chain ends at somebody who must have it from others: a paper that is cited, "media reports"."""
    if not found.links:
        return False
    last = found.links[-1]
    if HEARSAY.search(last.name.lower()):
        return True
    if any(x.role not in PUBLISHERS for x in found.links):
        return False
    if found.carried:
        return checkable and asserted
    return found.sourced and last.role == "outlet" and not publishers.is_state(last.name)
