"""Zip files from outside: read whole into memory, and only as far as they are harmless.

Counted is what really comes out, not what the directory says. Refused: paths that lead elsewhere, links, two members of
one name (also in another case), encryption, bombs.
"""

import io
import stat
import zipfile
import zlib
from pathlib import PurePosixPath

from sync.server.papers.folders import Folder
from sync.server.papers.refusals import ArchiveRefused

MAX_MEMBERS = 5_000
MAX_MEMBER = 50 * 1_048_576
MAX_TOTAL = 200 * 1_048_576
MAX_RATIO = 200
"""Above `RATIO_FROM` bytes: text packs to a fiftieth, nothing honest to a two-hundredth."""
RATIO_FROM = 1_048_576

_JUNK = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
_CHUNK = 65_536
_SAYS_UTF8 = 0x800


def is_zip(data: bytes) -> bool:
    """Whether the bytes begin like a zip file."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def read_archive(data: bytes) -> Folder:
    """Return every file of the archive by its path; raises ArchiveRefused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive)
            return Folder(_without_single_folder(_read(archive, members)))
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise ArchiveRefused("damaged or not a zip file") from error


def _members(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    listed = archive.infolist()
    if len(listed) > MAX_MEMBERS:
        raise ArchiveRefused(f"more than {MAX_MEMBERS} files")
    seen: set[str] = set()
    for member in listed:
        _demand_harmless(member)
        folded = _name(member).casefold().rstrip("/")
        if folded in seen:
            raise ArchiveRefused(f"two files are named {_shown(member)}")
        seen.add(folded)
    return [member for member in listed if not member.is_dir() and not _is_junk(_name(member))]


def _demand_harmless(member: zipfile.ZipInfo) -> None:
    # zipfile itself cuts a name at NUL; the untouched one tells.
    if "\0" in member.orig_filename or "\\" in member.orig_filename:
        raise ArchiveRefused(f"a path with a backslash or NUL: {_shown(member)}")
    path = PurePosixPath(_name(member))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0] if path.parts else True:
        raise ArchiveRefused(f"a path that leads elsewhere: {_shown(member)}")
    if stat.S_ISLNK(member.external_attr >> 16):
        raise ArchiveRefused(f"a link: {_shown(member)}")
    if member.flag_bits & 1:
        raise ArchiveRefused(f"encrypted: {_shown(member)}")


def _name(member: zipfile.ZipInfo) -> str:
    """The path of a member. Many archivers write UTF-8 without saying so; what says nothing counts as code page 437."""
    if member.flag_bits & _SAYS_UTF8:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def _shown(member: zipfile.ZipInfo) -> str:
    return repr(member.orig_filename[:80])


def _is_junk(name: str) -> bool:
    return name.startswith(_JUNK[0]) or name.rpartition("/")[2] in _JUNK[1:]


def _read(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    total = 0
    for member in members:
        files[_name(member)] = content = _content(archive, member, MAX_TOTAL - total)
        total += len(content)
    return files


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: int) -> bytes:
    """Read one member, stopping as soon as it proves to be too much."""
    out = bytearray()
    with archive.open(member) as stream:
        while piece := stream.read(_CHUNK):
            out += piece
            if len(out) > MAX_MEMBER or len(out) > room:
                raise ArchiveRefused(f"too large: {_shown(member)}")
            if len(out) > RATIO_FROM and len(out) > MAX_RATIO * max(1, member.compress_size):
                raise ArchiveRefused(f"packed tighter than anything honest: {_shown(member)}")
    return bytes(out)


def _without_single_folder(files: dict[str, bytes]) -> dict[str, bytes]:
    """Packages that were zipped with their folder around them: take the folder off."""
    tops = {name.partition("/")[0] for name in files}
    if len(tops) == 1 and all("/" in name for name in files):
        return {name.partition("/")[2]: content for name, content in files.items()}
    return files
