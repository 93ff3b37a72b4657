"""The words of a hand-over: its figures, who is in them, how old it is, and how it was closed."""

from kiosk.exam.hand_over import HandOverSeen
from kiosk.ui.admin.lists.model import Head, Row
from kiosk.ui.admin.room import texts
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from sync.protocol.handover import Counted
from sync.protocol.sums import Place

ICONS = {
    Place.CONFIRMED: ("cloud-check", Role.GREEN),
    Place.IN_BUNDLES: ("usb", Role.AMBER),
    Place.NO_SHOW: ("user-x", Role.INK2),
    Place.INTERRUPTED: ("plug-zap", Role.AMBER),
    Place.UNACCOUNTED: ("cloud-off", Role.RED),
    Place.CONFLICT: ("triangle-alert", Role.RED),
}


def word(place: Place) -> str:
    """Return what a figure is called."""
    return {
        Place.CONFIRMED: tr("confirmed"),
        Place.IN_BUNDLES: tr("on sticks"),
        Place.NO_SHOW: tr("did not come"),
        Place.INTERRUPTED: tr("interrupted"),
        Place.UNACCOUNTED: tr("unaccounted"),
        Place.CONFLICT: tr("in conflict"),
    }[place]


def meaning(place: Place) -> str:
    """Return what it means, and what is to be done."""
    return {
        Place.CONFIRMED: tr("The server has everything of them, up to the end."),
        Place.IN_BUNDLES: tr("Brought on a stick, and something that comes before it is missing. Bring that too."),
        Place.NO_SHOW: tr("They had a slot and never began. The close takes the slot away."),
        Place.INTERRUPTED: tr("Their exam stands still at a seat that is heard of. Let it go on, or end it."),
        Place.UNACCOUNTED: tr(
            "They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring "
            "its journal on a stick."
        ),
        Place.CONFLICT: tr("Several accounts of one slot: a central admin decides which counts."),
    }[place]


def heads() -> tuple[Head, ...]:
    """Return the columns of the list."""
    return (
        Head(words=tr("Number"), width=136),
        Head(words=tr("Candidate"), width=170),
        Head(words=tr("Seat"), width=64),
        Head(words=tr("How it stands"), width=216),
        Head(words=tr("Heard of"), width=96),
        Head(words=tr("Reason"), width=90, stretches=True),
    )


def row(one: Counted, reason: str, *, as_of_ms: int) -> Row:
    """Return a candidate as a line of the list."""
    place = Place(one.place)
    icon, role = ICONS[place]
    return Row(
        key=one.candidate,
        cells=(
            one.number,
            one.name,
            one.seat or texts.DASH,
            stands(one),
            texts.age(one.heard_ms, as_of_ms) if one.attempt or place.is_open else texts.DASH,
            reason if place.is_open else texts.DASH,
        ),
        icon=icon,
        role=role,
        stands_out=place.is_open and not reason,
    )


def loose_row(attempt: str, reason: str) -> Row:
    """Return an attempt of nobody known as a line of the list."""
    icon, role = ICONS[Place.IN_BUNDLES]
    words = tr("Its start has not arrived; whose it is is not known yet")
    cells = (attempt[:13], texts.DASH, texts.DASH, words, texts.DASH, reason)
    return Row(key=attempt, cells=cells, icon=icon, role=role, stands_out=not reason)


def stands(one: Counted) -> str:
    """Return how somebody's exam stands."""
    if one.attempt is None:
        is_absent = one.not_begun or one.place == Place.NO_SHOW
        return tr("never began") if is_absent else tr("begun, of which nothing arrived")
    parts = [
        texts.attempt(one.state),
        tr("{answered} of {items} answered").format(answered=texts.number(one.answered), items=texts.number(one.items)),
        tr("came after the close") if one.came_late else "",
    ]
    return " · ".join(filter(None, parts))


def age(seen: HandOverSeen, *, now_ms: int, zone: str) -> str:
    """Return how old the figures are, and who says so."""
    if not seen.as_of_ms:
        return tr("As far as this panel knows; it never heard of the server.")
    at = texts.time_of_day(seen.as_of_ms, zone)
    if seen.is_whole:
        return tr("By the server, at {time} ({age} ago)").format(time=at, age=texts.short(now_ms - seen.as_of_ms))
    return tr(
        "Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows."
    ).format(time=at, age=texts.short(now_ms - seen.as_of_ms))


def closed(seen: HandOverSeen, zone: str) -> tuple[str, str]:
    """Return that it was closed, by whom, and what came after it."""
    told = seen.closed
    if told is None:
        return "", ""
    names = (
        tr("{first} and {second}").format(first=texts.isolated(told.by), second=texts.isolated(told.approved_by))
        if told.approved_by
        else texts.isolated(told.by)
    )
    at = texts.time_of_day(told.at_ms, zone, seconds=False)
    title = tr("Closed at {time} by {names}").format(time=at, names=names)
    parts = [texts.isolated(told.why)]
    if told.exceptions:
        parts.append(tr("%n exception(s) were named.", "", len(told.exceptions)))
    if seen.late:
        parts.append(tr("Of %n candidate(s) something arrived later: close it once more.", "", len(seen.late)))
    return title, texts.sentences(parts)
