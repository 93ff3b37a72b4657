"""Events as bytes: the same for ever, whoever reads them, and nothing hostile gets further than Malformed."""

from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import inspect

from sync.protocol import chain, events
from sync.protocol.errors import Malformed, NotText
from sync.protocol.events import (
    AnyEvent,
    ClockJumped,
    Event,
    ItemResponded,
    Moment,
    StationStarted,
    TimeAdjusted,
    Unknown,
)
from sync.protocol.ids import AttemptId, EventId, ItemId, ResponseId, StationId
from tests.sync.protocol.shapes import hostile, values_of

GOLDEN = Path(__file__).parents[2] / "data" / "golden" / "events-v1.jsonl"
STATION = StationId("0190c1f0-0000-7000-8000-000000000001")
FROZEN = {
    50: "7d11cb68981cf84e8e6c99194c626ee2ec51bab3509977adde232d12fae0827d",
    54: "3c370d970aa8366d301555726f312754ee13396c2673b80c11ed3a0e1a05a7c9",
    56: "47f004871d530c8c661675046aecd4dd669437bf77b96591b78200aa7e1bc207",
    67: "dd7e59857e2deaea67ef0b904f5ac8cb8dd0c61e8c400e8deeb2b7a92e7e6805",
    77: "044f9c1e91780557a7a3e9e563da41949e8f3367fad3867303160db3fae4841a",
    79: "85d126b730cb966bef3b1d2a018c7c1464941bc7ce1e9cb9696eba9b997f5216",
    89: "e7b6aabb4bb035f31ca69bb53a2a1b4487ba38e31a08aaf048e2e14b6cab4522",
    93: "bc5abd592c17b2ab87643e33fd99a10634bbdfd7bd0f5a5e5a7b0651b913b5d1",
    95: "0aa4641a53df1be6dbf994faceb98b4f700bcf7c7469240cf72fbad86e5d5b40",
    97: "e2cc2c8ced0db6293932053c83a4345880a4563ab5346648ff112fd640ab133a",
    100: "d316bec26613b3b2556b68a2a48c5de8aa445157249335ac0c78bcbdf6e81ec0",
    111: "efc77c7d4229e38bd36550f6ffc4f4cc9aea891a8a78d0ab55d0bd9f7662eefb",
    113: "a3a8a9fe886d952cd63a18e2f7f7757b03644dd55331bd213fccdf1f90326857",
    117: "e5934ce17fcae98799785266fe8254485a2998af560cfb95dc99d5f9386b452a",
    121: "729154c72902cf7af034238ec87b31a897bcf7a7a2b22b038fbd23e7ec9e7575",
    122: "96eae5fe7b0c52018f6eef71f117702f46ad224937dc446b3a70d755d615b9e5",
    128: "4b282c4b0926fc36914a682f5b7c58270015d28427cd16f1209a6a15573a9e5c",
    132: "ff624ae43b0e58c8cd1804e4e4238c40b409f0fa547667b43e53b9092b3212ac",
    133: "3498861d5a38d1962a6c99cb9c796195242d0ca75751ef8e9ee1bf66e3641605",
    139: "6b3efcb2f9ba0f50f029c8f5279a824869d39575618acb7d4dc5e510f2841504",
    140: "6b424d2d31d8e2d95c2cdd8151db1173948f4e26cda116f9e5588ed54c0bb4a8",
    141: "739c389ef0652669489b612e37539b3135c3a2c96b178797e9e739053ef25572",
    142: "ba57c5623a11d5a751222c167c8309e8aeba5b1f7a2cce73b138f7765a5a98b6",
    143: "024b4b6e1be992bed26f7e719a956becbd50f409519bef68067ec37a279087c1",
    144: "d320cb56b3ec83d81eff14da4a29b044ac176c5aa1aeec046e58d1251f627925",
    145: "bf179f6d96ee1eaccbf3f5e6dd7abcc158011a24ebdc777bb73de1399d98d983",
    146: "9e54eecfc39aa6d52aa528dd665e202ebd6e3e703ace6e088e2fca01d55fa8d1",
    147: "d00c0fc6973ca87c9ff88ea0c35ae6d21d0ffcff6b1d8376bc436fca30960d1c",
    148: "5afc9d58731c07ea14c128e5480445efec06f82d91794cb686a3d3ec9e52e0b1",
    149: "b2ebf52674b3e158af95f56cd85e305a1b87e0700e0e3adc99459c194b8df207",
    151: "49a6a03e66b80a4a2999964cc3affc07d2e6e2c714ff5a383513caef0027f506",
}
"""Number of lines to the chain hash after them. Lines are only ever added, with a hash of their own here."""

