"""Who holds an office that is called without a name."""

import pytest

from retold.records import Entity
from retold.tellings.sources.offices import holds, late


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


@pytest.mark.parametrize(
    "subject",
    ["Former Mayor of Ostrel Peter Rudge", "The MLA for North Ostrel Peter Rudge", "Area commander Insp Peter Rudge"],
)
@pytest.mark.model
def test_who_is_named_right_behind_his_role_is_the_source(subject, about):
    assert about("ferry was unsafe", f"{subject} said the ferry was unsafe.").chain[-1].endswith("Peter Rudge")


@pytest.mark.model
def test_one_who_held_an_office_once_does_not_speak_for_it(about):
    text = (
        "The bridge is old. The prime minister said the ferry was unsafe. The former prime minister Linda Quill left."
    )
    assert about("ferry was unsafe", text).chain == ("prime minister",)


@pytest.mark.parametrize(("role", "former"), [("the former mayor", True), ("mayor", False), ("ex-mayor", True)])
def test_a_role_may_be_one_of_the_past(role, former):
    assert late(role) is former


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ned Harrow, a fisherman from Sennet, said the ferry was late. The fisherman said nine drowned.",
            "Ned Harrow",
        ),
        ("Corvex, the ferry union, said the ferry was late. The union said nine drowned.", "Corvex"),
        ("Ned Harrow of Corvex, the union, said it was late. The old fisherman said nine drowned.", "old fisherman"),
    ],
)
def test_whoever_has_been_called_so_is_taken_up(text, name, about):
    assert about("nine drowned", text).chain == (name,)
