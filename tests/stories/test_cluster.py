from datetime import UTC, datetime, timedelta

import pytest

from retold.records import Annotation, Article, By, Published, Tokens
from retold.stories.cluster import LEAST, nearness, stories

BY = By(stage="test", version=1, settings="s1")
DAY = datetime(2031, 4, 2, tzinfo=UTC)

FERRY = "ferry Margit Orstad harbour capsize lifeboat coastguard engine Tessaly Lines"
MINE = "miner Kolberg shaft collapse Varnholt coal ventilation rescuer tunnel union"


def made(number, words, at=None, title=None, surety="declared"):
    """An article of nouns and names and what is seen in it."""
    text = f"{words} n{number}"
    lemmas = text.split()
    starts = [text.index(w) for w in lemmas]
    n = len(lemmas)
    tokens = Tokens(
        starts=tuple(starts), ends=tuple(s + len(w) for s, w in zip(starts, lemmas, strict=True)),
        lemmas=tuple(lemmas), pos=tuple("PROPN" if w[0].isupper() else "NOUN" for w in lemmas), tags=("",) * n,
        deps=("",) * n, heads=tuple(range(n)), sentences=((0, n),), names=(),
    )  # fmt: skip
    published = Published(at=at, surety=surety if at else "unknown")
    article = Article(id=f"a{number}", key=f"a{number}", source="", text=text, title=title, published=published)
    return article, Annotation(article=article.id, tokens=tokens, by=BY)


def found(*pairs):
    return stories([a for a, _ in pairs], [n for _, n in pairs])


def test_two_events_are_two_stories():
    run = [made(0, FERRY), made(1, MINE), made(2, FERRY), made(3, MINE), made(4, FERRY), made(5, MINE)]
    assert [s.articles for s in found(*run)] == [("a0", "a2", "a4"), ("a1", "a3", "a5")]


def test_every_article_is_in_exactly_one_story():
    run = [made(n, (FERRY, MINE, "bread price")[n % 3]) for n in range(9)]
    assert sorted(i for s in found(*run) for i in s.articles) == sorted(f"a{n}" for n in range(9))


def test_no_articles_give_no_stories():
    assert found() == ()


def test_ids_do_not_hang_on_the_order_of_input():
    run = [made(n, FERRY) for n in range(4)]
    assert [s.id for s in found(*run)] == [s.id for s in found(*reversed(run))]


def test_articles_come_in_order_of_publication_and_those_without_a_date_last():
    run = [made(0, FERRY), made(1, FERRY, at=DAY), made(2, FERRY, at=DAY - timedelta(days=1))]
    assert found(*run)[0].articles == ("a2", "a1", "a0")


def test_the_same_words_years_apart_are_two_stories_in_a_large_run():
    old = [made(n, "ferry Orstad harbour " + filler(n), at=DAY - timedelta(days=3000)) for n in range(30)]
    new = [made(100 + n, "ferry Orstad harbour " + filler(100 + n), at=DAY) for n in range(30)]
    sets = [set(s.articles) for s in found(*old, *new)]
    assert not any("a0" in s and "a100" in s for s in sets)


def filler(n):
    return " ".join(f"word{n % 5}x{k}" for k in range(4))


def test_the_title_is_the_best_articles_or_else_its_first_sentence():
    assert found(made(0, FERRY, title="A ferry is lost"), made(1, FERRY))[0].title == "A ferry is lost"
    assert found(made(0, FERRY))[0].title.startswith("ferry Margit")


@pytest.mark.parametrize("stop", [";", ":", " :", ","])
def test_a_title_ends_in_no_stop_that_leads_on(stop):
    assert found(made(0, FERRY, title=f"A ferry is lost{stop}"))[0].title == "A ferry is lost"


@pytest.mark.parametrize(("days", "factor"), [(0, 1.0), (7, 1.0), (37, 0.5), (4000, LEAST)])
def test_nearness_falls_with_the_days_between(days, factor):
    assert nearness(DAY + timedelta(days=days), DAY, DAY) == pytest.approx(factor)
    assert nearness(DAY - timedelta(days=days), DAY, DAY) == pytest.approx(factor)


def test_an_unknown_date_keeps_nothing_apart():
    assert nearness(None, DAY, DAY) == nearness(DAY, None, None) == 1.0


def test_a_guessed_date_keeps_nothing_apart():
    run = [made(0, FERRY, at=DAY), made(1, FERRY, at=DAY - timedelta(days=3000), surety="inferred")]
    assert len(found(*run)) == 1
