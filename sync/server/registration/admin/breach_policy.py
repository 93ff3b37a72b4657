"""What a breach of the lock does in a session, as fields of its form: nobody has to write JSON for it."""

from typing import TYPE_CHECKING, Any

from django import forms
from unfold.widgets import UnfoldAdminIntegerFieldWidget, UnfoldAdminSelectWidget, UnfoldBooleanSwitchWidget

from sync.protocol.breaches import PREFIX, USUAL, Does
from sync.protocol.policy import Policy

_WORDS = {
    Does.AT_ONCE: "Covered until everything is held again",
    Does.STAFF: "Covered until a center admin has looked",
    Does.NOTE: "Noted",
}
_MINUTE_MS = 60_000
_USUAL = Policy()


def _name(cause: str) -> str:
    return "breach_" + cause.removeprefix(PREFIX).lower().replace("-", "_")


CAUSES = {_name(cause): cause for cause in sorted(USUAL)}
"""The field of each cause."""
GENERAL = {
    "breach_limit": "breach_limit",
    "breach_minutes": "breach_window_ms",
    "clock_runs_covered": "clock_runs_covered",
    "battery_low_percent": "battery_low_percent",
    "battery_last_percent": "battery_last_percent",
}
"""The other fields, and where in the policy each belongs."""


def _choice(cause: str) -> forms.ChoiceField:
    usual = _WORDS[USUAL[cause]]
    return forms.ChoiceField(
        label=cause.removeprefix(PREFIX).replace("-", " ").capitalize(),
        choices=[("", f"As usual ({usual[0].lower()}{usual[1:]})"), *((d.value, words) for d, words in _WORDS.items())],
        required=False,
        widget=UnfoldAdminSelectWidget(),
        help_text=cause,
    )


def _number(label: str, usual: int, *, most: int, help_text: str) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        min_value=0,
        max_value=most,
        required=False,
        widget=UnfoldAdminIntegerFieldWidget(),
        help_text=f"{help_text}. Left empty: {usual}",
    )


class _Fields(forms.Form):
    breach_limit = _number(
        "Breaches in a row", _USUAL.breach_limit, most=1_000, help_text="So many need a center admin; 0: never"
    )
    breach_minutes = _number(
        "Within minutes",
        _USUAL.breach_window_ms // _MINUTE_MS,
        most=1_440,
        help_text="The time that counts",
    )
    clock_runs_covered = forms.BooleanField(
        label="Time runs while covered",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="Usually: stands",
    )
    battery_low_percent = _number(
        "Battery low at", _USUAL.battery_low_percent, most=100, help_text="Percent; candidate and center are told"
    )
    battery_last_percent = _number(
        "Battery nearly empty at", _USUAL.battery_last_percent, most=100, help_text="Percent; told once more"
    )


_fields: dict[str, Any] = {name: _choice(cause) for name, cause in CAUSES.items()}

if TYPE_CHECKING:
    _Base = forms.ModelForm[Any]
else:
    _Base = type("_Base", (_Fields,), _fields)


class BreachPolicyForm(_Base):
    """Shows what the policy says, and puts what was changed here into it; the rest of it stays as it is."""

    def get_initial_for_field(self, field: forms.Field, field_name: str) -> object:
        """Return what the session's policy says; nothing where it says nothing."""
        policy = self.instance.policy if isinstance(self.instance.policy, dict) else {}
        if field_name in CAUSES:
            return policy.get("on_breach", {}).get(CAUSES[field_name], "")
        if field_name in GENERAL:
            value = policy.get(GENERAL[field_name])
            return value // _MINUTE_MS if field_name == "breach_minutes" and isinstance(value, int) else value
        initial: object = super().get_initial_for_field(field, field_name)
        return initial

    def clean(self) -> dict[str, object]:
        """Bring the policy up to date with what was changed in the fields."""
        cleaned: dict[str, object] = super().clean() or self.cleaned_data
        policy = cleaned.get("policy")
        if isinstance(policy, dict):
            cleaned["policy"] = self._merged(dict(policy), cleaned)
        return cleaned

    def _merged(self, policy: dict[str, Any], cleaned: dict[str, object]) -> dict[str, Any]:
        table = dict(policy.get("on_breach", {}))
        for name in self.changed_data:
            value = cleaned.get(name)
            if name in CAUSES:
                _put(table, CAUSES[name], value)
            elif name in GENERAL:
                ms = value * _MINUTE_MS if name == "breach_minutes" and isinstance(value, int) else value
                _put(policy, GENERAL[name], ms)
        _put(policy, "on_breach", table)
        return policy


def _put(into: dict[str, Any], key: str, value: object) -> None:
    """Say only what differs: empty, and a switch that is off, are as usual."""
    if value in ("", None, {}) or value is False:
        into.pop(key, None)
    else:
        into[key] = value
