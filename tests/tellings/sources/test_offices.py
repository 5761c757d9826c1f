"""Who holds an office that is called without a name."""

import pytest

from retold.records import Entity
from retold.tellings.sources.offices import holds


@pytest.mark.parametrize(
    ("lemma", "role", "held"),
    [
        ("manager", "team manager", True),
        ("judge", "Mr Justice", True),
        ("judge", "the Recorder of Ostrel", True),
        ("judge", "the Justice Secretary", False),
        ("manager", "captain", False),
    ],
)
def test_a_role_holds_the_office_of_its_words(lemma, role, held):
    assert holds(Entity(name="Marta Quill", kind="person", aliases=(), role=role), lemma) is held
