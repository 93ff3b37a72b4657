"""The look of the whole program at one moment: theme, text size, language. The one place that turns roles into colors.

Widgets get the `Theme` when they are made, ask it for colors, fonts and icons, and follow `changed`.
"""

import re
from enum import StrEnum
from pathlib import Path

import msgspec
import shiboken6
from PySide6.QtCore import QLoggingCategory, QMargins, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from kiosk.ui.focus import FocusWatch, KioskStyle
from kiosk.ui.fonts import FontShelf, digits, is_right_to_left, letters_stand_apart
from kiosk.ui.icons import IconShelf
from kiosk.ui.media.loudness import Loudness
from kiosk.ui.time_wish import TimeWish
from kiosk.ui.tokens import Role, TextUse, ThemeName, Tokens, load_tokens, resources_folder

SCALES = (100, 125, 150, 200, 300, 400)
_CHROME_GROWS_TO = 2.0
_ICONS_GROW_TO = 1.6
_WIDE_STARTS_AT = 1.12
_GROWING = frozenset((TextUse.BODY, TextUse.BODY_STRONG, TextUse.QUESTION, TextUse.PASSAGE))
_QUIET = "qt.text.font.db.warning=false\nqt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg=false"
"""A name or quotation in another script makes Qt try the faces one by one, and warn of each that is not for it; of
sound it tells what it looked for and did not need."""
_PLACE = re.compile(r"@([a-z0-9_]+)")


class Room(StrEnum):
    """How much a window holds: its logical width over the text scale decides the layout, not its pixels."""

    WIDE = "wide"
    USUAL = "usual"
    FOLDED = "folded"
    TABBED = "tabbed"
    LEAN = "lean"


def room_of(width: int, scale: int, *, is_narrow: bool = False) -> Room:
    """The room of a window of that logical width at that text scale in percent; for some readers a narrow one."""
    room = width * 100 / scale
    for least, name in ((1600, Room.WIDE), (1200, Room.USUAL), (900, Room.FOLDED), (500, Room.TABBED)):
        if room >= least:
            return Room.TABBED if is_narrow else name
    return Room.LEAN


class _Margins(msgspec.Struct, frozen=True):
    layout: QLayout
    start: int
    top: int
    end: int
    bottom: int


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """How one person reads best: questions and passages alone follow it."""

    lines: int = 100
    """Distance of lines, in percent of the usual one."""
    letters: int = 0
    """Space between letters beyond the usual, in percent of the size of the text."""
    is_narrow: bool = False
    """Whether passage and question come one at a time, each in one column."""


