"""An archive over time: orders of adding, versions of stages, what fails, merges, damage, copies."""

import shutil
import sqlite3
import threading
from collections import defaultdict
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from retold import pipeline
from retold.annotations import annotate as annotating
from retold.archive import Archive, joining, upkeep
from retold.claims import group
from retold.dossier.wording import relation
from retold.errors import ArchiveError
from retold.ledger import origins
from retold.settings import Settings
from retold.storage import problems, redirects, steps, stories
from retold.storage.found import Query
from retold.stories import grow
from retold.tellings import rules

pytestmark = pytest.mark.model


def files(folders):
    return [str(path) for folder in folders for path in sorted(Path(folder).iterdir())]


def partition(archive):
    return sorted(sorted(a.key for a in archive.story(r.id).dossier.material.articles) for r in archive.stories().items)


def test_one_by_one_gives_the_stories_of_all_at_once(prepared, bundled, tmp_path):
    with Archive.open(prepared) as whole, Archive.create(tmp_path / "slow") as slow:
        for path in files(bundled):
            slow.add([path])
        assert partition(slow) == partition(whole)
        assert slow.check() == ()


def test_the_other_way_round_gives_the_same_stories(prepared, bundled, tmp_path):
    with Archive.open(prepared) as whole, Archive.create(tmp_path / "back") as back:
        for path in reversed(files(bundled)):
            back.add([path])
        assert partition(back) == partition(whole)


def test_a_folder_named_otherwise_is_the_same_folder(filled, examples, dump, monkeypatch):
    before = dump(filled)
    monkeypatch.chdir(examples)
    assert filled.add(["garnet-drones", "./ketter-dam-disaster", str(examples / "clinic-paper-leak")]).taken.added == ()
    assert dump(filled) == before


def count_calls(monkeypatch, module, name):
    """How many records a stage is asked for."""
    seen = []
    stage = getattr(module, name)
    load = stage.load

    def counting(self):
        function = load(self)

        def call(batch):
            seen.extend(batch)
            return function(batch)

        return call

    monkeypatch.setattr(stage, "load", counting)
    return seen


STAGES = ("annotations", "tellings", "claims", "ledgers")


@pytest.fixture
def asked(monkeypatch):
    """The records that each stage is asked for, by stage."""
    return {
        "annotations": count_calls(monkeypatch, annotating, "Annotate"),
        "tellings": count_calls(monkeypatch, rules, "Rules"),
        "claims": count_calls(monkeypatch, group, "Collate"),
        "ledgers": count_calls(monkeypatch, pipeline, "Conclude"),
    }


def counted(asked):
    return [len(asked[stage]) for stage in STAGES]


def test_nothing_runs_again_without_a_reason(filled, asked):
    filled.update()
    assert counted(asked) == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("module", "expected"),
    [(origins, [0, 0, 3, 3]), (group, [0, 0, 3, 3]), (rules, [0, 31, 3, 3]), (annotating, [31, 31, 3, 3])],
)
def test_a_new_version_of_a_stage_runs_what_depends_on_it(filled, asked, monkeypatch, shape_of, module, expected):
    before = shape_of(filled)
    monkeypatch.setattr(module, "VERSION", 99)
    filled.update()
    assert counted(asked) == expected
    assert shape_of(filled) == before
    filled.update()
    assert counted(asked) == expected
    assert filled.check() == ()


class Terse:
    """An extractor that finds the first telling only."""

    name = "tellings"

    def source(self, record):
        return record[0].source

    def load(self):
        inner = rules.Rules().load()
        return lambda batch: [told[:1] for told in inner(batch)]


def test_another_extractor_runs_what_depends_on_it(filled, asked):
    name = f"{Terse.__module__}:Terse"
    import sys

    sys.modules.setdefault(Terse.__module__, sys.modules[__name__])
    filled.settings = replace(filled.settings, extractor=name)
    filled.update()
    assert asked["annotations"] == []
    assert filled.totals().tellings == 31
    assert filled.check() == ()


