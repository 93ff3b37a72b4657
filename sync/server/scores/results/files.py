"""Results of an exam written into a file, in any of their forms."""

from collections.abc import Iterator
from pathlib import Path

from sync.server.registration.times import now
from sync.server.scores.results import as_json, as_qti, table
from sync.server.scores.results.selection import Selection, Written
from sync.server.scores.scored import exam_of


def write(exam_code: str, file: Path, *, form: str, everything: bool = False, version: int | None = None) -> Written:
    """Write the results as `csv`, `json` or `qti-3.0` (and so on), and return how many attempts.

    The file is there whole or as it was before. Raises UnknownExam, UnknownKey.
    """
    selection = Selection(exam_of(exam_code), everything=everything, version=version)
    part = file.with_name(f".{file.name}.part")
    try:
        with part.open("wb") as out:
            out.writelines(pieces(selection, form))
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return selection.told


def pieces(selection: Selection, form: str) -> Iterator[bytes]:
    """Yield the file piece by piece, written while it is read."""
    match form.partition("-"):
        case ("csv", _, _):
            yield "\ufeff".encode()  # spreadsheets know UTF-8 by it
            yield from (line.encode() for line in table.lines(selection))
        case ("json", _, _):
            yield from as_json.parts(selection, now())
        case (_, _, version):
            yield from as_qti.pieces(selection, version, now())
