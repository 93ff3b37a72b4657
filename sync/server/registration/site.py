"""The one admin site of the server: unfold's looks, with a second factor wherever the settings demand one."""

from django import forms
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django_otp.forms import OTPAuthenticationFormMixin
from django_otp.models import Device
from unfold.forms import AuthenticationForm
from unfold.sites import UnfoldAdminSite
from unfold.widgets import BASE_INPUT_CLASSES

from sync.server.registration import second_factor


class SignInForm(OTPAuthenticationFormMixin, AuthenticationForm):
    """Name, password and, where a second factor is demanded, the six digits of the person's authenticator."""

    otp_error_messages = {
        **OTPAuthenticationFormMixin.otp_error_messages,
        "token_required": _("Enter the six digits that your authenticator shows."),
        "invalid_token": _("These digits are not right, or no longer. Enter the ones that are shown now."),
        "device_required": _("This opens nothing. Without an authenticator, ask a central admin for a set-up code."),
    }
    otp_token = forms.CharField(
        label=_("Authenticator code"),
        required=False,
        max_length=32,
        help_text=_("Six digits. Or a recovery code, or the set-up code that you were given"),
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "numeric", "class": " ".join(BASE_INPUT_CLASSES)}
        ),
    )

    def __init__(self, request: HttpRequest | None = None, **kwargs: object) -> None:
        super().__init__(request, **kwargs)
        self._typed = ""
        if not settings.CENTRAL_OTP_REQUIRED:
            del self.fields["otp_token"]

    def clean(self) -> dict[str, object]:
        """Check the password, then the digits or the code."""
        self.cleaned_data = super().clean()
        person = self.get_user()
        if settings.CENTRAL_OTP_REQUIRED and isinstance(person, User):
            self._typed = str(self.cleaned_data.get("otp_token") or "")
            if self._typed.strip():
                self.cleaned_data["otp_token"] = second_factor.as_kept(person, self._typed)
            self.clean_otp(person)  # type: ignore[no-untyped-call]  # the library has no types
        return self.cleaned_data

    def _chosen_device(self, user: User) -> Device | None:
        """Return what proves what was typed: the authenticator, the recovery codes or the set-up code."""
        return second_factor.device_for(user, self._typed)

    def _update_form(self, __: AbstractBaseUser) -> None:
        """Leave the form as it is: there is no device to choose."""


class CentralAdminSite(UnfoldAdminSite):
    """Where every app of the server registers what people see of it."""

    site_header = "Exam Central"
    site_title = "Exam Central"
    index_title = _("Overview")
    login_form = SignInForm

    def has_permission(self, request: HttpRequest) -> bool:
        """Whether this person may in: staff, and proved by a second factor where one is demanded."""
        if not super().has_permission(request):
            return False
        return not settings.CENTRAL_OTP_REQUIRED or second_factor.is_proved(request.user)

    def login(self, request: HttpRequest, extra_context: dict[str, object] | None = None) -> HttpResponse:
        """Ask who it is; who is in by a set-up code is led to what it is for."""
        if request.method == "GET" and second_factor.is_setting_up(request.user):
            return HttpResponseRedirect(reverse("admin:authenticator"))
        return super().login(request, extra_context)

    def get_urls(self) -> list[URLPattern]:  # type: ignore[override]  # unfold and Django disagree
        """Add the page of one's own authenticator, and the doctor's."""
        own = [
            path("authenticator/", never_cache(self._authenticator), name="authenticator"),
            path("doctor/", self.admin_view(self._doctor), name="doctor"),
            path("doctor/repair/", self.admin_view(self._repair), name="doctor_repair"),
            path("doctor/support/", self.admin_view(self._support), name="doctor_support"),
        ]
        return [*own, *super().get_urls()]

    def _doctor(self, request: HttpRequest) -> HttpResponse:
        from sync.server.registration.doctor_page import doctor

        return doctor(self, request)

    def _repair(self, request: HttpRequest) -> HttpResponse:
        from sync.server.registration.doctor_page import repair

        return repair(self, request)

    def _support(self, request: HttpRequest) -> HttpResponse:
        from sync.server.registration.doctor_page import bundle

        return bundle(self, request)

    def _authenticator(self, request: HttpRequest) -> HttpResponse:
        from sync.server.registration.authenticator_page import authenticator

        return authenticator(self, request)
