from dataclasses import replace

from tests.ledger.test_differences import said

from retold.ledger.counterparts import counterparts, nearness
from retold.records import By, Claim
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")


def claim(ident, *ids, best=None):
    """A claim of some tellings, the first of them the best."""
    return Claim(id=ident, story="s1", gist="", type="event", tellings=ids, best=best or ids[0], weight=1.0, by=BY)


def held(claims, *said_, roots=None):
    """What each telling is held against, and whether it leads; `roots` where articles descend from others."""
    alone = {s.article.id: frozenset({s.article.id}) for s in said_}
    found = counterparts(claims, {s.telling.id: s for s in said_}, alone | (roots or {}))
    return {p.told.telling.id: (p.against.telling.id, p.leads) for p in found}


def cut(said_, ident, end):
    """A part of a telling, from its beginning."""
    return replace(said_, telling=replace(said_.telling, id=ident, span=Span(0, end)))


def test_each_is_held_against_the_best_and_the_best_against_the_nearest():
    one = said("Nine boats sank off Orstad", where="one")
    two = said("Boats sank", where="two")
    three = said("Nine boats sank", where="three")
    assert held([claim("c1", "one", "two", "three")], one, two, three) == {
        "one": ("three", True), "two": ("one", False), "three": ("one", False),
    }  # fmt: skip


def test_a_telling_beside_the_best_in_its_article_is_held_against_another_article():
    one, two = said("Nine boats sank", where="one"), said("Boats sank", where="two")
    again = replace(one, telling=replace(one.telling, id="again"))
    assert held([claim("c1", "one", "again", "two")], one, again, two)["again"] == ("two", False)


def test_none_is_held_against_what_retells_it():
    source, best, other = (
        said(text, where=w) for text, w in (("Boats sank", "a"), ("Nine boats sank", "b"), ("Boats", "c"))
    )
    roots = {best.article.id: frozenset({best.article.id, source.article.id})}
    found = held([claim("c1", "b", "a", "c")], source, best, other, roots=roots)
    assert found == {"b": ("a", True), "a": ("c", False), "c": ("b", False)}
    assert "a" not in held([claim("c1", "b", "a")], source, best, roots=roots)


def test_a_part_that_nobody_else_tells_is_held_against_what_another_tells_of_its_clause():
    clause = said("Nine boats sank and forty sailors drowned", where="one")
    part = cut(clause, "part", 15)
    other = said("Nine boats sank, forty sailors drowned", where="two")
    found = held([claim("c1", "two", "one"), claim("c2", "part")], clause, part, other)
    assert found["part"] == ("two", True)


def test_a_telling_that_stands_alone_is_held_against_nothing():
    assert held([claim("c1", "one"), claim("c2", "two")], said("Boats sank"), said("Bread rose", where="two")) == {}


def test_nearness_counts_the_words_that_both_have():
    one, two = said("boats sank off Orstad"), said("Bread grew dear", where="two")
    assert nearness(one, one) > 0.99
    assert nearness(one, two) == 0.0
