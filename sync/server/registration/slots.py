"""The one hand that moves slots: every change locks the candidate's row, is written down, and goes to the stations.

What may follow what is `sync.protocol.slots`' business; the station's events come in by the same functions.
"""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction

from sync.protocol.slots import Rank, Slot, SlotRefused, merge
from sync.server.registration import grants
from sync.server.registration.errors import ReasonMissing
from sync.server.registration.feed import next_position
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, SlotEvent
from sync.server.registration.times import maybe_from_ms, now, to_ms

What = SlotEvent.What
_FIELDS = tuple(sorted(CandidateProfile.HELD))
Ended = tuple[datetime, str]
"""When an attempt ended, and who says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What somebody, or an event of a station, wants a slot to be."""

    what: SlotEvent.What
    to: Callable[[Slot], Slot]
    """The slot afterwards; raises SlotRefused. The same slot: nothing to do."""
    at: datetime
    by: str = ""
    reason: str = ""
    approved_by: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class _Made:
    """A change that makes a difference."""

    change: Change
    after: Slot
    is_grant: bool


def apply(profile_id: int, *changes: Change) -> CandidateProfile:
    """Return the candidate after the changes, which are in the database, history and feed included, or none is.

    Raises SlotRefused when the slot, read under its lock, does not allow one of them.
    """
    # Inside somebody's transaction no savepoint: a refusal comes before anything is written.
    with nullcontext() if connection.in_atomic_block else transaction.atomic():
        profile = under_lock(CandidateProfile).get(pk=profile_id)
        slot, made = profile.slot, list[_Made]()
        for change in changes:
            before, slot = slot, change.to(slot)
            if slot != before:
                made.append(_Made(change, slot, is_grant=slot.generation != before.generation))
        if made:
            _write(profile, made)
        return profile


def start(
    profile: CandidateProfile, *, at: datetime | None, source: str, generation: int | None, ended: Ended | None
) -> None:
    """See `CandidateProfile.start_exam_attempt`."""
    moment = at or now()

    def to(slot: Slot) -> Slot:
        _demand_generation(slot, generation, "start")
        return _joined(slot.started(to_ms(moment)), Slot(attempting_ms=to_ms(moment)) if at else Slot())

    start = Change(what=What.STARTED, to=to, at=moment, source=source)
    _do(profile, start, *([] if ended is None else [_end(*ended, generation=generation)]))


def consume(profile: CandidateProfile, *, at: datetime | None, source: str, generation: int | None) -> None:
    """See `CandidateProfile.consume_exam_slot`."""
    _do(profile, _end(at, source, generation=generation))


def _end(at: datetime | None, source: str, *, generation: int | None) -> Change:
    moment = at or now()

    def to(slot: Slot) -> Slot:
        _demand_generation(slot, generation, "be consumed")
        return _joined(slot.consumed(to_ms(moment)), Slot(consumed_ms=to_ms(moment)) if at else Slot())

    return Change(what=What.CONSUMED, to=to, at=moment, source=source)


def assign(profile: CandidateProfile, *, by: str, reason: str) -> None:
    """See `CandidateProfile.assign_slot`."""
    moment = now()

    def to(slot: Slot) -> Slot:
        if slot.rank is not Rank.NO_SLOT:
            raise SlotRefused(slot, "be assigned again")
        return slot.granted(to_ms(moment))

    _do(profile, Change(what=What.ASSIGNED, to=to, at=moment, by=by, reason=reason))


def enter(profiles: Sequence[CandidateProfile], *, by: str, reason: str) -> None:
    """Write candidates whom nobody knows yet, each with a slot that is Available, as one transaction.

    The same as saving each and `assign`, in a few statements: history, grants and the places in the feed too. Raises
    IntegrityError, with nothing written, where one of them is known.
    """
    moment = now()
    change = Change(what=What.ASSIGNED, to=lambda slot: slot.granted(to_ms(moment)), at=moment, by=by, reason=reason)
    with transaction.atomic():
        _place_in_feeds(profiles)
        for profile in profiles:
            made = _Made(change, change.to(profile.slot), is_grant=True)
            _put(profile, made.after)
            profile.grant = _grant(profile, made, moment)
        CandidateProfile.objects.bulk_create(profiles)
        _know_keys(profiles)
        SlotEvent.objects.bulk_create(
            _event(profile, _Made(change, profile.slot, is_grant=True), moment, profile.grant) for profile in profiles
        )


def _know_keys(profiles: Sequence[CandidateProfile]) -> None:
    """Ask for the keys where the database does not tell what it gave to many rows."""
    unknown = {profile.public_id: profile for profile in profiles if not profile.pk}
    for key, public_id in CandidateProfile.objects.filter(public_id__in=unknown).values_list("pk", "public_id"):
        unknown[public_id].pk = key


def _place_in_feeds(profiles: Sequence[CandidateProfile]) -> None:
    of_center: dict[int, list[CandidateProfile]] = {}
    for profile in profiles:
        of_center.setdefault(profile.center_id, []).append(profile)
    for center in sorted(of_center):  # in one order, so that two lists never wait for each other
        first = next_position(center, count=len(of_center[center]))
        for position, profile in enumerate(of_center[center], first):
            profile.feed_pos = position


