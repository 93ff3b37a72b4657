"""What a candidate meets between saying "it is me" and the first question, and how far that came. Pure."""

from collections.abc import Iterable
from enum import StrEnum
from hashlib import sha256

import msgspec

from kiosk.exam.resuming import Gap
from sync.protocol import events as ev
from sync.protocol.attempts import Looks
from sync.protocol.paper import ChoiceInteraction, ExtendedTextInteraction, Interaction, Paper, TextEntryInteraction
from sync.protocol.policy import Policy
from sync.protocol.welcome import Practice, Welcome, in_language


class Step(StrEnum):
    """One page before the first question."""

    NOTICE = "notice"
    PHOTO = "photo"
    SEAT = "seat"
    LOOKS = "looks"
    PRACTICE = "practice"
    INSTRUCTIONS = "instructions"


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What one candidate has done in one generation of the slot."""

    notice_version: str | None = None
    photo: bool = False
    seat: bool = False
    looks: Looks | None = None
    looks_settled: bool = False
    practice: bool = False
    agreed: bool = False


def done(events: Iterable[ev.CandidateEvent]) -> Done:
    """Add up what is recorded."""
    found = Done()
    for event in events:
        found = added(found, event)
    return found


def added(found: Done, event: ev.CandidateEvent) -> Done:
    """Add one more."""
    replace = msgspec.structs.replace
    match event:
        case ev.NoticeAccepted():
            return replace(found, notice_version=event.version)
        case ev.IdentityPhotographed():
            return replace(found, photo=True)
        case ev.SeatTried():
            return replace(found, seat=True)
        case ev.LooksSet():
            chosen = (event.language, event.theme, event.scale)
            return replace(found, looks=chosen, looks_settled=found.looks_settled or event.is_settled)
        case ev.PracticeLeft():
            return replace(found, practice=True)
        case ev.HonorAgreed():
            return replace(found, agreed=True)
        case _:
            return found


def next_step(welcome: Welcome, found: Done, *, kinds: tuple[str, ...], rehearses: bool = False) -> Step:
    """Return the first page that is still to be met; the instructions are the last one.

    Nobody sits there in a rehearsal: nobody is photographed.
    """
    if in_language(welcome.notice)[1] and found.notice_version != welcome.notice_version:
        return Step.NOTICE
    if welcome.takes_photo and not found.photo and not rehearses:
        return Step.PHOTO
    if welcome.tries_seat and not found.seat:
        return Step.SEAT
    if welcome.asks_looks and not found.looks_settled:
        return Step.LOOKS
    if welcome.practice in (Practice.OFFERED, Practice.REQUIRED) and kinds and not found.practice:
        return Step.PRACTICE
    return Step.INSTRUCTIONS


def kinds_of(paper: Paper) -> tuple[str, ...]:
    """Return the kinds of question that a paper has, in the order in which they come."""
    asked = (asked for item in paper.order for asked in paper.items[item].interactions)
    return tuple(dict.fromkeys(kind_of(one) for one in asked))


def kind_of(asked: Interaction) -> str:
    """Return the kind of an interaction: its tag, but what is answered differently is told apart."""
    match asked:
        case ChoiceInteraction(max_choices=most) if most != 1:
            return "choices"
        case TextEntryInteraction(base_type=base) if base != "string":
            return "number"
        case ExtendedTextInteraction(is_rich=True):
            return "rich_text"
        case _:
            return str(asked.__struct_config__.tag)


def has_sound(paper: Paper) -> bool:
    """Whether something of the paper is heard."""
    return any(item.recordings for item in paper.items.values()) or any(
        one.recordings for one in paper.stimuli.values()
    )


def comes_back(policy: Policy, gap: Gap) -> bool:
    """Whether the program goes back to where a candidate was before it ended, without asking for the codes again.

    The same limit holds as for an attempt; behind a clock that anybody can move nobody is let in.
    """
    return not gap.unsure and not gap.by_wall and gap.length_ms <= policy.gap_limit_ms


def digest(text: str) -> str:
    """Return what stands for a text in an event."""
    return sha256(text.encode()).hexdigest()
