import pytest

HERALD = "Ostmark Herald"


def cited(said):
    return {c.publisher: c.told for c in said.citations}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Bly, a shipping heir who once sued the Ostmark Herald, said two boats sank.",
        "Ann Lee, who used to write for the Ostmark Herald, said two boats sank.",
        "Tom Bly, who owns the Ostmark Herald, said two boats sank.",
        "A man who once sued the Ostmark Herald said two boats sank.",
        "The company that owns the Ostmark Herald said two boats sank.",
        "The hashtag was used by readers of the Ostmark Herald, said the charity.",
        "Readers of the Ostmark Herald said two boats sank.",
        "The attack on the Ostmark Herald, said the minister, was shameful.",
    ],
)
def test_a_name_before_another_ones_verb_is_no_source(says, text):
    assert not cited(says(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Ostmark Herald, citing sailors, reported that two boats sank.",
        "The Ostmark Herald, which is owned by a trust, said two boats sank.",
        "The Ostmark Herald, an old harbour newspaper, reported that two boats sank.",
        "The boats which on Monday the Ostmark Herald reported lost are safe.",
        "Ann Lee of the Ostmark Herald reported that two boats sank.",
    ],
)
def test_what_stands_between_a_publisher_and_its_verb_may_be_closed_by_a_comma(says, text):
    assert [*cited(says(text))] == [HERALD]


@pytest.mark.parametrize("who", ["Lawyers for the Ostmark Herald", "Readers of the Ostmark Herald"])
def test_who_speaks_for_a_publisher_in_a_chain_is_not_the_publisher(says, who):
    told = [("the letter was genuine", [(who, "outlet")])]
    assert not cited(says(f"{who} told the court that the letter was genuine.", tellings=told))
