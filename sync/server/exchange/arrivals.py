"""Events as they arrive: read as far as they can be, and never refused for what they hold."""

from collections.abc import Iterable
from hashlib import sha256

import msgspec

from sync.protocol import chain, events, photographs
from sync.protocol.errors import Malformed
from sync.protocol.handover import MOST_EXCEPTIONS
from sync.protocol.preflight import MOST_CHECKS
from sync.protocol.welcome import LONGEST_FEEDBACK
from sync.server.exchange.models.journals import NAME

MALFORMED = "PROTOCOL-MALFORMED"
UNKNOWN_KIND = "EVENT-UNKNOWN-KIND"
_MOST = 2**31 - 1


class Arrived(msgspec.Struct, frozen=True):
    """One event of a batch at its place in the journal."""

    seq: int
    hash: str
    """The chain hash after it, hexadecimal."""
    bytes: bytes
    id: str
    kind: str
    attempt: str
    event: events.AnyEvent | None
    """Nothing for what cannot be read, or is of a kind that this version does not know."""
    code: str = ""
    """Why it will not simply be applied, if that is known already."""


class _Loose(msgspec.Struct, frozen=True):
    kind: object = ""
    id: object = ""
    attempt: object = ""


_loose = msgspec.json.Decoder(_Loose)


def read(raws: Iterable[msgspec.Raw], *, since: int, previous: str) -> list[Arrived]:
    """Return the events that follow number `since`, whose chain hash is `previous` (hexadecimal)."""
    arrived = []
    link = bytes.fromhex(previous)
    for seq, raw in enumerate(raws, since + 1):
        data = bytes(raw)
        link = chain.link(link, chain.digest(data))
        arrived.append(_read(data, seq=seq, link=link.hex()))
    return arrived


def one(data: bytes, *, seq: int) -> Arrived:
    """Return a stored event as it would arrive today, without its hash."""
    return _read(data, seq=seq, link="")


def decoded(data: bytes) -> events.AnyEvent | None:
    """Return the event that stored bytes stand for, if this version can use it."""
    try:
        event = events.decode(data)
    except Malformed:
        return None
    return None if isinstance(event, events.Unknown) or not _fits(event) else event


def is_name(text: object) -> bool:
    """Whether the text may be a name of ours: short, printable, ASCII."""
    return isinstance(text, str) and 0 < len(text) <= NAME and text.isascii() and text.isprintable()


def _read(data: bytes, *, seq: int, link: str) -> Arrived:
    try:
        event = events.decode(data)
    except Malformed:
        return _by_looks(data, seq=seq, link=link, code=MALFORMED)
    if isinstance(event, events.Unknown):
        return _by_looks(data, seq=seq, link=link, code=UNKNOWN_KIND)
    if not _fits(event):
        return _by_looks(data, seq=seq, link=link, code=MALFORMED)
    attempt = event.attempt if isinstance(event, events.AttemptEvent) else getattr(event, "attempt", None) or ""
    kind = str(event.__struct_config__.tag)
    return Arrived(seq=seq, hash=link, bytes=data, id=event.id, kind=kind, attempt=attempt, event=event)


def _by_looks(data: bytes, *, seq: int, link: str, code: str) -> Arrived:
    """Take an event in by what can be seen of it; without a name of its own its bytes name it."""
    try:
        seen = _loose.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        seen = _Loose()
    name, kind, attempt = (
        text if isinstance(text, str) and is_name(text) else "" for text in (seen.id, seen.kind, seen.attempt)
    )
    if not name:
        name, code = sha256(data).hexdigest(), MALFORMED
    return Arrived(seq=seq, hash=link, bytes=data, id=name, kind=kind, attempt=attempt, event=None, code=code)


def _fits(event: events.AnyEvent) -> bool:
    """Whether names are names and numbers are of a size that any database takes."""
    if not is_name(event.id):
        return False
    match event:
        case events.AttemptStarted():
            names = (event.attempt, event.candidate, event.session, event.package)
            numbers = (event.generation, event.items)
            return (
                all(map(is_name, names))
                and all(0 <= number <= _MOST for number in numbers)
                and all(abs(number) <= events.BIGGEST for number in (event.fence, event.allowed_ms, event.used_ms))
            )
        case events.AttemptEvent():
            return is_name(event.attempt) and abs(event.used_ms) <= events.BIGGEST
        case events.ExceptionUsed():
            return is_name(event.exception) and (event.attempt is None or is_name(event.attempt))
        case events.StationChecked():
            return len(event.checks) <= MOST_CHECKS
        case events.PanelDecided():
            about = (event.attempt, event.candidate, event.station, event.to, event.session, event.undoes)
            named = (event.person, event.order, event.second or event.person, *(whom for whom, _ in event.exceptions))
            is_named = all(map(is_name, named)) and len(event.exceptions) <= MOST_EXCEPTIONS
            return is_named and 0 <= event.generation <= _MOST and all(name is None or is_name(name) for name in about)
        case events.IncidentDecided():
            told = (event.incident, event.attempt or "", event.candidate or "")
            return is_name(event.person) and all(not name or is_name(name) for name in told)
        case events.SlotRegranted():
            return is_name(event.candidate) and is_name(event.session) and 0 < event.generation <= _MOST
        case _:
            return _fits_beside(event)


def _fits_beside(event: events.AnyEvent) -> bool:
    """The same, of events that no attempt is made of."""
    match event:
        case events.HelpAsked():
            return all(name is None or is_name(name) for name in (event.attempt, event.candidate))
        case (
            events.LockBreached()
            | events.LockRegained()
            | events.DiskLow()
            | events.StaffActed()
            | events.PowerLow()
            | events.PowerChanged()
        ):
            return event.attempt is None or is_name(event.attempt)
        case events.RehearsalTold():
            return all(map(is_name, (event.session, event.candidate, event.attempt or event.session)))
        case events.FeedbackGiven():
            return is_name(event.attempt) and is_name(event.candidate) and len(event.text) <= LONGEST_FEEDBACK
        case events.HelpWithdrawn():
            return is_name(event.hand) and (event.attempt is None or is_name(event.attempt))
        case events.IdentityPhotographed():
            named = is_name(event.candidate) and 0 <= event.generation <= _MOST
            return named and len(event.picture) <= photographs.LONGEST
        case events.CandidateEvent():
            return is_name(event.candidate) and 0 <= event.generation <= _MOST
        case events.KeyReleased():
            return is_name(event.package) and is_name(event.session)
        case events.CodeAsked() | events.CodeUsed() | events.CodeRefused():
            return all(name is None or is_name(name) for name in (event.attempt, event.candidate))
        case _:
            return True
