"""The fold: any events in any order add up to one state, and nothing of them is lost without a word."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import attempts as at
from sync.protocol import events as ev
from sync.protocol.accommodations import Accommodations
from sync.protocol.attempts import Actor, AttemptState, IllegalEvent, fold
from sync.protocol.ids import AttemptId, CandidateId, EventId, ItemId, PackageHash, ResponseId, SessionId
from sync.protocol.slots import SlotState
from sync.protocol.time_budget import Category
from tests.sync.protocol.shapes import values_of

ATTEMPT = AttemptId("a")
ITEM, OTHER_ITEM, RESPONSE = ItemId("i"), ItemId("j"), ResponseId("r")
DOOR = "door"
KINDS = [kind for kind in ev.kinds().values() if issubclass(kind, ev.AttemptEvent)]
ENDS = [kind for kind in KINDS if issubclass(kind, ev.AttemptEnded)]
ANY_EVENT = st.sampled_from(KINDS).flatmap(values_of)
OWN_EVENT = ANY_EVENT.map(lambda event: msgspec.structs.replace(event, attempt=ATTEMPT))


def numbered(events: list[ev.AttemptEvent]) -> list[ev.AttemptEvent]:
    """Give each event an id of its own, as real ones have."""
    return [msgspec.structs.replace(event, id=EventId(str(number))) for number, event in enumerate(events)]


def moment(ms: int = 0) -> ev.Moment:
    return ev.Moment(wall_ms=ms, mono_ms=ms, boot="b")


START = ev.AttemptStarted(
    at=moment(1),
    attempt=ATTEMPT,
    candidate=CandidateId("c"),
    generation=2,
    exam="E",
    session=SessionId("s"),
    package=PackageHash("p"),
    allowed_ms=60_000,
    items=3,
    seed="seed",
    fence=4,
    language="hi",
)


def made(kind: type[ev.AttemptEvent], **fields: object) -> ev.AttemptEvent:
    """Return an event of the attempt; what is not given is something harmless."""
    harmless: dict[str, object] = {"str": "x", "int": 1, "bool": True, "struct": Accommodations(narrow=True)}
    needed = {
        field.name: ("x",) if field.name in ("values", "items") else harmless[_plain(field)]
        for field in msgspec.structs.fields(kind)
        if field.required and field.name not in ("at", "attempt")
    }
    return kind(**{"at": moment(9), "attempt": ATTEMPT, **needed, **fields})  # type: ignore[arg-type]


def _plain(field: msgspec.structs.FieldInfo) -> str:
    return {"IntType": "int", "BoolType": "bool", "StructType": "struct"}.get(
        type(msgspec.inspect.type_info(field.type)).__name__, "str"
    )


def folded(*events: ev.AttemptEvent) -> at.Attempt:
    result = fold((START, *events))
    assert result.illegal == ()
    assert result.attempt is not None
    return result.attempt


def in_state(state: AttemptState) -> at.Attempt:
    """Return the attempt in one of the states that events lead to, one section open."""
    ways = {
        AttemptState.ACTIVE: (),
        AttemptState.PAUSED: (ev.AttemptPaused,),
        AttemptState.LOCKED: (ev.AttemptLocked,),
        AttemptState.ON_BREAK: (ev.BreakStarted,),
        AttemptState.INTERRUPTED: (ev.AttemptInterrupted,),
        AttemptState.SUBMITTED: (ev.AttemptSubmitted,),
        AttemptState.TIMED_OUT: (ev.AttemptTimedOut,),
        AttemptState.TERMINATED: (ev.AttemptTerminated,),
        AttemptState.CLOSED: (ev.AttemptClosed,),
        AttemptState.TRANSFERRING: (ev.AttemptTransferring,),
    }
    return folded(made(ev.SectionOpened, section=DOOR), *(made(kind) for kind in ways[state]))


REACHED = [
    AttemptState.ACTIVE,
    AttemptState.PAUSED,
    AttemptState.LOCKED,
    AttemptState.ON_BREAK,
    AttemptState.INTERRUPTED,
    AttemptState.SUBMITTED,
    AttemptState.TIMED_OUT,
    AttemptState.TERMINATED,
    AttemptState.CLOSED,
    AttemptState.TRANSFERRING,
]


# --- states and transitions -------------------------------------------------------------------------------------------


def test_every_kind_of_event_has_its_row_in_the_table() -> None:
    assert {ev.AttemptStarted, *at.TRANSITIONS} == set(KINDS)
    assert all(transition.by for transition in at.TRANSITIONS.values())


@pytest.mark.parametrize("state", REACHED)
@pytest.mark.parametrize("kind", list(at.TRANSITIONS))
def test_the_table_decides_what_follows(state: AttemptState, kind: type[ev.AttemptEvent]) -> None:
    fields = {"section": DOOR} if kind is ev.SectionClosed else {}
    attempt, event, transition = in_state(state), made(kind, **fields), at.TRANSITIONS[kind]

    if state in transition.since:
        assert at.apply(attempt, event).state is (transition.to or state)
    else:
        with pytest.raises(IllegalEvent) as told:
            at.apply(attempt, event)
        assert (told.value.state, told.value.kind) == (state, str(kind.__struct_config__.tag))


def test_the_table_is_what_was_agreed() -> None:
    """Written out once more, by hand: a change here is a change of the exam's rules."""
    A, P, L, I = AttemptState.ACTIVE, AttemptState.PAUSED, AttemptState.LOCKED, AttemptState.INTERRUPTED  # noqa: E741, N806
    B = AttemptState.ON_BREAK  # noqa: N806
    since = {kind.__name__: set(row.since) for kind, row in at.TRANSITIONS.items()}
    running = {A, P, L, B, I, AttemptState.TRANSFERRING}

    assert since == {
        "AttemptResumed": {A, L, B, I},
        "AttemptRejoined": {A, P, L, B, I},
        "AttemptInterrupted": {A, P, L, B},
        "AttemptPaused": {A, L, B},
        "AttemptUnpaused": {P},
        "AttemptLocked": {A, L},
        "AttemptUnlocked": {L},
        "AttemptBreached": {P, B},
        "AttemptSuperseded": running,
        "TimeAdjusted": running,
        "AttemptAccommodated": running,
        "ItemVisited": {A},
        "ItemResponded": {A},
        "ItemMarked": {A},
        "ItemAnnotated": {A},
        "ItemReadIn": {A},
        "ToolsArranged": {A},
        "LooksChosen": {A, P, L, B},
        "MessageReceived": {A, P, L, B, I},
        "MessageRead": {A, P, L, B},
        "RecordingStarted": {A},
        "RecordingReached": {A, P, L, B, I},
        "RecordingFinished": {A, P, L, B, I},
        "RecordingFailed": {A, P, L, B, I},
        "AttemptSubmitted": {A},
        "AttemptTimedOut": {A, L, B, I},
        "AttemptTerminated": running,
        "AttemptClosed": running,
        "AttemptTransferring": {A, P, L, B, I},
        "AttemptTakenOver": running,
        "SectionOpened": {A},
        "SectionClosed": {A, L, B, I},
        "BreakStarted": {A},
        "BreakEnded": {B},
    }


