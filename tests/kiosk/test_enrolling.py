"""`kiosk enroll` as a process, by link, file and scanner, at a real server; what is no link asks nobody."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.__main__ import main, parser
from kiosk.clock import SystemClock
from kiosk.enrolling import MAX_FILE
from kiosk.store.store import Store
from sync.protocol import enrollment_links
from sync.protocol.ids import StationId
from tests.sync.server.running import Office, migrated_office

CODE = "0123456789ABCDEFGHJKMNPQ"
NOBODY = f"https://127.0.0.1:9/enroll#{CODE}"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    made = migrated_office(tmp_path_factory.mktemp("central") / "home")
    made.must("center", "C1", "--name", "One", "--zone", "UTC")
    return made


@pytest.fixture(scope="module")
def url(office: Office) -> Iterator[str]:
    with office.serving("--host", "127.0.0.1") as running:
        yield running.line("listening ")


def kiosk(home: Path, *words: str, typed: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Run one command of a machine to its end."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        input=typed,
        capture_output=True,
        env={**environ, "KIOSK_HOME": str(home)},
        timeout=120,
        check=False,
    )


def station_of(home: Path) -> StationId:
    store = Store.open(home, clock=SystemClock())
    enrollment = store.enrollment()
    store.close()
    assert enrollment is not None
    return enrollment.station


def test_many_machines_become_stations_by_one_file_and_nobody_types(office: Office, url: str, tmp_path: Path) -> None:
    file = tmp_path / "link.txt"
    office.must("enroll-code", "--center", "C1", "--uses", "2", "--url", url, "--file", str(file))
    for seat in ("A", "B"):
        done = kiosk(tmp_path / seat, "enroll", "--file", str(file), "--name", seat)
        assert (done.returncode, done.stderr) == (0, b"")
        assert station_of(tmp_path / seat) in done.stdout.decode()
    assert station_of(tmp_path / "A") != station_of(tmp_path / "B")
    third = kiosk(tmp_path / "C", "enroll", "--file", str(file))
    assert third.returncode == 1
    assert b"ENROLL-CODE" in third.stderr


def test_a_machine_becomes_a_station_by_what_a_scanner_types(office: Office, url: str, tmp_path: Path) -> None:
    link = enrollment_links.written(url, office.must("enroll-code", "--center", "C1"))
    done = kiosk(tmp_path / "home", "enroll", typed=f"{link}\r".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert station_of(tmp_path / "home") in done.stdout.decode()


def test_a_machine_becomes_a_station_by_its_link_and_spends_no_second_code(
    office: Office, url: str, tmp_path: Path
) -> None:
    code = office.must("enroll-code", "--center", "C1", "--uses", "2").strip()
    assert kiosk(tmp_path / "home", "enroll", enrollment_links.written(url, code)).returncode == 0
    again = kiosk(tmp_path / "home", "enroll", url, code)
    assert again.returncode == 4
    assert b"KIOSK-ALREADY-ENROLLED" in again.stderr
    assert kiosk(tmp_path / "other", "enroll", url, code).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="words that are no text are a shell's of POSIX")
def test_a_name_that_is_no_text_keeps_no_machine_out(office: Office, url: str, tmp_path: Path) -> None:
    code = office.must("enroll-code", "--center", "C1").strip()
    done = kiosk(tmp_path / "home", "enroll", url, code, "--name", "Window\udcff\n9")
    assert (done.returncode, done.stderr) == (0, b"")
    seats = "from sync.server.registration.models import Station; print(Station.objects.latest('pk').seat)"
    assert office.python(seats).strip() == "Window 9"


@pytest.mark.parametrize("typed", [b"", b"\n", b"ABCD\n", b"\xff\xfe\xff\n", b"x" * (MAX_FILE * 3)])
def test_what_is_typed_and_no_link_leaves_nothing_behind(typed: bytes, tmp_path: Path) -> None:
    done = kiosk(tmp_path / "home", "enroll", typed=typed)
    assert done.returncode == 1
    assert b"[KIOSK-ENROLL-LINK]" in done.stderr
    assert len(done.stderr) < 300
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("link", ["https://127.0.0.1:9", NOBODY[:-1], NOBODY.replace("https", "http")])
def test_a_link_that_is_none_asks_nobody(link: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["enroll", link]) == 1
    told = capsys.readouterr().err
    assert "[KIOSK-ENROLL-LINK]" in told
    assert CODE[:20] not in told


def test_a_file_that_cannot_be_one_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    large = tmp_path / "large"
    large.write_bytes(b"\n" * (MAX_FILE + 1))
    for file in (large, tmp_path, tmp_path / "nowhere"):
        assert main(["enroll", "--file", str(file)]) == 1
        assert "[KIOSK-ENROLL-FILE]" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [["U", "C", "--role", "panel"], ["--role", "panel", "U", "C"], ["U", "--role", "panel", "C"]],
)
def test_address_and_code_may_stand_around_options(words: list[str]) -> None:
    asked = parser().parse_args(["enroll", *words])
    assert (asked.url, asked.code, asked.role) == ("U", "C", "panel")


@pytest.mark.parametrize("words", [["--file", "F", "U"], ["U", "C", "D"], ["U", "--file", "F"]])
def test_nobody_says_two_places_at_once(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(["enroll", *words])
    assert ended.value.code == 2
    assert "usage: kiosk" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")
def test_somebody_at_a_terminal_is_told_what_is_waited_for(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    os.write(ours, b"no link\r")
    with os.fdopen(ours, "rb"), os.fdopen(theirs, "rb") as terminal:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "enroll"],
            stdin=terminal,
            capture_output=True,
            env={**os.environ, "KIOSK_HOME": str(tmp_path / "home")},
            timeout=120,
            check=False,
        )
    told = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert told.startswith("Type the enrollment link, or scan its square code")
    assert "[KIOSK-ENROLL-LINK]" in told
