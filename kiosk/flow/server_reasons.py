"""Why a candidate cannot go on when the server did not do what was asked."""

from kiosk.exam.refusals import Reason, Refused
from sync.client.errors import (
    ClientError,
    DamagedPackage,
    NotKept,
    NotTheServer,
    ServerTrouble,
    Unreachable,
    WrongCertificate,
)
from sync.client.errors import Refused as ServerRefused
from sync.protocol.wire import Refusal

_BY_CODE = {
    "KEY-NOT-YET": Reason.PAPER_NOT_RELEASED,
    "CLAIM-TAKEN": Reason.ELSEWHERE,
    "MOVE-NOT-YET": Reason.NOT_HANDED_OVER,
    "MOVE-NOT-HERE": Reason.ELSEWHERE,
    "SLOT-CONSUMED": Reason.CONSUMED,
    "SLOT-NONE": Reason.NO_SLOT,
    "STATION-QUARANTINED": Reason.QUARANTINED,
    "STATION-REVOKED": Reason.QUARANTINED,
    "SESSION-OVER": Reason.SESSION_OVER,
    "PACKAGE-UNKNOWN": Reason.PAPER_MISSING,
}


def refusal_of(error: ClientError, otherwise: Reason) -> Refused:
    """Return what an error of the client means for the candidate."""
    match error:
        case ServerRefused(refusal=Refusal() as said):
            reason = _BY_CODE.get(said.code, otherwise)
            return Refused(reason=reason, at_ms=said.at_ms or None, seat=said.seat, detail=said.code)
        case WrongCertificate():
            return Refused(reason=Reason.SERVER_CERTIFICATE, detail=error.code)
        case NotTheServer():
            return Refused(reason=Reason.SERVER_STRANGE, detail=error.code)
        case ServerTrouble():
            return Refused(reason=Reason.SERVER_TROUBLE, detail=error.code)
        case Unreachable():
            return Refused(reason=Reason.SERVER_DOWN, detail=error.code)
        case NotKept():
            return Refused(reason=Reason.STORE_FULL, detail=error.code)
        case DamagedPackage():
            return Refused(reason=Reason.PAPER_DAMAGED, detail=error.code)
        case _:
            return Refused(reason=otherwise, detail=error.code)
