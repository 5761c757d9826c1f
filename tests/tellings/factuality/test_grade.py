"""The grade of an event by its author's view, from −3 to +3; bands and not figures, since weights are fitted."""

import pytest

from retold.tellings.factuality import grade
from retold.tellings.factuality.grade import factuality
from retold.tellings.factuality.signs import Signs
from retold.tellings.factuality.weights import BASE, WEIGHTS

CERTAIN = (2.5, 3.0)
LIKELY = (1.5, 2.7)
OPEN = (-1.0, 2.3)
NOT = (-3.0, -0.8)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "word", "band"),
    [
        ("The ferry sank.", "sank", CERTAIN),
        ("The harbour office said the ferry had sunk.", "sunk", CERTAIN),
        ("The minister knows that the crew had left.", "left", CERTAIN),
        ("The crew is ready.", "ready", CERTAIN),
        ("The theft shocked the town.", "theft", CERTAIN),
        ("The ferry will sail on Monday.", "sail", LIKELY),
        ("The crew managed to reach the harbour.", "reach", LIKELY),
        ("The crew did not fail to reach the harbour.", "reach", LIKELY),
        ("The storm forced the crew to leave.", "leave", LIKELY),
        ("Has the crew left?", "left", OPEN),
        ("The ferry may sink.", "sink", OPEN),
        ("The crew wants to leave.", "leave", OPEN),
        ("The owner wanted the crew to stay.", "stay", OPEN),
        ("The crew tried to leave.", "leave", OPEN),
        ("They sailed home to save the ship.", "save", OPEN),
        ("The threat of war kept ships away.", "war", OPEN),
        ("The court prevented a sale of the mill.", "sale", OPEN),
        ("They stopped fishing.", "fishing", OPEN),
        ("The ferry did not sink.", "sink", NOT),
        ("The harbour office said the ferry had not sunk.", "sunk", NOT),
        ("The crew failed to reach the harbour.", "reach", NOT),
        ("The crew refused to leave.", "leave", NOT),
        ("The crew did not manage to reach the harbour.", "reach", NOT),
        ("The crew has yet to leave the island.", "leave", NOT),
        ("The crew is not going to leave.", "leave", NOT),
        ("The crew was too tired to row.", "row", NOT),
        ("Nobody left the island.", "left", NOT),
        ("There was no agreement.", "agreement", NOT),
        ("The crew is not ready.", "ready", NOT),
        ("He could not be reached.", "reached", NOT),
        ("They did not row or swim.", "swim", NOT),
    ],
)
def test_an_event_is_graded_by_its_context(text, word, band, parsed):
    least, most = band
    assert least <= factuality(*parsed(text, word)) <= most


@pytest.mark.model
@pytest.mark.parametrize(
    ("surer", "less", "word"),
    [
        ("The ferry sank.", "The ferry might have sunk.", ("sank", "sunk")),
        ("The theft shocked the town.", "The alleged theft shocked the town.", ("theft", "theft")),
        ("The crew said the ferry sank.", "The crew denied that the ferry sank.", ("sank", "sank")),
        ("The mayor resigned after the vote.", "The mayor resigned without a vote.", ("vote", "vote")),
        ("The crew plans to leave.", "The crew has no plans to leave.", ("leave", "leave")),
        ("They left.", "If they left, the guard lied.", ("left", "left")),
    ],
)
def test_doubt_and_denial_lower_the_grade(surer, less, word, parsed):
    assert factuality(*parsed(surer, word[0])) > factuality(*parsed(less, word[1])) + 0.4


@pytest.mark.model
def test_a_particle_has_the_grade_of_its_verb(parsed):
    text = "The minister did not step down."
    assert factuality(*parsed(text, "down")) == factuality(*parsed(text, "step"))


@pytest.mark.model
def test_a_telling_has_the_grade_of_its_head(extracted, parsed):
    text = "The ferry did not sink on Monday."
    assert [t.factuality for t in extracted(text)] == [factuality(*parsed(text, "sink"))]


def test_doubt_is_how_far_the_governor_is_below_certainty_and_denial_how_far_below_nothing():
    found = Signs(names=frozenset(), governor=0, channel="that")
    assert dict(grade.values(found, 3.0)) == {}
    assert dict(grade.values(found, 1.5)) == {"doubt": 0.5, "doubt: that": 0.5}
    assert dict(grade.values(found, -3.0)) == {
        "doubt": 1.0, "doubt: that": 1.0, "denial": 1.0, "denial: that": 1.0,
    }  # fmt: skip


def test_nothing_comes_down_to_what_has_no_governor():
    assert grade.values(Signs(names=frozenset({"no"}), governor=None, channel=""), -3.0) == [("no", 1.0)]


def test_the_table_agrees_with_the_sense_of_its_names():
    assert 2.0 < BASE <= 3.0
    assert all(WEIGHTS[name] < -0.5 for name in ("negated", "to: failed", "place: adverbial: if", "doubt", "potential"))
    assert WEIGHTS["that: known"] > WEIGHTS["that: said"] > WEIGHTS["that: believed"] > WEIGHTS["that: denied"]
    assert WEIGHTS["modal: will"] > WEIGHTS["modal: would"] > WEIGHTS["modal: may"]


@pytest.mark.model
@pytest.mark.parametrize(
    ("deed", "word"),
    [
        ("did not bother to row", "row"),
        ("did not see fit to row", "row"),
        ("did not have the courage to row", "row"),
        ("missed the chance to row", "row"),
        ("had no time to row", "row"),
        ("did not let the divers row", "row"),
        ("refused to let the divers row", "row"),
        ("never allowed the divers to row", "row"),
        ("stopped the divers from rowing", "rowing"),
        ("kept the divers from rowing", "rowing"),
        ("refrained from rowing", "rowing"),
        ("avoided rowing the boat", "rowing"),
        ("stopped short of rowing", "rowing"),
    ],
)
def test_what_was_let_missed_or_kept_from_was_not_done(deed, word, parsed):
    assert factuality(*parsed(f"The captain {deed} home.", word)) < NOT[1] + 0.2


@pytest.mark.model
@pytest.mark.parametrize(
    ("deed", "word"),
    [
        ("did not fail to row", "row"),
        ("did not forget to row", "row"),
        ("did not hesitate to row", "row"),
        ("did not keep the divers from rowing", "rowing"),
        ("failed to stop the divers from rowing", "rowing"),
        ("let the divers row", "row"),
    ],
)
def test_two_denials_make_a_deed(deed, word, parsed):
    assert factuality(*parsed(f"The crew {deed} home.", word)) > LIKELY[0]


@pytest.mark.model
def test_who_did_not_refuse_may_not_have_done_it(parsed):
    assert factuality(*parsed("The crew did not refuse to row home.", "row")) < LIKELY[0] + 0.5
