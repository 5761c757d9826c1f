from retold.claims.sides import sentence_lemmas, sides, within
from retold.text import Span


def test_a_side_holds_content_lemmas_without_small_words(sided):
    _, (side,) = sided(["The ferry sank in the harbour of Orstad."])
    assert side.lemmas == ("ferry", "sink", "harbour", "orstad")


def test_words_of_one_row_become_one_lemma(sided):
    _, (a, b) = sided(["The storm wounded sailors."], ["The storm injured sailors."])
    assert a.lemmas == b.lemmas


def test_the_frame_of_a_source_is_no_content(story):
    from dataclasses import replace

    from retold.records import Link

    material = story(["Mara Lind said that the ferry sank."])
    link = Link(name="Mara Lind", role="person", span=Span(0, 9))
    told = replace(material.tellings[0][0], chain=(link,))
    (side,) = sides(replace(material, tellings=((told,),)))
    assert side.lemmas == ("ferry", "sink")


def test_negation_is_seen(sided):
    _, (a, b) = sided(["The ferry was not insured."], ["The ferry was insured."])
    assert a.negative
    assert not b.negative


def test_sides_are_numbered_through_the_story(sided):
    _, found = sided(["The ferry sank.", "The crew left."], ["The ferry sank."])
    assert [(s.article, s.order) for s in found] == [(0, 0), (0, 1), (1, 2)]


def test_tokens_within_a_span(story):
    tokens = story(["The ferry sank."]).annotations[0].tokens
    assert list(within(tokens, Span(4, 14))) == [1, 2]
    assert list(within(tokens, Span(4, 4))) == []


def test_lemmas_of_each_sentence(story):
    found = sentence_lemmas(story(["The ferry sank.", "The crew left."]).annotations)
    assert [("ferry" in s, "crew" in s) for s in found] == [(True, False), (False, True)]
