"""Words for offline in the admin: made for a session, shown once it is open, each look kept; and keys of centers."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import UnfoldBooleanSwitchWidget

from sync.protocol import center_keys
from sync.protocol.center_keys import NotACenterKey
from sync.protocol.proquints import spoken
from sync.server.exchange import release_words
from sync.server.exchange.models import CenterKey, ReleaseWords, WordsTold
from sync.server.exchange.release_words import WordsRefused
from sync.server.registration.kept import Kept
from sync.server.registration.models import ExamSession
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.reach import centers_of
from sync.server.registration.times import in_words, now
from sync.server.registration.unfolded import ModelForm

MAKE, TELL = "exchange.add_releasewords", "exchange.tell_releasewords"
_MOST_TOLD = 50


class MakeForm(forms.Form):
    """Whether the center's key is asked for too."""

    with_center_key = forms.BooleanField(
        label=gettext_lazy("Together with the center's key"),
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text=gettext_lazy("Then neither the words nor the key alone open anything"),
    )


@admin.register(ReleaseWords)
class ReleaseWordsAdmin(Kept[ReleaseWords]):
    """For which sessions there are words. What they are stands on no list and in no file."""

    center_path = "session__center"
    list_display = ("session", "made_when", "made_by", "center_key")
    list_select_related = ("session__exam", "session__center")
    list_per_page = 50
    fields = ("session", "made_when", "made_by", "center_key")
    readonly_fields = fields

    def get_urls(self) -> list[URLPattern]:
        """Add the page of a session's words."""
        view = self.admin_site.admin_view(self.session_view)
        return [path("session/<int:session>/", view, name="exchange_releasewords_session"), *super().get_urls()]

    @admin.display(description="Made", ordering="made_at")
    def made_when(self, made: ReleaseWords) -> str:
        """Return when, in the center's zone."""
        return in_words(made.made_at, made.session.center.zone)

    def session_view(self, request: HttpRequest, session: int) -> HttpResponse:
        """Say whether there are words, make them, show them: each by its right, each written down."""
        found = get_object_or_404(ExamSession.objects.select_related("exam", "center"), pk=session)
        if found.center_id not in centers_of(request.user):
            raise Http404
        if not (request.user.has_perm(MAKE) or request.user.has_perm(TELL)):
            return HttpResponse(status=403)
        told: dict[str, Any] = {}
        try:
            if "make" in request.POST and request.user.has_perm(MAKE):
                return self._make(request, found)
            if "tell" in request.POST and request.user.has_perm(TELL):
                told["words"] = spoken(release_words.tell(found, by=request.user.get_username(), at=now()))
        except WordsRefused as refused:
            told["refusal"] = refused
        return self._page(request, found, told)

    def _make(self, request: HttpRequest, session: ExamSession) -> HttpResponse:
        with_key = "with_center_key" in request.POST
        by = request.user.get_username()
        made = release_words.make(session, by=by, at=now(), with_center_key=with_key)
        self.log_addition(request, made, "Words made")
        self.message_user(request, gettext("The words are made. Each station gets their lock at its next contact."))
        return HttpResponseRedirect(reverse("admin:exchange_releasewords_session", args=[session.pk]))

    def _page(self, request: HttpRequest, session: ExamSession, told: dict[str, Any]) -> TemplateResponse:
        zone = session.center.zone
        key = release_words.center_key_of(session.center_id)
        made = ReleaseWords.objects.filter(session=session).first()
        looks = WordsTold.objects.filter(session=session)[:_MOST_TOLD]
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Words for offline"),
            "session": session,
            "made": made,
            "made_at": "" if made is None else in_words(made.made_at, zone),
            "has_other_key": bool(made and made.center_key and (key is None or key.name != made.center_key)),
            "is_open": now() >= session.opens_at,
            "opens": in_words(session.opens_at, zone),
            "looks": [(in_words(one.at, zone), one.get_did_display(), one.by) for one in looks],
            "form": MakeForm(initial={"with_center_key": True}) if key is not None else None,
            "may_make": request.user.has_perm(MAKE),
            "may_tell": request.user.has_perm(TELL),
            "back": reverse("admin:registration_examsession_change", args=[session.pk]),
            **told,
        }
        return TemplateResponse(request, "admin/exchange/release_words.html", context)


@admin.register(WordsTold)
class WordsToldAdmin(Kept[WordsTold]):
    """Who made words and who was shown them, and when."""

    center_path = "session__center"
    list_display = ("when", "session", "did", "by")
    list_filter = ("did", "session__center")
    list_select_related = ("session__exam", "session__center")
    list_per_page = 50
    fields = ("when", "session", "did", "by")
    readonly_fields = fields

    @admin.display(description="When", ordering="at")
    def when(self, told: WordsTold) -> str:
        """Return when, in the center's zone."""
        return in_words(told.at, told.session.center.zone)


class CenterKeyForm(ModelForm[CenterKey]):
    """The public half, as it was sent."""

    class Meta:
        model = CenterKey
        fields = ["center", "public"]

    def clean_public(self) -> str:
        """Refuse what is no key."""
        public = str(self.cleaned_data["public"]).strip()
        try:
            center_keys.read_public(public)
        except NotACenterKey as error:
            raise forms.ValidationError(gettext("This is not the public half of a center's key.")) from error
        return public


@admin.register(CenterKey)
class CenterKeyAdmin(ModelAdmin[CenterKey]):
    """Which center has a key, by its short name. The private half is at the center and nowhere else."""

    center_path = "center"
    form = CenterKeyForm
    list_display = ("center", "name", "made", "made_by")
    list_select_related = ("center",)
    autocomplete_fields = ("center",)
    fields = ("center", "public", "name", "made", "made_by")
    readonly_fields = ("name", "made", "made_by")

    @admin.display(description="Since", ordering="made_at")
    def made(self, key: CenterKey) -> str:
        """Return since when, in the center's zone."""
        return in_words(key.made_at, key.center.zone) if key.pk else ""

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """A center gets another one, and the one before stays in the list."""
        return False

    def save_model(self, request: HttpRequest, obj: CenterKey, form: object, change: bool) -> None:
        """Give it its name, and note who brought it."""
        obj.name = center_keys.name_of(center_keys.read_public(obj.public))
        obj.made_by = request.user.get_username()
        super().save_model(request, obj, form, change)
