import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from retold.ledger.cases import Case, Said
from retold.ledger.details import detail
from retold.ledger.differences import (
    altered,
    certainty,
    changed,
    lost,
    number,
    quotation,
    spoken,
    time,
    uncredited,
    unproven,
)
from retold.records import Annotation, Article, By, Figure, Link, Published, Quote, Telling, Tokens, When
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")
SMALL = frozenset("the a an of in on and to was were by with that it at least".split())


def said(text, *chain, where="one", sure=None, figures=(), quotes=(), times=(), below=()):
    """A telling that is a whole article; every word but small ones is a noun, those that `below` pairs with another
    hang on it. All invented."""
    words = list(re.finditer(r"\w+", text))
    n = len(words)
    places = {w.group(): i for i, w in enumerate(words)}
    heads = list(range(n))
    for word, head in below:
        heads[places[word]] = places[head]
    tokens = Tokens(
        starts=tuple(w.start() for w in words), ends=tuple(w.end() for w in words),
        lemmas=tuple(w.group().lower() for w in words),
        pos=tuple(
            "DET" if w.group().lower() in SMALL else "VERB" if w.group() in {verb for _, verb in below} else "NOUN"
            for w in words
        ),
        tags=("",) * n, deps=("",) * n, heads=tuple(heads), sentences=((0, n),), names=(),
    )  # fmt: skip
    certainty_ = sure or ("attributed" if chain else "asserted")
    made = tuple(Figure(span=at(text, t), value=v, unit=u, hedge=h, text=t) for t, v, u, h in figures)
    telling = Telling(
        id=where, article=where, span=Span(0, len(text)), chain=tuple(Link(name=a, role=r) for a, r in chain),
        breaks=(), certainty=certainty_, factuality=3.0, figures=made, by=BY,
    )  # fmt: skip
    annotation = Annotation(
        article=where,
        tokens=tokens,
        figures=made,
        quotes=tuple(Quote(span=at(text, q)) for q in quotes),
        times=tuple(When(span=at(text, t), text=t, start=a, end=b) for t, a, b in times),
        by=BY,
    )
    return Said(telling, Article(id=where, key=where, source="", text=text, outlet=where.title()), annotation)


def at(text, part):
    return Span(text.index(part), text.index(part) + len(part))


def case(told, best, **given):
    return Case(told=told, best=best, **given)


LIND, BOARD = ("Mara Lind", "person"), ("Orstad Harbour Board", "organisation")


def test_a_body_on_its_own_page_has_lost_no_source():
    best = said("Nine boats sank.", ("Harbour Board Office", "organisation"), where="two")
    assert not list(lost(case(said("Nine boats sank.", where="Harbour Board Office"), best)))
    assert list(lost(case(said("Nine boats sank.", where="Tidewatch"), best)))


@pytest.mark.parametrize(
    ("told", "best", "named"),
    [
        ("There are no leaks in the dam", "The office has no evidence of leaks in the dam", True),
        ("The dam does not leak", "There is no sign that the dam does leak", True),
        ("There is no proof of leaks in the dam", "The office has no evidence of leaks in the dam", False),
        ("There are leaks in the dam", "The office has no evidence of leaks in the dam", False),
        ("There are no leaks in the dam", "There are no leaks in the old dam", False),
        ("Nobody drew lots for bread", "The office has no evidence of leaks in the dam", False),
    ],
)
def test_what_is_not_known_is_told_as_what_is_not(told, best, named):
    found = list(unproven(case(said(told), said(best, where="two"))))
    assert [kind for kind, _ in found] == ["certainty-raised"] * named


def test_another_figure_for_one_unit():
    told = said("Nine boats sank.", figures=[("Nine", 9.0, "boat", "exactly")])
    best = said("At least 7 boats sank.", where="two", figures=[("7", 7.0, "boat", "at least")])
    assert list(number(case(told, best))) == [("number", "'Nine', best telling 'At least 7'")]


def test_a_hedge_on_the_same_figure_is_a_difference():
    told = said("7 boats sank.", figures=[("7", 7.0, "boat", "exactly")])
    best = said("At least 7 boats sank.", where="two", figures=[("7", 7.0, "boat", "at least")])
    assert [kind for kind, _ in number(case(told, best))] == ["number"]


