"""Forms of the paper in the admin: given to a session's candidates by drawing or by a list, and every giving kept."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import UnfoldAdminFileFieldWidget, UnfoldAdminTextInputWidget, UnfoldBooleanSwitchWidget

from sync.server.papers import forms as giving
from sync.server.papers.forms import FormsRefused, Plan
from sync.server.papers.models import FormDraw
from sync.server.registration.errors import FileUnreadable
from sync.server.registration.kept import Kept
from sync.server.registration.models import ExamSession
from sync.server.registration.reach import centers_of
from sync.server.registration.roster_files import read_bytes
from sync.server.registration.times import in_words

_LARGEST = 5 * 1_048_576
_RIGHTS = ("registration.change_examsession", "registration.change_candidateprofile")


class DrawForm(forms.Form):
    """By which seed."""

    seed = forms.CharField(
        label=gettext_lazy("Seed"),
        max_length=64,
        widget=UnfoldAdminTextInputWidget(),
        help_text=gettext_lazy("By the same seed, seats and forms the same is drawn again"),
    )
    again = forms.BooleanField(
        label=gettext_lazy("Draw anew for those who have a form"), required=False, widget=UnfoldBooleanSwitchWidget()
    )


class ListForm(forms.Form):
    """Which list."""

    picked = forms.FileField(
        label=gettext_lazy("List"),
        widget=UnfoldAdminFileFieldWidget(attrs={"accept": ".csv,.xlsx"}),
        help_text=gettext_lazy("CSV or XLSX with the columns registration_number and form"),
    )

    def clean_picked(self) -> "UploadedFile[Any]":
        """Refuse what no such list is as large as."""
        picked: UploadedFile[Any] = self.cleaned_data["picked"]
        if (picked.size or 0) > _LARGEST:
            raise forms.ValidationError(gettext("The file is larger than 5 MB."))
        return picked


@admin.register(FormDraw)
class FormDrawAdmin(Kept[FormDraw]):
    """Every time that candidates of a session were given forms, with the seed of the drawing."""

    center_path = "session__center"
    list_display = ("session", "which", "count", "seed", "by", "made")
    list_select_related = ("session__exam", "session__center")
    search_fields = ("session__exam__code", "seed", "by")
    list_per_page = 50
    fields = ("session", "which", "count", "seed", "by", "made")
    readonly_fields = fields

    def get_urls(self) -> list[URLPattern]:
        """Add the page that gives forms to a session's candidates."""
        own = path("give/<int:session>/", self.admin_site.admin_view(self.give_view), name="papers_formdraw_give")
        return [own, *super().get_urls()]

    @admin.display(description=gettext_lazy("Forms"))
    def which(self, draw: FormDraw) -> str:
        """Return which forms were given."""
        return ", ".join(map(str, draw.forms))

    @admin.display(description=gettext_lazy("Candidates"))
    def count(self, draw: FormDraw) -> int:
        """Return how many candidates got another form than they had."""
        return len(draw.given)

    @admin.display(description=gettext_lazy("When"), ordering="made_at")
    def made(self, draw: FormDraw) -> str:
        """Return when, in the center's zone."""
        return in_words(draw.made_at, draw.session.center.zone)

    # --- giving -------------------------------------------------------------------------------------------------------

    def give_view(self, request: HttpRequest, session: int) -> HttpResponse:
        """Ask how, show what a drawing gives, and give it."""
        found = get_object_or_404(ExamSession.objects.select_related("exam", "center"), pk=session)
        if found.center_id not in centers_of(request.user):
            raise Http404
        if not request.user.has_perms(_RIGHTS):
            return HttpResponse(status=403)
        told: dict[str, Any] = {
            "draw": DrawForm(initial={"seed": giving.new_seed()}),
            "listed": ListForm(),
        }
        try:
            if request.FILES:
                told["listed"] = ListForm(request.POST, request.FILES)
                if told["listed"].is_valid():
                    return self._done(request, found, self._by_list(request, found, told["listed"]))
            elif request.method == "POST":
                told["draw"] = DrawForm(request.POST)
                if told["draw"].is_valid():
                    asked = told["draw"].cleaned_data
                    told["plan"] = giving.plan(found, asked["seed"].strip(), again=asked["again"])
                    if "confirmed" in request.POST:
                        return self._done(request, found, giving.give(found, told["plan"], by=_name(request)))
        except (FormsRefused, FileUnreadable) as refused:
            told["refusal"] = refused
        return self._page(request, found, told)

    def _by_list(self, request: HttpRequest, session: ExamSession, form: ListForm) -> FormDraw:
        picked = form.cleaned_data["picked"]
        rows = read_bytes(picked.read(), picked.name or "", needed=("registration_number", "form"))
        return giving.give_listed(session, {r["registration_number"]: r["form"] for r in rows}, by=_name(request))

    def _done(self, request: HttpRequest, session: ExamSession, draw: FormDraw) -> HttpResponse:
        self.log_addition(request, draw, f"Forms given to {len(draw.given)}")
        told = gettext("%(count)s candidates have another form than before.")
        self.message_user(request, told % {"count": len(draw.given)})
        return HttpResponseRedirect(reverse("admin:papers_formdraw_give", args=[session.pk]))

    def _page(self, request: HttpRequest, session: ExamSession, told: dict[str, Any]) -> TemplateResponse:
        plan: Plan | None = told.get("plan")
        now = giving.counts(session)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Forms of the paper"),
            "session": session,
            "known": [(form, drawn, now.get(form, 0)) for form, drawn in giving.forms_of(session.exam).items()],
            "without": now.get("", 0),
            "counts": [] if plan is None else list(plan.counts.items()),
            "back": reverse("admin:registration_examsession_change", args=[session.pk]),
            **told,
        }
        return TemplateResponse(request, "admin/papers/forms.html", context)


def _name(request: HttpRequest) -> str:
    return request.user.get_username()
