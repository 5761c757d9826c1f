"""What somebody must have seen or counted."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank on Monday.",
        "The ferry has sunk off Ostrel.",
        "The harbour is being searched by divers.",
        "The valley is home to 400 people.",
        "Nine divers are held in Ostrel.",
        "A bomb destroyed the court in Ostrel.",
        "Rebels have seized the mill in Ostrel.",
        "Nine people have left Ostrel.",
        "Gunmen shot the presenter in Ostrel.",
        "Nine divers killed the minister in Ostrel.",
        "The anchors will be sent to Merrow for tests.",
        "Marco Lind appeared in private at the sheriff court of Ostrel.",
        "Marco Lind will appear at the sheriff court of Ostrel.",
    ],
)
def test_events_and_figures_need_a_source(text, tell):
    assert [t.breaks for t in tell(text)] == [("none-stated",)]


@pytest.mark.parametrize(
    "text",
    [
        "Ferries are a common sight in Ostrel.",
        "The valley is held by the rebels.",
        "The cause of the fire has not been found.",
        "No price has been set.",
        "The captain may have left Ostrel.",
        "The captain was jailed for theft.",
        "The captain wept in the dock.",
        "The judge thanked the jury.",
        "The novelist presented the programme in Ostrel.",
        "The senate passed the amendment on Monday.",
        "Marta Quill served as mayor of Ostrel.",
        "Life in Ostrel has changed.",
        "The prime minister left Ostrel on Monday.",
        "Nine former divers sat on the quay.",
    ],
)
def test_background_nothing_and_open_court_need_none(text, tell):
    assert [t.breaks for t in tell(text)] == [()]
