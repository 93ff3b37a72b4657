"""What a running attempt records, whoever caused it."""

from kiosk.exam.beside import Beside
from kiosk.exam.obeying import Obeyed
from kiosk.exam.sitting import Passed
from sync.protocol import events as ev
from sync.protocol.plays import PlayEvent

Ending = ev.AttemptSubmitted | ev.AttemptTimedOut | ev.AttemptClosed
"""The ends that come from the attempt itself."""
Own = (
    Passed
    | ev.ItemResponded
    | ev.ItemMarked
    | ev.ItemAnnotated
    | ev.ToolsArranged
    | PlayEvent
    | ev.AttemptLocked
    | ev.AttemptUnlocked
    | ev.AttemptBreached
    | ev.AttemptSuperseded
    | ev.AttemptInterrupted
    | Beside
    | ev.BreakStarted
    | ev.BreakEnded
    | Obeyed
    | Ending
)
"""Everything."""
