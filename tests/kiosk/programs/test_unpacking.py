"""A release that means harm writes nothing outside its folder, no more than was signed, and leaves nothing behind."""

import os
import stat
import tarfile
from pathlib import Path

import pytest
import zstandard

from kiosk.programs.errors import Damaged, Hostile, NotWritten
from kiosk.programs.unpacking import unpack
from tests.kiosk.programs.packing import entry, folder, link, packed, release_of

GOOD = [
    entry("kiosk", b"#!/bin/sh\n"),
    folder("_internal"),
    folder("_internal/lib"),
    entry("_internal/lib/a.so.6", b"so"),
    link("_internal/a.so.6", "lib/a.so.6"),
]


def unpacked(tmp_path: Path, entries: list[tuple[tarfile.TarInfo, bytes]], **told: object) -> Path:
    data = packed(entries)
    file = tmp_path / "release.packed"
    file.write_bytes(data)
    return unpack(file, release_of(data, entries, **told), tmp_path / "programs")


def test_a_program_is_unpacked_as_it_was_packed(tmp_path: Path) -> None:
    place = unpacked(tmp_path, GOOD)
    assert place == tmp_path / "programs" / "9.0.0-abc123"
    found = sorted(path.relative_to(place).as_posix() for path in place.rglob("*"))
    assert found == ["_internal", "_internal/a.so.6", "_internal/lib", "_internal/lib/a.so.6", "kiosk"]
    assert (place / "_internal/a.so.6").read_bytes() == b"so"
    assert stat.S_IMODE((place / "kiosk").stat().st_mode) == 0o755
    assert unpacked(tmp_path, GOOD) == place


def test_nobody_gets_more_rights_by_it(tmp_path: Path) -> None:
    member, data = entry("kiosk", b"x")
    member.mode = 0o6777
    place = unpacked(tmp_path, [(member, data)])
    assert stat.S_IMODE((place / "kiosk").stat().st_mode) == 0o755


HOSTILE = {
    "up": [*GOOD, entry("../outside", b"x")],
    "up in the middle": [*GOOD, entry("_internal/../../outside", b"x")],
    "absolute": [*GOOD, entry("/outside", b"x")],
    "of Windows": [*GOOD, entry("_internal\\..\\..\\outside", b"x")],
    "a drive": [*GOOD, entry("C:outside", b"x")],
    "a stream": [*GOOD, entry("kiosk:hidden", b"x")],
    "a device of Windows": [*GOOD, entry("NUL", b"x")],
    "a device with a suffix": [*GOOD, entry("com1.txt", b"x")],
    "a name with a dot at its end": [*GOOD, entry("kiosk.", b"x")],
    "a control character": [*GOOD, entry("a\x07b", b"x")],
    "no folder for it": [*GOOD, entry("elsewhere/file", b"x")],
    "a link out": [*GOOD, link("out", "../../outside")],
    "an absolute link": [*GOOD, link("out", "/etc/passwd")],
    "a link to itself's parent": [*GOOD, link("_internal/out", "../..")],
    "through a link": [*GOOD, link("way", "_internal"), entry("way/file", b"x")],
    "a link over a link": [*GOOD, link("way", "_internal"), link("more", "way/../..")],
    "a hard link": [*GOOD, entry("hard", kind=tarfile.LNKTYPE, link="kiosk")],
    "a pipe": [*GOOD, entry("pipe", kind=tarfile.FIFOTYPE)],
    "a device": [*GOOD, entry("device", kind=tarfile.CHRTYPE)],
    "twice": [*GOOD, entry("kiosk", b"other")],
    "twice but for capitals": [*GOOD, entry("KIOSK", b"other")],
    "a file in a file's place": [*GOOD, entry("kiosk/more", b"x")],
    "no program": GOOD[1:],
    "a link as the program": [*GOOD[1:], link("kiosk", "_internal/lib/a.so.6")],
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_no_release_may_hold_is_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(Hostile):
        unpacked(tmp_path, HOSTILE[kind])
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["programs", "release.packed"]


@pytest.mark.parametrize("told", [{"unpacked": 11}, {"unpacked": 13}, {"files": 2}, {"files": 4}])
def test_other_sizes_than_were_signed_are_refused(tmp_path: Path, told: dict[str, object]) -> None:
    with pytest.raises(Hostile):
        unpacked(tmp_path, GOOD, **told)
    assert list((tmp_path / "programs").iterdir()) == []


def test_a_bomb_is_stopped_at_the_size_that_was_signed(tmp_path: Path) -> None:
    """A gigabyte of nothing packs into some kilobytes."""
    member, _ = entry("kiosk")
    member.size = 1 << 30
    file = tmp_path / "bomb"
    packer = zstandard.ZstdCompressor().compressobj()
    with file.open("wb") as out:
        out.write(packer.compress(member.tobuf()))
        out.write(b"".join(packer.compress(bytes(1 << 20)) for _ in range(1 << 10)) + packer.flush())
    data = file.read_bytes()
    assert len(data) < 1 << 20
    with pytest.raises(Hostile):
        unpack(file, release_of(data, unpacked=1_000, files=1), tmp_path / "programs")
    assert list((tmp_path / "programs").iterdir()) == []


@pytest.mark.parametrize("cut", [0, 1, 20, -1])
def test_what_ends_in_the_middle_is_damaged(tmp_path: Path, cut: int) -> None:
    data = packed(GOOD)
    file = tmp_path / "release.packed"
    file.write_bytes(data[:cut])
    with pytest.raises((Damaged, Hostile)):
        unpack(file, release_of(data, GOOD), tmp_path / "programs")
    assert list((tmp_path / "programs").iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_nobody_may_write_is_told(tmp_path: Path) -> None:
    (tmp_path / "programs").mkdir(mode=0o555)
    with pytest.raises(NotWritten):
        unpacked(tmp_path, GOOD)
