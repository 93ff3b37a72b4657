"""An attempt that comes from another station: with every byte, or not at all; and one that goes."""

from pathlib import Path

import msgspec
import pytest

from kiosk.store.database import connected
from kiosk.store.errors import NotRecordable, StoreDamaged
from kiosk.store.mirror import MirrorState
from kiosk.store.schema import SCHEMA, demand_readable
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from sync.client.store import Pulled, Rejoined
from sync.protocol import attempts, moving, wire
from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from sync.protocol.chain import Head
from sync.protocol.ids import AttemptId, EventId, ItemId, KeyId, ResponseId, StationId
from sync.protocol.moving import Luggage
from sync.protocol.signatures import Signed
from sync.protocol.slots import Rank
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

OTHER = StationId("station-2")


def luggage(*more: ev.AttemptEvent, fence: int = 0) -> Luggage:
    told = [made.started(), *more]
    return Luggage(
        attempt=made.ATTEMPT,
        events=tuple(ev.encode(event) for event in told),  # type: ignore[arg-type]
        source=OTHER,
        head=Head(incarnation=1, seq=len(told), hash="00" * 32),
        last=told[-1].id,
        fence=fence,
    )


def answers(count: int) -> list[ev.AttemptEvent]:
    return [made.responded(number, used_ms=1_000 * number) for number in range(count)]


def taking(packed: Luggage, *, fence: int = 2, used_ms: int = 0) -> ev.AttemptTakenOver:
    contents = moving.unpacked(packed)
    return ev.AttemptTakenOver(
        at=made.AT,
        attempt=packed.attempt,
        used_ms=used_ms,
        fence=fence,
        source=packed.source,
        incarnation=packed.head.incarnation,
        seq=packed.head.seq,
        hash=packed.head.hash,
        last=packed.last,
        count=contents.count,
        digest=contents.digest,
        how="online",
        by="admin",
    )


def leaving() -> ev.AttemptTransferring:
    return ev.AttemptTransferring(at=made.AT, attempt=made.ATTEMPT, to=OTHER, seat="B2", fence=2, by="admin")


def transfer(number: int, *, to: StationId) -> wire.StatementRow:
    order = wire.Directive(id=f"order-{number}", attempt=made.ATTEMPT, do="transfer", by="admin", to=to, fence=2)
    signed = Signed(payload=msgspec.Raw(wire.encode(order)), key=KeyId("k"), signature="s")
    return wire.StatementRow(pos=number, signed=signed)


# --- what comes -------------------------------------------------------------------------------------------------------


def test_an_attempt_is_taken_over_with_every_answer(store: Store) -> None:
    packed = luggage(*answers(5))
    store.take_over(taking(packed, used_ms=9_000), packed.events)

    attempt = store.running_attempt()
    assert attempt is not None
    assert (
        attempt
        == attempts.fold(
            [moving.attempt_event(data, made.ATTEMPT) for data in packed.events] + [taking_of(store)]
        ).attempt
    )
    assert (attempt.state, attempt.answered, attempt.used_ms, attempt.fence) == (AttemptState.ACTIVE, 5, 9_000, 2)
    assert store.verify() is None


def taking_of(store: Store) -> ev.AttemptTakenOver:
    (event,) = [e for e in map(ev.decode, store.events_after(1, 0, -1)) if isinstance(e, ev.AttemptTakenOver)]
    return event


def test_it_goes_on_after_a_restart_as_if_it_had_begun_here(tmp_path: Path) -> None:
    packed = luggage(*answers(3))
    store = made.enrolled(tmp_path)
    store.take_over(taking(packed), packed.events)
    store.append([made.responded(7, "here")])
    store.close()

    again = Store.open(tmp_path, clock=ManualClock())
    attempt = again.running_attempt()
    assert attempt is not None
    assert attempt.responses[ItemId("item-7")] == {ResponseId("RESPONSE"): ("here",)}
    assert attempt.responses[ItemId("item-1")] == {ResponseId("RESPONSE"): ("choice-1",)}
    again.append([made.submitted()])
    assert again.attempt_of(made.ANNA, 1).state is AttemptState.SUBMITTED  # type: ignore[union-attr]
    assert again.verify() is None
    again.close()


def test_ten_thousand_events_come_along(store: Store) -> None:
    packed = luggage(*answers(10_000))
    store.take_over(taking(packed), packed.events)

    attempt = store.running_attempt()
    assert attempt is not None
    assert (attempt.answered, attempt.used_ms) == (12, 9_999_000)


def test_what_came_along_is_never_encoded_anew(store: Store) -> None:
    strange = ev.encode(made.responded(1)).replace(b'{"kind"', b'{"field of a later version":1,"kind"')
    packed = luggage(made.responded(1))
    packed = msgspec.structs.replace(packed, events=(packed.events[0], strange))
    store.take_over(taking(msgspec.structs.replace(packed, last=ev.decode(strange).id)), packed.events)

    sent_on = store.luggage(made.ATTEMPT)
    assert sent_on is not None
    assert sent_on.events[:2] == packed.events


