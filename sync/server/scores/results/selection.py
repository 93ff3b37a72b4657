"""Which attempts results tell, and how many of each kind they told."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from sync.server.exchange.conflicts import Standing, verdicts
from sync.server.papers.models import PaperRecord
from sync.server.registration.models import Exam
from sync.server.scores.sat import attempts_of
from sync.server.scores.scored import Scored, scored


@dataclass(slots=True)
class Written:
    """How many attempts were written, how many of them nobody has decided about, and how many do not count."""

    written: int = 0
    undecided: int = 0
    left_out: int = 0


@dataclass(slots=True)
class Selection:
    """The attempts of an exam whose results are told; `told` is right once they were all taken.

    Of each candidate the attempt that counts; where that is undecided, all of them. Attempts that do not count are
    told only with `everything`.
    """

    exam: Exam
    everything: bool = False
    version: int | None = None
    """Which version of the keys; None: the newest of each paper."""
    told: Written = field(default_factory=Written)

    def __iter__(self) -> Iterator[Scored]:
        self.told.left_out = 0 if self.everything else self._left_out()
        for one in scored(self.exam, version=self.version, everything=self.everything):
            self.told.written += 1
            self.told.undecided += one.verdict.standing is Standing.UNDECIDED
            yield one

    def papers(self) -> list[PaperRecord]:
        """Return the papers that these attempts may have been of."""
        packages = attempts_of(self.exam).order_by().values_list("package", flat=True).distinct()
        found = PaperRecord.objects.filter(packages__hash__in=list(packages)).distinct()
        return list(found.only("pk", "title", "paper"))

    def _left_out(self) -> int:
        found = verdicts(self.exam.pk).values()
        return sum(verdict.standing is Standing.DOES_NOT for verdict in found)


def shown(points: Decimal | None) -> str:
    """Return points as they are written everywhere: no zeros behind, nothing for what is not scored yet."""
    return "" if points is None else format(points.normalize() + Decimal(0), "f")


def form_of(one: Scored) -> str:
    """Return the form that was sat, and the one that was given where that is another."""
    sat, given = one.sat.kept.form, one.sat.record.profile.form
    return sat if given in ("", sat) else f"{sat} (given: {given})"


class Line:
    """What `csv` writes its lines into: it gives each back."""

    def write(self, line: str) -> str:
        """Return the line."""
        return line
