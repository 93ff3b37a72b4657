"""What a candidate takes home: a code and a signed proof, without name, answer or score."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.flow.views import Sealing
from sync.client.enrollment import Enrollment
from sync.protocol.attempts import Attempt, answers_root
from sync.protocol.signatures import RECEIPT, sign

VERSION = "EK1"


def sealed(attempt: Attempt, enrollment: Enrollment, *, now_ms: int) -> Sealing:
    """Return the receipt's proof: version, server, attempt, hash of all responses, this station and its signature."""
    root = answers_root(attempt.responses)
    key = Ed25519PrivateKey.from_private_bytes(enrollment.sign_private)
    said = f"{attempt.id}|{root}|{enrollment.station}"
    signature = sign(key, RECEIPT, said.encode())
    return Sealing(root=root, qr="|".join((VERSION, enrollment.url, said, signature)), sealed_ms=now_ms)
