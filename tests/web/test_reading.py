"""Every page can be read, and its links lead somewhere."""

import re
from html import unescape

import pytest

from retold.dossier.assemble import story as view

pytestmark = pytest.mark.model

LINK = re.compile(r'href="(/[^"]*)"')
FORM = re.compile(r'<form[^>]* method="post"[^>]*>.*?</form>', re.S)


def links(page):
    return sorted({unescape(link).partition("#")[0] for link in LINK.findall(page.text)})


@pytest.mark.parametrize(
    "address",
    ["/", "/claims", "/sources", "/articles", "/search?words=dam", "/problems", "/judgements", "/add", "/help"],
)
def test_each_page_of_the_menu_answers_and_its_links_lead_somewhere(web, address):
    page = web.get(address)
    assert page.status_code == 200
    assert [link for link in links(page)[:40] if web.get(link).status_code != 200] == []


@pytest.mark.parametrize("part", ["", "/claims", "/collation", "/descent", "/timeline"])
def test_each_page_of_a_story_answers_and_its_links_lead_somewhere(web, story, part):
    page = web.get(f"/stories/{story.row.id}{part}")
    assert page.status_code == 200
    assert [link for link in links(page)[:40] if web.get(link).status_code != 200] == []


def test_no_page_has_style_or_script_inside_it(web, story, claim):
    inside = re.compile(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|javascript:", re.I)
    for address in ("/", f"/stories/{story.row.id}/descent", f"/stories/{story.row.id}/claims/{claim.id}", "/add"):
        assert not inside.search(web.get(address).text)


def test_no_inner_link_of_the_dossier_is_left_without_its_place(web, story, claim):
    for part in ("", "/collation", "/descent", f"/claims/{claim.id}"):
        page = web.get(f"/stories/{story.row.id}{part}").text
        assert [a for a in re.findall(r'href="#([^"]+)"', page) if f'id="{a}"' not in page and "sign-" not in a] == []


def test_every_id_of_a_page_is_there_once(web, story, claim):
    for part in ("", "/claims", "/collation", "/descent", "/timeline", f"/claims/{claim.id}"):
        ids = re.findall(r'\sid="([^"]+)"', web.get(f"/stories/{story.row.id}{part}").text)
        assert len(ids) == len(set(ids))


def test_a_claim_leads_to_each_telling_in_its_article(web, story, claim):
    page = web.get(f"/stories/{story.row.id}/claims/{claim.id}")
    address, _, anchor = next(a for a in map(unescape, LINK.findall(page.text)) if "#i-" in a).partition("#")
    assert f'id="{anchor}"' in web.get(address).text


def test_a_claim_is_found_by_its_id_alone(web, story, claim):
    page = web.get(f"/claims/{claim.id}", follow_redirects=False)
    assert (page.status_code, page.headers["location"]) == (303, f"/stories/{story.row.id}/claims/{claim.id}")


def test_an_article_is_found_by_its_key(web, story):
    article = story.dossier.material.articles[0]
    assert str(web.get(f"/articles/{article.key}").url).endswith(article.id)


def test_claims_are_filtered_by_words_and_by_what_they_do(web, story):
    base = f"/stories/{story.row.id}/claims"
    everything, some = (web.get(base + query).text.count('class="item"') for query in ("", "?words=siren"))
    assert 0 < some < everything
    assert "No claim is like that" in web.get(f"{base}?words=zebra").text


@pytest.mark.parametrize("relation", ["conflict", "difference", "drift"])
def test_claims_are_filtered_by_how_their_tellings_differ(web, story, relation):
    wanted = [
        c for c in view(story.dossier).claims if any(d.relation == relation for t in c.told for d in t.differences)
    ]
    page = web.get(f"/stories/{story.row.id}/claims?only={relation}").text
    assert re.findall(r"<b>(\d+)</b>", page) == [str(claim.number) for claim in wanted]
    assert page.count(f"#sign-{relation}") >= len(wanted)


def test_a_long_list_goes_on(web):
    first = web.get("/claims")
    assert "1 to 50 of" in first.text
    assert "51 to 100 of" in web.get(re.search(r'rel="next" href="([^"]+)"', first.text)[1].replace("&amp;", "&")).text
    assert 'rel="prev"' in web.get("/claims?start=50").text


def test_what_is_not_there_is_said_on_a_page(web):
    for address in ("/stories/none", "/claims/none", "/articles/none", "/jobs/none"):
        page = web.get(address)
        assert page.status_code == 404
        assert "<h2>Not found</h2>" in page.text
        assert "Traceback" not in page.text


def test_an_address_with_nonsense_in_it_is_answered_with_a_page(web):
    page = web.get("/?start=-5")
    assert page.status_code == 400
    assert "<main" in page.text


def test_the_dossier_of_a_story_can_be_saved(web, story):
    for kind in ("html", "json", "markdown"):
        file = web.get(f"/stories/{story.row.id}/dossier/{kind}")
        assert file.headers["content-disposition"].startswith("attachment")
        assert story.row.title in file.text


def test_an_empty_archive_says_how_to_fill_it(empty):
    assert 'href="/add"' in empty.get("/").text
    for address in ("/claims", "/sources", "/articles", "/search", "/problems", "/judgements"):
        assert empty.get(address).status_code == 200


def test_a_search_without_words_lists_what_is_told_and_narrows_by_kind_of_difference(web):
    assert re.search(r"\b\d{3} tellings", web.get("/search").text)
    page = web.get("/search?drift=number&certainty=attributed")
    assert page.status_code == 200
    assert "leave out" in page.text


def test_a_claim_in_a_list_says_how_it_is_told(web):
    for address in ("/", "/claims"):
        page = web.get(address).text
        assert page.count('class="certainty"') >= page.count('class="gist"')


def test_a_reader_sees_nothing_to_judge_or_add_with(web, as_role, story, claim):
    as_role("reader")
    pages = ("/", f"/stories/{story.row.id}/descent", f"/stories/{story.row.id}/claims/{claim.id}", "/judgements")
    for address in pages:
        page = web.get(address).text
        assert not FORM.search(page)
        assert 'href="/add"' not in page


@pytest.mark.parametrize(
    ("address", "form"),
    [
        ("/judge/same", {"first": "t", "second": "t", "verdict": "yes"}),
        ("/judge/chain", {"telling": "t", "verdict": "yes"}),
        ("/judge/parent", {"child": "a", "of": "b", "verdict": "yes"}),
        ("/judge/name", {"story": "s", "unseen": "*U", "called": "N"}),
        ("/judge/merge", {"first": "c", "second": "d"}),
        ("/judge/split", {"claim": "c", "away": "t"}),
        ("/judge/undo", {"judgement": "j"}),
        ("/add", {"path": "/nowhere"}),
        ("/update", {}),
        ("/jobs/none/cancel", {}),
        ("/articles/none/remove", {}),
    ],
)
def test_a_reader_may_not_change_anything(web, as_role, address, form):
    as_role("reader")
    assert web.post(address, data=form).status_code == 403


def test_only_an_admin_removes(web, as_role, story):
    as_role("analyst")
    article = story.dossier.material.articles[0].id
    assert web.post(f"/articles/{article}/remove", data={"sure": "yes"}).status_code == 403
    assert "Remove this article" not in web.get(f"/articles/{article}").text
