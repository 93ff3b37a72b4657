"""An attempt that the installed program begins and dies in, and that what is installed then ends: in a bare Debian.

The tour's own hands sit inside the program; what is proved at the end is what the server has.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from kiosk.clock import SystemClock
from kiosk.store.store import Store
from kiosk.tour import guide
from kiosk.tour.dying import KILLED
from kiosk.tour.plan import Notes, Plan, read_notes, write
from kiosk.tour.screen import virtual_screen
from sync.client.enrolled import Enrollment
from tests.build.test_frozen import central
from tests.deb.bare import Bare
from tests.e2e.central import HERE

PROGRAM = "/usr/lib/exam-kiosk/kiosk"
PLACE = "/var/lib/exam-kiosk/begun"
HOME, PICTURES, PLAN, NOTES = (f"{PLACE}/{name}" for name in ("station", "pictures", "plan.json", "notes.json"))
LOOKS = guide.Looks()
READABLE = HERE / "small.gift"
"""A paper that older programs can read too: of one with newer kinds of questions they say that it is too new."""


class Begun:
    """A station of its own in the bare Debian, in the middle of an exam."""

    def __init__(self, root: Bare, url: str, code: str) -> None:
        self._root, self._env = root, {"HOME": "/tmp", "KIOSK_HOME": HOME, **LOOKS.environment}
        for place in (PLACE, HOME, PICTURES):
            root.path(place).mkdir(mode=0o700)
            self._hand_over(place)
        enrolled = root.run(PROGRAM, "enroll", url, code, user="exam", env=self._env)
        if enrolled.returncode != 0:
            raise RuntimeError(enrolled.stderr)

    def begin(self, scratch: Path) -> str:
        """Answer half of the questions, then die as by a power cut; returns what went wrong, if anything."""
        # A copy is looked into: the station's own storage is the program's that is installed.
        slip = _enrollment(shutil.copytree(self._root.path(HOME), scratch)).slip
        if slip is None:
            return "the server gave no candidate"
        number, code = slip.registration_number, slip.access_code
        plan = Plan(folder=PICTURES, notes=NOTES, number=number, code=code, size=LOOKS.pixels, dies=True)
        ended = self._drive(plan)
        notes = self._notes()
        self._plan = plan
        is_half = bool(notes.attempt and notes.given and not notes.wrong)
        return "" if ended == KILLED and is_half else f"it ended with {ended}: {notes.wrong}"

    def end(self) -> str:
        """Go on after the kill, submit, and compare with the server; returns what went wrong."""
        before = self._notes()
        ended = self._drive(msgspec.structs.replace(self._plan, dies=False))
        notes = self._notes()
        if ended != 0 or notes.attempt != before.attempt:
            return f"it ended with {ended}, attempt {before.attempt}, then {notes.attempt}: {notes.wrong}"
        home = self._root.path(HOME)
        proof = guide._prove(home, _enrollment(home), notes)
        return "; ".join(guide._report(proof, notes, LOOKS, resumed_ms=0, seconds=0).wrong)

    def _drive(self, plan: Plan) -> int:
        write(self._root.path(PLAN), plan)
        self._hand_over(PLAN)
        with virtual_screen(*plan.size) as screen:
            words = (PROGRAM, "run", "--child", "--drive", PLAN)
            command = self._root.command(*words, user="exam", env={**self._env, **screen})
            return subprocess.run(command, stdin=subprocess.DEVNULL, timeout=guide.LONGEST_S, check=False).returncode

    def _notes(self) -> Notes:
        return read_notes(self._root.path(NOTES))

    def _hand_over(self, place: str) -> None:
        account = int(self._root.said("id", "-u", "exam"))
        os.chown(self._root.path(place), account, account)


@contextmanager
def begun(root: Bare, folder: Path) -> Iterator[Begun]:
    """Have a server from the source with one station of the bare Debian, gone again at the end."""
    with central(folder, READABLE) as (url, code):
        try:
            yield Begun(root, url, code)
        finally:
            shutil.rmtree(root.path(PLACE), ignore_errors=True)


def _enrollment(home: Path) -> Enrollment:
    store = Store.open(home, clock=SystemClock())
    try:
        found = store.enrollment()
    finally:
        store.close()
    if found is None:
        raise RuntimeError("the station is not enrolled")
    return found
