import pytest

from retold.records import Figure
from retold.text import Span

LIND = ("Mara Lind", "person")
BOARD = ("Harbour Board", "organisation")
OFFICIALS = ("officials", "anonymous")
REUTERS = ("Reuters", "agency")
AP = ("AP", "agency")


def test_one_named_source_in_many_outlets_is_one_origin(told, span):
    assert span(told("A", LIND), told("B", ("Lind", "person")), told("C", REUTERS, LIND)) == (1, 1)


def test_two_named_sources_are_two(told, span):
    assert span(told("A", LIND), told("B", BOARD)) == (2, 2)


def test_a_source_on_the_way_is_shared(told, span):
    assert span(told("A", LIND, ("Bob Stone", "person")), told("B", LIND)) == (1, 1)


def test_a_telling_without_a_source_adds_to_high_only(told, span):
    assert span(told("A", LIND), told("B"), told("C")) == (1, 3)


def test_nothing_stated_anywhere_is_zero(told, span):
    assert span(told("A"), told("B")) == (0, 2)


def test_a_flat_telling_rests_on_what_its_article_says_elsewhere(told, span):
    assert span(told("A", LIND), told("A"), told("B", LIND)) == (1, 1)


def test_a_nameless_source_beside_a_named_one_may_be_the_same(told, span):
    assert span(told("A", LIND), told("B", OFFICIALS)) == (1, 2)


def test_nameless_sources_of_two_outlets_may_be_the_same(told, span):
    assert span(told("A", OFFICIALS), told("B", OFFICIALS)) == (1, 2)


def test_nameless_sources_described_alike_at_length_are_the_same(told, span):
    divers = ("two senior harbour divers", "eyewitness")
    assert span(told("A", divers), told("B", divers)) == (1, 1)


def test_nameless_sources_by_way_of_one_agency_are_the_same(told, span):
    assert span(told("A", REUTERS, OFFICIALS), told("B", REUTERS, OFFICIALS)) == (1, 1)


def test_an_agencys_own_word_is_one_origin(told, span):
    assert span(told("A", REUTERS, certainty="asserted"), told("B")) == (1, 2)


def test_two_agencies_in_their_own_voice_may_share_a_source(told, span):
    assert span(told("A", REUTERS, certainty="asserted"), told("B", AP, certainty="asserted")) == (1, 2)


def test_two_publishers_that_are_credited_with_it_are_two(told, span):
    assert span(told("A", REUTERS), told("B", AP)) == (2, 2)


def test_an_agencys_own_voice_beside_a_named_source_adds_to_high_only(told, span):
    assert span(told("A", LIND), told("B", AP, certainty="asserted")) == (1, 2)


def test_a_described_source_beside_a_named_one_adds_to_high_only(told, span):
    files = ("files", "document")
    assert span(told("A", LIND), told("B", files)) == (1, 2)
    assert span(told("B", files)) == (1, 1)


def test_the_credit_of_a_reprint_is_not_a_second_source(told, span):
    reprint = told("A", REUTERS, certainty="attributed", kind="reprint", parents=["*Reuters"])
    assert span(reprint, told("B", LIND)) == (1, 2)


def test_an_outlet_that_confirms_it_itself_is_an_origin(told, span):
    assert span(told("A", LIND), told("B", ("B", "outlet"))) == (2, 2)


def test_reprints_of_one_text_are_one_origin(told, span):
    reprint = {"kind": "reprint", "parents": ["*AP-1"]}
    assert span(told("A", **reprint, signed=("AP",)), told("B", **reprint)) == (1, 1)


def test_a_text_that_is_only_found_to_be_an_agencys_states_no_source(told, span):
    assert span(told("A", kind="reprint", parents=["*AP"])) == (0, 1)


def test_an_agency_in_its_own_article_speaks_for_itself(told, span):
    assert span(told("Reuters"), told("B")) == (1, 2)


def test_what_states_no_source_shares_the_origin_of_what_it_descends_from(told, span):
    assert span(told("A", parents=["B"], kind="relay"), told("B"), told("C")) == (0, 2)


def test_a_passage_from_an_article_that_states_no_source_states_none(told, span):
    assert span(told("A", parents=["B"], kind="mixed", passage=True), told("B")) == (0, 1)


def test_a_borrowed_passage_has_its_sources_origin(told, span):
    borrowed = told("A", kind="mixed", parents=["*AP", "*Reuters"], passage=True)
    assert span(borrowed, told("B", AP, certainty="asserted")) == (1, 1)


def test_publishers_without_a_name_are_not_one_publication(told, span):
    hearsay = {"kind": "reprint", "parents": ["*unnamed outlet"]}
    assert span(told("A", **hearsay), told("B", **hearsay)) == (0, 2)


