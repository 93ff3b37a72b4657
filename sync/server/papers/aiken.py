"""Aiken: a question, lettered choices below it, and `ANSWER: B`. Nothing else can be said in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice

from sync.server.papers.assembly import Draft, DraftPaper, DraftPart, DraftSection, ImportedPaper, assemble
from sync.server.papers.decoding import MAX_QUESTIONS, decoded, demand_few, shortened
from sync.server.papers.directions import guessed_language
from sync.server.papers.gift.grammar import Answer, Question
from sync.server.papers.gift.items import read_question
from sync.server.papers.media import Media
from sync.server.papers.progress import Progress, silent
from sync.server.papers.refusals import BrokenItem, Refused
from sync.server.papers.report import Entry, imported, refused
from sync.server.papers.texts import Text

KIND = "Aiken"
MAX_LINES = 200
"""Of one question."""
_CHOICE = re.compile(r"(?P<letter>[A-Za-z])[.)]\s+(?P<text>\S.*)")
_TIGHT = re.compile(r"(?P<letter>[A-Za-z])[.)]\s*(?P<text>\S.*)")
"""As Moodle reads it too: no space behind the letter; looked for where the other is not found."""
_ANSWER = re.compile(r"ANSWER:\s*(?P<letter>\S.*?)?\s*$", re.IGNORECASE)
_IS_AIKEN = re.compile(rb"^[A-Za-z][.)][ \t]*\S.*\r?\n(?:[ \t]*\r?\n)*ANSWER:", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one question, and which the first is."""

    lines: tuple[str, ...]
    first: int


def looks_like_aiken(data: bytes) -> bool:
    """Whether a choice is followed by the line that says which is right."""
    return _IS_AIKEN.search(data) is not None


def read_aiken(data: bytes, source: str, *, language: str = "", progress: Progress = silent) -> ImportedPaper:
    """Return the paper; raises TextRefused for what is no text, NothingImported when no question is left."""
    text = decoded(data)
    language = language or guessed_language(text)
    media = Media({})
    drafts: list[Draft] = []
    entries: list[Entry] = []
    found = list(islice(_questions(text), MAX_QUESTIONS + 1))
    demand_few(len(found))
    for n, lines in enumerate(found, 1):
        try:
            question = _question(lines)
            draft, notes = read_question(question, media, language=language, file=source)
        except Refused as error:
            entries.append(refused(shortened(lines.lines[0]), source, lines.first, error))
        else:
            drafts.append(draft)
            entries.append(imported(question.name, source, lines.first, notes))
        progress(n, len(found))
    part = DraftPart((DraftSection(tuple(drafts)),))
    paper = DraftPaper(title="", parts=(part,), language=language)
    return assemble(paper, media, entries, source=source, kind=KIND)


def _questions(text: str) -> Iterator[Lines]:
    """Yield the lines up to and with each `ANSWER:`; what is left at the end is a question without one."""
    run: list[str] = []
    first = 0
    for number, whole in enumerate(StringIO(text), 1):
        line = whole.strip()
        if not line:
            continue
        first = first if run else number
        if len(run) <= MAX_LINES:
            run.append(line)
        if line[:7].upper() == "ANSWER:":
            run[-1] = line
            yield Lines(tuple(run), first)
            run = []
    if run:
        yield Lines(tuple(run), first)


def _read_choices(lines: Lines) -> tuple[int, list[re.Match[str]]]:
    """Where the choices begin, and what they say: read so that they begin with A where that can be."""
    if _CHOICE.fullmatch(lines.lines[0]):
        return 0, []
    ways = [found for form in (_CHOICE, _TIGHT) if (found := _choices(lines, form)) is not None]
    return next((way for way in ways if way[1][0]["letter"].upper() == "A"), (*ways, (0, []))[0])


def _choices(lines: Lines, form: re.Pattern[str]) -> tuple[int, list[re.Match[str]]] | None:
    """Where the choices begin, and what they say; None where the lines are no question of this form."""
    said = [form.fullmatch(line) for line in lines.lines[:-1]]
    begin = next((n for n, found in enumerate(said) if found and n), len(said))
    choices = [found for found in said[begin:] if found]
    return (begin, choices) if len(choices) > 1 and len(choices) == len(said) - begin else None


def _question(lines: Lines) -> Question:
    if len(lines.lines) > MAX_LINES:
        raise BrokenItem(f"longer than {MAX_LINES} lines", line=lines.first)
    answer = _ANSWER.match(lines.lines[-1])
    if answer is None:
        raise BrokenItem("there is no line ANSWER:", line=lines.first)
    begin, choices = _read_choices(lines)
    if not choices:
        raise BrokenItem("not a question with lettered choices below it", line=lines.first)
    letters = [found["letter"].upper() for found in choices]
    right = (answer["letter"] or "").upper()
    if letters.count(right) != 1:
        raise BrokenItem(f"the answer {right or 'nothing'} is not one of the choices", line=lines.first)
    return Question(
        "MC",
        lines.first,
        Text("\n".join(lines.lines[:begin]), "plain"),
        answers=tuple(Answer(found["letter"].upper() == right, Text(found["text"], "plain")) for found in choices),
    )
