"""What stations tell of themselves, added up: how they stand, what waits, which papers they run."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext

from sync.protocol.attempts import AttemptState
from sync.protocol.fingerprints import fingerprint
from sync.server.exchange.models import AttemptRecord
from sync.server.exchange.silence import AFTER
from sync.server.registration.models import Station
from sync.server.registration.times import in_words, now

_MOST = 8
_OVER = [state.value for state in AttemptState if state.is_over]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One line of a chart of bars."""

    name: str
    key: str
    count: int
    share: float
    """Of the longest bar, in percent."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The stations of some centers, added up."""

    total: int
    standing: tuple[Bar, ...]
    contact: tuple[Bar, ...]
    unsent: tuple[Bar, ...]
    """Events that wait at stations, by center; the most first."""
    unsent_total: int
    programs: tuple[Bar, ...]
    """Versions of the program, the most frequent first."""


def told(stations: QuerySet[Station]) -> Told:
    """Return them added up, in one query."""
    rows = list(
        stations.order_by().values_list(
            "center__name", "center__zone", "standing", "last_seen_at", "now__unsent", "program"
        )
    )
    moment = now()
    standing = Counter(row[2] for row in rows)
    contact = Counter(_contact(row[3], moment) for row in rows)
    programs = Counter(row[5] for row in rows if row[5])
    unsent = _unsent((row[0], row[1], row[3], int(row[4] or 0)) for row in rows)
    return Told(
        total=len(rows),
        standing=_bars((gettext(str(word)), key, standing[key], "") for key, word in Station.Standing.choices),
        contact=_bars((gettext(word), key, contact[key], "") for key, word in _CONTACT.items()),
        unsent=_bars(unsent[:_MOST]),
        unsent_total=sum(count for _, _, count, _ in unsent),
        programs=_bars((name, "", count, "") for name, count in programs.most_common(_MOST)),
    )


@dataclass(frozen=True, slots=True)
class Mixed:
    """A session in which seats have different papers or programs before them."""

    name: str
    """The session's id."""
    session: str
    center: str
    fingerprints: tuple[tuple[str, int], ...]


def mixed(attempts: QuerySet[AttemptRecord]) -> list[Mixed]:
    """Return the sessions whose running attempts differ in paper or program, form by form, in one query."""
    running = attempts.exclude(state__in=_OVER).exclude(session="").exclude(package="")
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    places: dict[str, tuple[str, str]] = {}
    names = ("session", "profile__form", "profile__exam__title", "station__center__name", "package", "station__program")
    for session, form, exam, center, package, program in running.order_by().values_list(*names):
        found[session, form][fingerprint(package, program)] += 1
        places.setdefault(session, (exam, center))
    return [
        Mixed(session, *places[session], tuple(counts.most_common()))
        for (session, _), counts in sorted(found.items())
        if len(counts) > 1
    ]


_CONTACT = {"now": "In contact", "silent": "Silent", "never": "Never heard of"}


def _contact(seen: datetime | None, moment: datetime) -> str:
    if seen is None:
        return "never"
    return "now" if seen >= moment - AFTER else "silent"


def _unsent(rows: Iterable[tuple[str, str, datetime | None, int]]) -> list[tuple[str, str, int, str]]:
    """Return, by center, how many events wait, and of when the oldest of these figures is."""
    counts: Counter[str] = Counter()
    oldest: dict[str, tuple[datetime, str]] = {}
    for center, zone, seen, count in rows:
        if count and seen is not None:
            counts[center] += count
            oldest[center] = min(oldest.get(center, (seen, zone)), (seen, zone))
    return [
        (center, "", count, gettext("as of %(moment)s") % {"moment": in_words(*oldest[center])})
        for center, count in counts.most_common()
    ]


def _bars(rows: Iterable[tuple[str, str, int, str]]) -> tuple[Bar, ...]:
    listed = list(rows)
    most = max((count for _, _, count, _ in listed), default=0) or 1
    return tuple(
        Bar(name=name, key=key, count=count, share=round(count * 100 / most, 2), note=note)
        for name, key, count, note in listed
    )
