"""A bundle gives back what was put in, or says what is wrong with it; never anything in between."""

import tracemalloc
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import bundle
from sync.protocol.bundle import (
    CHUNK,
    BundleDamaged,
    BundleForged,
    BundleTooLarge,
    BundleTooNew,
    Kind,
    NoBundle,
    NotTheRecipient,
    Placed,
    Record,
)
from sync.protocol.errors import ProtocolError
from sync.protocol.events import MAX_EVENT_BYTES
from tests.sync.protocol import sealing
from tests.sync.protocol.sealing import SERVER, TARGET, file_of, journal, read, span_of

GOLDEN = Path(__file__).parents[2] / "data" / "bundles" / "bundle-v1.exambundle"


def data_of(content: list[Placed | Record]) -> list[bytes]:
    return [placed.data for placed in content]


# --- there and back ---------------------------------------------------------------------------------------------------


def test_a_golden_bundle_is_read_as_it_always_was() -> None:
    header, content = read(GOLDEN.read_bytes())

    assert (header.station, header.made_ms, header.why, header.program) == (
        sealing.STATION,
        sealing.MADE_MS,
        "staff",
        "1.0",
    )
    assert header.attempts == sealing.CARRIED
    first, second = header.spans
    assert (first, second) == (
        span_of(journal(3), incarnation=1, since=4),
        span_of(journal(2, 7), incarnation=2, parent=first.hash),
    )
    grant, *events = content
    assert grant == Record(Kind.GRANT, b'{"grant":1}')
    assert [(placed.span, placed.seq) for placed in events if isinstance(placed, Placed)] == [
        (first, 5),
        (first, 6),
        (first, 7),
        (second, 1),
        (second, 2),
    ]
    assert data_of(events) == [*journal(3), *journal(2, 7)]


def test_every_recipient_opens_it_and_nobody_else() -> None:
    data = file_of(journal(5))

    assert data_of(read(data)[1]) == data_of(read(data, private=TARGET)[1]) == journal(5)
    with pytest.raises(NotTheRecipient) as told:
        read(data, private=X25519PrivateKey.generate())
    assert told.value.code == "BUNDLE-RECIPIENT"


@pytest.mark.parametrize("edge", [-1, 0, 1])
@pytest.mark.parametrize("chunks", [1, 2])
def test_content_of_any_length_comes_back(chunks: int, edge: int) -> None:
    """At the edge of a chunk the last one must still be told from the others."""
    own = [b"x" * (chunks * CHUNK - 5 + edge)]
    assert data_of(read(file_of(own))[1]) == own


def test_no_events_are_no_reason_to_fail() -> None:
    header, content = read(file_of([]))
    assert (header.events, content) == (0, [])


def test_a_record_of_a_later_kind_is_passed_on_as_what_it_is() -> None:
    own = journal(1)
    told = [Record(77, b"later"), Record(Kind.EVENT, own[0])]
    assert read(file_of(own, told=told))[1] == [Record(77, b"later"), Placed(span_of(own), 1, own[0])]


@settings(max_examples=50)
@given(own=st.lists(st.binary(max_size=3 * CHUNK), max_size=5))
def test_any_bytes_come_back(own: list[bytes]) -> None:
    assert data_of(read(file_of(own))[1]) == own


# --- damage -----------------------------------------------------------------------------------------------------------


def test_every_flipped_bit_is_found() -> None:
    data = file_of(journal(2))
    for place in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[place] ^= 1 << bit
            with pytest.raises((NoBundle, BundleTooNew, BundleTooLarge, BundleDamaged, BundleForged)):
                read(bytes(flipped))


def test_every_cut_and_every_tail_is_found() -> None:
    data = file_of(journal(2))
    for size in range(len(data)):
        with pytest.raises((NoBundle, BundleDamaged)):
            read(data[:size])
    for tail in (b"\0", b"x" * 96, data):
        with pytest.raises(BundleDamaged):
            read(data + tail)


@pytest.mark.parametrize(
    ("broken", "error"),
    [
        (lambda data: b"PK\x03\x04" + data, NoBundle),
        (lambda data: data.replace(b"\r\n", b"\n", 1), NoBundle),
        (lambda data: data[:8] + (2).to_bytes(2, "big") + data[10:], BundleTooNew),
        (lambda data: data[:10] + (2**32 - 1).to_bytes(4, "big") + data[14:], BundleTooLarge),
        (lambda data: data[:14] + b"!" + data[15:], BundleDamaged),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), BundleForged),
        (lambda data: data[:-97] + bytes([data[-97] ^ 1]) + data[-96:], BundleDamaged),
    ],
)
def test_each_damage_has_its_name(broken, error) -> None:
    with pytest.raises(error) as told:
        read(broken(file_of(journal(2))))
    assert type(told.value) is error
    assert told.value.code.startswith("BUNDLE-")
    assert told.value.sentence in str(told.value)


