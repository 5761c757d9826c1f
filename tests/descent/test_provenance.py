from dataclasses import replace

import pytest

from retold.descent.gather import gather
from retold.descent.reuse import WINDOW
from retold.records import Entity

FERRY = "The ferry left the old harbour of Ostmark shortly before midnight with ninety people on board."
STORM = "A storm from the north had closed both bridges over the sound since early that morning."
PILOT = "Harbour pilots had asked the board in vain to keep the older ships at the quay all week."
CREW = "The crew of nine had come back from a long voyage to the southern islands only two days before."
OWNER = "The owners bought the vessel from a shipyard that has since gone out of business altogether."
MINE = "Our town has seen such nights before, and nobody here believes that this one will be the last."

DATELINE = [("dateline", "Reuters", True)]
BYLINE = [("byline", "AP", True)]


@pytest.fixture
def taken(report, story):
    """For each article the publishers of the texts that it has (None for nobody known) and the part of its words."""

    def taken(*reports):
        seen = gather(story(*reports))
        return [[(t.text.publisher, round(t.coverage, 1)) for t in found] for found in seen.taken]

    return taken


def test_a_missing_credit_is_inferred_from_a_credited_copy(report, taken):
    copy = report(f"{FERRY} {STORM}", "Tidewatch")
    assert taken(report(f"{FERRY} {STORM} {PILOT}", "Ostmark Courier", credits_=DATELINE), copy)[1] == [
        ("Reuters", 1.0)
    ]


