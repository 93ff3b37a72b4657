"""A question page with everything that is heard on it: one at a time, silent when the page goes."""

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.exam.playing import Act
from kiosk.flow.screens import QuestionScreen
from kiosk.tour.pressing import press
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.media.loudness import Loudness
from kiosk.ui.media.recording_view import RecordingView
from kiosk.ui.media.voice import Voice
from kiosk.ui.theme import Theme
from sync.protocol.accommodations import Accommodations
from sync.protocol.paper import Item
from sync.protocol.plays import Plays
from tests.gallery import heard, samples
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.media.test_read_aloud import Teller
from tests.kiosk.ui.media.test_recording_view import SilentPlayer


def screen(item: Item, *, granted: bool = False, plays: Plays | None = None) -> QuestionScreen:
    made = screens.question("en", item, passage=False, responses={})
    needs = Accommodations(read_aloud=granted, transcripts=granted)
    known = {} if plays is None else {heard.recording().id: plays}
    return msgspec.structs.replace(made, media=heard.media, needs=needs, transcripts=granted, plays=known)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QuestionPage:
    monkeypatch.setattr("kiosk.ui.items.item_parts.RecordingView", partial(RecordingView, player=SilentPlayer))
    made = QuestionPage(theme)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def told(page: QuestionPage) -> list[tuple[str, int]]:
    heard_acts: list[tuple[str, int]] = []
    page.played.connect(lambda _recording, act, at: heard_acts.append((act, at)))
    return heard_acts


def test_what_is_to_be_heard_is_met_first(page: QuestionPage) -> None:
    page.show_question(screen(heard.heard()))
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "play_r1"
    page.show_question(screen(samples.multiple()))
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("choice_")


def test_a_recording_stops_and_keeps_its_place_when_the_page_goes(page: QuestionPage) -> None:
    acts = told(page)
    page.show_question(screen(heard.heard(), plays=Plays(started=1, is_open=True, position_ms=1_000)))
    press(page.hearing.first, Qt.Key.Key_Space)  # type: ignore[arg-type]
    (player,) = page.findChildren(SilentPlayer)
    player.go_to(1_700)
    page.hide()
    assert acts == [("reached", 1_700)]
    assert not player.is_playing


def test_a_recording_stops_when_another_question_comes(page: QuestionPage) -> None:
    acts = told(page)
    page.show_question(screen(heard.heard(), plays=Plays(started=1, is_open=True)))
    press(page.hearing.first, Qt.Key.Key_Space)  # type: ignore[arg-type]
    page.findChildren(SilentPlayer)[0].go_to(900)
    page.show_question(screen(samples.multiple()))
    assert acts == [("reached", 900)]


def test_voice_and_recording_take_turns(page: QuestionPage) -> None:
    voice = Teller()
    page.hearing.voice._voice._find = lambda _loudness: voice
    acts = told(page)
    page.show_question(screen(heard.heard(), granted=True, plays=Plays(started=1, finished=1)))
    press(page, Qt.Key.Key_F8)
    assert page.hearing.voice.is_reading
    press(page.hearing.first, Qt.Key.Key_Space)  # type: ignore[arg-type]
    assert acts == [(str(Act.START), 0)]
    assert voice.acts[-1] == "pause"
    page.show_question(screen(heard.heard(), granted=True, plays=Plays(started=2, finished=1, is_open=True)))
    (player,) = page.findChildren(SilentPlayer)
    assert player.is_playing
    press(page, Qt.Key.Key_F8)
    assert not player.is_playing
    assert acts[-1][0] == str(Act.REACHED)


def test_nobody_else_has_the_bar_and_it_goes_when_it_is_taken_back(page: QuestionPage) -> None:
    voice: Voice = Teller()
    page.hearing.voice._voice._find = lambda _loudness: voice
    page.show_question(screen(samples.multiple()))
    assert page.hearing.voice.isHidden()
    page.show_question(screen(samples.multiple(), granted=True))
    press(page, Qt.Key.Key_F8)
    assert page.hearing.voice.is_reading
    page.show_question(screen(samples.multiple()))
    assert (page.hearing.voice.isHidden(), page.hearing.voice.is_reading) == (True, False)


def test_the_next_candidate_hears_the_usual_loudness(theme: Theme) -> None:
    theme.loudness.set(20)
    theme.loudness.forget()
    assert theme.loudness.percent == Loudness().percent
