"""The articles, and one article's page."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import RedirectResponse, Response

from retold.dossier.assemble import label
from retold.records import Telling
from retold.web import views
from retold.web.page import Route, archive, demand, pager, see, show, works

router = APIRouter(route_class=Route)

LIMIT = 50

ENDINGS = {"text/plain": "txt", "text/markdown": "md", "text/html": "html", "application/pdf": "pdf"}
"""The ending of a downloaded file by its media type; anything else is just bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A telling in its article; `claim` is the id of the claim that it is of, `number` its place in the article."""

    number: int
    telling: Telling
    claim: str | None
    quote: str


@router.get("/articles")
def articles(request: Request, start: Annotated[int, Query(ge=0)] = 0) -> Response:
    """The articles, the latest arrivals first."""
    page = archive(request).articles(start=start, limit=LIMIT)
    return show(request, "articles", page=page, pages=pager(request, page, LIMIT))


@router.get("/articles/{article}")
def article(request: Request, article: str) -> Response:
    """An article with what it tells marked, where it has it from, and its versions."""
    inside = archive(request).article(article)
    if inside.article.id != article:
        return see(f"/articles/{inside.article.id}")
    told = tuple(
        Marked(number=n, telling=t, claim=c, quote=t.span.of(inside.article.text))
        for n, (t, c) in enumerate(zip(inside.tellings, inside.claims, strict=True), 1)
    )
    story = views.of(request.app.state, archive(request)).read(inside.story) if inside.story else None
    return show(
        request,
        "article",
        inside=inside,
        article=inside.article,
        label=label(inside.article),
        told=told,
        story=story,
        source=story.view.by_id.get(inside.article.id) if story else None,
    )


@router.get("/articles/{article}/original")
def original(request: Request, article: str) -> Response:
    """The bytes of the page as they came, to save and never to be shown: they may hold scripts."""
    media, data = archive(request).original(article)
    return Response(
        data,
        media_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="original.{ENDINGS.get(media, "bin")}"',
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        },
    )


@router.post("/articles/{article}/remove")
def remove(request: Request, article: str, sure: Annotated[str, Form()] = "") -> RedirectResponse:
    """Take an article away with all that rests on it."""
    who = demand(request, "admin").name
    name = archive(request).article(article).article.id
    if sure != "yes":
        return see(f"/articles/{name}?remove=ask#remove")
    job = works(request).quick("remove", lambda _: archive(request).remove(name), who=who, about=[name])
    return see(f"/jobs/{job.id}")
