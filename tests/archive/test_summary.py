from types import SimpleNamespace

from retold.archive.summary import differing
from retold.records import Drift


def drift(telling, relation, kind):
    return Drift(telling=telling, against="t0", kind=kind, relation=relation, note="")


def test_a_story_has_as_many_conflicts_as_its_claims_show():
    dossier = SimpleNamespace(
        claims=tuple(SimpleNamespace(tellings=(name,)) for name in ("t1", "t2", "t3")),
        drifts=(
            drift("t1", "conflict", "number"),
            drift("t2", "conflict", "detail-lost"),
            drift("t3", "drift", "number"),
        ),
    )
    assert [differing(dossier, relation) for relation in ("conflict", "difference", "drift")] == [1, 1, 1]
