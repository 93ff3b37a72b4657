"""Candidates in the admin: who may sit what, where the slot stands, and the actions that move it."""

from base64 import b64encode

from django import forms
from django.contrib import admin
from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from unfold.contrib.filters.admin import AutocompleteSelectFilter
from unfold.widgets import UnfoldAdminFileFieldWidget

from sync.protocol import codes
from sync.protocol.slots import SlotState
from sync.server.registration import access_codes, photos
from sync.server.registration.admin import job_pages, slot_forms
from sync.server.registration.admin.accommodations import AccommodationActions, AccommodationInline
from sync.server.registration.admin.badges import WORDS, badge
from sync.server.registration.admin.once import told_once
from sync.server.registration.admin.slot_actions import SlotActions
from sync.server.registration.errors import NotAPicture
from sync.server.registration.models import CandidateProfile, SlotEvent, in_state
from sync.server.registration.times import in_words
from sync.server.registration.unfolded import ModelForm, TabularInline, action


class SlotStateFilter(admin.SimpleListFilter):
    """The four states."""

    title = "slot"
    parameter_name = "slot"

    def lookups(self, *_: object, **__: object) -> list[tuple[str, str]]:
        """Offer every state."""
        return [(state.value, gettext(word)) for state, word in WORDS.items()]

    def queryset(self, _: HttpRequest, queryset: QuerySet[CandidateProfile]) -> QuerySet[CandidateProfile]:
        """Keep those in the chosen state."""
        chosen = self.value()
        return queryset.filter(in_state(SlotState(chosen))) if chosen in set(SlotState) else queryset


class CandidateForm(ModelForm[CandidateProfile]):
    """A candidate, with a photo that is made small on its way in."""

    new_photo = forms.FileField(
        label="New photo",
        required=False,
        widget=UnfoldAdminFileFieldWidget,
        help_text="JPEG, PNG or WebP; kept as a small picture without metadata",
    )

    class Meta:
        model = CandidateProfile
        fields = [
            "registration_number",
            "full_name",
            "exam",
            "center",
            "session",
            "seat",
            "station",
            "form",
            "allowed_minutes",
        ]

    def clean_new_photo(self) -> bytes | None:
        """Return the photo as it is kept."""
        upload = self.cleaned_data.get("new_photo")
        if not upload:
            return None
        try:
            return photos.thumbnail(upload.read())
        except NotAPicture as error:
            raise forms.ValidationError(str(error)) from error

    def clean(self) -> dict[str, object]:
        """Refuse a session or station of another center."""
        cleaned = super().clean() or self.cleaned_data
        center, exam = cleaned.get("center"), cleaned.get("exam")
        session, station = cleaned.get("session"), cleaned.get("station")
        if session and (session.center != center or session.exam != exam):
            self.add_error("session", gettext("This session is of another center or exam."))
        if station and station.center != center:
            self.add_error("station", gettext("This station is of another center."))
        return cleaned


class HistoryInline(TabularInline[SlotEvent, CandidateProfile]):
    """What happened to the slot, newest first; only ever added to."""

    model = SlotEvent
    verbose_name_plural = "History of the slot"
    hide_title = True  # unfold: the row says it all
    fields = ["when", "what", "generation", "by", "reason", "approved_by", "source"]
    readonly_fields = ["when", "what", "generation", "by", "reason", "approved_by", "source"]
    ordering = ["-pk"]
    extra = 0
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[SlotEvent]:
        """Read the center's zone in the same query."""
        return super().get_queryset(request).select_related("profile__center")

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """History is written by what happens."""
        return False

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """And by nothing else."""
        return False

    @admin.display(description="When")
    def when(self, event: SlotEvent) -> str:
        """Return when it happened, in the center's zone."""
        return in_words(event.at, event.profile.center.zone)


