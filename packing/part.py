"""One thing of somebody else's in the build, and what its license asks for."""

import re
from dataclasses import dataclass
from pathlib import Path

_GPL = re.compile(r"(?<![A-Za-z])A?GPL")
_WAYS = re.compile(r"\bOR\b|/")


@dataclass(frozen=True, slots=True)
class Part:
    """What it is called, and under which license it is here."""

    name: str
    version: str
    """Empty where its makers give it none."""
    kind: str
    """`pypi`, `deb` or `generic`, as in a package URL."""
    license: str
    texts: tuple[Path, ...]

    @property
    def purl(self) -> str:
        """The package URL."""
        version = f"@{self.version}" if self.version else ""
        return f"pkg:{'deb/debian' if self.kind == 'deb' else self.kind}/{self.name}{version}"


def is_copyleft(terms: str) -> bool:
    """Whether every way that a license offers asks that the whole program be under it, as the GPL does."""
    return all(_GPL.search(way) and "exception" not in way.lower() for way in _WAYS.split(terms))
