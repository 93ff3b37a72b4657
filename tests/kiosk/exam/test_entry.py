"""Who may enter, and what the first thing is that stands in the way."""

import msgspec
import pytest

from kiosk.exam.entry import Admitted, Situation, enter, generation_is_stale, may_start_offline
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.versions import is_older
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.events import AttemptTransferring
from sync.protocol.ids import StationId
from sync.protocol.slots import Rank, Slot, SlotState
from sync.protocol.wire import CandidateRow, Directive, SessionRow
from tests.kiosk.exam.made import (
    AT,
    BEN,
    HOUR_MS,
    NOW_MS,
    OTHER_STATION,
    STATION,
    attempt,
    candidate,
    session,
)


def here(running: Attempt | None = None, *, standing: str = "good", now_ms: int = NOW_MS) -> Situation:
    return Situation(station=STATION, now_ms=now_ms, running=running, standing=standing)


def slot(rank: Rank, generation: int = 1) -> Slot:
    return Slot(
        generation=generation,
        rank=rank,
        assigned_ms=1,
        attempting_ms=2 if rank >= Rank.ATTEMPTING else None,
        consumed_ms=3 if rank is Rank.CONSUMED else None,
    )


def test_a_candidate_with_a_slot_enters_an_open_session() -> None:
    assert enter(candidate(), session(), here()) == Admitted(candidate=candidate(), session=session())


@pytest.mark.parametrize(
    ("who", "where", "situation", "refused"),
    [
        pytest.param(candidate(), None, here(), Refused(reason=Reason.NO_SESSION), id="no session"),
        pytest.param(candidate(slot=Slot()), session(), here(), Refused(reason=Reason.NO_SLOT), id="no slot"),
        pytest.param(
            candidate(slot=slot(Rank.CONSUMED)),
            session(),
            here(),
            Refused(reason=Reason.CONSUMED, at_ms=3),
            id="consumed",
        ),
        pytest.param(
            candidate(slot=slot(Rank.ATTEMPTING)),
            session(),
            here(),
            Refused(reason=Reason.ELSEWHERE, at_ms=2, seat="A1"),
            id="attempting at another seat",
        ),
        pytest.param(
            candidate(station=OTHER_STATION),
            session(),
            here(),
            Refused(reason=Reason.ELSEWHERE, seat="A1"),
            id="bound to another seat",
        ),
        pytest.param(
            candidate(),
            session(opens_ms=NOW_MS + 1),
            here(),
            Refused(reason=Reason.NOT_OPEN, at_ms=NOW_MS + 1),
            id="not yet open",
        ),
        pytest.param(
            candidate(),
            session(closes_ms=NOW_MS),
            here(),
            Refused(reason=Reason.SESSION_OVER, at_ms=NOW_MS),
            id="closed at this moment",
        ),
        pytest.param(
            candidate(BEN), session(), here(attempt()), Refused(reason=Reason.OTHER_RUNNING), id="somebody sits here"
        ),
        pytest.param(
            candidate(),
            session(),
            here(standing="quarantined"),
            Refused(reason=Reason.QUARANTINED, detail="quarantined"),
            id="station in quarantine",
        ),
    ],
)
def test_what_stands_in_the_way_is_told(
    who: CandidateRow, where: SessionRow | None, situation: Situation, refused: Refused
) -> None:
    assert enter(who, where, situation) == refused


def test_a_cancelled_session_lets_nobody_start() -> None:
    cancelled = msgspec.structs.replace(session(), cancelled=True)
    assert enter(candidate(), cancelled, here()) == Refused(reason=Reason.CANCELLED)


def test_a_session_opens_at_its_very_millisecond() -> None:
    assert isinstance(enter(candidate(), session(opens_ms=NOW_MS), here()), Admitted)


def test_the_running_attempt_goes_on_whatever_the_session_and_the_station_became() -> None:
    running = attempt()
    who = candidate(slot=slot(Rank.ATTEMPTING), station=OTHER_STATION)
    ended = msgspec.structs.replace(session(closes_ms=NOW_MS - HOUR_MS), cancelled=True)
    answer = enter(who, ended, here(running, standing="revoked"))
    assert answer == Admitted(candidate=who, session=ended, resumes=running)


def test_an_attempt_of_an_earlier_generation_is_not_resumed() -> None:
    answer = enter(candidate(slot=slot(Rank.AVAILABLE, 2)), session(), here(attempt()))
    assert not isinstance(answer, Admitted) or answer.resumes is None


def test_an_attempt_is_not_resumed_in_a_consumed_slot() -> None:
    answer = enter(candidate(slot=slot(Rank.CONSUMED)), session(), here(attempt()))
    assert answer == Refused(reason=Reason.CONSUMED, at_ms=3)


