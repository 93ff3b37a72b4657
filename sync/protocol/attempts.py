"""The attempt: its states, who may move it between them, and the fold that makes it out of events.

Both ends use this one fold: the station to resume, the server to project. Nothing else adds events up.
"""

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from sync.protocol import events as ev
from sync.protocol import letters
from sync.protocol.accommodations import Accommodations
from sync.protocol.answers import Responses as Responses  # noqa: PLC0414
from sync.protocol.answers import answers_root as answers_root  # noqa: PLC0414
from sync.protocol.answers import has_answer as has_answer  # noqa: PLC0414
from sync.protocol.ids import AttemptId, CandidateId, EventId, ItemId, PackageHash, SessionId
from sync.protocol.languages import Reading
from sync.protocol.letters import Letter
from sync.protocol.plays import UNPLAYED, AllPlays, PlayEvent, after
from sync.protocol.sections import SectionRun, Sections
from sync.protocol.time_budget import Adjustment, TimeBudget, category_of
from sync.protocol.transitions import STAFF as STAFF  # noqa: PLC0414  a word of attempts too, like those below
from sync.protocol.transitions import TRANSITIONS as TRANSITIONS  # noqa: PLC0414
from sync.protocol.transitions import Actor as Actor  # noqa: PLC0414
from sync.protocol.transitions import AttemptState as AttemptState  # noqa: PLC0414
from sync.protocol.transitions import Transition as Transition  # noqa: PLC0414
from sync.protocol.transitions import decided_by as decided_by  # noqa: PLC0414

Annotations = Mapping[ItemId, Mapping[str, tuple[str, ...]]]
OnPassages = Mapping[str, Mapping[str, tuple[str, ...]]]
Looks = tuple[str, str, int]
"""Language, colors, text size in percent."""


class IllegalEvent(Exception):
    """An event that does not follow from the state the attempt is in."""

    code = "ATTEMPT-ILLEGAL-EVENT"

    def __init__(self, state: AttemptState | None, kind: str) -> None:
        super().__init__(f"{kind} does not follow from {state or 'nothing'}")
        self.state = state
        self.kind = kind


class NobodyAnswers(IllegalEvent):
    """An event that only a person may cause, and that names none."""


