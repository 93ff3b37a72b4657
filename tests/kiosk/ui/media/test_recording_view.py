"""A recording on a question: asked for before it is heard, heard as often as it may be, broken off without loss."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.playing import Act
from kiosk.tour.pressing import click_at, press
from kiosk.ui.media.loudness import Loudness
from kiosk.ui.media.player import Player
from kiosk.ui.media.recording_view import RecordingView
from kiosk.ui.theme import Theme
from sync.protocol.plays import Plays
from sync.protocol.recordings import Captions
from tests.gallery import heard


class SilentPlayer(Player):
    """Plays without a device: it is where the test says."""

    at_ms = 0

    def __init__(self, content: bytes, loudness: Loudness, *, has_pictures: bool, parent: QObject) -> None:
        super().__init__(content, loudness, has_pictures=has_pictures, parent=parent)
        self.content = content

    @property
    def position_ms(self) -> int:
        return self.at_ms

    def play(self, from_ms: int) -> None:
        self._is_wanted, self.at_ms = True, from_ms
        self.sounding.emit(True)

    def go_to(self, at_ms: int) -> None:
        """It played on to here."""
        self.at_ms = at_ms
        self.moved.emit(at_ms)

    def end(self) -> None:
        """It came to its end."""
        self._is_wanted = False
        self.sounding.emit(False)
        self.finished.emit()

    def fail(self, why: Act) -> None:
        """It cannot be played."""
        self._fail(why)


class Desk:
    """The view with somebody who counts its plays, as a sitting does."""

    def __init__(self, theme: Theme, qtbot: QtBot, plays: Plays | None = None, **changed: object) -> None:
        self.recording = heard.recording(**changed)
        self.view = RecordingView(theme, heard.media, self.recording, player=SilentPlayer)
        qtbot.addWidget(self.view)
        self.view.resize(700, 300)
        self.view.show()
        self.told: list[tuple[str, int]] = []
        self.plays = plays or Plays()
        self.view.told.connect(self._on_told)
        self.view.show_plays(self.plays)

    @property
    def player(self) -> SilentPlayer:
        (found,) = self.view.findChildren(SilentPlayer)
        return found

    @property
    def words(self) -> str:
        return self.view.button.words

    def press(self) -> None:
        click_at(self.view.button, self.view.button.rect().center())

    def record(self, **changed: object) -> None:
        """The sitting has it on disk now."""
        self.plays = Plays(**{**{f: getattr(self.plays, f) for f in Plays.__struct_fields__}, **changed})  # type: ignore[arg-type]
        self.view.show_plays(self.plays)

    def _on_told(self, recording: str, act: str, position_ms: int) -> None:
        assert recording == self.recording.id
        self.told.append((act, position_ms))


def test_nothing_is_heard_before_the_play_is_on_disk(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    assert (desk.told, desk.view.is_playing) == ([("start", 0)], False)
    desk.record(started=1, is_open=True)
    assert desk.view.is_playing
    assert desk.player.content == heard.tone(4.0)
    assert desk.words == "Pause"


def test_where_it_is_is_told_every_few_seconds_and_where_it_is_paused(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    desk.record(started=1, is_open=True)
    for at_ms in (900, 2_900, 3_100, 3_500):
        desk.player.go_to(at_ms)
    assert desk.told == [("start", 0), ("reached", 3_100)]
    desk.press()
    assert desk.told[-1] == ("reached", 3_500)
    assert (desk.words, desk.view.time.text()) == ("Go on", "0:03 / 0:04")


def test_going_on_is_no_new_play(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, Plays(started=2, finished=1, is_open=True, position_ms=2_500))
    assert desk.view.count.text() == "This is the last time that it can be played."
    desk.press()
    assert desk.told == []
    assert (desk.view.is_playing, desk.player.at_ms) == (True, 2_500)


def test_heard_as_often_as_it_may_be_it_takes_no_press(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, Plays(started=2, finished=2))
    assert not desk.view.button.isEnabled()
    assert desk.view.count.text() == "It was played as often as it may be."
    desk.press()
    assert desk.told == []


def test_the_end_is_told_and_it_stands_at_its_beginning_again(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    desk.record(started=1, is_open=True)
    desk.player.go_to(4_000)
    desk.player.end()
    assert desk.told[-1] == ("finished", 0)
    desk.record(finished=1, is_open=False)
    assert (desk.words, desk.view.time.text()) == ("Play", "0:00 / 0:04")


def test_with_keys_alone_it_is_played_paused_and_made_louder(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.view.button.setFocus(Qt.FocusReason.TabFocusReason)
    press(desk.view.button, Qt.Key.Key_Space)
    desk.record(started=1, is_open=True)
    press(desk.view.button, Qt.Key.Key_Space)
    assert [act for act, _ in desk.told] == ["start", "reached"]
    press(desk.view.volume.louder, Qt.Key.Key_Space)
    assert (theme.loudness.percent, desk.view.volume.label.text()) == (80, "Volume 80 %")
    for _ in range(9):
        press(desk.view.volume.softer, Qt.Key.Key_Space)
    assert (theme.loudness.percent, theme.loudness.linear, desk.view.volume.softer.isEnabled()) == (0, 0.0, False)


def test_with_a_limit_nobody_winds_it(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    assert (desk.view.back.isHidden(), desk.view.ahead.isHidden()) == (True, True)
    free = Desk(theme, qtbot, Plays(started=1, is_open=True, position_ms=1_000), max_plays=0, length_ms=60_000)
    click_at(free.view.ahead, free.view.ahead.rect().center())
    assert free.told == [("reached", 11_000)]


@pytest.mark.parametrize(
    ("why", "words"),
    [
        (Act.NO_DEVICE, "There is no sound at this computer."),
        (Act.UNPLAYABLE, "This cannot be played here."),
    ],
)
def test_what_cannot_be_heard_is_said_calmly_and_can_be_tried_again(
    theme: Theme, qtbot: QtBot, why: Act, words: str
) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    desk.record(started=1, is_open=True)
    desk.player.fail(why)
    assert desk.told[-1] == (str(why), 0)
    desk.record(trouble=str(why))
    assert desk.view.trouble.text().startswith(words)
    assert not desk.view.trouble.isHidden()
    assert desk.view.button.isEnabled()
    desk.press()
    assert [act for act, _ in desk.told].count("start") == 1
    desk.record(trouble="")
    assert desk.view.trouble.isHidden()


def test_one_that_is_not_in_the_package_is_no_crash(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, Plays(started=1, is_open=True), media="gone.ogg")
    desk.press()
    assert desk.told == [("unplayable", 0)]


def test_it_begins_by_itself_where_the_paper_says_so_and_only_once(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, autostart=True)
    desk.view.begin_by_itself()
    desk.view.begin_by_itself()
    assert desk.told == [("start", 0)]
    again = Desk(theme, qtbot, Plays(started=1, finished=1), autostart=True)
    again.view.begin_by_itself()
    assert again.told == []
    broken = Desk(theme, qtbot, Plays(started=1, is_open=True, position_ms=700), autostart=True)
    broken.view.begin_by_itself()
    assert (broken.told, broken.player.at_ms) == ([], 700)


def test_a_loop_asks_for_each_turn(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, loop=True)
    desk.press()
    desk.record(started=1, is_open=True)
    desk.player.end()
    assert [act for act, _ in desk.told] == ["start", "finished", "start"]
    desk.record(started=2, finished=1, is_open=True)
    assert desk.view.is_playing
    desk.player.end()
    assert [act for act, _ in desk.told].count("start") == 2


def test_captions_stand_below_and_can_be_switched(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    desk.record(started=1, is_open=True)
    desk.view.captions.click()
    desk.player.go_to(1_600)
    assert (desk.view.caption.isVisible(), desk.view.caption.text()) == (True, "Six hours later\nit is under water.")
    desk.view.captions.click()
    assert not desk.view.caption.isVisible()


def test_the_words_are_read_only_by_who_may(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    assert desk.view.read.isHidden()
    desk.view.show_plays(Plays(), transcript=True)
    desk.view.read.click()
    assert desk.view.transcript.isVisible()
    desk.view.show_plays(Plays(), transcript=False)
    assert (desk.view.read.isHidden(), desk.view.transcript.isVisible()) == (True, False)


def test_locked_it_stops_and_keeps_its_place(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot)
    desk.press()
    desk.record(started=1, is_open=True)
    desk.player.go_to(1_000)
    desk.view.set_locked(True)
    assert desk.told[-1] == ("reached", 1_000)
    assert (desk.view.is_playing, desk.view.button.isEnabled()) == (False, False)


def test_a_film_shows_its_pictures(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, kind="video", width=96, height=64)
    desk.press()
    desk.record(started=1, is_open=True)
    frame = QImage(96, 64, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.red)
    desk.player.shown.emit(frame)
    film = desk.view.film
    assert film.isVisible()
    assert film.grab().toImage().pixelColor(film.width() // 4, film.height() // 2) == Qt.GlobalColor.red


def test_every_control_has_a_name_and_a_finger_meets_it(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, max_plays=0)
    view = desk.view
    view.show_plays(Plays(), transcript=True)
    for control in (
        view.button,
        view.back,
        view.ahead,
        view.captions,
        view.read,
        view.volume.softer,
        view.volume.louder,
    ):
        assert control.accessibleName(), control.objectName()
        assert control.height() >= 44, control.objectName()
    assert view.button.accessibleName() == "Play: The path across the bay"


def test_no_part_of_it_is_ever_a_window_of_its_own(theme: Theme) -> None:
    """A window that appears for a moment takes the focus, and is a breach at a locked station."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched.objectName())
            return False

    app, watch = QApplication.instance(), Watch()
    assert app is not None
    app.installEventFilter(watch)
    for kind, width in (("audio", 0), ("video", 320)):
        captions = (Captions(language="en", label="English", cues=()),)
        recording = heard.recording(kind=kind, width=width, height=width, captions=captions)
        RecordingView(theme, heard.media, recording, language="en", player=SilentPlayer).deleteLater()
    app.removeEventFilter(watch)
    assert shown == []
