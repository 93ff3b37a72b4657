"""Pages of the panel's room, without a server: the hall, one candidate, an action, the sign-in, and nothing at all."""

from functools import partial

import msgspec
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.exam.hand_over import HandOverSeen
from kiosk.exam.machines import seen as machines_seen
from kiosk.exam.printed.document import Document
from kiosk.flow.room.book import RoomBook
from kiosk.flow.room.decisions import Decision
from kiosk.flow.room.incidents import IncidentBook
from kiosk.flow.room.order import Order, Outcome
from kiosk.flow.room.record import record_of
from kiosk.flow.room.staff import Person, SignInScreen
from kiosk.flow.room.talking import RoomNews, RoomState
from kiosk.store.room import Kept
from kiosk.ui.admin.handover.page import HandOverPage
from kiosk.ui.admin.papers.page import PapersPage
from kiosk.ui.admin.room.acts import BY_DO
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.printed.preview import previewed
from kiosk.ui.theme import Theme
from sync.protocol.deciding import Do
from sync.protocol.ids import EventId
from sync.protocol.room_rows import CandidateReply, DayEvent, Palette
from sync.protocol.staff_rows import PanelStaffRow, WrappedSecret
from sync.protocol.sums import Place
from tests.gallery import rooms

WRAPPED = WrappedSecret(salt="", memory_kib=1, passes=1, lanes=1, nonce="", sealed="")
PERSON = Person(
    row=PanelStaffRow(
        pos=1, person="hauwa", name="H. Danjuma", right="decide", since_ms=0, until_ms=2**50, wrapped=WRAPPED
    ),
    secret=b"s" * 32,
)
SECOND = msgspec.structs.replace(PERSON.row, person="musa", name="A. Musa")
DAY = (
    Decision(event=EventId("4"), do=Do.TERMINATE, by="H. Danjuma", second="A. Musa", why="Left the room", at_ms=rooms.NOW_MS - 60_000),
    Decision(event=EventId("5"), do=Do.SEAT, by="A. Musa", why="Broken chair", seat="188", at_ms=rooms.NOW_MS - 6_900_000, is_known=True),
    Decision(event=EventId("6"), do=Do.NO_SHOW, by="A. Musa", why="Not at 9:30", at_ms=rooms.NOW_MS - 6_950_000, is_known=True, is_undone=True),
    Decision(event=EventId("3"), do=Do.ADD_TIME, by="H. Danjuma", why="Power cut", at_ms=rooms.NOW_MS - 300_000, amount_ms=600_000, is_known=True),
    Decision(event=EventId("2"), do=Do.PAUSE, by="A. Musa", why="Fire drill", at_ms=rooms.NOW_MS - 900_000, outcome="DECISION-TOO-LATE", is_known=True),
    Decision(event=EventId("1"), do=Do.CONFIRM, by="A. Musa", at_ms=rooms.NOW_MS - 5_900_000),
)  # fmt: skip


HAPPENED = CandidateReply(
    events=(
        DayEvent(
            kind="attempt.locked", at_ms=rooms.NOW_MS - 120_000, seat="42", causes=("KIOSK-LOCK-FOREIGN-PROGRAM",)
        ),
        DayEvent(kind="time.adjusted", at_ms=rooms.NOW_MS - 299_000, seat="42", by="H. Danjuma", amount_ms=600_000),
        DayEvent(kind="attempt.resumed", at_ms=rooms.NOW_MS - 800_000, seat="42", gap_ms=95_000),
        DayEvent(kind="attempt.started", at_ms=rooms.NOW_MS - 6_100_000, seat="42"),
        DayEvent(kind="candidate.checked_in", at_ms=rooms.NOW_MS - 6_300_000, seat="42"),
    ),
    palette=Palette(answered=15, answered_marked=2, not_answered=4, marked=1, not_visited=18),
    server_now_ms=rooms.NOW_MS,
)


