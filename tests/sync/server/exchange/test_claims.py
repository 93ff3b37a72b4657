"""A claim reserves a slot for one station: of two that are online only one can start."""

from datetime import timedelta

import pytest

from sync.protocol import signatures, wire
from sync.server.exchange import claims, keys
from sync.server.exchange.models import AttemptRecord, Claim, Lineage
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, Station
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, Reply, started, whole_attempt

pytestmark = pytest.mark.django_db


def test_a_claim_gives_a_signed_fence_and_moves_no_slot(station: Machine, candidate: CandidateProfile) -> None:
    before = now_ms()
    fence = fence_of(station.claim(candidate.public_id, 1))
    assert (fence.candidate, fence.generation, fence.station) == (candidate.public_id, 1, station.name)
    assert fence.fence == 1
    assert before + claims.LIFE_MS <= fence.lapses_ms <= now_ms() + claims.LIFE_MS
    candidate.refresh_from_db()
    assert candidate.slot.state == "available"


def test_the_same_station_asks_again_and_keeps_its_fence(station: Machine, candidate: CandidateProfile) -> None:
    first = fence_of(station.claim(candidate.public_id, 1))
    again = fence_of(station.claim(candidate.public_id, 1))
    assert again.fence == first.fence
    assert again.lapses_ms >= first.lapses_ms
    assert Claim.objects.count() == 1


