"""The secret that opens one X server: made when it starts, known to its programs only, worthless afterwards.

The file is what libXau reads and what a server takes with `-auth`: family, address, number, name, data, each length in
two bytes, the highest first.
"""

import os
import secrets
from pathlib import Path

_NAME = b"MIT-MAGIC-COOKIE-1"
_ANY_ADDRESS = 0xFFFF
_LENGTH = 16


def make_cookie(file: Path) -> None:
    """Write a new secret that counts for every address and display number; the file must not exist."""
    entry = _ANY_ADDRESS.to_bytes(2, "big") + b"".join(
        len(part).to_bytes(2, "big") + part for part in (b"", b"", _NAME, secrets.token_bytes(_LENGTH))
    )
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        os.write(descriptor, entry)
    finally:
        os.close(descriptor)