def test_who_may_do_it_is_what_was_agreed() -> None:
    """Written out once more, by hand, like the table above."""
    C, A, Z, P = Actor.CANDIDATE, Actor.CENTER_ADMIN, Actor.CENTRAL_ADMIN, Actor.PROGRAM  # noqa: N806
    by = {kind.__name__: set(row.by) for kind, row in at.TRANSITIONS.items()}

    assert by == {
        "AttemptResumed": {P, A, Z},
        "AttemptRejoined": {C},
        "AttemptInterrupted": {P},
        "AttemptPaused": {A, Z},
        "AttemptUnpaused": {A, Z},
        "AttemptLocked": {P},
        "AttemptUnlocked": {P, A, Z},
        "AttemptBreached": {P},
        "AttemptSuperseded": {P},
        "TimeAdjusted": {A, Z},
        "AttemptAccommodated": {A, Z},
        "ItemVisited": {C, P},
        "ItemResponded": {C},
        "ItemMarked": {C},
        "ItemAnnotated": {C},
        "ItemReadIn": {C},
        "ToolsArranged": {C},
        "LooksChosen": {C},
        "MessageReceived": {A, Z},
        "MessageRead": {C},
        "RecordingStarted": {C, P},
        "RecordingReached": {P},
        "RecordingFinished": {P},
        "RecordingFailed": {P},
        "AttemptSubmitted": {C},
        "AttemptTimedOut": {P},
        "AttemptTerminated": {A, Z},
        "AttemptClosed": {P, A, Z},
        "AttemptTransferring": {P, A, Z},
        "AttemptTakenOver": {P, A, Z},
        "SectionOpened": {C, P},
        "SectionClosed": {C, P},
        "BreakStarted": {C},
        "BreakEnded": {C, P},
    }


