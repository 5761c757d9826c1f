from dataclasses import replace

from retold.dossier import tree
from retold.dossier.assemble import story
from retold.records import Descent, Edge, Lineage, Original


def shape(dossier):
    return [(row.guides, row.name if row.source is None else row.source.number) for row in tree.rows(story(dossier))]


def linked(dossier, edges):
    """The dossier with only these edges, given as pairs (child, parent) of numbers or `*Name`."""
    ids = [article.id for article in dossier.material.articles]
    lineages = []
    for number, article in enumerate(ids, 1):
        mine = tuple(
            Edge(child=article, parent=parent if isinstance(parent, str) else ids[parent - 1], score=0.9, evidence=())
            for child, parent in edges
            if child == number
        )
        lineages.append(Lineage(article=article, kind="relay", why=(), edges=mine))
    by = dossier.descent.by
    return replace(dossier, descent=Descent(story="st1", lineages=tuple(lineages), originals=(), by=by))


def test_articles_stand_below_their_best_supported_parent(dossier):
    assert shape(dossier) == [
        ("", "*Corvane"), ("├─ ", 3), ("└─ ", 4),
        ("", 1), ("└─ ", 2), ("   └─ ", 5),
        ("", 6), ("", 7),
    ]  # fmt: skip


def test_further_parents_are_kept_beside_the_row(dossier):
    row = next(row for row in tree.rows(story(dossier)) if row.source and row.source.number == 3)
    assert [parent.name for parent in row.others] == ["Harbour Ledger"]


def beyond(dossier, *edges):
    """The dossier with originals that have it from elsewhere: (name, numbers of its children, parent)."""
    ids = [article.id for article in dossier.material.articles]
    originals = tuple(
        Original(
            id=name,
            seen=False,
            children=tuple(ids[n - 1] for n in children),
            parents=(
                Edge(child=name, parent=above if isinstance(above, str) else ids[above - 1], score=0.9, evidence=()),
            ),
        )
        for name, children, above in edges
    )
    return replace(dossier, descent=replace(dossier.descent, originals=originals))


def test_an_unseen_original_stands_below_what_it_has_it_from(dossier):
    found = linked(dossier, [(1, "*Velta"), (2, "*Corvane")])
    assert shape(beyond(found, ("*Velta", [1], "*Corvane")))[:4] == [
        ("", "*Corvane"), ("├─ ", 2), ("└─ ", "*Velta"), ("   └─ ", 1),
    ]  # fmt: skip
    assert shape(beyond(found, ("*Velta", [1], 3)))[:4] == [("", 3), ("└─ ", "*Velta"), ("   └─ ", 1), ("", "*Corvane")]


def test_an_unseen_original_is_not_put_below_its_own_child(dossier):
    found = beyond(linked(dossier, [(1, "*Velta")]), ("*Velta", [1], 1))
    assert shape(found)[:2] == [("", "*Velta"), ("└─ ", 1)]


def test_every_article_stands_once_though_parents_form_a_circle(dossier):
    rows = tree.rows(story(linked(dossier, [(1, 2), (2, 3), (3, 1), (4, 4)])))
    assert sorted(row.source.number for row in rows if row.source) == [1, 2, 3, 4, 5, 6, 7]


def test_guides_join_siblings_past_their_descendants(dossier):
    assert shape(linked(dossier, [(2, 1), (3, 2), (4, 1)]))[:4] == [("", 1), ("├─ ", 2), ("│  └─ ", 3), ("└─ ", 4)]


def test_a_long_line_of_descent_neither_recurses_nor_widens_without_end(dossier):
    article = dossier.material.articles[0]
    articles = tuple(replace(article, id=f"a{n}", key=f"a{n}") for n in range(3000))
    lineages = tuple(
        Lineage(
            article=f"a{n}", kind="relay", why=(),
            edges=(Edge(child=f"a{n}", parent=f"a{n - 1}", score=1.0, evidence=()),) if n else (),
        )
        for n in range(3000)
    )  # fmt: skip
    material = replace(dossier.material, articles=articles, tellings=((),) * 3000)
    descent = replace(dossier.descent, lineages=lineages, originals=())
    rows = tree.rows(story(replace(dossier, material=material, descent=descent, claims=(), ledgers=(), drifts=())))
    assert len(rows) == 3000
    assert max(len(row.guides) for row in rows) <= 3 * tree.MAX_DEPTH
