"""What a center's stations are set to, as fields of its form: one for each setting that the server may say."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from sync.protocol.station_settings import BY_SERVER, Kind, Setting, demand_allowed
from sync.server.registration.models import ExamCenter

PREFIX = "set_"
_STATION = "As each station says"


class _Text(forms.CharField):
    """A setting that is typed."""

    def __init__(self, setting: Setting, **options: Any) -> None:
        super().__init__(required=False, widget=UnfoldAdminTextInputWidget(), max_length=60, **options)
        self._setting = setting

    def validate(self, value: str) -> None:
        """Refuse what no station would take."""
        super().validate(value)
        try:
            demand_allowed(self._setting, value or self._setting.default)
        except ValueError as error:
            if value:
                raise forms.ValidationError(
                    gettext("Allowed: %(values)s.") % {"values": error}, code="CENTRAL-SETTINGS"
                ) from error


def _field(setting: Setting) -> forms.Field:
    label = setting.name.replace("_", " ").capitalize().removesuffix(" mb")
    help_text = f"{setting.sentence} Left empty: {_STATION[0].lower()}{_STATION[1:]}"
    if setting.kind is Kind.CHOICE:
        choices = [("", _STATION), *((one, one) for one in setting.choices)]
        return forms.ChoiceField(
            label=label, choices=choices, required=False, widget=UnfoldAdminSelectWidget(), help_text=help_text
        )
    return _Text(setting, label=label, help_text=help_text)


FIELDS = {PREFIX + one.name: _field(one) for one in BY_SERVER}
NAMES = tuple(FIELDS)

if TYPE_CHECKING:
    _Base = forms.ModelForm[ExamCenter]
else:
    _Base = type("_Base", (forms.Form,), dict(FIELDS))


class StationSettingsForm(_Base):
    """Shows what the center's stations are set to from here, and keeps what was filled in; what is empty is not set."""

    def get_initial_for_field(self, field: forms.Field, field_name: str) -> object:
        """Return what is set."""
        if field_name in NAMES:
            return self.instance.station_settings.get(field_name.removeprefix(PREFIX), "")
        initial: object = super().get_initial_for_field(field, field_name)
        return initial

    def clean(self) -> dict[str, object]:
        """Keep what was filled in."""
        cleaned: dict[str, object] = super().clean() or self.cleaned_data
        told = {name.removeprefix(PREFIX): str(cleaned.get(name) or "") for name in NAMES}
        self.instance.station_settings = {name: value for name, value in told.items() if value}
        return cleaned
