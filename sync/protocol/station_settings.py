"""Everything that a station can be set to: the one list of which settings, help, admin page, schema and docs are made.

Standard library only: the supervisor reads settings too, and must not be able to die of anything else.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sync.protocol.interface_languages import TAGS, tags_in


class Kind(StrEnum):
    """What a value is; every one of them is written as a text."""

    FOLDER = "folder"
    FOLDERS = "folders"
    CHOICE = "choice"
    LANGUAGE = "language"
    LANGUAGES = "languages"
    MEGABYTES = "megabytes"
    HOURS = "hours"


MOST_MEGABYTES = 999_999
MOST_HOURS = 24
"""Sessions that are farther away a station may not know."""
_LANGUAGE = rf"(({'|'.join(TAGS)})(-[A-Za-z0-9]{{1,8}})*)?"
_ALLOWED = {
    Kind.FOLDER: "an absolute path",
    Kind.FOLDERS: "absolute paths with the system's separator between them, * standing for any name, or nothing",
    Kind.LANGUAGE: f"one tag of {', '.join(TAGS)}, alone or with a region behind it (pt-BR); or nothing",
    Kind.LANGUAGES: f"tags with commas between them, of {', '.join(TAGS)}; or nothing",
    Kind.MEGABYTES: f"a whole number of megabytes, at most {MOST_MEGABYTES}",
    Kind.HOURS: f"a whole number of hours, at most {MOST_HOURS}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that can be set."""

    name: str
    kind: Kind
    default: str
    """As a text, or what stands there instead where each system has its own."""
    sentence: str
    choices: tuple[str, ...] = ()
    by_server: bool = False
    """Whether the server may say it for all stations of a center: nothing that opens a lock, no place on a disk."""

    @property
    def allowed(self) -> str:
        """Return in words what it may be set to."""
        return ", ".join(self.choices) if self.kind is Kind.CHOICE else _ALLOWED[self.kind]


SETTINGS: Final = (
    Setting(
        name="home",
        kind=Kind.FOLDER,
        default="the system's folder for a program's data",
        sentence="The folder that holds everything this station remembers.",
    ),
    Setting(
        name="mirror",
        kind=Kind.FOLDER,
        default="inside home",
        sentence="The folder of the journal's second copy, best on another disk; inside home unless set.",
    ),
    Setting(
        name="stick_folders",
        kind=Kind.FOLDERS,
        default="where the system shows sticks",
        sentence="Where sticks appear: without network a sealed copy goes onto one after a submission; "
        "empty for never.",
    ),
    Setting(
        name="language",
        kind=Kind.LANGUAGE,
        default="the system's",
        sentence="The language of the program until a candidate chooses; the system's unless set.",
        by_server=True,
    ),
    Setting(
        name="languages",
        kind=Kind.LANGUAGES,
        default="all of them",
        sentence="The languages of the program that candidates may choose from; an exam may allow fewer.",
        by_server=True,
    ),
    Setting(
        name="theme",
        kind=Kind.CHOICE,
        choices=("auto", "light", "dark", "contrast", "cream", "blue"),
        default="auto",
        sentence="The colors until a candidate chooses: the system's choice, or one of the five themes.",
        by_server=True,
    ),
    Setting(
        name="lock",
        kind=Kind.CHOICE,
        choices=("auto", "off", "x11", "wayland", "windows"),
        default="auto",
        sentence="What holds the candidate in the window; off is for development and says so.",
    ),
    Setting(
        name="screen_reader",
        kind=Kind.CHOICE,
        choices=("off", "on"),
        default="off",
        sentence="Whether a screen reader may read and fill the exam; while it may, so may every program of the "
        "account.",
    ),
    Setting(
        name="screen_keyboard",
        kind=Kind.CHOICE,
        choices=("auto", "on"),
        default="auto",
        sentence="Whether the keyboard on the screen opens by itself (on), or by its button and a finger (auto).",
        by_server=True,
    ),
    Setting(
        name="window",
        kind=Kind.CHOICE,
        choices=("fullscreen", "windowed"),
        default="fullscreen",
        sentence="Whether the window fills the screen; windowed only without a lock.",
    ),
    Setting(
        name="disk_needed_mb",
        kind=Kind.MEGABYTES,
        default="200",
        sentence="Free megabytes on the disk without which no exam begins and staff are warned.",
        by_server=True,
    ),
    Setting(
        name="disk_reserve_mb",
        kind=Kind.MEGABYTES,
        default="32",
        sentence="Megabytes set aside on the disk, and given back to the running exam when it is full.",
        by_server=True,
    ),
    Setting(
        name="updates",
        kind=Kind.CHOICE,
        choices=("auto", "manual"),
        default="auto",
        sentence="Who puts in an update that came: the station itself (auto), or kiosk update apply (manual).",
        by_server=True,
    ),
    Setting(
        name="update_quiet_hours",
        kind=Kind.HOURS,
        default="12",
        sentence="Hours before a session opens and after it closes in which no update is put in.",
        by_server=True,
    ),
    Setting(
        name="programs",
        kind=Kind.FOLDER,
        default="inside home",
        sentence="The folder in which updates of the program lie side by side; inside home unless set.",
    ),
    Setting(
        name="log_level",
        kind=Kind.CHOICE,
        choices=("debug", "info", "warning", "error"),
        default="info",
        sentence="From which level on the log is written.",
        by_server=True,
    ),
)
BY_NAME: Final = {one.name: one for one in SETTINGS}
BY_SERVER: Final = tuple(one for one in SETTINGS if one.by_server)


