"""The panel's check runs beside the window: step by step, once at a time, recorded; a bug ends it with a sentence."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.readiness import Report
from kiosk.flow import support
from kiosk.flow.preflight import examining
from kiosk.flow.preflight.preflight import Preflight
from kiosk.flow.preflight.seen import LockTrial, Seen
from kiosk.flow.preflight_desk import PreflightDesk, PreflightScreen, Repaired, Step
from kiosk.lockdown.port import Level
from kiosk.settings import Settings
from kiosk.store.store import Store
from sync.protocol.events import StationChecked, decode
from sync.protocol.preflight import State
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made
from tests.kiosk.store.spoiling import spoiled

SEEN = Seen(lock=LockTrial(level=Level.LOCKED, seconds=3))


class Desk:
    """The desk, with somebody who has a screen, and everything that it showed."""

    def __init__(self, home: Path, stick: Path, qtbot: QtBot) -> None:
        settings = Settings(home=home, disk_needed_mb=0, stick_folders=(str(stick),))
        self.desk = PreflightDesk(settings, ManualClock())
        self.shown: list[PreflightScreen] = []
        self.trials = 0
        self.pages: list[Path] = []
        self._qtbot = qtbot
        self.desk.shown.connect(self.shown.append)
        self.desk.trial_asked.connect(self._try)
        self.desk.page_asked.connect(self._write)

    def _try(self) -> None:
        self.trials += 1
        self.desk.hear_of_seen(SEEN)

    def _write(self, _report: Report, path: Path) -> None:
        self.pages.append(path)
        self.desk.hear_of_page(path)

    def until(self, step: Step) -> PreflightScreen:
        self._qtbot.waitUntil(lambda: bool(self.shown) and self.shown[-1].step is step, timeout=20_000)
        return self.shown[-1]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server of these stations is nowhere: it is not asked."""
    whole = examining.Examination.__init__

    def offline(
        self: examining.Examination, settings: Settings, clock: ManualClock, *, owner: examining.Owner | None = None
    ) -> None:
        whole(self, settings, clock, offline=True, owner=owner)

    monkeypatch.setattr(examining.Examination, "__init__", offline)


