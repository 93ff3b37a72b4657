"""Every mode of a broken network under the real station and the real server, and what must hold whatever happens.

Each event is applied exactly once, nothing is acknowledged that the server does not have, no call outlives its time,
the next round is always due within a minute, and once the network is fine everything arrives at the first try.
"""

import signal
import socket
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event, Lock, Timer

from sync.client.line import Address, Resolve
from sync.protocol import events as ev
from tests.faults.network.acts import Acting
from tests.faults.network.certificates import certificates, good
from tests.faults.network.line import Dropped
from tests.faults.network.modes import LINE, READING
from tests.faults.network.proxy import Answer, Exchange, Proxy, Treat, reading
from tests.faults.network.seat import Seat
from tests.faults.outcome import Outcome
from tests.sync.client.real import RealServer

WITHIN_S = 1.0
"""The time of a call while the network is broken."""
BEYOND_S = 0.1
"""By how much a call may outlive its time."""
ROUNDS = 4
STORMY = 0.75
"""How many of the rounds meet the fault; in the others the network is fine."""


class Field:
    """A server, the proxy before it, and how its name is found."""

    def __init__(self, folder: Path, random: Random, *, candidates: int) -> None:
        self.folder = folder
        self.random = random
        self.server = RealServer(folder / "central", candidates=candidates)
        self.server.start()
        self.proxy = Proxy(self.server, folder, random)
        self.find: Resolve | None = None
        self.people = iter(self.server.facts["candidates"])  # type: ignore[call-overload]
        self._lock: sqlite3.Connection | None = None
        self._fate = Lock()

    def close(self) -> None:
        """End all of it."""
        self.release()
        self.proxy.close()
        self.server.stop()

    def resolve(self, host: str, port: int) -> Sequence[Address]:
        """Find the proxy, or do what the mode of the moment wants."""
        return self.found() if self.find is None else self.find(host, port)

    def found(self) -> Sequence[Address]:
        """Return the proxy's address as a name service does."""
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", self.proxy.address)]

    def lock_database(self) -> None:
        """Let somebody else write to the server's database and not come to an end."""
        self.release()
        self._lock = sqlite3.connect(self.server.home / "central.sqlite3", isolation_level=None, timeout=10)
        self._lock.execute("BEGIN IMMEDIATE")

    def release(self) -> None:
        """Let the database go."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @contextmanager
    def killing(self, exchange: Exchange) -> Iterator[None]:
        """Let somebody end the server in the block, unless the mode is over or it is gone already."""
        with self._fate:
            if exchange.connection.over.is_set() or not self.server.is_running:
                raise Dropped
            yield

    def revived(self) -> None:
        """Start the server if it is not there."""
        with self._fate:
            if not self.server.is_running:
                self.server.start()

    def restarted(self) -> None:
        """Stop and start the server."""
        self.server.stop()
        self.server.start()


@dataclass(frozen=True)
class Mode:
    """One way in which things go wrong."""

    treat: Treat | None = None
    find: Callable[[Field], Resolve] | None = None
    """How the name of the server is found while it is so."""
    between: Callable[[Field, int], None] = lambda _field, _round: None
    """What happens before each round."""
    mend: Callable[[Field], None] = lambda _field: None
    """What ends it."""
    only: str = ""
    """The code of the one error that the station has to tell of; empty: any or none."""


# --- what happens to the server, and to its name ----------------------------------------------------------------------


def killed_after_commit(world: Field) -> Answer:
    """The server does what it is asked, and is dead before it can say so."""

    def answer(exchange: Exchange) -> None:
        with world.killing(exchange):
            exchange.forward()
            world.server.stop(signal.SIGKILL)
        raise Dropped

    return answer


def killed_at_any_moment(world: Field) -> Answer:
    """The server dies while it is at it."""

    def answer(exchange: Exchange) -> None:
        with world.killing(exchange):
            killer = Timer(world.random.uniform(0.0, 0.03), lambda: world.server.send(signal.SIGKILL))
            killer.start()
            with suppress(OSError, Dropped):
                exchange.forward()
            killer.join()
            world.server.stop(signal.SIGKILL)
        raise Dropped

    return answer


def _restored(world: Field, number: int) -> None:
    """Back up before the second round, and put that back before the last."""
    if number in (1, ROUNDS - 1):
        world.server.stop()
        world.server.back_up() if number == 1 else world.server.restore()
        world.server.start()


def _frozen(world: Field, number: int) -> None:
    if number == 0:
        world.server.send(signal.SIGSTOP)


def _gone(world: Field, _number: int) -> None:
    world.server.stop()


def silent_name_service(world: Field) -> Resolve:
    """Nobody tells where the server is, nor that nobody knows."""

    def find(_host: str, _port: int) -> Sequence[Address]:
        world.proxy.over.wait(10)
        return world.found()

    return find


def no_such_name(_world: Field) -> Resolve:
    """The name service knows no such name."""

    def find(_host: str, _port: int) -> Sequence[Address]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    return find


def nobody_listens(_world: Field) -> Resolve:
    """The name leads to a machine where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        address = closed.getsockname()
    return lambda _host, _port: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address)]


