"""Decisions about running attempts: signed, kept with their reason, and sent to the station that runs the attempt."""

from django.db import transaction
from django.utils.translation import gettext

from sync.protocol import wire
from sync.protocol.accommodations import Accommodations
from sync.protocol.authority import may_decide
from sync.protocol.ids import AttemptId
from sync.protocol.signatures import GRANT
from sync.server.exchange import carried, keys
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.registration.feed import next_position
from sync.server.registration.models import AccommodationGrant, ExamSession

MOST_MS = 8 * 3_600_000
"""More time than any exam has is a slip of the finger."""


class DirectiveRefused(Exception):
    """The attempt does not allow this decision."""

    code = "CENTRAL-DIRECTIVE"


def policy_of(record: AttemptRecord) -> wire.Policy:
    """Return the policy that an attempt runs under, as far as it is known here."""
    session = ExamSession.objects.filter(public_id=record.session).first() or record.profile.session
    return wire.Policy() if session is None else session.rules


def close_running(session: ExamSession, *, by: str, why: str, approved_by: str = "") -> int:
    """Tell every station of a session to close what still runs, and return how many attempts that is.

    Nothing is closed by this alone: an attempt ends when its station says so, and one that is not heard from runs on.
    """
    running = AttemptRecord.objects.filter(session=session.public_id).select_related("station", "profile__session")
    told = [
        decide(record, DirectiveRecord.Do.CLOSE, by=by, why=why, approved_by=approved_by)
        for record in running
        if not record.is_over
    ]
    return len(told)


def tell_accommodations(grant: AccommodationGrant, **_: object) -> None:
    """Let the candidate's attempts that run already have what was granted; the receiver of `accommodated`."""
    for record in AttemptRecord.objects.filter(profile=grant.profile_id).select_related("station", "profile__session"):
        if not record.is_over:
            decide(
                record,
                DirectiveRecord.Do.ACCOMMODATE,
                by=grant.by,
                why=grant.reason,
                approved_by=grant.approved_by,
                accommodations=grant.told,
            )


def decide(
    record: AttemptRecord,
    do: DirectiveRecord.Do,
    *,
    by: str,
    why: str,
    amount_ms: int = 0,
    approved_by: str = "",
    category: str = "",
    accommodations: Accommodations | None = None,
    urgent: bool = False,
    causes: tuple[str, ...] = (),
) -> DirectiveRecord:
    """Record and sign a decision; the station learns of it at its next sync. Raises DirectiveRefused.

    `causes` are the breaches that an `unlock` is about; none: all that wait.
    """
    if do is DirectiveRecord.Do.ADD_TIME and not 0 < abs(amount_ms) <= MOST_MS:
        raise DirectiveRefused(gettext("Time is added or taken away in minutes, up to eight hours."))
    _demand_possible(record, do, by=by, why=why, approved_by=approved_by)
    with transaction.atomic():
        decision = DirectiveRecord(
            attempt=record,
            station=record.station,
            carried_to=carried.next_seat(record, do.value),
            do=do,
            amount_ms=amount_ms,
            category=category,
            by=by,
            approved_by=approved_by,
            why=why.strip(),
            urgent=urgent,
        )
        said = _said(decision, accommodations, causes)
        decision.signed = wire.encode(keys.sign(GRANT, said)).decode()
        decision.feed_pos = next_position(record.station.center_id)
        decision.save()
    return decision


def _said(decision: DirectiveRecord, accommodations: Accommodations | None, causes: tuple[str, ...]) -> wire.Directive:
    record, do = decision.attempt, DirectiveRecord.Do(decision.do)
    return wire.Directive(
        id=decision.public_id,
        attempt=AttemptId(record.public_id),
        do=do.value,
        by=decision.by,
        why="" if do is DirectiveRecord.Do.MESSAGE else decision.why,
        text=decision.why if do is DirectiveRecord.Do.MESSAGE else "",
        urgent=decision.urgent,
        amount_ms=decision.amount_ms,
        approved_by=decision.approved_by,
        category=decision.category,
        causes=_causes(record, do, causes),
        accommodations=accommodations,
    )


def _causes(record: AttemptRecord, do: DirectiveRecord.Do, decided: tuple[str, ...]) -> tuple[str, ...]:
    """Return the breaches that an `unlock` is about: what the person has seen, and not what came later."""
    if do is not DirectiveRecord.Do.UNLOCK:
        return ()
    waiting = tuple(cause for cause in record.for_staff.split(", ") if cause)
    found = tuple(cause for cause in waiting if not decided or cause in decided)
    if not found:
        raise DirectiveRefused(gettext("None of these waits for a decision."))
    return found


def _demand_possible(record: AttemptRecord, do: DirectiveRecord.Do, *, by: str, why: str, approved_by: str) -> None:
    if record.is_over:
        raise DirectiveRefused(gettext("This attempt is over; nothing can be decided about it any more."))
    if do is DirectiveRecord.Do.UNLOCK and not record.for_staff:
        raise DirectiveRefused(
            gettext("Nothing waits for a decision: the questions come back when every hold is held again.")
        )
    if not why.strip():
        raise DirectiveRefused(gettext("A decision about an attempt needs a reason."))
    if not may_decide(do.value, by=by, approved_by=approved_by, two_people=policy_of(record).two_people):
        raise DirectiveRefused(gettext("This takes two different people."))
