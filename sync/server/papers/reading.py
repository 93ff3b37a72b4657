"""One door for all question files: bytes in, paper out."""

from collections.abc import Mapping, Sequence

from sync.server.papers.aiken import looks_like_aiken, read_aiken
from sync.server.papers.archives import is_zip, read_archive
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.gift.files import read_gift
from sync.server.papers.markup import looks_like_xml, read_xml
from sync.server.papers.moodle.files import is_moodle, read_moodle
from sync.server.papers.progress import Progress, silent
from sync.server.papers.qti.packages import has_items, looks_like_qti, read_qti
from sync.server.papers.qti12.files import documents, is_qti12, read_qti12
from sync.server.papers.refusals import UnknownFormat
from sync.server.papers.tables.files import read_csv, read_xlsx
from sync.server.papers.tables.spreadsheets import is_workbook

_XML_NAMES = (".xml", ".qti")
_TEXT_NAMES = (".gift", ".txt")
_BANK_NAMES = (*_TEXT_NAMES, ".csv")


def read_paper(
    data: bytes, name: str, *, language: str = "", also: Sequence[tuple[bytes, str]] = (), progress: Progress = silent
) -> ImportedPaper:
    """Return the paper of a question file; `name` is the file's, `language` counts where the file says none.

    `also` are QTI files with the same questions in other languages. Raises Refused: a class each for archive, XML,
    text, unknown format; NothingImported carries the report.
    """
    if also:
        return read_qti(_as_qti(data, name), name, also=[_as_qti(*one) for one in also], progress=progress)
    if is_zip(data):
        files = read_archive(data)
        if is_workbook(files):
            return read_xlsx(data, name, language=language, progress=progress)
        return _packed(files, name, language, progress)
    if name.lower().endswith(_XML_NAMES) or looks_like_xml(data):
        if is_moodle(read_xml(data, name)):
            return read_moodle(data, name, language=language, progress=progress)
        xml = name if name.lower().endswith(".xml") else f"{name}.xml"
        if is_qti12(data):
            return read_qti12({xml: data}, name, language=language, progress=progress)
        return read_qti({xml: data}, name, progress=progress)
    if name.lower().endswith(_BANK_NAMES):
        return _bank(data, name, {name: data}, language, progress)
    raise UnknownFormat(name)


def _as_qti(data: bytes, name: str) -> Mapping[str, bytes]:
    """The files of a QTI package, or the one file; raises UnknownFormat for every other kind."""
    xml = name if name.lower().endswith(".xml") else f"{name}.xml"
    files = read_archive(data) if is_zip(data) else {xml: data}
    if not looks_like_qti(files):
        raise UnknownFormat(name)
    return files


def _packed(files: Mapping[str, bytes], name: str, language: str, progress: Progress) -> ImportedPaper:
    if documents(files) and not has_items(files):
        return read_qti12(files, name, language=language, progress=progress)
    if looks_like_qti(files):
        return read_qti(files, name, progress=progress)
    moodle = [path for path in files if path.lower().endswith(".xml") and is_moodle(read_xml(files[path], path))]
    if len(moodle) == 1:
        return read_moodle(files[moodle[0]], moodle[0], language=language, progress=progress)
    banks = [path for path in files if path.lower().endswith(_BANK_NAMES)]
    if len(banks) == 1:
        return _bank(files[banks[0]], banks[0], files, language, progress)
    raise UnknownFormat(name)


def _bank(data: bytes, name: str, files: Mapping[str, bytes], language: str, progress: Progress) -> ImportedPaper:
    """A text file; its pictures are among `files`. Raises UnknownFormat for XML, whose keys GIFT would show as text."""
    if looks_like_xml(data):
        raise UnknownFormat(name)
    if name.lower().endswith(".csv"):
        return read_csv(data, name, files=files, language=language, progress=progress)
    if name.lower().endswith(".txt") and looks_like_aiken(data):
        return read_aiken(data, name, language=language, progress=progress)
    return read_gift(data, name, files=files, language=language, progress=progress)
