"""Matching as a grid of bubbles, or as one list of choices a row where the grid would be too narrow."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.exam.pairing import Full, Pair, Rule
from kiosk.ui.fonts import is_right_to_left
from kiosk.ui.items.answering import Answering, words_of
from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.match_table import MatchTable
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.richtext import RichLabel
from sync.protocol.ids import ResponseId
from sync.protocol.paper import ChoiceInteraction, MatchInteraction
from sync.protocol.responses import pairs_of

NARROW = 460
AROUND = 26
"""What the column that scrolls leaves free at its sides."""


class MatchGrid(Answering):
    """Rows and columns: a press puts a row and a column together, the same press again takes them apart."""

    def __init__(
        self, theme: Theme, media: Media, interaction: MatchInteraction, *, language: str = "", name: str = ""
    ) -> None:
        super().__init__(theme, interaction.response, kind="match", language=language, name=name)
        self._media, self._interaction = media, interaction
        most = interaction.max_associations
        self._rule = Rule(ones=interaction.sources, others=interaction.targets, most=most)
        self._pairs: tuple[Pair, ...] = ()
        self._locked = False
        self._name = name
        mirrored = is_right_to_left(self._language)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        self.table = MatchTable(theme, media, interaction.sources, interaction.targets, self._language)
        self.table.setObjectName(f"match_table_{interaction.response}")
        self.table.setAccessibleName(name)
        self.table.setAccessibleDescription(
            self.tr("Arrow keys move between rows and columns. Space chooses and takes back.")
        )
        self.body.addWidget(self.table)
        self.lists: list[ChoiceList] = []
        self._listed: QWidget | None = None
        self.table.pressed_cell.connect(self._on_pressed)
        self.hint.setText(self._asked())
        self.show_response(())

    def show_response(self, values: Iterable[str]) -> None:
        sources = [str(one.id) for one in self._interaction.sources]
        targets = [str(one.id) for one in self._interaction.targets]
        pairs = ((a, b) for a, b in pairs_of(values) if a in sources and b in targets)
        self._pairs = tuple(pairs)
        self.table.show_filled(frozenset((sources.index(a), targets.index(b)) for a, b in self._pairs))
        for source, shown in zip(sources, self.lists, strict=False):
            shown.show_response(b for a, b in self._pairs if a == source)
        done, total = len({a for a, _ in self._pairs}), len(sources)
        digits = self._theme.digits
        self.count.setText(self.tr("{done} of {total} rows answered").format(done=digits(done), total=digits(total)))

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self.table.setEnabled(not locked)
        for shown in self.lists:
            shown.set_locked(locked)

    def first_part(self) -> QWidget:
        return self.lists[0].rows[0] if self.is_listed else self.table

    def stick(self, top: QPoint) -> None:
        self.table.stick(self.table.mapFrom(self, top).y())

    @property
    def is_listed(self) -> bool:
        """Whether it is too narrow for a grid now."""
        return self._listed is not None and not self._listed.isHidden()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._room(event.size().width())
        self._fold(room < NARROW * self._theme.factor and not self.table.fits(room))

    def _room(self, width: int) -> int:
        """How wide it is going to be: on the way there layouts try narrower widths, for which nothing is built."""
        page = self.scrolled_in()
        return width if page is None else max(width, page.viewport().width() - AROUND)

    def _fold(self, narrow: bool) -> None:
        if narrow == self.is_listed:
            return
        focus: QWidget | None = self.window().focusWidget()  # the grid's own is also one that was left long ago
        had_focus = focus is not None and any(part.isAncestorOf(focus) for part in (self.table, *self.lists))
        if narrow and self._listed is None:
            self._build_lists()
        self.table.setVisible(not narrow)
        if self._listed is not None:
            self._listed.setVisible(narrow)
        if had_focus:
            self.first_part().setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_lists(self) -> None:
        self._listed = QWidget(self)
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for source in self._interaction.sources:
            head = RichLabel(self._theme, self._media, name="match_row")
            head.show_html(source.html, use=TextUse.BODY_STRONG, language=self._language)
            words = words_of(self._theme, self._media, source.html, self._language)
            asked = ChoiceInteraction(
                response=ResponseId(source.id), choices=self._interaction.targets, max_choices=source.match_max
            )
            listed = ChoiceList(self._theme, self._media, asked, language=self._language, name=words)
            listed.responded.connect(self._on_listed)
            listed.set_locked(self._locked)
            column.addWidget(head)
            column.addWidget(listed)
            self.lists.append(listed)
        self.body.addWidget(self._listed)
        self.show_response(" ".join(pair) for pair in self._pairs)

    def _asked(self) -> str:
        most = self._interaction.max_associations
        if most and most < len(self._interaction.sources):
            return self.tr("Choose at most %n answer(s) in all.", "", most)
        if all(source.match_max == 1 for source in self._interaction.sources):
            return self.tr("One answer in each row.")
        return self.tr("Choose all that apply in each row.")

    def _toggle(self, source: str, target: str) -> None:
        step = self._rule.toggle(self._pairs, source, target)
        if step.full is not None:
            self.refuse(self._why_full(step.full, source))
            return
        sources = {str(one.id): at for at, one in enumerate(self._interaction.sources)}
        targets = {str(one.id): at for at, one in enumerate(self._interaction.targets)}
        row, column = sources[source], targets[target]
        self.responded.emit(self._response, tuple(" ".join(pair) for pair in step.pairs))
        taken = [pair for pair in step.dropped if pair[0] != source]
        words = self.table.cells.words_of(row, column)
        if taken:
            other = self.table.cells.rows.words[sources[taken[0][0]]]
            words = self.tr("{words}. It was taken from {other}.").format(words=words, other=other)
            self.count.setText(self.tr("Taken from {other}").format(other=other))
        announce(self, words)

    def _why_full(self, full: Full, source: str) -> str:
        used = sum(1 for pair in self._pairs if full is Full.ALL or pair[0] == source)
        if full is Full.OTHER:
            return self.tr("This column takes no more answers. Take one back first.")
        return self.tr("You have chosen %n already. Take one back first.", "", used)

    @Slot(int, int)
    def _on_pressed(self, row: int, column: int) -> None:
        if not self._locked:
            self._toggle(str(self._interaction.sources[row].id), str(self._interaction.targets[column].id))

    @Slot(str, tuple)
    def _on_listed(self, source: str, values: tuple[str, ...]) -> None:
        """One press in a list adds one answer or takes one back; the one it replaces goes by itself."""
        held = {b for a, b in self._pairs if a == source}
        changed = [value for value in values if value not in held] or [value for value in held if value not in values]
        if changed:
            self._toggle(source, changed[0])
