"""One of every screen between questions, as a presenter would tell them."""

from msgspec import structs

from kiosk.exam.timing import Urgency
from kiosk.flow.screens import BreakScreen, DoorKind, DoorScreen, QuestionScreen, Screen, TimeLeft
from tests.kiosk.ui.candidate import screens

MINUTE = 60_000
IN_SECTION = TimeLeft(left_ms=18 * MINUTE, is_section=True, exam_ms=84 * MINUTE)


def door(kind: DoorKind, language: str = "en", **more: object) -> DoorScreen:
    words = screens.WORDS[language]
    given = {
        "place": screens.place(language),
        "exam": words.exam,
        "kind": kind,
        "title": words.sections[1],
        "time": TimeLeft(left_ms=84 * MINUTE),
        "can_go_back": True,
    }
    return DoorScreen(**{**given, **more})  # type: ignore[arg-type]


def entry(language: str = "en", **more: object) -> DoorScreen:
    facts = {"questions": 16, "limit_ms": 30 * MINUTE, "can_go_back": False, "breaks_left": 2}
    ran_out = {"ran_out": screens.WORDS[language].sections[0]}
    return door(DoorKind.ENTER, language, **{**facts, **ran_out, **more})


def leave(language: str = "en", **more: object) -> DoorScreen:
    return door(DoorKind.LEAVE, language, questions=24, answered=21, marked=2, time=IN_SECTION, **more)


def resting(language: str = "en", *, left_ms: int = 276_000, counted: bool = False) -> BreakScreen:
    return BreakScreen(
        place=screens.place(language),
        exam=screens.WORDS[language].exam,
        time=TimeLeft(left_ms=66 * MINUTE, is_paused=not counted, break_ms=left_ms),
        total_ms=10 * MINUTE,
        counted=counted,
        number=1,
        answered=27,
        total=40,
    )


def timed(language: str = "en", **more: object) -> QuestionScreen:
    """A question in a section with a time of its own, with everything that may stand around it."""
    facts = {"time": IN_SECTION, "can_leave": True, "breaks_left": 2}
    return structs.replace(screens.question(language), **{**facts, **more})


def every(language: str = "en") -> dict[str, Screen]:
    """By name."""
    return {
        "door-enter": entry(language),
        "door-enter-first": entry(language, can_go_back=True, ran_out=None, breaks_left=0, limit_ms=0),
        "door-leave": leave(language),
        "door-leave-readable": leave(language, stays_readable=True),
        "door-skip": door(DoorKind.SKIP, language, number=12),
        "door-break": door(DoorKind.BREAK, language, title="", number=1, of=3, limit_ms=10 * MINUTE),
        "break": resting(language),
        "break-counted": resting(language, counted=True, left_ms=45_000),
        "question-timed": timed(language),
        "question-last-minutes": timed(
            language, time=structs.replace(IN_SECTION, left_ms=276_000, urgency=Urgency.LAST)
        ),
        "question-linear": timed(language, is_linear=True, can_go_back=False, can_leave=False, breaks_left=0),
        "question-closed": timed(language, is_closed=True, can_leave=False),
        "question-undo": timed(language, can_undo=True, responses={}),
    }
