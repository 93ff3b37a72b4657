"""Who may sign in to the admin, and whose sign-in failed."""

from axes.models import AccessAttempt
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django_otp.plugins.otp_totp.models import TOTPDevice
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from sync.server.registration.unfolded import ModelAdmin

for _foreign in (User, Group, TOTPDevice):
    if admin.site.is_registered(_foreign):
        admin.site.unregister(_foreign)


@admin.register(User)
class StaffAdmin(UserAdmin, ModelAdmin[User]):  # type: ignore[type-arg]  # at run time it takes none
    """Staff. Their authenticators are made by `central create-admin`, where nobody else sees the secret."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm


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