def test_who_cites_an_article_of_the_story_shares_its_origin(told, span):
    cited = told("Ostmark Herald", ("divers", "anonymous"))
    citing = told("B", ("Ostmark Herald", "outlet"), ("divers", "anonymous"), kind="relay", parents=["Ostmark Herald"])
    assert span(cited, citing) == (1, 1)


def test_a_minister_and_his_state_may_be_one(told, span):
    roles = [("Luc Moreau", "French Foreign Minister")]
    rows = (told("A", ("Luc Moreau", "person"), roles=roles), told("B", ("France", "organisation")))
    assert span(*rows) == (1, 2)


def test_agency_and_television_of_one_state_may_be_one(told, span):
    assert span(told("A", ("SANA", "agency")), told("B", ("Syrian state television", "organisation"))) == (1, 2)


def test_nameless_sources_beside_a_named_one_add_to_high(told, span):
    assert span(told("A", ("Harbour Board and two officials", "anonymous")), told("B", BOARD)) == (1, 2)


def test_who_cannot_have_seen_it_and_does_not_say_how_he_knows_does_not_count(told, span):
    gap = {"certainty": "asserted", "breaks": ("gap",)}
    assert span(told("A", ("Fishermen's Union", "organisation"), **gap), told("B")) == (0, 2)


def test_who_denies_a_claim_does_not_carry_it(told, span):
    assert span(told("A", LIND), told("B", BOARD, certainty="denied")) == (1, 1)


def test_whose_word_is_that_he_denies_it_does_not_carry_it(told, span):
    assert span(told("A", LIND), told("B", BOARD, text="The board denied that two boats had sunk.")) == (1, 1)


def test_a_body_on_its_own_page_is_the_origin_of_what_it_says(told, span):
    assert span(
        told("Harbour Board Office", certainty="asserted"), told("B", ("Harbour Board Office", "organisation"))
    ) == (1, 1)


def test_who_denies_a_claim_is_shown_and_not_counted(told, ledger):
    found = ledger(told("A", LIND), told("B", BOARD, certainty="denied"))
    assert [(part.origin, part.counted) for part in found.parts] == [("Mara Lind", True), ("Harbour Board", False)]
    assert found.parts[1].why == "Harbour Board says that it is not so."


def test_a_claim_that_all_deny_is_the_denial(told, span):
    assert span(told("A", LIND, certainty="denied"), told("B", LIND, certainty="denied"), type="denial") == (1, 1)


def test_what_somebody_said_rests_on_him_where_it_is_told_with_his_name(told, span):
    flat = told("B", text="Lind: two boats sank.")
    assert span(told("A", LIND), flat, type="statement") == (1, 1)
    assert span(told("A", LIND), flat, type="event") == (1, 2)


def test_what_somebody_said_is_his_also_where_the_chain_ends_at_another(told, span):
    other = told("C", ("Bob Stone", "person"), text="Stone said that Lind tweeted: two boats sank.")
    assert span(told("A", LIND), told("B", LIND), other, type="statement") == (1, 1)
    assert span(told("A", LIND), told("B", LIND), other, type="event") == (2, 2)


def test_the_nameless_stay_apart_from_a_speaker_unless_their_words_are_like_his(told, span):
    aides = told("B", ("aides", "anonymous"), text="Aides said two went.")
    alike = told("B", ("aides", "anonymous"))
    assert span(told("A", LIND), alike, type="statement") == (1, 1)
    assert span(told("A", LIND), aides, type="statement") == (1, 2)


def test_like_words_under_another_name_are_one_saying(told, span):
    assert span(told("A", LIND), told("B", BOARD), type="statement") == (1, 1)
    assert span(told("A", LIND), told("B", BOARD), type="event") == (2, 2)


def test_a_body_and_its_spokesman_say_one_thing(told, span):
    roles = [("Mara Lind", "Harbour Board spokeswoman")]
    hers = told("A", LIND, roles=roles)
    boards = told("B", BOARD, text="Ships must stay away.")
    assert span(hers, boards, type="statement") == (1, 1)


def test_a_body_and_who_speaks_for_it_are_one_origin(told, span):
    hers = told("A", LIND, roles=[("Mara Lind", "Orstad Harbour Board spokeswoman")])
    assert span(hers, told("B", ("Orstad Harbour Board", "organisation"))) == (1, 1)
    assert span(told("A", LIND), told("B", ("Orstad Harbour Board", "organisation"))) == (2, 2)


def test_the_hearing_is_the_origin_of_what_a_court_did_in_public(told, span):
    texts = ("Two sailors sentenced to nine years.", "Nine years for two sailors.")
    assert span(told("A", text=texts[0]), told("B", text=texts[0])) == (1, 1)
    assert span(told("A", text=texts[0]), told("B", text=texts[1])) == (1, 1)
    assert span(told("A", text=texts[1]), told("B", text=texts[1])) == (0, 2)


