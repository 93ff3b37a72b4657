"""A server's keys, as its deployment root vouches for them: over each change of the key that signs."""

from collections.abc import Mapping

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from sync.protocol import signatures
from sync.protocol.enrolling import Identity
from sync.protocol.errors import Malformed
from sync.protocol.ids import KeyId
from sync.protocol.signatures import Signed

MOST_FORMER = 64
"""Keys of before that are looked at, the latest ones."""


def vouched(root: str, told: Signed) -> Identity:
    """Return what the root with this public key signed; raises UnknownKey, WrongSignature, Malformed."""
    payload = signatures.demand_stated(named(root), signatures.IDENTITY, told)
    try:
        return msgspec.json.decode(payload, type=Identity)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed("identity") from error


def sign_keys(identity: Identity) -> Mapping[KeyId, Ed25519PublicKey]:
    """Return the keys that replies and statements are checked with: the one that signs now, and those before it.

    Raises Malformed.
    """
    keys: dict[KeyId, Ed25519PublicKey] = {}
    for text in (identity.sign, *identity.former[-MOST_FORMER:]):
        keys |= named(text)
    return keys


def changed(known: Identity, told: Identity) -> Identity:
    """Return what is known, with the signing key that the root vouches for now, where that is the later word.

    What was known to sign before goes on to count, also after a server that was put back from a backup forgot it.
    """
    if told.changed_ms <= known.changed_ms:
        return known
    former = dict.fromkeys((*known.former, known.sign, *told.former))
    former.pop(told.sign, None)
    return msgspec.structs.replace(
        known, sign=told.sign, former=tuple(former)[-MOST_FORMER:], changed_ms=told.changed_ms
    )


def named(text: str) -> dict[KeyId, Ed25519PublicKey]:
    """Return a public key under its name; raises Malformed."""
    key = signatures.public_key(text)
    return {signatures.key_id(key.public_bytes_raw()): key}
