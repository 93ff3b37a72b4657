"""Who may sign in to the admin, and whose sign-in failed."""

from axes.models import AccessAttempt
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest
from django_otp.plugins.otp_totp.models import TOTPDevice
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from sync.server.registration.models import Reach
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.unfolded import TabularInline

for _foreign in (User, Group, TOTPDevice):
    if admin.site.is_registered(_foreign):
        admin.site.unregister(_foreign)


class ReachInline(TabularInline[Reach, User]):
    """Which centers the person sees."""

    model = Reach
    hide_title = True  # unfold: the row says it all
    autocomplete_fields = ("centers",)
    can_delete = False


@admin.register(User)
class StaffAdmin(UserAdmin, ModelAdmin[User]):  # type: ignore[type-arg]  # at run time it takes none
    """Staff. Their authenticators are made by `central create-admin`, where nobody else sees the secret."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm

    def get_inlines(self, _request: HttpRequest, obj: User | None = None) -> tuple[type[ReachInline], ...]:
        """Ask for a new person's name and password first; the page that follows asks for the rest."""
        return () if obj is None else (ReachInline,)


@admin.register(Group)
class CentralGroupAdmin(GroupAdmin, ModelAdmin[Group]):
    """Groups of rights."""


@admin.register(AccessAttempt)
class FailedSignInAdmin(ModelAdmin[AccessAttempt]):
    """Wrong passwords; deleting an entry lets the person try again at once."""

    list_display = ["username", "ip_address", "failures_since_start", "attempt_time"]
    search_fields = ["username", "ip_address"]
    fields = ["username", "ip_address", "user_agent", "failures_since_start", "attempt_time"]
    readonly_fields = ["username", "ip_address", "user_agent", "failures_since_start", "attempt_time"]

    def has_add_permission(self, *_: object, **__: object) -> bool:
        """Nobody writes these by hand."""
        return False