@pytest.mark.parametrize("kind", [kind for kind, row in at.TRANSITIONS.items() if row.takes_a_person])
@pytest.mark.parametrize("nobody", ["", " ", "\n"])
def test_what_only_a_person_may_do_does_not_follow_without_one(kind: type[ev.AttemptEvent], nobody: str) -> None:
    attempt = in_state(next(iter(at.TRANSITIONS[kind].since - {AttemptState.TRANSFERRING})))

    with pytest.raises(at.NobodyAnswers):
        at.apply(attempt, made(kind, by=nobody))


@pytest.mark.parametrize("state", AttemptState)
def test_each_fine_state_stands_for_one_of_the_slot(state: AttemptState) -> None:
    available = {AttemptState.CHECKED_IN, AttemptState.READY, AttemptState.NO_SHOW}
    over = {"submitted", "timed_out", "terminated", "closed", "voided"}

    assert state.is_over is (state in over)
    assert (state.slot_state is SlotState.AVAILABLE) is (state in available)
    assert (state.slot_state is SlotState.CONSUMED) is state.is_over
    assert state.slot_state is not SlotState.NO_SLOT


# --- the fold ---------------------------------------------------------------------------------------------------------


@settings(max_examples=300)
@given(events=st.lists(OWN_EVENT | ANY_EVENT, max_size=12), starts=st.booleans())
def test_the_fold_is_total_and_loses_no_event(events: list[ev.AttemptEvent], starts: bool) -> None:
    told = numbered(([START] if starts else []) + events)

    result = fold(told)

    ids = [event.id for event in told]
    assert [event for event in ids if event in set(result.illegal)] == list(result.illegal)
    assert fold(told) == result
    if result.attempt is not None:
        assert result.attempt.left_ms >= 0
        assert result.attempt.state in REACHED
        assert (result.attempt.ended is not None) is result.attempt.state.is_over
    else:
        assert list(result.illegal) == ids


@given(events=st.lists(OWN_EVENT, max_size=12))
def test_what_did_not_follow_changes_nothing(events: list[ev.AttemptEvent]) -> None:
    told = numbered([START, *events])
    result = fold(told)
    followed = [event for event in told if event.id not in set(result.illegal)]

    assert fold(followed) == at.Folded(result.attempt)


@given(events=st.lists(OWN_EVENT, max_size=16), at_most=st.integers(0, 16))
def test_a_journal_that_ends_early_is_a_journal(events: list[ev.AttemptEvent], at_most: int) -> None:
    """Prefix-closed: what was cut off takes away its own effects and nothing else."""
    told = numbered([START, *events])
    whole, part = fold(told), fold(told[: at_most + 1])
    rest = told[at_most + 1 :]

    assert part.attempt is not None
    assert part.illegal == whole.illegal[: len(part.illegal)]
    attempt, illegal = part.attempt, list(part.illegal)
    for event in rest:
        try:
            attempt = at.apply(attempt, event)
        except IllegalEvent:
            illegal.append(event.id)
    assert at.Folded(attempt, tuple(illegal)) == whole


@given(events=st.lists(OWN_EVENT, max_size=10))
def test_an_end_is_the_end_in_every_order_of_what_follows(events: list[ev.AttemptEvent]) -> None:
    over = made(ev.AttemptSubmitted)

    assert fold((START, over, *events)).attempt == fold((START, over)).attempt


@given(events=st.lists(OWN_EVENT, max_size=10), years=st.integers(-10, 10))
def test_no_clock_changes_what_events_add_up_to(events: list[ev.AttemptEvent], years: int) -> None:
    """Invariant 12: times are evidence; moved by ten years either way the state, the time left, the answers stay."""
    moved = [
        msgspec.structs.replace(
            event, at=msgspec.structs.replace(event.at, wall_ms=event.at.best_ms + years * 31_556_952_000)
        )
        for event in (START, *events)
    ]
    one, other = fold((START, *events)), fold(moved)

    assert one.illegal == other.illegal
    assert one.attempt is not None
    assert other.attempt is not None
    still: dict[str, object] = {
        "started": START.at,
        "last": START.at,
        "ended": None,
        "covered_since": None,
        "covers": (),
        "on_break": None,
    }
    assert [(letter.id, letter.is_read) for letter in one.attempt.messages] == [
        (letter.id, letter.is_read) for letter in other.attempt.messages
    ]
    still["messages"] = ()
    assert msgspec.structs.replace(one.attempt, **still) == msgspec.structs.replace(other.attempt, **still)


