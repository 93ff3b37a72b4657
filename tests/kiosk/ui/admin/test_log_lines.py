"""The newest lines of the log stand below what is fine, with the folder that has all of them."""

from kiosk.ui.admin.preflight_page import PreflightPage
from kiosk.ui.widgets.label import Label
from tests.kiosk.ui.admin.test_preflight_page import page, show, window, words  # noqa: F401  (fixtures)


def test_they_stand_last_with_the_folder_they_are_in(page: PreflightPage) -> None:  # noqa: F811
    show(page, log=("2026-09-21 14:13:20 warning the store was repaired lost=0",), log_folder="/home/exam/log")
    told = words(page.checks)
    fine, log = told.index("Fine"), told.index("Last lines of the log")
    assert (
        fine < log < told.index("All of it: \u2066/home/exam/log\u2069") < told.index("the store was repaired lost=0")
    )
    assert len(page.findChildren(Label, "log_line")) == 1


def test_where_there_are_none_nothing_is_said(page: PreflightPage) -> None:  # noqa: F811
    show(page)
    assert "log" not in words(page.checks)
