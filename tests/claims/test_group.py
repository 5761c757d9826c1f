import pytest

from retold.claims.group import Collate, claims, overlaps
from retold.records import By

BY = By(stage="test", version=1, settings="s1")

FERRY = "The ferry Margit sank near Orstad with 40 sailors."
FERRY2 = "The Margit ferry sank near Orstad with 40 sailors."
SCHOOL = "The mayor of Orstad opened a school."


def grouped(material, encoder):
    return sorted(sorted(c.tellings) for c in claims(material, encoder, BY))


def test_a_retelling_joins_and_another_matter_does_not(story, encoder):
    assert grouped(story([FERRY, SCHOOL], [FERRY2]), encoder) == [["a0.0", "a1.0"], ["a0.1"]]


def test_every_telling_is_in_exactly_one_claim(story, encoder):
    material = story([FERRY, SCHOOL], [FERRY2, "Bread was cheap."], ["Bread was cheap."])
    told = [t for c in claims(material, encoder, BY) for t in c.tellings]
    assert sorted(told) == sorted(t.id for ts in material.tellings for t in ts)


def test_the_same_figure_for_another_fate_is_another_claim(story, encoder, tell):
    dead = tell("The fire killed 9 sailors in Orstad.", figures=[("9", 9.0, "sailor")])
    hurt = tell("The fire wounded 9 sailors in Orstad.", figures=[("9", 9.0, "sailor")])
    assert grouped(story([dead, hurt], [dead, hurt]), encoder) == [["a0.0", "a1.0"], ["a0.1", "a1.1"]]


def test_told_and_denied_are_one_claim(story, encoder, tell):
    assert len(grouped(story([FERRY], [tell(FERRY2, certainty="denied")]), encoder)) == 1


def test_a_sentence_and_its_clause_are_known_to_overlap(sided, tell):
    sentence = "The ferry Margit sank near Orstad and the crew left."
    _, told = sided([tell(sentence), tell(sentence, part="the crew left"), tell("Bread was cheap.")], [FERRY])
    assert overlaps(told, {side.order: side.order for side in told}) == [(0, 1)]


def test_a_clause_and_its_part_are_two_claims_though_others_tell_both(story, encoder, tell):
    whole = "The ferry Margit sank near Orstad and the Red Harbour crew swam ashore."
    both = [tell(whole), tell(whole, part="the Red Harbour crew swam ashore")]
    assert grouped(story(both, both), encoder) == [["a0.0", "a1.0"], ["a0.1", "a1.1"]]


def test_claims_come_with_the_weightiest_first_and_know_their_best(story, encoder, tell):
    found = claims(story([SCHOOL, FERRY], [tell(FERRY2, ("Harbour Board", "organisation"))]), encoder, BY)
    assert [c.weight for c in found] == sorted((c.weight for c in found), reverse=True)
    assert found[0].best == "a1.0"
    assert found[0].gist == FERRY2.rstrip(".")
    assert found[0].why


def test_ids_come_from_content(story, encoder):
    material = story([FERRY], [FERRY2])
    assert claims(material, encoder, BY) == claims(material, encoder, BY)


def test_a_story_without_tellings_has_no_claims(story, encoder):
    assert claims(story([]), encoder, BY) == ()


def test_one_telling_is_one_claim(story, encoder):
    assert grouped(story([FERRY]), encoder) == [["a0.0"]]


@pytest.mark.model
def test_the_stage_runs_over_batches(story):
    stage = Collate()
    first, second = stage.load()([story([FERRY], [FERRY2]), story([SCHOOL])])
    assert (len(first), len(second)) == (1, 1)
    assert first[0].by.stage == "claims"
    assert stage.source(story([SCHOOL])) == "s1"
