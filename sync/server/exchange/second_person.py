"""The other person of a decision that takes two: they sign with their own name and password, where it is made."""

from typing import Any

from django import forms
from django.contrib.auth import authenticate
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.http import HttpRequest
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import UnfoldAdminPasswordWidget, UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from sync.server.registration.reach import centers_of

_NEITHER = gettext_lazy("This name and password do not belong to somebody who may decide this.")


class DecidingForm(forms.Form):
    """Why, and who else answers for it: somebody who may decide this, at this center."""

    reason = forms.CharField(
        max_length=500,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}),
        help_text="Stays with the decision. No names of others, no answers.",
    )
    second = forms.CharField(
        label="Second person",
        max_length=150,
        required=False,
        widget=UnfoldAdminTextInputWidget(attrs={"autocomplete": "off"}),
        help_text="Signs here, with name and password",
    )
    password = forms.CharField(
        label="Their password",
        max_length=200,
        required=False,
        strip=False,
        widget=UnfoldAdminPasswordWidget(attrs={"autocomplete": "off"}),
    )

    def __init__(self, request: HttpRequest, *, permission: str, takes_two: bool, center: int | None) -> None:
        super().__init__(request.POST if request.method == "POST" else None)
        self._request = request
        self._permission = permission
        self._center = center
        self.takes_two = takes_two

    def clean(self) -> dict[str, Any]:
        """Prove the second person, where there is one or has to be."""
        cleaned = super().clean() or self.cleaned_data
        name = str(cleaned.get("second", "")).strip()
        cleaned["approved_by"] = ""
        if not name and self.takes_two:
            self.add_error("second", gettext("This takes a second person."))
        elif name and name.casefold() == self._request.user.get_username().casefold():
            self.add_error("second", gettext("Somebody else signs, not the person who decides."))
        elif name:
            person = authenticate(self._request, username=name, password=str(cleaned.get("password", "")))
            if person is None or not _may(person, self._permission) or self._center not in centers_of(person):
                self.add_error("password", _NEITHER)
            else:
                cleaned["approved_by"] = person.get_username()
        return cleaned


def _may(person: AbstractBaseUser | AnonymousUser, permission: str) -> bool:
    has_perm = getattr(person, "has_perm", None)
    return bool(getattr(person, "is_staff", False)) and has_perm is not None and bool(has_perm(permission))
