"""What a store knows of codes is what its journal says: across a kill, a healing, an older format, a lost end."""

import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kiosk.clock import Reading
from kiosk.store.codes import CODE, PASSPHRASE, Leave, Missed
from kiosk.store.errors import NotRecordable
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.chain import Head
from sync.protocol.ids import EventId, new_id
from sync.protocol.slots import Rank, Slot
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

NONCE = "0123456789"
STAFF = wire.StaffRow(pos=5, person="asha", name="Asha", right="decide", since_ms=0, until_ms=9, sealed="s")


def asked(store: Store, nonce: str = NONCE, action: str = "resume") -> ev.CodeAsked:
    def make(head: Head) -> ev.CodeAsked:
        return ev.CodeAsked(
            at=made.AT,
            nonce=nonce,
            action=action,
            attempt=made.ATTEMPT,
            candidate=made.ANNA,
            generation=1,
            head_seq=head.seq,
            head=head.hash,
        )

    return store.ask_code(make)


def used(nonce: str = NONCE, action: str = "resume", **changed: object) -> ev.CodeUsed:
    event = ev.CodeUsed(
        id=EventId(new_id()),
        at=made.AT,
        nonce=nonce,
        action=action,
        by="asha",
        attempt=made.ATTEMPT,
        candidate=made.ANNA,
        generation=1,
    )
    return msgspec.structs.replace(event, **changed)


def missed(nonce: str = NONCE, action: str = "resume") -> ev.CodeRefused:
    return ev.CodeRefused(id=EventId(new_id()), at=made.AT, nonce=nonce, action=action, why="CODE-WRONG")


def regranted() -> ev.SlotRegranted:
    return ev.SlotRegranted(
        at=made.AT, candidate=made.ANNA, generation=2, session=made.SESSION, nonce=NONCE, by="a", approved_by="b"
    )


def whole(store: Store) -> tuple[object, ...]:
    """Everything that a code is judged by."""
    row = store.candidate(made.ANNA)
    return (
        store.asked_code(NONCE),
        store.missed_codes(CODE),
        store.missed_codes(PASSPHRASE),
        store.added_by_code_ms(made.ATTEMPT),
        store.leave("start", made.ANNA, 1),
        store.may_start(made.ANNA, 2),
        store.regrants(made.SESSION),
        None if row is None else row.slot,
    )


def busy(home: Path) -> Store:
    """A store in which all of it happened."""
    store = made.enrolled(home)
    store.apply_reply(made.reply(made.session_row(), made.candidate_row(), STAFF, cursor=5))
    asked(store)
    store.append([missed(), missed()])
    asked(store, "AAAAAAAAAA", "add_time")
    store.append([used("AAAAAAAAAA", "add_time", amount_ms=60_000)])
    asked(store, "BBBBBBBBBB", "start")
    store.append([used("BBBBBBBBBB", "start"), regranted()])
    store.append([missed(), missed(action="passphrase")])
    return store