@pytest.mark.parametrize("wrong", ["less", "more", "changed"])
def test_other_events_than_those_spoken_of_are_refused_and_leave_nothing(store: Store, wrong: str) -> None:
    packed = luggage(*answers(3))
    other = {
        "less": packed.events[:-1],
        "more": (*packed.events, packed.events[-1]),
        "changed": (*packed.events[:-1], packed.events[-1].replace(b"choice-2", b"choice-9")),
    }[wrong]
    with pytest.raises(NotRecordable):
        store.take_over(taking(packed), other)
    assert store.running_attempt() is None
    assert store.events_after(1, 0, -1) == ()


def test_an_attempt_that_is_over_is_not_taken_over(store: Store) -> None:
    packed = luggage(made.submitted())
    with pytest.raises(NotRecordable):
        store.take_over(taking(packed), packed.events)
    assert store._parts.database.row("SELECT count(*) FROM inherited_event") == (0,)


def test_taking_over_twice_is_taking_over_once(store: Store) -> None:
    packed = luggage(*answers(2))
    event = taking(packed)
    store.take_over(event, packed.events)
    store.take_over(event, packed.events)
    assert len(store.events_after(1, 0, -1)) == 1


def test_a_move_to_this_station_waits_until_it_is_carried_out(store: Store) -> None:
    store.apply_reply(made.reply(transfer(1, to=made.STATION), transfer(2, to=OTHER)))
    assert [order.id for order in store.arrivals()] == ["order-1"]

    packed = luggage()
    store.take_over(taking(packed), packed.events, settles="order-1")
    assert store.arrivals() == ()


def test_a_move_that_was_carried_out_is_none_when_it_is_told_again(store: Store) -> None:
    """A disk that was put back has forgotten that it settled the decision; the journal came back and tells it."""
    packed = luggage()
    event = taking(packed)
    (head,) = store.sync_position().heads
    pulled = Pulled(after=head, events=(ev.encode(event),))
    store.rejoin(Rejoined(heads=(head,), pulled=(pulled,), into=2, parent="00" * 32))
    store.apply_reply(made.reply(transfer(1, to=made.STATION)))
    assert store.arrivals() == ()
    store.inherit(event, packed.events)
    store.append([made.submitted()])
    store.apply_reply(made.reply(transfer(2, to=made.STATION)))
    assert store.arrivals() == ()


def test_an_older_program_keeps_out_once_something_came_along(store: Store) -> None:
    assert store._parts.database.row("SELECT readable_from FROM format") == (1,)
    packed = luggage()
    store.take_over(taking(packed), packed.events)
    assert store._parts.database.row("SELECT readable_from FROM format") == (2,)


def test_a_server_that_forgot_the_move_is_reminded_of_its_own_statement(store: Store) -> None:
    store.apply_reply(made.reply(transfer(1, to=made.STATION), transfer(2, to=OTHER)))
    packed = luggage()
    store.take_over(taking(packed), packed.events, settles="order-1")

    assert [wire.decode(signed.payload, wire.Directive).id for signed in store.grants()] == ["order-1"]


# --- what goes --------------------------------------------------------------------------------------------------------


def test_an_attempt_that_left_no_longer_runs_here(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.responded(1), leaving()])
    assert store.running_attempt() is None
    with pytest.raises(NotRecordable):
        store.append([made.responded(2)])
    store.append([made.started(AttemptId("another"))])
    store.close()

    again = Store.open(tmp_path, clock=ManualClock())
    assert again.running_attempt().id == "another"  # type: ignore[union-attr]
    assert again.attempts()[0].state is AttemptState.TRANSFERRING
    assert again.verify() is None
    again.close()


def test_what_leaves_again_carries_what_came(store: Store) -> None:
    packed = luggage(*answers(2))
    event = taking(packed)
    store.take_over(event, packed.events)
    store.append([made.responded(5, "here"), leaving()])

    sent_on = store.luggage(made.ATTEMPT)
    assert sent_on is not None
    assert sent_on.events[: len(packed.events)] == packed.events
    assert next(ev.decode(data).id for data in sent_on.events[len(packed.events) :]) == event.id
    contents = moving.unpacked(sent_on)
    assert (contents.count, sent_on.source, sent_on.fence, sent_on.head.seq) == (6, made.STATION, 2, 3)
    assert store.hash_at(1, 3) == sent_on.head.hash


