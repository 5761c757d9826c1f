"""Judging by forms alone: every kind of decision is kept, told, and taken back."""

import getpass
import re

import pytest

from retold.archive import work

pytestmark = pytest.mark.model


def tellings(claim):
    return [claim.best, *(t for t in claim.tellings if t != claim.best)]


def kept(client):
    return [k.judgement for k in client.archive.judgements().items if k.undone is None]


def test_two_tellings_are_not_the_same_and_the_reader_lands_where_they_were(own, story, claim):
    best, other = tellings(claim)[:2]
    back = f"/stories/{story.row.id}/claims/{claim.id}#t-{other}"
    form = {"first": best, "second": other, "verdict": "no", "note": "another barge", "back": back}
    answer = own.post("/judge/same", data=form, follow_redirects=False)
    assert answer.status_code == 303
    assert re.fullmatch(rf"{back.partition('#')[0]}\?done=\w+#t-{other}", answer.headers["location"])
    made = kept(own)[0]
    assert (made.kind, made.verdict, made.note, made.who) == ("claim", "no", "another barge", getpass.getuser())
    assert "Kept." in own.get(answer.headers["location"]).text


def test_a_decision_is_taken_back_from_the_page_that_it_leads_to(own, story, claim):
    best, other = tellings(claim)[:2]
    form = {"first": best, "second": other, "verdict": "unsure", "back": f"/stories/{story.row.id}/claims/{claim.id}"}
    page = own.post("/judge/same", data=form).text
    undo = re.search(r'action="/judge/undo">(.*?)</form>', page, re.S)[1]
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', undo))
    assert "Taken back." in own.post("/judge/undo", data=fields).text
    assert kept(own) == []
    assert f"Taken back by {getpass.getuser()}" in own.get("/judgements").text


def test_a_standing_decision_is_shown_beside_the_telling(own, story, claim):
    best, other = tellings(claim)[:2]
    own.post("/judge/same", data={"first": best, "second": other, "verdict": "yes"})
    now = own.archive.story_of_claim(claim.id)[1]
    assert own.get(f"/stories/{story.row.id}/claims/{now}").text.count('class="decided"') >= 2


def test_what_cannot_be_is_refused_on_a_page_and_not_kept(own, story, claim):
    child = story.dossier.material.articles[0].id
    for where, form in (
        ("same", {"first": claim.best, "second": claim.best, "verdict": "no"}),
        ("parent", {"child": child, "of": "1", "verdict": "yes"}),
    ):
        page = own.post(f"/judge/{where}", data=form)
        assert page.status_code == 400
        assert "itself: name another one" in page.text or "name two tellings" in page.text
    assert kept(own) == []


def test_a_chain_is_right_or_another_one(own, claim):
    own.post("/judge/chain", data={"telling": claim.best, "verdict": "yes"})
    own.post("/judge/chain", data={"telling": claim.best, "verdict": "no", "chain": "Palisade > two officials"})
    wrong, right = kept(own)
    assert (right.verdict, right.chain) == ("yes", ())
    assert [(link.name, link.role) for link in wrong.chain] == [
        ("Palisade", "organisation"),
        ("two officials", "anonymous"),
    ]


def test_a_parent_is_named_by_its_number_in_the_story_or_as_unseen(own, story):
    child, other = story.dossier.material.articles[0].id, story.dossier.material.articles[4].id
    for of, verdict in (("5 Whatever It Is Called", "yes"), (other, "no"), ("*Tidewire", "yes")):
        own.post("/judge/parent", data={"child": child, "of": of, "verdict": verdict})
    assert [(j.second.article, j.verdict) for j in reversed(kept(own))] == [
        (other, "yes"),
        (other, "no"),
        ("*Tidewire", "yes"),
    ]


def test_a_wrong_parent_is_gone_at_once_and_the_page_says_so(own, story):
    edge = next(e for line in story.dossier.descent.lineages for e in line.edges if not e.parent.startswith("*"))
    form = {"child": edge.child, "of": edge.parent, "verdict": "no", "back": f"/stories/{story.row.id}/descent"}
    page = own.post("/judge/parent", data=form)
    job = work.of(own.app.state, own.archive).jobs()[0].id
    work.of(own.app.state, own.archive).wait(job, 60)
    page = own.get(f"/stories/{story.row.id}/descent?done={job}")
    assert "is no longer shown as having it from" in page.text
    now = {line.article: line for line in own.archive.story(story.row.id).dossier.descent.lineages}[edge.child]
    assert edge.parent not in {e.parent for e in now.edges}


