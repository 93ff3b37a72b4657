"""How a machine becomes a station: its own keys, and the server that the enrollment code vouches for.

The code carries the fingerprint of the deployment root. The server is asked for its root before anything is trusted;
only one that matches gets to see the secret half of the code, over TLS under the authority that this root signed.
"""

from base64 import b64encode
from collections.abc import Mapping
from hmac import compare_digest

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.client import verdicts
from sync.client.enrolled import Enrollment
from sync.client.errors import NotTheServer, ServerTrouble, WrongCode, WrongServer
from sync.client.line import Resolve, resolved
from sync.client.transport import Transport
from sync.protocol import codes, identities, signatures, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import KeyId

WITHIN_S = 15.0


def enroll(
    url: str, code: str, *, role: str = "seat", name: str = "", program: str = "", resolve: Resolve = resolved
) -> Enrollment:
    """Make this machine's keys and register it with the server that made the code.

    Raises WrongCode, WrongServer (the code's secret half was not sent then), and what every call raises.
    """
    meant = codes.normalized(code)
    if len(meant) != codes.ENROLLMENT_LENGTH:
        raise WrongCode
    fingerprint, secret = meant[: codes.FINGERPRINT_LENGTH], meant[codes.FINGERPRINT_LENGTH :]
    root, identity = _vouched(url, fingerprint, resolve)
    sign_key, seal_key = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
    seal_text = b64encode(seal_key.public_key().public_bytes_raw()).decode()
    request = wire.EnrollRequest(
        code=secret,
        sign=signatures.public_text(sign_key.public_key()),
        seal=seal_text,
        role=role,
        name=name,
        program=program,
        proof=signatures.sign(sign_key, signatures.ENROLL, (secret + seal_text).encode()),
    )
    transport = Transport(url, ca_pem=identity.ca, within_s=WITHIN_S, resolve=resolve)
    given = _enrolled(transport, request)
    return Enrollment(
        url=transport.base,
        station=given.station,
        incarnation=given.incarnation,
        root=root,
        identity=identity,
        sign_private=sign_key.private_bytes_raw(),
        seal_private=seal_key.private_bytes_raw(),
        slip=given.slip,
        certificate=given.certificate,
        role=role,
    )


def server_keys(identity: wire.Identity) -> Mapping[KeyId, Ed25519PublicKey]:
    """Return the keys that replies, grants, fences and receipts are checked with, by their names."""
    return identities.sign_keys(identity)


def issuer_keys(identity: wire.Identity) -> Mapping[KeyId, Ed25519PublicKey]:
    """Return the keys that packages are checked with, by their names."""
    return identities.named(identity.issuer)


def _vouched(url: str, fingerprint: str, resolve: Resolve) -> tuple[str, wire.Identity]:
    """Return the root's public key and what it signed, from whoever answers, once the fingerprint proves the root."""
    transport = Transport(url, ca_pem=None, within_s=WITHIN_S, resolve=resolve)
    try:
        reply = transport.ask("GET", "/v1/root")
    finally:
        transport.close()
    if reply.status != 200:
        # Nobody is known yet, so no sentence of theirs is shown.
        kind = ServerTrouble if reply.status >= 500 else NotTheServer
        raise kind(f"status {reply.status}", status=reply.status)
    told = verdicts.read(reply.content(), wire.RootReply)
    try:
        root = signatures.public_key(told.root)
        if not compare_digest(codes.fingerprint(root.public_bytes_raw()), fingerprint):
            raise WrongServer
        identity = identities.vouched(told.root, told.identity)
        _demand_usable(identity)
    except ProtocolError as error:
        raise WrongServer(str(error)) from error
    return told.root, identity


def _demand_usable(identity: wire.Identity) -> None:
    identities.sign_keys(identity)
    signatures.public_key(identity.issuer)
    signatures.public_key(identity.seal)


def _enrolled(transport: Transport, request: wire.EnrollRequest) -> wire.EnrollReply:
    try:
        reply = transport.ask(
            "POST", "/v1/enroll", body=wire.encode(request), headers={"Content-Type": "application/json"}
        )
    finally:
        transport.close()
    # The pinned authority proves this reply: a station has no name yet that a signature could answer to.
    return verdicts.read(verdicts.content(reply, is_proved=True), wire.EnrollReply)
