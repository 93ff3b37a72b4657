"""The newest lines of a log are told as sentences; what is no line of it, and no log at all, is nothing."""

import json
import logging
from pathlib import Path

from kiosk import log
from kiosk.flow.log_tail import MOST, last_lines


def test_what_the_log_wrote_is_told_newest_last(tmp_path: Path) -> None:
    handler = log.configure(tmp_path / "log")
    for number in range(MOST + 3):
        logging.getLogger("kiosk.test").warning("line %d of %s", number, "Meera", extra={"code": "KIOSK-STORE-FULL"})
    log.stop(handler)
    lines = last_lines(tmp_path)
    assert len(lines) == MOST
    assert lines[-1].endswith(f"warning line {MOST + 2} of <str of 5> code=KIOSK-STORE-FULL")
    assert lines[-1][:2] == "20"


def test_the_end_of_a_long_log_is_told_without_the_line_that_was_cut(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    line = json.dumps({"at": "2026-09-21T14:13:20.000+00:00", "level": "info", "message": "x" * 30_000})
    (tmp_path / "log" / log.FILE).write_text(f"{line}\n{line}\n{line}\nrubbish\n[1]\n", encoding="utf-8")
    assert last_lines(tmp_path) == (f"2026-09-21 14:13:20 info {'x' * 30_000}",) * 2


def test_values_that_do_not_fit_their_sentence_stand_behind_it(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / log.FILE).write_text('{"message": "only %d", "args": ["a", 2]}\n', encoding="utf-8")
    assert last_lines(tmp_path) == ("only %d ['a', 2]",)


def test_where_there_is_no_log_there_is_nothing(tmp_path: Path) -> None:
    assert last_lines(tmp_path) == ()
