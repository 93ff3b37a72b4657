"""The tools of an exam, each used once by the candidate of a tour; what two of them leave has to reach the server."""

from collections.abc import Iterator

from kiosk.flow.station import StationPresenter
from kiosk.tour.hands import Hands
from kiosk.tour.plan import Given, Notes
from kiosk.tour.staff import Condition, Teller
from sync.protocol.attempts import Attempt
from sync.protocol.ids import ItemId
from sync.protocol.tools import Tool

TOOLS = (
    Tool.SCIENTIFIC_CALCULATOR,
    Tool.STRIKE_OUT,
    Tool.NOTES,
    Tool.HIGHLIGHTER,
    Tool.LINE_READER,
    Tool.MAGNIFIER,
    Tool.AREA_MASK,
    Tool.SCREEN_KEYBOARD,
)
LOOKED_UP_S = 1.5
NOTE = "Look again at the end."


class ToolVisit:
    """The steps at one question, each saying what it waits for."""

    def __init__(self, teller: Teller, station: StationPresenter, hands: Hands, notes: Notes) -> None:
        self._teller, self._station, self._hands, self._notes = teller, station, hands, notes

    def told(self, item: ItemId) -> Iterator[Condition]:
        """Every tool that a question with choices can have."""
        hands, pictured = self._hands, self._teller.pictured
        hands.open_tool("calculator")
        hands.write("calculator_formula", "3*(4+5)")
        hands.finish("calculator_key_=")
        yield from pictured("calculator")
        hands.close_tool("calculator")
        hands.open_tool("strike")
        hands.open_tool("notes")
        hands.type_into(hands.find("notes_text"), NOTE)
        yield lambda: self._left(item, Tool.NOTES) == (NOTE,)
        yield from pictured("note")
        hands.close_tool("notes")
        self._notes.left.append(Given(item=item, response=Tool.NOTES, values=(NOTE,)))
        hands.open_tool("strike")
        yield from self._highlight(item)
        for name in ("line_reader", "magnifier", "area_mask", "keyboard"):
            hands.open_tool(name)
            yield from pictured(name.replace("_", "-"))
            hands.open_tool(name)

    def _highlight(self, item: ItemId) -> Iterator[Condition]:
        hands = self._hands
        hands.open_tool("highlighter")
        hands.click("pen_green")
        hands.sweep("question_text", "item_text")
        yield lambda: bool(self._left(item, Tool.HIGHLIGHTER))
        yield from self._teller.pictured("highlighter")
        hands.close_tool("highlighter")
        marks = self._left(item, Tool.HIGHLIGHTER)
        self._notes.left.append(Given(item=item, response=Tool.HIGHLIGHTER, values=marks))

    def spell(self) -> Iterator[Condition]:
        """The words of an essay are looked up."""
        self._hands.open_tool("spelling")
        yield self._teller.after(LOOKED_UP_S)
        yield from self._teller.pictured("spelling")
        self._hands.close_tool("spelling")

    def _left(self, item: ItemId, tool: Tool) -> tuple[str, ...]:
        attempt: Attempt | None = None if self._station.sitting is None else self._station.sitting.attempt
        return () if attempt is None else attempt.annotations.get(item, {}).get(tool, ())
