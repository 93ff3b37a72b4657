"""What a candidate takes home: a code and a signed proof, without name, answer or score."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.flow.views import Sealing
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt, answers_root
from sync.protocol.receipts import proof


def sealed(attempt: Attempt, enrollment: Enrollment, *, now_ms: int) -> Sealing:
    """Return the receipt's proof: version, server, attempt, hash of all responses, and this station's signature."""
    root = answers_root(attempt.responses)
    key = Ed25519PrivateKey.from_private_bytes(enrollment.sign_private)
    return Sealing(root=root, qr=proof(key, server=enrollment.url, attempt=attempt.id, root=root), sealed_ms=now_ms)
