"""Extractors by name, and what a wrong name gives."""

import sys

import pytest

from retold.engine.local import Local
from retold.errors import PluginError
from retold.plugins import EXTRACTORS, Checked, extractor
from retold.records import Annotation, Article, By, Problem, Telling, Tokens
from retold.tellings.rules import Rules
from retold.text import Span


@pytest.mark.parametrize("name", EXTRACTORS)
def test_every_name_of_the_registry_can_be_made(name):
    assert callable(extractor(name).load)


def test_the_default_is_the_rules():
    assert isinstance(extractor("rules"), Rules)


def test_a_class_is_named_with_its_module():
    assert isinstance(extractor("retold.tellings.rules:Rules"), Rules)


def test_an_unknown_name_is_told_the_known_ones():
    with pytest.raises(PluginError, match=r"no extractor 'rulez': use one of rules"):
        extractor("rulez")


@pytest.mark.parametrize(
    "name", ["no_such_module:Rules", "retold.tellings.rules:NoSuch", "retold.tellings.rules:extract", "json:loads"]
)
def test_what_cannot_be_made_is_named(name):
    with pytest.raises(PluginError, match="cannot be loaded"):
        extractor(name)


@pytest.mark.parametrize(
    "code",
    ["class Own:\n    def load(self)\n", "1 / 0", "raise SystemExit", "raise KeyError('a\\nb')"],
)
def test_a_module_that_fails_when_it_is_imported_is_one_sentence(tmp_path, monkeypatch, code):
    (tmp_path / "own_rules.py").write_text(code)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "own_rules", raising=False)
    with pytest.raises(PluginError, match=r"'own_rules:Own' cannot be loaded \(\w+.*\): mend the module") as told:
        extractor("own_rules:Own")
    assert "\n" not in str(told.value)


def test_a_class_without_a_module_is_named():
    with pytest.raises(PluginError):
        extractor(":Rules")


def test_a_class_that_is_no_extractor_is_named():
    with pytest.raises(PluginError):
        extractor("collections:OrderedDict")


def test_a_module_that_is_not_found_is_told_where_python_looks():
    with pytest.raises(PluginError, match=r"PYTHONPATH=\."):
        extractor("no_such_module:Own")


BY = By(stage="test", version=1, settings="s1")
NONE = Tokens(starts=(), ends=(), lemmas=(), pos=(), tags=(), deps=(), heads=(), sentences=(), names=())
RECORDS = [
    (Article(id=i, key=i, source=f"{i}.txt", text="The ferry sank."), Annotation(article=i, tokens=NONE, by=BY))
    for i in ("a", "b")
]


def telling(start, end, *, article="a", name="t1"):
    return Telling(
        id=name, article=article, span=Span(start, end), chain=(), breaks=(), certainty="hedged", factuality=0.0, by=BY
    )


class Own:
    """An extractor that gives one thing for article a and what is right for every other."""

    name = "tellings"

    def __init__(self, given):
        self.given = given

    def source(self, record):
        return record[0].source

    def load(self):
        return lambda batch: [self.given if article.id == "a" else () for article, _ in batch]


def ran(own):
    return list(Local().each(Checked(extractor=own), RECORDS))


@pytest.mark.parametrize(
    ("given", "promise"),
    [
        (None, "a tuple of tellings"),
        ([telling(0, 3)], "a tuple of tellings"),
        (("The ferry",), "a tuple of tellings"),
        ((telling(0, 3, article="b"),), "another article"),
        ((telling(3, 3),), "empty or not inside"),
        ((telling(0, 99),), "empty or not inside"),
        ((telling(-2, 3),), "empty or not inside"),
        ((telling(4, 9), telling(0, 3, name="t2")), "in order"),
        ((telling(0, 3), telling(4, 9)), "two tellings of one id"),
    ],
)
def test_a_broken_promise_is_a_problem_of_that_article_alone(given, promise):
    first, second = ran(Own(given))
    assert isinstance(first, Problem)
    assert first.source == "a.txt"
    assert promise in first.message
    assert second == ()


def test_what_keeps_the_promises_passes_as_it_is():
    told = (telling(0, 3), telling(0, 9, name="t2"), telling(4, 9, name="t3"))
    assert ran(Own(told)) == [told, ()]


def test_results_that_are_too_few_are_a_problem_for_each_article():
    own = Own(())
    own.load = lambda: lambda batch: []
    assert [type(result) for result in ran(own)] == [Problem, Problem]
