"""How the tour ends its own program in the middle, as a power cut would, on each system."""

import os

_KILL = 9
KILLED = -_KILL if os.name == "posix" else _KILL
"""The exit code of a program that ended so."""


def die() -> None:
    """End at once: nothing is finished, nothing is written. Windows ends a process for any number but two."""
    os.kill(os.getpid(), _KILL)
