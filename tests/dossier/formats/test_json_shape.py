import json

import pytest

from retold.dossier.formats import json_shape, tellings_shape
from retold.dossier.formats.descent_shape import Descent


@pytest.mark.parametrize(
    "schema",
    [json_shape.schema(), json_shape.schema(Descent, "Retold descent, version 1"), tellings_shape.schema()],
    ids=["dossier", "descent", "tellings"],
)
def test_every_object_and_every_key_is_described_by_a_sentence(schema):
    found = json.loads(schema)["$defs"]
    described = {name: each.get("description", "") for name, each in found.items()}
    for name, each in found.items():
        described |= {f"{name}.{key}": value.get("description", "") for key, value in each["properties"].items()}
    assert [name for name, text in described.items() if not text.endswith(".")] == []
