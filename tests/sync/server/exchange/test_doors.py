"""A station that says other questions or more time of a section than paper and rules have gains nothing by it."""

from collections.abc import Sequence

import msgspec
import pytest

from sync.protocol import events
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import AttemptId, ItemId, PackageHash
from sync.protocol.paper import Item, Paper, Section, TestPart, encode_paper
from sync.server.exchange import folds
from sync.server.exchange.models import AttemptRecord, Remark
from sync.server.papers.models import Package
from sync.server.registration.accommodating import accommodate
from sync.server.registration.models import CandidateProfile
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, moment, responded, started, submitted

pytestmark = pytest.mark.django_db
MINUTE_MS = 60_000
TIMED = Section(id="timed", items=(ItemId("i0"), ItemId("i1")), time_limit_ms=10 * MINUTE_MS)
LOCKED = Section(id="locked", items=(ItemId("i2"),), is_locked=True)
PAPER = Paper(
    id="p",
    title="Paper",
    languages=("en",),
    parts=(TestPart(id="part", sections=(TIMED, LOCKED)),),
    items={ItemId(name): Item(id=ItemId(name), title=name, body=()) for name in ("i0", "i1", "i2")},
)


@pytest.fixture
def begun(station: Machine, candidate: CandidateProfile, package: Package) -> events.AttemptStarted:
    """An attempt at the paper, whose station says that it may last six hours instead of one."""
    package.paper.paper = encode_paper(PAPER)
    package.paper.save()
    own = started(candidate.public_id, at_ms=now_ms() - MINUTE_MS, session=package.session.public_id)
    return msgspec.structs.replace(own, package=PackageHash(package.hash), allowed_ms=360 * MINUTE_MS)


def opened(attempt: AttemptId, section: Section, *, items: Sequence[str], allowed_ms: int) -> events.SectionOpened:
    return events.SectionOpened(
        at=moment(now_ms()),
        attempt=attempt,
        section=section.id,
        level="section",
        items=tuple(map(ItemId, items)),
        allowed_ms=allowed_ms,
    )


def answered(attempt: str) -> set[str]:
    found = folds.whole(attempt).attempt
    assert found is not None
    return set(found.responses)


@pytest.mark.parametrize("told_ms", [0, 300 * MINUTE_MS])
def test_no_station_gives_a_section_more_time_than_the_rules(
    station: Machine, begun: events.AttemptStarted, told_ms: int
) -> None:
    told = [
        begun,
        opened(begun.attempt, TIMED, items=("i0", "i1"), allowed_ms=told_ms),
        responded(begun.attempt, 0, "in time", at_ms=now_ms(), used_ms=9 * MINUTE_MS),
        responded(begun.attempt, 1, "too late", at_ms=now_ms(), used_ms=11 * MINUTE_MS),
    ]
    told.append(submitted(told, at_ms=now_ms(), used_ms=12 * MINUTE_MS))
    station.record(*told)
    results = [result.code for result in station.push().results]
    assert sorted(results) == ["ANSWERS-DIFFER", "ATTEMPT-ILLEGAL-EVENT"]
    assert answered(begun.attempt) == {"i0"}
    assert AttemptRecord.objects.get().answered == 1
    assert [remark.code for remark in Remark.objects.all()] == ["ATTEMPT-ILLEGAL-EVENT"]


def test_no_station_leaves_questions_out_of_a_section_that_closes(
    station: Machine, begun: events.AttemptStarted
) -> None:
    station.record(
        begun,
        opened(begun.attempt, LOCKED, items=(), allowed_ms=0),
        events.SectionClosed(at=moment(now_ms()), attempt=begun.attempt, section="locked", why="left"),
        responded(begun.attempt, 2, "afterwards", at_ms=now_ms()),
        responded(begun.attempt, 0, "elsewhere", at_ms=now_ms()),
    )
    assert [result.code for result in station.push().results] == ["ATTEMPT-ILLEGAL-EVENT"]
    assert answered(begun.attempt) == {"i0"}


def test_whoever_has_a_right_to_more_time_has_it_in_a_section_too(
    station: Machine, candidate: CandidateProfile, begun: events.AttemptStarted
) -> None:
    accommodate(candidate, Accommodations(extra_time_percent=50), by="boss", reason="a broken arm")
    station.record(
        begun,
        opened(begun.attempt, TIMED, items=("i0", "i1"), allowed_ms=300 * MINUTE_MS),
        responded(begun.attempt, 0, "in time", at_ms=now_ms(), used_ms=14 * MINUTE_MS),
        responded(begun.attempt, 1, "too late", at_ms=now_ms(), used_ms=16 * MINUTE_MS),
    )
    assert [result.code for result in station.push().results] == ["ATTEMPT-ILLEGAL-EVENT"]
    assert answered(begun.attempt) == {"i0"}


def test_a_section_that_says_what_is_so_is_as_it_says(station: Machine, begun: events.AttemptStarted) -> None:
    """Also a shorter time, and a door that the paper has not: a station only takes from itself by these."""
    made_up = msgspec.structs.replace(LOCKED, id="made-up")
    station.record(
        begun,
        opened(begun.attempt, TIMED, items=("i0", "i1"), allowed_ms=10 * MINUTE_MS),
        opened(begun.attempt, made_up, items=("i2",), allowed_ms=5),
    )
    assert station.push().results == ()
    found = folds.whole(begun.attempt).attempt
    assert found is not None
    assert [(run.items, run.allowed_ms) for run in found.sections.values()] == [
        (frozenset(TIMED.items), 10 * MINUTE_MS),
        (frozenset(LOCKED.items), 5),
    ]
