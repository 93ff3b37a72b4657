"""A file of Moodle XML read into a paper."""

from sync.server.papers.assembly import Draft, DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.decoding import shortened, title_of
from sync.server.papers.directions import guessed_language
from sync.server.papers.markup import Node, read_xml
from sync.server.papers.media import Media
from sync.server.papers.moodle.questions import read_question
from sync.server.papers.moodle.source import Source, text_of
from sync.server.papers.progress import Progress, silent
from sync.server.papers.refusals import Refused
from sync.server.papers.report import Entry, imported, refused

KIND = "Moodle XML"


def is_moodle(root: Node) -> bool:
    """Whether it is a bank of Moodle's; Canvas calls something else `quiz` too."""
    return root.name == "quiz" and (not root.elements or root.first("question") is not None)


def read_moodle(data: bytes, source: str, *, language: str = "", progress: Progress = silent) -> ImportedPaper:
    """Return the paper; raises XmlRefused for what is no XML, NothingImported when no question is left."""
    root = read_xml(data, source)
    questions = [node for node in root.named("question") if node.get("type") != "category"]
    language = language or root.get("lang") or guessed_language("".join(map(_stem, questions)))
    files: dict[str, bytes] = {}
    media = Media(files)
    drafts: list[Draft] = []
    entries: list[Entry] = []
    for n, node in enumerate(questions, 1):
        try:
            question = Source(node, language, files, media)
            draft = read_question(question, file=source)
        except Refused as error:
            entries.append(refused(_name(node), source, node.line, error))
        else:
            drafts.append(draft)
            entries.append(imported(question.name, source, node.line, question.notes))
        progress(n, len(questions))
    part = DraftPart((DraftSection(tuple(drafts)),))
    paper = DraftPaper(title=title_of(source), parts=(part,), language=language)
    return assemble(paper, media, entries, source=source, kind=KIND)


def _stem(node: Node) -> str:
    stem = node.first("questiontext")
    return "" if stem is None else text_of(stem)


def _name(node: Node) -> str:
    named = node.first("name")
    return shortened((text_of(named) if named else "") or f"{node.get('type')} in line {node.line}")
