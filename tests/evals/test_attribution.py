"""How attributions are compared; the sentences are invented."""

import pytest
from evals.attribution import Attribution, Case

from evals import attribution


def one(cue=(), source=(), content=()):
    return Attribution(frozenset(cue), frozenset(source), frozenset(content))


def test_spans_become_the_words_that_they_touch():
    within = attribution.numbering("The port is shut, she said.")
    assert within([(4, 8), (18, 21)]) == {1, 4}
    assert within([(5, 6)]) == {1}
    assert within([(16, 18)]) == set()
    assert within([]) == set()


def test_attributions_are_paired_by_their_cues_first():
    ours = [one(cue=[5], content=[1, 2]), one(cue=[9], content=[1, 2, 3])]
    gold = [one(cue=[9], content=[6, 7])]
    assert attribution.pair(ours, gold) == [(ours[1], gold[0])]


def test_attributions_without_a_common_cue_are_paired_by_content():
    ours, gold = one(cue=[5], content=[1, 2, 3]), one(cue=[], content=[1, 2, 3, 4])
    assert attribution.pair([ours], [gold]) == [(ours, gold)]


def test_each_attribution_has_one_partner():
    ours = [one(cue=[5], content=[1]), one(cue=[5], content=[1])]
    assert len(attribution.pair(ours, [one(cue=[5], content=[1])])) == 1


def test_a_source_counts_only_inside_its_pair():
    ours = one(cue=[5], source=[0], content=[6])
    other = one(cue=[15], source=[0], content=[16])
    found = attribution.score([Case("", (ours,), ((other,),))])
    assert found["source_exact_f1"] == 0


def test_an_article_weighs_as_one_however_many_annotated_it():
    right = one(cue=[5], source=[0], content=[6])
    wrong = one(cue=[15], source=[10], content=[16])
    found = attribution.score([Case("", (right,), ((right,), (wrong,)))])
    assert found["cue_exact_precision"] == pytest.approx(0.5)


def test_annotators_are_scored_against_each_other():
    right, wrong = one(cue=[5], source=[0], content=[6]), one(cue=[15], source=[10], content=[16])
    found = attribution.agreement([Case("", (), ((right,), (right,), (wrong,)))])
    assert found["cue_exact_f1"] == pytest.approx(1 / 3)


def test_plain_sayings_are_counted_apart():
    said, hoped = one(cue=[1], content=[2]), one(cue=[4], content=[5])
    assert attribution.recall([Case("Bly said so, Ashe hoped so", (said,), ((said, hoped),))]) == (1.0, 0.0)


@pytest.mark.model
def test_a_frame_becomes_cue_source_and_content(read):
    text = "The port has been shut since Monday, the harbour master told the court on Friday."
    article, annotation = read(text)
    found = attribution.attributions(article, annotation, attribution.numbering(text))
    words = attribution.WORD.findall(text)
    assert [[words[i] for i in sorted(part)] for part in (found[0].cue, found[0].source)] == [
        ["told"],
        ["the", "harbour", "master"],
    ]
    assert [words[i] for i in sorted(found[0].content)] == "The port has been shut since Monday".split()
