from dataclasses import replace
from datetime import UTC, date, datetime

from retold.claims.sides import head, sentence_lemmas, sides
from retold.records import Published, Tokens
from retold.text import Span


def test_a_side_holds_content_lemmas_without_small_words(sided):
    _, (side,) = sided(["The ferry sank in the harbour of Orstad."])
    assert side.lemmas == ("ferry", "sink", "harbour", "orstad")


def test_words_of_one_row_become_one_lemma(sided):
    _, (a, b) = sided(["The storm wounded sailors."], ["The storm injured sailors."])
    assert a.lemmas == b.lemmas


def test_the_frame_of_a_source_is_no_content(story):
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


def test_lemmas_of_each_sentence_article_by_article(story):
    found = sentence_lemmas(story(["The ferry sank.", "The crew left."], ["A ferry burned."]).annotations)
    assert [["ferry" in s for s in article] for article in found] == [[True, False], [True]]


def test_the_head_is_the_word_that_hangs_on_no_other():
    tokens = Tokens(
        starts=(0, 4, 10, 15, 18), ends=(3, 9, 14, 17, 24), lemmas=("the", "ferry", "sink", "off", "Orstad"),
        pos=("DET", "NOUN", "VERB", "ADP", "PROPN"), tags=("",) * 5, deps=("",) * 5, heads=(1, 2, 2, 2, 3),
        sentences=((0, 5),), names=(),
    )  # fmt: skip
    assert head(tokens, range(5)) == "sink"
    assert head(tokens, [0, 1]) == "ferry"
    assert head(tokens, [3, 4]) == "off"
    assert head(tokens, []) == ""


def test_days_of_the_week_and_the_day_of_publication_are_kept(sided, story):
    material = story(["The ferry sank on Monday."])
    (side,) = sides(material)
    assert side.weekdays == {"monday"}
    assert side.published is None
    dated = replace(material.articles[0], published=Published(at=datetime(2031, 3, 4, 5, tzinfo=UTC)))
    (side,) = sides(replace(material, articles=(dated,)))
    assert side.published == date(2031, 3, 4)


def test_what_a_body_tells_on_its_own_page_is_issued_unless_it_has_it_from_a_publisher(story, tell):
    people, wire = ("researchers", "anonymous"), ("Corvane", "agency")
    for specs, issued in (
        ("The risk rises.", True),
        (tell("The risk rises.", people), True),
        (tell("It rises.", wire), False),
    ):
        material = story([specs])
        page = replace(material.articles[0], outlet="University of Karsholm")
        (side,) = sides(replace(material, articles=(page,)))
        assert side.issued is issued
    assert not sides(material)[0].issued
