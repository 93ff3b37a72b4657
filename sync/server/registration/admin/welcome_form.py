"""What candidates meet before the first question and after the last, as fields of an exam's form."""

import re
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext
from unfold.widgets import (
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanSwitchWidget,
)

from sync.protocol.interface_languages import INTERFACE_LANGUAGES
from sync.protocol.text import cleaned
from sync.protocol.welcome import LONGEST_TEXT, Agreement, Practice

_HEADING = re.compile(r"^\[([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\]\s*$")
_SEVERAL = "In several languages: a line with the language in brackets before each, such as [en], [hi], [ar]"
TEXTS = ("notice", "next_steps")
FIELDS = (
    "asks_looks",
    "languages",
    "notice",
    "notice_version",
    "tries_seat",
    "practice",
    "agreement",
    "waits",
    "next_steps",
    "takes_photo",
    "takes_feedback",
)


def texts_of(typed: str, language: str) -> dict[str, str]:
    """Return the texts of a field by language; what stands before the first heading is in the exam's own language."""
    found: dict[str, list[str]] = {}
    here = language
    for line in cleaned(typed).split("\n"):
        heading = _HEADING.match(line.strip())
        if heading:
            here = heading.group(1)
        else:
            found.setdefault(here, []).append(line)
    texts = {code: "\n".join(lines).strip() for code, lines in found.items()}
    return {code: text for code, text in texts.items() if text}


def typed_of(texts: dict[str, str]) -> str:
    """Return texts by language as they are typed."""
    return "\n\n".join(f"[{code}]\n{text}" for code, text in texts.items())


def _languages() -> list[tuple[str, str]]:
    """Return them by name, each in its own language too: names are not translated."""
    return [(one.tag, f"{one.english}, {one.name}") for one in INTERFACE_LANGUAGES]


class _Fields(forms.Form):
    asks_looks = forms.BooleanField(
        label="Language, colors, text size",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="Candidates choose them on a page of their own before the clock starts; they can change them later",
    )
    languages = forms.MultipleChoiceField(
        label="Languages of the program",
        choices=_languages,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Of buttons and sentences; candidates choose from these. None ticked: all that the station offers",
    )
    notice = forms.CharField(
        label="Notice on personal data",
        required=False,
        max_length=LONGEST_TEXT,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 6}),
        help_text=f"Candidates accept it before the exam; who does not is told to ask for staff. {_SEVERAL}",
    )
    notice_version = forms.CharField(
        label="Version of the notice",
        required=False,
        max_length=40,
        widget=UnfoldAdminTextInputWidget(),
        help_text="Recorded with each acceptance; after a new version candidates are asked again",
    )
    tries_seat = forms.BooleanField(
        label="Candidates try the seat",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="Keyboard, pointer, screen, and sound where the paper has any; what does not work calls for staff",
    )
    practice = forms.ChoiceField(
        label="Practice questions",
        required=False,
        choices=[
            (Practice.NONE.value, "None"),
            (Practice.OFFERED.value, "Offered, may be skipped"),
            (Practice.REQUIRED.value, "Each is seen once"),
        ],
        widget=UnfoldAdminSelectWidget(),
        help_text="One of every kind that the paper has; nothing in them is timed, recorded or scored",
    )
    agreement = forms.ChoiceField(
        label="Honor code",
        required=False,
        choices=[
            (Agreement.TICKS.value, "Each line is ticked"),
            (Agreement.NAME.value, "Each line is ticked, and the name typed below"),
        ],
        widget=UnfoldAdminSelectWidget(),
        help_text="How candidates agree to it",
    )
    waits = forms.BooleanField(
        label="Waiting room",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="Candidates who are ready wait until the session begins: at its time, or when an admin lets it begin",
    )
    next_steps = forms.CharField(
        label="What happens next",
        required=False,
        max_length=LONGEST_TEXT,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 4}),
        help_text=f"Said with the receipt, after the exam. {_SEVERAL}",
    )
    takes_photo = forms.BooleanField(
        label="Photo at the seat",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="After signing in each candidate is photographed by the seat's camera, for staff to compare at the "
        "attempt; where there is no camera they go on without. Say so in the notice on personal data",
    )
    takes_feedback = forms.BooleanField(
        label="Feedback after the exam",
        required=False,
        widget=UnfoldBooleanSwitchWidget(),
        help_text="With the receipt candidates may write what was wrong; read at the attempt, it changes no answer",
    )


if TYPE_CHECKING:
    _Base = forms.ModelForm[Any]
else:
    _Base = _Fields


class WelcomeForm(_Base):
    """Shows what the exam says, and keeps what differs from what is usual."""

    def get_initial_for_field(self, field: forms.Field, field_name: str) -> object:
        """Return what the exam says."""
        if field_name in FIELDS:
            front = self.instance.front
            value: object = getattr(front, field_name)
            return typed_of(dict(value)) if isinstance(value, dict) else value
        initial: object = super().get_initial_for_field(field, field_name)
        return initial

    def clean(self) -> dict[str, object]:
        """Read the texts by their languages; a notice that can be told from its next one has a version."""
        told: dict[str, object] = super().clean() or self.cleaned_data
        language = str(told.get("language") or "en")
        for name in TEXTS:
            told[name] = texts_of(str(told.get(name) or ""), language)
        if told["notice"] and not told.get("notice_version"):
            self.add_error("notice_version", gettext("A notice needs a version."))
        self.instance.welcome = {name: told[name] for name in FIELDS if name in told}
        return told
