"""Articles with the outlet, title and date that people say they have, in the place of what was read."""

from collections.abc import Sequence
from dataclasses import replace

from retold.articles.blocks import blocks
from retold.articles.credits import credits as find_credits
from retold.articles.published import given_date
from retold.records import OF_ARTICLES, Article, Judgement


def amended(article: Article, judgements: Sequence[Judgement]) -> Article:
    """An article as it was read, amended by judgements, oldest first; the last on each matter wins.

    Its text, key and id stay. Who is unsure leaves what was read.
    """
    mine = [j for j in judgements if j.kind in OF_ARTICLES and j.first.article == article.id]
    said = {j.kind: j.name.strip() if j.verdict == "yes" else "" for j in mine}
    if not any(said.values()):
        return article
    outlet, title = said.get("outlet") or article.outlet, said.get("title") or article.title
    parts = blocks(article.text, title, article.byline)
    return replace(
        article,
        outlet=outlet,
        title=title,
        published=given_date(said.get("date", "")) or article.published,
        blocks=parts,
        credits=find_credits(article.text, parts, outlet, article.byline),
    )
