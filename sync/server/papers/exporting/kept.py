"""The newest paper of an exam written into a file, in the form that the file's name asks for."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.exporting.moodle import write_moodle
from sync.server.papers.exporting.qti3 import write_qti3
from sync.server.papers.models import PaperRecord
from sync.server.papers.refusals import Refused
from sync.server.papers.report import ImportReport

Writer = Callable[[ImportedPaper], tuple[bytes, ImportReport]]
WRITERS: Mapping[str, Writer] = {".zip": write_qti3, ".xml": write_moodle}


class NothingToExport(Refused):
    """An exam that has no paper, or a file that cannot be written."""

    code = "CENTRAL-PAPER-EXPORT"
    sentence = "The paper cannot be written."


def export_paper(exam_code: str, file: Path) -> ImportReport:
    """Write the newest paper of an exam with its keys, for its owner's eyes alone, and say what is not in it.

    Raises NothingToExport; a file that is there already stays as it is.
    """
    write = WRITERS.get(file.suffix.lower())
    if write is None:
        raise NothingToExport(f"{file.name} ends in none of {', '.join(WRITERS)}")
    record = PaperRecord.objects.filter(exam__code=exam_code).order_by("-pk").first()
    if record is None:
        raise NothingToExport(f"the exam {exam_code} has no paper")
    content, report = write(whole(record))
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise NothingToExport(f"{file} exists already") from error
    with os.fdopen(handle, "wb") as out:
        out.write(content)
    return report


def whole(record: PaperRecord) -> ImportedPaper:
    """Return a kept paper as it was imported."""
    media = {name: bytes(content) for name, content in record.media.values_list("name", "content")}
    return ImportedPaper(record.content, record.right, media, record.told)
