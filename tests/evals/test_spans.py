"""How a frame becomes the spans that an annotator would mark; the sentences are invented."""

import pytest

from evals import attribution

pytestmark = pytest.mark.model


@pytest.fixture
def marked(read):
    """Cue, source and content of each attribution of a text, as words."""

    def of(text):
        article, annotation = read(text)
        words = attribution.WORD.findall(text)
        found = attribution.attributions(article, annotation, attribution.numbering(text))
        return [tuple(" ".join(words[i] for i in sorted(p)) for p in (a.cue, a.source, a.content)) for a in found]

    return of


def test_a_cue_takes_along_auxiliaries_negation_and_the_adverb_beside_it(marked):
    assert marked("Marta Quill has also denied that the ferry was unsafe.")[0][0] == "has also denied"


def test_a_cue_takes_along_the_preposition_of_its_content(marked):
    cue, _, content = marked("The ministry warned of floods along the Sarro river.")[0]
    assert (cue, content) == ("warned of", "floods along the Sarro river")


def test_according_to_is_two_words(marked):
    assert marked("The ferry sank on Monday, according to the harbour office.")[0] == (
        "according to",
        "the harbour office",
        "The ferry sank on Monday",
    )


def test_a_source_takes_along_its_apposition(marked):
    source = marked("Marta Quill, a spokeswoman for the harbour office, said the ferry was unsafe.")[0][1]
    assert source == "Marta Quill a spokeswoman for the harbour office"


def test_a_clause_with_a_cue_of_its_own_is_not_part_of_a_source(marked):
    text = "The captain, who denied that he had been drinking, said the ferry was unsafe."
    assert {a[1] for a in marked(text)} == {"who", "The captain"}


def test_whom_somebody_tells_is_not_content(marked):
    assert (
        marked("Marta Quill told the court on Monday that the ferry was unsafe.")[0][2] == "that the ferry was unsafe"
    )


def test_what_else_the_source_did_is_not_content(marked):
    text = "Marta Quill announced the closure of the port and left the hall."
    assert marked(text)[0][2] == "the closure of the port"


def test_a_quotation_is_taken_whole_and_goes_on_in_the_next_sentence(marked):
    text = "“The ferry was unsafe,” said Marta Quill. “We told them so. Nobody listened.”"
    assert marked(text) == [("said", "Marta Quill", "The ferry was unsafe We told them so Nobody listened")]


def test_what_is_said_inside_a_content_is_not_marked_again(marked):
    text = "Marta Quill said the captain had claimed that the ferry was unsafe."
    assert [a[0] for a in marked(text)] == ["said"]


def test_what_is_only_left_open_is_no_attribution(marked):
    assert marked("Whether the ferry was holed below the waterline is unclear.") == []
