"""A table of questions, CSV or a spreadsheet, read into a paper."""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO
from itertools import groupby

from sync.server.papers.assembly import Draft, DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.decoding import decoded
from sync.server.papers.directions import guessed_language
from sync.server.papers.media import Media
from sync.server.papers.progress import Progress, silent
from sync.server.papers.refusals import Refused, TextRefused
from sync.server.papers.report import Entry, imported, refused
from sync.server.papers.tables.rows import Row, read_row
from sync.server.papers.tables.spreadsheets import MAX_COLUMNS, MAX_ROWS, read_workbook
from sync.server.papers.tables.template import KNOWN

Numbered = tuple[int, list[str]]
_DELIMITERS = (",", ";", "\t")


def read_csv(
    data: bytes,
    source: str,
    *,
    files: Mapping[str, bytes] | None = None,
    language: str = "",
    progress: Progress = silent,
) -> ImportedPaper:
    """Return the paper of a CSV file; raises TextRefused, or NothingImported when no question is left."""
    rows = _csv_rows(decoded(data))
    return _read(rows, source, "CSV", Media(files or {}), language=language, progress=progress)


def read_xlsx(data: bytes, source: str, *, language: str = "", progress: Progress = silent) -> ImportedPaper:
    """Return the paper of a workbook's first sheet; raises Refused, or NothingImported when no question is left."""
    return _read(read_workbook(data), source, "XLSX", Media({}), language=language, progress=progress)


def _csv_rows(text: str) -> list[Numbered]:
    head = text.lstrip().partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Numbered] = []
    try:
        for cells in reader:
            if len(rows) >= MAX_ROWS or len(cells) > MAX_COLUMNS:
                raise TextRefused(f"more than {MAX_ROWS} rows or {MAX_COLUMNS} columns", line=reader.line_num)
            rows.append((reader.line_num, cells))
    except csv.Error as error:
        raise TextRefused(f"not a table: {error}", line=reader.line_num) from error
    return rows


def _read(
    rows: Sequence[Numbered], source: str, kind: str, media: Media, *, language: str, progress: Progress
) -> ImportedPaper:
    filled = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if not filled:
        raise TextRefused("an empty table")
    names = _names(filled[0])
    found = [Row(dict(zip(names, cells, strict=False)), number) for number, cells in filled[1:]]
    language = language or guessed_language("".join(row.get("question") for row in found))
    drafts: list[tuple[str, Draft]] = []
    entries: list[Entry] = []
    for n, row in enumerate(found, 1):
        try:
            draft, notes = read_row(row, media, language=language, file=source)
        except Refused as error:
            error.line = error.line or row.number
            entries.append(refused(row.name, source, row.number, error))
        else:
            drafts.append((row.get("section"), draft))
            entries.append(imported(row.name, source, row.number, notes))
        progress(n, len(found))
    sections = tuple(
        DraftSection(tuple(draft for _, draft in group), title=title)
        for title, group in groupby(drafts, key=lambda one: one[0])
    )
    paper = DraftPaper(title="", parts=(DraftPart(sections),), language=language)
    return assemble(paper, media, entries, source=source, kind=kind)


def _names(head: Numbered) -> list[str]:
    """The columns by their names; raises TextRefused for a table that has none, or others."""
    number, cells = head
    names = [" ".join(cell.strip().lower().replace("_", " ").split()) for cell in cells]
    strange = [name for name in names if name and name not in KNOWN]
    if "question" not in names or strange or len({*names} - {""}) != len([name for name in names if name]):
        why = f"a column named {strange[0]!r}" if strange else "no column named 'question', or two of one name"
        raise TextRefused(f"{why}; the template shows what there can be", line=number)
    return names
