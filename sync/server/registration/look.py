"""How the admin looks: our style sheet, and the way through it at the side. Named by the settings; knows no model."""

from typing import cast

from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import gettext

_GROUPS = (
    (
        "Exams",
        (
            ("registration.candidateprofile", "Candidates", "person"),
            ("registration.examsession", "Sessions", "event"),
            ("registration.exam", "Exams", "description"),
            ("papers.paperrecord", "Papers", "article"),
            ("papers.formdraw", "Forms given", "shuffle"),
            ("exchange.releasewords", "Words for offline", "dictionary"),
            ("registration.job", "Lists and long work", "playlist_add_check"),
        ),
    ),
    (
        "Scores",
        (
            ("scores.answer", "Marking and results", "grading"),
            ("scores.mark", "Marks given", "history_edu"),
            ("scores.keyversion", "Corrected keys", "key_visualizer"),
        ),
    ),
    (
        "The day",
        (
            ("exchange.attemptrecord", "Attempts", "edit_note"),
            ("exchange.raisedhand", "Raised hands", "front_hand"),
            ("exchange.conflictdecision", "Conflicts", "balance"),
            ("exchange.sessionclose", "Hand-overs", "inventory"),
            ("exchange.bundlerecord", "Bundles", "usb"),
        ),
    ),
    (
        "Centers",
        (
            ("registration.examcenter", "Centers", "domain"),
            ("registration.station", "Stations", "desktop_windows"),
            ("exchange.machine", "Checks of machines", "fact_check"),
            ("exchange.stationexception", "Exceptions", "verified_user"),
            ("exchange.centerkey", "Keys of centers", "vpn_key"),
            ("registration.enrollmentcode", "Enrollment codes", "key"),
            ("exchange.rollout", "Updates of stations", "system_update_alt"),
            ("exchange.programrelease", "Releases", "deployed_code"),
            ("exchange.staffmember", "Staff of centers", "supervisor_account"),
        ),
    ),
    (
        "Who answers for what",
        (
            ("registration.slotevent", "History of slots", "history"),
            ("registration.accommodationgrant", "Accommodations", "accessibility_new"),
            ("exchange.directiverecord", "Decisions here", "gavel"),
            ("exchange.paneldecision", "Decisions at panels", "meeting_room"),
            ("exchange.incidentrecord", "Incidents", "report"),
            ("exchange.remark", "Remarks on events", "comment"),
            ("exchange.coderecord", "Uses of codes", "pin"),
            ("exchange.exceptionuse", "Uses of exceptions", "policy"),
            ("exchange.keyrelease", "Key releases", "lock_open"),
            ("exchange.wordstold", "Words told", "record_voice_over"),
            ("admin.logentry", "Audit log", "receipt_long"),
        ),
    ),
    (
        "People",
        (
            ("auth.user", "Staff", "badge"),
            ("auth.group", "Groups", "group"),
            ("axes.accessattempt", "Failed sign-ins", "gpp_maybe"),
        ),
    ),
)
_OTHERS, _DOCTOR = "More", "Server's doctor"


def words() -> set[str]:
    """Return the names at the side, in English."""
    return {title for title, _ in _GROUPS} | {name for _, links in _GROUPS for _, name, _ in links} | {_OTHERS, _DOCTOR}


def style_sheet(_: HttpRequest) -> str:
    """Return where the style sheet is."""
    return static("registration/admin.css")


def icon(_: HttpRequest) -> str:
    """Return where the small picture of a browser's tab is."""
    return static("registration/favicon.svg")


def account_links(_: HttpRequest) -> list[dict[str, object]]:
    """Return what everybody finds under their own name."""
    if not settings.CENTRAL_OTP_REQUIRED:
        return []
    return [{"title": gettext("Authenticator"), "link": reverse("admin:authenticator")}]


def navigation(request: HttpRequest) -> list[dict[str, object]]:
    """Return the groups of links at the side: ours in our order, then what other apps of the server registered."""
    visible = {
        f"{app['app_label']}.{model['object_name'].lower()}": model
        for app in admin.site.get_app_list(request)
        for model in app["models"]
    }
    groups: list[dict[str, object]] = [
        {"items": [{"title": gettext("Overview"), "icon": "dashboard", "link": reverse("admin:index")}]}
    ]
    if getattr(request.user, "is_superuser", False):
        doctor = {"title": gettext(_DOCTOR), "icon": "stethoscope", "link": reverse("admin:doctor")}
        cast(list[object], groups[0]["items"]).append(doctor)
    for title, links in _GROUPS:
        items = [
            {"title": gettext(name), "icon": icon, "link": visible[label]["admin_url"]}
            for label, name, icon in links
            if label in visible
        ]
        if items:
            groups.append({"title": gettext(title), "separator": True, "items": items})
    known = {label for _, links in _GROUPS for label, _, _ in links}
    others = [
        {"title": str(model["name"]).capitalize(), "icon": "fact_check", "link": model["admin_url"]}
        for label, model in visible.items()
        if label not in known
    ]
    if others:
        groups.append({"title": gettext(_OTHERS), "separator": True, "items": others})
    return groups
