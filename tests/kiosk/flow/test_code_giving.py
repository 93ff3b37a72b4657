"""A panel makes codes: the ones that the seat expects, written down first; guessing a passphrase waits."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.flow import code_giving
from kiosk.flow.code_giving import (
    MayNot,
    NobodySuch,
    NotAPanel,
    NotShown,
    TooManyTries,
    Wish,
    Wrong,
    WrongAmount,
)
from kiosk.store.codes import of_person
from kiosk.store.errors import StoreFull
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol import offline_codes, staff_secrets, wire
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import Action, Asked, PersonId, Right
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

SECRET = b"s" * 32
PASSPHRASE = "correct horse battery"
ASHA = PersonId("asha")
SEAT = StationId("seat-a1")
WRAPPED = staff_secrets.wrapped(SECRET, PASSPHRASE, person=ASHA)
ROWS = (
    wire.PanelStaffRow(
        pos=1, person=ASHA, name="Asha", right=Right.DECIDE, since_ms=0, until_ms=2**50, wrapped=WRAPPED
    ),
    wire.SeatRow(pos=2, station=SEAT, seat="A1"),
    wire.SeatRow(pos=3, station=StationId("seat-a2"), seat="A2"),
)
SHOWN = "7K3-M9Q 4FJ-28T ABCDE-FGHJK"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "panel"


@pytest.fixture
def panel(home: Path, clock: ManualClock) -> Iterator[Store]:
    store = made.enrolled(home, clock)
    store.apply_reply(made.reply(*ROWS, cursor=3))
    yield store
    store.close()


def wish(store: Store, action: Action = Action.RESUME, **changed: object) -> Wish:
    usual = {
        "person": code_giving.person_named(store, "Asha"),
        "seat": code_giving.seat_named(store, "a1"),
        "shown": code_giving.read_shown(SHOWN),
        "action": action,
        "minutes": 0,
    }
    return Wish(**{**usual, **changed})  # type: ignore[arg-type]


def recorded(store: Store) -> list[ev.AnyEvent | ev.Unknown]:
    return [ev.decode(data) for data in store.events_after(1, 0, -1)]


def test_the_code_is_the_one_that_the_seat_expects(panel: Store, clock: ManualClock) -> None:
    given = code_giving.give(panel, clock, wish(panel, Action.ADD_TIME, minutes=10), PASSPHRASE)

    asked = Asked(station=SEAT, subject="7K3M9Q", head="4FJ28T", action=Action.ADD_TIME, minutes=10, nonce="ABCDEFGHJK")
    assert given == offline_codes.code_for(offline_codes.station_key(SECRET, SEAT), asked)


def test_that_it_was_given_is_written_down(panel: Store, clock: ManualClock) -> None:
    code_giving.give(panel, clock, wish(panel, Action.ADD_TIME, minutes=10), PASSPHRASE)

    (event,) = recorded(panel)
    assert isinstance(event, ev.CodeGiven)
    assert (event.by, event.seat, event.station, event.subject, event.head, event.nonce) == (
        ASHA,
        "A1",
        SEAT,
        "7K3M9Q",
        "4FJ28T",
        "ABCDEFGHJK",
    )
    assert (event.action, event.amount_ms) == ("add_time", 600_000)


def test_no_code_is_told_that_could_not_be_written_down(
    panel: Store, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_happened: object) -> None:
        raise StoreFull

    monkeypatch.setattr(panel, "append", full)
    with pytest.raises(StoreFull):
        code_giving.give(panel, clock, wish(panel), PASSPHRASE)


def test_a_wrong_passphrase_is_written_down_and_gives_nothing(panel: Store, clock: ManualClock) -> None:
    with pytest.raises(Wrong):
        code_giving.give(panel, clock, wish(panel), "wrong horse battery")

    (event,) = recorded(panel)
    assert isinstance(event, ev.CodeRefused)
    assert (event.action, event.why) == ("passphrase", "STAFF-PASSPHRASE")


@pytest.mark.parametrize("by_ms", [0, 10 * 365 * 86_400_000, -10 * 365 * 86_400_000])
def test_guessing_waits_across_restarts_and_moved_clocks(
    home: Path, panel: Store, clock: ManualClock, by_ms: int
) -> None:
    for _ in range(5):
        with pytest.raises(Wrong):
            code_giving.give(panel, clock, wish(panel), "wrong horse battery")
    panel.close()
    clock.wall += by_ms
    again = Store.open(home, clock=clock)
    asking = wish(again)
    asking = msgspec.structs.replace(asking.person, since_ms=-(2**52), until_ms=2**52), asking
    patient = Wish(person=asking[0], seat=asking[1].seat, shown=asking[1].shown, action=Action.RESUME)

    with pytest.raises(TooManyTries):
        code_giving.give(again, clock, patient, PASSPHRASE)
    clock.pass_ms(30_000)
    assert code_giving.give(again, clock, patient, PASSPHRASE)
    again.close()


@pytest.mark.parametrize(
    ("row", "action"),
    [
        ({"right": Right.AUTHORIZE}, Action.TERMINATE),
        ({"right": Right.OBSERVE}, Action.RESUME),
        ({"right": "of a later version"}, Action.RESUME),
        ({"until_ms": 1}, Action.RESUME),
        ({"since_ms": 2**50}, Action.RESUME),
    ],
)
def test_nobody_is_given_a_code_that_the_seat_would_refuse(
    panel: Store, clock: ManualClock, row: dict[str, object], action: Action
) -> None:
    person = msgspec.structs.replace(code_giving.person_named(panel, "Asha"), **row)
    with pytest.raises(MayNot):
        code_giving.give(panel, clock, wish(panel, action, person=person), PASSPHRASE)
    assert recorded(panel) == []


@pytest.mark.parametrize(("action", "minutes"), [(Action.ADD_TIME, 0), (Action.RESUME, 5), (Action.ADD_TIME, -5)])
def test_minutes_belong_to_added_time(panel: Store, clock: ManualClock, action: Action, minutes: int) -> None:
    with pytest.raises(WrongAmount):
        code_giving.give(panel, clock, wish(panel, action, minutes=minutes), PASSPHRASE)


def test_names_are_found_or_refused(panel: Store) -> None:
    assert code_giving.seat_named(panel, " A2 ").station == "seat-a2"
    with pytest.raises(NobodySuch):
        code_giving.seat_named(panel, "A3")
    with pytest.raises(NobodySuch):
        code_giving.person_named(panel, "Boris")
    with pytest.raises(NotShown):
        code_giving.read_shown("7K3-M9Q")


def test_a_seat_is_no_panel(home: Path, clock: ManualClock) -> None:
    store = made.enrolled(home, clock)
    with pytest.raises(NotAPanel):
        code_giving.people(store)
    store.close()


def test_who_is_revoked_makes_no_codes_from_the_next_contact_on(panel: Store) -> None:
    panel.apply_reply(made.reply(wire.GoneRow(pos=4, kind="staff", id=ASHA), cursor=4))
    with pytest.raises(NotAPanel):
        code_giving.people(panel)


# --- the command ------------------------------------------------------------------------------------------------------


def command(home: Path, typed: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    told = ("--person", "Asha", "--seat", "A1", "--action", "resume", "--shown", SHOWN, "--offline")
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "code", *(arguments or told)],
        env={**os.environ, "KIOSK_HOME": str(home)},
        input=typed,
        text=True,
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_the_command_prints_the_code_in_groups(home: Path, panel: Store) -> None:
    panel.close()
    done = command(home, PASSPHRASE + "\n")

    asked = Asked(station=SEAT, subject="7K3M9Q", head="4FJ28T", action=Action.RESUME, nonce="ABCDEFGHJK")
    code = offline_codes.code_for(offline_codes.station_key(SECRET, SEAT), asked)
    assert (done.returncode, done.stdout) == (0, f"{code[:5]}-{code[5:]}\n"), done.stderr
    assert PASSPHRASE not in done.stderr


def test_the_command_asks_for_what_it_was_not_told(home: Path, panel: Store) -> None:
    panel.close()
    done = command(home, f"asha\na1\nadd_time\n10\n{SHOWN}\n{PASSPHRASE}\n", "--offline")

    assert done.returncode == 0, done.stderr
    assert "Seat A1: add time, 10 minutes." in done.stderr


@pytest.mark.parametrize(
    ("typed", "arguments", "said"),
    [
        ("wrong horse battery\n", (), (1, "[KIOSK-CODE-PASSPHRASE]")),
        ("nobody\n", ("--offline",), (2, "[KIOSK-CODE-WHO]")),
        ("asha\na1\nfly\n", ("--offline",), (2, "[KIOSK-CODE-WHO]")),
    ],
)
def test_the_command_refuses_in_one_sentence(
    home: Path, panel: Store, typed: str, arguments: tuple[str, ...], said: tuple[int, str]
) -> None:
    panel.close()
    done = command(home, typed, *arguments)

    assert (done.returncode, done.stderr.split()[-1]) == said, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


GUESSER = """
import os, sys
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.flow import code_giving
from kiosk.flow.code_giving import Wish, Wrong
from kiosk.store.store import Store
from sync.protocol.offline_codes import Action
clock = SystemClock()
store = Store.open(Path(sys.argv[1]), clock=clock)
wish = Wish(person=store.panel_staff()[0], seat=store.seats()[0], shown=code_giving.read_shown(sys.argv[2]),
            action=Action.RESUME)
