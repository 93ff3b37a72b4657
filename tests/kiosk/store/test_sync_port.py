import inspect
import shutil
from pathlib import Path
from threading import Thread

import msgspec
import pytest

from kiosk.flow.recorded_store import RecordedStore
from kiosk.store.errors import NotEnrolled, StoreDamaged
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store
from kiosk.store.sync_port import ROWS_AT_ONCE, SyncPort, pieces
from sync.client.store import Applied, Pulled, Rejoined, SyncStore
from sync.protocol import chain, events, signatures, wire
from sync.protocol.chain import Head
from sync.protocol.events import encode
from sync.protocol.ids import CandidateId, KeyId
from sync.protocol.slots import Rank, Slot
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made


def as_port(store: Store) -> SyncStore:
    """The type checker says whether the store fits."""
    return store


def test_the_store_has_everything_the_sync_asks_for() -> None:
    asked = {name for name, _ in inspect.getmembers(SyncStore, inspect.isfunction) if not name.startswith("_")}
    assert asked <= set(dir(SyncPort))


def test_the_hashes_are_the_protocols(store: Store) -> None:
    store.append([made.started(), made.responded(1), made.responded(2)])
    data = store.events_after(1, 0, 10)
    genesis = chain.genesis(made.STATION, 1)
    assert store.genesis_of(1) == store.hash_at(1, 0) == genesis.hex()
    assert store.hash_at(1, 2) == chain.extend(genesis, data[:2]).hex()
    assert store.hash_at(1, 4) is None
    assert store.hash_at(2, 0) is None
    assert store.sync_position().heads == (Head(incarnation=1, seq=3, hash=chain.extend(genesis, data).hex()),)
    assert store.events_after(1, 1, 1) == data[1:2]
    assert store.parent_of(1) == ""
    with pytest.raises(NotEnrolled):
        store.genesis_of(2)


def test_a_counter_never_comes_twice_whatever_the_clock_says(tmp_path: Path) -> None:
    clock = ManualClock()
    store = made.enrolled(tmp_path, clock)
    first = store.next_counter()
    clock.wall -= 1_000_000
    second = store.next_counter()
    store.close()
    store = Store.open(tmp_path, clock=clock)
    assert first < second < store.next_counter()
    store.close()


def test_a_counter_that_was_given_out_never_comes_again_whenever_the_power_goes(tmp_path: Path) -> None:
    """Many are given out by one write: what of them was used, the disk does not know."""
    clock = ManualClock()
    store = made.enrolled(tmp_path / "home", clock)
    store.next_counter()
    shutil.copytree(tmp_path / "home", tmp_path / "cut")  # what the disk holds, whatever comes after
    used = [store.next_counter() for _ in range(50)]
    store.close()
    store = Store.open(tmp_path / "cut", clock=clock)
    assert store.next_counter() > max(used) > used[0]
    store.close()


def test_what_is_acknowledged_is_not_unsent(store: Store) -> None:
    store.append([made.started(), made.responded(1), made.responded(2)])
    assert store.unsent() == 3
    known = store.hash_at(1, 2)
    assert known is not None
    head = Head(incarnation=1, seq=2, hash=known)
    store.apply_reply(made.reply(heads=(head,), cursor=4))
    assert store.unsent() == 1
    position = store.sync_position()
    assert (position.acked, position.cursor, position.epoch) == ({1: head}, 4, "e1")
    assert not store.is_confirmed(made.ATTEMPT)
    store.apply_reply(made.reply(heads=position.heads))
    assert store.is_confirmed(made.ATTEMPT)


def test_another_journals_head_acknowledges_nothing(store: Store) -> None:
    store.append([made.started()])
    store.apply_reply(made.reply(heads=(Head(incarnation=1, seq=1, hash="00" * 32),)))
    assert store.unsent() == 1
    assert store.sync_position().acked == {}


def test_receipt_and_standing_are_kept(store: Store) -> None:
    receipt = wire.Receipt(attempt=made.ATTEMPT, answers_root="r", received_ms=5, code="ABC")
    signed = signatures.Signed(payload=msgspec.Raw(wire.encode(receipt)), key=KeyId("k"), signature="s")
    store.apply_reply(wire.SyncReply(epoch="e1", heads=(), cursor=1, receipts=(signed,), standing="quarantined"))
    assert store.receipt(made.ATTEMPT) == receipt
    assert store.standing() == store.sync_position().standing == "quarantined"