def test_who_cites_a_house_has_the_source_that_the_house_names_in_the_story(told, span):
    hers = told("Harbour Ledger", LIND)
    assert span(hers, told("B", ("Harbour Ledger", "outlet"))) == (1, 1)
    assert span(hers, told("B", ("Ostmark Herald", "outlet"))) == (2, 2)


def test_an_outlet_without_a_source_speaks_for_nobody(told, ledger):
    found = ledger(told("Harbour Ledger", LIND), told("Harbour Ledger"), told("B", ("Harbour Newswire", "agency")))
    assert "Harbour Newswire" in {part.origin for part in found.parts}
    assert not any("not stated" in part.why for part in found.parts)


def test_a_source_that_tells_something_unlike_confirms_nothing(told, ledger):
    found = ledger(told("A", LIND), told("B", BOARD, text="Bread prices rose again."))
    assert (found.low, found.high) == (1, 1)
    assert found.parts[1].why == "Harbour Board is told in words so different that it seems to say something else."
    assert found.why == ("Shown to be independent: Mara Lind.",)


def test_what_is_told_in_unlike_words_without_a_source_adds_nothing(told, span):
    assert span(told("A", LIND), told("B", text="Bread prices rose again.")) == (1, 1)
    assert span(told("A", LIND), told("B", text="Two boats were hit.")) == (1, 2)
    assert span(told("A", LIND), told("B", OFFICIALS, text="Bread prices rose again.")) == (1, 1)
    assert span(told("A"), told("B", text="Bread prices rose again.")) == (0, 1)


def test_what_one_house_tells_twice_without_a_source_it_has_from_one_place(told, span):
    assert span(told("A"), told("A #2"), told("B")) == (0, 2)
    assert span(told("unknown"), told("unknown #2")) == (0, 2)


@pytest.mark.parametrize("outlet", ["Reuters", "news.ap.org", "harbour.police.uk", "coastguard.gov"])
def test_an_agency_or_a_body_vouches_on_its_own_page_for_what_it_can_have_seen(told, span, outlet):
    assert span(told(outlet)) == (1, 1)
    assert span(told(outlet, breaks=("none-stated",))) == (0, 1)
    assert span(told("Tidewatch")) == (0, 1)


def test_a_source_that_tells_something_less_like_may_confirm_it(told, ledger):
    found = ledger(told("A", LIND), told("B", BOARD, text="Two boats were hit hard."))
    assert (found.low, found.high) == (1, 2)
    assert found.parts[1].why == "Harbour Board is told in too different words to show that it confirms the others."


def test_what_a_relay_leaves_unnamed_is_its_reports(told, span):
    report = told("Ostmark Herald", LIND)
    relay = {"kind": "relay", "parents": ["Ostmark Herald"]}
    assert span(report, told("B", **relay)) == (1, 1)
    assert span(report, told("B", OFFICIALS, **relay)) == (1, 1)
    assert span(report, told("B", BOARD, **relay)) == (2, 2)


def test_two_sources_in_one_text_are_known_by_one_teller(told, ledger):
    found = ledger(told("A", LIND), told("A", BOARD))
    assert (found.low, found.high) == (1, 2)
    assert found.parts[1].why == "Harbour Board is told only in texts that vouch for another origin."


def test_reprints_of_one_text_are_one_teller(told, span):
    reprint = {"kind": "reprint", "parents": ["*AP"]}
    assert span(told("A", AP, LIND, **reprint), told("B", AP, BOARD, **reprint)) == (1, 2)


def test_each_origin_needs_one_text_to_itself_in_whatever_order(told, span):
    rows = [
        told("A", LIND),
        told("B", LIND),
        told("A", BOARD),
        told("C", ("Bob Stone", "person")),
        told("A", ("Bob Stone", "person")),
    ]
    assert span(*rows) == (3, 3)
    assert span(*reversed(rows)) == (3, 3)


def test_the_partition_holds_every_telling_once_and_says_why(told, ledger):
    found = ledger(told("A", LIND), told("B", BOARD), told("C"))
    assert sorted(t for p in found.parts for t in p.tellings) == ["a-A-0", "a-B-0", "a-C-0"]
    assert [(p.origin, p.counted, p.why) for p in found.parts] == [
        ("Mara Lind", True, "Rests on Mara Lind."),
        ("Harbour Board", True, "Rests on Harbour Board."),
        ("not stated (C)", False, "No source is stated."),
    ]


def test_the_reasons_say_what_counts_and_what_would_change_it(told, ledger):
    assert ledger(told("A", LIND), told("B")).why == (
        "Shown to be independent: Mara Lind.",
        "Without a source, each could add one: B.",
    )
    assert ledger(told("A")).why[0] == "No telling states where it has this."


