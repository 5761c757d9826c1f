"""Another rung of a ladder of words: what goes with what told as what makes it so, and the like."""

import pytest

from retold.ledger.cases import Case
from retold.ledger.rungs import rung

pytestmark = pytest.mark.model

TALKS = "Brightwater Capital is exploring a takeover of Halden Optics."
LINKED = "Late dinners are associated with a higher risk of an irregular heartbeat."
PROBE = "Police are investigating the former mayor, Jan Pell, over bribes for the harbour contract."


@pytest.mark.parametrize(
    ("text", "best", "kinds"),
    [
        ("Brightwater Capital has agreed a takeover of Halden Optics.", TALKS, ["certainty-raised"]),
        ("Late dinners cause a higher risk of an irregular heartbeat.", LINKED, ["certainty-raised"]),
        ("The former mayor Jan Pell was convicted over bribes for the harbour contract.", PROBE, ["certainty-raised"]),
        ("Brightwater Capital could agree a takeover of Halden Optics.", TALKS, []),
        ("Brightwater Capital has not agreed a takeover of Halden Optics.", TALKS, []),
        ("Brightwater Capital is weighing a takeover of Halden Optics.", TALKS, []),
        ("The suspects in the case of the former mayor and the harbour contract were held.", PROBE, []),
        ("The ferry crews agreed a new rota.", TALKS, []),
    ],
)
def test_a_word_from_another_rung(sentence, text, best, kinds):
    assert [kind for kind, _ in rung(Case(told=sentence(text), best=sentence(best, "two")))] == kinds


def test_the_note_names_both_words(sentence):
    told = sentence("Late dinners cause a higher risk of an irregular heartbeat.")
    ((kind, note),) = rung(Case(told=sentence(LINKED, "two"), best=told))
    assert kind == "certainty-lowered"
    assert note.startswith("'associated' here, best telling 'cause': '")