def first_address_dead(world: Field) -> Resolve:
    """The name has two addresses; nobody listens at the first."""
    dead = nobody_listens(world)
    return lambda host, port: [*dead(host, port), *world.found()]


def black_hole(world: Field) -> Resolve:
    """The name leads to a machine that takes no notice of anybody: not even the connection is answered."""
    hole = socket.socket()
    hole.bind(("127.0.0.1", 0))
    hole.listen(0)
    fillers = [socket.socket() for _ in range(3)]
    for filler in fillers:
        filler.setblocking(False)
        filler.connect_ex(hole.getsockname())
    address = hole.getsockname()

    def close() -> None:
        world.proxy.over.wait(60)
        for one in (hole, *fillers):
            one.close()

    Timer(0, close).start()
    return lambda _host, _port: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address)]


def modes(world: Field) -> dict[str, Mode]:
    """Return every mode by name."""
    found = {"nothing": Mode(), "another good certificate": Mode(good(world.server.home, world.folder))}
    found |= {name: Mode(treat) for name, treat in LINE.items()}
    found |= {name: Mode(reading(answer)) for name, answer in READING.items()}
    found |= {
        name: Mode(treat, only="KIOSK-NET-CERTIFICATE")
        for name, treat in certificates(world.server.home, world.folder).items()
    }
    return found | {
        "name service silent": Mode(find=silent_name_service),
        "name unknown": Mode(find=no_such_name),
        "nobody listens": Mode(find=nobody_listens),
        "first of two addresses dead": Mode(find=first_address_dead),
        "black hole": Mode(find=black_hole),
        "server killed after commit": Mode(
            reading(killed_after_commit(world)), between=lambda field, _: field.revived(), mend=Field.revived
        ),
        "server killed at any moment": Mode(
            reading(killed_at_any_moment(world)), between=lambda field, _: field.revived(), mend=Field.revived
        ),
        "server restarted": Mode(between=lambda field, _: field.restarted()),
        "server gone": Mode(between=_gone, mend=Field.revived),
        "server frozen": Mode(between=_frozen, mend=lambda field: field.server.send(signal.SIGCONT)),
        "server restored from a backup": Mode(between=_restored),
        "server's database locked": Mode(between=lambda field, _: field.lock_database(), mend=Field.release),
    }


# --- one mode ---------------------------------------------------------------------------------------------------------


@dataclass
class Tried:
    """What came of one mode."""

    name: str
    events: int = 0
    calls: int = 0
    worst_s: float = 0.0
    worst_beyond_s: float = 0.0
    errors: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)


def tried(world: Field, name: str, mode: Mode) -> Tried:
    """Let two candidates sit at a new seat in this mode, let the network heal, and look at both ends."""
    home = world.folder / f"seat-{name}"
    seat = Seat(home, world.server, world.proxy.url, world.resolve, WITHIN_S)
    try:
        seat.drained()
        sittings = [
            Acting(str(next(world.people)), session=str(world.server.facts["session"]), random=world.random)
            for _ in range(2)
        ]
        todo = _groups([event for sitting in sittings for event in _whole(sitting, world.random)], ROUNDS)
        for number, group in enumerate(todo):
            _stormy_round(world, seat, mode, group, number)
        world.proxy.heal()
        world.find = None
        mode.mend(world)
        seat.drained()
        _demand_equal(world, seat, sittings)
        _demand_told(seat, mode)
    finally:
        world.proxy.heal()
        seat.close()
    return Tried(
        name,
        len(seat.made),
        seat.calls.count,
        seat.calls.worst_s,
        seat.calls.worst_beyond_s,
        seat.errors,
        [f"{name}: {words}" for words in seat.broken],
    )


def _stormy_round(world: Field, seat: Seat, mode: Mode, group: Sequence[ev.AnyEvent], number: int) -> None:
    mode.between(world, number)
    if number == 0 or world.random.random() < STORMY:
        if mode.treat is not None:
            world.proxy.begin(mode.treat)
        if mode.find is not None:
            world.proxy.over = Event()
            world.proxy.cut()
            world.find = mode.find(world)
    half = len(group) // 2
    for part in (group[:half], group[half:]):
        if part:
            seat.record(part)
        seat.once()
    world.proxy.heal()
    world.find = None