@admin.register(CandidateProfile)
class CandidateAdmin(SlotActions, AccommodationActions):
    """Candidates. Slot fields are shown, never edited: only actions move a slot."""

    center_path = "center"
    form = CandidateForm
    inlines = [AccommodationInline, HistoryInline]
    list_display = [
        "face",
        "registration_number",
        "full_name",
        "exam_code",
        "center_name",
        "seat",
        "slot_state",
        "slot_generation",
    ]
    list_display_links = ["registration_number", "full_name"]
    list_filter = [
        SlotStateFilter,
        ("exam", AutocompleteSelectFilter),
        ("center", AutocompleteSelectFilter),
        ("session", AutocompleteSelectFilter),
    ]
    list_filter_submit = True  # unfold: filters that search have a button
    list_select_related = ["exam", "center", "session"]
    list_per_page = 50
    search_fields = ["registration_number", "full_name", "public_id"]
    autocomplete_fields = ["exam", "center", "session", "station"]
    actions = SlotActions.MANY
    actions_detail = [*SlotActions.ONE, "accommodate_this", "new_access_code"]
    actions_list = ["bring_list", "fill_sessions"]
    file_columns = {
        "registration_number": "registration_number",
        "full_name": "full_name",
        "exam": "exam",
        "center": "center",
        "session": "session__public_id",
        "seat": "seat",
        "form": "form",
        "slot": "slot_status",
        "slot_generation": "slot_generation",
        "slot_assigned_at": "slot_assigned_at",
        "slot_attempting_at": "slot_attempting_at",
        "slot_consumed_at": "slot_consumed_at",
    }
    readonly_fields = ["slot_state", "slot_status", "slot_generation", "portrait", "public_id", "accommodations_now"]
    fieldsets = [
        ("Candidate", {"fields": ["registration_number", "full_name", "portrait", "new_photo"]}),
        ("Slot", {"fields": ["slot_state", "slot_status", "slot_generation", "public_id"]}),
        (
            "Exam",
            {
                "fields": [
                    "exam",
                    "center",
                    "session",
                    "seat",
                    "station",
                    "form",
                    "allowed_minutes",
                    "accommodations_now",
                ]
            },
        ),
    ]
    _fresh = "_access_code"

    def get_queryset(self, request: HttpRequest) -> QuerySet[CandidateProfile]:
        """Leave the pictures where they are: lists show none."""
        has_photo = ExpressionWrapper(Q(photo__isnull=False), output_field=BooleanField())
        rows = super().get_queryset(request).select_related("exam", "center", "session").defer("photo", "grant")
        return rows.annotate(has_photo=has_photo)

    # --- what is shown ------------------------------------------------------------------------------------------------

    @admin.display(description="Slot", ordering="slot_assigned_at")
    def slot_state(self, candidate: CandidateProfile) -> SafeString | str:
        """Return state, icon and time."""
        return badge(candidate) if candidate.pk else "-"

    @admin.display(description="Exam", ordering="exam__code")
    def exam_code(self, candidate: CandidateProfile) -> str:
        """Return the short name."""
        return candidate.exam.code

    @admin.display(description="Center", ordering="center__name")
    def center_name(self, candidate: CandidateProfile) -> str:
        """Return the name alone."""
        return candidate.center.name

    def get_urls(self) -> list[URLPattern]:
        """Add the address of the small picture."""
        name = "registration_candidateprofile_face"
        own = path(
            "<path:object_id>/face/",
            self._guarded(self.admin_site.admin_view(self.face_view, cacheable=True)),
            name=name,
        )
        return [own, *super().get_urls()]

    def face_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Give the picture as small as a line of a list."""
        candidate = get_object_or_404(CandidateProfile.objects.only("photo"), pk=object_id)
        if not self.has_view_permission(request) or not candidate.photo:
            return HttpResponse(status=404)
        answer = HttpResponse(photos.face(bytes(candidate.photo)), content_type=photos.TYPE)
        answer["Cache-Control"] = "private, max-age=600"
        return answer

    @admin.display(description="")
    def face(self, candidate: CandidateProfile) -> SafeString:
        """Return the small picture, which the browser fetches when its line is looked at."""
        if not getattr(candidate, "has_photo", False):
            return SafeString('<span class="face"></span>')
        address = reverse("admin:registration_candidateprofile_face", args=[candidate.pk])
        return format_html('<img class="face" src="{}" alt="" loading="lazy" width="32" height="40">', address)

    @admin.display(description="Photo")
    def portrait(self, candidate: CandidateProfile) -> SafeString | str:
        """Return the photo as stations show it."""
        if not candidate.photo:
            return "-"
        source = f"data:{candidate.photo_type};base64,{b64encode(bytes(candidate.photo)).decode()}"
        return format_html('<img class="portrait" src="{}" alt="Photo">', source)

    # --- work on many -------------------------------------------------------------------------------------------------

    def has_begin_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may bring lists in and fill sessions."""
        return job_pages.may_begin(request)

    @action(description="Bring a list in…", url_path="bring-list", icon="upload_file", permissions=["begin"])
    def bring_list(self, _: HttpRequest) -> HttpResponse:
        """Lead to the page that asks for the list."""
        return HttpResponseRedirect(reverse("admin:registration_job_bring"))

    @action(description="Fill sessions…", url_path="fill-sessions", icon="event_seat", permissions=["begin"])
    def fill_sessions(self, _: HttpRequest) -> HttpResponse:
        """Lead to the page that asks whom and where to."""
        return HttpResponseRedirect(reverse("admin:registration_job_fill"))

    # --- what is saved ------------------------------------------------------------------------------------------------

    def save_model(
        self, request: HttpRequest, obj: CandidateProfile, form: ModelForm[CandidateProfile], change: bool
    ) -> None:
        """Save the person; a new one gets an access code."""
        if photo := form.cleaned_data.get("new_photo"):
            obj.photo, obj.photo_type = photo, photos.TYPE
        if not change:
            obj.access_code_hash = codes.hashed(self._fresh_code(request))
        super().save_model(request, obj, form, change)

    def response_add(self, request: HttpRequest, obj: CandidateProfile, *_: object, **__: object) -> HttpResponse:
        """Show the new access code, this once."""
        return self._show_code(request, obj)

    @action(description="New code…", url_path="new-access-code", icon="key", permissions=["change"])
    def new_access_code(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask once, then replace the code: the old one no longer opens anything."""
        candidate = get_object_or_404(CandidateProfile.objects.select_related("exam", "center"), pk=object_id)
        if request.method != "POST":
            return slot_forms.ask(
                self,
                request,
                candidates=[candidate],
                words=slot_forms.NEW_CODE,
                form=forms.Form(),
                back=slot_forms.page_of(candidate),
            )
        access_codes.replaced(candidate, self._fresh_code(request))
        self.log_change(request, candidate, "New access code")
        return self._show_code(request, candidate)

    def _fresh_code(self, request: HttpRequest) -> str:
        code = codes.new_access_code()
        setattr(request, self._fresh, codes.grouped(code))
        return code

    def _show_code(self, request: HttpRequest, candidate: CandidateProfile) -> HttpResponse:
        sentence = gettext("Access code of %(candidate)s for %(exam)s.")
        sentence %= {"candidate": candidate, "exam": candidate.exam.title}
        return told_once(
            self, request, title=gettext("Access code"), code=str(getattr(request, self._fresh)), sentence=sentence
        )
