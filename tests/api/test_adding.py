"""Articles added by the API: jobs, names of files, what is refused."""

import pytest

from retold.archive.sent import plain

API = "/api/v1"
TEXT = "The ferry Osprey had been checked in April, the owner Brim Lines said on Saturday."


def send(browser, *files):
    return browser.post(f"{API}/articles", files=[("files", file) for file in files], headers={"X-Retold": "1"})


@pytest.fixture
def over(local):
    """`over(answer)`: the job of an answer, when it is over."""

    def over(answer):
        assert answer.status_code == 202, answer.text
        local.app.state.work.wait(answer.json()["id"], 30)
        return local.get(answer.headers["location"]).json()

    return over


@pytest.mark.model
def test_a_file_becomes_an_article_under_its_own_name(local, over, archive):
    job = over(send(local, ("owner.txt", TEXT.encode())))
    assert (job["kind"], job["state"], job["about"]) == ("add", "done", ["owner.txt"])
    assert len(job["done"]["taken"]["added"]) == 1
    assert local.get(f"{API}/articles/owner").json()["article"]["source"] == "owner.txt"
    assert over(send(local, ("owner.txt", TEXT.encode())))["done"]["taken"] == {"added": [], "known": 1, "versions": []}
    assert archive.check() == ()


@pytest.mark.model
def test_other_text_under_the_same_name_is_a_new_version(local, over):
    over(send(local, ("owner.txt", TEXT.encode())))
    job = over(send(local, ("owner.txt", TEXT.replace("April", "March").encode())))
    assert len(job["done"]["taken"]["versions"]) == 1
    assert len(local.get(f"{API}/articles/owner").json()["versions"]) == 2


@pytest.mark.model
def test_what_cannot_be_read_is_among_the_problems(local, over):
    job = over(send(local, ("picture.png", b"\x89PNG"), ("owner.txt", TEXT.encode())))
    assert len(job["done"]["taken"]["added"]) == 1
    assert "picture.png" in {met["problem"]["source"] for met in local.get(f"{API}/problems").json()["items"]}


def test_nothing_is_left_of_what_was_sent(local, over, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    over(send(local, ("picture.png", b"\x89PNG")))
    assert [p for p in tmp_path.iterdir() if p.name.startswith("retold-sent")] == []


@pytest.mark.parametrize("files", [[], [("", b"text")]])
def test_something_must_be_sent(local, files):
    assert send(local, *files).status_code in (400, 422)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\nora\\a.txt", "a.txt"),
        (".hidden.txt", "hidden.txt"),
        ("a\x00b\n.txt", "ab.txt"),
        ("..", "unnamed.txt"),
        ("", "unnamed.txt"),
        ("é" * 200 + ".txt", "é" * 98 + ".txt"),
    ],
)
def test_a_name_leads_nowhere_else(sent, kept):
    assert plain(sent) == kept


def test_an_update_is_a_job(local, over):
    assert over(local.post(f"{API}/update", json={}))["kind"] == "update"
    assert [job["kind"] for job in local.get(f"{API}/jobs").json()["items"]] == ["update"]


def test_a_job_that_is_over_cannot_be_stopped_any_more(local, over):
    job = over(local.post(f"{API}/update", json={}))
    answer = local.post(f"{API}/jobs/{job['id']}/cancel", json={})
    assert (answer.status_code, answer.json()["state"]) == (200, "done")
