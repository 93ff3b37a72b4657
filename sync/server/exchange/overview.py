"""The first page: slots, sessions, stations, what has not arrived yet, and what a person has to look at.

Every figure is of the centers within the reader's reach; however much there is, the database is asked as often.
"""

from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext

from sync.protocol.slots import SlotState
from sync.server.exchange import conflicts, stations_told
from sync.server.exchange.hourly import hours_of
from sync.server.exchange.models import AttemptRecord, RaisedHand
from sync.server.registration.admin.badges import WORDS, icon
from sync.server.registration.models import CandidateProfile, ExamSession, Station, in_state
from sync.server.registration.reach import Centers, centers_of
from sync.server.registration.times import in_words, now

_SESSIONS = 12
_CONFLICTS = 5


def figures(request: HttpRequest, context: dict[str, object]) -> dict[str, object]:
    """Add the figures to what the page shows."""
    within = centers_of(request.user)
    told = stations_told.told(_of(Station.objects.all(), "center", within))
    running = _of(AttemptRecord.objects.all(), "station__center", within)
    waiting = [one for one in conflicts.found() if one.is_open and one.center_id in within]
    hands = _of(RaisedHand.objects.filter(lowered_ms=None).exclude(state=RaisedHand.State.DONE), "center", within)
    return {
        **context,
        "as_of": in_words(now(), "UTC"),
        "slots": _slots(within),
        "sessions": _sessions(within),
        "stations": told,
        "mixed": stations_told.mixed(running),
        "conflicts": [_conflict(one) for one in waiting[:_CONFLICTS]],
        "conflict_count": len(waiting),
        "hand_count": hands.count(),
        "hours": hours_of(running),
    }


def _of(rows: QuerySet, path: str, within: Centers) -> QuerySet:  # type: ignore[type-arg]  # of any model alike
    return rows if within.keys is None else rows.filter(**{f"{path}__in": within.keys})


def _slots(within: Centers) -> list[dict[str, object]]:
    """Return the four states with their numbers, and their share of all, in the order of the table."""
    candidates = _of(CandidateProfile.objects.all(), "center", within)
    totals = candidates.aggregate(**{state.value: Count("pk", filter=in_state(state)) for state in SlotState})
    most = sum(totals.values()) or 1
    before, told = 0.0, []
    for state, word in WORDS.items():
        share = totals[state.value] * 100 / most
        told.append(
            {
                "state": state.value,
                "word": gettext(word),
                "icon": icon(state),
                "count": totals[state.value],
                "share": f"{share:.3f}",
                "from": f"{before:.3f}",
            }
        )
        before += share
    return told


def _sessions(within: Centers) -> list[dict[str, object]]:
    """Return the sessions that are open or come next, each with its slots by state."""
    of_session = {state.value: Count("candidates", filter=in_state(state, via="candidates__")) for state in SlotState}
    coming = ExamSession.objects.filter(cancelled=False, closes_at__gt=now()).order_by("opens_at", "pk")
    sessions = _of(coming, "center", within).select_related("exam", "center").annotate(**of_session)
    return [
        {
            "session": session,
            "opens": in_words(session.opens_at, session.center.zone),
            "closes": in_words(session.closes_at, session.center.zone),
            "is_open": session.opens_at <= now(),
            "is_today": _is_today(session),
            "counts": [{"state": state.value, "count": getattr(session, state.value)} for state in WORDS],
        }
        for session in sessions[:_SESSIONS]
    ]


def _is_today(session: ExamSession) -> bool:
    """Whether it opens today, by the center's own calendar."""
    from zoneinfo import ZoneInfo

    zone = ZoneInfo(session.center.zone)
    return session.opens_at.astimezone(zone).date() == now().astimezone(zone).date()


def _conflict(one: conflicts.Conflict) -> dict[str, object]:
    from sync.server.exchange.conflict_views import listed

    return {"listed": listed(one), "center": one.profile.center.name if one.profile else ""}
