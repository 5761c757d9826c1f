from retold.web.outcome import Before, Tally, changes


def was(**fields):
    given = {"claims": {}, "kinds": {}, "parents": {}, "chains": {}, "names": {}}
    return Before(**(given | fields))


def tally(gist, low, high, *tellings):
    return Tally(gist=gist, low=low, high=high, tellings=frozenset(tellings))


def test_nothing_changed_is_nothing_said():
    same = was(claims={"c1": tally("forty barges sank", 1, 2, "t1")}, chains={"t1": "Tidewire"})
    assert list(changes(same, same)) == []


def test_other_origins_and_tellings_of_a_claim():
    before = was(claims={"c1": tally("forty barges sank", 3, 3, "t1", "t2")})
    after = was(claims={"c1": tally("forty barges sank", 2, 3, "t1")})
    assert list(changes(before, after)) == [
        "The claim “forty barges sank” rests on 2–3 origins instead of 3.",
        "The claim “forty barges sank” has 1 telling instead of 2.",
    ]


def test_claims_that_became_one():
    before = was(claims={"c1": tally("forty barges sank", 1, 1, "t1"), "c2": tally("some barges sank", 1, 1, "t2")})
    after = was(claims={"c1": tally("forty barges sank", 1, 1, "t1", "t2")})
    assert list(changes(before, after)) == [
        "The claim “forty barges sank” has 2 tellings instead of 1.",
        "The claim “some barges sank” is part of “forty barges sank” now.",
    ]


def test_a_claim_that_was_split_off():
    before = was(claims={"c1": tally("forty barges sank", 1, 1, "t1", "t2")})
    after = was(claims={"c1": tally("forty barges sank", 1, 1, "t1"), "c2": tally("a lock broke", 0, 1, "t2")})
    assert "A claim of its own: “a lock broke”, 1 telling, 0–1 origins." in list(changes(before, after))


def test_descent_and_chains():
    names = {"a1": "Bell & Tide", "a2": "Port Post"}
    before = was(
        kinds={"a1": ("Bell & Tide", "relay"), "a2": ("Port Post", "original")},
        parents={"a1": frozenset({"a2"}), "a2": frozenset()},
        names=names,
        chains={"t1": "Tidewire"},
    )
    after = was(
        kinds={"a1": ("Bell & Tide", "original"), "a2": ("Port Post", "original")},
        parents={"a1": frozenset({"*Tidewire"}), "a2": frozenset()},
        names=names,
        chains={"t1": "Tidewire ‹ two pilots"},
    )
    assert list(changes(before, after)) == [
        "Bell & Tide is shown as having it from *Tidewire.",
        "Bell & Tide is no longer shown as having it from Port Post.",
        "Bell & Tide counts as original instead of relay.",
        "The chain reads “Tidewire ‹ two pilots” instead of “Tidewire”.",
    ]
