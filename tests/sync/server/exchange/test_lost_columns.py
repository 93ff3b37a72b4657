"""Columns of the exchange that were lost come back as the events and the other rows tell them."""

import pytest
from django.forms.models import model_to_dict

from sync.server.exchange.models import AttemptRecord, Journal, StoredEvent
from sync.server.registration.models import CandidateProfile, Station
from sync.server.registration.repairs import examine, repair
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, whole_attempt
from tests.sync.server.registration.losing import lose

POSITIONS = ("receipt_pos", "room_pos")
LOST = {
    AttemptRecord: {
        "used_ms", "left_ms", "allowed_ms", "answered", "items", "answers_root", "superseded", "receipt",
        "receipt_code", "folded_incarnation", "folded_seq", "folded_hash", "ended_at", "heard_at", "gaps_ms",
        *POSITIONS,
    },
    Journal: {"seq", "is_forked"},
    Station: {"incarnation", "program", "now"},
}  # fmt: skip


@pytest.mark.django_db(transaction=True)
def test_whatever_an_exam_came_to_is_the_same_after_all_its_columns_were_lost_at_once(
    station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    [before], stored = everything(), StoredEvent.objects.count()
    for model, columns in LOST.items():
        lose(model, columns)
    mended = list(repair())
    assert {"1 attempts made again from their events", "heads of journals read from their events"} < set(mended)
    assert [finding.name for finding in examine() if finding.status == "failed"] == []
    assert everything() == [before]
    record = AttemptRecord.objects.get()
    assert min(record.receipt_pos, record.room_pos) > 0
    assert Journal.objects.get().seq == StoredEvent.objects.count() == stored
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 30_000))
    station.push()
    assert StoredEvent.objects.count() == 2 * stored


def everything() -> list[dict[str, object]]:
    """What every attempt came to; positions say when somebody was told, and are new."""
    leaving_out = ["id", *POSITIONS]
    return [
        {**model_to_dict(row, exclude=leaving_out), "allowed": row.allowed_ms} for row in AttemptRecord.objects.all()
    ]