def _whole(sitting: Acting, random: Random) -> Iterator[ev.AnyEvent]:
    yield from sitting.begin()
    for _ in range(random.randrange(6, 14)):
        yield from sitting.respond()
    yield from sitting.submit()


def _groups(events: Sequence[ev.AnyEvent], count: int) -> list[Sequence[ev.AnyEvent]]:
    size = -(-len(events) // count)
    return [events[start : start + size] for start in range(0, len(events), size)]


def _demand_told(seat: Seat, mode: Mode) -> None:
    told = set(seat.errors) - {"KIOSK-NET-UNREACHABLE"}  # on a busy machine a call may be late besides
    if mode.only:
        seat.demand(told == {mode.only}, f"the station told of {seat.errors}, not of {mode.only}")


def _demand_equal(world: Field, seat: Seat, sittings: Sequence[Acting]) -> None:
    """Look whether both ends have the same: every event once, attempts, slots, receipts, the standing."""
    rows = world.server.rows(
        "SELECT e.bytes FROM exchange_storedevent e JOIN exchange_journal j ON j.id = e.journal_id"
        " JOIN registration_station s ON s.id = j.station_id WHERE s.public_id = ? ORDER BY j.incarnation, e.seq",
        seat.station,
    )
    own = [ev.encode(event) for event in seat.made]
    seat.demand([row[0] for row in rows] == own, f"{len(rows)} events at the server, {len(own)} made")
    for sitting in sittings:
        (record,) = world.server.rows(
            "SELECT a.state, a.answered, a.answers_root, a.receipt <> '', c.slot_consumed_at IS NOT NULL"
            " FROM exchange_attemptrecord a JOIN registration_candidateprofile c ON c.id = a.profile_id"
            " WHERE a.public_id = ?",
            sitting.id,
        ) or [()]
        end = sitting.told[-1]
        assert isinstance(end, ev.AttemptSubmitted)
        wanted = ("submitted", end.answered, end.answers_root, 1, 1)
        seat.demand(record == wanted, f"an attempt is {record} at the server, not {wanted}")
        receipt = seat.recorded.call(lambda store, attempt=sitting.id: store.receipt(attempt))
        seat.demand(receipt is not None and receipt.answers_root == end.answers_root, "the receipt did not arrive")
    standing, damage = seat.recorded.call(lambda store: (store.standing(), store.verify()))
    seat.demand(standing == "good", f"the station is {standing}")
    seat.demand(damage is None, f"the store is damaged: {damage}")


# --- all of them ------------------------------------------------------------------------------------------------------


@contextmanager
def fielded(folder: Path, *, seed: int, candidates: int) -> Iterator[Field]:
    """Give a server and its proxy while the block runs."""
    with ExitStack() as stack:
        world = Field(folder, Random(seed), candidates=candidates)
        stack.callback(world.close)
        yield world


MODES = 72
"""How many there are."""


def networked(
    folder: Path,
    *,
    seed: int,
    most: int = MODES,
    only: Sequence[str] | None = None,
    told: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """Try every mode, `most` of them, or those named, on one server; each with a station of its own."""
    outcome = Outcome(fault="network")
    worst = Tried("none")
    with fielded(folder, seed=seed, candidates=2 * (len(only) if only else MODES)) as world:
        found = modes(world)
        names = only or [name for name in found if most >= MODES or name in Random(seed).sample(sorted(found), most)]
        for name in names:
            one = tried(world, name, found[name])
            outcome.tries += one.calls
            outcome.promised += one.events
            outcome.broken += one.broken
            outcome.tell()
            if one.worst_beyond_s > BEYOND_S:
                outcome.broken.append(f"{name}: a call outlived its time by {one.worst_beyond_s:.3f} s")
            worst = max(worst, one, key=lambda tried: tried.worst_beyond_s)
            told(
                f"{name}: {one.events} events, {one.calls} calls, {one.worst_s:+.3f} s ({one.worst_beyond_s:.3f}), "
                f"{one.errors or 'no errors'}{' BROKEN ' + str(one.broken) if one.broken else ''}"
            )
        outcome.notes["modes"] = f"{len(names)} of {len(found)}"
    outcome.notes["worst call"] = (
        f"{worst.worst_s * 1_000:.0f} ms beyond its time, {worst.worst_beyond_s * 1_000:.0f} ms beyond a bare timer's "
        f"of the same time ({worst.name})"
    )
    return outcome
