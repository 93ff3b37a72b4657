"""What a center's stations are set to from here, checked by the one list of settings."""

from django.core.exceptions import ValidationError

from sync.protocol.station_settings import BY_NAME, demand_allowed


def demand_settings(values: object) -> None:
    """Raise ValidationError unless these are texts by the names of settings that a server may set."""
    if not isinstance(values, dict):
        raise ValidationError("These are no settings.", code="CENTRAL-SETTINGS")
    for name, value in values.items():
        setting = BY_NAME.get(name)
        if setting is None or not setting.by_server:
            raise ValidationError(f"{name} is nothing that the server sets.", code="CENTRAL-SETTINGS")
        try:
            demand_allowed(setting, value if isinstance(value, str) else "\0")
        except ValueError as error:
            raise ValidationError(f"{name} is {value!r}; allowed: {error}", code="CENTRAL-SETTINGS") from error