def test_a_nonce_is_bound_to_where_the_journal_stood(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    before = store.sync_position().heads[0]
    event = asked(store)

    assert (event.head_seq, event.head) == (before.seq, before.hash)
    assert store.sync_position().heads[0].seq == before.seq + 1
    store.close()


def test_everything_is_there_again_after_a_restart(tmp_path: Path) -> None:
    store = busy(tmp_path)
    before = whole(store)
    store.close()
    again = Store.open(tmp_path, clock=ManualClock())

    assert whole(again) == before
    ask = again.asked_code(NONCE)
    assert ask is not None
    assert (ask.misses, ask.is_used) == (4, False)
    assert before[1:7] == (
        Missed(1, Reading(made.AT.wall_ms, made.AT.mono_ms, made.AT.boot)),
        Missed(1, Reading(made.AT.wall_ms, made.AT.mono_ms, made.AT.boot)),
        60_000,
        Leave("asha", ""),
        True,
        1,
    )
    assert before[7] == Slot(generation=2, rank=Rank.AVAILABLE, assigned_ms=made.AT.wall_ms)
    again.close()


@pytest.mark.parametrize("gone", ["kiosk.db", "mirror"])
def test_everything_is_there_again_after_a_healing(tmp_path: Path, gone: str) -> None:
    store = busy(tmp_path)
    before = whole(store)
    store.close()
    if gone == "kiosk.db":
        (tmp_path / "kiosk.db").unlink()
    again = Store.open(tmp_path, clock=ManualClock(), repair=True)

    assert again.healed is not None
    # Rows of the server come again from the server; what follows from the journal is there.
    assert whole(again)[:7] == before[:7]
    if gone == "mirror":
        assert again.staff() == (STAFF,)
    again.close()


def test_a_used_nonce_is_used_for_ever(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    asked(store)
    store.append([used()])
    with pytest.raises(NotRecordable):
        store.append([used()])
    store.close()
    again = Store.open(tmp_path, clock=ManualClock())
    with pytest.raises(NotRecordable):
        again.append([used()])
    assert again.verify() is None
    again.close()


def test_a_nonce_that_was_never_given_out_is_used_by_nobody(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    with pytest.raises(NotRecordable):
        store.append([used()])
    store.close()


def test_a_use_and_what_comes_of_it_are_there_together_or_not_at_all(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    asked(store)
    resumed = ev.AttemptResumed(at=made.AT, attempt=made.ATTEMPT, gap_ms=0, by="Asha")
    with pytest.raises(NotRecordable):
        store.append([used(), resumed])  # no attempt that could go on

    ask = store.asked_code(NONCE)
    assert ask is not None
    assert not ask.is_used
    store.close()


def test_asking_again_after_a_failure_uses_it_once(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    asked(store)
    event = used()
    assert store.append([event]) == store.append([event])
    store.close()


def test_a_right_code_ends_the_row_of_wrong_ones(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    asked(store)
    store.append([missed(), missed(action="passphrase")])
    store.append([used()])

    assert store.missed_codes(CODE) is None
    assert store.missed_codes(PASSPHRASE) is not None
    store.close()


def test_who_went_is_nobody_here(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.apply_reply(made.reply(STAFF, cursor=5))
    store.apply_reply(made.reply(wire.GoneRow(pos=6, kind="staff", id="asha"), cursor=6))
    assert store.staff() == ()
    store.close()


def test_an_empty_answer_lets_nobody_go(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.apply_reply(made.reply(STAFF, cursor=5))
    store.apply_reply(made.reply(cursor=5))
    assert store.staff() == (STAFF,)
    store.close()


GUESSER = """
import os, sys
import signal
import subprocess
import sys
from pathlib import Path
from kiosk.clock import Reading, SystemClock
from kiosk.exam import codes
from kiosk.store.store import Store
from sync.protocol import events as ev
clock = SystemClock()
store = Store.open(Path(sys.argv[1]), clock=clock)
missed = store.missed_codes("code")
if missed is not None and codes.wait_ms(missed.times, missed.last, Reading.of(clock)):
    print("wait", flush=True)
else:
    at = ev.Moment(wall_ms=clock.wall_ms(), mono_ms=clock.mono_ms(), boot=clock.boot())
    store.append((ev.CodeRefused(at=at, nonce=sys.argv[2], action="resume", why="CODE-WRONG"),))
    print("wrong", flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_five_misses_in_five_killed_processes_are_five_misses(tmp_path: Path) -> None:
    """A real store, the machine's clock, a process that is killed the moment the miss was told: the sixth waits."""
    store = made.enrolled(tmp_path)
    asked(store)
    store.close()
    said = []
    for _ in range(6):
        done = subprocess.run(
            [sys.executable, "-c", GUESSER, str(tmp_path), NONCE],
            text=True,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == -signal.SIGKILL, done.stderr
        said.append(done.stdout.strip())

    assert said == ["wrong"] * 5 + ["wait"]
    again = Store.open(tmp_path, clock=ManualClock())
    ask = again.asked_code(NONCE)
    assert ask is not None
    assert ask.misses == 5
    again.close()
