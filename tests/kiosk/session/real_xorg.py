"""`python -m tests.kiosk.session.real_xorg`: the X session on a real Xorg with our settings, drawing onto no card.

The ordinary tests play it with Xephyr, which obeys no xorg.conf. Exit 0 if the server took every setting and the kiosk
was locked on it, 3 where Xorg or the right to a console is missing.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.kiosk.session.session import ROOT, SYSTEM, Session, exec_start, kiosk, unit_env
from tests.kiosk.store import made

XORG = Path("/usr/lib/xorg/Xorg")
DUMMY = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
NO_CARD = '\nSection "Device"\n    Identifier "none"\n    Driver "dummy"\n    VideoRam 32768\nEndSection\n'
TAKEN = (
    'Option "DontVTSwitch" "on"',
    'Option "DontZap" "on"',
    'Extension "XTEST" is disabled',
    'Extension "RECORD" is disabled',
)


def main() -> int:
    """Start it, look, end it; says what was found."""
    if os.getuid() != 0 or not (XORG.exists() and DUMMY.exists()):
        line = "apt-get install --no-install-recommends xserver-xorg-core xserver-xorg-video-dummy"
        print(f"Root, Xorg and its dummy driver are needed: {line}", file=sys.stderr)
        return 3
    with tempfile.TemporaryDirectory() as name:
        return _try(Path(name))


def _try(folder: Path) -> int:
    home, place, config, log = (folder / name for name in ("home", "place", "xorg.conf", "xorg.log"))
    for made_here in (home, place):
        made_here.mkdir(mode=0o700)
    made.enrolled(home).close()
    config.write_text((SYSTEM / "etc/X11/exam-kiosk.conf").read_text() + NO_CARD)
    server = f"{XORG} vt7 -keeptty -config {config} -logfile {log}"
    process = subprocess.Popen(
        kiosk(*exec_start("x11"), "--server", server), env=unit_env(home, place), cwd=ROOT, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    running = Session(process, home, place)
    try:
        lock = running.until_locked()
        said = log.read_text(errors="replace")
    finally:
        code, _ = running.end()
    missing = [line for line in TAKEN if line not in said]
    print(f"level {lock['lock_level']}; " + ", ".join(f"{name} {state}" for name, state in lock["holds"].items()))
    print(f"not taken by Xorg: {', '.join(missing) or 'nothing'}; exit code {code}; left behind: {running.left()}")
    return int(bool(missing) or lock["lock_level"] != "locked" or code != 0 or running.left() != {"owner"})


if __name__ == "__main__":
    sys.exit(main())
