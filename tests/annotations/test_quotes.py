"""Direct quotations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timing import seconds

from retold.annotations.quotes import quotes
from retold.records import Block
from retold.text import Span


def words(text, blocks=()):
    return [quote.span.of(text) for quote in quotes(text, blocks)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said: “We saw nothing.” Then she left.", ["We saw nothing."]),
        ('"We won," Alder said. "It was fine."', ["We won,", "It was fine."]),
        ("‘We won,’ Alder said. ‘It’s fine.’", ["We won,", "It’s fine."]),
        ("â\x80\x9cWe won,â\x80\x9d said Alder â\x80\x94 itâ\x80\x99s over.", ["We won,"]),
        ("'We won't go,' said Alder.", ["We won't go,"]),
        ("«Non», said the mayor of Velm.", ["Non"]),
        ("``Yes,'' the mayor said.", ["Yes,"]),
        ("The so-called “shadow port” is open.", ["shadow port"]),
        ("Mayor: 'tax will fall'", ["tax will fall"]),
        ('He said:"no way"and left.', ["no way"]),
    ],
)
def test_a_quotation_is_what_stands_between_marks(text, found):
    assert words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union and the bosses' club met.",
        "Rock 'n' roll is back, say fans of '90s music.",
        "It’s the workers’ plan, and that’s that.",
        "A 15\" screen stood on the 6'2\" man's desk.",
        "",
        '""',
        "“ ”",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text):
    assert words(text) == []


def test_a_possessive_does_not_close_a_single_quotation():
    assert words("'The miners' pay is low,' said Alder.") == ["The miners' pay is low,"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]),
        ("‘He said “no” to me,’ she said.", ["He said “no” to me,"]),
        ('"He called it "odd" there", she said.', ['He called it "odd" there']),
    ],
)
def test_of_nested_quotations_only_the_outermost_counts(text, found):
    assert words(text) == found


def test_five_hundred_nested_quotations_are_one():
    text = "“" * 500 + "x" + "”" * 500
    assert len(words(text)) == 1


def test_a_quotation_over_paragraphs_is_open_until_the_last():
    text = "“One.\n“Two.\n“Three.”"
    assert [(q.span.of(text), q.closed) for q in quotes(text, ())] == [
        ("One.", False),
        ("Two.", False),
        ("Three.", True),
    ]


def test_an_unclosed_mark_does_not_hide_the_quotation_after_it():
    assert words("“A broken one. Alder said “fine” and left.") == ["fine"]


def test_an_unclosed_mark_does_not_reach_into_the_next_paragraph():
    text = 'She said "no\nNothing else happened.'
    assert words(text) == ["no"]


def test_an_unclosed_mark_does_not_swallow_a_long_paragraph():
    assert words("He said “" + "word " * 400) == []


def test_blocks_bound_a_quotation_and_furniture_has_none():
    text = "“First” here “Second” there"
    blocks = (Block(kind="furniture", span=Span(0, 13)), Block(kind="paragraph", span=Span(13, len(text))))
    assert words(text, blocks) == ["Second"]


marks = st.text(alphabet="“”‘’\"'«»„` .,sa\n-(", max_size=200)


@given(st.one_of(st.text(max_size=200), marks))
def test_quotations_are_disjoint_and_inside_the_text(text):
    found = quotes(text, ())
    end = 0
    for quote in found:
        assert end <= quote.span.start < quote.span.end <= len(text)
        end = quote.span.end


@pytest.mark.parametrize("piece", ['"a ', "‘s' ", "“ ", "“ ”", "'a s' ", "``"])
def test_the_cost_is_linear(piece):
    def cost(count):
        return seconds(lambda: quotes(piece * count, ()))

    assert cost(20_000) < 8 * cost(5_000) + 0.2  # 4 if it is linear, 16 if it is quadratic


def test_single_marks_go_on_over_paragraphs():
    text = "He said: ‘The dam is Orsk’s.\nThe end.\n‘The dam is safe. We looked.\n‘There is no danger.’ He left."
    assert words(text) == ["The dam is safe. We looked.", "There is no danger."]


def test_a_single_mark_that_nothing_goes_on_with_opens_no_quotation():
    assert words("‘The dam is safe. We looked.\nThere is no danger.") == []


def test_a_quotation_that_is_opened_again_goes_on():
    text = 'Harrow told us. "They managed to get out. "Our divers helped them." The rest left.'
    assert words(text) == ["They managed to get out.", "Our divers helped them."]


def test_a_mark_that_stands_at_the_wrong_side_of_its_blank_opens_nothing_again():
    text = '"We sail today, "Harrow said in a statement. "The ferry is old. "'
    assert words(text) == ["The ferry is old."]
