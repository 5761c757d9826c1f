"""What an archive promises, on each database: one test body, invented articles, the real model."""

import json
from contextlib import suppress
from dataclasses import replace
from itertools import count

import pytest

from retold import pipeline
from retold.archive import Archive, judging
from retold.archive.judging import Person
from retold.errors import NotFound, UsageError
from retold.judgement_file import read
from retold.records import Declared
from retold.storage import annotations, stories
from retold.storage.found import Query

pytestmark = pytest.mark.model

TIMES = """Ferry sank off Ostrel with 40 people on board

The ferry Margit sank off Ostrel on Monday with 40 people on board, documents seen by the Tessaly Times show.

Two inspectors said they had warned Tessaly Lines twice about the bow doors of the ship.

Tessaly Lines denied that the ferry had left port without papers.
"""

POST = """Ferry Margit sank with 40 people on board, report says

The ferry Margit sank off Ostrel on Monday with 40 people on board, the Tessaly Times reported, citing documents.

Two inspectors had warned Tessaly Lines twice about the bow doors, the newspaper said.
"""

CHOIR = """Choir wins prize in Kessan

A children’s choir from the valley of Orren won the golden lyre in Kessan on Sunday after three years of practice.

“We sang for our teacher,” Bela Orsk, the youngest singer, said.
"""

MARTA = Person(who="marta", note="read both")


HOURS = {"times": 6, "choir": 7, "post": 11}


def row(key, text, **more):
    date = f"2031-03-24T{HOURS.get(key, 12):02}:00:00Z"
    return {"id": key, "outlet": key.title(), "date": date, "text": text} | more


@pytest.fixture
def three(empty, rows):
    """An archive of three articles of two stories."""
    given = rows("rows.jsonl", row("times", TIMES), row("choir", CHOIR), row("post", POST))
    empty.add([given])
    return empty


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def library(request, tmp_path_factory):
    """The same archive, made once for the tests that only read."""
    folder = tmp_path_factory.mktemp("library")
    given = [row("times", TIMES), row("choir", CHOIR), row("post", POST)]
    (folder / "rows.jsonl").write_text("\n".join(map(json.dumps, given)), encoding="utf-8")
    name = folder / "archive" if request.param == "sqlite" else request.getfixturevalue("server")()
    with Archive.create(name) as archive:
        archive.add([str(folder / "rows.jsonl")])
        yield archive


def test_articles_are_in_stories_with_claims(three):
    assert sorted(r.articles for r in three.stories().items) == [1, 2]
    totals = three.totals()
    assert (totals.articles, totals.stories, totals.problems) == (3, 2, 0)
    assert totals.claims
    assert totals.tellings >= totals.claims
    assert three.check() == ()


def test_the_same_again_changes_nothing(three, rows, dump):
    before = dump(three)
    done = three.add([rows("rows.jsonl", row("times", TIMES), row("choir", CHOIR), row("post", POST))])
    assert (done.taken.added, done.taken.known) == ((), 3)
    assert dump(three) == before


def test_a_run_says_of_how_many_articles_and_stories(empty, rows):
    heard = []
    pages = rows("rows.jsonl", row("times", TIMES), row("choir", CHOIR), row("post", POST))
    empty.add([pages], lambda *step: heard.append(step))
    assert list(dict.fromkeys(stage for stage, *_ in heard)) == ["articles", "annotations", "tellings", "stories"]
    totals = {stage: total for stage, _, total in (step for step in heard if len(step) == 3) if total is not None}
    assert totals == {"annotations": 3, "tellings": 3, "stories": 2}
    done = {stage: sum(n for name, n, *_ in heard if name == stage) for stage in totals}
    assert done == totals


def test_an_archive_is_what_it_was_when_it_is_opened_again(three, place, dump):
    before = dump(three)
    with Archive.open(place) as again:
        assert dump(again) == before
        assert again.update().taken.added == ()
        assert dump(again) == before


