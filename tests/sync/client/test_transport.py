"""The transport against real sockets: what is fine, and everything a network has answered with instead."""

import gzip
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic

import pytest
import zstandard

from sync.client import transport as module
from sync.client.errors import ClientError, NotTheServer, OutOfTime, Unreachable, WrongAddress, WrongCertificate
from sync.client.transport import Transport, normalized_address
from sync.protocol.wire import MAX_BODY
from tests.sync.client import authority as certificates
from tests.sync.client.authority import authority
from tests.sync.client.places import Answer, Place, Request, raw_place, reset

LATE_S = 0.1


@contextmanager
def to(url: str, *, within_s: float = 0.5, **options: object) -> Iterator[Transport]:
    made = Transport(url, ca_pem=authority().pem, within_s=within_s, **options)  # type: ignore[arg-type]
    try:
        yield made
    finally:
        made.close()


def ask(transport: Transport) -> bytes:
    return transport.ask("GET", "/x").content()


@pytest.fixture
def hello(place: Place) -> Place:
    place.respond = lambda request: Answer(body=request.method.encode() + b" " + request.path.encode())
    return place


# --- what is fine -----------------------------------------------------------------------------------------------------


def test_a_reply_comes_back_as_it_was_sent(hello: Place, transport: Transport) -> None:
    assert transport.ask("GET", "/a?b=1").body == b"GET /a?b=1"


def test_the_line_is_kept_between_calls(hello: Place, transport: Transport) -> None:
    for _ in range(5):
        ask(transport)

    assert hello.connections == 1


def test_a_line_that_the_server_closed_is_opened_again(hello: Place, transport: Transport) -> None:
    hello.respond = lambda _request: Answer(body=b"x", headers={"Connection": "close"})

    assert [ask(transport) for _ in range(3)] == [b"x"] * 3


def test_a_path_before_the_server_is_part_of_every_request(hello: Place) -> None:
    with to(hello.url + "/central/") as transport:
        assert ask(transport) == b"GET /central/x"
        assert transport.path("/x") == "/central/x"


def test_a_packed_reply_is_unpacked(place: Place, transport: Transport) -> None:
    packed = zstandard.ZstdCompressor().compress(b"hello" * 1_000)
    place.respond = lambda _request: Answer(body=packed, headers={"Content-Encoding": "zstd"})

    assert ask(transport) == b"hello" * 1_000


def test_nothing_is_told_of_this_machine(hello: Place, transport: Transport) -> None:
    ask(transport)

    assert hello.requests[0].headers == {
        "host": f"127.0.0.1:{hello.port}",
        "accept-encoding": "zstd",
        "user-agent": "exam-kiosk",
    }


# --- who answers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("vouched", "host", "valid"),
    [
        ("another authority", "127.0.0.1", certificates.VALID),
        ("the center's authority", "127.0.0.2", certificates.VALID),
        ("the center's authority", "central.example", certificates.VALID),
        ("the center's authority", "127.0.0.1", certificates.EXPIRED),
        ("the center's authority", "127.0.0.1", certificates.NOT_YET),
    ],
    ids=["wrong authority", "wrong address", "wrong name", "expired", "not yet valid"],
)
def test_a_wrong_certificate_is_told_and_nothing_is_sent(
    tmp_path: Path, vouched: str, host: str, valid: tuple[certificates.timedelta, certificates.timedelta]
) -> None:
    place = Place(tmp_path, lambda _request: Answer(), leaf=authority(vouched).leaf(host, valid=valid))
    try:
        with to(place.url) as transport, pytest.raises(WrongCertificate) as told:
            ask(transport)
    finally:
        place.close()

    assert told.value.code == "KIOSK-NET-CERTIFICATE"
    assert place.requests == []


def test_no_public_authority_counts_beside_the_pinned_one() -> None:
    with to("https://127.0.0.1:1") as transport:
        context = transport._pool.conn_kw.get("ssl_context") or transport._pool.ssl_context  # type: ignore[attr-defined]
        assert [dict(c)["subject"][0][0][1] for c in context.get_ca_certs()] == ["the center's authority"]


def test_the_environment_changes_nothing(hello: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = certificates.kept(tmp_path, authority("another authority").pem.encode(), "other.pem")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(other))
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "secrets"))
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b")
    monkeypatch.setenv("HOME", str(tmp_path))

    with to(hello.url) as transport:
        ask(transport)

    assert "authorization" not in hello.requests[0].headers
    assert not (tmp_path / "secrets").exists()


def test_an_authority_from_the_environment_vouches_for_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = authority("another authority")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificates.kept(tmp_path, other.pem.encode(), "other.pem")))
    place = Place(tmp_path, lambda _request: Answer(), leaf=other.leaf())
    try:
        with to(place.url) as transport, pytest.raises(WrongCertificate):
            ask(transport)
    finally:
        place.close()


def test_before_enrollment_anybody_may_answer_without_a_warning(hello: Place) -> None:
    transport = Transport(hello.url, ca_pem=None)
    try:
        assert ask(transport) == b"GET /x"
    finally:
        transport.close()


