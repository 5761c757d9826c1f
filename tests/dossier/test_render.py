import hashlib
import re
from base64 import b64encode
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from lxml import html

from retold import records
from retold.dossier.render import OPEN_CLAIMS, to_html

VOID = {"meta", "input", "br", "hr", "img", "link"}


class Strict(HTMLParser):
    """Fails on a tag that is closed out of order, so that a hostile string that breaks out is noticed."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.tags = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag


@pytest.fixture
def source(trace):
    return to_html(trace)


@pytest.fixture
def parsed(source):
    parser = Strict()
    parser.feed(source)
    return parser


@pytest.fixture
def tree(source):
    return html.document_fromstring(source)


def text_of(element):
    return " ".join(element.text_content().split())


def test_every_tag_is_closed_in_order(parsed):
    assert parsed.open == []


def test_ids_are_unique_and_made_of_numbers_only(parsed):
    assert len(parsed.ids) == len(set(parsed.ids))
    assert all(re.fullmatch(r"main|start|problems|sign-[a-z]+|s\d+(?:-(?:[a-z-]+|[a-z]\d+))?", i) for i in parsed.ids)


def test_every_link_inside_the_file_leads_somewhere(parsed):
    targets = {attrs["href"][1:] for _, attrs in parsed.tags if attrs.get("href", "").startswith("#")}
    assert targets <= set(parsed.ids)


def test_nothing_is_loaded(parsed):
    assert not {tag for tag, _ in parsed.tags} & {"link", "img", "iframe", "object", "embed", "base", "form", "video"}
    assert not [attrs for _, attrs in parsed.tags if {"src", "srcset", "data", "action", "poster"} & set(attrs)]


def test_the_policy_allows_the_style_and_the_script_of_the_file_and_nothing_else(source, tree):
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for kind in ("style", "script"):
        blocks = re.findall(rf"<{kind}>(.*?)</{kind}>", source, re.DOTALL)
        assert len(blocks) == 1
        digest = b64encode(hashlib.sha256(blocks[0].encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert policy.endswith("img-src 'none'; base-uri 'none'; form-action 'none'")


def test_the_policy_stands_before_all_that_it_governs(source):
    assert source.index("Content-Security-Policy") < source.index("<style>")


def test_no_style_attribute_and_no_handler_needs_an_exception(parsed):
    assert not [name for _, attrs in parsed.tags for name in attrs if name == "style" or name.startswith("on")]


def test_hostile_strings_are_text(source, tree):
    assert "<script>alert" not in source
    assert "onerror=alert(1)>" not in source
    assert "Kestrel \"&' </title></script><script>alert(1)</script> [bold]red[/]" in tree.text_content()


def test_hostile_story_titles_stay_in_the_title(trace, dossier):
    story = replace(dossier.material.story, title="</title><script>alert(2)</script>")
    page = to_html(replace(trace, dossiers=(replace(dossier, material=replace(dossier.material, story=story)),)))
    assert "<script>alert(2)" not in page
    assert html.document_fromstring(page).findtext(".//title").startswith("</title><script>alert(2)</script>")


def test_control_characters_and_overrides_of_direction_are_made_visible(source):
    assert not re.search("[\x00-\x08\x0e-\x1f\u202a-\u202e\u2066-\u2069]", source)
    assert "\ufffdgnp.exe" in source


def test_addresses_that_a_browser_would_run_are_no_links(parsed):
    hrefs = [attrs["href"] for tag, attrs in parsed.tags if tag == "a"]
    assert not [href for href in hrefs if not href.startswith(("#", "https://"))]


def test_quotes_are_exactly_the_text_of_their_articles(tree, dossier):
    texts = {article.id: article.text for article in dossier.material.articles}
    told = {t for claim in dossier.claims for t in claim.tellings}
    expected = sorted(
        t.span.of(texts[t.article]) for tellings in dossier.material.tellings for t in tellings if t.id in told
    )
    quotes = [
        li.find("blockquote").text_content() for li in tree.xpath("//li[@data-change]") for _ in li.xpath("p[1]//a")
    ]
    assert sorted(quotes) == expected


def test_what_several_tell_alike_is_written_once_with_the_names_of_all(tree):
    alone, together = tree.xpath("//details[@class='claim'][3]//li[@data-change]")
    assert text_of(alone.xpath("./p[@class='who']//a")[0]) == "1 Harbour Ledger"
    links = together.xpath("./p[@class='who']//a")
    assert [a.text_content()[:8] for a in links] == ["2 Tidewa", "5 Kestre"]
    assert [(a.get("id"), a.get("href")) for a in links] == [("s1-t11", "#s1-i11"), ("s1-t12", "#s1-i12")]


def test_one_of_several_alike_may_be_closest_to_the_source(trace, dossier):
    claims = tuple(replace(c, best="t-c3-tidewatch") if c.id == "c3" else c for c in dossier.claims)
    page = html.fromstring(to_html(replace(trace, dossiers=(replace(dossier, claims=claims),))))
    best = page.xpath("//details[@class='claim'][3]//li[contains(@class, 'best')]")[0]
    assert text_of(best.xpath("./p[@class='closest']")[0]) == "the first of these is closest to the source"


def test_articles_are_shown_in_full(tree, dossier):
    for article, shown in zip(dossier.material.articles, tree.xpath("//div[@class='text']"), strict=True):
        for mark in shown.xpath(".//sup"):
            mark.drop_tree()
        plain = article.text.replace("\u202e", "\ufffd").replace("\u202c", "\ufffd")
        assert "".join(shown.text_content().split()) == "".join(plain.split())


def test_a_telling_is_highlighted_where_it_stands(tree):
    marks = [mark.text_content() for mark in tree.xpath("//div[@class='text']//mark[@class='denied']")]
    assert marks == ["any ship had left port without papers", "Tessaly Lines rejects the report"]


def test_the_headline_sets_origins_against_outlets(tree):
    figures = {text_of(div.find("dt")): text_of(div.find("dd")) for div in tree.xpath("//dl[@class='figures']/div")}
    assert figures == {
        "articles": "7", "outlets1 of them not named": "7", "originals1 not in the archive": "2–3",
        "originsof the main claim": "2–3",
    }  # fmt: skip
    assert "rests on 2–\u20603 origins. 5 articles rest on" in text_of(tree.xpath("//p[@class='conclusion']")[0])


def test_no_gist_is_shown_at_the_head_without_its_certainty(tree):
    rows = [text_of(p).rsplit(" ", 1)[1] for p in tree.xpath("//p[@class='gist']")]
    assert rows == ["attributed", "hedged", "attributed", "denied", "attributed"]


def test_the_drawing_marks_unseen_originals_and_each_kind_of_evidence(tree):
    svg = tree.xpath("//svg[@class='tree']")[0]
    assert len(svg.xpath(".//g[@class='spot unseen']")) == 1
    strands = [path.get("class") for path in svg.xpath(".//path[starts-with(@class, 'strand')]")]
    assert sorted(set(strands)) == ["strand readings", "strand stated", "strand textual"]


def test_the_drawing_has_a_title_a_description_and_its_words_beside_it(tree):
    svg = tree.xpath("//svg[@class='tree']")[0]
    names = svg.get("aria-labelledby").split()
    assert [svg.xpath(f".//*[@id='{name}']")[0].tag for name in names] == ["title", "desc"]
    assert "stated: names the Harbour Ledger" in text_of(tree.xpath("//*[@id='s1-e1']")[0]).replace(
        "stated ", "stated: "
    )


def test_cells_of_the_collation_say_in_words_what_their_signs_say(tree):
    row = tree.xpath("//section[contains(@class, 'collation')]//tbody/tr")[0]
    assert [text_of(cell) for cell in row.xpath("./td")] == [
        "6", "2–3", "attributed", "asserted, drift", "attributed", "attributed, drift", "attributed, drift",
        "attributed, conflict", "hedged",
    ]  # fmt: skip


def test_a_cell_of_an_article_that_does_not_tell_the_claim_costs_next_to_nothing(source, tree):
    cells = tree.xpath("//section[contains(@class, 'collation')]//tbody//td[not(@class)]")
    assert source.count("<td></td>") == sum(not text_of(cell) for cell in cells) == 7 * 8 - 22
    assert 'title=""' not in source


def test_tables_have_scoped_headers_and_captions(tree):
    tables = tree.xpath("//table")
    assert all(table.find("caption") is not None for table in tables)
    assert all(th.get("scope") in {"col", "row", "colgroup"} for table in tables for th in table.iter("th"))


def test_headings_go_down_one_level_at_a_time(tree):
    levels = [int(h.tag[1]) for h in tree.xpath("//h1|//h2|//h3|//h4|//h5")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_the_page_has_landmarks_a_language_and_a_way_past_the_head(tree):
    assert tree.get("lang") == "en"
    assert [len(tree.findall(f".//{tag}")) for tag in ("main", "footer")] == [1, 1]
    assert tree.xpath("//body/a[1]/@href") == ["#main"]


def test_scrollable_regions_can_be_reached_and_are_named(tree):
    regions = tree.xpath("//div[@class='sheet']")
    assert regions
    assert all(r.get("tabindex") == "0" and (r.get("aria-label") or r.get("aria-labelledby")) for r in regions)


def test_words_that_differ_are_marked(tree):
    telling = tree.xpath("//li[.//@id='s1-t2']")[0]
    assert [mark.text_content() for mark in telling.xpath(".//blockquote//mark")] == [
        "At least",
        "Tessaly",
        "last winter",
    ]


def test_drift_and_conflict_are_named(tree):
    notes = [text_of(li) for li in tree.xpath("//li[.//@id='s1-t5' or .//@id='s1-t6']//ul[@class='differences']/li")]
    assert notes[0].startswith("drift, number: 'At least fourteen'")
    assert notes[1].startswith("conflict, number: the ministry counts 'Six'")


def test_accounts_that_may_both_be_right_are_shown_as_a_difference_everywhere(tree):
    (telling,) = tree.xpath("//li[@data-change='difference attribution-changed ']")
    assert text_of(telling.xpath(".//ul[@class='differences']/li")[0]).startswith("difference, attribution-changed")
    assert tree.xpath("//option[@value='difference']/text()") == ["any difference"]
    assert text_of(tree.xpath("//section[contains(@class, 'collation')]//tbody/tr[5]/td[8]")[0]) == (
        "attributed, difference"
    )
    legend = tree.xpath("//section[contains(@class, 'collation')]//ul[@class='legend']/li/b/text()")
    assert legend[-3:] == ["drift", "conflict", "difference"]


def test_an_exact_copy_leads_to_the_article_whose_text_it_has(copied):
    page = html.fromstring(to_html(copied))
    (same,) = page.xpath("//dt[.='Same text as']/../dd/a")
    assert (same.get("href"), text_of(same)) == ("#s1-a2", "2 Tidewatch Daily")
    assert "the same text as 2" in text_of(page.xpath("//li[@id='s1-r5']/p")[0])


def test_the_ledger_says_what_counts_and_why(tree):
    rows = tree.xpath("(//div[@class='ledger'])[1]//tbody/tr")
    assert [(text_of(row[0]), text_of(row[2])) for row in rows] == [
        ("inspection log, by the Harbour Ledger", "counted"),
        ("ministry of ports", "counted"),
        ("not stated", "not counted"),
    ]


def test_the_first_claims_stand_open(tree):
    opened = [details.get("open") is not None for details in tree.xpath("//details[@class='claim']")]
    assert opened == [number < OPEN_CLAIMS for number in range(8)]


def test_print_and_dark_mode_are_provided_for(source):
    assert "@media print" in source
    assert "prefers-color-scheme: dark" in source
    assert "details-content" in source


def test_several_stories_have_a_list_and_ids_of_their_own(trace):
    parser = Strict()
    parser.feed(to_html(replace(trace, dossiers=trace.dossiers * 2)))
    assert len(parser.ids) == len(set(parser.ids))
    assert {"start", "s1-a1", "s2-a1"} <= set(parser.ids)


def test_problems_are_shown(tree):
    assert "The file holds pictures and no text." in text_of(tree.xpath("//section[@class='problems']")[0])


def test_a_trace_without_stories_says_so(trace):
    assert "No article could be read" in to_html(replace(trace, dossiers=()))


def test_equal_traces_give_equal_files(trace):
    assert to_html(trace) == to_html(replace(trace))


def test_a_story_without_claims_is_shown(trace, dossier):
    bare = replace(dossier, claims=(), ledgers=(), drifts=())
    assert "Descent: who has it from whom" in to_html(replace(trace, dossiers=(bare,)))


def test_a_line_of_the_drawing_leads_to_its_reasons(tree):
    links = [a.get("href")[1:] for a in tree.xpath("//svg[@class='tree']//a[path]")]
    assert sorted(set(links)) == [f"s1-e{number}" for number in range(1, 6)]
    assert all(tree.xpath(f"//div[@class='edge' and @id='{link}']") for link in links)


def test_passages_stand_side_by_side_as_both_articles_have_them(tree):
    both = tree.xpath("//*[@id='s1-e5']//dl[@class='both']")[0]
    assert [text_of(dt) for dt in both.xpath(".//dt")][1] == "2 Tidewatch Daily"
    assert text_of(both.xpath(".//dd")[1]) == "At least four Tessaly ferries"


def test_an_unseen_original_shows_what_it_must_have_carried_the_sure_first(tree):
    (original,) = tree.xpath("//li[@id='s1-o1']")
    rows = [text_of(row) for row in original.xpath(".//li")]
    assert [row.rsplit(" in ", 1)[1] for row in rows] == ["2 of 3 lines", "1 of 3 lines, uncertain"]
    assert [row.get("class") for row in original.xpath(".//li")] == [None, "doubtful"]


def test_the_head_says_what_would_change_the_number_and_where_to_see_why(tree):
    (turn,) = tree.xpath("//p[@class='turn']")
    said = text_of(turn).replace("\u2060", "")
    assert "If Radio Ostrel does not have it from Corvane: 3–4 originals instead of 2–3." in said
    assert turn.xpath(".//a/@href") == ["#s1-e4"]
    assert "If blog has it where another has it: 2 origins instead of 2–3." in text_of(
        tree.xpath("//div[@class='ledger']")[0]
    )


def test_the_legend_knows_decisions_of_people_only_where_there_are_some(tree, dossier):
    assert not tree.xpath("//ul[@class='legend']//path[@class='strand judged']")
    lines = dossier.descent.lineages
    said = records.Evidence(kind="judged", note="Ina Vale says so.", weight=1.0)
    edge = replace(lines[1].edges[0], evidence=(said,))
    judged = replace(dossier.descent, lineages=(lines[0], replace(lines[1], edges=(edge,)), *lines[2:]))
    page = html.fromstring(to_html(records.Trace(dossiers=(replace(dossier, descent=judged),))))
    assert "decided by a person" in text_of(page.xpath("//ul[@class='legend']")[0])
    assert page.xpath("//svg[@class='tree']//path[@class='strand judged']")