def test_the_bytes_of_a_page_are_kept(three):
    media, data = three.original("times")
    assert media == "application/x-retold-row"
    assert data.decode() == TIMES


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("inspectors", 1), ("inspector", 1), ('"bow doors"', 2), ('"doors bow"', 0), ("ferry -margit", 2), ("ferr*", 5),
        ("zebra", 0), ("", 8),
    ],
)  # fmt: skip
def test_search_finds_words_phrases_and_beginnings(library, words, found):
    hits = library.search(Query(words=words), limit=100).hits
    assert hits.total == len(hits.items)
    assert hits.total >= found if not words else hits.total == found
    for hit in hits.items:
        assert hit.quote
        assert all(mark.of(hit.quote) for mark in hit.marks)
        assert bool(hit.marks) == bool(words)


def test_facets_narrow_a_search(library):
    found = library.search(Query(words="ferry"))
    outlets = dict(next(f.values for f in found.facets if f.field == "outlet"))
    assert set(outlets) == {"Times", "Post"}
    for facet in found.facets:
        assert facet.values
        for value, n in facet.values:
            assert library.search(replace(found.query, **{facet.field: value})).hits.total == n
    assert library.search(Query(words="ferry", since="2031-03-25")).hits.total == 0
    assert library.search(Query(words="ferry", until="2031-03-24")).hits.total == found.hits.total


def test_a_facet_counts_what_a_search_for_it_finds_in_whatever_case(three, rows):
    named = [
        row(key, POST, outlet=outlet) for key, outlet in (("a", "ÉCHO du Port"), ("b", "ÉCHO DU PORT"), ("c", "POST"))
    ]
    three.add([rows("named.jsonl", *named)])
    found = three.search(Query(words="ferry"))
    outlets, sources = (dict(f.values) for f in found.facets if f.field in ("outlet", "source"))
    assert {name.lower() for name in outlets} == {"times", "post", "écho du port"}
    assert len(outlets) == 3
    for field, values in (("outlet", outlets), ("source", sources)):
        for value, n in values.items():
            assert three.search(replace(found.query, **{field: value})).hits.total == n


HARD = [
    '"', '""', '"""', '"a', "-", "*", "-*", '-"', "NEAR", "NEAR(a b)", "a AND", "OR", "NOT x", "a NEAR/3 b", "AND OR",
    "x' OR 1=1 --", "'; DROP TABLE tellings; --", "quote:ferry", "{quote}:x", "^ferry", "a+b", "(", "a:*b", "!", "& !",
    "<->", "\\", "%", "_", "🚢", "🚢 ferry", "…", "—", "\x00", "fer\x00ry", "\ud800", "日本", "ǅ", "ß", "²",
    "a" * 5_000, "ferry " * 500, "-ferry -margit", 'ferry "', "ferry*margit", "\ue000", "👩‍👧",
    "e\u0301", "'", "''", "\n\t",
]  # fmt: skip


@pytest.mark.parametrize("words", HARD)
def test_no_search_fails(library, words):
    for query in (Query(words=words), Query(words=words, source=words, outlet=words)):
        with suppress(UsageError):  # there may be only words to leave out
            library.search(query)


def test_search_in_general_never_fails_hypothesis(library):
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    words = st.lists(
        st.sampled_from(['"', "-", "*", "NEAR", "AND", "ferry", " ", "(", ")", "'", "é", "🚢", ":", "!", "&"])
    )

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(words.map("".join) | st.text(max_size=20))
    def search(typed):
        with suppress(UsageError):
            library.search(Query(words=typed))

    search()


def story_of(archive, key):
    return archive.article(key).story


def test_a_new_article_joins_its_story_and_claims_keep_their_ids(empty, rows):
    empty.add([rows("one.jsonl", row("times", TIMES), row("choir", CHOIR))])
    story = story_of(empty, "times")
    claims = {c.id: set(c.tellings) for c in empty.story(story).dossier.claims}
    done = empty.add([rows("two.jsonl", row("post", POST))])
    assert done.stories == (story,)
    assert story_of(empty, "post") == story
    now = {c.id: set(c.tellings) for c in empty.story(story).dossier.claims}
    assert set(now) & set(claims)
    assert all(told & now[empty.story_of_claim(name)[1]] for name, told in claims.items())


