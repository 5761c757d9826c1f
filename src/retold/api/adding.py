"""Adding articles, bringing the archive up to date, and the jobs in which both are done."""

import asyncio
import tempfile
from pathlib import Path
from typing import Annotated

import msgspec
from fastapi import APIRouter, Depends, File, Request, UploadFile
from fastapi.responses import Response

from retold.api.answers import Asking, Here, Name, encoded, gives, needs
from retold.archive import sent, work
from retold.archive.work import Job, Work
from retold.errors import UsageError

router = APIRouter(dependencies=[needs("add")])

PIECE = 1 << 20
"""Bytes of an upload that are in memory at once."""


class Jobs(msgspec.Struct, frozen=True):
    """The jobs since the server was started, the latest first; old ones are forgotten."""

    items: tuple[Job, ...]


def works(request: Request, archive: Here) -> Work:
    """The long work on the archive, which the pages share."""
    return work.of(request.app.state, archive)


Working = Annotated[Work, Depends(works)]


@router.post("/articles", status_code=202, responses=gives(Job, "A job; its address is in `Location`.", 202))
async def add(
    request: Request,
    working: Working,
    who: Asking,
    files: Annotated[list[UploadFile], File(description="Files as `retold add` takes them.")],
) -> Response:
    """Add articles from files. A file of the same name with other text is a new version of the page."""
    named = [file for file in files if file.filename]
    if not named:
        raise UsageError("send files, each with its name")
    folder = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix="retold-sent-"))
    names = [await keep(file, folder) for file in named]
    return started(request, working.add(names, who=who.name, uploaded=folder))


async def keep(file: UploadFile, folder: Path) -> str:
    """Write a file that was sent to the folder, under the last part of its name."""
    path = sent.path(folder, file.filename or "")
    with path.open("wb") as out:
        while piece := await file.read(PIECE):
            await asyncio.to_thread(out.write, piece)
    return str(path)


@router.post("/update", status_code=202, responses=gives(Job, "A job; its address is in `Location`.", 202))
def update(request: Request, working: Working, who: Asking) -> Response:
    """Do what is left to do: after an interruption, or with a newer version of Retold."""
    return started(request, working.update(who=who.name))


def started(request: Request, job: Job) -> Response:
    """The answer to whoever asked for a job."""
    response = encoded(job, 202)
    response.headers["Location"] = str(request.app.url_path_for("job", job=job.id))
    return response


@router.get("/jobs", responses=gives(Jobs))
def jobs(working: Working) -> Response:
    """The jobs of this server, the latest first."""
    return encoded(Jobs(items=working.jobs()))


@router.get("/jobs/{job}", responses=gives(Job), name="job")
def job(working: Working, job: Name) -> Response:
    """How far a job is, and what came of it."""
    return encoded(working.get(job))


@router.post("/jobs/{job}/cancel", responses=gives(Job))
def cancel(working: Working, job: Name) -> Response:
    """Ask a job to stop: after the transaction that it is in. What it has done stays."""
    return encoded(working.cancel(job))
