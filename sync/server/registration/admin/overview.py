"""The first page: how many slots stand where, in the sessions that matter now."""

from django.db.models import Count
from django.http import HttpRequest

from sync.protocol.slots import SlotState
from sync.server.registration.admin.badges import WORDS, icon
from sync.server.registration.models import CandidateProfile, ExamSession, in_state
from sync.server.registration.times import in_words, now

_SESSIONS = 12


def figures(_: HttpRequest, context: dict[str, object]) -> dict[str, object]:
    """Add the figures to what the page shows; two queries, however many candidates there are."""
    totals = CandidateProfile.objects.aggregate(
        **{state.value: Count("pk", filter=in_state(state)) for state in SlotState}
    )
    context["slots"] = [
        {"state": state.value, "word": word, "icon": icon(state), "count": totals[state.value]}
        for state, word in WORDS.items()
    ]
    of_session = {state.value: Count("candidates", filter=in_state(state, via="candidates__")) for state in SlotState}
    sessions = ExamSession.objects.filter(cancelled=False, closes_at__gt=now()).order_by("opens_at")
    context["sessions"] = [
        {
            "session": session,
            "opens": in_words(session.opens_at, session.center.zone),
            "closes": in_words(session.closes_at, session.center.zone),
            "is_open": session.opens_at <= now(),
            "counts": [{"state": state.value, "count": getattr(session, state.value)} for state in WORDS],
        }
        for session in sessions.select_related("exam", "center").annotate(**of_session)[:_SESSIONS]
    ]
    return context
