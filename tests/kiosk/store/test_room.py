"""What a panel keeps of its room is there again when it opens, also what no server knows of yet."""

from pathlib import Path

from kiosk.exam.room_past import Minute, Pull
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.room_rows import AttemptRow, DecisionRow
from tests.gallery import rooms
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

KNOWN = rooms.kept(seats=3, candidates=3)
DECIDED = ev.PanelDecided(at=made.AT, do="pause", person="asha", order="one", attempt=made.ATTEMPT)


def test_the_room_is_there_again(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    assert KNOWN.place is not None
    decided = DecisionRow(pos=9, event=DECIDED.id, do="pause", by="Asha")
    rows = (KNOWN.place, *KNOWN.sessions, *KNOWN.seats, *KNOWN.candidates, *KNOWN.attempts, decided)
    store.apply_reply(made.reply(*rows, cursor=9))
    store.append((DECIDED,))
    minute = Minute(at_ms=rooms.NOW_MS, arrived=3, answered=7)
    store.keep_room(Pull(server_ms=5, wall_ms=6), KNOWN.facts, minute)
    store.close()

    again = Store.open(tmp_path, clock=ManualClock()).kept_room()
    assert again.place == KNOWN.place
    assert sorted(row.candidate for row in again.candidates) == sorted(row.candidate for row in KNOWN.candidates)
    assert set(again.attempts) == set(KNOWN.attempts)
    assert {one.station: one for one in again.facts} == {one.station: one for one in KNOWN.facts}
    assert (again.decisions, again.own, again.minutes) == ((decided,), (DECIDED,), (minute,))
    assert again.pull == Pull(server_ms=5, wall_ms=6)


def test_an_attempt_is_what_it_was_told_to_be_last(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    first = KNOWN.attempts[0]
    store.apply_reply(made.reply(first, cursor=1))
    later = AttemptRow(
        pos=2, attempt=first.attempt, candidate=first.candidate, generation=1, session=first.session,
        station=first.station, state="submitted", started_ms=first.started_ms, ended_ms=1,
    )  # fmt: skip
    store.apply_reply(made.reply(later, cursor=2))
    assert store.kept_room().attempts == (later,)
    store.close()


def test_who_signed_in_has_patience_again(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append((ev.CodeRefused(at=made.AT, nonce="", action="passphrase", why="STAFF-PASSPHRASE"),))
    assert store.missed_codes("passphrase") is not None
    store.append((ev.StaffSignedIn(at=made.AT, person="asha"),))
    assert store.missed_codes("passphrase") is None
    store.close()
