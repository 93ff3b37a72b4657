"""What became of bundles, for people: one line a file, one an attempt. No names, no answers."""

from typing import BinaryIO

import msgspec
from django.utils.translation import gettext

from sync.protocol.errors import ProtocolError
from sync.server.exchange import bundles
from sync.server.exchange.bundles import Imported
from sync.server.exchange.models import AttemptRecord


class AttemptLine(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt that a bundle covers, as it stands here now."""

    attempt: str
    number: str
    """The registration number; nothing where the attempt is not known here yet."""
    state: str
    answered: int
    items: int
    slot: str
    has_receipt: bool

    @property
    def sentence(self) -> str:
        """Return it in words."""
        if not self.number:
            return gettext("attempt %(attempt)s: not known here yet") % {"attempt": self.attempt}
        told = gettext("%(number)s: %(state)s, %(answered)s of %(items)s answered, slot %(slot)s, %(receipt)s")
        receipt = gettext("receipt given") if self.has_receipt else gettext("no receipt yet")
        return told % {**msgspec.structs.asdict(self), "receipt": receipt}


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One file: refused with a code, or what it brought."""

    file: str
    code: str = ""
    why: str = ""
    state: str = ""
    bundle: str = ""
    station: str = ""
    place: str = ""
    stored: int = 0
    known: int = 0
    waits_for: tuple[str, ...] = ()
    remarks: dict[str, int] = {}
    attempts: tuple[AttemptLine, ...] = ()
    acknowledgement: bytes = b""
    """The file for the way back."""

    @property
    def sentences(self) -> list[str]:
        """Return it in words, what matters first."""
        if self.code:
            return [f"{self.file}: refused: {self.why} [{self.code}]"]
        return [f"{self.file}: {self.headline}", *(f"  {attempt.sentence}" for attempt in self.attempts)]

    @property
    def headline(self) -> str:
        """Return what it brought, in words."""
        told = gettext("%(place)s: %(stored)s new events, %(known)s that were here already")
        told %= {"place": self.place, "stored": self.stored, "known": self.known}
        remarks = "".join(f"; {count} {code}" for code, count in sorted(self.remarks.items()))
        waits = gettext("; kept, and waits: %(names)s") % {"names": " ".join(self.waits_for)} if self.waits_for else ""
        return told + remarks + waits


def imported(file: BinaryIO, name: str, *, by: str) -> Line:
    """Take a bundle in, then what had waited for it, and say what became of it; a refusal is a line too."""
    try:
        done = bundles.take_in(file, by=by)
    except ProtocolError as error:
        return Line(file=name, code=error.code, why=str(error))
    if done.stored:
        bundles.take_waiting(done.record.station, by=by)
    return _line(done, name)


def unreadable(name: str, why: str) -> Line:
    """Return the line of a file that the system does not give."""
    return Line(file=name, code="BUNDLE-UNREADABLE", why=f"The file cannot be read ({why}).")


def _line(done: Imported, name: str) -> Line:
    record = done.record
    covered = tuple(str(carried["attempt"]) for carried in record.attempts)
    return Line(
        file=name,
        state=record.state,
        bundle=record.bundle_id,
        station=record.station.public_id,
        place=str(record.station),
        stored=done.stored,
        known=done.known,
        waits_for=tuple(done.waits_for),
        remarks=done.remarks,
        attempts=attempt_lines(covered),
        acknowledgement=bundles.acknowledged(record.station, covered),
    )


def attempt_lines(ids: tuple[str, ...]) -> tuple[AttemptLine, ...]:
    """Return how these attempts stand, in the order asked."""
    found = AttemptRecord.objects.filter(public_id__in=ids).select_related("profile__exam")
    known = {record.public_id: record for record in found}
    return tuple(_attempt_line(name, known.get(name)) for name in ids)


def _attempt_line(name: str, record: AttemptRecord | None) -> AttemptLine:
    if record is None:
        return AttemptLine(attempt=name, number="", state="", answered=0, items=0, slot="", has_receipt=False)
    return AttemptLine(
        attempt=name,
        number=record.profile.registration_number,
        state=record.get_state_display().lower(),
        answered=record.answered,
        items=record.items,
        slot=record.profile.slot.state.name.lower(),
        has_receipt=bool(record.receipt),
    )
