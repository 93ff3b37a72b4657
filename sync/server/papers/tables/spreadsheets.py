"""XLSX read and written as far as a table needs it.

Read by the same strict zip and XML as everything from outside, which no spreadsheet library does: a workbook is a
package like any other. Only the first sheet is read; a formula counts as the value that stands beside it.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import IO

from lxml import etree

from sync.server.papers.archives import read_archive
from sync.server.papers.escaping import attribute, escaped
from sync.server.papers.markup import Node, read_xml
from sync.server.papers.media import resolved
from sync.server.papers.refusals import TextRefused

MAX_ROWS, MAX_COLUMNS = 10_000, 64
_PROLOG = 4_096
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


def is_workbook(files: Mapping[str, bytes]) -> bool:
    """Whether an archive is a workbook."""
    return "xl/workbook.xml" in files


def read_workbook(data: bytes, *, most: int = MAX_ROWS) -> list[tuple[int, list[str]]]:
    """Return the rows of the first sheet with their numbers; raises Refused, also for more than so many rows."""
    files = read_archive(data)
    sheet = _file(files, _first_sheet(files))
    shared = _shared(files)
    rows: list[tuple[int, list[str]]] = []
    for row in _rows_of(sheet):
        if len(rows) >= most:
            raise TextRefused(f"more than {most} rows")
        named = row.get("r") or ""
        number = int(named) if named.isdecimal() else len(rows) + 1
        rows.append((number, _cells(row, shared)))
    return rows


def _rows_of(sheet: bytes) -> Iterator[etree._Element]:
    """Give row after row, each forgotten when the next is asked for: a list of a hundred thousand is one sheet."""
    if b"<!DOCTYPE" in sheet[:_PROLOG]:
        raise TextRefused("a sheet with a document type")
    source = io.BytesIO(sheet)
    read = etree.iterparse(
        source, ("end",), tag="{*}row", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        for _, row in read:
            yield row
            _forget(row)
    except etree.XMLSyntaxError as error:
        raise TextRefused(f"the sheet is no XML: {error.msg}") from error


def _file(files: Mapping[str, bytes], path: str) -> bytes:
    if path not in files:
        raise TextRefused(f"a workbook without {path}")
    return files[path]


def _first_sheet(files: Mapping[str, bytes]) -> str:
    workbook = read_xml(files["xl/workbook.xml"], "xl/workbook.xml")
    first = next((node for node in workbook.walk() if node.name == "sheet"), None)
    relations = read_xml(_file(files, "xl/_rels/workbook.xml.rels"), "xl/_rels/workbook.xml.rels")
    wanted = "" if first is None else first.get("id")
    target = next((node.get("Target") for node in relations.named("Relationship") if node.get("Id") == wanted), "")
    return resolved(target, "" if target.startswith("/") else "xl")


def _shared(files: Mapping[str, bytes]) -> list[str]:
    if "xl/sharedStrings.xml" not in files:
        return []
    return [_text(node) for node in read_xml(files["xl/sharedStrings.xml"], "xl/sharedStrings.xml").named("si")]


def _text(node: Node) -> str:
    """The text of a string: runs joined, readings above them (`rPh`) left out."""
    return "".join(
        child.text if child.name == "t" else _text(child) for child in node.elements if child.name in ("t", "r")
    )


def _forget(row: etree._Element) -> None:
    row.clear()
    above = row.getparent()
    while above is not None and (earlier := row.getprevious()) is not None:
        above.remove(earlier)


def _cells(row: etree._Element, shared: Sequence[str]) -> list[str]:
    cells: dict[int, str] = {}
    for cell in row.iterchildren("{*}c"):
        found = _CELL.fullmatch(cell.get("r") or "")
        at = _column(found[1]) if found else len(cells)
        if at >= MAX_COLUMNS:
            raise TextRefused(f"more than {MAX_COLUMNS} columns", line=int(found[2]) if found else 0)
        cells[at] = _value(cell, shared)
    return [cells.get(n, "") for n in range(max(cells, default=-1) + 1)]


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell: etree._Element, shared: Sequence[str]) -> str:
    inline = cell.find("{*}is")
    if inline is not None:
        return _inline(inline)
    text = cell.findtext("{*}v") or ""
    match cell.get("t"):
        case "s":
            return shared[int(text)] if text.isdecimal() and int(text) < len(shared) else ""
        case "b":
            return "true" if text == "1" else "false"
        case _:
            return text


def _inline(node: etree._Element) -> str:
    """The text of a string that stands in its cell: runs joined, readings above them left out."""
    parts = node.iterchildren("{*}t", "{*}r")
    texts = (part.text or "" if str(part.tag).endswith("}t") else _inline(part) for part in parts)
    return "".join(texts)


# --- writing ----------------------------------------------------------------------------------------------------------

_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_WHEN = (2020, 1, 1, 0, 0, 0)
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write_workbook(rows: Iterable[Sequence[str]], title: str) -> bytes:
    """Return a workbook of one sheet, every cell a text; the same bytes for the same rows."""
    out = io.BytesIO()
    write_sheet(rows, title, out)
    return out.getvalue()


def write_sheet(rows: Iterable[Sequence[str]], title: str, out: IO[bytes]) -> None:
    """Write the same into a file, row by row."""
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>'
        ),
        "_rels/.rels": _relations("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
            f'<sheet name="{attribute(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _relations("worksheet", "worksheets/sheet1.xml"),
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(_part(name), f"{_XML}{text}", zipfile.ZIP_DEFLATED)
        with archive.open(_part("xl/worksheets/sheet1.xml"), "w", force_zip64=True) as sheet:
            sheet.write(f'{_XML}<worksheet xmlns="{_SHEET}"><sheetData>'.encode())
            sheet.writelines(row.encode() for row in _rows(rows))
            sheet.write(b"</sheetData></worksheet>")


def _part(name: str) -> zipfile.ZipInfo:
    part = zipfile.ZipInfo(name, _WHEN)
    part.compress_type = zipfile.ZIP_DEFLATED
    return part


def _relations(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        "</Relationships>"
    )


def _rows(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for number, row in enumerate(rows, 1):
        cells = "".join(
            f'<c r="{_letters(column)}{number}" t="inlineStr"><is><t xml:space="preserve">{escaped(text)}</t></is></c>'
            for column, text in enumerate(row)
            if text
        )
        yield f'<row r="{number}">{cells}</row>'


def _letters(column: int) -> str:
    return (chr(ord("A") + column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)
