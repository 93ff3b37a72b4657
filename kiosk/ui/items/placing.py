"""Things that are picked up and put into places: the half that texts with gaps and pictures with places share."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.exam.pairing import Full, Pair, Rule
from kiosk.ui.items.answering import Answering
from kiosk.ui.items.pool import Pool
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.document import Media
from sync.protocol.responses import pairs_of


class Placing(Answering):
    """Three ways: drag it there; press it, then its place; or press the place, and choose from the list there."""

    def __init__(
        self,
        theme: Theme,
        media: Media,
        response: str,
        rule: Rule,
        *,
        kind: str,
        language: str,
        name: str,
    ) -> None:
        super().__init__(theme, response, kind=kind, language=language, name=name)
        self._rule, self._locked, self._lifted = rule, False, ""
        self._pairs: tuple[Pair, ...] = ()
        self.pool = Pool(theme, media, rule.ones, language=self._language)
        self.body.addWidget(self.pool)
        self.pool.lifted.connect(self._on_lifted)
        self.pool.dragged.connect(self._on_dragged)
        self.pool.dropped.connect(self._on_dropped)
        self.hint.setText(self.tr("Drag each one to its place, or press it and then its place."))

    # -- what heirs have --------------------------------------------------------------------------------------------

    def place_at(self, at: QPoint) -> str:
        """Which place lies at a point of the desk; nothing for none."""
        raise NotImplementedError

    def name_of(self, place: str) -> str:
        """What a reader hears a place called."""
        raise NotImplementedError

    def show_places(self, held: dict[str, list[str]], ready: str) -> None:
        """Show what lies where; `ready` is the place over which something is held."""
        raise NotImplementedError

    # -- being told -------------------------------------------------------------------------------------------------

    def show_response(self, values: Iterable[str]) -> None:
        places = {str(place.id) for place in self._rule.others}
        self._pairs = tuple((a, b) for a, b in pairs_of(values) if a in self.pool.chips and b in places)
        done, total = len({place for _, place in self._pairs}), len(places)
        digits = self._theme.digits
        self.count.setText(self.tr("{done} of {total} places filled").format(done=digits(done), total=digits(total)))
        self._show()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self._lifted = ""
        self.pool.setEnabled(not locked)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_lifting:
            self._let_go()
            return
        super().keyPressEvent(event)

    def first_part(self) -> QWidget:
        return next(iter(self.pool.chips.values()))

    @property
    def held(self) -> dict[str, list[str]]:
        """What lies in each place."""
        found: dict[str, list[str]] = {str(place.id): [] for place in self._rule.others}
        for choice, place in self._pairs:
            found[place].append(choice)
        return found

    @property
    def is_lifting(self) -> bool:
        """Whether something is picked up."""
        return bool(self._lifted)

    # -- what is done -----------------------------------------------------------------------------------------------

    def put(self, choice: str, place: str) -> None:
        """Put a choice into a place; what can be there only once comes from where it was."""
        if self._locked or (choice, place) in self._pairs:
            self._let_go()
            return
        step = self._rule.toggle(self._pairs, choice, place)
        self._lifted = ""
        if step.full is not None:
            self._show()
            self.refuse(self._why_full(step.full))
            return
        words = self.tr("{words} is now in {place}").format(words=self.words_of(choice), place=self.name_of(place))
        self.give((" ".join(pair) for pair in step.pairs), words)
        self._show()

    def put_lifted(self, place: str) -> None:
        """Put what is picked up into a place."""
        if self._lifted:
            self.put(self._lifted, place)

    def empty(self, place: str) -> None:
        """Take out what lies in a place."""
        if not self._locked:
            words = self.tr("{place} is empty again").format(place=self.name_of(place))
            self.give((" ".join(pair) for pair in self._pairs if pair[1] != place), words)

    def words_of(self, choice: str) -> str:
        """What a choice says."""
        return self.pool.chips[choice].words

    def _show(self, ready: str = "") -> None:
        used: list[str] = []
        for choice in self._rule.ones:
            times = sum(1 for one, _ in self._pairs if one == choice.id)
            if choice.match_max and times >= choice.match_max:
                used.append(str(choice.id))
        self.pool.show_state(self._lifted, used)
        self.show_places(self.held, ready)

    def _why_full(self, full: Full) -> str:
        if full is Full.ONE:
            return self.tr("It is used as often as it may be. Take it out of a place first.")
        if full is Full.OTHER:
            return self.tr("This place takes no more. Take something out first.")
        return self.tr("All that may be placed is placed. Take something out first.")

    def _let_go(self) -> None:
        self._lifted = ""
        self._show()

    @Slot(str)
    def _on_lifted(self, choice: str) -> None:
        if self._locked:
            return
        self._lifted = "" if self._lifted == choice else choice
        self._show()
        if self._lifted:
            announce(self, self.tr("{words} picked up. Now choose its place.").format(words=self.words_of(choice)))

    @Slot(str, QPoint)
    def _on_dragged(self, choice: str, at: QPoint) -> None:
        self._lifted = choice
        self.follow(at)
        self._show(self.place_at(at))

    @Slot(str, QPoint)
    def _on_dropped(self, choice: str, at: QPoint) -> None:
        place = self.place_at(at)
        if place:
            self.put(choice, place)
        else:
            self._let_go()
