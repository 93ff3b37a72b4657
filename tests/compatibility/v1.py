"""The first format, as it was left behind: see `tests/data/v1/README.md`."""

import gzip
import json
import shutil
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import zstandard

from sync.protocol import signatures, wire
from tests.data.contract import readers

DATA = Path(__file__).parents[1] / "data" / "v1"
EXPECTED: dict[str, Any] = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))
CONTRACT: dict[str, Any] = json.loads((DATA / "contract.json").read_text(encoding="utf-8"))
COMMIT = "caea50c99de2aba809594e3a864d6cc0382383ab"


@dataclass(frozen=True)
class Message:
    """A request and its reply as they traveled."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    status: int
    reply_headers: dict[str, str]
    reply: bytes

    @property
    def request(self) -> bytes:
        """What was asked, unpacked."""
        return unpacked(self.body, self.headers.get("Content-Encoding", ""))

    @property
    def content(self) -> bytes:
        """What was answered, unpacked."""
        return unpacked(self.reply, self.reply_headers.get("Content-Encoding", ""))


def unpacked(body: bytes, encoding: str) -> bytes:
    if encoding != "zstd":
        return body
    return zstandard.ZstdDecompressor().decompress(body, max_output_size=wire.MAX_BODY)


def messages(path: str = "/v1/") -> list[Message]:
    """Return what traveled, of the addresses that begin so."""
    lines = map(json.loads, (DATA / "messages.jsonl").read_text(encoding="utf-8").splitlines())
    return [
        Message(**{**line, "body": b64decode(line["body"]), "reply": b64decode(line["reply"])})
        for line in lines
        if line["path"].startswith(path)
    ]


@cache
def old_readers() -> dict[str, type[msgspec.Struct]]:
    """Return readers of the first format by name."""
    return readers(CONTRACT)


def old_row(raw: bytes) -> msgspec.Struct | None:
    """Read a row as a station of the first format does; None for one that it does not know."""
    kinds = {CONTRACT["structs"][name]["tag"][1]: old_readers()[name] for name in CONTRACT["rows"]}
    kind = kinds.get(json.loads(raw)["row"])
    return None if kind is None else msgspec.json.decode(raw, type=kind)


def put_station(home: Path) -> Path:
    """Return a copy of the station's folder."""
    _copied(DATA / "station", home)
    return home


def put_central(home: Path, *, before: bool = False) -> Path:
    """Return a copy of the server's folder, at the end of the day or before it."""
    _copied(DATA / "central", home)
    packed = home / "central.sqlite3.gz"
    source = DATA / "before.sqlite3.gz" if before else packed
    (home / "central.sqlite3").write_bytes(gzip.decompress(source.read_bytes()))
    packed.unlink()
    return home


def identity() -> wire.Identity:
    """Return who the server is."""
    (root,) = messages("/v1/root")
    return wire.decode(wire.decode(root.content, wire.RootReply).identity.payload, wire.Identity)


def demand_signed(asked: Message, *, status: int, reply: bytes, signature: str) -> None:
    """Raise unless the server signed this reply to this request."""
    said = signatures.reply_bytes(status, reply, asked.headers[signatures.HEADER_SIGNATURE])
    signatures.verify(signatures.public_key(identity().sign), signatures.REPLY, said, signature)


def batches() -> Iterator[bytes]:
    """Give the bytes of every event that was sent."""
    for message in messages("/v1/sync"):
        batch = wire.decode(message.request, wire.SyncRequest).batch
        yield from (bytes(raw) for raw in (batch.events if batch else ()))


def _copied(source: Path, to: Path) -> None:
    shutil.copytree(source, to)
    for path in (to, *to.rglob("*")):
        # A checkout keeps no rights.
        path.chmod(0o700 if path.is_dir() else 0o600)
