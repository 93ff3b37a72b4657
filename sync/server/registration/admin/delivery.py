"""How an exam is gone through, as fields of its form: order, sections, warnings, breaks. What is empty is as usual."""

import re
from typing import TYPE_CHECKING, Any

import msgspec
from django import forms
from django.utils.translation import gettext
from unfold.widgets import (
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanSwitchWidget,
)

from sync.protocol.policy import Policy
from sync.server.registration.models import Exam

MINUTE_MS = 60_000
_USUAL = Policy()
_MOST_MINUTES = 24 * 60


class Minutes(forms.CharField):
    """Whole minutes, typed one after another; kept in milliseconds."""

    widget = UnfoldAdminTextInputWidget

    def __init__(self, *, least: int, **options: Any) -> None:
        super().__init__(required=False, **options)
        self._least = least

    def to_python(self, value: object) -> list[int]:  # type: ignore[override]
        """Return milliseconds in the order in which they were typed."""
        parts = [part for part in re.split(r"[\s,;]+", str(value or "").strip()) if part]
        if not all(part.isdecimal() and self._least <= int(part) <= _MOST_MINUTES for part in parts):
            raise forms.ValidationError(
                gettext("Whole minutes from %(least)s to %(most)s, with commas: 15, 5.")
                % {"least": self._least, "most": _MOST_MINUTES}
            )
        return [int(part) * MINUTE_MS for part in parts]

    def prepare_value(self, value: object) -> object:
        """Return what stands in the field."""
        if isinstance(value, list | tuple):
            return ", ".join(str(ms // MINUTE_MS) for ms in value)
        return value


def _choice(label: str, *choices: tuple[str, str], help_text: str) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=[("", "As the paper says"), *choices],
        required=False,
        widget=UnfoldAdminSelectWidget(),
        help_text=help_text,
    )


def _switch(label: str, help_text: str) -> forms.BooleanField:
    return forms.BooleanField(label=label, required=False, widget=UnfoldBooleanSwitchWidget(), help_text=help_text)


def _number(label: str, *, most: int, help_text: str) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        min_value=0,
        max_value=most,
        required=False,
        widget=UnfoldAdminIntegerFieldWidget(),
        help_text=help_text,
    )


class _Fields(forms.Form):
    navigation = _choice(
        "Order of questions",
        ("linear", "One after another, no way back"),
        ("nonlinear", "Back and forth"),
        help_text="What is chosen here counts instead of what the paper says",
    )
    section_ms = Minutes(
        least=0,
        label="Minutes for each section",
        help_text="In the order of the paper: 30, 45. A 0, or nothing, leaves a section as the paper says. A section "
        "with a time closes for good; the exam's own time runs beside it, at the doors too, so leave it some more",
    )
    sections_lock = _switch("Sections close", "Nobody goes back to a section that was left, also where it has no time")
    closed_sections = _choice(
        "Of a closed section",
        ("hidden", "Nothing is seen"),
        ("read_only", "Questions and answers can be read"),
        help_text="Where neither paper nor exam says it, nothing is seen",
    )
    warnings_ms = Minutes(
        least=1,
        label="Warnings at minutes left",
        help_text="15, 5: said on screen and to screen readers, with the number unanswered. Left empty: 15, 5",
    )
    time_is_always_shown = _switch("Time cannot be hidden", "Usually candidates may hide it until the last minutes")
    min_before_submit_ms = _number(
        "Not submitted before minute", most=_MOST_MINUTES, help_text="Of the time used. Left empty: at any time"
    )
    breaks = _number("Breaks", most=20, help_text="How many a candidate may take; the questions are covered meanwhile")
    break_ms = _number("Minutes of a break", most=240, help_text="It ends by itself, or when the candidate comes back")
    breaks_counted = _switch("Time runs in a break", "Usually the exam's clock stands")
    breaks_between = _switch("Breaks between sections only", "None while a section that closes is open")
    keys_travel = _switch(
        "The paper's key goes along on a stick",
        "When two people move an exam to another seat without the network: sealed to that seat alone, so that it goes "
        "on there though it never reached the server. Otherwise that seat must have had its key before",
    )
    key_custody = forms.ChoiceField(
        label="The paper's key at a seat",
        choices=[("", "Is kept sealed until the session is over"), ("ask", "Is asked for anew at each start")],
        required=False,
        widget=UnfoldAdminSelectWidget(),
        help_text="Asked for anew: after a power cut a seat opens the paper only by the server, or by words for "
        "offline",
    )


NAMES = tuple(_Fields.base_fields)
_MINUTES = ("min_before_submit_ms", "break_ms")
_SWITCHED = {"time_is_always_shown": "may_hide_time"}
"""Switches that say the opposite of what the policy says."""

if TYPE_CHECKING:
    _Base = forms.ModelForm[Exam]
else:
    _Base = _Fields


class DeliveryForm(_Base):
    """Shows what the exam says of its delivery, and keeps what differs from the usual."""

    def get_initial_for_field(self, field: forms.Field, field_name: str) -> object:
        """Return what the exam says; nothing where it says nothing."""
        said = self.instance.delivery if isinstance(self.instance.delivery, dict) else {}
        if field_name in _SWITCHED:
            return said.get(_SWITCHED[field_name]) is False
        if field_name not in NAMES:
            initial: object = super().get_initial_for_field(field, field_name)
            return initial
        value = said.get(field_name)
        return value // MINUTE_MS if field_name in _MINUTES and isinstance(value, int) else value

    def clean(self) -> dict[str, object]:
        """Keep what differs; refuse breaks without a length, and sections that do not fit into the exam."""
        cleaned: dict[str, object] = super().clean() or self.cleaned_data
        if self.errors:
            return cleaned
        said = dict(_told(name, cleaned.get(name)) for name in NAMES if cleaned.get(name))
        rules = msgspec.convert(said, Policy)
        if bool(rules.breaks) != bool(rules.break_ms):
            self.add_error("break_ms", gettext("Breaks have a number and a length, both or neither."))
        minutes = cleaned.get("duration_minutes")
        if isinstance(minutes, int) and sum(rules.section_ms) > minutes * MINUTE_MS:
            told = gettext("The sections have more time together than the exam: %(minutes)s minutes.")
            self.add_error("section_ms", told % {"minutes": minutes})
        self.instance.delivery = {**self._unknown(), **said}
        return cleaned

    def _unknown(self) -> dict[str, object]:
        """What a later version of this form keeps there."""
        known = {*NAMES, *_SWITCHED.values()}
        return {name: value for name, value in self.instance.delivery.items() if name not in known}


def _told(name: str, value: object) -> tuple[str, object]:
    if name in _SWITCHED:
        return _SWITCHED[name], not value
    return name, value * MINUTE_MS if name in _MINUTES and isinstance(value, int) else value
