"""What the gallery shows, page by page; each page is one window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.overview import Mark
from kiosk.exam.timing import Urgency
from kiosk.flow.screens import SaveState, Saving, TimeLeft
from kiosk.ui.items.choice_row import ChoiceRow
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.bottombar import BottomBar
from kiosk.ui.widgets.bubble import Bubble
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.chip import Chip
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.palette import QuestionPalette
from kiosk.ui.widgets.passage import PassageView
from kiosk.ui.widgets.progress import Progress
from kiosk.ui.widgets.qr import QrView
from kiosk.ui.widgets.saving import SaveMark
from kiosk.ui.widgets.sheet import Bar, Panel, Rule, Sheet
from kiosk.ui.widgets.switch import Switch, Tick
from kiosk.ui.widgets.timer import Timer
from kiosk.ui.widgets.topbar import FrontBar, TopBar
from sync.protocol.paper import Item
from tests.gallery import arranged, heard, machine, room, samples
from tests.gallery.tools import TOOLS

Page = Callable[[Theme], QWidget]
STEPS = ("Sign in", "Confirm", "Prepare", "Instructions", "Wait")


def window() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setObjectName("window")
    frame.setProperty("ground", "desk")
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return frame, column


def controls(theme: Theme) -> QWidget:
    frame, column = window()
    panel = Panel(theme)
    column.setContentsMargins(16, 16, 16, 16)
    column.addWidget(panel)
    panel.body.addWidget(Label(theme, "Buttons", use=TextUse.UI_STRONG))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(14)
    words = {
        Kind.PRIMARY: "Next",
        Kind.SECONDARY: "Previous",
        Kind.QUIET: "Clear answer",
        Kind.DANGER: "End this attempt…",
    }
    for at, state in enumerate(("rest", "hover", "focus", "pressed", "disabled")):
        grid.addWidget(Label(theme, state, use=TextUse.SMALL, ink=Role.INK2), 0, at)
        for row, kind in enumerate(Kind, start=1):
            button = Button(theme, words[kind], kind=kind)
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hover")
            button.setDown(state == "pressed")
            button.setEnabled(state != "disabled")
            button.setProperty("gallery_focus", state == "focus" and kind is Kind.PRIMARY)
            grid.addWidget(button, row, at, Qt.AlignmentFlag.AlignLeft)
    panel.body.addLayout(grid)
    panel.body.addWidget(Rule(theme))
    panel.body.addWidget(Label(theme, "Choices", use=TextUse.UI_STRONG))
    panel.body.addLayout(_choices(theme))
    panel.body.addWidget(Rule(theme))
    fields = QHBoxLayout()
    fields.setSpacing(20)
    for state in ("At rest", "Hint", "Error", "Disabled"):
        field = Field(theme, state, hint="Eight letters and digits." if state == "Hint" else "", code=True)
        field.show_text("Not needed here" if state == "Disabled" else "KX4 9TQ0 Il")
        if state == "Error":
            field.show_error("This code does not belong to this number. Check the slip, then type both again.")
        field.edit.setEnabled(state != "Disabled")
        fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    panel.body.addLayout(fields)
    panel.body.addStretch(1)
    return frame


def _choices(theme: Theme) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(14)
    for at, words in enumerate(
        ("At rest", "Under the pointer", "Disabled", "Chosen", "Struck out", "Chosen, one of several")
    ):
        row = ChoiceRow(theme, samples.media, is_single=at < 5)
        row.show_choice("ABCDEF"[at], words, "en")
        row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, at == 1)
        row.setEnabled(at != 2)
        row.show_chosen(at in (3, 5))
        row.show_struck(at == 4)
        grid.addWidget(row, at // 2, at % 2)
    return grid


def states(theme: Theme) -> QWidget:
    frame, column = window()
    panel = Panel(theme)
    column.setContentsMargins(12, 12, 12, 12)
    column.addWidget(panel)

    def line(title: str, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        label = Label(theme, title, use=TextUse.UI_STRONG)
        label.setFixedWidth(150)
        row.addWidget(label)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        panel.body.addLayout(row)
        panel.body.addWidget(Rule(theme))

    slots = (("No slot", "x", Role.RED), ("Available", "check", Role.GREEN), ("Attempting", "pencil", Role.BLUE))
    slots += (("Consumed", "lock", Role.ORANGE),)
    line("Slot", *(Chip(theme, words, icon=icon, role=role) for words, icon, role in slots))
    line("Question", *(Bubble(theme, mark, number=7) for mark in Mark))
    timers = []
    for left_ms, urgency, paused in (
        (5_040_000, Urgency.CALM, False),
        (3_960_000, Urgency.CALM, True),
        (840_000, Urgency.NOTICE, False),
        (276_000, Urgency.LAST, False),
        (52_000, Urgency.FINAL, False),
    ):
        timer = Timer(theme)
        timer.show_time(TimeLeft(left_ms=left_ms, urgency=urgency, is_paused=paused))
        timers.append(timer)
    of_section = Timer(theme)
    of_section.show_time(TimeLeft(left_ms=1_080_000, is_section=True, exam_ms=5_040_000))
    hidden = Timer(theme)
    hidden.show_time(TimeLeft(left_ms=5_040_000))
    hidden.click()
    line("Time", *timers, of_section, hidden)
    marks = []
    for saving in (*(Saving(state=state) for state in SaveState), Saving(state=SaveState.ON_COMPUTER, is_offline=True)):
        mark = SaveMark(theme)
        mark.show_saving(saving)
        marks.append(mark)
    line("Saving", *marks)
    line("Attention", Chip(theme, "Needs you now", icon="shield-alert", role=Role.ALERT))
    notes = QGridLayout()
    notes.setSpacing(10)
    for at, kind in enumerate(NoteKind):
        text = "Nothing is missing. Your exam is sealed here and goes to the server by itself, or by USB stick."
        note = Note(theme, kind, "There is no network in this room just now.", text, action="Look" if at == 2 else "")
        notes.addWidget(note, at // 2, at % 2)
    panel.body.addLayout(notes)
    row = QHBoxLayout()
    switches = QVBoxLayout()
    for title, on in (("Large pointer", False), ("Read questions aloud", True)):
        switch = Switch(theme, title, "Uses the headphones at your seat")
        switch.setChecked(on)
        switches.addWidget(switch)
    ticks = QVBoxLayout()
    for on in (True, False):
        tick = Tick(
            theme, "I know that this station records what happens on it: keys, windows and times. No camera, no sound."
        )
        tick.setChecked(on)
        ticks.addWidget(tick)
    progress = Progress(theme, "Bringing the paper", can_cancel=True)
    progress.show_progress(17, 40)
    row.addLayout(switches, 1)
    row.addLayout(ticks, 1)
    row.addWidget(progress, 1)
    row.setSpacing(40)
    panel.body.addLayout(row)
    panel.body.addStretch(1)
    return frame


def front(theme: Theme) -> QWidget:
    frame, column = window()
    bar = FrontBar(theme, "Examination", steps=STEPS)
    bar.show_place("Station 17", "Kano Center 2, Room A")
    bar.show_step(2)
    column.addWidget(bar)
    column.addStretch(1)
    panel = Panel(theme, padding=48)
    panel.setFixedWidth(min(904, 904))
    row = QHBoxLayout()
    row.setSpacing(88)
    start, end = QVBoxLayout(), QVBoxLayout()
    start.setSpacing(12)
    start.addWidget(Label(theme, "Sign in", use=TextUse.HEAD))
    start.addWidget(
        Label(theme, "Type the two codes from your candidate slip.", use=TextUse.BODY, ink=Role.INK2, wraps=True)
    )
    number = Field(theme, "Registration number", number=1, code=True)
    number.show_text("2041-7736")
    code = Field(theme, "Access code", number=2, code=True)
    code.show_error("This code does not belong to this number. Check the slip, then type both again.")
    start.addWidget(number)
    start.addWidget(code)
    start.addWidget(Button(theme, "Continue", kind=Kind.PRIMARY, icon_after="arrow-right", height=52))
    start.addStretch(1)
    end.addWidget(Label(theme, "No slip? Raise your hand. Nothing is lost and your time has not started.", wraps=True))
    qr = QrView("KIOSK-RECEIPT 9F3K-72QD-XA", name="Receipt 9F3K 72QD XA")
    end.addWidget(qr, 0, Qt.AlignmentFlag.AlignHCenter)
    end.addWidget(Label(theme, "9F3K-72QD-XA", use=TextUse.CODE), 0, Qt.AlignmentFlag.AlignHCenter)
    end.addStretch(1)
    row.addLayout(start, 5)
    row.addLayout(end, 4)
    panel.body.addLayout(row)
    column.addWidget(panel, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    foot = Bar(theme, 60, edge="top")
    foot.row.addWidget(Button(theme, "English", kind=Kind.QUIET, icon="globe", icon_after="chevron-down"))
    foot.row.addWidget(Button(theme, "Display", kind=Kind.QUIET, icon="case-sensitive"))
    foot.row.addStretch(1)
    foot.row.addWidget(Button(theme, "Ask for help", kind=Kind.QUIET, icon="hand"))
    column.addWidget(foot)
    return frame


def messages(theme: Theme) -> QWidget:
    frame, column = window()
    column.setContentsMargins(16, 16, 16, 16)
    grid = QGridLayout()
    grid.setSpacing(16)
    for at, (icon, role, title, text, primary, secondary, code) in enumerate(
        (
            ("users", Role.BLUE, "No candidates yet", "Bring the roster from the central server, or from a file.", "Get the roster", "", ""),
            ("circle-check", Role.GREEN, "Nothing needs you", "All 200 stations are fine.", "", "", ""),
            ("cloud-off", Role.AMBER, "The central server is out of reach", "Exams go on as before. 1,284 events wait here and go by themselves.", "", "Export to USB", "SYNC-UNREACHABLE"),
            ("hard-drive", Role.RED, "The disk of this station is full", "Your last answer could not be saved. Raise your hand; the clock has stopped.", "Ask for help", "Try again", "KIOSK-STORE-FULL"),
        )
    ):  # fmt: skip
        panel = Panel(theme)
        message = Message(theme)
        message.show_words(
            icon=icon, role=role, title=title, text=text, primary=primary, secondary=secondary, code=code
        )
        panel.body.addWidget(message)
        grid.addWidget(panel, at // 2, at % 2)
    column.addLayout(grid)
    return frame


def question(
    item: Item, *, language: str = "en", number: int = 24, answer: tuple[str, ...] = (), notice: bool = False
) -> Page:
    """The whole exam screen around an item, as the candidate sees it."""

    def page(theme: Theme) -> QWidget:
        frame, column = window()
        top = TopBar(theme)
        top.show_titles("Biology, Paper 1", "Section B: Living systems")
        top.saving.show_saving(Saving(state=SaveState.ON_SERVER))
        top.timer.show_time(TimeLeft(left_ms=5_040_000))
        top.fold(theme.factor > 1.4)
        if notice:
            top.show_notice(
                NoteKind.TIME,
                "10 minutes were added to your time",
                "For the power cut at 09:54. You now have 1 h 34 min.",
            )
        column.addWidget(top)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        theme.keep_margins(middle, start=20, top=20, end=20, bottom=20)
        sheet = Sheet(theme)
        sheet.show_number(theme.digits(number), f"of {theme.digits(40)}")
        view = ItemView(theme, heard.media)
        sheet.body.addWidget(view)
        readings = {samples.R: "16,000"} if item.id == "number" else {}
        responses = {samples.R: answer} if item.id != "flow" else {"g1": ("c1",), "g2": ("oxygen",)}
        view.show_item(item, responses=responses, readings=readings, language=language)
        text = {"single": samples.PASSAGE[language], "beside": arranged.COLUMNS}.get(item.id, "")
        if text and theme.room in (Room.WIDE, Room.USUAL, Room.FOLDED):
            passage = PassageView(theme, samples.media)
            passage.show_passage(
                title="Read this passage",
                reference="for questions 23 to 26",
                html=text,
                language=item.language or language,
            )
            middle.addWidget(passage, 5)
        sheet.fold(theme.room in (Room.TABBED, Room.LEAN))
        middle.addWidget(sheet, 6)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addLayout(middle, 1)
        bottom = BottomBar(theme)
        bottom.fold(theme.factor > 1.4)
        bottom.show_mark(item.id == "multiple")
        if theme.room in (Room.WIDE, Room.USUAL):
            palette = QuestionPalette(theme)
            palette.show_overview(samples.overview(current=number))
            body.addWidget(palette)
        else:
            bottom.show_questions(f"Questions {theme.digits(21)} / {theme.digits(40)}")
        column.addLayout(body, 1)
        column.addWidget(bottom)
        return frame

    return page


def opened(theme: Theme) -> QWidget:
    """The list of a gap, open inside the window."""
    frame = question(samples.flow(), number=30)(theme)
    for gap in frame.findChildren(GapChoice):
        gap.setProperty("gallery_open", True)
    return frame


def focused(name: str, item: Item) -> Page:
    """A question with the focus set by keyboard on one of its parts."""

    def page(theme: Theme) -> QWidget:
        frame = question(item, answer=("c1",))(theme)
        for widget in frame.findChildren(QWidget, name):
            widget.setProperty("gallery_focus", True)
        return frame

    return page


PAGES: dict[str, Page] = {
    **room.PAGES,
    **machine.PAGES,
    "controls": controls,
    "states": states,
    "front": front,
    "messages": messages,
    "single": question(samples.single(), answer=("c1",)),
    "notice": question(samples.single(), answer=("c1",), notice=True),
    "multiple": question(samples.multiple(), number=27, answer=("c0", "c1")),
    "number": question(samples.number(), number=28, answer=("16 000",)),
    "text": question(samples.text(), number=29, answer=("oxygen",)),
    "essay": question(samples.essay(), number=26, answer=(samples.ESSAY,)),
    "shaped": question(samples.shaped(), number=27, answer=samples.SHAPED),
    "flow": question(samples.flow(), number=30),
    "opened": opened,
    "vertical": question(arranged.vertical(), number=29, answer=("c0",)),
    "vertical_passage": question(arranged.alone("beside", arranged.choice(), "zh")),
    "focus_choice": focused("choice_c2", samples.single()),
    "focus_palette": focused("question_grid", samples.single()),
    "focus_passage": focused("passage_text", samples.single()),
    "focus_text": focused("entry_r", samples.text()),
    **{name: question(make(), number=29, answer=arranged.ANSWERS[name]) for name, make in arranged.SAMPLES.items()},
    **{f"{name}_open": question(make(), number=29) for name, make in arranged.SAMPLES.items()},
    "associate_full": question(arranged.associate(), number=29, answer=("s0 s5", "s1 s4", "s2 s3")),
    "heard": question(heard.heard(), number=12),
    "heard_film": question(heard.heard(kind="video", width=480, height=270), number=12),
    "match_wide": question(arranged.match(columns=14), number=29),
    "match_several": question(arranged.match(most=0), number=29, answer=("s0 t1", "s0 t2")),
    "focus_match": focused("match_table_r", arranged.match()),
    "focus_order": focused("order_c2", arranged.order()),
    "focus_hotspot": focused("spot_h1", arranged.hotspot()),
    "focus_slider": focused("slider_scale_r", arranged.slider()),
    "focus_point": focused("stage_r", arranged.select_point()),
    **{
        f"{name}-{code}": question(make(code), number=29, language=code, answer=arranged.ANSWERS[name][:3])
        for name, make in (("match", arranged.match), ("order", arranged.order), ("associate", arranged.associate))
        for code in ("ar", "hi")
    },
    **TOOLS,
    **{f"single-{code}": question(samples.single(code), language=code, answer=("c1",)) for code in samples.SINGLE},
}
