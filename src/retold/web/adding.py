"""Adding articles: files sent from the browser, or a path on this machine; progress, and a way to stop."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated

import msgspec
from fastapi import APIRouter, File, Form, Request, UploadFile
from fastapi.responses import RedirectResponse, Response, StreamingResponse

from retold.archive import sent
from retold.archive.work import Job
from retold.errors import NotAllowed, UsageError
from retold.web import saying
from retold.web.page import Route, archive, demand, see, show, works

router = APIRouter(route_class=Route)

PIECE = 1 << 20
"""Bytes of an upload that are in memory at once."""

MOST_FILES = 1_000
"""Files that one form may send; a folder of more is added on the command line."""

LOOK = 0.25
"""Seconds between two looks at a job whose page is open."""


def local(request: Request) -> bool:
    """Whether the reader sits at the machine that serves, so that its paths are theirs."""
    return bool(request.app.state.local)


@router.get("/add")
def form(request: Request) -> Response:
    """What can be added, and how; jobs of late."""
    demand(request, "analyst")
    return show(request, "add", local=local(request), jobs=works(request).jobs()[:10])


@router.post("/add")
async def add(
    request: Request,
    files: Annotated[list[UploadFile] | None, File()] = None,
    path: Annotated[str, Form()] = "",
) -> RedirectResponse:
    """Add what was sent, or what is at a path; the page of the job shows how far it is."""
    who = demand(request, "analyst").name
    given = [file for file in files or () if file.filename]
    if path.strip():
        if not local(request):
            raise NotAllowed("paths can be added only on the machine that serves, without accounts: send files instead")
        return see(f"/jobs/{works(request).add([path.strip()], who=who).id}")
    if not given:
        raise UsageError("choose files to add")
    if len(given) > MOST_FILES:
        raise UsageError(f"a form sends at most {MOST_FILES} files: add folders with retold add on the command line")
    folder = Path(tempfile.mkdtemp(prefix="retold-sent-"))
    names = [await keep(file, folder) for file in given]
    return see(f"/jobs/{works(request).add(names, who=who, uploaded=folder).id}")


async def keep(file: UploadFile, folder: Path) -> str:
    """Write a file that was sent to the folder, under the last part of its name."""
    path = sent.path(folder, file.filename or "")
    with path.open("wb") as out:
        while piece := await file.read(PIECE):
            await asyncio.to_thread(out.write, piece)
    return str(path)


@router.post("/update")
def update(request: Request) -> RedirectResponse:
    """Do what is left to do."""
    return see(f"/jobs/{works(request).update(who=demand(request, 'analyst').name).id}")


@router.get("/jobs/{job}")
def job(request: Request, job: str) -> Response:
    """How far a job is, and what it has done."""
    demand(request, "analyst")
    found = works(request).get(job)
    rows = [archive(request).story(name).row for name in found.done.stories[:10]] if found.done else []
    return show(request, "job", job=found, rows=rows)


@router.post("/jobs/{job}/cancel")
def cancel(request: Request, job: str) -> RedirectResponse:
    """Stop a job after the step that it is in."""
    demand(request, "analyst")
    works(request).cancel(job)
    return see(f"/jobs/{job}")


@router.get("/jobs/{job}/events")
def events(request: Request, job: str) -> Response:
    """How far a job is, whenever that changes, as server-sent events; the last one says that it is over."""
    demand(request, "analyst")
    works(request).get(job)
    return StreamingResponse(told(request, job), media_type="text/event-stream", headers={"Cache-Control": "no-cache"})


async def told(request: Request, name: str) -> AsyncIterator[str]:
    """The events of a job until it is over or the reader has gone."""
    before: Job | None = None
    while not await request.is_disconnected():
        now = works(request).get(name)
        if now != before:
            said = {
                "state": saying.state(now),
                "over": now.over,
                "counts": [[stage, saying.stage(stage), number] for stage, number in now.counts],
            }
            yield f"data: {msgspec.json.encode(said).decode()}\n\n"
        if now.over:
            return
        before = now
        await asyncio.sleep(LOOK)
