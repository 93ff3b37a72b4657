"""`/v1/openapi.json` describes the exchange in OpenAPI 3.1: every address, every refusal, every struct of the wire."""

import json
import re
from collections.abc import Iterator

import pytest

from sync.server.exchange import refusals, urls
from tests.sync.server.exchange.conftest import InProcess

METHODS = {"get", "post"}


@pytest.fixture
def document(line: InProcess) -> dict[str, dict[str, dict[str, object]]]:
    reply = line.ask("GET", "/v1/openapi.json", b"", {})
    assert reply.status == 200
    found: dict[str, dict[str, dict[str, object]]] = json.loads(reply.body)
    return found


def walked(part: object) -> Iterator[dict[str, object]]:
    if isinstance(part, dict):
        yield part
        for inner in part.values():
            yield from walked(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from walked(inner)


def operations(document: dict[str, dict[str, dict[str, object]]]) -> Iterator[tuple[str, str, dict[str, object]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                assert isinstance(operation, dict)
                yield path, method, operation


@pytest.mark.django_db
def test_every_address_is_described(document: dict[str, dict[str, dict[str, object]]]) -> None:
    assert document["openapi"] == "3.1.0"
    assert {(path, method) for path, method, _ in operations(document)} == {
        ("/healthz", "get"),
        ("/v1/root", "get"),
        ("/v1/enroll", "post"),
        ("/v1/sync", "post"),
        ("/v1/claim", "post"),
        ("/v1/release", "post"),
        ("/v1/room", "get"),
        ("/v1/room/photos/{candidate}", "get"),
        ("/v1/room/candidates/{candidate}", "get"),
        ("/v1/room/machines", "get"),
        ("/v1/room/sessions/{session}/handover", "get"),
        ("/v1/room/sessions/{session}/rehearsal", "get"),
        ("/v1/journal/{incarnation}", "get"),
        ("/v1/attempts/{attempt}/events", "get"),
        ("/v1/packages/{package}", "get"),
        ("/v1/releases/{digest}", "get"),
    }


@pytest.mark.django_db
def test_every_reference_leads_somewhere(document: dict[str, dict[str, dict[str, object]]]) -> None:
    for part in walked(document):
        reference = part.get("$ref")
        if isinstance(reference, str):
            found: object = document
            for step in reference.removeprefix("#/").split("/"):
                assert isinstance(found, dict)
                found = found[step]


@pytest.mark.django_db
def test_operations_are_whole(document: dict[str, dict[str, dict[str, object]]]) -> None:
    names = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(set(names)) == len(names)
    for path, _, operation in operations(document):
        parameters = operation.get("parameters", [])
        assert isinstance(parameters, list)
        in_path = {p["name"] for p in parameters if p["in"] == "path"}
        assert in_path == set(re.findall(r"{(\w+)}", path))
        responses = operation["responses"]
        assert isinstance(responses, dict)
        assert all(re.fullmatch(r"\d{3}", status) and told["description"] for status, told in responses.items())


@pytest.mark.django_db
def test_every_reply_that_is_no_success_is_a_refusal(document: dict[str, dict[str, dict[str, object]]]) -> None:
    for path, _, operation in operations(document):
        responses = operation["responses"]
        assert isinstance(responses, dict)
        for status, told in responses.items():
            if not status.startswith("2") and path != "/healthz":
                assert told["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/Refusal"}


@pytest.mark.django_db
def test_what_only_stations_may_demands_their_signature(document: dict[str, dict[str, dict[str, object]]]) -> None:
    free = {path for path, _, operation in operations(document) if not operation.get("security")}
    assert free == {"/healthz", "/v1/root", "/v1/enroll"}


@pytest.mark.django_db
def test_every_code_that_stations_know_is_described(document: dict[str, dict[str, dict[str, object]]]) -> None:
    told = urls.description().decode()
    kinds = refusals.Refused.__subclasses__()
    codes = {kind.code for kind in kinds} - {"CENTRAL-FAILED"}
    assert {code for code in codes if f"`{code}`" not in told} == set()
    assert len(codes) == 19
    assert document["components"]["securitySchemes"]
