"""The tour's program ends in the middle as by a power cut, and its guide knows that end from others."""

import subprocess
import sys

from kiosk.tour.dying import KILLED


def test_who_dies_finishes_nothing_and_is_known_by_the_code() -> None:
    code = "import atexit; atexit.register(print, 'finished'); from kiosk.tour.dying import die; die(); print('lives')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stdout) == (KILLED, "")
