"""What a panel decided about the beginning of a session: when, and how many seats at a time."""

from dataclasses import dataclass

from sync.protocol import deciding, waves
from sync.server.exchange.decided import Decided
from sync.server.exchange.models import PanelDecision
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, ExamSession
from sync.server.registration.times import from_ms, maybe_ms, to_ms

_WAVES = {"wave_seats": "n", "wave_ms": "ms"}
"""Fields of a policy, and how `_Before` calls them."""
_SHORT = {short: name for name, short in _WAVES.items()}


def begin(decided: Decided, session: ExamSession) -> str:
    """Let everybody begin who waits, now or at a time to come, at once or in waves."""
    has_begun = session.begins_at is not None and to_ms(session.begins_at) <= decided.now_ms
    if has_begun or not session.exam.front.waits or decided.event.due_ms >= to_ms(session.closes_at):
        return deciding.NOT_NOW
    decided.record.before = _Before.of(session).as_text()
    session.begins_at = from_ms(max(decided.event.due_ms, decided.now_ms))
    _set_waves(decided, session)
    if _last_ms(session, to_ms(session.begins_at)) >= to_ms(session.closes_at):
        return deciding.NOT_NOW
    session.save(update_fields=["begins_at", "policy"])
    return ""


def pace(decided: Decided, session: ExamSession) -> str:
    """Let those who still wait begin in other waves, counted from the beginning, or all at once."""
    begins_ms = maybe_ms(session.begins_at)
    if begins_ms is None or decided.event.wave_seats is None or not session.exam.front.waits:
        return deciding.NOT_NOW
    if _last_ms(session, begins_ms) <= decided.now_ms:
        return deciding.NOT_NOW
    _set_waves(decided, session)
    if _last_ms(session, begins_ms) >= to_ms(session.closes_at):
        return deciding.NOT_NOW
    session.save(update_fields=["policy"])
    return ""


def _last_ms(session: ExamSession, begins_ms: int) -> int:
    """Return when the last of the session begin."""
    count = CandidateProfile.objects.filter(session=session, has_exam_slot=True).count()
    return waves.last_ms(count, session.told_rules, session_ms=begins_ms)


def _set_waves(decided: Decided, session: ExamSession) -> None:
    """How many begin at a time, where it was decided: stations hear of it with the session's policy."""
    event = decided.event
    if event.wave_seats is not None:
        session.policy = {**session.policy, "wave_seats": event.wave_seats, "wave_ms": event.wave_ms}


def back(decided: Decided, made: PanelDecision, _profile: CandidateProfile | None) -> str:
    """Let nobody begin then, as long as nobody did; returns why not where somebody may have, or where it is another
    time by now: who decided that is not taken back with it.
    """
    session = under_lock(ExamSession).filter(public_id=made.session).first()
    if session is None or session.begins_at is None or session.begins_at <= from_ms(decided.now_ms):
        return deciding.NOT_NOW
    if to_ms(session.begins_at) != made.due_ms:
        return deciding.NOT_NOW
    _Before.read(made.before).put(session)
    session.save(update_fields=["begins_at", "policy"])
    return ""


@dataclass(frozen=True, slots=True)
class _Before:
    """What of a session a beginning changes, as it was before."""

    begins_ms: int
    waves: dict[str, int]
    """Of its own policy."""

    @classmethod
    def of(cls, session: ExamSession) -> "_Before":
        own = {name: session.policy[name] for name in _WAVES if name in session.policy}
        return cls(maybe_ms(session.begins_at) or 0, own)

    @classmethod
    def read(cls, text: str) -> "_Before":
        """Read it again; decisions of before there were waves say the time alone."""
        begins, *rest = text.split(";")
        pairs = (one.split("=") for one in rest)
        return cls(int(begins or 0), {_SHORT[name]: int(value) for name, value in pairs})

    def as_text(self) -> str:
        """Return it in a line."""
        return ";".join([str(self.begins_ms), *(f"{_WAVES[name]}={value}" for name, value in self.waves.items())])

    def put(self, session: ExamSession) -> None:
        """Make it so again."""
        session.begins_at = from_ms(self.begins_ms) if self.begins_ms else None
        kept = {name: value for name, value in session.policy.items() if name not in _WAVES}
        session.policy = kept | self.waves
