"""How long a station takes to open a paper whose key has come: proved, decrypted, read, every picture there."""

import io
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from sync.protocol import seal
from sync.protocol.signatures import key_id
from sync.server.papers.reading import read_paper
from tests.bench.row import Row
from tests.sync.server.papers.making import package, single

QUESTIONS = 100
PICTURES = 50
SIZE = (800, 600)
GOAL_S = 1.0


def opening(folder: Path) -> list[Row]:
    """Return one row: from the file on the disk to the paper in memory."""
    items = {
        f"i{n}": single(f"Question {n}" + (f'<img src="p{n}.jpg" alt="A field"/>' if n < PICTURES else ""), *"abcd")
        for n in range(QUESTIONS)
    }
    found = read_paper(package(items, extra={f"p{n}.jpg": _photograph(n) for n in range(PICTURES)}), "bank.zip")
    issuer, key = Ed25519PrivateKey.generate(), seal.new_content_key()
    issuers = {key_id(issuer.public_key().public_bytes_raw()): issuer.public_key()}
    file = folder / "paper.exam"
    file.write_bytes(
        seal.seal_package(
            found.paper, found.media, issuer=issuer, content_key=key, exam="E", not_before_ms=0, not_after_ms=1
        )
    )
    started = time.perf_counter()
    opened = seal.open_package(file.read_bytes(), issuers, key)
    took = time.perf_counter() - started
    if len(opened.paper.order) != QUESTIONS or len(opened.media) != PICTURES:
        raise AssertionError(f"{len(opened.paper.order)} questions and {len(opened.media)} pictures came out")
    size = file.stat().st_size / 1_048_576
    name = f"open a paper of {QUESTIONS} questions with {PICTURES} pictures, {size:.0f} MB"
    return [Row.of(name, took, "s", goal=GOAL_S)]


def _photograph(number: int) -> bytes:
    """A picture as large as a photograph: noise packs badly."""
    out = io.BytesIO()
    noise = Image.effect_noise(SIZE, 40 + number % 20)
    Image.merge("RGB", (noise, noise.rotate(90, expand=False), noise.rotate(180))).save(out, "JPEG", quality=85)
    return out.getvalue()