def test_a_removed_article_takes_away_what_rested_on_it_and_only_that(three, rows, shape_of, place, tmp_path):
    with Archive.create(tmp_path / "never") as never:
        never.add([rows("others.jsonl", row("times", TIMES), row("choir", CHOIR))])
        expected, totals = shape_of(never), never.totals()
    three.remove("post")
    assert shape_of(three) == expected
    assert three.totals() == totals
    assert three.check() == ()
    with pytest.raises(NotFound):
        three.article("post")


def test_a_removed_story_is_gone(three):
    story = story_of(three, "choir")
    three.remove("choir")
    with pytest.raises(NotFound):
        three.story(story)
    assert three.totals().stories == 1
    assert three.search(Query(words="choir")).hits.total == 0


def test_removing_everything_leaves_nothing_but_the_audit(three, dump):
    for key in ("times", "post", "choir"):
        three.remove(key)
    assert {name for name, rows in dump(three).items() if rows} == {"audit"}
    assert three.check() == ()


def test_a_removed_article_can_come_back(three, rows, shape_of):
    before = shape_of(three)
    three.remove("times")
    three.add([rows("rows.jsonl", row("times", TIMES), row("choir", CHOIR), row("post", POST))])
    assert shape_of(three) == before
    assert three.check() == ()


def test_a_new_version_of_a_page_takes_its_place(empty, rows):
    address = {"url": "https://times.example/ferry"}
    empty.add([rows("one.jsonl", row("times", TIMES, **address), row("post", POST))])
    story, old = story_of(empty, "times"), empty.article("times").article.id
    judged = empty.article("times").tellings[-1]
    point = empty.point(judged.id)
    empty.judge([judging.chain(point, "no", judging.links("Reuters > two officials"), MARTA)])
    later = TIMES.replace("40 people", "43 people")
    done = empty.add([rows("two.jsonl", row("times", later, **address))])
    new = empty.article("times").article
    assert done.taken.versions == ((old, new.id),)
    assert story_of(empty, "times") == story
    assert new.text == later
    changes = empty.article("times").versions[-1].changes
    assert {c.kind for c in changes} == {"same", "added", "removed"}
    assert all(("40 people" in c.text) == (c.kind == "removed") for c in changes if c.kind != "same")
    assert empty.article(old).article.text == TIMES
    kept = empty.story(story).judgements[0].judgement
    assert kept.first.article == new.id
    assert kept.first.span.of(later) == point.span.of(TIMES)
    assert empty.search(Query(words='"40 people"')).hits.items[0].key == "post"
    assert (empty.totals().articles, empty.totals().stories) == (2, 1)
    assert empty.check() == ()


def test_a_replaced_version_of_a_page_does_not_count_among_the_sources(empty, rows):
    address = {"url": "https://times.example/ferry"}
    empty.add([rows("one.jsonl", row("times", TIMES, **address))])
    before, told = empty.sources(), empty.totals().tellings
    empty.add([rows("two.jsonl", row("times", f"{TIMES}\nDivers will look for the ship’s bell.\n", **address))])
    assert len(empty.article("times").versions) == 2
    assert empty.sources() == before
    assert empty.totals().tellings == told + 1
    empty.add([rows("three.jsonl", row("times", TIMES.replace("Tessaly Lines", "Quill Lines"), **address))])
    assert "Tessaly Lines" not in {s.name for s in empty.sources().items}
    assert empty.sources().total == before.total


def test_a_judgement_survives_and_can_be_undone(three, shape_of):
    story = story_of(three, "times")
    apart = next(c for c in three.story(story).dossier.claims if len(c.tellings) > 1)
    before = shape_of(three)
    done = three.split_claim(apart.id, [apart.tellings[-1]], MARTA)
    assert done.problems == ()
    judged = shape_of(three)
    with three.store.write() as connection:
        stories.want(connection, [story])
    three.update()
    assert shape_of(three) == judged
    assert {k.judgement.note for k in three.story(story).judgements} == {"read both"}
    for kept in three.judgements().items:
        three.undo(kept.judgement.id, "marta")
    assert shape_of(three) == before
    assert all(k.undone for k in three.judgements().items)
    assert three.check() == ()


