"""Who may sign in to the admin, and whose sign-in failed."""

from axes.models import AccessAttempt
from django.conf import settings
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm

from sync.server.registration import roles, second_factor
from sync.server.registration.admin.once import told_once
from sync.server.registration.models import Reach
from sync.server.registration.narrowed import ModelAdmin
from sync.server.registration.unfolded import TabularInline, action

for _foreign in (User, Group, TOTPDevice, StaticDevice):
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
    """Staff. A set-up code lets somebody make an authenticator that nobody else sees."""

    actions_detail = ("set_up_code",)

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm

    def get_inlines(self, _request: HttpRequest, obj: User | None = None) -> tuple[type[ReachInline], ...]:
        """Ask for a new person's name and password first; the page that follows asks for the rest."""
        return () if obj is None else (ReachInline,)

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Whether this person may change that one."""
        return _is_below(request, obj) and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Whether this person may delete that one."""
        return _is_below(request, obj) and super().has_delete_permission(request, obj)

    def has_invite_permission(self, request: HttpRequest, object_id: object = None) -> bool:
        """Whether this person may let that one set up a new authenticator."""
        person = User.objects.filter(pk=str(object_id)).first() if object_id else None
        return settings.CENTRAL_OTP_REQUIRED and self.has_change_permission(request, person)

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> tuple[str, ...]:
        """Nobody makes anybody a superuser, or gives rights, but superusers."""
        rights = () if request.user.is_superuser else ("is_superuser", "groups", "user_permissions")
        return (*super().get_readonly_fields(request, obj), *rights)

    @action(description="Set-up code…", url_path="set-up-code", icon="key", permissions=["invite"])
    def set_up_code(self, request: HttpRequest, object_id: int) -> HttpResponse:
        """Ask once, then show the code, this once; the person's authenticator opens nothing any more."""
        person = get_object_or_404(User, pk=object_id)
        if request.method != "POST":
            back = reverse("admin:auth_user_change", args=[person.pk])
            asked = {"opts": self.opts, "title": gettext("Set-up code"), "who": person, "back": back}
            context = {**self.admin_site.each_context(request), **asked}
            return TemplateResponse(request, "admin/registration/set_up_code.html", context)
        code = second_factor.invite(person)
        self.log_change(request, person, "Set-up code given; authenticator and recovery codes taken back")
        sentence = gettext("%(name)s signs in with the password and this code, once, within 24 hours.")
        return told_once(self, request, title=gettext("Set-up code"), code=code, sentence=sentence % {"name": person})


def _is_below(request: HttpRequest, person: User | None) -> bool:
    """Whether this person may touch that one: superusers alone touch superusers."""
    return person is None or not person.is_superuser or bool(request.user.is_superuser)


@admin.register(Group)
class CentralGroupAdmin(GroupAdmin, ModelAdmin[Group]):
    """Groups of rights, and the usual roles as such."""

    actions_list = ("usual_roles",)

    def has_usual_roles_permission(self, request: HttpRequest) -> bool:
        """Whether this person may make them: superusers alone give rights."""
        return bool(request.user.is_superuser)

    @action(description="Usual roles…", url_path="roles", icon="group_add", permissions=["usual_roles"])
    def usual_roles(self, request: HttpRequest) -> HttpResponse:
        """Show what each may do, and make those that are missing."""
        back = reverse("admin:auth_group_changelist")
        if request.method == "POST":
            made = roles.make_missing()
            for group in Group.objects.filter(name__in=made):
                self.log_addition(request, group, "Made as a usual role")
            self.message_user(request, gettext("Groups that were made: %(count)s") % {"count": len(made)})
            return HttpResponseRedirect(back)
        there = set(Group.objects.values_list("name", flat=True))
        told = {"title": gettext("Usual roles"), "roles": [(role, role.name in there) for role in roles.ROLES]}
        context = {**self.admin_site.each_context(request), "opts": self.opts, "back": back, **told}
        return TemplateResponse(request, "admin/registration/roles.html", context)


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
