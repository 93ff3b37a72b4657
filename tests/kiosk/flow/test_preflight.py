"""Every check of a machine, judged: what is fine, what is worth a look, what must be mended, and by which code."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TypeVar

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace

from kiosk.exam.check_words import TROUBLES
from kiosk.exam.readiness import Check
from kiosk.flow.preflight import line, locked, machine, powers, stored
from kiosk.flow.preflight.line import Heard
from kiosk.flow.preflight.preflight import Preflight, event_of, fingerprint_of
from kiosk.flow.preflight.seen import LockTrial, Screens, Seen
from kiosk.lockdown.battery import Supply
from kiosk.lockdown.port import Hold, HoldName, HoldState, Level
from kiosk.lockdown.programs import Program, find
from kiosk.settings import Settings
from kiosk.store.errors import KeyLost, StoreDamaged, StoreError, StoreTooNew
from kiosk.store.space import free_mb
from kiosk.store.store import Store
from sync.client.errors import Unreachable
from sync.protocol import signatures, wire
from sync.protocol.events import Moment
from sync.protocol.ids import PackageHash
from sync.protocol.preflight import CheckException, ExceptionRow, State
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam.made import NOW_MS
from tests.kiosk.flow import stage

T = TypeVar("T")
SERVER = Ed25519PrivateKey.from_private_bytes(b"V" * 32)
FINE, LOOK, FAILED = State.OK, State.WARNING, State.FAILED


def said(check: Check) -> tuple[str, State, str]:
    return check.name, check.state, check.code


# --- the machine ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("part", "state"), [(0.1, FINE), (0.7, LOOK), (2.0, FAILED)], ids=str)
def test_the_disk_is_judged_by_the_room_that_an_exam_needs(tmp_path: Path, part: float, state: State) -> None:
    assert machine.disk(tmp_path, needed_mb=int(free_mb(tmp_path) * part)).state is state


def test_a_disk_without_room_for_an_exam_is_named_by_its_code_and_what_helps(tmp_path: Path) -> None:
    check = machine.disk(tmp_path / "not" / "there" / "yet", needed_mb=2**40)
    assert said(check) == ("disk", FAILED, "KIOSK-STORE-LOW")
    assert str(tmp_path) in check.cause
    assert check.mend == f"Free some space: below {2**40} MB no exam begins here."


def cameras(folder: Path, *names: str) -> tuple[Path, Path]:
    """As the system tells of cameras: each has a device for pictures and one that tells of them."""
    known, devices = folder / "class", folder / "dev"
    devices.mkdir()
    known.mkdir()
    for number, name in enumerate(names):
        for index in (0, 1):
            device = f"video{2 * number + index}"
            (known / device).mkdir()
            (known / device / "name").write_text(f"{name}\n")
            (known / device / "index").write_text(f"{index}\n")
            if name != "Gone":
                (devices / device).touch()
    return known, devices


def test_a_camera_is_named_and_one_that_is_missing_or_refused_is_worth_a_look(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert said(machine.camera(*cameras(tmp_path / "none"))) == ("camera", LOOK, "KIOSK-CHECK-CAMERA")
    (tmp_path / "two").mkdir()
    check = machine.camera(*cameras(tmp_path / "two", "Integrated Camera", "HD Webcam"))
    assert (said(check), check.cause) == (
        ("camera", FINE, ""),
        "There is a camera: Integrated Camera, HD Webcam.",
    )
    (tmp_path / "gone").mkdir()
    check = machine.camera(*cameras(tmp_path / "gone", "Gone"))
    assert said(check) == ("camera", LOOK, "KIOSK-CHECK-CAMERA-REFUSED")
    assert "Gone" in check.cause


@pytest.mark.parametrize("takes", [False, True])
def test_a_camera_is_looked_for_only_where_an_exam_takes_a_photo(tmp_path: Path, *, takes: bool) -> None:
    rules = machine.Rules()
    looked = machine.checks(tmp_path, None, needed_mb=0, looked=(), rules=rules, takes_photo=takes)
    assert ("camera" in {check.name for check in looked}) is takes


def test_a_write_is_measured_and_leaves_nothing_behind(tmp_path: Path) -> None:
    assert machine.writing(tmp_path).name == "writing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("ms", "state"), [(3, FINE), (400, LOOK), (3_000, FAILED)])
def test_a_slow_disk_is_told(ms: int, state: State) -> None:
    assert machine.speed(ms).state is state


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    assert said(machine.writing(tmp_path / "gone"))[2] == "KIOSK-CHECK-DISK-REFUSES"


def test_a_second_copy_on_the_same_disk_is_worth_a_look(tmp_path: Path) -> None:
    (tmp_path / "mirror").mkdir()
    for mirror in (None, tmp_path / "mirror", tmp_path / "not there"):
        assert said(machine.second_disk(tmp_path, mirror)) == ("second_disk", LOOK, "KIOSK-CHECK-MIRROR-SAME")


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="no second file system to compare with")
def test_a_second_copy_on_another_disk_is_fine(tmp_path: Path) -> None:
    other = Path("/dev/shm")
    if other.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("both are one file system here")
    assert machine.second_disk(tmp_path, other).state is FINE


@pytest.mark.parametrize(
    ("found", "state"),
    [(None, FINE), (Supply(percent=37, on_mains=True), FINE), (Supply(percent=37, on_mains=False), LOOK)],
)
def test_a_machine_that_runs_on_its_battery_is_told_with_its_charge(found: Supply | None, state: State) -> None:
    check = machine.mains(found)
    assert check.state is state
    assert ("37 percent" in check.cause) is (state is LOOK)


def test_memory_is_read_and_judged() -> None:
    meminfo = "MemTotal:        4028388 kB\nMemFree:  1 kB\nMemAvailable:     204800 kB\n"
    check = machine.memory_left(powers.memory_of(meminfo))
    assert check is not None
    assert (check.state, check.cause) == (LOOK, "Only 200 MB of memory are free.")
    assert powers.memory_of("strange") is None


def test_a_lid_and_idle_time_put_a_machine_to_sleep_unless_somebody_said_otherwise(tmp_path: Path) -> None:
    (tmp_path / "etc/systemd/logind.conf.d").mkdir(parents=True)
    (tmp_path / "etc/systemd/logind.conf").write_text("[Login]\n#IdleAction=suspend\nIdleAction=hibernate\n")
    assert list(powers.logind_reasons(tmp_path)) == ["logind: IdleAction=hibernate"]
    (tmp_path / "proc/acpi/button/lid/LID0").mkdir(parents=True)
    assert "logind: HandleLidSwitch=suspend" in list(powers.logind_reasons(tmp_path))
    (tmp_path / "etc/systemd/logind.conf.d/50-exam.conf").write_text("IdleAction=ignore\nHandleLidSwitch=ignore\n")
    assert list(powers.logind_reasons(tmp_path)) == []


def test_a_machine_whose_sleep_is_masked_does_not_sleep(tmp_path: Path) -> None:
    (tmp_path / "etc/systemd/system").mkdir(parents=True)
    (tmp_path / "etc/systemd/logind.conf").write_text("IdleAction=suspend\n")
    (tmp_path / "etc/systemd/system/sleep.target").symlink_to("/dev/null")
    assert list(powers.logind_reasons(tmp_path)) == []


def test_what_powercfg_says_is_read() -> None:
    text = "  Maximum Possible Setting: 0xffffffff\n    Current AC Power Setting Index: 0x00000708\n"
    text += "    Current DC Power Setting Index: 0x00000000\n"
    assert list(powers.powercfg_reasons(text)) == ["sleeps after 1800 s on mains"]


def test_an_administrator_may_not_run_the_exam() -> None:
    assert said(machine.rights(is_admin=True)) == ("rights", FAILED, "KIOSK-CHECK-RIGHTS")
    assert machine.rights(is_admin=False).state is FINE


@pytest.mark.parametrize(("hours", "state"), [(5.5, FINE), (0, LOOK)])
def test_the_time_of_day_is_compared_with_the_centers(hours: float, state: State) -> None:
    here = datetime(2026, 9, 20, tzinfo=timezone(timedelta(hours=hours)))
    assert machine.zone("Asia/Kolkata", NOW_MS, here).state is state


def test_programs_are_told_by_what_people_call_them() -> None:
    check = machine.other_programs(tuple(find([Program(9, "x11vnc", "/usr/bin/x11vnc")])))
    assert said(check) == ("programs", FAILED, "KIOSK-CHECK-PROGRAMS")
    assert check.cause == "Programs run that may not run during an exam: x11vnc."
    assert "process 9" in check.evidence


# --- lock and screens -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "required", "found"),
    [
        (HoldState.HELD, (), (FINE, "")),
        (HoldState.FAILED, (), (FAILED, "KIOSK-CHECK-HOLD")),
        (HoldState.UNSUPPORTED, (), (FINE, "unsupported")),
        (HoldState.UNSUPPORTED, ("keyboard",), (FAILED, "KIOSK-CHECK-HOLD-NONE")),
    ],
)
def test_a_hold_is_judged_by_whether_it_stands_and_who_demands_it(
    state: HoldState, required: tuple[str, ...], found: tuple[State, str]
) -> None:
    check = locked.hold(Hold(HoldName.KEYBOARD, state, "why"), required=required)
    assert (check.name, check.state, check.code, check.evidence) == ("hold.keyboard", *found, "why")


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        (Seen(has_screen=False), ("lock", LOOK, "KIOSK-CHECK-NO-SCREEN")),
        (Seen(), ("lock", LOOK, "KIOSK-CHECK-LOCK-NOT-TRIED")),
        (Seen(lock=LockTrial(level=Level.OFF)), ("lock", FAILED, "KIOSK-CHECK-LOCK-OFF")),
        (Seen(lock=LockTrial(level=Level.MONITORED)), ("lock", LOOK, "KIOSK-CHECK-MONITORED")),
        (Seen(lock=LockTrial(level=Level.LOCKED, seconds=3)), ("lock", FINE, "")),
        (
            Seen(lock=LockTrial(level=Level.OFF, refused_code="KIOSK-LOCK-WAYLAND", refused="x")),
            ("lock", FAILED, "KIOSK-CHECK-LOCK"),
        ),
    ],
)
def test_the_lock_is_judged_and_says_so_where_it_was_not_tried(seen: Seen, found: tuple[str, State, str]) -> None:
    assert [said(check) for check in locked.checks(seen, ())] == [found]


def test_screens_keyboards_and_fonts_are_judged() -> None:
    good = Screens(sizes=((1366, 768),), layouts=("us", "ara"))
    assert [check.state for check in locked.checks(Seen(screens=good), ())][1:] == [FINE, FINE, FINE]
    bad = Screens(sizes=((800, 600), (1920, 1080)), unwritable=("हिन्दी",))
    assert [said(check)[2] for check in locked.checks(Seen(screens=bad), ())][1:] == [
        "KIOSK-CHECK-SCREEN-SMALL",
        "KIOSK-CHECK-KEYBOARD",
        "KIOSK-CHECK-FONTS",
    ]


# --- the way to the server --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("offset_ms", "state"), [(None, LOOK), (900, FINE), (-4_900, FINE), (60_000, LOOK), (-600_000, FAILED)]
)
def test_the_clock_is_judged_against_the_servers(offset_ms: int | None, state: State) -> None:
    assert line.clock(offset_ms).state is state


def test_a_server_that_cannot_be_asked_is_named_by_its_code() -> None:
    check = line.network(Heard(trouble=Unreachable("no route")))
    assert said(check) == ("network", FAILED, "KIOSK-CHECK-NETWORK")
    assert "KIOSK-NET-UNREACHABLE" in check.cause
    assert line.network(Heard(ms=20)).state is FINE
    assert line.network(Heard(ms=4_000)).state is LOOK


def test_a_proxy_is_told_without_its_address() -> None:
    check = line.proxy({"https": "http://user:secret@proxy:3128", "no": "x"})
    assert (check.state, check.evidence) == (LOOK, "https")
    assert line.proxy({"no": "localhost"}).state is FINE


@pytest.mark.parametrize(
    ("least", "state"), [("", FINE), ("0.9", FINE), ("1.2.10", FINE), ("1.10", FAILED), ("2", FAILED)]
)
def test_versions_are_compared_as_numbers(least: str, state: State) -> None:
    assert line.version("1.2.10", least).state is state


# --- the whole --------------------------------------------------------------------------------------------------------


class Direct:
    """A store of the test's own, asked directly."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def call(self, work: Callable[[Store], T]) -> T:
        return work(self.store)


