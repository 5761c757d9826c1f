"""Articles with their tellings as JSON, in the shape that `tellings_shape` defines."""

import retold
from retold.dossier.accounts import AccountView, Numbered, Tally, arrange, tally
from retold.dossier.formats import tellings_shape as shape
from retold.dossier.formats.dossier_json import chain_of, encoded, figure_of, problems_of, publication
from retold.records import Accounts


def to_json(result: Accounts) -> bytes:
    """The accounts as UTF-8, indented by one blank; equal accounts give equal bytes."""
    document = shape.Accounts(
        retold=retold.__version__,
        format=1,
        articles=[_article(view) for view in arrange(result)],
        tally=_tally(tally(result.accounts)),
        problems=problems_of(result.problems),
    )
    return encoded(document)


def _article(view: AccountView) -> shape.Article:
    article = view.article
    return shape.Article(
        **publication(article, view.number),
        text=article.text,
        tally=_tally(view.tally),
        tellings=[_telling(told) for told in view.told],
    )


def _tally(sums: Tally) -> shape.Tally:
    return shape.Tally(
        tellings=sums.tellings,
        asserted=sums.asserted,
        attributed=sums.attributed,
        hedged=sums.hedged,
        denied=sums.denied,
        sourceless=sums.sourceless,
        words=sums.words,
        per_100_words=round(sums.density, 2),
    )


def _telling(told: Numbered) -> shape.Telling:
    telling = told.telling
    return shape.Telling(
        id=telling.id,
        number=told.number,
        start=telling.span.start,
        end=telling.span.end,
        quote=told.quote,
        chain=chain_of(telling.chain),
        breaks=list(telling.breaks),
        certainty=telling.certainty,
        factuality=round(telling.factuality, 4),
        quoted=telling.quoted,
        figures=[figure_of(figure) for figure in telling.figures],
    )
