"""What of an exam is still in the memory of this process."""

import gc
from collections.abc import Iterator

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


def alive() -> set[int]:
    """Return which objects of an exam there are now: those that were there before a test are none of its business."""
    return {id(found) for found in _found()}


def left_since(before: set[int]) -> list[str]:
    """Return what is still there of the exams since then, as text for whoever has to find out why."""
    return [f"{type(found).__name__} {found!r:.200}" for found in _found() if id(found) not in before]


def holders_of(text: str) -> list[str]:
    """Return what in this process holds a text that has these words in it."""
    gc.collect()
    mine = {id(text)}
    return [
        f"{type(holder).__name__} {holder!r:.300}"
        for holder in gc.get_objects()
        if any(isinstance(held, str) and id(held) not in mine and text in held for held in gc.get_referents(holder))
    ]


def _found() -> Iterator[object]:
    gc.collect()
    return (found for found in gc.get_objects() if type(found) in KINDS)
