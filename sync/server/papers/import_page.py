"""The admin's page for a question file: uploaded, told question by question, looked at, and kept as a paper."""

from base64 import b64encode
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from unfold.widgets import UnfoldAdminFileFieldWidget, UnfoldAdminTextInputWidget

from sync.server.papers import uploads
from sync.server.papers.assembly import ImportedPaper, NothingImported
from sync.server.papers.previewing import Preview
from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import Refused
from sync.server.papers.report import ImportReport, Outcome, write_report

MAX_UPLOAD = 100 * 1_048_576
PREVIEWED = 20
"""Questions that are drawn at once: pictures stand in the page itself."""


class ImportForm(forms.Form):
    """A file, the exam it is for, and the language where the file says none."""

    picked = forms.FileField(
        label="Question file",
        widget=UnfoldAdminFileFieldWidget,
        help_text="QTI, Canvas, Moodle XML, GIFT, Aiken, CSV or XLSX. Nothing is kept before you have looked at it.",
    )
    exam = forms.SlugField(
        label="Exam code",
        max_length=40,
        widget=UnfoldAdminTextInputWidget,
        help_text="A code that is not there yet becomes a new exam.",
    )
    language = forms.CharField(
        label="Language",
        max_length=20,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="Like en or pt-BR, for files that do not say theirs.",
    )

    def clean_picked(self) -> "UploadedFile[Any]":
        """Refuse what no request should hold in memory."""
        picked: UploadedFile[Any] = self.cleaned_data["picked"]
        if (picked.size or 0) > MAX_UPLOAD:
            raise forms.ValidationError(
                f"The file is larger than {MAX_UPLOAD // 1_048_576} MB: use central import-paper on the server."
            )
        return picked


class KeepForm(forms.Form):
    """What was looked at."""

    token = forms.CharField(max_length=32)
    name = forms.CharField(max_length=300)
    exam = forms.SlugField(max_length=40)
    language = forms.CharField(max_length=20, required=False)


def looked_at(form: ImportForm) -> dict[str, Any]:
    """Return what the page shows of an uploaded file: the report, the first questions, and what keeps it.

    Raises Refused where nothing at all can be said of single questions.
    """
    picked: UploadedFile[Any] = form.cleaned_data["picked"]
    data, name, language = picked.read(), picked.name or "", form.cleaned_data["language"]
    try:
        found = read_paper(data, name, language=language)
    except NothingImported as error:
        return told(error.report)
    token = uploads.hold(data)
    kept = {"token": token, "name": name, "exam": form.cleaned_data["exam"], "language": language}
    return told(found.report) | shown(found) | {"kept": kept}


def told(report: ImportReport) -> dict[str, Any]:
    """Return the report as the page shows it."""
    return {
        "report": report,
        "counts": [(outcome.value, report.count(outcome)) for outcome in Outcome],
        "report_json": "data:application/json;base64," + b64encode(write_report(report)).decode(),
    }


def shown(found: ImportedPaper) -> dict[str, Any]:
    """Return the first questions drawn."""
    questions = Preview(found.paper, found.media).items(0, PREVIEWED)
    return {"questions": questions, "more": len(found.paper.order) - len(questions)}


def kept_file(form: KeepForm) -> ImportedPaper:
    """Return the paper of the file that was looked at; raises Refused, also where it is held no more."""
    data = uploads.held(form.cleaned_data["token"])
    if data is None:
        raise NoLongerHeld
    return read_paper(data, form.cleaned_data["name"], language=form.cleaned_data["language"])


class NoLongerHeld(Refused):
    """An upload that was kept already, or is older than a day."""

    code = "CENTRAL-PAPER-UPLOAD"
    sentence = "The file is held no longer. Choose it once more."
