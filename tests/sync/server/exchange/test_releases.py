"""Releases: packed the same by everybody, signed, told to whom they are rolled out, given piece by piece."""

import io
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from django.test import Client

from kiosk.programs.inbox import vouched
from kiosk.programs.unpacking import unpack
from sync.protocol import releasing, signatures, wire
from sync.server.__main__ import main
from sync.server.exchange import keys, releases
from sync.server.exchange.models import ProgramRelease, Rollout
from sync.server.exchange.releases import About, NoRelease
from sync.server.registration.models import ExamCenter, Station
from tests.sync.server.exchange.machine import Enrolled, Machine

pytestmark = pytest.mark.django_db


@pytest.fixture
def built(tmp_path: Path) -> Callable[..., Path]:
    """Make a folder as a build leaves it."""

    def make(name: str = "dist", *, content: bytes = b"\x7fELF") -> Path:
        folder = tmp_path / name
        (folder / "_internal" / "lib").mkdir(parents=True)
        (folder / "kiosk").write_bytes(content)
        (folder / "kiosk").chmod(0o755)
        (folder / "_internal" / "build.json").write_text('{"version": "2.0.0", "fingerprint": "abc123"}')
        (folder / "_internal" / "lib" / "a.so.6").write_bytes(b"so" * 1_000)
        (folder / "_internal" / "a.so.6").symlink_to("lib/a.so.6")
        return folder

    return make


ABOUT = About(version="2.0.0", build="abc123", platform="linux-x86_64")


def fronts(machine: Machine) -> list[str]:
    """Return which releases a station is to have, as it proves them by the root."""
    row = machine.rows.get(("station", machine.name))
    root = signatures.public_text(keys.keys().root.public_key())
    return [] if row is None else [vouched(front, root).name for front in row.releases]


def test_a_built_program_is_packed_signed_and_comes_out_as_it_was(built: Callable[..., Path], tmp_path: Path) -> None:
    folder = built()
    assert releases.about_of(folder) == ("2.0.0", "abc123")
    release = releases.add(folder, ABOUT)
    file = io.BytesIO(b"".join(releases.file_of(release)))
    root = signatures.public_text(keys.keys().root.public_key())
    said = vouched(releasing.read_front(file), root)
    data = file.read()
    assert (said.name, said.digest, said.size) == ("2.0.0-abc123", sha256(data).hexdigest(), len(data))
    packed = tmp_path / "packed"
    packed.write_bytes(data)
    place = unpack(packed, said, tmp_path / "programs")
    for path in folder.rglob("*"):
        twin = place / path.relative_to(folder)
        assert twin.is_symlink() == path.is_symlink()
        assert twin.is_dir() or twin.read_bytes() == path.read_bytes()
    assert os.access(place / "kiosk", os.X_OK)


def test_the_same_files_are_the_same_release_whoever_packs_them(built: Callable[..., Path]) -> None:
    one, other = built("one"), built("other")
    os.utime(other / "kiosk", (1, 1))
    assert releases.add(one, ABOUT) == releases.add(other, ABOUT)
    assert ProgramRelease.objects.count() == 1


@pytest.mark.parametrize("about", [{"version": "new"}, {"build": "../x"}, {"platform": ""}, {"lowest": "x"}])
def test_words_that_no_station_takes_are_refused_here(built: Callable[..., Path], about: dict[str, str]) -> None:
    with pytest.raises(NoRelease):
        releases.add(built(), About(**{"version": "2.0.0", "build": "b", "platform": "linux-x86_64", **about}))
    assert not ProgramRelease.objects.exists()
    assert list(Path(ProgramRelease(digest="x").path).parent.iterdir()) == []


def test_what_is_no_built_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoRelease):
        releases.about_of(tmp_path)
    with pytest.raises(NoRelease):
        releases.add(tmp_path, ABOUT)
    with pytest.raises(NoRelease):
        releases.named("7.0")


def test_stations_are_told_when_they_are_among_those_that_are_to_have_it(
    built: Callable[..., Path], center: ExamCenter, enrolled: Enrolled
) -> None:
    release = releases.add(built(), ABOUT)
    seat, other = enrolled("A1"), enrolled("B1", at=ExamCenter.objects.create(code="C2", name="Two"))
    for machine in (seat, other):
        machine.sync()
        assert fronts(machine) == []
    rollout = Rollout.objects.create(release=release, percent=100)
    rollout.centers.set([center])
    for machine in (seat, other):
        machine.sync()
    assert (fronts(seat), fronts(other)) == (["2.0.0-abc123"], [])
    rollout.stations.set([Station.objects.get(public_id=other.name)])
    other.sync()
    assert fronts(other) == ["2.0.0-abc123"]
    rollout.is_stopped = True
    rollout.save()
    for machine in (seat, other):
        machine.sync()
    assert (fronts(seat), fronts(other)) == ([], [])


