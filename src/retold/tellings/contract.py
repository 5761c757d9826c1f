"""What every extractor of tellings promises."""

from collections.abc import Callable, Sequence
from typing import Protocol

from retold.records import Annotation, Article, Telling

Annotated = tuple[Article, Annotation]


class Extractor(Protocol):
    """A stage from annotated articles to their tellings.

    For every article it gives its tellings in order of their spans. Every span lies inside the text and is not empty;
    certainty is never `asserted` for what the text puts on somebody, hedges or denies.
    """

    @property
    def name(self) -> str: ...

    def load(self) -> Callable[[Sequence[Annotated]], list[tuple[Telling, ...]]]: ...

    def source(self, record: Annotated) -> str: ...
