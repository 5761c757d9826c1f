"""Every route as everybody: strangers, readers, analysts, admins, and programs with tokens, by one table.

A route that is not in the table fails. Nothing of what is asked for exists, so 404, 400 and 422 mean: let in.
"""

import pytest
from fastapi.routing import iter_route_contexts
from starlette.testclient import TestClient
from tests.server.knocking import HERE, WORD, token, visit

from retold.server import Serving, create_app

LET_IN = {200, 201, 202, 204, 303, 400, 404, 422}

OPEN, KNOWN, READ, JUDGE, ADD, ADMIN, SELF = "open", "known", "read", "judge", "add", "admin", "self"
"""Who comes in: anybody; whoever is known; who has that right; `SELF`: whoever is signed in, but no token."""

HOLDERS = {
    OPEN: {"reader", "analyst", "admin"},
    KNOWN: {"reader", "analyst", "admin"},
    SELF: {"reader", "analyst", "admin"},
    READ: {"reader", "analyst", "admin"},
    JUDGE: {"analyst", "admin"},
    ADD: {"analyst", "admin"},
    ADMIN: {"admin"},
}

API = {
    "GET /openapi.json": KNOWN,
    "GET /totals": READ,
    "GET /stories": READ,
    "GET /stories/{story}": READ,
    "GET /stories/{story}/dossier": READ,
    "GET /claims": READ,
    "GET /claims/{claim}": READ,
    "GET /sources": READ,
    "GET /articles": READ,
    "GET /articles/{article}": READ,
    "GET /articles/{article}/original": READ,
    "GET /tellings/{telling}/against/{other}": READ,
    "GET /search": READ,
    "GET /problems": READ,
    "GET /judgements": READ,
    "GET /me": READ,
    "POST /judgements": JUDGE,
    "POST /judgements/{judgement}/undo": JUDGE,
    "POST /claims/{claim}/merge": JUDGE,
    "POST /claims/{claim}/split": JUDGE,
    "POST /articles": ADD,
    "POST /update": ADD,
    "GET /jobs": ADD,
    "GET /jobs/{job}": ADD,
    "POST /jobs/{job}/cancel": ADD,
    "DELETE /articles/{article}": ADMIN,
    "GET /check": ADMIN,
    "GET /audit": ADMIN,
    "GET /users": ADMIN,
    "GET /tokens": READ,
    "DELETE /tokens/{token}": READ,
}

NO_TOKENS = {
    "POST /users": ADMIN,
    "PUT /users/{name}/role": ADMIN,
    "PUT /users/{name}/password": ADMIN,  # another's; one's own is tested in test_managing
    "DELETE /users/{name}": ADMIN,
    "POST /tokens": READ,
}
"""Routes of the API that take a person."""

PAGES = {
    "GET /static": OPEN,
    "GET /static/dossier.css": OPEN,
    "GET /static/dossier.js": OPEN,
    "GET /login": OPEN,
    "POST /login": OPEN,
    "POST /logout": SELF,
    "GET /account": SELF,
    "GET /admin/audit": ADMIN,
    "POST /account/password": SELF,
    "GET /": READ,
    "GET /stories/{story}": READ,
    "GET /stories/{story}/claims": READ,
    "GET /stories/{story}/claims/{claim}": READ,
    "GET /stories/{story}/collation": READ,
    "GET /stories/{story}/descent": READ,
    "GET /stories/{story}/timeline": READ,
    "GET /stories/{story}/dossier/{kind}": READ,
    "GET /claims": READ,
    "GET /claims/{claim}": READ,
    "GET /sources": READ,
    "GET /articles": READ,
    "GET /articles/{article}": READ,
    "GET /articles/{article}/original": READ,
    "GET /search": READ,
    "GET /problems": READ,
    "GET /judgements": READ,
    "GET /help": READ,
    "GET /stories/{story}/claims/{claim}/merge": JUDGE,
    "GET /stories/{story}/tellings/{telling}": JUDGE,
    "POST /judge/same": JUDGE,
    "POST /judge/chain": JUDGE,
    "POST /judge/parent": JUDGE,
    "POST /judge/name": JUDGE,
    "POST /judge/article": JUDGE,
    "POST /judge/merge": JUDGE,
    "POST /judge/split": JUDGE,
    "POST /judge/undo": JUDGE,
    "GET /add": ADD,
    "POST /add": ADD,
    "POST /update": ADD,
    "GET /jobs/{job}": ADD,
    "GET /jobs/{job}/events": ADD,
    "POST /jobs/{job}/cancel": ADD,
    "POST /articles/{article}/remove": ADMIN,
}

