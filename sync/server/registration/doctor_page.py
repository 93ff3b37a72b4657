"""`/admin/doctor/`: what the server's own doctor finds, its repair, the support bundle; for admins without limits."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.template.response import TemplateResponse
from django.utils.translation import gettext, gettext_lazy, override

from sync.server import support
from sync.server.registration import repairs
from sync.server.registration.repairs import Finding
from sync.server.registration.times import in_words, now

STATUS = {
    "ok": (gettext_lazy("Fine"), "check_circle"),
    "warning": (gettext_lazy("Wants a look"), "warning"),
    "failed": (gettext_lazy("Failed"), "error"),
}
"""Word and sign of each."""
NAMES = {
    "database": gettext_lazy("Database"),
    "schema": gettext_lazy("Database and program fit together"),
    "slots": gettext_lazy("Slots are whole"),
    "process": gettext_lazy("Servers run this program"),
    "caches": gettext_lazy("Compiled files"),
    "disk": gettext_lazy("Room on the disk"),
    "restore": gettext_lazy("Stations heard of since the database was put back"),
    "projections": gettext_lazy("What is shown of attempts"),
    "events": gettext_lazy("Events that can be read"),
    "access codes": gettext_lazy("Access codes that wait"),
    "words": gettext_lazy("Words for offline"),
    "staff": gettext_lazy("Staff of centers"),
    "backup": gettext_lazy("Backup"),
}
"""Of what the doctor looks at, in its own order; what has none yet is shown by its short name."""
TAKEN = "Support bundle taken"
REPAIR = "central doctor --repair"
"""What a repair is called in the audit log: the page does what the command does."""
_ORDER = ("failed", "warning", "ok")


def doctor(site: AdminSite, request: HttpRequest) -> HttpResponse:
    """Look now, and show what was found: what is wrong first."""
    _demand(request)
    return _page(site, request)


def repair(site: AdminSite, request: HttpRequest) -> HttpResponse:
    """Say what a repair will do and to what; on a POST do it as the command does, note it, and show what it came to."""
    _demand(request)
    if request.method == "POST":
        return _page(site, request, mended=_mended(cast(User, request.user)))
    wrong = [_line(one) for one in repairs.examine() if repairs.is_mendable(one)]
    told = {"title": gettext("Repair"), "lines": wrong}
    return TemplateResponse(request, "admin/doctor_repair.html", {**site.each_context(request), **told})


def _mended(person: User) -> list[str]:
    """Repair, and return what was done; a repair that stopped on its way says so in its last line."""
    done: list[str] = []
    try:
        done.extend(repairs.repair())  # keeps what came before it stopped
    except DatabaseError as error:
        done.append(f"stopped: {error}")
    finally:
        told = "; ".join(done) or "nothing to mend"
        LogEntry.objects.create(
            user=person, content_type=None, object_repr=REPAIR, action_flag=CHANGE, change_message=told
        )
    return done


def _page(site: AdminSite, request: HttpRequest, *, mended: list[str] | None = None) -> HttpResponse:
    found = sorted(repairs.examine(), key=lambda one: _ORDER.index(one.status) if one.status in _ORDER else 0)
    told = {
        "title": gettext("Server's doctor"),
        "lines": [_line(one) for one in found],
        "wrong": sum(one.status != "ok" for one in found),
        "can_repair": any(map(repairs.is_mendable, found)),
        "is_repaired": mended is not None,
        "mended": mended,
        "as_of": _isolated(in_words(now(), "UTC")),
    }
    return TemplateResponse(request, "admin/doctor.html", {**site.each_context(request), **told})


def _line(one: Finding) -> dict[str, object]:
    word, icon = STATUS.get(one.status, STATUS["failed"])
    return {
        "name": NAMES.get(one.name, one.name),
        "status": one.status,
        "word": word,
        "icon": icon,
        "cause": one.cause,
        "mend": one.mend,
    }


def bundle(_site: AdminSite, request: HttpRequest) -> HttpResponse:
    """Give the support bundle, redacted as the command writes it, and note who took it."""
    _demand(request)
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    name = f"support-central-{now():%Y%m%d}.zip"
    with TemporaryDirectory() as folder, override("en"):  # whoever reads it looks for the doctor's own words
        path = support.written(Path(folder) / name, Path(settings.CENTRAL_HOME), repairs.examine())
        data = path.read_bytes()
    LogEntry.objects.create(
        user=cast(User, request.user),
        content_type=None,
        object_repr=name,
        action_flag=CHANGE,
        change_message=TAKEN,
    )
    answer = HttpResponse(data, content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _isolated(text: str) -> str:
    """Return the text so that a sentence from right to left does not turn it around."""
    return f"\u2068{text}\u2069"


def _demand(request: HttpRequest) -> None:
    """It names machines of every center, and files of the server: nobody of one center is told."""
    if not cast(User, request.user).is_superuser:
        raise PermissionDenied
