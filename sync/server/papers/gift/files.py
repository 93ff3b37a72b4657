"""A GIFT file, or a zip with one in it, read into a paper."""

from collections.abc import Mapping

from sync.server.papers.assembly import DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.decoding import decoded, shortened, title_of
from sync.server.papers.directions import guessed_language
from sync.server.papers.gift.grammar import Question, chunks, parse
from sync.server.papers.gift.items import read_question
from sync.server.papers.media import Media
from sync.server.papers.progress import Progress, silent
from sync.server.papers.refusals import Refused
from sync.server.papers.report import Entry, Notes, imported, refused

KIND = "GIFT"


def read_gift(
    data: bytes,
    source: str,
    *,
    files: Mapping[str, bytes] | None = None,
    language: str = "",
    progress: Progress = silent,
) -> ImportedPaper:
    """Return the paper; raises TextRefused for what is no text, NothingImported when no question is left.

    `files` are those beside it in a zip, for its pictures.
    """
    text = decoded(data)
    language = language or guessed_language(text)
    media = Media(files or {})
    drafts, entries = [], []
    found = list(chunks(text))
    for n, chunk in enumerate(found, 1):
        try:
            question = parse(chunk)
            if question.kind != "Category":
                draft, notes = read_question(question, media, language=language, file=source)
                drafts.append(draft)
                entries.append(_entry(question, source, notes))
        except Refused as error:
            entries.append(refused(shortened(chunk.text), source, chunk.line, error))
        progress(n, len(found))
    section = DraftSection(tuple(drafts))
    paper = DraftPaper(title=title_of(source), parts=(DraftPart((section,)),), language=language)
    return assemble(paper, media, entries, source=source, kind=KIND)


def _entry(question: Question, source: str, notes: Notes) -> Entry:
    return imported(question.name, source, question.line, notes)
