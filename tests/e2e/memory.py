"""What of an exam is still in the memory of this process."""

import gc
import sys
import time
from collections.abc import Callable

from kiosk.exam.entry import Admitted
from kiosk.exam.route import Route
from kiosk.flow.live import LiveAttempt
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    QuestionScreen,
    ReceiptScreen,
    ReviewScreen,
    WaitingScreen,
)
from kiosk.flow.seat import Seat
from kiosk.flow.sitting import SittingPresenter
from sync.protocol.attempts import Attempt
from sync.protocol.paper import Item, Paper
from sync.protocol.seal import OpenPackage

KINDS = (
    Admitted,
    Attempt,
    ConfirmScreen,
    InstructionsScreen,
    Item,
    LiveAttempt,
    OpenPackage,
    OpenPaper,
    Paper,
    QuestionScreen,
    ReceiptScreen,
    ReviewScreen,
    Route,
    Seat,
    SittingPresenter,
    WaitingScreen,
)
"""What holds a name, a question, an answer or a time."""

A_LONG_TIME = 60.0
"""Seconds between two threads' turns while all objects are looked through."""


def alive() -> set[int]:
    """Return which objects of an exam there are now: those that were there before a test are none of its business."""
    return {id(found) for found in _found()}


def left_since(before: set[int]) -> list[str]:
    """Return what is still there of the exams since then, as text for whoever has to find out why."""
    return [f"{type(found).__name__} {found!r:.200}" for found in _found() if id(found) not in before]


def holders_of(text: str) -> list[str]:
    """Return what in this process holds a text that has these words in it."""
    mine = {id(text)}

    def holds(holder: object) -> bool:
        found = (held for held in gc.get_referents(holder) if isinstance(held, str) and id(held) not in mine)
        return any(text in held for held in found)

    return [f"{type(holder).__name__} {holder!r:.300}" for holder in _objects(holds)]


def _found() -> list[object]:
    return _objects(lambda found: type(found) in KINDS)


def _objects(wanted: Callable[[object], bool]) -> list[object]:
    """Return those of all objects; no other thread runs meanwhile.

    A list of all objects also holds the tuples that other threads are just making, and Python cannot finish a tuple
    that somebody else holds ("bad argument to internal function"): it must be gone before they go on. Whoever waits for
    its turn already, waits by the old interval: the nap lets each of them hear of the new one. And what the collector
    puts away meanwhile may be of Qt, which lets others run.
    """
    gc.collect()
    before = sys.getswitchinterval()
    sys.setswitchinterval(A_LONG_TIME)
    time.sleep(4 * before)
    collects = gc.isenabled()
    gc.disable()
    try:
        return [found for found in gc.get_objects() if wanted(found)]
    finally:
        if collects:
            gc.enable()
        sys.setswitchinterval(before)
