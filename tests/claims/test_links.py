from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from retold.claims.apart import parted
from retold.claims.features import FEATURES
from retold.claims.group import claims
from retold.claims.links import links
from retold.claims.why import why
from retold.records import By, Judgement, Point

BY = By(stage="claims", version=2, settings="s")
DAM = "The Orren dam burst above Kessan on a stormy night"
ALSO = "The Orren dam above Kessan burst in a stormy night"
WOOL = "Wool merchants of Tessaly opened a museum of looms"


def judge(material, verdict, first, second, *, hours=0):
    spans = {t.id: Point(article=t.article, span=t.span) for told in material.tellings for t in told}
    at = datetime(2031, 5, 2, tzinfo=UTC) + timedelta(hours=hours)
    return Judgement(
        id=f"j{hours}", kind="claim", verdict=verdict, first=spans[first], second=spans[second], who="desk", at=at
    )


def judged(material, *decisions):
    made = [judge(material, *d, hours=n) for n, d in enumerate(decisions)]
    return replace(material, judgements=tuple(made))


def groups(material, encoder):
    return {frozenset(c.tellings) for c in claims(material, encoder, BY)}


def test_without_judgements_there_are_no_links(story):
    assert links(story([DAM], [ALSO])).together == ()


def test_two_that_share_nothing_are_put_together(story, encoder):
    material = judged(story([DAM], [WOOL]), ("yes", "a0.0", "a1.0"))
    assert groups(material, encoder) == {frozenset(("a0.0", "a1.0"))}


@pytest.mark.parametrize("second", [ALSO, DAM], ids=["alike", "the same words"])
def test_two_that_are_alike_are_kept_apart_also_through_a_third(story, encoder, second):
    plain = story([DAM], [second], [DAM])
    assert groups(plain, encoder) == {frozenset(("a0.0", "a1.0", "a2.0"))}
    found = groups(judged(plain, ("no", "a0.0", "a1.0")), encoder)
    assert not any({"a0.0", "a1.0"} <= group for group in found)


def test_one_that_is_told_apart_draws_nobody_along_and_moves_no_other_claim(story, encoder):
    plain = story([DAM], [ALSO], [DAM, WOOL], [ALSO], [WOOL])
    dam = ("a0.0", "a1.0", "a2.0", "a3.0")
    wool = frozenset(("a2.1", "a4.0"))
    assert groups(plain, encoder) == {frozenset(dam), wool}
    for away in dam:
        rest = frozenset(dam) - {away}
        decisions = [("no", away, other) for other in sorted(rest)]
        assert groups(judged(plain, *decisions), encoder) == {rest, frozenset((away,)), wool}


def test_a_new_telling_goes_with_the_one_told_apart_that_it_is_most_like():
    apart = (("a", "b"), ("a", "c"))
    near = {frozenset("na"): 3.0, frozenset("nb"): 1.0, frozenset("nc"): 2.0}
    found = parted("abcn", (), apart, lambda x, y: near.get(frozenset((x, y)), 0.0))
    assert found == [["a", "n"], ["b", "c"]]
    assert parted("abcn", (("b", "n"),), apart, lambda x, y: near.get(frozenset((x, y)), 0.0)) == [
        ["a"],
        ["b", "c", "n"],
    ]
    assert parted("abcn", (), (("a", "x"),), lambda x, y: 0.0) == [list("abcn")]


def test_one_told_apart_is_put_where_a_person_says_that_it_belongs(story, encoder):
    plain = story([DAM], [ALSO], [DAM], [WOOL], [WOOL])
    decisions = (("no", "a2.0", "a0.0"), ("no", "a2.0", "a1.0"), ("yes", "a2.0", "a3.0"))
    assert groups(judged(plain, *decisions), encoder) == {
        frozenset(("a0.0", "a1.0")),
        frozenset(("a2.0", "a3.0", "a4.0")),
    }


def test_unsure_leaves_the_pair_to_its_score(story, encoder):
    plain = story([DAM], [ALSO])
    assert groups(judged(plain, ("unsure", "a0.0", "a1.0")), encoder) == groups(plain, encoder)
    assert links(judged(plain, ("no", "a0.0", "a1.0"), ("unsure", "a0.0", "a1.0"))).apart == ()


def test_the_later_of_two_that_contradict_wins(story):
    plain = story([DAM], [ALSO], [WOOL])
    assert links(judged(plain, ("yes", "a0.0", "a1.0"), ("no", "a1.0", "a0.0"))).together == ()
    assert links(judged(plain, ("no", "a0.0", "a1.0"), ("yes", "a0.0", "a1.0"))).apart == ()


def test_an_older_one_that_would_contradict_through_a_third_gives_way(story):
    plain = story([DAM], [ALSO], [WOOL])
    found = links(judged(plain, ("yes", "a0.0", "a1.0"), ("yes", "a1.0", "a2.0"), ("no", "a0.0", "a2.0")))
    assert (found.together, found.apart) == ((("a1.0", "a2.0"),), (("a0.0", "a2.0"),))
    other = links(judged(plain, ("no", "a0.0", "a2.0"), ("yes", "a1.0", "a2.0"), ("yes", "a0.0", "a1.0")))
    assert (set(other.together), other.apart) == ({("a1.0", "a2.0"), ("a0.0", "a1.0")}, ())


def test_why_names_every_signal_and_sums_them(story, encoder):
    found = why(story([DAM], [ALSO]), "a0.0", "a1.0", encoder)
    assert found.together
    assert [p.reason.feature for p in found.parts] == [f.__name__ for f in FEATURES]
    assert found.total == pytest.approx(found.bias + sum(p.adds for p in found.parts))
    assert "more speaks for a join" in found.why[0]


def test_why_says_that_a_pair_was_no_candidate(story, encoder):
    found = why(story([DAM], [WOOL], [ALSO]), "a0.0", "a1.0", encoder)
    assert not found.together
    assert "no content word in common" in found.why[0]
    one = why(story([DAM, WOOL], [ALSO]), "a0.0", "a0.1", encoder)
    assert "two tellings of one article" in one.why[0]


def test_why_says_that_a_person_decided(story, encoder):
    plain = story([DAM], [ALSO], [WOOL])
    apart = why(judged(plain, ("no", "a0.0", "a1.0")), "a0.0", "a1.0", encoder)
    assert (apart.together, apart.why, apart.judgement) == (False, ("a person keeps them apart",), "j0")
    joined = why(judged(plain, ("yes", "a0.0", "a2.0")), "a2.0", "a0.0", encoder)
    assert (joined.together, joined.why[0]) == (True, "a person has put them together")


def test_why_shows_the_tellings_between_two_that_are_joined_through_others(story, encoder):
    plain = judged(story([DAM], [ALSO], [WOOL]), ("yes", "a1.0", "a2.0"), ("yes", "a0.0", "a1.0"))
    found = why(plain, "a0.0", "a2.0", encoder)
    assert (found.together, found.through) == (True, ("a1.0",))
    assert "through 1 other telling" in found.why[0]


def test_why_says_that_the_rest_of_the_claims_is_kept_apart(story, encoder):
    decisions = (("yes", "a0.0", "a1.0"), ("no", "a1.0", "a2.0"))
    found = why(judged(story([DAM], [WOOL], [ALSO]), *decisions), "a0.0", "a2.0", encoder)
    assert (found.together, found.why) == (False, ("a person keeps apart two other tellings of their two claims",))


def test_two_with_the_very_same_words_say_so(story, encoder):
    assert "same content words" in why(story([DAM], [DAM]), "a0.0", "a1.0", encoder).why[0]
