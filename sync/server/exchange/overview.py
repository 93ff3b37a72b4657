"""The first page: slots, sessions, stations, what has not arrived yet, and what a person has to look at.

Every figure is of the centers within the reader's reach; however much there is, the database is asked as often.
"""

from collections import Counter

from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext

from sync.protocol.slots import SlotState
from sync.server.exchange import conflicts, day_board, stations_told
from sync.server.exchange.hourly import hours_of
from sync.server.exchange.models import AttemptRecord, RaisedHand
from sync.server.registration.admin.badges import WORDS, icon
from sync.server.registration.models import CandidateProfile, ExamSession, Station, in_state
from sync.server.registration.reach import Centers, centers_of
from sync.server.registration.times import in_words, now

_SHOWN = 3
"""Of one kind that needs somebody; the board of sessions has them all."""


def figures(request: HttpRequest, context: dict[str, object]) -> dict[str, object]:
    """Add the figures to what the page shows."""
    within = centers_of(request.user)
    told = stations_told.told(_of(Station.objects.filter(replaced_by=None), "center", within))
    running = _of(AttemptRecord.objects.all(), "station__center", within)
    waiting = [one for one in conflicts.found() if one.is_open and one.center_id in within]
    raised = _of(RaisedHand.objects.filter(lowered_ms=None).exclude(state=RaisedHand.State.DONE), "center", within)
    hands = dict(raised.order_by().values_list("center").annotate(Count("pk")))
    mixed = stations_told.mixed(running)
    known = day_board.Known(
        hands=hands,
        conflicts=Counter(one.center_id for one in waiting if one.center_id is not None),
        mixed={one.name: len(one.fingerprints) for one in mixed},
    )
    coming = _of(ExamSession.objects.filter(cancelled=False, closes_at__gt=now()), "center", within)
    return {
        **context,
        "as_of": in_words(now(), "UTC"),
        "slots": _slots(within),
        "board": day_board.board(request, coming, running, known),
        "stations": told,
        "mixed": mixed[:_SHOWN],
        "mixed_count": len(mixed),
        "conflicts": [_conflict(one) for one in waiting[:_SHOWN]],
        "conflict_count": len(waiting),
        "hand_count": sum(hands.values()),
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


def _conflict(one: conflicts.Conflict) -> dict[str, object]:
    from sync.server.exchange.conflict_views import listed

    return {"listed": listed(one), "center": one.profile.center.name if one.profile else ""}
