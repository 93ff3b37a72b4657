"""A page for what is told once and then known to nobody but its reader."""

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse

from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.unfolded import M


def told_once(
    model_admin: ModelAdmin[M], request: HttpRequest, *, title: str, code: str, sentence: str
) -> TemplateResponse:
    """Return the page; neither kept by a browser's cache nor by the server."""
    opts = model_admin.opts
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": opts,
        "title": title,
        "code": code,
        "sentence": sentence,
        "back": reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist"),
    }
    # The admin forbids caches to keep any of its pages.
    return TemplateResponse(request, "admin/registration/told_once.html", context)