try:
    code_giving.give(store, clock, wish, "wrong horse battery")
except Wrong:
    print("wrong", flush=True)
    os.kill(os.getpid(), 9)
except code_giving.TooManyTries:
    print("wait", flush=True)
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_five_guesses_in_five_killed_processes_are_five_guesses(home: Path, panel: Store) -> None:
    """A real store, a real clock, a process that is killed the moment it knows: the sixth has to wait."""
    panel.close()
    said = []
    for _ in range(6):
        done = subprocess.run(
            [sys.executable, "-c", GUESSER, str(home), SHOWN], text=True, capture_output=True, timeout=60, check=False
        )
        assert done.returncode == -signal.SIGKILL, done.stderr
        said.append(done.stdout.strip())

    assert said == ["wrong"] * 5 + ["wait"]


def test_who_signs_in_between_forgives_nobody_elses_wrong_ones(panel: Store, clock: ManualClock) -> None:
    boris = msgspec.structs.replace(
        ROWS[0],
        pos=4,
        person="boris",
        name="Boris",
        wrapped=staff_secrets.wrapped(SECRET, PASSPHRASE, person=PersonId("boris")),
    )
    panel.apply_reply(made.reply(boris, cursor=4))
    theirs = wish(panel, person=boris)
    for _ in range(5):
        with pytest.raises(Wrong):
            code_giving.give(panel, clock, theirs, "wrong horse battery")
        panel.append((ev.StaffSignedIn(at=made.AT, person=ASHA),))
    with pytest.raises(TooManyTries):
        code_giving.give(panel, clock, theirs, PASSPHRASE)
    code_giving.give(panel, clock, wish(panel), PASSPHRASE)
    with pytest.raises(TooManyTries):
        code_giving.give(panel, clock, theirs, PASSPHRASE)
    clock.pass_ms(30_000)
    code_giving.give(panel, clock, theirs, PASSPHRASE)
    assert panel.missed_codes(of_person("boris")) is None


def test_whoever_stands_behind_a_decision_as_the_second_is_forgiven(panel: Store) -> None:
    miss = ev.CodeRefused(at=made.AT, nonce="", action="passphrase", why="STAFF-PASSPHRASE", person="boris")
    panel.append((miss,))
    assert panel.missed_codes(of_person("boris")) is not None
    panel.append((ev.PanelDecided(at=made.AT, do="reset", person=ASHA, second="boris", order="o"),))
    assert panel.missed_codes(of_person("boris")) is None
