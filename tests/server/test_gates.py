"""What every request passes: names, sizes, headers."""

import pytest
from starlette.testclient import TestClient
from tests.server.knocking import HERE, visit

from retold.server import Serving, create_app
from retold.server.headers import POLICY
from retold.server.hosts import bare


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("Localhost", "localhost"),
        ("127.0.0.1:8765", "127.0.0.1"),
        ("[::1]:8765", "::1"),
        ("[::1]", "::1"),
        ("[::1]x", ""),
        ("[::1", ""),
        ("example.org:80", "example.org"),
        ("", ""),
    ],
)
def test_the_name_in_a_host_header(host, name):
    assert bare(host) == name


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "LOCALHOST:1", "127.0.0.1:8765"])
@pytest.mark.parametrize("path", ["/", "/api/v1/totals", "/static/web.css"])
def test_this_machine_goes_by_its_names(local, host, path):
    assert local.get(path, headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["example.org", "127.0.0.1.example.org", "localhost.example.org", "example.org:80", "192.0.2.1", "", "[::1]x"],
)
@pytest.mark.parametrize("path", ["/", "/api/v1/totals", "/static/web.css", "/nothing"])
def test_a_name_that_is_not_ours_is_refused(local, host, path):
    answer = local.get(path, headers={"Host": host})
    assert (answer.status_code, answer.headers["content-type"]) == (421, "application/problem+json")
    assert "ferry" not in answer.text.lower()


def test_names_that_were_allowed_are_answered_to(accounts):
    app = create_app(accounts, Serving(accounts=True, hosts=("retold.example.org",)))
    assert visit(app).get("/login", headers={"Host": "Retold.example.org"}).status_code == 200
    assert visit(app).get("/login").status_code == 421


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host"])
def test_without_accounts_no_proxy_may_open_the_archive_to_others(local, accounts, serve, name):
    answer = local.get("/api/v1/totals", headers={name: "198.51.100.7"})
    assert (answer.status_code, "no proxy" in answer.json()["detail"]) == (421, True)
    assert visit(serve(accounts)).get("/login", headers={name: "198.51.100.7"}).status_code == 200


PLACES = ["/", "/login", "/nothing", "/claims", "/search?words=ferry", "/static/web.css", "/static/nothing"]
PLACES += [f"/api/v1/{name}" for name in ("totals", "nothing", "stories?limit=0")]


@pytest.mark.parametrize("path", PLACES)
def test_every_answer_has_the_headers(local, accounts, serve, path):
    for browser in (local, visit(serve(accounts))):
        headers = browser.get(path).headers
        assert headers["content-security-policy"] == POLICY
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cross-origin-opener-policy"] == "same-origin"
        assert headers["x-frame-options"] == "DENY"
        assert "server" not in headers
        assert "access-control-allow-origin" not in headers


def test_the_policy_lets_nothing_run_but_our_own_files():
    assert POLICY.split("; ")[:2] == ["default-src 'none'", "script-src 'self'"]
    assert "unsafe" not in POLICY


def test_the_refusal_of_a_name_has_the_headers_too(local):
    assert local.get("/", headers={"Host": "example.org"}).headers["content-security-policy"] == POLICY


def test_pages_are_kept_in_no_cache_where_people_sign_in(local, accounts, serve, enter):
    app = serve(accounts)
    assert enter(app, "reader").get("/claims").headers["cache-control"] == "no-store"
    assert visit(app).get("/login").headers["cache-control"] == "no-store"
    assert local.get("/claims").headers["cache-control"] == "no-cache"
    assert "no-store" not in visit(app).get("/static/web.css").headers["cache-control"]


def test_no_page_of_ours_has_an_inline_script_or_style(local, archive):
    story, claim = archive.stories(order="size").items[0].id, archive.claims().items[0].id
    paths = ["/", "/claims", "/sources", "/articles", "/articles/herald", "/problems", "/judgements", "/help", "/add"]
    paths += [
        f"/stories/{story}{part}" for part in ("", "/claims", f"/claims/{claim}", "/collation", "/descent", "/timeline")
    ]
    for path in [*paths, "/search?words=ferry", "/account"]:
        page = local.get(path, follow_redirects=True).text.lower()
        for wrong in ("<script>", "<style", " style=", "javascript:", " onclick=", " onload=", "http-equiv"):
            assert wrong not in page, (path, wrong)


@pytest.fixture
def small(archive):
    return TestClient(create_app(archive, Serving(upload=3_000, form=1_000)), base_url=HERE)


@pytest.mark.parametrize(("size", "status"), [(900, 422), (1_001, 413), (50_000, 413)])
def test_what_is_too_large_is_refused(small, size, status):
    answer = small.post("/api/v1/judgements", content=b"x" * size, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


def test_what_turns_out_too_large_is_refused(small):
    def pieces():
        for _ in range(30):
            yield b"x" * 100

    answer = small.post("/api/v1/judgements", content=pieces(), headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["content-type"]) == (413, "application/problem+json")


def test_files_may_be_larger_than_forms(small):
    for size, status in ((2_000, 202), (3_000, 413)):
        sent = {"files": ("a.bin", b"x" * size)}
        assert small.post("/api/v1/articles", files=sent, headers={"X-Retold": "1"}).status_code == status


@pytest.mark.parametrize("length", ["-1", "x", "1e3"])
def test_a_length_that_is_none_is_refused(small, length):
    answer = small.request("POST", "/api/v1/update", headers={"Content-Length": length, "X-Retold": "1"})
    assert answer.status_code == 413


def test_uploaded_pages_run_nowhere(local, archive, tmp_path):
    page = "<html><head><title>Ferry</title><script>alert(1)</script></head><body><article><p>"
    page += (
        "The ferry Osprey sank &lt;script&gt;alert(2)&lt;/script&gt; off Tarn on Friday, the harbour office said.</p>"
    )
    page += "<img src=x onerror=alert(3)></article></body></html>"
    (tmp_path / "evil.html").write_text(page)
    archive.add([str(tmp_path / "evil.html")])
    shown = local.get("/articles/evil", follow_redirects=True).text
    assert "<script>alert" not in shown
    assert "onerror=alert" not in shown
    for path in ("/articles/evil/original", "/api/v1/articles/evil/original"):
        answer = local.get(path, follow_redirects=True)
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment")
        assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