class Theme(QObject):
    """Colors, sizes, fonts and icons for what is set now; `changed` tells widgets to ask again."""

    changed = Signal()

    def __init__(
        self,
        *,
        name: ThemeName = ThemeName.LIGHT,
        scale: int = 100,
        language: str = "en",
        motion: bool = False,
        resources: Path | None = None,
    ) -> None:
        super().__init__()
        self._folder = resources or resources_folder()
        self.tokens: Tokens = load_tokens(self._folder / "look" / "tokens.json")
        self.fonts = FontShelf(self._folder / "fonts")
        self.focus = FocusWatch(self)
        self.loudness = Loudness(self)
        self.time_wish = TimeWish(self)
        self.name = name
        self.scale = scale
        self.language = language
        self.motion = motion
        self.reading = Reading()
        self.room = Room.USUAL
        self._width = 0
        self._icons = IconShelf(self._folder / "icons")
        self._template = (self._folder / "qss" / "kiosk.qss").read_text(encoding="utf-8")
        self._margins: list[_Margins] = []
        self._colors: dict[Role, QColor] = {}
        self._read_colors()

    # -- setting ----------------------------------------------------------------------------------------------------

    def apply(self, app: QApplication) -> None:
        """Dress the whole application in this theme; afterwards `show` and `fit` keep it dressed."""
        QLoggingCategory.setFilterRules(_QUIET)
        app.setStyle(KioskStyle())
        self._dress(app)

    def show(
        self,
        *,
        name: ThemeName | None = None,
        scale: int | None = None,
        language: str | None = None,
        reading: Reading | None = None,
    ) -> None:
        """Change theme, text scale, language or what one person reads best by, together if more than one is given."""
        asked = (name or self.name, scale or self.scale, language or self.language, reading or self.reading)
        if asked == (self.name, self.scale, self.language, self.reading):
            return
        self.name, self.scale, self.language, self.reading = asked
        if self._width:
            self.room = room_of(self._width, self.scale, is_narrow=self.reading.is_narrow)
        self._read_colors()
        self._dress()

    def fit(self, width: int) -> Room:
        """Take note of the window's logical width; text starts larger where there is much room."""
        self._width = width
        room = room_of(self._width, self.scale, is_narrow=self.reading.is_narrow)
        if room is not self.room:
            was_wide, self.room = self.room is Room.WIDE, room
            if was_wide or room is Room.WIDE:
                self._dress()
            else:
                # A layout lays its widgets out before the window itself is told of its new size.
                self.changed.emit()
        return room

    # -- asking -----------------------------------------------------------------------------------------------------

    @property
    def is_mirrored(self) -> bool:
        """Whether everything runs from right to left."""
        return is_right_to_left(self.language)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Direction of the interface."""
        return Qt.LayoutDirection.RightToLeft if self.is_mirrored else Qt.LayoutDirection.LeftToRight

    @property
    def factor(self) -> float:
        """How much larger questions are than at 100 %."""
        return self.scale / 100 * (_WIDE_STARTS_AT if self.room is Room.WIDE else 1.0)

    @property
    def chrome_factor(self) -> float:
        """The same for bars and buttons, which stop growing at 200 %."""
        return min(self.factor, _CHROME_GROWS_TO)

    @property
    def quick_ms(self) -> int:
        """Duration of hover and press; 0 without motion."""
        return self.tokens.motion.quick_ms if self.motion else self.tokens.motion.reduced_ms

    @property
    def settle_ms(self) -> int:
        """Duration of a cross-fade between screens; 0 without motion."""
        return self.tokens.motion.settle_ms if self.motion else self.tokens.motion.reduced_ms

    def color(self, role: Role) -> QColor:
        """The role's color in this theme."""
        return self._colors[role]

    def text_px(self, use: TextUse) -> float:
        """Size of text for a use, at the present scale."""
        return self.tokens.faces[use].px * (self.factor if use in _GROWING else self.chrome_factor)

    def grown(self, px: float, use: TextUse = TextUse.UI) -> int:
        """A height that holds one line of text: the text in it grows, the space around it does not."""
        face = self.tokens.faces[use].px * 1.2
        return round(px + self.text_px(use) * 1.2 - face)

    def icon_px(self, size: int) -> int:
        """Size of an icon at the present scale, at most 160 % of what it is at 100 %."""
        return round(size * min(self.factor, _ICONS_GROW_TO))

    def font(
        self, use: TextUse, *, language: str = "", weight: int = 0, tabular: bool = False, code: bool = False
    ) -> QFont:
        """The font of a use in a language (the interface's, if none is named); `code` tells 0 from O and I from l."""
        face = self.tokens.faces[use]
        families = self.fonts.families(
            language or self.language, passage=use is TextUse.PASSAGE, question=use in _GROWING
        )
        font = QFont(families)
        font.setPixelSize(max(1, round(self.text_px(use))))
        font.setWeight(QFont.Weight(weight or face.weight))
        if self.reading.letters and use in _GROWING and letters_stand_apart(language or self.language):
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.text_px(use) * self.reading.letters / 100)
        if tabular or code or use in (TextUse.CLOCK, TextUse.CODE):
            font.setFeature(QFont.Tag("tnum"), 1)
        if code or use is TextUse.CODE:
            font.setFeature(QFont.Tag("zero"), 1)
            font.setFeature(QFont.Tag("ss02"), 1)
        return font

    def digits(self, value: int) -> str:
        """A whole number in the interface's own digits."""
        return digits(value, self.language)

    def icon(self, name: str, role: Role, size: int = 20, *, ratio: float = 1.0, filled: bool = False) -> QPixmap:
        """The icon in a role's color at the present scale, mirrored where text is and the icon points somewhere."""
        side = self.icon_px(size)
        return self._icons.pixmap(name, self.color(role), side, ratio=ratio, filled=filled, mirrored=self.is_mirrored)

    def paint_icon(
        self, painter: QPainter, at: QPoint, name: str, role: Role, *, size: int = 20, filled: bool = False
    ) -> None:
        """Paint the icon with its top left corner at a point, sharp at the painter's own ratio."""
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(at, self.icon(name, role, size, ratio=ratio, filled=filled))

    def paint_icon_in(
        self, painter: QPainter, rect: QRect, name: str, role: Role, *, size: int = 20, filled: bool = False
    ) -> None:
        """Paint the icon in the middle of a rectangle."""
        side = self.icon_px(size)
        at = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
        self.paint_icon(painter, at, name, role, size=size, filled=filled)

    # -- keeping ----------------------------------------------------------------------------------------------------

    def watch_focus(self, control: QWidget, *, radius: int | None = None) -> None:
        """Give a control the focus ring; `radius` is its own corner radius."""
        if radius is not None:
            control.setProperty("ringRadius", radius)
        self.focus.watch(control)

    def keep_margins(self, layout: QLayout, *, start: int = 0, top: int = 0, end: int = 0, bottom: int = 0) -> None:
        """Set a layout's margins by start and end, now and whenever the direction changes; Qt mirrors none of them."""
        kept = _Margins(layout, start, top, end, bottom)
        self._margins = [one for one in self._margins if shiboken6.isValid(one.layout) and one.layout is not layout]
        self._margins.append(kept)
        self._set_margins(kept)

    def _set_margins(self, kept: _Margins) -> None:
        left, right = (kept.end, kept.start) if self.is_mirrored else (kept.start, kept.end)
        kept.layout.setContentsMargins(QMargins(left, kept.top, right, kept.bottom))

    def _read_colors(self) -> None:
        self._colors = {role: QColor(value) for role, value in self.tokens.themes[self.name].items()}

    def _dress(self, app: QApplication | None = None) -> None:
        dressed = app or QApplication.instance()
        if isinstance(dressed, QApplication):
            dressed.setLayoutDirection(self.direction)
            dressed.setPalette(palette_of(self))
            dressed.setFont(self.font(TextUse.UI))
            dressed.setStyleSheet(_style_sheet(self, self._template))
        self.focus.set_color(self.color(Role.FOCUS))
        self._margins = [one for one in self._margins if shiboken6.isValid(one.layout)]
        for kept in self._margins:
            self._set_margins(kept)
        self.changed.emit()


