"""What every refusal owes to a person, and the people who meet it."""

import re

from kiosk.flow.screens import RefusalScreen, SignInScreen
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide

CODE_WORDS = re.compile(
    r"Traceback|Error\b|Exception|\bNone\b|\b[A-Z]{3,}(?:-[A-Z]+)+\b|[{}<>_]|https?:|errno", re.IGNORECASE
)


def demand_plain(seat: StationBench) -> None:
    """Demand that the page says it in plain words, the stable code apart."""
    said = seat.text_of("title"), seat.text_of("text")
    for words in said:
        assert words
        assert not CODE_WORDS.search(words), words
        assert words.rstrip().endswith("."), words
    screen = seat.wait_for(RefusalScreen)
    assert seat.text_of("stable_code").startswith(screen.refused.reason)


def candidate(server_side: ServerSide, seat: StationBench | None, **how: object) -> dict[str, str]:
    """Register a candidate; bound to the seat where there is one."""
    station = None if seat is None else seat.enrollment.station
    return {key: str(value) for key, value in server_side.do("new_candidate", station=station, **how).items()}


def problem_of(seat: StationBench) -> SignInScreen:
    """Wait until the sign-in has a problem."""
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, SignInScreen) and s.problem is not None, "no problem")
    return seat.wait_for(SignInScreen)
