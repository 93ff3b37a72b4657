"""Reads the eight keys wherever the focus is, does what they mean now, and keeps the strip true."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QTextEdit, QWidget

from kiosk.ui.candidate.keys_help import KeysHelp
from kiosk.ui.candidate.practice import PracticePage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.eight.act import Act, Acts, letter_of_key
from kiosk.ui.eight.pages import WITHOUT, page_acts, panel_acts
from kiosk.ui.eight.practice import PracticeKeys
from kiosk.ui.eight.question import QuestionKeys
from kiosk.ui.eight.strip import KeyStrip
from kiosk.ui.theme import Theme
from kiosk.ui.translation import tr
from kiosk.ui.widgets.floating import Floating

HOLD_MS = 2_000
SETTLED_MS = 120
Asking = QuestionPage | PracticePage
"""A page with a question on it, real or for practice."""
_TEXT = QLineEdit | QTextEdit
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class EightKeys(QObject):
    """On only for who needs it: a filter in Python sees every event of the program."""

    def __init__(self, theme: Theme, window: QWidget, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._stack = window, stack
        self.strip = KeyStrip(theme)
        self._is_on = False
        self._question: QuestionKeys | PracticeKeys | None = None
        self._page: QWidget | None = None
        self._held: tuple[str, Act] | None = None
        self._holding = QTimer(self, singleShot=True)
        self._holding.setInterval(HOLD_MS)
        self._holding.timeout.connect(self._on_held)
        self._later = QTimer(self, singleShot=True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        self._settled = QTimer(self, singleShot=True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self.refresh)

    @property
    def is_on(self) -> bool:
        """Whether the eight keys work."""
        return self._is_on

    def use(self, on: bool) -> None:
        """Let the eight keys work, or no longer."""
        if on == self._is_on:
            return
        self._is_on = on
        app = QApplication.instance()
        if isinstance(app, QApplication):
            if on:
                app.installEventFilter(self)
                app.focusChanged.connect(self._later.start)
            else:
                app.removeEventFilter(self)
                app.focusChanged.disconnect(self._later.start)
        self._question = self._page = None
        self.refresh()

    @property
    def part(self) -> QWidget | None:
        """The part of a question that the keys work on."""
        page = self._stack.currentWidget()
        return self._keys_of(page).here.widget if isinstance(page, Asking) else None

    def acts(self) -> Acts:
        """Return what the keys do at this moment."""
        page, focus = self._stack.currentWidget(), self._window.focusWidget()
        if not self._is_on or page is None or isinstance(page, WITHOUT):
            return {}
        for sheet in self._window.findChildren(KeysHelp):
            if sheet.isVisible():
                return {"R": Act(words=tr("close", "eight keys"), do=sheet.close_help)}
        panel = next((one for one in self._window.findChildren(Floating) if one.isVisible()), None)
        if panel is not None:
            return panel_acts(panel)
        if isinstance(focus, _TEXT) and not focus.isReadOnly():
            return {"Esc": Act(words=tr("back to the eight keys", "eight keys"), do=self._leave_text)}
        if isinstance(page, Asking):
            return self._keys_of(page).acts()
        return page_acts(page)

    def hear_of_screen(self) -> None:
        """Another screen is shown: what scrolls is known only when its layout is at rest."""
        self.refresh()
        if self._is_on:
            self._settled.start()

    @Slot()
    def refresh(self) -> None:
        """Something on screen is other than before: say what the keys do now."""
        self._later.stop()
        page = self._stack.currentWidget()
        is_new, self._page = page is not self._page, page
        if self._is_on and isinstance(page, Asking):
            self._leave_first_field(page, is_new=is_new)
            self._keys_of(page).take_up()
        acts = self.acts()
        self.strip.show_acts(acts)
        self.strip.setVisible(bool(acts))

    # -- keys -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if isinstance(watched, _TEXT) and watched is not self._window.focusWidget():
            return False  # a key of the keyboard on the screen types there
        if kind == QEvent.Type.KeyRelease:
            return self._let_go(event)
        return self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN:
            return False
        acts, letter = self.acts(), self._letter(event)
        act = acts.get(letter)
        if "Esc" in acts and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_line = isinstance(self._window.focusWidget(), QLineEdit)
            if event.key() == Qt.Key.Key_Escape or is_line:
                self._leave_text()
                return True
        if not letter or not acts or "Esc" in acts:
            return False
        if act is None:
            return True  # one of the eight that does nothing here does nothing else either
        if event.isAutoRepeat() and not act.repeats:
            return True
        if act.is_held:
            self._hold(letter, act)
        else:
            act.do()
        self._later.start()
        return True

    def _letter(self, event: QKeyEvent) -> str:
        is_xkb = QGuiApplication.platformName() in ("xcb", "wayland", "offscreen")
        return letter_of_key(event.text(), event.nativeScanCode(), is_xkb=is_xkb)

    def _hold(self, letter: str, act: Act) -> None:
        if self._held is None:
            self._held = (letter, act)
            self.strip.show_held(letter)
            self._holding.start()

    def _let_go(self, event: QKeyEvent) -> bool:
        if self._held is not None and not event.isAutoRepeat() and self._letter(event) == self._held[0]:
            self._drop()
            return True
        return False

    def _drop(self) -> None:
        self._holding.stop()
        self._held = None
        self.strip.show_held("")

    @Slot()
    def _on_held(self) -> None:
        held = self._held
        self._drop()
        if held is not None and self.acts().get(held[0]) is not None:
            held[1].do()
            self._later.start()

    # -- fields -----------------------------------------------------------------------------------------------------

    def _keys_of(self, page: Asking) -> QuestionKeys | PracticeKeys:
        if self._question is None or self._question.page is not page:
            self._question = QuestionKeys(page) if isinstance(page, QuestionPage) else PracticeKeys(page)
        return self._question

    def _leave_first_field(self, page: Asking, *, is_new: bool) -> None:
        """A question that is typed takes the focus when it comes; here a key has to go into it first."""
        is_other = is_new or self._keys_of(page).item_id != page.item_id
        if is_other and isinstance(self._window.focusWidget(), _TEXT):
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_text(self) -> None:
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._later.start()
