"""The script of the HTML file in a real browser: filters, and reasons on top of the drawing."""

import pytest

from retold.dossier.render import to_html

SHOWN = "[...document.querySelectorAll('.telling')].filter(e => !e.closest('[hidden]')).length"


@pytest.fixture
def page(chromium, trace, tmp_path):
    """The file, open; an error in it fails the test."""
    (tmp_path / "dossier.html").write_text(to_html(trace), encoding="utf-8")
    errors = []
    context = chromium.new_context()
    page = context.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    page.goto((tmp_path / "dossier.html").as_uri())
    yield page
    context.close()
    assert errors == []


def test_tellings_are_filtered_and_come_back(page):
    everything = page.evaluate(SHOWN)
    choices = page.locator("select")
    assert choices.count() > 0
    for n in range(choices.count()):
        choices.nth(n).select_option(index=1)
        assert 0 < page.evaluate(SHOWN) < everything
        choices.nth(n).select_option(index=0)
        assert page.evaluate(SHOWN) == everything


def filtered(page, **wanted):
    for by, value in wanted.items():
        page.locator(f"select[data-by={by}]").select_option(value)


def test_of_several_that_tell_alike_a_filter_names_and_counts_those_that_fit(page):
    filtered(page, outlet="Tidewatch Daily")
    claim = page.locator("details.claim").nth(2)
    assert claim.locator(".who a:visible").evaluate_all("all => all.map(e => e.dataset.outlet)") == [
        "Harbour Ledger",  # the best stays, to compare with
        "Tidewatch Daily",
    ]
    assert page.locator("[data-shown]").inner_text() == "3 tellings"


def test_where_nothing_fits_it_says_so_and_all_can_be_shown_again(page):
    everything = page.evaluate(SHOWN)
    assert page.locator("[data-all]").is_hidden()
    filtered(page, outlet="Tidewatch Daily", certainty="asserted")
    assert page.evaluate(SHOWN) == 0
    assert page.locator("[data-shown]").inner_text() == "No telling of this story is like that."
    page.click("[data-all]")
    assert page.evaluate(SHOWN) == everything
    assert page.locator("[data-shown]").inner_text() == ""
    assert page.locator("[data-all]").is_hidden()


def test_all_can_be_shown_again_while_any_filter_is_on(page):
    filtered(page, certainty="hedged")
    assert page.locator("[data-all]").inner_text() == "Show all"


def test_a_link_to_what_is_filtered_out_takes_the_filter_off(page):
    link = page.locator("section.collation a[href='#s1-t2']").first
    for _ in range(2):  # the second time the address stays as it is
        filtered(page, outlet="Ostrel Gazette")
        assert page.locator("#s1-t2").is_hidden()
        link.click()
        assert page.locator("#s1-t2").is_visible()
        assert page.locator("select[data-by=outlet]").input_value() == ""
        assert page.evaluate("document.getElementById('s1-t2').getBoundingClientRect().top < innerHeight")


def test_a_link_to_what_a_filter_shows_leaves_it_on(page):
    filtered(page, outlet="Ostrel Gazette")
    page.locator("section.collation a[href='#s1-t6']").first.click()
    assert page.locator("select[data-by=outlet]").input_value() == "Ostrel Gazette"


def test_an_open_file_takes_back_and_forward_to_what_is_filtered_out(page):
    page.evaluate("location.hash = '#s1-c2'")
    page.evaluate("location.hash = '#s1-c8'")
    filtered(page, outlet="Brindle Post")
    page.go_back()
    page.wait_for_function("document.getElementById('s1-c2').getBoundingClientRect().height > 0")


CONTENT = "e => getComputedStyle(e, '::before').content"


def test_what_the_style_writes_is_there_to_see_and_to_hear(page):
    assert page.locator(".collation td:empty").first.evaluate(CONTENT) == '"·" / "absent"'
    assert page.locator(".articles sup a").first.evaluate(CONTENT) == '"claim "'
    drawn = page.locator(".collation tbody svg.sign").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect().width)"
    )
    assert min(drawn) > 8


def test_print_has_no_filter_bar(page):
    assert page.locator(".filter").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".filter").is_hidden()


@pytest.fixture
def phone(page):
    """The same page on a narrow screen."""
    page.set_viewport_size({"width": 380, "height": 800})
    return page


def right(page, selector):
    """How far the rightmost of some elements reaches."""
    return page.evaluate(
        f"Math.max(...[...document.querySelectorAll('{selector}')].map(e => e.getBoundingClientRect().right))"
    )


def test_the_names_of_the_drawing_are_whole_on_a_narrow_screen(phone):
    phone.evaluate(
        "document.querySelectorAll('.tree .name').forEach(e => { e.textContent = 'Ostmark Evening Telegraph' })"
    )
    assert right(phone, "svg.tree .name") <= 380


def test_the_caption_of_the_collation_is_whole_however_far_the_table_goes_on(phone):
    sheet = phone.locator(".collation .sheet")
    assert sheet.evaluate("e => e.scrollWidth > e.clientWidth")
    assert right(phone, "caption > span") <= 380
    sheet.evaluate("e => { e.scrollLeft = 99999 }")
    assert 0 < right(phone, "caption > span") <= 380


def test_a_shade_shows_that_a_sheet_goes_on_and_is_gone_at_its_end(phone):
    sheet = phone.locator(".collation .sheet")
    sheet.scroll_into_view_if_needed()
    box = sheet.bounding_box()
    edge = {"x": box["x"] + box["width"] - 6, "y": box["y"] + 2, "width": 4, "height": 3}
    shaded = phone.screenshot(clip=edge)
    sheet.evaluate("e => { e.scrollLeft = 99999 }")
    plain = phone.screenshot(clip=edge)
    sheet.evaluate("e => { e.scrollLeft = 0 }")
    assert shaded != plain
    assert phone.screenshot(clip=edge) == shaded


STRUCK = """() => [...document.querySelectorAll("svg.tree a[href*='-e']")].map(link => {
  link.scrollIntoView({block: "center"});
  const seen = link.ownerSVGElement.getScreenCTM();
  return [...link.querySelectorAll(".strand")].every(strand => {
    const at = strand.getPointAtLength(strand.getTotalLength() - 4).matrixTransform(seen);
    return document.elementFromPoint(at.x, at.y).closest("a") === link;
  });
})"""


def test_every_line_of_the_drawing_can_be_clicked_where_it_is_seen(page):
    struck = page.evaluate(STRUCK)
    assert struck == [True] * 5


def test_without_scripts_there_is_no_filter_and_every_telling(chromium, trace, tmp_path):
    (tmp_path / "dossier.html").write_text(to_html(trace), encoding="utf-8")
    page = chromium.new_context(java_script_enabled=False).new_page()
    page.goto((tmp_path / "dossier.html").as_uri())
    assert page.locator("select:visible").count() == 0
    assert page.locator(".telling").count() == page.locator(".telling:not([hidden])").count() > 0
