"""Serves the whole of central over TLS, from one process: a center needs nothing else.

cheroot does the TLS handshake where it accepts connections: one machine that connects and says nothing would stop
everybody for ten seconds. Here a connection waits, like any idle one, until its first byte has come, and shakes hands
on a worker's thread.
"""

import gc
import logging
import os
import signal
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import current_thread, main_thread
from types import FrameType
from wsgiref.types import WSGIApplication

from cheroot.server import HTTPConnection
from cheroot.ssl.builtin import BuiltinSSLAdapter
from cheroot.wsgi import Server
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections

from sync.server.exchange import certificates, lineage
from sync.server.exchange.beside import Turn
from sync.server.exchange.certificates import TlsFiles
from sync.server.exchange.door import MOST_DRAINED
from sync.server.log_file import kept_log
from sync.server.running import noted

THREADS = 16
KEPT_ALIVE = 400
"""Connections that may stay open between requests: a hall of stations and its panels."""
BACKLOG = 256
PATIENCE_S = 10
_HEADERS = 65_536
_COLLECTED_AFTER = (20_000, 20, 20)
_EVERYWHERE = ("", "0.0.0.0", "::")  # noqa: S104  (compared with, not bound)
_ASKS_AGAIN_S = 0.5
_ENDED_BY = (signal.SIGINT, signal.SIGTERM) + ((signal.SIGALRM,) if os.name == "posix" else ())
_log = logging.getLogger(__name__)


class NotServing(Exception):
    """The address cannot be listened on."""

    code = "CENTRAL-PORT"
    sentence = "The server cannot listen at this address; perhaps another program uses the port."

    def __init__(self, host: str, port: int) -> None:
        super().__init__(f"{self.sentence} ({host}:{port})")


def serve(host: str, port: int, *, told: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT, then end cleanly; `told` gets the URL once it is listened on.

    Port 0 takes any free one. Raises NotServing.
    """
    from sync.server.wsgi import application

    # Each worker keeps its connection: opening one costs SQLite more than a sync without news does.
    connections.settings[DEFAULT_DB_ALIAS]["CONN_MAX_AGE"] = None
    answer_to_own_names()
    lineage.notice_restore(Path(settings.CENTRAL_HOME))
    server = listening(host, port, application)
    beside = Turn(Path(settings.CENTRAL_HOME))
    with noted(Path(settings.CENTRAL_HOME)), kept_log(Path(settings.CENTRAL_HOME)), _ended_by_signals():
        try:
            spare_the_collector()
            told(server.url)
            beside.begin()
            server.serve()
        except (KeyboardInterrupt, SystemExit):
            _log.info("Stopping")
        finally:
            _ask_no_more()
            server.stop()
            beside.end()


def answer_to_own_names() -> None:
    """Let this server be called by every name that its certificate has."""
    settings.ALLOWED_HOSTS = sorted({*settings.ALLOWED_HOSTS, *map(_as_host, certificates.own_names())})


def listening(host: str, port: int, application: WSGIApplication) -> "CentralServer":
    """Return a server that holds its port already; `serve()` runs it, `stop()` ends it. Raises NotServing."""
    files = certificates.server_files(Path(settings.CENTRAL_HOME) / "tls", certificates.own_names())
    server = CentralServer(host, port, application, files)
    try:
        server.prepare()
    except OSError as error:
        raise NotServing(host, port) from error
    return server


class CentralServer(Server):
    """cheroot with TLS 1.2 or newer, its patience with silent machines spent on no thread."""

    def __init__(self, host: str, port: int, application: WSGIApplication, files: TlsFiles) -> None:
        super().__init__(
            (host, port),
            application,
            numthreads=THREADS,
            server_name="central",
            request_queue_size=BACKLOG,
            timeout=PATIENCE_S,
        )
        self.ssl_adapter = _LateHandshake(str(files.certificate), str(files.key))
        self.keep_alive_conn_limit = KEPT_ALIVE
        self.max_request_body_size = MOST_DRAINED
        self.max_request_header_size = _HEADERS
        self.ConnectionClass = _Connection

    @property
    def url(self) -> str:
        """Where the server is reached."""
        host, port = self.bind_addr[:2]
        shown = certificates.reachable_address() if host in _EVERYWHERE else str(host)
        return f"https://{_as_host(shown)}:{port}"

    def prepare(self) -> None:
        """Listen. A port that the system chose can be listened on again at once after a restart, like a named one."""
        super().prepare()
        if os.name == "posix":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)

    def process_conn(self, conn: HTTPConnection) -> None:
        """Hand a connection to a worker, but a fresh one only once it has said something."""
        if conn.last_used is None:
            self.put_conn(conn)
        else:
            super().process_conn(conn)

    def error_log(self, msg: str = "", level: int = logging.INFO, traceback: bool = False) -> None:
        """Tell what went wrong with a connection to our own log; broken lines are nobody's trouble."""
        if isinstance(sys.exc_info()[1], OSError):
            _log.info("A line broke: %s", msg)
        else:
            _log.log(min(level, logging.WARNING), "%s", msg, exc_info=traceback)


class _LateHandshake(BuiltinSSLAdapter):
    """Wraps sockets without waiting for anything to come through them."""

    def __init__(self, certificate: str, key: str) -> None:
        super().__init__(certificate, key)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2
        self.context.load_cert_chain(certificate, key)

    def wrap(self, sock: socket.socket) -> tuple[ssl.SSLSocket, dict[str, str]]:
        """Return the socket with TLS around it; the handshake is the worker's."""
        wrapped = self.context.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)
        return wrapped, {"wsgi.url_scheme": "https", "HTTPS": "on"}


class _Connection(HTTPConnection):
    """A connection that shakes hands when its first byte has come."""

    is_greeted = False

    def communicate(self) -> bool:
        """Serve what came; whether the connection stays open."""
        if not self.is_greeted:
            try:
                self.socket.do_handshake()
            except OSError:
                # Plain HTTP, a port scan, a client that does not trust us: there is nobody to answer.
                return False
            self.is_greeted = True
        return bool(super().communicate())  # type: ignore[no-untyped-call]


def spare_the_collector() -> None:
    """Keep the garbage collector off what stays for good, and let it look less often at what a batch throws away.

    Thousands of events a request, beside all that Django is, took it a sixth of the processor's time (measured).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTED_AFTER)


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let SIGTERM and SIGINT end the block; only the main thread may ask for that."""
    if current_thread() is not main_thread():
        yield
        return
    before = [(number, signal.signal(number, _end)) for number in _ENDED_BY]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def _end(_number: int, _frame: FrameType | None) -> None:
    """End what runs here, and ask again: what is raised while a destructor runs, Python lets go unheard."""
    if os.name == "posix":
        signal.setitimer(signal.ITIMER_REAL, _ASKS_AGAIN_S)
    raise SystemExit(0)


def _ask_no_more() -> None:
    if os.name == "posix" and current_thread() is main_thread():
        signal.setitimer(signal.ITIMER_REAL, 0)


def _as_host(name: str) -> str:
    """Return a name as it stands in a URL."""
    return f"[{name}]" if ":" in name else name
