"""An update is put in when it may be and when it works; wherever it is stopped, one whole program is started."""

import os
import pwd  # POSIX: see the mark below
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.programs.errors import (
    Damaged,
    FailedBefore,
    Hostile,
    NotWritten,
    NoUpdate,
    OneWay,
    OtherPlatform,
    TooOld,
    TrialFailed,
    UpdateRefused,
    Waiting,
)
from kiosk.programs.inbox import Inbox
from kiosk.programs.updates import Updates
from kiosk.programs.versions import DEATHS
from kiosk.settings import Putting, Settings
from kiosk.store.errors import StoreBusy
from kiosk.store.lock import HomeLock
from kiosk.store.store import Store
from kiosk.updating import applying
from kiosk.updating.applying import TAKEN_BACK, Applying
from sync.protocol.updates import Phase, Why, quiet_until, waits
from tests.kiosk.programs.packing import entry, packed, release_of
from tests.kiosk.store import made
from tests.kiosk.updating.trees import DIES, HOUR_MS, ONE_WAY, UNDER_POLICY, Machine, session, tree

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the small programs begin with a line of POSIX")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine.new(tmp_path / "home")


def fine(*_: object) -> None:
    """Tries nothing and is content."""


def on(machine: Machine, try_it: applying.Trial = fine, **settings: object) -> Applying:
    return Applying(Settings(home=machine.home, **settings), machine.clock, try_it=try_it)


def phase(machine: Machine, **settings: object) -> tuple[Phase | None, str]:
    updates = Updates(Settings(home=machine.home, **settings), machine.clock)
    found = updates.status(updates.known())
    return found.phase, found.code


# --- when -------------------------------------------------------------------------------------------------------------


def test_without_an_update_there_is_nothing_to_do(machine: Machine) -> None:
    assert phase(machine) == (None, "")
    with pytest.raises(NoUpdate):
        on(machine).apply()


@pytest.mark.parametrize(
    ("opens_in_h", "hours", "is_quiet"),
    [(11.9, 2, True), (12.1, 2, False), (-1, 2, True), (-13.9, 2, True), (-14.1, 2, False)],
)
def test_nothing_is_put_in_near_or_in_a_session(
    tmp_path: Path, opens_in_h: float, hours: float, is_quiet: bool
) -> None:
    machine = Machine.new(tmp_path / "home", session(opens_in_h, hours=hours))
    machine.receive(*tree())
    if is_quiet:
        assert phase(machine) == (Phase.WAITING, Why.SESSION)
        with pytest.raises(Waiting, match="until 20"):
            on(machine).apply()
        assert on(machine).programs.current() is None
    else:
        assert phase(machine) == (Phase.READY, "")
        assert on(machine).apply().version == "9.0.0"


def test_the_quiet_time_lasts_through_sessions_that_follow_one_another() -> None:
    now = made.AT.wall_ms
    day = [session(1), session(20), session(100), session(46, cancelled=True)]
    assert quiet_until(day, now_ms=now, quiet_hours=12) == now + 34 * HOUR_MS
    assert quiet_until(day, now_ms=now + 35 * HOUR_MS, quiet_hours=12) == now + 35 * HOUR_MS
    assert quiet_until(day, now_ms=now, quiet_hours=0) == now
    assert waits(day, now_ms=now, quiet_hours=0, is_unfinished=False) is None
    assert waits((), now_ms=now, quiet_hours=0, is_unfinished=False, is_occupied=True) is not None


def test_nothing_is_put_in_while_an_attempt_has_not_ended(machine: Machine) -> None:
    machine.receive(*tree())
    store = Store.open(machine.home, clock=machine.clock)
    store.append((made.started(),))
    store.close()
    assert phase(machine) == (Phase.WAITING, Why.ATTEMPT)
    with pytest.raises(Waiting):
        on(machine).apply()
    store = Store.open(machine.home, clock=machine.clock)
    store.append((made.submitted(),))
    store.close()
    assert on(machine).apply().version == "9.0.0"


def test_beside_a_running_station_nothing_is_put_in(machine: Machine) -> None:
    machine.receive(*tree())
    owner = HomeLock.take(machine.home)
    try:
        with pytest.raises(StoreBusy):
            on(machine).apply()
    finally:
        owner.release()