def test_another_station_is_told_the_seat_and_until_when(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    fence = fence_of(first.claim(candidate.public_id, 1))
    reply = second.claim(candidate.public_id, 1)
    assert (reply.status, reply.refusal.code, reply.refusal.seat) == (409, "CLAIM-TAKEN", "A1")
    assert reply.refusal.at_ms == fence.lapses_ms + claims.GRACE_MS


def test_a_lapsed_claim_is_free_for_a_higher_fence(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    first.claim(candidate.public_id, 1)
    Claim.objects.update(lapses_ms=now_ms() - claims.GRACE_MS)
    assert fence_of(second.claim(candidate.public_id, 1)).fence == 2


def test_the_server_waits_a_little_longer_than_the_station_was_told(
    enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    first.claim(candidate.public_id, 1)
    Claim.objects.update(lapses_ms=now_ms() - 1_000)
    assert second.claim(candidate.public_id, 1).refusal.code == "CLAIM-TAKEN"


def test_a_claim_never_lapses_after_a_start(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    fence = fence_of(first.claim(candidate.public_id, 1))
    first.record(started(candidate.public_id, at_ms=now_ms(), fence=fence.fence))
    assert first.push().results == ()
    Claim.objects.update(lapses_ms=0)
    reply = second.claim(candidate.public_id, 1)
    assert (reply.refusal.code, reply.refusal.seat, reply.refusal.at_ms) == ("CLAIM-TAKEN", "A1", 0)
    assert fence_of(first.claim(candidate.public_id, 1)).fence == fence.fence


def test_a_slot_bound_to_another_seat_is_taken(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    bound, other = enrolled("A1"), enrolled("A2")
    candidate.station = Station.objects.get(public_id=bound.name)
    candidate.save()
    reply = other.claim(candidate.public_id, 1)
    assert (reply.status, reply.refusal.code, reply.refusal.seat) == (409, "CLAIM-TAKEN", "A1")
    assert bound.claim(candidate.public_id, 1).status == 200


def test_a_policy_that_lets_candidates_roam_lets_any_station_claim(
    enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession
) -> None:
    bound, other = enrolled("A1"), enrolled("A2")
    candidate.station = Station.objects.get(public_id=bound.name)
    candidate.save()
    session.policy = {"roaming": True}
    session.save()
    assert other.claim(candidate.public_id, 1).status == 200


def test_a_consumed_slot_is_not_claimed(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    reply = station.claim(candidate.public_id, 1)
    assert (reply.status, reply.refusal.code) == (409, "SLOT-CONSUMED")


def test_there_is_nothing_to_claim_without_a_slot(station: Machine, candidate: CandidateProfile) -> None:
    candidate.withdraw_slot(by="admin", reason="Left")
    for generation in (1, 2):
        reply = station.claim(candidate.public_id, generation)
        assert (reply.status, reply.refusal.code) == (409, "SLOT-NONE")


@pytest.mark.parametrize("generation", [0, 2, -1, 2**40])
def test_another_generation_than_the_slots_is_not_claimed(
    station: Machine, candidate: CandidateProfile, generation: int
) -> None:
    assert station.claim(candidate.public_id, generation).refusal.code == "SLOT-NONE"


def test_a_canceled_session_has_nothing_to_claim(
    station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    session.cancelled = True
    session.save()
    assert station.claim(candidate.public_id, 1).refusal.code == "SLOT-NONE"


@pytest.mark.parametrize("name", ["", "nobody", "x" * 500])
def test_a_candidate_of_nowhere_or_another_center_has_no_slot_here(
    enrolled: Enrolled, candidate: CandidateProfile, name: str
) -> None:
    other = enrolled("B1", at=ExamCenter.objects.create(code="C2", name="Center Two"))
    assert other.claim(candidate.public_id, 1).refusal.code == "SLOT-NONE"
    assert other.claim(name, 1).refusal.code == "SLOT-NONE"


@pytest.mark.parametrize("standing", ["quarantined", "revoked"])
def test_a_station_in_bad_standing_claims_nothing(station: Machine, candidate: CandidateProfile, standing: str) -> None:
    Station.objects.update(standing=standing)
    reply = station.claim(candidate.public_id, 1)
    assert (reply.status, reply.refusal.code) == (403, f"STATION-{standing.upper()}")


def test_a_replayed_claim_gets_nothing(station: Machine, candidate: CandidateProfile) -> None:
    station.claim(candidate.public_id, 1)
    asked = wire.encode(wire.ClaimRequest(candidate=candidate.public_id, generation=1))
    reply = station.signed("POST", "/v1/claim", asked, counter=station.counter)
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")


def fence_of(reply: Reply) -> wire.Fence:
    assert reply.status == 200, reply.content()
    signed = reply.read(wire.ClaimReply).fence
    server = {keys.keys().sign_id: keys.keys().sign.public_key()}
    return wire.decode(signatures.demand_stated(server, signatures.FENCE, signed), wire.Fence)


def test_a_machine_at_which_nobody_sits_reserves_no_slot(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    reply = enrolled("P1", role="panel").claim(candidate.public_id, 1)
    assert (reply.status, reply.refusal.code) == (409, "SLOT-NONE")
    assert not Claim.objects.exists()


def test_nothing_is_claimed_once_the_session_has_closed(
    station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    ExamSession.objects.update(closes_at=now() - timedelta(seconds=1))
    reply = station.claim(candidate.public_id, 1)
    assert (reply.status, reply.refusal.code) == (409, "SLOT-NONE")
    assert "has closed" in reply.refusal.sentence
    assert not Claim.objects.exists()


def test_no_event_makes_the_next_fence_higher(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    assert fence_of(first.claim(candidate.public_id, 1)).fence == 1
    second.record(started(candidate.public_id, at_ms=now_ms(), fence=2**52))
    assert [result.code for result in second.push().results] == ["FENCE-UNKNOWN"]
    AttemptRecord.objects.all().delete()
    Claim.objects.update(lapses_ms=0)
    assert fence_of(second.claim(candidate.public_id, 1)).fence == 2


def test_fences_of_a_slot_only_rise_from_one_generation_and_station_to_the_next(
    enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    given = []
    for generation in (1, 2, 3):
        for machine in (first, second, first):
            given.append(fence_of(machine.claim(candidate.public_id, generation)).fence)
            Claim.objects.update(lapses_ms=0)
        candidate.reset_slot(by="admin", reason="Again")
    assert given == sorted(given)
    assert len(set(given)) == len(given)


def test_a_restored_server_gives_no_fence_a_second_time(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    first, second = enrolled("A1"), enrolled("A2")
    forgotten = fence_of(first.claim(candidate.public_id, 1)).fence
    Claim.objects.all().delete()
    Lineage.renew()
    after = fence_of(second.claim(candidate.public_id, 1)).fence
    Claim.objects.update(lapses_ms=0)
    assert forgotten < after < fence_of(first.claim(candidate.public_id, 1)).fence
