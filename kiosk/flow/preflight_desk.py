"""The panel's preflight of this machine: checked when it is asked for, shown part by part, kept as a page."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk import crash
from kiosk.clock import Clock
from kiosk.exam import check_words
from kiosk.exam.readiness import Check, Report
from kiosk.flow import support
from kiosk.flow.log_tail import last_lines
from kiosk.flow.preflight.examining import Examination, Owner
from kiosk.flow.preflight.seen import Seen
from kiosk.flow.replies import Replies
from kiosk.settings import Settings
from kiosk.store.errors import StoreError
from kiosk.store.removable import sticks


class Step(StrEnum):
    """What the page shows."""

    EMPTY = "empty"
    WORKING = "working"
    REPORT = "report"
    TROUBLE = "trouble"


class Repaired(msgspec.Struct, frozen=True, kw_only=True):
    """What a repair came to; whether it helped is what the check after it says."""

    tried: tuple[str, ...]
    """Names of the checks that it was about."""
    code: str = ""
    """Why it could not be done: of a StoreError, or `KIOSK-CRASH`."""
    lost: int = 0
    """Events that are known to have been there and that neither copy could give back."""


class PreflightScreen(msgspec.Struct, frozen=True, kw_only=True):
    """The page of the preflight, as a value."""

    step: Step
    done: int = 0
    of: int = 0
    part: str = ""
    """The name of the part that is looked at: `server`, `lock`, `machine`, `network`, `store`; or `repair`."""
    report: Report | None = None
    unrecorded: str = ""
    """The code of why the report could not be recorded."""
    saved: str = ""
    """Where the page was kept."""
    save_failed: bool = False
    support_failed: bool = False
    """Whether the support bundle could not be written."""
    repaired: Repaired | None = None
    """What came of the repair that this report was made after."""
    log: tuple[str, ...] = ()
    """The newest lines of this machine's log,"""
    log_folder: str = ""
    """and where all of it lies."""


