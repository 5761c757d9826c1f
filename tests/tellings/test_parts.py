"""Which propositions inside a clause are told as well, and on whose word."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def texts(tell):
    return lambda text: [t.text for t in tell(text)]


def test_a_second_verb_of_one_subject_is_told_by_itself_too(texts):
    found = texts("A man was arrested in Ostrel and was taken to the county hospital.")
    assert found[0].startswith("A man was arrested")
    assert found[0].endswith("county hospital")
    assert "was taken to the county hospital" in found


def test_a_relative_clause_is_told_by_itself_too(texts):
    found = texts("The ferry, which had been built in Carrow, sank on Monday.")
    assert len(found) == 2
    assert "which had been built in Carrow" in found


def test_a_part_is_told_on_the_word_of_its_clause(tell):
    found = tell("The police of Ostrel said the van, which had been stolen in Carrow, hit a wall.")
    assert len(found) == 2
    assert found[0].chain == found[1].chain != []
    assert {t.certainty for t in found} == {"attributed"}


def test_a_part_of_what_is_doubtful_is_doubtful(tell):
    found = tell("The ferry, which had been built in Carrow, may have sunk on Monday.")
    assert {t.certainty for t in found} == {"hedged"}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The port will close on Monday if the crews of the ferries strike.", "crews of the ferries strike"),
        ("The crew did not leave the ship and call the harbour for help.", "call the harbour"),
        ("The mayor went to Ostrel to open the new bridge over the Lind.", "open the new bridge"),
        ("The pilot flew to Carrow or took the night train to Ostrel.", "took the night train to Ostrel"),
    ],
)
def test_what_hangs_on_a_word_outside_it_is_no_part(text, part, texts):
    assert not any(t.startswith((part, f"to {part}")) for t in texts(text))


def test_what_is_added_to_the_name_of_a_source_is_the_text_s_own(about):
    text = "Marta Ashe, who swam in the harbour on Friday, criticised the closure as a mistake."
    assert about("who swam", text).chain == ()
    assert about("criticised the closure", text).chain == ("Marta Ashe",)


def test_a_part_that_somebody_says_stays_his_in_a_clause_on_nobody(about):
    text = "The mayor came to the harbour on Monday and said the dam was safe."
    assert about("said the dam", text).chain == ("mayor",)


@pytest.mark.parametrize(
    "text",
    [
        "A sailor would have to breathe such smoke for years before the lungs are damaged.",
        "The guild will not sign until the port has paid the nine crews in full and in public.",
        "“This is a study that has not been peer reviewed,” ministry spokeswoman Karin Dahl told Interpress.",
    ],
)
def test_what_has_not_come_about_by_itself_is_no_part(texts, text):
    assert len(texts(text)) == 1


def test_what_came_after_a_past_is_a_part(texts):
    assert "the storm washed it away" in texts("The pier held for nine days until the storm washed it away.")
