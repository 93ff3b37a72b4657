"""Reads what a shared library shows, and makes small ones: by binutils, which a build on Linux needs in any case."""

import re
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


class NotFound(Exception):
    """The library does not show what is looked for; the build must be looked at before it is handed out."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One name that a library shows to others."""

    name: str
    kind: str
    """`object` or `function`, as the assembler calls them."""
    body: bytes
    version: str = ""


def read_shown(library: Path, name: "re.Pattern[str]") -> tuple[str, bytes]:
    """Return the name and the bytes of the one object that the library shows under such a name."""
    lines = _said("readelf", "--wide", "--dyn-syms", str(library)).splitlines()
    found = [words for line in lines if len(words := line.split()) == 8 and name.fullmatch(words[7])]
    if len(found) != 1:
        raise NotFound(f"{library.name} shows {len(found)} names like {name.pattern}")
    _number, value, size, *_rest = found[0]
    at = _place(library, int(value, 16))
    with library.open("rb") as file:
        file.seek(at)
        return found[0][7], file.read(int(size, 0))


def needed(library: Path) -> list[str]:
    """Return the libraries that a library or a program itself asks for, none of those that these ask for."""
    lines = _said("objdump", "-p", str(library)).splitlines()
    return [line.split()[1] for line in lines if line.strip().startswith("NEEDED")]


def asked_of(library: Path, other: str) -> dict[str, str]:
    """Return the names that a library asks another one for, each with its version; other needs to have versions."""
    lines = _said("objdump", "-p", str(library)).splitlines()
    ends = tuple(f"({number})" for number in _versions_asked_of(lines, other))
    if not ends:
        return {}
    symbols = _said("readelf", "--wide", "--dyn-syms", str(library)).splitlines()
    named = (line.split()[7] for line in symbols if line.endswith(ends) and " UND " in line)
    return {name: version for name, _at, version in (one.partition("@") for one in named)}


def make(out: Path, shown: Iterable[Shown]) -> Path:
    """Make a library of that name which shows these names, each in its version if it has one; returns where it is."""
    known = list(shown)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        source = scratch / "shown.s"
        source.write_text("".join(_assembly(scratch, at, one) for at, one in enumerate(known)), encoding="ascii")
        _said("as", "-o", str(scratch / "shown.o"), str(source))
        command = ["ld", "-shared", "-soname", out.name, "-z", "noexecstack", "--hash-style=gnu", "-s"]
        if versions := sorted({one.version for one in known} - {""}):
            groups = (f"{version} {{ {_names(known, version)} }};\n" for version in versions)
            (scratch / "versions").write_text("".join(groups), encoding="ascii")
            command.append(f"--version-script={scratch / 'versions'}")
        _said(*command, "-o", str(out), str(scratch / "shown.o"))
    return out


def _names(shown: Iterable[Shown], version: str) -> str:
    return "".join(f"{one.name}; " for one in shown if one.version == version)


def _assembly(scratch: Path, at: int, one: Shown) -> str:
    body = scratch / f"{at}.bin"
    body.write_bytes(one.body)
    section = ".text" if one.kind == "function" else '.section .rodata,"a"'
    return (
        f"{section}\n.balign 16\n.globl {one.name}\n.type {one.name}, @{one.kind}\n"
        f'{one.name}:\n.incbin "{body}"\n.size {one.name}, . - {one.name}\n.section .note.GNU-stack,"",@progbits\n'
    )


def _versions_asked_of(lines: list[str], other: str) -> set[str]:
    found, is_inside = set(), False
    for line in lines:
        if line.startswith("  required from "):
            is_inside = line == f"  required from {other}:"
        elif is_inside and line.strip():
            found.add(str(int(line.split()[2])))
    return found


def _place(library: Path, address: int) -> int:
    """Return where in the file an address of its image lies."""
    for line in _said("readelf", "--wide", "--program-headers", str(library)).splitlines():
        words = line.split()
        if words[:1] != ["LOAD"]:
            continue
        offset, start, _physical, size = (int(word, 16) for word in words[1:5])
        if start <= address < start + size:
            return offset + address - start
    raise NotFound(f"{library.name} has nothing at {address:#x}")


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
