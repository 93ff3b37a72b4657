"""The pages of a panel about the machine that it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.exam.readiness import Report, failed, fine, warning
from kiosk.flow.preflight_desk import PreflightScreen, Repaired, Step
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme


def preflight(theme: Theme) -> QWidget:
    """The panel with a machine that is not ready."""
    window = AdminWindow(theme)
    page = window.add_preflight()
    window.show_place("Seat 17", "Kano Center 2")
    checks = (
        failed("virtual", "KIOSK-CHECK-VIRTUAL", evidence="product_name: Standard PC (Q35 + ICH9, 2009)"),
        warning("second_disk", "KIOSK-CHECK-MIRROR-SAME"),
        fine("disk", free=41_000, needed=200),
        fine("writing", ms=3),
        fine("chain"),
        fine("settings", evidence="theme is 'dark' by machine policy (/etc/exam-kiosk/policy.toml)", count=2),
        fine("power"),
        fine("hold.keyboard"),
        fine("hold.stacking"),
    )
    report = Report(made_ms=1_790_000_000_000, program="1.0", checks=checks, zone="Africa/Lagos", took_ms=3_200)
    lines = (
        "2026-09-21 14:11:07 warning the room could not be kept: KIOSK-STORE-FULL",
        "2026-09-21 14:13:20 warning the store was repaired events=214 lost=0",
    )
    page.show_screen(PreflightScreen(step=Step.REPORT, report=report, log=lines, log_folder="/var/lib/exam-kiosk/log"))
    return window


def repair(theme: Theme, *, is_allowed: bool | None = None) -> QWidget:
    """A panel's machine after a repair that left something, or the question before one."""
    window = AdminWindow(theme)
    page = window.add_preflight()
    window.show_place("Seat 17", "Kano Center 2")
    checks = (
        failed("chain", "KIOSK-CHECK-CHAIN", evidence="event 1/20"),
        fine("store", attempts=3),
        fine("disk", free=41_000, needed=200),
    )
    report = Report(made_ms=1_790_000_000_000, program="1.0", checks=checks, zone="Africa/Lagos", took_ms=3_200)
    after = Repaired(tried=("store", "chain"), lost=2) if is_allowed is None else None
    page.show_screen(PreflightScreen(step=Step.REPORT, report=report, repaired=after))
    if is_allowed is not None:
        page.ask_about_repair(is_allowed=is_allowed)
    return window


PAGES: dict[str, Callable[[Theme], QWidget]] = {
    "preflight": preflight,
    "preflight_repaired": repair,
    "preflight_repair": partial(repair, is_allowed=True),
    "preflight_repair_whose": partial(repair, is_allowed=False),
}
