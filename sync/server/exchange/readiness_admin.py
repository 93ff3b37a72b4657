"""The machines of centers in the admin: verdict, age, what failed; and exceptions, given, seen used, taken back."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from sync.protocol.preflight import CheckTold, State
from sync.server.exchange import readiness
from sync.server.exchange.models import ExceptionUse, Machine, StationException, StationReport
from sync.server.exchange.readiness import ExceptionRefused
from sync.server.registration.kept import Kept
from sync.server.registration.times import from_ms, in_words, now, to_ms, typed_at
from sync.server.registration.unfolded import action

_WORDS = {State.OK: "Fine", State.WARNING: "Look at this", State.FAILED: "Failed"}
_LOOKS = {"ok": "available", "warning": "consumed", "failed": "no_slot"}
USUAL = timedelta(days=30)


def stale_ms() -> int:
    """Return the moment before which a look at a machine is too old."""
    return to_ms(now() - timedelta(days=settings.CENTRAL_PREFLIGHT_DAYS))


def _report(machine: Machine) -> StationReport | None:
    return getattr(machine, "report", None)


def _badge(look: str, words: str) -> SafeString:
    return format_html('<span class="slot slot-{}"><b>{}</b></span>', look, words)


class VerdictFilter(admin.SimpleListFilter):
    """By what was found, and by whether anybody looked in time."""

    title = "verdict"
    parameter_name = "verdict"

    def lookups(self, *_: object) -> list[tuple[str, str]]:
        """Name what there is to choose."""
        days = settings.CENTRAL_PREFLIGHT_DAYS
        stale = gettext("Not checked within %(days)s days") % {"days": days}
        verdicts = [(value, gettext(str(word))) for value, word in StationReport.Verdict.choices]
        return [*verdicts, ("stale", stale), ("excused", gettext("Excused"))]

    def queryset(self, request: HttpRequest, machines: "QuerySet[Machine]") -> "QuerySet[Machine]":  # noqa: ARG002
        """Choose."""
        match self.value():
            case None:
                return machines
            case "stale":
                return machines.filter(Q(report=None) | Q(report__at_ms__lt=stale_ms()))
            case "excused":
                return machines.filter(report__excused__gt=0)
            case verdict:
                return machines.filter(report__verdict=verdict, report__at_ms__gte=stale_ms())


class ExceptionForm(forms.Form):
    """Which check, until when, and why."""

    check = forms.ChoiceField(label="What was found", widget=UnfoldAdminSelectWidget())
    until = forms.DateTimeField(
        widget=UnfoldAdminTextInputWidget(attrs={"placeholder": "2030-01-31 18:00"}),
        help_text="As the clock in the center shows it",
    )
    why = forms.CharField(
        label="Reason",
        max_length=500,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}),
        help_text="Shown at the station and in every report that the exception counts in.",
    )

    def __init__(self, data: Any, *, checks: Sequence[CheckTold], zone: str) -> None:
        super().__init__(data, initial={"until": f"{now() + USUAL:%Y-%m-%d} 18:00"})
        self._zone = zone
        choices = [(one.name, f"{one.name}: {one.cause} {one.evidence}".strip()) for one in checks]
        self.fields["check"].choices = choices  # type: ignore[attr-defined]

    def clean_until(self) -> Any:
        """Read the time in the center's zone."""
        try:
            return typed_at(self.cleaned_data["until"], self._zone)
        except ValidationError as error:
            raise forms.ValidationError(error.messages) from error


