"""Long work on an archive away from whoever asked for it: a queue, a thread that works it off, and what became of it.

Two lanes, so that a person's decision does not wait behind ten thousand new articles: `long` adds and updates, `quick`
follows decisions. What two lanes do to one archive at once, the archive itself sorts out: a run holds its lock, and a
decision made meanwhile is worked through at the run's end.
"""

import logging
import secrets
import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from typing import Literal, NamedTuple

from retold.archive.archive import Archive, Done
from retold.errors import NotFound, RetoldError

JobKind = Literal["add", "update", "judge", "undo", "remove"]
JobState = Literal["waiting", "running", "done", "stopped", "failed"]
Lane = Literal["long", "quick"]

REMEMBERED = 200
"""Jobs whose end is remembered; older ones are forgotten, what they did stays."""

UNEXPECTED = "the work failed ({}: {}); what had been done before is kept, update does the rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One piece of work: what was asked by whom, how far it is, what came of it.

    `about` names what it was given. `counts` are the stages met so far with the records that each has finished, in
    order. `said` is what it waits for. `error` is a sentence where `state` is failed, `done` the result where it is
    done or stopped.
    """

    id: str = field(default_factory=lambda: secrets.token_hex(6))
    kind: JobKind
    who: str
    about: tuple[str, ...] = ()
    state: JobState = "waiting"
    asked: datetime = field(default_factory=lambda: datetime.now(UTC))
    began: datetime | None = None
    ended: datetime | None = None
    counts: tuple[tuple[str, int], ...] = ()
    said: str = ""
    stopping: bool = False
    done: Done | None = None
    error: str = ""

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it."""
        return self.state in ("done", "stopped", "failed")


class Handle:
    """What a task is given: where to say how far it is, and whether it is to stop."""

    def __init__(self, work: "Work", job: str) -> None:
        self._work = work
        self._job = job

    def progress(self, stage: str, finished: int, _total: int | None = None) -> None:
        self._work.count(self._job, stage, finished)

    def waiting(self, sentence: str) -> None:
        self._work.change(self._job, said=sentence)

    def stop(self) -> bool:
        return self._work.get(self._job).stopping


Task = Callable[[Handle], Done]


def nothing() -> None:
    """Nothing is to be cleaned up."""


class Order(NamedTuple):
    """A task, and what to do when it is over or will not be done."""

    task: Task
    clean: Callable[[], None] = nothing


class Work:
    """The jobs of one archive. Safe to use from several threads."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._jobs: dict[str, Job] = {}
        self._changed = threading.Condition()
        self._queues: dict[Lane, Orders] = {}

    # Asking for work

    def add(self, inputs: Sequence[str], *, who: str, uploaded: Path | None = None) -> Job:
        """Add articles; raises nothing, the job says what went wrong.

        `uploaded` is a folder of files made for this job: it is no part of their names, and goes when they are read.
        """
        names = [name.removeprefix(f"{uploaded}/") for name in inputs]

        def task(h: Handle) -> Done:
            return self._archive.add(inputs, h.progress, waiting=h.waiting, stop=h.stop, below=uploaded)

        def clean() -> None:
            if uploaded is not None:
                shutil.rmtree(uploaded, ignore_errors=True)

        return self._start(Job(kind="add", who=who, about=tuple(names)), Order(task, clean), "long")

    def update(self, *, who: str) -> Job:
        """Do what is left to do."""

        def task(h: Handle) -> Done:
            return self._archive.update(h.progress, waiting=h.waiting, stop=h.stop)

        return self._start(Job(kind="update", who=who), Order(task), "long")

    def quick(self, kind: JobKind, task: Task, *, who: str, about: Sequence[str] = ()) -> Job:
        """Do something that does not take long: follow a decision, take an article away."""
        return self._start(Job(kind=kind, who=who, about=tuple(about)), Order(task), "quick")

    def _start(self, job: Job, order: "Order", lane: Lane) -> Job:
        with self._changed:
            ended = [name for name, old in self._jobs.items() if old.over]
            for name in ended[: max(0, len(self._jobs) - REMEMBERED + 1)]:
                del self._jobs[name]
            self._jobs[job.id] = job
            self._lane(lane).put((job.id, order))
        return job

    def cancel(self, job: str) -> Job:
        """Ask a job to stop: at once if it still waits, else after the transaction that it is in. Raises `NotFound`."""
        found = self.get(job)
        if found.state == "waiting":
            self.change(job, state="stopped", stopping=True, ended=datetime.now(UTC), done=Done(stopped=True))
        elif not found.over:
            self.change(job, stopping=True)
        return self.get(job)

    # Asking about work

    def get(self, job: str) -> Job:
        """One job as it is now. Raises `NotFound`."""
        with self._changed:
            found = self._jobs.get(job)
        if found is None:
            raise NotFound(f"there is no job {job}: it is long over, or of an earlier start of the server")
        return found

    def jobs(self) -> tuple[Job, ...]:
        """The jobs that are remembered, the latest first."""
        with self._changed:
            return tuple(reversed(self._jobs.values()))

    def wait(self, job: str, seconds: float) -> Job:
        """The job when it is over, or as it is when the time has passed."""
        with self._changed:
            self._changed.wait_for(lambda: job not in self._jobs or self._jobs[job].over, seconds)
        return self.get(job)

    # Doing it

    def close(self) -> None:
        """Ask everything to stop, and begin nothing more."""
        for job in self.jobs():
            self.cancel(job.id)
        for queue in self._queues.values():
            queue.put(None)

    def change(self, job: str, **fields: object) -> None:
        """Note something about a job and wake those who wait for it."""
        with self._changed:
            if job in self._jobs:
                self._jobs[job] = replace(self._jobs[job], **fields)  # type: ignore[arg-type]  # fields of the record
                self._changed.notify_all()

    def count(self, job: str, stage: str, finished: int) -> None:
        """Note that records have passed a stage."""
        counts = dict(self.get(job).counts)
        counts[stage] = counts.get(stage, 0) + finished
        self.change(job, counts=tuple(counts.items()), said="")

    def _lane(self, lane: Lane) -> "Orders":
        if lane not in self._queues:
            self._queues[lane] = SimpleQueue()
            threading.Thread(target=self._run, args=(self._queues[lane],), name=f"retold-{lane}", daemon=True).start()
        return self._queues[lane]

    def _run(self, queue: "Orders") -> None:
        while (item := queue.get()) is not None:
            name, order = item
            try:
                job = self._jobs.get(name)
                if job and not job.over:
                    self._do(name, order.task)
            finally:
                order.clean()

    def _do(self, job: str, task: Task) -> None:
        self.change(job, state="running", began=datetime.now(UTC))
        try:
            done = task(Handle(self, job))
        except RetoldError as error:
            self.change(job, state="failed", error=str(error), ended=datetime.now(UTC), said="")
        except Exception as error:  # the thread must live on, and whoever asked must learn of it
            logging.getLogger("retold").exception("job %s failed", job)
            sentence = UNEXPECTED.format(type(error).__name__, error)
            self.change(job, state="failed", error=sentence, ended=datetime.now(UTC), said="")
        else:
            self.change(job, state="stopped" if done.stopped else "done", done=done, ended=datetime.now(UTC), said="")


Orders = SimpleQueue[tuple[str, Order] | None]

_making = threading.Lock()


def of(holder: object, archive: Archive) -> Work:
    """The work that a server keeps in its state (`app.state`) as `work`, made at first use: API and pages share it."""
    with _making:
        made = getattr(holder, "work", None)
        if not isinstance(made, Work):
            made = Work(archive)
            holder.__setattr__("work", made)
        return made
