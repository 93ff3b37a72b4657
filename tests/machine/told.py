"""What stands in no block of a page for machines: what its reader fills in and brings along, and what they then see.

Blocks are named by their title and their number under it. Each look is a line for a shell inside, as root: it ends with
0 where the machine is as the page says.
"""

import re
from collections.abc import Mapping

import msgspec

Place = tuple[str, int]

TYPED = "a long passphrase of mine\n"
"""What the reader types where they are asked: the password of the first person in the admin."""

FILLED: dict[str, str] = {
    r"\bCODE$": '"$(sudo central enroll-code --center C1)"',
    r"\S*/NEWEST\.central\b": '"$(sudo sh -c "ls -t /var/backups/exam-central/*.central" | head -1)"',
    r"\bNEWER\b": "9.9.9",
}
"""Words in capitals that a reader replaces, and by what."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of one page."""

    seen: Mapping[Place, Mapping[str, str]]
    """After each block: a sentence, and how one looks whether it is so."""
    before: Mapping[Place, tuple[str, ...]]
    """What happens before a block in real life, as the reader."""
    not_looked_at: tuple[str, ...]
    """What a walk in a folder cannot see, said at its end."""
    needs: tuple[Place, ...] = ()
    """Blocks of the IT guide that its reader has gone through before."""
    anew: frozenset[Place] = frozenset()
    """Blocks of which a reader takes one: each begins with the machine as it was before the first of them."""


def filled(commands: str) -> str:
    """Return a block as its reader types it: words in capitals replaced."""
    lines = []
    for line in commands.splitlines():
        told, mark, comment = line.partition("  #")
        for word, stands_for in FILLED.items():
            told = stands_for.join(re.split(word, told.rstrip()))
        lines.append(f"{told}{mark}{comment}")
    return "\n".join(lines) + "\n"


def restarts(commands: str) -> bool:
    """Whether the block ends with a restart of the machine."""
    last = commands.rstrip().rpartition("\n")[2]
    return last.partition("  #")[0].rstrip().endswith("sudo reboot")
