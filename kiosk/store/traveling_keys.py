"""A paper's key that goes along with an exam on a stick, where the session's policy lets it: for one seat alone."""

from collections.abc import Iterator

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import moving, seal
from sync.protocol.bundle import Kind, Record
from sync.protocol.bundled_move import BundledMove, CarriedKey
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import AttemptId, StationId
from sync.protocol.wire import SessionRow


def going_along(store: Store, attempt: AttemptId, *, to: StationId, key: X25519PublicKey) -> Iterator[Record]:
    """Give the key of an attempt's paper, sealed to the seat that it goes to; nothing where policy does not let it."""
    luggage = store.luggage(attempt)
    if luggage is None:
        return
    about = moving.unpacked(luggage)
    session = store.session(about.session)
    if session is None or not session.policy.keys_travel or session.cancelled:
        return
    content_key = store.content_key(about.package, about.session)
    if content_key is not None:
        info = seal.release_info(about.package, about.session, to)
        sealed = seal.seal_key(content_key, key, info=info)
        carried = CarriedKey(package=about.package, session=about.session, sealed=sealed)
        yield Record(Kind.KEY, msgspec.json.encode(carried))


def arrived(moved: BundledMove, session: SessionRow, enrollment: Enrollment) -> bytes | None:
    """Return the key that came along for this very seat and paper; None where policy does not let it, or none did."""
    carried = moved.key
    package = moving.unpacked(moved.luggage).package
    if carried is None or not session.policy.keys_travel or session.cancelled:
        return None
    if (carried.package, carried.session) != (package, session.session):
        return None
    private = X25519PrivateKey.from_private_bytes(enrollment.seal_private)
    info = seal.release_info(package, session.session, enrollment.station)
    try:
        return seal.open_key(carried.sealed, private, info=info)
    except ProtocolError:
        return None  # sealed to somebody else: worth nothing here, and the server is asked as ever
