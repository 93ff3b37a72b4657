"""What panels are told of their room: rows for what happened, facts for how seats are, and nothing of it to seats."""

from base64 import b64encode

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sync.protocol import events, wire
from sync.protocol.ids import CandidateId
from sync.protocol.room_rows import PhotoReply, RoomReply
from sync.server.exchange import seat_photos
from sync.server.exchange.models import SeatPhoto
from sync.server.registration import faces
from sync.server.registration.feed import newest_position
from sync.server.registration.models import CandidateProfile, ExamCenter, Station
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, responded, started, submitted
from tests.sync.server.exchange.test_hands import raised

pytestmark = pytest.mark.django_db


@pytest.fixture
def panel(enrolled: Enrolled) -> Machine:
    return enrolled("Desk", role="panel")


def seats(panel: Machine, since: int = 0) -> RoomReply:
    return panel.signed("GET", f"/v1/room?since={since}").read(RoomReply)


def attempts_told(panel: Machine) -> list[wire.AttemptRow]:
    panel.sync()
    return [row for row in panel.rows.values() if isinstance(row, wire.AttemptRow)]


def test_a_panel_is_told_of_an_attempt_and_of_what_becomes_of_it(
    panel: Machine, station: Machine, candidate: CandidateProfile
) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    given = responded(first.attempt, 0, "a", at_ms=now_ms())
    station.record(first, given)
    station.push()

    (row,) = attempts_told(panel)
    assert (row.attempt, row.candidate, row.state, row.answered) == (first.attempt, candidate.public_id, "active", 1)
    assert row.answer_ms > 0
    assert row.allowed_ms == first.allowed_ms

    station.record(submitted([first, given], at_ms=now_ms()))
    station.push()
    (row,) = attempts_told(panel)
    assert (row.state, row.received) == ("submitted", True)


def test_seats_are_not_told_of_attempts_and_need_not_look_for_them(
    panel: Machine, station: Machine, enrolled: Enrolled, center: ExamCenter, candidate: CandidateProfile
) -> None:
    other = enrolled("A2")
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(first)
    station.push()
    other.sync()
    assert not any(isinstance(row, wire.AttemptRow) for row in other.rows.values())
    for_seats = newest_position(center, for_seats=True)

    station.record(responded(first.attempt, 0, "a", at_ms=now_ms()))
    station.push()
    assert newest_position(center, for_seats=True) == for_seats
    assert newest_position(center) > for_seats
    assert other.sync().rows == ()


def test_what_a_seat_tells_of_itself_is_told_to_panels_of_its_center_only(
    panel: Machine, station: Machine, enrolled: Enrolled
) -> None:
    elsewhere = enrolled("Desk", at=ExamCenter.objects.create(code="C2", name="Two", zone="UTC"), role="panel")
    now = wire.Now(wall_ms=1, mono_ms=1, boot="b", state="free", unsent=3, battery_percent=40, program="9")
    station.sync(now=now)

    (facts,) = seats(panel).seats
    assert (facts.seat, facts.told) == ("A1", now)
    assert facts.heard_ms > 0
    assert seats(elsewhere).seats == ()


def test_only_what_was_heard_of_since_is_told_again(panel: Machine, station: Machine, enrolled: Enrolled) -> None:
    station.sync()
    reply = seats(panel)
    Station.objects.update(last_seen_at="2020-01-01T00:00:00Z")
    assert seats(panel, reply.heard_ms).seats == ()
    station.sync()
    assert [one.seat for one in seats(panel, reply.heard_ms).seats] == ["A1"]


def test_a_hand_that_is_up_is_told(panel: Machine, station: Machine) -> None:
    event = raised(station, "question")
    (facts,) = seats(panel, now_ms() + 60_000).seats
    assert (facts.hand_ms, facts.hand_cause, facts.hand_state) == (event.at.best_ms, "question", "")


def test_a_seat_is_shown_no_room_and_no_face(station: Machine, candidate: CandidateProfile) -> None:
    assert station.signed("GET", "/v1/room?since=0").refusal.code == "STATION-NO-PANEL"
    path = f"/v1/room/photos/{candidate.public_id}"
    assert station.signed("GET", path).refusal.code == "STATION-NO-PANEL"


def test_a_panel_that_was_revoked_is_shown_nothing(panel: Machine, station: Machine) -> None:
    Station.objects.filter(public_id=panel.name).update(standing=Station.Standing.REVOKED)
    assert panel.signed("GET", "/v1/room?since=0").refusal.code == "STATION-REVOKED"


def test_a_face_is_shown_to_panels_of_its_center(
    panel: Machine, enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    path = f"/v1/room/photos/{candidate.public_id}"
    assert panel.signed("GET", path).read(PhotoReply) == PhotoReply()
    CandidateProfile.objects.filter(pk=candidate.pk).update(photo=b"face")
    assert panel.signed("GET", path).read(PhotoReply) == PhotoReply(photo="ZmFjZQ==")
    elsewhere = enrolled("Desk", at=ExamCenter.objects.create(code="C2", name="Two", zone="UTC"), role="panel")
    assert elsewhere.signed("GET", path).status == 404


def test_a_panel_of_the_center_sees_the_photo_at_the_seat_as_the_server_makes_it_anew(
    panel: Machine, station: Machine, candidate: CandidateProfile
) -> None:
    path = f"/v1/room/photos/{candidate.public_id}"
    event = events.IdentityPhotographed(
        at=moment(now_ms()),
        candidate=CandidateId(candidate.public_id),
        generation=candidate.slot_generation,
        picture=b64encode(faces.face(3)).decode(),
    )
    station.record(event)
    station.push()
    told = panel.signed("GET", path).read(PhotoReply)
    assert (told.photo, told.seat) == ("", b64encode(seat_photos.picture(SeatPhoto.objects.get())).decode())
    assert told.seat
    assert told.seat != event.picture
    assert station.signed("GET", path).refusal.code == "STATION-NO-PANEL"


def test_the_room_takes_as_many_questions_to_the_database_with_many_seats(panel: Machine, enrolled: Enrolled) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as asked:
            seats(panel)
        return len(asked)

    enrolled("A1").sync()
    few = asked()
    for number in range(2, 12):
        enrolled(f"A{number}").sync()
    assert asked() == few


def test_what_this_version_cannot_read_of_a_seat_is_left_out(panel: Machine, station: Machine) -> None:
    station.sync()
    Station.objects.filter(public_id=station.name).update(now={"wall_ms": "yesterday"})
    (facts,) = seats(panel).seats
    assert facts.told is None
