"""What follows when rows change or go: what carries something of theirs is sent again, and goodbyes are said."""

import pytest

from sync.server.registration.feed import newest_position
from sync.server.registration.models import CandidateProfile, ExamCenter, Station, Tombstone
from tests.sync.server.registration.world import a_candidate, a_center, a_session, a_station

pytestmark = pytest.mark.django_db


def changed_since(model: type, position: int) -> list[int]:
    return list(model.objects.filter(feed_pos__gt=position).values_list("pk", flat=True))


def test_a_center_that_moves_tells_its_stations():
    station = a_station()
    before = newest_position(station.center)
    station.center.zone = "Africa/Nairobi"
    station.center.save()
    assert changed_since(Station, before) == [station.pk]


def test_an_exam_that_changes_tells_its_sessions_and_candidates():
    session = a_session()
    candidate = a_candidate(center=session.center, exam=session.exam, session=session)
    before = newest_position(session.center)
    session.exam.duration_minutes = 90
    session.exam.save()
    assert changed_since(type(session), before) == [session.pk]
    assert changed_since(CandidateProfile, before) == [candidate.pk]


def test_a_station_at_a_seat_finds_the_candidates_of_the_seat():
    center = a_center()
    candidate = a_candidate(center=center, seat="12")
    elsewhere = a_candidate(center=center, seat="13")
    station = a_station(center, seat="12")
    candidate.refresh_from_db()
    elsewhere.refresh_from_db()
    assert (candidate.station, elsewhere.station) == (station, None)
    assert candidate.feed_pos > station.feed_pos


def test_a_machine_that_replaces_a_revoked_one_takes_its_candidates_over():
    center = a_center()
    first = a_station(center, seat="12")
    candidate = a_candidate(center=center, seat="12", station=first)
    first.standing = Station.Standing.REVOKED
    first.save()
    second = a_station(center, seat="12")
    candidate.refresh_from_db()
    assert candidate.station == second


def test_a_panel_takes_nobodys_candidates():
    center = a_center()
    candidate = a_candidate(center=center, seat="12")
    a_station(center, seat="12", role="panel")
    candidate.refresh_from_db()
    assert candidate.station is None


@pytest.mark.parametrize("make", [a_station, a_session])
def test_what_is_deleted_says_goodbye_and_its_candidates_are_told_again(make):
    gone = make()
    name = "station" if make is a_station else "session"
    candidate = a_candidate(center=gone.center, **{name: gone})
    before, public_id = newest_position(gone.center), gone.public_id
    gone.delete()
    goodbye = Tombstone.objects.get(center=candidate.center)
    assert (goodbye.kind, goodbye.public_id) == (name, public_id)
    assert changed_since(CandidateProfile, before) == [candidate.pk]
    candidate.refresh_from_db()
    assert getattr(candidate, name) is None


def test_a_deleted_candidate_says_goodbye():
    candidate = a_candidate()
    public_id = candidate.public_id
    candidate.delete()
    assert Tombstone.objects.get().public_id == public_id


@pytest.mark.parametrize("by_query", [False, True])
def test_a_center_goes_with_everything_and_leaves_no_orphan_behind(by_query):
    session = a_session()
    station = a_station(session.center)
    a_candidate(center=session.center, exam=session.exam, session=session, station=station)
    if by_query:
        ExamCenter.objects.filter(pk=session.center.pk).delete()
    else:
        session.center.delete()
    assert not Tombstone.objects.exists()
    assert not CandidateProfile.objects.exists()
