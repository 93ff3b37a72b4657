"""A line of a log: one JSON object, without a word of a candidate's; at a station and at the server alike.

What is written is the message as it stands in the source, and numbers, enumerations, ids and codes. Any other text that
is handed over is replaced by its length, so that a name or an answer cannot get here by accident.
"""

import json
import logging
import re
import traceback
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

_TELLING = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z]+(-[A-Z0-9]+)+")
"""Ids (UUID) and codes (KIOSK-STORE-FULL): they say nothing about a person by themselves."""
_OWN_FIELDS = frozenset(vars(logging.LogRecord("", 0, "", 0, "", None, None))) | {"message", "asctime", "taskName"}


class Plain(str):
    """A text that the program made and that may be logged: a host's answer code, a version, a file's name."""

    __slots__ = ()


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; arguments and extra fields only as far as they may be told."""
        said: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.msg if isinstance(record.msg, str) else type(record.msg).__name__,
        }
        if record.args:
            values = record.args.values() if isinstance(record.args, dict) else record.args
            said["args"] = [telling(value) for value in values]
        said |= {name: telling(value) for name, value in vars(record).items() if name not in _OWN_FIELDS}
        if record.exc_info and record.exc_info[1] is not None:
            said["error"] = described(record.exc_info[1])
        return json.dumps(said, ensure_ascii=False)


def telling(value: object) -> object:
    """Return the value if it may be told, else what it is and how long."""
    match value:
        case None | bool() | int() | float() | Plain():
            return value
        case Enum():
            return str(value.value)
        case str() if _TELLING.fullmatch(value):
            return value
        case str() | bytes():
            return f"<{type(value).__name__} of {len(value)}>"
        case BaseException():
            return described(value)
        case dict():
            return {str(telling(Plain(name))): telling(inner) for name, inner in value.items()}
        case list() | tuple():
            return [telling(inner) for inner in value]
        case _:
            return f"<{type(value).__name__}>"


def described(error: BaseException) -> dict[str, object]:
    """Return what an error was and where, without its words: they may be a candidate's."""
    frames = traceback.extract_tb(error.__traceback__)
    said: dict[str, object] = {
        "type": f"{type(error).__module__}.{type(error).__qualname__}",
        "at": [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames],
    }
    code = getattr(error, "code", None)
    if isinstance(code, str) and _TELLING.fullmatch(code):
        said["code"] = code
    if error.__cause__ is not None:
        said["because"] = described(error.__cause__)
    return said
