"""The default extractor keeps what every extractor promises, on ordinary text."""

import pytest

from retold.records import Link
from retold.tellings.rules import Rules

pytestmark = pytest.mark.model

TEXT = """Ferry sank off Ostrel, report says
OSTREL – The ferry Margit sank off Ostrel on Monday with 40 people on board, the Tessaly Times reported.
“We lost 12 people,” Marta Quill, the mayor of Ostrel, told the newspaper. “The ship was unsafe.”
Two inspectors said they had warned Tessaly Lines twice; the company denied it. It said no ship had left without papers.
If the doors were open, at least 7 of 9 cabins would have flooded, according to a letter seen by the Tessaly Times.
Did the crew flee? Nobody knows. The ferry reportedly had no maps & no radio.
"""


@pytest.fixture(scope="module")
def tellings(extracted):
    return extracted(TEXT, title="Ferry sank off Ostrel, report says", outlet="Brindle Post")


def test_the_text_has_tellings(tellings):
    assert len(tellings) >= 8


def test_every_span_lies_inside_the_text_and_is_not_empty(tellings):
    assert all(0 <= t.span.start < t.span.end <= len(TEXT) for t in tellings)


def test_no_span_begins_or_ends_with_white_space(tellings):
    assert all(t.span.of(TEXT) == t.span.of(TEXT).strip() for t in tellings)


def test_tellings_are_in_order_of_their_spans(tellings):
    assert [t.span for t in tellings] == sorted(t.span for t in tellings)


def test_no_two_tellings_have_one_span_or_one_id(tellings):
    assert len({t.span for t in tellings}) == len(tellings) == len({t.id for t in tellings})


def test_ids_are_the_same_in_another_run(read, tellings):
    again = Rules().load()([read(TEXT, title="Ferry sank off Ostrel, report says", outlet="Brindle Post")])[0]
    assert again == tellings


def test_ids_are_those_of_the_article(extracted, tellings):
    other = extracted(TEXT, id="another", outlet="Brindle Post")
    assert not {t.id for t in other} & {t.id for t in tellings}
    assert {t.article for t in other} == {"another"}


def test_figures_lie_inside_their_telling(tellings):
    assert any(t.figures for t in tellings)
    assert all(t.span.contains(f.span) for t in tellings for f in t.figures)


def test_what_stands_in_quotation_marks_is_marked_as_quoted(tellings):
    assert {t.span.of(TEXT) for t in tellings if t.quoted} >= {"We lost 12 people", "The ship was unsafe"}


def test_a_chain_names_nobody_twice(tellings):
    assert all(len({x.name for x in t.chain}) == len(t.chain) for t in tellings)


def test_none_stated_stands_only_where_there_is_no_chain(tellings):
    assert all(not t.chain for t in tellings if "none-stated" in t.breaks)


def test_every_link_has_a_name_and_every_telling_a_maker(tellings):
    links = [x for t in tellings for x in t.chain]
    assert all(isinstance(x, Link) and x.name.strip() for x in links)
    assert {t.by.stage for t in tellings} == {"tellings"}


def test_a_batch_gives_what_its_articles_give_singly(read, tell):
    extract = Rules().load()
    both = [read("The ferry sank on Monday."), read("Marta Quill said it sank."), read("")]
    assert extract(both) == [*extract(both[:1]), *extract(both[1:2]), *extract(both[2:])]


def test_an_empty_text_has_no_tellings(extracted):
    assert extracted("") == ()


def test_the_source_of_a_record_is_its_article_s(read):
    assert Rules().source(read("The ferry sank.", source="folder/ferry.txt")) == "folder/ferry.txt"


@pytest.mark.parametrize("text", ["Follow us on the harbour radio for more.", "Read the letter of the union in full."])
def test_a_request_tells_nothing(text, tell):
    assert tell(text) == []


def test_a_bare_verb_with_a_subject_is_no_request(tell):
    assert len(tell("Divers follow the ferry to Ostrel for nine hours.")) == 1


def test_a_request_not_to_do_something_tells_nothing(tell):
    assert tell("Do not miss the ferry of the year on Monday.") == []


@pytest.mark.model
def test_a_list_with_semicolons_comes_to_an_end(extracted):
    text = (
        "The strikes were led by sailors in the 1930s; by jailed divers in the early 1980s; and by individual "
        "prisoners and groups of prisoners protesting the ban on boats."
    )
    assert extracted(text)


def test_a_claim_that_somebody_denies_stays_with_who_makes_it(tell):
    told = {t.text: t for t in tell("The line denied a diver's claim that it had bribed nine clerks.")}
    assert told["it had bribed nine clerks"].chain == ("diver",)