def test_outlets_are_counted_apart(told, ledger):
    assert ledger(told("A", LIND), told("B", LIND), told("B", LIND)).outlets == 2


def test_a_claim_without_tellings_has_no_origin(span):
    assert span() == (0, 0)


def test_the_order_of_tellings_does_not_change_the_number(told, span):
    from itertools import permutations

    rows = [told("A", LIND), told("B"), told("C", OFFICIALS), told("D", AP, certainty="asserted")]
    assert {span(*order) for order in permutations(rows)} == {(1, 4)}


def test_a_silent_telling_would_change_the_number(told, ledger):
    turn = ledger(told("A", LIND), told("B")).pivot
    assert (turn.child, turn.parent, turn.low, turn.high) == ("a-B", None, 1, 1)
    assert turn.why == "B has it where another has it"


def test_a_settled_number_turns_on_nothing(told, ledger):
    assert ledger(told("A", LIND), told("B", LIND)).pivot is None


def test_a_source_without_a_word_in_its_name_breaks_nothing(told, span):
    assert span(told("A", LIND), told("B", ("–", "person")), type="statement") == (1, 1)


def test_who_denies_and_who_says_that_it_was_not_are_of_one_side(told, ledger):
    denied = told("A", BOARD, text="Two boats sank.", certainty="denied")
    found = ledger(denied, told("B", LIND, text="Two boats sank."), told("C", OFFICIALS, text="Two boats sank."))
    assert [(part.origin, part.counted) for part in found.parts if "not so" in part.why] == [("Harbour Board", False)]


def test_an_origin_that_gives_another_figure_says_so(told, ledger):
    def counting(outlet, source, text, value, hedge="exactly"):
        word = text.split()[0]
        figure = Figure(span=Span(0, len(word)), value=value, unit="boat", hedge=hedge, text=word)
        return told(outlet, source, text=text, figures=[figure])

    nine = counting("A", LIND, "Nine boats sank.", 9.0)
    found = ledger(nine, counting("B", BOARD, "Eleven boats sank.", 11.0))
    assert [(part.origin, part.against) for part in found.parts] == [
        ("Mara Lind", ""),
        ("Harbour Board", "gives Eleven"),
    ]
    assert [part.against for part in ledger(nine, counting("B", BOARD, "Nine boats sank.", 9.0)).parts] == ["", ""]


def test_a_report_that_is_here_and_states_no_source_is_no_further_origin(told, ledger):
    board, page = told("A", BOARD), told("Daily Trumpet")
    citing = told("C", ("Daily Trumpet", "outlet"), parents=("Daily Trumpet",))
    assert ledger(board, citing).low == 2
    found = ledger(board, page, citing)
    assert found.low == 1
    assert found.parts[1].why == "Daily Trumpet, whose article is here, does not say where it has it."


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Norvia Press", "Norvia Press reports it."),
        ("Tessaly News", "Tessaly News reports it."),
        ("local media", "Rests on local media; nobody is named."),
        ("Media", "Rests on Media; nobody is named."),
        ("Media reports", "Rests on Media reports; nobody is named."),
    ],
)
def test_a_publisher_whose_name_ends_in_press_or_news_is_named(name, why, told, ledger):
    assert [part.why for part in ledger(told("A", (name, "outlet"))).parts] == [why]


def test_a_figure_that_is_given_beside_another_is_no_rival(told, ledger):
    def share(word, value):
        return Figure(span=Span(0, len(word)), value=value, unit="%", hedge="exactly", text=word)

    both = told("A", LIND, text="27, at 95.", figures=[share("27", 27.0), share("95", 95.0)])
    alone, other = (told("B", BOARD, text="27.", figures=[share(word, float(word))]) for word in ("27", "40"))
    assert [part.against for part in ledger(both, alone).parts] == ["", ""]
    assert [part.against for part in ledger(both, other).parts] == ["", "gives 40"]


def test_who_denies_goes_against_it(told, ledger):
    found = ledger(told("A", LIND), told("B", BOARD, certainty="denied"))
    assert [part.against for part in found.parts] == ["", "says that it is not so"]


@pytest.mark.parametrize(
    "text",
    [
        "The board saw no signs that two boats had sunk off Ostrel.",
        "The board could not confirm reports that two boats had sunk.",
        "The board said nothing suggested that two boats had sunk.",
    ],
)
def test_who_says_that_nothing_shows_it_does_not_carry_it(text, told, ledger):
    found = ledger(told("A", LIND), told("B", BOARD, text=text))
    assert [(part.counted, part.against) for part in found.parts] == [
        (True, ""),
        (False, "says that nothing shows it"),
    ]
