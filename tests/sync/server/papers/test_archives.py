"""Zip files from outside: whole and harmless, or refused."""

import io
import stat
import time
import tracemalloc
import zipfile

import pytest

from sync.server.papers.archives import read_archive
from sync.server.papers.refusals import ArchiveRefused
from tests.sync.server.papers.making import zipped


def with_name(name: str) -> bytes:
    """A zip whose one member is called so, whatever zipfile thinks of it."""
    plain = "x" * len(name.encode())
    return zipped({plain: b"content"}).replace(plain.encode(), name.encode())


def test_files_come_out_by_their_paths() -> None:
    assert dict(read_archive(zipped({"a.xml": b"1", "b/c.xml": b"2"}))) == {"a.xml": b"1", "b/c.xml": b"2"}


def test_a_single_folder_around_everything_is_taken_off() -> None:
    assert list(read_archive(zipped({"bank/a.xml": b"1", "bank/b/c.xml": b"2"}))) == ["a.xml", "b/c.xml"]


def test_leftovers_of_other_systems_are_ignored() -> None:
    data = zipped({"a.xml": b"1", "__MACOSX/._a.xml": b"2", ".DS_Store": b"3", "b/Thumbs.db": b"4"})
    assert list(read_archive(data)) == ["a.xml"]


@pytest.mark.parametrize("name", ["/etc/passwd", "../up.xml", "a/../../up.xml", "C:/up.xml", "a\\b.xml", "a\0b.xml"])
def test_paths_that_lead_elsewhere_are_refused(name: str) -> None:
    with pytest.raises(ArchiveRefused):
        read_archive(with_name(name))


def test_links_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.xml")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ArchiveRefused, match="a link"):
        read_archive(out.getvalue())


@pytest.mark.parametrize("other", ["a.xml", "A.XML"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused(other: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.xml", "1")
        archive.writestr(other, "2")
    with pytest.raises(ArchiveRefused, match="named"):
        read_archive(out.getvalue())


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for n in range(4):
            archive.writestr(f"{n}.xml", bytes(50_000_000))
    data = out.getvalue()
    tracemalloc.start()
    started = time.process_time()
    with pytest.raises(ArchiveRefused, match="tighter"):
        read_archive(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert time.process_time() - started < 2
    assert peak < 50_000_000


def test_too_many_files_are_refused() -> None:
    with pytest.raises(ArchiveRefused, match="more than"):
        read_archive(zipped({f"{n}.xml": b"" for n in range(5_001)}))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", zipped({"a.xml": b"content"})[:-10]])
def test_what_is_cut_or_no_zip_is_refused(data: bytes) -> None:
    with pytest.raises(ArchiveRefused, match="damaged"):
        read_archive(data)


def test_a_flipped_bit_in_a_file_is_refused() -> None:
    data = bytearray(zipped({"a.xml": b"content" * 100}))
    data[40] ^= 1
    with pytest.raises(ArchiveRefused, match="damaged"):
        read_archive(bytes(data))


def test_a_file_is_found_by_its_name_in_other_letters() -> None:
    found = read_archive(zipped({"Img/Cafe\u0301.PNG": b"1", "my%20map.png": b"2", "a.xml": b"3"}))
    assert found["img/caf\u00e9.png"] == b"1"
    assert found["my map.png"] == b"2"
    assert "b.xml" not in found
    assert found.place("A.XML") == "a.xml"


def test_names_in_utf_8_are_read_where_the_archive_does_not_say_so() -> None:
    data = zipped({"b\u00e9.xml": b"1", "a.xml": b"2"})
    silent = data.replace(b"\x00\x08\x08\x00", b"\x00\x00\x08\x00")
    assert silent != data
    assert set(read_archive(silent)) == {"b\u00e9.xml", "a.xml"}
