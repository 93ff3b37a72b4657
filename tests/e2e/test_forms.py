"""A paper in two forms with the real server: imported, given by a list, opened at the seat, scored as what was sat."""

from pathlib import Path

from kiosk.flow.screens import ReceiptScreen
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide

FORMS = {"A": "::a::Form A: which?{=right a ~wrong a}", "B": "::b::Form B: which?{=right b ~wrong b}"}


def test_a_candidate_sits_the_form_that_was_given_and_is_scored_by_its_key(
    seat: StationBench, server_side: ServerSide, tmp_path: Path
) -> None:
    for form, text in FORMS.items():
        (tmp_path / f"{form}.gift").write_text(text)
        server_side.do("import_paper", file=str(tmp_path / f"{form}.gift"), exam="FORMS", form=form)
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam="FORMS")
    server_side.do("give_form", number=who["number"], form="B")
    seat.start()
    first = seat.begin(who["number"], who["code"])
    assert "Form B" in str(first.item.body)
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.wait_for(ReceiptScreen).server_ms is not None, "the server does not have it")
    told = server_side.do("score_of", number=who["number"])
    assert (told["form"], told["question"], told["possible"]) == ("B", "b", "1")
