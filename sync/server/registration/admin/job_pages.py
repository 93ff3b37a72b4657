"""Long work in the admin: lists brought in, candidates put into sessions, and how far each is."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import (
    UnfoldAdminFileFieldWidget,
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminSelectMultipleWidget,
    UnfoldAdminSelectWidget,
    UnfoldBooleanSwitchWidget,
)

from sync.server.registration import jobs, placing
from sync.server.registration.kept import Kept
from sync.server.registration.models import Exam, ExamCenter, ExamSession, Job
from sync.server.registration.place_lists import COLUMNS, Columns
from sync.server.registration.reach import centers_of
from sync.server.registration.roster_files import NEEDED, OPTIONAL, WORKBOOK
from sync.server.registration.times import in_words, now

_SHOWN = 200
_LARGEST = 60 * 1_048_576
_RIGHTS = ("registration.add_candidateprofile", "registration.change_candidateprofile", "registration.move_slots")
_RIGHTS_OF = {
    Job.Kind.CENTERS.value: ("registration.add_examcenter",),
    Job.Kind.SESSIONS.value: ("registration.add_examsession",),
}


def may_begin(request: HttpRequest, kind: str = Job.Kind.IMPORT) -> bool:
    """Whether this person may bring in lists and fill sessions: central staff who may do it to one row."""
    return centers_of(request.user).is_all and request.user.has_perms(_RIGHTS_OF.get(kind, _RIGHTS))


class ListForm(forms.Form):
    """Which file."""

    picked = forms.FileField(
        label=gettext_lazy("List"),
        widget=UnfoldAdminFileFieldWidget(attrs={"accept": f".csv,{WORKBOOK}"}),
        help_text=gettext_lazy("CSV (UTF-8) or the first sheet of an XLSX workbook; first line: names of columns"),
    )

    later = forms.BooleanField(
        label=gettext_lazy("Sessions are filled later"),
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text=gettext_lazy("Rows that name no session get none, also where the center has only one of the exam"),
    )

    def clean_picked(self) -> "UploadedFile[Any]":
        """Refuse what no list is as large as."""
        picked: UploadedFile[Any] = self.cleaned_data["picked"]
        if not str(picked.name).lower().endswith((".csv", WORKBOOK)):
            raise forms.ValidationError(gettext("A list ends in .csv or .xlsx."))
        if (picked.size or 0) > _LARGEST:
            raise forms.ValidationError(gettext("The file is larger than 60 MB. Bring it in parts."))
        return picked


class PlacingForm(forms.Form):
    """Whom, and where to."""

    exam = forms.ModelChoiceField(
        queryset=Exam.objects.all(), label=gettext_lazy("Exam"), widget=UnfoldAdminSelectWidget()
    )
    center = forms.ModelChoiceField(
        queryset=ExamCenter.objects.all(),
        label=gettext_lazy("Center"),
        required=False,
        empty_label=gettext_lazy("Every center"),
        widget=UnfoldAdminSelectWidget(),
    )
    sessions = forms.ModelMultipleChoiceField(
        queryset=ExamSession.objects.none(),
        label=gettext_lazy("Sessions"),
        required=False,
        widget=UnfoldAdminSelectMultipleWidget(),
        help_text=gettext_lazy("None chosen: every one of the exam that has not closed, in the order of opening"),
    )
    capacity = forms.IntegerField(
        label=gettext_lazy("Places in each session"),
        min_value=1,
        max_value=10_000,
        required=False,
        widget=UnfoldAdminIntegerFieldWidget(),
        help_text=gettext_lazy("Left empty: as many as the center has seats in good standing"),
    )
    gives_seats = forms.BooleanField(
        label=gettext_lazy("Give seats in order"), required=False, initial=True, widget=UnfoldBooleanSwitchWidget()
    )
    gives_slots = forms.BooleanField(
        label=gettext_lazy("Give a slot to who has none"),
        required=False,
        initial=True,
        widget=UnfoldBooleanSwitchWidget(),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        coming = ExamSession.objects.filter(cancelled=False, closes_at__gt=now()).select_related("exam", "center")
        self.fields["sessions"].queryset = coming.order_by("opens_at")  # type: ignore[attr-defined]

    @property
    def asked(self) -> placing.Asked:
        """What was asked for."""
        told = self.cleaned_data
        return placing.Asked(
            exam=told["exam"].pk,
            center=told["center"].pk if told["center"] else None,
            sessions=tuple(session.pk for session in told["sessions"]),
            capacity=told["capacity"] or 0,
            gives_seats=told["gives_seats"],
            gives_slots=told["gives_slots"],
            sentence=placing.asked_words(told["exam"], told["center"]),
        )


@admin.register(Job)
class JobAdmin(Kept[Job]):
    """Every list that was brought in and every round of filling sessions, with what became of it."""

    list_display = ("name", "kind", "state_now", "figures", "by", "made")
    list_filter = ("kind", "state")
    search_fields = ("name", "by")
    list_per_page = 50

    @admin.display(description=gettext_lazy("State"), ordering="state")
    def state_now(self, job: Job) -> str:
        """Return how far it is."""
        if job.is_left:
            return gettext("Left in the middle")
        return f"{job.get_state_display()} {job.percent} %" if job.is_at_it else str(job.get_state_display())

    @admin.display(description=gettext_lazy("Rows"))
    def figures(self, job: Job) -> str:
        """Return how many are good and how many refused."""
        return gettext("%(good)s good, %(refused)s refused") % {"good": job.good, "refused": job.refused}

    @admin.display(description=gettext_lazy("Begun"), ordering="made_at")
    def made(self, job: Job) -> str:
        """Return when: it is no center's, so in UTC, and saying so."""
        return in_words(job.made_at, "UTC")

    # --- pages --------------------------------------------------------------------------------------------------------

    def get_urls(self) -> list[URLPattern]:
        """Add the pages that begin work, and the files of it."""
        site = self.admin_site
        own = [
            path("bring/", site.admin_view(self.bring_view), name="registration_job_bring"),
            path("fill/", site.admin_view(self.fill_view), name="registration_job_fill"),
            path("<path:object_id>/file/<str:name>/", site.admin_view(self.file_view), name="registration_job_file"),
        ]
        return [*own, *super().get_urls()]

    def bring_view(self, request: HttpRequest) -> HttpResponse:
        """Ask for a list, and begin to check it."""
        kind = request.GET.get("kind", Job.Kind.IMPORT.value)
        if kind not in (*COLUMNS, Job.Kind.IMPORT.value) or not may_begin(request, kind):
            return HttpResponse(status=403)
        form = ListForm(request.POST, request.FILES) if request.method == "POST" else ListForm()
        if kind in COLUMNS:
            del form.fields["later"]
        if form.is_valid():
            picked, finds = form.cleaned_data["picked"], not form.cleaned_data.get("later")
            by = request.user.get_username()
            job = jobs.new_import(picked.read(), picked.name, by=by, kind=kind, finds_session=finds)
            self.log_addition(request, job, "List brought in")
            return HttpResponseRedirect(_page_of(job))
        columns = COLUMNS.get(kind, Columns(NEEDED, OPTIONAL))
        title = f"{gettext('Bring a list in')}: {gettext(str(Job.Kind(kind).label))}"
        told = {"title": title, "form": form, "needed": columns.needed, "optional": columns.optional}
        return self._page(request, "bring.html", told)

    def fill_view(self, request: HttpRequest) -> HttpResponse:
        """Ask whom and where to, show the plan, and begin what was confirmed."""
        if not may_begin(request):
            return HttpResponse(status=403)
        form = PlacingForm(request.POST if request.method == "POST" else None)
        told: dict[str, object] = {"title": gettext("Fill sessions"), "form": form}
        if form.is_valid():
            if "confirmed" in request.POST:
                job = jobs.new_placing(form.asked, by=request.user.get_username())
                self.log_addition(request, job, "Sessions filled")
                return HttpResponseRedirect(_page_of(job))
            told["plan"] = placing.plan(form.asked)
        return self._page(request, "fill.html", told)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",  # noqa: ARG002  (Django's signature)
        extra_context: dict[str, object] | None = None,  # noqa: ARG002
    ) -> HttpResponse:
        """Show how far it is, and do what is wanted."""
        if not self.has_view_permission(request):
            return HttpResponse(status=403)
        job = get_object_or_404(Job, pk=object_id)
        if request.method == "POST":
            if not may_begin(request, job.kind):
                return HttpResponse(status=403)
            self._done(request, job, request.POST.get("do", ""))
            return HttpResponseRedirect(_page_of(job))
        lines = _lines(job)
        told = {
            "title": job.name,
            "job": job,
            "state": self.state_now(job),
            "lines": lines[:_SHOWN],
            "more": max(0, job.refused - _SHOWN),
            "may_begin": may_begin(request, job.kind),
            "has_report": (job.folder / jobs.REPORT).exists(),
            "has_slips": job.state not in (Job.State.CHECKING, Job.State.CHECKED) and _has_slips(job),
        }
        return self._page(request, "job.html", told)

    def file_view(self, request: HttpRequest, object_id: str, name: str) -> HttpResponseBase:
        """Give the report, or the slips to who may make codes."""
        job = get_object_or_404(Job, pk=object_id)
        file = job.folder / name
        if name not in (jobs.REPORT, jobs.SLIPS) or not may_begin(request, job.kind) or not file.exists():
            raise Http404
        self.log_change(request, job, f"Fetched {name}")
        return FileResponse(file.open("rb"), as_attachment=True, filename=name, content_type="text/csv; charset=utf-8")

    def _done(self, request: HttpRequest, job: Job, do: str) -> None:
        goes_on = job.is_left or job.state in (Job.State.CHECKED, Job.State.STOPPED, Job.State.FAILED)
        if do == "go_on" and goes_on:
            jobs.go_on(job)
        elif do == "stop":
            jobs.stop(job)
        elif do == "forget_slips":
            jobs.forget_slips(job)
        else:
            return
        self.log_change(request, job, {"go_on": "Written on", "stop": "Stopped"}.get(do, "Slips deleted"))

    def _page(self, request: HttpRequest, template: str, told: dict[str, object]) -> TemplateResponse:
        back = reverse("admin:registration_job_changelist")
        context = {**self.admin_site.each_context(request), "opts": self.opts, "back": back, **told}
        return TemplateResponse(request, f"admin/registration/{template}", context)


def _page_of(job: Job) -> str:
    return reverse("admin:registration_job_change", args=[job.pk])


def _has_slips(job: Job) -> bool:
    return (job.folder / jobs.SLIPS).exists()


def _lines(job: Job) -> list[dict[str, str]]:
    """Return the rows that were refused, as far as they are shown."""
    import csv
    from itertools import islice

    file = job.folder / jobs.REPORT
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as report:
        return list(islice((line for line in csv.DictReader(report) if line["what"] == "refused"), _SHOWN))
