"""Codes that people read, say and type: no look-alikes, any case, any grouping.

Alphabet: digits and capital letters without I, L, O, U (Crockford's base 32).
"""

import re
from base64 import b32encode
from hashlib import sha256
from secrets import choice, token_bytes

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ACCESS_LENGTH = 8
FINGERPRINT_LENGTH = 16
ENROLLMENT_LENGTH = 24

_TO_CROCKFORD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", ALPHABET)
_LOOK_ALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
_MEMORY_KIB, _PASSES, _LANES = 19_456, 2, 1
"""OWASP's second choice for Argon2id: 19 MiB, two passes."""
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 262_144, 16, 16
_PHC = re.compile(
    r"\$argon2id\$v=19\$m=(?P<memory>\d{1,7}),t=(?P<passes>\d{1,3}),p=(?P<lanes>\d{1,3})(\$[A-Za-z0-9+/]{8,128}){2}",
    re.ASCII,
)


def crockford(data: bytes, length: int) -> str:
    """Return the first `length` characters (5 bits each) of the data."""
    return b32encode(data).decode().translate(_TO_CROCKFORD)[:length]


def normalized(code: str) -> str:
    """Return a typed code as it is meant: capitals, look-alikes resolved, everything else left out."""
    return "".join(c for c in code.upper().translate(_LOOK_ALIKES) if c in ALPHABET)


def grouped(code: str, *sizes: int) -> str:
    """Return the code in groups for the eye, 4-4-… unless sizes are given."""
    sizes = sizes or (4,) * -(-len(code) // 4)
    parts, rest = [], code
    for size in sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    return "-".join(part for part in (*parts, rest) if part)


def new_access_code() -> str:
    """Return a fresh access code: 8 characters, 40 bits."""
    return "".join(choice(ALPHABET) for _ in range(ACCESS_LENGTH))


def hashed(code: str) -> str:
    """Return the Argon2id hash (PHC text) of a code; slow by design, never on the UI thread."""
    kdf = Argon2id(salt=token_bytes(16), length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
    return kdf.derive_phc_encoded(normalized(code).encode())


def is_hash(phc: str) -> bool:
    """Whether this is the hash of a code, and none that takes a seat all its memory to look at."""
    found = _PHC.fullmatch(phc)
    return (
        found is not None
        and int(found["memory"]) <= _MOST_MEMORY_KIB
        and int(found["passes"]) <= _MOST_PASSES
        and int(found["lanes"]) <= _MOST_LANES
    )


def matches(code: str, phc: str) -> bool:
    """Whether the code is the one that was hashed; slow by design. A damaged hash matches nothing."""
    if not is_hash(phc):
        return False
    try:
        Argon2id.verify_phc_encoded(normalized(code).encode(), phc)
    except (InvalidKey, ValueError):
        return False
    return True


def fingerprint(root_public: bytes) -> str:
    """Return the 80 bits of the deployment root's public key that stand in every enrollment code."""
    return crockford(sha256(b"kiosk-root-v1\0" + root_public).digest(), FINGERPRINT_LENGTH)


def new_enrollment_code(root_public: bytes) -> str:
    """Return a fresh enrollment code: the root's fingerprint, then 40 random bits that the server keeps a hash of."""
    return fingerprint(root_public) + new_access_code()


def receipt_code(answers_root: str, attempt: str) -> str:
    """Return the short code of a receipt: 10 characters that change with any answer."""
    return crockford(sha256(f"kiosk-receipt-v1\0{attempt}\0{answers_root}".encode()).digest(), 10)
