"""Raised hands in the admin: who waits where and since when, and the word that somebody is coming."""

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from sync.protocol.welcome import HandState
from sync.server.exchange import hands
from sync.server.exchange.models import RaisedHand
from sync.server.registration.kept import Kept
from sync.server.registration.times import from_ms, in_words, now, to_ms

_LOOKS = {"": "no_slot", HandState.COMING: "attempting", HandState.DONE: "available"}


class UpFilter(admin.SimpleListFilter):
    """Those that are up, unless all are asked for."""

    title = "hands"
    parameter_name = "hands"

    def lookups(self, *_: object) -> list[tuple[str, str]]:
        """Name what there is to choose."""
        return [("waiting", gettext("Nobody on the way")), ("all", gettext("All of them"))]

    def queryset(self, request: HttpRequest, raised: "QuerySet[RaisedHand]") -> "QuerySet[RaisedHand]":  # noqa: ARG002
        """Choose."""
        up = Q(lowered_ms=None) & ~Q(state=HandState.DONE)
        match self.value():
            case "all":
                return raised
            case "waiting":
                return raised.filter(up, state="")
            case _:
                return raised.filter(up)


@admin.register(RaisedHand)
class RaisedHandAdmin(Kept[RaisedHand]):
    """Hands as stations tell of them; what is said here travels to the seat."""

    center_path = "center"
    list_display = ("place", "who", "cause", "since", "waits", "state_now", "answered_by")
    list_filter = (UpFilter, "cause", "center")
    list_select_related = ("station", "center", "profile__exam")
    list_per_page = 100
    ordering = ("raised_ms", "pk")
    actions = ("say_coming", "say_done")
    fields = ("place", "who", "cause", "since", "state_now", "answered_by", "answered", "lowered")
    readonly_fields = fields

    def has_answer_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may answer."""
        return bool(request.user.has_perm("exchange.change_raisedhand"))

    @admin.action(description="Say that somebody is coming", permissions=["answer"])
    def say_coming(self, request: HttpRequest, raised: QuerySet[RaisedHand]) -> None:
        """The seats show it at their next contact."""
        self._say(request, raised, HandState.COMING)

    @admin.action(description="Somebody was there", permissions=["answer"])
    def say_done(self, request: HttpRequest, raised: QuerySet[RaisedHand]) -> None:
        """The hand comes down at the seat."""
        self._say(request, raised, HandState.DONE)

    def _say(self, request: HttpRequest, raised: QuerySet[RaisedHand], state: HandState) -> None:
        answered = 0
        for hand in raised:
            if hand.is_up and hands.answer(hand, state, by=request.user.get_username()):
                answered += 1
                self.log_change(request, hand, RaisedHand.State(state).label)
        self.message_user(
            request,
            gettext("%(deed)s: told to %(count)s seats.") % {"deed": RaisedHand.State(state).label, "count": answered},
        )

    @admin.display(description="Seat", ordering="station__seat")
    def place(self, hand: RaisedHand) -> str:
        """Return where."""
        return f"{hand.station.seat}, {hand.center.name}"

    @admin.display(description="Candidate", ordering="profile__full_name")
    def who(self, hand: RaisedHand) -> str:
        """Return whose hand it is, where somebody had signed in."""
        return str(hand.profile or "-")

    @admin.display(description="Since", ordering="raised_ms")
    def since(self, hand: RaisedHand) -> str:
        """Return when it went up, in the center's zone."""
        return in_words(from_ms(hand.raised_ms), hand.center.zone)

    @admin.display(description="Waits")
    def waits(self, hand: RaisedHand) -> str:
        """Return for how long nobody said anything to it."""
        until_ms = hand.answered_ms or hand.lowered_ms or to_ms(now())
        return f"{max(0, until_ms - hand.raised_ms) // 60_000} min"

    @admin.display(description="State", ordering="state")
    def state_now(self, hand: RaisedHand) -> SafeString:
        """Return it in color and words."""
        words = gettext("Taken down") if hand.lowered_ms is not None else hand.get_state_display()
        look = "available" if hand.lowered_ms is not None else _LOOKS[hand.state]
        return format_html('<span class="slot slot-{}"><b>{}</b></span>', look, words)

    @admin.display(description="Answered")
    def answered(self, hand: RaisedHand) -> str:
        """Return when, in the center's zone."""
        return "-" if hand.answered_ms is None else in_words(from_ms(hand.answered_ms), hand.center.zone)

    @admin.display(description="Taken down")
    def lowered(self, hand: RaisedHand) -> str:
        """Return when, in the center's zone."""
        return "-" if hand.lowered_ms is None else in_words(from_ms(hand.lowered_ms), hand.center.zone)