def test_an_article_is_given_another_outlet_and_date(own, story):
    article = story.dossier.material.articles[0]
    page = own.get(f"/articles/{article.id}").text
    assert f'name="outlet" value="{article.outlet}"' in page
    form = {"article": article.id, "outlet": "Tidewire", "title": article.title or "", "date": "2031-05-01"}
    page = own.post("/judge/article", data=form)
    work.of(own.app.state, own.archive).wait(work.of(own.app.state, own.archive).jobs()[0].id, 60)
    assert {(j.kind, j.name) for j in kept(own)} == {("outlet", "Tidewire"), ("date", "2031-05-01")}
    assert "Tidewire" in own.get(f"/articles/{article.id}").text
    assert own.post("/judge/article", data=form).status_code == 400
    assert own.post("/judge/article", data=form | {"date": "soon"}).status_code == 400


def test_a_parent_that_the_story_has_not_is_an_error_with_advice(own, story):
    child = story.dossier.material.articles[0].id
    answer = own.post("/judge/parent", data={"child": child, "of": "99", "verdict": "yes"})
    assert answer.status_code == 404
    assert "give an article&#39;s number" in answer.text


def test_an_unseen_original_is_named_for_all_that_have_it(own, story):
    unseen = next(o for o in story.dossier.descent.originals if not o.seen and len(o.children) > 1)
    form = {"story": story.row.id, "unseen": unseen.id, "called": "Tidewire"}
    assert own.post("/judge/name", data=form).status_code == 200
    assert {(j.kind, j.name, j.second.article, j.first.article) for j in kept(own)} == {
        ("original", "Tidewire", unseen.id, child) for child in unseen.children
    }


def test_claims_are_merged_and_parted_and_both_can_be_undone_at_once(own, story, claim):
    other = next(c for c in story.dossier.claims if c.id != claim.id and len(c.tellings) > 1)
    page = own.post("/judge/merge", data={"first": claim.id, "second": other.id, "back": f"/stories/{story.row.id}"})
    assert {j.verdict for j in kept(own)} == {"yes"}
    assert page.text.count('name="judgement"') == len(claim.tellings) + len(other.tellings) - 1
    own.post("/judge/undo", data={"judgement": [j.id for j in kept(own)]})
    assert kept(own) == []
    own.post("/judge/split", data={"claim": claim.id, "away": tellings(claim)[1:3]})
    assert sorted(j.verdict for j in kept(own)) == ["no"] * (len(claim.tellings) - 1) + ["yes"]


def test_a_split_of_nothing_says_what_to_do(own, claim):
    answer = own.post("/judge/split", data={"claim": claim.id})
    assert answer.status_code == 400
    assert "tick the tellings" in answer.text.lower()


def test_what_may_be_the_same_is_offered_likeliest_first_and_filtered(web, story, claim):
    base = f"/stories/{story.row.id}"
    assert "The same: merge" in web.get(f"{base}/claims/{claim.id}/merge").text
    assert "No other claim has these words" in web.get(f"{base}/claims/{claim.id}/merge?words=zebra").text
    within = web.get(f"{base}/tellings/{claim.best}?within=claim").text
    assert within.count("Not the same</button>") == len(claim.tellings) - 1


def test_every_form_that_changes_something_carries_the_token(own, story, claim):
    best, other = tellings(claim)[:2]
    own.post("/judge/same", data={"first": best, "second": other, "verdict": "unsure"})
    article = story.dossier.material.articles[0].id
    addresses = ["/add", "/judgements", f"/articles/{article}", f"/stories/{story.row.id}/descent"]
    addresses += [f"/stories/{story.row.id}/claims/{claim.id}", f"/stories/{story.row.id}/claims/{claim.id}/merge"]
    for address in addresses:
        forms = re.findall(r'<form[^>]* method="post".*?</form>', own.get(address).text, re.S)
        assert forms
        assert all('name="csrf"' in form for form in forms)
