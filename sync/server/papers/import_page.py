"""The admin's page for a question file: uploaded, told question by question, looked at, and kept as a paper."""

from base64 import b64encode
from collections.abc import Iterable
from typing import Any

import msgspec
from django import forms
from django.core.files.uploadedfile import UploadedFile
from unfold.widgets import UnfoldAdminFileFieldWidget, UnfoldAdminTextInputWidget, UnfoldBooleanSwitchWidget

from sync.server.papers import uploads
from sync.server.papers.assembly import ImportedPaper, NothingImported
from sync.server.papers.importing import Form
from sync.server.papers.previewing import Preview
from sync.server.papers.reading import read_paper
from sync.server.papers.refusals import Refused
from sync.server.papers.report import ImportReport, Outcome, write_report

MAX_UPLOAD = 100 * 1_048_576
MOST_ALSO = 7
PREVIEWED = 20
"""Questions that are drawn at once: pictures stand in the page itself."""


class _Several(UnfoldAdminFileFieldWidget):
    """Chooses several files at once."""

    allow_multiple_selected = True


class _Files(forms.FileField):
    """Any number of files."""

    widget = _Several

    def clean(self, data: Any, initial: Any = None) -> "list[UploadedFile[Any]]":
        """Return each file as one would be."""
        single = super().clean
        return [single(one, initial) for one in data or ()]


class ImportForm(forms.Form):
    """A file, the same in other languages, the exam it is for, and the language where the file says none."""

    picked = forms.FileField(
        label="Question file",
        widget=UnfoldAdminFileFieldWidget,
        help_text="QTI, Canvas, Moodle XML, GIFT, Aiken, CSV or XLSX. Nothing is kept before you have looked at it.",
    )
    also = _Files(
        label="The same in other languages",
        required=False,
        help_text=f"QTI files with the same questions and choices, by the same identifiers; {MOST_ALSO} at most.",
    )
    exam = forms.SlugField(
        label="Exam code",
        max_length=40,
        widget=UnfoldAdminTextInputWidget,
        help_text="A code that is not there yet becomes a new exam.",
    )
    title = forms.CharField(
        label="Title",
        max_length=200,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="Of a new exam, as candidates see it; left empty, the file's own, or the code where it has none.",
    )
    language = forms.CharField(
        label="Language",
        max_length=20,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="Like en or pt-BR, for files that do not say theirs.",
    )

    form = forms.CharField(
        label="Form",
        max_length=20,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="A or B, where candidates are to have different forms of the paper",
    )
    is_alternative = forms.BooleanField(
        label="An alternative",
        required=False,
        widget=UnfoldBooleanSwitchWidget,
        help_text="Given to single candidates by name, never by drawing",
    )

    def clean_picked(self) -> "UploadedFile[Any]":
        """Refuse what no request should hold in memory."""
        picked: UploadedFile[Any] = self.cleaned_data["picked"]
        _demand_small((picked,))
        return picked

    def clean_also(self) -> "list[UploadedFile[Any]]":
        """Refuse more than a few, and what no request should hold in memory."""
        also: list[UploadedFile[Any]] = self.cleaned_data["also"]
        if len(also) > MOST_ALSO:
            raise forms.ValidationError(f"More than {MOST_ALSO} files: use central import-paper on the server.")
        _demand_small(also)
        return also


def _demand_small(files: "Iterable[UploadedFile[Any]]") -> None:
    if sum(one.size or 0 for one in files) > MAX_UPLOAD:
        raise forms.ValidationError(
            f"The file is larger than {MAX_UPLOAD // 1_048_576} MB: use central import-paper on the server."
        )


class KeepForm(forms.Form):
    """What was looked at."""

    token = forms.CharField(max_length=32)
    name = forms.CharField(max_length=300)
    also = forms.CharField(max_length=4_000, required=False)
    """Tokens and names of the same in other languages, as JSON."""
    exam = forms.SlugField(max_length=40)
    title = forms.CharField(max_length=200, required=False)
    language = forms.CharField(max_length=20, required=False)
    form = forms.CharField(max_length=20, required=False)
    is_alternative = forms.BooleanField(required=False)

    @property
    def which(self) -> Form:
        """Which form of the paper it is."""
        return Form(self.cleaned_data["form"].strip(), is_drawn=not self.cleaned_data["is_alternative"])


def looked_at(form: ImportForm) -> dict[str, Any]:
    """Return what the page shows of an uploaded file: the report, the first questions, and what keeps it.

    Raises Refused where nothing at all can be said of single questions.
    """
    picked: UploadedFile[Any] = form.cleaned_data["picked"]
    data, name, language = picked.read(), picked.name or "", form.cleaned_data["language"]
    also = [(one.read(), one.name or "") for one in form.cleaned_data["also"]]
    try:
        found = read_paper(data, name, language=language, also=also)
    except NothingImported as error:
        return told(error.report)
    held = [(uploads.hold(content), file) for content, file in also]
    kept = {
        "token": uploads.hold(data),
        "name": name,
        "also": msgspec.json.encode(held).decode() if held else "",
        **{field: form.cleaned_data[field] for field in ("exam", "title", "language", "form", "is_alternative")},
    }
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
    data = _held(form.cleaned_data["token"])
    also = [(_held(token), name) for token, name in _told_also(form)]
    return read_paper(data, form.cleaned_data["name"], language=form.cleaned_data["language"], also=also)


def let_go(form: KeepForm) -> None:
    """Hold the files no longer."""
    for token in (form.cleaned_data["token"], *(token for token, _ in _told_also(form))):
        uploads.release(token)


def _held(token: str) -> bytes:
    data = uploads.held(token)
    if data is None:
        raise NoLongerHeld
    return data


def _told_also(form: KeepForm) -> list[tuple[str, str]]:
    try:
        return msgspec.json.decode(form.cleaned_data["also"] or "[]", type=list[tuple[str, str]])
    except msgspec.MsgspecError as error:
        raise NoLongerHeld from error


class NoLongerHeld(Refused):
    """An upload that was kept already, or is older than a day."""

    code = "CENTRAL-PAPER-UPLOAD"
    sentence = "The file is held no longer. Choose it once more."
