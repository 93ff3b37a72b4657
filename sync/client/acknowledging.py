"""An acknowledgement that came as a file: taken in as the server's reply would be, and worth nothing from others."""

from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.client.enrolled import Enrollment
from sync.client.store import SyncStore
from sync.protocol import acknowledgement, identities, signatures
from sync.protocol.acknowledgement import Acknowledgement
from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import KeyId
from sync.protocol.signatures import Signed
from sync.protocol.wire import SyncReply


def proved(enrollment: Enrollment, data: bytes) -> Acknowledgement:
    """Return what the own server said of this station, with those receipts that it signed; raises ProtocolError."""
    keys = _keys(enrollment)
    said = acknowledgement.read(data, keys, enrollment.station)
    return Acknowledgement(
        station=said.station,
        epoch=said.epoch,
        made_ms=said.made_ms,
        heads=said.heads,
        receipts=tuple(receipt for receipt in said.receipts if _is_proved(keys, receipt)),
        bundles=said.bundles,
    )


def take(store: SyncStore, said: Acknowledgement) -> int:
    """Take in a proved acknowledgement, on disk when this returns; returns how many events it confirmed newly.

    An old one takes nothing back: only heads of the own chain that lie beyond what was acknowledged count.
    """
    position = store.sync_position()
    newer = {head.incarnation: head for head in said.heads if _is_newer(store, position.acked, head)}
    store.apply_reply(
        SyncReply(
            epoch=position.epoch,
            heads=tuple({**position.acked, **newer}.values()),
            cursor=position.cursor,
            receipts=said.receipts,
            standing=position.standing,
        )
    )
    return sum(head.seq - _seq(position.acked, head.incarnation) for head in newer.values())


def _is_newer(store: SyncStore, acked: Mapping[int, Head], head: Head) -> bool:
    return head.seq > _seq(acked, head.incarnation) and store.hash_at(head.incarnation, head.seq) == head.hash


def _seq(acked: Mapping[int, Head], incarnation: int) -> int:
    return acked[incarnation].seq if incarnation in acked else 0


def _is_proved(keys: Mapping[KeyId, Ed25519PublicKey], receipt: Signed) -> bool:
    try:
        signatures.demand_stated(keys, signatures.RECEIPT, receipt)
    except ProtocolError:
        return False
    return True


def _keys(enrollment: Enrollment) -> Mapping[KeyId, Ed25519PublicKey]:
    return identities.sign_keys(enrollment.identity)