@given(events=st.lists(OWN_EVENT, max_size=20))
def test_used_time_never_shrinks(events: list[ev.AttemptEvent]) -> None:
    attempt, used = at.begin(START), 0
    for event in events:
        try:
            attempt = at.apply(attempt, event)
        except IllegalEvent:
            continue
        assert attempt.used_ms == max(used, event.used_ms)
        used = attempt.used_ms


@pytest.mark.parametrize("end", ENDS)
@given(late=OWN_EVENT)
@settings(max_examples=30)
def test_no_response_after_the_end(end: type[ev.AttemptEvent], late: ev.AttemptEvent) -> None:
    over = made(end, at=moment(5))

    result = fold((START, over, late))

    assert result.illegal == (late.id,)
    assert result.attempt is not None
    assert result.attempt.ended == moment(5)


def test_an_attempt_begins_as_its_start_says() -> None:
    attempt = folded()

    assert (attempt.candidate, attempt.generation, attempt.package) == ("c", 2, "p")
    assert (attempt.state, attempt.left_ms, attempt.answered) == (AttemptState.ACTIVE, 60_000, 0)
    assert (attempt.seed, attempt.fence, attempt.language, attempt.items) == ("seed", 4, "hi", 3)
    assert attempt.started == attempt.last == moment(1)


def test_an_attempt_starts_once() -> None:
    again = msgspec.structs.replace(START, id=EventId("again"))

    assert fold((START, again)).illegal == ("again",)


def test_events_of_another_attempt_do_not_follow() -> None:
    stranger = made(ev.ItemVisited, attempt=AttemptId("b"), item=ITEM)

    assert fold((START, stranger)).illegal == (stranger.id,)


def test_nothing_follows_from_nothing() -> None:
    with pytest.raises(IllegalEvent, match=r"item\.visited does not follow from nothing") as told:
        at.apply(None, made(ev.ItemVisited, item=ITEM))
    assert told.value.code == "ATTEMPT-ILLEGAL-EVENT"


def test_the_last_response_counts_and_taking_it_back_empties_it() -> None:
    first = made(ev.ItemResponded, item=ITEM, response=RESPONSE, values=("x",))
    second = made(ev.ItemResponded, item=ITEM, response=RESPONSE, values=("y", "z"))
    taken_back = made(ev.ItemResponded, item=ITEM, response=RESPONSE, values=())

    assert folded(first, second).responses == {ITEM: {RESPONSE: ("y", "z")}}
    assert folded(first, second).answered == 1
    assert folded(first, taken_back).responses == {ITEM: {RESPONSE: ()}}
    assert folded(first, taken_back).answered == 0


def test_an_item_with_several_responses_counts_once() -> None:
    one = made(ev.ItemResponded, item=ITEM, response=RESPONSE, values=("x",))
    two = made(ev.ItemResponded, item=ITEM, response=ResponseId("r2"), values=("y",))

    assert folded(one, two).answered == 1


def test_the_candidate_is_where_the_last_visit_or_response_was() -> None:
    visit = made(ev.ItemVisited, item=ITEM)
    response = made(ev.ItemResponded, item=OTHER_ITEM, response=RESPONSE, values=("x",))

    assert folded(visit).current == ITEM
    assert folded(visit, response).current == OTHER_ITEM
    assert folded(visit, response).visited == {ITEM}


def test_marks_come_and_go() -> None:
    on, off = made(ev.ItemMarked, item=ITEM, marked=True), made(ev.ItemMarked, item=ITEM, marked=False)

    assert folded(on, on).marked == {ITEM}
    assert folded(on, off, off).marked == frozenset()


def test_adjustments_add_up_and_time_left_is_never_a_debt() -> None:
    more = made(ev.TimeAdjusted, amount_ms=30_000, why="power cut", by="x", approved_by="y", category="incident_credit")
    less = made(ev.TimeAdjusted, amount_ms=-500_000, why="mistake", by="x")

    assert folded(more, more).left_ms == 120_000
    assert folded(more).adjustments == (
        at.Adjustment(
            amount_ms=30_000, why="power cut", by="x", approved_by="y", category=Category.INCIDENT_CREDIT, taken_ms=0
        ),
    )
    assert folded(less).left_ms == 0
    assert folded(less, more, made(ev.ItemVisited, item=ITEM, used_ms=10**9)).left_ms == 0


def test_time_given_after_too_much_was_taken_away_is_all_there() -> None:
    used = made(ev.ItemVisited, item=ITEM, used_ms=50_000)
    less = made(ev.TimeAdjusted, amount_ms=-500_000, why="mistake", by="x", used_ms=50_000)
    more = made(ev.TimeAdjusted, amount_ms=30_000, why="mistake mended", by="x", used_ms=50_000)

    assert folded(used, less).left_ms == 0
    assert folded(used, less, more).left_ms == 30_000


