"""Offline codes in the simulation: what a seat asks, what people at the center read out, what comes of it."""

from dataclasses import dataclass, replace
from hashlib import sha256
from random import Random

from msgspec import structs

from kiosk.exam.moving import leaving
from kiosk.exam.sitting import Sitting
from sync.protocol import bundled_move, offline_codes, wire
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import Action, Asked, PersonId
from sync.protocol.slots import Rank
from tests.simulate.machine import ROUTE, Machine

PEOPLE = (PersonId("ann"), PersonId("bob"))
TWO = (Action.TERMINATE, Action.REGRANT, Action.TRANSFER)
"""What takes two different people."""
TRIES = 5
WAIT_MS = 30_000
_SECRETS = {person: sha256(person.encode()).digest() for person in PEOPLE}


@dataclass(frozen=True, slots=True)
class Given:
    """A code that somebody read out."""

    asked: Asked
    by: PersonId
    code: str


def keys_of(station: StationId) -> dict[PersonId, bytes]:
    """Return what a station holds of every person's secret."""
    return {person: offline_codes.station_key(secret, station) for person, secret in _SECRETS.items()}


class Desk:
    """A seat's side of the codes: nonces, tries, waits, and what a right code does."""

    def __init__(self, keys: dict[StationId, dict[PersonId, bytes]], random: Random) -> None:
        self._keys = keys
        self._random = random
        self.given: dict[str, list[Given]] = {}
        """Evidence: which codes were read out for a nonce."""
        self.guesses: dict[str, list[int]] = {}
        """Evidence: when wrong codes were typed at a machine since it last saw a right one."""
        self.most, self.least_ms = TRIES, WAIT_MS

    def ask(self, machine: Machine, action: Action, minutes: int, nonce: str, candidate: str) -> Asked:
        """Show a nonce, once it is recorded."""
        head = machine.store.state.life.head
        attempt = machine.attempt
        subject = candidate if attempt is None else attempt.id
        event = ev.CodeAsked(
            at=machine.moment(),
            nonce=nonce,
            action=action,
            attempt=None if attempt is None else attempt.id,
            head_seq=head.seq,
            head=head.hash,
        )
        machine.record(event)
        return Asked(
            station=machine.station,
            subject=offline_codes.short_subject(subject),
            head=offline_codes.short_head(head.seq, head.hash),
            action=action,
            minutes=minutes,
            nonce=nonce,
        )

    def read_out(self, asked: Asked, by: PersonId) -> str:
        """Let a person of the center make the code on a panel."""
        code = offline_codes.code_for(self._keys[asked.station][by], asked)
        self.given.setdefault(asked.nonce, []).append(Given(asked, by, code))
        return code

    def wait_ms(self, machine: Machine) -> int:
        """Return how long nothing may be typed: doubling after five wrong ones in a row."""
        misses = machine.store.state.misses
        if misses < TRIES:
            return 0
        last_ms, boot = machine.store.state.last_miss
        since = machine.mono_ms() - last_ms if boot == machine.boot_name else machine.mono_ms()
        return max(0, (WAIT_MS << min(misses - TRIES, 6)) - since)

    def typed(self, machine: Machine, asked: Asked, codes: tuple[str, ...], candidate: str) -> bool:
        """Check what was typed; do what it allows, or record the miss."""
        ask = machine.store.state.asks.get(asked.nonce)
        if ask is None or ask.is_used or ask.misses >= TRIES or self.wait_ms(machine):
            return False
        keys = self._keys[machine.station]
        people = tuple(offline_codes.who_gave(code, keys, asked) for code in codes)
        named = tuple(person for person in people if person is not None)
        needed = 2 if asked.action in TWO else 1
        if len(named) != len(people) or len(set(named)) < needed:
            self.guesses.setdefault(machine.name, []).append(machine.world.now_ms())
            machine.record(ev.CodeRefused(at=machine.moment(), nonce=asked.nonce, action=asked.action, why="wrong"))
            return False
        return self._done(machine, asked, named, candidate)

    def _done(self, machine: Machine, asked: Asked, named: tuple[PersonId, ...], candidate: str) -> bool:
        effect = self._effect(machine, asked, named, candidate)
        if effect is None:
            return False
        self.guesses.pop(machine.name, None)
        used = ev.CodeUsed(
            at=machine.moment(),
            nonce=asked.nonce,
            action=asked.action,
            by=named[0],
            approved_by=named[1] if len(named) > 1 else "",
            amount_ms=asked.minutes * 60_000,
        )
        if isinstance(effect, ev.AttemptTransferring):
            used = structs.replace(used, attempt=effect.attempt, to=effect.to)
        machine.record(used, effect)
        machine.world.note(f"{machine.name}: a code of {'+'.join(named)} does {asked.action}")
        machine.leave_if_over()
        return True

    def _effect(
        self, machine: Machine, asked: Asked, named: tuple[PersonId, ...], candidate: str
    ) -> ev.AnyEvent | None:
        approved_by = named[1] if len(named) > 1 else ""
        attempt = machine.attempt
        if asked.action is Action.REGRANT:
            return self._regrant(machine, asked, named, candidate)
        if attempt is None:
            return None
        said = wire.Directive(
            id=f"code-{asked.nonce}",
            attempt=attempt.id,
            do=asked.action,
            by=named[0],
            why="code",
            approved_by=approved_by,
            amount_ms=asked.minutes * 60_000,
        )
        if asked.action is Action.TRANSFER:
            return self._let_go(machine, attempt, asked, said)
        return Sitting(attempt, ROUTE).obey(said, machine.stamp())

    def _let_go(
        self, machine: Machine, attempt: Attempt, asked: Asked, said: wire.Directive
    ) -> ev.AttemptTransferring | None:
        fence = bundled_move.fence_after(attempt.fence)
        why = f"{bundled_move.REASON}{asked.nonce}"
        order = structs.replace(said, why=why, to=StationId(asked.to), fence=fence)
        return leaving(attempt, order, at=machine.moment(), used_ms=machine.used_ms())

    def _regrant(
        self, machine: Machine, asked: Asked, named: tuple[PersonId, ...], candidate: str
    ) -> ev.SlotRegranted | None:
        row = machine.store.state.candidate(candidate)
        if row is None or machine.attempt is not None or row.slot.rank not in (Rank.ATTEMPTING, Rank.CONSUMED):
            return None
        session = machine.store.state.sessions[row.session]
        if len(machine.store.state.regrants) >= session.policy.regrants:
            return None
        return ev.SlotRegranted(
            at=machine.moment(),
            candidate=row.candidate,
            generation=row.slot.generation + 1,
            session=row.session,
            nonce=asked.nonce,
            by=named[0],
            approved_by=named[1],
        )


def replace_action(asked: Asked, action: Action) -> Asked:
    """Return the same request for something else."""
    return replace(asked, action=action)
