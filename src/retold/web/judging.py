"""Judging: forms that work without scripts, the pages to find what to judge, the history.

A decision is kept at once. The story is worked through behind the page: a small one is done before the answer, so that
the page shows what changed; for a large one the page says that the work goes on.
"""

from collections.abc import Callable, Sequence
from typing import Annotated, Literal

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import RedirectResponse, Response

from retold.archive import Done, judging
from retold.archive.judging import Person
from retold.archive.work import Handle, JobKind
from retold.dossier import wording
from retold.errors import NotFound, UsageError
from retold.records import Declared, Judgement, Verdict
from retold.storage.found import Page
from retold.web import likely, outcome, views
from retold.web.links import Links
from retold.web.outcome import Decision
from retold.web.page import Route, archive, demand, pager, see, show, works
from retold.web.views import Reading

router = APIRouter(route_class=Route)

PATIENCE = 4.0
"""Seconds that an answer waits for what a decision changes; the first one also loads the models."""

HISTORY, NEAR = 25, 20
"""How many decisions, and how many claims or tellings to choose from, a page has."""

Text = Annotated[str, Form()]
Back = Annotated[str, Form()]
Decided = Annotated[Verdict, Form()]


def read(request: Request, story: str) -> Reading:
    """The story as it is now."""
    return views.of(request.app.state, archive(request)).read(story)


def story_of(request: Request, article: str) -> str:
    """The story of an article; raises `NotFound` if it is in none."""
    found = archive(request).article(article).story
    if found is None:
        raise NotFound("the article is in no story, so there is nothing to judge about it")
    return found


def decide(request: Request, story: str, made: Sequence[Judgement], back: str) -> RedirectResponse:
    """Keep decisions about a story and go back to where they were made; raises `UsageError` for what cannot be."""
    archive(request).check_decisions(made)
    ids = tuple(judgement.id for judgement in made)
    return follow(request, "judge", story, ids, lambda _: archive(request).judge(made), back)


def follow(
    request: Request, kind: JobKind, story: str, about: tuple[str, ...], task: Callable[[Handle], Done], back: str
) -> RedirectResponse:
    """Start what a decision sets off, wait a little, and go back; the page then says what has changed."""
    was = outcome.before(read(request, story))

    def work(handle: Handle) -> Done:
        done = task(handle)
        read(request, story)  # so that the page that follows need not arrange the story first
        return done

    job = works(request).quick(kind, work, who=demand(request, "analyst").name, about=about)
    outcome.of(request.app.state).keep(Decision(job=job, judgements=about, before=was, undoing=kind == "undo"))
    works(request).wait(job.id, PATIENCE)
    return see(back, done=job.id)


def person(request: Request, note: str) -> Person:
    """Who decides; raises `NotAllowed` for those who may not."""
    return Person(who=demand(request, "analyst").name, note=note.strip())


@router.post("/judge/same")
def same(
    request: Request, first: Text, second: Text, verdict: Decided, back: Back = "/", note: Text = ""
) -> RedirectResponse:
    """Two tellings say the same thing, or do not."""
    who = person(request, note)
    made = archive(request).comparing(first, second, verdict, who)
    return decide(request, story_of(request, made[0].first.article), made, back)


@router.post("/judge/chain")
def chain(
    request: Request, telling: Text, verdict: Decided, chain: Text = "", back: Back = "/", note: Text = ""
) -> RedirectResponse:
    """The chain of a telling is right, or wrong, or is another one."""
    who = person(request, note)
    point = archive(request).point(telling)
    made = [judging.chain(point, verdict, judging.links(chain) if verdict == "no" and chain.strip() else (), who)]
    return decide(request, story_of(request, point.article), made, back)


@router.post("/judge/parent")
def parent(
    request: Request, child: Text, of: Text, verdict: Decided, back: Back = "/", note: Text = ""
) -> RedirectResponse:
    """An article has material from another, or has not. `of` is an id, a number of the story ("7 Name") or `*Name`."""
    who = person(request, note)
    story = story_of(request, child)
    made = [judging.parent(child, publication(read(request, story), of), verdict, who)]
    return decide(request, story, made, back)


def publication(reading: Reading, named: str) -> str:
    """The article or unseen original that a person means; raises `NotFound` with what to write instead."""
    name = named.strip()
    number = name.partition(" ")[0].rstrip(".")
    if name.startswith("*") and len(name) > 1:
        return name
    if number.isdecimal() and 0 < int(number) <= len(reading.view.sources):
        return reading.view.sources[int(number) - 1].article.id
    if name in reading.view.by_id:
        return name
    raise NotFound(f"the story has no publication {name!r}: give an article's number, or *Name for one not in it")


