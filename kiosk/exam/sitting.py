"""The running attempt: what each act of the candidate, the staff or the clock is recorded as.

Every verb returns the event to record and changes nothing; the attempt follows when the event is on disk.
"""

from collections.abc import Sequence

import msgspec

from kiosk.exam.breaks import Offer
from kiosk.exam.closing import closed
from kiosk.exam.doors import Level, Zone, allowed_ms, is_closed
from kiosk.exam.entry import Admitted
from kiosk.exam.obeying import Obeyed, Stamp, obeyed
from kiosk.exam.route import Route
from sync.protocol import events as ev
from sync.protocol.attempts import TRANSITIONS, Attempt, AttemptState, answers_root
from sync.protocol.draw import new_seed, paper_for
from sync.protocol.ids import AttemptId, ItemId, PackageHash, ResponseId, new_id
from sync.protocol.numbers import read_number
from sync.protocol.paper import Interaction, Paper, TextEntryInteraction
from sync.protocol.responses import NotAResponse, accepted
from sync.protocol.sections import inside, open_of
from sync.protocol.tools import arranged, kept
from sync.protocol.wire import Directive, Policy


class NotNow(Exception):
    """The attempt is not in a state in which this may be done."""

    code = "ATTEMPT-NOT-NOW"

    def __init__(self, state: AttemptState) -> None:
        super().__init__(f"not while the attempt is {state}")
        self.state = state


class NotOfThePaper(Exception):
    """An item, response or choice that the paper does not have."""

    code = "ATTEMPT-NOT-OF-PAPER"


def started(
    admitted: Admitted,
    paper: Paper,
    *,
    package: PackageHash,
    fence: int,
    at: ev.Moment,
) -> ev.AttemptStarted:
    """Return the event that begins an attempt; it is on disk before the first question is painted."""
    granted, seed = admitted.candidate.accommodations, new_seed()
    met = paper_for(paper, seed)
    return ev.AttemptStarted(
        at=at,
        attempt=AttemptId(new_id()),
        candidate=admitted.candidate.candidate,
        generation=admitted.candidate.slot.generation,
        exam=admitted.session.exam,
        session=admitted.session.session,
        package=package,
        allowed_ms=admitted.allowed_for(paper),
        items=sum(1 for item in met.order if paper.items[item].is_question),
        seed=seed,
        fence=fence,
        language=paper.languages[0] if paper.languages else "",
        accommodations=granted if granted.is_any else None,
    )


Passed = ev.SectionClosed | ev.SectionOpened | ev.ItemVisited
"""What going to another question comes to."""


