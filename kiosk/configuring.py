"""`kiosk config`: what this station is set to and who said so; the schema of a file of settings."""

import json
import os
from collections.abc import Iterable

from kiosk.setting_sources import CONFIG, PREFIX, Said, variable
from kiosk.settings import Explained, explain
from sync.protocol.station_settings import BY_NAME, SETTINGS, page, schema

_OWN = frozenset({"KIOSK_KEPT"})
"""What the program tells its own children."""


def run(act: str, *, as_json: bool) -> int:
    """Say it; returns 2 where a setting is not one that is allowed. Raises WrongSetting for a source that is none."""
    match act:
        case "schema":
            print(json.dumps(schema(), indent=1))
            return 0
        case "page":
            print(page(), end="")
            return 0
        case _:
            return _explain(as_json=as_json)


def _explain(*, as_json: bool) -> int:
    found = explain()
    if as_json:
        print(json.dumps(told(found), indent=1))
    else:
        width = max(len(one.name) for one in found)
        for one in found:
            for line in _lines(one, width):
                print(line)
        for name in strangers(os.environ):
            print(f"{name} is no setting, and nobody reads it")
    return 2 if any(one.trouble is not None for one in found) else 0


def strangers(environ: Iterable[str]) -> list[str]:
    """Return the variables that are called like a setting and are none: a letter may be wrong, and nobody says so."""
    known = {CONFIG, *_OWN, *(variable(one.name) for one in SETTINGS)}
    return sorted(name for name in environ if name.startswith(PREFIX) and name not in known)


def told(found: tuple[Explained, ...]) -> list[dict[str, object]]:
    """Return it as plain values."""
    return [_plain(one) for one in found]


def _lines(one: Explained, width: int) -> list[str]:
    value = one.value or "(empty)"
    lines = [f"{one.name:{width}}  {value:24} {_origin(one.by)}"]
    if one.trouble is not None:
        lines.append(f"{'':{width}}  refused: allowed is {one.trouble.allowed} [{one.trouble.code}]")
    lines += [f"{'':{width}}  not heard: {said.value or '(empty)'} from {_origin(said)}" for said in one.overruled]
    return lines


def _origin(said: Said | None) -> str:
    return "default" if said is None else f"{said.source} ({said.place})"


def _plain(one: Explained) -> dict[str, object]:
    declared = BY_NAME[one.name]
    told: dict[str, object] = {
        "name": one.name,
        "value": one.value,
        "source": "default" if one.by is None else one.by.source,
        "place": "" if one.by is None else one.by.place,
        "overruled": [{"value": said.value, "source": said.source, "place": said.place} for said in one.overruled],
        "allowed": declared.allowed,
        "sentence": declared.sentence,
    }
    if one.trouble is not None:
        told["code"] = one.trouble.code
    return told


def help_text() -> str:
    """Return every setting with its variable, for `--help`."""
    lines = [
        f"  {variable(one.name):22} {one.sentence}\n{'':25}{one.allowed}; unless set: {one.default}" for one in SETTINGS
    ]
    order = "Who says it, the strongest first: machine policy, server, the file that KIOSK_CONFIG names, environment."
    return "\n".join([order, "", *lines])
