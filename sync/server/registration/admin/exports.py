"""Candidates as a table for other programs: who, where, and the slot; neither codes nor photos."""

from import_export.fields import Field
from import_export.resources import ModelResource

from sync.server.registration.models import CandidateProfile


def _column(name: str, attribute: str) -> Field:
    return Field(attribute, name, readonly=True)  # type: ignore[no-untyped-call]  # the library has no types


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
            "slot",
            "slot_generation",
            "slot_assigned_at",
            "slot_attempting_at",
            "slot_consumed_at",
        ]
        export_order = fields
