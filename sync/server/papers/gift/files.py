"""A GIFT file, or a zip with one in it, read into a paper."""

from collections.abc import Mapping
from itertools import islice

from sync.server.papers.assembly import Draft, DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.decoding import MAX_QUESTIONS, decoded, demand_few, shortened
from sync.server.papers.directions import guessed_language
from sync.server.papers.gift.grammar import Question, chunks, parse
from sync.server.papers.gift.items import read_question
from sync.server.papers.gift.several import languages_of, question_in
from sync.server.papers.languages import Wording
from sync.server.papers.media import Media
from sync.server.papers.multilang import tags_in
from sync.server.papers.progress import Progress, silent
from sync.server.papers.refusals import Refused
from sync.server.papers.report import Entry, Notes, imported, refused
from sync.server.papers.wordings import put_together, wording

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
    language = language or next(tags_in(text), "") or guessed_language(text)
    media = Media(files or {})
    drafts, entries = [], []
    found = list(islice(chunks(text), MAX_QUESTIONS + 1))
    demand_few(len(found))
    for n, chunk in enumerate(found, 1):
        try:
            question = parse(chunk)
            if question.kind != "Category":
                draft, notes = _read(question, media, language, source)
                drafts.append(draft)
                entries.append(_entry(question, source, notes))
        except Refused as error:
            entries.append(refused(shortened(chunk.text), source, chunk.line, error))
        progress(n, len(found))
    section = DraftSection(tuple(drafts))
    paper = DraftPaper(title="", parts=(DraftPart((section,)),), language=language)
    return assemble(paper, media, entries, source=source, kind=KIND)


def _read(question: Question, media: Media, language: str, file: str) -> tuple[Draft, Notes]:
    """Return the question in all languages that stand side by side in its texts; raises Refused."""
    tags = sorted(languages_of(question), key=lambda tag: tag != language)
    own = question_in(question, tags[0]) if tags else question
    draft, notes = read_question(own, media, language=tags[0] if tags else language, file=file)
    others: list[Wording] = []
    for tag in tags[1:]:
        try:
            other, _ = read_question(question_in(question, tag), media, language=tag, file=file)
            others.append(wording(other, tag))
        except Refused as error:
            notes.lost(f"{tag} is left out: {error}", question.line)
    if not others:
        return draft, notes
    return put_together(draft, others, notes, language=tags[0], line=question.line), notes


def _entry(question: Question, source: str, notes: Notes) -> Entry:
    return imported(question.name, source, question.line, notes)
