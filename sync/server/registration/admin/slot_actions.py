"""The actions that move slots, for one candidate on the page and for many in the list."""

from typing import ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from sync.server.registration.admin import slot_forms
from sync.server.registration.models import CandidateProfile
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.unfolded import action


class SlotActions(ModelAdmin[CandidateProfile]):
    """Assign, reset, withdraw."""

    MANY: ClassVar[list[str]] = ["assign_slots", "reset_slots", "withdraw_slots"]
    ONE: ClassVar[list[str]] = ["assign_this", "reset_this", "withdraw_this"]

    def has_slots_permission(self, request: HttpRequest, _: object = None) -> bool:
        """Whether this person may move slots."""
        return bool(request.user.has_perm("registration.move_slots"))

    def has_assignable_permission(self, request: HttpRequest, object_id: object) -> bool:
        """Whether this person may give this candidate a slot: the button shows where it would do something."""
        return self.has_slots_permission(request) and not self._has_slot(object_id)

    def has_resettable_permission(self, request: HttpRequest, object_id: object) -> bool:
        """Whether this person may reset or withdraw this candidate's slot."""
        return self.has_slots_permission(request) and self._has_slot(object_id)

    def _has_slot(self, object_id: object) -> bool:
        return CandidateProfile.objects.filter(pk=str(object_id), has_exam_slot=True).exists()

    @admin.action(description="Assign slot", permissions=["slots"])
    def assign_slots(self, request: HttpRequest, candidates: QuerySet[CandidateProfile]) -> None:
        """Give a slot to those who have none."""
        slot_forms.make(self, request, candidates=list(candidates), change=slot_forms.ASSIGN)

    @admin.action(description="Reset slot, with reason", permissions=["slots"])
    def reset_slots(self, request: HttpRequest, candidates: QuerySet[CandidateProfile]) -> HttpResponse | None:
        """Ask why, then open the slots once more."""
        return self._many(request, candidates, slot_forms.RESET)

    @admin.action(description="Withdraw slot, with reason", permissions=["slots"])
    def withdraw_slots(self, request: HttpRequest, candidates: QuerySet[CandidateProfile]) -> HttpResponse | None:
        """Ask why, then take the slots away."""
        return self._many(request, candidates, slot_forms.WITHDRAW)

    @action(description="Assign slot…", url_path="assign-slot", icon="check", permissions=["assignable"])
    def assign_this(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Give the candidate a slot."""
        return self._one(request, object_id, slot_forms.ASSIGN)

    @action(description="Reset slot…", url_path="reset-slot", icon="restart_alt", permissions=["resettable"])
    def reset_this(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask why, then open the slot once more."""
        return self._one(request, object_id, slot_forms.RESET)

    @action(description="Withdraw slot…", url_path="withdraw-slot", icon="block", permissions=["resettable"])
    def withdraw_this(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask why, then take the slot away."""
        return self._one(request, object_id, slot_forms.WITHDRAW)

    def _many(
        self, request: HttpRequest, candidates: QuerySet[CandidateProfile], change: slot_forms.SlotChange
    ) -> HttpResponse | None:
        if candidates.count() > slot_forms.AT_ONCE:
            why = f"At most {slot_forms.AT_ONCE} slots at once, so that each is looked at."
            self.message_user(request, why, "ERROR")
            return None
        return slot_forms.answer_for(
            self, request, candidates=list(candidates), change=change, back=request.get_full_path(), is_bulk=True
        )

    def _one(self, request: HttpRequest, object_id: int, change: slot_forms.SlotChange) -> HttpResponse:
        candidate = get_object_or_404(CandidateProfile.objects.select_related("exam", "center"), pk=object_id)
        back = slot_forms.page_of(candidate)
        return slot_forms.answer_for(self, request, candidates=[candidate], change=change, back=back)
