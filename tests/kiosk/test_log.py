import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import log
from kiosk.settings import Theme
from kiosk.store.errors import StoreFull

SECRET = "Anna's own answer"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    handler = log.configure(tmp_path / "log", level="debug")
    yield tmp_path / "log"
    log.stop(handler)


def lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / log.FILE).read_text(encoding="utf-8").splitlines()]


def fail(words: str) -> None:
    raise ValueError(words)


def test_a_line_is_one_json_object(folder: Path) -> None:
    logging.getLogger("kiosk.sync").info("sent", extra={"events": 7, "theme": Theme.DARK, "code": "KIOSK-NET"})
    (line,) = lines(folder)
    assert line.pop("at")
    assert line == {
        "level": "info",
        "logger": "kiosk.sync",
        "message": "sent",
        "events": 7,
        "theme": "dark",
        "code": "KIOSK-NET",
    }


def test_no_words_of_a_candidate_get_into_it(folder: Path) -> None:
    logger = logging.getLogger("kiosk")
    logger.warning("answer %s of %d", SECRET, 3, extra={"given": {"item-1": [SECRET]}})
    try:
        fail(SECRET)
    except ValueError:
        logger.exception("failed")
    (first, second) = lines(folder)
    assert SECRET not in (folder / log.FILE).read_text(encoding="utf-8")
    assert first["args"] == [f"<str of {len(SECRET)}>", 3]
    assert second["error"]["type"] == "builtins.ValueError"  # type: ignore[index]
    assert second["error"]["at"][-1].endswith(" fail")  # type: ignore[index]


def test_a_known_errors_code_is_told() -> None:
    said = log.described(StoreFull(SECRET))
    assert said["code"] == "KIOSK-STORE-FULL"
    assert SECRET not in json.dumps(said)


def test_what_the_program_vouches_for_is_told(folder: Path) -> None:
    logging.getLogger("kiosk").info("started", extra={"version": log.Plain("0.1.0"), "who": "anybody"})
    (line,) = lines(folder)
    assert (line["version"], line["who"]) == ("0.1.0", "<str of 7>")


def test_the_file_is_rotated(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (handler,) = [one for one in logging.getLogger().handlers if isinstance(one.formatter, log.JsonLines)]
    monkeypatch.setattr(handler, "maxBytes", 2_000)
    for number in range(100):
        logging.getLogger("kiosk").info("line", extra={"number": number})
    assert len(list(folder.glob("kiosk.log.*"))) == log.BACKUPS
    assert lines(folder)[-1]["number"] == 99


def test_statements_with_answers_in_them_are_not_logged(folder: Path) -> None:
    logging.getLogger("peewee").debug(("INSERT", [SECRET]))
    assert lines(folder) == []


def test_a_thread_that_was_about_to_write_does_not_open_it_again(tmp_path: Path) -> None:
    handler = log.configure(tmp_path / "log")
    log.stop(handler)
    handler.handle(logging.LogRecord("kiosk", logging.WARNING, __file__, 1, "late", None, None))
    assert handler.stream is None
    assert (tmp_path / "log" / log.FILE).read_text(encoding="utf-8") == ""


def test_once_it_is_over_others_hear_what_they_heard_before(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = root.level, logging.raiseExceptions, list(root.handlers)
    handler = log.configure(tmp_path / "log", level="debug")
    assert (root.level, logging.raiseExceptions) == (logging.DEBUG, False)
    log.stop(handler)
    assert (root.level, logging.raiseExceptions, list(root.handlers)) == before
