"""What the center's people see in the admin, over real HTTPS, while somebody sits an exam."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import QuestionScreen, ReceiptScreen
from sync.protocol.slots import SlotState
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, CentralProcess
from tests.e2e.staff import Badge, Browser

ZONE = "Asia/Kolkata"


@pytest.fixture(scope="module")
def central_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CentralProcess]:
    """A server of this module's own, at whose admin its password is known."""
    central = CentralProcess(tmp_path_factory.mktemp("admin") / "central")
    central.home.mkdir()
    try:
        central.start_demo(HERE / "small.gift")
        yield central
    finally:
        central.stop()


@pytest.fixture
def browser(central: CentralProcess, seat: StationBench) -> Iterator[Browser]:
    authority = central.home / "authority.pem"
    authority.write_text(seat.enrollment.identity.ca)
    made = Browser(central.url, authority=authority, password=central.password)
    yield made
    made.close()


def words(state: str, at_ms: int | None) -> str:
    """Return what stands in the list: the state, and its time as the clock in the center shows it."""
    assert at_ms is not None
    local = datetime.fromtimestamp(at_ms / 1_000, UTC).astimezone(ZoneInfo(ZONE))
    return f"{state} " + f"{local:%d %b %Y, %H:%M %Z}".lstrip("0")


def slot_here(seat: StationBench) -> dict[str, int | None]:
    """Return the times of the station's own candidate, as the station has them."""
    slip = seat.enrollment.slip
    assert slip is not None
    (row,) = seat.ask(lambda store: store.candidates(slip.registration_number))
    return {
        SlotState.AVAILABLE: row.slot.assigned_ms,
        SlotState.ATTEMPTING: row.slot.attempting_ms,
        SlotState.CONSUMED: row.slot.consumed_ms,
    }


def test_the_list_follows_the_exam_and_a_reset_opens_the_slot_once_more(seat: StationBench, browser: Browser) -> None:
    slip = seat.enrollment.slip
    assert slip is not None
    number, code = slip.registration_number, slip.access_code
    seat.start()
    seat.hear()
    assert browser.slot_of(number) == Badge("available", "check", words("Available", slot_here(seat)["available"]))

    seat.begin(number, code)
    first = seat.attempt
    assert first is not None
    seat.hear()
    assert browser.slot_of(number) == Badge("attempting", "pencil", words("Attempting", first.started.best_ms))
    assert slot_here(seat)["attempting"] == first.started.best_ms

    seat.sit()
    seat.submit()
    seat.wait(
        lambda: isinstance(s := seat.window.screen_shown, ReceiptScreen) and s.server_ms is not None,
        "the receipt does not reach the server",
    )
    consumed_ms = slot_here(seat)["consumed"]
    assert browser.slot_of(number) == Badge("consumed", "lock", words("Consumed", consumed_ms))

    seat.click("sign_out_button")
    seat.sign_in(number, code)
    assert seat.wait_for_refusal(Reason.CONSUMED).refused.at_ms == consumed_ms

    page = browser.reset_slot(number, reason="Fire alarm")
    assert "Available" in page.text_content()
    assert "Fire alarm" in page.text_content()
    assert browser.slot_of(number).state == "available"
    seat.hear()
    seat.click("sign_out_button")
    screen = seat.begin(number, code)
    second = seat.attempt
    assert second is not None
    assert (second.generation, second.responses, screen.overview.answered) == (first.generation + 1, {}, 0)
    assert second.id != first.id
    seat.hear()
    assert browser.slot_of(number).state == "attempting"
    assert seat.wait_for(QuestionScreen).number == 1


def test_without_a_reason_nothing_is_reset(seat: StationBench, browser: Browser) -> None:
    slip = seat.enrollment.slip
    assert slip is not None
    before = browser.slot_of(slip.registration_number)
    page = browser.reset_slot(slip.registration_number, reason="")
    assert "required" in page.text_content()
    assert browser.slot_of(slip.registration_number) == before
