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
    "stories": "working through stories",
}
"""What each stage does, in words."""


class Progress:
    """Counts finished records for each stage; `advance` fits `engine.contract.Progress`."""

    def __init__(self) -> None:
        self.live = sys.stderr.isatty()
        self.stage = ""
        self.done = 0
        self.total: int | None = None
        self.began = time.monotonic()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def advance(self, stage: str, done: int, total: int | None = None) -> None:
        """Say that `done` more records have passed the stage, of `total` where that is known."""
        if stage != self.stage:
            self._end()
            self.stage, self.done, self.total, self.began = stage, 0, None, time.monotonic()
        self.done += done
        self.total = self.total if total is None else total
        if self.live:
            sys.stderr.write(f"\r\x1b[K{self._line()}{self._whole()} …")
            sys.stderr.flush()

    def _line(self) -> str:
        return f"{LABELS.get(self.stage, self.stage)}: {self.done:,}"

    def _whole(self) -> str:
        return "" if self.total is None else f" of {self.total:,}"

    def _end(self) -> None:
        if self.stage:
            start = "\r\x1b[K" if self.live else ""
            whole = self._whole() if self.total != self.done else ""
            sys.stderr.write(f"{start}{self._line()}{whole} in {time.monotonic() - self.began:.1f} s\n")
            sys.stderr.flush()
        self.stage = ""