def test_a_given_chain_holds_in_search_sources_and_the_article_until_it_is_undone(three, dump):
    told = three.article("post").tellings[0]
    before = dump(three)["tellings"]
    made = judging.chain(three.point(told.id), "no", judging.links("Kestrel > two stokers"), MARTA)
    three.judge([made])
    (hit,) = three.search(Query(source="two stokers")).hits.items
    assert (hit.telling, hit.through, hit.breaks) == (told.id, "Kestrel", ("anonymous",))
    (row,) = (r for r in three.sources().items if r.name == "two stokers")
    assert (row.tellings, row.articles, row.through) == (1, 1, (("Kestrel", 1),))
    now = three.article("post").tellings[0]
    assert [link.name for link in now.chain] == ["Kestrel", "two stokers"]
    three.undo(made.id, "marta")
    assert three.search(Query(source="two stokers")).hits.total == 0
    assert three.article("post").tellings[0] == told
    assert dump(three)["tellings"] == before
    assert three.check() == ()


SAID = {"outlet": "Tessaly Post", "date": "2031-03-23", "title": "Ferry lost off Ostrel"}


@pytest.fixture
def said(tmp_path, rows):
    """An archive of the three articles of which one has had what is said of it from the beginning."""
    with Archive.create(tmp_path / "said") as archive:
        archive.add([rows("said.jsonl", row("times", TIMES), row("choir", CHOIR), row("post", POST) | SAID)])
        yield archive


def read_of(archive, key):
    with archive.store.read() as connection:
        article = archive.article(key).article
        return annotations.get(connection, [article.id])[article.id].times


def test_what_a_person_says_of_an_article_is_followed_until_it_is_undone(three, said, shape_of):
    story, post = story_of(three, "times"), three.article("post").article
    before = shape_of(three)
    made = judging.of_article(post.id, Declared(**SAID), MARTA)
    assert three.judge(made).problems == ()
    now, given = three.article("post").article, said.article("post").article
    assert now == replace(given, id=post.id, source=post.source)
    assert (shape_of(three), read_of(three, "post")) == (shape_of(said), read_of(said, "post"))
    assert shape_of(three) != before
    assert three.story(story).row.first == "2031-03-23T00:00:00Z"
    assert three.search(Query(outlet="Tessaly Post")).hits.total
    assert three.check() == ()
    three.undo(made[0].id, "marta")
    assert shape_of(three) == before
    assert three.article("post").article == post


def test_what_is_said_of_an_article_while_a_run_reads_it_is_followed_at_its_end(empty, said, rows, shape_of):
    def meanwhile(stage, finished, _total=None):
        if stage == "annotations" and finished and not empty.judgements().items:
            empty.judge(judging.of_article(empty.article("post").article.id, Declared(**SAID), MARTA))

    empty.add([rows("rows.jsonl", row("times", TIMES), row("choir", CHOIR), row("post", POST))], meanwhile)
    assert empty.judgements().items
    assert (shape_of(empty), read_of(empty, "post")) == (shape_of(said), read_of(said, "post"))


def test_what_a_stopped_run_has_left_is_counted_and_a_run_at_work_is_seen(empty, place, rows):
    table = rows("rows.jsonl", row("times", TIMES), row("post", POST))
    for after in range(1, 6):
        asked = count()
        empty.add([table], stop=lambda asked=asked, after=after: next(asked) >= after)
        assert empty.totals().waiting == 2
    assert not empty.busy()
    with Archive.open(place) as other, other.run():
        assert empty.busy()
    assert not empty.busy()
    empty.update()
    assert empty.totals().waiting == 0


def test_only_the_article_is_read_again_and_not_what_a_stopped_run_has_left(empty, rows):
    asked = count()
    empty.add([rows("rows.jsonl", row("times", TIMES), row("post", POST))], stop=lambda: next(asked) > 0)
    empty.judge(judging.of_article(empty.article("post").article.id, Declared(**SAID), MARTA))
    assert [bool(empty.article(key).tellings) for key in ("times", "post")] == [False, True]