def test_another_station_cannot_write_it() -> None:
    with pytest.raises(BundleForged):
        read(file_of(journal(2), sign=Ed25519PrivateKey.generate()))


def test_chunks_cannot_change_places_even_for_who_has_the_stations_key() -> None:
    data = file_of([b"a" * CHUNK, b"b" * CHUNK])
    size = len(data) - bundle.read_front(BytesIO(data)).size - 96
    front, body = data[: len(data) - 96 - size], data[-96 - size : -96]
    step = CHUNK + 16
    swapped = front + body[step : 2 * step] + body[:step] + body[2 * step :]
    with pytest.raises(BundleDamaged):
        read(sealing.sealed_again(swapped + bytes(96)))
    with pytest.raises(BundleDamaged):
        read(sealing.sealed_again(front + body[:step] + bytes(96)))


def test_the_header_cannot_be_changed_under_its_content() -> None:
    data = file_of(journal(2))
    changed = data.replace(b'"used_ms":61000', b'"used_ms":62000')
    assert changed != data
    with pytest.raises(BundleDamaged):
        read(sealing.sealed_again(changed))


def test_a_key_sealed_for_one_bundle_opens_no_other() -> None:
    first, second = (bundle.read_front(BytesIO(file_of(journal(1)))).header for _ in range(2))
    mixed = msgspec.structs.replace(second, recipients=first.recipients)
    with pytest.raises(NotTheRecipient):
        bundle._file_key(mixed, SERVER)


def test_more_fewer_and_other_events_than_the_header_says_are_found() -> None:
    own = journal(3)
    for told in (own + own[:1], own[:2], [own[1], own[0], own[2]], [*own[:2], b"other"], []):
        with pytest.raises(BundleDamaged):
            read(file_of(told, spans=(span_of(own),)))


def test_a_record_that_claims_to_be_huge_is_a_bomb_and_not_waited_for() -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return MAX_EVENT_BYTES + 1

    with pytest.raises(BundleTooLarge):
        read(file_of(journal(1), told=[Record(Kind.EVENT, Huge(b"x"))]))


@pytest.mark.parametrize(
    "change",
    [
        {"prev": "zz" * 32},
        {"prev": ""},
        {"hash": "A" * 64},
        {"parent": "0"},
        {"since": -1},
        {"seq": -1},
        {"incarnation": 0},
    ],
)
def test_a_header_that_makes_no_sense_is_refused(change) -> None:
    own = journal(1)
    with pytest.raises(BundleDamaged):
        read(file_of(own, spans=(msgspec.structs.replace(span_of(own), **change),)))


def test_an_incarnation_stands_in_it_once() -> None:
    own = journal(1)
    with pytest.raises(BundleDamaged):
        read(file_of(own * 2, spans=(span_of(own), span_of(own))))


@settings(max_examples=400)
@given(data=st.data())
def test_whatever_is_done_to_a_bundle_it_is_refused_by_name(data: st.DataObject) -> None:
    whole = file_of(journal(data.draw(st.integers(0, 4))))
    place = data.draw(st.integers(0, len(whole)))
    noise = data.draw(st.binary(max_size=40))
    drop = data.draw(st.integers(0, 200))
    broken = whole[:place] + noise + whole[place + drop :]
    if broken != whole:
        with pytest.raises(ProtocolError):
            read(broken)


# --- size -------------------------------------------------------------------------------------------------------------


def test_a_long_journal_is_written_and_read_in_bounded_memory(tmp_path: Path) -> None:
    """100,000 events are 20 MB; neither end holds more than a few chunks of them."""
    count, one = 100_000, journal(1)[0] + b" " * 100
    end = bundle.chain.genesis(sealing.STATION, 1)
    for _ in range(count):
        end = bundle.chain.link(end, bundle.chain.digest(one))
    span = msgspec.structs.replace(span_of([]), seq=count, hash=end.hex())
    drafted = bundle.draft(sealing.STATION, recipients=[(bundle.SERVER, SERVER.public_key())], spans=(span,), made_ms=1)
    path = tmp_path / "long.exambundle"
    tracemalloc.start()
    with path.open("wb") as out:
        bundle.write(out, drafted, (Record(Kind.EVENT, one) for _ in range(count)), sign=sealing.SIGN)
    with path.open("rb") as file:
        front = bundle.read_front(file)
        bundle.prove(file, front, sealing.SIGN.public_key())
        read_back = sum(1 for _ in bundle.opened(file, front, SERVER))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert read_back == count
    assert path.stat().st_size > 20_000_000
    assert peak < 4 * 1_048_576
