"""What this station is set to: `station_settings` of the protocol declares it, `setting_sources` says who sets it."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path

from kiosk.setting_sources import CONFIG, PREFIX, Policy, Said, WrongSetting, given_here, machine_policy, told_by_server
from sync.protocol.interface_languages import tags_in
from sync.protocol.station_settings import BY_NAME, demand_allowed

__all__ = ["CONFIG", "PREFIX", "Settings", "WrongSetting", "load"]

Reader = Callable[[str], object]


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


class ScreenKeyboard(StrEnum):
    """When the keyboard on the screen opens where codes and names are typed."""

    AUTO = "auto"
    ON = "on"


class Putting(StrEnum):
    """Who puts in an update that came."""

    AUTO = "auto"
    MANUAL = "manual"


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


def _set(read: Reader) -> dict[str, object]:
    return {"read": read}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What this station is set to. Where the server is comes from enrollment, never from here."""

    home: Path = field(default_factory=default_home, metadata=_set(_folder))
    mirror: Path | None = field(default=None, metadata=_set(_maybe_folder))
    stick_folders: tuple[str, ...] = field(default_factory=default_stick_folders, metadata=_set(_stick_folders))
    language: str = field(default="", metadata=_set(str))
    languages: tuple[str, ...] = field(default=(), metadata=_set(tags_in))
    theme: Theme = field(default=Theme.AUTO, metadata=_set(Theme))
    lock: Lock = field(default=Lock.AUTO, metadata=_set(Lock))
    screen_reader: ScreenReader = field(default=ScreenReader.OFF, metadata=_set(ScreenReader))
    screen_keyboard: ScreenKeyboard = field(default=ScreenKeyboard.AUTO, metadata=_set(ScreenKeyboard))
    window: Window = field(default=Window.FULLSCREEN, metadata=_set(Window))
    disk_needed_mb: int = field(default=200, metadata=_set(int))
    disk_reserve_mb: int = field(default=32, metadata=_set(int))
    updates: Putting = field(default=Putting.AUTO, metadata=_set(Putting))
    update_quiet_hours: int = field(default=12, metadata=_set(int))
    programs: Path | None = field(default=None, metadata=_set(_maybe_folder))
    log_level: LogLevel = field(default=LogLevel.INFO, metadata=_set(LogLevel))


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """One setting: what it is, who said so, and who said something else and was not heard."""

    name: str
    value: str
    by: Said | None
    """Nobody: it is the default."""
    overruled: tuple[Said, ...] = ()
    trouble: WrongSetting | None = None
    """Why what was said cannot be; then the value is what was said."""


def load(environ: Mapping[str, str] | None = None, *, policy: Policy = machine_policy) -> Settings:
    """Return the settings. The machine's policy is heard first, then the server's, the file, the environment.

    Raises WrongSetting for a value that is not allowed and for a name that is no setting; what the server says and this
    program does not know is left out, for a newer server must not stop an older station.
    """
    values: dict[str, object] = {}
    for name, said in _heard(environ, policy).items():
        values[name] = _read(said[0])
    return replace(Settings(), **values)  # type: ignore[arg-type]  # each was read by the reader of its own name


def explain(environ: Mapping[str, str] | None = None, *, policy: Policy = machine_policy) -> tuple[Explained, ...]:
    """Return every setting with where it comes from. Raises WrongSetting where a source cannot be read at all."""
    heard = _heard(environ, policy)
    return tuple(_explained(one.name, heard.get(one.name, ())) for one in fields(Settings))


def _explained(name: str, said: tuple[Said, ...]) -> Explained:
    if not said:
        return Explained(name=name, value=_as_text(getattr(Settings(), name)), by=None)
    by, *overruled = said
    try:
        _read(by)
    except WrongSetting as trouble:
        return Explained(name=name, value=by.value, by=by, overruled=tuple(overruled), trouble=trouble)
    return Explained(name=name, value=by.value, by=by, overruled=tuple(overruled))


def _heard(environ: Mapping[str, str] | None, policy: Policy) -> dict[str, tuple[Said, ...]]:
    """Return what was said of each setting, the strongest first."""
    environ = os.environ if environ is None else environ
    machine, here = policy(), given_here(environ)
    found = [one for one in (*machine, *here) if one.name == "home"]
    # Where the station lives decides where the server's word is kept, so the server has none in it.
    home = _read(found[0]) if found else default_home()
    told = told_by_server(home) if isinstance(home, Path) else ()
    heard: dict[str, tuple[Said, ...]] = {}
    for one in (*machine, *told, *here):
        heard[one.name] = (*heard.get(one.name, ()), one)
    return heard


def _as_text(value: object) -> str:
    return os.pathsep.join(value) if isinstance(value, tuple) else str("" if value is None else value)


def _read(said: Said) -> object:
    declaration = next(one for one in fields(Settings) if one.name == said.name)
    read: Reader = declaration.metadata["read"]
    try:
        demand_allowed(BY_NAME[said.name], said.value)
        return read(said.value)
    except ValueError as error:
        raise WrongSetting(said.name, said.value, str(error), said.place) from error