def test_figures_of_other_units_and_equal_figures_are_none():
    boats = said("7 boats sank.", figures=[("7", 7.0, "boat", "exactly")])
    same = said("7 boats sank.", where="two", figures=[("7", 7.0, "boat", "exactly")])
    crews = said("9 crews left.", where="two", figures=[("9", 9.0, "crew", "exactly")])
    assert not list(number(case(boats, same)))
    assert not list(number(case(boats, crews)))


def test_the_same_number_with_another_hedge_is_the_same_count_whatever_is_counted():
    best = said("Nine boats reached Ilmstad", figures=[("Nine", 9, "boat", "exactly")])
    told = said("At least nine drones reached Ilmstad", where="two", figures=[("nine", 9, "drone", "at least")])
    assert list(number(case(told, best))) == [("number", "'At least nine', best telling 'Nine'")]
    two = said("Two boats reached Ilmstad", figures=[("Two", 2, "boat", "exactly")])
    men = said("At least two men reached Ilmstad", where="two", figures=[("two", 2, "man", "at least")])
    assert not list(number(case(men, two)))


def test_a_source_that_the_article_names_nowhere_is_lost():
    told, best = said("Two boats sank."), said("Two boats sank.", LIND, where="two")
    assert list(lost(case(told, best))) == [("attribution-lost", "no source here, best telling has it from Mara Lind")]


def test_who_affirms_and_who_denies_have_not_lost_each_others_source():
    told, denied = said("Two boats sank."), said("Two boats sank.", LIND, where="two", sure="denied")
    holm = said("Two boats sank.", ("Ada Holm", "person"), where="three")
    assert not list(lost(case(told, denied)))
    assert not list(changed(case(holm, denied)))
    assert not list(changed(case(denied, holm)))


def test_a_source_that_the_article_names_elsewhere_makes_the_sentence_surer():
    told, best = said("Two boats sank."), said("Two boats sank.", LIND, where="two")
    found = list(lost(case(told, best, named=frozenset({"Lind"}))))
    assert found == [("certainty-raised", "said flatly here, best telling has it from Mara Lind")]


def test_a_publisher_alone_is_no_speaker_to_lose():
    told, best = said("Two boats sank."), said("Two boats sank.", ("Reuters", "agency"), where="two")
    assert not list(lost(case(told, best)))


def test_a_flat_sentence_under_a_credit_is_surer_than_one_put_on_a_source():
    told = said("Two boats sank.", ("Reuters", "agency"), sure="asserted")
    best = said("Two boats sank.", LIND, where="two")
    assert list(lost(case(told, best))) == [("certainty-raised", "said flatly here, best telling is attributed")]


def test_a_publisher_whose_text_it_is_and_that_is_named_nowhere_is_lost():
    told, best = said("Two boats sank off Orstad."), said("Boats sank.", where="two")
    credited = said("Two boats sank off Orstad.", ("Reuters", "agency"), where="three")
    taken = {"uncredited": frozenset({"Reuters"})}
    beside = "Reuters, whose text this is, is not named here, Three credits it"
    assert list(uncredited(case(told, best, others=(credited,), **taken))) == [("attribution-lost", beside)]
    alone = "Reuters, whose text this is, is not named here"
    assert list(uncredited(case(told, best, **taken))) == [("attribution-lost", alone)]
    assert not list(uncredited(case(told, best, others=(credited,))))


def test_another_speaker_in_articles_that_do_not_hang_together():
    told, best = said("Two boats sank.", LIND), said("Two boats sank.", BOARD, where="two")
    assert list(changed(case(told, best))) == [
        ("attribution-changed", "from Mara Lind, best telling has it from Orstad Harbour Board")
    ]
    assert list(changed(case(told, best, dependent=True)))


def test_a_link_that_only_one_chain_has_is_no_change():
    told = said("Two boats sank.", ("Reuters", "agency"))
    best = said("Two boats sank.", ("Reuters", "agency"), LIND, where="two")
    assert not list(changed(case(told, best)))


def test_one_speaker_under_two_names_is_no_change():
    told, best = said("Two boats sank.", ("Lind", "person")), said("Two boats sank.", LIND, where="two")
    assert not list(changed(case(told, best)))


