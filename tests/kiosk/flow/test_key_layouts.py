"""The layout on screen follows the machine, and goes on to the next when asked."""

from kiosk.flow.key_layouts import KeyLayouts, LayoutShown


class Machine:
    """A keyboard with two layouts, or fewer."""

    def __init__(self, *names: str) -> None:
        self._names, self._at = names, 0

    @property
    def can_switch(self) -> bool:
        return len(self._names) > 1

    def names(self) -> tuple[str, ...]:
        return self._names

    def current(self) -> int:
        return self._at

    def switch(self, at: int) -> bool:
        self._at = at
        return True


def told(machine: Machine) -> tuple[KeyLayouts, list[LayoutShown]]:
    layouts, shown = KeyLayouts(machine), []
    layouts.shown.connect(shown.append)
    layouts.look()
    return layouts, shown


def test_it_is_told_once_and_again_when_it_changes() -> None:
    machine = Machine("English (US)", "Arabic")
    layouts, shown = told(machine)
    layouts.look()
    machine.switch(1)
    layouts.look()
    assert shown == [LayoutShown("English (US)", can_switch=True), LayoutShown("Arabic", can_switch=True)]


def test_the_next_one_follows_the_last() -> None:
    machine = Machine("English (US)", "Arabic")
    layouts, shown = told(machine)
    layouts.go_on()
    layouts.go_on()
    assert [one.name for one in shown] == ["English (US)", "Arabic", "English (US)"]


def test_one_alone_is_only_shown() -> None:
    layouts, shown = told(Machine("Hausa"))
    layouts.go_on()
    assert shown == [LayoutShown("Hausa")]


def test_nothing_is_said_where_nobody_tells() -> None:
    _, shown = told(Machine())
    assert shown == [LayoutShown("")]