def reset(profile: CandidateProfile, *, by: str, reason: str, approved_by: str) -> None:
    """See `CandidateProfile.reset_slot`."""
    moment = now()

    def to(slot: Slot) -> Slot:
        if slot.rank is Rank.NO_SLOT:
            raise SlotRefused(slot, "be reset")
        return slot.granted(to_ms(moment))

    _demand_reason(reason)
    _do(profile, Change(what=What.RESET, to=to, at=moment, by=by, reason=reason, approved_by=approved_by))


def regrant(
    profile: CandidateProfile, *, generation: int, at: datetime, by: str, approved_by: str, source: str
) -> None:
    """Make the next generation, which two people of the center gave while nobody here could be asked.

    Raises SlotRefused where it is not the next, or there was no right to sit.
    """

    def to(slot: Slot) -> Slot:
        if slot.rank is Rank.NO_SLOT or slot.generation + 1 != generation:
            raise SlotRefused(slot, f"be given anew as generation {generation}")
        return slot.granted(to_ms(at))

    reason = "Given anew at the center by two people, without the server"
    change = Change(what=What.RESET, to=to, at=at, by=by, reason=reason, approved_by=approved_by, source=source)
    _do(profile, change)


def withdraw(profile: CandidateProfile, *, by: str, reason: str) -> None:
    """See `CandidateProfile.withdraw_slot`."""

    def to(slot: Slot) -> Slot:
        if slot.rank is Rank.NO_SLOT:
            raise SlotRefused(slot, "be withdrawn")
        return slot.withdrawn()

    _demand_reason(reason)
    _do(profile, Change(what=What.WITHDRAWN, to=to, at=now(), by=by, reason=reason))


def no_show(profile: CandidateProfile, *, by: str, reason: str) -> None:
    """See `CandidateProfile.mark_no_show`."""

    def to(slot: Slot) -> Slot:
        if slot.rank is not Rank.AVAILABLE:
            raise SlotRefused(slot, "be that of a no-show")
        return slot.withdrawn()

    _demand_reason(reason)
    _do(profile, Change(what=What.NO_SHOW, to=to, at=now(), by=by, reason=reason))


def note_void(profile_id: int, generation: int, *, by: str, reason: str, approved_by: str, source: str) -> None:
    """Keep in a slot's history that an attempt in it does not count; the slot stays what it is."""
    moment = now()
    SlotEvent.objects.create(
        profile_id=profile_id,
        generation=generation,
        what=What.VOIDED,
        at=moment,
        recorded_at=moment,
        by=by,
        reason=reason,
        approved_by=approved_by,
        source=source,
    )


def _do(profile: CandidateProfile, *changes: Change) -> None:
    """Apply the changes and let the object that was in hand know what came of them."""
    written = apply(profile.pk, *changes)
    for field in (*_FIELDS, "feed_pos"):
        setattr(profile, field, getattr(written, field))


def _write(profile: CandidateProfile, made: Sequence[_Made]) -> None:
    before = {name: getattr(profile, name) for name in _FIELDS}
    recorded = now()
    _put(profile, made[-1].after)
    grants_of = [_grant(profile, one, recorded) if one.is_grant else "" for one in made]
    profile.grant = next((grant for grant in reversed(grants_of) if grant), profile.grant)
    changed = [name for name in _FIELDS if getattr(profile, name) != before[name]]
    if "slot_generation" in changed and profile.called_at is not None:
        profile.called_at = None
        changed.append("called_at")
    profile.save(update_fields=changed)
    for one, grant in zip(made, grants_of, strict=True):
        _event(profile, one, recorded, grant).save()


def _put(profile: CandidateProfile, slot: Slot) -> None:
    profile.has_exam_slot = slot.rank is not Rank.NO_SLOT
    profile.slot_assigned_at = maybe_from_ms(slot.assigned_ms)
    profile.slot_attempting_at = maybe_from_ms(slot.attempting_ms)
    profile.slot_consumed_at = maybe_from_ms(slot.consumed_ms)
    profile.slot_generation = slot.generation


def _event(profile: CandidateProfile, made: _Made, recorded: datetime, grant: str) -> SlotEvent:
    return SlotEvent(
        profile=profile,
        generation=made.after.generation,
        what=made.change.what,
        at=made.change.at,
        recorded_at=recorded,
        by=made.change.by,
        reason=made.change.reason,
        approved_by=made.change.approved_by,
        source=made.change.source,
        grant=grant,
    )


def _grant(profile: CandidateProfile, made: _Made, recorded: datetime) -> str:
    return grants.grant_text(
        candidate=profile.public_id,
        slot=made.after,
        exam=profile.exam.code,
        by=made.change.by,
        why=made.change.reason,
        approved_by=made.change.approved_by,
        issued_ms=to_ms(recorded),
    )


def _joined(slot: Slot, told: Slot) -> Slot:
    """Let the earliest known time count, as `merge` has it between the two ends."""
    return merge(
        slot,
        Slot(
            generation=slot.generation,
            rank=slot.rank,
            attempting_ms=told.attempting_ms,
            consumed_ms=told.consumed_ms,
        ),
    )


def _demand_generation(slot: Slot, generation: int | None, wanted: str) -> None:
    if generation is not None and generation != slot.generation:
        raise SlotRefused(slot, f"{wanted} as generation {generation}")


def _demand_reason(reason: str) -> None:
    if not reason.strip():
        raise ReasonMissing
