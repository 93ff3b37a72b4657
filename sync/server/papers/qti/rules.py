"""Times and item session control of a test: what of them an exam honors, and by name what it cannot."""

from collections.abc import Mapping
from dataclasses import dataclass

from sync.protocol.paper import After
from sync.server.papers.markup import Node
from sync.server.papers.qti.declarations import decimal
from sync.server.papers.report import Notes


@dataclass(frozen=True, slots=True)
class Limits:
    """`timeLimits`, in milliseconds; 0 where there is none."""

    most_ms: int = 0
    least_ms: int = 0


NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Control:
    """`itemSessionControl` as far as anything outside or at this place says it; nothing said is QTI's default."""

    skipping: str = ""
    review: str = ""
    attempts: str = ""

    @property
    def after(self) -> After:
        """What may be seen of what is closed."""
        return _AFTER.get(self.review, "")


_AFTER: Mapping[str, After] = {"true": "read_only", "false": "hidden"}
SILENT = Control()


def limits_of(node: Node, notes: Notes) -> Limits:
    """Return the times of a test, part, section or question; answers after them are never taken, and that is told."""
    said = node.first("timeLimits")
    if said is None:
        return NO_LIMITS
    if said.flag("allowLateSubmission"):
        notes.lost("answers that come after the time are not taken (allowLateSubmission)", said.line)
    return Limits(_ms(said, "maxTime"), _ms(said, "minTime"))


def control_of(node: Node, outer: Control) -> Control:
    """Return what holds at a place: its own word, else that of what is around it."""
    said = node.first("itemSessionControl")
    if said is None:
        return outer
    return Control(
        skipping=said.get("allowSkipping") or outer.skipping,
        review=said.get("allowReview") or outer.review,
        attempts=said.get("maxAttempts") or outer.attempts,
    )


@dataclass(frozen=True, slots=True)
class ItemRules:
    """What holds for one question."""

    limits: Limits = NO_LIMITS
    must_answer: bool = False


NO_RULES = ItemRules()


def item_rules(node: Node, section: Control, *, is_linear: bool, notes: Notes) -> ItemRules:
    """Return what of a question's own rules an exam honors where questions come in this manner."""
    limits, control = limits_of(node, notes), control_of(node, section)
    if control.review != section.review:
        notes.lost("whether a single question can be looked at again is decided by its section", node.line)
    is_forced = control.skipping == "false"
    if is_linear:
        if control.attempts not in ("", "1"):
            why = f"an answer is handed in once, when its question is left (maxAttempts {control.attempts})"
            notes.lost(why, node.line)
        return ItemRules(limits, is_forced)
    if limits != NO_LIMITS:
        notes.lost("the time of a single question is kept only where questions come one after another", node.line)
    if is_forced:
        notes.lost("an answer is demanded only where questions come one after another (allowSkipping)", node.line)
    return NO_RULES


def _ms(limits: Node, name: str) -> int:
    return int(decimal(limits.get(name), limits) * 1000) if limits.get(name) else 0
