"""Every refusal that a candidate can meet has its own words in every language, and its row for staff.

That each page is drawn whole, at 100 % and at 200 % of 1366x768, is `test_screens.py`'s walk.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.exam.refusals import Reason, Refused
from kiosk.ui.candidate.words import said, sign_in_problem
from tests.kiosk.ui.candidate import screens
from tests.tools.make_translations import REVIEWED

AT_A_FIELD = {Reason.WRONG_CODE, Reason.UNKNOWN_NUMBER, Reason.THROTTLED}
"""Said at the field that they are about."""
PAGE = Path(__file__).parents[4] / "docs" / "troubleshooting.md"


DO = re.compile(
    r"\b([Rr]aise your hand|[Tt]ry again|[Cc]heck the slip|[Gg]o there|[Ss]ign in|need not do anything|"
    r"put a USB stick in|Take the stick out|Log in|Start it|Use one|enroll it)\b"
)
"""What somebody can do at once: the candidate, or staff that is called."""


def words(reason: Reason) -> tuple[str, str]:
    refused = Refused(reason=reason, at_ms=screens.AT, seat="24", wait_ms=30_000, detail="X-1")
    if reason in AT_A_FIELD:
        return "", "".join(sign_in_problem(refused))
    saying = said(refused, "UTC")
    return saying.title, saying.text


@pytest.mark.parametrize("language", REVIEWED)
def test_each_says_what_it_is_and_what_to_do(speak: Callable[[str], None], language: str) -> None:
    speak(language)
    usual = words(Reason.NEEDS_ADMIN)
    found = {reason: words(reason) for reason in Reason}
    assert [reason for reason, (title, text) in found.items() if not text or not (title or reason in AT_A_FIELD)] == []
    assert [reason for reason, told in found.items() if told == usual] == [Reason.NEEDS_ADMIN]
    assert len(set(found.values())) == len(found)
    assert [told for told in found.values() if "{" in "".join(told)] == []


def test_each_names_something_to_do(speak: Callable[[str], None]) -> None:
    """Beside what happened: a plain reason alone leaves a candidate sitting there."""
    speak("en")
    assert [reason for reason in Reason if not DO.search(" ".join(words(reason)))] == []


def test_nobody_is_sent_to_the_seat_where_they_sit() -> None:
    """Where a machine was put up anew, the one that stood there before has the same name."""
    refused = Refused(reason=Reason.ELSEWHERE, at_ms=screens.AT, seat="24")
    assert said(refused, "UTC", here="24") == said(Refused(reason=Reason.MOVE_WAITS), "UTC")
    assert "24" in said(refused, "UTC", here="25").title


def test_each_has_its_row_for_staff() -> None:
    rows = re.findall(r"^\| ([^|]+)\|", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    codes = {code for row in rows for code in re.findall(r"`([A-Z-]+)`", row)}
    assert [reason.value for reason in Reason if reason.value not in codes] == []
