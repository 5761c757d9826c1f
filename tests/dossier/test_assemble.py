from dataclasses import replace

import pytest

from retold.dossier.assemble import assemble, label, story


def test_best_telling_stands_first_and_the_others_follow_their_articles(dossier):
    told = story(dossier).claims[0].told
    assert [t.source.number for t in told] == [1, 2, 3, 4, 5, 6, 7]
    assert [t.best for t in told] == [True, *[False] * 6]


def test_best_telling_stands_first_wherever_its_article_is(dossier):
    last = dossier.claims[0].tellings[-1]
    moved = replace(dossier, claims=(replace(dossier.claims[0], best=last), *dossier.claims[1:]))
    assert [t.source.number for t in story(moved).claims[0].told] == [7, 1, 2, 3, 4, 5, 6]


def test_a_claim_is_as_certain_as_its_best_telling(dossier):
    assert [claim.certainty for claim in story(dossier).claims[:4]] == ["attributed", "hedged", "attributed", "denied"]


def test_standing_counts_tellings_by_certainty(dossier):
    assert story(dossier).claims[0].standing == "asserted in 1, attributed in 5, hedged in 1"


def test_headline_counts_articles_outlets_and_originals(dossier):
    expected = "7 articles, 7 outlets (1 of them not named), 2–3 originals (1 not in the archive)."
    assert story(dossier).headline == expected


def test_one_publisher_under_two_names_is_one_outlet(dossier):
    first, second, *rest = dossier.material.articles
    renamed = (replace(first, outlet="The Harbour Ledger"), replace(second, outlet="harbour ledger"), *rest)
    material = replace(dossier.material, articles=renamed)
    assert story(replace(dossier, material=material)).outlets == 6


@pytest.mark.parametrize(
    ("outlets", "said"),
    [
        ((None,), "1 article, 1 outlet (not named)"),
        ((None, None), "2 articles, 2 outlets (none of them named)"),
        ((None, None, "Harbour Ledger"), "3 articles, 3 outlets (2 of them not named)"),
        (("Harbour Ledger", "harbour ledger"), "2 articles, 1 outlet"),
    ],
)
def test_each_article_of_no_named_outlet_is_an_outlet(dossier, outlets, said):
    articles = tuple(replace(a, outlet=o) for a, o in zip(dossier.material.articles, outlets, strict=False))
    material = replace(dossier.material, articles=articles)
    shown = story(replace(dossier, material=material, claims=(), ledgers=(), drifts=()))
    assert shown.headline.startswith(f"{said}, 2")


def test_a_copy_that_names_no_outlet_is_the_same_page_and_no_further_outlet(copied):
    (dossier,) = copied.dossiers
    articles = tuple(replace(a, outlet=None) if a.copy_of else a for a in dossier.material.articles)
    shown = story(replace(dossier, material=replace(dossier.material, articles=articles)))
    assert shown.headline.startswith("7 articles, 6 outlets (1 of them not named), ")


def test_a_copy_of_an_article_of_no_story_goes_by_its_key(copied):
    (dossier,) = copied.dossiers
    *others, last = dossier.material.articles
    material = replace(dossier.material, articles=(*others, replace(last, copy_of="elsewhere")))
    sources = story(replace(dossier, material=material)).sources
    assert [source.sameness for source in sources[-3:]] == ["the same text as 2", "", "the same text as elsewhere"]


def test_conclusion_says_what_the_main_claim_rests_on(dossier):
    assert story(dossier).conclusion.startswith(
        "The main claim is told by 6 outlets and rests on 2–3 origins. 5 articles"
    )


def test_a_story_without_claims_has_no_conclusion(dossier):
    assert story(replace(dossier, claims=(), ledgers=(), drifts=())).conclusion == ""


def test_difference_points_at_the_words_that_it_is_measured_against(dossier):
    difference = story(dossier).claims[0].told[4].differences[0]
    assert difference.source.number == 2
    assert difference.quote.startswith("At least four Tessaly ferries")


def test_parents_are_named_as_the_files_and_as_the_reader_name_them(dossier):
    parents = story(dossier).sources[2].parents
    assert [(p.name, p.key, p.source) for p in parents] == [
        ("*Corvane", "*Corvane", None),
        ("Harbour Ledger", "harbour-ledger", 1),
    ]


def test_edges_are_numbered_through_the_story(dossier):
    numbers = [p.number for source in story(dossier).sources for p in source.parents]
    assert numbers == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("outlet", "url", "expected"),
    [
        ("Brindle Post", "https://www.brindle.example/a", "Brindle Post"),
        (None, "https://www.brindle.example/a", "brindle.example"),
        (None, "https://[broken", "brindle"),
        (None, None, "brindle"),
    ],
)
def test_an_article_is_labelled_by_what_is_known(dossier, outlet, url, expected):
    assert label(replace(dossier.material.articles[2], outlet=outlet, url=url)) == expected


def test_only_web_addresses_become_links(dossier):
    sources = story(dossier).sources
    assert sources[0].link == "https://harbour-ledger.example/story"
    assert sources[4].link is None


def test_stories_are_numbered_in_the_order_of_the_trace(trace):
    doubled = replace(trace, dossiers=trace.dossiers * 2)
    assert [view.number for view in assemble(doubled)] == [1, 2]