@admin.register(Machine)
class MachineAdmin(Kept[Machine]):
    """Every machine with the last look at it; one that nobody looked at in time says so."""

    center_path = "center"
    list_display = ("place", "center", "verdict", "checked", "what_failed", "exceptions_now", "program")
    list_filter = (VerdictFilter, "role", "center")
    list_select_related = ("center", "report")
    search_fields = ("seat", "name", "public_id", "report__failed")
    list_per_page = 50
    fields = ("place", "center", "name", "verdict", "checked", "program", "found")
    readonly_fields = fields
    actions_detail = ("give_exception",)

    def has_except_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may excuse, and there is something to excuse."""
        if not request.user.has_perm("exchange.add_stationexception"):
            return False
        report = StationReport.objects.filter(station__pk=str(object_id)).first() if object_id else None
        return object_id is None or (report is not None and bool(readiness.excusable(report, at=now())))

    @admin.display(description="Seat", ordering="seat")
    def place(self, machine: Machine) -> str:
        """Return seat or panel with its name."""
        return str(machine)

    @admin.display(description="Verdict", ordering="report__verdict")
    def verdict(self, machine: Machine) -> SafeString:
        """Return it in color and words."""
        report = _report(machine)
        if report is None:
            return _badge("no_slot", gettext("Never checked"))
        if report.at_ms < stale_ms():
            days = (to_ms(now()) - report.at_ms) // 86_400_000
            return _badge("consumed", gettext("Not checked for %(days)s days") % {"days": days})
        return _badge(_LOOKS[report.verdict], report.get_verdict_display())

    @admin.display(description="Checked", ordering="report__at_ms")
    def checked(self, machine: Machine) -> str:
        """Return when, in the center's zone."""
        report = _report(machine)
        return "-" if report is None else in_words(from_ms(report.at_ms), machine.center.zone)

    @admin.display(description="Failed", ordering="report__failed")
    def what_failed(self, machine: Machine) -> str:
        """Return the names of what failed."""
        report = _report(machine)
        return "" if report is None else report.failed

    @admin.display(description="Excused", ordering="report__excused")
    def exceptions_now(self, machine: Machine) -> str:
        """Return how many checks counted as fine by exception."""
        report = _report(machine)
        return str(report.excused) if report is not None and report.excused else ""

    @admin.display(description="What was found")
    def found(self, machine: Machine) -> SafeString | str:
        """Return every check with cause, what to do and evidence; what must be mended first."""
        report = _report(machine)
        if report is None:
            return gettext("Nothing yet: run kiosk doctor at the machine.")
        lines = (
            (
                _badge(_LOOKS.get(one.state, "no_slot"), gettext("By exception") if one.excused else _word(one.state)),
                one.name,
                " ".join(part for part in (one.cause, one.mend) if part),
                " · ".join(part for part in (one.code, one.evidence) if part),
            )
            for one in readiness.checks_of(report)
        )
        rows = format_html_join("", "<tr><td>{}</td><td><b>{}</b></td><td>{}<br><small>{}</small></td></tr>", lines)
        return format_html('<table class="checks">{}</table>', rows)

    @action(description="Give an exception…", url_path="exception", icon="verified_user", permissions=["except"])
    def give_exception(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask for which check, until when and why; sign it and send it to the station."""
        machine = get_object_or_404(Machine.objects.select_related("center", "report"), pk=object_id)
        back = reverse("admin:exchange_machine_change", args=[machine.pk])
        report = _report(machine)
        if report is None:
            return HttpResponseRedirect(back)
        data = request.POST if request.method == "POST" else None
        form = ExceptionForm(data, checks=readiness.excusable(report, at=now()), zone=machine.center.zone)
        if not form.is_valid():
            return self._asked(request, machine, form, back)
        told = form.cleaned_data
        try:
            given = readiness.grant(
                report, told["check"], until=told["until"], why=told["why"], by=request.user.get_username()
            )
        except ExceptionRefused as refused:
            self.message_user(request, str(refused), "ERROR")
        else:
            self.log_change(request, machine, f"Exception until {given.until}: {given.check_name}. {given.why}")
            self.message_user(request, gettext("The station hears of the exception at its next contact."))
        return HttpResponseRedirect(back)

    def _asked(self, request: HttpRequest, machine: Machine, form: forms.Form, back: str) -> TemplateResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Give an exception"),
            "machine": machine,
            "form": form,
            "back": back,
        }
        return TemplateResponse(request, "admin/exchange/exception.html", context)


def _word(state: str) -> str:
    return _WORDS[State(state)] if state in set(State) else state


@admin.register(StationException)
class StationExceptionAdmin(Kept[StationException]):
    """Exceptions that were given: for what evidence, by whom, until when, and whether they were used."""

    center_path = "station__center"
    list_display = ("place", "check_name", "evidence", "by", "lasts", "standing", "last_used")
    list_filter = ("center", "check_name")
    list_select_related = ("center", "station")
    search_fields = ("station__seat", "check_name", "by", "why", "evidence")
    list_per_page = 50
    fields = (
        "place", "center", "check_name", "code", "cause", "evidence", "why", "by", "given", "lasts", "standing",
        "last_used", "public_id",
    )  # fmt: skip
    readonly_fields = fields
    actions = ("revoke",)

    def get_queryset(self, request: HttpRequest) -> "QuerySet[StationException]":
        """Look for the last use in the same query: a list asks no question per row."""
        used = ExceptionUse.objects.filter(exception=OuterRef("public_id")).order_by("-at_ms").values("at_ms")[:1]
        return super().get_queryset(request).annotate(used_ms=Subquery(used))

    @admin.display(description="Machine", ordering="station__seat")
    def place(self, given: StationException) -> str:
        """Return which machine."""
        return str(given.station)

    @admin.display(description="Given", ordering="made_at")
    def given(self, given: StationException) -> str:
        """Return when, in the center's zone."""
        return in_words(given.made_at, given.center.zone)

    @admin.display(description="Until", ordering="until")
    def lasts(self, given: StationException) -> str:
        """Return until when, in the center's zone."""
        return in_words(given.until, given.center.zone)

    @admin.display(description="Standing")
    def standing(self, given: StationException) -> str:
        """Return whether it counts."""
        if given.revoked_at is not None:
            return gettext("Taken back %(when)s") % {"when": in_words(given.revoked_at, given.center.zone)}
        return gettext("Counts") if given.until > now() else gettext("Over")

    @admin.display(description="Last used in an exam")
    def last_used(self, given: StationException) -> str:
        """Return when it last made a hold count."""
        used_ms = getattr(given, "used_ms", None)
        return "-" if used_ms is None else in_words(from_ms(used_ms), given.center.zone)

    @admin.action(description="Take back: from the station's next contact on it counts no more")
    def revoke(self, request: HttpRequest, exceptions: "QuerySet[StationException]") -> None:
        """Take back; asked for the right to give, and written down."""
        if not request.user.has_perm("exchange.add_stationexception"):
            self.message_user(request, gettext("You may not take exceptions back."), "ERROR")
            return
        for given in exceptions:
            readiness.revoke(given)
            self.log_change(request, given, "Taken back")
        self.message_user(
            request,
            gettext("Taken back: %(count)s. Each station hears of it at its next contact.")
            % {"count": len(exceptions)},
        )


@admin.register(ExceptionUse)
class ExceptionUseAdmin(Kept[ExceptionUse]):
    """Where an exception made a required hold of the lock count as held."""

    center_path = "station__center"
    list_display = ("told", "place", "check_name", "evidence", "attempt_id", "exception")
    list_filter = ("station__center", "check_name")
    list_select_related = ("station__center",)
    search_fields = ("attempt_id", "exception", "evidence")
    list_per_page = 50
    fields = ("told", "place", "check_name", "evidence", "attempt_id", "exception", "event_id")
    readonly_fields = fields

    @admin.display(description="When, by the station", ordering="at_ms")
    def told(self, use: ExceptionUse) -> str:
        """Return when, in the center's zone."""
        return in_words(from_ms(min(use.at_ms, use.received_ms)), use.station.center.zone)

    @admin.display(description="Machine", ordering="station__seat")
    def place(self, use: ExceptionUse) -> str:
        """Return which machine."""
        return str(use.station)
