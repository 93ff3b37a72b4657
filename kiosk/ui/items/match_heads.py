"""The texts at the rows and columns of a match grid."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from kiosk.ui.items.answering import text_height
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, look_of, plain_of
from sync.protocol.paper import Associable


class Heads:
    """The texts of rows or columns, laid out for a width."""

    def __init__(
        self,
        theme: Theme,
        media: Media,
        choices: Sequence[Associable],
        use: TextUse,
        language: str,
        *,
        centered: bool = False,
    ) -> None:
        self._theme, self._use, self._language = theme, use, language
        self.words: list[str] = []
        self.natural: list[float] = []
        """How wide each is when no line is broken."""
        self._fitted: dict[tuple[int, float], float] = {}
        self._widest = -1.0
        self.documents: list[MediaDocument] = []
        for choice in choices:
            document = MediaDocument(media)
            document.show_html(choice.html, look_of(theme, use, language=language))
            if centered:
                option = document.defaultTextOption()
                option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                document.setDefaultTextOption(option)
            document.setTextWidth(-1)
            self.natural.append(document.idealWidth())
            self.documents.append(document)
            self.words.append(plain_of(document, choice.html))

    def fit(self, at: int, width: float) -> float:
        """How high one is at a width; each is laid out once for it."""
        if (at, width) not in self._fitted:
            self._fitted[at, width] = self.documents[at].fit(width)
        return self._fitted[at, width]

    def height(self, at: int) -> float:
        """How high one is now."""
        return text_height(self.documents[at], self._theme, self._use, self._language)

    def widest_word(self) -> float:
        """The width below which a word would be broken, or a picture made smaller."""
        if self._widest < 0:
            metrics = QFontMetricsF(self._theme.font(self._use, language=self._language))
            words = {word for document in self.documents for word in document.toPlainText().split()}
            self._widest = max((metrics.horizontalAdvance(word) for word in words), default=0.0)
        return self._widest
