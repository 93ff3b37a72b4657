"""An attempt that went to another seat by a code and a stick: one attempt whatever arrives first, and no other."""

from itertools import permutations

import msgspec
import pytest

from sync.protocol import chain, events, moving
from sync.protocol.bundle import BundleDamaged
from sync.protocol.events import AnyEvent
from sync.protocol.ids import AttemptId, CandidateId, EventId, StationId, new_id
from sync.server.exchange import projection, remaking, staff
from sync.server.exchange.models import AttemptRecord, CodeRecord, MoveRecord, StaffMember
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, SlotEvent, Station
from tests.sync.server.exchange.carrying import brought, file_of
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, responded, started, submitted
from tests.sync.server.exchange.test_staff import a_member

pytestmark = pytest.mark.django_db
NONCE = "0123456789"


class Road:
    """A candidate who begins at A1 and goes on at B2, without the server hearing of it."""

    def __init__(
        self, enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession, people: list[str]
    ) -> None:
        self.candidate, self.people = candidate, people
        self.a, self.b, self.c = enrolled("A1"), enrolled("B2"), enrolled("C3")
        self.base = now_ms() - 600_000
        self.first = started(candidate.public_id, at_ms=self.base, session=session.public_id)
        self.attempt = self.first.attempt
        self.written: list[AnyEvent] = []
        self.at = self.a
        self.write(self.first)
        self.answer(0, "a0")
        self.answer(1, "a1")

    def write(self, event: AnyEvent) -> None:
        self.written.append(event)
        self.at.record(event)

    def answer(self, item: int, value: str) -> None:
        self.write(responded(self.attempt, item, value, at_ms=self.base + 1_000, used_ms=1_000))

    def used(self, to: Machine, **changed: object) -> events.CodeUsed:
        event = events.CodeUsed(
            id=EventId(new_id()),
            at=moment(self.base + 2_000),
            nonce=NONCE,
            action="transfer",
            by=self.people[0],
            approved_by=self.people[1],
            attempt=AttemptId(self.attempt),
            candidate=CandidateId(self.candidate.public_id),
            generation=1,
            to=StationId(to.name),
        )
        return msgspec.structs.replace(event, **changed)

    def leave(self, to: Machine, fence: int, *, code: events.CodeUsed | None = None, nonce: str = NONCE) -> None:
        """Give the attempt up to another seat, by a code unless that is left out."""
        if code is not None:
            self.at.record(code)
        gone = events.AttemptTransferring(
            at=moment(self.base + 2_000),
            attempt=self.attempt,
            used_ms=1_000,
            to=StationId(to.name),
            seat="B2",
            fence=fence,
            by="Asha",
            why=f"code {nonce}",
        )
        self.write(gone)

    def arrive(self, to: Machine, fence: int) -> None:
        """Go on at another seat with everything that is written."""
        raws = [events.encode(event) for event in self.written]
        source, last = self.at, self.written[-1]
        assert isinstance(last, events.AttemptEvent)
        self.at = to
        taken = events.AttemptTakenOver(
            at=moment(self.base + 3_000),
            attempt=self.attempt,
            used_ms=1_000,
            fence=fence,
            source=StationId(source.name),
            incarnation=source.incarnation,
            seq=len(source.log.raws),
            hash=source.log.hash_at(len(source.log.raws)),
            last=last.id,
            count=len(raws),
            digest=moving.digest(self.attempt, raws),
            how="bundle",
            by="Asha",
        )
        self.write(taken)

    def move(self, to: Machine, fence: int) -> None:
        self.leave(to, fence, code=self.used(to))
        self.arrive(to, fence)

    def submit(self) -> None:
        self.write(submitted(self.written, at_ms=self.base + 60_000))

    @property
    def record(self) -> AttemptRecord:
        return AttemptRecord.objects.get(public_id=self.attempt)

    def answers_now(self) -> dict[str, str]:
        attempt = projection.attempt_of(self.attempt)
        assert attempt is not None
        return {str(item): next(iter(given.values()))[0] for item, given in attempt.responses.items()}

    def demand_whole(self) -> None:
        """One attempt, ended at B2, with every answer, and nothing for a person to look into."""
        record = self.record
        assert (record.station.seat, record.state, record.fence) == ("B2", "submitted", 1)
        assert (record.late_events, record.missing_events, bool(record.receipt)) == (0, 0, True)
        assert self.answers_now() == {"i0": "a0", "i1": "b1", "i2": "b2"}
        self.candidate.refresh_from_db()
        assert self.candidate.slot.state == "consumed"
        assert [e.what for e in SlotEvent.objects.all()] == ["assigned", "started", "consumed"]
        assert AttemptRecord.objects.count() == 1
        (move,) = MoveRecord.objects.all()
        assert (move.how, move.fence, move.target.seat) == ("bundle", 1, "B2")
        assert self.candidate.station is not None
        assert self.candidate.station.seat == "B2"


