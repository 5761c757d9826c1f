import pytest

from retold.claims.marks import paired


@pytest.mark.parametrize(
    ("cut", "shown"),
    [
        ("“no plan to sink 46 ferries", "no plan to sink 46 ferries"),
        ('"no plan to sink 46 ferries', "no plan to sink 46 ferries"),
        ("‘no plan to sink 46 ferries", "no plan to sink 46 ferries"),
        ("The board called that “bookkeeping", "The board called that “bookkeeping”"),
        ('The board called that "bookkeeping', 'The board called that "bookkeeping"'),
        ("The board called that ‘bookkeeping", "The board called that ‘bookkeeping’"),
        ("A patient crime”: the ferry trial opens", "“A patient crime”: the ferry trial opens"),
        ('A patient crime": the ferry trial opens', '"A patient crime": the ferry trial opens'),
        ("The ferry sailed”", "The ferry sailed"),
        ("The board called that “", "The board called that "),
        ("“The board called it ‘a plan", "The board called it ‘a plan’"),
    ],
)
def test_half_a_pair_is_left_out_or_made_whole(cut, shown):
    assert paired(cut) == shown


@pytest.mark.parametrize(
    "text",
    [
        "“No plan”, said the board",
        'The board spoke of "a plan" and "a ferry"',
        "The ferry line’s crews’ “‘plan’ of ’31” isn't theirs",
        "“A ‘plan for the ferries”, said the board",
        "The ferries’ crews left Orstad",
        'A 12" pipe burst in Orstad',
        "No marks at all",
    ],
)
def test_pairs_apostrophes_and_inches_stay(text):
    assert paired(text) == text
