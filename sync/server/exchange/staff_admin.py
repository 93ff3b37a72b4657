"""The staff of centers in the admin: added, given a right and a time of duty, revoked; and what their codes did."""

from datetime import timedelta
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext
from unfold.widgets import UnfoldAdminPasswordWidget

from sync.protocol.staff_secrets import LEAST_PASSPHRASE
from sync.server.exchange import code_records, staff
from sync.server.exchange.models import CodeRecord, StaffMember
from sync.server.registration.admin.center_times import HELP, CenterTimesForm
from sync.server.registration.kept import Kept
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.times import from_ms, in_words, now
from sync.server.registration.unfolded import action

USUAL_DUTY = timedelta(days=30)
_HELP = (
    f"At least {LEAST_PASSPHRASE} characters, typed by the person. It opens their secret on the center's panels and is"
    " kept nowhere."
)


_TIMES = ("duty_from", "duty_until")
_KNOWN = ("center", "name", "right", "duty_from", "duty_until", "standing", "public_id")
_NEW = ("center", "name", "right", "duty_from", "duty_until", "passphrase", "again")


class PassphraseFields(forms.Form):
    """A passphrase, typed twice by the person whose it is."""

    passphrase = forms.CharField(
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "new-password"}),
        min_length=LEAST_PASSPHRASE,
        max_length=200,
        strip=False,
        help_text=_HELP,
    )
    again = forms.CharField(
        label="Passphrase again",
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "new-password"}),
        max_length=200,
        strip=False,
    )

    def clean_again(self) -> str:
        """Refuse what was not typed twice the same."""
        again = str(self.cleaned_data["again"])
        if again != self.cleaned_data.get("passphrase", again):
            raise forms.ValidationError(gettext("The two passphrases differ."))
        return again


class MemberForm(CenterTimesForm[StaffMember]):
    """Somebody who is known."""

    times = _TIMES

    class Meta:
        model = StaffMember
        fields = ["name", "right", *_TIMES]
        help_texts = dict.fromkeys(_TIMES, HELP)


class NewMemberForm(PassphraseFields, CenterTimesForm[StaffMember]):
    """Somebody new."""

    times = _TIMES

    class Meta:
        model = StaffMember
        fields = ["center", "name", "right", *_TIMES]
        help_texts = dict.fromkeys(_TIMES, HELP)


