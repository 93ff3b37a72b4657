"""A question read aloud by this computer's voice, in a process of its own: what was read comes out as JSON.

python -m tests.kiosk.ui.media.speaker LANGUAGE [STOP_AFTER_MS]
"""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.tour.pressing import click_at
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.media.read_aloud import ReadAloud
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.passage import PassageView
from sync.protocol.ids import ItemId
from sync.protocol.paper import Item, RichBlock
from tests.gallery import heard

TEXTS = {"en": ("Low tide.", "High tide."), "hi": ("नमस्ते।", "धन्यवाद।"), "ar": ("مرحبا.", "شكرا.")}
TONE = "tone"
"""In place of a language: both texts are recorded, as one tone of 440 Hz each."""
LONGEST_MS = 25_000


def recorded_media(name: str) -> bytes | None:
    """Return half a second of a tone, or what other pictures and recordings there are."""
    return heard.tone(0.5) if name == TONE else heard.media(name)


def main(language: str, stop_after_ms: str = "0") -> int:
    """Read two short texts; print how it went."""
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    page, passage, item = QWidget(), PassageView(theme, heard.media), ItemView(theme, recorded_media)
    bar = ReadAloud(theme, passage, item)
    column = QVBoxLayout(page)
    for part in (passage, bar, item):
        column.addWidget(part)
    passage.hide()
    recorded = (TONE,) if language == TONE else ()
    body = tuple(RichBlock(html=f"<p>{text}</p>", spoken=recorded) for text in TEXTS.get(language, TEXTS["en"]))
    item.show_item(Item(id=ItemId("i"), body=body, language=language), responses={})
    bar.allow(allowed=True)
    page.resize(900, 500)
    page.show()
    outlined: list[str] = []

    def look() -> None:
        place = bar.outline.geometry().center()
        under = bar.outline.parentWidget().childAt(place) if bar.outline.isVisible() else None
        if under is not None and under.accessibleName() not in outlined:
            outlined.append(under.accessibleName())
        if begun and not bar.is_reading and bar.button.words == "Read aloud":
            QTimer.singleShot(300, app.quit)

    begun: list[bool] = []
    bar.begun.connect(lambda: begun.append(True))
    eye = QTimer(app, interval=30)
    eye.timeout.connect(look)
    eye.start()
    QTimer.singleShot(200, lambda: click_at(bar.button, bar.button.rect().center()))
    if int(stop_after_ms):
        QTimer.singleShot(200 + int(stop_after_ms), bar.stop)
    QTimer.singleShot(LONGEST_MS, app.quit)
    app.exec()
    bar.stop()
    print(json.dumps({"begun": len(begun), "outlined": outlined, "trouble": bar.trouble.text()}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
