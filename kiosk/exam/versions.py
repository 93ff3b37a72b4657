"""Which of two programs is the older one."""

import re


def is_older(program: str, than: str) -> bool:
    """Whether a version comes before another; before none where no other is named."""
    return bool(than) and _parts(program) < _parts(than)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
