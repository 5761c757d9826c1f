"""Signing in with a browser, and out again."""

import pytest
from tests.server.knocking import HERE, WORD, token, visit


@pytest.fixture
def app(accounts, serve):
    return serve(accounts)


def test_a_stranger_is_led_to_the_form_and_back(app, quick):
    browser = visit(app)
    answer = browser.get("/claims?start=0")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?next=/claims%3Fstart%3D0")
    form = browser.get(answer.headers["location"])
    assert 'name="next" value="/claims?start=0"' in form.text
    sent = {"name": "reader", "password": WORD, "csrf": token(browser), "next": "/claims?start=0"}
    answer = browser.post("/login", data=sent)
    assert (answer.status_code, answer.headers["location"]) == (303, "/claims?start=0")
    assert browser.get("/claims").status_code == 200


def test_the_session_cookie_is_out_of_reach(app, enter, quick):
    browser = visit(app)
    answer = browser.post("/login", data={"name": "reader", "password": WORD, "csrf": token(browser)})
    cookie = next(c for c in answer.headers.get_list("set-cookie") if c.startswith("retold_session="))
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
    assert "Secure" not in cookie


def test_behind_https_the_cookie_stays_there(app, quick):
    browser = visit(app)
    browser.base_url = HERE.replace("http:", "https:")
    answer = browser.post("/login", data={"name": "reader", "password": WORD, "csrf": token(browser)})
    assert "; Secure" in next(c for c in answer.headers.get_list("set-cookie") if c.startswith("retold_session="))


def test_a_form_from_elsewhere_signs_nobody_in(app, quick):
    browser = visit(app)
    for sent in ({}, {"csrf": "invented"}, {"csrf": ""}):
        answer = browser.post("/login", data={"name": "reader", "password": WORD, **sent})
        assert answer.status_code == 403
    other = visit(app)
    answer = browser.post("/login", data={"name": "reader", "password": WORD, "csrf": token(other)})
    assert answer.status_code == 403


def test_a_wrong_password_is_said_on_the_page(app, quick):
    browser = visit(app)
    answer = browser.post("/login", data={"name": "<b>reader", "password": "wrong", "csrf": token(browser)})
    assert answer.status_code == 401
    assert "the name or the password is wrong" in answer.text
    assert "&lt;b&gt;reader" in answer.text
    assert "wrong" not in answer.headers.get("set-cookie", "")


def test_guessing_is_slowed(copied, serve, quick):
    archive = copied()
    archive.users.add("nora", "reader", WORD, by="root")
    browser = visit(serve(archive))
    sent = {"name": "nora", "password": "guess", "csrf": token(browser)}
    told = [browser.post("/login", data=sent) for _ in range(11)]
    assert [answer.status_code for answer in told] == [401] * 10 + [429]
    assert 890 < int(told[-1].headers["retry-after"]) <= 901
    right = visit(serve(archive), "203.0.113.9")
    assert right.post("/login", data={**sent, "password": WORD, "csrf": token(right)}).status_code == 429


@pytest.mark.parametrize(
    "address", ["//example.org", "https://example.org/", "/\\example.org", "javascript:alert(1)", "x", "/a\nb", ""]
)
def test_nobody_is_sent_elsewhere_after_signing_in(app, quick, address):
    browser = visit(app)
    sent = {"name": "reader", "password": WORD, "csrf": token(browser), "next": address}
    assert browser.post("/login", data=sent).headers["location"] == "/"


def test_signing_out_ends_the_session_on_the_server(app, enter):
    browser = enter(app, "reader")
    session = browser.cookies["retold_session"]
    assert browser.post("/logout").status_code == 403
    assert browser.post("/logout", data={"csrf": browser.csrf}).headers["location"] == "/login"
    again = visit(app)
    again.cookies.set("retold_session", session)
    assert again.get("/claims").status_code == 303


def test_a_new_password_signs_out_everywhere(copied, serve, enter):
    archive = copied()
    archive.users.add("nora", "reader", WORD, by="root")
    app = serve(archive)
    here, there = enter(app, "nora"), enter(app, "nora")
    sent = {"csrf": here.csrf, "old": WORD, "new": "another long one", "again": "another long on"}
    assert here.post("/account/password", data=sent).status_code == 400
    assert here.post("/account/password", data={**sent, "again": sent["new"], "old": "no"}).status_code == 401
    assert here.post("/account/password", data={**sent, "again": sent["new"]}).status_code == 303
    assert [browser.get("/account").status_code for browser in (here, there)] == [303, 303]


@pytest.mark.parametrize("path", ["/judge/claims", "/add", "/account/password", "/jobs/x/cancel"])
def test_what_is_sent_when_the_session_has_ended_leads_to_the_form_and_back_to_the_page(app, path):
    browser = visit(app)
    browser.cookies.set("retold_session", "ended")
    answer = browser.post(path, data={"csrf": "old"}, headers={"Referer": f"{HERE}/claims?start=0"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?next=/claims%3Fstart%3D0&lost=1")
    page = browser.get(answer.headers["location"]).text
    assert "Sign in" in page
    assert "your session has ended, and nothing of what you sent was kept" in page
    assert 'name="next" value="/claims?start=0"' in page


def test_to_sign_out_when_the_session_has_ended_is_to_be_signed_out(app):
    answer = visit(app).post("/logout", data={"csrf": "old"}, headers={"Referer": f"{HERE}/claims"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")


def test_a_person_whom_a_gate_refuses_reads_a_page(app, enter):
    answer = enter(app, "reader").post("/logout", headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert 'id="main"' in answer.text


def test_a_token_opens_no_pages(app, accounts):
    secret, _ = accounts.tokens.add("admin", ["read", "admin"], by="root")
    browser = visit(app)
    assert browser.get("/claims", headers={"Authorization": f"Bearer {secret}"}).status_code == 303


def test_without_accounts_there_is_nothing_to_sign_in_to(local):
    assert local.get("/login").headers["location"] == "/"
    assert "Sign out" not in local.get("/").text


def test_signed_in_one_sees_the_way_out(app, enter):
    assert "Sign out" in enter(app, "reader").get("/").text


def test_admins_see_who_did_what(copied, serve, enter):
    archive = copied()
    archive.users.add("olga", "admin", WORD, by="root")
    archive.remove("herald", who="<i>olga")
    browser = enter(serve(archive), "olga")
    assert "/admin/audit" in browser.get("/").text
    page = browser.get("/admin/audit").text
    assert "Article removed" in page
    assert "&lt;i&gt;olga" in page
