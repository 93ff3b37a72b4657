"""The tools of a question, each open on its page as the candidate sees it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.exam.highlights import Ink, Mark, highlighted, text_key, written
from kiosk.flow.key_layouts import LayoutShown
from kiosk.flow.screens import Place, QuestionScreen, SaveState, Saving, TimeLeft
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from sync.protocol.paper import Item, Stimulus
from sync.protocol.tools import Tool
from tests.gallery import samples

ALL = tuple(str(tool) for tool in Tool if tool is not Tool.CALCULATOR)


def shown(item: Item, *, passage: bool, language: str) -> QuestionScreen:
    """A question with every tool, half way through a paper."""
    stimulus = Stimulus(id="s", title="Read this passage", html=samples.PASSAGE[language], language=language)
    return QuestionScreen(
        place=Place(seat="Seat 17", center="Kano Center 2", zone="Africa/Lagos", lock="locked"),
        exam="Biology, Paper 1",
        section="Section B: Living systems",
        item=item,
        number=24,
        total=40,
        stimulus=stimulus if passage else None,
        stimulus_for=(23, 26) if passage else None,
        responses={},
        readings={},
        is_marked=False,
        can_go_back=True,
        is_last=False,
        overview=samples.overview(),
        time=TimeLeft(left_ms=5_040_000),
        saving=Saving(state=SaveState.ON_SERVER),
        media=samples.media,
        tools=ALL,
    )


def tool(
    name: str, item: Callable[[], Item], *, passage: bool = False, language: str = "en"
) -> Callable[[Theme], QWidget]:
    """A page on which one tool is open."""

    def page(theme: Theme) -> QWidget:
        window = CandidateWindow(theme)
        window.show_screen(shown(item(), passage=passage, language=language))
        window.show_key_layout(LayoutShown("Arabic", can_switch=True))
        question = window.stack.currentWidget()
        if isinstance(question, QuestionPage):
            if name == "highlighter":
                _highlight(question)
            question.tools.toggle(name)
        return window

    return page


def _highlight(question: QuestionPage) -> None:
    """All four colors in the passage."""
    passage = question.passage
    marks: tuple[Mark, ...] = ()
    for at, ink in enumerate(Ink):
        marks = highlighted(marks, 10 + 60 * at, 50 + 60 * at, ink)
    values = written({text_key(passage.document.toPlainText()): marks})
    question.tools.highlights.show("passage", [(passage.text, passage.document)], values)


TOOLS: dict[str, Callable[[Theme], QWidget]] = {
    "tool_highlighter": tool("highlighter", samples.single, passage=True),
    "tool_line_reader": tool("line_reader", samples.single, passage=True),
    "tool_magnifier": tool("magnifier", samples.single, passage=True),
    "tool_keyboard": tool("keyboard", samples.essay),
    "tool_keypad": tool("keyboard", samples.number),
    "tool_spelling": tool("spelling", samples.essay),
    "tool_calculator": tool("calculator", samples.single, passage=True),
    "tool_notes": tool("notes", samples.single, passage=True),
    "tool_highlighter-ar": tool("highlighter", lambda: samples.single("ar"), passage=True, language="ar"),
}
