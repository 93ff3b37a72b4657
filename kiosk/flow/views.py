"""What of a running attempt stands on each screen: values in, one screen out."""

from collections.abc import Mapping

import msgspec

from kiosk.exam import breaks, passing
from kiosk.exam.beside_one_another import in_languages, passage_in_languages
from kiosk.exam.doors import is_closed
from kiosk.exam.needs import needs_of
from kiosk.exam.overview import Mark, Overview, overview
from kiosk.exam.partly import Lack, lack_of
from kiosk.exam.route import Route, Stop
from kiosk.exam.sitting import reading
from kiosk.exam.words import first_words
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import (
    Feedback,
    Notice,
    Place,
    QuestionScreen,
    ReceiptScreen,
    ReviewScreen,
    Saving,
    SureScreen,
    TimeLeft,
)
from sync.protocol.accommodations import Accommodations, tools_of
from sync.protocol.attempts import Attempt, AttemptState, has_answer
from sync.protocol.codes import grouped, receipt_code
from sync.protocol.ids import ItemId, RecordingId, ResponseId
from sync.protocol.languages import rubric_in, tags_of, titles_in
from sync.protocol.paper import (
    Block,
    ExtendedTextInteraction,
    FlowBlock,
    InlineInteraction,
    InteractionBlock,
    Item,
    RichBlock,
    SliderInteraction,
    Stimulus,
    TextEntryInteraction,
    TextRun,
)
from sync.protocol.recordings import Recording
from sync.protocol.wire import CandidateRow, SessionRow

Given = Mapping[ResponseId, tuple[str, ...]]


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """Everything on the candidate's desk at one moment."""

    place: Place
    session: SessionRow
    paper: OpenPaper
    route: Route
    attempt: Attempt
    planned: Attempt
    """The same with what is on its way to disk: a tool shows what it left, also on a page that was just made again."""
    time: TimeLeft
    saving: Saving
    unsaved: Given
    """What was given to the current item and is not recorded yet."""
    notice: Notice | None = None
    looks_back: bool = False
    """Whether what is closed is read."""
    can_undo: bool = False
    on_way: frozenset[ItemId] = frozenset()
    """Items whose last response is not known to be on the server."""

    @property
    def here(self) -> Stop:
        """Where the candidate is."""
        if self.attempt.current is not None and self.route.holds(self.attempt.current):
            return self.route.at(self.attempt.current)
        return self.route.stops[0]

    @property
    def previous(self) -> ItemId | None:
        """The item before, where the paper allows to go back."""
        stop = passing.previous(self.route, self.attempt, self.here.item)
        return None if stop is None else stop.item

    @property
    def following(self) -> ItemId | None:
        """The item after."""
        stop = passing.following(self.route, self.attempt, self.here.item)
        return None if stop is None else stop.item

    @property
    def tools(self) -> tuple[str, ...]:
        """What this candidate may use."""
        return tools_of(self.session.tools, self.attempt.accommodations)

    @property
    def needs(self) -> Accommodations:
        """What this candidate's exam has beyond others'."""
        return needs_of(self.attempt.accommodations, self.session)

    @property
    def breaks_left(self) -> int:
        """How many breaks may be taken, the next one now."""
        offered = breaks.offer(self.attempt, self.session.policy)
        return 0 if offered is None else offered.of - offered.number + 1

    def unanswered_in(self, section: str) -> int:
        """How many questions have no answer: of an open section, or of all that can still be answered."""
        still = self.overview.still_open
        run = self.attempt.sections.get(section)
        return len(still) if run is None else sum(1 for cell in still if cell.item in run.items)

    @property
    def overview(self) -> Overview:
        """The palette."""
        found = overview(self.route, self.attempt)
        titles = self.titles
        return msgspec.structs.replace(found, sections=tuple((name, titles[name]) for name, _ in found.sections))

    @property
    def titles(self) -> Mapping[str, str]:
        """The titles of sections and of their zones, by id, in the language that is read here."""
        return titles_in(self.paper.paper, self._wanted)

    @property
    def rubric(self) -> str:
        """What the section of the current item says, in the language that is read here."""
        return rubric_in(self.paper.paper, self.here.section, self._wanted)

    @property
    def _wanted(self) -> tuple[str, ...]:
        looks = self.attempt.looks
        interface = "" if looks is None else looks[0]
        return self.attempt.reading.wanted(self.here.item, interface=interface)


