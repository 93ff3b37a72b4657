"""A restored server learns from its stations which slots it had granted since the backup."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import signatures, wire
from sync.protocol.signatures import GRANT, Signed
from sync.protocol.slots import Rank, Slot
from sync.server.exchange import keys
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.models import CandidateProfile, ExamCenter, SlotEvent
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, whole_attempt

pytestmark = pytest.mark.django_db


def forget(candidate: CandidateProfile, was: CandidateProfile) -> None:
    """Put the row back to where a backup has it."""
    fields = ("slot_generation", "has_exam_slot", "slot_assigned_at", "slot_attempting_at", "slot_consumed_at", "grant")
    CandidateProfile.objects.filter(pk=candidate.pk).update(**{field: getattr(was, field) for field in fields})


def grant_of(candidate: CandidateProfile) -> Signed:
    return msgspec.json.decode(candidate.grant, type=Signed)


def test_a_forgotten_reset_comes_back_with_its_signature(station: Machine, candidate: CandidateProfile) -> None:
    backup = CandidateProfile.objects.get()
    candidate.reset_slot(by="admin", reason="Power cut", approved_by="chief")
    signed, grant = grant_of(candidate), candidate.grant
    forget(candidate, backup)
    station.sync(grants=(signed,))
    candidate.refresh_from_db()
    assert (candidate.slot.generation, candidate.slot.state, candidate.grant) == (2, "available", grant)
    event = SlotEvent.objects.order_by("-pk")[0]
    assert (event.by, event.reason, event.approved_by) == ("admin", "Power cut", "chief")
    assert station.name in event.source


def test_an_attempt_that_came_before_its_grant_counts_with_it(station: Machine, candidate: CandidateProfile) -> None:
    backup = CandidateProfile.objects.get()
    candidate.reset_slot(by="admin", reason="Again")
    signed = grant_of(candidate)
    forget(candidate, backup)
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000, generation=2))
    assert [result.code for result in station.push().results] == ["SLOT-UNKNOWN-GENERATION"]
    station.sync(grants=(signed,))
    candidate.refresh_from_db()
    assert (candidate.slot.generation, candidate.slot.state) == (2, "consumed")
    assert not AttemptRecord.objects.get().superseded


def test_a_withdrawal_stands_where_a_restored_server_gave_its_generation_once_before(
    station: Machine, candidate: CandidateProfile
) -> None:
    backup = CandidateProfile.objects.get()
    candidate.reset_slot(by="admin", reason="Power cut")
    reset = grant_of(candidate)
    forget(candidate, backup)
    candidate.refresh_from_db()
    candidate.withdraw_slot(by="admin", reason="Not admitted")
    assert candidate.slot.generation == 2
    station.sync(grants=(reset, reset))
    candidate.refresh_from_db()
    assert (candidate.slot.generation, candidate.slot.state) == (3, "no_slot")
    assert wire.decode(grant_of(candidate).payload, wire.SlotGrant).slot == candidate.slot
    count = SlotEvent.objects.count()
    station.sync(grants=(reset,))
    assert SlotEvent.objects.count() == count


def test_a_grant_that_is_known_changes_nothing(station: Machine, candidate: CandidateProfile) -> None:
    count = SlotEvent.objects.count()
    station.sync(grants=(grant_of(candidate), grant_of(candidate)))
    assert SlotEvent.objects.count() == count


def test_a_withdrawal_comes_back_too(station: Machine, candidate: CandidateProfile) -> None:
    backup = CandidateProfile.objects.get()
    candidate.withdraw_slot(by="admin", reason="Left")
    signed = grant_of(candidate)
    forget(candidate, backup)
    station.sync(grants=(signed,))
    candidate.refresh_from_db()
    assert (candidate.slot.generation, candidate.slot.state) == (2, "no_slot")


def test_nobody_else_can_grant(enrolled: Enrolled, candidate: CandidateProfile) -> None:
    def granted(**changes: object) -> wire.SlotGrant:
        grant = wire.SlotGrant(
            candidate=candidate.public_id,  # type: ignore[arg-type]
            slot=Slot(generation=9, rank=Rank.AVAILABLE, assigned_ms=1),
            exam="E1",
            by="thief",
            issued_ms=1,
            epoch="",
        )
        return msgspec.structs.replace(grant, **changes)

    here, there = enrolled("A1"), enrolled("B1", at=ExamCenter.objects.create(code="C2", name="Two"))
    thief = Ed25519PrivateKey.generate()
    own = keys.sign(GRANT, granted())
    here.sync(
        grants=(
            signatures.state(thief, GRANT, granted()),
            msgspec.structs.replace(own, signature=signatures.state(thief, GRANT, granted()).signature),
            keys.sign(signatures.FENCE, granted()),
            keys.sign(GRANT, granted(slot=Slot(generation=9, rank=Rank.CONSUMED))),
            keys.sign(GRANT, granted(slot=Slot(generation=2**40, rank=Rank.AVAILABLE))),
            keys.sign(GRANT, wire.Directive(id="1", attempt="a", do="resume", by="b")),  # type: ignore[arg-type]
        )
    )
    there.sync(grants=(own,))
    candidate.refresh_from_db()
    assert candidate.slot.generation == 1
    here.sync(grants=(own,))
    candidate.refresh_from_db()
    assert candidate.slot.generation == 9
