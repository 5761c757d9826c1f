import json

import pytest

from retold.dossier.formats import descent_shape, json_shape, tellings_shape


@pytest.mark.parametrize(
    "schema",
    [json_shape.schema(), descent_shape.schema(), tellings_shape.schema()],
    ids=["dossier", "descent", "tellings"],
)
def test_every_object_and_every_key_is_described_by_a_sentence(schema):
    found = json.loads(schema)["$defs"]
    described = {name: each.get("description", "") for name, each in found.items()}
    for name, each in found.items():
        described |= {f"{name}.{key}": value.get("description", "") for key, value in each["properties"].items()}
    assert [name for name, text in described.items() if not text.endswith(".")] == []