def shown(theme: Theme, known: Kept, *, is_online: bool = True, trouble: str = "", waiting: int = 0) -> AdminWindow:
    """A panel's window whose room is this one, somebody signed in."""
    window = AdminWindow(theme)
    page = window.add_room()
    window.add_preflight()
    book = RoomBook()
    book.load(known)
    lines, gone = book.changes(as_of_ms=known.pull.server_ms)
    state = RoomState(
        place=known.place,
        sessions=book.sessions,
        pull=known.pull,
        is_online=is_online,
        is_loaded=True,
        trouble=trouble,
        waiting=waiting,
        unsent=book.unsent,
    )
    page.show_time(rooms.NOW_MS + (1_000 if is_online else 840_000))
    page.hear(RoomNews(state=state, shown=lines, gone=gone, minutes=known.minutes))
    page.hall.show_now(page.now_ms)
    page.open_for(PERSON)
    return window


def page_of(window: AdminWindow) -> RoomPage:
    found = window.findChild(RoomPage)
    assert isinstance(found, RoomPage)
    return found


def hall(theme: Theme) -> QWidget:
    return shown(theme, rooms.kept())


def offline(theme: Theme) -> QWidget:
    return shown(theme, rooms.kept(), is_online=False, trouble="SYNC-UNREACHABLE", waiting=2)


def candidate(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept())
    page = page_of(window)
    page.hall.opened.emit("candidate-41", "covered")
    page.detail.day.show_decisions(DAY[3:], page.zone)
    page.detail.show_day("candidate-41", HAPPENED)
    return window


def incidents(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(seats=40, candidates=40))
    page = window.add_incidents()
    page.open_for(PERSON)
    page.hear(RoomNews(state=RoomState(place=rooms.kept(seats=1, candidates=1).place), incidents=rooms.INCIDENTS))
    page.findChild(QAbstractButton, "incident_1").click()  # type: ignore[attr-defined]
    window.rail.buttons[-1].click()
    return window


def hand_over(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept())
    page_of(window).show_people((PERSON.row, SECOND))
    page = handing_over(window, rooms.handed_over(), now_ms=rooms.session().closes_ms + 60_000)
    page.figures.places[Place.UNACCOUNTED].click()
    page.table.selectRow(0)
    return window


def hand_over_offline(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(), is_online=False, trouble="SYNC-UNREACHABLE")
    handing_over(window, msgspec.structs.replace(rooms.handed_over(), is_whole=False, as_of_ms=rooms.NOW_MS))
    return window


def handing_over(window: AdminWindow, seen: HandOverSeen, *, now_ms: int = 0) -> HandOverPage:
    """The window with the page of the hand-over open on this sum."""
    room = page_of(window)
    page = window.add_hand_over(room.looking)
    if now_ms:
        room.show_time(now_ms)
    page.open_for(PERSON)
    page.show_sum(seen)
    window.show_page(page)
    return page


def machines(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(seats=40, candidates=40))
    page = window.add_machines(page_of(window).looking)
    page.open_for(PERSON)
    page.show_machines(machines_seen(rooms.machines()))
    window.show_page(page)
    page.table.selectRow(1)
    return window


def rehearsing(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(seats=40, candidates=40))
    page = window.add_rehearsal(page_of(window).looking)
    page.open_for(PERSON)
    page.show_rehearsal(rooms.rehearsed())
    window.show_page(page)
    return window


def rehearsal_begun(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(seats=40, candidates=40))
    page = window.add_rehearsal(page_of(window).looking)
    page.open_for(PERSON)
    window.show_page(page)
    page.message.primary.click()
    return window


def papers(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(seats=40, candidates=40))
    page = window.add_papers()
    book = RoomBook()
    book.load(rooms.kept(seats=40, candidates=40))
    book.changes(as_of_ms=rooms.NOW_MS)
    record = record_of(book, IncidentBook(), rooms.session().session)
    assert record is not None
    page.preview_asked.connect(partial(_preview, page, theme))
    page.open()
    page.show_record(msgspec.structs.replace(record, made_ms=rooms.NOW_MS, by="H. Danjuma"))
    window.rail.findChildren(QAbstractButton)[-1].click()
    return window


