"""Doors: what opens and closes for good, who may go where, and how long each lasts for whom."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam import passing
from kiosk.exam.doors import Level, Plan, proportional_ms, zones_of
from kiosk.exam.passing import Way
from kiosk.exam.route import Route
from kiosk.exam.sitting import NotNow, Sitting
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, apply
from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper, Section, TestPart
from tests.kiosk.exam.made import (
    CAPITAL,
    ESSAY,
    GAPS,
    HOUR_MS,
    ITEMS,
    PAGE,
    PLANETS,
    SUM,
    WORD,
    R,
    attempt,
    paper,
    session,
    stamp,
)

MINUTE_MS = 60_000


def part(name: str, *sections: Section, **rules: object) -> TestPart:
    return TestPart(id=name, sections=sections, **rules)


def section(name: str, *items: ItemId, **rules: object) -> Section:
    return Section(id=name, title=name.title(), items=items, **rules)


ONE = section("one", PAGE, CAPITAL, PLANETS, time_limit_ms=10 * MINUTE_MS)
TWO = section("two", WORD, SUM, time_limit_ms=5 * MINUTE_MS, min_time_ms=MINUTE_MS)
REST = section("rest", ESSAY, GAPS)
TIMED = part("p", ONE, TWO, REST)
LINEAR = part("p", section("one", CAPITAL, PLANETS, WORD), navigation="linear")


class Candidate:
    """Somebody who does what may be done, and for whom time passes."""

    def __init__(self, whole: Paper, plan: Plan | None = None, **changed: object) -> None:
        running = attempt(**changed)
        self.sitting = Sitting(running, Route(whole, running.seed, plan))
        self.used_ms = 0

    @property
    def attempt(self) -> Attempt:
        return self.sitting.attempt

    @property
    def route(self) -> Route:
        return self.sitting.route

    def take(self, *events: ev.AttemptEvent) -> "Candidate":
        for event in events:
            self.sitting = Sitting(apply(self.attempt, event), self.route)
        return self

    def go(self, item: ItemId) -> "Candidate":
        return self.take(*self.sitting.pass_to(item, stamp(self.used_ms)))

    def leave(self, name: str) -> "Candidate":
        return self.take(*self.sitting.close_section(name, "left", stamp(self.used_ms)))

    def answer(self, item: ItemId, value: str = "rome") -> "Candidate":
        return self.take(self.sitting.respond(item, R, (value,), stamp(self.used_ms)))

    def wait(self, ms: int) -> "Candidate":
        self.used_ms += ms
        return self

    def way(self, there: ItemId, *agreed: Way) -> Way:
        return self.step(there, *agreed).way

    def step(self, there: ItemId, *agreed: Way) -> passing.Step:
        here = self.attempt.current
        assert here is not None
        return passing.step(self.route, self.attempt, here, there, used_ms=self.used_ms, agreed=frozenset(agreed))


def sitting_in(*parts: TestPart, plan: Plan | None = None, **changed: object) -> Candidate:
    return Candidate(paper(*parts), plan, **changed)


# --- which doors there are --------------------------------------------------------------------------------------------


def names(whole: Paper, plan: Plan | None = None) -> dict[ItemId, list[str]]:
    return {item: [zone.id for zone in zones] for item, zones in zones_of(whole, plan or Plan()).items()}


def test_a_time_makes_a_door_and_an_untimed_section_has_none() -> None:
    found = names(paper(TIMED))

    assert (found[CAPITAL], found[SUM], found[ESSAY]) == (["one"], ["two"], [])


def test_an_exam_may_give_sections_times_that_the_paper_does_not_have() -> None:
    usual = paper()
    plan = Plan(section_ms=(0, 7 * MINUTE_MS))

    assert names(usual)[SUM] == []
    (zone,) = zones_of(usual, plan)[SUM]
    assert (zone.id, zone.limit_ms) == ("two", 7 * MINUTE_MS)
    assert zones_of(usual, plan)[CAPITAL] == ()


def test_what_the_exam_says_counts_instead_of_what_the_paper_says() -> None:
    plan = Plan(section_ms=(3 * MINUTE_MS,), navigation="nonlinear", closed_sections="read_only")
    (zone,) = zones_of(paper(TIMED), plan)[CAPITAL]

    assert (zone.limit_ms, zone.stays_readable) == (3 * MINUTE_MS, True)
    assert not Route(paper(LINEAR), "s", plan).stops[0].is_linear
    assert all(stop.is_linear for stop in Route(paper(), "s", Plan(navigation="linear")).stops)


def test_sections_close_without_a_time_where_the_exam_says_so() -> None:
    assert names(paper(), Plan(sections_lock=True))[CAPITAL] == ["one"]


def test_a_door_around_everything_is_none() -> None:
    whole = paper(part("p", section("one", CAPITAL, PLANETS, is_locked=True), is_locked=True))

    assert names(whole)[CAPITAL] == []


def test_parts_and_sections_and_questions_stand_in_one_another() -> None:
    items = {**ITEMS, CAPITAL: msgspec.structs.replace(ITEMS[CAPITAL], time_limit_ms=9_000)}
    timed = part("p", section("one", CAPITAL, PLANETS, time_limit_ms=60_000), time_limit_ms=90_000, navigation="linear")
    whole = msgspec.structs.replace(paper(timed, part("q", section("two", SUM))), items=items)
    zones = zones_of(whole, Plan())

    assert [(zone.id, zone.level) for zone in zones[CAPITAL]] == [
        ("p", Level.PART),
        ("one", Level.SECTION),
        (CAPITAL, Level.ITEM),
    ]
    assert [zone.id for zone in zones[PLANETS]] == ["p", "one"]
    assert zones_of(whole, Plan(navigation="nonlinear"))[CAPITAL][-1].id == "one"


@given(limit=st.integers(1, 10**8), usual=st.integers(1, 10**8), allowed=st.integers(1, 10**9))
def test_who_is_allowed_more_for_the_exam_has_as_much_more_in_each_section(
    limit: int, usual: int, allowed: int
) -> None:
    own = proportional_ms(limit, allowed, Plan(usual_ms=usual))

    if allowed <= usual:
        assert own == limit
    else:
        assert own % 1_000 == 0
        assert (own - 1_000) * usual < limit * allowed <= own * usual


def test_half_as_much_time_again_is_half_as_much_in_a_section() -> None:
    plan = Plan.of(session())
    extra = sitting_in(TIMED, plan=plan, allowed_ms=HOUR_MS * 3 // 2).go(PAGE)

    assert plan.usual_ms == HOUR_MS
    assert extra.attempt.sections["one"].allowed_ms == 15 * MINUTE_MS
    assert sitting_in(TIMED, plan=plan).go(PAGE).attempt.sections["one"].allowed_ms == 10 * MINUTE_MS


# --- from one to the next ---------------------------------------------------------------------------------------------


def test_the_first_question_opens_its_section_and_the_rest_of_it_is_free() -> None:
    anna = sitting_in(TIMED).go(PAGE)

    assert list(anna.attempt.sections) == ["one"]
    assert anna.way(PLANETS) is Way.GO
    assert anna.go(PLANETS).way(CAPITAL) is Way.GO
    assert list(anna.attempt.sections) == ["one"]


def test_leaving_a_section_is_asked_and_the_next_door_too() -> None:
    anna = sitting_in(TIMED).go(PAGE).go(PLANETS)
    asked = anna.step(WORD)

    assert (asked.way, [zone.id for zone in asked.zones]) == (Way.LEAVE, ["one"])
    anna.leave("one")
    entered = anna.step(WORD)
    assert (entered.way, [zone.id for zone in entered.zones]) == (Way.ENTER, ["two"])
    assert anna.way(WORD, Way.ENTER) is Way.GO


def test_a_closed_section_has_no_way_back_and_takes_no_answer() -> None:
    anna = sitting_in(TIMED).go(PAGE).go(CAPITAL).answer(CAPITAL).leave("one").go(WORD)

    assert anna.way(CAPITAL) is Way.NOT
    with pytest.raises(NotNow):
        anna.sitting.pass_to(CAPITAL, stamp())
    with pytest.raises(NotNow):
        anna.sitting.respond(CAPITAL, R, ("oslo",), stamp())
    assert anna.attempt.responses[CAPITAL] == {R: ("rome",)}


def test_a_closed_section_that_stays_readable_can_be_read_and_left_again_without_a_word() -> None:
    plan = Plan(closed_sections="read_only")
    anna = sitting_in(TIMED, plan=plan).go(PAGE).leave("one").go(WORD)

    assert anna.way(CAPITAL) is Way.LOOK
    anna.take(anna.sitting.visit(CAPITAL, stamp()))
    assert anna.way(WORD) is Way.GO
    assert anna.attempt.sections["two"].is_open
    with pytest.raises(NotNow):
        anna.sitting.respond(CAPITAL, R, ("oslo",), stamp())


def test_nobody_leaves_a_section_before_its_least_time() -> None:
    anna = sitting_in(TIMED).go(PAGE).leave("one").go(WORD).go(SUM)
    early = anna.step(ESSAY)

    assert (early.way, early.wait_ms) == (Way.WAIT, MINUTE_MS)
    assert anna.wait(MINUTE_MS).way(ESSAY) is Way.LEAVE


def test_the_palette_offers_what_is_gone_to_without_leaving_anything() -> None:
    anna = sitting_in(TIMED).go(PAGE)
    offered = [s.item for s in anna.route.stops if passing.may_go(anna.route, anna.attempt, PAGE, s)]

    assert offered == [PAGE, CAPITAL, PLANETS]
    anna.leave("one")
    offered = [s.item for s in anna.route.stops if passing.may_go(anna.route, anna.attempt, PAGE, s)]
    assert offered == [WORD, SUM, ESSAY, GAPS]


def test_what_follows_a_section_that_ran_out_is_the_next_that_is_open() -> None:
    anna = sitting_in(TIMED).go(PAGE).wait(11 * MINUTE_MS)
    anna.take(*anna.sitting.close_section("one", "time", stamp(anna.used_ms)))
    stop = passing.following(anna.route, anna.attempt, PAGE)

    assert stop is not None
    assert stop.item == WORD


def test_closing_what_is_around_closes_what_is_inside_first() -> None:
    nested = part("p", section("one", CAPITAL, time_limit_ms=60_000), time_limit_ms=90_000)
    anna = sitting_in(nested, part("q", section("two", SUM))).go(CAPITAL)
    closed = anna.sitting.close_section("p", "time", stamp())

    assert [event.section for event in closed] == ["one", "p"]


# --- one after another ------------------------------------------------------------------------------------------------


def test_one_after_another_there_is_no_way_back_nor_over() -> None:
    anna = sitting_in(LINEAR).go(CAPITAL).answer(CAPITAL).go(PLANETS)

    assert anna.way(CAPITAL) is Way.NOT
    assert passing.previous(anna.route, anna.attempt, PLANETS) is None
    assert sitting_in(LINEAR).go(CAPITAL).answer(CAPITAL).way(WORD) is Way.NOT


def test_passing_a_question_by_without_an_answer_is_asked() -> None:
    anna = sitting_in(LINEAR).go(CAPITAL)

    assert anna.way(PLANETS) is Way.SKIP
    assert anna.way(PLANETS, Way.SKIP) is Way.GO
    assert anna.answer(CAPITAL).way(PLANETS) is Way.GO


def test_a_question_that_demands_an_answer_is_not_passed_by() -> None:
    items = {**ITEMS, CAPITAL: msgspec.structs.replace(ITEMS[CAPITAL], must_answer=True)}
    anna = Candidate(msgspec.structs.replace(paper(LINEAR), items=items)).go(CAPITAL)

    assert anna.way(PLANETS, Way.SKIP, Way.LEAVE, Way.ENTER) is Way.ANSWER
    assert anna.answer(CAPITAL).way(PLANETS) is Way.GO


def test_a_question_with_its_own_time_closes_behind_without_a_door() -> None:
    items = {**ITEMS, CAPITAL: msgspec.structs.replace(ITEMS[CAPITAL], time_limit_ms=9_000)}
    anna = Candidate(msgspec.structs.replace(paper(LINEAR), items=items)).go(CAPITAL)

    assert anna.way(PLANETS, Way.SKIP) is Way.GO
    assert anna.answer(CAPITAL).go(PLANETS).attempt.sections[CAPITAL].closed == "left"


@given(st.lists(st.sampled_from([PAGE, CAPITAL, PLANETS, WORD, SUM, ESSAY, GAPS]), max_size=12), st.booleans())
def test_wherever_a_candidate_wants_to_go_nothing_closed_is_ever_answered(wishes: list[ItemId], reads: bool) -> None:
    """Whatever is asked for and agreed to: each step leads somewhere lawful, and closed sections keep their answers."""
    plan = Plan(closed_sections="read_only" if reads else "hidden")
    anna = sitting_in(TIMED, plan=plan).go(PAGE)
    kept: dict[str, object] = {}
    for wish in wishes:
        anna.wait(30_000)
        step = anna.step(wish, Way.SKIP, Way.ENTER)
        if step.way is Way.LEAVE:
            for zone in step.zones:
                anna.leave(zone.id)
            step = anna.step(wish, Way.SKIP, Way.ENTER)
        if step.way is Way.GO:
            anna.go(step.to)
        elif step.way is Way.LOOK:
            anna.take(anna.sitting.visit(step.to, stamp(anna.used_ms)))
        for name, run in anna.attempt.sections.items():
            if not run.is_open:
                assert kept.setdefault(name, run) == run
    assert all(run.is_open or run.closed == "left" for run in anna.attempt.sections.values())
