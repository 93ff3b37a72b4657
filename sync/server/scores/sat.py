"""Attempts as scoring reads them: some at a time, with the paper as each candidate met it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from sync.protocol.attempts import Attempt, Responses
from sync.protocol.draw import paper_for
from sync.protocol.events import AttemptEvent, ItemVisited
from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper
from sync.server.exchange import folds
from sync.server.exchange.models import AttemptRecord
from sync.server.papers.models import Package, PaperRecord
from sync.server.papers.results import acceptable
from sync.server.registration.models import Exam

AT_ONCE = 100
"""Attempts that are read together: as many as lie in memory at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A paper as it was sealed, under its row."""

    key: int
    paper: Paper
    form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sat:
    """One attempt, read."""

    record: AttemptRecord
    attempt: Attempt
    kept: Kept
    paper: Paper
    """The paper as this candidate met it."""
    responses: Responses
    """What the paper can have been given."""
    spent_ms: Mapping[ItemId, int]
    """How much of the exam's time each question was on screen."""


class Papers:
    """The papers of packages, each read once."""

    def __init__(self) -> None:
        self._by_package: dict[str, Kept | None] = {}
        self._by_paper: dict[int, Kept] = {}

    def of(self, package: str) -> Kept | None:
        """Return the paper in a package; None where it was not sealed here."""
        if package not in self._by_package:
            found = Package.objects.filter(hash=package).values_list("paper_id", flat=True).first()
            self._by_package[package] = None if found is None else self._kept(found)
        return self._by_package[package]

    def _kept(self, key: int) -> Kept:
        if key not in self._by_paper:
            record = PaperRecord.objects.only("pk", "paper", "form").get(pk=key)
            self._by_paper[key] = Kept(key=key, paper=record.content, form=record.form)
        return self._by_paper[key]


def attempts_of(exam: Exam) -> QuerySet[AttemptRecord]:
    """Return the attempts of an exam in the order in which results tell them."""
    records = AttemptRecord.objects.filter(profile__exam=exam)
    return records.order_by("profile__registration_number", "generation", "started_at", "pk")


def read(keys: Sequence[int], papers: Papers) -> Iterator[Sat]:
    """Yield these attempts, all read at once; one whose paper is not known here is left out."""
    found = AttemptRecord.objects.filter(pk__in=keys).select_related("profile__center", "station")
    by_key = {record.pk: record for record in found.defer("profile__photo", "receipt")}
    records = [by_key[key] for key in keys if key in by_key]
    orders = folds.many_sorted_out([record.public_id for record in records])
    for record in records:
        order = orders[record.public_id]
        attempt, kept = folds.folded(order).attempt, papers.of(record.package)
        if attempt is None or kept is None:
            continue
        paper = paper_for(kept.paper, attempt.seed)
        yield Sat(
            record=record,
            attempt=attempt,
            kept=kept,
            paper=paper,
            responses=acceptable(paper, attempt.responses),
            spent_ms=spent(placed.event for placed in order.counted),
        )


def spent(events: Iterable[AttemptEvent]) -> Mapping[ItemId, int]:
    """Return how long each question was on screen: the exam's time between one that came and the next."""
    found: dict[ItemId, int] = {}
    current: ItemId | None = None
    used_ms = 0
    for event in events:
        passed_ms = max(0, event.used_ms - used_ms)
        used_ms += passed_ms
        if current is not None and passed_ms:
            found[current] = found.get(current, 0) + passed_ms
        if isinstance(event, ItemVisited):
            current = event.item
    return found
