"""Everything on a question page that is heard: its recordings and the reading voice, one of them at a time."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.exam.playing import Act
from kiosk.flow.screens import QuestionScreen
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.media.read_aloud import ReadAloud
from kiosk.ui.media.recording_view import RecordingView
from kiosk.ui.widgets.passage import PassageView
from sync.protocol.plays import UNPLAYED


class Hearing(QObject):
    """Tells the recordings what is known of them, and passes on what they tell."""

    played = Signal(str, str, int)
    """Recording, what its player tells (`playing.Act`), position in milliseconds."""

    def __init__(self, passage: PassageView, item: ItemView, voice: ReadAloud) -> None:
        super().__init__(item)
        self._passage, self._item, self.voice = passage, item, voice
        passage.played.connect(self._on_played)
        voice.begun.connect(self.break_off)

    def leave_item(self) -> None:
        """Another question comes."""
        self.voice.stop()
        for view in self._on_item:
            view.let_go()

    def show(self, screen: QuestionScreen, *, is_new: bool) -> None:
        """Show how often each was heard; a new question may begin one by itself."""
        self.voice.allow(allowed=screen.needs.read_aloud)
        for view in self._on_item if is_new else ():
            view.told.connect(self._on_played)
        for view in self._views:
            view.show_plays(screen.plays.get(view.recording.id, UNPLAYED), transcript=screen.transcripts)
            if is_new:
                view.begin_by_itself()

    def fall_silent(self) -> None:
        """The page goes, or is covered."""
        self.voice.stop()
        self.break_off()

    @Slot()
    def break_off(self) -> None:
        """The recordings stop where they are."""
        for view in self._views:
            view.break_off()

    @property
    def first(self) -> QWidget | None:
        """What is met first of a question that begins with something to hear."""
        return self._on_item[0].button if self._on_item else None

    @property
    def _views(self) -> list[RecordingView]:
        return [*self._passage.recordings, *self._on_item]

    @property
    def _on_item(self) -> list[RecordingView]:
        return [] if self._item.built is None else self._item.built.recordings

    @Slot(str, str, int)
    def _on_played(self, recording: str, act: str, position_ms: int) -> None:
        """One at a time is heard."""
        if act == Act.START:
            self.voice.pause()
            for view in self._views:
                if view.recording.id != recording:
                    view.break_off()
        self.played.emit(recording, act, position_ms)
