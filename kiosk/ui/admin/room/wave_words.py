"""The words of seats that begin one after the other."""

from kiosk.ui.admin.room.texts import number
from kiosk.ui.translation import tr
from sync.protocol import waves
from sync.protocol.deciding import Do
from sync.protocol.policy import Policy


def will(do: Do, policy: Policy, *, when: str, last: str) -> str:
    """Return what happens when the button is pressed, before it is."""
    if do is Do.QUEUE:
        words = tr("Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.")
    elif when:
        words = tr(
            "From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then."
        )
    else:
        words = tr("From now on: {how}, in the order of the seats, the last at {last}.")
    return words.format(how=how(policy), when=when, last=last)


def how(policy: Policy) -> str:
    """Return how those who wait begin."""
    if not waves.is_staggered(policy):
        return tr("all together")
    return tr("%n seat(s) every {seconds} s", "", policy.wave_seats).format(seconds=number(policy.wave_ms // 1_000))