class Sitting(msgspec.Struct, frozen=True):
    """An attempt with the way through its paper: decides, never changes."""

    attempt: Attempt
    route: Route

    def visit(self, item: ItemId, stamp: Stamp) -> ev.ItemVisited:
        """Go to an item."""
        self._demand_active()
        if not self.route.holds(item):
            raise NotOfThePaper(item)
        return ev.ItemVisited(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, item=item)

    def pass_to(self, item: ItemId, stamp: Stamp) -> tuple[Passed, ...]:
        """Go to an item that can still be answered: questions with a time of their own close behind, doors open."""
        visit = self.visit(item, stamp)
        stop, known = self.route.at(item), self.attempt.sections
        if is_closed(stop.zones, self.attempt):
            raise NotNow(self.attempt.state)
        left = [run for run in open_of(known.values()) if run.level == Level.ITEM and item not in run.items]
        new = [zone for zone in stop.zones if zone.id not in known]
        return (
            *(_closing(self.attempt, run.section, "left", stamp) for run in left),
            *(_opening(self, zone, stamp) for zone in new),
            visit,
        )

    def close_section(self, section: str, why: str, stamp: Stamp) -> tuple[ev.SectionClosed, ...]:
        """Close a section for good, and first what is open inside it."""
        if self.attempt.state not in TRANSITIONS[ev.SectionClosed].since:
            raise NotNow(self.attempt.state)
        return tuple(_closing(self.attempt, run.section, why, stamp) for run in inside(self.attempt.sections, section))

    def take_break(self, offered: Offer, stamp: Stamp) -> ev.BreakStarted:
        """Go on a break."""
        self._demand_active()
        return ev.BreakStarted(
            at=stamp.at,
            attempt=self.attempt.id,
            used_ms=stamp.used_ms,
            allowed_ms=offered.length_ms,
            counted=offered.counted,
        )

    def end_break(self, why: str, stamp: Stamp) -> ev.BreakEnded:
        """Come back from it: `candidate`, or `time`."""
        if self.attempt.state is not AttemptState.ON_BREAK:
            raise NotNow(self.attempt.state)
        return ev.BreakEnded(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, why=why)

    def respond(self, item: ItemId, response: ResponseId, values: Sequence[str], stamp: Stamp) -> ev.ItemResponded:
        """Give, change or (no values) take back a response."""
        self._demand_active()
        if not self.attempt.takes(item, stamp.used_ms):
            raise NotNow(self.attempt.state)
        interaction = self.interaction(item, response)
        given = _accepted(interaction, values)
        return ev.ItemResponded(
            at=stamp.at,
            attempt=self.attempt.id,
            used_ms=stamp.used_ms,
            item=item,
            response=response,
            values=given,
            read_as=reading(interaction, given),
        )

    def mark(self, item: ItemId, marked: bool, stamp: Stamp) -> ev.ItemMarked:
        """Put the ribbon on a question, or take it off."""
        self._demand_active()
        return ev.ItemMarked(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, item=item, marked=marked)

    def annotate(
        self, item: ItemId, tool: str, values: Sequence[str], stamp: Stamp, *, stimulus: str = ""
    ) -> ev.ItemAnnotated:
        """Leave what a tool has to keep at a question, or at the passage beside it."""
        self._demand_active()
        if not (self.route.is_beside(stimulus, item) if stimulus else self.route.holds(item)):
            raise NotOfThePaper(stimulus or item)
        return ev.ItemAnnotated(
            at=stamp.at,
            attempt=self.attempt.id,
            used_ms=stamp.used_ms,
            item=item,
            tool=tool,
            values=kept(tool, values),
            stimulus=stimulus,
        )

    def arrange(self, tools: Sequence[str], stamp: Stamp) -> ev.ToolsArranged:
        """Keep how the tools stand."""
        self._demand_active()
        return ev.ToolsArranged(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, tools=arranged(tools))

    def submit(self, stamp: Stamp) -> ev.AttemptSubmitted:
        """End by the candidate's own wish."""
        self._demand_active()
        return ev.AttemptSubmitted(
            at=stamp.at,
            attempt=self.attempt.id,
            used_ms=stamp.used_ms,
            answered=self.attempt.answered,
            answers_root=self._root(),
        )

    def time_out(self, stamp: Stamp) -> ev.AttemptTimedOut:
        """End because time is up; a pause has to end before."""
        if self.attempt.state not in TRANSITIONS[ev.AttemptTimedOut].since:
            raise NotNow(self.attempt.state)
        return ev.AttemptTimedOut(
            at=stamp.at,
            attempt=self.attempt.id,
            used_ms=stamp.used_ms,
            answered=self.attempt.answered,
            answers_root=self._root(),
        )

    def obey(self, order: Directive, stamp: Stamp, *, policy: Policy | None = None) -> Obeyed | None:
        """Return the event of an admin's signed decision; None for one that does not apply (any more)."""
        return obeyed(self.attempt, order, stamp, policy=policy or Policy())

    def close(self, stamp: Stamp) -> ev.AttemptClosed:
        """End because the session closes."""
        if self.attempt.state not in TRANSITIONS[ev.AttemptClosed].since:
            raise NotNow(self.attempt.state)
        return closed(self.attempt, at=stamp.at, used_ms=stamp.used_ms)

    def go_on(self, gap_ms: int, stamp: Stamp) -> ev.AttemptResumed:
        """Go on, within policy, after a gap in which nobody could work."""
        if self.attempt.state not in TRANSITIONS[ev.AttemptResumed].since:
            raise NotNow(self.attempt.state)
        return ev.AttemptResumed(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, gap_ms=gap_ms)

    def interrupt(self, why: str, gap_ms: int, stamp: Stamp, *, sign_in: bool) -> ev.AttemptInterrupted:
        """Wait for a center admin."""
        if self.attempt.state not in TRANSITIONS[ev.AttemptInterrupted].since:
            raise NotNow(self.attempt.state)
        return ev.AttemptInterrupted(
            at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, why=why, gap_ms=gap_ms, sign_in=sign_in
        )

    def lock(
        self, why: str, stamp: Stamp, *, causes: tuple[str, ...] = (), for_staff: tuple[str, ...] = ()
    ) -> ev.AttemptLocked:
        """Cover the questions after these breaches; `for_staff` names those after which a person has to look."""
        if self.attempt.state not in TRANSITIONS[ev.AttemptLocked].since:
            raise NotNow(self.attempt.state)
        return ev.AttemptLocked(
            at=stamp.at,
            attempt=self.attempt.id,
            used_ms=stamp.used_ms,
            why=why,
            causes=causes,
            for_staff=for_staff,
        )

    def note_breach(self, for_staff: tuple[str, ...], stamp: Stamp) -> ev.AttemptBreached:
        """Note breaches of a pause, after which a person has to look before questions are shown."""
        if self.attempt.state not in TRANSITIONS[ev.AttemptBreached].since:
            raise NotNow(self.attempt.state)
        return ev.AttemptBreached(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, for_staff=for_staff)

    def unlock(self, stamp: Stamp) -> ev.AttemptUnlocked:
        """Show the questions again."""
        if self.attempt.state is not AttemptState.LOCKED:
            raise NotNow(self.attempt.state)
        return ev.AttemptUnlocked(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms)

    def supersede(self, generation: int, stamp: Stamp) -> ev.AttemptSuperseded:
        """Note that a later generation of the slot exists."""
        return ev.AttemptSuperseded(at=stamp.at, attempt=self.attempt.id, used_ms=stamp.used_ms, generation=generation)

    def interaction(self, item: ItemId, response: ResponseId) -> Interaction:
        """Return the interaction that a response belongs to; raises NotOfThePaper."""
        if not self.route.holds(item):
            raise NotOfThePaper(item)
        for interaction in self.route.item(item).interactions:
            if interaction.response == response:
                return interaction
        raise NotOfThePaper(f"{item}/{response}")

    def _root(self) -> str:
        return answers_root(self.attempt.responses)

    def _demand_active(self) -> None:
        if self.attempt.state is not AttemptState.ACTIVE:
            raise NotNow(self.attempt.state)


def _closing(attempt: Attempt, section: str, why: str, stamp: Stamp) -> ev.SectionClosed:
    return ev.SectionClosed(at=stamp.at, attempt=attempt.id, used_ms=stamp.used_ms, section=section, why=why)


def _opening(sitting: Sitting, zone: Zone, stamp: Stamp) -> ev.SectionOpened:
    return ev.SectionOpened(
        at=stamp.at,
        attempt=sitting.attempt.id,
        used_ms=stamp.used_ms,
        section=zone.id,
        level=zone.level,
        items=tuple(sorted(zone.items)),
        allowed_ms=allowed_ms(zone, sitting.attempt, sitting.route.plan),
    )


def reading(interaction: Interaction, values: Sequence[str]) -> str | None:
    """Return how a typed number is understood, as it is shown; None for other kinds and for what is no number."""
    if not isinstance(interaction, TextEntryInteraction) or interaction.base_type == "string" or not values:
        return None
    read = read_number(values[0])
    return None if read is None else read.shown


def _accepted(interaction: Interaction, values: Sequence[str]) -> tuple[str, ...]:
    try:
        return accepted(interaction, values)
    except NotAResponse as error:
        raise NotOfThePaper(interaction.response) from error
