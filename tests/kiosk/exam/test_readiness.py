"""What an exception excuses: this check, with this evidence, and nothing that may never be excused."""

import string
from pathlib import Path

import pytest

from kiosk.exam import check_words
from kiosk.exam.readiness import Check, Report, excused, failed, fine, warning
from sync.protocol.ids import StationId
from sync.protocol.preflight import NEVER, CheckException, State

FOUND = failed("virtual", "KIOSK-CHECK-VIRTUAL", evidence="product_name: QEMU")


def given(found: Check, check: str = "") -> CheckException:
    return CheckException(
        id="e1", station=StationId("s"), since_ms=0, until_ms=9, by="admin", why="ours",
        check=check or found.name, evidence=found.digest,
    )  # fmt: skip


def test_what_an_exception_names_is_fine_and_says_by_whom_and_until_when() -> None:
    judged = excused(FOUND, [given(FOUND)])
    assert judged.state is State.OK
    assert judged.excuse is not None
    assert (judged.excuse.by, judged.excuse.until_ms, judged.excuse.was) == ("admin", 9, State.FAILED)
    assert judged.told.excused == "e1"


def test_other_evidence_is_not_excused() -> None:
    changed = failed("virtual", "KIOSK-CHECK-VIRTUAL", evidence="product_name: VMware")
    assert excused(changed, [given(FOUND)]) is changed


def test_another_check_is_not_excused() -> None:
    assert excused(FOUND, [given(FOUND, check="remote")]) is FOUND


def test_what_policy_marks_is_never_excused() -> None:
    assert excused(FOUND, [given(FOUND)], never=frozenset({"virtual"})) is FOUND


@pytest.mark.parametrize("name", sorted(NEVER))
def test_what_nothing_works_without_is_never_excused(name: str) -> None:
    check = failed(name, "KIOSK-CHECK-CHAIN", evidence="x")
    assert excused(check, [given(check)]) is check


def test_a_check_that_is_fine_needs_no_exception() -> None:
    check = fine("proxy")
    assert excused(check, [given(check)]).excuse is None


def test_the_verdict_of_a_report_is_the_worst_that_is_not_excused() -> None:
    seen = (fine("proxy"), warning("power", "KIOSK-CHECK-BATTERY", percent=4), FOUND)
    report = Report(made_ms=0, program="1", checks=seen)
    assert report.verdict is State.FAILED
    forgiven = tuple(excused(check, [given(FOUND)]) for check in seen)
    assert Report(made_ms=0, program="1", checks=forgiven).verdict is State.WARNING


def test_a_sentence_is_filled_with_what_was_found() -> None:
    check = warning("power", "KIOSK-CHECK-BATTERY", percent=4)
    assert check.cause == "The machine runs on its battery, at 4 percent."
    assert check.mend == "Plug it in before the exam."


@pytest.mark.parametrize("code", sorted(check_words.TROUBLES))
def test_every_trouble_says_what_is_wrong_and_what_to_do(code: str) -> None:
    trouble = check_words.TROUBLES[code]
    assert trouble.cause.endswith(".")
    assert trouble.mend.endswith(".")
    # What to do may name the same things as the cause, or it could not be filled where only the cause is.
    places = {name for _, name, _, _ in string.Formatter().parse(trouble.mend) if name}
    assert places <= {"needed"}


def test_the_troubleshooting_page_has_a_row_for_every_code() -> None:
    page = (Path(__file__).parents[3] / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    assert [code for code in check_words.TROUBLES if f"| `{code}` |" not in page] == []


def test_every_check_that_can_be_fine_has_a_title() -> None:
    assert set(check_words.FINE) <= set(check_words.TITLES)
