"""Real servers on 127.0.0.1: one that speaks the protocol, and some that do not."""

import socket
import ssl
import struct
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event

import msgspec
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.client.enrolled import Enrollment
from sync.protocol import codes, signatures, wire
from sync.protocol.signatures import HEADER_KEY, HEADER_SIGNATURE, RequestStamp
from tests.sync.client.authority import authority, kept
from tests.sync.client.memory import STATION, MemoryServer

RELEASE_AT_THE_LATEST_S = 30.0


@dataclass
class Request:
    """What arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def content(self) -> bytes:
        is_packed = self.headers.get("content-encoding") == "zstd"
        return zstandard.ZstdDecompressor().decompress(self.body) if is_packed else self.body


@dataclass
class Answer:
    """What goes back, byte by byte where `drip_s` says so."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    """A Content-Length of another size than the body's."""
    is_signed: bool = True


Respond = Callable[[Request], Answer]


class Place:
    """A TLS server that hands each request to `respond`."""

    def __init__(self, folder: Path, respond: Respond, *, leaf: bytes | None = None) -> None:
        self.respond = respond
        self.requests: list[Request] = []
        self.connections = 0
        self.closing = Event()
        self.wire: Callable[[ssl.SSLSocket, Request], object] | None = None
        """Answers in its own manner, instead of `respond`; the line is closed after it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(kept(folder, leaf or authority().leaf()))
        self._server = _Server(("127.0.0.1", 0), _handler_of(self))
        self._server.context = context
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.port = self._server.server_address[1]
        self.url = f"https://127.0.0.1:{self.port}"

    def close(self) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    context: ssl.SSLContext

    def finish_request(self, request: socket.socket, client_address: object) -> None:
        """Shake hands where the request is served: one silent client keeps nobody else waiting."""
        # A client that is gone already would leave a socket behind that nobody closes (CPython 3.11).
        request.getpeername()
        with self.context.wrap_socket(request, server_side=True) as wrapped:
            super().finish_request(wrapped, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: half of these tests hang up on the server."""


