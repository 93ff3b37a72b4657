"""A question file becomes the paper of an exam: read, kept, sealed for the sessions that wait for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from sync.protocol.paper import encode_paper
from sync.protocol.text import cleaned
from sync.server.papers import packages
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.keys import encode_keys
from sync.server.papers.models import PaperMedium, PaperRecord
from sync.server.papers.progress import Progress, silent
from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import TextRefused
from sync.server.papers.report import ImportReport, Outcome, write_report
from sync.server.registration.models import Exam

MAX_FILE = 500 * 1_048_576


@dataclass(frozen=True, slots=True)
class Form:
    """Which form of an exam's paper one is."""

    name: str = ""
    is_drawn: bool = True
    """Whether it is given by drawing, or by name alone."""


NO_FORM = Form()


def import_paper(
    path: Path,
    exam_code: str,
    *,
    title: str = "",
    language: str = "",
    also: Sequence[Path] = (),
    form: Form = NO_FORM,
    progress: Progress = silent,
) -> ImportReport:
    """Import a file as the paper of an exam and return what became of each question; a new exam code is created.

    `title` names a new exam, `form` says which of several forms it is; `also` are files with the same questions in
    other languages. Raises Refused where nothing at all could be taken: the exam keeps the paper it has.
    """
    content, *others = (_content(one) for one in (path, *also))
    more = [(data, one.name) for data, one in zip(others, also, strict=True)]
    found = read_paper(content, path.name, language=language, also=more, progress=progress)
    keep(found, exam_code, form, title=title)
    return found.report


def _content(path: Path) -> bytes:
    if path.stat().st_size > MAX_FILE:
        raise TextRefused(f"{path.name} is larger than {MAX_FILE // 1_048_576} MB")
    return path.read_bytes()


def keep(found: ImportedPaper, exam_code: str, form: Form = NO_FORM, *, title: str = "") -> PaperRecord:
    """Keep an imported paper as the newest of its exam and form, and seal it for the sessions that are not over.

    A new exam is called as somebody says, else as the paper is, else by its code: candidates see it, and the name of a
    file is nothing to show them.
    """
    paper = found.paper
    named = " ".join(cleaned(title).split()) or (paper.title if found.report.has_title else exam_code)
    with transaction.atomic():
        exam, _ = Exam.objects.get_or_create(
            code=exam_code, defaults={"title": named[:200], "language": paper.languages[0][:20]}
        )
        record = PaperRecord.objects.create(
            exam=exam,
            title=paper.title[:300],
            form=form.name,
            is_drawn=form.is_drawn,
            source=found.report.source[:300],
            paper=encode_paper(paper),
            keys=encode_keys(found.keys),
            report=write_report(found.report),
            question_count=sum(1 for item in paper.items.values() if item.is_question),
            refused_count=found.report.count(Outcome.REFUSED),
        )
        PaperMedium.objects.bulk_create(
            (
                PaperMedium(paper=record, name=name, mime=paper.media[name], content=content)
                for name, content in found.media.items()
            ),
            batch_size=50,
        )
        packages.seal_for_exam(exam)
    return record
