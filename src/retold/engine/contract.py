"""What a stage is and what an engine does with it."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from retold.records import Problem

In = TypeVar("In", contravariant=True)
Out = TypeVar("Out", covariant=True)
Record = TypeVar("Record")
Made = TypeVar("Made")


class Stage(Protocol[In, Out]):
    """A small frozen record of settings. `load` runs in the worker, makes the models once, and returns the function.

    The function takes a batch and gives one result for each record, in the same order. `name` goes into problems,
    `source` says which input a record stands for.
    """

    @property
    def name(self) -> str: ...

    def load(self) -> Callable[[Sequence[In]], Iterable[Out]]: ...

    def source(self, record: In) -> str: ...


class Progress(Protocol):
    """Told the stage's name, how many records it has just finished, and how many there are in all.

    `total` is None where nobody knows it, or where it has been told before.
    """

    def __call__(self, stage: str, done: int, total: int | None = None, /) -> None: ...


class Engine(Protocol):
    """Two verbs are enough: records to records, and all records of one key to records."""

    def each(self, stage: Stage[Record, Made], records: Iterable[Record]) -> Iterator[Made | Problem]:
        """The stage's result for each record, in order; a record that fails gives a `Problem` in its place."""
        ...

    def groups(
        self, stage: Stage[Sequence[Record], Made], records: Iterable[Record], key: Callable[[Record], Hashable]
    ) -> Iterator[Made | Problem]:
        """The stage's result for each group of records with one key, groups in order of their first record."""
        ...