@router.post("/judge/name")
def name(
    request: Request, story: Text, unseen: Text, called: Text, back: Back = "/", note: Text = ""
) -> RedirectResponse:
    """An unseen original has a name, for all that have it from there."""
    who = person(request, note)
    if not called.strip():
        raise UsageError("write what the original is called")
    found = next((o for o in read(request, story).view.unseen if o.name == unseen), None)
    if found is None:
        raise NotFound(f"the story has no unseen original {unseen}")
    made = [judging.named(child, unseen, called.strip(), who) for child in found.original.children]
    return decide(request, story, made, back)


@router.post("/judge/article")
def article(
    request: Request, article: Text, outlet: Text = "", title: Text = "", date: Text = "", note: Text = ""
) -> RedirectResponse:
    """An article is of another outlet or date, or has another title; what is left as it was says nothing."""
    who = person(request, note)
    now = archive(request).article(article).article
    said = Declared(
        outlet=outlet if outlet != now.outlet else None,
        title=title if title != now.title else None,
        date=date if date != wording.iso(now.published) else None,
    )
    made = judging.of_article(now.id, said, who)
    if not made:
        raise UsageError("write another outlet, title or date, then save")
    return decide(request, story_of(request, now.id), made, f"/articles/{now.id}")


@router.post("/judge/merge")
def merge(request: Request, first: Text, second: Text, back: Back = "/", note: Text = "") -> RedirectResponse:
    """Two claims are one."""
    who = person(request, note)
    story, _ = archive(request).story_of_claim(first)
    made = archive(request).merging(first, second, who)
    return decide(request, story, made, back)


@router.post("/judge/split")
def split(
    request: Request,
    claim: Text,
    away: Annotated[list[str] | None, Form()] = None,
    back: Back = "/",
    note: Text = "",
) -> RedirectResponse:
    """Some tellings of a claim say another thing."""
    who = person(request, note)
    story, _ = archive(request).story_of_claim(claim)
    if not away:
        raise UsageError("tick the tellings that say another thing, then split the claim")
    made = archive(request).splitting(claim, away, who)
    return decide(request, story, made, back)


@router.post("/judge/undo")
def undo(
    request: Request,
    judgement: Annotated[list[str], Form()],
    back: Back = "/judgements",
) -> RedirectResponse:
    """Take decisions back; they stay in the history."""
    who = demand(request, "analyst").name
    kept = [archive(request).judgement(each) for each in judgement]
    about = story_or_none(request, kept[0].judgement)

    def task(_: Handle) -> Done:
        return archive(request).undo_all(judgement, who)

    if about is None:
        works(request).wait(works(request).quick("undo", task, who=who, about=judgement).id, PATIENCE)
        return see(back)
    return follow(request, "undo", about, tuple(judgement), task, back)


def story_or_none(request: Request, made: Judgement) -> str | None:
    """The story that a decision is about, None if its article is in none any more."""
    try:
        return story_of(request, made.first.article)
    except NotFound:
        return None


@router.get("/judgements")
def history(request: Request, start: Annotated[int, Query(ge=0)] = 0) -> Response:
    """The decisions, the latest first, undone ones included."""
    page = archive(request).judgements(start=start, limit=HISTORY)
    points = (p for kept in page.items for p in (kept.judgement.first, kept.judgement.second) if p)
    read = archive(request).texts(sorted({p.article for p in points}))
    return show(request, "judgements", page=page, articles=read, pages=pager(request, page, HISTORY))


@router.get("/stories/{story}/claims/{claim}/merge")
def merging(request: Request, story: str, claim: str, words: str = "") -> Response:
    """The claims of the story that may be the same as this one, the likeliest first."""
    demand(request, "analyst")
    reading = read(request, story)
    mine = reading.of_claim.get(claim)
    if mine is None:
        raise NotFound(f"there is no claim {claim} in this story")
    found = likely.claims(reading.view.claims, mine, words)[:NEAR]
    return show(
        request, "merge", reading=reading, view=reading.view, row=reading.row, part="claims",
        links=Links(reading), claim=mine, found=found, words_=words,
    )  # fmt: skip


@router.get("/stories/{story}/tellings/{telling}")
def compare(request: Request, story: str, telling: str, words: str = "", within: Literal["", "claim"] = "") -> Response:
    """A telling, and others of the story to judge it against, the likeliest first."""
    demand(request, "analyst")
    reading = read(request, story)
    mine = reading.of_telling.get(telling)
    if mine is None:
        raise NotFound(f"there is no telling {telling} in this story")
    found = Page(items=likely.tellings(reading, mine, words, within=within == "claim")[:NEAR], start=0, total=NEAR)
    return show(
        request, "compare", reading=reading, view=reading.view, row=reading.row, part="claims",
        links=Links(reading), told=mine, found=found.items, words_=words, within=within,
    )  # fmt: skip
