import pytest

from retold.claims.rank import kind, rank


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ({"text": "The ferry sank."}, "event"),
        ({"text": "The company plans to build a ferry."}, "plan"),
        ({"text": "The company denied that.", "certainty": "attributed"}, "denial"),
        ({"text": "The ferry sank.", "certainty": "denied"}, "denial"),
        ({"text": "The ferry sank.", "certainty": "hedged"}, "assessment"),
        ({"text": "We knew nothing.", "quoted": True}, "statement"),
        ({"text": "The fire killed 9 sailors.", "figures": [("9", 9.0, "sailor")]}, "figure"),
    ],
)
def test_kinds(sided, tell, spec, expected):
    material, told = sided([tell(**spec)])
    assert kind(told, told[0], material) == expected


def test_more_outlets_weigh_more(sided):
    material, told = sided(["The ferry sank."], ["The ferry sank."], ["Bread was cheap."])
    assert rank(told[:2], material)[0] > rank(told[2:], material)[0]


def test_a_denial_among_others_is_a_dispute(sided, tell):
    material, told = sided(["The ferry sank."], [tell("The ferry sank.", certainty="denied")])
    reasons = {r.feature: r for r in rank(told, material)[1]}
    assert reasons["dispute"].value == 1.0
    assert reasons["dispute"].note == "1 of 2 tellings deny it"


def test_a_denial_told_as_somebodys_word_is_a_dispute(sided, tell):
    denial = tell("The company denied that.", ("The company", "organisation"))
    material, told = sided(["The ferry sank."], [denial])
    assert {r.feature: r.value for r in rank(told, material)[1]}["dispute"] == 1.0


def test_rival_figures_are_half_a_dispute(sided, tell):
    nine = tell("The fire killed 9 sailors.", figures=[("9", 9.0, "sailor")])
    ten = tell("The fire killed 10 sailors.", figures=[("10", 10.0, "sailor")])
    material, told = sided([nine], [ten])
    assert {r.feature: r.value for r in rank(told, material)[1]}["dispute"] == 0.5
