"""The simulated server: requests in, replies out, one transaction each. What decides is `sync.protocol`'s."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec

from sync.protocol import chain, claiming, events, following, ingesting, moving, wire
from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError
from sync.protocol.events import AttemptEvent, AttemptTransferring
from sync.protocol.ids import CandidateId, EventId, SessionId, StationId
from sync.protocol.ingesting import Fit
from sync.protocol.moving import MovedReply
from sync.protocol.signatures import FENCE, GRANT, Signed
from sync.protocol.slots import Rank, Slot
from tests.simulate.edge import CheapSigner
from tests.simulate.projecting import Projection
from tests.simulate.state import decoded
from tests.simulate.tables import Claim, Decision, Placed, Profile, Seat, Stream, Tables

T = TypeVar("T", bound=msgspec.Struct)
PAGE_OF_ROWS = 4
PAGE_OF_EVENTS = 7


class Refusal(Exception):
    """A refusal, with its code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Request:
    """What a station sent, signed."""

    station: StationId
    counter: int
    kind: str
    body: bytes
    mac: str


class Question(msgspec.Struct, frozen=True):
    """What is asked about a journal or an attempt that moved."""

    about: str
    since: int = 0
    fence: int = 0


class Server:
    """The central registration server; whoever calls says what time it is there."""

    def __init__(self, *, policy: wire.Policy, now_ms: Callable[[], int]) -> None:
        self.tables = Tables()
        self.signer = CheapSigner("server")
        self.policy = policy
        self.now_ms = now_ms
        self.session = SessionId("s")
        self.epochs = 1
        self.granted: set[tuple[CandidateId, int]] = set()
        """Evidence: every generation that this server ever made, over all restores."""
        self.fences: set[tuple[CandidateId, int, StationId, int]] = set()
        """Evidence: every fence that it ever gave."""
        self.decided: set[str] = set()
        """Evidence: every decision that anybody made."""

    @property
    def projection(self) -> Projection:
        """The hand that lets the tables follow events."""
        return Projection(self.tables, self.signer, regrants=self.policy.regrants, made=self.granted)

    def _stamp(self) -> int:
        self.tables.position += 1
        return self.tables.position

    # --- people -------------------------------------------------------------------------------------------------------

    def enroll(self, station: StationId) -> None:
        """Let a station in."""
        self.tables.seats[station] = Seat(station, self._stamp())
        self.tables.streams[station] = {}

    def register(self, candidate: CandidateId, bound: StationId | None) -> None:
        """Register a candidate, without a slot."""
        self.tables.profiles[candidate] = Profile(candidate, Slot(), bound, self._stamp())

    def assign(self, candidate: CandidateId) -> None:
        """Give a slot, or give it anew: a reset."""
        self._grant(candidate, self.tables.profiles[candidate].slot.granted(self.now_ms()))

    def withdraw(self, candidate: CandidateId) -> None:
        """Take the right to sit away."""
        self._grant(candidate, self.tables.profiles[candidate].slot.withdrawn())

    def _grant(self, candidate: CandidateId, slot: Slot) -> None:
        grant = wire.SlotGrant(
            candidate=candidate, slot=slot, exam="E", by="central", issued_ms=self.now_ms(), epoch=self.tables.epoch
        )
        profile = self.tables.profiles[candidate]
        self.tables.profiles[candidate] = replace(
            profile, slot=slot, grant=self.signer.state(GRANT, grant), pos=self._stamp()
        )
        self.granted.add((candidate, slot.generation))
        self.projection.follow_grant(candidate)

    def bind(self, candidate: CandidateId, station: StationId | None) -> None:
        """Bind a slot to another seat."""
        profile = self.tables.profiles[candidate]
        self.tables.profiles[candidate] = replace(profile, bound=station, pos=self._stamp())

    def decide(self, said: wire.Directive, *stations: StationId) -> None:
        """Tell stations what somebody decided about an attempt."""
        self.decided.add(said.id)
        self.tables.decisions.append(Decision(stations, self.signer.state(GRANT, said), self._stamp()))

    def move(self, attempt: str, to: StationId, *, directive: str, from_copy: bool) -> bool:
        """Move an attempt to another seat; False where that cannot be."""
        record = self.tables.records.get(attempt)
        if record is None or record.attempt.state.is_over or record.station == to:
            return False
        folded = record.attempt
        profile = self.tables.profiles[folded.candidate]
        busy = {r.station for r in self.tables.records.values() if not r.attempt.state.is_over}
        if profile.slot.generation != folded.generation or to in busy or self.tables.seats[to].standing != "good":
            return False
        claim = self._issue(folded.candidate, folded.generation, to)
        said = wire.Directive(
            id=directive,
            attempt=folded.id,
            do="transfer",
            by="central",
            why="why",
            approved_by="other",
            to=to,
            seat=str(to),
            fence=claim.fence,
            candidate=folded.candidate,
            generation=folded.generation,
            how="server_copy" if from_copy else "online",
        )
        self.carry(attempt, to)
        self.decide(said, record.station, to)
        self.bind(folded.candidate, to)
        return True

    def carry(self, attempt: str, to: StationId) -> None:
        """Tell the seat that an attempt goes to what was decided about it."""
        for number, decision in enumerate(self.tables.decisions):
            said = wire.decode(decision.signed.payload, wire.Directive)
            if said.attempt == attempt and to not in decision.stations and moving.goes_along(said.do, is_heard=False):
                stations = (*decision.stations, to)
                self.tables.decisions[number] = replace(decision, stations=stations, pos=self._stamp())

    def clear(self, station: StationId) -> None:
        """Trust a station again, after somebody looked."""
        self.tables.seats[station] = replace(self.tables.seats[station], standing="good")

    # --- the database -------------------------------------------------------------------------------------------------

    def lose_power(self) -> None:
        """Lose the power: what was replied to is in the database."""

    def import_stick(self, station: StationId, batch: wire.Batch) -> None:
        """Take events in from a file, as if they had come by the network."""
        fit = self.take(station, batch, [])
        stream = self.tables.streams[station].get(batch.incarnation)
        if fit is Fit.FORKED and stream is not None and not stream.is_forked:
            self.judge(self.tables.seats[station], {stream.incarnation}, is_second=False)
        if fit is Fit.FORKED:
            self._branch(station, batch)

    def _branch(self, station: StationId, batch: wire.Batch) -> None:
        """Take another story in behind all that is here."""
        fresh = [bytes(raw) for raw in batch.events if not self.is_known(decoded(bytes(raw)).id)]
        if fresh:
            kept = {number: stream.head for number, stream in self.tables.streams[station].items()}
            self.take(station, ingesting.branched(station, kept, fresh), [])

    def restore(self, backup: Tables) -> None:
        """Go back to a backup; the server notices that at its start and begins another epoch."""
        self.tables = backup.copy()
        self._renew()

    def _renew(self) -> None:
        self.epochs += 1
        self.tables.epoch = f"epoch-{self.epochs}"
        self.tables.fence_floor = self.now_ms() // 1_000

    def only_granted(self) -> dict[CandidateId, Profile]:
        """Return the candidates with nothing but what grants gave them."""
        found = {}
        for candidate, profile in self.tables.profiles.items():
            grant = None if profile.grant is None else wire.decode(profile.grant.payload, wire.SlotGrant)
            found[candidate] = replace(profile, slot=Slot() if grant is None else grant.slot)
        return found

    # --- requests -----------------------------------------------------------------------------------------------------

    def answer(self, request: Request) -> msgspec.Struct:
        """Return the reply to a request; raises Refusal."""
        seat = self.tables.seats[request.station]
        if CheapSigner(request.station).mac(f"{request.kind}{request.counter}", request.body) != request.mac:
            raise Refusal("REQUEST-UNSIGNED")
        match request.kind:
            case "sync":
                return self.sync(seat, wire.decode(request.body, wire.SyncRequest), request.counter)
            case "claim":
                return self.claim(seat, wire.decode(request.body, wire.ClaimRequest), request.counter)
            case "journal":
                return self.journal(seat, wire.decode(request.body, Question))
            case _:
                return self.moved(seat, wire.decode(request.body, Question))

    def sync(self, seat: Seat, asked: wire.SyncRequest, counter: int) -> wire.SyncReply:
        """Take in what a station brings, tell what it does not know."""
        streams = self.tables.streams[seat.station]
        seen = ingesting.compared(
            {number: stream.head for number, stream in streams.items()},
            asked.heads,
            hash_at=lambda ours, seq: streams[ours.incarnation].hashes[seq],
            forked={number for number, stream in streams.items() if stream.is_forked},
        )
        forked = set(seen.forked)
        if counter <= seat.counter:
            seat = self.judge(seat, forked, is_second=False)
            same = asked.epoch == self.tables.epoch
            return self._reply(seat, cursor=asked.cursor if same else 0, counter=seat.counter)
        self.take_back(asked.grants, seat.station)
        results: list[wire.Result] = []
        if asked.batch is not None and self.take(seat.station, asked.batch, results) is Fit.FORKED:
            stream = streams[asked.batch.incarnation]
            forked |= set() if stream.is_forked else {stream.incarnation}
        seat = replace(self.judge(seat, forked, is_second=seen.is_second), counter=counter, heard_ms=self.now_ms())
        self.tables.seats[seat.station] = seat
        cursor = asked.cursor if asked.epoch == self.tables.epoch else 0
        return self._reply(seat, cursor=cursor, results=tuple(results), has_page=True)

    def judge(self, seat: Seat, forked: set[int], *, is_second: bool) -> Seat:
        """Keep a station that turns out to be two from starting."""
        for number in sorted(forked):
            self.tables.streams[seat.station][number].is_forked = True
        if (forked or is_second) and seat.standing == "good":
            seat = self.tables.seats[seat.station] = replace(seat, standing="quarantined")
        return seat

    def _reply(
        self,
        seat: Seat,
        *,
        cursor: int,
        counter: int = 0,
        results: tuple[wire.Result, ...] = (),
        has_page: bool = False,
    ) -> wire.SyncReply:
        rows: tuple[msgspec.Raw, ...] = ()
        receipts: tuple[Signed, ...] = ()
        more = False
        if has_page:
            rows, receipts, cursor, more = self.page(seat, cursor)
        return wire.SyncReply(
            epoch=self.tables.epoch,
            heads=tuple(stream.head for _, stream in sorted(self.tables.streams[seat.station].items())),
            cursor=cursor,
            rows=rows,
            more=more,
            results=results,
            receipts=receipts,
            standing=seat.standing,
            next_in_ms=2_000,
            server_now_ms=self.now_ms(),
            counter=counter,
        )

    def take(self, station: StationId, batch: wire.Batch, results: list[wire.Result]) -> Fit:
        """Store what is new of a batch and project it."""
        streams = self.tables.streams[station]
        stream = streams.get(batch.incarnation)
        if stream is None:
            if batch.since or not batch.events:
                return Fit.GAP
            genesis = chain.genesis(station, batch.incarnation, batch.parent).hex()
            if genesis != batch.prev:
                raise Refusal("PROTOCOL-MALFORMED")
            stream = streams[batch.incarnation] = Stream(batch.incarnation, batch.parent, [genesis])
        fit = ingesting.fit(stream.head, batch, stream.hashes.__getitem__)
        if fit is not Fit.FOLLOWS:
            return fit
        fresh = [bytes(raw) for raw in batch.events[ingesting.held(stream.head, batch) :]]
        self.project(self._stored(station, stream, fresh, results))
        return fit

    def _stored(
        self, station: StationId, stream: Stream, fresh: list[bytes], results: list[wire.Result]
    ) -> list[tuple[events.AnyEvent | events.Unknown, Placed | None]]:
        """Store events, each once; return those that are new with their place."""
        found: list[tuple[events.AnyEvent | events.Unknown, Placed | None]] = []
        for data in fresh:
            event = decoded(data)
            stream.events.append(data)
            stream.hashes.append(chain.extend(bytes.fromhex(stream.hashes[-1]), (data,)).hex())
            place = station, stream.incarnation, len(stream.events)
            if self.is_known(event.id):
                self.tables.repeated.add(place)
                results.append(wire.Result(event=EventId(event.id), code="EVENT-REPEATED"))
                continue
            self.tables.stored[event.id] = place
            self.tables.rows.append(event.id)
            placed = None
            if isinstance(event, events.CodeUsed):
                self.tables.codes.append((station, event))
            if isinstance(event, AttemptEvent):
                placed = Placed(event, *place, self.now_ms(), stream.hashes[-1], data)
            found.append((event, placed))
        return found

    def is_known(self, event: str) -> bool:
        """Whether an event is stored already, wherever it stands."""
        return event in self.tables.stored

    def project(self, stored: list[tuple[events.AnyEvent | events.Unknown, Placed | None]]) -> None:
        """Let attempts and slots follow events that were just stored."""
        for event, _ in stored:
            if isinstance(event, events.SlotRegranted):
                self.projection.regranted(event)
        fresh = [placed for _, placed in stored if placed is not None]
        before = {one.event.attempt: self._seat_of(one.event.attempt) for one in fresh}
        self.projection.take(fresh)
        for attempt, seat in before.items():
            now = self._seat_of(attempt)
            if seat is not None and now is not None and now != seat:
                self.carry(attempt, now)

    def _seat_of(self, attempt: str) -> StationId | None:
        record = self.tables.records.get(attempt)
        return None if record is None else record.station

    def take_back(self, returned: tuple[Signed, ...], station: StationId) -> None:
        """Know again what was signed before this server was restored."""
        for signed in returned:
            try:
                payload = self.signer.proved(GRANT, signed)
            except ProtocolError:
                continue
            try:
                self._take_grant(wire.decode(payload, wire.SlotGrant), signed)
            except ProtocolError:
                self._take_fence(wire.decode(payload, wire.Directive))

    def _take_grant(self, grant: wire.SlotGrant, signed: Signed) -> None:
        profile = self.tables.profiles.get(grant.candidate)
        if profile is None or not following.is_grantable(grant):
            return
        slot = following.settled(profile.slot, grant)
        if grant.slot.generation <= profile.slot.generation:
            if slot != profile.slot:
                self._grant(grant.candidate, slot)
            return
        self.tables.profiles[grant.candidate] = replace(profile, slot=slot, grant=signed, pos=self._stamp())
        self.projection.follow_grant(grant.candidate)

    def _take_fence(self, said: wire.Directive) -> None:
        if said.do != "transfer" or said.to is None or said.candidate is None:
            return
        known = {(c.candidate, c.fence) for c in self.tables.claims}
        if (said.candidate, said.fence) not in known:
            self.tables.claims.append(Claim(said.candidate, said.generation, said.to, said.fence, 0))
            self.projection.take_again(said.attempt)

    # --- what goes down -----------------------------------------------------------------------------------------------

    def page(self, seat: Seat, cursor: int) -> tuple[tuple[msgspec.Raw, ...], tuple[Signed, ...], int, bool]:
        """Return rows and receipts after a cursor, the new cursor, and whether there is more."""
        newest = self.tables.position
        if not 0 <= cursor <= newest:
            cursor = 0
        entries: list[tuple[int, wire.AnyRow | Signed]] = []
        if cursor < 1:
            entries.append((0, self.session_row()))
        entries += [(p.pos, self.candidate_row(p)) for p in self.tables.profiles.values() if p.pos > cursor]
        entries += [
            (decision.pos, wire.StatementRow(pos=decision.pos, signed=decision.signed))
            for decision in self.tables.decisions
            if decision.pos > cursor and seat.station in decision.stations
        ]
        entries += [
            (record.receipt_pos, record.receipt)
            for record in self.tables.records.values()
            if record.receipt is not None and record.receipt_pos > cursor and record.station == seat.station
        ]
        entries.sort(key=lambda entry: entry[0])
        page, rest = entries[:PAGE_OF_ROWS], entries[PAGE_OF_ROWS:]
        end = page[-1][0] if rest else newest
        rows = tuple(msgspec.Raw(wire.encode(row)) for _, row in page if not isinstance(row, Signed))
        return rows, tuple(row for _, row in page if isinstance(row, Signed)), end, bool(rest)

    def session_row(self) -> wire.SessionRow:
        return wire.SessionRow(
            pos=0,
            session=self.session,
            exam="E",
            title="Exam",
            opens_ms=0,
            closes_ms=2**52,
            duration_ms=3_600_000,
            package=None,
            policy=self.policy,
        )

    def candidate_row(self, profile: Profile) -> wire.CandidateRow:
        return wire.CandidateRow(
            pos=profile.pos,
            candidate=profile.candidate,
            registration_number=str(profile.candidate),
            name="Name",
            access="",
            exam="E",
            session=self.session,
            station=profile.bound,
            slot=profile.slot,
            grant=profile.grant,
        )

    # --- other requests -----------------------------------------------------------------------------------------------

    def claim(self, seat: Seat, asked: wire.ClaimRequest, counter: int) -> wire.ClaimReply:
        """Reserve a slot for a station."""
        if counter <= seat.counter:
            raise Refusal("REQUEST-UNSIGNED")
        self.tables.seats[seat.station] = replace(seat, counter=counter)
        if seat.standing != "good":
            raise Refusal("STATION-QUARANTINED")
        profile = self.tables.profiles[asked.candidate]
        if profile.slot.rank is Rank.NO_SLOT or asked.generation != profile.slot.generation:
            raise Refusal("SLOT-NONE")
        if profile.slot.rank is Rank.CONSUMED:
            raise Refusal("SLOT-CONSUMED")
        held = self._held(asked.candidate, asked.generation)
        taken = claiming.taken(
            seat.station,
            attempts=[
                record.station
                for _, record in sorted(self.tables.records.items())
                if (record.attempt.candidate, record.attempt.generation) == (asked.candidate, asked.generation)
            ],
            held=None if held is None else claiming.Held(held.station, held.lapses_ms),
            bound=profile.bound,
            is_roaming=self.policy.roaming,
            now_ms=self.now_ms(),
        )
        if taken is not None:
            raise Refusal("CLAIM-TAKEN")
        if held is not None and held.station == seat.station:
            lapses_ms = max(held.lapses_ms, self.now_ms() + claiming.LIFE_MS)
            self.tables.claims.remove(held)
            self.tables.claims.append(replace(held, lapses_ms=lapses_ms))
            claim = self.tables.claims[-1]
        else:
            claim = self._issue(asked.candidate, asked.generation, seat.station)
        fence = wire.Fence(
            candidate=claim.candidate,
            generation=claim.generation,
            station=seat.station,
            fence=claim.fence,
            lapses_ms=claim.lapses_ms,
        )
        return wire.ClaimReply(fence=self.signer.state(FENCE, fence))

    def _held(self, candidate: CandidateId, generation: int) -> Claim | None:
        own = [c for c in self.tables.claims if (c.candidate, c.generation) == (candidate, generation)]
        return max(own, key=lambda claim: claim.fence, default=None)

    def _issue(self, candidate: CandidateId, generation: int, station: StationId) -> Claim:
        last = max((c.fence for c in self.tables.claims if c.candidate == candidate), default=0)
        moved = (r.fence for r in self.tables.records.values() if r.attempt.candidate == candidate)
        last = max(last, *moved, 0)
        fence = claiming.next_fence(last, self.tables.fence_floor)
        claim = Claim(candidate, generation, station, fence, self.now_ms() + claiming.LIFE_MS)
        self.tables.claims.append(claim)
        self.fences.add((candidate, generation, station, fence))
        return claim

    def journal(self, seat: Seat, asked: Question) -> wire.JournalReply:
        """Return a page of a station's own events."""
        stream = self.tables.streams[seat.station].get(int(asked.about))
        if stream is None:
            raise Refusal("JOURNAL-UNKNOWN")
        page = stream.events[asked.since : asked.since + PAGE_OF_EVENTS]
        return wire.JournalReply(
            events=tuple(msgspec.Raw(data) for data in page), head=stream.head, parent=stream.parent
        )

    def moved(self, seat: Seat, asked: Question) -> MovedReply:
        """Return a page of an attempt that was moved to the caller."""
        record = self.tables.records.get(asked.about)
        if record is None or seat.standing != "good":
            raise Refusal("MOVE-NOT-HERE")
        order = self.projection.sorted_out(asked.about)
        before: tuple[Placed, ...] | None = None
        for number, stay in enumerate(order.stays):
            if number and stay.station == seat.station and stay.fence == (asked.fence or order.fence):
                before = tuple(one for earlier in order.stays[:number] for one in earlier.written)
        said = self._last_move(asked.about, asked.fence)
        if before is None:
            claims = (c for c in self.tables.claims if c.candidate == record.attempt.candidate)
            held = max(claims, key=lambda c: c.fence, default=None)
            if said is None or held is None or said.to != seat.station or held.fence != said.fence:
                raise Refusal("MOVE-NOT-HERE")
            if record.attempt.state.is_over:
                raise Refusal("SLOT-CONSUMED")
            is_given_up = isinstance(order.counted[-1].event, AttemptTransferring)
            if not is_given_up and said.how != "server_copy":
                raise Refusal("MOVE-NOT-YET")
            before = order.counted
        page = before[asked.since : asked.since + PAGE_OF_EVENTS]
        last = before[-1]
        return MovedReply(
            events=tuple(msgspec.Raw(one.data) for one in page),
            total=len(before),
            source=last.station,
            head=Head(incarnation=last.incarnation, seq=last.seq, hash=last.hash),
            last=EventId(last.event.id),
            fence=asked.fence if said is None else said.fence,
            how="online" if said is None else said.how,
        )

    def _last_move(self, attempt: str, fence: int) -> wire.Directive | None:
        said = [wire.decode(d.signed.payload, wire.Directive) for d in self.tables.decisions]
        moves = [s for s in said if s.do == "transfer" and s.attempt == attempt and (not fence or s.fence == fence)]
        return max(moves, key=lambda move: move.fence, default=None)
