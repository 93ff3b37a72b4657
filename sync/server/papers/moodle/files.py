"""A file of Moodle XML read into a paper."""

from sync.server.papers.assembly import Draft, DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.decoding import demand_few, shortened
from sync.server.papers.directions import guessed_language
from sync.server.papers.languages import Wording
from sync.server.papers.markup import Node, read_xml
from sync.server.papers.media import Media
from sync.server.papers.moodle.questions import read_question
from sync.server.papers.moodle.source import Source, text_of
from sync.server.papers.multilang import languages_in, only_in
from sync.server.papers.progress import Progress, silent
from sync.server.papers.refusals import Refused
from sync.server.papers.report import Entry, imported, refused
from sync.server.papers.wordings import put_together, wording

KIND = "Moodle XML"


def is_moodle(root: Node) -> bool:
    """Whether it is a bank of Moodle's; Canvas calls something else `quiz` too."""
    return root.name == "quiz" and (not root.elements or root.first("question") is not None)


def read_moodle(data: bytes, source: str, *, language: str = "", progress: Progress = silent) -> ImportedPaper:
    """Return the paper; raises XmlRefused for what is no XML, NothingImported when no question is left."""
    root = read_xml(data, source)
    questions = [node for node in root.named("question") if node.get("type") != "category"]
    demand_few(len(questions))
    tags = (tag for node in questions for tag in languages_in(node))
    language = language or root.get("lang") or next(tags, "") or guessed_language("".join(map(_stem, questions)))
    files: dict[str, bytes] = {}
    media = Media(files)
    drafts: list[Draft] = []
    entries: list[Entry] = []
    for n, node in enumerate(questions, 1):
        try:
            question, draft = _read(node, language, files, media, source)
        except Refused as error:
            entries.append(refused(_name(node), source, node.line, error))
        else:
            drafts.append(draft)
            entries.append(imported(question.name, source, node.line, question.notes))
        progress(n, len(questions))
    part = DraftPart((DraftSection(tuple(drafts)),))
    paper = DraftPaper(title="", parts=(part,), language=language)
    return assemble(paper, media, entries, source=source, kind=KIND)


def _read(node: Node, language: str, files: dict[str, bytes], media: Media, file: str) -> tuple[Source, Draft]:
    """Return the question in all languages that stand side by side in its texts; raises Refused."""
    tags = sorted(languages_in(node), key=lambda tag: tag != language)
    own = Source(only_in(node, tags[0]), tags[0], files, media) if tags else Source(node, language, files, media)
    draft = read_question(own, file=file)
    others: list[Wording] = []
    for tag in tags[1:]:
        try:
            other = Source(only_in(node, tag), tag, files, media)
            others.append(wording(read_question(other, file=file), tag))
        except Refused as error:
            own.notes.lost(f"{tag} is left out: {error}", node.line)
    return own, put_together(draft, others, own.notes, language=tags[0], line=node.line) if others else draft


def _stem(node: Node) -> str:
    stem = node.first("questiontext")
    return "" if stem is None else text_of(stem)


def _name(node: Node) -> str:
    named = node.first("name")
    return shortened((text_of(named) if named else "") or f"{node.get('type')} in line {node.line}")