def test_where_it_is_left_to_a_person_the_station_waits_for_one(machine: Machine) -> None:
    machine.receive(*tree())
    assert phase(machine, updates=Putting.MANUAL) == (Phase.WAITING, Why.MANUAL)
    assert on(machine, updates=Putting.MANUAL).apply().version == "9.0.0"


# --- which ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "refused"),
    [({"version": "0.0.9"}, TooOld), ({"platform": "plan9-z80"}, None)],
)
def test_a_step_back_is_refused_and_what_is_for_others_is_not_wanted(
    machine: Machine, told: dict[str, str], refused: type[UpdateRefused] | None
) -> None:
    data, release = tree(version=told.get("version", "9.0.0"), **{k: v for k, v in told.items() if k == "platform"})
    machine.receive(data, release)
    with pytest.raises(refused or NoUpdate):
        on(machine).apply()
    assert OtherPlatform.exit_code == 4


def test_nothing_below_the_lowest_that_a_release_named_comes_back(machine: Machine) -> None:
    machine.receive(*tree(version="9.0.0", lowest="8.5.0"))
    on(machine).apply()
    on(machine).go_back()
    machine.receive(*tree(version="8.4.9"))
    with pytest.raises(TooOld):
        on(machine).apply()
    machine.receive(*tree(version="8.5.0"))
    assert on(machine).apply().version == "8.5.0"


def test_changed_bytes_are_never_unpacked(machine: Machine) -> None:
    data, release = tree()
    machine.receive(data, release)
    Inbox(machine.home).packed(release).write_bytes(data[:-1] + b"x")
    with pytest.raises(Damaged):
        on(machine).apply()
    assert phase(machine) == (Phase.FAILED, "KIOSK-UPDATE-DAMAGED")
    assert list((machine.home / "programs").glob("9*")) == []


def test_hostile_content_is_refused_though_it_was_signed(machine: Machine) -> None:
    entries = [entry("kiosk", b"x"), entry("../../kiosk.db", b"x")]
    data = packed(entries)
    machine.receive(data, release_of(data, entries))
    with pytest.raises(Hostile):
        on(machine).apply()
    assert phase(machine) == (Phase.FAILED, "KIOSK-UPDATE-CONTENT")


