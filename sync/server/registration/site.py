"""The one admin site of the server: unfold's looks, with a second factor wherever the settings demand one."""

from django import forms
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django_otp import devices_for_user
from django_otp.forms import OTPAuthenticationFormMixin
from django_otp.models import Device
from unfold.forms import AuthenticationForm
from unfold.sites import UnfoldAdminSite
from unfold.widgets import BASE_INPUT_CLASSES


class SignInForm(OTPAuthenticationFormMixin, AuthenticationForm):
    """Name, password and, where a second factor is demanded, the six digits of the person's authenticator."""

    otp_error_messages = {
        **OTPAuthenticationFormMixin.otp_error_messages,
        "token_required": _("Enter the six digits that your authenticator shows."),
        "invalid_token": _("These digits are not right, or no longer. Enter the ones that are shown now."),
        "device_required": _("You have no authenticator yet. Somebody runs “central create-admin” for you."),
    }
    otp_token = forms.CharField(
        label="Authenticator code",
        required=False,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "class": " ".join(BASE_INPUT_CLASSES)}
        ),
    )

    def __init__(self, request: HttpRequest | None = None, **kwargs: object) -> None:
        super().__init__(request, **kwargs)
        if not settings.CENTRAL_OTP_REQUIRED:
            del self.fields["otp_token"]

    def clean(self) -> dict[str, object]:
        """Check the password, then the digits."""
        self.cleaned_data = super().clean()
        if settings.CENTRAL_OTP_REQUIRED:
            self.clean_otp(self.get_user())  # type: ignore[no-untyped-call]  # the library has no types
        return self.cleaned_data

    def _chosen_device(self, user: AbstractBaseUser) -> Device | None:
        """Return the person's authenticator: everybody has at most one."""
        devices = devices_for_user(user)  # type: ignore[no-untyped-call]  # the library has no types
        return next(iter(devices), None)

    def _update_form(self, __: AbstractBaseUser) -> None:
        """Leave the form as it is: there is no device to choose."""


class CentralAdminSite(UnfoldAdminSite):
    """Where every app of the server registers what people see of it."""

    site_header = "Exam Central"
    site_title = "Exam Central"
    index_title = "Overview"
    login_form = SignInForm

    def has_permission(self, request: HttpRequest) -> bool:
        """Whether this person may in: staff, and proved by a second factor where one is demanded."""
        if not super().has_permission(request):
            return False
        return not settings.CENTRAL_OTP_REQUIRED or bool(getattr(request.user, "is_verified", bool)())