def test_more_copies_than_are_compared_with_each_other_have_one_text(report, taken):
    copies = [report(f"{FERRY} {STORM}", f"Paper {n} of Ostmark") for n in range(2 * WINDOW + WINDOW // 4)]
    credited = report(f"{FERRY} {STORM}", "Ostmark Courier", credits_=DATELINE)
    assert all(found == [("Reuters", 1.0)] for found in taken(*copies, credited))


def test_an_article_that_copies_from_two_has_two(report, taken):
    mixed = report(f"{FERRY} {STORM} {PILOT} {CREW}", "Tidewatch")
    one = report(f"{FERRY} {STORM}", "Ostmark Courier", credits_=DATELINE)
    two = report(f"{PILOT} {CREW}", "Harbour Ledger", credits_=BYLINE)
    assert sorted(taken(one, two, mixed)[2]) == [("AP", 0.5), ("Reuters", 0.5)]


def test_several_texts_of_one_agency_are_told_apart(report, story):
    reports = [
        report(f"{FERRY} {STORM}", "A", credits_=BYLINE),
        report(f"{FERRY} {STORM} {PILOT}", "B", credits_=BYLINE),
        report(f"{CREW} {OWNER}", "C", credits_=BYLINE),
    ]
    seen = gather(story(*reports))
    assert seen.taken[0][0].text is seen.taken[1][0].text
    assert seen.taken[0][0].text is not seen.taken[2][0].text


def test_a_credit_to_two_gives_the_rest_to_the_one_that_has_no_text_yet(report, taken):
    first = report(f"{FERRY} {STORM}", "A", credits_=BYLINE)
    both = report(f"{FERRY} {STORM} {PILOT} {CREW}", "B", credits_=[*BYLINE, ("byline", "Reuters", True)])
    assert sorted(taken(first, both)[1]) == [("AP", 0.5), ("Reuters", 0.5)]


def test_the_text_decides_against_a_credit_that_nothing_bears_out(report, taken):
    photo = report(f"{FERRY} {STORM} {PILOT}", "A", credits_=DATELINE)
    others = [report(f"{FERRY} {STORM} {PILOT} {CREW}", x, credits_=BYLINE) for x in ("B", "C")]
    assert taken(photo, *others)[0][0] == ("AP", 1.0)


def test_the_credited_house_is_the_original_where_its_article_is_there(report, story):
    seen = gather(story(report(f"{FERRY} {STORM}", "reuters.com"), report(f"{FERRY} {STORM}", "B", credits_=DATELINE)))
    assert seen.taken[1][0].text.article == 0
    assert seen.taken[0] == ()


def test_what_reports_itself_is_the_original_of_what_shares_it_silently(report, story):
    own = report(f"{FERRY} {STORM} The mate told the Harbour Ledger so.", "Harbour Ledger", date="2031-05-01")
    seen = gather(story(own, report(f"{FERRY} {STORM}", "B", date="2031-05-02")))
    assert seen.taken[1][0].text.article == 0


def test_a_later_article_is_not_the_original_of_an_earlier_one(report, story):
    own = report(f"{FERRY} {STORM} The mate told the Harbour Ledger so.", "Harbour Ledger", date="2031-05-02")
    seen = gather(story(own, report(f"{FERRY} {STORM}", "B", date="2031-05-01")))
    assert not any(t.text.article == 0 for t in seen.taken[1])


def test_an_earlier_article_has_nothing_from_a_later_one_that_a_third_cites(report, story):
    first = report(f"{STORM} {PILOT} {MINE}", "Tidewatch", date="2031-05-01")
    second = report(f"{FERRY} {STORM} {PILOT}", "Harbour Ledger", date="2031-05-04")
    third = report(f"{STORM} That was reported by the Harbour Ledger.", "Ostmark Courier", date="2031-05-05")
    seen = gather(story(first, second, third))
    assert [t.text.article for t in seen.taken[2]] == [1]
    assert not seen.taken[0]


def test_a_release_has_nothing_from_an_outlet_of_the_same_day(report, story):
    page = report(f"{STORM} {PILOT} {MINE}", "ohb.example", date="2031-05-04")
    board = Entity(name="Ostmark Harbour Board", kind="organisation")
    release = page._replace(annotation=replace(page.annotation, entities=(board,)))
    paper = report(f"{FERRY} {STORM} {PILOT}", "Harbour Ledger", date="2031-05-04")
    citing = report(f"{STORM} That was reported by the Harbour Ledger.", "Ostmark Courier", date="2031-05-05")
    seen = gather(story(release, paper, citing))
    assert not seen.taken[0]
    assert seen.earlier(0, 1)
    assert not seen.earlier(1, 0)


def test_a_short_text_that_lies_mostly_in_a_longer_one_shares_its_unknown_source(report, taken):
    """Edited sentence by sentence, so that no run is long: more than half of one article, a quarter of the other."""
    one = (
        "The ferry left the old harbour of Ostmark shortly before midnight, the coastguard thinks. Some passengers "
        "wept. A storm from the north had closed both bridges over the sound by dawn. Schools stayed shut."
    )
    other = (
        "On Monday the ferry left the old harbour of Ostmark shortly after supper. Relatives waited at the quay "
        "all night and were given tea by volunteers. A storm from the north had closed both bridges over the sound at "
        "the weekend, trains were late, and the mayor asked everybody to remain at home until further notice. Insurers "
        "put the damage to roofs and orchards along the coast at several millions and expect many more letters."
    )
    found = taken(report(one, "Tidewatch"), report(other, "Ostmark Courier"))
    assert found == [[(None, 0.6)], [(None, 0.3)]]


def test_what_two_share_without_any_credit_is_of_nobody_known(report, taken):
    one, two = report(f"{FERRY} {STORM}", "A"), report(f"{FERRY} {STORM} {MINE}", "B")
    assert [x[0] for x in (taken(one, two))] == [(None, 1.0), (None, 0.6)]


def test_a_text_without_credit_is_of_the_agency_that_its_carriers_say_was_told(report, taken):
    one = report(f"{FERRY} {STORM} {PILOT}\nThe mate told Reuters that he was sorry.", "Ostmark Courier")
    assert taken(one, report(f"{FERRY} {STORM} {PILOT}", "Tidewatch"))[1] == [("Reuters", 1.0)]


def test_background_that_travels_does_not_make_a_text_the_agencys(report, taken):
    rest = " ".join(f"Word{k} of it." for k in range(60))
    one = report(f"{FERRY} {STORM}\n{rest} The mate told Reuters that he was sorry.", "Ostmark Courier")
    assert [p for p, _ in taken(one, report(f"{FERRY} {STORM}", "Tidewatch"))[1]] == [None]


def test_an_agency_that_one_carrier_names_by_a_passage_is_whose_it_is_in_the_others(report, taken):
    rest = " ".join(f"Word{k} of it." for k in range(60))
    bare = report(f"{FERRY} {STORM}\n{' '.join(f'Else{k} of it.' for k in range(40))}", "Tidewatch")
    near = report(f"{FERRY} {STORM} It sank, Reuters said.\n{rest}", "Ostmark Courier")
    far = report(f"{FERRY} {STORM}\n{rest} It sank, Reuters said, and so on it goes.", "Ostmark Courier")
    both = report(f"{FERRY} {STORM} It sank, Reuters said.\n{rest} All drowned, AP said.", "Ostmark Courier")
    assert {p for p, _ in taken(near, bare)[1]} == {"Reuters"}
    assert {p for p, _ in taken(far, bare)[1]} == {None}
    assert {p for p, _ in taken(both, bare)[1]} == {None}


def test_what_copies_share_beyond_a_cut_one_is_of_its_text_too(report, taken):
    cut = report(f"{FERRY} {STORM} {PILOT}", "Harbour Ledger", credits_=DATELINE)
    copies = [report(f"{FERRY} {STORM} {PILOT} {CREW} {OWNER}", outlet) for outlet in ("Tidewatch", "Ostmark Courier")]
    assert taken(cut, *copies)[1] == [("Reuters", 1.0)]


def test_a_dateline_decides_against_a_copyright_line(report, taken):
    page = report(f"{FERRY} {STORM} {PILOT}", "Tidewatch", credits_=[("copyright", "AP", True)])
    assert taken(report(f"{FERRY} {STORM} {PILOT}", "Ostmark Courier", credits_=DATELINE), page)[1] == [
        ("Reuters", 1.0)
    ]


def test_a_page_that_stacks_datelines_has_all_their_texts(report, taken):
    both = [("dateline", "Reuters", True), ("dateline", "AP", False)]
    one = report(f"{FERRY} {STORM} {PILOT} {CREW}", "Tidewatch", credits_=both)
    two = report(f"{PILOT} {CREW}", "Harbour Ledger", credits_=BYLINE)
    assert sorted(taken(one, two)[0]) == [("AP", 0.5), ("Reuters", 0.5)]


def test_a_short_passage_that_one_other_page_has_may_be_its_teaser_of_this_one(report, taken):
    rest = " ".join(f"Word{k} of it." for k in range(60))
    teaser = report(FERRY, "Harbour Ledger", credits_=DATELINE)
    assert taken(teaser, report(f"{FERRY} {rest}", "Tidewatch"))[1] == []
    other = report(f"{FERRY} {STORM}", "Ostmark Courier", credits_=DATELINE)
    assert taken(teaser, other, report(f"{FERRY} {rest}", "Tidewatch"))[2] == [("Reuters", 0.1)]


def test_a_longer_piece_that_holds_most_of_a_credited_report_has_it(report, taken):
    rest = " ".join(f"Word{k} of it." for k in range(40))
    short = report(f"{FERRY} {STORM} {CREW} {MINE}", "Harbour Ledger", credits_=DATELINE)
    assert taken(short, report(f"{FERRY} {STORM} {rest}", "Tidewatch"))[1] == [("Reuters", 0.2)]


def test_one_house_shares_its_own_standing_text(report, taken):
    assert taken(report(f"{FERRY} {PILOT}", "Tidewatch"), report(f"{FERRY} {CREW}", "tidewatch.example")) == [[], []]


def test_words_that_several_publishers_have_show_nothing(report, taken):
    tweet = "we shall rebuild the quay and the light and every boat that the storm has taken from us"
    one = report(f"{FERRY} {STORM} {tweet}.", "A", credits_=DATELINE)
    two = report(f"{PILOT} {CREW} {tweet}.", "B", credits_=BYLINE)
    assert taken(one, two, report(f"{MINE} {OWNER} {tweet}.", "C"))[2] == []


def test_a_few_common_words_are_no_borrowed_passage(report, taken):
    one = report(f"{FERRY} {STORM} the mayor of the old harbour town of Ostmark said.", "A", credits_=DATELINE)
    two = report(f"{MINE} {OWNER} {CREW} the mayor of the old harbour town of Ostmark wept.", "B")
    assert taken(one, two)[1] == []


def test_who_ends_with_a_publishers_name_says_whose_text_it_is(report, taken):
    one = report(f"{FERRY} {STORM} Two boats sank, the Kestrel news agency reported.", "A")
    two = report(f"{FERRY} {STORM}", "B")
    assert taken(one, two)[1] == [("Kestrel", 1.0)]
    early = report(f"Two boats sank, the Kestrel news agency reported. {FERRY} {STORM}", "A")
    assert taken(early, two)[1] == [(None, 1.0)]


def test_articles_of_unknown_outlets_are_not_of_one_house(report, story):
    text = "The old lighthouse at the mouth of the bay was sold on Friday to a baker from the hills for nine coins.\n"
    texts = (text + "Nobody had asked her why.\n", text + "It will be painted blue before the spring comes.\n")
    found = gather(story(*(report(t, "unknown") for t in texts)))
    assert [a.outlet for a in found.articles] == [None, None]
    assert all(len(t) == 1 for t in found.taken)


def test_an_agencys_own_page_is_the_source_of_any_passage_of_it(report, story):
    page = report(f"{FERRY} {STORM} {PILOT} {CREW} {OWNER}", "reuters.com")
    own = report(
        f"{MINE} {MINE[:40]} {FERRY} Nobody was hurt that night, and all of us slept well and long.", "Tidewatch"
    )
    seen = gather(story(page, own))
    assert [(t.text.publisher, t.text.article) for t in seen.taken[1]] == [("reuters.com", 0)]
    assert not seen.taken[0]
    local = gather(story(page._replace(article=report(page.article.text, "Ostmark Courier").article), own))
    assert not local.taken[1]


def test_who_reports_himself_may_have_a_long_passage_from_where_a_silent_one_has_it(report, taken):
    told = "The mayor told Tidewatch that she would stay at her desk until the harbour was open to all ships again."
    own = report(f"{told} {FERRY} {STORM} {MINE} {OWNER} {CREW}", "Tidewatch")
    long = f"{PILOT} Nobody was hurt. The quay was empty, the lamps were out, and the gulls had it to themselves."
    other = report(f"{long} {FERRY} {STORM} {long.upper()} {long[::-1]}", "Ostmark Courier")
    assert [name for name, _ in taken(own, other)[1]] == [None]
