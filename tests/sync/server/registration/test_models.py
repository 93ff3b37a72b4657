"""The models' own promises: sentences in the center's zone, policies that stations can read, names that stay unique."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from sync.protocol.slots import SlotState
from sync.protocol.wire import Policy
from sync.server.registration.models import CandidateProfile, Station, in_state
from sync.server.registration.times import demand_zone, from_ms, in_words, to_ms
from tests.sync.server.registration.world import a_candidate, a_center, a_session, a_station, again, an_exam

MOMENT = datetime(2026, 11, 22, 8, 35, 12, 345_678, tzinfo=UTC)


@pytest.mark.django_db
def test_one_person_registers_once_for_an_exam():
    candidate = a_candidate()
    with pytest.raises(IntegrityError), transaction.atomic():
        a_candidate(registration_number=candidate.registration_number, exam=candidate.exam)
    a_candidate(registration_number=candidate.registration_number)


@pytest.mark.django_db
def test_the_slot_says_its_state_with_its_time_in_the_centers_zone():
    candidate = CandidateProfile(center=a_center("Asia/Kolkata"), exam=an_exam())
    assert candidate.slot_status == "No slot"
    candidate.has_exam_slot, candidate.slot_assigned_at = True, MOMENT
    assert candidate.slot_status == "Available, assigned on 22 Nov 2026, 14:05 IST"
    candidate.slot_attempting_at = MOMENT
    assert candidate.slot_status == "Attempting since 22 Nov 2026, 14:05 IST"
    candidate.slot_consumed_at = MOMENT + timedelta(hours=1)
    assert candidate.slot_status == "Consumed on 22 Nov 2026, 15:05 IST"


@pytest.mark.django_db
@pytest.mark.parametrize("state", SlotState)
def test_each_state_is_found_by_its_condition(state):
    candidates = {each: a_candidate(each) for each in SlotState}
    assert list(CandidateProfile.objects.filter(in_state(state))) == [candidates[state]]


@pytest.mark.django_db
def test_a_policy_holds_only_what_differs():
    session = a_session(policy={"resume_limit": 7})
    assert session.rules == Policy(resume_limit=7)


@pytest.mark.django_db
@pytest.mark.parametrize("policy", [{"resume_limt": 3}, {"resume_limit": "many"}, {"required_holds": "keyboard"}])
def test_a_policy_that_stations_could_not_read_is_refused(policy):
    session = a_session()
    session.policy = policy
    with pytest.raises(ValidationError) as refused:
        session.full_clean()
    assert list(refused.value.message_dict) == ["policy"]


@pytest.mark.django_db
def test_a_session_that_closes_before_it_opens_is_refused():
    session = a_session()
    session.closes_at = session.opens_at - timedelta(minutes=1)
    with pytest.raises(ValidationError):
        session.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        session.save()


def test_times_keep_milliseconds_exactly():
    for ms in (0, 1, 1_763_800_512_345, 4_102_444_799_999, -1):
        assert to_ms(from_ms(ms)) == ms
    assert from_ms(to_ms(MOMENT)) == MOMENT.replace(microsecond=345_000)


def test_times_are_told_in_half_hour_zones_and_on_first_days():
    assert in_words(MOMENT, "Asia/Kathmandu") == "22 Nov 2026, 14:20 +0545"
    assert in_words(datetime(2026, 3, 1, 0, 5, tzinfo=UTC), "UTC") == "1 Mar 2026, 00:05 UTC"


def test_only_known_zones_are_taken():
    demand_zone("Asia/Kolkata")
    with pytest.raises(ValidationError):
        demand_zone("Asia/Bengaluru")


@pytest.mark.django_db
def test_saving_a_stale_copy_of_a_candidate_takes_nothing_back_from_the_slot():
    candidate = a_candidate(SlotState.AVAILABLE)
    stale = again(candidate)
    candidate.start_exam_attempt()
    candidate.consume_exam_slot()
    stale.full_name = "Asha Raman"
    stale.save()
    assert again(candidate).slot == candidate.slot
    assert again(candidate).full_name == "Asha Raman"
    assert again(candidate).grant == candidate.grant


@pytest.mark.django_db
def test_saving_a_stale_copy_of_a_station_takes_no_request_number_back():
    station = a_station()
    stale = Station.objects.get(pk=station.pk)
    Station.objects.filter(pk=station.pk).update(counter=7, incarnation=3)
    stale.seat = "12"
    stale.save()
    station.refresh_from_db()
    assert (station.seat, station.counter, station.incarnation) == ("12", 7, 3)
