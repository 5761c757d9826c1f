"""What a user may replace by name: a registry is a dict, and any `module:attribute` is a name."""

import importlib
from collections.abc import Callable

from retold.errors import PluginError
from retold.tellings.contract import Extractor

EXTRACTORS: dict[str, str] = {"rules": "retold.tellings.rules:Rules"}
"""Extractors of tellings, by name: where the stage's class is."""


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
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise PluginError(f"the extractor {name!r} cannot be loaded ({error}): check its module and class") from error
