"""A room as a panel knows it, drawn up from a seed: seats, candidates, attempts and what each seat tells."""

from random import Random

import msgspec

from kiosk.exam import check_words
from kiosk.exam.hand_over import HandOverSeen
from kiosk.exam.room_past import Minute, Pull
from kiosk.flow.room.incidents import IncidentSeen
from kiosk.store.room import Kept
from sync.protocol import rehearsal, wire
from sync.protocol.handover import Counted
from sync.protocol.ids import AttemptId, CandidateId, EventId, ItemId, PackageHash, SessionId, StationId
from sync.protocol.machines import MachinesReply, MachineTold
from sync.protocol.now import Now
from sync.protocol.preflight import CheckTold
from sync.protocol.rehearsal import RehearsalReply, SeatRehearsed
from sync.protocol.room_rows import AttemptRow, IncidentRow, SeatFacts
from sync.protocol.slots import Rank, Slot
from sync.protocol.sums import Place

BEGAN_MS = 1_795_856_400_000
"""28 November 2026, 09:00 UTC."""
NOW_MS = BEGAN_MS + 6_200_000
PAPER, OTHER_PAPER = PackageHash("ab" * 32), PackageHash("cd" * 32)
RUNNING = frozenset({30, 41, 87, 96, 120, 150})
"""Seats that something is the matter with."""


def _incident(name: str, cause: str, *, minutes: int, lost: int = 0, seat: str = "", standing: str = "") -> IncidentRow:
    began_ms = BEGAN_MS + int(name) * 600_000
    return IncidentRow(
        pos=1,
        incident=EventId(name),
        attempt=AttemptId(name) if seat else None,
        candidate=CandidateId(name) if seat else None,
        seat=seat,
        cause=cause,
        topic="technical",
        began_ms=began_ms,
        ended_ms=began_ms + minutes * 60_000,
        lost_ms=lost * 60_000,
        proposed_ms=lost * 60_000,
        detail="A fire alarm in the street" if cause == "told" else "",
        standing=standing,
        amount_ms=180_000 if standing == "credited" else 0,
        by="H. Danjuma" if standing else "",
        why="Power cut at 09:54" if standing else "",
    )


HOLDS = {f"hold-{number}": "held" for number in range(12)}
FIRST = ("Amina", "Priya", "Olumide", "Zainab", "Samuel", "Hauwa", "Tendai", "Leila", "Yetunde", "Grace", "Fatou")
LAST = ("Bello", "Raghunathan", "Adeyemi", "Lawal", "Okonkwo", "Abubakar", "Moyo", "Haddad", "Bakare", "Wanjiru")


INCIDENTS = (
    IncidentSeen(row=_incident("1", "restart", minutes=7, lost=7, seat="42"), name="Amina Bello"),
    IncidentSeen(row=_incident("2", "cover", minutes=3, seat="7"), name="Priya Raghunathan"),
    IncidentSeen(row=_incident("3", "program", minutes=2, seat="12", standing="credited"), name="Olumide Adeyemi"),
    IncidentSeen(
        row=_incident("4", "sleep", minutes=4, seat="15", standing="refused"), name="Zainab Lawal", is_waiting=True
    ),
    IncidentSeen(row=_incident("5", "told", minutes=0)),
)


def session(number: int = 0) -> wire.SessionRow:
    """One of the day's sessions; the first one runs."""
    opens_ms = BEGAN_MS + number * 4 * 3_600_000
    return wire.SessionRow(
        pos=number + 1,
        session=SessionId(f"session-{number}"),
        exam="BIO",
        title=f"Biology, Paper {number + 1}",
        opens_ms=opens_ms,
        closes_ms=opens_ms + 12_600_000,
        duration_ms=7_200_000,
        package=PAPER,
        policy=wire.Policy(walk_ins=5),
        welcome=wire.Welcome(waits=True),
        begins_ms=opens_ms + 300_000 if number else opens_ms,
    )


