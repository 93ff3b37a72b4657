"""A form whose times are typed and shown as the clock in its center shows them."""

from datetime import UTC, datetime
from typing import ClassVar
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.forms import Field
from django.utils.translation import gettext_lazy

from sync.server.registration.models import ExamCenter
from sync.server.registration.times import typed_at
from sync.server.registration.unfolded import M, ModelForm

HELP = gettext_lazy("As the clock in the center shows it")


class CenterTimesForm(ModelForm[M]):
    """A row of a center, with its times in the center's zone."""

    times: ClassVar[tuple[str, ...]] = ()

    def get_initial_for_field(self, field: Field, field_name: str) -> object:
        """Show the times of a row as the center's clock shows them."""
        value: object = super().get_initial_for_field(field, field_name)
        center = self._center()
        if field_name in self.times and isinstance(value, datetime) and center is not None:
            return value.astimezone(ZoneInfo(center.zone)).replace(tzinfo=UTC)
        return value

    def clean(self) -> dict[str, object]:
        """Read the times in the center's zone."""
        cleaned: dict[str, object] = super().clean() or self.cleaned_data
        center = cleaned.get("center") or self._center()
        for name in self.times:
            typed = cleaned.get(name)
            if isinstance(center, ExamCenter) and isinstance(typed, datetime):
                self._read(cleaned, name, typed, center.zone)
        return cleaned

    def _center(self) -> ExamCenter | None:
        """Return the center of a row that is there already."""
        center = getattr(self.instance, "center", None) if self.instance.pk else None
        return center if isinstance(center, ExamCenter) else None

    def _read(self, cleaned: dict[str, object], name: str, typed: datetime, zone: str) -> None:
        shown = getattr(self.instance, name) if self.instance.pk else None
        try:
            cleaned[name] = typed_at(typed, zone, shown=shown)
        except ValidationError as error:
            self.add_error(name, error)
