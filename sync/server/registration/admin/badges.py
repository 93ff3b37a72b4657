"""A slot's state as people see it in the admin: the seed's colors and icons, with the time that belongs to the state.

The icons are Lucide's (ISC): x, check, square-pen, lock.
"""

from datetime import datetime

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from sync.protocol.slots import SlotState
from sync.server.registration.models import CandidateProfile
from sync.server.registration.times import in_words

_CROSS = (
    '<svg viewBox="0 0 24 24" aria-hidden="true" data-icon="cross"><path d="M18 6 6 18"/><path d="m6 6 12 12"/></svg>'
)
_CHECK = '<svg viewBox="0 0 24 24" aria-hidden="true" data-icon="check"><path d="M20 6 9 17l-5-5"/></svg>'
_PENCIL = (
    '<svg viewBox="0 0 24 24" aria-hidden="true" data-icon="pencil">'
    '<path d="M12 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7"/>'
    '<path d="M18.375 2.625a1 1 0 0 1 3 3l-9.013 9.014a2 2 0 0 1-.853.505l-2.873.84a.5.5 0 0 1-.62-.62'
    'l.84-2.873a2 2 0 0 1 .506-.852z"/></svg>'
)
_LOCK = (
    '<svg viewBox="0 0 24 24" aria-hidden="true" data-icon="lock">'
    '<rect x="3" y="11" width="18" height="11" rx="2"/><path d="M7 11V7a5 5 0 0 1 10 0v4"/></svg>'
)
WORDS = {
    SlotState.NO_SLOT: "No Slot",
    SlotState.AVAILABLE: "Available",
    SlotState.ATTEMPTING: "Attempting",
    SlotState.CONSUMED: "Consumed",
}
_ICONS = {
    SlotState.NO_SLOT: _CROSS,
    SlotState.AVAILABLE: _CHECK,
    SlotState.ATTEMPTING: _PENCIL,
    SlotState.CONSUMED: _LOCK,
}


def icon(state: SlotState) -> SafeString:
    """Return the drawing that stands for a state; colored by the text around it."""
    return mark_safe(_ICONS[state])  # noqa: S308  (our own drawings)


def badge(candidate: CandidateProfile) -> SafeString:
    """Return the state in color, with icon, word and time in the center's zone."""
    state = candidate.slot.state
    moment = since(candidate)
    told = in_words(moment, candidate.center.zone) if moment else ""
    return format_html(
        '<span class="slot slot-{}">{}<span><b>{}</b>{}</span></span>',
        state.value,
        icon(state),
        gettext(WORDS[state]),
        format_html("<small>{}</small>", told) if told else "",
    )


def since(candidate: CandidateProfile) -> datetime | None:
    """Return the time that belongs to the state: when assigned, begun or consumed."""
    match candidate.slot.state:
        case SlotState.AVAILABLE:
            return candidate.slot_assigned_at
        case SlotState.ATTEMPTING:
            return candidate.slot_attempting_at
        case SlotState.CONSUMED:
            return candidate.slot_consumed_at
        case _:
            return None
