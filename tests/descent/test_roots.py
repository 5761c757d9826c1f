"""The number of publications that a story has its matter from."""

from retold.descent.roots import roots
from retold.records import Article, By, Descent, Edge, Lineage

BY = By(stage="test", version=1, settings="")


def article(key, outlet=None):
    return Article(id=key, key=key, source=key, text="", outlet=outlet)


def line(key, kind, *edges):
    made = tuple(Edge(child=key, parent=parent, score=score, evidence=()) for parent, score in edges)
    return Lineage(article=key, kind=kind, why=(), edges=made)


def counted(articles, *lines):
    found = roots(articles, Descent(story="s", lineages=lines, originals=(), by=BY))
    return found.low, found.high


def test_ten_copies_of_one_agency_are_one():
    articles = [article(f"a{k}", f"Paper {k}") for k in range(10)]
    assert counted(articles, *(line(a.id, "reprint", ("*Northline", 0.9)) for a in articles)) == (1, 1)


def test_own_reports_count_each_house_once():
    articles = [article("a", "Landow Gazette"), article("b", "landowgazette.com"), article("c", "Orrin Courier")]
    assert counted(articles, *(line(a.id, "original") for a in articles)) == (2, 2)


def test_two_texts_of_one_agency_are_one_house():
    articles = [article("a", "A"), article("b", "B")]
    assert counted(articles, line("a", "reprint", ("*Velta-1", 0.9)), line("b", "reprint", ("*Velta-2", 0.9))) == (1, 1)


def test_mixed_articles_count_beside_what_they_have_from_others():
    assert counted([article("a", "A")], line("a", "mixed", ("*Velta", 0.9))) == (2, 2)


def test_what_cannot_be_told_adds_to_the_upper_end_only():
    articles = [article("a", "A"), article("b", "B"), article("c", "C")]
    lines = (line("a", "original"), line("b", "unknown"), line("c", "relay", ("*unnamed outlet", 0.9)))
    assert counted(articles, *lines) == (1, 3)


def test_the_open_cases_are_said():
    found = roots([article("b", "B")], Descent(story="s", lineages=(line("b", "unknown"),), originals=(), by=BY))
    assert found.open == ("It cannot be told where B has it.",)
