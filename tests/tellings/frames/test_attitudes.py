"""Attitudes: who wants, opposes, mentions or seems to do what, read beside the frames of saying."""

import pytest

from retold.syntax import Tree
from retold.tellings.frames import search, stances
from retold.tellings.sources.reader import Reader


@pytest.fixture
def attitudes(read):
    """The attitudes of a sentence as (cue, source, content); the source is the word that heads it."""

    def of(text):
        article, annotation = read(text)
        tree = Tree(article.text, annotation.tokens)
        reader = Reader(article, annotation, tree)
        found = [
            f
            for s in range(len(annotation.tokens.sentences))
            for f in search.attitudes_of(reader, s, search.find(reader, s))
        ]
        return [
            (
                tree.word(f.cue),
                "" if f.source is None else tree.word(f.source),
                " ".join(tree.word(k) for k in sorted(f.region - {f.cue})),
            )
            for f in found
        ]

    return of


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union praised the mayor.", ("praised", "union", "the mayor")),
        ("Marta Quill opposes the dam at Ostrel.", ("opposes", "Quill", "the dam at Ostrel")),
        ("The mayor hopes to sell the waterworks.", ("hopes", "mayor", "to sell the waterworks")),
        ("The guild refused to pay the fees.", ("refused", "guild", "to pay the fees")),
        ("The senator railed against the new tolls.", ("railed", "senator", "the new tolls")),
        ("Orsk apologised for the delay.", ("apologised", "Orsk", "the delay")),
        ("The treaty was praised by the envoy.", ("praised", "envoy", "The treaty")),
        ("Residents are wary of the dam.", ("wary", "Residents", "the dam")),
        ("Quill voiced support for the strike.", ("support", "Quill", "the strike")),
        ("Quill is a critic of the dam.", ("critic", "Quill", "the dam")),
        ("The mayor took aim at the guild.", ("aim", "mayor", "the guild")),
        ("The plan drew criticism from the guild.", ("criticism", "guild", "The plan")),
        ("The crane seems to be rusting.", ("seems", "", "The crane to be rusting")),
        ("The captain, who defended the crew, retired.", ("defended", "who", "the crew")),
    ],
)
def test_an_attitude_has_a_cue_whose_it_is_and_what_it_is_about(attitudes, text, expected):
    assert expected in attitudes(text)


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "The ferry left the port at noon.",
        "Call the harbour office before you leave.",
        "One can praise the mayor for less.",
        "The supported beams gave way.",
    ],
)
def test_what_is_nobodys_attitude_is_not_read(attitudes, text):
    assert attitudes(text) == []


@pytest.mark.model
def test_a_cue_of_saying_is_not_read_again(attitudes):
    assert attitudes("Marta Quill said the ferry was unsafe.") == []


@pytest.mark.model
def test_an_attitude_is_no_source(about):
    told = about("The union praised", "The union praised the mayor for the new bridge on Monday.")
    assert told.chain == ()


@pytest.mark.model
def test_an_attitude_does_not_count_as_the_last_source(read):
    article, annotation = read("Marta Quill praised the mayor.")
    reader = Reader(article, annotation, Tree(article.text, annotation.tokens))
    search.attitudes_of(reader, 0, [])
    assert reader.latest == []


def test_a_word_has_each_complement_once():
    for table in (stances.VERBS_BY, stances.NOUNS_BY):
        for words in table.values():
            assert len(words.split()) == len(set(words.split()))


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The mayor took steps to oppose the dam.", "mayor"),
        ("The mayor’s attempt to defend the dam failed.", "mayor"),
    ],
)
def test_whose_an_infinitive_under_a_noun_is(attitudes, text, holder):
    assert holder in [source for _, source, _ in attitudes(text)]