@pytest.mark.parametrize(
    ("ours", "theirs", "kinds"),
    [
        ("asserted", "hedged", ["certainty-raised"]),
        ("attributed", "hedged", ["certainty-raised"]),
        ("hedged", "attributed", ["certainty-lowered"]),
        ("attributed", "asserted", []),
        ("hedged", "hedged", []),
    ],
)
def test_hedges_that_come_and_go(ours, theirs, kinds):
    told, best = said("Two boats sank.", sure=ours), said("Two boats sank.", sure=theirs, where="two")
    assert [kind for kind, _ in certainty(case(told, best))] == kinds


def test_polarity_needs_a_negation_on_one_side():
    denied = said("The board denied it.", sure="denied")
    told = said("The board deny it.", sure="denied")
    best = said("Two boats sank.", where="two")
    assert [kind for kind, _ in certainty(case(told, best))] == ["polarity"]
    assert not list(certainty(case(denied, best)))


def test_polarity_needs_the_other_to_say_what_is_negated():
    hanging = [("sale", "deny"), ("rules", "stressed")]
    told = said("The board deny sale and stressed strict rules.", sure="denied", below=hanging)
    beside = said("The board stressed strict rules.", where="two")
    against = said("The board had a sale.", where="two")
    assert not list(certainty(case(told, beside)))
    assert [kind for kind, _ in certainty(case(told, against))] == ["polarity"]


def test_two_denials_are_equally_sure():
    told = said("The board denied it.", ("The board", "organisation"), sure="attributed")
    best = said("The board did it.", sure="denied", where="two")
    assert not list(certainty(case(told, best)))


def test_a_quotation_with_other_words_inside_is_altered():
    told = said('He said "we never had any warning of the storm".', quotes=["we never had any warning of the storm"])
    best = said('"We never had a single warning of the storm", he said.', where="two",
                quotes=["We never had a single warning of the storm"])  # fmt: skip
    assert [kind for kind, _ in quotation(case(told, best))] == ["quote-altered"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("we never had any warning", "We never had any warning of the storm"),
        ("I don’t think we had any warning", "I do not think we had any warning"),
        ("no way", "some way"),
        ("the harbour was closed on Sunday", "bread prices rose again last week"),
    ],
)
def test_cuts_contractions_scare_quotes_and_other_quotations_are_not_altered(a, b):
    assert not altered(spoken(a), spoken(b))


def test_two_times_that_do_not_meet():
    from datetime import UTC, datetime

    days = [datetime(2031, 4, d, tzinfo=UTC) for d in range(1, 9)]
    told = said("It sank on Monday.", times=[("Monday", days[0], days[1])])
    best = said("It sank on Friday.", where="two", times=[("Friday", days[4], days[5])])
    week = said("It sank this week.", where="two", times=[("this week", days[0], days[7])])
    assert list(time(case(told, best))) == [("time-changed", "'Monday', best telling 'Friday'")]
    assert not list(time(case(told, week)))
    other = said("Bread prices rose on Friday.", where="two", times=[("Friday", days[4], days[5])])
    assert not list(time(case(told, other)))


def test_details_that_the_other_telling_has():
    short = said("The ferry sank.")
    long = said("The ferry Margit sank off Orstad harbour with forty sailors aboard.", where="two")
    ((kind, note),) = detail(case(short, long))
    assert kind == "detail-lost"
    assert "'off Orstad harbour with forty sailors aboard'" in note
    assert not list(detail(case(long, short, dependent=True)))
    assert not list(detail(case(short, said("A ferry sank.", where="two"))))


def test_a_detail_that_another_part_of_the_sentence_has_is_not_lost():
    part = within("The ferry sank", "The ferry sank off Orstad harbour with forty sailors aboard.")
    long = said("The ferry sank off Orstad harbour.", where="two")
    assert not list(detail(case(part, long)))


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Ore of 9 kg for 9 km.", "Ore of 9 kilos for 9 kilometres."),
        ("The delivery and production of tugs.", "The tugs produced and delivered."),
    ],
)
def test_words_of_one_meaning_or_stem_are_no_detail(short, long):
    assert not list(detail(case(said(short), said(long, where="two"))))


def test_where_somebody_stands_in_the_telling_what_describes_him_is_no_detail():
    short = said("The ferry sank.")
    text = "The ferry sank according to papers that harbour clerks have kept."
    long = said(
        text, where="two", below=[("according", "sank"), ("kept", "papers"), ("clerks", "kept"), ("harbour", "clerks")]
    )
    link = Link(name="papers", role="document", span=at(text, "papers"))
    sourced = replace(long, telling=replace(long.telling, chain=(link,)))
    assert list(detail(case(short, long)))
    assert not list(detail(case(short, sourced)))


