"""A purge of a station whose storage cannot be read any more: what the server lacks is in nothing else."""

import os
import shutil
from pathlib import Path

from tests.build.test_frozen import central
from tests.deb.bare import Bare
from tests.deb.begun import PROGRAM

STATION = "/var/lib/exam-kiosk/station"
BACKUPS = "/var/backups"


def purged_unread(root: Bare, package: Path, folder: Path) -> str:
    """Install, enroll, damage both copies, purge in one go; returns what went wrong, nothing if all is kept."""
    root.said("apt-get", "install", "-y", "-q", "--no-install-recommends", f"/tmp/{package.name}")
    place, account = root.path(STATION), int(root.said("id", "-u", "exam"))
    place.mkdir(mode=0o700)
    os.chown(place, account, account)
    with central(folder) as (url, code):
        enrolled = root.run(PROGRAM, "enroll", url, code, user="exam", env={"HOME": "/tmp", "KIOSK_HOME": STATION})
    (place / "kiosk.db").write_bytes(bytes(65536))
    shutil.rmtree(place / "mirror")
    purged = root.run("apt-get", "purge", "-y", "-q", "exam-kiosk")
    kept = sorted(root.path(BACKUPS).glob("exam-kiosk-unsent-*"))
    names = [sorted(path.name for path in one.rglob("kiosk.db")) for one in kept]
    modes = {(one / "station").stat().st_mode & 0o777 for one in kept}
    for one in kept:
        shutil.rmtree(one)
    is_so = (enrolled.returncode, purged.returncode, names, modes) == (0, 0, [["kiosk.db"]], {0o700})
    return "" if is_so else f"{enrolled.stderr} {purged.stderr} {purged.stdout[-1000:]} {names} {modes}"
