"""How weights are fitted; the events are made up of signs alone."""

import re

import numpy as np
import pytest

from evals.train import factuality as fitting
from retold.tellings.factuality.signs import Signs


@pytest.fixture
def nodes():
    """Sixty events under a root each: half of the roots are negated, and a third of the events have "may"."""
    made = fitting.Nodes()
    for at in range(60):
        negated, doubted = at % 2 == 0, at % 3 == 0
        root = Signs(names=frozenset({"negated"} if negated else ()), governor=None, channel="")
        below = Signs(names=frozenset({"may"} if doubted else ()), governor=0, channel="to")
        made.found += [root, below]
        made.parents += [-1, 2 * at]
        made.events += [2 * at, 2 * at + 1]
        made.labels += [-3.0 if negated else 3.0, (-3.0 if negated else 3.0) if not doubted else 0.0]
        made.sets += ["uw", "uw"]
    return made


def test_names_and_channels_that_are_common_get_weights(nodes):
    assert fitting.vocabulary(nodes) == ["may", "negated", "doubt", "doubt: to", "denial", "denial: to"]


def test_what_is_true_of_the_events_is_found(nodes):
    names = fitting.vocabulary(nodes)
    weights, grades = fitting.fit(nodes, names, np.ones(len(nodes.events), dtype=bool))
    found = dict(zip(names, weights, strict=False))
    assert found["negated"] < -4
    assert found["doubt"] + found["denial"] < -1
    assert np.corrcoef(grades[nodes.events], nodes.labels)[0, 1] > 0.8


def test_fitting_twice_gives_the_same_table(nodes):
    names, use = fitting.vocabulary(nodes), np.ones(len(nodes.events), dtype=bool)
    tables = [fitting.source(names, fitting.fit(nodes, names, use)[0], {"uw": 120}, {"uw": 0.9}) for _ in range(2)]
    assert tables[0] == tables[1]


def test_the_table_leaves_out_what_weighs_nothing(nodes):
    text = fitting.source(["may", "rare"], np.array([-1.234, 0.001, 2.5]), {"uw": 1200}, {"uw": 0.9})
    assert "\nBASE = 2.50\n" in text
    assert re.findall(r'^    "(.*)": (.*),$', text, re.MULTILINE) == [("may", "-1.23")]
