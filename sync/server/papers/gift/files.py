"""A GIFT file, or a zip with one in it, read into a paper."""

from collections.abc import Mapping

from sync.server.papers.assembly import DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.directions import guessed_language
from sync.server.papers.gift.grammar import Chunk, Question, chunks, parse
from sync.server.papers.gift.items import read_question
from sync.server.papers.media import Media
from sync.server.papers.progress import Progress, silent
from sync.server.papers.refusals import Refused, TextRefused
from sync.server.papers.report import Entry, Notes, imported, refused

KIND = "GIFT"
MAX_BYTES = 20 * 1_048_576


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
            entries.append(refused(_name(chunk), source, chunk.line, error))
        progress(n, len(found))
    section = DraftSection(tuple(drafts))
    paper = DraftPaper(title=_title(source), parts=(DraftPart((section,)),), language=language)
    return assemble(paper, media, entries, source=source, kind=KIND)


def decoded(data: bytes) -> str:
    """Return the text of a file; raises TextRefused unless it is UTF-8 or says that it is UTF-16."""
    if len(data) > MAX_BYTES:
        raise TextRefused(f"larger than {MAX_BYTES // 1_048_576} MB")
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise TextRefused("not a text")
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise TextRefused("not UTF-8; save it as UTF-8 and import it again", line=line) from error


def _entry(question: Question, source: str, notes: Notes) -> Entry:
    return imported(question.name, source, question.line, notes)


def _name(chunk: Chunk) -> str:
    shown = " ".join(chunk.text.split())
    return shown if len(shown) <= 60 else shown[:57] + "..."


def _title(source: str) -> str:
    return source.rpartition("/")[2].removesuffix(".gift").removesuffix(".txt").replace("_", " ")