@pytest.fixture
def desk(home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made_one = Desk(home, tmp_path / "stick", qtbot)
    yield made_one
    made_one.desk.stop()


def recorded(home: Path) -> list[StationChecked]:
    store = Store.peek(home, clock=ManualClock())
    heads = store.sync_position().heads
    found = [decode(data) for head in heads for data in store.events_after(head.incarnation, 0, -1)]
    store.close()
    return [event for event in found if isinstance(event, StationChecked)]


def test_a_check_goes_step_by_step_and_is_recorded(desk: Desk, home: Path, qtbot: QtBot) -> None:
    made.enrolled(home).close()
    desk.desk.check()
    report = desk.until(Step.REPORT).report
    assert report is not None
    parts = list(dict.fromkeys(screen.part for screen in desk.shown if screen.step is Step.WORKING))
    assert parts == ["server", *Preflight.PARTS]
    qtbot.waitUntil(lambda: len(recorded(home)) == 1)
    assert {check.name for check in recorded(home)[0].checks} == {check.name for check in report.checks}


def test_the_newest_lines_of_the_log_come_with_the_report(desk: Desk, home: Path) -> None:
    made.enrolled(home).close()
    (home / "log").mkdir()
    (home / "log" / "kiosk.log").write_text('{"level": "warning", "message": "told"}\n', encoding="utf-8")
    desk.desk.check()
    screen = desk.until(Step.REPORT)
    assert (screen.log, screen.log_folder) == (("warning told",), str(home / "log"))


def test_one_check_at_a_time(desk: Desk, home: Path) -> None:
    made.enrolled(home).close()
    desk.desk.check()
    desk.desk.check()
    desk.until(Step.REPORT)
    assert desk.trials == 1


def test_a_machine_that_is_no_station_is_checked_and_nothing_is_made_of_it(desk: Desk, home: Path) -> None:
    home.mkdir()
    desk.desk.check()
    report = desk.until(Step.REPORT).report
    assert report is not None
    assert "KIOSK-CHECK-NO-STORE" in {check.code for check in report.checks}
    assert not (home / "kiosk.db").exists()


def test_beside_a_running_station_the_report_is_shown_and_says_that_it_is_not_recorded(
    desk: Desk, home: Path, qtbot: QtBot
) -> None:
    owner = made.enrolled(home)
    desk.desk.check()
    desk.until(Step.REPORT)
    qtbot.waitUntil(lambda: desk.shown[-1].unrecorded == "KIOSK-STORE-BUSY")
    owner.close()


def test_a_page_goes_onto_a_stick_where_there_is_one_else_beside_the_station(
    desk: Desk, home: Path, tmp_path: Path
) -> None:
    made.enrolled(home).close()
    desk.desk.save()
    assert desk.pages == []
    desk.desk.check()
    desk.until(Step.REPORT)
    desk.desk.save()
    (tmp_path / "stick").mkdir()
    desk.desk.save()
    assert [path.parent for path in desk.pages] == [home / "reports", tmp_path / "stick"]
    assert desk.shown[-1].saved == str(desk.pages[-1])
    desk.desk.hear_of_page(None)
    assert desk.shown[-1].save_failed


def test_a_support_bundle_goes_there_too(
    desk: Desk, home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.enrolled(home).close()
    desk.desk.keep_support()
    desk.desk.check()
    desk.until(Step.REPORT)
    desk.desk.keep_support()
    qtbot.waitUntil(lambda: bool(desk.shown[-1].saved))
    kept = Path(desk.shown[-1].saved)
    assert (kept.parent, kept.suffix, kept.is_file()) == (home / "reports", ".zip", True)

    def refuse(*_: object, **__: object) -> Path:
        raise support.NotKept

    monkeypatch.setattr(support, "written", refuse)
    desk.desk.keep_support()
    qtbot.waitUntil(lambda: desk.shown[-1].support_failed)
    assert desk.shown[-1].saved == ""


def test_a_bug_in_a_check_ends_it_with_a_sentence_and_it_can_be_done_again(
    desk: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.enrolled(home).close()

    def broken(*_: object, **__: object) -> Report:
        raise ZeroDivisionError

    bugs: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: bugs.append(args.exc_type))
    with monkeypatch.context() as patched:
        patched.setattr(Preflight, "run", broken)
        desk.desk.check()
        desk.until(Step.TROUBLE)
    assert bugs == [ZeroDivisionError]
    desk.desk.check()
    desk.until(Step.REPORT)


def failed(report: Report | None) -> set[str]:
    assert report is not None
    return {check.name for check in report.checks if check.state is State.FAILED}


def test_what_a_repair_mends_is_repaired_and_checked_once_more(desk: Desk, home: Path, qtbot: QtBot) -> None:
    spoiled(home)
    desk.desk.check()
    assert "chain" in failed(desk.until(Step.REPORT).report)
    with qtbot.waitSignal(desk.desk.repaired, timeout=20_000) as told:
        desk.desk.repair()
    assert desk.shown[-1] == PreflightScreen(step=Step.WORKING, part="repair")
    assert told.args == [Repaired(tried=("chain",))]
    assert recorded(home) == []
    fresh = Desk(home, home / "none", qtbot)
    fresh.desk.check_after(told.args[0])
    after = fresh.until(Step.REPORT)
    assert (after.repaired, "chain" in failed(after.report)) == (told.args[0], False)
    qtbot.waitUntil(lambda: len(recorded(home)) == 1)
    fresh.desk.check()
    qtbot.waitUntil(lambda: fresh.shown[-1].step is Step.REPORT)
    assert fresh.shown[-1].repaired is None
    fresh.desk.stop()


def test_beside_a_running_station_nothing_is_repaired(desk: Desk, home: Path, qtbot: QtBot) -> None:
    spoiled(home)
    desk.desk.check()
    desk.until(Step.REPORT)
    owner = Store.open(home, clock=ManualClock())
    with qtbot.waitSignal(desk.desk.repaired, timeout=20_000) as told:
        desk.desk.repair()
    assert told.args == [Repaired(tried=("chain",), code="KIOSK-STORE-BUSY")]
    assert owner.verify() is not None
    owner.close()


def test_where_nothing_is_broken_nothing_is_repaired(desk: Desk, home: Path) -> None:
    made.enrolled(home).close()
    desk.desk.repair()
    desk.desk.check()
    desk.until(Step.REPORT)
    shown = len(desk.shown)
    desk.desk.repair()
    assert desk.shown[shown:] == []


def test_a_bug_in_a_repair_leaves_nobody_waiting(
    desk: Desk, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoiled(home)
    desk.desk.check()
    desk.until(Step.REPORT)

    def broken(_: object) -> None:
        raise ZeroDivisionError

    bugs: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: bugs.append(args.exc_type))
    monkeypatch.setattr(examining.Examination, "repair", broken)
    with qtbot.waitSignal(desk.desk.repaired, timeout=20_000) as told:
        desk.desk.repair()
    assert (told.args, bugs) == ([Repaired(tried=("chain",), code="KIOSK-CRASH")], [ZeroDivisionError])
