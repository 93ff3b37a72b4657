"""The thread that is asked about every key, and that notices when the system stops asking.

Windows drops a low-level hook whose answer came late, and says nothing. So the thread does nothing but answer, and once
a second presses a key that does not exist, with a mark that only it knows: if that key does not come by, the hook is
gone, or another program's stands before it, and a new one is set.
"""

from __future__ import annotations

import math
import secrets
import threading
from collections.abc import Callable
from time import monotonic

from kiosk.lockdown.windows_keys import ALTS, CONTROLS, SHIFTS, Keyboard, Stroke
from kiosk.lockdown.windows_system import Inputs

BEAT_S = 1.0
ANSWER_S = 0.3
"""As long as Windows itself waits for a hook before it goes on without it."""
HUNG_S = 3.0
START_S = 5.0
_PUMP_MS = 100
_PASSED_ON = ALTS | CONTROLS | SHIFTS


class KeyHook:
    """Swallows what the table says; `lost` and `injected` are asked on the thread of the windows."""

    def __init__(self, inputs: Inputs, *, clock: Callable[[], float] = monotonic) -> None:
        self._inputs, self._clock = inputs, clock
        self._keyboard = Keyboard()
        self._mark = secrets.randbits(62) + 1
        self._mark_came = False
        self._hook = 0
        self._thread: threading.Thread | None = None
        self._thread_number = 0
        self._is_ready = threading.Event()
        self._ends = threading.Event()
        self._alive_at = clock()
        self._typed_at = -math.inf
        self._losses = self._losses_told = 0
        self._injected = self._injected_told = 0

    def start(self) -> bool:
        """Whether the system asks us about keys from now on."""
        self._thread = threading.Thread(target=self._run, name="keyboard hook", daemon=True)
        self._thread.start()
        self._is_ready.wait(START_S)
        return bool(self._hook)

    def stop(self) -> None:
        """The keys are the system's again when this returns."""
        if self._thread is None:
            return
        self._ends.set()
        self._inputs.wake(self._thread_number)
        self._thread.join()
        self._thread = None

    def lost(self) -> str:
        """Why the system did not ask since the last call; empty if it did."""
        if self._thread is None or not self._thread.is_alive():
            return "its thread has ended"
        if self._clock() - self._alive_at > HUNG_S:
            return "its thread does not answer"
        if not self._hook:
            return "the system refuses it"
        losses, told = self._losses, self._losses_told
        self._losses_told = losses
        return "the system had dropped it, or another program stood before it" if losses > told else ""

    def injected(self) -> int:
        """How many strokes came from programs since the last call."""
        count, told = self._injected, self._injected_told
        self._injected_told = count
        return count - told

    def drop_injected(self, *, drops: bool) -> None:
        """Whether keys of programs go no further, from the next stroke on."""
        self._keyboard.drops_injected = drops

    def idle_s(self) -> float:
        """How long ago a key of this machine's own keyboard moved."""
        return self._clock() - self._typed_at

    # --- on its own thread ------------------------------------------------------------------------------------

    def _run(self) -> None:
        self._thread_number = self._inputs.thread()
        self._hook = self._inputs.hook(self._on_stroke)
        self._is_ready.set()
        beat_at = self._clock() + BEAT_S
        while not self._ends.is_set():
            self._inputs.pump(_PUMP_MS)
            self._alive_at = self._clock()
            if self._alive_at >= beat_at:
                self._beat()
                beat_at = self._clock() + BEAT_S
        self._inputs.unhook(self._hook)
        self._hook = 0

    def _beat(self) -> None:
        self._mark_came = False
        self._inputs.send_mark(self._mark)
        until = self._clock() + ANSWER_S
        while not self._mark_came and self._clock() < until and not self._ends.is_set():
            self._inputs.pump(10)
        if self._mark_came or self._ends.is_set():
            held = self._keyboard.held & _PASSED_ON
            self._keyboard.forget(held - self._inputs.really_held(held))
            return
        self._losses += 1
        self._inputs.unhook(self._hook)
        self._keyboard.forget()
        self._hook = self._inputs.hook(self._on_stroke)

    def _on_stroke(self, stroke: Stroke, mark: int) -> bool:
        if mark == self._mark:
            self._mark_came = True
            return True
        if stroke.is_injected:
            self._injected += 1
        else:
            self._typed_at = self._clock()
        return self._keyboard.swallows(stroke)
