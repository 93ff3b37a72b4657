"""Who says what a station is set to: the machine's policy, the server, a file, the environment. The strongest first.

The machine's policy lies where only an administrator writes: the registry on Windows, `/etc/exam-kiosk/policy.toml`
elsewhere. The server's word is a statement that it signed; it was proved when it arrived, and is kept in the home.
"""

import json
import stat
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sync.protocol.station_settings import BY_NAME, BY_SERVER, SETTINGS, demand_allowed

PREFIX = "KIOSK_"
CONFIG = "KIOSK_CONFIG"
POLICY_FILE = Path("/etc/exam-kiosk/policy.toml")
POLICY_KEY = r"SOFTWARE\Policies\ExamKiosk"
TOLD_FILE = "server-settings.json"
"""In the home: the server's signed statement, as it came."""


class WrongSetting(Exception):
    """A setting that cannot be what it was set to."""

    code = "KIOSK-SETTING"
    sentence = "A setting of this station is wrong."
    exit_code = 2

    def __init__(self, name: str, value: str, allowed: str, place: str = "") -> None:
        super().__init__(name, value, allowed, place)
        self.name = name
        self.value = value
        self.allowed = allowed
        self.place = place

    @property
    def detail(self) -> str:
        """What is wrong, where, and what is allowed."""
        where = f" in {self.place}" if self.place else ""
        return f"{self.name} is {self.value!r}{where}; allowed: {self.allowed}"

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})"


class Source(StrEnum):
    """Who says it; a later one is heard only where no earlier one says anything."""

    POLICY = "machine policy"
    SERVER = "server"
    FILE = "file"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Said:
    """A setting as somebody set it."""

    name: str
    value: str
    source: Source
    place: str
    """The file, key or variable."""


Policy = Callable[[], tuple[Said, ...]]
"""Reads the machine's policy."""


def variable(name: str) -> str:
    """Return the environment's name of a setting."""
    return PREFIX + name.upper()


def machine_policy() -> tuple[Said, ...]:
    """Return what an administrator of this machine set; raises WrongSetting."""
    return _of_registry() if sys.platform == "win32" else policy_file(POLICY_FILE)


def policy_file(path: Path, *, owner: int = 0) -> tuple[Said, ...]:
    """Return what a policy file says; one that others than its owner may write is refused."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise WrongSetting("policy", str(path), "a file that can be read") from error
    if found.st_uid != owner or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise WrongSetting("policy", str(path), "a file that root alone may write")
    return _of_file(str(path), "policy", Source.POLICY)


def _of_registry() -> tuple[Said, ...]:
    if sys.platform == "win32":
        import winreg

        try:
            key = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, POLICY_KEY)
        except FileNotFoundError:
            return ()
        with key:
            values = [winreg.EnumValue(key, at) for at in range(winreg.QueryInfoKey(key)[1])]
        where = rf"HKLM\{POLICY_KEY}"
        return tuple(_said(name.lower(), str(value), Source.POLICY, where) for name, value, _kind in values)
    else:
        return ()


def told_by_server(home: Path) -> tuple[Said, ...]:
    """Return what the server says; names and values that this program does not know are left out."""
    path = home / TOLD_FILE
    try:
        values = json.loads(path.read_bytes())["payload"]["values"]
        found = {str(name): str(value) for name, value in values.items()}
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ()  # the server tells it again; `kiosk doctor` says that it cannot be read
    return tuple(
        Said(one.name, found[one.name], Source.SERVER, str(path))
        for one in BY_SERVER
        if one.name in found and _is_known(one.name, found[one.name])
    )


def _is_known(name: str, value: str) -> bool:
    try:
        demand_allowed(BY_NAME[name], value)
    except ValueError:
        return False
    return True


def given_here(environ: Mapping[str, str]) -> tuple[Said, ...]:
    """Return what the file says that KIOSK_CONFIG names, then what the environment says; raises WrongSetting."""
    said = tuple(
        Said(one.name, environ[variable(one.name)], Source.ENVIRONMENT, variable(one.name))
        for one in SETTINGS
        if variable(one.name) in environ
    )
    path = environ.get(CONFIG, "")
    return (*(_of_file(path, CONFIG, Source.FILE) if path else ()), *said)


def _of_file(path: str, name: str, source: Source) -> tuple[Said, ...]:
    try:
        with Path(path).open("rb") as file:
            content = tomllib.load(file)
    except OSError as error:
        raise WrongSetting(name, path, "a file that can be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongSetting(name, path, f"a TOML file; {error}") from error
    for key, value in content.items():
        if not isinstance(value, str):
            raise WrongSetting(key, str(value), "a text", path)
    return tuple(_said(key, value, source, path) for key, value in content.items())


def _said(name: str, value: str, source: Source, place: str) -> Said:
    if name not in BY_NAME:
        raise WrongSetting(name, value, f"nothing; the settings are {', '.join(BY_NAME)}", place)
    return Said(name, value, source, place)


def overruling(names: tuple[str, ...], policy: Policy = machine_policy) -> tuple[Said, ...]:
    """Return what the machine's policy says of these settings."""
    return tuple(said for said in policy() if said.name in names)
