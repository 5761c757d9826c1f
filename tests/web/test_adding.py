"""Adding from the browser, with and without scripts."""

import json

import pytest

from retold.archive import work
from retold.archive.upkeep import Upkeep

pytestmark = pytest.mark.model

TEXT = "PORT VESSEL (Tidewire) - Forty barges sank off Port Vessel on Monday, harbour master Ada Quill said.\n"


def finish(client):
    works = work.of(client.app.state, client.archive)
    return works.wait(works.jobs()[0].id, 60)


def test_what_an_interrupted_run_has_left_is_told_on_the_first_page(empty, tmp_path, monkeypatch):
    (tmp_path / "one.txt").write_text("The ferry Margit sank off Ostrel on Monday, inspectors of the port said.\n")
    with monkeypatch.context() as patch:
        patch.setattr(Upkeep, "work", lambda _: None)
        empty.archive.add([str(tmp_path / "one.txt")])
    page = empty.get("/").text
    assert "1 article waits to be worked through" in page
    assert 'action="/update"' in page
    with empty.archive.run():
        page = empty.get("/").text
    assert "a run is at work" in page
    assert "<button>Update" not in page


def test_files_that_are_sent_become_articles_under_their_own_names(empty):
    files = [("files", (name, TEXT.encode(), "text/plain")) for name in ("vessel.txt", "../../etc/vessel.txt")]
    page = empty.post("/add", files=files)
    assert "/jobs/" in str(page.url)
    done = finish(empty)
    assert (done.state, len(done.done.taken.added)) == ("done", 2)
    assert [empty.archive.article(key).article.source for key in ("vessel", "vessel-2")] == [
        "vessel.txt",
        "vessel-2.txt",
    ]
    assert "2 new articles" in empty.get(str(page.url)).text


def test_a_file_that_is_sent_again_with_other_words_is_a_new_version(empty):
    for text in (TEXT, TEXT + "She said later that it was forty-one.\n"):
        empty.post("/add", files=[("files", ("vessel.txt", text.encode(), "text/plain"))])
        finish(empty)
    page = empty.get("/articles/vessel").text
    assert "2 versions of this page" in page
    assert "<ins>She said later" in page


def test_a_page_without_scripts_looks_again_by_itself_until_the_work_is_over(empty, monkeypatch):
    monkeypatch.setattr(work.Work, "_run", lambda self, queue: None)
    page = empty.post("/update")
    assert '<noscript><meta http-equiv="refresh"' in page.text
    stopped = empty.post(str(page.url) + "/cancel")
    assert "Stopped" in stopped.text
    assert "refresh" not in stopped.text


def test_the_events_of_a_job_end_when_it_is_over(empty):
    empty.post("/update")
    job = finish(empty)
    events = [line for line in empty.get(f"/jobs/{job.id}/events").text.split("\n\n") if line]
    assert json.loads(events[-1].removeprefix("data: "))["over"] is True


def test_a_path_is_taken_only_where_the_reader_sits_at_the_machine(empty, tmp_path, as_role):
    (tmp_path / "vessel.txt").write_text(TEXT)
    assert empty.post("/add", data={"path": str(tmp_path / "vessel.txt")}).status_code == 200
    assert finish(empty).state == "done"
    as_role("admin")
    empty.app.state.local = False
    assert empty.post("/add", data={"path": str(tmp_path)}).status_code == 403
    assert "on this machine" not in empty.get("/add").text


def test_nothing_chosen_says_what_to_do(empty):
    answer = empty.post("/add")
    assert answer.status_code == 400
    assert "Choose files" in answer.text


def test_an_article_goes_after_a_second_yes(own, story):
    article = story.dossier.material.articles[0].id
    own.post(f"/articles/{article}/remove")
    assert own.get(f"/articles/{article}").status_code == 200
    own.post(f"/articles/{article}/remove", data={"sure": "yes"})
    assert finish(own).state == "done"
    assert own.get(f"/articles/{article}").status_code == 404
