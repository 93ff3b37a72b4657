"""Everything a station can be refused, each with a stable code, an HTTP status and one sentence for a person."""

from http import HTTPStatus
from typing import ClassVar

from sync.protocol import wire


class Refused(Exception):
    """The server does not do what was asked; the reply says which code and why."""

    code: ClassVar[str] = "REQUEST-MALFORMED"
    status: ClassVar[HTTPStatus] = HTTPStatus.BAD_REQUEST
    sentence: ClassVar[str] = "The server cannot read this request."

    def __init__(self, sentence: str = "", *, at_ms: int = 0, seat: str = "", retry_in_ms: int = 0) -> None:
        super().__init__(sentence or self.sentence)
        self.refusal = wire.Refusal(
            code=self.code,
            sentence=sentence or self.sentence,
            at_ms=at_ms,
            seat=seat,
            retry_in_ms=retry_in_ms,
        )


class MalformedRequest(Refused):
    """What arrived is not in the form that both ends agreed on."""


class NothingHere(Refused):
    """There is nothing at this address."""

    status = HTTPStatus.NOT_FOUND
    sentence = "The server has nothing at this address."


class WrongMethod(Refused):
    """The address is right, the method is not."""

    status = HTTPStatus.METHOD_NOT_ALLOWED
    sentence = "The server does not take this method at this address."


class NotAcceptable(Refused):
    """The caller wants an answer in a form that the server does not speak."""

    status = HTTPStatus.NOT_ACCEPTABLE
    sentence = "The server answers in JSON only."


class UnsignedRequest(Refused):
    """The request is not signed, or not by the station that it names."""

    code = "REQUEST-UNSIGNED"
    status = HTTPStatus.UNAUTHORIZED
    sentence = "The request does not carry this station's signature."


class AnsweredBefore(UnsignedRequest):
    """A request that was made before: whoever sends it again gets nothing by it."""

    sentence = "The server has answered this very request before."


class UnknownStation(Refused):
    """No station of this name is enrolled."""

    code = "STATION-UNKNOWN"
    status = HTTPStatus.UNAUTHORIZED
    sentence = "This station is not enrolled at this server."


class NotAPanel(Refused):
    """A seat asks for what only panels are told."""

    code = "STATION-NO-PANEL"
    status = HTTPStatus.FORBIDDEN
    sentence = "This station is enrolled as a seat. The room is shown at panels."


class RevokedStation(Refused):
    """The station may upload what it has, not start anything."""

    code = "STATION-REVOKED"
    status = HTTPStatus.FORBIDDEN
    sentence = "This station was revoked. Enroll it again to start exams on it."


class QuarantinedStation(Refused):
    """The station may upload and end what runs, not start anything."""

    code = "STATION-QUARANTINED"
    status = HTTPStatus.FORBIDDEN
    sentence = "Two machines use this station's identity. No exam starts here until an administrator has looked at it."


class ClaimTaken(Refused):
    """Another station holds the slot; `seat` says which, `at_ms` when that ends, 0 for never by itself."""

    code = "CLAIM-TAKEN"
    status = HTTPStatus.CONFLICT
    sentence = "This candidate's slot is in use at another seat."


class SlotConsumed(Refused):
    """The exam of this slot was submitted."""

    code = "SLOT-CONSUMED"
    status = HTTPStatus.CONFLICT
    sentence = "This candidate has already submitted the exam."


class NoSlot(Refused):
    """There is no slot that could be used."""

    code = "SLOT-NONE"
    status = HTTPStatus.CONFLICT
    sentence = "This candidate has no slot for this exam here."


class KeyNotYet(Refused):
    """The paper is still sealed; `at_ms` says until when."""

    code = "KEY-NOT-YET"
    status = HTTPStatus.FORBIDDEN
    sentence = "The paper is not released yet."


class MoveNotYet(Refused):
    """The attempt is still written at the seat it comes from; `seat` says which."""

    code = "MOVE-NOT-YET"
    status = HTTPStatus.CONFLICT
    sentence = "The exam has not been handed over by the other seat yet."


class NotMovedHere(Refused):
    """No such attempt was moved to this station: whether there is one is none of its business."""

    code = "MOVE-NOT-HERE"
    status = HTTPStatus.NOT_FOUND
    sentence = "The server has no exam that was moved to this station."


class SessionOver(Refused):
    """The session has closed, and no attempt of it runs at this station."""

    code = "SESSION-OVER"
    status = HTTPStatus.FORBIDDEN
    sentence = "This exam session has closed. Its paper is not opened any more."


class UnknownRelease(Refused):
    """No such release of the program."""

    code = "RELEASE-UNKNOWN"
    status = HTTPStatus.NOT_FOUND
    sentence = "The server has no such release of the program."


class UnknownPackage(Refused):
    """No such package, or none that is this station's business."""

    code = "PACKAGE-UNKNOWN"
    status = HTTPStatus.NOT_FOUND
    sentence = "The server has no such paper for this station."


class WrongCode(Refused):
    """The enrollment code is wrong, used up, or too old."""

    code = "ENROLL-CODE"
    status = HTTPStatus.FORBIDDEN
    sentence = "This enrollment code is wrong, used up or too old."


class TooLarge(Refused):
    """More than the server takes in one request."""

    code = "TOO-LARGE"
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    sentence = "The request is larger than the server takes at once."


class SchemaMismatch(Refused):
    """The program and its database are of different versions; nothing is taken until that is mended."""

    code = "CENTRAL-SCHEMA"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    sentence = "The server's program and its database do not fit together. Somebody has to look at the server."


class Busy(Refused):
    """The server cannot write just now; the same request may be made again."""

    code = "CENTRAL-BUSY"
    status = HTTPStatus.SERVICE_UNAVAILABLE
    sentence = "The server is busy. The station tries again by itself."


class Failed(Refused):
    """A fault in the server's own program; it stands in the server's log."""

    code = "CENTRAL-FAILED"
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    sentence = "Something went wrong inside the server. The station tries again by itself."
