"""HTTPS to one server over a hostile network: pinned authority, no environment, no redirect, caps, a total deadline.

`requests` follows `HTTPS_PROXY`, `REQUESTS_CA_BUNDLE` (even over `session.verify`, psf/requests #2998) and `.netrc`,
and reads the whole body of a redirect that it does not follow. All of that is in its `Session`; its adapter does none.
"""

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPException, IncompleteRead
from threading import Lock
from urllib.parse import urlsplit

import msgspec
import requests
import zstandard
from requests.adapters import HTTPAdapter
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from sync.client.errors import ClientError, NotTheServer, OutOfTime, Unreachable, WrongAddress, WrongCertificate
from sync.client.line import SPARE_S, Resolve, Watch, WatchedPool, resolved
from sync.protocol.wire import MAX_BODY

WITHIN_S = 30.0
_CHUNK = 65_536
_BIGGEST_WINDOW = 1 << 24
_NET_ERRORS = (requests.RequestException, HTTPError, HTTPException, OSError)


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What came back, as it was sent: nothing is proved yet, nothing unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def content(self) -> bytes:
        """Return the body without its Content-Encoding, at most MAX_BODY; raises NotTheServer for anything more."""
        encoding = self.headers.get("Content-Encoding", "identity").strip().lower()
        match encoding:
            case "identity" | "":
                return self.body
            case "zstd":
                return _from_zstd(self.body)
            case _:
                raise NotTheServer(f"encoding {encoding[:40]} was not asked for", status=self.status)


class Incoming:
    """A reply whose body is still coming."""

    def __init__(self, response: requests.Response, transport: "Transport") -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._raw: BaseHTTPResponse = response.raw
        self._transport = transport

    def chunks(self, most: int) -> Iterator[bytes]:
        """Give the body piece by piece as it comes; raises NotTheServer after `most` bytes."""
        size = 0
        pieces = self._raw.stream(_CHUNK, decode_content=False)
        while True:
            with self._transport.telling():
                piece = next(pieces, None)
            if piece is None:
                self._transport.demand_on_time()
                return
            size += len(piece)
            if size > most:
                raise NotTheServer(f"more than {most} bytes", status=self.status)
            yield piece

    def whole(self, most: int = MAX_BODY) -> Reply:
        """Return the reply once all of it is here."""
        return Reply(status=self.status, headers=self.headers, body=b"".join(self.chunks(most)))


class Transport:
    """One server, one call at a time (others wait); every failure is a ClientError."""

    def __init__(
        self,
        url: str,
        *,
        ca_pem: str | None,
        within_s: float = WITHIN_S,
        resolve: Resolve = resolved,
    ) -> None:
        """Without an authority (before enrollment) anybody may answer, and nothing that comes is to be trusted."""
        self.base = normalized_address(url)
        parts = urlsplit(self.base)
        self._prefix = parts.path.rstrip("/")
        self._within_s = within_s
        self._watch = Watch()
        self._lock = Lock()
        self._is_closed = False
        self._pool = WatchedPool(
            parts.hostname or "",
            parts.port or 443,
            maxsize=1,
            ssl_context=_trusting(ca_pem),
            cert_reqs=ssl.CERT_NONE if ca_pem is None else ssl.CERT_REQUIRED,
            watch=self._watch,
            resolve=resolve,
        )
        self._adapter = _OneServer(self._pool)

    def path(self, path: str) -> str:
        """Return the path as it stands in the request line, and so in what is signed."""
        return self._prefix + path

    def ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        within_s: float | None = None,
    ) -> Reply:
        """Return the whole reply, whatever its status; raises ClientError when there is none within the time."""
        with self.stream(method, path, body=body, headers=headers, within_s=within_s) as incoming:
            return incoming.whole()

    @contextmanager
    def stream(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        within_s: float | None = None,
    ) -> Iterator[Incoming]:
        """Give the reply as soon as its headers are here; the time counts until the end of the block."""
        seconds = self._within_s if within_s is None else within_s
        with self._lock, self._watch.running(seconds):
            with self.telling():
                response = self._sent(method, path, body, headers or {}, seconds)
            try:
                yield Incoming(response, self)
            finally:
                response.raw.close()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell what goes wrong on the network inside the block as a ClientError."""
        try:
            yield
        except _NET_ERRORS as error:
            if self._watch.is_late:
                raise OutOfTime from error
            raise told(error) from error

    def demand_on_time(self) -> None:
        """Raise OutOfTime if the line was cut: that looks like the end of a reply that told no length."""
        if self._watch.is_late:
            raise OutOfTime

    def close(self) -> None:
        """Hang up, also under a call that is running; every later call is Unreachable."""
        self._is_closed = True
        self._watch.cut()
        self._pool.close()

    def _sent(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str], seconds: float
    ) -> requests.Response:
        if self._is_closed:
            raise Unreachable("closed")
        request = requests.Request(
            method,
            self.base + path,
            data=body or None,
            headers={"Accept-Encoding": "zstd", "User-Agent": "exam-kiosk", **headers},
        ).prepare()
        # The watch comes first; a socket's own timeout is for systems where shutting does not wake who waits.
        return self._adapter.send(request, stream=True, timeout=(seconds + SPARE_S, seconds + SPARE_S))


def normalized_address(url: str) -> str:
    """Return a typed address as it is used, without a slash at the end; raises WrongAddress."""
    try:
        whole = requests.Request("GET", url.strip()).prepare().url or ""
        parts = urlsplit(whole)
        is_one = parts.scheme == "https" and parts.hostname and parts.port != 0
    except (requests.RequestException, ValueError) as error:
        raise WrongAddress(url[:100]) from error
    if not is_one or parts.query or parts.fragment or "@" in parts.netloc:
        raise WrongAddress(url[:100])
    return whole.rstrip("/")


def told(error: BaseException) -> ClientError:
    """Return what a failure on the network means, found among its causes."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return WrongCertificate(cause.verify_message)
    for cause in causes:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return NotTheServer(cause.reason or "TLS")
        if isinstance(cause, HTTPException) and not isinstance(cause, OSError | IncompleteRead):
            return NotTheServer(f"no HTTP: {type(cause).__name__}")
    return Unreachable(next((c.strerror for c in causes if isinstance(c, OSError) and c.strerror), "the line broke"))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk through everything an exception was made of: the libraries nest causes in arguments too."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]


def _trusting(ca_pem: str | None) -> ssl.SSLContext:
    """Return a context that trusts this authority and no other; made by hand, so no environment speaks into it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_pem is None:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    try:
        context.load_verify_locations(cadata=ca_pem)
    except (ssl.SSLError, ValueError) as error:
        raise WrongCertificate("the pinned authority cannot be read") from error
    return context


def _from_zstd(body: bytes) -> bytes:
    try:
        with zstandard.ZstdDecompressor(max_window_size=_BIGGEST_WINDOW).stream_reader(body) as reader:
            data = reader.read(MAX_BODY + 1)
    except zstandard.ZstdError as error:
        raise NotTheServer("not zstd") from error
    if len(data) > MAX_BODY:
        raise NotTheServer(f"more than {MAX_BODY} bytes")
    return data


class _OneServer(HTTPAdapter):
    def __init__(self, pool: WatchedPool) -> None:
        super().__init__(pool_connections=1, pool_maxsize=1)
        self._pool = pool

    def get_connection_with_tls_context(self, *_args: object, **_options: object) -> HTTPConnectionPool:
        return self._pool

    def cert_verify(self, *_args: object, **_options: object) -> None:
        """Leave the pool as it is: the adapter would add the public authorities to the pinned one."""
