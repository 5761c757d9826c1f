from datetime import UTC, datetime, timedelta

import pytest

from retold.records import By, Judgement, Link, Point, Telling
from retold.tellings.corrections import corrected
from retold.text import Span

AGENCY, PAPER = Link(name="Reuters", role="agency"), Link(name="Kessan Herald", role="outlet")
MINISTRY, SOURCES = Link(name="the ministry", role="organisation"), Link(name="two officials", role="anonymous")


def telling(*chain, certainty="attributed", breaks=()):
    return Telling(
        id="t1", article="a", span=Span(0, 40), chain=chain, breaks=breaks, certainty=certainty, factuality=3.0,
        by=By(stage="test", version=1, settings=""),
    )  # fmt: skip


def judge(*chain, verdict="no", hours=0):
    at = datetime(2031, 5, 2, tzinfo=UTC) + timedelta(hours=hours)
    return Judgement(
        id=f"j{hours}", kind="chain", verdict=verdict, first=Point(article="a", span=Span(0, 30)), chain=chain,
        who="desk", at=at,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("chain", "breaks"),
    [
        ((MINISTRY,), ()),
        ((AGENCY, SOURCES), ("anonymous",)),
        ((PAPER,), ("gap",)),
        ((AGENCY,), ()),
        ((), ("gap",)),
    ],
)
def test_breaks_follow_the_chain_that_a_person_gave(chain, breaks):
    (found,) = corrected([telling(PAPER, breaks=("gap",))], [judge(*chain)])
    assert (found.chain, found.breaks) == (chain, breaks)
    assert found.by.settings == "j0"
    assert found.id == "t1"


@pytest.mark.parametrize("before", ["asserted", "attributed", "hedged", "denied"])
@pytest.mark.parametrize("chain", [(), (MINISTRY,), (AGENCY,), (SOURCES,)])
def test_no_judgement_makes_a_telling_surer(before, chain):
    sure = {"asserted": 3, "attributed": 2, "hedged": 1, "denied": 0}
    (found,) = corrected([telling(MINISTRY, certainty=before)], [judge(*chain)])
    assert sure[found.certainty] <= sure[before]


def test_a_source_behind_a_flat_sentence_makes_it_attributed_and_another_credit_does_not():
    (sourced,) = corrected([telling(certainty="asserted", breaks=("none-stated",))], [judge(MINISTRY)])
    (unknown,) = corrected([telling(AGENCY, certainty="asserted")], [judge()])
    (credited,) = corrected([telling(AGENCY, certainty="asserted")], [judge(PAPER)])
    assert [t.certainty for t in (sourced, unknown, credited)] == ["attributed", "attributed", "asserted"]


def test_the_last_judgement_wins_and_one_that_agrees_or_is_unsure_changes_nothing():
    told = telling(PAPER)
    assert corrected([told], [judge(MINISTRY), judge(SOURCES, hours=1)])[0].chain == (SOURCES,)
    assert corrected([told], [judge(MINISTRY), judge(verdict="yes", hours=1)]) == (told,)
    assert corrected([told], [judge(MINISTRY), judge(verdict="unsure", hours=1)]) == (told,)


def test_a_link_keeps_the_role_that_the_article_shows():
    northline = Link(name="Northline", role="agency")
    (found,) = corrected([telling(northline, SOURCES)], [judge(Link(name="Northline", role="organisation"))])
    assert found.chain[0].role == "agency"
