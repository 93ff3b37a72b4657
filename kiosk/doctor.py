"""`kiosk doctor`: every check of this machine, said line by line, as JSON, or as a page to print."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk import VERSION
from kiosk.clock import SystemClock
from kiosk.errors import KioskError
from kiosk.exam.readiness import Check, Report
from kiosk.flow.catching_up import Caught, catch_up
from kiosk.flow.moments import Moments
from kiosk.flow.preflight import line, page
from kiosk.flow.preflight.line import Heard
from kiosk.flow.preflight.preflight import Preflight, event_of
from kiosk.flow.preflight.seen import Seen
from kiosk.settings import Settings, load
from kiosk.store.errors import StoreBusy, StoreError
from kiosk.store.lock import HomeLock
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.preflight import State

T = TypeVar("T")
LONGEST_S = 60


class PageNotWritten(KioskError):
    """The page could not be written."""

    code = "KIOSK-CHECK-PAGE"
    sentence = "The page could not be written."


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command line asked for."""

    as_json: bool = False
    repair: bool = False
    page: Path | None = None
    seconds: int = 3
    """How long the lock is tried; 0: not at all."""
    offline: bool = False
    """Whether the server is left alone."""


def run(asked: Asked) -> int:
    """Look at everything and say it; returns 1 if anything failed."""
    settings = load()
    report = _examined(settings, asked)
    if asked.as_json:
        print(json.dumps([_plain(check) for check in report.checks], indent=1))
    else:
        print(_heading(report))
        for check in report.checks:
            print(_line(check, report.zone))
    if asked.page is not None:
        _write(asked.page, report)
    return 1 if report.verdict is State.FAILED else 0


def _examined(settings: Settings, asked: Asked) -> Report:
    caught = _caught_up(settings, asked)
    seen = _seen(settings, asked)
    clock = SystemClock()

    def ask(enrollment: Enrollment) -> Heard:
        heard = line.asked(enrollment)
        if caught is None:
            return heard
        return msgspec.structs.replace(heard, offset_ms=caught.offset_ms, least_program=caught.least_program)

    preflight = Preflight(settings, _Peeked(settings), clock, ask=None if asked.offline else ask)
    report = preflight.run(seen, told=_say_progress if sys.stderr.isatty() else _say_nothing)
    _record(settings, asked, report, caught)
    return report


class _Peeked:
    """The store, opened beside its owner for one question at a time."""

    def __init__(self, settings: Settings) -> None:
        self._home = settings.home

    def call(self, work: Callable[[Store], T]) -> T:
        """Do the work on a store that nothing is written to."""
        store = Store.peek(self._home, clock=SystemClock())
        try:
            return work(store)
        finally:
            store.close()


def _caught_up(settings: Settings, asked: Asked) -> Caught | None:
    """Mend where that was asked for; hear what the server says now: exceptions, sessions, its time."""
    if not asked.repair and (asked.offline or not (settings.home / "kiosk.db").exists()):
        return None
    try:
        store = Store.open(settings.home, clock=SystemClock(), mirror=settings.mirror, repair=asked.repair)
    except StoreBusy:
        if asked.repair:
            raise
        return None
    except StoreError:
        return None  # what is wrong with it is one of the checks
    try:
        if asked.offline or store.enrollment() is None:
            return None
        return catch_up(store, SystemClock())
    finally:
        store.close()


def _seen(settings: Settings, asked: Asked) -> Seen:
    """Try the lock, unless a station runs here: an exam would lose its own lock to it."""
    if asked.seconds == 0:
        return Seen()
    settings.home.mkdir(parents=True, exist_ok=True)
    try:
        owned = HomeLock.take(settings.home)
    except StoreBusy:
        _say("A station runs here: its lock is left alone.")
        return Seen()
    try:
        return _looked(settings, asked)
    finally:
        owned.release()


def _looked(settings: Settings, asked: Asked) -> Seen:
    from kiosk import eyes

    if not eyes.can_show():
        _say("There is no screen here, so the lock is not tried.")
        return Seen(has_screen=False)
    _say(f"The screen goes dark for {asked.seconds} seconds while the lock is tried.")
    return eyes.look_once(settings, seconds=min(asked.seconds, LONGEST_S))


def _record(settings: Settings, asked: Asked, report: Report, caught: Caught | None) -> None:
    """Let the journal, and so the server, know; a store in other hands or in trouble is left as it is."""
    broken = {"store", "chain", "enrollment"}
    if any(check.name in broken and check.state is State.FAILED for check in report.checks):
        return
    try:
        store = Store.open(settings.home, clock=SystemClock(), mirror=settings.mirror)
    except StoreError as error:
        _say(f"The report is not recorded: {error.sentence} [{error.code}]")
        return
    try:
        clock = SystemClock()
        moments = Moments(clock)
        if (last := store.last_moment()) is not None:
            moments.recall(last)
        if caught is not None and caught.offset_ms is not None:
            moments.learn(clock.wall_ms() - caught.offset_ms, clock.mono_ms())
        store.append((event_of(report, moments.now(), why="asked"),))
        if not asked.offline:
            catch_up(store, clock)
    except StoreError as error:
        _say(f"The report is not recorded: {error.sentence} [{error.code}]")
    finally:
        store.close()


def _plain(check: Check) -> dict[str, object]:
    told: dict[str, object] = {
        "name": check.name,
        "state": check.state,
        "code": check.code,
        "cause": check.cause,
        "mend": check.mend,
        "evidence": check.evidence,
    }
    if check.excuse is not None:
        told["exception"] = msgspec.to_builtins(check.excuse)
    return told


def _heading(report: Report) -> str:
    who = " ".join(part for part in (report.seat, report.center, report.fingerprint) if part) or report.machine
    return f"{page.VERDICTS[report.verdict]} {who}, {page.time_words(report.made_ms, report.zone)}, kiosk {VERSION}"


def _line(check: Check, zone: str) -> str:
    cause = page.cause(check, zone, str)
    code = f"[{check.code}]" if check.code.startswith("KIOSK-") and check.state is not State.OK else ""
    said = " ".join(part for part in (cause, page.mend(check, str), code) if part)
    return f"{check.state:8} {check.name:17} {said}".rstrip()


def _write(path: Path, report: Report) -> None:
    text = page.html(report)
    try:
        if path.suffix.lower() == ".pdf":
            from kiosk import eyes

            eyes.write_pdf_once(path, text, title=f"{report.machine} {report.fingerprint}".strip())
        else:
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise PageNotWritten(error.strerror or str(error)) from error


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _say_progress(done: int, of: int, part: str) -> None:
    if part:
        _say(f"{done + 1}/{of} {part}")


def _say_nothing(_done: int, _of: int, _part: str) -> None:
    """Nobody watches."""