def test_a_larger_share_holds_every_station_of_a_smaller_one() -> None:
    stations, digest = [f"station-{n}" for n in range(2_000)], "d" * 64
    buckets = {station: releasing.bucket_of(station, digest) for station in stations}
    for percent in (1, 10, 50):
        share = sum(bucket < percent for bucket in buckets.values())
        assert abs(share - 20 * percent) < 20 * percent * 0.5 + 15
    assert buckets != {station: releasing.bucket_of(station, "e" * 64) for station in stations}


def test_nobody_else_is_told_of_a_release_that_failed_at_too_many(
    built: Callable[..., Path], enrolled: Enrolled
) -> None:
    Rollout.objects.create(release=releases.add(built(), ABOUT), stops_after=2)
    machines = [enrolled(f"A{n}") for n in range(3)]
    now = wire.Now(wall_ms=1, mono_ms=1, boot="b", update_to="2.0.0-abc123", update_state="failed", update_why="X")
    for machine in machines[:2]:
        machine.sync()
        assert fronts(machine) == ["2.0.0-abc123"]
        machine.sync(now=now)
    machines[2].sync()
    assert fronts(machines[2]) == []


def test_of_two_for_one_kind_of_machine_the_newer_is_told_and_each_kind_has_its_own(
    built: Callable[..., Path], station: Machine
) -> None:
    for version, platform in (("2.0.0", "linux-x86_64"), ("2.10.0", "linux-x86_64"), ("2.0.1", "windows-amd64")):
        folder = built(f"{version}-{platform}", content=f"{version}{platform}".encode())
        Rollout.objects.create(release=releases.add(folder, About(version=version, build="b", platform=platform)))
    station.sync()
    assert sorted(fronts(station)) == ["2.0.1-b", "2.10.0-b"]


def test_the_bytes_are_given_from_where_an_earlier_try_stopped(built: Callable[..., Path], station: Machine) -> None:
    release = releases.add(built(), ABOUT)
    whole = release.path.read_bytes()
    path = f"/v1/releases/{release.digest}"
    first = station.signed("GET", path, headers={"Range": "bytes=0-99"})
    rest = station.signed("GET", path, headers={"Range": "bytes=100-"})
    assert (first.status, rest.status, first.body + rest.body) == (206, 206, whole)
    assert station.signed("GET", path, headers={"Range": f"bytes={len(whole)}-"}).status == 416
    assert station.signed("GET", f"/v1/releases/{'0' * 64}").refusal.code == "RELEASE-UNKNOWN"
    assert Machine(station.line, name="nobody").signed("GET", path).status == 401


def test_the_admin_shows_how_it_goes_and_gives_the_file_for_a_stick(
    built: Callable[..., Path], station: Machine, admin_client: Client, settings: object
) -> None:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]  # pytest-django's
    release = releases.add(built(), ABOUT)
    Rollout.objects.create(release=release)
    told = {"update_to": "2.0.0-abc123", "update_state": "failed", "update_why": "KIOSK-UPDATE-TRIAL"}
    station.sync(now=wire.Now(wall_ms=1, mono_ms=1, boot="b", program="1.9", **told))
    for page in ("exchange/rollout/", "exchange/programrelease/", f"exchange/programrelease/{release.pk}/change/"):
        assert admin_client.get(f"/admin/{page}").status_code == 200
    shown = admin_client.get("/admin/registration/station/?update=failed").content.decode()
    assert "2.0.0-abc123: failed (KIOSK-UPDATE-TRIAL)" in shown
    assert "2.0.0-abc123: failed" not in admin_client.get("/admin/registration/station/?update=ready").content.decode()
    file = admin_client.get(f"/admin/exchange/programrelease/{release.pk}/file/")
    data = b"".join(file.streaming_content)
    assert data.startswith(releasing.MAGIC)
    assert data.endswith(release.path.read_bytes())


def test_it_staff_add_a_release_and_roll_it_out_by_two_commands(
    built: Callable[..., Path], center: ExamCenter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add-release", str(built()), "--platform", "linux-x86_64", "--file", str(tmp_path)]) == 0
    assert (tmp_path / "exam-kiosk-2.0.0-abc123-linux-x86_64.release").read_bytes().startswith(releasing.MAGIC)
    assert main(["roll-out", "2.0.0", "--percent", "10", "--center", center.code]) == 0
    rollout = Rollout.objects.get()
    assert (rollout.percent, list(rollout.centers.all()), rollout.is_stopped) == (10, [center], False)
    assert main(["roll-out", "2.0.0-abc123", "--stop"]) == 0
    assert (Rollout.objects.get().is_stopped, Rollout.objects.count()) == (True, 1)
    assert main(["roll-out", "3.0.0"]) == 1
    assert main(["roll-out", "2.0.0", "--center", "NOWHERE"]) == 2
    assert "CENTRAL-RELEASE" in capsys.readouterr().err
