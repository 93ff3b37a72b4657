"""Programs of another account: what a session's user runs is tried without rights, also where tests run as root."""

import os
import pwd
import shutil
from collections.abc import Sequence
from pathlib import Path

NOBODY = "nobody"
# It may read what this account reads: Python and the source tree can lie in a folder that is closed to all others. The
# first of these rights that there is; a container may lack the smaller one. Numbers: <linux/capability.h>.
_READS = {"dac_read_search": 2, "dac_override": 1}


def unprivileged(command: Sequence[str]) -> list[str]:
    """The command as a user who is not root."""
    if os.getuid() != 0:
        return list(command)
    reads = next((f",+{name}" for name, bit in _READS.items() if _permitted() >> bit & 1), "")
    rights = [f"--{kind}=-all{reads}" for kind in ("inh-caps", "ambient-caps", "bounding-set")]
    return [
        "setpriv",
        f"--reuid={NOBODY}",
        f"--regid={pwd.getpwnam(NOBODY).pw_gid}",
        "--clear-groups",
        *rights,
        *command,
    ]


def _permitted() -> int:
    """This process's own rights, one bit each."""
    status = Path("/proc/self/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("CapPrm:")).split()[1], 16)


def hand_over(folder: Path) -> Path:
    """Make a folder with all in it that user's own, and closed to the others."""
    folder.mkdir(exist_ok=True)
    folder.chmod(0o700)
    if os.getuid() == 0:
        for entry in (folder, *folder.rglob("*")):
            shutil.chown(entry, NOBODY, pwd.getpwnam(NOBODY).pw_gid)
    return folder
