"""Places of a picture: to be chosen, to be put in order, or to put things onto."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QWidget

from kiosk.exam.pairing import Rule
from kiosk.ui.items.answering import Answering
from kiosk.ui.items.gap_choice import ChoicePanel
from kiosk.ui.items.placing import Placing
from kiosk.ui.items.stage import SpotStage
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.document import Media
from sync.protocol.paper import GraphicGapMatchInteraction, GraphicOrderInteraction, HotspotInteraction


class HotspotView(Answering):
    """One place or several; a second press takes a place back."""

    def __init__(
        self,
        theme: Theme,
        media: Media,
        interaction: HotspotInteraction | GraphicOrderInteraction,
        *,
        language: str = "",
        name: str = "",
    ) -> None:
        super().__init__(theme, interaction.response, kind="hotspot", language=language, name=name)
        self._interaction, self._locked = interaction, False
        self._chosen: tuple[str, ...] = ()
        self._is_order = isinstance(interaction, GraphicOrderInteraction)
        self.stage = SpotStage(theme, media, interaction.picture, interaction.choices, language=self._language)
        self.stage.setObjectName(f"stage_{interaction.response}")
        self.body.addWidget(self.stage)
        self.stage.pressed.connect(self._on_pressed)
        self.hint.setText(self._asked())
        self.show_response(())

    def show_response(self, values: Iterable[str]) -> None:
        self._chosen = tuple(value for value in values if value in self.stage.spots)
        for name, spot in self.stage.spots.items():
            at = self._chosen.index(name) + 1 if name in self._chosen else 0
            number = self._theme.digits(at) if at and self._is_order else ""
            said = self.tr("position {number}").format(number=number) if number else ""
            said = said or (self.tr("chosen") if at else self.tr("not chosen"))
            spot.show_state(chosen=bool(at), badge=number, said=said)
        self.count.setText(self.tr("%n chosen", "", len(self._chosen)))

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self.stage.setEnabled(not locked)

    def first_part(self) -> QWidget:
        spots = self.stage.spots
        return spots[self._chosen[0]] if self._chosen else next(iter(spots.values()))

    @property
    def shown(self) -> tuple[str, ...]:
        """What is shown as chosen, by what can be seen on each place."""
        spots = self.stage.spots
        chosen = [name for name, spot in spots.items() if spot.isChecked()]
        if self._is_order:
            by_badge = {spot.badge: name for name, spot in spots.items() if spot.isChecked()}
            return tuple(by_badge[self._theme.digits(at)] for at in range(1, len(by_badge) + 1))
        return tuple(str(choice.id) for choice in self._interaction.choices if choice.id in chosen)

    def _asked(self) -> str:
        if self._is_order:
            return self.tr("Press the places in their order. Press one again to take it back.")
        least, most = self._interaction.min_choices, self._interaction.max_choices
        if most == 1:
            return self.tr("Choose one place in the picture.")
        if most:
            return self.tr("Choose at most %n place(s) in the picture.", "", most)
        if least > 1:
            return self.tr("Choose at least %n place(s) in the picture.", "", least)
        return self.tr("Choose all places in the picture that apply.")

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        if not self._locked:
            self._choose(name)

    def _choose(self, name: str) -> None:
        most, words = self._interaction.max_choices, self.stage.spots[name].words
        if name in self._chosen:
            left = tuple(one for one in self._chosen if one != name)
            self.give(left, self.tr("{words} taken back").format(words=words))
            return
        if most == 1:
            chosen: tuple[str, ...] = (name,)
        elif most and len(self._chosen) >= most:
            self.refuse(self.tr("You have chosen %n already. Take one back first.", "", len(self._chosen)))
            return
        else:
            chosen = (*self._chosen, name)
        if not self._is_order:
            chosen = tuple(str(c.id) for c in self._interaction.choices if c.id in chosen)
        self.give(chosen, self.tr("{words} chosen").format(words=words))


class PictureMatchView(Placing):
    """The pool above, the picture below; a place that is pressed with nothing in hand opens a list."""

    def __init__(
        self, theme: Theme, media: Media, interaction: GraphicGapMatchInteraction, *, language: str = "", name: str = ""
    ) -> None:
        rule = Rule(ones=interaction.choices, others=interaction.places, most=interaction.max_associations)
        super().__init__(theme, media, interaction.response, rule, kind="picture_match", language=language, name=name)
        self.stage = SpotStage(theme, media, interaction.picture, interaction.places, language=self._language)
        self.stage.setObjectName(f"stage_{interaction.response}")
        self._plain = {str(c.id): self.words_of(str(c.id)) for c in interaction.choices}
        self._panel: ChoicePanel | None = None
        self._listed = ""
        self.body.addWidget(self.stage)
        self.stage.pressed.connect(self._on_pressed)
        self.show_response(())

    def place_at(self, at: QPoint) -> str:
        return self.stage.place_under(at)

    def name_of(self, place: str) -> str:
        return self.stage.spots[place].words

    def show_places(self, held: dict[str, list[str]], ready: str) -> None:
        self.stage.ready = ready
        for place, spot in self.stage.spots.items():
            words = ", ".join(self._plain[choice] for choice in held.get(place, ()))
            spot.show_state(chosen=bool(words), badge=words, said=words or self.tr("empty"))

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self.stage.setEnabled(not locked)

    @Slot(str)
    def _on_pressed(self, place: str) -> None:
        if self.is_lifting:
            self.put_lifted(place)
        elif not self._locked:
            self._open(place)

    def _open(self, place: str) -> None:
        words = (self.tr("Leave it empty"), *self._plain.values())
        held = self.held[place]
        self._listed = place
        self._panel = ChoicePanel(
            self._theme, self.stage.spots[place], words, language=self._language, name=self.name_of(place)
        )
        self._panel.picked.connect(self._on_picked)
        self._panel.closed.connect(self._on_closed)
        self._panel.open_at(list(self._plain).index(held[0]) + 1 if held else 0)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        if row == 0:
            self.empty(self._listed)
        else:
            self.put(list(self._plain)[row - 1], self._listed)

    @Slot()
    def _on_closed(self) -> None:
        if self._panel is not None:
            self._panel.deleteLater()
            self._panel = None
