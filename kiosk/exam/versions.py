"""Which of two programs is the older one."""

import re


def is_older(program: str, than: str) -> bool:
    """Whether a version comes before another; before none where no other is named."""
    return bool(than) and parts(program) < parts(than)


def parts(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, by which versions are put in order."""
    return tuple(int(part) for part in re.findall(r"\d+", version))