def given_of(desk: Desk) -> Given:
    """Return the responses of the current item, the newest ones included."""
    return {**desk.attempt.responses.get(desk.here.item, {}), **desk.unsaved}


def readings_of(desk: Desk) -> Mapping[ResponseId, str | None]:
    """Return how the typed numbers of the current item are understood."""
    given = given_of(desk)
    interactions = desk.route.item(desk.here.item).interactions
    return {i.response: reading(i, given.get(i.response, ())) for i in interactions}


def question(desk: Desk) -> QuestionScreen:
    """Return the screen of the current item."""
    begins = desk.here.item == desk.here.section.items[0]
    return msgspec.structs.replace(_asked(desk), rubric=desk.rubric, begins_section=begins)


def _asked(desk: Desk) -> QuestionScreen:
    here = desk.here
    whole = desk.route.item(here.item)
    shown_in = _shown_in(desk, whole)
    item = in_languages(whole, shown_in)
    return QuestionScreen(
        place=desk.place,
        exam=desk.session.title,
        section=desk.titles[here.section.id],
        item=item,
        number=here.number,
        total=desk.route.questions,
        stimulus=_stimulus(desk, item, shown_in),
        stimulus_for=_shared_by(desk, item),
        responses=given_of(desk),
        readings=readings_of(desk),
        is_marked=here.item in desk.attempt.marked,
        can_go_back=desk.previous is not None,
        is_last=desk.following is None,
        overview=desk.overview,
        time=desk.time,
        saving=desk.saving,
        media=desk.paper.medium,
        notice=desk.notice,
        plays=desk.attempt.plays,
        transcripts=desk.attempt.accommodations.transcripts,
        letters=desk.attempt.messages,
        tools=desk.tools,
        needs=desk.needs,
        annotations=desk.planned.annotations.get(here.item, {}),
        is_linear=here.is_linear,
        is_closed=is_closed(here.zones, desk.attempt),
        can_undo=desk.can_undo,
        can_leave=passing.beyond(desk.route, desk.attempt, here.item) is not None,
        breaks_left=desk.breaks_left,
        passage_annotations=desk.planned.passages.get(item.stimulus or "", {}),
        arranged=desk.planned.arranged,
        languages=tags_of(whole),
        shown_in=shown_in,
    )


def recording_of(desk: Desk, name: RecordingId) -> Recording | None:
    """Return a recording of the paper, wherever the candidate is: a play may end when its question has gone."""
    paper = desk.paper.paper
    on_items = (one for item in paper.items.values() for one in item.recordings)
    on_passages = (one for stimulus in paper.stimuli.values() for one in stimulus.recordings)
    return next((one for one in (*on_items, *on_passages) if one.id == name), None)


def heard(attempt: Attempt) -> Mapping[RecordingId, tuple[int, bool, str]]:
    """Return what is shown of the plays; how far they are is the player's own to show."""
    return {name: (plays.started, plays.is_open, plays.trouble) for name, plays in attempt.plays.items()}


def review(desk: Desk) -> ReviewScreen:
    """Return the summary before submission."""
    whole, given = desk.overview, desk.attempt.responses
    marked = [cell for cell in whole.cells if cell.item in desk.attempt.marked and not cell.is_closed]
    lacks = _lacks(desk)
    in_part = [cell for cell in whole.cells if cell.item in lacks]
    look = sorted({*whole.still_open, *marked, *in_part}, key=lambda cell: cell.number)
    return ReviewScreen(
        place=desk.place,
        exam=desk.session.title,
        overview=whole,
        another_look=tuple((c.item, c.number, _words_read(desk, c.item)) for c in look),
        lacks=lacks,
        time=desk.time,
        saving=desk.saving,
        on_way=tuple(c.number for c in whole.cells if c.item in desk.on_way and has_answer(given.get(c.item, {}))),
    )


