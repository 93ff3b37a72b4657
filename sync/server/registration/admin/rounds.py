"""The page that makes a session of an exam at many centers at once: first what would be made, then it is."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import (
    UnfoldAdminSelectMultipleWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminSplitDateTimeWidget,
    UnfoldBooleanSwitchWidget,
)

from sync.server.registration import rounds
from sync.server.registration.models import Exam, ExamCenter, ExamSession
from sync.server.registration.reach import centers_of

_LIKE = 100
"""Sessions that are offered as a pattern: the newest."""


def may_make(request: HttpRequest) -> bool:
    """Whether this person may make sessions everywhere: central staff who may make one."""
    return centers_of(request.user).is_all and request.user.has_perm("registration.add_examsession")


def _time(label: object, *, required: bool = True) -> forms.SplitDateTimeField:
    return forms.SplitDateTimeField(
        label=label,  # type: ignore[arg-type]  # a word that is looked up later is as good
        required=required,
        widget=UnfoldAdminSplitDateTimeWidget,
        help_text=gettext_lazy("By the clock of each center, in its own time zone"),
    )


class RoundForm(forms.Form):
    """Which exam, when, and where."""

    exam = forms.ModelChoiceField(
        queryset=Exam.objects.filter(is_rehearsal=False), label=gettext_lazy("Exam"), widget=UnfoldAdminSelectWidget()
    )
    opens = _time(gettext_lazy("Opens"))
    begins = _time(gettext_lazy("Begins at"), required=False)
    closes = _time(gettext_lazy("Closes"))
    centers = forms.ModelMultipleChoiceField(
        queryset=ExamCenter.objects.order_by("code"),
        label=gettext_lazy("Centers"),
        required=False,
        widget=UnfoldAdminSelectMultipleWidget(),
        help_text=gettext_lazy("None chosen: every center"),
    )
    only_registered = forms.BooleanField(
        label=gettext_lazy("Only where candidates of this exam are registered"),
        required=False,
        initial=True,
        widget=UnfoldBooleanSwitchWidget(),
    )
    like = forms.ModelChoiceField(
        queryset=ExamSession.objects.none(),
        label=gettext_lazy("Policy of"),
        required=False,
        empty_label=gettext_lazy("The usual policy"),
        widget=UnfoldAdminSelectWidget(),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data)
        newest = ExamSession.objects.select_related("exam", "center").order_by("-pk")
        pattern = self.fields["like"]
        pattern.choices = [  # type: ignore[attr-defined]
            ("", gettext("The usual policy")),
            *((one.pk, str(one)) for one in newest.filter(rehearsal={})[:_LIKE]),
        ]
        pattern.queryset = ExamSession.objects.all()  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Refuse a window that ends before it begins."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        opens, closes = told.get("opens"), told.get("closes")
        if opens and closes and opens >= closes:
            self.add_error("closes", gettext("The session must close after it opens."))
        return told

    @property
    def asked(self) -> rounds.Round:
        """What was asked for."""
        told = self.cleaned_data
        return rounds.Round(
            exam=told["exam"],
            opens=told["opens"],
            closes=told["closes"],
            begins=told["begins"],
            policy=told["like"].policy if told["like"] else {},
            centers=tuple(center.pk for center in told["centers"]),
            only_registered=told["only_registered"],
        )


def page(shown: "admin.ModelAdmin[ExamSession]", request: HttpRequest) -> HttpResponse:
    """Ask, show what would be made, and make what was confirmed."""
    if not may_make(request):
        return HttpResponse(status=403)
    form = RoundForm(request.POST if request.method == "POST" else None)
    back = reverse("admin:registration_examsession_changelist")
    told: dict[str, object] = {"title": gettext("Sessions at many centers"), "form": form, "back": back}
    if form.is_valid():
        if "confirmed" in request.POST:
            fresh = rounds.made(form.asked)
            for session in fresh:
                shown.log_addition(request, session, "Made with others")
            shown.message_user(request, gettext("Sessions that were made: %(count)s") % {"count": len(fresh)})
            return HttpResponseRedirect(f"{back}?exam__id__exact={form.cleaned_data['exam'].pk}")
        told["lines"] = rounds.lines(form.asked)
        told["count"] = sum(line.session is not None for line in told["lines"])  # type: ignore[attr-defined]
    context = {**shown.admin_site.each_context(request), "opts": shown.opts, **told}
    return TemplateResponse(request, "admin/registration/rounds.html", context)
