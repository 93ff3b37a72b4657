"""Whether a receipt is what it says: signed by the seat, and for exactly the answers that are here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sync.protocol.codes import normalized
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.receipts import Proof, read
from sync.protocol.signatures import public_key
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.models import Station

CODE_LENGTH = 10


class Verdict(StrEnum):
    """What became of a receipt."""

    SAME = "same"
    """The answers here are exactly those it was given for."""
    OTHER = "other"
    """A seat signed it, and other answers are here: a person has to look."""
    NOT_YET = "not_yet"
    """A seat signed it, and its exam has not all arrived."""
    FORGED = "forged"
    """No seat that had this exam signed it."""
    UNKNOWN = "unknown"
    """Nothing is known of it here."""
    UNREADABLE = "unreadable"
    """It is no receipt."""


SENTENCES = {
    Verdict.SAME: "This receipt is genuine, and the answers that are kept here are exactly those it was given for.",
    Verdict.OTHER: "This receipt is genuine, but other answers are kept here. Show it to the examination office.",
    Verdict.NOT_YET: "This receipt is genuine. Not everything of its exam has arrived here yet; check again later.",
    Verdict.FORGED: "This receipt was not given by the seat where its exam was sat.",
    Verdict.UNKNOWN: "Nothing is known of this receipt here. What was sat without a network may arrive days later.",
    Verdict.UNREADABLE: "This is no receipt: ten characters, or everything that the square code holds, are needed.",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict, and when the exam ended and arrived where that is known. Never who sat it, nor what was answered."""

    verdict: Verdict
    ended_at: datetime | None = None
    zone: str = "UTC"

    @property
    def sentence(self) -> str:
        """The verdict for a person."""
        return SENTENCES[self.verdict]


def check(text: str) -> Checked:
    """Return what becomes of a receipt: all that its square code holds, or its ten characters."""
    code = normalized(text)
    if "|" not in text and len(code) == CODE_LENGTH:
        return _of_code(code)
    try:
        return _of_proof(read(text))
    except Malformed:
        return Checked(Verdict.UNREADABLE)


def _of_code(code: str) -> Checked:
    """Whoever has the code has the receipt: nobody guesses 50 bits."""
    record = AttemptRecord.objects.filter(receipt_code=code).select_related("station__center").first()
    return Checked(Verdict.UNKNOWN) if record is None else _told(Verdict.SAME, record)


def _of_proof(proof: Proof) -> Checked:
    record = AttemptRecord.objects.filter(public_id=proof.attempt).select_related("station__center").first()
    if record is None:
        return Checked(Verdict.UNKNOWN)
    if not _is_signed(proof, record):
        return Checked(Verdict.FORGED)
    if not record.receipt:
        return _told(Verdict.NOT_YET if not record.is_over else Verdict.OTHER, record)
    return _told(Verdict.SAME if record.answers_root == proof.root else Verdict.OTHER, record)


def _is_signed(proof: Proof, record: AttemptRecord) -> bool:
    """Whether one of the seats that wrote of the attempt signed it: it may have moved."""
    stations = Station.objects.filter(journals__events__attempt_id=record.public_id).distinct()
    for station in {record.station, *stations}:
        try:
            proof.demand_of(public_key(station.sign_key))
        except ProtocolError:
            continue
        return True
    return False


def _told(verdict: Verdict, record: AttemptRecord) -> Checked:
    return Checked(verdict, record.ended_at, record.station.center.zone)