def test_what_is_said_of_an_article_holds_for_a_new_version_of_its_page(empty, rows):
    address = {"url": "https://times.example/ferry"}
    empty.add([rows("one.jsonl", row("times", TIMES, **address))])
    empty.judge(judging.of_article(empty.article("times").article.id, Declared(outlet="Harbour Ledger"), MARTA))
    done = empty.add([rows("two.jsonl", row("times", TIMES.replace("40 people", "43 people"), **address))])
    assert done.taken.versions
    assert empty.article("times").article.outlet == "Harbour Ledger"
    assert empty.check() == ()


def test_a_date_that_is_none_is_refused(three):
    post = three.article("post").article.id
    with pytest.raises(UsageError, match="write it as 2031-05-09"):
        three.judge(judging.of_article(post, Declared(date="last Monday"), MARTA))
    assert three.judgements().total == 0


def test_a_judgement_has_its_story_worked_through_again(three):
    story = story_of(three, "times")
    before = three.story(story).row
    with three.run():  # another program is at work, so the decision only waits
        three.judge([judging.parent(three.article("post").article.id, "*Reuters", "no", MARTA)])
        assert not three.story(story).row.current
    three.update()
    after = three.story(story).row
    assert after.state != before.state
    assert replace(after, state="") == replace(before, state="")


def test_a_decision_that_comes_during_a_run_is_followed_at_its_end(three, place, rows, monkeypatch):
    story = story_of(three, "times")
    made = judging.parent(three.article("post").article.id, "*Reuters", "no", MARTA)

    def deciding(*given):
        if not three.judgements().total:
            with Archive.open(place) as other:
                other.judge([made])
        return dossiers(*given)

    dossiers = pipeline.dossiers
    monkeypatch.setattr(pipeline, "dossiers", deciding)
    three.add([rows("more.jsonl", row("more", TIMES.replace("Two inspectors", "Three inspectors")))])
    assert three.judgements().total == 1
    assert three.story(story).row.current


def test_judging_what_is_not_there_is_refused(three):
    with pytest.raises(NotFound):
        three.judge([judging.parent("a1nothing", "*Reuters", "yes", MARTA)])
    assert three.judgements().total == 0


def test_a_merge_that_is_taken_back_gives_the_claims_their_ids_back(three):
    dossier = three.story(story_of(three, "times")).dossier
    before = {c.id: set(c.tellings) for c in dossier.claims}
    first, second = (c.id for c in dossier.claims[:2])
    three.merge_claims(first, second, MARTA)
    assert three.story_of_claim(first) == three.story_of_claim(second)
    three.undo(three.judgements().items[0].judgement.id, "marta")
    assert {c.id: set(c.tellings) for c in three.story(story_of(three, "times")).dossier.claims} == before
    assert three.check() == ()


def told(archive, key, number=0):
    return archive.point(archive.article(key).tellings[number].id)


def test_a_telling_is_not_held_against_itself(three):
    for verdict in ("yes", "no", "unsure"):
        with pytest.raises(UsageError, match="one telling"):
            three.judge([judging.same(told(three, "times"), told(three, "times"), verdict, MARTA)])
    claim = three.claims().items[0].id
    with pytest.raises(UsageError, match="one already"):
        three.merge_claims(claim, claim, MARTA)
    assert three.judgements().total == 0


def test_tellings_of_two_stories_are_never_the_same_and_may_be_called_different(three):
    with pytest.raises(UsageError, match="different stories"):
        three.judge([judging.same(told(three, "times"), told(three, "choir"), "yes", MARTA)])
    three.judge([judging.same(told(three, "times"), told(three, "choir"), "no", MARTA)])
    assert three.judgements().total == 1