def _preview(page: PapersPage, theme: Theme, document: Document) -> None:
    page.show_preview(previewed(document, theme, 1_240))


def by_code(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(), is_online=False, trouble="SYNC-UNREACHABLE")
    page = page_of(window)
    page.hall.opened.emit("candidate-3", "")
    page.detail.doing.open_act(BY_DO[Do.ADD_TIME])
    form = page.detail.doing.form
    assert form is not None
    form.show_outcome(Outcome(order=Order(do=Do.ADD_TIME, lines=()), code="52K98377A0"))
    return window


def further(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept(), is_online=False, trouble="SYNC-UNREACHABLE")
    page = page_of(window)
    page.hall.opened.emit("candidate-3", "")
    page.detail.doing.open_act(BY_DO[Do.UNLOCK])
    return window


def ending(theme: Theme) -> QWidget:
    return _with_form(theme, "candidate-3", Do.TERMINATE)


def moving(theme: Theme) -> QWidget:
    window = _with_form(theme, "candidate-96", Do.MOVE)
    form = page_of(window).detail.doing.form
    assert form is not None
    form.fields.seat.show_text(form.fields._around.seats[0].seat)
    return window


def _with_form(theme: Theme, key: str, do: Do) -> AdminWindow:
    window = shown(theme, rooms.kept())
    page = page_of(window)
    page.show_people((PERSON.row, SECOND))
    page.hall.opened.emit(key, "")
    page.detail.day.show_decisions(DAY, page.zone)
    page.detail.doing.open_act(BY_DO[do])
    return window


def session(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept())
    page = page_of(window)
    page.show_people((PERSON.row, SECOND))
    page.hall.foot.session_asked.emit()
    page.session.day.show_decisions(DAY[:2], page.zone)
    return window


def queue(theme: Theme) -> QWidget:
    window = shown(theme, rooms.queued())
    page = page_of(window)
    page._bar.session_picked.emit("session-1")
    page.hall.foot.session_asked.emit()
    return window


def beginning(theme: Theme) -> QWidget:
    window = queue(theme)
    page_of(window).session.doing.open_act(BY_DO[Do.QUEUE])
    return window


def walking_in(theme: Theme) -> QWidget:
    window = session(theme)
    desk = page_of(window).session.doing
    desk.open_act(BY_DO[Do.WALK_IN])
    assert desk.form is not None
    desk.form.show_outcome(Outcome(order=Order(do=Do.WALK_IN), access="ABCD2345"))
    return window


def for_all(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept())
    page_of(window).hall.foot.asked.emit(str(Do.ADD_TIME))
    return window


def signing_in(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept())
    page = page_of(window)
    page.shut()
    page.sign_in.show_screen(
        SignInScreen(names=(("a", "A. Musa"), ("h", "H. Danjuma")), problem="wait", wait_s=30, is_loaded=True)
    )
    return window


def nothing_found(theme: Theme) -> QWidget:
    window = shown(theme, rooms.kept())
    page_of(window).hall.filters.search.setText("2041-77x")
    return window


def nobody_yet(theme: Theme) -> QWidget:
    return shown(theme, rooms.kept(seats=0, candidates=0))


PAGES = {
    "room": hall,
    "room_offline": offline,
    "room_candidate": candidate,
    "incidents": incidents,
    "hand_over": hand_over,
    "hand_over_offline": hand_over_offline,
    "machines": machines,
    "rehearsal": rehearsing,
    "rehearsal_begun": rehearsal_begun,
    "papers": papers,
    "room_by_code": by_code,
    "room_further": further,
    "room_ending": ending,
    "room_moving": moving,
    "room_session": session,
    "room_queue": queue,
    "room_queue_changed": beginning,
    "room_walking_in": walking_in,
    "room_for_all": for_all,
    "room_sign_in": signing_in,
    "room_nothing_found": nothing_found,
    "room_nobody_yet": nobody_yet,
}
