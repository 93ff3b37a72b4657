"""A large package is opened beside the window: it goes on drawing and counting meanwhile."""

from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from os import urandom
from pathlib import Path
from threading import Event

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Refused
from kiosk.flow.paper_desk import OpenPaper, _Ingredients, _Opening
from kiosk.flow.replies import Background
from sync.protocol import seal
from sync.protocol.ids import PackageHash
from sync.protocol.signatures import public_text
from tests.kiosk.exam.made import paper
from tests.stalls import Watch

MEDIA_MB = 60
MOST_MS = 100


def sealed(folder: Path) -> tuple[PackageHash, _Ingredients]:
    """A package with sixty megabytes of recordings."""
    issuer, key = Ed25519PrivateKey.generate(), seal.new_content_key()
    media = {f"{sha256(bytes([n])).hexdigest()}.ogg": urandom(1_048_576) * 10 for n in range(MEDIA_MB // 10)}
    whole = msgspec.structs.replace(paper(), media=dict.fromkeys(media, "audio/ogg"))
    data = seal.seal_package(whole, media, issuer=issuer, content_key=key, exam="E", not_before_ms=0, not_after_ms=1)
    name = PackageHash(sha256(data).hexdigest())
    (folder / f"{name}.exam").write_bytes(data)
    return name, _Ingredients(key, public_text(issuer.public_key()))


def test_a_large_package_is_opened_without_a_stall(tmp_path: Path, qtbot: QtBot) -> None:
    name, found = sealed(tmp_path)
    pool = ThreadPoolExecutor(max_workers=1)
    background = Background(pool)
    opened: list[OpenPaper | Refused] = []
    is_at_work = Event()

    def opening() -> OpenPaper | Refused:
        is_at_work.set()
        done = _Opening(tmp_path, name, found)()
        is_at_work.clear()
        return done

    def is_open() -> bool:
        if is_at_work.is_set():
            turns.append(None)
        return bool(opened)

    turns: list[None] = []
    watch = Watch()
    stall = watch.over(lambda: background.ask(opening, opened.append), until=is_open)
    pool.shutdown()
    assert isinstance(opened[0], OpenPaper)
    assert sum(map(len, opened[0].media.values())) == MEDIA_MB * 1_048_576
    assert stall <= MOST_MS
    assert len(turns) > 1, "the window had a turn while the package was being opened"
