from dataclasses import replace

from retold.dossier.assemble import story
from retold.dossier.collation import MOST_COLUMNS, collate


def test_articles_of_one_original_stand_together(dossier):
    table = collate(story(dossier))
    assert [source.number for source in table.columns] == [3, 4, 1, 2, 5, 6, 7]
    assert [(family.title, family.columns) for family in table.families] == [
        ("from *Corvane", 2), ("with Harbour Ledger", 3), ("on its own", 1), ("on its own", 1),
    ]  # fmt: skip


def test_a_cell_holds_what_its_article_tells(dossier):
    line = collate(story(dossier)).lines[0]
    assert [cell.certainties for cell in line.cells] == [
        ("attributed",), ("asserted",), ("attributed",), ("attributed",), ("attributed",), ("attributed",), ("hedged",),
    ]  # fmt: skip


def test_an_article_that_does_not_tell_a_claim_has_an_empty_cell(dossier):
    line = collate(story(dossier)).lines[7]
    assert [len(cell.told) for cell in line.cells] == [1, 0, 0, 0, 0, 0, 0]


def test_drift_and_conflict_are_told_apart(dossier):
    cells = collate(story(dossier)).lines[0].cells
    assert [cell.has("drift") for cell in cells] == [False, True, False, True, True, False, False]
    assert [cell.has("conflict") for cell in cells] == [False, False, False, False, False, True, False]


def test_independent_accounts_that_may_both_be_right_have_a_word_of_their_own(dossier):
    cell = collate(story(dossier)).lines[4].cells[5]
    assert [cell.has(relation) for relation in ("drift", "conflict", "difference")] == [False, False, True]
    assert cell.notes == ("difference, attribution-changed: from the ministry, there from a spokeswoman",)


def test_a_telling_by_a_second_word_never_hides_the_weaker_certainty(dossier):
    claim = dossier.claims[0]
    again = replace(claim, tellings=(*claim.tellings, "t-c2-radio-ostrel", "t-c4-tidewatch"))
    cells = collate(story(replace(dossier, claims=(again, *dossier.claims[1:])))).lines[0].cells
    assert cells[3].certainties == ("attributed", "denied")


def test_a_table_too_wide_says_what_it_leaves_out(dossier):
    article = dossier.material.articles[0]
    articles = tuple(replace(article, id=f"a{n}", key=f"a{n}") for n in range(MOST_COLUMNS + 3))
    material = replace(dossier.material, articles=articles, tellings=((),) * len(articles))
    descent = replace(dossier.descent, lineages=(), originals=())
    table = collate(story(replace(dossier, material=material, descent=descent, claims=(), ledgers=(), drifts=())))
    assert (len(table.columns), table.left_out) == (MOST_COLUMNS, 3)
