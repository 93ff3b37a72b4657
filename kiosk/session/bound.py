"""Programs that end with the session: when it is killed, the kernel ends them."""

import ctypes
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from types import FrameType

from kiosk.errors import KioskError

GRACE_S = 10.0
_PR_SET_PDEATHSIG = 1


class NoProgram(KioskError):
    """The server or compositor of the session cannot be started."""

    code = "KIOSK-SESSION-PROGRAM"
    sentence = "The program that shows the session's screen cannot be started."
    exit_code = 3


def started(
    command: Sequence[str], *, environ: Mapping[str, str], dies_by: signal.Signals, keeps: Sequence[int] = ()
) -> "subprocess.Popen[bytes]":
    """Start a program that gets the signal when this process ends, however it ends; raises NoProgram."""
    try:
        # There is one thread yet, so nothing can be locked in the child. The console stays its own: Xorg wants it.
        return subprocess.Popen(command, env=dict(environ), pass_fds=keeps, preexec_fn=_bound_by(dies_by))  # noqa: PLW1509
    except OSError as error:
        raise NoProgram(f"{command[0]}: {error.strerror}") from error


def end_in_order() -> None:
    """Let SIGTERM unwind what is being started; who keeps programs running takes the signal over from here."""
    signal.signal(signal.SIGTERM, _on_term)


def _on_term(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)


def ended(program: "subprocess.Popen[bytes]") -> int:
    """Ask a program to end, wait, and insist; returns its exit code."""
    program.terminate()
    try:
        return program.wait(timeout=GRACE_S)
    except subprocess.TimeoutExpired:
        program.kill()
        return program.wait()


def _bound_by(number: signal.Signals) -> Callable[[], None]:
    prctl = ctypes.CDLL(None).prctl  # loaded before the fork: the child only calls

    def bind() -> None:
        prctl(_PR_SET_PDEATHSIG, int(number), 0, 0, 0)

    return bind
