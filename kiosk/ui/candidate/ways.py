"""The ways from a question, and what may be done with its answer."""

from kiosk.flow.screens import QuestionScreen
from kiosk.ui.translation import tr
from kiosk.ui.widgets.bottombar import BottomBar
from kiosk.ui.widgets.palette import QuestionPalette


def show_ways(screen: QuestionScreen, bottom: BottomBar, palette: QuestionPalette) -> None:
    """Show where the candidate may go from a question; of what is closed nothing can be changed."""
    is_open = screen.number > 0 and not screen.is_closed
    bottom.allow(previous=screen.can_go_back, onward=True, mark=is_open, clear=is_open)
    bottom.show_undo(screen.can_undo)
    bottom.show_one_way(screen.is_linear and not screen.is_last and not screen.is_closed)
    words = tr("Review", "the button that goes on") if screen.is_last else tr("Next", "the button that goes on")
    bottom.show_next(words, icon="list-checks" if screen.is_last else "arrow-right")
    palette.allow(leave=screen.can_leave, breaks=screen.breaks_left)


def section_words(screen: QuestionScreen) -> str:
    """Return the section's title, and that it is closed where it is."""
    if not screen.is_closed:
        return screen.section
    closed = tr("closed, to read only")
    return f"{screen.section} · {closed}" if screen.section else closed