WITH_TOKENS = {door.replace(" ", " /api/v1", 1): right for door, right in API.items()}
WITHOUT = {door.replace(" ", " /api/v1", 1): right for door, right in NO_TOKENS.items()} | PAGES
TABLE = WITH_TOKENS | WITHOUT

FILES = {"GET /static": "/static/web.css", "GET /stories/{story}/dossier/{kind}": "/stories/nothing/dossier/json"}
"""Addresses of doors where "nothing" would not do."""


@pytest.fixture(scope="module")
def app(accounts):
    return create_app(accounts, Serving(accounts=True))


@pytest.fixture(scope="module")
def here(copied):
    return create_app(copied())


def doors(app):
    """Every method and path of the application."""
    for route in iter_route_contexts(app.routes):
        for method in sorted((route.methods or {"GET"}) - {"HEAD"}):
            yield f"{method} {route.path}"


def ask(browser, door, **headers):
    """Knock at a door."""
    method, path = door.split(" ")
    address = FILES.get(door) or "/".join("nothing" if part.startswith("{") else part for part in path.split("/"))
    given = {"headers": headers}
    if method != "GET":
        given |= (
            {"json": {"new": WORD}}
            if path.startswith("/api/") and path != "/api/v1/articles"
            else {"data": {"new": "x"}}
        )
    return browser.request(method, address, **given).status_code


def unsafe(door):
    return not door.startswith("GET ")


def test_every_route_is_in_the_table(app, here):
    assert set(doors(app)) == set(TABLE)
    assert set(doors(here)) == set(TABLE)


def test_strangers(app):
    told = {door: ask(visit(app), door) for door in TABLE}
    wanted = {}
    for door, right in TABLE.items():
        if right == OPEN:
            wanted[door] = 403 if unsafe(door) else 200
        else:
            wanted[door] = 401 if "/api/" in door else 303
    assert told == wanted


@pytest.mark.parametrize("role", ["reader", "analyst", "admin"])
def test_roles(app, role, enter):
    browser = enter(app, role)
    asked = sorted(TABLE, key=lambda door: door == "POST /logout")
    told = {door: ask(browser, door, **{"X-CSRF-Token": browser.csrf}) for door in asked}
    assert {door for door, status in told.items() if status == 403} == {
        door for door, right in TABLE.items() if role not in HOLDERS[right]
    }
    del told["POST /login"]  # it says that the password is wrong
    assert {door: status for door, status in told.items() if status not in {*LET_IN, 403}} == {}


@pytest.mark.parametrize("scope", ["read", "judge", "add", "admin"])
def test_tokens(app, accounts, scope):
    secret, _ = accounts.tokens.add("admin", [scope], by="root")
    bearer = {"Authorization": f"Bearer {secret}"}
    told = {door: ask(visit(app), door, **bearer) for door in (*WITH_TOKENS, *WITHOUT)}
    opened = {door for door, right in WITH_TOKENS.items() if right in (scope, KNOWN)}
    assert {door for door in TABLE if "/api/" in door and told[door] in LET_IN} == opened
    assert {told[door] for door in TABLE if "/api/" in door and door not in opened} == {403}
    assert {door for door in PAGES if told[door] in {200, 404}} == {
        d for d in PAGES if PAGES[d] == OPEN and not unsafe(d)
    }


