from dataclasses import replace

import pytest

from retold.claims.gist import best, clear, clearest, gist
from retold.text import Span


def test_a_sourced_telling_is_better_than_an_unsourced_one(sided, tell):
    _, told = sided(["The ferry sank near Orstad."], [tell("The ferry sank near Orstad.", ("Mara Lind", "person"))])
    assert best(told).article == 1


def test_a_nameless_link_that_is_missing_speaks_against(sided, tell):
    vague = tell("The ferry sank.", ("reports", "anonymous"), breaks=("gap",))
    _, told = sided([vague], ["The ferry sank."])
    assert best(told).article == 1


def test_more_detail_is_better_and_of_equals_the_first(sided):
    _, told = sided(["The ferry sank."], ["The ferry sank near Orstad with 40 sailors."], ["The ferry sank."])
    assert best(told).article == 1
    assert best([told[0], told[2]]).article == 0


def test_a_figure_that_stands_alone_does_not_speak_for_those_that_agree(sided, tell):
    odd = tell("The boat from Orstad carries 650 kg.", ("Mara Lind", "person"), figures=[("650 kg", 650.0, "kg")])
    plain = tell("It carries 180 kg.", figures=[("180 kg", 180.0, "kg")])
    _, told = sided([odd], [plain], [plain])
    assert best(told).article == 1
    assert best(told[:2]).article == 0


def test_what_a_body_says_on_its_own_page_is_closest_to_the_source(sided, tell):
    _, told = sided(
        ["The ferry sank."], [tell("The ferry sank.", ("Reuters", "agency"), ("Harbour Board", "organisation"))]
    )
    assert best(told).article == 1
    assert best([replace(told[0], issued=True), told[1]]).article == 0


def test_no_telling_is_closer_than_that_of_the_house_which_it_cites(sided, tell):
    quill, corvane = ("Marta Quill", "person"), ("Corvane", "agency")
    _, told = sided(
        [tell("The ferry sank.", quill)], [tell("The ferry sank off Orstad on Monday with nine.", corvane, quill)]
    )
    assert best([replace(told[0], house="Corvane"), told[1]]).article == 0
    assert best([replace(told[0], house="Orstad Post"), told[1]]).article == 1
    circle = [replace(side, telling=told[1].telling, house="Corvane") for side in told]
    assert best(circle).article in {0, 1}


def test_the_gist_is_the_tellings_own_words(sided):
    material, (side,) = sided(["the ferry Margit sank near Orstad."])
    assert gist(side, material) == "The ferry Margit sank near Orstad"


def test_half_a_pair_of_quotation_marks_is_not_shown(sided):
    material, (side,) = sided(["“no plan to close the ferry line."])
    assert gist(side, material) == "No plan to close the ferry line"


def test_a_frame_in_front_is_left_out(sided):
    material, (side,) = sided(["According to Mara Lind, the ferry sank near Orstad."])
    assert gist(side, material) == "The ferry sank near Orstad"


def test_a_pronoun_gives_way_to_the_name_it_means(sided):
    material, (side,) = sided(["She left Orstad."], people=[(0, 0, "She", "Mara Lind")])
    assert gist(side, material) == "Mara Lind left Orstad"


def test_a_pronoun_of_unknown_meaning_stays(sided):
    material, (side,) = sided(["She left Orstad."])
    assert gist(side, material) == "She left Orstad"


def test_a_source_named_at_the_end_is_left_out(story):
    from retold.claims.sides import sides
    from retold.records import Link

    text = "The ferry sank in the outer harbour of Orstad, said the Harbour Board."
    material = story([text])
    at = text.index("the Harbour Board")
    link = Link(name="Harbour Board", role="organisation", span=Span(at, at + 17))
    told = replace(material.tellings[0][0], chain=(link,))
    material = replace(material, tellings=((told,),))
    assert gist(sides(material)[0], material) == "The ferry sank in the outer harbour of Orstad"


@pytest.mark.parametrize("vague", ["My papers said the ferry was a yacht off Orstad.", "It was a yacht by its papers."])
def test_a_telling_that_is_clear_by_itself_lends_the_gist_its_words(vague, sided, tell):
    material, told = sided(
        [tell(vague, ("Mara Lind", "person"))], [tell("The ferry was a yacht.", ("Bo Ek", "person"))]
    )
    assert best(told).article == 0
    assert clearest(told, material).article == 1


def test_a_chain_is_not_longer_by_a_house_that_tells_it_itself(sided, tell):
    people = ("scientists", "anonymous")
    retold = tell("Late meals will scar the heart.", ("Daily Trumpet", "outlet"), people)
    _, told = sided(
        [tell("Late meals will scar it.", people)], [retold], [tell("Late meals may scar the heart.", people)]
    )
    page, retelling, release = replace(told[0], house="Daily Trumpet"), told[1], replace(told[2], issued=True)
    assert best([page, retelling, release]).article == 2
    assert best([retelling, release]).article == 1


def test_who_denies_a_claim_that_others_make_does_not_stand_for_it(sided, tell):
    denied = tell("The council had ever voted.", ("Mara Lind", "person"), certainty="denied")
    _, told = sided([denied], ["The council voted."])
    assert best(told).article == 1
    assert best(told[:1]).article == 0


def test_a_denial_keeps_its_own_words(sided, tell):
    denied = tell("Its gates were open by the papers.", ("Mara Lind", "person"), certainty="denied")
    material, told = sided([denied], [tell("No gate was open.", ("Bo Ek", "person"), certainty="denied")])
    assert clearest(told, material) is best(told)


def test_the_gist_does_not_turn_the_best_telling_round(sided, tell):
    said = tell("It has not met any shareholder of the ferry line.", ("log", "document"), ("Mara Lind", "person"))
    material, told = sided([said], [tell("Tessaly has met a shareholder of the line.", ("Mara Lind", "person"))])
    assert best(told).article == clearest([replace(told[0], negative=True), told[1]], material).article == 0


def test_the_united_states_are_not_us(sided):
    material, (side,) = sided(["The US ferry sank near Orstad."])
    assert clear(side, material)
