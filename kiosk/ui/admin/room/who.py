"""Who it is and how it stands: the face to compare, the slot, and every figure with the moment it is of."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.overview import Mark, Overview
from kiosk.exam.room_line import Identity, Line
from kiosk.flow.room.book import Shown
from kiosk.flow.room.faces import Faces
from kiosk.ui.admin.room import texts
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.chip import Chip
from kiosk.ui.widgets.label import Label, ShortLabel
from kiosk.ui.widgets.paint import box
from kiosk.ui.widgets.palette import Legend
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel, Rule
from sync.protocol.room_rows import Palette

FACE = QSize(84, 105)


class Face(QWidget):
    """The face that somebody compares with the person who came; or a sign where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        self.setFixedSize(FACE)
        self.setAccessibleName(self.tr("No picture here"))

    def show_face(self, data: bytes | None) -> None:
        """Show it; nothing of it stays when another one is shown."""
        self._picture = QPixmap()
        if data:
            self._picture.loadFromData(QByteArray(data))
        has_face = not self._picture.isNull()
        self.setAccessibleName(self.tr("The candidate's picture") if has_face else self.tr("No picture here"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        radius = self._theme.tokens.radius.control
        color = self._theme.color
        box(painter, QRectF(self.rect()), radius=radius, ground=color(Role.INSET), edge=color(Role.LINE))
        if self._picture.isNull():
            self._theme.paint_icon_in(painter, self.rect(), "user", Role.INK2, size=40)
            return
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(path)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scaled = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        at = QRect((self.width() - scaled.width()) // 2, (self.height() - scaled.height()) // 2, 0, 0)
        painter.drawPixmap(QRect(at.topLeft(), scaled), self._picture)


class Facts(QWidget):
    """Pairs of a name and a figure, in groups; each figure is filled again, never built anew."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: dict[str, Label] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, groups: list[list[tuple[str, str]]]) -> None:
        """Show them; another set of names is laid out anew."""
        names = [name for group in groups for name, _ in group]
        if names != list(self._values):
            self._lay_out(groups)
        for group in groups:
            for name, words in group:
                self._values[name].setText(words)
                self._values[name].setAccessibleName(f"{name}: {words}")

    def _lay_out(self, groups: list[list[tuple[str, str]]]) -> None:
        emptied(self._grid)
        self._values = {}
        row = 0
        for group in groups:
            if row:
                self._grid.addWidget(Rule(self._theme), row, 0, 1, 2)
                row += 1
            for name, _ in group:
                value = Label(self._theme, use=TextUse.SMALL, weight=600, name="fact_value")
                value.setAlignment(Qt.AlignmentFlag.AlignRight)
                value.setWordWrap(True)
                self._values[name] = value
                label = Label(self._theme, name, use=TextUse.SMALL, ink=Role.INK2, name="fact_name")
                self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(value, row, 1)
                row += 1


class Who(Panel):
    """The first column of a candidate's page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=18, name="who")
        self._theme_of = theme
        self.face = Face(theme)
        self.seat_face = Face(theme)
        self._at_seat = Label(theme, self.tr("At the seat"), use=TextUse.SMALL, ink=Role.INK2, name="at_seat")
        self._name = Label(theme, use=TextUse.LEAD_STRONG, wraps=True, name="detail_name")
        self._seat = ShortLabel(theme, ink=Role.INK2, name="detail_seat")
        self._chip_place = QVBoxLayout()
        self._chip: Chip | None = None
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        words.addWidget(self._seat)
        words.addLayout(self._chip_place)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(14)
        faces = QVBoxLayout()
        faces.setSpacing(4)
        faces.addWidget(self.face)
        faces.addWidget(self.seat_face)
        faces.addWidget(self._at_seat)
        faces.addStretch(1)
        head.addLayout(faces)
        head.addLayout(words, 1)
        self.facts = Facts(theme)
        scroll = ScrollColumn(theme, ground=Role.SHEET)
        scroll.body.addLayout(head)
        self._rule = Rule(theme)
        self.palette_counts = Legend(theme, ground=Role.SHEET, row=24)
        for part in (self._rule, self.palette_counts, Rule(theme), self.facts):
            scroll.body.addWidget(part)
        self.show_palette(None)
        self.show_faces(None)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)

    def show_faces(self, faces: Faces | None) -> None:
        """Show the face of the registration, and that of the seat where one was taken."""
        known = Faces() if faces is None else faces
        self.face.show_face(known.registered)
        self.seat_face.show_face(known.at_seat)
        self.seat_face.setAccessibleName(self._at_seat.text())
        for part in (self.seat_face, self._at_seat):
            part.setVisible(bool(known.at_seat))

    def show_line(self, shown: Shown, *, now_ms: int, zone: str) -> None:
        """Show a line."""
        line = shown.line
        self._name.setText(line.name or tr("Nobody is expected here"))
        self._seat.setText(texts.trouble(line, shown.seen.trouble))
        self._show_slot(line)
        self.facts.show_facts(_facts(line, now_ms=now_ms, zone=zone))

    def show_palette(self, palette: Palette | None) -> None:
        """Show how many questions are in which of the five states; nothing before an attempt began."""
        for part in (self._rule, self.palette_counts):
            part.setVisible(palette is not None)
        if palette is not None:
            counts = {mark: int(getattr(palette, mark.value)) for mark in Mark}
            self.palette_counts.show_overview(Overview(cells=(), counts=counts, sections=()))

    def _show_slot(self, line: Line) -> None:
        words = texts.slot(line.slot)
        if self._chip is not None and self._chip.accessibleName() == words:
            return
        if self._chip is not None:
            self._chip.hide()
            self._chip.deleteLater()
            self._chip = None
        if line.slot is not None:
            sign = texts.SLOTS[line.slot]
            self._chip = Chip(self._theme_of, words, icon=sign.icon, role=sign.role)
            self._chip_place.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)


def _facts(line: Line, *, now_ms: int, zone: str) -> list[list[tuple[str, str]]]:
    """Return what is known, in groups; every figure of a moment says of which."""
    groups: list[list[tuple[str, str]]] = []
    if line.candidate is not None:
        groups.append(_exam_facts(line))
        groups.append(
            [
                (tr("Last answer here"), _moment(line.saved_ms, now_ms, zone)),
                (tr("Last answer on the server"), _moment(line.sent_ms, now_ms, zone)),
                (tr("Waiting to be sent"), texts.DASH if line.unsent is None else texts.number(line.unsent)),
            ]
        )
    held, of = line.holds
    groups.append(
        [
            (tr("Heard of"), _moment(line.heard_ms, now_ms, zone)),
            (tr("Holds"), tr("{held} of {all} held").format(held=held, all=of) if of else texts.DASH),
            (tr("Covers so far"), texts.number(line.breaches) if line.attempt else texts.DASH),
            (tr("Battery"), texts.battery(line)),
            (tr("Disk free"), texts.disk(line)),
            (tr("Version, fingerprint"), ", ".join(filter(None, (line.program, line.fingerprint))) or texts.DASH),
        ]
    )
    return groups


def _exam_facts(line: Line) -> list[tuple[str, str]]:
    identity = {
        Identity.UNSEEN: tr("not compared"),
        Identity.CONFIRMED: tr("is right"),
        Identity.DOUBTED: tr("not this person"),
    }[line.told.identity]
    return [
        (tr("Registration number"), line.number),
        (tr("Face"), identity),
        (tr("Attempt"), texts.state(line)),
        (tr("Answered"), texts.answered(line)),
        (tr("Time left"), texts.left(line)),
        (tr("Allowed"), texts.span(line.allowed_ms) if line.allowed_ms else texts.DASH),
        (tr("Away so far"), texts.span(line.gaps_ms) if line.attempt else texts.DASH),
    ]


def _moment(at_ms: int, now_ms: int, zone: str) -> str:
    if not at_ms:
        return texts.DASH
    return f"{texts.time_of_day(at_ms, zone)}, {texts.age(at_ms, now_ms)}" if now_ms else texts.time_of_day(at_ms, zone)