@pytest.fixture
def clock() -> ManualClock:
    made = ManualClock()
    made.wall = NOW_MS
    return made


@pytest.fixture
def store(tmp_path: Path, clock: ManualClock) -> Store:
    made = Store.open(tmp_path / "home", clock=clock)
    enrollment = stage.enrollment()
    sign = signatures.public_text(SERVER.public_key())
    made.keep_enrollment(replace(enrollment, identity=replace(enrollment.identity, sign=sign)))
    return made


def preflight(store: Store, clock: ManualClock, tmp_path: Path) -> Preflight:
    settings = Settings(home=tmp_path / "home", disk_needed_mb=0)
    return Preflight(settings, Direct(store), clock, ask=lambda _enrollment: Heard(ms=5, offset_ms=20))


def told(store: Store, *rows: wire.AnyRow) -> None:
    raw = tuple(stage.msgspec.Raw(wire.encode(row)) for row in rows)
    store.apply_reply(wire.SyncReply(epoch="e1", heads=(), cursor=1, rows=raw))


def exception_for(check: Check, **changed: object) -> ExceptionRow:
    given = CheckException(
        id="e1", station=stage.made.STATION, check=check.name, evidence=check.digest, since_ms=0, until_ms=2**50,
        by="admin", why="Thin clients of ours",
    )  # fmt: skip
    given = replace(given, **changed)
    return ExceptionRow(pos=3, signed=signatures.state(SERVER, signatures.EXCEPTION, given))


