"""The exceptions that count at this machine: told here, and proved to be the own server's word for it."""

from base64 import b64decode

from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import signatures
from sync.protocol.errors import ProtocolError
from sync.protocol.preflight import CheckException, proved


def given_to(store: Store, enrollment: Enrollment) -> tuple[CheckException, ...]:
    """Return the exceptions that the own server signed for this machine, whenever they count."""
    sign = enrollment.identity.sign
    try:
        keys = {signatures.key_id(b64decode(sign)): signatures.public_key(sign)}
    except (ProtocolError, ValueError):
        return ()
    found = (proved(signed, keys, enrollment.station) for signed in store.exceptions())
    return tuple(one for one in found if one is not None)
