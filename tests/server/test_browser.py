"""Signing in with a real browser, with scripts and without; axe-core on the pages about accounts.

Needs Debian's `chromium` and the `dev` extra; skipped where there is none.
"""

import threading
import time

import pytest
import uvicorn
from tests.server.knocking import WORD

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def address(accounts, serve, quick):
    """Where a server with accounts answers."""
    server = uvicorn.Server(uvicorn.Config(serve(accounts), port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


def enter(page, name, password=WORD):
    page.fill("#name", name)
    page.fill("#password", password)
    page.click("main button:has-text('Sign in')")


@pytest.mark.parametrize("scripts", [True, False])
def test_sign_in_judge_and_sign_out(chromium, address, scripts):
    page = chromium.new_context(base_url=address, java_script_enabled=scripts).new_page()
    page.goto("/claims")
    assert "/login?next=/claims" in page.url
    assert page.locator("nav.menu").count() == 0
    enter(page, "analyst", "not the password")
    assert "wrong" in page.inner_text("[role=alert]")
    enter(page, "analyst")
    assert page.url.endswith("/claims")
    assert "analyst" in page.inner_text("header.site")
    page.goto("/?order=size")
    page.click(".stories h3 a")
    page.click(".tabs a:has-text('claims')")
    page.click(".claims-list a")
    page.click(".telling:nth-child(2) .judge summary")
    page.click(".telling:nth-child(2) button:has-text('Not the same')")
    page.wait_for_selector(".outcome:has-text('Kept.')")
    page.click("button:has-text('Sign out')")
    page.wait_for_url("**/login")
    page.goto("/claims")
    assert "/login" in page.url


@pytest.mark.parametrize("scripts", [True, False])
def test_a_judgement_when_the_session_has_ended_leads_to_the_form_and_back(chromium, address, accounts, scripts):
    page = chromium.new_context(base_url=address, java_script_enabled=scripts).new_page()
    page.goto("/?order=size")
    enter(page, "analyst")
    page.click(".stories h3 a")
    page.click(".tabs a:has-text('claims')")
    page.click(".claims-list a")
    here = page.url
    accounts.sessions.sign_out(next(c["value"] for c in page.context.cookies() if c["name"] == "retold_session"))
    page.click(".telling:nth-child(2) .judge summary")
    page.click(".telling:nth-child(2) button:has-text('Not the same')")
    page.wait_for_selector("[role=alert]:has-text('nothing of what you sent was kept')")
    assert page.title() == "Sign in – Retold"
    enter(page, "analyst")
    page.wait_for_selector("header.site:has-text('analyst')")
    assert page.url == here


def test_a_page_elsewhere_can_do_nothing(chromium, address, accounts):
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{address}/login")
    enter(page, "admin")
    page.wait_for_selector("header.site:has-text('admin')")
    before = accounts.mark()
    port = address.rpartition(":")[2]
    form = (
        f"<form method=post action='http://localhost:{port}/articles/herald/remove'><input name=sure value=yes></form>"
    )
    for target in (address, f"http://localhost:{port}"):
        page.goto("about:blank")
        page.set_content(form.replace(f"http://localhost:{port}", target))
        with page.expect_navigation():
            page.evaluate("document.forms[0].submit()")
        assert "Sign in" in page.title() or "Not allowed" in page.title() or "status" in page.content()
    assert accounts.mark() == before


def test_pages_about_accounts_are_accessible(chromium, address):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = []
    for scheme in ("light", "dark"):
        page = chromium.new_context(base_url=address, color_scheme=scheme).new_page()
        for path in ("/login", "/account", "/admin/audit"):
            page.goto(path)
            said = axe.run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response["violations"]
            found += [(scheme, path, rule["id"], rule["nodes"][0]["html"][:200]) for rule in said]
            if path == "/login":
                enter(page, "admin")
                page.wait_for_selector("header.site:has-text('admin')")
    assert found == []


@pytest.mark.parametrize("width", [1440, 768, 390])
def test_they_do_not_scroll_sideways(chromium, address, width):
    page = chromium.new_context(base_url=address, viewport={"width": width, "height": 800}).new_page()
    page.goto("/login")
    enter(page, "admin")
    page.wait_for_selector("header.site:has-text('admin')")
    for path in ("/account", "/admin/audit", "/claims"):
        page.goto(path)
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), path
