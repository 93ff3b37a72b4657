"""What a candidate takes home: a code and a signed proof, without name, answer or score."""

from base64 import urlsafe_b64encode
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.flow.views import Sealing
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt, answers_root
from sync.protocol.signatures import RECEIPT, sign

VERSION = "EK1"


def sealed(attempt: Attempt, enrollment: Enrollment, *, now_ms: int) -> Sealing:
    """Return the receipt's proof: version, server, attempt, hash of all responses, and this station's signature.

    Attempt and hash are base64 without padding, so that the code stays small enough for any camera.
    """
    root = answers_root(attempt.responses)
    key = Ed25519PrivateKey.from_private_bytes(enrollment.sign_private)
    said = f"{_short(UUID(attempt.id).bytes)}|{_short(bytes.fromhex(root))}"
    signature = sign(key, RECEIPT, said.encode()).rstrip("=")
    return Sealing(root=root, qr=f"{VERSION}|{enrollment.url}|{said}|{signature}", sealed_ms=now_ms)


def _short(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")