def test_no_article_is_its_own_parent_or_above_its_own_source(three, rows):
    three.add([rows("more.jsonl", row("gull", POST.replace("Two inspectors", "Both inspectors")))])
    times, post, gull = (three.article(key).article.id for key in ("times", "post", "gull"))
    with pytest.raises(UsageError, match="from itself"):
        three.judge([judging.parent(times, times, "yes", MARTA)])
    three.judge([judging.parent(post, times, "yes", MARTA)])
    with pytest.raises(UsageError, match=r"^post has it from times, so"):
        three.judge([judging.parent(times, post, "yes", MARTA)])
    with pytest.raises(UsageError, match=r"^gull has it from post, which has it from times, so"):
        three.judge([judging.parent(gull, post, "yes", MARTA), judging.parent(times, gull, "yes", MARTA)])
    assert three.judgements().total == 1
    three.judge([judging.parent(post, times, "no", MARTA), judging.parent(times, post, "yes", MARTA)])
    assert post in {e.parent for e in three.article("times").lineage.edges}


def test_a_row_of_a_file_that_cannot_be_is_told_with_its_line_and_the_others_count(three, tmp_path):
    file = tmp_path / "rows.jsonl"
    good = {"kind": "parent", "verdict": "no", "first": "post", "second": "*Reuters"}
    yes = {"kind": "parent", "verdict": "yes", "first": "times", "second": "post"}
    back = yes | {"first": "post", "second": "times"}
    file.write_text("\n".join(map(json.dumps, (yes | {"second": "times"}, yes, back, good))), encoding="utf-8")
    done = three.judge_file(read(file))
    assert [p.source for p in done.problems] == [f"{file}#1", f"{file}#3"]
    assert {k.judgement.second.article for k in three.judgements().items} == {
        "*Reuters",
        three.article("post").article.id,
    }


def test_texts_that_databases_refuse_are_kept_with_a_sign_in_their_place(empty, rows):
    odd = row("odd", CHOIR.replace("golden", "gol\x00den"), title="A\x00 title", byline="Bela\x00 Orsk")
    empty.add([rows("odd.jsonl", odd)])
    kept = empty.article("odd").article
    assert len(kept.text) == len(odd["text"])
    assert empty.check() == ()


def test_problems_are_kept_once_and_forgotten_when_they_are_solved(empty, rows, tmp_path):
    broken = tmp_path / "broken.txt"
    broken.write_text("", encoding="utf-8")
    for _ in range(2):
        empty.add([str(broken)])
        assert [met.problem.source for met in empty.problems().items] == [str(broken)]
    broken.write_text(CHOIR, encoding="utf-8")
    empty.add([str(broken)])
    assert empty.problems().total == 0


def test_a_folder_or_a_table_that_is_read_well_later_is_no_problem_any_more(empty, tmp_path):
    folder, table, other = tmp_path / "in", tmp_path / "in.jsonl", tmp_path / "other.txt"
    folder.mkdir()
    table.write_text("{no row", encoding="utf-8")
    other.touch()
    empty.add([str(folder), str(table), str(other)])
    assert empty.problems().total == 3
    (folder / "choir.txt").write_text(CHOIR, encoding="utf-8")
    (folder / "empty.txt").touch()
    table.write_text(json.dumps(row("post", POST)), encoding="utf-8")
    empty.add([str(folder), str(table)])
    assert {met.problem.source for met in empty.problems().items} == {str(folder / "empty.txt"), str(other)}
    (folder / "empty.txt").unlink()
    empty.add([str(folder)])
    assert [met.problem.source for met in empty.problems().items] == [str(other)]


def test_a_search_marks_copies(three, rows):
    three.add([rows("again.jsonl", row("again", POST, outlet=""))])
    hits = three.search(Query(words="bow doors")).hits.items
    assert {(hit.key, hit.copy_of) for hit in hits} == {("times", None), ("post", None), ("again", "post")}


def test_lists_show_what_there_is(library):
    assert {r.key for r in library.articles().items} == {"times", "post", "choir"}
    assert library.claims(limit=1).total == library.totals().claims
    sources = library.sources().items
    assert "Tessaly Lines" in {s.name for s in sources}
    assert all(s.articles <= s.tellings for s in sources)