@pytest.fixture
def people(center: ExamCenter) -> list[str]:
    return [a_member(center).public_id, a_member(center, "Boris").public_id]


@pytest.fixture
def road(enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession, people: list[str]) -> Road:
    made = Road(enrolled, candidate, session, people)
    candidate.station = Station.objects.get(public_id=made.a.name)
    candidate.save()
    return made


def finished(road: Road) -> Road:
    road.move(road.b, 1)
    road.answer(1, "b1")
    road.answer(2, "b2")
    road.submit()
    return road


# --- whatever arrives first -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", ["".join(order) for order in permutations("abf")])
def test_a_move_without_the_server_is_one_attempt_whatever_arrives_first(road: Road, order: str) -> None:
    """`a` and `b` are the seats' journals by the network, `f` the source's by its bundle."""
    finished(road)
    ways = {"a": road.a.push, "b": road.b.push, "f": lambda: brought(file_of(road.a))}
    for way in order:
        ways[way]()

    road.demand_whole()
    remaking.remake()
    road.demand_whole()


def test_the_source_tells_its_last_words_after_the_target(road: Road) -> None:
    """The start and the answers are here before; then the target speaks, and only then the source's code."""
    road.a.push()
    finished(road)
    road.b.push()
    assert (road.record.station.seat, road.record.state) == ("A1", "active")
    road.a.push()
    road.demand_whole()


def test_both_seats_by_bundle_only(road: Road) -> None:
    finished(road)
    first = file_of(road.b)
    brought(first)
    brought(file_of(road.a))
    road.demand_whole()
    assert brought(first).is_duplicate
    road.demand_whole()


def test_an_attempt_that_goes_on_to_a_third_seat_is_followed(road: Road) -> None:
    road.move(road.b, 1)
    road.answer(1, "b1")
    road.move(road.c, 2)
    road.answer(2, "c2")
    road.submit()
    for machine in (road.c, road.b, road.a):
        machine.push()

    assert (road.record.station.seat, road.record.state, road.record.fence) == ("C3", "submitted", 2)
    assert road.answers_now() == {"i0": "a0", "i1": "b1", "i2": "c2"}


def test_the_next_fence_of_the_server_is_above_one_that_a_code_gave(road: Road) -> None:
    from sync.server.exchange import moves

    road.move(road.b, 1)
    road.a.push()
    road.b.push()
    target = Station.objects.get(public_id=road.c.name)
    decided = moves.move(road.record, target, by="admin", why="Broken too", approved_by="chief")
    assert decided.fence == 2


# --- what does not count ----------------------------------------------------------------------------------------------


def refused(road: Road) -> None:
    """The attempt stays where it was; what the other seat wrote is kept, and flagged."""
    road.a.push()
    told = road.b.push()
    assert "FENCE-UNKNOWN" in {result.code for result in told.results}
    assert road.record.station.seat == "A1"
    assert AttemptRecord.objects.count() == 1
    assert MoveRecord.objects.count() == 0
    assert road.answers_now() == {"i0": "a0", "i1": "a1"}


def test_without_a_code_nothing_moves(road: Road) -> None:
    road.leave(road.b, 1)
    road.arrive(road.b, 1)
    road.answer(1, "b1")
    refused(road)


@pytest.mark.parametrize(
    "changed",
    [{"nonce": "9999999999"}, {"action": "add_time"}, {"attempt": AttemptId("another")}, {"approved_by": ""}],
    ids=lambda changed: next(iter(changed)),
)
def test_another_code_moves_nothing(road: Road, changed: dict[str, object]) -> None:
    road.leave(road.b, 1, code=road.used(road.b, **changed))
    road.arrive(road.b, 1)
    road.answer(1, "b1")
    refused(road)


