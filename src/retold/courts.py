"""What is done in open court: anybody may sit there, and whoever tells it has it from one hearing."""

from collections.abc import Collection, Sequence

from retold.records import Tokens

SITTING = frozenset("court judge jury juror magistrate dock hearing tribunal verdict coroner".split())
"""Nouns of what is said and done in open court."""

RULED = frozenset("sentence jail imprison convict acquit remand plead".split())
"""Verbs of the same."""

LOCKED = frozenset(["jail", "imprison"])
"""Those of them that are done without a court, too: "thousands were jailed under the regime"."""

TERM = frozenset("life year month week day".split())
"""What somebody is locked up for by a court."""


def passed(tokens: Tokens, numbers: Sequence[int]) -> bool:
    """Whether the tokens tell what a court has done with somebody: their main verb is one of it."""
    inside = set(numbers)
    tops = {i for i in numbers if tokens.heads[i] not in inside or tokens.heads[i] == i}
    tops |= {i for i in numbers if tokens.deps[i] == "conj" and tokens.heads[i] in tops}
    verbs = lemmas(tokens, [i for i in tops if tokens.pos[i] == "VERB"])
    return bool(verbs & (RULED - LOCKED)) or bool(verbs & LOCKED and lemmas(tokens, numbers) & (SITTING | TERM))


def lemmas(tokens: Tokens, numbers: Collection[int]) -> set[str]:
    return {tokens.lemmas[i].lower() for i in numbers}
