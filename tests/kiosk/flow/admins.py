"""Two admins of the center, a seat that knows them, and the codes that their panel would make for what it shows."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.flow.screens import CodeScreen
from sync.protocol import offline_codes, staff_secrets, wire
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import Action, Asked, PersonId, Right
from tests.kiosk.exam import made

SEAL = X25519PrivateKey.from_private_bytes(b"X" * 32)
"""The seat's, as the stage is enrolled."""
ASHA, BORIS = PersonId("0190c1f0-0000-7000-8000-00000000000a"), PersonId("0190c1f0-0000-7000-8000-00000000000b")
NAMES = {ASHA: "Asha", BORIS: "Boris"}
SECRETS = {ASHA: b"a" * 32, BORIS: b"b" * 32}
EVER = 2**50


def staff_row(
    person: PersonId,
    *,
    pos: int = 50,
    right: str = Right.DECIDE,
    since_ms: int = 0,
    until_ms: int = EVER,
    name: str = "",
) -> wire.StaffRow:
    """A member of staff as the server tells this seat."""
    sealed = staff_secrets.sealed_for(SECRETS[person], SEAL.public_key(), person=person, station=made.STATION)
    return wire.StaffRow(
        pos=pos,
        person=person,
        name=name or NAMES[person],
        right=right,
        since_ms=since_ms,
        until_ms=until_ms,
        sealed=sealed,
    )


BOTH = (staff_row(ASHA), staff_row(BORIS, pos=51))


def code_of(
    person: PersonId,
    screen: CodeScreen,
    *,
    minutes: int = 0,
    station: StationId = made.STATION,
    action: Action | None = None,
    subject: str = "",
    head: str = "",
    to: str = "",
) -> str:
    """What the person's panel answers to what the seat shows, or to something slightly else."""
    doing = action or screen.action
    assert doing is not None
    asked = Asked(
        station=station,
        subject=subject or screen.subject,
        head=head or screen.head,
        action=doing,
        minutes=minutes,
        nonce=screen.nonce,
        to=to,
    )
    return offline_codes.code_for(offline_codes.station_key(SECRETS[person], station), asked)