def test_grants_are_those_of_the_candidates(store: Store) -> None:
    grant = signatures.Signed(payload=msgspec.Raw(b"{}"), key=KeyId("k"), signature="s")
    store.apply_reply(made.reply(msgspec.structs.replace(made.candidate_row(), grant=grant)))
    assert store.grants() == (grant,)


def rejoined(store: Store, *pulled: Pulled, into: int = 2, moved: tuple[bytes, ...] = ()) -> Rejoined:
    """What the sync works out for the store as it is."""
    ends = {head.incarnation: head.hash for head in store.sync_position().heads}
    for one in pulled:
        start = bytes.fromhex(one.after.hash)
        ends[one.after.incarnation] = chain.extend(start, one.events).hex()
    return Rejoined(heads=store.sync_position().heads, pulled=pulled, into=into, parent=ends[max(ends)], moved=moved)


def test_a_restored_station_takes_its_past_back_and_goes_on_elsewhere(store: Store) -> None:
    """An old image knew two events; the server has four; after the restore a fifth came on top of the two."""
    store.append([made.started(), made.responded(1)])
    known = store.sync_position().heads[0]
    forgotten = (encode(made.responded(2)), encode(made.responded(3)))
    fresh = made.responded(4)
    store.append([fresh])
    store.rejoin(rejoined(store, Pulled(after=known, events=forgotten), moved=(encode(fresh),)))
    heads = store.sync_position().heads
    assert [(head.incarnation, head.seq) for head in heads] == [(1, 4), (2, 1)]
    assert store.events_after(1, 2, 10) == forgotten
    assert store.events_after(2, 0, 10) == (encode(fresh),)
    assert store.parent_of(2) == heads[0].hash
    attempt = store.running_attempt()
    assert attempt is not None
    assert attempt.answered == 4
    assert store.append([made.responded(5)]) == (2,)
    assert store.verify() is None


def test_an_event_that_came_meanwhile_is_not_lost(store: Store) -> None:
    store.append([made.started()])
    worked_out = rejoined(store, Pulled(after=store.sync_position().heads[0], events=()))
    store.append([made.responded(1)])
    before = store.sync_position()
    store.rejoin(worked_out)
    assert store.sync_position() == before


def test_an_incarnation_that_was_forgotten_comes_back(store: Store) -> None:
    store.append([made.started()])
    head = store.sync_position().heads[0]
    genesis = Head(incarnation=2, seq=0, hash=chain.genesis(made.STATION, 2, head.hash).hex())
    pulled = Pulled(after=genesis, events=(encode(made.responded(1)),), parent=head.hash)
    store.rejoin(rejoined(store, pulled, into=3))
    assert [h.incarnation for h in store.sync_position().heads] == [1, 2, 3]
    assert store.verify() is None


def test_an_incarnation_that_a_clone_began_elsewhere_becomes_the_servers(store: Store) -> None:
    """Two machines of one disk may both go on in incarnation 2, each after another head of incarnation 1."""
    first, second, third = made.started(), made.responded(1), made.responded(2)
    store.append([first])
    common = store.sync_position().heads[0]
    store.rejoin(rejoined(store, into=2))
    store.append([second])
    longer = Pulled(after=common, events=(encode(third),))
    parent = chain.extend(bytes.fromhex(common.hash), longer.events).hex()
    genesis = Head(incarnation=2, seq=0, hash=chain.genesis(made.STATION, 2, parent).hex())
    theirs = Pulled(after=genesis, events=(encode(made.responded(3)),), parent=parent)
    store.rejoin(rejoined(store, longer, theirs, into=3, moved=(encode(second),)))
    assert (store.parent_of(2), store.genesis_of(2)) == (parent, genesis.hash)
    told = [store.events_after(number, 0, 10) for number in (1, 2, 3)]
    assert told == [(encode(first), encode(third)), theirs.events, (encode(second),)]
    assert store.unsent() == 4
    assert store.verify() is None


def test_an_incarnation_that_a_clone_went_on_with_is_no_damage(store: Store) -> None:
    """This machine left incarnation 1 after one event; the other one of its disk wrote another."""
    store.append([made.started()])
    left = store.sync_position().heads[0]
    store.rejoin(rejoined(store, into=2))
    store.append([made.responded(1)])
    store.rejoin(rejoined(store, Pulled(after=left, events=(encode(made.responded(2)),)), into=3))
    assert store.parent_of(2) == left.hash != store.sync_position().heads[0].hash
    assert store.verify() is None