def test_a_pinned_authority_that_cannot_be_read_is_told() -> None:
    with pytest.raises(WrongCertificate):
        Transport("https://127.0.0.1", ca_pem="nothing")


@pytest.mark.parametrize(
    "url",
    ["", "central", "http://central", "ftp://central", "https://", "https://a b", "https://u:p@central",
     "https://central:99999", "https://central/?a=1", "https://central/#x", "https://[::1", "file:///etc/passwd"],
)  # fmt: skip
def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(WrongAddress):
        normalized_address(url)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (" https://Central.Example/ ", "https://central.example"),
        ("https://[::1]:8443", "https://[::1]:8443"),
        ("https://prüfung.example", "https://xn--prfung-4ya.example"),
        ("https://central/kiosk/", "https://central/kiosk"),
    ],
)
def test_an_address_is_meant_as_people_type_it(typed: str, meant: str) -> None:
    assert normalized_address(typed) == meant


# --- what answers instead ---------------------------------------------------------------------------------------------


def test_a_redirect_is_not_followed(hello: Place, transport: Transport) -> None:
    hello.respond = lambda _request: Answer(status=302, headers={"Location": hello.url + "/elsewhere"})

    assert transport.ask("GET", "/x").status == 302
    assert [request.path for request in hello.requests] == ["/x"]


@pytest.mark.parametrize("encoding", ["zstd", "gzip", "br", "zstd, gzip"])
def test_a_bomb_is_not_unpacked(place: Place, transport: Transport, encoding: str) -> None:
    bomb = {"gzip": gzip.compress}.get(encoding, zstandard.ZstdCompressor().compress)(bytes(64 << 20))
    place.respond = lambda _request: Answer(body=bomb, headers={"Content-Encoding": encoding})
    assert len(bomb) < 100_000

    with pytest.raises(NotTheServer):
        ask(transport)


def test_damaged_packing_is_strange(place: Place, transport: Transport) -> None:
    place.respond = lambda _request: Answer(body=b"no", headers={"Content-Encoding": "zstd"})

    with pytest.raises(NotTheServer):
        ask(transport)


@pytest.mark.parametrize("is_chunked", [True, False])
def test_an_endless_body_is_cut_at_the_cap(place: Place, is_chunked: bool) -> None:
    sent = 0

    def endless(line: ssl.SSLSocket, _request: Request) -> None:
        nonlocal sent
        line.sendall(b"HTTP/1.1 200 OK\r\n" + (b"Transfer-Encoding: chunked\r\n" if is_chunked else b"") + b"\r\n")
        piece = bytes(65_536)
        with suppress(OSError):
            while True:
                line.sendall(b"10000\r\n" + piece + b"\r\n" if is_chunked else piece)
                sent += len(piece)

    place.wire = endless
    with to(place.url, within_s=10) as transport, pytest.raises(NotTheServer):
        ask(transport)
    place.close()
    assert sent < MAX_BODY + (8 << 20)


@pytest.mark.parametrize(
    "told",
    [
        b"\x00\xff\x13garbage\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 banana\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1_000 + b"\r\n",
    ],
    ids=["garbage", "another protocol", "no status", "endless header", "endless headers"],
)
def test_what_is_no_http_is_strange(place: Place, transport: Transport, told: bytes) -> None:
    place.wire = lambda line, _request: line.sendall(told)

    with pytest.raises(NotTheServer):
        ask(transport)


def test_a_portal_without_tls_is_strange() -> None:
    def portal(line: socket.socket, _closing: Event) -> None:
        line.recv(4096)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Please log in")

    with raw_place(portal) as url, to(url) as transport, pytest.raises(NotTheServer):
        ask(transport)


# --- what does not come -----------------------------------------------------------------------------------------------


def test_nobody_there_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with to(f"https://127.0.0.1:{port}") as transport, pytest.raises(Unreachable) as told:
        ask(transport)
    assert told.value.code == "KIOSK-NET-UNREACHABLE"


@pytest.mark.parametrize("moment", ["connected", "handshake", "headers", "body"])
def test_a_reset_is_unreachable(place: Place, moment: str) -> None:
    def in_headers(line: ssl.SSLSocket, _request: Request) -> None:
        if moment == "body":
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
        reset(line)

    def early(line: socket.socket, _closing: Event) -> None:
        if moment == "handshake":
            line.recv(4096)
        reset(line)

    place.wire = in_headers
    with raw_place(early) as url, to(url if moment in ("connected", "handshake") else place.url) as transport:
        with pytest.raises(Unreachable) as told:
            ask(transport)
        assert not isinstance(told.value, OutOfTime)


@pytest.mark.parametrize("length", [1, 100])
def test_a_truncated_body_is_unreachable(place: Place, transport: Transport, length: int) -> None:
    place.respond = lambda _request: Answer(body=b"x" * 50, length=50 + length)

    with pytest.raises(Unreachable):
        ask(transport)


