"""What a sitting begins with."""

import msgspec

from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import Place
from sync.protocol.attempts import Attempt
from sync.protocol.wire import SessionRow


class Seat(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt, its open paper, its session, its place."""

    place: Place
    session: SessionRow
    paper: OpenPaper
    attempt: Attempt
