"""The end of a station's log, for people: the newest lines, one sentence each."""

import json
from pathlib import Path

from kiosk.log import FILE

MOST = 12
_READ = 65_536
_SAID = ("at", "level", "logger", "message", "args")


def last_lines(home: Path, most: int = MOST) -> tuple[str, ...]:
    """Return the newest lines, the last one last; none where there is no log, or none that can be read."""
    try:
        with (home / "log" / FILE).open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _READ))
            data = file.read()
    except OSError:
        return ()
    told = (_told(line) for line in data.decode("utf-8", "replace").splitlines()[-most - 1 :])
    return tuple(line for line in told if line)[-most:]


def _told(line: str) -> str:
    """Return a line as a sentence; nothing of what is no line of a log, or only the end of one."""
    try:
        said = json.loads(line)
    except ValueError:
        return ""
    if not isinstance(said, dict):
        return ""
    at = str(said.get("at", ""))[:19].replace("T", " ")
    more = [f"{name}={value}" for name, value in said.items() if name not in _SAID]
    message = _filled(str(said.get("message", "")), said.get("args"))
    return " ".join(part for part in (at, str(said.get("level", "")), message, *more) if part)


def _filled(message: str, values: object) -> str:
    if not isinstance(values, list):
        return message
    try:
        return message % tuple(values)
    except (TypeError, ValueError):
        return f"{message} {values}"
