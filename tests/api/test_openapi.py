"""Generated requests: no answer is a fault of ours, and every answer is as the OpenAPI document says."""

import json
import warnings

import pytest
from hypothesis import HealthCheck, Phase, given, settings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis
    from schemathesis import GenerationMode
    from schemathesis.checks import CHECKS, load_all_checks

from retold.api import openapi
from retold.server import Serving, create_app

load_all_checks()

EXAMPLES = 15
"""Requests for each route: enough that each kind of wrong field is met, in well under a minute altogether."""

CHECKED = CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_schema_conformance",
        "response_headers_conformance",
        "negative_data_rejection",
        "unsupported_method",
    ]
)


HEADERS = {"Host": "127.0.0.1", "X-Retold": "1"}
FOUND = json.loads(openapi.text())["paths"]
ROUTES = [(path, method) for path, found in FOUND.items() for method in found]


def asks(path, method):
    """Whether there is anything in a request that can be wrong; what is in the path is any text."""
    said = FOUND[path][method]
    if "multipart/form-data" in said.get("requestBody", {}).get("content", {}):
        return False  # whatever is sent as a file is one
    return "requestBody" in said or any(parameter["in"] == "query" for parameter in said.get("parameters", ()))


MODES = [(*route, GenerationMode.POSITIVE) for route in ROUTES]
MODES += [(*route, GenerationMode.NEGATIVE) for route in ROUTES if asks(*route)]

bounded = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def open_archive(copied):
    return copied()


@pytest.fixture(scope="module")
def schema(open_archive):
    """The API of a server without accounts, which lets everybody do everything."""
    return schemathesis.openapi.from_asgi("/api/v1/openapi.json", create_app(open_archive), headers=HEADERS)


@pytest.fixture(scope="module")
def guarded(accounts):
    """The API of a server with accounts."""
    secret, _ = accounts.tokens.add("admin", ["read", "judge", "add", "admin"], by="root")
    headers = HEADERS | {"Authorization": f"Bearer {secret}"}
    return schemathesis.openapi.from_asgi(
        "/api/v1/openapi.json", create_app(accounts, Serving(accounts=True)), headers=headers
    ), headers


@pytest.fixture(scope="module")
def real(open_archive):
    """Ids that there are."""
    story = open_archive.stories(order="size").items[0].id
    return {"story": story, "claim": open_archive.claims().items[0].id, "article": "herald", "judgement": "none"}


@pytest.mark.parametrize(("path", "method", "mode"), MODES)
def test_every_answer_is_as_described(schema, path, method, mode):
    @given(schema[path][method.upper()].as_strategy(generation_mode=mode))
    @bounded
    def ask(case):
        case.call_and_validate(checks=CHECKED, headers=HEADERS)

    ask()


@pytest.mark.parametrize(("path", "method"), [(p, m) for p, m in ROUTES if "{" in p and m in ("get", "post")])
def test_every_answer_about_what_is_there_is_as_described(schema, real, path, method):
    @given(schema[path][method.upper()].as_strategy(generation_mode=GenerationMode.POSITIVE))
    @bounded
    def ask(case):
        case.path_parameters |= {name: real[name] for name in case.path_parameters if name in real}
        case.call_and_validate(checks=CHECKED, headers=HEADERS)

    ask()


@pytest.mark.parametrize(("path", "method"), ROUTES)
def test_every_answer_to_a_token_is_as_described(guarded, path, method):
    schema, headers = guarded

    @given(schema[path][method.upper()].as_strategy(generation_mode=GenerationMode.POSITIVE))
    @bounded
    def ask(case):
        case.call_and_validate(checks=CHECKED, headers=headers)

    ask()
