"""What is kept twice, once as it is and once as how it came to be: what the second says of columns that were lost."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from django.apps import apps
from django.db.models import QuerySet

from sync.server.registration import feed
from sync.server.registration.models import (
    AccommodationGrant,
    CandidateProfile,
    ExamCenter,
    FeedCounter,
    SlotEvent,
)
from sync.server.registration.models.feed import FeedRow

What = SlotEvent.What
_GIVES = (What.ASSIGNED, What.RESET)
_GRANTS = (*_GIVES, What.WITHDRAWN, What.NO_SHOW)
FROM_HISTORY = CandidateProfile.HELD - {"access_code_hash"}
_AT_ONCE = 200
_AHEAD = 1_000_000
"""Positions passed over: other rows than these have some too, and none is given out twice."""

Columns = Mapping[str, Collection[str]]
"""Of each model, by its label: the fields whose columns were lost."""


def remember(lost: Columns) -> list[str]:
    """Fill the lost columns that follow from a history, and tell of which."""
    told = []
    of_candidates = set(lost.get("registration.CandidateProfile", ()))
    if of_candidates & FROM_HISTORY:
        _slots_again(of_candidates & FROM_HISTORY)
        told.append("slots rebuilt from their history")
    if lost.get("registration.FeedCounter"):
        _counters_again()
        told.append("feed positions counted again")
    for model in _fed():
        if "feed_pos" in lost.get(model._meta.label, ()):  # noqa: SLF001  (Django's documented name)
            for center in ExamCenter.objects.order_by("pk"):
                feed.restamp(_of(model, center), center)
            told.append(f"every {model._meta.verbose_name} is told to the stations again")  # noqa: SLF001  (as above)
    return told


def _slots_again(lost: Collection[str]) -> None:
    granted = {grant.profile_id: grant.granted for grant in AccommodationGrant.objects.order_by("pk")}
    changed = []
    for profile in CandidateProfile.objects.prefetch_related("slot_events").iterator(chunk_size=_AT_ONCE):
        history = sorted(profile.slot_events.all(), key=lambda event: event.pk)
        told = {**_slot(history, profile), "accommodations": granted.get(profile.pk, {})}
        for name in lost:
            setattr(profile, name, told[name])
        changed.append(profile)
    CandidateProfile.objects.bulk_update(changed, sorted(lost), batch_size=_AT_ONCE)


def _slot(history: Sequence[SlotEvent], kept: CandidateProfile) -> dict[str, object]:
    """Return the fields of a slot as its history has them; before there was one, what the row's other fields say."""
    grants = [event for event in history if event.what in _GRANTS]
    has_slot = grants[-1].what in _GIVES if grants else kept.has_exam_slot or kept.slot_consumed_at is not None
    generation = grants[-1].generation if grants else int(has_slot)
    consumed_at = _first(history, What.CONSUMED, generation) or (None if history else kept.slot_consumed_at)
    # Consumed without a known start, as before there was such a column: it cannot have been later.
    attempting_at = _first(history, What.STARTED, generation) or consumed_at
    return {
        "has_exam_slot": has_slot,
        "slot_assigned_at": grants[-1].at if grants and has_slot else None,
        "slot_attempting_at": attempting_at if has_slot else None,
        "slot_consumed_at": consumed_at if has_slot else None,
        "slot_generation": generation,
        "grant": grants[-1].grant if grants else "",
    }


def _first(history: Sequence[SlotEvent], what: SlotEvent.What, generation: int) -> datetime | None:
    return min((event.at for event in history if event.what == what and event.generation == generation), default=None)


def _counters_again() -> None:
    """Let no position be given out twice: a station would never hear of what has one that it is past."""
    for center in ExamCenter.objects.order_by("pk"):
        ends = [row.feed_pos for model in _fed() for row in _of(model, center).order_by("-feed_pos")[:1]]
        end = max(ends, default=0) + _AHEAD
        FeedCounter.objects.filter(center=center).update(position=end, told=end)


def _fed() -> list[type[FeedRow]]:
    """Return the kinds of row that have a place in a center's feed."""
    return [model for model in apps.get_models() if issubclass(model, FeedRow) and not model._meta.proxy]  # noqa: SLF001  (as above)


def _of(model: type[FeedRow], center: ExamCenter) -> QuerySet[FeedRow]:
    return model.objects.complex_filter({"center": center})
