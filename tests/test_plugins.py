"""Extractors by name, and what a wrong name gives."""

import pytest

from retold.errors import PluginError
from retold.plugins import EXTRACTORS, extractor
from retold.tellings.rules import Rules


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


def test_a_class_without_a_module_is_named():
    with pytest.raises(PluginError):
        extractor(":Rules")


def test_a_class_that_is_no_extractor_is_named():
    with pytest.raises(PluginError):
        extractor("collections:OrderedDict")
