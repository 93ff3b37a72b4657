"""The pages as they will come out of the printer, one below the other."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.printed.preview import Preview
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import ScrollColumn

WIDTH = 820


class PagePicture(QWidget):
    """One page of paper; a reader hears which one it is."""

    def __init__(self, theme: Theme, picture: QImage, name: str) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._picture.height() * width / max(1, self._picture.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(self._theme.color(Role.LINE))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Sheets(ScrollColumn):
    """The first pages, and how many follow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ground=Role.DESK)
        self._look = theme
        self.setAccessibleName(self.tr("How it will look"))
        self.body.setSpacing(14)

    def show_preview(self, preview: Preview) -> None:
        """Show the pages."""
        emptied(self.body)
        for number, picture in enumerate(preview.pictures, 1):
            name = self.tr("Page {page} of {pages}").format(page=number, pages=preview.pages)
            self.body.addWidget(PagePicture(self._look, picture, name))
        more = preview.pages - len(preview.pictures)
        if more > 0:
            words = self.tr("%n more page(s)", "", more)
            label = Label(self._look, words, use=TextUse.SMALL, ink=Role.INK2, name="pages_more")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
        self.body.addStretch(1)

    @Slot()
    def empty(self) -> None:
        """Show nothing."""
        emptied(self.body)
