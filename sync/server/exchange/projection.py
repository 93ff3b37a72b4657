"""What the events mean for attempts and slots: a function of the events alone, whatever way they came in.

One fold (`sync.protocol.attempts`) adds events up. Slots move by the registration app's own methods, and only inside
the generation that an attempt belongs to.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from sync.protocol import attempts, codes, events, following, wire
from sync.protocol.attempts import Attempt
from sync.protocol.following import Standing
from sync.protocol.ids import AttemptId, EventId, StationId
from sync.protocol.signatures import RECEIPT, Signed
from sync.protocol.slots import SlotRefused, merge
from sync.protocol.text import cleaned
from sync.server.exchange import (
    code_records,
    decisions,
    folds,
    guesses,
    hands,
    incidents,
    keys,
    places,
    readiness,
    rehearsals,
    release_words,
    remarks,
    seat_photos,
    voiding,
)
from sync.server.exchange.arrivals import Arrived
from sync.server.exchange.folds import Fold, Placed
from sync.server.exchange.hours import Hours, Known
from sync.server.exchange.models import AttemptRecord, Claim, Journal, StoredEvent
from sync.server.exchange.remarks import ILLEGAL, LATE, OTHER_STATION, UNKNOWN_ATTEMPT, UNKNOWN_CANDIDATE
from sync.server.registration import slots
from sync.server.registration.feed import next_position
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, SlotEvent, Station, Tombstone
from sync.server.registration.times import from_ms, to_ms

SUPERSEDED, UNKNOWN_GENERATION, RIVAL = Standing.SUPERSEDED, Standing.UNKNOWN_GENERATION, Standing.CONSUMED
UNKNOWN_FENCE = "FENCE-UNKNOWN"
BOUND_ELSEWHERE = "SLOT-BOUND-ELSEWHERE"
OTHER_ANSWERS = "ANSWERS-DIFFER"
REHEARSAL = "REHEARSAL-MIXED"
"""Of a rehearsal, told of a real exam; or the other way round. It is kept, and moves nothing."""
_ENDS = tuple(str(kind.__struct_config__.tag) for kind in events.AttemptEnded.__subclasses__())


def project(station: Station, journal: Journal, arrived: Sequence[Arrived], *, received_ms: int) -> list[wire.Result]:
    """Project events that were just stored, and say of which there is something to say."""
    results = [wire.Result(event=EventId(event.id), code=event.code) for event in arrived if event.code]
    # First of all: a slot that was given anew is there before the attempt in it.
    about_codes = (code_records.of(a.event, received_ms) for a in arrived)
    results += code_records.take(station, (told for told in about_codes if told is not None))
    about_decisions = (decisions.of(a.event, received_ms) for a in arrived)
    results += decisions.take(station, (told for told in about_decisions if told is not None))
    release_words.take(station, (a.event for a in arrived), received_ms=received_ms)
    guesses.take(station, (a.event for a in arrived), received_ms=received_ms)
    about_machines = (readiness.of(a.event, received_ms) for a in arrived)
    readiness.take(station, (told for told in about_machines if told is not None))
    about_hands = (hands.of(a.event, received_ms) for a in arrived)
    hands.take(station, (told for told in about_hands if told is not None))
    seat_photos.take(station, (a.event for a in arrived))
    of_attempts: dict[str, list[Placed]] = {}
    for a in arrived:
        if isinstance(a.event, events.AttemptEvent):
            at = StationId(station.public_id)
            placed = Placed(a.event, received_ms, journal.incarnation, a.seq, a.hash, at)
            of_attempts.setdefault(a.attempt, []).append(placed)
    known = Known()
    for attempt_id, fresh in of_attempts.items():
        results += _project_attempt(station, attempt_id, fresh, known)
    incidents.take(arrived)
    rehearsals.take(station, (a.event for a in arrived))
    about_incidents = (incidents.of(a.event, received_ms) for a in arrived)
    results += incidents.decide(station, (told for told in about_incidents if told is not None))
    if results:
        remarks.keep(journal, arrived, results, received_ms=received_ms)
    return results


def attempt_of(attempt_id: str) -> Attempt | None:
    """Return an attempt with all its responses, added up from its events; None where none is recorded."""
    return folds.whole(attempt_id).attempt if AttemptRecord.objects.filter(public_id=attempt_id).exists() else None


def reproject(station: Station) -> None:
    """Make every attempt of a station again from its events: after a repair, a candidate's late arrival."""
    stored = StoredEvent.objects.filter(journal__station=station).exclude(attempt_id="")
    for attempt_id in stored.order_by("attempt_id").values_list("attempt_id", flat=True).distinct():
        make_again(station, attempt_id)


