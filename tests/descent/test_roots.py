"""The number of publications that a story has its matter from."""

from dataclasses import replace

from retold.descent.roots import roots
from retold.records import Article, By, Descent, Edge, Evidence, Lineage

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


def test_stations_that_differ_in_their_number_are_two_houses():
    articles = [article("a", "A"), article("b", "B")]
    lines = [line("a", "relay", ("*Channel-4", 0.9)), line("b", "relay", ("*Channel-5", 0.9))]
    assert [p.name for p in found(articles, *lines).parts] == ["Channel-4", "Channel-5"]


def test_mixed_articles_count_beside_what_they_have_from_others():
    assert counted([article("a", "A")], line("a", "mixed", ("*Velta", 0.9))) == (2, 2)


def test_what_cannot_be_told_adds_to_the_upper_end_only():
    articles = [article("a", "A"), article("b", "B"), article("c", "C")]
    lines = (line("a", "original"), line("b", "unknown"), line("c", "relay", ("*unnamed outlet", 0.9)))
    assert counted(articles, *lines) == (1, 3)


def test_articles_that_have_it_from_each_other_have_one_root_together():
    articles = [article(key, f"{key} Gazette") for key in ("Landow", "Orrin", "Sarn")]
    lines = [line("Landow", "relay", ("Orrin", 0.9)), line("Orrin", "relay", ("Landow", 0.9))]
    further = line("Sarn", "relay", ("Orrin", 0.9))
    assert counted(articles[:2], *lines) == (1, 1)
    root = found(articles, *lines, further).parts[0]
    assert (root.name, root.articles) == ("Landow Gazette, Orrin Gazette, Sarn Gazette", ("Landow", "Orrin", "Sarn"))
    assert root.why == f"{root.name} have it from each other; where it comes from is not shown."


def test_a_circle_through_a_house_that_counts_already_may_add_none():
    articles = [article("a", "Landow Gazette"), article("b", "Orrin Courier"), article("c", "landowgazette.com")]
    lines = [line("a", "relay", ("b", 0.9)), line("b", "relay", ("a", 0.9)), line("c", "original")]
    assert counted(articles, *lines) == (1, 2)


def test_a_circle_with_a_root_behind_it_adds_none():
    articles = [article("a", "A"), article("b", "B")]
    lines = [line("a", "relay", ("b", 0.9)), line("b", "relay", ("a", 0.9), ("*Velta", 0.9))]
    assert counted(articles, *lines) == (1, 1)


def found(articles, *lines):
    return roots(articles, Descent(story="s", lineages=lines, originals=(), by=BY))


def test_every_root_says_why_it_counts_or_not():
    parts = found(
        [article("a", "A"), article("b", "B")], line("a", "reprint", ("*Velta-2", 0.9)), line("b", "unknown")
    ).parts
    assert [(p.name, p.seen, p.articles, p.counted, p.why) for p in parts] == [
        ("Velta", False, ("a",), True, "A has it from Velta, which is not in the archive."),
        ("B", True, ("b",), False, "It cannot be told where B has it."),
    ]


def test_another_text_of_a_house_than_the_one_here_is_called_so():
    articles = [article("a", "A"), article("b", "Velta")]
    parts = found(articles, line("a", "reprint", ("*Velta", 0.9)), line("b", "unknown")).parts
    assert parts[0].why == "A has it from a text of Velta other than the one here, which is not in the archive."


def test_what_is_left_of_a_copied_article_is_not_shown_to_be_its_own():
    copied = Evidence(kind="textual", note="", weight=1.0)
    mixed = replace(line("a", "mixed", ("*Velta", 0.9)), why=(copied,))
    assert (found([article("a", "A")], mixed).low, found([article("a", "A")], mixed).high) == (1, 2)


def test_a_text_that_nobody_signs_may_be_of_an_agency_that_counts():
    text = "*unnamed original shared by A, B"
    articles = [article("a", "A"), article("c", "C")]
    assert counted(articles[:1], line("a", "reprint", (text, 0.9))) == (1, 1)
    assert counted(articles, line("a", "reprint", (text, 0.9)), line("c", "reprint", ("*Velta", 0.9))) == (1, 2)


def test_the_pivot_is_the_edge_that_would_move_the_number_most():
    articles = [article(x, x.upper()) for x in "abc"]
    lines = [
        line("a", "reprint", ("*Velta", 0.9)),
        line("b", "relay", ("*Kalder", 0.6)),
        line("c", "relay", ("a", 0.6)),
    ]
    turn = found(articles, *lines).pivot
    assert (turn.child, turn.parent, turn.low, turn.high) == ("c", "a", 3, 3)
    assert turn.why == "C does not have it from A"


def test_sure_and_judged_edges_are_no_pivot():
    judged = Edge(child="b", parent="*X", score=0.6, evidence=(Evidence(kind="judged", note="", weight=0.6),))
    lines = [line("a", "reprint", ("*Velta", 0.9)), replace(line("b", "relay"), edges=(judged,))]
    assert found([article("a", "A"), article("b", "B")], *lines).pivot is None


def test_an_article_that_may_have_it_from_another_is_a_pivot_without_a_parent():
    turn = found([article("b", "B")], line("b", "unknown")).pivot
    assert (turn.parent, turn.low, turn.high) == (None, 0, 0)
