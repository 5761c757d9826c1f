"""The engine of one machine: in this process, or in a process per core."""

import multiprocessing
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence, Sized
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from retold.engine.contract import Progress, Stage
from retold.errors import InputError, ModelError
from retold.records import Problem

Record = TypeVar("Record")
Made = TypeVar("Made")

AHEAD = 2
"""Batches in flight for each worker: enough to keep it busy, few enough to hold memory constant."""


def quiet(stage: str, done: int, total: int | None = None) -> None:
    """A progress that says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """Runs stages in batches of `batch` records, with `processes` workers where that is more than one."""

    batch: int = 32
    processes: int = 1
    progress: Progress = quiet

    def each(self, stage: Stage[Record, Made], records: Iterable[Record]) -> Iterator[Made | Problem]:
        """The stage's result for each record, in order; a record that fails gives a `Problem` in its place."""
        self.progress(stage.name, 0, len(records) if isinstance(records, Sized) else None)
        batches = chunks(records, self.batch)
        results = self._here(stage, batches) if self.processes == 1 else self._workers(stage, batches)
        for made in results:
            self.progress(stage.name, len(made))
            yield from made

    def groups(
        self, stage: Stage[Sequence[Record], Made], records: Iterable[Record], key: Callable[[Record], Hashable]
    ) -> Iterator[Made | Problem]:
        """The stage's result for each group of records with one key, groups in order of their first record."""
        groups: dict[Hashable, list[Record]] = {}
        for record in records:
            groups.setdefault(key(record), []).append(record)
        yield from self.each(stage, groups.values())

    def _here(self, stage: Stage[Record, Made], batches: Iterable[list[Record]]) -> Iterator[list[Made | Problem]]:
        function = None
        for batch in batches:
            function = function or stage.load()
            yield run(stage, function, batch)

    def _workers(self, stage: Stage[Record, Made], batches: Iterable[list[Record]]) -> Iterator[list[Made | Problem]]:
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(self.processes, mp_context=context, initializer=_load, initargs=(stage,)) as pool:
            flying: deque[Future[list[Made | Problem]]] = deque()
            try:
                for batch in batches:
                    flying.append(pool.submit(_run, batch))
                    if len(flying) >= AHEAD * self.processes:
                        yield flying.popleft().result()
                while flying:
                    yield flying.popleft().result()
            finally:
                for future in flying:
                    future.cancel()


def run(
    stage: Stage[Record, Made], function: Callable[[Sequence[Record]], Iterable[Made]], batch: Sequence[Record]
) -> list[Made | Problem]:
    """One batch, in the one place that catches: if it fails, its records are tried singly and those at fault named."""
    try:
        return list(function(batch))
    except ModelError:
        raise
    except Exception as error:  # noqa: BLE001  whatever a record does to a stage must not cost the others
        if len(batch) == 1:
            return [problem(stage, batch[0], error)]
    return [made for record in batch for made in run(stage, function, [record])]


def problem(stage: Stage[Record, Made], record: Record, error: Exception) -> Problem:
    """What the user is told of a record that failed."""
    source = stage.source(record)
    if isinstance(error, InputError):
        return Problem(source=error.source, stage=stage.name, kind=type(error).__name__, message=error.reason)
    detail = f"{type(error).__name__}: {error}".strip(": ")
    message = f"left out, because the stage failed on it ({detail}); please report this with the text"
    return Problem(source=source, stage=stage.name, kind=type(error).__name__, message=message)


def chunks(records: Iterable[Record], size: int) -> Iterator[list[Record]]:
    """Lists of at most `size` records, made as they are asked for."""
    source = iter(records)
    while batch := list(islice(source, size)):
        yield batch


_worker: tuple[Any, Any] | ModelError | None = None  # a worker's stage and function, set once by its initializer


def _load(stage: Stage[Any, Any]) -> None:
    global _worker  # noqa: PLW0603  a worker process has no other place to keep its models
    try:
        _worker = (stage, stage.load())
    except ModelError as error:  # raised by the first batch instead: an initializer that fails breaks the whole pool
        _worker = error


def _run(batch: list[Any]) -> list[Any]:
    if isinstance(_worker, ModelError):
        raise _worker
    if _worker is None:
        raise ModelError("a worker process has no model: run again with one process")
    stage, function = _worker
    return run(stage, function, batch)