def test_a_new_article_has_only_its_story_worked_through(filled, asked, rows, examples):
    text = (examples / "garnet-drones" / "kestovia-one.txt").read_text(encoding="utf-8")
    filled.add([rows("new.jsonl", {"id": "new", "outlet": "New Post", "date": "2022-03-18", "text": text})])
    assert counted(asked) == [1, 1, 1, 1]


def failing(monkeypatch, stage, fails):
    """Let a stage raise on some records."""
    load = stage.load

    def broken(self):
        function = load(self)

        def call(batch):
            if any(map(fails, batch)):
                raise RuntimeError("out of luck")
            return function(batch)

        return call

    monkeypatch.setattr(stage, "load", broken)


def test_an_article_that_fails_is_a_problem_and_does_not_block_the_others(tmp_path, examples, monkeypatch):
    folder = examples / "garnet-drones"
    with Archive.create(tmp_path / "a") as archive:
        with monkeypatch.context() as patch:
            failing(patch, annotating.Annotate, lambda a: a.key == "kestovia-one")
            archive.add([str(folder)])
            assert [m.problem.stage for m in archive.problems().items] == ["annotations"]
            assert archive.article("kestovia-one").story is None
            assert archive.totals().articles == 10
            asked = count_calls(patch, annotating, "Annotate")
            archive.update()
            assert asked == []  # not for ever
        monkeypatch.setattr(annotating, "VERSION", 99)
        archive.update()
        assert archive.problems().total == 0
        assert archive.article("kestovia-one").story == archive.article("sealedger").story
        assert archive.check() == ()


