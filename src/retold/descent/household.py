"""Names that mean one house among many names, found without comparing each with each."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from retold import publishers
from retold.descent.house import ALIKE, ISSUED, MEDIUM, SHORT, brand_of, initials, labels, own_house

LONG = 60
"""Letters of a name above which it is of a house only with equal ones: no publisher's is as long, and the parts of a
name grow with the square of its letters."""


class Household:
    """The names that were asked about, each with those that mean one house with it."""

    def __init__(self) -> None:
        self._under: dict[str, list[str]] = defaultdict(list)
        self._one: dict[str, list[str]] = {}

    def of(self, name: str) -> Sequence[str]:
        """The names asked about so far that mean one house with this one, itself among them."""
        if name not in self._one:
            keys = traits(name)
            near = dict.fromkeys(other for key in keys for other in self._under.get(key, ()))
            self._one[name] = [other for other in near if one_house(other, name)]
            for other in self._one[name]:
                self._one[other].append(name)
            self._one[name].append(name)
            for key in keys:
                self._under[key].append(name)
        return self._one[name]


def one_house(a: str, b: str) -> bool:
    """Whether two names mean one house, whichever of them is taken for the outlet."""
    return publishers.same(a, b) or own_house(a, b) or own_house(b, a)


@lru_cache(maxsize=publishers.NAMES)
def traits(name: str) -> frozenset[str]:
    """Keys of which two names that mean one house share one: the name, forms of it, and long parts of these.

    A name without a letter or a digit has no other form than itself.
    """
    forms = set(_forms(name))
    known = (publishers.lookup(x) for x in (name, *forms))
    found = {f"={publishers.plain(x)}" for x in (name, *(k.name for k in known if k))} - {"="}
    return frozenset(found.union(*map(parts, forms)))


def _forms(name: str) -> Iterator[str]:
    """The forms of a name that are compared with those of another one."""
    yield initials(name)
    yield from publishers.cores(name)
    for form in (name, brand_of(name), ISSUED.sub("", name)):
        yield publishers.letters(publishers.plain(form))
    for label in labels(name):
        short = MEDIUM.sub("", label)
        yield from (label, short, *publishers.cores(label), *publishers.cores(short))


def parts(form: str) -> set[str]:
    """A form and those of its parts that are long enough to mean the same house."""
    whole = len(form)
    least = max(SHORT + 1, ALIKE * whole)
    if whole > LONG:
        return {form}
    cut = {form[i:j] for i in range(whole) for j in range(i + 1, whole + 1) if j - i >= least}
    return (cut | {form}) - {""}
