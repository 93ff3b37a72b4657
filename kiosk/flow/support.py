"""One file for IT: logs, crashes, checks and settings of this machine. Nobody's name, answer or key is in it.

Logs and crash reports hold no such words in the first place. What is known of people here is taken out once more on the
way, so that a path or a window's evidence that happens to hold a name does not carry it out.
"""

import json
import platform
import sys
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from kiosk import VERSION, build, configuring
from kiosk.clock import Clock
from kiosk.errors import KioskError
from kiosk.exam.readiness import Check, as_values
from kiosk.flow.preflight.examining import Peeked
from kiosk.log import FILE as LOG
from kiosk.programs.updates import started
from kiosk.setting_sources import WrongSetting
from kiosk.settings import Settings, explain
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol.redacting import Redaction

MOST_CRASHES = 20
LAST_END = "last-end.json"
"""What the supervisor writes down of a program that ended."""


class NotKept(KioskError):
    """The disk or stick did not take the file."""

    code = "KIOSK-SUPPORT-NOT-KEPT"
    sentence = "The support bundle could not be written. Look for room, or name another folder."


def name(clock: Clock, seat: str = "") -> str:
    """Return what such a file is called."""
    at = datetime.fromtimestamp(clock.wall_ms() / 1_000, UTC)
    place = "".join(c for c in seat or platform.node() if c.isalnum() or c in "-_") or "machine"
    return f"support-{place}-{at:%Y%m%d-%H%M%S}.zip"


def written(path: Path, settings: Settings, clock: Clock, *, checks: Sequence[Check]) -> Path:
    """Write the file whole, or not at all; raises NotKept. The store is read, also beside its owner."""
    words, about = _known(settings, clock)
    redact = Redaction(words)
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as bundle:
            for part, text in _parts(settings, about, checks):
                bundle.writestr(part, redact(text))
        draft.replace(path)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise NotKept(error.strerror or type(error).__name__) from error
    return path


def _parts(settings: Settings, about: dict[str, object], checks: Sequence[Check]) -> Iterator[tuple[str, str]]:
    yield "about.json", json.dumps(_program(settings) | about, indent=1)
    yield "settings.json", json.dumps(_settings(), indent=1)
    yield "checks.json", json.dumps([_told(check) for check in checks], indent=1)
    for path in sorted((settings.home / "log").glob(f"{LOG}*")):
        yield f"log/{path.name}", "".join(_lines(path))
    crashes = [path for path in (settings.home / "crash").rglob("*") if path.suffix in {".json", ".txt"}]
    for path in sorted(crashes)[-MOST_CRASHES:]:
        yield f"crash/{path.name}", path.read_text(encoding="utf-8", errors="replace")
    last_end = settings.home / LAST_END
    if last_end.is_file():
        yield LAST_END, last_end.read_text(encoding="utf-8", errors="replace")


def _told(check: Check) -> dict[str, object]:
    """Return the check; of an exception that there is one and until when, not who made it and in which words."""
    told = as_values(check)
    if check.excuse is not None:
        told["exception"] = {"id": check.excuse.id, "until_ms": check.excuse.until_ms, "was": check.excuse.was}
    return told


def _lines(path: Path) -> Iterator[str]:
    """Give the lines that the log itself wrote: whatever else got into the file is nobody's to carry out."""
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            is_ours = isinstance(json.loads(line), dict)
        except ValueError:
            is_ours = False
        yield f"{line}\n" if is_ours else '{"message":"a line that is no log line was left out"}\n'


def _program(settings: Settings) -> dict[str, object]:
    return {
        "program": VERSION,
        "started": started(settings),
        "build": build.words(),
        "python": platform.python_version(),
        "system": platform.platform(),
        "machine": platform.node(),
        "frozen": bool(getattr(sys, "frozen", False)),
    }


def _settings() -> object:
    try:
        return configuring.told(explain())
    except WrongSetting as error:
        return {"code": error.code, "detail": error.detail}


def _known(settings: Settings, clock: Clock) -> tuple[frozenset[str], dict[str, object]]:
    """Return every name and number of people that is known here, and what may be told of the store."""
    try:
        return Peeked(settings, clock).call(_of_store)
    except StoreError as error:
        return frozenset(), {"store": error.code}


def _of_store(store: Store) -> tuple[frozenset[str], dict[str, object]]:
    people = [one.name for one in store.everybody()]
    people += [one.name for one in store.staff()] + [one.name for one in store.panel_staff()]
    words = {word for name in people for word in (name, *name.split())}
    words |= {one.registration_number for one in store.everybody()}
    enrollment, place = store.enrollment(), store.station_row()
    if enrollment is not None and enrollment.slip is not None:
        words |= {enrollment.slip.registration_number, enrollment.slip.access_code}
    heads = [(head.incarnation, head.seq) for head in store.sync_position().heads]
    return frozenset(words), {
        "station": "" if enrollment is None else enrollment.station,
        "server": "" if enrollment is None else enrollment.url,
        "seat": "" if place is None else place.seat,
        "center": "" if place is None else place.center_code,
        "standing": store.standing(),
        "heads": heads,
        "unsent": store.unsent(),
        "attempts": len(store.attempts()),
    }