AT = Moment(wall_ms=1, mono_ms=2, boot="b")
EVENTS: st.SearchStrategy[AnyEvent] = st.one_of([values_of(kind) for kind in events.kinds().values()])  # type: ignore[arg-type]


class Line(msgspec.Struct):
    hash: str
    event: msgspec.Raw


def golden() -> list[Line]:
    return [msgspec.json.decode(line, type=Line) for line in GOLDEN.read_bytes().splitlines()]


# --- the same for ever ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", golden(), ids=lambda line: line.hash[:8])
def test_a_golden_event_is_written_as_it_always_was(line: Line) -> None:
    event = events.decode(line.event)

    assert isinstance(event, Event)
    assert events.encode(event) == bytes(line.event)


def test_the_golden_chain_is_what_it_always_was() -> None:
    hashed = chain.genesis(STATION, 1)
    hashes = {}
    for number, line in enumerate(golden(), 1):
        hashed = chain.link(hashed, chain.digest(bytes(line.event)))
        assert hashed.hex() == line.hash
        hashes[number] = hashed.hex()

    assert {number: hashes.get(number) for number in FROZEN} == FROZEN
    assert max(FROZEN) == len(hashes)


def test_every_field_of_every_kind_stands_in_a_golden_event() -> None:
    written: dict[str, set[str]] = {}
    for line in golden():
        fields = msgspec.json.decode(line.event, type=dict[str, object])
        written.setdefault(str(fields["kind"]), set()).update(fields)

    for name, kind in events.kinds().items():
        assert written.get(name, set()) - {"kind"} == set(kind.__struct_fields__), f"add golden lines for {name}"


def test_an_event_looks_like_this() -> None:
    event = ItemResponded(
        id=EventId("e"),
        at=Moment(wall_ms=1, mono_ms=2, boot="b", server_ms=3),
        attempt=AttemptId("a"),
        used_ms=4,
        item=ItemId("i"),
        response=ResponseId("r"),
        values=("x", "ü"),
    )

    assert events.encode(event).decode() == (
        '{"kind":"item.responded","id":"e","at":{"wall_ms":1,"mono_ms":2,"boot":"b","server_ms":3},'
        '"attempt":"a","used_ms":4,"item":"i","response":"r","values":["x","ü"]}'
    )


def test_no_event_has_a_fraction_in_it() -> None:
    def leaves(kind: inspect.Type) -> set[type]:
        match kind:
            case inspect.StructType(fields=fields):
                return set().union(*(leaves(field.type) for field in fields))
            case inspect.UnionType(types=types):
                return set().union(*(leaves(inner) for inner in types))
            case inspect.VarTupleType(item_type=item):
                return leaves(item)
            case inspect.TupleType(item_types=items):
                return set().union(*(leaves(inner) for inner in items))
            case _:
                return {type(kind)}

    allowed = {inspect.StrType, inspect.IntType, inspect.BoolType, inspect.NoneType}
    for kind in events.kinds().values():
        assert leaves(inspect.type_info(kind)) <= allowed


# --- there and back ---------------------------------------------------------------------------------------------------


@settings(max_examples=500)
@given(event=EVENTS)
def test_an_event_survives_its_bytes(event: AnyEvent) -> None:
    data = events.encode(event)

    assert events.decode(data) == event
    assert events.encode(events.decode(data)) == data  # type: ignore[arg-type]
    assert b"\n" not in data


@given(event=EVENTS, extra=st.text(max_size=5))
def test_a_field_of_a_later_version_is_passed_over(event: AnyEvent, extra: str) -> None:
    data = events.encode(event)[:-1] + b',"field of a later version":' + msgspec.json.encode([extra]) + b"}"

    assert events.decode(data) == event


