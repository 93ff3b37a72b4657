"""`kiosk doctor`: every check of this machine, said line by line, as JSON, or as a page to print."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.errors import KioskError
from kiosk.exam.readiness import Check, Report, as_values
from kiosk.flow.preflight import page
from kiosk.flow.preflight.examining import Examination
from kiosk.flow.preflight.seen import Seen
from kiosk.homes import ClosedHome, usable
from kiosk.settings import Settings, load
from kiosk.store.errors import StoreBusy, StoreError
from kiosk.store.lock import HomeLock
from sync.protocol.preflight import State

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
        print(json.dumps([as_values(check) for check in report.checks], indent=1))
    else:
        print(_heading(report))
        for check in report.checks:
            print(_line(check, report.zone))
    if asked.page is not None:
        _write(asked.page, report)
    return 1 if report.verdict is State.FAILED else 0


def _examined(settings: Settings, asked: Asked) -> Report:
    examination = Examination(settings, SystemClock(), offline=asked.offline)
    if asked.repair:
        _repair(examination)
    examination.hear()
    seen = _seen(settings, asked)
    report = examination.look(seen, told=_say_progress if sys.stderr.isatty() else _say_nothing)
    trouble = examination.record(report)
    if trouble is not None:
        _say(f"The report is not recorded: {trouble.sentence} [{trouble.code}]")
    return report


def _repair(examination: Examination) -> None:
    """Repair, and say what came of it; raises StoreBusy where a station or panel runs here."""
    try:
        healed = examination.repair()
    except StoreBusy:
        raise
    except StoreError as error:
        _say(f"Not repaired: {error.sentence} [{error.code}]")
    else:
        came = f"{healed.events} events, {healed.from_mirror} of them from the second copy, {healed.lost} lost"
        _say(f"The store was made again: {came}. What was there is put aside.")


def _seen(settings: Settings, asked: Asked) -> Seen:
    """Try the lock, unless a station runs here: an exam would lose its own lock to it."""
    if asked.seconds == 0:
        return Seen()
    try:
        owned = HomeLock.take(usable(settings.home))
    except StoreBusy:
        _say("A station runs here: its lock is left alone.")
        return Seen()
    except (ClosedHome, StoreError) as error:
        _say(f"The lock is not tried: {error.sentence} [{error.code}]")
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


def _heading(report: Report) -> str:
    who = " ".join(part for part in (report.seat, report.center, report.fingerprint) if part) or report.machine
    return (
        f"{page.VERDICTS[report.verdict]} {who}, {page.time_words(report.made_ms, report.zone)}, kiosk {report.program}"
    )


def _line(check: Check, zone: str) -> str:
    cause = page.cause(check, zone, str)
    code = f"[{check.code}]" if check.code.startswith("KIOSK-") and check.state is not State.OK else ""
    said = " ".join(part for part in (cause, page.mend(check, str), code) if part)
    return f"{check.state:8} {check.name:17} {said}".rstrip()


def _write(path: Path, report: Report) -> None:
    is_pdf = path.suffix.lower() == ".pdf"
    text = page.html(report, for_qt=is_pdf)
    try:
        if is_pdf:
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