def test_an_article_whose_tellings_fail_tells_nothing(filled, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(rules, "VERSION", 98)
        failing(patch, rules.Rules, lambda record: record[0].key == "sealedger")
        filled.update()
        assert [m.problem.stage for m in filled.problems().items] == ["tellings"]
        assert filled.article("sealedger").tellings == ()
        assert filled.check() == ()
    monkeypatch.setattr(rules, "VERSION", 99)
    filled.update()
    assert filled.problems().total == 0
    assert filled.article("sealedger").tellings


@pytest.mark.parametrize("step", [group.Collate, pipeline.Harmonise, pipeline.Conclude])
def test_a_story_that_fails_is_shown_so_and_tried_again_when_it_changes(filled, monkeypatch, rows, step):
    story = filled.article("sealedger").story
    of = {step: lambda record: (record[0] if isinstance(record, tuple) else record).story.id == story}
    with monkeypatch.context() as patch:
        patch.setattr(group, "VERSION", 98)
        failing(patch, step, of[step])
        filled.update()
        assert [m.problem.source for m in filled.problems().items] == [story]
        row = filled.story(story).row
        assert row.failed
        assert row.current
        assert [r.failed for r in filled.stories().items].count(False) == 2
        before = len(filled.update().problems)
        assert before == 0  # not for ever
    filled.add(
        [rows("new.jsonl", {"id": "new", "outlet": "New Post", "text": filled.article("sealedger").article.text})]
    )
    assert not filled.story(story).row.failed
    assert filled.problems().total == 0
    assert filled.check() == ()


def test_a_run_that_is_stopped_is_finished_by_update(tmp_path, bundled, prepared, dump):
    with Archive.create(tmp_path / "a") as archive, Archive.open(prepared) as whole:
        for most in (1, 2, 3, 5):
            asked = count()
            assert archive.add(bundled, stop=lambda most=most, asked=asked: next(asked) >= most).stopped
        archive.add(bundled)
        archive.update()
        assert dump(archive, numbers=False) == dump(whole, numbers=False)


def test_merged_stories_keep_the_older_id_and_chains_of_redirects_are_followed(filled):
    ids = [r.id for r in filled.stories().items]
    claim = filled.story(ids[2]).dossier.claims[0].id
    with filled.store.write() as connection:
        oldest, second, third = stories.in_order(connection, ids)
        for into, gone in ((second, third), (oldest, second)):
            joined = grow.Joined(stories=(into, gone), articles=())
            joining.put(connection, joined, {}, {})
    filled.update()
    assert {filled.story(name).row.id for name in ids} == {oldest}
    assert filled.story(third).row.articles == 31
    assert filled.story_of_claim(claim)[0] == oldest
    assert filled.check() == ()


def test_old_ids_of_a_story_that_is_gone_lead_nowhere(filled):
    story = filled.article("sealedger").story
    with filled.store.write() as connection:
        redirects.lead(connection, [("s1old", story), ("c1old", filled.story(story).dossier.claims[0].id)])
    for article in filled.story(story).dossier.material.articles:
        filled.remove(article.id)
    assert filled.check() == ()
    with pytest.raises(ArchiveError):
        filled.story("s1old")


def test_old_ids_of_a_claim_that_went_with_its_last_article_lead_nowhere(filled):
    dossier = filled.story(filled.article("sealedger").story).dossier
    by = {telling.id: telling.article for told in dossier.material.tellings for telling in told}
    claim = next(claim for claim in dossier.claims if len({by[telling] for telling in claim.tellings}) == 1)
    with filled.store.write() as connection:
        redirects.lead(connection, [("c1old", claim.id)])
    filled.remove(by[claim.tellings[0]])
    assert filled.check() == ()


def test_an_article_that_opened_a_story_can_open_another_one(tmp_path, rows, monkeypatch):
    """Ids come from content, so a story that its first article has left keeps the id that this one would give again."""
    text = "The ferry Margit sank off Ostrel on Monday with 40 people on board, inspectors of the port said.\n"
    first = {"id": "a", "outlet": "Times", "date": "2031-03-24", "text": text}
    with Archive.create(tmp_path / "a") as archive:
        archive.add([rows("a.jsonl", first)])
        archive.add([rows("b.jsonl", first | {"id": "b", "outlet": "Post", "text": text + "It was Monday.\n"})])
        story = archive.article("a").story
        assert archive.article("b").story == story
        archive.remove("a")
        monkeypatch.setattr(grow, "likely", lambda *_: [])
        archive.add([rows("a.jsonl", first)])
        assert archive.article("a").story != story
        assert archive.check() == ()


def test_a_reader_of_a_story_that_is_being_changed_sees_what_still_rests_on_something(filled):
    article = filled.article("sealedger")
    told = {t.id for t in article.tellings}
    with filled.run():
        from retold.archive import removal

        removal.remove(filled.store, filled.blobs, article.article.id, "marta")
        dossier = filled.story(article.story).dossier
        assert not filled.story(article.story).row.current
        assert not told & {t for c in dossier.claims for t in c.tellings}
        assert not told & {t for led in dossier.ledgers for part in led.parts for t in part.tellings}
        assert all(c.best in c.tellings for c in dossier.claims)
        assert all(article.article.id not in root.articles for root in dossier.descent.roots.parts)
        assert all(article.article.id != e.parent for n in dossier.descent.lineages for e in n.edges)
        assert filled.check() == ()
    filled.update()
    assert filled.story(article.story).row.current


def test_a_title_goes_with_its_article(filled):
    story = filled.article("sealedger").story
    title = filled.story(story).row.title
    for article in filled.story(story).dossier.material.articles:
        if article.title == title:
            filled.remove(article.id)
    left = {a.title for a in filled.story(story).dossier.material.articles}
    assert filled.story(story).row.title in left
    assert title not in left


def planted(filled, sql, *values):
    with sqlite3.connect(filled.place.folder / "retold.sqlite") as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute(sql, values)
    database.close()


DAMAGE = {
    "a span that moved": "UPDATE tellings SET start = start + 1 WHERE number = 7",
    "a quote that changed": "UPDATE tellings SET quote = 'other words' WHERE number = 7",
    "a text that changed": "UPDATE articles SET text = 'x' || text WHERE number = 3",
    "a parent that is not there": "UPDATE edges SET parent = 'a1nothing' WHERE rowid = (SELECT max(rowid) FROM edges)",
    "a story that is not there": "UPDATE story_articles SET story = 's1nothing' WHERE position = 0",
    "a claim of another story": "UPDATE claims SET story = (SELECT max(id) FROM stories)",
    "a redirect that leads nowhere": "INSERT INTO redirects VALUES ('s1old', 's1nothing')",
    "an article that is not there": "DELETE FROM articles WHERE number = 3",
    "a version that is not there": "UPDATE articles SET replaced_by = 'a1nothing' WHERE number = 3",
    "a record that is no record": "UPDATE claims SET record = '{}' WHERE position = 0",
    "a telling's record that is cut off": "UPDATE tellings SET record = substr(record, 1, 20) WHERE number = 7",
    "a parse that is cut off": "UPDATE annotations SET data = substr(data, 1, 20)",
    "a count that is wrong": "UPDATE stories SET size = size + 1",
    "words that cannot be found": "UPDATE telling_words_data SET block = x'00' WHERE id > 100",
    "a key count that is wrong": "UPDATE key_counts SET articles = articles + 1 WHERE key = 'drone'",
}


@pytest.mark.parametrize("sql", DAMAGE.values(), ids=DAMAGE)
def test_check_finds_planted_damage(filled, sql):
    planted(filled, sql)
    assert filled.check()


def test_a_search_goes_by_what_dossiers_call_a_difference(filled):
    shown = defaultdict(set)
    for row in filled.stories().items:
        for drift in filled.story(row.id).dossier.drifts:
            shown[relation(drift)].add(drift.telling)
            shown[drift.kind].add(drift.telling)
    assert {"conflict", "difference", "drift"} < set(shown)
    (facet,) = (f for f in filled.search(Query()).facets if f.field == "drift")
    assert dict(facet.values).items() <= {value: len(told) for value, told in shown.items()}.items()
    for value, told in shown.items():
        assert {hit.telling for hit in filled.search(Query(drift=value), limit=1_000).hits.items} == told


def test_check_finds_bytes_that_changed_or_are_gone(filled):
    first, second, *_ = sorted((filled.place.folder / "pages").glob("??/*.z"))
    first.unlink()
    second.write_bytes(first.name.encode())
    faults = filled.check()
    assert len(faults) == 2
    assert all("restore a backup" in fault for fault in faults)


def test_check_finds_files_that_nobody_needs(filled):
    folder = filled.place.folder / "pages"
    (folder / "ab").mkdir(exist_ok=True)
    (folder / "ab" / f"ab{'0' * 62}.z").write_bytes(b"x")
    assert len(filled.check()) == 1


def test_a_backup_is_an_archive_like_the_first(filled, tmp_path, dump):
    filled.backup(tmp_path / "copy")
    with Archive.open(tmp_path / "copy") as copy:
        assert dump(copy) == dump(filled)
        assert copy.check() == ()
        assert copy.original("sealedger") == filled.original("sealedger")
    with pytest.raises(ArchiveError):
        filled.backup(tmp_path / "copy")


def test_a_backup_taken_while_others_write_is_sound(filled, tmp_path, examples):
    stop = threading.Event()
    failed = []

    def write():
        try:
            with Archive.open(filled.place.folder) as archive:
                while not stop.is_set():
                    archive.remove("sealedger")
                    archive.add([str(examples / "garnet-drones")])
        except Exception as error:  # noqa: BLE001  told below
            failed.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(6):
            filled.backup(tmp_path / f"copy{number}")
            with Archive.open(tmp_path / f"copy{number}") as copy:
                assert copy.check() == ()
                copy.update()
                assert copy.check() == ()
    finally:
        stop.set()
        writer.join()
    assert failed == []


def test_a_backup_that_fails_leaves_nothing(filled, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(ArchiveError, match="nothing was left"):
        filled.backup(tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_two_programs_that_write_take_turns(filled, examples, tmp_path, rows):
    said, ready, go = [], threading.Event(), threading.Event()

    def slow(*_):
        ready.set()
        go.wait(20)

    text = "A choir from Kessan won the golden lyre on Sunday after three years of practice, its teacher said.\n"
    first = rows("first.jsonl", {"id": "first", "text": text})
    second = rows("second.jsonl", {"id": "second", "text": text.replace("Kessan", "Orren")})
    one = threading.Thread(target=lambda: filled.add([first], slow))
    one.start()
    ready.wait(20)

    def waiting(sentence):
        said.append(sentence)
        go.set()

    with Archive.open(filled.place.folder) as other:
        other.add([second], waiting=waiting)
    one.join()
    assert said == ["another run is working on the archive; waiting for it to finish"]
    assert {filled.article(name).article.key for name in ("first", "second")} == {"first", "second"}
    assert filled.check() == ()


def test_one_batch_may_hold_several_versions_of_a_page(tmp_path, rows):
    text = "The ferry Margit sank off Ostrel on Monday with {} people on board, inspectors of the port said.\n"
    address = {"url": "https://times.example/ferry", "outlet": "Times"}
    given = [{"id": f"v{n}", "text": text.format(n)} | address for n in (40, 41, 42)]
    with Archive.create(tmp_path / "a") as archive:
        done = archive.add([rows("all.jsonl", *given)])
        assert len(done.taken.versions) == 2
        assert archive.totals().articles == 1
        assert len(archive.article("v42").versions) == 3
        assert archive.check() == ()
        archive.remove("v42")
        assert archive.totals().tellings == 0


@pytest.mark.parametrize("order", [("page", "page (1)"), ("page (1)", "page")])
def test_the_state_of_a_page_that_was_changed_last_is_current(tmp_path, order):
    head = (
        '<link rel="canonical" href="https://times.example/ferry">'
        '<meta property="article:published_time" content="2031-05-08T09:15:00Z">'
    )
    changed = '<meta property="article:modified_time" content="2031-05-08T16:40:00Z">'
    text = "<h1>Ferry sinks</h1><p>The ferry Margit sank off Ostrel on Monday with {} people, inspectors said.</p>"
    after = "<p>Two tugs brought the survivors to the quay of Ostrel before noon, the port's captain said.</p>"
    pages = {"page": (head, 40), "page (1)": (head + changed, 41)}
    with Archive.create(tmp_path / "a") as archive:
        for name in order:
            says, count = pages[name]
            path = tmp_path / f"{name}.html"
            path.write_text(
                f"<html><head>{says}</head><body><article>{text.format(count)}{after}</article></body></html>"
            )
            archive.add([str(path)])
        assert {row.key: row.replaced for row in archive.articles().items} == {"page": True, "page (1)": False}
        assert [v.article.key for v in archive.article("page (1)").versions] == ["page", "page (1)"]
        assert archive.check() == ()


def test_rows_without_ids_that_have_moved_are_known(tmp_path, rows):
    texts = ["The ferry Margit sank off Ostrel on Monday, inspectors of the port said.\n",
             "A choir from Kessan won the golden lyre on Sunday, its teacher said.\n"]  # fmt: skip
    with Archive.create(tmp_path / "a") as archive:
        archive.add([rows("table.jsonl", *({"text": t} for t in texts))])
        new = "A mill in Vell burnt down on Tuesday night, the fire brigade of the town said.\n"
        done = archive.add([rows("table.jsonl", *({"text": t} for t in (new, *texts)))])
        assert archive.totals().articles == 3
        assert len(done.taken.added) == 1
        assert done.taken.versions == ()


def test_another_text_in_a_file_of_the_same_name_is_another_article(tmp_path):
    path = tmp_path / "today.txt"
    with Archive.create(tmp_path / "a") as archive:
        path.write_text("The ferry Margit sank off Ostrel on Monday, inspectors of the port said.\n", encoding="utf-8")
        archive.add([str(path)])
        path.write_text("A choir from Kessan won the golden lyre on Sunday, its teacher said.\n", encoding="utf-8")
        assert archive.add([str(path)]).taken.versions == ()
        assert {row.key for row in archive.articles().items} == {"today", "today-2"}


def test_two_processes_give_the_archive_that_one_gives(tmp_path, bundled, prepared, dump):
    with Archive.create(tmp_path / "a", Settings(processes=2, batch=5)) as archive, Archive.open(prepared) as whole:
        archive.add(bundled)
        assert dump(archive, numbers=False) == dump(whole, numbers=False)


def test_the_lists_of_what_is_left_to_do_are_empty_after_a_run(filled):
    versions = pipeline.versions(filled.settings)
    with filled.store.read() as connection:
        assert steps.missing(connection, "annotations", versions.annotations, 1) == []
        assert steps.missing(connection, "tellings", versions.tellings, 1) == []
        assert steps.missing(connection, "stories", upkeep.CLUSTERED, 1) == []
        assert stories.outdated(connection, versions.story) == []
        assert problems.count(connection) == 0
