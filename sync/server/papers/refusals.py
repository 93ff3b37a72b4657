"""Why something of a question file is not taken: one class a cause, one sentence, one stable code, and the line."""


class Refused(Exception):
    """Something in a question file that is not imported. `line` is 0 where there is none."""

    code = "CENTRAL-PAPER"
    sentence = "This cannot be imported."

    def __init__(self, why: str = "", *, line: int = 0, file: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.line = line
        self.file = file

    def __str__(self) -> str:
        return f"{self.sentence} ({self.why})" if self.why else self.sentence


class UnknownFormat(Refused):
    """A file of a kind that no importer reads."""

    code = "CENTRAL-PAPER-FORMAT"
    sentence = "This is no question file that can be imported: QTI 1.2 to 3, Moodle XML, GIFT, Aiken, CSV, XLSX."


class ArchiveRefused(Refused):
    """A zip file that is damaged, too large, or not what a package should be."""

    code = "CENTRAL-PAPER-ARCHIVE"
    sentence = "The package cannot be opened safely."


class XmlRefused(Refused):
    """XML that is not well-formed, or holds what no question needs."""

    code = "CENTRAL-PAPER-XML"
    sentence = "The XML cannot be read."


class TextRefused(Refused):
    """A text file in an encoding that cannot be told, or that breaks its own grammar."""

    code = "CENTRAL-PAPER-TEXT"
    sentence = "The text cannot be read."


class NotSupported(Refused):
    """A kind of question, or a part of one, that the player does not have."""

    code = "CENTRAL-PAPER-KIND"
    sentence = "This kind of question cannot be shown yet."


class StructureRefused(Refused):
    """A test structure that would need scoring on the station, or cannot be followed."""

    code = "CENTRAL-PAPER-STRUCTURE"
    sentence = "This test structure cannot be kept."


class BrokenItem(Refused):
    """A question that contradicts itself or refers to what is not there."""

    code = "CENTRAL-PAPER-ITEM"
    sentence = "The question is not whole."


class PictureRefused(Refused):
    """A picture that is missing, damaged, too large or of a kind that is not shown."""

    code = "CENTRAL-PAPER-PICTURE"
    sentence = "A picture cannot be used."


class RecordingRefused(Refused):
    """A recording that is missing, damaged, too large or of a kind that stations do not play."""

    code = "CENTRAL-PAPER-RECORDING"
    sentence = "A recording cannot be used."


class FormulaRefused(Refused):
    """A formula with a command or a character that cannot be drawn."""

    code = "CENTRAL-PAPER-FORMULA"
    sentence = "A formula cannot be drawn."
