"""The way between a station and the server, with everything that can happen to a message on it."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import TypeVar

import msgspec

from sync.client.errors import NotTheServer, OutOfTime, Refused, ServerTrouble, Unreachable
from sync.protocol import wire
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
from sync.protocol.moving import MovedReply
from sync.protocol.signatures import Signed
from tests.simulate.central import Question, Refusal, Request, Server
from tests.simulate.disk import Crashed
from tests.simulate.edge import CheapSigner
from tests.simulate.store import SimStore

T = TypeVar("T", bound=msgspec.Struct)
FAULTS = ("lost", "unanswered", "twice", "late", "strange", "broken", "down", "too_large", "dripping", "crash")
KEPT = 40
TOO_LARGE = 3_000


@dataclass(frozen=True, slots=True)
class Late:
    """A request that somebody on the way holds back."""

    at_ms: int
    request: Request


class Network:
    """Loses, doubles, delays, repeats and spoils; `heal` ends all of that."""

    def __init__(self, server: Server, random: Random, note: Callable[[str], None], now_ms: Callable[[], int]) -> None:
        self.server = server
        self._random = random
        self._note = note
        self._now_ms = now_ms
        self.odds = {fault: random.choice((0.0, 0.0, 0.03, 0.12)) for fault in FAULTS}
        self.is_cut: set[str] = set()
        """Machines whose cable is out."""
        self.held: list[Late] = []
        self.captured: list[Request] = []

    def heal(self) -> None:
        """Deliver whatever is asked from now on, once and at once; what was held back still arrives."""
        self.odds = dict.fromkeys(FAULTS, 0.0)
        self.is_cut.clear()

    def ask(self, machine: str, request: Request, kind: type[T]) -> T:
        """Return the reply; raises ClientError for everything that can go wrong, Crashed where the machine ends."""
        fault = self._fault()
        if machine in self.is_cut:
            raise Unreachable("no cable")
        if fault:
            self._note(f"  network: {fault} ({machine} {request.kind} #{request.counter})")
        self._keep(request)
        self._on_the_way(fault, request)
        reply = self._answered(request)
        self._on_the_way_back(fault)
        if isinstance(reply, Refusal):
            raise Refused(wire.Refusal(code=reply.code, sentence="x"), status=409)
        return wire.decode(reply, kind)

    def _on_the_way(self, fault: str, request: Request) -> None:
        match fault:
            case "lost":
                raise Unreachable(fault)
            case "late":
                self.held.append(Late(self._now_ms() + self._random.randint(100, 60_000), request))
                raise OutOfTime(fault)
            case "down":
                raise ServerTrouble(fault, status=503)
            case "broken":
                self._deliver(Request(request.station, request.counter, request.kind, request.body[:-1], request.mac))
                raise Unreachable(fault)
            case "too_large" if request.kind == "sync" and len(request.body) > TOO_LARGE:
                raise Refused(wire.Refusal(code="REQUEST-TOO-LARGE", sentence="x"), status=413)
            case "twice":
                self._deliver(request)
            case _:
                pass

    def _on_the_way_back(self, fault: str) -> None:
        match fault:
            case "crash":
                raise Crashed
            case "unanswered":
                raise Unreachable(fault)
            case "dripping":
                raise OutOfTime(fault)
            case "strange":
                raise NotTheServer(fault)
            case _:
                pass

    def deliver_late(self) -> None:
        """Deliver what was held back until now; nobody waits for the answers."""
        due = [late for late in self.held if late.at_ms <= self._now_ms()]
        self.held = [late for late in self.held if late.at_ms > self._now_ms()]
        for late in due:
            self._note(f"  network: late arrival of {late.request.kind} #{late.request.counter}")
            self._deliver(late.request)

    def replay(self) -> None:
        """Send something once more that was sent at some time."""
        if self.captured:
            request = self._random.choice(self.captured)
            self._note(f"  network: replay of {request.station} {request.kind} #{request.counter}")
            self._deliver(request)

    def _keep(self, request: Request) -> None:
        self.captured.append(request)
        del self.captured[:-KEPT]

    def _fault(self) -> str:
        draw = self._random.random()
        for fault, odds in self.odds.items():
            draw -= odds
            if draw < 0:
                return fault
        return ""

    def _deliver(self, request: Request) -> None:
        self._answered(request)

    def _answered(self, request: Request) -> bytes | Refusal:
        try:
            return wire.encode(self.server.answer(request))
        except Refusal as refusal:
            return refusal


class Remote:
    """The server as one machine sees it: fits `sync.client.remote.Remote`, and what else a station asks."""

    def __init__(self, machine: str, station: StationId, network: Network, store: SimStore) -> None:
        self._machine = machine
        self._station = station
        self._network = network
        self._store = store
        self._signer = CheapSigner(station)
        self.asked_while_writing = False

    @property
    def station(self) -> StationId:
        return self._station

    def sync(self, request: wire.SyncRequest) -> wire.SyncReply:
        return self._ask("sync", request, wire.SyncReply)

    def own_events(self, incarnation: int, since: int) -> wire.JournalReply:
        return self._ask("journal", Question(str(incarnation), since), wire.JournalReply)

    def claim(self, asked: wire.ClaimRequest) -> wire.ClaimReply:
        """Reserve a slot."""
        return self._ask("claim", asked, wire.ClaimReply)

    def moved(self, attempt: str, since: int, fence: int) -> MovedReply:
        """Return a page of an attempt that was moved here."""
        return self._ask("moved", Question(attempt, since, fence), MovedReply)

    def leap(self, to: int) -> None:
        self._store.leap(to)

    def proved(self, purpose: str, signed: Signed, kind: type[T]) -> T:
        try:
            return wire.decode(self._network.server.signer.proved(purpose, signed), kind)
        except ProtocolError as error:
            raise NotTheServer(str(error)) from error

    def _ask(self, kind: str, message: msgspec.Struct, reply: type[T]) -> T:
        self.asked_while_writing = self.asked_while_writing or self._store.is_writing
        counter = self._store.next_counter()
        body = wire.encode(message)
        mac = self._signer.mac(f"{kind}{counter}", body)
        return self._network.ask(self._machine, Request(self._station, counter, kind, body, mac), reply)
