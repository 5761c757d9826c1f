"""What admins do by the API, and what everybody does with their own account."""

import pytest
from tests.server.knocking import WORD, visit

API = "/api/v1"


@pytest.fixture
def archive(copied):
    made = copied()
    for name, role in (("olga", "admin"), ("nora", "analyst"), ("tom", "reader")):
        made.users.add(name, role, WORD, by="root")
    return made


@pytest.fixture
def app(archive, serve):
    return serve(archive)


@pytest.fixture
def ask(app, enter):
    """`ask(name, method, path, **json)`: what somebody who has signed in gets."""
    browsers = {}

    def ask(person, method, path, /, **sent):
        browser = browsers.get(person) or browsers.setdefault(person, enter(app, person))
        given = {"json": sent} if sent else {}
        return browser.request(method, f"{API}{path}", headers={"X-CSRF-Token": browser.csrf}, **given)

    return ask


def test_an_article_is_taken_away_with_what_rested_on_it(ask, archive):
    answer = ask("olga", "DELETE", "/articles/herald")
    assert (answer.status_code, answer.json()["state"], answer.json()["who"]) == (200, "done", "olga")
    assert ask("tom", "GET", "/totals").json()["stories"] == 1
    assert ask("olga", "GET", "/audit").json()["items"][0] | {"number": 0, "at": ""} == {
        "number": 0,
        "at": "",
        "who": "olga",
        "did": "article removed",
        "about": answer.json()["about"][0],
        "detail": "herald",
    }
    assert archive.check() == ()
    assert ask("olga", "GET", "/check").json() == {"items": []}


def test_users_come_change_and_go(ask):
    made = ask("olga", "POST", "/users", name="Una", role="reader", password=WORD)
    assert (made.status_code, made.json()["name"]) == (201, "una")
    assert ask("olga", "POST", "/users", name="una", password=WORD).status_code == 400
    assert ask("olga", "PUT", "/users/una/role", role="analyst").json()["role"] == "analyst"
    assert ask("olga", "PUT", "/users/una/password", new="another long one").status_code == 204
    assert {user["name"] for user in ask("olga", "GET", "/users").json()["items"]} == {"olga", "nora", "tom", "una"}
    assert ask("olga", "DELETE", "/users/una").status_code == 204
    assert ask("olga", "DELETE", "/users/una").status_code == 404


def test_the_only_admin_stays(ask):
    assert ask("olga", "PUT", "/users/olga/role", role="reader").status_code == 400
    assert ask("olga", "DELETE", "/users/olga").status_code == 400


def test_passwords_are_in_no_answer(ask):
    said = ask("olga", "GET", "/users").text + ask("olga", "GET", "/audit").text
    assert "argon2" not in said
    refused = ask("olga", "POST", "/users", name="una", role="owner", password=WORD)
    assert refused.status_code == 422
    assert WORD not in refused.text


def test_the_own_password_takes_the_old_one(ask):
    for name in ("tom", "olga"):
        assert ask(name, "PUT", f"/users/{name}/password", new="another long one").status_code == 401
        assert ask(name, "PUT", f"/users/{name}/password", new="short", old=WORD).status_code == 400
        assert ask(name, "PUT", f"/users/{name}/password", new="another long one", old=WORD).status_code == 204
        assert ask(name, "GET", "/me").status_code == 401


def test_the_password_of_another_takes_an_admin(ask):
    assert ask("nora", "PUT", "/users/tom/password", new="another long one", old=WORD).status_code == 403


def test_one_makes_and_revokes_own_tokens(ask, app):
    made = ask("nora", "POST", "/tokens", scopes=["read"], label="notebook").json()
    bearer = {"Authorization": f"Bearer {made['secret']}"}
    me = visit(app).get(f"{API}/me", headers=bearer).json()
    assert me == {"name": "nora", "role": "analyst", "scopes": ["read"], "local": False}
    assert ask("nora", "GET", "/tokens").json()["items"] == [made["token"]]
    assert ask("tom", "GET", "/tokens").json()["items"] == []
    assert ask("olga", "GET", "/tokens").json()["items"] == [made["token"]]
    assert ask("tom", "DELETE", f"/tokens/{made['token']['id']}").status_code == 403
    assert ask("nora", "DELETE", f"/tokens/{made['token']['id']}").status_code == 204
    answer = visit(app).get(f"{API}/me", headers=bearer)
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")


def test_no_token_beyond_the_role(ask):
    assert ask("nora", "POST", "/tokens", scopes=["admin"]).status_code == 400
    assert ask("nora", "POST", "/tokens", scopes=["all"]).status_code == 422


def test_a_role_that_was_taken_away_is_gone_at_once(ask, archive):
    assert ask("nora", "GET", "/jobs").status_code == 200
    archive.users.set_role("nora", "reader", by="root")
    assert ask("nora", "GET", "/jobs").status_code == 403