def test_a_reply_after_a_failure_is_the_right_one(place: Place, transport: Transport) -> None:
    place.respond = lambda _request: Answer(body=b"x" * 50, length=60)
    with pytest.raises(Unreachable):
        ask(transport)
    place.respond = lambda _request: Answer(body=b"fine")

    assert ask(transport) == b"fine"


# --- the deadline -----------------------------------------------------------------------------------------------------


def drip(line: socket.socket, told: bytes, closing: Event) -> None:
    with suppress(OSError):
        for byte in told:
            line.sendall(bytes([byte]))
            if closing.wait(0.05):
                return


def took(call: Callable[[], object], within_s: float = 0.5) -> None:
    """Demand that the call is cut on time; once of three times will do, a busy machine is no peer."""
    late = []
    for _ in range(3):
        begun = monotonic()
        with pytest.raises(Unreachable):
            call()
        late.append(monotonic() - begun - within_s)
        if late[-1] < LATE_S:
            return
    raise AssertionError(f"late by {late} s")


def test_a_silent_peer_is_left_on_time() -> None:
    with raw_place(lambda _line, closing: closing.wait(20) and None) as url, to(url) as transport:
        took(lambda: ask(transport))


def test_a_peer_that_drips_its_handshake_is_left_on_time() -> None:
    def hello(line: socket.socket, closing: Event) -> None:
        line.recv(4096)
        drip(line, b"\x16\x03\x03\x3f\xff\x02" + bytes(1_000), closing)

    with raw_place(hello) as url, to(url) as transport:
        took(lambda: ask(transport))


@pytest.mark.parametrize(
    "told",
    [
        b"HTTP/1.1 200 OK\r\n" + b"X-Slow: yes\r\n" * 1_000,
        b"HTTP/1.1 100 Continue\r\n\r\n" * 1_000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5_000,
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5_000,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 1_000,
    ],
    ids=["headers", "continue", "body", "last body", "chunks"],
)
def test_a_dripping_peer_is_left_on_time(place: Place, told: bytes) -> None:
    def dripping(line: ssl.SSLSocket, _request: Request) -> None:
        # The part before the body at once, or the deadline would always strike in it.
        head, _, rest = told.partition(b"\r\n\r\n")
        if rest:
            line.sendall(head + b"\r\n\r\n")
        drip(line, rest or head, place.closing)

    place.wire = dripping
    with to(place.url) as transport:
        took(lambda: ask(transport))


def test_a_peer_that_takes_nothing_is_left_on_time(tmp_path: Path) -> None:
    def deaf(line: socket.socket, closing: Event) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(leaf)
        with context.wrap_socket(line, server_side=True):
            closing.wait(20)

    leaf = certificates.kept(tmp_path, authority().leaf())
    with raw_place(deaf) as url, to(url) as transport:
        took(lambda: transport.ask("POST", "/x", body=bytes(64 << 20)))


def test_a_silent_name_service_is_left_on_time() -> None:
    asked = Event()

    def silent(_host: str, _port: int) -> list[module.Resolve]:
        asked.wait(20)
        return []

    with to("https://central.example", resolve=silent) as transport:
        took(lambda: ask(transport))
    asked.set()


def test_a_dead_address_does_not_hide_a_living_one(hello: Place) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        dead = free.getsockname()
    alive = ("127.0.0.1", hello.port)

    def two(_host: str, _port: int) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in (dead, alive)]

    with to(hello.url, resolve=two) as transport:
        assert ask(transport) == b"GET /x"


def test_a_name_that_is_none_is_unreachable() -> None:
    with to("https://no-such-host.invalid", within_s=5) as transport, pytest.raises(Unreachable):
        ask(transport)


def test_a_call_after_a_late_one_has_its_whole_time(place: Place) -> None:
    place.wire = lambda _line, _request: place.closing.wait(20)
    with to(place.url) as transport:
        took(lambda: ask(transport))
        place.wire = None
        place.respond = lambda _request: Answer(body=b"fine")
        assert ask(transport) == b"fine"


def test_closing_ends_a_call_that_runs(place: Place) -> None:
    arrived = Event()
    outcome: list[ClientError] = []

    def hang(_line: ssl.SSLSocket, _request: Request) -> None:
        arrived.set()
        place.closing.wait(20)

    def call() -> None:
        try:
            ask(transport)
        except ClientError as error:
            outcome.append(error)

    place.wire = hang
    with to(place.url, within_s=20) as transport:
        thread = Thread(target=call)
        thread.start()
        assert arrived.wait(5)
        begun = monotonic()
        transport.close()
        thread.join(5)
        assert monotonic() - begun < 1
        assert [type(error) for error in outcome] == [OutOfTime]
        with pytest.raises(Unreachable):
            ask(transport)


def test_calls_of_several_threads_wait_for_one_another(hello: Place) -> None:
    replies: list[bytes] = []
    with to(hello.url, within_s=5) as transport:
        many: list[Callable[[], None]] = [lambda: replies.append(ask(transport))] * 8
        threads = [Thread(target=call) for call in many]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert replies == [b"GET /x"] * 8
    assert hello.connections == 1
