"""Putting the candidates of an exam into its sessions, as many as have room, in the order of their numbers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass

from django.db import transaction
from django.db.models import Count, Q, QuerySet

from sync.protocol.slots import SlotRefused
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, Station
from sync.server.registration.models.places import Role
from sync.server.registration.times import in_words, now


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody wants."""

    exam: int
    center: int | None = None
    """None: every center."""
    sessions: tuple[int, ...] = ()
    """Empty: every one that has not closed."""
    capacity: int = 0
    """Places in each session; 0: as many as the center has good seats."""
    gives_seats: bool = True
    gives_slots: bool = True
    sentence: str = ""

    @property
    def as_kept(self) -> dict[str, object]:
        """The same as JSON can hold it."""
        return asdict(self)

    @classmethod
    def from_kept(cls, kept: dict[str, object]) -> "Asked":
        """Return what was kept."""
        import msgspec

        return msgspec.convert(kept, cls)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One session, and who goes there."""

    session: ExamSession
    opens: str
    capacity: int
    sitting: int
    """How many are in it already."""
    newcomers: tuple[int, ...]
    """Primary keys of candidates, in the order of their registration numbers."""

    @property
    def room(self) -> int:
        """How many places stay free."""
        return max(0, self.capacity - self.sitting - len(self.newcomers))


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Who goes where, and for whom there is no place."""

    lines: tuple[Line, ...]
    left_over: int

    @property
    def count(self) -> int:
        """How many go somewhere."""
        return sum(len(line.newcomers) for line in self.lines)


def plan(asked: Asked) -> Plan:
    """Return what would be done; nothing is."""
    waiting: dict[int, list[int]] = {}
    for center, key in _waiting(asked).values_list("center", "pk"):
        waiting.setdefault(center, []).append(key)
    seats = dict(
        Station.objects.filter(role=Role.SEAT, standing=Station.Standing.GOOD)
        .values_list("center")
        .annotate(Count("seat", distinct=True))
    )
    lines = []
    for session in _sessions(asked):
        capacity = asked.capacity or seats.get(session.center_id, 0)
        sitting = int(getattr(session, "sitting", 0))
        pending = waiting.get(session.center_id, [])
        newcomers, rest = pending[: max(0, capacity - sitting)], pending[max(0, capacity - sitting) :]
        waiting[session.center_id] = rest
        opens = in_words(session.opens_at, session.center.zone)
        lines.append(Line(session=session, opens=opens, capacity=capacity, sitting=sitting, newcomers=tuple(newcomers)))
    return Plan(lines=tuple(lines), left_over=sum(map(len, waiting.values())))


def carried_out(asked: Asked, *, by: str, progress: Callable[[int, int], None]) -> Iterator[int]:
    """Do it, candidate by candidate; who was put somewhere meanwhile is left there."""
    made = plan(asked)
    done = 0
    for line in made.lines:
        free = _free_seats(line.session) if asked.gives_seats else []
        for key in line.newcomers:
            if _placed(key, line.session, free, asked=asked, by=by):
                yield key
            done += 1
            if done % 20 == 0 or done == made.count:
                progress(done, made.count)


def _waiting(asked: Asked) -> QuerySet[CandidateProfile]:
    """Return who has no session, and has not begun."""
    open_slots = Q(has_exam_slot=False) | Q(slot_attempting_at=None)
    found = CandidateProfile.objects.filter(open_slots, exam=asked.exam, session=None)
    if not asked.gives_slots:
        found = found.filter(has_exam_slot=True)
    if asked.center is not None:
        found = found.filter(center=asked.center)
    return found.order_by("registration_number", "pk")


def _sessions(asked: Asked) -> Sequence[ExamSession]:
    found = ExamSession.objects.filter(exam=asked.exam, cancelled=False, closes_at__gt=now())
    if asked.center is not None:
        found = found.filter(center=asked.center)
    if asked.sessions:
        found = found.filter(pk__in=asked.sessions)
    counted = found.select_related("exam", "center").annotate(sitting=Count("candidates"))
    return list(counted.order_by("opens_at", "pk"))


def _free_seats(session: ExamSession) -> list[Station]:
    """Return the machines of the center at whose seats nobody of the session sits, the last one first."""
    there = Station.objects.filter(center=session.center, role=Role.SEAT, standing=Station.Standing.GOOD)
    taken = set(session.candidates.exclude(seat="").values_list("seat", flat=True))
    newest = {station.seat: station for station in there.order_by("enrolled_at") if station.seat not in taken}
    return sorted(newest.values(), key=lambda station: _in_order(station.seat), reverse=True)


def _in_order(seat: str) -> tuple[tuple[int, int, str], ...]:
    """Return what puts A2 before A10."""
    import re

    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in re.findall(r"\d+|\D+", seat))


def _placed(key: int, session: ExamSession, free: list[Station], *, asked: Asked, by: str) -> bool:
    with transaction.atomic():
        candidate = under_lock(CandidateProfile).filter(pk=key, session=None).first()
        if candidate is None:
            return False
        candidate.session = session
        fields = ["session"]
        if asked.gives_seats and not candidate.seat and free:
            station = free.pop()
            candidate.seat, candidate.station = station.seat, station
            fields += ["seat", "station"]
        candidate.save(update_fields=fields)
        if asked.gives_slots and not candidate.has_exam_slot:
            _give_slot(candidate, session, by)
    return True


def _give_slot(candidate: CandidateProfile, session: ExamSession, by: str) -> None:
    try:
        candidate.assign_slot(by=by, reason=f"With a place in {session}")
    except SlotRefused:
        return  # somebody gave one meanwhile


def asked_words(exam: Exam, center: ExamCenter | None) -> str:
    """Return the name of such work in a list."""
    return f"{exam.code}, {center.code if center else 'every center'}"
