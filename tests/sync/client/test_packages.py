"""Fetching a paper: it arrives whole however often the line breaks, or not at all."""

import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from sync.client import packages
from sync.client.central import Central
from sync.client.errors import DamagedPackage, NotKept, NotTheServer, OutOfTime, Refused, Unreachable
from sync.protocol import wire
from sync.protocol.ids import PackageHash
from tests.sync.client.places import Answer, Place, Protocol, Request, json

CONTENT = Random(1).randbytes(2_500_000)
NAME = PackageHash(sha256(CONTENT).hexdigest())


@pytest.fixture(autouse=True)
def served(protocol: Protocol) -> None:
    serve(protocol, CONTENT)


def serve(protocol: Protocol, content: bytes, change: Callable[[Answer], None] = lambda _answer: None) -> None:
    """Serve this content in ranges; the reply needs no signature, the hash proves it."""

    def respond(request: Request) -> Answer:
        found = re.fullmatch(r"bytes=(\d+)-(\d+)", request.headers["range"])
        assert found
        start, end = int(found[1]), min(int(found[2]) + 1, len(content))
        if start >= len(content):
            return Answer(status=416, is_signed=False)
        headers = {"Content-Range": f"bytes {start}-{end - 1}/{len(content)}"}
        answer = Answer(status=206, body=content[start:end], headers=headers, is_signed=False)
        change(answer)
        return answer

    protocol.answers[f"/v1/packages/{NAME}"] = respond


