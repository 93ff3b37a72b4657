"""Who was at this station, outside an attempt, when the program ended; and whether it goes back there by itself."""

from functools import reduce

import msgspec

from kiosk.clock import Reading
from kiosk.exam.entry import Admitted, Situation, enter
from kiosk.exam.resuming import gap_since, later, reading_of
from kiosk.exam.welcoming import comes_back
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt
from sync.protocol.policy import Policy


class Back(msgspec.Struct, frozen=True, kw_only=True):
    """Where the program goes back to; nothing of both: to the sign-in."""

    admitted: Admitted | None = None
    """Somebody on the way to the first question."""
    ended: Attempt | None = None
    """Somebody who had not signed out after the end."""


def back(store: Store, enrollment: Enrollment | None, now: Reading) -> Back:
    """Return who was here within the gap that policy allows."""
    if enrollment is None:
        return Back()
    return Back(admitted=_on_the_way(store, enrollment, now), ended=_after_the_end(store, now))


def _on_the_way(store: Store, enrollment: Enrollment, now: Reading) -> Admitted | None:
    here = store.here()
    row = None if here is None else store.candidate(here.candidate)
    if here is None or row is None or row.slot.generation != here.generation:
        return None
    slot = (row.candidate, row.slot.generation)
    situation = Situation(
        station=enrollment.station,
        now_ms=now.wall_ms if now.server_ms is None else now.server_ms,
        running=store.running_attempt(),
        standing=store.standing(),
        leaves=frozenset({slot}) if store.may_start(*slot) else frozenset(),
        arrivals=store.arrivals(),
    )
    answer = enter(row, store.session(row.session), situation)
    if not isinstance(answer, Admitted) or answer.resumes is not None or answer.arrives is not None:
        return None
    acts = (event.at for event in (here, *store.welcomed(*slot)))
    last = reduce(later, map(reading_of, acts))
    return answer if comes_back(answer.session.policy, gap_since(last, now)) else None


def _after_the_end(store: Store, now: Reading) -> Attempt | None:
    ended = store.just_ended()
    if ended is None or ended.ended is None:
        return None
    session = store.session(ended.session)
    policy = Policy() if session is None else session.policy
    return ended if comes_back(policy, gap_since(reading_of(ended.ended), now)) else None