def make_again(station: Station, attempt_id: str) -> None:
    """Make one attempt again from nothing but its events; what was signed and given out stays.

    `station` is one that spoke of it; where it is and was, the events tell.
    """
    fold = folds.whole(attempt_id)
    code = _settle(station, attempt_id, fold, record=_locked(attempt_id), is_afresh=True)
    remarks.made_again(attempt_id, code, fold)


def follow_grant(profile: CandidateProfile) -> None:
    """Let the slot take in attempts that were stored before the server knew of this generation."""
    for record in AttemptRecord.objects.filter(profile=profile, generation=profile.slot_generation):
        has_ended = StoredEvent.objects.filter(attempt_id=record.public_id, kind__in=_ENDS).exists()
        ends = folds.whole(record.public_id).ends if has_ended else ()
        _move_slot(record, profile, ends, Hours(record, record.session, Known()))


def _project_attempt(station: Station, attempt_id: str, fresh: list[Placed], known: Known) -> list[wire.Result]:
    record = _locked(attempt_id)
    fold = _continued(station, record, fresh)
    is_at_hand = fold is not None
    fold = fold or folds.whole(attempt_id)
    code = _settle(station, attempt_id, fold, record=record, known=known)
    if not is_at_hand:
        remarks.made_again(attempt_id, code, fold)
    if code in (UNKNOWN_ATTEMPT, UNKNOWN_CANDIDATE) or (code == REHEARSAL and record is None):
        return _all(fresh, code)
    told = [wire.Result(event=p.event.id, code=c) for p in fresh if (c := _why_not(p.event, fold))]
    if code and not _is_strangers(fresh, fold):
        told.append(wire.Result(event=_bearer(fresh, code).id, code=code))
    return told


def _locked(attempt_id: str) -> AttemptRecord | None:
    """Return the attempt's row under its lock: two stations may speak of one attempt at the same time."""
    return under_lock(AttemptRecord).filter(public_id=attempt_id).first()


def _why_not(event: events.AttemptEvent, fold: Fold) -> str:
    """Return why an event was not simply applied, or nothing."""
    if event.id in fold.illegal:
        return REHEARSAL if folds.is_mixed(event, fold.attempt) else ILLEGAL
    if event.id in fold.late:
        return LATE
    if event.id in fold.waiting:
        return UNKNOWN_ATTEMPT
    if event.id in fold.strange:
        return UNKNOWN_FENCE if isinstance(event, events.AttemptTakenOver) else OTHER_STATION
    return ""


def _is_strangers(fresh: list[Placed], fold: Fold) -> bool:
    """Whether nothing of this counts, so that what is remarkable of the attempt is none of its business."""
    return all(p.event.id in fold.strange or p.event.id in fold.late for p in fresh)


def _bearer(fresh: list[Placed], code: str) -> events.AttemptEvent:
    """Return the event that a remark on its attempt is told with."""
    kinds = events.AttemptEnded if code == OTHER_ANSWERS else (events.AttemptStarted, events.AttemptEnded)
    return next((p.event for p in fresh if isinstance(p.event, kinds)), fresh[-1].event)