def _style_sheet(theme: Theme, template: str) -> str:
    values = {str(role): theme.color(role).name() for role in Role}
    values["bar"] = f"{round(8 * theme.chrome_factor)}px" if theme.chrome_factor > 1 else "8px"
    return _PLACE.sub(lambda found: values[found.group(1)], template)


def palette_of(theme: Theme) -> QPalette:
    """The colors that Qt's own widgets take."""
    kinds, palette = QPalette.ColorRole, QPalette()
    for kind, role in (
        (kinds.Window, Role.DESK),
        (kinds.WindowText, Role.INK),
        (kinds.Base, Role.SHEET),
        (kinds.AlternateBase, Role.INSET),
        (kinds.Text, Role.INK),
        (kinds.PlaceholderText, Role.INK2),
        (kinds.Button, Role.SHEET),
        (kinds.ButtonText, Role.INK),
        (kinds.BrightText, Role.ON_ALERT),
        (kinds.Highlight, Role.ACCENT),
        (kinds.HighlightedText, Role.ON_ACCENT),
        (kinds.Link, Role.LINK),
        (kinds.Accent, Role.ACCENT),
    ):
        palette.setColor(kind, theme.color(role))
    for kind in (kinds.WindowText, kinds.Text, kinds.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, kind, theme.color(Role.INK2))
    return palette
