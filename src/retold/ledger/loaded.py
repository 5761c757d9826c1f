"""Loaded names: "terrorists" where another telling has "fighters", "massacre" where it has "air raid".

Tables of English words by what they stand for; the loaded word is not the other's, and the other has a plain one.
"""

from collections.abc import Iterator

from retold.ledger.cases import Case
from retold.records import DriftKind

LOADED: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (
        frozenset("terrorist takfiri terror mercenary thug militant mob horde".split()),
        frozenset(
            """
            fighter rebel gunman insurgent jihadist opposition militia group alliance coalition activist protester
            demonstrator crowd people man civilian
            """.split()
        ),
    ),
    (
        frozenset("massacre slaughter carnage butchery atrocity".split()),
        frozenset("attack strike airstrike raid bombing bombardment shelling explosion blast clash killing".split()),
    ),
)
"""Words that judge, each with plain ones for the same: for people, for deeds."""


def loaded(case: Case) -> Iterator[tuple[DriftKind, str]]:
    """A word that judges, where the other telling names the same people or deed without judging."""
    if case.leads:
        return
    for judging, plain in LOADED:
        ours = sorted((case.told.content & judging) - case.best.around)
        theirs = sorted((case.best.content & plain) - case.told.around)
        if ours and theirs:
            yield "referent-swapped", f"'{ours[0]}' here, best telling '{theirs[0]}'"
            return
