"""Everything that a server is set to: the one list of which its settings, `central config`, docs and refusals are made.

Standard library only: gunicorn's first process reads it too, and keeps it through every upgrade.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final

PREFIX = "CENTRAL_"
MOST_PROCESSES = 256
MOST_DAYS = 3_650
_HOST = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.?")
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*")
_BIND = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):([0-9]{1,5})")


class WrongSetting(Exception):
    """A setting that cannot be what it was set to."""

    code = "CENTRAL-SETTING"

    def __init__(self, name: str, value: str, allowed: str) -> None:
        super().__init__(f"{name} is {value!r}; allowed: {allowed}.")
        self.name = name
        self.value = value
        self.allowed = allowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing that a server can be set to, by a variable of its environment; an empty one says nothing."""

    name: str
    sentence: str
    allowed: str
    unset: str
    """In words: what counts where nothing is said."""
    default: str = ""
    """As a text: the same, where it is one and the same for all."""
    is_allowed: Callable[[str], bool] = lambda _text: True


def _is_number(most: int) -> Callable[[str], bool]:
    return lambda text: text.isascii() and text.isdecimal() and len(text) <= 6 and 1 <= int(text) <= most


def _is_one_of(*choices: str) -> Callable[[str], bool]:
    return lambda text: text in choices


def _are_hosts(text: str) -> bool:
    return all(_is_host(name) for name in hosts(text))


def _is_host(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return _HOST.fullmatch(name) is not None
    return True


def _is_place(text: str) -> bool:
    found = _BIND.fullmatch(text)
    return found is not None and int(found[2]) <= 65_535


SETTINGS: Final = (
    Setting(
        name="CENTRAL_HOME",
        sentence="the folder with its database, keys, certificates, papers and log",
        allowed="a folder",
        unset="the system's folder for a program's data",
    ),
    Setting(
        name="CENTRAL_DATABASE_URL",
        sentence="another database",
        allowed="`postgresql://NAME@HOST/BASE`, `mysql://…` or `mariadb://…`; `?socket=PATH` for a local one",
        unset="SQLite in `CENTRAL_HOME`",
    ),
    Setting(
        name="CENTRAL_HOSTS",
        sentence="further names under which it is called; they come into its certificate",
        allowed="names or addresses with commas between them",
        unset="the machine's own names and addresses",
        is_allowed=_are_hosts,
    ),
    Setting(
        name="CENTRAL_BIND",
        sentence="with `gunicorn`: the address it listens at; `central serve` has `--host` and `--port`",
        allowed="`ADDRESS:PORT`",
        unset="`0.0.0.0:8443`",
        default="0.0.0.0:8443",
        is_allowed=_is_place,
    ),
    Setting(
        name="CENTRAL_PROCESSES",
        sentence="with `gunicorn`: how many processes serve",
        allowed=f"a whole number from 1 to {MOST_PROCESSES}",
        unset="4",
        default="4",
        is_allowed=_is_number(MOST_PROCESSES),
    ),
    Setting(
        name="CENTRAL_LOG",
        sentence="from which level on the log is written",
        allowed="DEBUG, INFO, WARNING, ERROR",
        unset="WARNING",
        default="WARNING",
        is_allowed=_is_one_of("DEBUG", "INFO", "WARNING", "ERROR"),
    ),
    Setting(
        name="CENTRAL_OTP",
        sentence="`off` lets staff sign in without a second factor: for a trial only",
        allowed="on, off",
        unset="on",
        default="on",
        is_allowed=_is_one_of("on", "off"),
    ),
    Setting(
        name="CENTRAL_MIN_PROGRAM",
        sentence="the least version of a station's program; an older one is told so before an exam",
        allowed="a version such as 1.2.3",
        unset="none",
        is_allowed=lambda text: _VERSION.fullmatch(text) is not None,
    ),
    Setting(
        name="CENTRAL_PREFLIGHT_DAYS",
        sentence="after how many days without a look a machine is shown as not looked at",
        allowed=f"a whole number from 1 to {MOST_DAYS}",
        unset="14",
        default="14",
        is_allowed=_is_number(MOST_DAYS),
    ),
)
BY_NAME: Final = {one.name: one for one in SETTINGS}


def said(name: str, environ: Mapping[str, str] | None = None) -> str:
    """Return what a setting says, else its default; raises WrongSetting."""
    setting = BY_NAME[name]
    text = (os.environ if environ is None else environ).get(name, "")
    if text and not setting.is_allowed(text):
        raise WrongSetting(name, text, setting.allowed)
    return text or setting.default


def hosts(text: str) -> list[str]:
    """Return the names of a list with commas between them."""
    return [name.strip() for name in text.split(",") if name.strip()]


def page() -> str:
    """Return the table of the docs page."""
    rows = [f"| `{one.name}` | {one.sentence} | {one.allowed} | {one.unset} |" for one in SETTINGS]
    return "\n".join(["| variable | what it is | allowed | unless set |", "| --- | --- | --- | --- |", *rows]) + "\n"