def test_resumes_by_the_policy_are_counted_apart_from_those_a_person_allowed() -> None:
    own = made(ev.AttemptResumed, gap_ms=5_000)
    stopped = made(ev.AttemptInterrupted, gap_ms=390_000)
    allowed = made(ev.AttemptResumed, gap_ms=10_000, by="admin")

    attempt = folded(own, stopped, allowed, own)

    assert (attempt.resumes, attempt.gaps_ms, attempt.own_gaps_ms) == (2, 410_000, 10_000)


def test_who_ended_it_is_known() -> None:
    ended = folded(made(ev.AttemptTerminated, by=" eve", approved_by="adam"))
    assert (ended.ended_by, ended.end_approved_by) == ("eve", "adam")
    assert folded(made(ev.AttemptClosed, by="eve")).ended_by == "eve"
    assert folded(made(ev.AttemptSubmitted)).ended_by == ""


def test_who_has_to_sign_in_again_has_to_until_it_is_done() -> None:
    stopped = made(ev.AttemptInterrupted, sign_in=True)
    allowed = made(ev.AttemptResumed, by="admin")
    again = made(ev.AttemptInterrupted, sign_in=False)
    signed_in = made(ev.AttemptRejoined)

    assert not folded().must_sign_in
    assert folded(stopped, allowed, again, allowed).must_sign_in
    assert not folded(stopped, allowed, signed_in).must_sign_in
    assert folded(stopped, allowed, signed_in).state is AttemptState.ACTIVE


def test_a_superseded_attempt_goes_on_and_remembers_the_highest_generation() -> None:
    attempt = folded(made(ev.AttemptSuperseded, generation=4), made(ev.AttemptSuperseded, generation=3))

    assert (attempt.state, attempt.superseded_by) == (AttemptState.ACTIVE, 4)


# --- the hash of all responses ----------------------------------------------------------------------------------------


VALUES = st.lists(st.text(max_size=3), max_size=3).map(tuple)
RESPONSES = st.dictionaries(
    st.text(max_size=3).map(ItemId),
    st.dictionaries(st.text(max_size=3).map(ResponseId), VALUES, max_size=3),
    max_size=4,
)


@given(responses=RESPONSES, order=st.randoms())
def test_the_root_does_not_depend_on_the_order(responses: at.Responses, order: object) -> None:
    items = list(responses.items())
    order.shuffle(items)  # type: ignore[attr-defined]
    shuffled = {item: dict(reversed(list(given.items()))) for item, given in items}

    assert at.answers_root(shuffled) == at.answers_root(responses)


@given(one=RESPONSES, other=RESPONSES)
def test_other_responses_have_another_root(one: at.Responses, other: at.Responses) -> None:
    def rows(responses: at.Responses) -> set[tuple[str, str, tuple[str, ...]]]:
        return {(i, r, v) for i, given in responses.items() for r, v in given.items() if v}

    assert (at.answers_root(one) == at.answers_root(other)) == (rows(one) == rows(other))


def test_the_root_is_frozen() -> None:
    responses = {ITEM: {RESPONSE: ("x", "é"), ResponseId("q"): ()}, OTHER_ITEM: {RESPONSE: ("1.5",)}}

    assert at.answers_root(responses) == "341d56534950cf169f406f8a16f21c4541385ed8ce06d5b1cad5c659812ccbdd"
    assert (
        at.answers_root({})
        == at.answers_root({ITEM: {RESPONSE: ()}})
        == "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"
    )


# --- accommodations ---------------------------------------------------------------------------------------------------


def test_an_attempt_begins_with_what_the_ticket_grants_and_goes_on_with_what_was_granted_last() -> None:
    ticket, later = Accommodations(masking=True, text_percent=150), Accommodations(eight_keys=True)
    start = msgspec.structs.replace(START, accommodations=ticket)

    assert folded().accommodations == Accommodations()
    assert at.begin(start).accommodations == ticket
    told = fold((start, made(ev.AttemptAccommodated, accommodations=later, by="chief"))).attempt
    assert told is not None
    assert told.accommodations == later


def test_accommodations_change_no_time_of_a_running_attempt() -> None:
    generous = Accommodations(extra_time_percent=100, extra_minutes=60)

    assert folded(made(ev.AttemptAccommodated, accommodations=generous, by="chief")).left_ms == folded().left_ms
