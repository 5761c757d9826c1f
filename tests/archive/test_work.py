import threading
from types import SimpleNamespace

import pytest

from retold.archive import Done, work
from retold.archive.intake import Taken
from retold.errors import ArchiveError, NotFound


class Slow:
    """An archive that adds when it is let, and says what it was given."""

    def __init__(self):
        self.go = threading.Event()
        self.asked = threading.Event()
        self.given = []

    def add(self, inputs, progress, *, waiting, stop, below):
        self.given.append((tuple(inputs), below))
        progress("articles", 0)
        progress("articles", len(inputs))
        self.asked.set()
        self.go.wait(5)
        return Done(taken=Taken(added=tuple(inputs)), stopped=stop())

    def update(self, progress, *, waiting, stop):
        raise ArchiveError("the disk is full: free some space")


@pytest.fixture
def archive():
    return Slow()


@pytest.fixture
def works(archive):
    made = work.Work(archive)
    yield made
    archive.go.set()
    made.close()


def test_a_job_counts_what_has_passed_each_stage_and_keeps_its_result(archive, works):
    job = works.add(["a.txt", "b.txt"], who="Ida")
    archive.asked.wait(5)
    assert works.get(job.id).state == "running"
    assert works.get(job.id).counts == (("articles", 2),)
    archive.go.set()
    over = works.wait(job.id, 5)
    assert (over.state, over.done.taken.added) == ("done", ("a.txt", "b.txt"))


def test_a_job_that_waits_is_stopped_at_once_and_never_begun(archive, works):
    first, second = works.add(["a.txt"], who="Ida"), works.add(["b.txt"], who="Ida")
    archive.asked.wait(5)
    assert works.cancel(second.id).state == "stopped"
    archive.go.set()
    works.wait(first.id, 5)
    assert [given for given, _ in archive.given] == [("a.txt",)]


def test_a_job_that_runs_is_asked_to_stop(archive, works):
    job = works.add(["a.txt"], who="Ida")
    archive.asked.wait(5)
    assert works.cancel(job.id).state == "running"
    archive.go.set()
    assert works.wait(job.id, 5).state == "stopped"


def test_what_went_wrong_is_a_sentence_of_the_job(works):
    job = works.wait(works.update(who="Ida").id, 5)
    assert (job.state, job.error) == ("failed", "the disk is full: free some space")


def test_an_error_that_nobody_foresaw_does_not_end_the_thread(archive, works):
    def fails(_):
        raise ZeroDivisionError

    assert works.wait(works.quick("judge", fails, who="Ida").id, 5).state == "failed"
    assert works.wait(works.quick("judge", lambda _: Done(), who="Ida").id, 5).state == "done"


def test_a_quick_job_does_not_wait_behind_a_long_one(archive, works):
    works.add(["a.txt"], who="Ida")
    archive.asked.wait(5)
    assert works.wait(works.quick("judge", lambda _: Done(), who="Ida").id, 5).state == "done"


def test_files_that_were_sent_go_when_the_job_is_over_even_if_it_never_began(tmp_path, archive, works):
    folders = [tmp_path / name for name in ("one", "two")]
    for folder in folders:
        folder.mkdir()
    jobs = [works.add([f"{folder}/a.txt"], who="Ida", uploaded=folder) for folder in folders]
    archive.asked.wait(5)
    works.cancel(jobs[1].id)
    archive.go.set()
    works.wait(works.add([], who="Ida").id, 5)
    assert [folder.exists() for folder in folders] == [False, False]
    assert jobs[0].about == ("a.txt",)


def test_only_so_many_jobs_that_are_over_are_remembered(works, monkeypatch):
    monkeypatch.setattr(work, "REMEMBERED", 2)
    made = [works.wait(works.quick("undo", lambda _: Done(), who="Ida").id, 5) for _ in range(3)]
    assert [job.id for job in works.jobs()] == [made[2].id, made[1].id]
    with pytest.raises(NotFound):
        works.get(made[0].id)


def test_a_server_has_one_work_for_all_who_ask(archive):
    state = SimpleNamespace()
    assert work.of(state, archive) is work.of(state, archive)
