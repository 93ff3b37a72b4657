"""The messages: they survive the wire, let each end be older, and let nothing hostile further than Malformed."""

from contextlib import suppress
from inspect import getmembers, isclass

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import wire
from sync.protocol.chain import Head
from sync.protocol.errors import Malformed
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.slots import Rank, Slot
from tests.sync.protocol.shapes import hostile, values_of

MESSAGES = [
    kind
    for _, kind in getmembers(wire, isclass)
    if issubclass(kind, wire.Message | wire.Row) and kind not in (wire.Message, wire.Row)
]
ROWS = [kind for kind in MESSAGES if issubclass(kind, wire.Row)]
ANY = st.sampled_from(MESSAGES).flatmap(values_of)
CANDIDATE = wire.CandidateRow(
    pos=1,
    candidate=CandidateId("c"),
    registration_number="R",
    name="N",
    access="",
    exam="E",
    session=SessionId("s"),
    slot=Slot(generation=1, rank=Rank.AVAILABLE, assigned_ms=1),
)


@settings(max_examples=500)
@given(message=ANY)
def test_a_message_survives_the_wire(message: msgspec.Struct) -> None:
    data = wire.encode(message)

    assert wire.encode(wire.decode(data, type(message))) == data


@given(message=ANY)
def test_a_field_of_a_later_version_is_passed_over(message: msgspec.Struct) -> None:
    data = wire.encode(message)
    newer = b'{"a later field":{"x":[1]}' + (b"," if data != b"{}" else b"") + data[1:]

    assert wire.encode(wire.decode(newer, type(message))) == data


def test_every_field_that_was_added_later_has_a_default() -> None:
    """What an older end leaves out is no reason to refuse it: the required fields are those of version 1."""
    required = {
        kind.__name__: sorted(field.name for field in msgspec.structs.fields(kind) if field.required)
        for kind in MESSAGES
    }

    assert required["SyncRequest"] == ["heads", "protocol"]
    assert required["SyncReply"] == ["cursor", "epoch", "heads"]
    assert required["Batch"] == ["events", "incarnation", "prev", "since"]
    assert required["Now"] == ["boot", "mono_ms", "wall_ms"]
    assert required["Refusal"] == ["code", "sentence"]


def test_events_travel_as_the_bytes_they_are() -> None:
    odd = b'{ "kind" : "x",\t"id":"1" , "n": 1.50 }'
    batch = wire.Batch(incarnation=1, since=0, prev="", events=(msgspec.Raw(odd),))
    request = wire.SyncRequest(protocol=1, heads=(), batch=batch)

    back = wire.decode(wire.encode(request), wire.SyncRequest)

    assert back.batch is not None
    assert [bytes(event) for event in back.batch.events] == [odd]


def test_a_round_without_news_is_small() -> None:
    head = Head(incarnation=1, seq=123_456, hash="f" * 64)
    now = wire.Now(
        wall_ms=1_700_000_000_000,
        mono_ms=1_700_000_000,
        boot="0190c1f0-0000-7000-8000-000000000001",
        program="1.10.100",
        schema=12,
        state="active",
        battery_percent=100,
        disk_free_mb=100_000,
        holds={"keyboard": "held", "pointer": "held", "screen": "held"},
    )
    epoch = "0190c1f0-0000-7000-8000-000000000001"

    assert len(wire.encode(wire.SyncRequest(protocol=1, heads=(head,), epoch=epoch, cursor=10**6, now=now))) < 1_000
    assert len(wire.encode(wire.SyncReply(heads=(head,), epoch=epoch, cursor=10**6, server_now_ms=10**13))) < 1_000


@pytest.mark.parametrize("kind", ROWS)
def test_a_row_is_told_by_its_kind(kind: type[wire.Row]) -> None:
    @settings(max_examples=20)
    @given(row=values_of(kind))
    def check(row: msgspec.Struct) -> None:
        back = wire.decode_row(wire.encode(row))
        assert type(back) is kind
        assert wire.encode(back) == wire.encode(row)

    check()


def test_a_row_of_a_later_kind_is_none() -> None:
    assert wire.decode_row(b'{"row":"hologram","pos":7,"x":1.5}') is None


@settings(max_examples=1_000)
@given(data=hostile(ANY.map(wire.encode)), kind=st.sampled_from(MESSAGES))
def test_whatever_arrives_is_the_message_or_malformed(data: bytes, kind: type[msgspec.Struct]) -> None:
    with suppress(Malformed):
        assert type(wire.decode(data, kind)) is kind


@settings(max_examples=500)
@given(data=hostile(st.sampled_from(ROWS).flatmap(values_of).map(wire.encode)))
def test_whatever_arrives_is_a_row_or_malformed(data: bytes) -> None:
    with suppress(Malformed):
        assert isinstance(wire.decode_row(data), wire.Row | None)


@pytest.mark.parametrize(
    "change",
    [b'"rank":9', b'"rank":"available"', b'"rank":1.5', b'"rank":null', b'"generation":1e400'],
)
def test_a_slot_in_a_state_that_is_none_is_malformed(change: bytes) -> None:
    data = wire.encode(CANDIDATE)
    assert b'"rank":1' in data

    with pytest.raises(Malformed):
        wire.decode_row(data.replace(b'"rank":1', change))


@pytest.mark.parametrize("number", ["9007199254740992", "9" * 20, "9" * 400, "9" * 5_000, "-9007199254740992", "1.0"])
def test_a_number_that_a_database_cannot_hold_is_malformed(number: str) -> None:
    with pytest.raises(Malformed):
        wire.decode(
            f'{{"protocol":1,"heads":[{{"incarnation":1,"seq":{number},"hash":""}}]}}'.encode(), wire.SyncRequest
        )
    with pytest.raises(Malformed):
        wire.decode_row(wire.encode(CANDIDATE).replace(b'"assigned_ms":1', f'"assigned_ms":{number}'.encode()))


def test_what_cannot_be_read_says_what_it_should_have_been() -> None:
    with pytest.raises(Malformed, match="SyncReply"):
        wire.decode(b"{}", wire.SyncReply)
