"""Accommodations in the admin: the page that grants them to one candidate, and what was granted before."""

from collections.abc import Mapping

import msgspec
from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext
from unfold.widgets import (
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldBooleanSwitchWidget,
)

from sync.protocol.accommodations import POINTER_COLORS, THEMES, Accommodations, faults
from sync.server.registration.accommodating import accommodate
from sync.server.registration.accommodation_words import HELP, LABELS, in_words
from sync.server.registration.admin import slot_forms
from sync.server.registration.admin.exams import TOOL_WORDS
from sync.server.registration.admin.slot_forms import ApprovedForm
from sync.server.registration.models import AccommodationGrant, CandidateProfile
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.times import in_words as time_in_words
from sync.server.registration.unfolded import TabularInline, action

WORDS = slot_forms.Words(
    title="Accommodations",
    explanation=(
        "What this candidate's exam has beyond others'. It goes out with the candidate's slot and holds without a "
        "network; an attempt that runs already has it as soon as its station hears of it, except for time and breaks."
    ),
    button="Grant",
)
_WORD_CHOICES: Mapping[str, tuple[str, ...]] = {"theme": THEMES, "pointer_color": POINTER_COLORS}


class AccommodationForm(ApprovedForm):
    """Everything there is to grant, why, and who approved it."""

    def __init__(self, data: QueryDict | None, *, by: str, granted: Accommodations) -> None:
        super().__init__(data, by=by)
        for name in LABELS:
            self.fields[name] = _field(name, getattr(granted, name))
        self.order_fields([*LABELS, "reason", "approved_by"])
        self.fields["reason"].help_text = "Goes into the history, and to the center. No diagnosis, no names of others."

    def clean(self) -> dict[str, object]:
        """Refuse what no station would take."""
        cleaned: dict[str, object] = super().clean() or self.cleaned_data
        for name in faults(self.granted):
            self.add_error(name, f"Not possible: {HELP[name]}.")
        return cleaned

    @property
    def granted(self) -> Accommodations:
        """What was filled in; where a field could not be read, as if it was empty."""
        told = {name: self.cleaned_data[name] for name in LABELS if self.cleaned_data.get(name)}
        return msgspec.convert(told, Accommodations)


def _field(name: str, value: object) -> forms.Field:
    label, help_text = LABELS[name], HELP[name]
    if name == "tools":
        # The exam may not allow them, and what a later version granted is kept.
        known = {**{str(tool): words for tool, words in TOOL_WORDS.items()}, **dict.fromkeys(_words(value), "")}
        return forms.MultipleChoiceField(
            label=label,
            choices=[(tool, words or tool) for tool, words in known.items()],
            required=False,
            initial=list(_words(value)),
            widget=forms.CheckboxSelectMultiple,
            help_text=help_text,
        )
    if name in _WORD_CHOICES:
        choices = [("", "As usual"), *((word, word.capitalize()) for word in _WORD_CHOICES[name])]
        return forms.ChoiceField(
            label=label,
            choices=choices,
            required=False,
            initial=value,
            widget=UnfoldAdminSelectWidget(),
            help_text=help_text,
        )
    if isinstance(value, bool):
        return forms.BooleanField(
            label=label, required=False, initial=value, widget=UnfoldBooleanSwitchWidget(), help_text=help_text
        )
    return forms.IntegerField(
        label=label,
        required=False,
        min_value=0,
        initial=value,
        widget=UnfoldAdminIntegerFieldWidget(),
        help_text=help_text,
    )


def _words(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


class AccommodationInline(TabularInline[AccommodationGrant, CandidateProfile]):
    """What was granted, newest first; only ever added to."""

    model = AccommodationGrant
    verbose_name_plural = "Accommodations that were granted"
    hide_title = True  # unfold: the row says it all
    fields = ["when", "what", "by", "approved_by", "reason"]
    readonly_fields = ["when", "what", "by", "approved_by", "reason"]
    ordering = ["-pk"]
    extra = 0
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[AccommodationGrant]:
        """Read the center's zone in the same query."""
        return super().get_queryset(request).select_related("profile__center")

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """They are granted by the button above."""
        return False

    def has_change_permission(self, *_: object, **__: object) -> bool:
        """And stand as they were granted."""
        return False

    @admin.display(description="When")
    def when(self, grant: AccommodationGrant) -> str:
        """Return when, in the center's zone."""
        return time_in_words(grant.at, grant.profile.center.zone)

    @admin.display(description="What holds from then on")
    def what(self, grant: AccommodationGrant) -> str:
        """Return all of it in words."""
        return in_words(grant.told)


class AccommodationActions(ModelAdmin[CandidateProfile]):
    """The button that opens the page."""

    def has_accommodate_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may grant accommodations."""
        return bool(request.user.has_perm("registration.add_accommodationgrant"))

    @action(
        description="Accommodations…", url_path="accommodations", icon="accessibility_new", permissions=["accommodate"]
    )
    def accommodate_this(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask what, why and who approved it; then grant it."""
        candidate = get_object_or_404(CandidateProfile.objects.select_related("exam", "center"), pk=object_id)
        by, back = request.user.get_username(), slot_forms.page_of(candidate)
        form = AccommodationForm(request.POST if request.method == "POST" else None, by=by, granted=candidate.granted)
        if not form.is_valid():
            return slot_forms.ask(self, request, candidates=[candidate], words=WORDS, form=form, back=back)
        told = form.cleaned_data
        grant = accommodate(candidate, form.granted, by=by, reason=told["reason"], approved_by=told["approved_by"])
        if grant is None:
            self.message_user(request, gettext("Nothing was changed."))
        else:
            self.log_change(request, candidate, f"Accommodations: {in_words(grant.told)}. {grant.reason}")
            self.message_user(request, f"Accommodations: {in_words(grant.told)}.")
        return HttpResponseRedirect(back)

    @admin.display(description="Accommodations")
    def accommodations_now(self, candidate: CandidateProfile) -> str:
        """Return what holds now."""
        return in_words(candidate.granted)
