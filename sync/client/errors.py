"""What can go wrong between the station and the server: one class, one sentence for a person, one stable code."""

from sync.protocol.wire import Refusal


class ClientError(Exception):
    """The server could not be asked, or did not do what it was asked."""

    code = "KIOSK-NET"
    sentence = "The central server could not be asked."

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})" if self.detail else self.sentence


class WrongAddress(ClientError):
    """An address that no server can have: only `https://` is spoken."""

    code = "KIOSK-NET-ADDRESS"
    sentence = "This is not the address of a central server. It begins with https:// and names a machine."


class Unreachable(ClientError):
    """No whole reply came in time: the ordinary state of a station that is offline."""

    code = "KIOSK-NET-UNREACHABLE"
    sentence = "The central server cannot be reached."


class OutOfTime(Unreachable):
    """Somebody may be there, but the whole reply was not here within the time: a slow line, or a peer that drips."""


class WrongCertificate(ClientError):
    """Who answered has no certificate of the authority that was pinned at enrollment, or not for this name or time."""

    code = "KIOSK-NET-CERTIFICATE"
    sentence = "Who answered cannot prove to be the central server. Nothing was sent. Check this machine's date too."


class NotTheServer(ClientError):
    """What answered is not the central server: a login page, a redirect, a reply without the server's signature."""

    code = "KIOSK-NET-STRANGE"
    sentence = "Something other than the central server answered. Perhaps the network asks for a login first."

    def __init__(self, detail: str = "", *, status: int = 0) -> None:
        super().__init__(detail)
        self.status = status


class ServerTrouble(ClientError):
    """The server answered that it is in trouble itself (5xx); `refusal` is what it said, where it said anything."""

    code = "KIOSK-NET-SERVER"
    sentence = "The central server is in trouble. It will be asked again."

    def __init__(self, detail: str = "", *, status: int = 500, refusal: Refusal | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.refusal = refusal


class Refused(ClientError):
    """The server understood and said no; code and sentence are the server's."""

    def __init__(self, refusal: Refusal, *, status: int = 400) -> None:
        super().__init__()
        self.refusal = refusal
        self.status = status
        self.code = refusal.code
        self.sentence = refusal.sentence


class WrongCode(ClientError):
    """An enrollment code that cannot be one: too short, too long."""

    code = "KIOSK-ENROLL-CODE"
    sentence = "This is not an enrollment code. It has 24 letters and digits."


class WrongServer(ClientError):
    """The server at the address is not the one that made the enrollment code; nothing secret was sent to it."""

    code = "KIOSK-ENROLL-SERVER"
    sentence = "The server at this address is not the one that made this code. Check both."


class DamagedPackage(ClientError):
    """A paper that was fetched is not the one that was asked for; what came was thrown away."""

    code = "KIOSK-NET-PACKAGE"
    sentence = "The paper arrived damaged. It will be fetched again."


class StrangeJournal(ClientError):
    """The server's copy of this station's journal does not follow from itself: nothing can be joined to it."""

    code = "KIOSK-SYNC-JOURNAL"
    sentence = "The server's copy of this station's journal does not fit together. Everything is kept here."


class NotKept(ClientError):
    """What was fetched could not be written to this machine's disk."""

    code = "KIOSK-NET-DISK"
    sentence = "What came from the central server cannot be kept on this machine's disk."
