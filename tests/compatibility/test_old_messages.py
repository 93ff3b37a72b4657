"""Old messages at today's ends, and today's messages at old ends."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.store import Store
from sync.protocol import events, values, wire
from sync.protocol.signatures import HEADER_SIGNATURE
from tests.compatibility import v1
from tests.compatibility.v1 import CONTRACT, EXPECTED, Message, messages, old_readers
from tests.kiosk.clocks import ManualClock
from tests.sync.protocol.shapes import values_of
from tests.sync.server.running import Office, Serving

REQUESTS = {"/v1/sync": "SyncRequest", "/v1/claim": "ClaimRequest", "/v1/release": "ReleaseRequest"}
REPLIES = {
    "/v1/sync": "SyncReply",
    "/v1/claim": "ClaimReply",
    "/v1/release": "ReleaseReply",
    "/v1/journal": "JournalReply",
    "/v1/root": "RootReply",
    "/v1/enroll": "EnrollReply",
}
TODAY: dict[str, type[msgspec.Struct]] = {
    kind.__name__: kind
    for kind in (*vars(wire).values(), *vars(events).values())
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct)
}


def reply_kind(message: Message) -> str:
    if message.status >= 300:
        return "Refusal"
    return next(kind for path, kind in REPLIES.items() if message.path.startswith(path))


def speaking() -> list[Message]:
    """Return all messages that are not the bytes of a package."""
    return [message for message in messages() if not message.path.startswith("/v1/packages")]


# --- what was recorded ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("message", speaking(), ids=lambda m: f"{m.method} {m.path[:14]} {m.status}")
def test_a_recorded_message_is_read_by_today_as_it_was_read_then(message: Message) -> None:
    wanted = [(message.content, reply_kind(message))]
    wanted += [(message.request, kind) for path, kind in REQUESTS.items() if message.path.startswith(path)]

    for data, name in wanted:
        then = json.loads(msgspec.json.encode(msgspec.json.decode(data, type=old_readers()[name])))
        now = json.loads(wire.encode(wire.decode(data, TODAY[name])))
        assert then == json.loads(data)
        assert now == then


def test_a_store_takes_old_replies_with_things_of_a_later_version_in_them(tmp_path: Path) -> None:
    plain, strange = (Store.open(v1.put_station(tmp_path / name), clock=ManualClock()) for name in ("plain", "strange"))
    unknown = 0
    for message in messages("/v1/sync"):
        told = json.loads(message.content)
        more = {
            **grown(told),
            "rows": [{"row": "weather", "pos": 1, "sky": {"clouds": [1, 2.5]}}, *map(grown, told.get("rows", []))],
        }
        for store, data in ((plain, told), (strange, more)):
            applied = store.apply_reply(wire.decode(json.dumps(data).encode(), wire.SyncReply))
            unknown += applied.unknown
    assert unknown == len(messages("/v1/sync"))
    session = wire.SessionId(EXPECTED["facts"]["session"])
    assert strange.session(session) == plain.session(session)
    assert strange.sync_position() == plain.sync_position()
    for person in EXPECTED["facts"]["candidates"]:
        assert strange.candidate(person) == plain.candidate(person)
    plain.close()
    strange.close()


def grown(value: Any) -> Any:
    """Return the JSON with a field that nobody knows in every object but what is signed."""
    match value:
        case dict():
            kept = {name: inner if name == "payload" else grown(inner) for name, inner in value.items()}
            return {**kept, "field of a later version": [None, 1.5]}
        case list():
            return [grown(inner) for inner in value]
        case _:
            return value


# --- an old station with today's server -------------------------------------------------------------------------------


def test_todays_server_takes_what_an_old_station_sends_and_says_what_it_can_read(tmp_path: Path) -> None:
    office = Office(v1.put_central(tmp_path / "central", before=True))
    office.must("migrate")
    with office.serving() as serving:
        serving_url = serving.line("listening ")
        browser = serving.browser()
        for asked in messages():
            if asked.path in ("/v1/root", "/v1/enroll"):
                continue  # the database is one that has let the station in
            reply = _asked(browser, serving_url, asked)
            _demand_as_then(asked, reply)
        browser.close()
    told = json.loads(office.python("from tests.data import seeding; seeding.tell()"))
    assert told == EXPECTED["server"]


def _asked(browser: requests.Session, url: str, asked: Message) -> Message:
    with browser.request(
        asked.method,
        url + asked.path,
        data=asked.body or None,
        headers={"Accept-Encoding": "zstd", **asked.headers},
        stream=True,
        timeout=30,
    ) as response:
        body = response.raw.read(decode_content=False)
        return Message(
            asked.method, asked.path, asked.headers, asked.body, response.status_code, dict(response.headers), body
        )


def _demand_as_then(asked: Message, reply: Message) -> None:
    assert reply.status == asked.status, reply.content
    v1.demand_signed(asked, status=reply.status, reply=reply.reply, signature=reply.reply_headers[HEADER_SIGNATURE])
    if asked.path.startswith("/v1/packages"):
        assert reply.reply == asked.reply
        return
    name = reply_kind(asked)
    then, now = (msgspec.json.decode(one.content, type=old_readers()[name]) for one in (asked, reply))
    match name:
        case "SyncReply":
            assert now.heads == then.heads  # type: ignore[attr-defined]
            assert now.results == then.results  # type: ignore[attr-defined]
            assert now.standing == then.standing  # type: ignore[attr-defined]
            rows = [v1.old_row(bytes(raw)) for raw in now.rows or ()]  # type: ignore[attr-defined]
            assert None not in rows, "an old station is sent rows that it cannot read"
        case "JournalReply":
            assert now == then
        case "Refusal":
            assert now.code == then.code  # type: ignore[attr-defined]


def test_todays_server_goes_on_with_an_old_database(tmp_path: Path) -> None:
    office = Office(v1.put_central(tmp_path / "central"))
    office.must("migrate")

    assert json.loads(office.python("from tests.data import seeding; seeding.tell()")) == EXPECTED["server"]
    with office.serving() as serving:
        url = serving.line("listening ")
        health = serving.browser().get(f"{url}/healthz", timeout=30)
        assert (health.status_code, health.json()["status"]) == (200, "ok")
        _old_station_comes_back(tmp_path / "station", url, serving)
    told = json.loads(office.python("from tests.data import seeding; seeding.tell()"))
    assert told["events"] == EXPECTED["server"]["events"] + EXPECTED["unsent"]


def _old_station_comes_back(home: Path, url: str, serving: Serving) -> None:
    """Let the old station's store, under today's program, talk to its server, which lives at another port now."""
    from sync.client.central import Central
    from sync.client.engine import SyncEngine
    from sync.client.transport import Transport

    store = Store.open(v1.put_station(home), clock=ManualClock(wall=4_000_000_000_000))
    enrollment = store.enrollment()
    assert enrollment is not None
    transport = Transport(url, ca_pem=enrollment.identity.ca)
    central = Central(enrollment, store.next_counter, transport=transport)
    engine = SyncEngine(store, central, now=lambda: wire.Now(wall_ms=1, mono_ms=1, boot="b"))
    reports = [engine.once() for _ in range(4)]
    assert [report.error for report in reports] == [None] * 4
    assert reports[0].confirmed == EXPECTED["unsent"]
    assert store.unsent() == 0
    assert store.standing() == "good"
    central.close()
    store.close()


# --- whatever may travel ----------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=8)
SIMPLE: dict[str, st.SearchStrategy[Any]] = {
    "str": TEXTS,
    "bool": st.booleans(),
    "none": st.none(),
    "raw": st.just({"kind": "help.asked", "id": "e"}),
    "bytes": st.just("AAAA"),
}


def shaped(shape: Any) -> st.SearchStrategy[Any]:
    """Return JSON of a shape of the contract, every field in reach, those that may be missing missing at times."""
    match shape:
        case ["struct", name]:
            kept = CONTRACT["structs"][name]
            needed = {field: shaped(kind) for field, kind, is_required in kept["fields"] if is_required}
            others = {field: shaped(kind) for field, kind, is_required in kept["fields"] if not is_required}
            tag = {} if kept["tag"] is None else {kept["tag"][0]: kept["tag"][1]}
            return st.fixed_dictionaries(needed, optional=others).map(lambda fields: {**tag, **fields})
        case ["list", item]:
            return st.lists(shaped(item), max_size=3)
        case ["map", key, value]:
            return st.dictionaries(shaped(key), shaped(value), max_size=2)
        case ["any of", *kinds]:
            return st.one_of(list(map(shaped, kinds)))
        case ["one of", *members]:
            return st.sampled_from(members)
        case ["int", lowest, highest]:
            return st.integers(
                -values.BIGGEST if lowest is None else lowest, values.BIGGEST if highest is None else highest
            )
        case _:
            return SIMPLE[shape]


TRAVELING = sorted({*CONTRACT["messages"], *CONTRACT["rows"], *CONTRACT["events"]})


@pytest.mark.parametrize("name", TRAVELING)
@settings(max_examples=15)
@given(data=st.data())
def test_today_reads_whatever_an_old_end_may_send(name: str, data: st.DataObject) -> None:
    sent = json.dumps(data.draw(shaped(["struct", name]))).encode()

    assert isinstance(wire.decode(sent, TODAY[name]), TODAY[name])


@pytest.mark.parametrize("name", TRAVELING)
@settings(max_examples=15)
@given(data=st.data())
def test_an_old_end_reads_whatever_today_may_send(name: str, data: st.DataObject) -> None:
    sent = data.draw(values_of(TODAY[name]))

    read = msgspec.json.decode(msgspec.json.encode(sent), type=old_readers()[name])

    for field in old_readers()[name].__struct_fields__:
        found = getattr(read, field)
        if found is not msgspec.UNSET and isinstance(found, str | int | bool):
            assert found == getattr(sent, field)


def test_a_field_that_an_old_end_needs_and_nobody_sends_is_found() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"epoch":"e","heads":[]}', type=old_readers()["SyncReply"])
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"epoch":"e","heads":[],"cursor":"1"}', type=old_readers()["SyncReply"])