def test_an_event_of_a_later_kind_stays_bytes() -> None:
    data = b'{"kind":"moon.landed","id":"e1","at":"whenever","by":[1.5,{"who":null}]}'

    assert events.decode(data) == Unknown(EventId("e1"), "moon.landed")


def test_every_new_event_has_an_id_of_its_own() -> None:
    made = {ClockJumped(at=AT, by_ms=1).id for _ in range(1_000)}

    assert len(made) == 1_000
    assert {one[14] for one in made} == {"7"}


def test_the_servers_time_is_the_better_guess() -> None:
    assert AT.best_ms == 1
    assert msgspec.structs.replace(AT, server_ms=9).best_ms == 9


# --- what may not be recorded -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["\x00", "e\u0301", "\ud800", "a\rb", "\ufffe"])
def test_text_that_cannot_be_stored_is_refused(text: str) -> None:
    with pytest.raises(NotText):
        events.encode(StationStarted(at=AT, program=text, schema=1))
    with pytest.raises(NotText):
        events.encode(
            ItemResponded(
                at=AT, attempt=AttemptId("a"), item=ItemId("i"), response=ResponseId("r"), values=("fine", text)
            )
        )


@pytest.mark.parametrize("number", [2**53, -(2**53), 2**64, 10**30])
def test_numbers_that_other_languages_cannot_hold_are_refused(number: int) -> None:
    with pytest.raises(Malformed):
        events.encode(ClockJumped(at=AT, by_ms=number))
    with pytest.raises(Malformed):
        events.encode(ClockJumped(at=Moment(wall_ms=number, mono_ms=0, boot=""), by_ms=1))


@pytest.mark.parametrize("number", [2**53 - 1, -(2**53) + 1, 0])
def test_numbers_up_to_the_limit_are_recorded(number: int) -> None:
    event = ClockJumped(at=AT, by_ms=number)

    assert events.decode(events.encode(event)) == event


@pytest.mark.parametrize("value", [1.5, float("nan"), float("inf"), True, "1", None])
def test_a_value_of_another_type_is_refused(value: object) -> None:
    with pytest.raises(Malformed):
        events.encode(ClockJumped(at=AT, by_ms=value))  # type: ignore[arg-type]


def test_an_event_has_a_largest_size() -> None:
    def answer(size: int) -> ItemResponded:
        return ItemResponded(
            at=AT, attempt=AttemptId("a"), item=ItemId("i"), response=ResponseId("r"), values=("x" * size,)
        )

    events.encode(answer(events.MAX_EVENT_BYTES - 1_000))
    with pytest.raises(Malformed):
        events.encode(answer(events.MAX_EVENT_BYTES))


def test_a_reason_with_line_ends_of_people_is_recorded() -> None:
    event = TimeAdjusted(at=AT, attempt=AttemptId("a"), amount_ms=1, why="power\n\tcut", by="x")

    assert events.decode(events.encode(event)) == event


# --- hostile bytes ----------------------------------------------------------------------------------------------------


@settings(max_examples=1_000)
@given(data=hostile(EVENTS.map(events.encode)))
def test_whatever_arrives_is_an_event_or_malformed(data: bytes) -> None:
    with suppress(Malformed):
        assert isinstance(events.decode(data), Event | Unknown)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"kind":"clock.jumped"}',
        b'{"kind":7,"id":"e"}',
        b'{"kind":"clock.jumped","id":"e","at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"by_ms":NaN}',
        b'{"kind":"clock.jumped","id":"e","at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"by_ms":1.5}',
        b'{"kind":"clock.jumped","id":"e","at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"by_ms":99999999999999999999}',
        b'{"kind":"clock.jumped","id":"\xff","at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"by_ms":1}',
        b"[" * 1_000_000,
        b'{"kind":' * 1_000_000,
    ],
    ids=range(12),
)
def test_what_is_no_event_is_malformed(data: bytes) -> None:
    with pytest.raises(Malformed):
        events.decode(data)
