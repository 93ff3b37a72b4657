"""Hand-overs in the admin: sessions by their sum, the lists behind each figure, and the close."""

from dataclasses import dataclass

from django.contrib import admin
from django.core.paginator import Paginator
from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sync.protocol.sums import Place
from sync.server.exchange import handover, silence
from sync.server.exchange.handover import Account, CloseRefused, Entry
from sync.server.exchange.models import AttemptRecord, SessionClose
from sync.server.exchange.second_person import DecidingForm
from sync.server.registration.kept import Kept
from sync.server.registration.list_files import Table, in_cell
from sync.server.registration.models import ExamSession
from sync.server.registration.reach import Centers, centers_of
from sync.server.registration.times import in_words, now

CLOSE = "exchange.add_sessionclose"
_PER_PAGE = 50
_EACH, _ALL = "why_", "why_all_"
_HEAD = (_("Exam"), _("Center"), _("Opens"), _("Closes"), _("Candidates"), _("State"))
_WORDS = {
    Place.CONFIRMED: (_("Confirmed"), _("Everything is here, up to the end.")),
    Place.IN_BUNDLES: (_("In bundles"), _("Brought on a stick; waits for what comes before it.")),
    Place.NO_SHOW: (_("No-show"), _("Had a slot and never began. The close takes the slot away.")),
    Place.INTERRUPTED: (_("Interrupted"), _("Waits for a person at a station that is heard from.")),
    Place.UNACCOUNTED: (
        _("Unaccounted"),
        _("Began and has no end here, or may have begun at a seat that is silent. Only the station knows more."),
    ),
    Place.CONFLICT: (_("Conflict"), _("Waits for a decision at the conflict desk.")),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One candidate in a list."""

    field: str
    given: str
    """The reason that was typed, if one was."""
    who: str
    number: str
    where: str
    how: str
    address: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the sum, with the list behind it."""

    key: str
    word: str
    meaning: str
    rows: tuple[Row, ...]
    is_open: bool
    all_field: str
    all_given: str


class CloseForm(DecidingForm):
    """A remark, the second person, and a reason for each who is still open."""

    def __init__(self, request: HttpRequest, found: Account) -> None:
        center = found.session.center_id
        super().__init__(request, permission=CLOSE, takes_two=handover.demands_two(found.session), center=center)
        self.fields["reason"].required = False
        self.fields["reason"].label = gettext("Remark")
        self._found = found

    def exceptions(self) -> dict[str, str]:
        """Return the reason for each: its own, else the one for all of its figure."""
        places = {entry.subject: entry.place for entry in self._found.entries}
        return {
            subject: self.typed(f"{_EACH}{subject}") or self.typed(f"{_ALL}{places.get(subject, Place.IN_BUNDLES)}")
            for subject in self._found.open_subjects
        }

    def typed(self, field: str) -> str:
        """Return what was typed into one of the fields for reasons."""
        return str(self.data.get(field, "")).strip()[:500] if self.is_bound else ""


@admin.register(SessionClose)
class HandOverAdmin(Kept[SessionClose]):
    """Sessions, and how they were handed over."""

    center_path = "session__center"
    list_select_related = ("session__exam", "session__center")
    fields = ("session", "at", "by", "approved_by", "why", "figures", "exceptions", "no_shows", "statement")
    readonly_fields = fields

    def get_urls(self) -> list[URLPattern]:
        """Add the page of one session."""
        own = path(
            "session/<int:pk>/", self.admin_site.admin_view(self.session_view), name="exchange_sessionclose_session"
        )
        return [own, *super().get_urls()]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        """List the sessions, those to hand over first told by their state."""
        if not self.has_view_permission(request):
            return HttpResponse(status=403)
        page = Paginator(_sessions(centers_of(request.user)), _PER_PAGE).get_page(request.GET.get("p"))
        context = {
            **self.admin_site.each_context(request),
            **(extra_context or {}),
            "opts": self.opts,
            "title": gettext("Hand-overs"),
            "page": page,
            "rows": [_listed(session) for session in page],
            "actions_list": self.file_buttons(request),
        }
        return TemplateResponse(request, "admin/exchange/handovers.html", context)

    def table(self, request: HttpRequest) -> Table:
        """Return what the page lists, whole."""
        rows = (
            (
                session.exam,
                session.center,
                *(_listed(session)[one] for one in ("opens", "closes", "candidates", "state")),
            )
            for session in _sessions(centers_of(request.user))
        )
        return Table("handover", [str(word) for word in _HEAD], (tuple(map(in_cell, row)) for row in rows))

    def session_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Show a session by its sum, and close it."""
        if not self.has_view_permission(request):
            return HttpResponse(status=403)
        session = get_object_or_404(ExamSession.objects.select_related("exam", "center"), pk=pk)
        if session.center_id not in centers_of(request.user):
            raise Http404
        may_close = request.user.has_perm(CLOSE)
        if request.method == "POST" and not may_close:
            return HttpResponse(status=403)
        found = handover.account(session, now())
        form = CloseForm(request, found)
        if form.is_valid() and self._closed(request, session, form):
            return HttpResponseRedirect(reverse("admin:exchange_sessionclose_session", args=[pk]))
        return self._page(request, found, form=form, may_close=may_close)

    def _closed(self, request: HttpRequest, session: ExamSession, form: CloseForm) -> bool:
        told = form.cleaned_data
        try:
            made = handover.close(
                session,
                by=request.user.get_username(),
                why=told["reason"],
                approved_by=told["approved_by"],
                exceptions=form.exceptions(),
            )
        except CloseRefused as refused:
            form.add_error(None, str(refused))
            return False
        self.log_addition(request, made, f"Closed with {len(made.exceptions)} exceptions. {made.why}")
        self.message_user(request, gettext("The session is closed."))
        return True

    def _page(self, request: HttpRequest, found: Account, *, form: CloseForm, may_close: bool) -> TemplateResponse:
        session, zone, moment = found.session, found.session.center.zone, now()
        is_open = moment < session.closes_at and not session.cancelled
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": gettext("Hand-over"),
            "session": session,
            "window": f"{in_words(session.opens_at, zone)} – {in_words(session.closes_at, zone)}",
            "state": _state(found, is_open=is_open),
            "found": found,
            "figures": [_figure(place, found, form) for place in Place],
            "loose": [(f"{_EACH}{one}", one, form.typed(f"{_EACH}{one}")) for one in found.loose],
            "late": [(str(r.profile), _where(r), in_words(r.heard_at, zone) if r.heard_at else "") for r in found.late],
            "form": form if may_close and not is_open else None,
            "closes": in_words(session.closes_at, zone) if is_open else "",
            "history": [(one, in_words(one.at, zone)) for one in session.closes.order_by("-pk")],
            "back": reverse("admin:exchange_sessionclose_changelist"),
        }
        return TemplateResponse(request, "admin/exchange/handover.html", context)


def _sessions(centers: Centers) -> QuerySet[ExamSession]:
    """Return the sessions of these centers with what their line says, in one query."""
    sessions = (
        ExamSession.objects.all() if centers.keys is None else ExamSession.objects.filter(center__in=centers.keys)
    )
    last = SessionClose.objects.filter(session=OuterRef("pk")).order_by("-pk")
    came = AttemptRecord.objects.filter(heard_at__gt=OuterRef("closed_at"))
    by_name, by_candidate = came.filter(session=OuterRef("public_id")), came.filter(profile__session=OuterRef("pk"))
    return (
        sessions.select_related("exam", "center")
        .annotate(
            candidate_total=Count("candidates"),
            closed_at=Subquery(last.values("at")[:1]),
            closed_by=Subquery(last.values("by")[:1]),
        )
        .annotate(has_late=Exists(by_name) | Exists(by_candidate))
        .order_by("-opens_at", "pk")
    )


def _listed(session: ExamSession) -> dict[str, object]:
    zone, moment = session.center.zone, now()
    closed_at = getattr(session, "closed_at", None)
    wants = False
    if closed_at is not None and getattr(session, "has_late", False):
        state, wants = gettext("Something came after the close"), True
    elif closed_at is not None:
        told = {"by": getattr(session, "closed_by", ""), "when": in_words(closed_at, zone)}
        state = gettext("Closed by %(by)s on %(when)s") % told
    elif session.cancelled:
        state = gettext("Cancelled")
    elif moment < session.closes_at:
        state = gettext("Open") if moment >= session.opens_at else gettext("Not yet open")
    else:
        state, wants = gettext("To hand over"), True
    return {
        "address": reverse("admin:exchange_sessionclose_session", args=[session.pk]),
        "session": session,
        "opens": in_words(session.opens_at, zone),
        "closes": in_words(session.closes_at, zone),
        "candidates": getattr(session, "candidate_total", 0),
        "state": state,
        "wants": wants,
    }


def _state(found: Account, *, is_open: bool) -> tuple[str, bool]:
    """Return where the session stands, and whether somebody has to act."""
    if found.close is not None:
        if found.is_reopened:
            return gettext("Something came after the close"), True
        return gettext("Closed"), False
    if is_open:
        return gettext("Open"), False
    is_right = found.sum.is_right and not found.loose
    return gettext("The sum is right") if is_right else gettext("To look after"), True


def _figure(place: Place, found: Account, form: CloseForm) -> Figure:
    word, meaning = _WORDS[place]
    rows = tuple(_row(entry, form) for entry in found.entries if entry.place is place)
    field = f"{_ALL}{place}"
    return Figure(place.value, str(word), str(meaning), rows, place.is_open, field, form.typed(field))


def _row(entry: Entry, form: CloseForm) -> Row:
    profile, records = entry.profile, entry.attempts
    field = f"{_EACH}{entry.subject}"
    if entry.conflict is not None:
        address = reverse("admin:exchange_conflictdecision_case", args=[entry.conflict.subject])
    elif records:
        address = reverse("admin:exchange_attemptrecord_change", args=[records[-1].pk])
    else:
        address = reverse("admin:registration_candidateprofile_change", args=[profile.pk])
    return Row(
        field=field,
        given=form.typed(field),
        who=profile.full_name,
        number=profile.registration_number,
        where=", ".join(dict.fromkeys(_where(record) for record in records)) or profile.seat,
        how="; ".join(_how(record) for record in records) or _how_not_begun(entry),
        address=address,
    )


def _how_not_begun(entry: Entry) -> str:
    profile, station = entry.profile, entry.profile.station
    if entry.place is not Place.UNACCOUNTED or station is None:
        return profile.slot_status
    return f"{profile.slot_status}, {silence.last_heard(station)}"


def _where(record: AttemptRecord) -> str:
    return str(record.station)


def _how(record: AttemptRecord) -> str:
    zone = record.station.center.zone
    some = {"some": record.answered, "all": record.items}
    told = f"{record.get_state_display()}, {gettext('%(some)s of %(all)s answered') % some}"
    if record.ended_at is not None:
        return f"{told}, {gettext('ended %(when)s') % {'when': in_words(record.ended_at, zone)}}"
    silent = silence.is_silent(record.station, now())
    return (
        f"{told}, {silence.last_heard(record.station)}" if silent else f"{told}, {gettext('its station is heard from')}"
    )
