"""The store keeps the exceptions that it is told, and the last look at the machine."""

from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.store.store import Store
from sync.protocol import signatures, wire
from sync.protocol.events import Moment, StationChecked
from sync.protocol.preflight import CheckException, CheckTold, ExceptionRow
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

KEY = Ed25519PrivateKey.from_private_bytes(b"1" * 32)


def exception(number: int) -> ExceptionRow:
    given = CheckException(
        id=f"exception-{number}",
        station=made.STATION,
        check="virtual",
        evidence="0" * 64,
        since_ms=0,
        until_ms=1,
        by="a",
        why="b",
    )
    return ExceptionRow(pos=number, signed=signatures.state(KEY, signatures.EXCEPTION, given))


def told(store: Store, *rows: wire.AnyRow) -> None:
    raw = tuple(msgspec.Raw(wire.encode(row)) for row in rows)
    store.apply_reply(wire.SyncReply(epoch="e1", heads=(), cursor=1, rows=raw))


def checked(at_ms: int) -> StationChecked:
    at = Moment(wall_ms=at_ms, mono_ms=1, boot="b")
    return StationChecked(at=at, program="1", verdict="ok", why="asked", checks=(CheckTold(name="disk", state="ok"),))


def test_exceptions_come_again_without_doubling_and_go(store: Store) -> None:
    told(store, exception(1), exception(2), exception(1))
    assert [signed.payload for signed in store.exceptions()] == [exception(n).signed.payload for n in (1, 2)]
    told(store, wire.GoneRow(pos=9, kind="exception", id="exception-1"))
    assert [signed.payload for signed in store.exceptions()] == [exception(2).signed.payload]


def test_an_exception_that_cannot_be_read_keeps_nothing_else_away(store: Store) -> None:
    strange = ExceptionRow(
        pos=1, signed=signatures.state(KEY, signatures.EXCEPTION, wire.GoneRow(pos=1, kind="x", id="y"))
    )
    told(store, strange, exception(2))
    assert len(store.exceptions()) == 1


def test_the_last_look_is_the_last_one_recorded_also_after_the_program_ends(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    assert store.last_checked() is None
    last = checked(2)
    store.append([checked(1)])
    store.append([last])
    store.close()
    again = Store.open(tmp_path, clock=ManualClock())
    assert again.last_checked() == last
    again.close()


def test_the_last_look_survives_a_repair_from_the_second_copy(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    event = checked(7)
    store.append([event])
    store.close()
    again = Store.open(tmp_path, clock=ManualClock(), repair=True)
    assert again.last_checked() == event
    again.close()