@pytest.mark.parametrize("role", ["reader", "analyst"])
def test_a_token_opens_nothing_that_its_user_may_not(app, accounts, role):
    secret, row = accounts.tokens.add("admin", ["read", "judge", "add", "admin"], by="root")
    with accounts.store.write() as connection:
        connection.exec_driver_sql("UPDATE tokens SET user = ? WHERE id = ?", (role, row.id))
    told = {door: ask(visit(app), door, Authorization=f"Bearer {secret}") for door in WITH_TOKENS}
    assert {d for d, status in told.items() if status == 403} == {
        d for d, right in WITH_TOKENS.items() if role not in HOLDERS[right]
    }


@pytest.mark.parametrize("bearer", ["Bearer invented", "Bearer ", "Bearer retold_invented", "bearer \x7f"])
def test_a_token_that_opens_nothing_is_no_stranger(app, bearer):
    assert {ask(visit(app), door, Authorization=bearer) for door in WITH_TOKENS} == {401}


def test_nothing_is_changed_without_what_our_forms_carry(app, enter):
    browser = enter(app, "admin")
    for wrong in ({}, {"X-CSRF-Token": "invented"}, {"X-CSRF-Token": ""}):
        assert {door: ask(browser, door, **wrong) for door in TABLE if unsafe(door)} == {
            door: 403 for door in TABLE if unsafe(door)
        }


@pytest.mark.parametrize(
    "said",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": "http://127.0.0.1.example.org:8765"},
    ],
)
def test_nothing_is_changed_from_another_site(app, here, enter, said):
    browser = enter(app, "admin")
    own = TestClient(here, base_url=HERE, follow_redirects=False)
    for asking, csrf in ((browser, browser.csrf), (own, token(own, "/add"))):
        told = {door: ask(asking, door, **{"X-CSRF-Token": csrf}, **said) for door in TABLE if unsafe(door)}
        assert set(told.values()) == {403}, told


def test_no_other_site_asks_the_api_anything(here):
    browser = TestClient(here, base_url=HERE, follow_redirects=False)
    assert ask(browser, "GET /api/v1/check", **{"Sec-Fetch-Site": "cross-site"}) == 403
    assert ask(browser, "GET /claims", **{"Sec-Fetch-Site": "cross-site"}) == 200


@pytest.mark.parametrize("said", [{"Sec-Fetch-Site": "same-origin", "Origin": "null"}, {"Origin": HERE}, {}])
def test_our_own_pages_may(app, enter, said):
    browser = enter(app, "admin")
    assert ask(browser, "POST /judge/same", **{"X-CSRF-Token": browser.csrf}, **said) in LET_IN


def test_without_accounts_everything_is_open_to_our_pages(here):
    browser = TestClient(here, base_url=HERE, follow_redirects=False)
    headers = {"X-CSRF-Token": token(browser, "/add")}
    told = {door: ask(browser, door, **headers) for door in TABLE if door != "POST /account/password"}
    assert {door: status for door, status in told.items() if status not in LET_IN} == {}


def test_without_accounts_programs_send_json_and_forms_elsewhere_cannot(here):
    program = TestClient(here, base_url=HERE, follow_redirects=False)
    address = "/api/v1/judgements"
    assert program.post(address, json={}).status_code == 422
    for media in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""):
        answer = program.post(address, content=b"{}", headers={"Content-Type": media} if media else {})
        assert answer.status_code == 403, media
    sent = {"files": ("a.txt", b"text")}
    assert program.post("/api/v1/articles", files=sent).status_code == 403
    assert program.post("/api/v1/articles", files=sent, headers={"X-Retold": "1"}).status_code == 202


def test_an_unknown_address_is_told_to_nobody_but_the_known(app, enter):
    assert ask(visit(app), "GET /nothing") == 303
    assert ask(visit(app), "GET /api/v1/nothing") == 401
    assert ask(enter(app, "reader"), "GET /nothing") == 404


def test_a_password_is_not_told_by_time(accounts, monkeypatch):
    from retold.archive import secret

    tried = []
    monkeypatch.setattr(
        secret, "HASHER", type("Hasher", (), {"verify": lambda _, stored, word: tried.append(stored)})()
    )
    secret.fits(None, WORD)
    assert tried == [secret.NOBODY]
