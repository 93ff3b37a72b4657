"""What is the same wherever the same paper is drawn by the same program, short enough to read out."""

from hashlib import sha256

from sync.protocol.codes import crockford

LENGTH = 6


def fingerprint(package: str, program: str) -> str:
    """Return six characters; another paper or another program has others."""
    said = f"kiosk-fingerprint-v1\0{package}\0{program}"
    return crockford(sha256(said.encode()).digest(), LENGTH)