def test_an_attempt_that_comes_back_counts_as_it_comes(store: Store) -> None:
    """Written here after the copy that went on: it is in the journal, and no answer of the attempt."""
    store.append([made.started(), made.responded(1, "mine"), made.responded(2, "late"), leaving()])
    own = store.events_after(1, 0, -1)
    there = made.responded(1, "theirs")
    packed = Luggage(
        attempt=made.ATTEMPT,
        events=(own[0], own[1], ev.encode(there)),
        source=OTHER,
        head=Head(incarnation=1, seq=9, hash=""),
        last=there.id,
        fence=2,
    )
    store.take_over(taking(packed, fence=3), packed.events)

    attempt = store.running_attempt()
    assert attempt is not None
    given = {item: of[ResponseId("RESPONSE")] for item, of in attempt.responses.items()}
    assert given == {"item-1": ("theirs",)}
    assert store.verify() is None


def test_a_slot_that_was_used_up_here_stays_so_when_the_attempt_comes_back(store: Store) -> None:
    """Time was up here, after the attempt had left: the server moves it back all the same, and it runs."""
    store.apply_reply(made.reply(made.candidate_row()))
    store.append([made.started(), made.submitted()])
    used_up = store.candidate(made.ANNA)
    packed = Luggage(
        attempt=made.ATTEMPT,
        events=(ev.encode(made.started()),),
        source=OTHER,
        head=Head(incarnation=1, seq=1, hash=""),
        last=EventId(""),
        fence=2,
    )
    begun = ev.decode(packed.events[0])
    packed = msgspec.structs.replace(packed, last=EventId(begun.id))
    store.take_over(taking(packed, fence=3), packed.events)
    store.append([made.responded(1)])

    assert store.running_attempt() is not None
    assert store.candidate(made.ANNA) == used_up
    assert used_up is not None
    assert used_up.slot.rank is Rank.CONSUMED
    store._parts.book.rebuild()
    assert store.candidate(made.ANNA) == used_up


# --- nothing is lost --------------------------------------------------------------------------------------------------


def moved_store(home: Path, count: int = 20) -> Store:
    store = made.enrolled(home)
    packed = luggage(*answers(count))
    store.take_over(taking(packed), packed.events)
    return store


def wait_for_mirror(store: Store) -> None:
    for _ in range(200):
        if store.prove_mirror().state is MirrorState.OK:
            return
        store._mirror.join(0.05)  # type: ignore[union-attr]
    raise AssertionError(store.prove_mirror())


def test_the_second_copy_holds_what_came_along(tmp_path: Path) -> None:
    store = moved_store(tmp_path)
    wait_for_mirror(store)
    store.close()
    (tmp_path / "kiosk.db").unlink()

    again = Store.open(tmp_path, clock=ManualClock())
    assert again.healed is not None
    attempt = again.running_attempt()
    assert attempt is not None
    assert attempt.answered == 12
    assert again.verify() is None
    again.close()


def test_a_changed_inherited_event_is_found_and_healed(tmp_path: Path) -> None:
    store = moved_store(tmp_path)
    wait_for_mirror(store)
    store.close()
    database = connected(tmp_path / "kiosk.db", Vault.open(tmp_path, may_create=False).subkey("store"))
    assert demand_readable(database) == SCHEMA
    database.execute_sql("UPDATE inherited_event SET bytes = x'7b7d' WHERE number = 3")
    database.close()

    again = Store.open(tmp_path, clock=ManualClock())
    assert again.healed is not None
    assert again.running_attempt().answered == 12  # type: ignore[union-attr]
    assert again.verify() is None
    again.close()


def test_without_a_second_copy_a_changed_inherited_event_stops_the_start(tmp_path: Path) -> None:
    store = Store.open(tmp_path, clock=ManualClock(), mirrored=False)
    store.keep_enrollment(made.enrollment())
    packed = luggage(*answers(3))
    store.take_over(taking(packed), packed.events)
    store._parts.database.execute_sql("DELETE FROM inherited_event WHERE number = 3")
    assert store.verify() is not None
    store.close()

    with pytest.raises(StoreDamaged):
        Store.open(tmp_path, clock=ManualClock(), mirrored=False)


def test_an_older_disk_fetches_again_what_came_along(store: Store) -> None:
    """The journal comes back from the server with the taking-over in it; what it inherited is asked for once more."""
    packed = luggage(*answers(4))
    event = taking(packed)
    answer = made.responded(9, "here")
    (head,) = store.sync_position().heads
    pulled = Pulled(after=head, events=(ev.encode(event), ev.encode(answer)))
    store.rejoin(Rejoined(heads=(head,), pulled=(pulled,), into=2, parent="00" * 32))
    assert store.running_attempt() is None
    assert store.disinherited() == (event,)

    store.inherit(event, packed.events)

    assert store.disinherited() == ()
    attempt = store.running_attempt()
    assert attempt is not None
    assert attempt.answered == 5
