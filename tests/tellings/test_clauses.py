"""Which propositions a sentence is cut into."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def texts(tell):
    return lambda text: [t.text for t in tell(text)]


def test_a_sentence_of_one_clause_is_one_telling_without_its_stop(texts):
    assert texts("The ferry sank on Monday.") == ["The ferry sank on Monday"]


def test_what_somebody_says_is_told_without_the_saying(texts):
    assert texts("Marta Quill said the ferry sank on Monday.") == ["the ferry sank on Monday"]


def test_a_condition_keeps_its_if(texts):
    assert texts("If the dam holds, the town is safe.") == ["If the dam holds, the town is safe"]
    assert texts("Marta Quill said that the ferry sank on Monday.") == ["the ferry sank on Monday"]


@pytest.mark.parametrize("some", ["", "some "])
def test_a_how_drawn_to_the_front_is_left_out(texts, some):
    found = texts(
        f"A report by the arms maker describes how {some}Lusenian experts helped to design and test the boat."
    )
    assert found == [f"{some}Lusenian experts helped to design and test the boat"]


def test_quotation_marks_are_left_out_at_the_ends(texts):
    assert texts("“The ferry sank at noon,” Marta Quill said.") == ["The ferry sank at noon"]


def test_coordinate_clauses_are_tellings_of_their_own(texts):
    found = texts(
        "The ferry sank in the storm on Monday night and forty people swam ashore before the first boats had arrived."
    )
    assert found[0].startswith("The ferry sank")
    assert "swam ashore" in found[1]
    assert "sank" not in found[1]


def test_a_short_dependent_clause_stays_inside(texts):
    assert texts("The ferry, which was old, sank on Monday.") == ["The ferry, which was old, sank on Monday"]


def test_a_long_dependent_clause_with_a_figure_is_a_telling_of_its_own(texts):
    found = texts("The ferry, which had failed three inspections since the spring of last year, sank on Monday.")
    assert any(t.startswith("which had failed three") for t in found)


def test_a_clause_coordinate_with_a_verb_of_saying_is_told(texts):
    found = texts("Marta Quill said the crew had fled in the night, but the harbour was calm on Monday.")
    assert any("calm" in t for t in found)


@pytest.mark.parametrize("text", ["Well, a night at sea.", "Ostrel", "1999", "He said.", "…", "Photo: Bela Orsk"])
def test_a_phrase_without_a_proposition_tells_nothing(text, texts):
    assert texts(text) == []


def test_a_short_sentence_with_a_figure_is_told(texts):
    assert texts("Forty people drowned.") == ["Forty people drowned"]


def test_a_semicolon_parts_two_sentences(tell):
    found = tell("Marta Quill said the crew had fled; the ferry sank on Monday.")
    assert [(t.text, t.certainty) for t in found] == [
        ("the crew had fled", "attributed"),
        ("the ferry sank on Monday", "asserted"),
    ]


def test_a_dateline_is_no_subject(tell):
    found = tell("OSTREL – Forty people died on Monday, Marta Quill said.")
    assert [t.chain for t in found] == [("Marta Quill",)]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (
            "The ferry, described by officials as unsafe, sank on Monday in the storm.",
            "described by officials as unsafe",
        ),
        (
            "The mayor praised the ferry, which the inspectors have described as a wreck.",
            "which the inspectors have described as a wreck",
        ),
        ("The ferry sank on Monday, with the police reporting nine dead.", "the police reporting nine dead"),
        ("In what officials called a scandal, the ferry sank in the port.", "what officials called a scandal"),
    ],
)
def test_a_short_clause_with_a_speaker_of_its_own_is_a_telling_of_its_own(text, own, texts):
    assert own in texts(text)


def test_what_happens_while_somebody_calls_for_something_is_told_apart(tell):
    found = tell("The Harbour Council called for a truce, as Governor Marta Quill met traders in the old port.")
    assert [(t.chain, t.certainty) for t in found] == [(("Harbour Council",), "attributed"), ((), "asserted")]


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "“The ferry was late,” Marta Quill said, adding that nine divers had drowned.",
        "Marta Quill told reporters that the ferry was late, adding that nine divers had drowned.",
        "The ferry was late, Marta Quill said, noting that nine divers had drowned.",
    ],
)
def test_what_somebody_adds_is_told_however_short_it_is(text, about):
    assert about("nine divers", text).chain == ("Marta Quill",)


def test_what_only_sets_a_part_apart_is_told_with_the_rest(tell):
    found = tell("It was not until 1999 that the militia finally admitted they had abducted and killed her.")
    assert [t.chain for t in found] == [("militia",)]


@pytest.mark.parametrize("text", ["Ned Harrow said it was late, while the guild said nine divers drowned."])
def test_a_short_claim_in_a_longer_sentence_is_told_with_who_says_it(text, about):
    assert about("nine divers", text).chain == ("guild",)


@pytest.mark.parametrize(
    "text",
    [
        "Let us remember that she went there of her own will.",
        "Ashe told the board: “Let us remember that she went there of her own will.”",
        "“Let them see what nine years of neglect have done,” Ashe said.",
    ],
)
def test_what_is_only_called_for_keeps_its_let(texts, text):
    assert [t.startswith("Let ") for t in texts(text)] == [True]


def test_who_denies_it_is_no_telling_though_nobody_has_been_named(texts):
    assert texts("She denied to reporters that she had anything to do with the sale.") == [
        "she had anything to do with the sale"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Look at the nine men who were shot in Ostrel on Monday.", "the nine men who were shot in Ostrel on Monday"),
        ("Ask the nine families who lost their homes.", "the nine families who lost their homes"),
    ],
)
def test_a_request_that_points_at_what_happened_tells_it(texts, text, told):
    assert texts(text) == [told]


@pytest.mark.parametrize(
    "text", ["Follow us on the page which was opened in May.", "Take the boat that leaves at noon."]
)
def test_a_request_tells_nothing_of_what_is_offered(texts, text):
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The line did not allow nine of the crew to leave the ship for a month.",
        "The ministry did not let the divers enter the site or take nine samples from the old wells by the river.",
        "The ministry did not let the divers enter the site and the nine crew leave the ship in the old harbour.",
        "The ministry refused to open the gate or let nine of the divers from Ostrel see the wells.",
        "The guards helped nine of the divers leave the old site on Monday.",
    ],
)
def test_an_infinitive_is_not_told_without_the_verb_that_says_whether_it_was_done(text, texts):
    assert texts(text) == [text[:-1]]


def test_what_there_is_none_of_is_told_with_what_it_would_show(texts):
    told = "There is no evidence that the old ferry had failed nine inspections in the spring of last year."
    assert texts(told)[0] == told[:-1]