def test_a_package_arrives_whole(central: Central, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    central.download(NAME, tmp_path / "p.exam", progress=lambda done, total: told.append((done, total)))

    assert (tmp_path / "p.exam").read_bytes() == CONTENT
    assert told == sorted(told)
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [file.name for file in tmp_path.glob("p.exam*")] == ["p.exam"]


def test_a_package_that_is_here_is_not_fetched_again(central: Central, place: Place, tmp_path: Path) -> None:
    (tmp_path / "p.exam").write_bytes(CONTENT)

    central.download(NAME, tmp_path / "p.exam")

    assert place.requests == []


def test_a_damaged_file_is_fetched_again(central: Central, tmp_path: Path) -> None:
    (tmp_path / "p.exam").write_bytes(CONTENT[:-1] + b"x")

    central.download(NAME, tmp_path / "p.exam")

    assert (tmp_path / "p.exam").read_bytes() == CONTENT


def test_a_broken_try_is_gone_on_with(central: Central, place: Place, protocol: Protocol, tmp_path: Path) -> None:
    def break_off(answer: Answer) -> None:
        if len(place.requests) == 2:
            answer.length, answer.body = len(answer.body), answer.body[:400_000]

    serve(protocol, CONTENT, break_off)
    with pytest.raises(Unreachable):
        central.download(NAME, tmp_path / "p.exam")
    kept = (tmp_path / "p.exam.part").stat().st_size
    assert kept >= packages.PIECE
    assert not (tmp_path / "p.exam").exists()

    central.download(NAME, tmp_path / "p.exam")

    assert (tmp_path / "p.exam").read_bytes() == CONTENT
    assert place.requests[2].headers["range"].startswith(f"bytes={kept}-")


def test_what_was_whole_before_a_crash_is_only_renamed(central: Central, place: Place, tmp_path: Path) -> None:
    (tmp_path / "p.exam.part").write_bytes(CONTENT)

    central.download(NAME, tmp_path / "p.exam")

    assert (tmp_path / "p.exam").read_bytes() == CONTENT
    assert len(place.requests) == 1


@pytest.mark.parametrize("rest", [b"wrong" * 100, CONTENT + b"more"], ids=["other", "longer"])
def test_a_rest_of_something_else_is_thrown_away(central: Central, tmp_path: Path, rest: bytes) -> None:
    (tmp_path / "p.exam.part").write_bytes(rest)

    with pytest.raises(DamagedPackage):
        central.download(NAME, tmp_path / "p.exam")
    assert list(tmp_path.glob("p.exam*")) == []

    central.download(NAME, tmp_path / "p.exam")
    assert (tmp_path / "p.exam").read_bytes() == CONTENT


def test_another_package_is_not_taken(central: Central, protocol: Protocol, tmp_path: Path) -> None:
    serve(protocol, CONTENT[::-1])

    with pytest.raises(DamagedPackage):
        central.download(NAME, tmp_path / "p.exam")

    assert list(tmp_path.glob("p.exam*")) == []


def test_a_slow_line_gets_there_in_several_times(central: Central, place: Place, tmp_path: Path) -> None:
    def slow(request: Request) -> Answer:
        return protocol_respond(request)

    protocol_respond = place.respond
    place.respond = slow
    stalls = iter([True, True])

    def stall(line: object, request: Request) -> None:
        answer = protocol_respond(request)
        head = f"HTTP/1.1 206 Partial\r\nContent-Range: {answer.headers['Content-Range']}\r\n"
        body = answer.body
        line.sendall(f"{head}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode())  # type: ignore[attr-defined]
        line.sendall(body[: len(body) // 2])  # type: ignore[attr-defined]
        if next(stalls, False):
            place.closing.wait(3)
        line.sendall(body[len(body) // 2 :])  # type: ignore[attr-defined]

    place.wire = stall

    central.download(NAME, tmp_path / "p.exam")

    assert (tmp_path / "p.exam").read_bytes() == CONTENT


def test_a_line_that_gives_nothing_is_given_up(central: Central, place: Place, tmp_path: Path) -> None:
    place.wire = lambda _line, _request: place.closing.wait(20)

    with pytest.raises(OutOfTime):
        central.download(NAME, tmp_path / "p.exam")


def _whole(answer: Answer) -> None:
    answer.status = 200


def _elsewhere(answer: Answer) -> None:
    answer.headers["Content-Range"] = "bytes 5-10/100"


def _endless(answer: Answer) -> None:
    answer.headers["Content-Range"] = f"bytes 0-10/{1 << 40}"


def _nonsense(answer: Answer) -> None:
    answer.headers["Content-Range"] = "bytes */*"


def _empty(answer: Answer) -> None:
    answer.body = b""


def _too_much(answer: Answer) -> None:
    answer.body *= 2


@pytest.mark.parametrize("change", [_whole, _elsewhere, _endless, _nonsense, _empty, _too_much])
def test_what_is_not_the_piece_is_not_taken(
    central: Central, protocol: Protocol, tmp_path: Path, change: Callable[[Answer], None]
) -> None:
    serve(protocol, CONTENT, change)

    with pytest.raises(NotTheServer):
        central.download(NAME, tmp_path / "p.exam")
    assert not (tmp_path / "p.exam").exists()


def test_a_refusal_is_told(central: Central, protocol: Protocol, tmp_path: Path) -> None:
    unknown = wire.Refusal(code="PACKAGE-UNKNOWN", sentence="No such paper.")
    protocol.answers[f"/v1/packages/{NAME}"] = lambda _request: json(unknown, status=404)

    with pytest.raises(Refused) as told:
        central.download(NAME, tmp_path / "p.exam")

    assert told.value.refusal == unknown


def test_a_folder_that_is_not_there_is_told(central: Central, tmp_path: Path) -> None:
    with pytest.raises(NotKept) as told:
        central.download(NAME, tmp_path / "nowhere" / "p.exam")

    assert told.value.code == "KIOSK-NET-DISK"


def test_a_disk_that_takes_no_more_is_told(central: Central, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, before[1]))
    try:
        with pytest.raises(NotKept):
            central.download(NAME, tmp_path / "p.exam")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    kept = (tmp_path / "p.exam.part").stat().st_size
    assert kept > 1_000_000

    central.download(NAME, tmp_path / "p.exam")

    assert (tmp_path / "p.exam").read_bytes() == CONTENT
