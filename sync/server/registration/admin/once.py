"""A page for what is told once and then known to nobody but its reader."""

import segno
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from sync.protocol import enrollment_links
from sync.server.registration.models.places import Role
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.unfolded import M


def told_once(
    model_admin: ModelAdmin[M],
    request: HttpRequest,
    *,
    title: str,
    code: str,
    sentence: str,
    link: str = "",
    aside: str = "",
) -> TemplateResponse:
    """Return the page; neither kept by a browser's cache nor by the server. A link is drawn too, under its sentence."""
    opts = model_admin.opts
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": opts,
        "title": title,
        "code": code,
        "sentence": sentence,
        "link": link,
        "aside": aside,
        "picture": _picture(link) if link else "",
        "back": reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist"),
    }
    # The admin forbids caches to keep any of its pages.
    return TemplateResponse(request, "admin/registration/told_once.html", context)


def told_to_a_machine(
    model_admin: ModelAdmin[M], request: HttpRequest, *, title: str, code: str, sentence: str, role: str
) -> TemplateResponse:
    """Return the page of an enrollment code, with its link for a machine of this role."""
    aside = gettext(
        "Or on the machine: type “%(command)s” and scan this square with a scanner that types, or type the link."
    )
    command = "kiosk enroll" if role == Role.SEAT else f"kiosk enroll --role {role}"
    return told_once(
        model_admin,
        request,
        title=title,
        code=code,
        sentence=sentence,
        link=enrollment_links.written(f"https://{request.get_host()}", code),
        aside=aside % {"command": command},
    )


def _picture(link: str) -> SafeString:
    drawn = segno.make(link, micro=False, error="m").svg_inline(scale=5, border=4, dark="#000", light="#fff")
    return mark_safe(drawn)  # noqa: S308  (drawn here, of nothing but squares)
