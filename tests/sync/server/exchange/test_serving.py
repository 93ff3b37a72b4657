"""The real server on real TLS and a real file: as a center runs it, with everything that goes wrong around it."""

import logging
import signal
import socket
import ssl
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
import requests

from sync.protocol import wire
from sync.server.exchange import serving
from tests.sync.server.exchange.machine import whole_attempt
from tests.sync.server.exchange.process import PATIENCE_S, Central, Tls


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Central]:
    """One server for the tests that leave it as it is."""
    central = Central(tmp_path_factory.mktemp("central"), candidates_made=12)
    central.start()
    yield central
    assert central.end() == 0


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Central]:
    """A server of the test's own."""
    central = Central(tmp_path / "own")
    central.start()
    yield central
    if central.process is not None:
        central.end(signal.SIGKILL)


def test_a_station_enrolls_claims_sits_and_has_its_receipt(shared: Central) -> None:
    machine = shared.machine()
    machine.sync()
    candidate = shared.candidates[0]
    row = machine.rows["candidate", candidate]
    assert isinstance(row, wire.CandidateRow)
    fence = machine.claim(candidate, row.slot.generation).read(wire.ClaimReply)
    assert fence.fence.signature
    began = int(time.time() * 1_000) - 60_000
    machine.record(*whole_attempt(candidate, at_ms=began, session=str(shared.facts["session"])))
    reply = machine.push()
    receipts = [*reply.receipts, *machine.sync().receipts]
    assert len(receipts) == 1
    told = shared.rows(
        "SELECT slot_attempting_at, slot_consumed_at FROM registration_candidateprofile WHERE public_id = ?", candidate
    )
    assert all(told[0])
    page = shared.line().ask("GET", "/healthz", b"", {})
    assert page.status == 200


def test_a_server_of_another_authority_is_not_trusted(shared: Central, tmp_path: Path) -> None:
    from sync.server.exchange import certificates

    stranger = tmp_path / "ca.pem"
    stranger.write_bytes(certificates.authority_pem(tmp_path / "tls"))
    line = Tls(shared.url, stranger)
    with pytest.raises(requests.exceptions.SSLError):
        line.ask("GET", "/v1/root", b"", {})
    line.close()


def test_old_tls_is_not_spoken(shared: Central) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1"):
        context.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with (
        socket.create_connection(shared.address, timeout=PATIENCE_S) as raw,
        pytest.raises((ssl.SSLError, ConnectionResetError)),
    ):
        context.wrap_socket(raw)


def test_machines_that_connect_and_say_nothing_hold_nobody_up(shared: Central) -> None:
    silent = [socket.create_connection(shared.address) for _ in range(3 * serving.THREADS)]
    began = time.monotonic()
    line = shared.line()
    assert line.ask("GET", "/v1/root", b"", {}).status == 200
    assert time.monotonic() - began < serving.PATIENCE_S / 2
    for one in silent:
        one.close()


def test_machines_that_speak_no_tls_are_hung_up_on(shared: Central) -> None:
    with socket.create_connection(shared.address, timeout=PATIENCE_S) as raw:
        raw.sendall(b"GET /v1/root HTTP/1.1\r\nHost: x\r\n\r\n")
        with suppress(ConnectionResetError):
            while raw.recv(1_024):
                pass
    assert shared.line().ask("GET", "/v1/root", b"", {}).status == 200