class Break(msgspec.Struct, frozen=True, kw_only=True):
    """A break that is being taken."""

    since: ev.Moment
    allowed_ms: int
    counted: bool
    """Whether the exam's time runs meanwhile."""


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One run of a slot, as the events tell it; a struct, because every event makes a new one."""

    id: AttemptId
    candidate: CandidateId
    generation: int
    exam: str
    session: SessionId
    package: PackageHash
    allowed_ms: int
    items: int
    seed: str
    fence: int
    language: str
    state: AttemptState
    started: ev.Moment
    last: ev.Moment
    ended: ev.Moment | None = None
    ended_by: str = ""
    """Who ended it, where that was a person of the staff."""
    end_approved_by: str = ""
    """Who approved that."""
    used_ms: int = 0
    adjustments: tuple[Adjustment, ...] = ()
    resumes: int = 0
    """Resumes that the policy allowed by itself."""
    gaps_ms: int = 0
    """How long nobody could work, in all: the gaps that policy forgave and those that a person did."""
    own_gaps_ms: int = 0
    """Of these, what the policy forgave by itself."""
    must_sign_in: bool = False
    """Whether the candidate has to sign in again before a question is shown."""
    current: ItemId | None = None
    responses: Responses = msgspec.field(default_factory=dict)
    visited: frozenset[ItemId] = frozenset()
    marked: frozenset[ItemId] = frozenset()
    superseded_by: int | None = None
    for_staff: tuple[str, ...] = ()
    """Causes of breaches after which a center admin has to look before questions are shown."""
    covers: tuple[ev.Moment, ...] = ()
    """When breaches covered the questions, the last of them."""
    covered_since: ev.Moment | None = None
    """Since when the questions are covered by a breach."""
    covered_ms: int = 0
    """How long breaches covered the questions before, in all, without gaps and what a reboot cut off."""
    orders: frozenset[str] = frozenset()
    """Decisions that were carried out, by name."""
    annotations: Annotations = msgspec.field(default_factory=dict)
    """By item and tool, what tools left there."""
    accommodations: Accommodations = Accommodations()
    """What this candidate's exam has beyond others', as it stands now."""
    passages: OnPassages = msgspec.field(default_factory=dict)
    """By passage and tool; a passage may stand beside several items and has one set."""
    arranged: tuple[str, ...] = ()
    """How the tools stood the last time."""
    sections: Sections = msgspec.field(default_factory=dict)
    """What has a time or a door of its own and was opened, in that order."""
    breaks: int = 0
    """How many breaks were begun."""
    on_break: Break | None = None
    """The one that is being taken."""
    break_ms: int = 0
    """How long the breaks before lasted, in all, without what a reboot cut off."""
    looks: Looks | None = None
    """Language, colors and text size as the candidate chose them last."""
    messages: tuple[Letter, ...] = ()
    """Messages of the center, in their order."""
    reading: Reading = Reading()
    plays: AllPlays = msgspec.field(default_factory=dict)
    """Of each recording that was started, or that could not be."""

    @property
    def budget(self) -> TimeBudget:
        """The time allowed with what was given and taken."""
        return TimeBudget(allowed_ms=self.allowed_ms, adjustments=self.adjustments)

    @property
    def left_ms(self) -> int:
        """Time left by the last event; never below zero."""
        return self.budget.left_ms(self.used_ms)

    @property
    def answered(self) -> int:
        """How many items have a response."""
        return sum(1 for given in self.responses.values() if has_answer(given))

    def takes(self, item: ItemId, used_ms: int) -> bool:
        """Whether a response to the item would still count: every section that it is in is open and has time."""
        return all(run.takes(item, used_ms) for run in self.sections.values())


class Folded(msgspec.Struct, frozen=True):
    """What events add up to, and those of them that did not follow."""

    attempt: Attempt | None
    illegal: tuple[EventId, ...] = ()


def begin(event: ev.AttemptStarted) -> Attempt:
    """Return the attempt that the event starts."""
    return Attempt(
        id=event.attempt,
        candidate=event.candidate,
        generation=event.generation,
        exam=event.exam,
        session=event.session,
        package=event.package,
        allowed_ms=event.allowed_ms,
        items=event.items,
        seed=event.seed,
        fence=event.fence,
        language=event.language,
        state=AttemptState.ACTIVE,
        started=event.at,
        last=event.at,
        used_ms=event.used_ms,
        accommodations=event.accommodations or Accommodations(),
    )


def apply(attempt: Attempt | None, event: ev.AttemptEvent) -> Attempt:
    """Return the attempt after the event; raises IllegalEvent when it does not follow."""
    if isinstance(event, ev.AttemptStarted):
        if attempt is not None:
            raise IllegalEvent(attempt.state, "attempt.started")
        return begin(event)
    kind = str(event.__struct_config__.tag)
    if attempt is None or event.attempt != attempt.id:
        raise IllegalEvent(None, kind)
    transition = TRANSITIONS[type(event)]
    if attempt.state not in transition.since:
        raise IllegalEvent(attempt.state, kind)
    if transition.takes_a_person and not decided_by(event):
        raise NobodyAnswers(attempt.state, kind)
    if not _fits_sections(attempt, event) or attempt.orders & ev.orders_of(event):
        raise IllegalEvent(attempt.state, kind)
    moved = replace(
        attempt,
        state=transition.to or attempt.state,
        last=event.at,
        used_ms=max(attempt.used_ms, event.used_ms),
        orders=attempt.orders | ev.orders_of(event),
    )
    changed = _changed(moved, event)
    return changed if changed.state is attempt.state else _came_back(_uncovered(changed, event), event)


def _fits_sections(attempt: Attempt, event: ev.AttemptEvent) -> bool:
    """Whether a closed section takes no response by it, and none opens or closes twice."""
    match event:
        case ev.ItemResponded():
            return attempt.takes(event.item, max(attempt.used_ms, event.used_ms))
        case ev.SectionOpened():
            return event.section not in attempt.sections
        case ev.SectionClosed():
            return event.section in attempt.sections and attempt.sections[event.section].is_open
        case _:
            return True


def _came_back(attempt: Attempt, event: ev.AttemptEvent) -> Attempt:
    """Add up how long a break lasted that ends with this event."""
    taken = attempt.on_break
    if taken is None or attempt.state is AttemptState.ON_BREAK:
        return attempt
    # Across a boot only a wall clock would tell, and none changes what events add up to.
    passed_ms = max(0, event.at.since_ms(taken.since) or 0)
    return replace(attempt, on_break=None, break_ms=attempt.break_ms + min(passed_ms, max(0, taken.allowed_ms)))


MOST_COVERS = 20


def _covered(attempt: Attempt, event: ev.AttemptLocked | ev.AttemptBreached) -> Attempt:
    told = replace(attempt, for_staff=tuple(dict.fromkeys((*attempt.for_staff, *event.for_staff))))
    if isinstance(event, ev.AttemptBreached):
        return told
    fresh = (event.at,) if event.causes else ()
    return replace(
        told,
        covers=(*attempt.covers, *fresh)[-MOST_COVERS:],
        covered_since=attempt.covered_since or event.at,
    )


def _decided_about(attempt: Attempt, event: ev.AttemptUnlocked) -> Attempt:
    """Take away what a person has decided about; the program alone decides nothing."""
    if not event.by.strip():
        return attempt
    decided = event.causes or attempt.for_staff
    return replace(attempt, for_staff=tuple(c for c in attempt.for_staff if c not in decided))


def _uncovered(attempt: Attempt, event: ev.AttemptEvent) -> Attempt:
    """Add up how long a cover lasted that ends with this event; the gap that the event tells is none of it."""
    since = attempt.covered_since
    if since is None or attempt.state is AttemptState.LOCKED:
        return attempt
    gaps = ev.AttemptResumed | ev.AttemptInterrupted | ev.AttemptTakenOver
    gap_ms = event.gap_ms if isinstance(event, gaps) else 0
    # Across a boot only a wall clock would tell, and none changes what events add up to.
    passed_ms = event.at.since_ms(since) or 0
    return replace(attempt, covered_since=None, covered_ms=attempt.covered_ms + max(0, passed_ms - gap_ms))


def _changed(attempt: Attempt, event: ev.AttemptEvent) -> Attempt:
    match event:
        case ev.ItemResponded() | ev.ItemVisited() | ev.ItemMarked() | ev.ItemAnnotated():
            return _at_item(attempt, event)
        case (
            ev.ToolsArranged()
            | ev.RecordingStarted()
            | ev.RecordingReached()
            | ev.RecordingFinished()
            | ev.RecordingFailed()
        ):
            return _used(attempt, event)
        case ev.TimeAdjusted() | ev.SectionOpened() | ev.SectionClosed() | ev.BreakStarted():
            return _timed(attempt, event)
        case ev.AttemptResumed() | ev.AttemptInterrupted() | ev.AttemptRejoined() | ev.AttemptTakenOver():
            return _gone_on(attempt, event)
        case ev.AttemptLocked() | ev.AttemptBreached():
            return _covered(attempt, event)
        case ev.AttemptUnlocked():
            return _decided_about(attempt, event)
        case ev.AttemptAccommodated():
            return replace(attempt, accommodations=event.accommodations)
        case ev.AttemptSuperseded():
            return replace(attempt, superseded_by=max(event.generation, attempt.superseded_by or 0))
        case ev.AttemptEnded():
            approved_by = event.approved_by.strip() if isinstance(event, ev.AttemptTerminated) else ""
            return replace(attempt, ended=event.at, ended_by=decided_by(event), end_approved_by=approved_by)
        case _:
            return _beside(attempt, event)


def _beside(attempt: Attempt, event: ev.AttemptEvent) -> Attempt:
    """Take in what is no part of the exam itself: how it looks, what the center wrote."""
    match event:
        case ev.ItemReadIn():
            return replace(attempt, reading=attempt.reading.after(event.item, event.language))
        case ev.LooksChosen():
            return replace(attempt, looks=(event.language, event.theme, event.scale))
        case ev.MessageReceived() | ev.MessageRead():
            return replace(attempt, messages=letters.after(attempt.messages, event))
        case _:
            return attempt


def _used(attempt: Attempt, event: ev.ToolsArranged | PlayEvent) -> Attempt:
    if isinstance(event, ev.ToolsArranged):
        return replace(attempt, arranged=event.tools)
    played = after(attempt.plays.get(event.recording, UNPLAYED), event)
    return replace(attempt, plays={**attempt.plays, event.recording: played})


def _timed(attempt: Attempt, event: ev.TimeAdjusted | ev.SectionOpened | ev.SectionClosed | ev.BreakStarted) -> Attempt:
    match event:
        case ev.TimeAdjusted():
            # To the exam, and minute for minute to what is open of it.
            budget = attempt.budget.adjusted(_adjustment(event), attempt.used_ms)
            runs = {name: run.adjusted(event.amount_ms, attempt.used_ms) for name, run in attempt.sections.items()}
            return replace(attempt, adjustments=budget.adjustments, sections=runs)
        case ev.SectionOpened():
            opened = SectionRun(
                section=event.section,
                level=event.level,
                items=frozenset(event.items),
                allowed_ms=event.allowed_ms,
                opened_used_ms=attempt.used_ms,
            )
            return replace(attempt, sections={**attempt.sections, event.section: opened})
        case ev.SectionClosed():
            closed = replace(attempt.sections[event.section], closed=event.why or "left")
            return replace(attempt, sections={**attempt.sections, event.section: closed})
        case ev.BreakStarted():
            taken = Break(since=event.at, allowed_ms=event.allowed_ms, counted=event.counted)
            return replace(attempt, breaks=attempt.breaks + 1, on_break=taken)


def _at_item(attempt: Attempt, event: ev.ItemResponded | ev.ItemVisited | ev.ItemMarked | ev.ItemAnnotated) -> Attempt:
    match event:
        case ev.ItemResponded():
            given = {**attempt.responses.get(event.item, {}), event.response: event.values}
            return replace(attempt, responses={**attempt.responses, event.item: given}, current=event.item)
        case ev.ItemVisited():
            return replace(attempt, current=event.item, visited=attempt.visited | {event.item})
        case ev.ItemMarked():
            marked = attempt.marked | {event.item} if event.marked else attempt.marked - {event.item}
            return replace(attempt, marked=marked)
        case ev.ItemAnnotated(stimulus=stimulus) if stimulus:
            on_passage = {**attempt.passages.get(stimulus, {}), event.tool: event.values}
            return replace(attempt, passages={**attempt.passages, stimulus: on_passage})
        case ev.ItemAnnotated():
            left = {**attempt.annotations.get(event.item, {}), event.tool: event.values}
            return replace(attempt, annotations={**attempt.annotations, event.item: left})


def _gone_on(
    attempt: Attempt, event: ev.AttemptResumed | ev.AttemptInterrupted | ev.AttemptRejoined | ev.AttemptTakenOver
) -> Attempt:
    match event:
        case ev.AttemptResumed():
            own = 0 if event.by else 1
            gaps_ms = attempt.gaps_ms + event.gap_ms
            own_gaps_ms = attempt.own_gaps_ms + own * event.gap_ms
            return replace(attempt, resumes=attempt.resumes + own, gaps_ms=gaps_ms, own_gaps_ms=own_gaps_ms)
        case ev.AttemptInterrupted():
            must = attempt.must_sign_in or event.sign_in
            return replace(attempt, gaps_ms=attempt.gaps_ms + event.gap_ms, must_sign_in=must)
        case ev.AttemptRejoined():
            return replace(attempt, must_sign_in=False)
        case ev.AttemptTakenOver():
            # To take it over, the candidate signed in at the other station, and a person looked at what had been.
            gaps_ms = attempt.gaps_ms + event.gap_ms
            return replace(attempt, fence=event.fence, gaps_ms=gaps_ms, must_sign_in=False, for_staff=())


def _adjustment(event: ev.TimeAdjusted) -> Adjustment:
    return Adjustment(
        amount_ms=event.amount_ms,
        why=event.why,
        by=event.by,
        approved_by=event.approved_by,
        category=category_of(event.category),
        order=event.order,
    )


def fold(events: Iterable[ev.AttemptEvent], attempt: Attempt | None = None) -> Folded:
    """Add up the events of one attempt in their order; what does not follow is set aside by id, never lost.

    `attempt` is what earlier events came to.
    """
    illegal: list[EventId] = []
    for event in events:
        try:
            attempt = apply(attempt, event)
        except IllegalEvent:
            illegal.append(event.id)
    return Folded(attempt, tuple(illegal))
