"""Pairs out of one list of words or pictures, and pairs of places of a picture."""

from PySide6.QtCore import QPoint, QPointF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.exam.pairing import OneSet
from kiosk.ui.items.joining import Joining
from kiosk.ui.items.pair_list import paint_tie
from kiosk.ui.items.pool import Pool
from kiosk.ui.items.stage import SpotStage
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.document import Media
from sync.protocol.paper import Associable, AssociateInteraction, GraphicAssociateInteraction


class AssociateView(Joining):
    """The list above, the pairs below: press two, or drag one onto the other."""

    def __init__(
        self, theme: Theme, media: Media, interaction: AssociateInteraction, *, language: str = "", name: str = ""
    ) -> None:
        rule = OneSet(choices=interaction.choices, most=interaction.max_associations)
        super().__init__(theme, media, interaction.response, rule, kind="associate", language=language, name=name)
        self.pool = Pool(theme, media, interaction.choices, language=self._language)
        for chip in self.pool.chips.values():
            chip.setAccessibleDescription(self.tr("Space picks it up; then go to what it belongs to and press Space."))
        self.pool.lifted.connect(self._on_lifted)
        self.pool.dragged.connect(self._on_dragged)
        self.pool.dropped.connect(self._on_dropped)
        self.body.addWidget(self.pool)
        self.body.addWidget(self.pairs)
        self.hint.setText(self.asked(self.tr("Press two that belong together, or drag one onto the other.")))
        self.show_response(())

    def words_of(self, choice: str) -> str:
        return self.pool.chips[choice].words

    def html_of(self, choice: Associable) -> str:
        return choice.html

    def show_things(self, lifted: str, partners: dict[str, list[str]]) -> None:
        self.pool.show_state(lifted, [one for one, others in partners.items() if self.is_used_up(one, others)])

    def set_locked(self, locked: bool) -> None:
        self.pool.setEnabled(not locked)
        super().set_locked(locked)

    def first_part(self) -> QWidget:
        return next(iter(self.pool.chips.values()))

    def _chip_at(self, at: QPoint) -> str:
        for choice, chip in self.pool.chips.items():
            if chip.isVisible() and chip.rect().contains(chip.mapFromGlobal(at)):
                return choice
        return ""

    @Slot(str)
    def _on_lifted(self, choice: str) -> None:
        self.press(choice)

    @Slot(str, QPoint)
    def _on_dragged(self, choice: str, at: QPoint) -> None:
        self.follow(at)
        self.lift(choice)
        under = self._chip_at(at)
        if under and not self._locked:
            self.pool.chips[under].setChecked(True)

    @Slot(str, QPoint)
    def _on_dropped(self, choice: str, at: QPoint) -> None:
        other = self._chip_at(at)
        if other:
            self.join(choice, other)
        else:
            self.let_go()


class TiedStage(SpotStage):
    """A picture on which lines join places."""

    ties: tuple[tuple[str, str], ...] = ()

    def show_ties(self, ties: tuple[tuple[str, str], ...]) -> None:
        """Show these lines."""
        self.ties = ties
        self.update()

    def paint_over(self, painter: QPainter) -> None:
        ink, halo = self._theme.color(Role.ACCENT), self._theme.color(Role.SHEET)
        for one, other in self.ties:
            paint_tie(painter, self._knot(one), self._knot(other), ink, halo=halo)
        super().paint_over(painter)

    def _knot(self, name: str) -> QPointF:
        return self.path_of(self.spots[name].place).boundingRect().center()


class PictureAssociateView(Joining):
    """The picture above, the pairs below: press two places, and a line joins them."""

    def __init__(
        self,
        theme: Theme,
        media: Media,
        interaction: GraphicAssociateInteraction,
        *,
        language: str = "",
        name: str = "",
    ) -> None:
        rule = OneSet(choices=interaction.choices, most=interaction.max_associations)
        kind, response = "picture_associate", interaction.response
        super().__init__(theme, media, response, rule, kind=kind, language=language, name=name)
        self.stage = TiedStage(theme, media, interaction.picture, interaction.choices, language=self._language)
        self.stage.setObjectName(f"stage_{response}")
        for spot in self.stage.spots.values():
            words = self.tr("Space picks it up, then Space on another place joins both. Arrow keys go to other places.")
            spot.setAccessibleDescription(words)
        self.stage.pressed.connect(self._on_pressed)
        self.body.addWidget(self.stage)
        self.body.addWidget(self.pairs)
        self.hint.setText(self.asked(self.tr("Press two places that belong together; a line joins them.")))
        self.show_response(())

    def words_of(self, choice: str) -> str:
        return self.stage.spots[choice].words

    def html_of(self, choice: Associable) -> str:
        return self.words_of(choice.id)

    def show_things(self, lifted: str, partners: dict[str, list[str]]) -> None:
        self.stage.ready = lifted
        self.stage.show_ties(self._pairs)
        for name, spot in self.stage.spots.items():
            words = ", ".join(self.words_of(other) for other in partners[name])
            said = self.tr("together with {words}").format(words=words) if words else self.tr("in no pair")
            if name == lifted:
                said = self.tr("picked up")
            spot.show_state(chosen=bool(words), said=said)

    def set_locked(self, locked: bool) -> None:
        self.stage.setEnabled(not locked)
        super().set_locked(locked)

    def first_part(self) -> QWidget:
        return next(iter(self.stage.spots.values()))

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        self.press(name)
