"""What the controls have in common that are made of parts: told what is recorded, they say what would be given."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.document import Media, MediaDocument, line_of, look_of, plain_of
from kiosk.ui.widgets.label import Label

SPACING = 14
EDGE = 28


class Answering(QWidget):
    """Holds no answer. Above its parts stands what to do, and how far it is done."""

    responded = Signal(str, tuple)
    left = Signal()

    def __init__(self, theme: Theme, response: str, *, kind: str, language: str, name: str) -> None:
        super().__init__()
        self._theme, self._response = theme, response
        self._language = language or theme.language
        self.setObjectName(f"{kind}_{response}")
        self.setAccessibleName(name)
        self.hint = Label(theme, ink=Role.INK2, wraps=True, name=f"{kind}_hint")
        self.count = Label(theme, use=TextUse.UI_STRONG, ink=Role.ACCENT, name=f"{kind}_count")
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self.hint, 1)
        head.addWidget(self.count)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACING)
        self.body.addLayout(head)

    def show_response(self, values: Iterable[str]) -> None:
        """Show what is recorded."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        raise NotImplementedError

    def settle(self) -> None:
        """Nothing is on the way here: an answer is shown when it is recorded."""

    def first_part(self) -> QWidget:
        """What takes the focus when the question is met by key."""
        raise NotImplementedError

    def stick(self, top: QPoint) -> None:
        """The column was scrolled; `top` is its upper edge in this widget."""

    def give(self, values: Iterable[str], words: str = "") -> None:
        """Say what would be given, and tell a reader what happened."""
        self.responded.emit(self._response, tuple(values))
        announce(self, words)

    def follow(self, at: QPoint) -> None:
        """Something is dragged to a point of the desk: scroll on where that is near an edge."""
        page = self.scrolled_in()
        content = None if page is None else page.widget()
        if page is not None and content is not None:
            here = content.mapFromGlobal(at)
            page.ensureVisible(here.x(), here.y(), 0, EDGE)

    def scrolled_in(self) -> QScrollArea | None:
        """The page that it scrolls with, if it stands in one."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def refuse(self, words: str) -> None:
        """Say why nothing was done."""
        self.count.setText(words)
        announce(self, words, assertive=True)


def text_height(document: MediaDocument, theme: Theme, use: TextUse, language: str) -> float:
    """How high a text is without the space that Qt leaves below its last line."""
    extra = line_of(theme, language, use) - 1
    return document.size().height() - QFontMetricsF(theme.font(use, language=language)).height() * extra * 0.5


def words_of(theme: Theme, media: Media, html: str, language: str) -> str:
    """What a rich text says, in plain words."""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    document = MediaDocument(media)
    document.show_html(html, look_of(theme, TextUse.BODY, language=language))
    return plain_of(document, html)
