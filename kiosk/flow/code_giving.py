"""A panel makes a code for what a seat shows. Slow by design: never on the UI thread.

That a code was given, or that a passphrase was wrong, is on disk before anybody is told.
"""

from dataclasses import dataclass

from kiosk.clock import Clock, Reading
from kiosk.errors import KioskError
from kiosk.exam.codes import wait_ms
from kiosk.store.codes import PASSPHRASE, of_person
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol import offline_codes, staff_secrets
from sync.protocol.offline_codes import Action, Asked, PersonId, Shown
from sync.protocol.staff_secrets import WrongPassphrase
from sync.protocol.wire import PanelStaffRow, SeatRow


class NotAPanel(KioskError):
    """No staff is known here."""

    code = "KIOSK-CODE-NO-STAFF"
    sentence = "This machine knows no staff of its center: it has to be enrolled as a panel and reach the server once."
    exit_code = 3


class NobodySuch(KioskError):
    """A person or a seat that this panel does not know, or that could be several."""

    code = "KIOSK-CODE-WHO"
    sentence = "There is nobody, or no seat, of just this name here."
    exit_code = 2


class MayNot(KioskError):
    """The person has not the right, or is not on duty."""

    code = "KIOSK-CODE-RIGHT"
    sentence = "This person may not decide this now: the seat would refuse the code."
    exit_code = 4


class NotShown(KioskError):
    """What was typed is not what a seat shows."""

    code = "KIOSK-CODE-SHOWN"
    sentence = "A seat shows three groups, 22 letters and digits in all; these are not as many."
    exit_code = 2


class WrongAmount(KioskError):
    """Minutes where none are asked for, or none where some are."""

    code = "KIOSK-CODE-AMOUNT"
    sentence = "Minutes are given for added time, and only for it."
    exit_code = 2


class WrongTarget(KioskError):
    """A seat to go to where none is asked for, none where one is, or the very seat."""

    code = "KIOSK-CODE-TO"
    sentence = "Another seat is named where the exam goes to one, and only there."
    exit_code = 2


class Wrong(KioskError):
    """The passphrase was wrong."""

    code = "KIOSK-CODE-PASSPHRASE"
    sentence = "This is not the passphrase of this person."


class TooManyTries(KioskError):
    """The next try has to wait."""

    code = "KIOSK-CODE-WAIT"
    sentence = "Too many wrong passphrases: wait before the next one."
    exit_code = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What an admin wants a code for."""

    person: PanelStaffRow
    seat: SeatRow
    shown: Shown
    action: Action
    minutes: int = 0
    to: SeatRow | None = None
    """The seat that the exam goes to, for `transfer` only."""
    why: str = ""
    """The reason, where the panel asks for one."""


def people(store: Store) -> tuple[PanelStaffRow, ...]:
    """Return whoever can make codes here; raises NotAPanel."""
    found = store.panel_staff()
    if not found:
        raise NotAPanel
    return found


def person_named(store: Store, name: str) -> PanelStaffRow:
    """Return the one person of this name, or id; raises NotAPanel, NobodySuch."""
    wanted = name.strip().casefold()
    found = [row for row in people(store) if wanted in (row.name.strip().casefold(), row.person)]
    if len(found) != 1:
        raise NobodySuch(name)
    return found[0]


def seat_named(store: Store, name: str) -> SeatRow:
    """Return the one seat of this name, or station id; raises NobodySuch."""
    wanted = name.strip().casefold()
    found = [row for row in store.seats() if wanted in (row.seat.strip().casefold(), row.station)]
    if len(found) != 1:
        raise NobodySuch(name)
    return found[0]


def read_shown(typed: str) -> Shown:
    """Return what a seat shows, as it was typed; raises NotShown."""
    shown = Shown.read(typed)
    if shown is None:
        raise NotShown
    return shown


def give(store: Store, clock: Clock, wish: Wish, passphrase: str) -> str:
    """Return the code, once it is on disk that it was given.

    Raises MayNot, WrongAmount and WrongTarget before the passphrase is looked at, TooManyTries, and Wrong once the miss
    is on disk.
    """
    _demand_sane(wish, clock.wall_ms())
    person = PersonId(wish.person.person)
    _demand_patience(store, clock, person)
    at = ev.Moment(wall_ms=clock.wall_ms(), mono_ms=clock.mono_ms(), boot=clock.boot())
    try:
        secret = staff_secrets.unwrapped(wish.person.wrapped, passphrase, person=person)
    except WrongPassphrase as error:
        nonce = wish.shown.nonce
        store.append((ev.CodeRefused(at=at, nonce=nonce, action=PASSPHRASE, why=error.code, person=person),))
        raise Wrong from error
    return _code(store, wish, secret, at)


def give_with(store: Store, clock: Clock, wish: Wish, secret: bytes) -> str:
    """Return the code of somebody who is signed in already, once it is on disk that it was given.

    Raises MayNot, WrongAmount and WrongTarget.
    """
    _demand_sane(wish, clock.wall_ms())
    return _code(store, wish, secret, ev.Moment(wall_ms=clock.wall_ms(), mono_ms=clock.mono_ms(), boot=clock.boot()))


def _code(store: Store, wish: Wish, secret: bytes, at: ev.Moment) -> str:
    asked = Asked(
        station=wish.seat.station,
        subject=wish.shown.subject,
        head=wish.shown.head,
        action=wish.action,
        minutes=wish.minutes,
        nonce=wish.shown.nonce,
        to="" if wish.to is None else wish.to.station,
    )
    store.append((_given(wish, at),))
    return offline_codes.code_for(offline_codes.station_key(secret, wish.seat.station), asked)


def _given(wish: Wish, at: ev.Moment) -> ev.CodeGiven:
    return ev.CodeGiven(
        at=at,
        nonce=wish.shown.nonce,
        action=wish.action,
        by=wish.person.person,
        station=wish.seat.station,
        seat=wish.seat.seat,
        subject=wish.shown.subject,
        head=wish.shown.head,
        amount_ms=wish.minutes * 60_000,
        to=None if wish.to is None else wish.to.station,
        why=wish.why,
    )


def _demand_sane(wish: Wish, now_ms: int) -> None:
    if (wish.action is Action.ADD_TIME) != (wish.minutes > 0):
        raise WrongAmount
    if (wish.action is Action.TRANSFER) != (wish.to is not None) or wish.to == wish.seat:
        raise WrongTarget
    is_on_duty = wish.person.since_ms <= now_ms <= wish.person.until_ms
    if not is_on_duty or not offline_codes.is_allowed(wish.action, wish.person.right):
        raise MayNot(wish.person.name)


def passphrase_wait_ms(store: Store, person: str, now: Reading) -> int:
    """Return how long nothing counts here that is said to be this person's passphrase.

    Wrong ones count for the panel, and for the person: who signs in between with their own forgives nobody else's.
    """
    found = (store.missed_codes(of) for of in (PASSPHRASE, of_person(person)))
    return max(0 if one is None else wait_ms(one.times, one.last, now) for one in found)


def _demand_patience(store: Store, clock: Clock, person: str) -> None:
    wait = passphrase_wait_ms(store, person, Reading.of(clock))
    if wait:
        raise TooManyTries(f"{-(-wait // 1000)} s")
