"""What Retold installs: no squatted package, and no licence that would bind those who build on Retold."""

import re
from importlib import metadata

import pytest
from packaging.requirements import Requirement

SQUATTED = "999.9.9"
"""Names of language models are squatted on the package index under this version."""

COPYLEFT = re.compile(r"\bA?GPL|Affero|(?<!Lesser )General Public License", re.I)
"""Licences that a program must take over from what it imports. The Lesser GPL is none of these."""


def requirements(extra=""):
    """The distributions that Retold needs, directly or through others, as they are installed."""
    found, todo = {}, ["retold"]
    while todo:
        name = re.sub(r"[-_.]+", "-", todo.pop()).lower()
        if name in found:
            continue
        found[name] = metadata.distribution(name)
        for line in found[name].requires or ():
            requirement = Requirement(line)
            wanted = {"", extra} if name == "retold" else {""}
            if requirement.marker is None or any(requirement.marker.evaluate({"extra": e}) for e in wanted):
                todo.append(requirement.name)
    return found


def licences(package):
    """The licences of a distribution, of which any may be chosen."""
    expression = package.get("License-Expression")
    if expression:
        return expression.split(" OR ")
    classified = [line for line in package.get_all("Classifier") or () if line.startswith("License")]
    return classified or [(package.get("License") or "").partition("\n")[0]]


@pytest.mark.parametrize("extra", ["", "dev"])
def test_no_package_is_a_squatted_one(extra):
    assert [name for name, package in requirements(extra).items() if package.version == SQUATTED] == []


def test_every_package_can_be_had_under_a_licence_that_is_not_copyleft():
    bound = {name: licences(package.metadata) for name, package in requirements().items()}
    assert {name: known for name, known in bound.items() if all(COPYLEFT.search(licence) for licence in known)} == {}


@pytest.mark.parametrize(
    ("licence", "bound"),
    [
        ("GPL-3.0-only", True),
        ("License :: OSI Approved :: GNU Affero General Public License v3", True),
        ("License :: OSI Approved :: GNU General Public License v2 (GPLv2)", True),
        ("LGPL-2.1-or-later", False),
        ("License :: OSI Approved :: GNU Lesser General Public License v3", False),
        ("MIT License", False),
    ],
)
def test_copyleft_is_told_by_its_name(licence, bound):
    assert bool(COPYLEFT.search(licence)) == bound


def test_the_requirements_of_requirements_are_looked_at():
    assert {"spacy", "thinc", "numpy"} <= set(requirements())
