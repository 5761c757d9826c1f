"""Decisions by the API: kept under the name of who asks, followed at once, taken back."""

from collections import Counter

import pytest

API = "/api/v1"


@pytest.fixture
def tellings(local, archive):
    """The ids of the tellings of a claim that two articles tell."""
    row = next(row for row in local.get(f"{API}/claims").json()["items"] if row["articles"] == 2)
    inside = local.get(f"{API}/claims/{row['id']}").json()
    return row["id"], [told["telling"]["id"] for told in inside["tellings"]]


def judge(browser, **sent):
    return browser.post(f"{API}/judgements", json=sent)


def test_two_tellings_are_parted_and_joined_again(local, tellings, archive):
    claim, (first, second, *_) = tellings
    answer = judge(local, kind="claim", verdict="no", first=first, second=second, note="other boats")
    assert answer.status_code == 201
    made = answer.json()["judgement"]
    assert answer.json()["done"]["stories"] == [archive.story_of_claim(claim)[0]]
    assert (made["kind"], made["verdict"], made["note"]) == ("claim", "no", "other boats")
    of = {t: c["id"] for c in claims(local) for t in told(local, c["id"])}
    assert of[first] != of[second]
    undone = local.post(f"{API}/judgements/{made['id']}/undo", json={})
    assert (undone.status_code, undone.json()["stories"]) == (200, answer.json()["done"]["stories"])
    assert first in told(local, claim)
    assert second in told(local, claim)


def claims(browser):
    return browser.get(f"{API}/claims?limit=500").json()["items"]


def told(browser, claim):
    return [t["telling"]["id"] for t in browser.get(f"{API}/claims/{claim}").json()["tellings"]]


def test_a_claim_is_split_and_merged_by_its_own_routes(local, tellings):
    claim, found = tellings
    answer = local.post(f"{API}/claims/{claim}/split", json={"tellings": found[1:]})
    of = {t: c["id"] for c in claims(local) for t in told(local, c["id"])}
    assert of[found[0]] != of[found[1]]
    assert {c["claim"]: c["tellings"] for c in answer.json()["claims"]} == Counter(of[t] for t in found)
    assert len(answer.json()["done"]["stories"]) == 1
    answer = local.post(f"{API}/claims/{of[found[0]]}/merge", json={"other": of[found[1]]})
    assert answer.status_code == 200
    of = {t: c["id"] for c in claims(local) for t in told(local, c["id"])}
    assert of[found[0]] == of[found[1]]


@pytest.mark.parametrize("role", ["anonymous", "outlet"])
def test_a_chain_is_put_right(local, tellings, role):
    _, (telling, *_) = tellings
    chain = [{"name": "Tarn Gazette", "role": "outlet"}, {"name": "two clerks", "role": role}]
    assert judge(local, kind="chain", verdict="no", telling=telling, chain=chain).status_code == 201
    found = [t for c in claims(local) for t in local.get(f"{API}/claims/{c['id']}").json()["tellings"]]
    made = next(t["telling"]["chain"] for t in found if t["telling"]["id"] == telling)
    assert [link["name"] for link in made] == ["Tarn Gazette", "two clerks"]


def test_an_article_has_a_parent_by_key_and_an_unseen_one(local):
    for parent in ("herald", "*Reuters"):
        sent = {"kind": "parent", "verdict": "unsure", "article": "courier", "parent": parent}
        assert judge(local, **sent).status_code == 201


def test_an_article_has_another_outlet(local):
    answer = judge(local, kind="outlet", article="courier", name="Tarn Courier")
    assert answer.status_code == 201
    assert local.get(f"{API}/articles/courier").json()["article"]["outlet"] == "Tarn Courier"


def test_the_name_of_who_decides_is_kept(accounts, serve, enter):
    browser = enter(serve(accounts), "analyst")
    sent = {"kind": "parent", "verdict": "no", "article": "courier", "parent": "gazette"}
    answer = browser.post(f"{API}/judgements", json=sent, headers={"X-CSRF-Token": browser.csrf})
    assert answer.json()["judgement"]["who"] == "analyst"
    undone = browser.post(
        f"{API}/judgements/{answer.json()['judgement']['id']}/undo", headers={"X-CSRF-Token": browser.csrf}
    )
    assert undone.status_code == 200
    assert accounts.judgements().items[0].undone_by == "analyst"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"kind": "claim", "verdict": "yes", "first": "no", "second": "no"}, 404),
        ({"kind": "parent", "verdict": "yes", "article": "no", "parent": "herald"}, 404),
        ({"kind": "parent", "verdict": "yes", "article": "courier", "parent": "courier"}, 400),
        ({"kind": "parent", "verdict": "yes", "article": "courier", "parent": "* "}, 400),
        ({"kind": "original", "article": "courier", "original": "*Nobody Known", "name": "AFP"}, 400),
        ({"kind": "original", "article": "courier", "original": "*Reuters", "name": " "}, 400),
        ({"kind": "parent", "verdict": "perhaps", "article": "courier", "parent": "herald"}, 422),
        ({"kind": "original", "article": "courier", "original": "Reuters", "name": "AFP"}, 422),
        ({"kind": "parent", "verdict": "no", "article": "courier", "parent": "herald", "who": "somebody"}, 422),
        ({"kind": "parent", "verdict": "no", "article": "courier", "parent": "herald", "note": "\x00"}, 422),
        ({"kind": "date", "article": "courier", "name": "soon"}, 400),
        ({"kind": "outlet", "article": "courier", "name": " "}, 422),
        ({"kind": "wish"}, 422),
        ({}, 422),
    ],
)
def test_what_cannot_be_decided_is_refused_and_not_kept(local, sent, status):
    answer = judge(local, **sent)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert local.get(f"{API}/judgements").json()["total"] == 0


@pytest.mark.parametrize(("verdict", "name"), [("no", " "), ("yes", "Tarn Gazette")])
def test_a_chain_without_names_or_beside_a_yes_is_refused_and_not_kept(local, tellings, verdict, name):
    answer = judge(local, kind="chain", verdict=verdict, telling=tellings[1][0], chain=[{"name": name}])
    assert (answer.status_code, local.get(f"{API}/judgements").json()["total"]) == (400, 0)


@pytest.mark.parametrize(
    "body", [b"", b'{"kind": "parent", "note": "\\ud800"}', b"{", b"[" * 100_000, b"\xff", b'{"kind": NaN}']
)
def test_what_is_no_json_is_a_problem(local, body):
    answer = local.post(f"{API}/judgements", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"] == "application/problem+json"