@pytest.mark.parametrize(
    ("how", "rank", "is_admitted"),
    [
        ("online", Rank.ATTEMPTING, True),
        ("bundle", Rank.ATTEMPTING, True),
        ("online", Rank.CONSUMED, True),
        ("bundle", Rank.CONSUMED, False),
    ],
)
def test_a_move_into_a_slot_that_is_used_up_is_the_servers_to_decide_and_never_a_sticks(
    how: str, rank: Rank, is_admitted: bool
) -> None:
    """A seat that the attempt left may have ended it too late: that used the slot up, and the attempt goes on."""
    move = Directive(
        id="d",
        attempt=attempt().id,
        do="transfer",
        by="admin",
        why="Broken screen",
        to=STATION,
        fence=2,
        candidate=candidate().candidate,
        generation=1,
        how=how,
    )
    answer = enter(candidate(slot=slot(rank)), session(), msgspec.structs.replace(here(), arrivals=(move,)))
    if is_admitted:
        assert isinstance(answer, Admitted)
        assert answer.arrives == move
    else:
        assert answer == Refused(reason=Reason.CONSUMED, at_ms=3)


@pytest.mark.parametrize(
    ("station", "seat", "named"),
    [(STATION, "A1", "B7"), (None, "", "B7"), (OTHER_STATION, "C3", "C3")],
    ids=["no server told", "bound to nothing", "the server knows a later seat"],
)
def test_where_an_attempt_left_the_seat_where_it_goes_on_is_named(
    station: StationId | None, seat: str, named: str
) -> None:
    left = AttemptTransferring(
        at=AT, attempt=attempt().id, to=OTHER_STATION, seat="B7", fence=2, by="admin", why="code 1"
    )
    who = msgspec.structs.replace(candidate(slot=slot(Rank.ATTEMPTING)), station=station, seat=seat)
    situation = msgspec.structs.replace(here(), departures={(who.candidate, 1): left})
    expected = Refused(reason=Reason.ELSEWHERE, at_ms=AT.best_ms, seat=named, has_left=True)
    assert enter(who, session(), situation) == expected
    given_anew = msgspec.structs.replace(who, slot=slot(Rank.ATTEMPTING, 2))
    assert enter(given_anew, session(), situation) == Refused(reason=Reason.ELSEWHERE, at_ms=2, seat=seat)


def test_an_old_program_starts_nothing_and_ends_nothing() -> None:
    """What runs goes on, and what was moved here arrives: only the start is refused."""
    old = msgspec.structs.replace(here(), least_program="2.0")
    assert enter(candidate(), session(), old) == Refused(reason=Reason.PROGRAM_OLD, detail="2.0")
    running = msgspec.structs.replace(here(attempt()), least_program="2.0")
    answer = enter(candidate(slot=slot(Rank.ATTEMPTING)), session(), running)
    assert isinstance(answer, Admitted)
    assert answer.resumes == attempt()


@pytest.mark.parametrize(
    ("program", "least", "older"),
    [("0.1", "", False), ("0.1", "0.2", True), ("0.10", "0.9", False), ("1.0", "1.0", False), ("1.0", "1.0.1", True)],
)
def test_versions_are_compared_number_by_number(program: str, least: str, older: bool) -> None:
    assert is_older(program, least) is older


def test_the_own_allowance_counts_before_the_sessions() -> None:
    longer = msgspec.structs.replace(candidate(), allowed_ms=2 * HOUR_MS)
    assert Admitted(candidate=longer, session=session()).allowed_ms == 2 * HOUR_MS
    assert Admitted(candidate=candidate(), session=session()).allowed_ms == HOUR_MS


@pytest.mark.parametrize(
    ("station", "roaming", "may"),
    [(STATION, False, True), (OTHER_STATION, False, False), (None, False, False), (None, True, True)],
)
def test_only_the_bound_seat_starts_offline_unless_slots_may_roam(
    station: str | None, roaming: bool, may: bool
) -> None:
    who = msgspec.structs.replace(candidate(), station=station)
    assert may_start_offline(who, session(roaming=roaming), STATION) is may


def test_a_later_generation_makes_an_attempt_stale() -> None:
    running = attempt(AttemptState.ACTIVE)
    assert not generation_is_stale(running, candidate())
    assert generation_is_stale(running, candidate(slot=slot(Rank.AVAILABLE, 2)))


def test_every_slot_state_has_an_answer() -> None:
    ranks = {slot(rank).state for rank in Rank}
    assert ranks == set(SlotState)
    for rank in Rank:
        assert enter(candidate(slot=slot(rank)), session(), here()) is not None
