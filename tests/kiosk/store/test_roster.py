import msgspec

from kiosk.store.store import Store
from sync.protocol import signatures, wire
from sync.protocol.ids import KeyId, SessionId
from sync.protocol.slots import Rank, Slot, SlotState
from tests.kiosk.store import made


def statement(number: str, pos: int) -> wire.StatementRow:
    directive = wire.Directive(id=number, attempt=made.ATTEMPT, do="add_time", by="admin", amount_ms=60_000)
    signed = signatures.Signed(payload=msgspec.Raw(wire.encode(directive)), key=KeyId("k"), signature="s")
    return wire.StatementRow(pos=pos, signed=signed)


def test_rows_come_back_as_they_came(store: Store) -> None:
    place = wire.StationRow(
        pos=1, station=made.STATION, seat="7", center="Center", center_code="C", zone="Asia/Kolkata"
    )
    applied = store.apply_reply(made.reply(place, made.session_row(), made.candidate_row(), cursor=3))
    assert (applied.rows, applied.unknown) == (3, 0)
    assert store.station_row() == place
    assert store.sessions() == (made.session_row(),)
    assert store.session(made.SESSION) == made.session_row()
    assert store.candidates("R-100") == (made.candidate_row(),)
    assert store.candidate(made.ANNA) == made.candidate_row()
    assert store.candidates("nobody") == ()


def test_a_row_that_cannot_be_read_keeps_no_other_away(store: Store) -> None:
    strange = msgspec.Raw(b'{"row":"from-the-future","pos":1}')
    broken = msgspec.Raw(b'{"row":"session","pos":2}')
    good = msgspec.Raw(wire.encode(made.session_row(3)))
    applied = store.apply_reply(wire.SyncReply(epoch="e1", heads=(), cursor=3, rows=(strange, broken, good)))
    assert (applied.rows, applied.unknown) == (1, 2)
    assert store.sessions() == (made.session_row(3),)


def test_a_slot_is_what_the_server_and_the_own_events_say_together(store: Store) -> None:
    store.apply_reply(made.reply(made.candidate_row()))
    store.append([made.started()])
    running = store.candidate(made.ANNA)
    assert running is not None
    assert running.slot == Slot(generation=1, rank=Rank.ATTEMPTING, assigned_ms=5, attempting_ms=made.AT.wall_ms)
    store.append([made.submitted()])
    assert store.candidates("R-100")[0].slot.state is SlotState.CONSUMED
    again = Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=9)
    store.apply_reply(made.reply(made.candidate_row(slot=again)))
    assert store.candidates("R-100")[0].slot == again


def test_old_news_never_takes_a_slot_back(store: Store) -> None:
    newer = Slot(generation=2, rank=Rank.CONSUMED, attempting_ms=1, consumed_ms=2)
    store.apply_reply(made.reply(made.candidate_row(slot=newer)))
    store.apply_reply(made.reply(made.candidate_row(), epoch="e2"))
    assert store.candidates("R-100")[0].slot == newer


def test_the_grant_that_made_a_generation_outlives_a_server_that_forgot_it(store: Store) -> None:
    newer, older = (
        signatures.Signed(payload=msgspec.Raw(b"{}"), key=KeyId("k"), signature=s) for s in ("newer", "older")
    )
    second = Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=9)
    store.apply_reply(made.reply(msgspec.structs.replace(made.candidate_row(slot=second), grant=newer)))
    store.apply_reply(made.reply(msgspec.structs.replace(made.candidate_row(), grant=older), epoch="e2"))
    assert store.grants() == (newer,)


def test_what_is_gone_is_kept_for_the_running_attempt_only(store: Store) -> None:
    store.apply_reply(made.reply(made.session_row(), made.candidate_row()))
    store.append([made.started()])
    gone = (wire.GoneRow(pos=2, kind="session", id=made.SESSION), wire.GoneRow(pos=3, kind="candidate", id=made.ANNA))
    store.apply_reply(made.reply(*gone))
    assert store.sessions() == ()
    assert store.candidates("R-100") == ()
    assert store.session(made.SESSION) is not None
    assert store.candidate(made.ANNA) is not None
    store.append([made.submitted()])
    store.apply_reply(made.reply())
    assert store.session(made.SESSION) is None
    assert store.candidate(made.ANNA) is None


def test_an_empty_answer_deletes_nothing(store: Store) -> None:
    store.apply_reply(made.reply(made.session_row(), made.candidate_row()))
    store.apply_reply(made.reply(epoch="another", cursor=0))
    assert len(store.sessions()) == len(store.candidates("R-100")) == 1


def test_a_statement_is_shown_until_it_is_settled_and_never_again(store: Store) -> None:
    store.apply_reply(made.reply(statement("d2", 8), statement("d1", 7)))
    assert [row.pos for row in store.statements()] == [7, 8]
    store.append([made.started()], settles="d1")
    store.settle("d2")
    store.apply_reply(made.reply(statement("d1", 7), statement("d2", 9)))
    assert store.statements() == ()


def test_sessions_in_the_order_in_which_they_open(store: Store) -> None:
    late = msgspec.structs.replace(made.session_row(session=SessionId("late")), opens_ms=9)
    early = msgspec.structs.replace(made.session_row(session=SessionId("early")), opens_ms=3)
    store.apply_reply(made.reply(late, early))
    assert [row.session for row in store.sessions()] == ["early", "late"]
