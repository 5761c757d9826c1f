import pytest

from retold.dossier import accounts
from retold.records import Account, Accounts, Article, Block
from retold.text import Span


@pytest.fixture
def result(dossier):
    """The articles of the invented story, each with its tellings."""
    pairs = zip(dossier.material.articles, dossier.material.tellings, strict=True)
    return Accounts(accounts=tuple(Account(article=a, tellings=t) for a, t in pairs))


def test_articles_and_the_tellings_of_each_are_numbered_from_1(result):
    views = accounts.arrange(result)
    assert [view.number for view in views] == [1, 2, 3, 4, 5, 6, 7]
    assert [told.number for told in views[1].told] == [1, 2, 3]


def test_an_article_goes_by_its_outlet_and_failing_that_by_its_host(result):
    views = accounts.arrange(result)
    assert (views[0].label, views[-1].label) == ("Harbour Ledger", "blog.example")


def test_a_quote_is_the_text_at_its_span(result):
    for view in accounts.arrange(result):
        assert all(told.quote == told.telling.span.of(view.article.text) for told in view.told)


def test_the_sums_of_all_are_the_sum_of_each(result):
    each = [view.tally for view in accounts.arrange(result)]
    whole = accounts.tally(result.accounts)
    for name in ("tellings", "asserted", "attributed", "hedged", "denied", "sourceless", "words"):
        assert getattr(whole, name) == sum(getattr(tally, name) for tally in each), name
    assert whole.tellings == whole.asserted + whole.attributed + whole.hedged + whole.denied


def test_a_tally_is_one_line(result):
    assert accounts.arrange(result)[3].tally.sentence == (
        "3 tellings: 3 asserted, 0 attributed, 0 hedged, 0 denied; 3 without a source; 11.5 per 100 words"
    )


def test_an_article_without_tellings_or_words_says_so():
    empty = Account(article=Article(id="a", key="a", source="a.txt", text="…"), tellings=())
    assert accounts.tally([empty]).sentence == "no tellings in 0 words"
    assert accounts.tally([empty]).density == 0


def test_page_furniture_is_not_counted_as_words():
    blocks = (Block(kind="furniture", span=Span(0, 11)), Block(kind="paragraph", span=Span(12, 28)))
    article = Article(id="a", key="a", source="a.txt", text="Share this.\nThe ferry sank.", blocks=blocks)
    assert accounts.words(article) == 3
