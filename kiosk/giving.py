"""`kiosk code`: an admin of the center makes a code at a panel for what a seat shows."""

import getpass
import sys
from dataclasses import dataclass

from kiosk.clock import SystemClock
from kiosk.flow import code_giving
from kiosk.flow.catching_up import catch_up
from kiosk.flow.code_giving import Wish
from kiosk.settings import load
from kiosk.store.store import Store
from sync.protocol.codes import grouped
from sync.protocol.offline_codes import Action
from sync.protocol.wire import SeatRow

_WORDS = {
    Action.START: "let the exam start at this seat",
    Action.RESUME: "let the exam go on",
    Action.PAUSE: "pause the exam",
    Action.UNPAUSE: "end the pause",
    Action.UNLOCK: "show the questions again",
    Action.ADD_TIME: "add time",
    Action.TERMINATE: "end the exam with what is answered",
    Action.TRANSFER: "move the exam to another seat",
    Action.REGRANT: "give the right to sit this exam anew",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the command line told already; the rest is asked for."""

    person: str = ""
    seat: str = ""
    shown: str = ""
    action: str = ""
    minutes: int | None = None
    to: str = ""
    offline: bool = False


def run(told: Told) -> int:
    """Ask for what is missing, make the code, print it in groups."""
    clock = SystemClock()
    store = Store.open(load().home, clock=clock)
    try:
        if not told.offline:
            catch_up(store, clock)
        wish = _wished(store, told)
        code = code_giving.give(store, clock, wish, _passphrase(wish.person.name))
    finally:
        store.close()
    print(grouped(code, 5, 5))
    return 0


def _wished(store: Store, told: Told) -> Wish:
    names = ", ".join(row.name for row in code_giving.people(store))
    person = code_giving.person_named(store, told.person or _asked(f"Who are you ({names})"))
    seats = ", ".join(row.seat for row in store.seats())
    seat = code_giving.seat_named(store, told.seat or _asked(f"Which seat ({seats})"))
    action = _action(told.action or _asked(f"What is to be done ({', '.join(Action)})"))
    minutes = _minutes(told, action)
    to = _target(store, told, action, seats)
    shown = code_giving.read_shown(told.shown or _asked("What the seat shows, all three groups"))
    amount = f", {minutes} minutes" if minutes else ""
    target = f", to seat {to.seat}" if to else ""
    print(f"Seat {seat.seat}: {_WORDS[action]}{amount}{target}.", file=sys.stderr)
    return Wish(person=person, seat=seat, shown=shown, action=action, minutes=minutes, to=to)


def _action(name: str) -> Action:
    try:
        return Action(name.strip())
    except ValueError as error:
        raise code_giving.NobodySuch(name) from error


def _minutes(told: Told, action: Action) -> int:
    if told.minutes is not None or action is not Action.ADD_TIME:
        return told.minutes or 0
    typed = _asked("How many minutes").strip()
    if not (typed.isdecimal() and len(typed) <= 4):
        raise code_giving.WrongAmount
    return int(typed)


def _target(store: Store, told: Told, action: Action, seats: str) -> SeatRow | None:
    if not told.to and action is not Action.TRANSFER:
        return None
    return code_giving.seat_named(store, told.to or _asked(f"To which seat ({seats})"))


def _passphrase(name: str) -> str:
    """Ask for it without an echo; from a pipe, one line."""
    if sys.stdin.isatty():
        return getpass.getpass(f"Passphrase of {name}: ")
    return sys.stdin.readline().rstrip("\r\n")


def _asked(question: str) -> str:
    print(f"{question}: ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().rstrip("\r\n")
