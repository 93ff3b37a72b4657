"""The one admin site of the server: unfold's looks, with a second factor wherever the settings demand one."""

from django.conf import settings
from django.http import HttpRequest
from unfold.sites import UnfoldAdminSite


class CentralAdminSite(UnfoldAdminSite):
    """Where every app of the server registers what people see of it."""

    site_header = "Exam Central"
    site_title = "Exam Central"
    index_title = "Overview"

    def has_permission(self, request: HttpRequest) -> bool:
        """Whether this person may in: staff, and proved by a second factor where one is demanded."""
        if not super().has_permission(request):
            return False
        return not settings.CENTRAL_OTP_REQUIRED or bool(getattr(request.user, "is_verified", bool)())
