"""What a server alone needs of `requirements.lock`, with its hashes: `python -m packing.server_lock > server.lock`.

A station's window is left out, and what tests and builds want: a tenth of the bytes. Standard library only.
"""

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OF_STATIONS = frozenset({"pyside6-essentials", "pyside6-addons", "requests", "pypdf", "mpmath", "chunspell"})
"""Dependencies that no server needs; `central recover` reads a station's store by that of the station."""
EXTRAS = ("server", "postgresql", "mariadb", "gunicorn")
_BUILDER = "setuptools"
"""Puts the project itself in."""
_BLOCK = re.compile(r"^([a-z0-9][a-z0-9._-]*)==.*?(?=^[a-z0-9]|\Z)", re.MULTILINE | re.DOTALL)
_PARENT = re.compile(r"^    #(?: via|  ) +([a-z0-9][a-z0-9._-]*)", re.MULTILINE)
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def roots(project: Mapping[str, object]) -> frozenset[str]:
    """Return what the server asks for by name. Raises TypeError where pyproject.toml is another file."""
    base, extras = project["dependencies"], project["optional-dependencies"]
    if not (isinstance(base, list) and isinstance(extras, dict)):
        raise TypeError("no project's table")
    asked = [*base, *(line for extra in EXTRAS for line in extras[extra]), _BUILDER]
    return frozenset(_normal(line) for line in asked) - OF_STATIONS


def needed(blocks: Mapping[str, str], wanted: frozenset[str]) -> Iterator[str]:
    """Give the names of the lock that are wanted, or asked for by one that is."""
    parents = {name: set(_PARENT.findall(block)) for name, block in blocks.items()}
    found = set(wanted)
    while more := {name for name, asked_by in parents.items() if name not in found and asked_by & found}:
        found |= more
    yield from (name for name in blocks if name in found)


def lock(text: str, wanted: frozenset[str]) -> str:
    """Return the part of a lock that holds these and what they ask for."""
    blocks = {found[1]: found[0] for found in _BLOCK.finditer(text)}
    return "".join(blocks[name] for name in needed(blocks, wanted))


def _normal(requirement: str) -> str:
    named = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", named[0] if named else "").lower()


def main() -> int:
    """Write it to standard output."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sys.stdout.write(lock((ROOT / "requirements.lock").read_text(encoding="utf-8"), roots(project)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
