"""A station gets the rows of its center's near sessions, each once, in order, and never anybody else's photo."""

from datetime import timedelta

import msgspec
import pytest

from sync.protocol import wire
from sync.server.exchange import feed
from sync.server.exchange.models import Announcement, Lineage
from sync.server.papers.models import Package
from sync.server.registration.feed import newest_position
from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession, FeedCounter, Station
from sync.server.registration.times import now, to_ms
from tests.sync.server.exchange.conftest import new_candidate, new_package, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, whole_attempt

pytestmark = pytest.mark.django_db


def test_a_first_pull_tells_place_session_and_candidates(
    station: Machine, candidate: CandidateProfile, session: ExamSession, package: Package
) -> None:
    reply = station.sync()
    assert not reply.more
    place = station.rows["station", station.name]
    assert isinstance(place, wire.StationRow)
    assert (place.seat, place.center_code, place.zone) == ("A1", "C1", "Asia/Kolkata")
    told = station.rows["session", session.public_id]
    assert isinstance(told, wire.SessionRow)
    assert (told.exam, told.opens_ms, told.duration_ms) == ("E1", to_ms(session.opens_at), 3_600_000)
    assert (told.package, told.package_bytes, told.honor_code) == (package.hash, package.size, "I will.")
    person = station.rows["candidate", candidate.public_id]
    assert isinstance(person, wire.CandidateRow)
    assert (person.registration_number, person.session, person.slot) == ("R1", session.public_id, candidate.slot)
    assert person.grant == msgspec.json.decode(candidate.grant, type=type(person.grant))


def test_what_is_known_is_not_told_again(station: Machine, candidate: CandidateProfile) -> None:
    first = station.sync()
    again = station.sync()
    assert (again.rows, again.cursor, again.more) == ((), first.cursor, False)