HELD = LockTrial(
    level=Level.LOCKED,
    seconds=3,
    holds=(
        *(Hold(name, HoldState.HELD) for name in HoldName if name is not HoldName.MACHINE),
        Hold(HoldName.MACHINE, HoldState.FAILED, "product_name: QEMU"),
    ),
)


def named(report_checks: tuple[Check, ...], name: str) -> Check:
    return next(check for check in report_checks if check.name == name)


def test_every_part_is_looked_at_once_and_progress_is_told(store: Store, clock: ManualClock, tmp_path: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    report = preflight(store, clock, tmp_path).run(Seen(lock=HELD), told=lambda *step: steps.append(step))
    names = [check.name for check in report.checks]
    assert len(names) == len(set(names))
    assert {"lock", "hold.keyboard", "disk", "writing", "rights", "network", "clock", "program", "chain"} <= set(names)
    assert {"papers", "keys", "mirror", "enrollment", "before", "zone", "sync", "recovery", "proxy"} <= set(names)
    assert [part for _, _, part in steps] == [*Preflight.PARTS, ""]
    enrollment = store.enrollment()
    assert enrollment is not None
    assert report.fingerprint == fingerprint_of(enrollment)
    store.close()


def test_what_the_lock_looked_at_is_not_looked_at_twice(store: Store, clock: ManualClock, tmp_path: Path) -> None:
    names = {check.name for check in preflight(store, clock, tmp_path).run(Seen(lock=HELD)).checks}
    assert names & {"virtual", "remote", "programs"} == set()
    assert {"hold.machine", "hold.remote", "hold.programs"} <= names
    store.close()


def test_a_signed_exception_counts_for_its_evidence_only(store: Store, clock: ManualClock, tmp_path: Path) -> None:
    look = preflight(store, clock, tmp_path)
    found = named(look.run(Seen(lock=HELD)).checks, "hold.machine")
    assert found.state is FAILED
    told(store, exception_for(found))
    assert named(look.run(Seen(lock=HELD)).checks, "hold.machine").excuse is not None
    other = replace(HELD, holds=(Hold(HoldName.MACHINE, HoldState.FAILED, "product_name: VMware"),))
    assert named(look.run(Seen(lock=other)).checks, "hold.machine").state is FAILED
    store.close()


@pytest.mark.parametrize(
    "changed",
    [{"station": "another"}, {"until_ms": NOW_MS}, {"since_ms": NOW_MS + 1_000}],
    ids=lambda one: next(iter(one)),
)
def test_an_exception_for_another_machine_or_time_does_not_count(
    store: Store, clock: ManualClock, tmp_path: Path, changed: dict[str, object]
) -> None:
    look = preflight(store, clock, tmp_path)
    found = named(look.run(Seen(lock=HELD)).checks, "hold.machine")
    told(store, exception_for(found, **changed))
    assert named(look.run(Seen(lock=HELD)).checks, "hold.machine").state is FAILED
    store.close()


def test_what_a_session_marks_is_never_excused(store: Store, clock: ManualClock, tmp_path: Path) -> None:
    look = preflight(store, clock, tmp_path)
    found = named(look.run(Seen(lock=HELD)).checks, "hold.machine")
    told(store, exception_for(found), stage.session(never_excused=("hold.machine",)))
    assert named(look.run(Seen(lock=HELD)).checks, "hold.machine").state is FAILED
    store.close()


@pytest.mark.parametrize("state", list(HoldState))
def test_whatever_a_machine_calls_itself_can_be_recorded(
    store: Store, clock: ManualClock, tmp_path: Path, state: HoldState
) -> None:
    odd = replace(HELD, holds=(Hold(HoldName.MACHINE, state, "Q\0E\ud800MU\x07" + "x" * 2_000),))
    report = preflight(store, clock, tmp_path).run(Seen(lock=odd))
    store.append([event_of(report, Moment(wall_ms=1, mono_ms=1, boot="b"), why="asked")])
    kept = store.last_checked()
    assert kept is not None
    assert next(check for check in kept.checks if check.name == "hold.machine").evidence.startswith("QEMUx")
    store.close()


def test_a_hold_that_does_not_exist_here_is_a_failure_where_a_session_demands_it(
    store: Store, clock: ManualClock, tmp_path: Path
) -> None:
    lacking = replace(HELD, holds=(Hold(HoldName.CAPTURE, HoldState.UNSUPPORTED),))
    look = preflight(store, clock, tmp_path)
    assert named(look.run(Seen(lock=lacking)).checks, "hold.capture").state is FINE
    told(store, stage.session(required_holds=("capture",)))
    assert named(look.run(Seen(lock=lacking)).checks, "hold.capture").code == "KIOSK-CHECK-HOLD-NONE"
    store.close()


def test_papers_are_missed_until_they_are_here_and_whole(store: Store, clock: ManualClock, tmp_path: Path) -> None:
    look = preflight(store, clock, tmp_path)
    session = stage.session()
    told(store, session)
    assert named(look.run(Seen()).checks, "papers").code == "KIOSK-CHECK-PAPERS"
    assert session.package is not None
    path = store.package_path(session.package)
    path.write_bytes(stage.package())
    assert named(look.run(Seen()).checks, "papers").state is FINE
    path.write_bytes(stage.package()[:-1] + b"?")
    assert named(look.run(Seen()).checks, "papers").code == "KIOSK-CHECK-PAPER-DAMAGED"
    store.close()


def test_every_form_of_a_paper_is_missed(store: Store, clock: ManualClock, tmp_path: Path) -> None:
    other = wire.PaperForm(form="B", package=PackageHash("f" * 64))
    session = replace(stage.session(), forms=(other,))
    told(store, session)
    assert session.package is not None
    store.package_path(session.package).write_bytes(stage.package())
    found = named(preflight(store, clock, tmp_path).run(Seen()).checks, "papers")
    assert (found.code, found.facts) == ("KIOSK-CHECK-PAPERS", {"missing": "1", "needed": "2"})
    store.close()


def test_the_last_look_grows_old(store: Store, clock: ManualClock, tmp_path: Path) -> None:
    look = preflight(store, clock, tmp_path)
    report = look.run(Seen())
    assert named(report.checks, "before").code == "KIOSK-CHECK-NEVER"
    store.append([event_of(report, Moment(wall_ms=NOW_MS, mono_ms=1, boot="b"), why="asked")])
    assert named(look.run(Seen()).checks, "before").state is FINE
    clock.wall += 15 * stored.DAY_MS
    assert named(look.run(Seen()).checks, "before").code == "KIOSK-CHECK-STALE"
    store.close()


def test_a_machine_that_is_no_station_yet_is_told_what_to_do(tmp_path: Path, clock: ManualClock) -> None:
    class Nowhere:
        def call(self, work: Callable[[Store], T]) -> T:
            return work(Store.peek(tmp_path / "home", clock=clock))

    settings = Settings(home=tmp_path / "home", disk_needed_mb=0)
    report = Preflight(settings, Nowhere(), clock, ask=None).run(Seen())
    assert named(report.checks, "store").code == "KIOSK-CHECK-NO-STORE"
    assert report.fingerprint == ""


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (StoreDamaged("kiosk.db"), "KIOSK-CHECK-STORE"),
        (KeyLost(), "KIOSK-CHECK-STORE-CLOSED"),
        (StoreTooNew(), "KIOSK-CHECK-STORE-CLOSED"),
    ],
)
def test_a_repair_is_named_only_where_it_helps(tmp_path: Path, error: StoreError, code: str) -> None:
    (tmp_path / "kiosk.db").touch()
    check = stored.unreadable(tmp_path, error)
    assert (check.code, check.facts["code"]) == (code, error.code)
    assert ("--repair" in TROUBLES[code].mend) == (code == "KIOSK-CHECK-STORE")


def test_a_machine_is_to_be_ready_for_every_session() -> None:
    first = wire.Policy(allowed_programs=("zoom", "obs"), forbidden_programs=("notes",))
    second = wire.Policy(allowed_programs=("zoom",), forbidden_programs=("chat",))
    rules = machine.Rules.of([first, second])
    assert (rules.allowed, rules.forbidden) == ({"zoom"}, ("chat", "notes"))
    assert machine.Rules.of([]) == machine.Rules()