def within(text, sentence):
    """A telling that is the beginning of its sentence."""
    whole = said(sentence)
    return replace(whole, telling=replace(whole.telling, span=Span(0, len(text))))


def test_a_phrase_between_words_that_both_have():
    short = said("The old ferry Margit left the stone quay of Orstad and sank.")
    long = said(
        "The old ferry Margit left the stone quay of Orstad with forty young sailors aboard and sank.", where="two"
    )
    assert [kind for kind, _ in detail(case(short, long))] == ["detail-lost"]
    assert [kind for kind, _ in detail(case(long, short))] == ["detail-added"]
    assert not list(detail(case(long, short, leads=True)))
    better = said(short.text, ("Reuters", "agency"), LIND)
    assert not list(detail(case(better, said(long.text, LIND, where="two"))))


def test_the_best_telling_is_called_so_and_no_other():
    told, best = said("Two boats sank."), said("Two boats sank.", LIND, where="two")
    assert list(lost(case(told, best, leads=True))) == [
        ("attribution-lost", "no source here, other telling has it from Mara Lind")
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "kinds"),
    [
        (("52", 52.0, "%", "more than"), ("52.4", 52.4, "%", "exactly"), []),
        (("60", 60.0, "%", "nearly"), ("59.1", 59.1, "%", "exactly"), []),
        (("40", 40.0, "%", "more than"), ("43", 43.0, "%", "exactly"), ["number"]),
        (("7", 7.0, "%", "exactly"), ("7", 7.5, "%", "exactly"), []),
    ],
)
def test_a_rounded_figure_is_no_other_one_and_what_is_written_alike_is_not_named(ours, theirs, kinds):
    told = said(f"Of all {ours[0]} % voted.", figures=[ours])
    best = said(f"Of all {theirs[0]} % voted.", where="two", figures=[theirs])
    assert [kind for kind, _ in number(case(told, best))] == kinds


def test_light_words_and_what_the_article_tells_beside_it_are_no_details():
    best = said("The grey ferry had one broken rudder near Quell.", where="two")
    told, beside = said("The ferry sank."), said("It had a grey hull with a broken rudder near Quell.")
    assert not list(detail(case(told, best, others=(beside,))))
    assert [note for _, note in detail(case(told, best))] == [
        "leaves out 'broken rudder near Quell', which the best telling has"
    ]


def test_the_dead_are_not_set_against_the_hurt():
    def counting(text, where, *fates):
        made = said(text, where=where, figures=[(str(v), v, "person", "exactly") for v, _ in fates])
        fated = tuple(replace(f, fate=fate) for f, (_, fate) in zip(made.telling.figures, fates, strict=True))
        return replace(made, telling=replace(made.telling, figures=fated))

    told = counting("44 killed 140 injured", "one", (44, "dead"), (140, "hurt"))
    best = counting("170 injured", "two", (170, "hurt"))
    assert list(number(case(told, best))) == [("number", "'140', best telling '170'")]
    assert not list(number(case(counting("44 killed", "one", (44, "dead")), best)))


@pytest.mark.parametrize(
    ("hours", "value", "known", "note"),
    [
        (5, 19, True, "'19', best telling '11', published 5 hours earlier; a toll may have risen"),
        (-1, 7, True, "'7', best telling '11', published 1 hour later; a toll may have risen"),
        (48, 19, False, "'19', best telling '11', published 2 days earlier; a toll may have risen"),
        (5, 7, True, "'7', best telling '11'"),
    ],
)
def test_a_toll_that_is_larger_later_may_have_risen(hours, value, known, note):
    def dated(text, where, value, at):
        made = said(text, where=where, figures=[(str(value), value, "person", "exactly")])
        figures = tuple(replace(f, fate="dead") for f in made.telling.figures)
        published = Published(at=at, surety="declared", whole_day=not known)
        return replace(
            made, telling=replace(made.telling, figures=figures), article=replace(made.article, published=published)
        )

    morning = datetime(2031, 3, 4, 8, tzinfo=UTC)
    told = dated(f"{value} died", "one", value, morning + timedelta(hours=hours))
    assert list(number(case(told, dated("11 died", "two", 11, morning)))) == [("number", note)]
