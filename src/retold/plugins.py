"""What a user may replace by name: a registry is a dict, and any `module:attribute` is a name."""

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from retold.errors import InputError, PluginError
from retold.records import Article, Telling
from retold.tellings.contract import Annotated, Extractor
from retold.text import shorten

EXTRACTORS: dict[str, str] = {"rules": "retold.tellings.rules:Rules"}
"""Extractors of tellings, by name: where the stage's class is."""

WORDS = 120
"""Letters of somebody else's error that a message of ours takes over."""


def extractor(name: str) -> Extractor:
    """The extractor of that name, or of that `module:class`; raises `PluginError`."""
    module, _, attribute = EXTRACTORS.get(name, name).partition(":")
    if not attribute:
        raise PluginError(f"there is no extractor {name!r}: use one of {', '.join(EXTRACTORS)}, or module:class")
    try:
        made: Callable[[], Extractor] = getattr(importlib.import_module(module), attribute)
        found = made()
        if not (callable(getattr(found, "load", None)) and callable(getattr(found, "source", None))):
            raise TypeError("it has no load or no source")
        return found
    except (Exception, SystemExit) as error:  # whatever somebody's own module does when it is imported
        hint = "check the names, and that Python finds the module (PYTHONPATH=. adds this folder)"
        if not isinstance(error, ImportError | AttributeError):
            hint = "mend the module or use another"
        raise PluginError(f"the extractor {name!r} cannot be loaded ({told(error)}): {hint}") from error


def told(error: BaseException) -> str:
    """What somebody else's error says, on one line."""
    said = " ".join(str(error).split())
    return shorten(f"{type(error).__name__}: {said}" if said else type(error).__name__, WORDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """An extractor held to its promises: an article for which it breaks one becomes a problem that says which."""

    extractor: Extractor

    @property
    def name(self) -> str:
        return self.extractor.name

    def source(self, record: Annotated) -> str:
        return self.extractor.source(record)

    def load(self) -> Callable[[Sequence[Annotated]], list[tuple[Telling, ...]]]:
        extract = self.extractor.load()

        def checked(batch: Sequence[Annotated]) -> list[tuple[Telling, ...]]:
            made = list(extract(batch))
            if len(made) != len(batch):
                raise self._broken(batch[0], "does not give one tuple of tellings for each article")
            for record, told in zip(batch, made, strict=True):
                fault = broken(record[0], told)
                if fault:
                    raise self._broken(record, fault)
            return made

        return checked

    def _broken(self, record: Annotated, fault: str) -> InputError:
        return InputError(self.source(record), f"left out, because the extractor {fault}; mend it or use another")


def broken(article: Article, told: object) -> str:
    """Which promise the tellings of an article break, as the rest of a sentence; empty if none."""
    if not isinstance(told, tuple) or not all(isinstance(t, Telling) for t in told):
        return "does not give a tuple of tellings"
    if any(t.article != article.id for t in told):
        return "gives tellings of another article"
    if not all(0 <= t.span.start < t.span.end <= len(article.text) for t in told):
        return "gives a span that is empty or not inside the text"
    if any(a.span > b.span for a, b in pairwise(told)):
        return "does not give tellings in order of their spans"
    return "gives two tellings of one id" if len({t.id for t in told}) < len(told) else ""
