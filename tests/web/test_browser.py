"""The pages in a real browser: read, filter, search, judge, undo, with scripts and without; axe-core on each page.

Needs Debian's `chromium` and the `dev` extra; skipped where there is none.
"""

import shutil
import threading
import time

import pytest
import uvicorn

from retold.archive import Archive
from retold.server import create_app

pytestmark = pytest.mark.model

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (1440, 768, 390)


@pytest.fixture(scope="module")
def served(kept, tmp_path_factory):
    """The address of a server that answers for a copy of the archive."""
    folder = tmp_path_factory.mktemp("browser") / "own"
    shutil.copytree(kept, folder)
    with Archive.open(folder) as archive:
        server = uvicorn.Server(uvicorn.Config(create_app(archive), port=0, log_level="error"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


@pytest.fixture
def opened(chromium, served):
    """`opened(**options)`: a new page of the browser; an error on it fails the test."""
    contexts, errors = [], []

    def opened(**options):
        context = chromium.new_context(base_url=served, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert errors == []


def first_claim(page):
    page.goto("/?order=size")
    page.click(".stories h3 a")
    page.click(".tabs a:has-text('claims')")
    page.click(".claims-list a")


def addresses(page):
    """One page of each kind."""
    first_claim(page)
    claim = page.url
    story = claim.partition("/claims/")[0]
    compare = page.get_attribute("a:has-text('Judge against another')", "href")
    page.goto("/articles")
    article = page.get_attribute(".plain a", "href")
    parts = [story + part for part in ("", "/claims", "/collation", "/descent", "/timeline")]
    lists = ["/", "/claims", "/sources", "/articles", "/search?words=dam", "/problems", "/judgements", "/add", "/help"]
    return [*lists, *parts, claim, claim + "/merge", compare, article]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_a_rule_of_accessibility(opened, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = opened(color_scheme=scheme, viewport={"width": 1440, "height": 900})
    found = []
    for address in addresses(page):
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        said = axe.run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response["violations"]
        found += [(address, rule["id"], rule["nodes"][0]["html"][:200]) for rule in said]
    assert found == []


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways(opened, width):
    page = opened(viewport={"width": width, "height": 800})
    wide = []
    for address in addresses(page):
        page.goto(address)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(address)
    assert wide == []


@pytest.mark.parametrize("scripts", [True, False])
def test_judge_and_undo_from_the_claim_page(opened, scripts):
    page = opened(java_script_enabled=scripts)
    first_claim(page)
    page.click(".telling:nth-child(2) .judge summary")
    page.click(".telling:nth-child(2) button:has-text('Not the same')")
    page.wait_for_selector(".outcome:has-text('Kept.')")
    assert "/claims/" in page.url
    page.goto("/judgements")
    assert "Not the same" in page.inner_text(".judgements .item:first-child")
    page.click(".judgements .item:first-child button:has-text('Undo')")
    page.wait_for_selector(".judgements .item:first-child:has-text('Taken back by')")
    page.go_back()
    page.wait_for_selector(".judgements, .one-claim")


def test_a_decision_leaves_the_reader_where_they_were(opened):
    page = opened(viewport={"width": 390, "height": 800})
    first_claim(page)
    page.click(".telling:last-child .judge summary")
    page.click(".telling:last-child button:has-text('Chain right')")
    page.wait_for_selector(".outcome:has-text('Kept.')")
    assert page.evaluate("scrollY") > 500
    assert page.evaluate("document.activeElement.className") == "outcome"
    top = page.locator(".outcome").bounding_box()["y"]
    assert 0 <= top < 800
    page.click(".outcome button:has-text('Undo')")
    page.wait_for_selector(".outcome:has-text('Taken back.')")


def test_an_edge_is_judged_from_the_drawing(opened):
    page = opened(viewport={"width": 1440, "height": 900})
    page.goto("/?order=size")
    page.click(".sketch a >> nth=0")
    page.wait_for_load_state("load")  # a click before the script has run would follow the link
    page.locator("svg.tree a:has(path.strand)").first.dispatch_event("click")
    page.click("dialog button:has-text('Right')")
    page.wait_for_selector(".outcome:has-text('Kept.')")
    assert page.locator("dialog[open]").count() == 0


@pytest.mark.parametrize("scripts", [True, False])
def test_search_and_narrow(opened, scripts):
    page = opened(java_script_enabled=scripts, viewport={"width": 1440, "height": 900})
    page.goto("/")
    page.fill("#find", "dam")
    page.press("#find", "Enter")
    page.click(".facets a:has-text('hedged')")
    assert page.locator(".hits .item").count() == page.locator(".hits .certainty .hedged").count() > 0
    page.click(".chosen a")
    assert page.locator(".hits .certainty .attributed").count() > 0


def test_keys_go_through_a_list_and_never_while_typing(opened):
    page = opened()
    page.goto("/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    second = page.locator(".stories h3 a").nth(1)
    assert second.evaluate("each => each === document.activeElement")
    page.keyboard.press("/")
    page.keyboard.type("jk?")
    assert page.input_value("#find") == "jk?"


def test_the_first_stop_of_the_tab_key_skips_to_the_page(opened):
    page = opened()
    page.goto("/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id === 'main'")


def test_files_are_added_while_the_page_looks_on(opened, tmp_path):
    path = tmp_path / "vessel.txt"
    path.write_text(
        "PORT VESSEL (Tidewire) - Forty barges sank off Port Vessel on Monday, harbour master Ada Quill said."
    )
    page = opened()
    page.goto("/add")
    page.set_input_files("#files", str(path))
    page.click("button:has-text('Add the files')")
    page.wait_for_selector("text=1 new article", timeout=60_000)
