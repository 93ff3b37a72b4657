"""The hand-over sum at a panel: the server's word as it is, and without it the same sum over what is known here."""

import msgspec

from kiosk.exam import hand_over
from kiosk.exam.hand_over import HandOverSeen
from sync.protocol.handover import Counted, HandOverReply
from sync.protocol.ids import AttemptId, CandidateId, PackageHash, SessionId, StationId
from sync.protocol.room_rows import AttemptRow
from sync.protocol.slots import Rank, Slot
from sync.protocol.sums import Place
from sync.protocol.wire import CandidateRow

SESSION = SessionId("s")
NOW_MS = 10_000_000
HEARD = {StationId("here"): NOW_MS - 1_000, StationId("gone"): NOW_MS - 600_000}


def person(name: str, rank: Rank = Rank.ATTEMPTING, generation: int = 1) -> CandidateRow:
    return CandidateRow(
        pos=1,
        candidate=CandidateId(name),
        registration_number=name,
        name=name.title(),
        access="",
        exam="BIO",
        session=SESSION,
        slot=Slot(generation=generation, rank=rank),
    )


def attempt(name: str, state: str, station: str = "here") -> AttemptRow:
    return AttemptRow(
        pos=1,
        attempt=AttemptId(name),
        candidate=CandidateId(name),
        generation=1,
        session=SESSION,
        station=StationId(station),
        state=state,
        started_ms=1,
        package=PackageHash("0" * 64),
    )


def added(*people: hand_over.Person, before: HandOverSeen | None = None) -> dict[str, str]:
    seen = hand_over.added(SESSION, people, HEARD, as_of_ms=NOW_MS, before=before)
    assert not seen.is_whole
    return {one.candidate: one.place for one in seen.people}


def test_without_the_server_everybody_stands_in_one_figure_by_what_is_known_here() -> None:
    found = added(
        (person("done", Rank.CONSUMED), (attempt("done", "submitted"),)),
        (person("absent", Rank.AVAILABLE), ()),
        (person("paused"), (attempt("paused", "paused"),)),
        (person("runs"), (attempt("runs", "active"),)),
        (person("silent"), (attempt("silent", "paused", "gone"),)),
        (person("told"), ()),
        (person("never", Rank.NO_SLOT), ()),
    )
    assert found == {
        "done": Place.CONFIRMED,
        "absent": Place.NO_SHOW,
        "paused": Place.INTERRUPTED,
        "runs": Place.UNACCOUNTED,
        "silent": Place.UNACCOUNTED,
        "told": Place.UNACCOUNTED,
    }


def test_nobody_is_absent_whose_seat_was_silent_before_the_end() -> None:
    bound = {
        name: msgspec.structs.replace(person(name, Rank.AVAILABLE), station=StationId(station))
        for name, station in (("at here", "here"), ("at gone", "gone"), ("at new", "never heard of"))
    }
    rows = tuple((row, ()) for row in bound.values())
    assert added(*rows) == {"at here": "no_show", "at gone": "unaccounted", "at new": "unaccounted"}
    absent = {CandidateId("at gone")}
    told = hand_over.added(SESSION, rows, HEARD, as_of_ms=NOW_MS, absent=absent, before=None)
    assert [one.place for one in told.people] == ["no_show", "no_show", "unaccounted"]
    closes_ms = NOW_MS - 400_000
    seen = hand_over.added(SESSION, rows, HEARD, as_of_ms=NOW_MS, closes_ms=closes_ms, before=None)
    assert [(one.candidate, one.place, one.not_begun, one.heard_ms) for one in seen.people] == [
        ("at gone", "no_show", True, HEARD[StationId("gone")]),
        ("at here", "no_show", True, HEARD[StationId("here")]),
        ("at new", "unaccounted", True, 0),
    ]


def test_what_only_the_server_knows_stays_as_it_said_the_last_time() -> None:
    before = HandOverSeen(
        session=SESSION,
        people=(
            Counted(candidate=CandidateId("rival"), place="conflict", conflict="Two attempts"),
            Counted(candidate=CandidateId("stick"), place="in_bundles"),
            Counted(candidate=CandidateId("absent"), place="no_show"),
        ),
        loose=(AttemptId("x"),),
    )
    rows = (
        (person("rival", Rank.CONSUMED), (attempt("rival", "submitted"),)),
        (person("stick"), (attempt("stick", "active"),)),
        (person("absent", Rank.NO_SLOT, generation=2), ()),
    )
    assert added(*rows, before=before) == {"rival": "conflict", "stick": "in_bundles", "absent": "no_show"}
    seen = hand_over.added(SESSION, rows, HEARD, as_of_ms=NOW_MS, before=before)
    assert (seen.loose, seen.people[1].conflict) == (("x",), "Two attempts")


def test_each_who_is_open_has_their_own_reason_else_that_of_their_figure() -> None:
    people = tuple(
        Counted(candidate=CandidateId(name), place=place)
        for name, place in (("a", "interrupted"), ("b", "interrupted"), ("c", "unaccounted"), ("d", "confirmed"))
    )
    seen = HandOverSeen(session=SESSION, people=people, loose=(AttemptId("x"),))
    assert seen.open_subjects == ("a", "b", "c", "x")
    named = hand_over.exceptions(seen, {Place.INTERRUPTED: "Ill", Place.IN_BUNDLES: " Lost "}, {"b": "Went home"})
    assert named == (("a", "Ill"), ("b", "Went home"), ("x", "Lost"))


def test_a_figure_of_a_later_server_is_one_that_somebody_has_to_look_after() -> None:
    reply = HandOverReply(session=SESSION, people=(Counted(candidate=CandidateId("a"), place="beamed_up"),))
    seen = hand_over.told(msgspec.convert(msgspec.to_builtins(reply), HandOverReply))
    assert seen.open_subjects == ("a",)
    assert seen.is_whole
