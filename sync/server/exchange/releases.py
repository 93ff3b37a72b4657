"""Releases of the station's program: packed and signed here, told to the stations that are to have one."""

import json
import os
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

import zstandard
from django.db.models import Count

from sync.protocol import releasing, signatures
from sync.protocol.errors import Malformed
from sync.protocol.releasing import Front, Release
from sync.protocol.updates import Phase
from sync.server.exchange import keys
from sync.server.exchange.models import ProgramRelease, Rollout
from sync.server.registration.errors import RegistrationError
from sync.server.registration.feed import restamp
from sync.server.registration.models import ExamCenter, Station

_LEVEL = 12
_PIECE = 1_048_576
_BUILD = Path("_internal", "build.json")


class NoRelease(RegistrationError):
    """What was named is no built program, or no release."""

    code = "CENTRAL-RELEASE"
    sentence = "This is no release of the station's program."


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is said of a built program."""

    version: str
    build: str
    platform: str
    program: str = "kiosk"
    lowest: str = ""


def about_of(folder: Path) -> tuple[str, str]:
    """Return version and build of what PyInstaller made; raises NoRelease."""
    try:
        told = json.loads((folder / _BUILD).read_text(encoding="utf-8"))
        return str(told["version"]), str(told["fingerprint"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NoRelease(f"{folder} has no {_BUILD}") from error


def add(folder: Path, about: About) -> ProgramRelease:
    """Pack a built program and keep it; one that is here already stays as it is. Raises NoRelease, OSError."""
    if not (folder / about.program).is_file():
        raise NoRelease(f"{folder} has no {about.program}")
    into = Path(ProgramRelease(digest="0").path).parent
    into.mkdir(mode=0o700, exist_ok=True)
    draft = into / f"draft-{os.getpid()}"
    try:
        packed = _packed(folder, draft)
        release = ProgramRelease(
            version=about.version,
            build=about.build,
            platform=about.platform,
            program=about.program,
            lowest=about.lowest,
            digest=packed.digest,
            size=packed.size,
            unpacked=packed.unpacked,
            files=packed.files,
        )
        try:
            releasing.demand_sound(_statement(release))
        except Malformed as error:
            raise NoRelease("version, build, platform or program are not in the form of one") from error
        draft.replace(release.path)
    finally:
        draft.unlink(missing_ok=True)
    known = ProgramRelease.objects.filter(digest=release.digest).first()
    if known is None:
        release.save()
    return known or release


def named(name: str, *, platform: str = "") -> ProgramRelease:
    """Return the newest release of a name (`VERSION` or `VERSION-BUILD`); raises NoRelease."""
    version, _, build = name.partition("-")
    rows = ProgramRelease.objects.filter(version=version)
    rows = rows.filter(build=build) if build else rows
    found = (rows.filter(platform=platform) if platform else rows).first()
    if found is None:
        raise NoRelease(name)
    return found


def front_of(release: ProgramRelease) -> Front:
    """Return who vouches for a release and what it is."""
    signed = signatures.state(keys.keys().release, releasing.PURPOSE, _statement(release))
    return Front(identity=keys.identity(), release=signed)


def file_of(release: ProgramRelease) -> Iterator[bytes]:
    """Give the release as a file for a stick, piece by piece; raises OSError."""
    yield releasing.front_bytes(front_of(release))
    with release.path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece


def fronts_for(station: Station) -> tuple[Front, ...]:
    """Return which program a station is to have: of each platform the newest that a rollout holds out to it."""
    found: dict[str, ProgramRelease] = {}
    failed = _failures()
    for rollout in Rollout.objects.filter(is_stopped=False).select_related("release").order_by("pk"):
        release = rollout.release
        is_held = rollout.stops_after and failed.get(release.name, 0) >= rollout.stops_after
        # Who has it is told of it still: being stopped takes nothing back.
        if is_held and station.program != release.version:
            continue
        if _is_among(station, rollout) and _is_newer(release, found.get(release.platform)):
            found[release.platform] = release
    return tuple(front_of(release) for release in found.values())


def tell_stations(centers: Iterable[ExamCenter] | None = None) -> None:
    """Tell every station once more which program it is to have."""
    for center in ExamCenter.objects.order_by("pk") if centers is None else centers:
        restamp(Station.objects.filter(center=center), center)


def _failures() -> dict[str, int]:
    """Return at how many stations each release failed, by its name."""
    rows = Station.objects.filter(now__update_state=Phase.FAILED, replaced_by=None).order_by()
    return {str(name): count for name, count in rows.values_list("now__update_to").annotate(count=Count("pk"))}


def _is_among(station: Station, rollout: Rollout) -> bool:
    centers = set(rollout.centers.values_list("pk", flat=True))
    stations = set(rollout.stations.values_list("pk", flat=True))
    if station.pk in stations:
        return True
    if (stations and not centers) or (centers and station.center_id not in centers):
        return False
    return releasing.bucket_of(station.public_id, rollout.release.digest) < rollout.percent


def _is_newer(release: ProgramRelease, than: ProgramRelease | None) -> bool:
    return than is None or _parts(release.version) >= _parts(than.version)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _statement(release: ProgramRelease) -> Release:
    return Release(
        version=release.version,
        build=release.build,
        platform=release.platform,
        digest=release.digest,
        size=release.size,
        unpacked=release.unpacked,
        files=release.files,
        program=release.program,
        lowest=release.lowest,
    )


# --- packing ----------------------------------------------------------------------------------------------------------


class _Measured:
    """A file that counts and hashes what goes into it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.hash = sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        self.hash.update(data)
        self.size += len(data)
        return self._file.write(data)


@dataclass(frozen=True, slots=True)
class _Packed:
    digest: str
    size: int
    unpacked: int
    files: int


def _packed(folder: Path, into: Path) -> _Packed:
    """Pack a folder: the same files give the same bytes, whoever packs them and when."""
    unpacked = files = 0
    with into.open("wb") as out:
        measured = _Measured(out)
        packer = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=False)
        with (
            packer.stream_writer(measured, closefd=False) as stream,  # type: ignore[arg-type]  # it only writes
            tarfile.open(fileobj=stream, mode="w|", format=tarfile.PAX_FORMAT) as tar,
        ):
            for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
                member = _member(folder, path)
                if member.isdir():
                    tar.addfile(member)
                elif member.issym():
                    files += 1
                    tar.addfile(member)
                else:
                    files, unpacked = files + 1, unpacked + member.size
                    with path.open("rb") as source:
                        tar.addfile(member, source)
        out.flush()
        os.fsync(out.fileno())
    return _Packed(measured.hash.hexdigest(), measured.size, unpacked, files)


def _member(folder: Path, path: Path) -> tarfile.TarInfo:
    member = tarfile.TarInfo(path.relative_to(folder).as_posix())
    if path.is_symlink():
        member.type, member.linkname = tarfile.SYMTYPE, path.readlink().as_posix()
    elif path.is_dir():
        member.type, member.mode = tarfile.DIRTYPE, 0o755
    elif path.is_file():
        about = path.stat()
        member.size, member.mode = about.st_size, 0o755 if about.st_mode & 0o100 else 0o644
    else:
        raise NoRelease(f"{path} is no file")
    return member
