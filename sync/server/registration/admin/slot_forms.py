"""The page on which somebody answers for a change of slots: for which candidates, why, and who agreed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django import forms
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy
from unfold.widgets import UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from sync.protocol.slots import SlotRefused
from sync.server.registration.admin.badges import badge
from sync.server.registration.models import CandidateProfile, ExamSession

AT_ONCE = 200
"""Slots that one confirmation may move."""


class ReasonForm(forms.Form):
    """Why."""

    reason = forms.CharField(
        max_length=500,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3}),
        help_text="Goes into the history, and with the slot to the center. No names of others, no answers.",
    )


class ApprovedForm(ReasonForm):
    """Why, and who else agreed."""

    approved_by = forms.CharField(
        label="Approved by", max_length=150, required=False, widget=UnfoldAdminTextInputWidget()
    )

    def __init__(self, data: QueryDict | None = None, *, by: str, takes_two: bool = False) -> None:
        super().__init__(data)
        self._by = by
        self.fields["approved_by"].required = takes_two

    def clean_approved_by(self) -> str:
        """Refuse an approval of one's own request."""
        name = str(self.cleaned_data["approved_by"]).strip()
        if name.casefold() == self._by.casefold():
            raise forms.ValidationError(gettext("Somebody else approves, not the person who asks."))
        return name


class OptionalReasonForm(ReasonForm):
    """Why, if there is something to say."""

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self.fields["reason"].required = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the page says."""

    title: object
    explanation: object
    button: object
    variant: str = "primary"


NEW_CODE = Words(
    title=gettext_lazy("New access code"),
    explanation=gettext_lazy("The candidate gets another access code. The old one opens nothing from then on."),
    button=gettext_lazy("Make a new code"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotChange:
    """One kind of change: what its page says, and what it does."""

    action: str
    """The name of the admin's action for many candidates."""
    words: Words
    done: object
    """What became of the slots, after their number."""
    form: Callable[[QueryDict | None, str, bool], ReasonForm]
    """Makes the form of what was posted, if anything was, who asks, and whether it takes two people."""
    make: Callable[[CandidateProfile, str, str, str], None]
    """Does it to one candidate: by, reason, approved by. Raises SlotRefused."""


def _assign(candidate: CandidateProfile, by: str, reason: str, _: str) -> None:
    candidate.assign_slot(by, reason)


def _reset(candidate: CandidateProfile, by: str, reason: str, approved_by: str) -> None:
    candidate.reset_slot(by, reason, approved_by)


def _withdraw(candidate: CandidateProfile, by: str, reason: str, _: str) -> None:
    candidate.withdraw_slot(by, reason)


ASSIGN = SlotChange(
    action="assign_slots",
    words=Words(
        title=gettext_lazy("Assign slot"),
        explanation=gettext_lazy(
            "The candidate gets the right to sit the exam: Available, in a new generation of the slot."
        ),
        button=gettext_lazy("Assign"),
    ),
    done=gettext_lazy("Slots assigned: %(count)s"),
    form=lambda data, *_: OptionalReasonForm(data),
    make=_assign,
)
RESET = SlotChange(
    action="reset_slots",
    words=Words(
        title=gettext_lazy("Reset slot"),
        explanation=gettext_lazy(
            "A reset opens a new generation of the slot: Available, clean, with nothing of the earlier attempt. "
            "What happened before stays in the history, and an attempt that still runs goes on until a person ends it."
        ),
        button=gettext_lazy("Reset"),
    ),
    done=gettext_lazy("Slots reset: %(count)s. They are Available again, in a new generation."),
    form=lambda data, by, takes_two: ApprovedForm(data, by=by, takes_two=takes_two),
    make=_reset,
)
WITHDRAW = SlotChange(
    action="withdraw_slots",
    words=Words(
        title=gettext_lazy("Withdraw slot"),
        explanation=gettext_lazy(
            "Withdrawing takes the right to sit the exam away. "
            "An attempt that still runs goes on until a person ends it."
        ),
        button=gettext_lazy("Withdraw"),
        variant="danger",
    ),
    done=gettext_lazy("Slots withdrawn: %(count)s"),
    form=lambda data, *_: ReasonForm(data),
    make=_withdraw,
)


def page_of(candidate: CandidateProfile) -> str:
    """Return where the candidate's own page is."""
    return reverse("admin:registration_candidateprofile_change", args=[candidate.pk])


def answer_for(
    model_admin: "ModelAdmin[CandidateProfile]",
    request: HttpRequest,
    *,
    candidates: Sequence[CandidateProfile],
    change: SlotChange,
    back: str,
    is_bulk: bool = False,
) -> HttpResponse:
    """Return the page that asks, or do what was confirmed and go back."""
    posted = request.POST if "confirmed" in request.POST else None
    form = change.form(posted, request.user.get_username(), _takes_two(candidates))
    if form.is_valid():
        told = form.cleaned_data
        make(
            model_admin,
            request,
            candidates=candidates,
            change=change,
            told=(told["reason"], told.get("approved_by", "")),
        )
        return HttpResponseRedirect(back)
    action = change.action if is_bulk else ""
    return ask(model_admin, request, candidates=candidates, words=change.words, form=form, back=back, action=action)


def _takes_two(candidates: Sequence[CandidateProfile]) -> bool:
    """Whether the policy of any of their sessions wants two people for a reset."""
    sessions = ExamSession.objects.filter(pk__in={candidate.session_id for candidate in candidates})
    return any("reset" in session.rules.two_people for session in sessions)


def ask(
    model_admin: "ModelAdmin[CandidateProfile]",
    request: HttpRequest,
    *,
    candidates: Sequence[CandidateProfile],
    words: Words,
    form: forms.Form,
    back: str,
    action: str = "",
) -> TemplateResponse:
    """Return the page that says what will happen to whom, and asks what has to be answered for."""
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "title": words.title,
        "words": words,
        "chosen": [(candidate, badge(candidate)) for candidate in candidates],
        "form": form,
        "action": action,
        "back": back,
    }
    return TemplateResponse(request, "admin/registration/slot_change.html", context)


def make(
    model_admin: "ModelAdmin[CandidateProfile]",
    request: HttpRequest,
    *,
    candidates: Sequence[CandidateProfile],
    change: SlotChange,
    told: tuple[str, str] = ("", ""),
) -> None:
    """Do it to each candidate whose slot allows it, and say what became of all of them."""
    reason, approved_by = told
    done = 0
    for candidate in candidates:
        try:
            change.make(candidate, request.user.get_username(), reason, approved_by)
        except SlotRefused:
            why = gettext("%(candidate)s: not possible, the slot is “%(slot)s”.")
            told_why = why % {"candidate": candidate, "slot": candidate.slot_status}
            model_admin.message_user(request, told_why, "WARNING")
        else:
            done += 1
            model_admin.log_change(request, candidate, f"{change.words.title}. {reason}".strip())
    if done:
        model_admin.message_user(request, str(change.done) % {"count": done})