def _handler_of(place: Place) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def setup(self) -> None:
            place.connections += 1
            super().setup()

        def handle_request(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            names = {name.lower(): value for name, value in self.headers.items()}
            request = Request(self.command, self.path, names, body)
            place.requests.append(request)
            if place.wire is not None:
                self.close_connection = True
                place.wire(self.connection, request)
                return
            answer = place.respond(request)
            self.send_response_only(answer.status)
            length = len(answer.body) if answer.length is None else answer.length
            for name, value in {"Content-Length": str(length), **answer.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer.body)
            if answer.length is not None:
                self.close_connection = True

        do_GET = do_POST = handle_request  # noqa: N815  # http.server's names

        def log_message(self, *_args: object) -> None:
            pass

    return Handler


class Protocol:
    """Speaks the protocol for one enrolled station; `change` may spoil a reply after it was signed."""

    def __init__(self, memory: MemoryServer) -> None:
        self.memory = memory
        self.root = Ed25519PrivateKey.generate()
        self.seal = X25519PrivateKey.generate()
        self.station_key = Ed25519PrivateKey.generate()
        self.station_seal = X25519PrivateKey.generate()
        self.code = codes.new_enrollment_code(self.root.public_key().public_bytes_raw())
        self.counters: list[int] = []
        self.answers: dict[str, Callable[[Request], Answer]] = {
            "/v1/sync": self._sync,
            "/v1/root": self._root,
            "/v1/enroll": self._enroll,
            "/v1/journal/1": self._journal,
        }
        self.enrolled: list[wire.EnrollRequest] = []
        self.recovery = ""
        self.former: tuple[str, ...] = ()
        self.changed_ms = 0

    def change_key(self) -> None:
        """Sign with another key from here on."""
        self.former += (signatures.public_text(self.memory.key.public_key()),)
        self.changed_ms += 1
        self.memory.key = Ed25519PrivateKey.generate()

    @property
    def identity(self) -> wire.Identity:
        return wire.Identity(
            epoch=self.memory.epoch,
            sign=signatures.public_text(self.memory.key.public_key()),
            seal=b64encode(self.seal.public_key().public_bytes_raw()).decode(),
            issuer=signatures.public_text(Ed25519PrivateKey.generate().public_key()),
            ca=authority().pem,
            recovery=self.recovery,
            former=self.former,
            changed_ms=self.changed_ms,
        )

    def enrollment(self, url: str) -> Enrollment:
        return Enrollment(
            url=url,
            station=STATION,
            incarnation=1,
            root=signatures.public_text(self.root.public_key()),
            identity=self.identity,
            sign_private=self.station_key.private_bytes_raw(),
            seal_private=self.station_seal.private_bytes_raw(),
        )

    def respond(self, request: Request) -> Answer:
        path = request.path.partition("?")[0]
        answer = self.answers[path](request)
        if path not in ("/v1/root", "/v1/enroll"):
            self.demand_signed(request)
            if answer.is_signed:
                answer.headers |= self.signature(answer, request)
        return answer

    def demand_signed(self, request: Request) -> None:
        """Check what the station signed, as the server does."""
        counter = int(request.headers["kiosk-counter"])
        assert counter not in self.counters
        self.counters.append(counter)
        stamp = RequestStamp(station=STATION, incarnation=int(request.headers["kiosk-incarnation"]), counter=counter)
        data = signatures.request_bytes(request.method, request.path, request.body, stamp)
        public = self.station_key.public_key()
        signatures.verify(public, signatures.REQUEST, data, request.headers["kiosk-signature"])

    def signature(self, answer: Answer, request: Request) -> dict[str, str]:
        """Return the headers that prove this answer to this request."""
        data = signatures.reply_bytes(answer.status, answer.body, request.headers["kiosk-signature"])
        key = self.memory.key
        return {
            HEADER_SIGNATURE: signatures.sign(key, signatures.REPLY, data),
            HEADER_KEY: signatures.key_id(key.public_key().public_bytes_raw()),
        }

    def _sync(self, request: Request) -> Answer:
        reply = self.memory.sync(wire.decode(request.content, wire.SyncRequest))
        body = zstandard.ZstdCompressor().compress(wire.encode(reply))
        return Answer(body=body, headers={"Content-Type": "application/json", "Content-Encoding": "zstd"})

    def _journal(self, request: Request) -> Answer:
        return json(self.memory.own_events(1, int(request.path.partition("since=")[2])))

    def _root(self, _request: Request) -> Answer:
        stated = signatures.state(self.root, signatures.IDENTITY, self.identity)
        return json(wire.RootReply(root=signatures.public_text(self.root.public_key()), identity=stated))

    def _enroll(self, request: Request) -> Answer:
        self.enrolled.append(wire.decode(request.content, wire.EnrollRequest))
        return json(wire.EnrollReply(station=STATION, incarnation=1))


def json(message: msgspec.Struct, *, status: int = 200) -> Answer:
    return Answer(status=status, body=wire.encode(message), headers={"Content-Type": "application/json"})


@contextmanager
def raw_place(talk: Callable[[socket.socket, Event], None]) -> Iterator[str]:
    """The address of a bare TCP listener; `talk` does with each connection what it likes until the event is set."""
    closing = Event()
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        threads: list[threading.Thread] = []

        def accept() -> None:
            with suppress(OSError):
                while True:
                    line, _ = listener.accept()
                    thread = threading.Thread(target=run, args=(line,), daemon=True)
                    threads.append(thread)
                    thread.start()

        def run(line: socket.socket) -> None:
            with line, suppress(OSError):
                talk(line, closing)

        accepting = threading.Thread(target=accept, daemon=True)
        accepting.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            closing.set()
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            accepting.join(5)
            for thread in threads:
                thread.join(5)


def reset(line: socket.socket) -> None:
    """Close so that the other end sees a reset."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    line.close()