def test_an_event_that_two_machines_of_one_disk_went_on_with_stands_twice_and_counts_once(store: Store) -> None:
    first, answer, other = made.started(), made.responded(1), made.responded(2)
    store.append([first])
    common = store.sync_position().heads[0]
    store.rejoin(rejoined(store, Pulled(after=common, events=(encode(answer),)), into=2, moved=(encode(other),)))
    parent = store.sync_position().heads[-1].hash
    genesis = Head(incarnation=3, seq=0, hash=chain.genesis(made.STATION, 3, parent).hex())
    again = (encode(answer), encode(made.responded(3)))
    store.rejoin(rejoined(store, Pulled(after=genesis, events=again, parent=parent), into=4))
    assert store.events_after(3, 0, 10) == again
    assert store.sync_position().heads[2].hash == chain.extend(bytes.fromhex(genesis.hash), again).hex()
    attempt = store.running_attempt()
    assert attempt is not None
    assert attempt.answered == 3
    assert store.verify() is None


def test_a_past_that_does_not_fit_changes_nothing(store: Store) -> None:
    store.append([made.started()])
    before = store.sync_position()
    wrong = Head(incarnation=1, seq=1, hash="00" * 32)
    with pytest.raises(StoreDamaged):
        store.rejoin(rejoined(store, Pulled(after=wrong, events=())))
    assert store.sync_position() == before


def test_events_of_a_later_version_are_kept_as_they_are(store: Store) -> None:
    store.append([made.started()])
    known = store.sync_position().heads[0]
    later = b'{"kind":"attempt.teleported","id":"x1","where":"moon"}'
    assert isinstance(events.decode(later), events.Unknown)
    store.rejoin(rejoined(store, Pulled(after=known, events=(later,))))
    assert store.events_after(1, 1, 10) == (later,)
    assert store.verify() is None


# --- thousands of rows ------------------------------------------------------------------------------------------------


def crowd(count: int, *, slot: Slot | None = None) -> list[wire.CandidateRow]:
    return [made.candidate_row(n + 1, candidate=CandidateId(f"candidate-{n}"), slot=slot) for n in range(count)]


def test_a_program_that_ends_between_two_pieces_of_a_reply_hears_all_of_it_again(tmp_path: Path) -> None:
    reply = made.reply(*crowd(250), cursor=250, epoch="e1")
    first, *rest = pieces(reply)
    store = made.enrolled(tmp_path / "station")

    applied = store.apply_piece(first)
    store.close()
    store = Store.open(tmp_path / "station", clock=ManualClock())

    assert applied == Applied(rows=ROWS_AT_ONCE)
    assert len(rest) == 2
    position = store.sync_position()
    assert (position.cursor, position.epoch) == (0, "")
    assert store.apply_reply(reply) == Applied(rows=250)
    assert store.sync_position().cursor == 250
    assert store.candidate(CandidateId("candidate-249")) == crowd(250)[-1]
    store.close()


def test_who_goes_and_comes_back_in_one_reply_keeps_the_newest_slot_known(store: Store) -> None:
    again = Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=9)
    store.apply_reply(made.reply(made.candidate_row(slot=again)))
    gone = wire.GoneRow(pos=2, kind="candidate", id=made.ANNA)

    store.apply_reply(made.reply(gone, *crowd(ROWS_AT_ONCE), made.candidate_row(500), cursor=500))

    row = store.candidate(made.ANNA)
    assert row is not None
    assert row.slot == again


def test_rows_by_the_thousand_hold_up_no_answer(tmp_path: Path) -> None:
    recorder = Recorder(made.enrolled(tmp_path / "station"))
    recorder.start()
    recorded = RecordedStore(recorder)
    recorded.call(lambda store: store.append([made.started()]))
    taking = Thread(target=recorded.apply_reply, args=(made.reply(*crowd(5_000), cursor=5_000),))
    answers = 0
    taking.start()
    while taking.is_alive():
        recorded.call(lambda store, number=answers: store.append([made.responded(number)]))
        answers += 1
    taking.join()

    assert answers > 20, "answers came in between the pieces"
    assert recorded.sync_position().cursor == 5_000
    recorder.stop()