def _lacks(desk: Desk) -> Mapping[ItemId, Lack]:
    """Return what answers lack that can still be changed."""
    given = desk.attempt.responses
    still = [cell.item for cell in desk.overview.cells if not cell.is_closed]
    found = {item: lack_of(desk.route.item(item), given.get(item, {})) for item in still}
    return {item: lack for item, lack in found.items() if lack is not None}


def sure(desk: Desk, *, is_busy: bool) -> SureScreen:
    """Return the second step of submission."""
    whole = desk.overview
    return SureScreen(
        place=desk.place,
        exam=desk.session.title,
        answered=whole.answered,
        total=whole.total,
        time=desk.time,
        is_busy=is_busy,
        marked=whole.counts[Mark.MARKED] + whole.counts[Mark.ANSWERED_MARKED],
    )


_BY = {
    AttemptState.SUBMITTED: "candidate",
    AttemptState.TIMED_OUT: "time",
    AttemptState.TERMINATED: "admin",
    AttemptState.CLOSED: "session",
}


class Sealing(msgspec.Struct, frozen=True, kw_only=True):
    """What a receipt stands on."""

    root: str
    """Hash of all responses."""
    qr: str
    sealed_ms: int


def receipt(
    place: Place,
    candidate: CandidateRow,
    session: SessionRow,
    attempt: Attempt,
    sealing: Sealing,
    *,
    server_ms: int | None,
    is_offline: bool,
    feedback: Feedback = Feedback.NONE,
) -> ReceiptScreen:
    """Return the receipt of an ended attempt."""
    ended = attempt.ended or attempt.last
    return ReceiptScreen(
        place=place,
        name=candidate.name,
        number=candidate.registration_number,
        exam=session.title,
        answered=attempt.answered,
        total=attempt.items,
        by=_BY.get(attempt.state, "admin"),
        code=grouped(receipt_code(sealing.root, attempt.id), 4, 4, 2),
        qr=sealing.qr,
        saved_ms=ended.best_ms,
        sealed_ms=sealing.sealed_ms,
        server_ms=server_ms,
        is_offline=is_offline,
        next_steps=session.welcome.next_steps,
        feedback=feedback,
    )


def _words_read(desk: Desk, name: ItemId) -> str:
    item = desk.paper.paper.items[name]
    return words_of(in_languages(item, _shown_in(desk, item)[:1]))


def words_of(item: Item) -> str:
    """Return the first words of a question."""
    words = (first_words(_html(block)) for block in item.body)
    return next((found for found in words if found), item.title)


def _html(block: Block) -> str:
    match block:
        case RichBlock(html=html):
            return html
        case FlowBlock(runs=runs):
            return "".join(run.html if isinstance(run, TextRun) else " … " for run in runs)
        case InteractionBlock(interaction=asked) if not isinstance(asked, InlineInteraction):
            return asked.prompt
        case _:
            return ""


def _shown_in(desk: Desk, item: Item) -> tuple[str, ...]:
    """The languages in which this candidate reads a question of several."""
    looks = desk.attempt.looks
    return desk.attempt.reading.shown(item, interface="" if looks is None else looks[0])


def _stimulus(desk: Desk, item: Item, shown_in: tuple[str, ...]) -> Stimulus | None:
    return None if item.stimulus is None else passage_in_languages(desk.paper.paper.stimuli[item.stimulus], shown_in)


def _shared_by(desk: Desk, item: Item) -> tuple[int, int] | None:
    if item.stimulus is None:
        return None
    items = desk.paper.paper.items
    numbers = [s.number for s in desk.route.stops if s.number and items[s.item].stimulus == item.stimulus]
    return (min(numbers), max(numbers)) if numbers else None


def is_typed(item: Item, response: ResponseId) -> bool:
    """Whether a response comes key by key: text, or a number on a scale whose arrow is held down."""
    kinds = TextEntryInteraction | ExtendedTextInteraction | SliderInteraction
    return any(i.response == response and isinstance(i, kinds) for i in item.interactions)


def layout_of(attempt: Attempt) -> tuple[object, ...]:
    """Return what of an attempt changes more of the screen than the present answer."""
    return (
        attempt.current,
        attempt.state,
        attempt.marked,
        attempt.adjustments,
        attempt.accommodations,
        attempt.sections,
        attempt.reading,
        attempt.looks,
    )
