from dataclasses import replace

import pytest

from retold.descent.stated import stated

PLACES = ("North Norlandic", "South Norlandic", "Fennish", "New Ostland", "NL")


@pytest.fixture
def described(report):
    """The publishers that an article cites, where `PLACES` are peoples and places."""

    def described(text):
        one = report(text, "Tidewatch")
        starts = one.annotation.tokens.starts
        named = tuple(
            (i, i + len(p.split()), "NORP") for i, s in enumerate(starts) for p in PLACES if p == text[s : s + len(p)]
        )
        tokens = replace(one.annotation.tokens, names=named)
        return {c.publisher for c in stated(one.article, replace(one.annotation, tokens=tokens), ()).citations}

    return described


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("South Norlandic state media said two boats sank.", {"South Norlandic state media"}),
        ("On Monday South Norlandic state media said two boats sank.", {"South Norlandic state media"}),
        ("New Ostland state television said two boats sank.", {"New Ostland state television"}),
    ],
)
def test_a_place_of_two_words_is_part_of_a_description(described, text, names):
    assert described(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "North Norlandic state media said it. Fennish state media denied it, Fennish state television reported.",
            {"North Norlandic state media", "Fennish state television"},
        ),
        (
            "North Norlandic state media said it. South Norlandic state media said so too.",
            {"North Norlandic state media", "South Norlandic state media"},
        ),
        ("Fennish state media said it. Qualish state media said so too.", {"Fennish state media", "state media"}),
        ("Fennish state media said it. On Monday state television said so too.", {"Fennish state media"}),
    ],
)
def test_media_of_different_states_are_different(described, text, names):
    assert described(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two boats sank, NL media say.", "unnamed NL media"),
        ("Fennish media say two boats sank.", "unnamed Fennish media"),
        ("NL newspapers said two boats sank.", "unnamed NL newspapers"),
        ("South Norlandic media report that two boats sank.", "unnamed South Norlandic media"),
        ("New Ostland newspapers wrote that two boats sank.", "unnamed New Ostland newspapers"),
        ("According to NL media, Ann Lee has sailed.", "unnamed NL media"),
        ("One South Norlandic newspaper reported that two boats sank.", "unnamed South Norlandic newspaper"),
    ],
)
def test_media_of_a_place_are_unnamed_ones(described, text, name):
    assert described(text) == {name}
