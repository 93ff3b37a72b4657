"""The hand-over of a session as its panel knows it: told by the server, or added up from what is known here. Pure."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

import msgspec

from sync.protocol.attempts import AttemptState
from sync.protocol.handover import Closed, Counted, HandOverReply
from sync.protocol.ids import AttemptId, CandidateId, SessionId, StationId
from sync.protocol.room_rows import AttemptRow
from sync.protocol.slots import Rank
from sync.protocol.sums import SILENT_AFTER_MS, Place, Run, Seen, Sum, added_up, place_of
from sync.protocol.wire import CandidateRow

Person = tuple[CandidateRow, tuple[AttemptRow, ...]]
"""Somebody of a session, with the attempts that are known of them."""
Heard = Mapping[StationId, int]
"""When each station was last heard of."""


def people_of(
    session: SessionId, candidates: Iterable[CandidateRow], attempts: Iterable[AttemptRow]
) -> Iterator[Person]:
    """Give everybody of a session, those who sat in it and have gone elsewhere since too."""
    of = defaultdict[CandidateId, list[AttemptRow]](list)
    for one in attempts:
        of[one.candidate].append(one)
    for row in candidates:
        own = of[row.candidate]
        if row.session == session or any(one.session == session for one in own):
            yield row, tuple(own)


class HandOverSeen(msgspec.Struct, frozen=True, kw_only=True):
    """Who is in which figure, and how the session was closed, if it was."""

    session: SessionId
    people: tuple[Counted, ...] = ()
    loose: tuple[AttemptId, ...] = ()
    closed: Closed | None = None
    as_of_ms: int = 0
    """When it was so, by the server's clock; 0: nobody can tell."""
    is_whole: bool = False
    """Whether the server says so. Else conflicts and sticks are those of the last time that it did."""

    @property
    def sum(self) -> Sum:
        """The figures."""
        return added_up(Place(one.place) for one in self.people)

    def at(self, place: Place) -> tuple[Counted, ...]:
        """Return who is in a figure."""
        return tuple(one for one in self.people if one.place == place)

    @property
    def open_subjects(self) -> tuple[str, ...]:
        """Everything that has to be looked after, or named as an exception."""
        return (*(one.candidate for one in self.people if Place(one.place).is_open), *self.loose)

    @property
    def late(self) -> tuple[Counted, ...]:
        """Of whom something arrived after the close."""
        return tuple(one for one in self.people if one.came_late)


def told(reply: HandOverReply) -> HandOverSeen:
    """Return what the server says; a figure of a later version counts as one that somebody has to look after."""
    known = set(Place)
    people = (
        one if one.place in known else msgspec.structs.replace(one, place=Place.UNACCOUNTED) for one in reply.people
    )
    return HandOverSeen(
        session=reply.session,
        people=tuple(people),
        loose=reply.loose,
        closed=reply.closed,
        as_of_ms=reply.server_now_ms,
        is_whole=True,
    )


def added(
    session: SessionId,
    people: Iterable[Person],
    heard: Heard,
    *,
    as_of_ms: int,
    closes_ms: int = 0,
    absent: Collection[CandidateId] = (),
    before: HandOverSeen | None,
) -> HandOverSeen:
    """Return what the rows here come to; `before` is what the server said the last time that it could be asked.

    `absent` are those of whom somebody said that they did not come.
    """
    until_ms = min(as_of_ms, closes_ms or as_of_ms)
    last = {} if before is None else {one.candidate: one for one in before.people}
    found = []
    for row, attempts in people:
        known = last.get(row.candidate)
        is_silent = row.candidate not in absent and _is_silent(row.station, heard, until_ms=until_ms)
        one = _counted(row, attempts, heard, as_of_ms=as_of_ms, is_seat_silent=is_silent, before=known)
        if one is not None:
            found.append(one)
    return HandOverSeen(
        session=session,
        people=tuple(sorted(found, key=lambda one: (one.number, one.candidate))),
        loose=() if before is None else before.loose,
        closed=None if before is None else before.closed,
        as_of_ms=as_of_ms,
    )


def _is_silent(station: StationId | None, heard: Heard, *, until_ms: int) -> bool:
    return station is not None and until_ms - heard.get(station, 0) > SILENT_AFTER_MS


def _counted(
    row: CandidateRow,
    attempts: tuple[AttemptRow, ...],
    heard: Heard,
    *,
    as_of_ms: int,
    is_seat_silent: bool,
    before: Counted | None,
) -> Counted | None:
    seen = _seen(row, attempts, heard, as_of_ms=as_of_ms, before=before)
    place = place_of(replace(seen, is_seat_silent=is_seat_silent))
    if place is None:
        return None
    last = max(attempts, key=lambda one: (one.generation, one.fence, one.started_ms), default=None)
    station = row.station if last is None else last.station
    return Counted(
        candidate=row.candidate,
        place=place,
        name=row.name,
        number=row.registration_number,
        seat=row.seat,
        attempt=None if last is None else last.attempt,
        state="" if last is None else last.state,
        answered=0 if last is None else last.answered,
        items=0 if last is None else last.items,
        heard_ms=0 if station is None else heard.get(station, 0),
        conflict="" if before is None else before.conflict,
        came_late=before is not None and before.came_late,
        not_begun=last is None and row.slot.rank in (Rank.AVAILABLE, Rank.NO_SLOT),
    )


def _seen(
    row: CandidateRow, attempts: tuple[AttemptRow, ...], heard: Heard, *, as_of_ms: int, before: Counted | None
) -> Seen:
    place = "" if before is None else before.place
    runs = tuple(
        Run(
            attempt=one.attempt,
            generation=one.generation,
            state=AttemptState(one.state),
            is_silent=as_of_ms - heard.get(one.station, 0) > SILENT_AFTER_MS,
            is_bundled=place == Place.IN_BUNDLES,
        )
        for one in attempts
        if one.state in set(AttemptState)
    )
    rank = row.slot.rank
    return Seen(
        generation=row.slot.generation,
        rank=rank,
        runs=runs,
        has_open_conflict=place == Place.CONFLICT,
        was_no_show=place == Place.NO_SHOW and rank is Rank.NO_SLOT,
    )


def exceptions(seen: HandOverSeen, for_all: Mapping[Place, str], own: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the reason for each who is open: their own, else that of their figure; who has none is left out."""
    places: dict[str, Place] = {one.candidate: Place(one.place) for one in seen.people}
    given = (
        (subject, own.get(subject, "").strip() or for_all.get(places.get(subject, Place.IN_BUNDLES), "").strip())
        for subject in seen.open_subjects
    )
    return tuple((subject, reason) for subject, reason in given if reason)
