"""Things of one kind that are put together in pairs: the half that lists and pictures share."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.exam.pairing import Full, OneSet, Pair
from kiosk.ui.items.answering import Answering
from kiosk.ui.items.pair_list import PairList
from kiosk.ui.theme import Theme
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.document import Media
from sync.protocol.paper import Associable
from sync.protocol.responses import pairs_of


class Joining(Answering):
    """Press one, then another: they are a pair. The same again takes them apart, as does the button of the pair."""

    def __init__(
        self,
        theme: Theme,
        media: Media,
        response: str,
        rule: OneSet,
        *,
        kind: str,
        language: str,
        name: str,
    ) -> None:
        super().__init__(theme, response, kind=kind, language=language, name=name)
        self._rule, self._locked, self._lifted = rule, False, ""
        self._known = {str(choice.id): choice for choice in rule.choices}
        self._pairs: tuple[Pair, ...] = ()
        self.pairs = PairList(theme, media, language=self._language, said=self._said)
        self.pairs.taken_apart.connect(self._on_taken_apart)

    # -- what heirs have --------------------------------------------------------------------------------------------

    def words_of(self, choice: str) -> str:
        """What a reader hears a thing called."""
        raise NotImplementedError

    def html_of(self, choice: Associable) -> str:
        """What stands for a thing in the list of pairs."""
        raise NotImplementedError

    def show_things(self, lifted: str, partners: dict[str, list[str]]) -> None:
        """Show what is picked up and who is with whom."""
        raise NotImplementedError

    # -- being told -------------------------------------------------------------------------------------------------

    def show_response(self, values: Iterable[str]) -> None:
        pairs = pairs_of(values)
        self._pairs = tuple((a, b) for a, b in pairs if a in self._known and b in self._known)
        self.count.setText(tr("%n pair(s) made", "", len(self._pairs)))
        self.pairs.show_pairs(self._pairs, self._html_of)
        self._show()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self._lifted = ""
        self.pairs.set_locked(locked)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._lifted:
            self.let_go()
            return
        super().keyPressEvent(event)

    @property
    def shown(self) -> Sequence[str]:
        """The pairs that can be seen."""
        return [" ".join(pair) for pair, row in self.pairs.rows.items() if row.isVisibleTo(self)]

    # -- what is done -----------------------------------------------------------------------------------------------

    def press(self, choice: str) -> None:
        """Pick something up, lay it down again, or put it together with what is picked up."""
        if self._locked:
            return
        if not self._lifted:
            self._lifted = choice
            self._show()
            words = self.tr("{words} picked up. Now choose what it belongs to.")
            announce(self, words.format(words=self.words_of(choice)))
        elif self._lifted == choice:
            self.let_go()
        else:
            self.join(self._lifted, choice)

    def lift(self, choice: str) -> None:
        """Something is dragged."""
        if not self._locked:
            self._lifted = choice
            self._show()

    def join(self, one: str, other: str) -> None:
        """Put two together, or take them apart; what may be in one pair only leaves the one it is in."""
        self._lifted = ""
        if self._locked or one == other:
            self._show()
            return
        step = self._rule.toggle(self._pairs, one, other)
        if step.full is not None:
            self._show()
            self.refuse(self._why_full(step.full, one, other))
            return
        pattern = (
            self.tr("{one} is now together with {other}") if step.added else self.tr("{one} and {other} are apart")
        )
        words = pattern.format(one=self.words_of(one), other=self.words_of(other))
        self.give((" ".join(pair) for pair in step.pairs), words)
        self._show()

    def let_go(self) -> None:
        """Nothing is picked up any more."""
        self._lifted = ""
        self._show()

    def asked(self, how: str) -> str:
        """How it is done, and how many pairs there may be."""
        most = self._rule.most
        if not most:
            return how
        at_most = tr("Make at most %n pair(s).", "", most)
        return f"{how} {at_most}"

    def _show(self) -> None:
        partners: dict[str, list[str]] = {name: [] for name in self._known}
        for one, other in self._pairs:
            partners[one].append(other)
            partners[other].append(one)
        self.show_things(self._lifted, partners)

    def is_used_up(self, choice: str, partners: Sequence[str]) -> bool:
        """Whether a thing is in as many pairs as it may be."""
        most = self._known[choice].match_max
        return bool(most) and len(partners) >= most

    def _html_of(self, choice: str) -> str:
        return self.html_of(self._known[choice])

    def _said(self, pair: Pair) -> str:
        return self.tr("{one} and {other}").format(one=self.words_of(pair[0]), other=self.words_of(pair[1]))

    def _why_full(self, full: Full, one: str, other: str) -> str:
        if full is Full.ALL:
            return self.tr("All pairs are made. Take one apart first.")
        words = self.words_of(one if full is Full.ONE else other)
        return self.tr("{words} is in as many pairs as it may be. Take one apart first.").format(words=words)

    @Slot(str, str)
    def _on_taken_apart(self, one: str, other: str) -> None:
        self.join(one, other)
