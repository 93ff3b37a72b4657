"""The rows that tell stations of their center's staff and of one another; part of `sync.protocol.wire`."""

from sync.protocol.ids import StationId
from sync.protocol.message import Message, Row
from sync.protocol.values import Number


class WrappedSecret(Message, frozen=True, kw_only=True):
    """A staff secret under its person's passphrase (`sync.protocol.staff_secrets`); texts are base64."""

    algorithm: str = "argon2id"
    salt: str
    memory_kib: Number
    passes: Number
    lanes: Number
    nonce: str
    sealed: str


class StaffRow(Row, frozen=True, kw_only=True, tag="staff"):
    """A member of the center's staff, as a seat knows them: whose codes count here, for what, and how long."""

    person: str
    name: str
    right: str
    """`observe`, `authorize` or `decide`; a later one includes those before."""
    since_ms: Number
    until_ms: Number
    sealed: str
    """This station's key for the person's codes, HPKE-sealed to it."""
    verifier: WrappedSecret | None = None
    """What the person's passphrase is tried on here; nothing where the server does not know one."""
    misses: Number = 0
    """How often in a row a passphrase was said to be theirs and was not, at all stations together,"""
    missed_ms: Number = 0
    """and when the last time was."""


class PanelStaffRow(Row, frozen=True, kw_only=True, tag="panel_staff"):
    """A member of the center's staff, as a panel knows them: the person's secret, under their passphrase."""

    person: str
    name: str
    right: str
    since_ms: Number
    until_ms: Number
    wrapped: WrappedSecret


class SeatRow(Row, frozen=True, kw_only=True, tag="seat"):
    """A seat of the center, told to its panels: codes are made for one station."""

    station: StationId
    seat: str


class NeighborRow(Row, frozen=True, kw_only=True, tag="neighbor"):
    """Another seat of the center, told to a seat: an attempt goes there, or comes from there, without the network."""

    station: StationId
    seat: str
    seal: str
    """X25519 public key (base64) that a bundle for it is sealed to."""
    sign: str
    """Ed25519 public key (base64) that its own bundles are proved by."""