def _continued(station: Station, record: AttemptRecord | None, fresh: list[Placed]) -> Fold | None:
    """Return the fold at hand with the new events, if they follow what it ends with."""
    if any(isinstance(p.event, events.AttemptTakenOver | events.AttemptTransferring) for p in fresh):
        return None  # what another station wrote may be here already, and count from now on
    if record is None:
        # The first events of an attempt may come after later ones: those of an incarnation that was sent before.
        is_all = StoredEvent.objects.filter(attempt_id=fresh[0].event.attempt).count() == len(fresh)
        return folds.added(Fold(), fresh) if is_all else None
    if record.station_id != station.pk:
        return None
    at_hand = folds.at_hand.take(record.public_id, record.folded_hash)
    if at_hand is None or (fresh[0].incarnation, fresh[0].seq) <= (at_hand.incarnation, at_hand.seq):
        return None
    return folds.added(at_hand, fresh)


def _settle(
    station: Station,
    attempt_id: str,
    fold: Fold,
    *,
    record: AttemptRecord | None,
    known: Known | None = None,
    is_afresh: bool = False,
) -> str:
    """Write what an attempt has come to, move its slot, and return the code of what is remarkable about it."""
    attempt = fold.attempt
    if attempt is None:
        return UNKNOWN_ATTEMPT
    is_new = record is None
    if record is None:
        station = places.begun_at(fold, station)
        profile = _profile(attempt.candidate, station)
        if profile is None:
            return UNKNOWN_CANDIDATE
        if profile.exam.is_rehearsal != attempt.started.rehearsal:
            return REHEARSAL
        record = AttemptRecord(public_id=attempt_id, profile=profile, station=station, generation=attempt.generation)
    was_over = not is_new and record.is_over
    is_afresh = is_afresh or is_new
    if is_afresh:
        record.superseded = False
        record.fence = attempt.fence if _issued(record, attempt.fence) else 0
    places.follow(record, fold)
    hours = Hours(record, attempt.session, known or Known())
    _write(record, fold, attempt, hours)
    remark = _receipt(record, fold, attempt) if attempt.state.is_over else ""
    record.save()
    places.settle(record, fold)
    folds.at_hand.put(attempt_id, fold)
    code = ""
    if is_afresh or (attempt.state.is_over and not was_over):
        code = _move_slot(record, record.profile, fold.ends, hours)
    elif fold.ends:
        _move_slot(record, record.profile, fold.ends, hours)  # an end that came too late, or one more
    record.tell_panels()
    return code or remark or (_remark_on_start(record, attempt) if is_new else "")


def _profile(candidate: str, station: Station) -> CandidateProfile | None:
    """Return a candidate of the station's center, also one who has left it: the station may not know that yet."""
    profile = CandidateProfile.objects.select_related("exam").filter(public_id=candidate).first()
    if profile is None or profile.center_id == station.center_id:
        return profile
    left = Tombstone.objects.filter(center=station.center_id, kind=CandidateProfile.KIND, public_id=candidate)
    return profile if left.exists() else None


def _write(record: AttemptRecord, fold: Fold, attempt: Attempt, hours: Hours) -> None:
    record.session, record.package = attempt.session, attempt.package
    record.state = voiding.state_of(record, attempt.state)
    begun_at = places.begun_at(fold, record.station)
    record.started_at = hours.of(begun_at, attempt.started, received_ms=fold.started_received_ms)
    record.arrived_at, record.heard_at = from_ms(fold.started_received_ms), from_ms(fold.last_received_ms)
    record.ended_at = None
    if attempt.ended is not None:
        ended_at = hours.of(record.station, attempt.ended, received_ms=fold.ended_received_ms)
        record.ended_at = max(record.started_at, ended_at)
    record.ended_by, record.end_approved_by = cleaned(attempt.ended_by)[:150], cleaned(attempt.end_approved_by)[:150]
    record.used_ms = attempt.used_ms
    record.left_ms = min(attempt.left_ms, events.BIGGEST)
    record.allowed_ms = max(0, min(attempt.budget.total_ms, events.BIGGEST))
    record.answer_at = from_ms(fold.answer_received_ms) if fold.answer_received_ms else None
    record.resumes, record.gaps_ms = attempt.resumes, max(0, min(attempt.gaps_ms, events.BIGGEST))
    record.covered_ms = max(0, min(attempt.covered_ms, events.BIGGEST))
    record.for_staff = cleaned(", ".join(attempt.for_staff))[:500]
    record.answered = attempt.answered
    record.items = attempt.items
    record.answers_root = attempts.answers_root(attempt.responses) if attempt.state.is_over else ""
    record.superseded = record.superseded or attempt.superseded_by is not None
    record.folded_incarnation, record.folded_seq, record.folded_hash = fold.incarnation, fold.seq, fold.hash


