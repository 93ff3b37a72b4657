"""How the admin looks: our style sheet, and the way through it at the side. Named by the settings; knows no model."""

from django.contrib import admin
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse

_GROUPS = (
    (
        "Exams",
        (
            ("registration.candidateprofile", "Candidates", "person"),
            ("registration.examsession", "Sessions", "event"),
            ("registration.exam", "Exams", "description"),
        ),
    ),
    (
        "Centers",
        (
            ("registration.examcenter", "Centers", "domain"),
            ("registration.station", "Stations", "desktop_windows"),
            ("registration.enrollmentcode", "Enrollment codes", "key"),
            ("exchange.staffmember", "Staff of centers", "supervisor_account"),
            ("exchange.coderecord", "Uses of codes", "pin"),
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
_OTHERS = "Attempts and papers"


def style_sheet(_: HttpRequest) -> str:
    """Return where the style sheet is."""
    return static("registration/admin.css")


def icon(_: HttpRequest) -> str:
    """Return where the small picture of a browser's tab is."""
    return static("registration/favicon.svg")


def navigation(request: HttpRequest) -> list[dict[str, object]]:
    """Return the groups of links at the side: ours in our order, then what other apps of the server registered."""
    visible = {
        f"{app['app_label']}.{model['object_name'].lower()}": model
        for app in admin.site.get_app_list(request)
        for model in app["models"]
    }
    groups: list[dict[str, object]] = [
        {"items": [{"title": "Overview", "icon": "dashboard", "link": reverse("admin:index")}]}
    ]
    for title, links in _GROUPS:
        items = [
            {"title": name, "icon": icon, "link": visible[label]["admin_url"]}
            for label, name, icon in links
            if label in visible
        ]
        groups.append({"title": title, "separator": True, "items": items})
    known = {label for _, links in _GROUPS for label, _, _ in links}
    others = [
        {"title": str(model["name"]).capitalize(), "icon": "fact_check", "link": model["admin_url"]}
        for label, model in visible.items()
        if label not in known
    ]
    groups.insert(2, {"title": _OTHERS, "separator": True, "items": others})
    return groups
