"""Progress of a long command on standard error: a live line on a terminal, one line a stage elsewhere."""

import sys
import time
from types import TracebackType

LABELS = {
    "articles": "reading articles",
    "annotations": "reading the language",
    "tellings": "finding who tells what",
    "claims": "collating claims",
    "descent": "tracing descent",
}
"""What each stage does, in words."""


class Progress:
    """Counts finished records for each stage; `advance` fits `engine.contract.Progress`."""

    def __init__(self) -> None:
        self.live = sys.stderr.isatty()
        self.stage = ""
        self.done = 0
        self.began = time.monotonic()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def advance(self, stage: str, done: int) -> None:
        """Say that `done` more records have passed the stage."""
        if stage != self.stage:
            self._end()
            self.stage, self.done, self.began = stage, 0, time.monotonic()
        self.done += done
        if self.live:
            sys.stderr.write(f"\r\x1b[K{self._line()} …")
            sys.stderr.flush()

    def _line(self) -> str:
        return f"{LABELS.get(self.stage, self.stage)}: {self.done:,}"

    def _end(self) -> None:
        if self.stage:
            start = "\r\x1b[K" if self.live else ""
            sys.stderr.write(f"{start}{self._line()} in {time.monotonic() - self.began:.1f} s\n")
            sys.stderr.flush()
        self.stage = ""