def demand_allowed(setting: Setting, text: str) -> None:
    """Raise ValueError, which says what is allowed, for a text that the setting cannot be; paths are not looked at."""
    is_allowed = "\0" not in text
    match setting.kind:
        case Kind.CHOICE:
            is_allowed = text in setting.choices
        case Kind.LANGUAGE:
            is_allowed = re.fullmatch(_LANGUAGE, text) is not None
        case Kind.LANGUAGES:
            is_allowed = _are_spoken(text)
        case Kind.MEGABYTES:
            is_allowed = text.isascii() and text.isdecimal() and int(text[:7]) <= MOST_MEGABYTES and len(text) <= 6
        case Kind.HOURS:
            is_allowed = text.isascii() and text.isdecimal() and len(text) <= 2 and int(text) <= MOST_HOURS
        case Kind.FOLDER | Kind.FOLDERS:
            pass
    if not is_allowed:
        raise ValueError(setting.allowed)


def _are_spoken(text: str) -> bool:
    try:
        tags_in(text)
    except ValueError:
        return False
    return True


def schema() -> dict[str, object]:
    """Return the JSON Schema of a file of settings: every value is a text."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of an exam station",
        "type": "object",
        "additionalProperties": False,
        "properties": {one.name: _property(one) for one in SETTINGS},
    }


def _property(setting: Setting) -> dict[str, object]:
    told: dict[str, object] = {"type": "string", "description": f"{setting.sentence} Allowed: {setting.allowed}."}
    match setting.kind:
        case Kind.CHOICE:
            told |= {"enum": list(setting.choices), "default": setting.default}
        case Kind.MEGABYTES:
            told |= {"pattern": "^[0-9]{1,6}$", "default": setting.default}
        case Kind.HOURS:
            told |= {"pattern": "^[0-9]{1,2}$", "default": setting.default}
        case Kind.LANGUAGE:
            told |= {"pattern": f"^{_LANGUAGE}$"}
        case Kind.LANGUAGES | Kind.FOLDER | Kind.FOLDERS:
            pass
    return told


def page() -> str:
    """Return the table of the docs page: every setting with what it is and who may set it."""
    rows = [
        f"| `{one.name}` | {one.sentence} | {one.allowed} | {one.default} | {'yes' if one.by_server else ''} |"
        for one in SETTINGS
    ]
    head = "| setting | what it is | allowed | unless set | the server too |"
    return "\n".join([head, "| --- | --- | --- | --- | --- |", *rows]) + "\n"
