from retold.claims import candidates
from retold.claims.candidates import pairs
from retold.claims.likeness import Rarity
from retold.claims.sides import sentence_lemmas


def found(material, told):
    first, second = pairs(told, Rarity([s for one in sentence_lemmas(material.annotations) for s in one]))
    return list(zip(first.tolist(), second.tolist(), strict=True))


def test_tellings_that_share_a_rare_word_are_candidates(sided):
    made = sided(["The ferry sank near Orstad."], ["A boat from Orstad burned."], ["Bread was cheap."])
    assert found(*made) == [(0, 1)]


def test_two_tellings_of_one_article_are_none(sided):
    assert found(*sided(["The ferry sank near Orstad.", "The ferry left Orstad."])) == []


def test_a_key_that_too_many_have_finds_nobody(sided, monkeypatch):
    monkeypatch.setattr(candidates, "COMMON", 2)
    made = sided(["Orstad burned."], ["Orstad opened."], ["Orstad signed."])
    assert found(*made) == []


def test_only_the_nearest_are_kept(sided, monkeypatch):
    monkeypatch.setattr(candidates, "NEAREST", 1)
    made = sided(["The ferry sank near Orstad."], ["The ferry sank near Orstad."], ["A wall near Orstad burned."])
    assert (0, 1) in found(*made)
    assert (0, 2) not in found(*made)


def test_pairs_come_in_order_and_once(sided):
    made = sided(*[["The ferry sank near Orstad."]] * 4)
    assert found(*made) == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
