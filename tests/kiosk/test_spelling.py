"""The dictionaries: what is a word, which are wrong, what was meant; and the process that looks them up."""

import io
import sys
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from zstandard import ZstdCompressor

from kiosk.__main__ import main
from kiosk.flow.spelling import MOST_STARTS, Speller, command
from kiosk.spelling import FOLDER, Asked, Told, answer, languages, plain, serve, words_in


def test_every_dictionary_has_its_license_beside_it() -> None:
    assert languages() >= {"en", "ar", "es", "pt"}
    assert all((FOLDER / language / "LICENSE.txt").stat().st_size > 400 for language in languages())
    listed = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"| {language} |" in listed for language in languages())


def test_a_packed_dictionary_is_the_same_one_and_leaves_nothing(tmp_path: Path) -> None:
    packed = tmp_path / "en"
    packed.mkdir()
    for name in ("index.aff", "index.dic"):
        content = (FOLDER / "en" / name).read_bytes()
        (packed / f"{name}.zst").write_bytes(ZstdCompressor().compress(content))
    assert languages(tmp_path) == {"en"}
    with plain(packed) as folder:
        for name in ("index.aff", "index.dic"):
            assert (folder / name).read_bytes() == (FOLDER / "en" / name).read_bytes()
    assert not folder.exists()
    with plain(FOLDER / "en") as folder:
        assert folder == FOLDER / "en"


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", "tide", "tiide"),
        ("es", "árbol", "árvol"),
        ("pt", "raízes", "raíses"),
        ("ar", "المدرسة", "جداا"),
    ],
)
def test_a_right_word_is_told_from_a_wrong_one(language: str, right: str, wrong: str) -> None:
    told = answer(Asked(language=language, words=(right, wrong)))
    assert (told.right, told.wrong, told.is_known) == ((right,), (wrong,), True)


def test_what_was_meant_is_among_a_few() -> None:
    told = answer(Asked(language="en-GB", suggest="recieve"))
    assert told.word == "recieve"
    assert "receive" in told.suggestions
    assert len(told.suggestions) <= 5


def test_a_language_without_a_dictionary_says_so_and_finds_nothing_wrong() -> None:
    assert answer(Asked(language="de", words=("Hauz",))) == Told(language="de", is_known=False, right=("Hauz",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The tide, 3 times a day.", ["The", "tide", "times", "day"]),
        ("don’t o'clock 'quoted'", ["don't", "o'clock", "quoted"]),
        ("H2O x_1 a", ["H2O"][:0]),
        ("مَدْرَسَة كبيرة", ["مدرسة", "كبيرة"]),
        ("x" * 100, []),
        ("naïve café", ["naïve", "café"]),
    ],
)
def test_what_counts_as_a_word(text: str, words: list[str]) -> None:
    assert [word for _, _, word in words_in(text)] == words


def test_a_word_is_found_where_it_stands() -> None:
    text = "a tiide, tiide"
    assert [text[start:end] for start, end, _ in words_in(text)] == ["tiide", "tiide"]


def test_a_line_for_each_question() -> None:
    asked = [Asked(language="en", words=("tide",)), Asked(language="en", suggest="tiide")]
    target = io.BytesIO()
    serve(io.BytesIO(b"".join(msgspec.json.encode(one) + b"\n" for one in asked)), target)
    told = [msgspec.json.decode(line, type=Told) for line in target.getvalue().splitlines()]
    assert [one.right for one in told] == [("tide",), ()]
    assert "tide" in told[1].suggestions


def test_the_program_is_its_own_speller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO()))
    assert main(["spell"]) == 0


# --- the process -----------------------------------------------------------------------------------------------------


def test_a_real_process_answers_and_is_remembered(qtbot: QtBot, qapp: QApplication) -> None:
    speller = Speller(qapp)
    with qtbot.waitSignal(speller.learned, timeout=30_000):
        speller.ask("en", ["tide", "tiide"])
    assert speller.is_wrong("en", "tiide")
    assert not speller.is_wrong("en", "tide")
    with qtbot.waitSignal(speller.suggested, timeout=30_000) as caught:
        speller.ask_meant("en", "tiide")
    assert "tide" in caught.args[2]
    with qtbot.waitSignal(speller.learned, timeout=30_000):
        speller.ask("de", ["Haus"])
    assert speller.lacks("de")
    speller.stop()


def test_a_process_that_dies_is_started_again_a_few_times_and_then_given_up(qtbot: QtBot, qapp: QApplication) -> None:
    speller = Speller(qapp, [sys.executable, "-c", "raise SystemExit(3)"])
    for number in range(MOST_STARTS):
        speller.ask("en", [f"word{number}"])
        qtbot.waitUntil(lambda: speller._process is None, timeout=30_000)
    assert speller.is_given_up
    speller.ask("en", ["more"])
    assert not speller.is_wrong("en", "more")


def test_a_program_that_is_not_there_is_given_up_too(qtbot: QtBot, qapp: QApplication) -> None:
    speller = Speller(qapp, ["/nowhere/at-all"])
    for number in range(MOST_STARTS):
        speller.ask("en", [f"word{number}"])
        qtbot.waitUntil(lambda: speller._process is None, timeout=30_000)
    assert speller.is_given_up


def test_the_command_is_this_very_python() -> None:
    assert command()[0] == sys.executable