@admin.register(StaffMember)
class StaffMemberAdmin(ModelAdmin[StaffMember]):
    """People whose codes count at the seats of their center. Nobody is deleted: a history names them."""

    center_path = "center"
    form = MemberForm
    list_display = ("name", "center", "right", "duty", "standing")
    list_filter = ("center", "right")
    list_select_related = ("center",)
    search_fields = ("name", "public_id")
    more_columns = ("duty_from", "duty_until", "public_id")
    actions = ("revoke",)
    actions_detail: ClassVar[list[str]] = ["new_passphrase"]

    def get_fields(
        self, _request: HttpRequest, obj: StaffMember | None = None
    ) -> list[str | list[str] | tuple[str, ...] | tuple[()]]:
        """Ask a new person for the passphrase."""
        return list(_NEW if obj is None else _KNOWN)

    def get_readonly_fields(self, _request: HttpRequest, obj: StaffMember | None = None) -> list[str]:
        """A person stays at the center that the stations know them from."""
        return [] if obj is None else ["standing", "public_id", "center"]

    def get_form(
        self, request: HttpRequest, obj: StaffMember | None = None, change: bool = False, **more: Any
    ) -> "type[forms.ModelForm[StaffMember]]":
        """Return the form; a new person's has the passphrase."""
        if obj is None:
            more |= {"form": NewMemberForm, "fields": NewMemberForm.Meta.fields}
        return super().get_form(request, obj, change, **more)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Propose a month of duty, from a day that has begun in every center."""
        today = now().replace(hour=0, minute=0, second=0, microsecond=0)
        proposed = {"duty_from": today - timedelta(days=1), "duty_until": today + USUAL_DUTY}
        return {**proposed, **super().get_changeform_initial_data(request)}

    def has_delete_permission(self, request: HttpRequest, obj: StaffMember | None = None) -> bool:
        """Only together with the center; everybody else is revoked."""
        match = request.resolver_match
        is_own = bool(match and (match.url_name or "").startswith("exchange_staffmember_"))
        return not is_own and super().has_delete_permission(request, obj)

    def save_model(
        self, request: HttpRequest, obj: StaffMember, form: "forms.ModelForm[StaffMember]", change: bool
    ) -> None:
        """Make a new person's secret; the admin's log has who did it."""
        if not change:
            obj.made_by_id = request.user.pk
            staff.give_secret(obj, form.cleaned_data["passphrase"])
        super().save_model(request, obj, form, change)

    @admin.display(description="On duty")
    def duty(self, member: StaffMember) -> str:
        """Return from when to when, in the center's zone."""
        zone = member.center.zone
        return f"{in_words(member.duty_from, zone)} – {in_words(member.duty_until, zone)}"

    @admin.display(description="Standing")
    def standing(self, member: StaffMember) -> str:
        """Return whether their codes count."""
        if member.revoked_at is not None:
            return gettext("Revoked %(when)s") % {"when": in_words(member.revoked_at, member.center.zone)}
        return gettext("Codes count while on duty")

    @admin.action(description="Revoke: their codes count no more, from each station's next contact on")
    def revoke(self, request: HttpRequest, members: QuerySet[StaffMember]) -> None:
        """Revoke; asked for the right to change, and written down."""
        if not self.has_change_permission(request):
            self.message_user(request, gettext("You may not change the staff of centers."), "ERROR")
            return
        for member in members:
            staff.revoke(member)
            self.log_change(request, member, "Revoked")
        self.message_user(
            request,
            gettext("Revoked: %(count)s. Each station forgets them at its next contact.") % {"count": len(members)},
        )

    @action(description="New passphrase…", url_path="new-passphrase", icon="password", permissions=["change"])
    def new_passphrase(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Give the person a new secret under a new passphrase."""
        member = get_object_or_404(StaffMember, pk=object_id)
        back = reverse("admin:exchange_staffmember_change", args=[member.pk])
        form = PassphraseFields(request.POST if request.method == "POST" else None)
        if form.is_valid():
            staff.give_secret(member, form.cleaned_data["passphrase"])
            member.save(update_fields=["secret", "wrapped", "verifier"])
            self.log_change(request, member, "New passphrase")
            self.message_user(request, gettext("The new passphrase counts from each station's next contact on."))
            return HttpResponseRedirect(back)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("New passphrase of %(name)s") % {"name": member},
            "form": form,
            "back": back,
        }
        return TemplateResponse(request, "admin/exchange/passphrase.html", context)


@admin.register(CodeRecord)
class CodeRecordAdmin(Kept[CodeRecord]):
    """What codes were given for, used for and refused for, as the stations told it."""

    center_path = "station__center"
    list_display = ("told", "kind", "action", "names", "minutes", "station", "note")
    list_filter = ("kind", "remark", "station__center")
    list_select_related = ("station__center",)
    search_fields = ("nonce", "attempt_id", "candidate", "names")
    list_per_page = 50
    fields = (
        "told", "kind", "action", "names", "minutes", "station", "note",
        "attempt_id", "candidate", "generation", "nonce", "is_granted", "by", "approved_by", "event_id",
    )  # fmt: skip
    readonly_fields = fields

    @admin.display(description="When, by the station", ordering="at_ms")
    def told(self, record: CodeRecord) -> str:
        """Return when, in the center's zone."""
        return in_words(from_ms(min(max(record.at_ms, 0), record.received_ms)), record.station.center.zone)

    @admin.display(description="Minutes")
    def minutes(self, record: CodeRecord) -> str:
        """Return the time added."""
        return f"{record.amount_ms / 60_000:+g}" if record.amount_ms else ""

    @admin.display(description="To look into", ordering="remark")
    def note(self, record: CodeRecord) -> str:
        """Return what is remarkable."""
        told = code_records.WORDS.get(record.remark, "")
        return gettext(told) if told else record.remark
