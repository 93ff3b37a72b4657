import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.store.errors import StoreBusy
from kiosk.store.lock import HomeLock

HOLD = """
import sys
from pathlib import Path
from kiosk.store.lock import HomeLock
lock = HomeLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_owner_is_named_and_lets_go(tmp_path: Path) -> None:
    lock = HomeLock.take(tmp_path)
    with pytest.raises(StoreBusy) as busy:
        HomeLock.take(tmp_path)
    assert busy.value.detail == f"process {os.getpid()}"
    assert busy.value.code == "KIOSK-STORE-BUSY"
    lock.release()
    HomeLock.take(tmp_path).release()


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
def test_a_killed_owner_keeps_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == "held\n"
        with pytest.raises(StoreBusy):
            HomeLock.take(tmp_path)
        owner.send_signal(signal.SIGKILL)
        owner.wait(20)
    HomeLock.take(tmp_path).release()
