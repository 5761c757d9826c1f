"""Which tellings say the contrary of each other, by the real parse."""

from dataclasses import replace

import pytest

from retold.ledger.cases import Case, Said
from retold.ledger.contrary import contrary
from retold.ledger.differences import certainty, opposite

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The ferry was carrying weapons.", "The ferry was not carrying any weapons.", True),
        ("Three sailors drowned in the storm.", "No sailors drowned in the storm.", True),
        ("The sirens had sounded.", "The sirens never sounded.", True),
        ("The hostages had been beaten.", "They weren't beaten.", True),
        ("Rebels shelled the old dam.", "At no time did rebels shell the old dam, the ministry said.", True),
        (
            "Rebels shelled the old dam.",
            "The agency reported that rebels did not shell the old dam.",
            True,
        ),
        ("Rebels shelled the old dam.", "The agency did not report that rebels shelled the old dam.", False),
        ("Ashe poisoned nine wells.", "Ashe was cleared of poisoning nine wells.", True),
        ("Ashe poisoned nine wells.", "A court acquitted Ashe of poisoning nine wells.", True),
        ("Ashe poisoned nine wells.", "Judges found Ashe not guilty of poisoning nine wells.", True),
        ("Ashe poisoned nine wells.", "Ashe was found guilty of poisoning nine wells.", False),
        ("Ashe poisoned nine wells.", "Ashe was not cleared of poisoning nine wells.", False),
        ("The ministry plans to close the clinics.", "There was no plan to close the clinics.", True),
        ("The clinics are to be closed.", "There is no plan to close the clinics.", True),
        ("There is a plan to close the clinics.", "The ministry plans to close the clinics.", False),
        ("The ferry was carrying weapons.", "The ferry was carrying grain.", False),
        ("The ferry was not carrying weapons.", "No weapons were being carried by the ferry.", False),
        ("The graves have not been opened.", "The graves will be opened in May.", False),
        ("The bank failed to open the vault.", "The bank did not open the vault.", False),
        ("She said the vault was open.", "She did not know where the ferry was.", False),
    ],
)
def test_one_negates_what_the_other_says(sentence, one, other, expected):
    first, second = sentence(one), sentence(other, "two")
    assert contrary(first, second) is contrary(second, first) is expected


def test_the_contrary_is_named_once(sentence):
    case = Case(
        told=sentence("The ferry was not carrying any weapons."), best=sentence("The ferry was carrying weapons.", "b")
    )
    assert [kind for kind, _ in opposite(case)] == ["polarity"]
    assert not list(certainty(case))


def test_who_says_no_to_what_another_denies_agrees_with_him(sentence):
    denied = sentence("The gates had been opened.", "b")
    denied = Said(replace(denied.telling, certainty="denied"), denied.article, denied.annotation)
    for text in ("No gates had been opened.", "Nobody opened the gates."):
        case = Case(told=sentence(text), best=denied)
        assert not [*opposite(case), *certainty(case)]
