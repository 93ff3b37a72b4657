"""The page on which somebody sets up an authenticator, and gets recovery codes."""

import segno
from django import forms
from django.contrib.admin import AdminSite
from django.contrib.auth.models import User
from django.contrib.auth.views import redirect_to_login
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, gettext_lazy
from django_otp import login
from django_otp.plugins.otp_totp.models import TOTPDevice
from unfold.widgets import UnfoldAdminTextInputWidget

from sync.server.registration import second_factor
from sync.server.registration.locking import under_lock

_DIGITS = {"autocomplete": "one-time-code", "inputmode": "numeric"}


class DigitsForm(forms.Form):
    """The six digits that an authenticator shows."""

    digits = forms.CharField(
        label=gettext_lazy("Six digits that it shows now"),
        max_length=8,
        widget=UnfoldAdminTextInputWidget(attrs=_DIGITS),
    )


def authenticator(site: AdminSite, request: HttpRequest) -> HttpResponse:
    """Show the person's authenticator, or let a new one be set up."""
    person = User.objects.filter(pk=request.user.pk or 0, is_active=True, is_staff=True).first()
    if person is None or getattr(request.user, "otp_device", None) is None:
        return redirect_to_login(reverse("admin:authenticator"), reverse("admin:login"))
    request.current_app = site.name
    if second_factor.may_replace(request.user):
        return _setting_up(site, request, person)
    return _renewing(site, request, person)


def _setting_up(site: AdminSite, request: HttpRequest, person: User) -> HttpResponse:
    form = DigitsForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        device = second_factor.confirm(person, form.cleaned_data["digits"])
        if device is not None:
            login(request, device)  # type: ignore[no-untyped-call]  # the library has no types
            return _told(site, request, person)
        form.add_error("digits", gettext("The authenticator shows other digits. Scan once more, or wait for new ones."))
    device = second_factor.pending(person)
    return _page(site, request, form=form, picture=_picture(device), secret=_secret(device))


def _renewing(site: AdminSite, request: HttpRequest, person: User) -> HttpResponse:
    form = DigitsForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and _is_shown(person, form):
        return _told(site, request, person)
    return _page(site, request, form=form, left=second_factor.recovery_codes_left(person))


def _is_shown(person: User, form: DigitsForm) -> bool:
    with transaction.atomic():
        device = under_lock(TOTPDevice).filter(user=person, confirmed=True).first()
        digits = form.cleaned_data["digits"].strip()
        is_shown = device is not None and device.verify_token(digits)  # type: ignore[no-untyped-call]  # untyped library
    if not is_shown:
        form.add_error("digits", gettext("These digits are not right, or no longer. Enter those shown now."))
    return bool(is_shown)


def _told(site: AdminSite, request: HttpRequest, person: User) -> HttpResponse:
    return _page(site, request, codes=second_factor.new_recovery_codes(person))


def _page(site: AdminSite, request: HttpRequest, **told: object) -> HttpResponse:
    # Who is in only to set up an authenticator gets no side with ways to elsewhere.
    context = {**site.each_context(request), "title": gettext("Authenticator"), **told}
    return TemplateResponse(request, "admin/authenticator.html", context)


def _picture(device: TOTPDevice) -> SafeString:
    drawn = segno.make(device.config_url, error="m").svg_inline(scale=5, border=4, dark="#000", light="#fff")
    return mark_safe(drawn)  # noqa: S308  (drawn here, of nothing but squares)


def _secret(device: TOTPDevice) -> str:
    from base64 import b32encode

    bare = b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(bare[at : at + 4] for at in range(0, len(bare), 4))
