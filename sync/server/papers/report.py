"""What became of each question of a file: imported, imported with loss (what), refused (file, line, why)."""

from enum import StrEnum

import msgspec

from sync.server.papers.refusals import Refused

MOST_NOTES = 50
"""Losses of one question that are told; nobody reads more."""


class Outcome(StrEnum):
    """What can become of a question, or of the structure around it."""

    IMPORTED = "imported"
    LOSS = "imported with loss"
    REFUSED = "refused"


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """One loss, or the reason of a refusal."""

    text: str
    line: int = 0
    code: str = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One question, or the structure of the whole (`about` "structure")."""

    name: str
    file: str
    line: int = 0
    about: str = "item"
    outcome: Outcome = Outcome.IMPORTED
    notes: tuple[Note, ...] = ()

    @property
    def sentence(self) -> str:
        """One line for a person."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        said = "; ".join(
            f"{note.text} (line {note.line})" if note.line not in (0, self.line) else note.text for note in self.notes
        )
        return f"{self.outcome}: {self.name} [{where}]" + (f": {said}" if said else "")


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that there is to say about one import."""

    source: str
    format: str
    title: str
    entries: tuple[Entry, ...]
    has_title: bool = True
    """Whether the file says its title; else it is the file's name."""

    def count(self, outcome: Outcome) -> int:
        """How many questions had this outcome; the structure is not counted."""
        return sum(1 for entry in self.entries if entry.outcome is outcome and entry.about == "item")

    @property
    def refused(self) -> tuple[Entry, ...]:
        """Everything that was refused, the structure too."""
        return tuple(entry for entry in self.entries if entry.outcome is Outcome.REFUSED)

    @property
    def is_complete(self) -> bool:
        """Whether nothing was refused."""
        return not self.refused


def write_report(report: ImportReport) -> bytes:
    """Return the report as JSON."""
    return msgspec.json.encode(report)


def read_report(data: bytes) -> ImportReport:
    """Return the report that `write_report` wrote."""
    return msgspec.json.decode(data, type=ImportReport)


class Notes:
    """Collects what is lost on the way, each thing once."""

    def __init__(self) -> None:
        self._notes: dict[str, Note] = {}

    def lost(self, text: str, line: int = 0) -> None:
        """Remember a loss."""
        if len(self._notes) < MOST_NOTES:
            self._notes.setdefault(text, Note(text=text, line=line))

    @property
    def all(self) -> tuple[Note, ...]:
        """Everything that was lost, in order."""
        return tuple(self._notes.values())


def imported(name: str, file: str, line: int, notes: Notes, *, about: str = "item") -> Entry:
    """Return the entry of something that is in the paper now."""
    outcome = Outcome.LOSS if notes.all else Outcome.IMPORTED
    return Entry(name=name, file=file, line=line, about=about, outcome=outcome, notes=notes.all)


def refused(name: str, file: str, line: int, cause: Refused, *, about: str = "item") -> Entry:
    """Return the entry of something that is not."""
    note = Note(text=str(cause), line=cause.line, code=cause.code)
    where = cause.file or file
    return Entry(name=name, file=where, line=cause.line or line, about=about, outcome=Outcome.REFUSED, notes=(note,))
