"""A machine that is put up anew, on the page of its station: the code for the new one, and who stood there before."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from sync.server.registration.admin.once import told_to_a_machine
from sync.server.registration.enrollment import LIFE, new_code_in_place_of
from sync.server.registration.errors import StationReplaced
from sync.server.registration.models import Station
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.times import in_words, now
from sync.server.registration.unfolded import action


class PutUpAnew(ModelAdmin[Station]):
    """The button, and the line of machines at a place."""

    def has_put_up_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may let a new machine in at the place of this one, which has no successor yet."""
        if not request.user.has_perm("registration.add_enrollmentcode") or not self.has_change_permission(request):
            return False
        station = Station.objects.filter(pk=str(object_id)).first() if object_id else None
        return station is not None and not station.is_replaced

    @action(description="Put up anew…", url_path="put-up", icon="published_with_changes", permissions=["put_up"])
    def put_up(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Say what happens, then show the code, this once."""
        station = get_object_or_404(Station.objects.select_related("center"), pk=object_id)
        back = reverse("admin:registration_station_change", args=[station.pk])
        title = gettext("Put up anew")
        if request.method != "POST":
            asked = {"opts": self.opts, "title": title, "station": station, "back": back}
            context = {**self.admin_site.each_context(request), **asked}
            return TemplateResponse(request, "admin/registration/put_up.html", context)
        try:
            code = new_code_in_place_of(station, by=request.user)
        except StationReplaced as refused:
            self.message_user(request, str(refused), "ERROR")
            return HttpResponseRedirect(back)
        self.log_change(request, station, "Code made for the machine that takes its place")
        until = in_words(now() + LIFE, station.center.zone)
        sentence = gettext("This code lets one machine of %(center)s in, in place of %(station)s. Until %(until)s.")
        told = {"center": station.center.name, "station": station, "until": until}
        return told_to_a_machine(self, request, title=title, code=code, sentence=sentence % told, role=station.role)

    @admin.display(description="Machines at this place")
    def at_this_place(self, station: Station) -> SafeString | str:
        """Return every machine that was put up here in turn, the newest first, each with its attempts."""
        before, after = _before(station), _after(station)
        if not before and not after:
            return gettext("This one alone")
        lines: list[tuple[str, str, str]] = [
            (gettext("Replaced by"), _told(one, station), _attempts(one)) for one in after
        ]
        lines.append((gettext("This one"), in_words(station.enrolled_at, station.center.zone), _attempts(station)))
        lines += [(gettext("Replaces"), _told(one, station), _attempts(one)) for one in before]
        return format_html_join(SafeString("<br>"), "{}: {} · {}", lines)


def _told(one: Station, shown: Station) -> SafeString:
    page = reverse("admin:registration_station_change", args=[one.pk])
    words = f"{one}, {in_words(one.enrolled_at, shown.center.zone)}"
    return format_html('<a class="desk-who" href="{}">{}</a>', page, words)


def _attempts(one: Station) -> SafeString:
    page = f"{reverse('admin:exchange_attemptrecord_changelist')}?station__id__exact={one.pk}"
    return format_html('<a class="desk-who" href="{}">{}</a>', page, gettext("Attempts"))


def _after(station: Station) -> list[Station]:
    """Return the machines that came in its place, the newest first."""
    line = [station]
    while (newer := Station.objects.filter(replaces=line[0].pk).first()) is not None:
        line.insert(0, newer)
    return line[:-1]


def _before(station: Station) -> list[Station]:
    """Return the machines in whose place it came, the newest first."""
    line = [station]
    while (older := line[-1].replaces) is not None:
        line.append(older)
    return line[1:]
