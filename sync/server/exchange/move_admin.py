"""Moving an attempt from its page in the admin: to which seat, why, and what the move would go on from."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldBooleanSwitchWidget

from sync.server.exchange import moves
from sync.server.exchange.directives import policy_of
from sync.server.exchange.models import AttemptRecord, DirectiveRecord, MoveRecord
from sync.server.exchange.moves import MoveRefused
from sync.server.exchange.second_person import DecidingForm
from sync.server.exchange.verdicts import PERMISSION, Verdicts, found
from sync.server.registration.models import Station
from sync.server.registration.times import in_words
from sync.server.registration.unfolded import TabularInline, action


class MoveForm(DecidingForm):
    """Where to, from what, why, and who else answers for it."""

    to = forms.ModelChoiceField(
        queryset=Station.objects.none(),
        label="Seat",
        widget=UnfoldAdminSelectWidget(),
        empty_label="Choose a free seat",
    )
    from_copy = forms.BooleanField(
        label="Do not wait for the first seat",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="Goes on from what the server has. Answers that the first seat has not sent are shown beside the "
        "attempt when they come; they are not applied.",
    )
    field_order = ("to", "from_copy", "reason", "second", "password")

    def __init__(self, request: HttpRequest, record: AttemptRecord, *, takes_two: bool) -> None:
        super().__init__(request, permission=PERMISSION, takes_two=takes_two, center=record.profile.center_id)
        self.fields["to"].queryset = moves.targets(record)  # type: ignore[attr-defined]
        self.fields["from_copy"].initial = moves.outlook(record).is_silent


class MoveInline(TabularInline[MoveRecord, AttemptRecord]):
    """Where the attempt was, and why it went."""

    model = MoveRecord
    verbose_name_plural = "Moves"
    hide_title = True  # unfold: the row says it all
    fields = ("made", "way", "how", "went_on", "incident", "by", "approved_by", "why")
    readonly_fields = fields
    ordering = ("-fence",)
    extra = 0
    can_delete = False

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """Moves are decided by the button above."""
        return False

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """And stand as they were decided."""
        return False

    def made(self, move: MoveRecord) -> str:
        """Return when it was decided, in the center's zone."""
        return in_words(move.made_at, move.target.center.zone)

    def way(self, move: MoveRecord) -> str:
        """Return from where to where."""
        return gettext("%(first)s to %(second)s") % {"first": move.source.seat, "second": move.target.seat}

    def went_on(self, move: MoveRecord) -> str:
        """Return when the attempt went on there."""
        return in_words(move.taken_at, move.target.center.zone) if move.taken_at else gettext("not yet")

    def incident(self, move: MoveRecord) -> str:
        """Return from which event on answers may be missing."""
        if not move.is_incident:
            return ""
        if move.taken_at is None:
            told = gettext("%(here)s events are here, about %(more)s more are at the first seat")
            return told % {"here": move.known_events, "more": move.known_unsent}
        told = gettext("Answers after event %(seq)s of seat %(seat)s may be missing")
        return told % {"seq": move.cut_seq, "seat": move.source.seat}


class Movable(Verdicts):
    """The button that moves an attempt."""

    @action(description="Move to another seat…", url_path="move", icon="move_down", permissions=["decide"])
    def move(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask where to and why, and say what will happen."""
        record, back = found(object_id)
        takes_two = DirectiveRecord.Do.TRANSFER.value in policy_of(record).two_people
        form = MoveForm(request, record, takes_two=takes_two)
        if not form.is_valid():
            title = str(DirectiveRecord.Do.TRANSFER.label)
            return self._page(request, record, title=title, form=form, back=back, told=outlook_words(record))
        return self._moved(request, record, form.cleaned_data, back)

    def _moved(self, request: HttpRequest, record: AttemptRecord, told: dict[str, Any], back: str) -> HttpResponse:
        try:
            made = moves.move(
                record,
                told["to"],
                by=request.user.get_username(),
                why=told["reason"],
                approved_by=told["approved_by"],
                from_copy=told["from_copy"],
            )
        except MoveRefused as refused:
            self.message_user(request, str(refused), "ERROR")
        else:
            self.log_change(request, record, f"{made}. {made.why}")
            sentence = gettext("The candidate signs in at seat %(seat)s and goes on there.")
            if not told["from_copy"]:
                sentence = gettext(
                    "The candidate signs in at seat %(seat)s and goes on there"
                    " as soon as seat %(first)s has handed it over."
                )
            self.message_user(request, sentence % {"seat": made.target.seat, "first": made.source.seat})
        return HttpResponseRedirect(back)


def outlook_words(record: AttemptRecord) -> str:
    """Return what a move would go on from, as sentences for who decides it."""
    known, seat = moves.outlook(record), record.station.seat
    heard = in_words(known.heard_at, record.station.center.zone) if known.heard_at else gettext("never")
    first = gettext("Seat %(seat)s is online: it stops, sends its last answers and shows where the exam went.")
    if known.is_silent:
        first = gettext("Seat %(seat)s was last heard from: %(heard)s.")
    here = gettext("Event %(here)s of about %(about)s is the last one here.")
    then = gettext("The candidate signs in at the new seat and goes on at the same question with the time left.")
    told = {"seat": seat, "heard": heard, "here": known.here, "about": known.about}
    return f"{first % told} {here % told} {then}"
