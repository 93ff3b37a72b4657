"""What the exam of one candidate has beyond others': what was granted, and what the exam gives to everybody."""

from msgspec.structs import replace

from kiosk.exam.entry import Admitted
from sync.protocol.accommodations import Accommodations, bounded
from sync.protocol.wire import SessionRow

NEUTRAL = frozenset({0, 100})
"""Percentages that change nothing."""


def needs_of(granted: Accommodations, session: SessionRow | None) -> Accommodations:
    """Return what holds for a candidate in a session."""
    for_all = session is not None and session.eight_keys
    return replace(bounded(granted), eight_keys=granted.eight_keys or for_all)


def needs_at_entry(admitted: Admitted) -> Accommodations:
    """Return what holds for somebody who signed in; an attempt that goes on keeps what holds in it."""
    granted = admitted.candidate.accommodations if admitted.resumes is None else admitted.resumes.accommodations
    return needs_of(granted, admitted.session)