def _move_slot(record: AttemptRecord, profile: CandidateProfile, ends: Sequence[Placed], hours: Hours) -> str:
    """Let the slot follow its attempt, by the methods that everybody else uses; return why it does not, if so.

    Of the attempt's ends, late ones among them, the earliest is when the slot was used up.
    """
    source = f"station {record.station.public_id}, attempt {record.public_id}"
    ended = min(_ended(record, ends, hours)) if ends else None
    try:
        profile.start_exam_attempt(record.started_at, source=source, generation=record.generation, ended=ended)
    except SlotRefused as refused:
        standing = following.standing(record.generation, refused.slot)
        if standing is Standing.SUPERSEDED and not record.superseded:
            record.superseded = True
            record.save(update_fields=["superseded"])
        if standing is not Standing.CONSUMED:
            return standing
    else:
        return ""
    _join_start(record, source)
    if ended is not None:
        profile.consume_exam_slot(ended[0], source=ended[1], generation=record.generation)
    return RIVAL if record.rivals.exists() else ""


def _ended(record: AttemptRecord, ends: Iterable[Placed], hours: Hours) -> Iterator[slots.Ended]:
    """Give when an attempt ended and who says so, each time that a station does."""
    for end in ends:
        is_here = record.station.public_id == end.station
        station = record.station if is_here else Station.objects.get(public_id=end.station)
        ended_at = max(record.started_at, hours.of(station, end.event.at, received_ms=end.received_ms))
        yield ended_at, f"station {end.station}, attempt {record.public_id}"


def _join_start(record: AttemptRecord, source: str) -> None:
    """Let an earlier start count although the slot is consumed: of several accounts of a time the earliest known."""
    told = following.account(record.generation, to_ms(record.started_at))
    change = slots.Change(
        what=SlotEvent.What.STARTED, to=lambda slot: merge(slot, told), at=record.started_at, source=source
    )
    slots.apply(record.profile_id, change)


def _remark_on_start(record: AttemptRecord, attempt: Attempt) -> str:
    if record.rivals.exists():
        return RIVAL
    if attempt.fence != record.fence:
        return UNKNOWN_FENCE
    return "" if record.is_at_its_place else BOUND_ELSEWHERE


def _issued(record: AttemptRecord, fence: int) -> bool:
    """Whether this server gave the station this fence: a station cannot make itself a higher one."""
    if not fence:
        return True
    claims = Claim.objects.filter(profile=record.profile, generation=record.generation, station=record.station)
    return claims.filter(fence=fence).exists()


def _receipt(record: AttemptRecord, fold: Fold, attempt: Attempt) -> str:
    """Give the receipt for an ended attempt whose responses are those that its end speaks of."""
    if record.receipt and _receipt_root(record) == record.answers_root:
        return ""
    if fold.told_root != record.answers_root:
        return OTHER_ANSWERS
    receipt = wire.Receipt(
        attempt=AttemptId(record.public_id),
        answers_root=record.answers_root,
        received_ms=fold.ended_received_ms,
        code=codes.receipt_code(record.answers_root, attempt.id),
    )
    record.receipt = wire.encode(keys.sign(RECEIPT, receipt)).decode()
    record.receipt_code = receipt.code
    record.receipt_pos = next_position(record.station.center_id)
    return ""


def _receipt_root(record: AttemptRecord) -> str:
    """Return what the receipt is for: an attempt may have ended twice, at two stations, and one end counts."""
    signed = msgspec.json.decode(record.receipt, type=Signed)
    return wire.decode(signed.payload, wire.Receipt).answers_root


def _all(placed: Iterable[Placed], code: str) -> list[wire.Result]:
    return [wire.Result(event=p.event.id, code=code) for p in placed]
