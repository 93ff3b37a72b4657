"""The folder of a tour holds the pictures of that tour, and of no earlier one."""

from pathlib import Path

from kiosk.tour.guide import clear


def test_pictures_of_an_earlier_tour_go_and_everything_else_stays(tmp_path: Path) -> None:
    earlier = ["01-sign-in.png", "20-resumed.png", "09-question-02-marked.png", "report.json"]
    own = ["holiday.png", "notes.txt", "1-mine.png", "01-sign-in.jpg"]
    for name in (*earlier, *own):
        (tmp_path / name).write_text("x")
    clear(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(own)
    clear(tmp_path)
