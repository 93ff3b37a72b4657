"""Everything that a network, or somebody in it, may do to the traffic: one entry a mode.

A mode of the *line* sees bytes. One of the *reading* kind has the server's certificate and sees requests, as somebody
who stole it would. Those called *mad* have the server's signing key too: the server itself has lost its mind.
"""

import gzip
import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count
from random import Random
from threading import Thread

import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from sync.protocol import signatures, wire
from sync.protocol.errors import Malformed
from tests.faults.network.line import Dropped, Http, as_it_is, carry, client_context, drip, lost, reset
from tests.faults.network.proxy import Answer, Connection, Exchange, Treat, passed

# --- the line: bytes --------------------------------------------------------------------------------------------------


def slow(connection: Connection) -> None:
    """Every piece comes late."""

    def late(piece: bytes) -> bytes | None:
        connection.over.wait(connection.proxy.random.uniform(0.02, 0.2))
        return piece

    carry(connection.near, connection.dial(), up=late, down=late)


def dropped(connection: Connection) -> None:
    """Accepted and let go of."""


def reset_early(connection: Connection) -> None:
    """Reset as soon as it is there."""
    reset(connection.near)


def reset_late(connection: Connection) -> None:
    """Reset in the middle of the reply."""

    def cut(piece: bytes) -> bytes | None:
        connection.near.sendall(piece[: len(piece) // 2])
        reset(connection.near)
        return None

    carry(connection.near, connection.dial(), up=as_it_is, down=_after(3, cut))


def request_lost(connection: Connection) -> None:
    """The greeting passes, the request does not."""
    carry(connection.near, connection.dial(), up=_after(2, lost), down=as_it_is)


def request_cut(connection: Connection) -> None:
    """Half of the request arrives, and then the line is gone."""
    far = connection.dial()

    def half(piece: bytes) -> bytes | None:
        far.sendall(piece[: len(piece) // 2])
        return None

    carry(connection.near, far, up=_after(2, half), down=as_it_is)


def reply_lost(connection: Connection) -> None:
    """The server did what it was asked, and nobody hears of it."""
    carry(connection.near, connection.dial(), up=as_it_is, down=_after(3, lost))


def half_open(connection: Connection) -> None:
    """Somebody is there and says nothing at all."""
    connection.over.wait(8)


def silent(connection: Connection) -> None:
    """All that is said is taken, and goes nowhere."""
    while not connection.over.is_set() and connection.near.recv(65_536):
        pass


def no_handshake(connection: Connection) -> None:
    """The line ends in the middle of the TLS handshake."""

    def part(piece: bytes) -> bytes | None:
        connection.near.sendall(piece[:200])
        return None

    carry(connection.near, connection.dial(), up=as_it_is, down=part)


def dripped(connection: Connection) -> None:
    """Everything from the server comes byte by byte, the handshake too."""

    def step(piece: bytes) -> bytes | None:
        drip(connection.near, piece, every_s=0.02, step=1, over=connection.over)
        return b""

    carry(connection.near, connection.dial(), up=as_it_is, down=step)


def plain_http(connection: Connection) -> None:
    """Somebody speaks HTTP without TLS."""
    connection.near.recv(65_536)
    connection.near.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")


def noise(connection: Connection) -> None:
    """Somebody speaks nothing that is known."""
    connection.near.recv(65_536)
    connection.near.sendall(connection.proxy.random.randbytes(2_000))


def flipped(connection: Connection) -> None:
    """Single bits change on the way, in both directions."""
    random = connection.proxy.random

    def bit(piece: bytes) -> bytes | None:
        at = random.randrange(len(piece))
        return piece[:at] + bytes([piece[at] ^ 1 << random.randrange(8)]) + piece[at + 1 :]

    carry(connection.near, connection.dial(), up=_after(1, bit), down=_after(2, bit))


def alert(connection: Connection) -> None:
    """Somebody in the middle ends TLS with a forged, unprotected alert."""
    carry(connection.near, connection.dial(), up=as_it_is, down=_after(1, lambda _: b"\x15\x03\x03\x00\x02\x02\x28"))


def old_tls(connection: Connection) -> None:
    """Somebody offers TLS 1.1 at most: a handshake's first answer of that version."""
    connection.near.recv(65_536)
    hello = b"\x03\x02" + bytes(32) + b"\x00" + b"\xc0\x13" + b"\x00"
    message = b"\x02" + struct.pack(">I", len(hello))[1:] + hello
    connection.near.sendall(b"\x16\x03\x02" + struct.pack(">H", len(message)) + message)
    connection.near.recv(65_536)


def strangers(connection: Connection) -> None:
    """A crowd begins to greet the server, falls silent, and keeps the lines."""
    crowd = [connection.dial() for _ in range(8)]
    for one in crowd:
        one.sendall(b"\x16\x03\x01")
    passed(connection)


def _after(pieces: int, change: Callable[[bytes], bytes | None]) -> Callable[[bytes], bytes | None]:
    """Return a change that begins with piece number `pieces`: those before are the greeting."""
    numbers = count(1)
    return lambda piece: change(piece) if next(numbers) >= pieces else piece


LINE: dict[str, Treat] = {
    "latency": slow,
    "dropped": dropped,
    "reset early": reset_early,
    "reset late": reset_late,
    "request lost": request_lost,
    "request cut": request_cut,
    "reply lost": reply_lost,
    "half open": half_open,
    "silent": silent,
    "handshake cut": no_handshake,
    "handshake dripped": dripped,
    "plain HTTP": plain_http,
    "garbage": noise,
    "bits flipped": flipped,
    "forged TLS alert": alert,
    "TLS 1.1": old_tls,
    "silent strangers": strangers,
}

# --- reading: requests and replies ------------------------------------------------------------------------------------

JSON = "Content-Type: application/json"


def canned(status: str, body: bytes = b"", *headers: str) -> Answer:
    """Answer everything alike, unsigned."""
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""])
    return lambda exchange: exchange.send(head.encode() + body)


def refusal(code: str, retry_in_ms: int) -> bytes:
    """Return a refusal as the server would word it."""
    return wire.encode(wire.Refusal(code=code, sentence="Come back later.", retry_in_ms=retry_in_ms))


def headers_dripped(exchange: Exchange) -> None:
    """The head of the reply comes byte by byte."""
    reply = exchange.forward()
    drip(exchange.near, reply.head, every_s=0.05, step=1, over=exchange.connection.over)


def body_dripped(exchange: Exchange) -> None:
    """The body of the reply comes byte by byte."""
    reply = exchange.forward()
    exchange.send(reply.head)
    drip(exchange.near, reply.body, every_s=0.05, step=1, over=exchange.connection.over)


def upload_dripped(exchange: Exchange) -> None:
    """The request reaches the server byte by byte, its head too."""
    with exchange.proxy.dial() as far, client_context().wrap_socket(far) as tls:
        drip(tls, exchange.request.whole, every_s=0.02, step=4, over=exchange.connection.over)
    raise Dropped


def endless_body(exchange: Exchange) -> None:
    """A body without an end, as fast as it is taken."""
    exchange.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    piece = b"10000\r\n" + b"A" * 65_536 + b"\r\n"
    while not exchange.connection.over.is_set():
        exchange.send(piece)


def endless_head(exchange: Exchange) -> None:
    """Headers without an end."""
    exchange.send(b"HTTP/1.1 200 OK\r\n")
    for number in count():
        if exchange.connection.over.is_set():
            return
        exchange.send(b"X-Header-%d: %b\r\n" % (number, b"A" * 100))


def endless_continue(exchange: Exchange) -> None:
    """Interim replies without an end."""
    while not exchange.connection.over.wait(0.005):
        exchange.send(b"HTTP/1.1 100 Continue\r\n\r\n")


def bomb(packed: bytes, encoding: str) -> Answer:
    """A small body that unpacks into one that no machine can hold, signed by nobody."""
    return canned("200 OK", packed, JSON, f"Content-Encoding: {encoding}")


def reply_cut(exchange: Exchange) -> None:
    """The reply ends early, its length told rightly."""
    exchange.send(exchange.forward().whole[:-7])
    raise Dropped


def length_wrong(exchange: Exchange) -> None:
    """The reply says that it is longer than it is."""
    reply = exchange.forward()
    exchange.send(reply.head.replace(b"Content-Length: ", b"Content-Length: 9") + reply.body)
    raise Dropped


def reply_changed(exchange: Exchange) -> None:
    """One byte of the reply is another."""
    reply = exchange.forward()
    exchange.send(reply.with_body(_bent(reply.body, exchange.proxy.random)).whole)


def request_changed(exchange: Exchange) -> None:
    """One byte of the request is another."""
    request = exchange.request
    if not request.body:
        exchange.send(exchange.forward().whole)
        return
    exchange.send(exchange.forward(request.with_body(_bent(request.body, exchange.proxy.random))).whole)


def counter_raised(exchange: Exchange) -> None:
    """The request's number is another than the signed one."""
    head = exchange.request.head.replace(b"Kiosk-Counter: ", b"Kiosk-Counter: 9")
    exchange.send(exchange.forward(replace(exchange.request, head=head)).whole)


def thrice(exchange: Exchange) -> None:
    """Every request arrives three times; the station hears the last reply."""
    for _ in range(2):
        exchange.forward()
    exchange.send(exchange.forward().whole)


def thrice_at_once(exchange: Exchange) -> None:
    """Every request arrives on three lines at the same moment; the station hears the first reply that is there."""
    replies: list[Http] = []

    def ask() -> None:
        replies.append(exchange.forward())

    askers = [Thread(target=ask, daemon=True) for _ in range(3)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join(10)
    exchange.send(replies[0].whole)


def replayed(exchange: Exchange) -> None:
    """What was captured before is sent to the server again before each request."""
    kept = exchange.proxy.captured.requests
    for old in exchange.proxy.random.sample(kept, min(2, len(kept))):
        exchange.forward(old)
    kept.append(exchange.request)
    exchange.send(exchange.forward().whole)


def reordered(exchange: Exchange) -> None:
    """Every second request is kept back until the one after it has passed on another line."""
    held = exchange.proxy.captured.held
    try:
        late = held.pop()  # at once: a claim may come beside a sync, and the same request goes on once
    except IndexError:
        held.append(exchange.request)
        raise Dropped from None
    reply = exchange.forward()
    exchange.forward(late)
    exchange.send(reply.whole)


def reply_of_before(exchange: Exchange) -> None:
    """The station hears the server's own, signed reply to an earlier request."""
    kept = exchange.proxy.captured.replies
    if not kept:
        kept.append(exchange.forward())
    exchange.send(kept[0].whole)


def acknowledged(sign: Callable[[Exchange, bytes], Mapping[str, str]]) -> Answer:
    """Acknowledge everything that the station has, though the server has never seen it."""

    def answer(exchange: Exchange) -> None:
        body = _request_body(exchange.request)
        try:
            asked = wire.decode(body, wire.SyncRequest)
        except Malformed:
            exchange.send(exchange.forward().whole)
            return
        told = wire.SyncReply(epoch=asked.epoch or "e", heads=asked.heads, cursor=asked.cursor, next_in_ms=60_000)
        data = wire.encode(told)
        headers = "".join(f"{name}: {value}\r\n" for name, value in sign(exchange, data).items())
        exchange.send(f"HTTP/1.1 200 OK\r\n{JSON}\r\nContent-Length: {len(data)}\r\n{headers}\r\n".encode() + data)

    return answer


def _unsigned(_exchange: Exchange, _body: bytes) -> Mapping[str, str]:
    return {}


def _signed_by_stranger(exchange: Exchange, body: bytes) -> Mapping[str, str]:
    """A signature of the right form, under the name of the server's key, by somebody else's."""
    return _signature(Ed25519PrivateKey.generate(), _server_key(exchange), exchange, body)


def _signed_for_another(exchange: Exchange, _body: bytes) -> Mapping[str, str]:
    """The server's own signature, of another reply."""
    reply = exchange.forward(Http(b"GET /v1/root HTTP/1.1\r\nHost: localhost\r\n\r\n", b""))
    return {name: reply.header(name) for name in (signatures.HEADER_SIGNATURE, signatures.HEADER_KEY)}


def mad(body: bytes) -> Answer:
    """What a server that has lost its mind would say: nonsense with its own good signature."""

    def answer(exchange: Exchange) -> None:
        key = _server_key(exchange)
        told = {"Content-Length": str(len(body)), **_signature(key, key, exchange, body)}
        headers = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        exchange.send(f"HTTP/1.1 200 OK\r\n{JSON}\r\n{headers}\r\n".encode() + body)

    return answer


def _server_key(exchange: Exchange) -> Ed25519PrivateKey:
    key = load_pem_private_key((exchange.proxy.server.home / "keys" / "sign.pem").read_bytes(), password=None)
    assert isinstance(key, Ed25519PrivateKey)
    return key


def _signature(key: Ed25519PrivateKey, named: Ed25519PrivateKey, exchange: Exchange, body: bytes) -> Mapping[str, str]:
    said = signatures.reply_bytes(200, body, exchange.request.header(signatures.HEADER_SIGNATURE))
    return {
        signatures.HEADER_SIGNATURE: signatures.sign(key, signatures.REPLY, said),
        signatures.HEADER_KEY: signatures.key_id(named.public_key().public_bytes_raw()),
    }


def _request_body(request: Http) -> bytes:
    if request.header("Content-Encoding") == "zstd":
        return zstandard.ZstdDecompressor().decompress(request.body, max_output_size=wire.MAX_BODY)
    return request.body


def _bent(body: bytes, random: Random) -> bytes:
    if not body:
        return b"x"
    at = random.randrange(len(body))
    return body[:at] + bytes([body[at] ^ 1 << random.randrange(8)]) + body[at + 1 :]


LOGIN = b"<html><body>Please log in to FreeWifi</body></html>"
ZEROS = b"\0" * (64 << 20)
DEEP = b'{"epoch":' + b"[" * 200_000
WRONG = json.dumps({"epoch": 1, "heads": "all", "cursor": None}).encode()

READING: dict[str, Answer] = {
    "reply headers dripped": headers_dripped,
    "reply body dripped": body_dripped,
    "upload dripped": upload_dripped,
    "endless body": endless_body,
    "endless headers": endless_head,
    "endless 100 Continue": endless_continue,
    "gzip bomb": bomb(gzip.compress(ZEROS, 1), "gzip"),
    "zstd bomb": bomb(zstandard.ZstdCompressor().compress(ZEROS), "zstd"),
    "captive portal 200": canned("200 OK", LOGIN, "Content-Type: text/html"),
    "captive portal 302": canned("302 Found", b"", "Location: https://127.0.0.1:9/login"),
    "error 500": canned("500 Internal Server Error"),
    "error 503, Retry-After": canned("503 Busy", refusal("SERVER-BUSY", 7_000), JSON, "Retry-After: 7"),
    "error 503 for ever": canned("503 Busy", refusal("SERVER-BUSY", 2**53 - 1), JSON, "Retry-After: 999999999"),
    "error 429, Retry-After": canned("429 Too Many Requests", b"", "Retry-After: 7"),
    "forged refusal": canned("403 Forbidden", refusal("STATION-REVOKED", 0), JSON),
    "forged 413": canned("413 Too Large", refusal("TOO-LARGE", 0), JSON),
    "reply cut": reply_cut,
    "reply length wrong": length_wrong,
    "reply corrupted": reply_changed,
    "request corrupted": request_changed,
    "counter raised": counter_raised,
    "duplicate x3": thrice,
    "duplicate x3 at once": thrice_at_once,
    "replay of captured requests": replayed,
    "reordered lines": reordered,
    "reply of an earlier request": reply_of_before,
    "forged acknowledgement, unsigned": acknowledged(_unsigned),
    "forged acknowledgement, stranger's key": acknowledged(_signed_by_stranger),
    "forged acknowledgement, signature of another reply": acknowledged(_signed_for_another),
    "bad JSON": mad(b'{"epoch":"e","he'),
    "NaN": mad(b'{"epoch":"e","heads":[],"cursor":NaN}'),
    "deep JSON": mad(DEEP),
    "JSON of other types": mad(WRONG),
    "empty object": mad(b"{}"),
    "signed bomb": mad(b"[" + b"0," * 4_000_000 + b"0]"),
}
