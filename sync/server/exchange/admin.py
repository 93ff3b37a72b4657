"""Attempts in the admin: what stations told of them, and the decisions that go back."""

from django import forms
from django.contrib import admin
from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from unfold.contrib.filters.admin import AutocompleteSelectFilter
from unfold.widgets import UnfoldAdminIntegerFieldWidget, UnfoldAdminSelectWidget, UnfoldAdminTextareaWidget

from sync.protocol.time_budget import Category
from sync.server.exchange import (
    bundle_admin,
    conflict_admin,
    decision_admin,
    hand_admin,
    handover_admin,
    incident_admin,
    readiness_admin,
    release_admin,
    release_words_admin,
    silence,
    staff_admin,
    timeline,
)
from sync.server.exchange.directives import DirectiveRefused, decide
from sync.server.exchange.feedback import FeedbackFilter, ShowsFeedback
from sync.server.exchange.message_admin import Messenger
from sync.server.exchange.models import AttemptRecord, DirectiveRecord, KeyRelease, Remark
from sync.server.exchange.move_admin import Movable, MoveInline
from sync.server.exchange.remarks import WORDS
from sync.server.exchange.seat_photos import ShowsSeatPhoto
from sync.server.registration.kept import Kept
from sync.server.registration.times import from_ms, in_words, now
from sync.server.registration.unfolded import TabularInline, action

__all__ = [
    "AttemptAdmin",
    "KeyReleaseAdmin",
    "RemarkAdmin",
    "bundle_admin",
    "conflict_admin",
    "decision_admin",
    "hand_admin",
    "handover_admin",
    "incident_admin",
    "readiness_admin",
    "release_admin",
    "release_words_admin",
    "staff_admin",
]

CATEGORIES = {
    Category.INCIDENT_CREDIT: "Incident credit: something in the room took the candidate's time",
    Category.ACCOMMODATION: "Accommodation: the candidate has a right to more time",
    Category.EXTENSION: "Extension: more time for a reason of the center",
    Category.CORRECTION: "Correction: an earlier figure was wrong",
}
_WHY = "Goes to the station and into the history. No names of others, no answers."


class ReasonForm(forms.Form):
    """Why."""

    why = forms.CharField(
        label="Reason", max_length=500, widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}), help_text=_WHY
    )
    amount_ms = 0


class TimeForm(ReasonForm):
    """How much time, and why."""

    minutes = forms.IntegerField(
        min_value=-480, max_value=480, widget=UnfoldAdminIntegerFieldWidget(), help_text="Negative takes time away"
    )
    category = forms.ChoiceField(
        choices=[(category.value, CATEGORIES[category]) for category in Category],
        initial=Category.INCIDENT_CREDIT.value,
        required=False,
        widget=UnfoldAdminSelectWidget(),
        help_text="Each kind is reported on its own",
    )
    field_order = ("minutes", "category", "why")

    def clean_minutes(self) -> int:
        """Refuse nothing at all."""
        minutes = int(self.cleaned_data["minutes"])
        if not minutes:
            raise forms.ValidationError(gettext("Zero minutes change nothing."))
        return minutes


class DecisionInline(TabularInline[DirectiveRecord, AttemptRecord]):
    """What was decided about the attempt from here."""

    model = DirectiveRecord
    verbose_name_plural = "Decisions"
    hide_title = True  # unfold: the row says it all
    fields = ("made", "do", "minutes", "by", "approved_by", "why")
    readonly_fields = fields
    ordering = ("-pk",)
    extra = 0
    can_delete = False

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """Decisions are made by the buttons above."""
        return False

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """And stand as they were made."""
        return False

    @admin.display(description="When", ordering="made_at")
    def made(self, decision: DirectiveRecord) -> str:
        """Return when, in the center's zone."""
        return in_words(decision.made_at, decision.attempt.station.center.zone)

    @admin.display(description="Minutes")
    def minutes(self, decision: DirectiveRecord) -> str:
        """Return the time added."""
        if not decision.amount_ms:
            return ""
        category = f" ({decision.get_category_display()})" if decision.category else ""
        return f"{decision.amount_ms / 60_000:+g}{category}"


