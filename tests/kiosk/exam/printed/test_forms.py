"""What stands on printed pages: everybody once, each figure where it belongs, codes where somebody brought them."""

import msgspec
import pytest

from kiosk.exam.printed import forms
from kiosk.exam.printed.codes_list import codes_in
from kiosk.exam.printed.document import Boxes, Document, Form, Table, texts
from kiosk.exam.printed.record import Wrong
from kiosk.exam.seat_order import seat_order
from sync.protocol.ids import EventId
from sync.protocol.room_rows import IncidentRow
from tests.kiosk.exam.printed.records import OPENS_MS, line, record

RECORD = record()


def made(form: Form, **codes: str) -> Document:
    return forms.document(
        form, RECORD, say=str, codes={number.replace("_", "-"): code for number, code in codes.items()}
    )


def table(document: Document, column: str) -> Table:
    return next(part for part in document.parts if isinstance(part, Table) and column in part.head)


@pytest.mark.parametrize("form", Form)
def test_every_page_names_center_session_and_who_printed_it(form: Form) -> None:
    told = list(texts(made(form)))
    for words in ("Center: Kano Center 2", "Session: Biology, Paper 1", "By: H. Danjuma"):
        assert words in told
    assert "Printed: 2026-11-28 12:40 UTC+1" in told


def test_the_register_has_everybody_who_is_expected_and_room_to_sign_twice() -> None:
    rows = table(made(Form.REGISTER), "Signature on arrival").rows
    assert [row[2] for row in rows] == [f"2041-{number:04d}" for number in range(5)]
    assert all(row[3:] == ("", "") for row in rows)


def test_the_minutes_have_times_gap_credit_and_receipt_of_every_seat() -> None:
    rows = table(made(Form.MINUTES), "Receipt").rows
    assert rows[0][:3] == ("9", "Amina Bello", "2041-0000")
    assert rows[0][3:] == ("10:01:00", "11:30:00", "submitted", "38 / 40", "2 min", "10 min", "9F3K-72QD-XA")
    assert rows[-1][3:] == ("–", "–", "did not come", "–", "–", "–", "–")


def test_what_was_decided_is_told_in_its_order_with_what_came_of_it() -> None:
    rows = table(made(Form.MINUTES), "Came to").rows
    assert [(row[3], row[4], row[6]) for row in rows] == [
        ("Paused", "Fire drill", "Not carried out"),
        ("Time added: 10 min", "Power cut at 09:54", "Done"),
    ]


def test_time_that_was_not_carried_out_is_not_given() -> None:
    refused = msgspec.structs.replace(RECORD.entries[0].did[0], outcome="DECISION-NOT-NOW")
    assert msgspec.structs.replace(RECORD.entries[0], did=(refused,)).given_ms == 0


def test_the_seat_plan_has_every_seat_once_the_free_ones_too() -> None:
    (boxes,) = (part for part in made(Form.SEATS).parts if isinstance(part, Boxes))
    assert [box[0] for box in boxes.boxes] == ["9", "10", "11", "12", "13", "14"]
    assert boxes.boxes[-1] == ("14", "free")
    assert boxes.is_map


def test_two_who_wait_for_one_seat_are_both_on_the_plan() -> None:
    other = msgspec.structs.replace(RECORD.entries[0], line=line(7, seat="9"))
    two = msgspec.structs.replace(RECORD, entries=(*RECORD.entries, other))
    (boxes,) = (part for part in forms.document(Form.SEATS, two, say=str).parts if isinstance(part, Boxes))
    assert [box for box in boxes.boxes if box[0] == "9"] == [
        ("9", "Amina Bello", "2041-0000"),
        ("9", line(7).name, "2041-0007"),
    ]


def test_a_slip_has_a_code_only_where_the_list_was_brought() -> None:
    told = list(texts(made(Form.SLIPS, **{"2041_0001": "8K2MW7QD"})))
    assert told.count("Access code: 8K2M-W7QD") == 1
    assert told.count("Access code: ask the center admin") == 4


def test_a_cancelled_session_says_so_on_every_page() -> None:
    cancelled = msgspec.structs.replace(RECORD, cancelled=True)
    for form in Form:
        assert "This session was cancelled." in list(texts(forms.document(form, cancelled, say=str)))


def test_the_list_of_codes_is_read_as_the_import_wrote_it_and_nothing_else_is() -> None:
    head = "\ufeffregistration_number,full_name,exam,center,seat,access_code\r\n"
    text = f"{head}'=1,A,BIO,K2,9,8K2M-W7QD\r\n2,B,BIO,K2,10,\r\n"
    assert codes_in(text) == {"=1": "8K2M-W7QD"}
    assert codes_in("a,b\r\n1,2\r\n") == {}
    assert codes_in("") == {}


def test_seats_stand_in_the_order_of_their_numbers() -> None:
    assert sorted(["10", "B2", "9", "", "B10", "A1"], key=seat_order) == ["9", "10", "A1", "B2", "B10", ""]


def test_what_went_wrong_stands_in_report_and_minutes_with_the_time_that_was_given() -> None:
    cut = IncidentRow(
        pos=1,
        incident=EventId("i"),
        candidate=RECORD.entries[0].line.candidate,
        seat="9",
        cause="restart",
        topic="technical",
        began_ms=OPENS_MS + 600_000,
        ended_ms=OPENS_MS + 1_020_000,
        lost_ms=400_000,
        standing="credited",
        amount_ms=420_000,
        by="Asha",
        why="Power cut",
    )
    wrong = msgspec.structs.replace(RECORD, wrong=(Wrong(row=cut, name="Amina Bello"),))
    for form in (Form.INCIDENTS, Form.MINUTES):
        (row,) = table(forms.document(form, wrong, say=str), "Lasted").rows
        assert row[:6] == ("10:10:00", "7 min", "9", "Amina Bello", "The computer started again", "Technical")
        assert row[6:] == ("7 min", "Time given", "7 min", "Power cut", "Asha")
