"""What is decided about attempts on their pages in the admin: pause, end, close, void."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext

from sync.protocol.attempts import TRANSITIONS, AttemptState, Transition
from sync.protocol.events import AttemptPaused, AttemptUnpaused
from sync.server.exchange.directives import DirectiveRefused, decide, policy_of
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.exchange.second_person import DecidingForm
from sync.server.exchange.voiding import VOID, VoidRefused, void
from sync.server.registration.kept import Kept
from sync.server.registration.unfolded import action

PERMISSION = "exchange.add_directiverecord"
VOID_PERMISSION = "exchange.add_voiding"
Do = DirectiveRecord.Do


class Verdicts(Kept[AttemptRecord]):
    """The buttons of an attempt's page that take a reason, and some of them a second person."""

    VERDICTS = ({"title": "More", "icon": "more_horiz", "items": ["pause", "unpause", "terminate", "close", "void"]},)

    def has_pause_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may pause attempts, and this one can be, as far as is known here."""
        return _may(request, PERMISSION, object_id, TRANSITIONS[AttemptPaused])

    def has_unpause_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may end pauses, and this attempt is in one."""
        return _may(request, PERMISSION, object_id, TRANSITIONS[AttemptUnpaused])

    def has_void_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may void attempts, and this one can be."""
        return _may(request, VOID_PERMISSION, object_id, VOID)

    @action(description="Pause…", url_path="pause", icon="pause", permissions=["pause"])
    def pause(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Stop the candidate's clock."""
        return self._judged(request, object_id, Do.PAUSE)

    @action(description="End the pause…", url_path="unpause", icon="resume", permissions=["unpause"])
    def unpause(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Let the clock go on."""
        return self._judged(request, object_id, Do.UNPAUSE)

    @action(description="Terminate…", url_path="terminate", icon="stop_circle", permissions=["decide"])
    def terminate(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """End the attempt because of what the candidate, or somebody, did."""
        return self._judged(request, object_id, Do.TERMINATE)

    @action(description="Close…", url_path="close", icon="event_busy", permissions=["decide"])
    def close(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """End the attempt because its session has ended."""
        return self._judged(request, object_id, Do.CLOSE)

    @action(description="Void…", url_path="void", icon="block", permissions=["void"])
    def void(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Say that an ended attempt does not count."""
        record, back = found(object_id)
        form = DecidingForm(request, permission=VOID_PERMISSION, takes_two=True, center=record.profile.center_id)
        if not form.is_valid():
            return self._page(request, record, title="Void", form=form, back=back)
        told = form.cleaned_data
        try:
            void(record, by=request.user.get_username(), approved_by=told["approved_by"], reason=told["reason"])
        except VoidRefused as refused:
            self.message_user(request, str(refused), "ERROR")
        else:
            self.log_change(request, record, f"Void. {told['reason']}")
            self.message_user(request, gettext("This attempt does not count. Its answers and its history are kept."))
        return HttpResponseRedirect(back)

    def _judged(self, request: HttpRequest, object_id: int, do: DirectiveRecord.Do) -> HttpResponse:
        record, back = found(object_id)
        takes_two = do.value in policy_of(record).two_people
        form = DecidingForm(request, permission=PERMISSION, takes_two=takes_two, center=record.profile.center_id)
        if not form.is_valid():
            return self._page(request, record, title=str(do.label), form=form, back=back)
        told, by = form.cleaned_data, request.user.get_username()
        try:
            decide(record, do, by=by, why=told["reason"], approved_by=told["approved_by"])
        except DirectiveRefused as refused:
            self.message_user(request, str(refused), "ERROR")
        else:
            self.log_change(request, record, f"{do.label}. {told['reason']}")
            self.message_user(
                request, gettext("%(deed)s: the station hears of it at its next contact.") % {"deed": do.label}
            )
        return HttpResponseRedirect(back)

    def _page(
        self, request: HttpRequest, record: AttemptRecord, *, title: str, form: DecidingForm, back: str, told: str = ""
    ) -> TemplateResponse:
        context: dict[str, Any] = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": title,
            "record": record,
            "form": form,
            "back": back,
            "told": told,
        }
        return TemplateResponse(request, "admin/exchange/decision.html", context)


def _may(request: HttpRequest, permission: str, object_id: object, transition: Transition) -> bool:
    if not request.user.has_perm(permission):
        return False
    record = AttemptRecord.objects.filter(pk=str(object_id)).first() if object_id else None
    return record is None or AttemptState(record.state) in transition.since


def found(object_id: int) -> tuple[AttemptRecord, str]:
    """Return an attempt by its key, and the address of its page."""
    rows = AttemptRecord.objects.select_related("profile__session", "station__center")
    record = get_object_or_404(rows, pk=object_id)
    return record, reverse("admin:exchange_attemptrecord_change", args=[record.pk])
