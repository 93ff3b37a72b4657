"""Reading aloud: only for whom it is granted, piece after piece, outlined, paused, never through a cover."""

from collections.abc import Iterator
from typing import ClassVar

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.needs import needs_of
from kiosk.tour.pressing import click_at, press
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.media.player import Player
from kiosk.ui.media.read_aloud import ReadAloud
from kiosk.ui.media.reading_voice import ReadingVoice
from kiosk.ui.media.spoken import bring, pieces_of, place_of
from kiosk.ui.media.voice import NO_VOICE, Voice, voice_name, with_length
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.passage import PassageView
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ItemId
from sync.protocol.paper import InteractionBlock, Item, RecordingBlock, RichBlock
from tests.gallery import arranged, heard, samples
from tests.kiosk.exam.made import session

SOUND = RecordingBlock(recording=heard.recording())


class Teller(Voice):
    """A voice that only remembers."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str, int]] = []
        self.acts: list[str] = []

    def say(self, text: str, *, language: str, percent: int) -> None:
        self.said.append((text, language, percent))

    def pause(self) -> None:
        self.acts.append("pause")

    def go_on(self) -> None:
        self.acts.append("go on")

    def stop(self) -> None:
        self.acts.append("stop")


class Desk:
    """A question, maybe beside a passage, with the bar above it."""

    def __init__(
        self,
        theme: Theme,
        qtbot: QtBot,
        item: Item | None = None,
        *,
        passage: str = "",
        has_voice: bool = True,
    ) -> None:
        self.voice = Teller()
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.passage, self.item = PassageView(theme, heard.media), ItemView(theme, heard.media)
        self.bar = ReadAloud(theme, self.passage, self.item, voice=lambda _: self.voice if has_voice else None)
        column = QVBoxLayout(self.page)
        for part in (self.passage, self.bar, self.item):
            column.addWidget(part)
        self.page.resize(1000, 900)
        self.passage.setVisible(bool(passage))
        self.passage.show_passage(title="t", reference="", html=passage, language="en")
        self.item.show_item(item or samples.multiple(), responses={})
        self.bar.allow(allowed=True)
        self.page.show()

    @property
    def texts(self) -> list[str]:
        return [text for text, _, _ in self.voice.said]

    def press(self) -> None:
        click_at(self.bar.button, self.bar.button.rect().center())


def test_it_is_there_only_for_whom_it_is_granted(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.bar.allow(allowed=False)
    desk.bar.toggle()
    assert (desk.bar.isHidden(), desk.voice.said) == (True, [])


def test_passage_question_and_choices_are_read_in_their_order(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, passage="<p>At low tide.</p><p>At high tide.</p>")
    desk.press()
    for _ in range(40):
        if not desk.bar.is_reading:
            break
        desk.voice.finished.emit()
    rows = [row.accessibleName() for row in desk.item.choice_lists[0].rows]
    assert desk.texts[:2] == ["At low tide.", "At high tide."]
    assert desk.texts[-len(rows) :] == rows
    assert len(desk.texts) == len(set(desk.texts)) >= 2 + 1 + len(rows)
    assert (desk.bar.is_reading, desk.bar.button.words) == (False, "Read aloud")


@pytest.mark.parametrize("name", list(arranged.SAMPLES))
def test_every_kind_of_question_has_something_to_read(theme: Theme, qtbot: QtBot, name: str) -> None:
    desk = Desk(theme, qtbot, arranged.SAMPLES[name]())
    assert len(pieces_of(desk.passage, desk.item)) >= 2


def test_what_is_read_is_outlined_where_it_stands(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    first = pieces_of(desk.passage, desk.item)[0].widget
    outline = desk.bar.outline
    assert outline.isVisible()
    assert outline.geometry().contains(first.geometry())
    desk.voice.finished.emit()
    second = pieces_of(desk.passage, desk.item)[1].widget
    assert outline.geometry().contains(second.geometry())
    desk.bar.stop()
    assert not outline.isVisible()


def test_a_paragraph_of_a_long_passage_is_brought_into_sight(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, passage="".join(f"<p>Paragraph {n}. {'word ' * 60}</p>" for n in range(20)))
    desk.press()
    for _ in range(15):
        desk.voice.finished.emit()
    assert desk.passage.text.verticalScrollBar().value() > 0
    assert desk.bar.outline.parentWidget() is desk.passage.text.viewport()
    assert desk.passage.text.viewport().rect().intersects(desk.bar.outline.geometry())


def test_it_pauses_goes_on_and_moves_by_pieces(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    desk.press()
    assert (desk.voice.acts[-1], desk.bar.button.words, desk.bar.is_reading) == ("pause", "Go on reading", False)
    desk.voice.finished.emit()
    assert len(desk.texts) == 1
    desk.press()
    assert (desk.voice.acts[-1], desk.bar.is_reading) == ("go on", True)
    click_at(desk.bar.ahead, desk.bar.ahead.rect().center())
    click_at(desk.bar.back, desk.bar.back.rect().center())
    assert desk.texts[0] == desk.texts[2] != desk.texts[1]


def test_a_new_pace_reads_the_piece_anew(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    press(desk.bar.pace.faster, Qt.Key.Key_Space)
    press(desk.bar.pace.slower, Qt.Key.Key_Space)
    press(desk.bar.pace.slower, Qt.Key.Key_Space)
    assert [percent for _, _, percent in desk.voice.said] == [100, 110, 100, 90]
    assert len(set(desk.texts)) == 1
    assert desk.bar.pace.label.text() == "Speed 90 %"


def test_a_covered_choice_is_not_read(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    (choices,) = desk.item.choice_lists
    words = [row.accessibleName() for row in choices.rows]
    choices.cover_up(True)
    said = [piece.text for piece in pieces_of(desk.passage, desk.item)]
    assert set(words) & set(said) == set()


def test_each_is_read_in_its_own_language(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, samples.single("ar"), passage="<p>At low tide.</p>")
    desk.press()
    desk.voice.finished.emit()
    assert [language for _, language, _ in desk.voice.said] == ["en", "ar"]


@pytest.mark.parametrize(("why", "words"), [(NO_VOICE, "no voice for this language"), ("no_device", "no sound")])
def test_a_seat_that_cannot_read_says_so(theme: Theme, qtbot: QtBot, why: str, words: str) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    desk.voice.failed.emit(why)
    assert words in desk.bar.trouble.text()
    assert (desk.bar.trouble.isVisible(), desk.bar.is_reading) == (True, False)


def test_a_computer_without_any_voice_says_so(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, has_voice=False)
    desk.press()
    assert "no voice" in desk.bar.trouble.text()


def test_every_button_has_a_name_and_a_finger_meets_it(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    for button in (desk.bar.button, desk.bar.back, desk.bar.ahead, desk.bar.pace.slower, desk.bar.pace.faster):
        assert button.accessibleName() or button.words
        assert button.height() >= 44


def test_a_wave_that_came_through_a_pipe_gets_its_true_length() -> None:
    whole = heard.tone(0.5)
    piped = whole[:4] + b"\x24\xf0\xff\x7f" + whole[8:40] + b"\x00\xf0\xff\x7f" + whole[44:]
    assert with_length(piped) == whole


def test_voices_are_called_as_the_synthesizer_calls_them() -> None:
    assert [voice_name(code) for code in ("en", "en-US", "hi-IN", "ar", "zh-CN", "")] == [
        *("en-gb", "en-gb", "hi", "ar", "cmn", "en-gb")
    ]


class Tape(Player):
    """A player that only remembers; what says so on it cannot be played."""

    played: ClassVar[list[tuple[bytes, int]]] = []

    def play(self, from_ms: int) -> None:
        self.played.append((self._content, self._percent))
        if self._content in (b"no_device", b"unplayable"):
            self.failed.emit(self._content.decode())

    def pause(self) -> None:
        self.played.append((b"pause", 0))


@pytest.fixture
def tape(theme: Theme, qtbot: QtBot) -> Iterator[ReadingVoice]:
    Tape.played.clear()
    page = QWidget()
    qtbot.addWidget(page)
    teller = Teller()
    made = ReadingVoice(lambda _: teller, theme.loudness, page, player=Tape)
    made.teller = teller  # type: ignore[attr-defined]  # for the tests
    yield made
    made.stop()


def next_one(tape: ReadingVoice) -> None:
    """What is played comes to its end."""
    tape.findChildren(Tape)[-1].finished.emit()


def test_all_recordings_of_a_piece_are_heard_and_no_voice(tape: ReadingVoice, qtbot: QtBot) -> None:
    ended: list[bool] = []
    tape.finished.connect(lambda: ended.append(True))
    tape.read("One. Two.", [b"one", b"two"], language="en", percent=120)
    tape.pause()
    tape.go_on()
    next_one(tape)
    assert ended == []
    next_one(tape)
    assert Tape.played == [(b"one", 120), (b"pause", 0), (b"one", 120), (b"two", 120)]
    assert (ended, tape.teller.said) == ([True], [])  # type: ignore[attr-defined]


def test_a_recording_that_cannot_be_played_is_read_by_the_voice(tape: ReadingVoice) -> None:
    tape.read("One.", [b"unplayable", b"two"], language="hi", percent=90)
    assert tape.teller.said == [("One.", "hi", 90)]  # type: ignore[attr-defined]


def test_without_sound_no_voice_is_tried(tape: ReadingVoice) -> None:
    why: list[str] = []
    tape.failed.connect(why.append)
    tape.read("One.", [b"no_device"], language="en", percent=100)
    assert (why, tape.teller.said) == (["no_device"], [])  # type: ignore[attr-defined]


def test_a_recording_that_is_not_there_is_read_by_the_voice(theme: Theme, qtbot: QtBot) -> None:
    body = [RichBlock(html="<p>One.</p>", spoken=("gone",)), SOUND, RichBlock(html="<p>Two.</p>")]
    desk = Desk(theme, qtbot, Item(id=ItemId("i"), body=tuple(body)))
    assert [piece.recorded for piece in pieces_of(desk.passage, desk.item)] == [("gone",), ()]
    desk.press()
    desk.voice.finished.emit()
    assert desk.texts == ["One.", "Two."]


def test_a_passage_that_is_recorded_is_one_piece(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, passage="<p>At low tide.</p><p>At high tide.</p>")
    desk.passage.spoken = ("tide",)
    first, second, *_ = pieces_of(desk.passage, desk.item)
    assert (first.recorded, first.widget, first.text) == (("tide",), desk.passage.text, "At low tide. At high tide.")
    assert second.widget is not desk.passage.text
    desk.press()
    assert desk.bar.outline.parentWidget() is desk.passage


def test_an_exam_may_give_it_to_everybody() -> None:
    everybody = replace(session(), tools=("read_aloud",))
    assert not needs_of(Accommodations(), session()).read_aloud
    assert needs_of(Accommodations(), everybody).read_aloud
    assert needs_of(Accommodations(tools=("read_aloud",)), session()).read_aloud


@pytest.mark.parametrize("name", ["order", "gap_match", "associate"])
def test_lines_and_words_that_are_arranged_are_heard_by_their_recordings(theme: Theme, qtbot: QtBot, name: str) -> None:
    item = arranged.SAMPLES[name]()
    (block,) = [block for block in item.body if isinstance(block, InteractionBlock)]
    choices = tuple(replace(one, spoken=(f"of-{one.id}",)) for one in block.interaction.choices)  # type: ignore[union-attr]
    body = [replace(b, interaction=replace(b.interaction, choices=choices)) if b is block else b for b in item.body]
    desk = Desk(theme, qtbot, replace(item, body=tuple(body)))
    heard_by = {name for piece in pieces_of(desk.passage, desk.item) for name in piece.recorded}
    assert heard_by == {one.spoken[0] for one in choices}


def test_a_passage_in_columns_is_read_by_its_paragraphs_which_are_outlined_where_they_stand(
    theme: Theme, qtbot: QtBot
) -> None:
    desk = Desk(theme, qtbot, passage=arranged.COLUMNS * 4)
    pieces = [piece for piece in pieces_of(desk.passage, desk.item) if piece.widget is desk.passage.reader]
    assert [piece.text[:2] for piece in pieces] == ["桃花", "晋太", "林尽", "土地"] * 4
    first, last = (place_of(desk.passage, piece) for piece in (pieces[0], pieces[-1]))
    assert first[0] is last[0] is desk.passage.columns.text
    assert last[1].right() < first[1].left()
    bring(desk.passage, desk.item, pieces[-1])
    viewport = desk.passage.columns.viewport()
    begin = desk.passage.columns.text.mapTo(viewport, last[1].topRight())
    assert viewport.rect().adjusted(0, 0, 1, 1).contains(begin)
