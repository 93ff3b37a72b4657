"""What a sitting begins with."""

from dataclasses import dataclass

from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import Place
from sync.protocol.attempts import Attempt
from sync.protocol.wire import SessionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One attempt, its open paper, its session, its place."""

    place: Place
    session: SessionRow
    paper: OpenPaper
    attempt: Attempt
