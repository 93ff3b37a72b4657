"""The simulated server and the real one, given the same requests: the same heads, slots, standings and rivals."""

from random import Random

import msgspec
import pytest

from sync.protocol import chain, events, wire
from sync.protocol.ids import CandidateId, StationId
from sync.server.exchange.models import AttemptRecord, Journal
from sync.server.registration.models import CandidateProfile, ExamSession, Station
from tests.simulate.central import Server
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Log, Machine, responded, started, submitted

pytestmark = pytest.mark.django_db
STEPS = 45


class Both:
    """The same stations and candidates at both servers."""

    def __init__(self, machines: list[Machine], people: list[CandidateProfile], random: Random) -> None:
        self.random = random
        self.machines = machines
        self.people = people
        self.server = Server(policy=wire.Policy(), now_ms=now_ms)
        self.told: dict[int, list[events.AnyEvent]] = {}
        self.epochs: dict[int, str] = {}
        for machine in machines[:2]:
            self.server.enroll(StationId(machine.name))
        for person in people:
            self.server.register(CandidateId(person.public_id), None)
            self.server.assign(CandidateId(person.public_id))

    def step(self) -> None:
        """Let something happen."""
        act = self.random.choice((self.start, self.answer, self.answer, self.submit, self.push, self.push, self.reset))
        act()

    def start(self) -> None:
        machine, person = self.random.choice(self.machines), self.random.choice(self.people)
        person.refresh_from_db()
        event = started(person.public_id, at_ms=now_ms(), generation=person.slot_generation)
        self.told[id(machine)] = [event]
        machine.record(event)

    def answer(self) -> None:
        machine = self.random.choice(self.machines)
        told = self.told.get(id(machine))
        if told and isinstance(told[0], events.AttemptStarted) and not isinstance(told[-1], events.AttemptEnded):
            told.append(responded(told[0].attempt, self.random.randrange(3), f"v{len(told)}", at_ms=now_ms()))
            machine.record(told[-1])

    def submit(self) -> None:
        machine = self.random.choice(self.machines)
        told = self.told.get(id(machine))
        if told and not isinstance(told[-1], events.AttemptEnded):
            told.append(submitted(told, at_ms=now_ms()))
            machine.record(told[-1])

    def reset(self) -> None:
        person = self.random.choice(self.people)
        person.refresh_from_db()
        person.reset_slot(by="central", reason="why", approved_by="other")
        self.server.assign(CandidateId(person.public_id))

    def push(self) -> None:
        """Send a piece, perhaps one that was sent before, or one after a gap; both must say the same."""
        machine = self.random.choice(self.machines)
        last = len(machine.log.raws)
        since = self.random.randint(0, last)
        batch = machine.batch(since, self.random.randint(since, last))
        counter = self.random.choice((machine.counter + 1, machine.counter + 1, machine.counter))
        asked = wire.decode(machine.sync_body(batch), wire.SyncRequest)
        theirs = machine.sync(batch, counter=counter)
        machine.counter = max(machine.counter, counter)
        for other in self.machines:
            other.counter = machine.counter if other.name == machine.name else other.counter
        asked = msgspec.structs.replace(asked, epoch="", cursor=0)
        ours = self.server.sync(self.server.tables.seats[StationId(machine.name)], asked, counter)
        assert (ours.heads, ours.standing) == (theirs.heads, theirs.standing)

    def same(self) -> None:
        """Compare what both have come to."""
        for person in self.people:
            person.refresh_from_db()
            ours = self.server.tables.profiles[CandidateId(person.public_id)].slot
            assert (ours.generation, ours.rank) == (person.slot.generation, person.slot.rank)
        records = {
            record.public_id: (record.state, record.generation, record.answered, record.rivals.exists())
            for record in AttemptRecord.objects.all()
        }
        rivals = {name for several in self.server.projection.rivals().values() for name in several}
        assert records == {
            name: (record.attempt.state, record.attempt.generation, record.attempt.answered, name in rivals)
            for name, record in self.server.tables.records.items()
        }
        forked = {(j.station.public_id, j.incarnation) for j in Journal.objects.filter(is_forked=True)}
        assert forked == {
            (station, number)
            for station, streams in self.server.tables.streams.items()
            for number, stream in streams.items()
            if stream.is_forked
        }


@pytest.mark.parametrize("seed", range(4))
def test_both_servers_come_to_the_same(enrolled: Enrolled, session: ExamSession, seed: int) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    twin = Machine(first.line, sign=first.sign, seal=first.seal, name=first.name, server_key=first.server_key)
    twin.logs = {1: Log(chain.genesis(StationId(first.name), 1).hex())}
    people = [new_candidate(session, f"R{n}") for n in range(3)]
    both = Both([first, second, twin], people, Random(seed))
    for _ in range(STEPS):
        both.step()
        both.same()
    assert Station.objects.count() == 2
