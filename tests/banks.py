"""`python -m tests.banks DIR`: every question file under a folder read, and what became of it, file by file.

A file that is neither read nor refused by name ends it with a traceback. `--reasons` tells every refusal and loss;
`--export` writes each paper as QTI 3 and Moodle XML too, and says what of it the form has no word for.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sync.server.papers.assembly import ImportedPaper, NothingImported
from sync.server.papers.exporting.moodle import write_moodle
from sync.server.papers.exporting.qti3 import write_qti3
from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import Refused
from sync.server.papers.report import Outcome

SUFFIXES = (".zip", ".xml", ".gift", ".txt", ".csv", ".xlsx", ".imscc", ".qti")


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one file."""

    name: str
    form: str
    counts: tuple[int, ...]
    seconds: float
    reasons: tuple[str, ...]


def rows(folder: Path, *, exports: bool) -> Iterator[Row]:
    """Yield what becomes of each question file."""
    for file in sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()):
        started = time.perf_counter()
        try:
            found = read_paper(file.read_bytes(), file.name)
            report, more = found.report, _written(found) if exports else ()
        except NothingImported as error:
            report, more = error.report, ()
        except Refused as error:
            yield Row(_name(file, folder), "-", (0, 0, 0), time.perf_counter() - started, (f"{error.code} {error}",))
            continue
        counts = tuple(report.count(outcome) for outcome in Outcome)
        told = tuple(entry.sentence for entry in report.entries if entry.outcome is not Outcome.IMPORTED)
        yield Row(_name(file, folder), report.format, counts, time.perf_counter() - started, (*told, *more))


def _name(file: Path, folder: Path) -> str:
    return str(file.relative_to(folder)) if folder in file.parents else file.name


def _written(found: ImportedPaper) -> tuple[str, ...]:
    reports = (write_qti3(found)[1], write_moodle(found)[1])
    return tuple(
        f"{report.format}: {entry.sentence}"
        for report in reports
        for entry in report.entries
        if entry.outcome is not Outcome.IMPORTED
    )


def main() -> int:
    """Read all, print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.banks", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--reasons", action="store_true", help="tell every refusal and loss")
    parser.add_argument("--export", action="store_true", help="write each paper too")
    asked = parser.parse_args()
    print(f"{'file':44} {'form':11} {'in':>5} {'loss':>5} {'no':>5} {'s':>6}")
    total = [0, 0, 0]
    for row in rows(asked.folder, exports=asked.export):
        print(f"{row.name[-44:]:44} {row.form:11} " + " ".join(f"{n:5}" for n in row.counts) + f" {row.seconds:6.2f}")
        total = [one + more for one, more in zip(total, row.counts, strict=True)]
        if asked.reasons or row.form == "-":
            for reason in row.reasons:
                print(f"    {reason}")
    print(f"{total[0]} imported, {total[1]} with loss, {total[2]} refused")
    return 0


if __name__ == "__main__":
    sys.exit(main())
