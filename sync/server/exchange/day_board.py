"""The sessions that are open or come next, however many: what troubles each, searched, filtered, a page at a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext

from sync.protocol.attempts import AttemptState
from sync.protocol.slots import SlotState
from sync.server.exchange.models import AttemptRecord
from sync.server.exchange.silence import AFTER
from sync.server.registration.admin.badges import WORDS
from sync.server.registration.models import ExamSession, in_state
from sync.server.registration.times import in_words, now

PER_PAGE = 15
_READ = (
    *("public_id", "opens_at", "closes_at"),
    *("exam__code", "exam__title", "center__code", "center__name", "center__zone"),
)
_OVER = [state.value for state in AttemptState if state.is_over]


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why somebody should look at a session: how many of what, and where they are seen."""

    words: str
    count: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What needs somebody, counted already for the rest of the page."""

    hands: Mapping[int, int]
    """By center."""
    conflicts: Mapping[int, int]
    mixed: Mapping[str, int]
    """Different papers or programs, by the session's id."""


@dataclass(slots=True, kw_only=True)
class Line:
    """One session."""

    session: ExamSession
    is_open: bool
    troubles: tuple[Trouble, ...]
    counts: Sequence[Mapping[str, object]] = field(default=())
    """Of slots, by state."""

    @property
    def opens(self) -> str:
        """When, in the center's zone."""
        return in_words(self.session.opens_at, self.session.center.zone)

    @property
    def closes(self) -> str:
        """When, in the center's zone."""
        return in_words(self.session.closes_at, self.session.center.zone)

    @property
    def is_today(self) -> bool:
        """Whether it opens today, by the center's own calendar."""
        from zoneinfo import ZoneInfo

        zone = ZoneInfo(self.session.center.zone)
        return self.session.opens_at.astimezone(zone).date() == now().astimezone(zone).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The page of it that was asked for."""

    page: "Page[Line]"
    searched: str
    only_troubled: bool
    all_count: int
    troubled_count: int


def board(request: HttpRequest, coming: QuerySet[ExamSession], running: QuerySet[AttemptRecord], known: Known) -> Board:
    """Return the sessions that were asked for, first those in trouble, then those that are open; three queries."""
    words = request.GET.get("q", "").strip()
    only_troubled = bool(request.GET.get("trouble"))
    at_seats = _at_seats(running)
    sessions = coming.select_related("exam", "center").only(*_READ).order_by("opens_at", "pk")
    lines = [_line(one, at_seats, known) for one in sessions if _mentions(one, words.casefold())]
    troubled = [line for line in lines if line.troubles]
    wanted = troubled if only_troubled else sorted(lines, key=lambda line: (not line.troubles, not line.is_open))
    page = Paginator(wanted, PER_PAGE).get_page(request.GET.get("p"))
    _count_slots(page.object_list)
    return Board(
        page=page,
        searched=words,
        only_troubled=only_troubled,
        all_count=len(lines),
        troubled_count=len(troubled),
    )


def _at_seats(running: QuerySet[AttemptRecord]) -> Mapping[str, tuple[int, int]]:
    """Return, by session, how many running attempts are at silent seats, and how many wait for staff."""
    unheard = Q(station__last_seen_at=None) | Q(station__last_seen_at__lt=now() - AFTER)
    counted = (
        running.exclude(state__in=_OVER)
        .filter(unheard | ~Q(for_staff=""))
        .order_by()
        .values_list("session")
        .annotate(silent=Count("pk", filter=unheard), held=Count("pk", filter=~Q(for_staff="")))
    )
    return {session: (silent, held) for session, silent, held in counted}


def _line(session: ExamSession, at_seats: Mapping[str, tuple[int, int]], known: Known) -> Line:
    is_open = session.opens_at <= now()
    return Line(session=session, is_open=is_open, troubles=_troubles(session, at_seats, known) if is_open else ())


def _troubles(session: ExamSession, at_seats: Mapping[str, tuple[int, int]], known: Known) -> tuple[Trouble, ...]:
    center, name = session.center_id, session.public_id
    silent, held = at_seats.get(name, (0, 0))
    attempts = f"{reverse('admin:exchange_attemptrecord_changelist')}?station__center__id__exact={center}"
    hands = f"{reverse('admin:exchange_raisedhand_changelist')}?center__id__exact={center}"
    told = (
        Trouble(gettext("Raised hands"), known.hands.get(center, 0), hands),
        Trouble(gettext("Questions covered"), held, attempts),
        Trouble(gettext("Exams at silent seats"), silent, attempts),
        Trouble(
            gettext("Conflicts"), known.conflicts.get(center, 0), reverse("admin:exchange_conflictdecision_changelist")
        ),
        Trouble(gettext("Different papers or programs"), known.mixed.get(name, 0), attempts),
    )
    return tuple(trouble for trouble in told if trouble.count)


def _mentions(session: ExamSession, words: str) -> bool:
    exam, center = session.exam, session.center
    return words in f"{exam.code} {exam.title} {center.code} {center.name}".casefold()


def _count_slots(lines: Iterable[Line]) -> None:
    """Count the slots of the sessions that are shown."""
    of_session = {state.value: Count("candidates", filter=in_state(state, via="candidates__")) for state in SlotState}
    shown = {line.session.pk: line for line in lines}
    counted = ExamSession.objects.filter(pk__in=shown).order_by().annotate(**of_session)
    for row in counted.values("pk", *of_session):
        shown[row["pk"]].counts = [{"state": state.value, "count": row[state.value]} for state in WORDS]