def test_a_request_that_is_cut_in_the_middle_changes_nothing(shared: Central) -> None:
    machine = shared.machine()
    machine.record(*whole_attempt("nobody", at_ms=1))
    body = machine.sync_body(machine.batch(0, 6))
    head = f"POST /v1/sync HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    context = ssl.create_default_context(cafile=str(shared.authority))
    with (
        socket.create_connection(shared.address, timeout=PATIENCE_S) as raw,
        context.wrap_socket(raw, server_hostname="localhost") as line,
    ):
        line.sendall(head + body[: len(body) // 2])
    assert machine.sync().heads == ()
    machine.push()


def test_a_body_larger_than_agreed_is_refused_by_its_length(shared: Central) -> None:
    machine = shared.machine()
    reply = machine.signed("POST", "/v1/sync", b" " * (wire.MAX_BODY + 1))
    assert (reply.status, reply.refusal.code) == (413, "TOO-LARGE")


def test_stations_that_come_at_once_are_all_served_exactly_once(shared: Central) -> None:
    def sit(n: int) -> str:
        machine = shared.machine()
        machine.record(*whole_attempt(shared.candidates[2 + n], at_ms=int(time.time() * 1_000) - 60_000))
        for seq in range(6):
            machine.sync(machine.batch(seq, seq + 1))
            machine.sync(machine.batch(0, seq + 1))
        return machine.name

    with ThreadPoolExecutor(8) as pool:
        names = list(pool.map(sit, range(8)))
    counts = (
        "SELECT j.seq, (SELECT count(*) FROM exchange_storedevent e WHERE e.journal_id = j.id)"
        " FROM exchange_journal j JOIN registration_station s ON s.id = j.station_id WHERE s.public_id = ?"
    )
    states = (
        "SELECT a.state FROM exchange_attemptrecord a JOIN registration_station s ON s.id = a.station_id"
        " WHERE s.public_id = ?"
    )
    for name in names:
        assert shared.rows(counts, name) == [(6, 6)]
        assert shared.rows(states, name) == [("submitted",)]


def test_a_restart_knows_everything_it_acknowledged(own: Central) -> None:
    machine = own.machine()
    machine.record(*whole_attempt(own.candidates[0], at_ms=int(time.time() * 1_000) - 60_000))
    machine.sync(machine.batch(0, 3))
    port = own.address[1]
    assert own.end() == 0
    own.start(port)
    assert own.address[1] == port
    machine.line = own.line()
    assert machine.sync().heads[0].seq == 3
    machine.push()
    assert own.rows("SELECT state FROM exchange_attemptrecord") == [("submitted",)]


def test_a_server_killed_in_the_middle_has_all_of_a_batch_or_none(own: Central) -> None:
    machine = own.machine()
    machine.record(*whole_attempt(own.candidates[0], at_ms=int(time.time() * 1_000) - 60_000, responses=900))
    body = machine.sync_body(machine.batch(0, 902))
    for delay_s in (0.0, 0.01, 0.03, 0.08):
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(machine.signed, "POST", "/v1/sync", body)
            with suppress(TimeoutError, requests.RequestException):
                asked.result(timeout=delay_s)
            own.end(signal.SIGKILL)
            with suppress(requests.RequestException):
                asked.result()
        count = own.rows("SELECT count(*) FROM exchange_storedevent")[0][0]
        heads = own.rows("SELECT seq FROM exchange_journal")
        assert (count, heads) in ((0, []), (902, [(902,)]))
        own.start()
        machine.line = own.line()
    assert machine.sync(machine.batch(0, 902)).heads[0].seq == 902
    assert own.rows("SELECT count(*) FROM exchange_storedevent") == [(902,)]
    assert own.rows("SELECT state, answered FROM exchange_attemptrecord") == [("submitted", 3)]


# cheroot leaves the socket that could not be bound to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_port_that_is_taken_is_said_plainly(tmp_path: Path, settings: object) -> None:
    settings.CENTRAL_HOME = tmp_path  # type: ignore[attr-defined]
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(serving.NotServing) as told:
        serving.listening("127.0.0.1", taken.getsockname()[1], lambda *_: [])
    assert told.value.code == "CENTRAL-PORT"
    assert "another program" in str(told.value)


def test_a_line_that_breaks_is_no_trouble_for_the_log_and_a_bug_is(
    tmp_path: Path, settings: object, caplog: pytest.LogCaptureFixture
) -> None:
    settings.CENTRAL_HOME = tmp_path  # type: ignore[attr-defined]
    server = serving.listening("127.0.0.1", 0, lambda *_: [])
    for trouble in (ssl.SSLEOFError(8, "EOF"), ConnectionResetError(104, "reset"), ValueError("a bug")):
        try:
            raise trouble
        except (OSError, ValueError):
            server.error_log(type(trouble).__name__, logging.WARNING, traceback=True)
    server.stop()

    assert [
        (record.message, bool(record.exc_info)) for record in caplog.records if record.levelno >= logging.WARNING
    ] == [("ValueError", True)]
