"""Everything that can be set: each declared once, with its type, its default and a sentence."""

import os
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

Reader = Callable[[str], object]
E = TypeVar("E", bound=StrEnum)

PREFIX = "KIOSK_"
CONFIG = "KIOSK_CONFIG"


class WrongSetting(Exception):
    """A setting that cannot be what it was set to."""

    code = "KIOSK-SETTING"
    sentence = "A setting of this station is wrong."
    exit_code = 2

    def __init__(self, name: str, value: str, allowed: str) -> None:
        super().__init__(name, value, allowed)
        self.name = name
        self.value = value
        self.allowed = allowed

    def __str__(self) -> str:
        return f"{self.sentence} ({self.name} is {self.value!r}; allowed: {self.allowed})"


class Theme(StrEnum):
    """The colors of the window."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CREAM = "cream"
    BLUE = "blue"


class Lock(StrEnum):
    """What holds the candidate in the window."""

    AUTO = "auto"
    OFF = "off"
    X11 = "x11"
    WAYLAND = "wayland"
    WINDOWS = "windows"


class Window(StrEnum):
    """How much of the screen the window takes."""

    FULLSCREEN = "fullscreen"
    WINDOWED = "windowed"


class ScreenReader(StrEnum):
    """Whether other programs may read and fill the windows."""

    OFF = "off"
    ON = "on"


class LogLevel(StrEnum):
    """From which level on the log is written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


def default_home() -> Path:
    """Return where this platform keeps a program's data."""
    if sys.platform == "win32":
        shared = Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "ExamKiosk"
        # The installer makes the shared folder; without one, every account is a station of its own.
        return shared if shared.is_dir() else Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "ExamKiosk"
    elif sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "exam-kiosk"
    else:
        data = os.environ.get("XDG_DATA_HOME", "")
        return (Path(data) if Path(data).is_absolute() else Path.home() / ".local" / "share") / "exam-kiosk"


def _folder(text: str) -> Path:
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise ValueError("an absolute path")
    return path


def _maybe_folder(text: str) -> Path | None:
    return _folder(text) if text else None


def _stick_folders(text: str) -> tuple[str, ...]:
    found = tuple(part for part in text.split(os.pathsep) if part)
    if not all(Path(part).is_absolute() for part in found):
        raise ValueError(f"absolute paths with {os.pathsep!r} between them, * standing for any name, or nothing")
    return found


def default_stick_folders() -> tuple[str, ...]:
    """Return where the platform shows sticks; on Windows every removable drive."""
    if sys.platform == "win32":
        return tuple(f"{letter}:\\" for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
    elif sys.platform == "darwin":
        return ("/Volumes/*",)
    else:
        return ("/media/*", "/media/*/*", "/run/media/*/*")


def _megabytes(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > 6:
        raise ValueError("a whole number of megabytes, at most 999999")
    return int(text)


def _language(text: str) -> str:
    if not all(part.isalnum() and part.isascii() and len(part) <= 8 for part in text.split("-")) and text:
        raise ValueError("a language tag such as en, hi or ar, or nothing")
    return text


def _one_of(kind: type[E]) -> Callable[[str], E]:
    def read(text: str) -> E:
        try:
            return kind(text)
        except ValueError as error:
            raise ValueError(", ".join(kind)) from error

    return read


def _says(sentence: str, read: Reader) -> dict[str, object]:
    return {"sentence": sentence, "read": read}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What this station is set to. Where the server is comes from enrollment, never from here."""

    home: Path = field(
        default_factory=default_home,
        metadata=_says("The folder that holds everything this station remembers.", _folder),
    )
    mirror: Path | None = field(
        default=None,
        metadata=_says(
            "The folder of the journal's second copy, best on another disk; inside home unless set.", _maybe_folder
        ),
    )
    stick_folders: tuple[str, ...] = field(
        default_factory=default_stick_folders,
        metadata=_says(
            "Where sticks appear: without network a sealed copy goes onto one after a submission; empty for never.",
            _stick_folders,
        ),
    )
    language: str = field(
        default="",
        metadata=_says("The language of the program until a candidate chooses; the system's unless set.", _language),
    )
    theme: Theme = field(
        default=Theme.AUTO,
        metadata=_says(
            "The colors until a candidate chooses: the system's choice, or one of the five themes.", _one_of(Theme)
        ),
    )
    lock: Lock = field(
        default=Lock.AUTO,
        metadata=_says("What holds the candidate in the window; off is for development and says so.", _one_of(Lock)),
    )
    screen_reader: ScreenReader = field(
        default=ScreenReader.OFF,
        metadata=_says(
            "Whether a screen reader may read and fill the exam; while it may, so may every program of the account.",
            _one_of(ScreenReader),
        ),
    )
    window: Window = field(
        default=Window.FULLSCREEN,
        metadata=_says("Whether the window fills the screen; windowed only without a lock.", _one_of(Window)),
    )
    disk_needed_mb: int = field(
        default=200,
        metadata=_says("Free megabytes on the disk without which no exam begins and staff are warned.", _megabytes),
    )
    disk_reserve_mb: int = field(
        default=32,
        metadata=_says(
            "Megabytes set aside on the disk, and given back to the running exam when it is full.", _megabytes
        ),
    )
    log_level: LogLevel = field(
        default=LogLevel.INFO, metadata=_says("From which level on the log is written.", _one_of(LogLevel))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """A setting as it is shown to somebody who may change it."""

    name: str
    variable: str
    sentence: str
    default: str


def declared() -> tuple[Declaration, ...]:
    """Return every setting, for documentation and `--help`."""
    defaults = Settings()
    return tuple(
        Declaration(
            name=one.name,
            variable=_variable(one),
            sentence=one.metadata["sentence"],
            default=_as_text(getattr(defaults, one.name)),
        )
        for one in fields(Settings)
    )


def _as_text(value: object) -> str:
    return os.pathsep.join(value) if isinstance(value, tuple) else str(value or "")


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """Return the settings: the environment's word first, then the file that KIOSK_CONFIG names, then the defaults.

    Raises WrongSetting for a value that is not allowed and for a name in the file that is no setting.
    """
    environ = os.environ if environ is None else environ
    given = _of_file(environ.get(CONFIG, ""))
    for one in fields(Settings):
        if _variable(one) in environ:
            given[one.name] = environ[_variable(one)]
    values = {name: _read(name, value) for name, value in given.items()}
    return replace(Settings(), **values)  # type: ignore[arg-type]  # each was read by the reader of its own name


def _variable(one: "Field[object]") -> str:
    return PREFIX + one.name.upper()


def _of_file(path: str) -> dict[str, str]:
    if not path:
        return {}
    try:
        with Path(path).open("rb") as file:
            content = tomllib.load(file)
    except OSError as error:
        raise WrongSetting(CONFIG, path, "a file that can be read") from error
    except tomllib.TOMLDecodeError as error:
        raise WrongSetting(CONFIG, path, f"a TOML file; {error}") from error
    names = [one.name for one in fields(Settings)]
    for name, value in content.items():
        if name not in names:
            raise WrongSetting(name, str(value), f"nothing; the settings are {', '.join(names)}")
        if not isinstance(value, str):
            raise WrongSetting(name, str(value), "a text")
    return dict(content)


def _read(name: str, value: str) -> object:
    declaration = next(one for one in fields(Settings) if one.name == name)
    read: Reader = declaration.metadata["read"]
    try:
        return read(value)
    except ValueError as error:
        raise WrongSetting(name, value, str(error)) from error
