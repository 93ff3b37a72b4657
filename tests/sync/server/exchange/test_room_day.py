"""A candidate's day as a panel is told it: what befell them and how far they are, never what they answered."""

import pytest
from msgspec.structs import replace

from sync.protocol import events, wire
from sync.protocol.ids import AttemptId, ItemId, PackageHash, ResponseId, SessionId, new_id
from sync.protocol.room_rows import CandidateReply
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.models import CandidateProfile, ExamCenter, Station
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, started

pytestmark = pytest.mark.django_db


def asked(machine: Machine, candidate: CandidateProfile) -> CandidateReply:
    answer = machine.signed("GET", f"/v1/room/candidates/{candidate.public_id}")
    assert answer.status == 200, answer.body
    return wire.decode(answer.body, CandidateReply)


def test_a_panel_is_told_what_befell_a_candidate_and_how_far_they_are(
    enrolled: Enrolled, station: Machine, candidate: CandidateProfile
) -> None:
    began = started(candidate.public_id, at_ms=now_ms() - 60_000)
    attempt = AttemptId(began.attempt)
    at = moment(now_ms())
    secret = "the secret answer"
    item, other = ItemId("item-1"), ItemId("item-2")
    station.record(
        began,
        events.ItemVisited(at=at, attempt=attempt, used_ms=1, item=item),
        events.ItemResponded(at=at, attempt=attempt, used_ms=2, item=item, response=ResponseId("r"), values=(secret,)),
        events.ItemVisited(at=at, attempt=attempt, used_ms=3, item=other),
        events.AttemptPaused(at=at, attempt=attempt, used_ms=4, by="Asha", why="Feels ill"),
    )
    station.push()
    day = asked(enrolled("Desk", role="panel"), candidate)
    assert [(one.kind, one.by, one.why) for one in day.events] == [
        ("attempt.paused", "Asha", "Feels ill"),
        ("attempt.started", "", ""),
    ]
    palette = day.palette
    assert palette is not None
    items = AttemptRecord.objects.get().items
    assert (palette.answered, palette.not_answered, palette.not_visited) == (1, 1, items - 2)
    assert secret not in wire.encode(day).decode()


def test_that_words_opened_the_paper_is_told_once_and_only_of_the_candidates_session(
    enrolled: Enrolled, station: Machine, candidate: CandidateProfile
) -> None:
    session = candidate.session
    assert session is not None
    CandidateProfile.objects.update(station=Station.objects.get(public_id=station.name))
    opened = events.KeyReleased(
        at=moment(now_ms()), package=PackageHash("1" * 64), session=SessionId(session.public_id), how="words"
    )
    station.record(
        opened,
        replace(opened, id=new_id(), package=PackageHash("2" * 64)),
        replace(opened, id=new_id(), at=moment(now_ms() - 1_000), how=""),
        replace(opened, id=new_id(), at=moment(now_ms() - 2_000), session=SessionId("another")),
    )
    station.push()
    day = asked(enrolled("Desk", role="panel"), candidate)
    assert [(one.kind, one.seat) for one in day.events] == [("key.released", "A1")]


def test_a_candidate_who_has_done_nothing_has_an_empty_day(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    day = asked(enrolled("Desk", role="panel"), candidate)
    assert (day.events, day.palette) == ((), None)


def test_no_seat_and_no_other_center_is_told(enrolled: Enrolled, station: Machine, candidate: CandidateProfile) -> None:
    path = f"/v1/room/candidates/{candidate.public_id}"
    assert station.signed("GET", path).refusal.code == "STATION-NO-PANEL"
    two = ExamCenter.objects.create(code="C2", name="Two", zone="UTC")
    far = enrolled("Desk", at=two, role="panel")
    assert far.signed("GET", path).status == 404
    assert far.signed("GET", f"/v1/room/candidates/{new_id()}").status == 404