@admin.register(AttemptRecord)
class AttemptAdmin(ShowsFeedback, ShowsSeatPhoto, Messenger):
    """Attempts, with the events that they are made of."""

    center_path = "profile__center"
    list_display = ("profile", "exam", "place", "state_now", "began", "used", "progress", "notes")
    list_filter = ("state", "superseded", FeedbackFilter, "profile__exam", "station__center")
    list_select_related = ("profile__exam", "profile__session", "profile__station", "station__center")
    search_fields = ("public_id", "profile__registration_number", "profile__full_name")
    list_per_page = 50
    more_columns = ("ended", "left", "gaps", "covers", "generation", "fence", "public_id")
    inlines = (MoveInline, DecisionInline)
    actions = ("message_chosen",)
    actions_detail = ("allow_resume", "show_questions", "add_time", "message", "move", *Movable.VERDICTS)
    fields = (
        "profile", "exam", "place", "state_now", "began", "ended", "used", "left", "gaps", "covers", "progress",
        "notes", "seat_photo", "feedback", "generation", "fence", "package", "public_id", "events",
    )  # fmt: skip
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[AttemptRecord]:
        """Count the attempts of the same generation in the same query: a list asks no question per row."""
        same = AttemptRecord.objects.filter(profile=OuterRef("profile"), generation=OuterRef("generation"))
        count = same.order_by().values("profile").annotate(n=Count("pk")).values("n")
        return super().get_queryset(request).annotate(in_generation=Coalesce(Subquery(count), 0))

    def has_decide_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may decide about attempts, and this one is not over."""
        if not request.user.has_perm("exchange.add_directiverecord"):
            return False
        record = AttemptRecord.objects.filter(pk=str(object_id)).first() if object_id else None
        return record is None or not record.is_over

    # --- what is shown ------------------------------------------------------------------------------------------------

    @admin.display(description="Exam", ordering="profile__exam__code")
    def exam(self, record: AttemptRecord) -> str:
        """Return the short name."""
        return record.profile.exam.code

    @admin.display(description="Seat", ordering="station__seat")
    def place(self, record: AttemptRecord) -> str:
        """Return where it runs."""
        return f"{record.station.seat}, {record.station.center.name}"

    @admin.display(description="State", ordering="state")
    def state_now(self, record: AttemptRecord) -> str:
        """Return the fine state."""
        return record.get_state_display()

    @admin.display(description="Began", ordering="started_at")
    def began(self, record: AttemptRecord) -> str:
        """Return when, in the center's zone."""
        return in_words(record.started_at, record.station.center.zone)

    @admin.display(description="Ended", ordering="ended_at")
    def ended(self, record: AttemptRecord) -> str:
        """Return when, in the center's zone."""
        if not record.ended_at:
            return "-"
        by = gettext(", by %(name)s") % {"name": record.ended_by} if record.ended_by else ""
        told = gettext(", approved by %(name)s")
        approved = told % {"name": record.end_approved_by} if record.end_approved_by else ""
        return f"{in_words(record.ended_at, record.station.center.zone)}{by}{approved}"

    @admin.display(description="Time used", ordering="used_ms")
    def used(self, record: AttemptRecord) -> str:
        """Return it for people."""
        return _minutes(record.used_ms)

    @admin.display(description="Time left")
    def left(self, record: AttemptRecord) -> str:
        """Return it for people."""
        return _minutes(record.left_ms)

    @admin.display(description="Gaps")
    def gaps(self, record: AttemptRecord) -> str:
        """Return how long nobody could work, and how often it went on by itself."""
        times = gettext("went on by itself: %(count)s") % {"count": record.resumes}
        return f"{_minutes(record.gaps_ms)}, {times}" if record.gaps_ms or record.resumes else "-"

    @admin.display(description="Covered by breaches")
    def covers(self, record: AttemptRecord) -> str:
        """Return how long, and what a center admin has to look at."""
        waits = (
            gettext(", waits for a center admin: %(causes)s") % {"causes": record.for_staff} if record.for_staff else ""
        )
        return f"{_minutes(record.covered_ms)}{waits}" if record.covered_ms or waits else "-"

    @admin.display(description="Answered", ordering="answered")
    def progress(self, record: AttemptRecord) -> str:
        """Return how far it is."""
        return gettext("%(some)s of %(all)s") % {"some": record.answered, "all": record.items}

    @admin.display(description="Notes")
    def notes(self, record: AttemptRecord) -> SafeString | str:
        """Return what a person should look into."""
        found = []
        if record.for_staff and not record.is_over:
            told = gettext("The lock was breached (%(causes)s): the questions are covered until somebody looked")
            found.append(told % {"causes": record.for_staff})
        if getattr(record, "in_generation", 1) > 1:
            found.append(gettext("Another attempt in the same slot"))
        if record.lacks_second_person:
            found.append(gettext("Ended by one person, where the session's policy asks for two"))
        if record.superseded:
            found.append(gettext("Superseded: the slot was given anew"))
        if not record.is_at_its_place:
            found.append(gettext("Started without asking, at another seat than the slot's"))
        if silence.is_unaccounted(record, now()):
            told = gettext("Unaccounted: no end here, and its station was %(heard)s")
            found.append(told % {"heard": silence.last_heard(record.station)})
        if record.late_events:
            told = gettext("%(count)s late writes from a seat that it had left")
            found.append(told % {"count": record.late_events})
        if record.missing_events:
            told = gettext("%(count)s events of an earlier seat have not arrived")
            found.append(told % {"count": record.missing_events})
        if record.is_over and not record.receipt:
            found.append(gettext("No receipt: the answers differ from what the station says"))
        return format_html("<b>{}</b>", ". ".join(found)) if found else ""

    @admin.display(description="Timeline")
    def events(self, record: AttemptRecord) -> SafeString:
        """Return the events, newest first."""
        told = timeline.lines(record)
        return SafeString(render_to_string("admin/exchange/timeline.html", {"lines": told, "most": timeline.MOST}))

    # --- what is decided ----------------------------------------------------------------------------------------------

    @action(description="Allow to resume…", url_path="allow-resume", icon="play_arrow", permissions=["decide"])
    def allow_resume(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask why, then let the station go on with the attempt."""
        return self._decided(request, object_id, DirectiveRecord.Do.RESUME, ReasonForm)

    @action(description="Show the questions again…", url_path="unlock", icon="lock_open", permissions=["decide"])
    def show_questions(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask why, then let the station show the questions as soon as its lock is whole."""
        return self._decided(request, object_id, DirectiveRecord.Do.UNLOCK, ReasonForm)

    @action(description="Add time…", url_path="add-time", icon="more_time", permissions=["decide"])
    def add_time(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask how much and why, then send it to the station."""
        return self._decided(request, object_id, DirectiveRecord.Do.ADD_TIME, TimeForm)

    def _decided(
        self, request: HttpRequest, object_id: int, do: DirectiveRecord.Do, kind: type[ReasonForm]
    ) -> HttpResponse:
        record = get_object_or_404(AttemptRecord.objects.select_related("profile", "station__center"), pk=object_id)
        form = kind(_posted(request))
        back = reverse("admin:exchange_attemptrecord_change", args=[record.pk])
        if not form.is_valid():
            return self._asked(request, record, do=do, form=form, back=back)
        told = form.cleaned_data
        why, minutes, category = told["why"], told.get("minutes", 0), told.get("category", "")
        by = request.user.get_username()
        try:
            decide(record, do, by=by, why=why, amount_ms=minutes * 60_000, category=category)
        except DirectiveRefused as refused:
            self.message_user(request, str(refused), "ERROR")
        else:
            self.log_change(request, record, f"{do.label}. {why}")
            self.message_user(
                request, gettext("%(deed)s: the station hears of it at its next contact.") % {"deed": do.label}
            )
        return HttpResponseRedirect(back)

    def _asked(
        self, request: HttpRequest, record: AttemptRecord, *, do: DirectiveRecord.Do, form: forms.Form, back: str
    ) -> TemplateResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": do.label,
            "record": record,
            "form": form,
            "back": back,
        }
        return TemplateResponse(request, "admin/exchange/decision.html", context)


@admin.register(KeyRelease)
class KeyReleaseAdmin(Kept[KeyRelease]):
    """Which station got which paper's key, and when."""

    center_path = "session__center"
    list_display = ("released", "station", "session", "how", "package")
    list_filter = ("how", "session__center", ("session", AutocompleteSelectFilter))
    list_filter_submit = True  # unfold: filters that search have a button
    list_select_related = ("station", "session__exam", "session__center")
    fields = ("released", "station", "session", "how", "package")
    readonly_fields = fields

    @admin.display(description="When", ordering="at")
    def released(self, release: KeyRelease) -> str:
        """Return when, in the center's zone."""
        return in_words(release.at, release.session.center.zone)


@admin.register(Remark)
class RemarkAdmin(Kept[Remark]):
    """Events that are stored and could not simply be applied."""

    center_path = "journal__station__center"
    list_display = ("arrived", "place", "kind", "seq", "why", "attempt_id")
    list_filter = ("code", "journal__station__center")
    list_select_related = ("journal__station__center",)
    search_fields = ("event_id", "attempt_id", "kind")
    fields = ("arrived", "place", "kind", "seq", "why", "attempt_id", "event_id")
    readonly_fields = fields

    @admin.display(description="Arrived", ordering="received_ms")
    def arrived(self, remark: Remark) -> str:
        """Return when, in the center's zone."""
        return in_words(from_ms(remark.received_ms), remark.journal.station.center.zone)

    @admin.display(description="From", ordering="journal__station__seat")
    def place(self, remark: Remark) -> str:
        """Return which machine it came from."""
        return f"{remark.journal.station}, {remark.journal.station.center.name}"

    @admin.display(description="Why it was not applied", ordering="code")
    def why(self, remark: Remark) -> str:
        """Return it in words, with the code that the station was told."""
        words = gettext(WORDS[remark.code]) if remark.code in WORDS else gettext("Stored, not applied")
        return f"{words} ({remark.code})"


def _posted(request: HttpRequest) -> QueryDict | None:
    return request.POST if request.method == "POST" else None


def _minutes(ms: int) -> str:
    minutes, seconds = divmod(ms // 1_000, 60)
    return f"{minutes} min {seconds:02} s"