def test_a_sync_without_news_is_small_and_cheap(
    station: Machine, candidate: CandidateProfile, django_assert_max_num_queries: object
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    station.sync()
    body = station.sync_body()
    with django_assert_max_num_queries(16):  # type: ignore[operator]
        reply = station.signed("POST", "/v1/sync", body)
    assert len(body) < 1_024
    assert len(reply.body) < 1_024


def test_a_change_is_told_once(station: Machine, candidate: CandidateProfile) -> None:
    station.sync()
    candidate.reset_slot(by="admin", reason="Again")
    (raw,) = station.sync().rows
    row = wire.decode_row(raw)
    assert isinstance(row, wire.CandidateRow)
    assert row.slot.generation == 2
    assert station.sync().rows == ()


def test_rows_come_in_the_order_of_their_positions(station: Machine, session: ExamSession) -> None:
    for n in range(5):
        new_candidate(session, f"R{n}")
    session.save()
    rows = [wire.decode_row(raw) for raw in station.sync().rows]
    positions = [row.pos for row in rows if row]
    assert positions == sorted(set(positions))
    assert len(positions) == 7


def test_pages_go_on_where_the_last_one_ended(
    station: Machine, session: ExamSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MOST_ROWS", 4)
    for n in range(10):
        new_candidate(session, f"R{n}")
    told: list[wire.SyncReply] = [station.sync()]
    while told[-1].more:
        told.append(station.sync())
    assert [len(reply.rows) for reply in told] == [4, 4, 4]
    assert len([key for key in station.rows if key[0] == "candidate"]) == 10
    assert told[-1].cursor == newest_position(session.center)


def test_pages_are_cut_by_bytes_too(station: Machine, session: ExamSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST_BYTES", 1_500)
    for n in range(6):
        new_candidate(session, f"R{n}")
    replies = [station.sync()]
    while replies[-1].more:
        replies.append(station.sync())
    assert len(replies) > 3
    assert all(sum(map(len, map(bytes, reply.rows))) <= 1_500 for reply in replies if len(reply.rows) > 1)
    assert len([key for key in station.rows if key[0] == "candidate"]) == 6


def test_a_photo_goes_only_to_the_station_that_its_candidate_is_bound_to(
    enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    mine, other = enrolled("A1"), enrolled("A2")
    candidate.photo = b"\x89PNG face"
    candidate.station = Station.objects.get(public_id=mine.name)
    candidate.save()
    mine.sync()
    other.sync()
    assert mine.rows["candidate", candidate.public_id].photo != ""  # type: ignore[attr-defined]
    assert other.rows["candidate", candidate.public_id].photo == ""  # type: ignore[attr-defined]
    assert other.rows["candidate", candidate.public_id].seat == "A1"  # type: ignore[attr-defined]


def test_a_revoked_station_is_told_of_nobody_and_of_everybody_once_it_is_good_again(
    station: Machine, candidate: CandidateProfile
) -> None:
    Station.objects.update(standing="revoked")
    told = station.sync()
    assert (told.rows, told.standing) == ((), "revoked")
    Station.objects.update(standing="good")
    station.sync()
    assert ("candidate", candidate.public_id) in station.rows


def test_a_quarantined_station_is_still_told(station: Machine, candidate: CandidateProfile) -> None:
    Station.objects.update(standing="quarantined")
    station.sync()
    assert ("candidate", candidate.public_id) in station.rows


def test_nothing_of_another_center_is_told(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    other = enrolled("B1", at=ExamCenter.objects.create(code="C2", name="Center Two"))
    other.sync()
    assert [key[0] for key in other.rows] == ["station"]


def test_a_session_far_ahead_is_told_when_it_comes_near(
    station: Machine, center: ExamCenter, exam: Exam, candidate: CandidateProfile
) -> None:
    far = ExamSession.objects.create(
        center=center, exam=exam, opens_at=now() + timedelta(days=30), closes_at=now() + timedelta(days=31)
    )
    person = CandidateProfile.objects.create(
        registration_number="F1", full_name="Far", exam=Exam.objects.create(code="E2", title="Two"), center=center,
        session=far,
    )  # fmt: skip
    station.sync()
    assert ("session", far.public_id) not in station.rows
    assert ("candidate", person.public_id) not in station.rows
    ExamSession.objects.filter(pk=far.pk).update(opens_at=now() + timedelta(days=2))
    station.sync()
    assert ("candidate", person.public_id) not in station.rows, "names travel on the day, not the week before"
    ExamSession.objects.filter(pk=far.pk).update(opens_at=now() + timedelta(hours=20))
    station.sync()
    assert ("session", far.public_id) in station.rows
    assert ("candidate", person.public_id) in station.rows


def test_a_session_that_moves_away_is_said_goodbye_to_and_told_again_when_it_comes_back(
    station: Machine, session: ExamSession, candidate: CandidateProfile
) -> None:
    station.sync()
    was = (session.opens_at, session.closes_at)
    session.opens_at, session.closes_at = now() + timedelta(days=40), now() + timedelta(days=41)
    session.save()
    candidate.save()
    station.sync()
    assert ("session", session.public_id) not in station.rows
    assert ("candidate", candidate.public_id) not in station.rows
    assert not Announcement.objects.exists()
    ExamSession.objects.filter(pk=session.pk).update(opens_at=was[0], closes_at=was[1])
    station.sync()
    assert ("candidate", candidate.public_id) in station.rows


def test_a_candidate_who_leaves_the_session_is_said_goodbye_to(station: Machine, candidate: CandidateProfile) -> None:
    station.sync()
    candidate.session = None
    candidate.save()
    station.sync()
    assert ("candidate", candidate.public_id) not in station.rows


def test_a_deleted_candidate_is_said_goodbye_to(station: Machine, candidate: CandidateProfile) -> None:
    station.sync()
    candidate.delete()
    station.sync()
    assert ("candidate", candidate.public_id) not in station.rows


def test_the_past_is_not_told(station: Machine, session: ExamSession, candidate: CandidateProfile) -> None:
    session.opens_at, session.closes_at = now() - timedelta(days=9), now() - timedelta(days=8)
    session.save()
    station.sync()
    assert [key[0] for key in station.rows] == ["station"]


def test_a_sealed_package_makes_its_session_news(station: Machine, session: ExamSession) -> None:
    station.sync()
    package = new_package(session)
    session.save()
    station.sync()
    assert station.rows["session", session.public_id].package == package.hash  # type: ignore[attr-defined]


@pytest.mark.parametrize("gone_back", ["epoch", "cursor"])
def test_a_database_that_went_back_tells_everything_again(
    station: Machine, candidate: CandidateProfile, gone_back: str
) -> None:
    station.sync()
    everything = len(station.rows)
    station.rows.clear()
    if gone_back == "epoch":
        Lineage.renew()
    else:
        station.cursor += 1_000
    reply = station.sync()
    assert len(reply.rows) == everything
    assert reply.epoch == Lineage.epoch()


def test_positions_after_the_counter_are_not_read(station: Machine, candidate: CandidateProfile) -> None:
    """A row that another transaction is just writing has a position that this one must not pass."""
    FeedCounter.objects.update(position=candidate.feed_pos - 1)
    reply = station.sync()
    assert ("candidate", candidate.public_id) in station.rows or reply.cursor < candidate.feed_pos