def test_a_code_for_another_seat_moves_nothing(road: Road) -> None:
    road.leave(road.b, 1, code=road.used(road.c))
    road.arrive(road.b, 1)
    road.answer(1, "b1")
    refused(road)


def test_a_seat_that_is_not_named_takes_nothing(road: Road) -> None:
    road.leave(road.c, 1, code=road.used(road.c))
    road.arrive(road.b, 1)
    road.answer(1, "b1")
    refused(road)


def test_no_seat_gives_a_higher_fence_than_the_next(road: Road) -> None:
    road.leave(road.b, 900, code=road.used(road.b))
    road.arrive(road.b, 900)
    road.answer(1, "b1")
    refused(road)


def test_the_target_cannot_vouch_for_itself(road: Road) -> None:
    """The code stands in the target's journal, not in that of the seat which has the attempt."""
    road.b.record(road.used(road.b))
    road.leave(road.b, 1)
    road.arrive(road.b, 1)
    road.answer(1, "b1")
    refused(road)


def test_a_code_of_somebody_without_the_right_moves_nothing(road: Road, center: ExamCenter) -> None:
    guard = a_member(center, "Guard", right="authorize").public_id
    road.leave(road.b, 1, code=road.used(road.b, approved_by=guard))
    road.arrive(road.b, 1)
    road.answer(1, "b1")
    refused(road)
    assert CodeRecord.objects.get(kind="code.used").remark == "CODE-WITHOUT-RIGHT"


def test_somebody_revoked_before_moves_nothing(road: Road, people: list[str]) -> None:
    member = StaffMember.objects.get(public_id=people[0])
    staff.revoke(member)
    StaffMember.objects.filter(pk=member.pk).update(revoked_at="2000-01-01T00:00:00Z")
    road.move(road.b, 1)
    road.answer(1, "b1")
    refused(road)


def test_a_stale_bundle_at_a_third_seat_makes_no_second_attempt(road: Road) -> None:
    """The stick of the first move is used once more, after the attempt went on: what comes of it is nobody's."""
    road.move(road.b, 1)
    before = list(road.written[:-1])
    road.answer(1, "b1")
    road.submit()
    road.at, road.written = road.a, before
    road.arrive(road.c, 1)
    road.answer(2, "c2")
    for machine in (road.c, road.a, road.b):
        machine.push()

    assert (road.record.station.seat, road.record.state) == ("B2", "submitted")
    assert road.answers_now() == {"i0": "a0", "i1": "b1"}
    assert AttemptRecord.objects.count() == 1


def test_what_the_source_writes_after_it_gave_up_is_kept_and_shown(road: Road) -> None:
    finished(road)
    road.a.record(responded(road.attempt, 0, "too late", at_ms=road.base + 9_000, used_ms=9_000))
    road.b.push()
    road.a.push()
    assert road.record.late_events == 1
    assert road.answers_now() == {"i0": "a0", "i1": "b1", "i2": "b2"}


# --- who knows whom ---------------------------------------------------------------------------------------------------


def test_seats_of_a_center_know_one_anothers_keys_until_one_is_revoked(road: Road) -> None:
    road.a.sync()
    known = {name: row for (kind, name), row in road.a.rows.items() if kind == "neighbor"}
    assert set(known) == {road.b.name, road.c.name}
    row = known[road.b.name]
    assert (row.seat, row.seal) == ("B2", road.b.seal_text)  # type: ignore[attr-defined]

    other = Station.objects.get(public_id=road.b.name)
    other.standing = Station.Standing.REVOKED
    other.save()
    road.a.sync()
    assert ("neighbor", road.b.name) not in road.a.rows


def test_the_chain_of_the_source_is_proved_before_anything_counts(road: Road) -> None:
    finished(road)
    good = file_of(road.a)
    changed = bytearray(good)
    changed[len(good) // 2] ^= 1
    with pytest.raises(BundleDamaged):
        brought(bytes(changed))
    assert chain.genesis(StationId(road.a.name), 1).hex() == road.a.log.hash_at(0)
    assert not AttemptRecord.objects.exists()
