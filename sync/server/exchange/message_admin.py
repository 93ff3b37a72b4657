"""Messages to candidates from the admin: to one on the attempt's page, to many from the list."""

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from unfold.widgets import UnfoldAdminTextareaWidget, UnfoldBooleanSwitchWidget

from sync.protocol import letters
from sync.server.exchange.directives import DirectiveRefused, decide
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.exchange.move_admin import Movable
from sync.server.exchange.verdicts import found
from sync.server.registration.unfolded import action

AT_ONCE = 1_000
"""Attempts that one message goes to at most."""


class MessageForm(forms.Form):
    """The words, and whether they can wait."""

    text = forms.CharField(
        label="Message",
        max_length=letters.LONGEST,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 4}),
        help_text="As the candidate reads it. It is recorded, and so is that it was read. Never about an answer.",
    )
    urgent = forms.BooleanField(
        label="Urgent",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="Covers the questions until it was read; otherwise it stands beside them",
    )


class Messenger(Movable):
    """The buttons that write to candidates."""

    def has_message_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may write, and there is somebody to read it."""
        if not request.user.has_perm("exchange.add_directiverecord"):
            return False
        record = AttemptRecord.objects.filter(pk=str(object_id)).first() if object_id else None
        return record is None or not record.is_over

    @action(description="Message…", url_path="message", icon="chat", permissions=["message"])
    def message(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask for the words, then send them to the candidate."""
        record, back = found(object_id)
        form = MessageForm(request.POST if request.POST.get("confirmed") else None)
        if not form.is_valid():
            return self._words(request, form=form, back=back, told=f"To {record.profile}, seat {record.station.seat}.")
        self._send(request, [record], form)
        return HttpResponseRedirect(back)

    @admin.action(description="Message to the candidates…", permissions=["message"])
    def message_chosen(self, request: HttpRequest, records: QuerySet[AttemptRecord]) -> HttpResponse | None:
        """Ask for the words, then send them to everybody whose attempt was chosen and runs."""
        running = [record for record in records.select_related("station", "profile__session") if not record.is_over]
        back = request.get_full_path()
        if not 0 < len(running) <= AT_ONCE:
            self.message_user(
                request, gettext("Choose running attempts, at most %(count)s.") % {"count": AT_ONCE}, "ERROR"
            )
            return None
        form = MessageForm(request.POST if request.POST.get("confirmed") else None)
        if not form.is_valid():
            chosen = request.POST.getlist("_selected_action")
            who = f"To {len(running)} candidates." if len(running) > 1 else f"To {running[0].profile}."
            return self._words(request, form=form, back=back, told=who, chosen=chosen)
        self._send(request, running, form)
        return HttpResponseRedirect(back)

    def _send(self, request: HttpRequest, records: list[AttemptRecord], form: MessageForm) -> None:
        text, urgent = form.cleaned_data["text"], form.cleaned_data["urgent"]
        sent = 0
        for record in records:
            try:
                decide(record, DirectiveRecord.Do.MESSAGE, by=request.user.get_username(), why=text, urgent=urgent)
            except DirectiveRefused as refused:
                self.message_user(request, f"{record.profile}: {refused}", "ERROR")
            else:
                sent += 1
                self.log_change(request, record, f"Message. {text}")
        if sent:
            self.message_user(
                request, gettext("Sent to %(count)s: seats hear of it at their next contact.") % {"count": sent}
            )

    def _words(
        self, request: HttpRequest, *, form: MessageForm, back: str, told: str, chosen: list[str] | None = None
    ) -> TemplateResponse:
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Message"),
            "form": form,
            "back": back,
            "told": told,
            "chosen": chosen or [],
        }
        return TemplateResponse(request, "admin/exchange/message.html", context)
