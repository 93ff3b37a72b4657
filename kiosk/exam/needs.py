"""What the exam of one candidate has beyond others': what was granted, and what the exam gives to everybody."""

from msgspec.structs import replace

from kiosk.exam.entry import Admitted
from sync.protocol.accommodations import Accommodations, bounded
from sync.protocol.tools import Tool
from sync.protocol.wire import SessionRow

NEUTRAL = frozenset({0, 100})
"""Percentages that change nothing."""


def needs_of(granted: Accommodations, session: SessionRow | None) -> Accommodations:
    """Return what holds for a candidate in a session."""
    all_keys = session is not None and session.eight_keys
    all_hear = session is not None and Tool.READ_ALOUD in session.tools
    return replace(
        bounded(granted),
        eight_keys=granted.eight_keys or all_keys,
        read_aloud=granted.read_aloud or all_hear or Tool.READ_ALOUD in granted.tools,
    )


def needs_at_entry(admitted: Admitted) -> Accommodations:
    """Return what holds for somebody who signed in; an attempt that goes on keeps what holds in it."""
    granted = admitted.candidate.accommodations if admitted.resumes is None else admitted.resumes.accommodations
    return needs_of(granted, admitted.session)