class PreflightDesk(QObject):
    """Runs the checks off the windows' thread, but for the lock, which somebody with a screen tries."""

    shown = Signal(object)
    """PreflightScreen."""
    trial_asked = Signal()
    """Try the lock, then tell `hear_of_seen`."""
    page_asked = Signal(object, object)
    """Report and the Path of a page to write; `hear_of_page` hears of it."""
    repaired = Signal(object)
    """Repaired: who closed the store for it may open it again."""
    _told = Signal(int, int, str)

    def __init__(
        self, settings: Settings, clock: Clock, parent: QObject | None = None, *, owner: Owner | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._clock, self._owner = settings, clock, owner
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="preflight")
        self._replies = Replies(self)
        self._examination = Examination(settings, clock, owner=owner)
        self._screen = PreflightScreen(step=Step.EMPTY)
        self._after: Repaired | None = None
        self._told.connect(self._on_told)

    @property
    def screen(self) -> PreflightScreen:
        """What is shown now."""
        return self._screen

    @Slot()
    def begin(self) -> None:
        """Show that nothing was looked at yet."""
        self._show(self._screen)

    @Slot()
    def check(self) -> None:
        """Look at this machine, once at a time."""
        self.check_after(None)

    @Slot(object)
    def check_after(self, repaired: Repaired | None) -> None:
        """Look at this machine, and show beside what is found what a repair came to."""
        if self._screen.step is Step.WORKING:
            return
        self._after = repaired
        self._examination = Examination(self._settings, self._clock, owner=self._owner)
        self._show(PreflightScreen(step=Step.WORKING, part="server"))
        self._ask(self._examination.hear, self._on_heard)

    @Slot(object)
    def hear_of_seen(self, seen: Seen) -> None:
        """The lock was tried, or could not be."""
        if self._screen.step is Step.WORKING:
            self._ask(lambda: self._looked(seen), self._on_report)

    def _looked(self, seen: Seen) -> PreflightScreen:
        """Look at everything; on the thread that may wait."""
        report, home = self._examination.look(seen, told=self._told.emit), self._settings.home
        lines = last_lines(home)
        return PreflightScreen(
            step=Step.REPORT, report=report, repaired=self._after, log=lines, log_folder=str(home / "log")
        )

    @Slot()
    def repair(self) -> None:
        """Repair what the report says that a repair mends, as `kiosk doctor --repair` does; `repaired` tells of it.

        Whoever asks has let go of the store.
        """
        report = self._screen.report
        tried = () if report is None else tuple(c.name for c in report.checks if check_words.is_repairable(c.code))
        if tried:
            self._show(PreflightScreen(step=Step.WORKING, part="repair"))
            examination = Examination(self._settings, self._clock)
            answer = self._replies.expect(lambda outcome: self._on_repaired(tried, outcome))
            self._pool.submit(lambda: answer(crash.contained(lambda: _repaired(examination, tried))))

    def _on_repaired(self, tried: tuple[str, ...], outcome: object) -> None:
        told = outcome if isinstance(outcome, Repaired) else Repaired(tried=tried, code="KIOSK-CRASH")
        self.repaired.emit(told)

    @Slot()
    def save(self) -> None:
        """Keep the report as a page: on a stick where there is one, else in the station's folder."""
        report = self._screen.report
        if report is not None:
            self.page_asked.emit(report, _place(self._settings) / _name(report))

    @Slot(object)
    def hear_of_page(self, path: Path | None) -> None:
        """The page is there, or could not be written."""
        self._show(
            msgspec.structs.replace(
                self._screen,
                saved="" if path is None else str(path),
                save_failed=path is None,
                support_failed=False,
            )
        )

    @Slot()
    def keep_support(self) -> None:
        """Write a support bundle: on a stick where there is one, else in the station's folder."""
        report = self._screen.report
        if report is not None:
            path = _place(self._settings) / support.name(self._clock, report.seat)
            self._ask(lambda: _support(path, self._settings, self._clock, report.checks), self._on_support)

    def _on_support(self, path: object) -> None:
        is_there = isinstance(path, Path)
        saved = str(path) if is_there else ""
        self._show(msgspec.structs.replace(self._screen, saved=saved, save_failed=False, support_failed=not is_there))

    @Slot()
    def stop(self) -> None:
        """Ask for nothing more; what is under way ends by itself."""
        self._replies.forget()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _ask(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        # A bug in a check is told by `crash`, and must not leave the page at work for ever.
        answer = self._replies.expect(lambda outcome: self._hear(outcome, then))
        self._pool.submit(lambda: answer(crash.contained(work)))

    def _hear(self, outcome: object, then: Callable[[object], None]) -> None:
        if isinstance(outcome, crash.Bug):
            self._show(PreflightScreen(step=Step.TROUBLE))
        else:
            then(outcome)

    def _on_heard(self, _nothing: object) -> None:
        self._show(PreflightScreen(step=Step.WORKING, part="lock"))
        self.trial_asked.emit()

    @Slot(int, int, str)
    def _on_told(self, done: int, of: int, part: str) -> None:
        if self._screen.step is Step.WORKING and part:
            self._show(PreflightScreen(step=Step.WORKING, done=done, of=of, part=part))

    def _on_report(self, screen: object) -> None:
        if isinstance(screen, PreflightScreen) and screen.report is not None:
            report = screen.report
            self._show(screen)
            self._ask(lambda: self._examination.record(report), self._on_recorded)

    def _on_recorded(self, trouble: object) -> None:
        if isinstance(trouble, StoreError):
            self._show(msgspec.structs.replace(self._screen, unrecorded=trouble.code))

    def _show(self, screen: PreflightScreen) -> None:
        self._screen = screen
        self.shown.emit(screen)


def _repaired(examination: Examination, tried: tuple[str, ...]) -> Repaired:
    try:
        return Repaired(tried=tried, lost=examination.repair().lost)
    except StoreError as error:
        return Repaired(tried=tried, code=error.code)


def _support(path: Path, settings: Settings, clock: Clock, checks: Sequence[Check]) -> Path | None:
    try:
        return support.written(path, settings, clock, checks=checks)
    except support.NotKept:
        return None


def _place(settings: Settings) -> Path:
    return next(sticks(settings.stick_folders), settings.home / "reports")


def _name(report: Report) -> str:
    at = datetime.fromtimestamp(report.made_ms / 1_000, UTC)
    seat = "".join(c for c in report.seat or report.machine if c.isalnum() or c in "-_") or "machine"
    return f"check-{seat}-{at:%Y%m%d-%H%M%S}.pdf"
