"""Candidates as a table for other programs: who, where, and the slot; neither codes nor photos."""

from import_export.fields import Field
from import_export.formats.base_formats import CSV, Format
from import_export.resources import ModelResource
from tablib.core import Dataset

from sync.server.registration.models import CandidateProfile


def _column(name: str, attribute: str) -> Field:
    return Field(attribute, name, readonly=True)  # type: ignore[no-untyped-call]  # the library has no types


class Workbook(Format):
    """A workbook of one sheet, every cell a text: no spreadsheet takes one for a formula."""

    def get_title(self) -> str:
        """Return what it is called in the list of formats."""
        return "xlsx"

    def get_extension(self) -> str:
        """Return how the file's name ends."""
        return "xlsx"

    def get_content_type(self) -> str:
        """Return its media type."""
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    def can_export(self) -> bool:
        """It is for files that go out."""
        return True

    def export_data(self, dataset: Dataset, **_: object) -> bytes:
        """Return the file."""
        from sync.server.papers.tables.spreadsheets import write_workbook

        rows = [["" if cell is None else str(cell) for cell in dataset[place]] for place in range(len(dataset))]
        return write_workbook([[str(name) for name in dataset.headers or ()], *rows], "Candidates")


FORMATS = [CSV, Workbook]


class CandidateResource(ModelResource):
    """One line a candidate."""

    exam = _column("exam", "exam__code")
    center = _column("center", "center__code")
    session = _column("session", "session__public_id")
    slot = _column("slot", "slot_status")

    class Meta:
        model = CandidateProfile
        fields = [
            "registration_number",
            "full_name",
            "exam",
            "center",
            "session",
            "seat",
            "form",
            "slot",
            "slot_generation",
            "slot_assigned_at",
            "slot_attempting_at",
            "slot_consumed_at",
        ]
        export_order = fields
