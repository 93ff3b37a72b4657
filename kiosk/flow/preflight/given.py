"""The exceptions that count at this machine: told here, and proved to be the own server's word for it."""

from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.errors import ProtocolError
from sync.protocol.identities import sign_keys
from sync.protocol.preflight import CheckException, proved


def given_to(store: Store, enrollment: Enrollment) -> tuple[CheckException, ...]:
    """Return the exceptions that the own server signed for this machine, whenever they count."""
    known = store.enrollment() or enrollment
    try:
        keys = sign_keys(known.identity)
    except ProtocolError:
        return ()
    found = (proved(signed, keys, enrollment.station) for signed in store.exceptions())
    return tuple(one for one in found if one is not None)