def test_without_room_nothing_is_begun(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.receive(*tree())
    monkeypatch.setattr(applying, "SPARE_BYTES", 1 << 60)
    with pytest.raises(NotWritten, match="MB are needed"):
        on(machine).apply()
    assert list((machine.home / "programs").iterdir()) == []


# --- the trial --------------------------------------------------------------------------------------------------------


def test_a_program_that_works_on_a_copy_is_put_in_and_the_storage_was_not_touched(machine: Machine) -> None:
    machine.receive(*tree())
    before = (machine.home / "kiosk.db").read_bytes()
    version = Applying(machine.settings, machine.clock).apply()
    assert (machine.home / "kiosk.db").read_bytes() == before
    assert on(machine).programs.current() == version
    assert sorted(path.name for path in (machine.home / "update").iterdir()) == ["outcome.json"]


@pytest.mark.parametrize(("body", "refused"), [(DIES, TrialFailed), (ONE_WAY, OneWay)])
def test_a_program_that_fails_on_a_copy_or_bars_the_way_back_is_not_put_in(
    machine: Machine, body: str, refused: type[UpdateRefused]
) -> None:
    machine.receive(*tree(body))
    with pytest.raises(refused):
        Applying(machine.settings, machine.clock).apply()
    assert on(machine).programs.current() is None
    assert phase(machine) == (Phase.FAILED, refused.code)
    assert list((machine.home / "programs").glob("9*")) == []
    with pytest.raises(FailedBefore):
        on(machine).apply()
    assert on(machine).apply(again=True).version == "9.0.0"
    store = Store.open(machine.home, clock=machine.clock)
    assert store.verify() is None
    store.close()


def test_the_trial_is_on_the_copy_where_a_policy_names_the_stations_folder_too(machine: Machine) -> None:
    machine.receive(*tree(UNDER_POLICY))
    assert Applying(machine.settings, machine.clock).apply().version == "9.0.0"


def test_a_program_under_a_false_name_is_not_put_in(machine: Machine) -> None:
    data, release = tree(version="9.0.0")
    machine.receive(data, msgspec.structs.replace(release, version="9.0.1"))
    with pytest.raises(TrialFailed, match=r"calls itself 9\.0\.0"):
        Applying(machine.settings, machine.clock).apply()


# --- back -------------------------------------------------------------------------------------------------------------


def test_what_a_person_took_back_is_not_put_in_again_by_itself(machine: Machine) -> None:
    data, release = tree()
    machine.receive(data, release)
    on(machine).apply()
    with pytest.raises(NoUpdate):
        on(machine).apply()
    machine.receive(data, release)
    assert on(machine).go_back() is None
    assert phase(machine) == (Phase.FAILED, TAKEN_BACK)
    with pytest.raises(FailedBefore):
        on(machine).apply()
    with pytest.raises(NoUpdate):
        on(machine).go_back()


def test_what_died_at_its_start_is_told_as_failed_and_not_put_in_again(machine: Machine) -> None:
    data, release = tree()
    machine.receive(data, release)
    version = on(machine).apply()
    machine.receive(data, release)
    for _ in range(DEATHS):
        on(machine).programs.note_end(version, 0.1)
    assert phase(machine) == (Phase.FAILED, "KIOSK-UPDATE-DIES")
    with pytest.raises(FailedBefore):
        on(machine).apply()
    assert on(machine).apply(again=True) == version
    assert on(machine).programs.current() == version


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can leave files to others")
def test_root_puts_in_where_the_exams_account_may_not_write_and_leaves_it_nothing_that_it_cannot_read(
    machine: Machine, tmp_path: Path
) -> None:
    machine.receive(*tree())
    account = pwd.getpwnam("nobody")
    for path in (machine.home, *machine.home.rglob("*")):
        os.chown(path, account.pw_uid, account.pw_gid)
    programs = tmp_path / "programs"
    assert on(machine, programs=programs).apply().version == "9.0.0"
    assert {path.stat().st_uid for path in machine.home.rglob("*")} == {account.pw_uid}
    assert {path.stat().st_uid for path in programs.rglob("*")} == {0}


# --- stopped anywhere -------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """Nothing more is done by this process, cleaning up neither."""


class Fate:
    """Ends the process at its so-many-eth step on the disk."""

    STEPS = ("replace", "fsync", "unlink", "mkdir", "rmdir")

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = -1
        self.taken = 0
        for name in self.STEPS:
            monkeypatch.setattr(os, name, self._met(getattr(os, name)))

    def _met(self, act: Callable[..., object]) -> Callable[..., object]:
        def meet(*words: object, **more: object) -> object:
            self.taken += 1
            if self.left == 0:
                raise Killed
            self.left -= 1
            return act(*words, **more)

        return meet


@pytest.fixture
def fate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fate]:
    made_of = Fate(monkeypatch)
    yield made_of
    made_of.left = -1


def test_stopped_at_any_step_one_whole_program_is_started_and_the_next_try_comes_to_the_end(
    machine: Machine, tmp_path: Path, fate: Fate
) -> None:
    old_data, old = tree(version="8.0.0")
    machine.receive(old_data, old)
    on(machine).apply()
    data, release = tree()
    machine.receive(data, release)
    stopped = seen_new = 0
    while True:
        home = tmp_path / f"life-{stopped}"
        shutil.copytree(machine.home, home)
        life = Machine(home, machine.clock)
        fate.left = stopped
        try:
            on(life).apply()
            break
        except Killed:
            fate.left = -1
        stopped += 1
        current = on(life).programs.current()
        assert current is not None
        assert current.name in (old.name, release.name)
        assert on(life).programs.path(current).read_bytes().startswith(b"#!")
        seen_new += current.name == release.name
        try:
            on(life).apply()
        except NoUpdate:
            assert current.name == release.name
        assert_finished(life, release.name, old.name)
        shutil.rmtree(home)
    fate.left = -1
    assert_finished(life, release.name, old.name)
    assert stopped > 15
    assert seen_new > 0


def assert_finished(machine: Machine, name: str, before: str) -> None:
    programs = on(machine).programs
    assert [version.name for version in programs.pointed()] == [name, before]
    assert sorted(path.name for path in programs.folder.iterdir()) == sorted([name, before, "current.json"])
    assert {path.name for path in (machine.home / "update").iterdir()} <= {"outcome.json"}
    assert phase(machine) == (None, "")