def kept(*, seats: int = 200, candidates: int = 200, seed: int = 1) -> Kept:
    """Return the room in the middle of a session."""
    random = Random(seed)
    people = [candidate(number, seats=seats, random=random) for number in range(candidates)]
    running = [row for row in people[:seats] if row.slot.rank >= Rank.ATTEMPTING]
    attempts = [attempt(number, row, random) for number, row in enumerate(running)]
    by_seat = {row.station: row for row in attempts}
    facts = [seat_facts(number, by_seat.get(StationId(f"station-{number}")), random) for number in range(seats)]
    place = wire.StationRow(
        pos=1, station=StationId("panel"), seat="Desk", center="Kano Center 2", center_code="K2", zone="Africa/Lagos"
    )
    return Kept(
        place=place,
        sessions=tuple(session(number) for number in range(max(1, -(-candidates // max(1, seats))))),
        candidates=tuple(people),
        seats=tuple(wire.SeatRow(pos=1, station=one.station, seat=one.seat) for one in facts),
        attempts=tuple(attempts),
        facts=tuple(facts),
        minutes=tuple(minutes(random)),
        pull=Pull(server_ms=NOW_MS, wall_ms=NOW_MS),
    )


def queued(*, seats: int = 40) -> Kept:
    """The room before its second session, whose seats begin ten at a time: two groups had their turn."""
    known = kept(seats=seats, candidates=2 * seats)
    policy = wire.Policy(walk_ins=5, wave_seats=10, wave_ms=60_000)
    begins_ms = NOW_MS - 90_000
    begun = msgspec.structs.replace(
        session(1), opens_ms=NOW_MS - 1_800_000, begins_ms=begins_ms, closes_ms=NOW_MS + 10_800_000, policy=policy
    )
    there = [
        msgspec.structs.replace(
            one,
            told=Now(
                wall_ms=NOW_MS,
                mono_ms=0,
                boot="b",
                candidate=CandidateId(f"candidate-{seats + number}"),
                state="checked_in" if number % 5 else "ready",
            ),
        )
        for number, one in enumerate(known.facts)
        if number % 9
    ]
    return msgspec.structs.replace(known, sessions=(session(), begun), facts=tuple(there), attempts=())


def candidate(number: int, *, seats: int, random: Random) -> wire.CandidateRow:
    """One candidate; those of the first session have begun, most of them."""
    turn, seat = divmod(number, seats)
    chance = random.random()
    rank = (
        Rank.AVAILABLE
        if turn
        else Rank.ATTEMPTING
        if chance < 0.85
        else Rank.CONSUMED
        if chance < 0.93
        else Rank.AVAILABLE
    )
    if not turn and seat in RUNNING:
        rank = Rank.ATTEMPTING
    elif chance > 0.99 and not turn:
        rank = Rank.NO_SLOT
    return wire.CandidateRow(
        pos=number + 10,
        candidate=CandidateId(f"candidate-{number}"),
        registration_number=f"2041-{number:04d}",
        name=f"{FIRST[number % len(FIRST)]} {LAST[(number // 7) % len(LAST)]}",
        access="",
        exam="BIO",
        session=SessionId(f"session-{turn}"),
        station=StationId(f"station-{seat}"),
        seat=str(seat + 1),
        slot=Slot(
            generation=1,
            rank=rank,
            assigned_ms=BEGAN_MS - 86_400_000,
            attempting_ms=BEGAN_MS + 60_000 if rank >= Rank.ATTEMPTING else None,
            consumed_ms=NOW_MS - 600_000 if rank is Rank.CONSUMED else None,
        ),
    )


def attempt(number: int, row: wire.CandidateRow, random: Random) -> AttemptRow:
    """Their attempt as the server knows it."""
    is_over = row.slot.rank is Rank.CONSUMED
    return AttemptRow(
        pos=number + 10_000,
        attempt=AttemptId(f"attempt-{number}"),
        candidate=row.candidate,
        generation=1,
        session=row.session,
        station=row.station or StationId(""),
        state="submitted" if is_over else "interrupted" if row.seat == "97" else "active",
        started_ms=BEGAN_MS + 60_000 + number * 400,
        ended_ms=NOW_MS - 600_000 if is_over else None,
        left_ms=0 if is_over else 4_440_000,
        allowed_ms=7_200_000,
        answered=38 if is_over else random.randint(15, 33),
        items=40,
        answer_ms=NOW_MS - random.randint(1_000, 40_000),
        heard_ms=NOW_MS - random.randint(500, 1_900),
        package=PAPER,
        received=is_over,
        for_staff=("KIOSK-LOCK-FOREIGN-PROGRAM",) if row.seat == "42" else (),
    )


def machines() -> MachinesReply:
    """The machines of a room in the week of the exam: most are ready."""
    disk = CheckTold(
        name="disk",
        state="failed",
        code="KIOSK-STORE-LOW",
        cause=check_words.cause("disk", "KIOSK-STORE-LOW").format(free=412, needed=2000, place="/var/lib/exam"),
        mend=check_words.mend("KIOSK-STORE-LOW").format(needed=2000),
        evidence="412 MB",
    )
    stale = CheckTold(
        name="before",
        state="warning",
        code="KIOSK-CHECK-STALE",
        cause=check_words.cause("before", "KIOSK-CHECK-STALE").format(days=20),
        mend=check_words.mend("KIOSK-CHECK-STALE"),
    )
    found = []
    for number in range(40):
        wrong = (disk, stale) if number == 7 else (stale,) if number % 9 == 4 else ()
        verdict = "failed" if number == 7 else "warning" if wrong else "" if number == 12 else "ok"
        found.append(
            MachineTold(
                station=StationId(f"station-{number}"),
                seat=str(number + 1),
                standing="quarantined" if number == 30 else "good",
                name=f"LAB-{number + 1:03d}",
                heard_ms=0 if number == 22 else NOW_MS - 2_000 - number * 90_000,
                program="1.0.3",
                verdict=verdict,
                checked_ms=NOW_MS - 3_600_000 * (number + 1) if verdict else 0,
                wrong=wrong,
                update_to="1.1.0-ab12cd34" if number in {3, 5} else "",
                update_state={3: "failed", 5: "waiting"}.get(number, ""),
                update_why={3: "KIOSK-UPDATE-DIES", 5: "UPDATE-WAITS-SESSION"}.get(number, ""),
            )
        )
    found.append(
        MachineTold(
            station=StationId("panel"), seat="Desk", role="panel", heard_ms=NOW_MS, verdict="ok", checked_ms=NOW_MS
        )
    )
    old = CheckTold(
        name="backup",
        state="warning",
        cause="The last backup is 5 days old.",
        mend="central backup FOLDER --verify, once a day.",
    )
    return MachinesReply(machines=tuple(found), least_program="1.0.0", server_now_ms=NOW_MS, server=(old,))


def rehearsed() -> RehearsalReply:
    """A rehearsal of twelve seats: one was slow, one is under way."""
    seats = []
    for number in range(12):
        facts = rehearsal.Facts(
            is_heard=True,
            is_signed_in=True,
            began_after_ms=96_000 if number == 6 else 2_400 + 150 * number,
            cut_ms=None if number == 9 else 3_100 + 40 * number,
            is_to_move=number == 0,
            is_moved=number == 0,
            is_ended=number != 9,
            is_confirmed=number != 9,
        )
        steps = rehearsal.judged(facts, is_over=False)
        seats.append(
            SeatRehearsed(
                station=StationId(f"station-{number}"),
                seat=str(number + 1),
                candidate=CandidateId(f"r{number}"),
                steps=steps,
                outcome=rehearsal.verdict(steps),
                began_after_ms=facts.began_after_ms or 0,
                cut_ms=facts.cut_ms or 0,
                moved_to="5" if number == 0 else "",
            )
        )
    return RehearsalReply(
        session=SessionId("r"),
        seats=tuple(seats),
        began_ms=NOW_MS - 180_000,
        closes_ms=NOW_MS + 1_020_000,
        server_now_ms=NOW_MS,
    )


def handed_over() -> HandOverSeen:
    """The sum of the first session: nearly all is there, some of everything is open."""
    room = kept()
    open_at = {
        3: Place.INTERRUPTED,
        9: Place.UNACCOUNTED,
        17: Place.UNACCOUNTED,
        40: Place.IN_BUNDLES,
        77: Place.CONFLICT,
    }
    closes_ms = session().closes_ms
    people = []
    for number, row in enumerate(room.candidates):
        place = open_at.get(number, Place.NO_SHOW if row.slot.rank is Rank.AVAILABLE else Place.CONFIRMED)
        began = place is not Place.NO_SHOW
        people.append(
            Counted(
                candidate=row.candidate,
                place=place,
                name=row.name,
                number=row.registration_number,
                seat=row.seat,
                attempt=AttemptId(f"attempt-{number}") if began else None,
                state="" if not began else "submitted" if place is Place.CONFIRMED else "active",
                answered=38 if began else 0,
                items=40 if began else 0,
                heard_ms=closes_ms - (1_800_000 if place is Place.UNACCOUNTED else 2_000) if began else 0,
                conflict="Several attempts in one slot" if place is Place.CONFLICT else "",
            )
        )
    return HandOverSeen(session=session().session, people=tuple(people), as_of_ms=closes_ms + 58_000, is_whole=True)


def seat_facts(number: int, row: AttemptRow | None, random: Random) -> SeatFacts:
    """How a seat is: nearly all are fine."""
    heard_ms = NOW_MS - (95_000 if number == 150 else random.randint(200, 1_900))
    now = Now(wall_ms=heard_ms, mono_ms=1, boot="b", program="1.0.3", disk_free_mb=41_000, holds=HOLDS, state="free")
    if row is not None and row.ended_ms is None and row.state == "active":
        now = Now(
            wall_ms=heard_ms,
            mono_ms=1,
            boot="b",
            program="1.0.3",
            attempt=row.attempt,
            candidate=row.candidate,
            item=ItemId("i"),
            answered=row.answered + 1,
            items=40,
            left_ms=4_400_000 - random.randint(0, 900_000),
            state="locked" if number == 41 else "active",
            unsent=random.randint(0, 9),
            battery_percent=9 if number == 87 else 76,
            on_mains=number != 87,
            disk_free_mb=41_000,
            holds=HOLDS,
            for_staff=("KIOSK-LOCK-FOREIGN-PROGRAM", "KIOSK-LOCK-SCREEN-ADDED") if number == 41 else (),
            saved_ms=heard_ms - random.randint(1_000, 40_000),
            breaches=1 if number == 41 else 0,
            package=OTHER_PAPER if number == 120 else PAPER,
        )
    return SeatFacts(
        station=StationId(f"station-{number}"),
        seat=str(number + 1),
        heard_ms=heard_ms,
        told=now,
        hand_ms=NOW_MS - 35_000 if number == 30 else 0,
    )


def minutes(random: Random) -> list[Minute]:
    """The session so far: everybody begins in a quarter of an hour, and the network is lost after an hour and a half."""
    found = []
    answered = 0
    for number in range(104):
        arrived = min(185, number * 14)
        answered += arrived * random.randint(30, 40) // 100
        unsent = random.randint(20, 60) if number < 89 else 60 + (number - 89) * 90
        at_ms = BEGAN_MS + number * 60_000
        found.append(Minute(at_ms=at_ms, arrived=arrived, answered=min(answered, 4_000), unsent=unsent))
    return found
