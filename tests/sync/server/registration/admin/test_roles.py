"""The usual roles: made once as groups, shown before, and each able to do what it says and no more."""

import pytest
from django.contrib.auth.models import Group, Permission, User

from sync.server.registration import roles
from sync.server.registration.models import Reach
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk

pytestmark = pytest.mark.django_db
PAGE = "/admin/auth/group/roles/"


def rights(name: str) -> set[str]:
    group = Group.objects.get(name=name)
    return {f"{one.content_type.app_label}.{one.codename}" for one in group.permissions.select_related("content_type")}


def somebody(role: str, *centers: object) -> User:
    person = User.objects.create_user("somebody", password="correct horse battery", is_staff=True)
    person.groups.add(Group.objects.get(name=role))
    Reach.objects.create(user=person).centers.set(centers)
    return person


def test_what_would_be_made_is_shown_and_made_by_a_press(browser):
    assert "Center observer" in text(tree(browser.get(PAGE)))
    assert not Group.objects.exists()
    browser.post(PAGE)
    assert set(Group.objects.values_list("name", flat=True)) == {role.name for role in roles.ROLES}


def test_a_group_that_is_there_stays_as_it_is():
    Group.objects.create(name="Auditor")
    assert "Auditor" not in roles.make_missing()
    assert rights("Auditor") == set()
    assert roles.make_missing() == []


def test_who_only_looks_has_rights_to_look_alone():
    roles.make_missing()
    for name in ("Auditor", "Center observer"):
        assert {right.split(".")[1].split("_")[0] for right in rights(name)} == {"view"}


def test_only_registrar_and_adjudicator_move_slots_and_nobody_deletes_history():
    roles.make_missing()
    movers = Permission.objects.get(codename="move_slots").group_set.values_list("name", flat=True)
    assert set(movers) == {"Registrar", "Adjudicator"}
    deleting = {right for role in roles.ROLES for right in rights(role.name) if ".delete_" in right}
    assert deleting == {"registration.delete_enrollmentcode"}


def test_a_center_admin_sees_the_own_center_and_moves_no_slot(browser):
    roles.make_missing()
    own, other = a_candidate(), a_candidate()
    browser.force_login(somebody("Center admin", own.center))
    page = text(tree(browser.get("/admin/registration/candidateprofile/")))
    assert own.full_name in page
    assert other.full_name not in page
    assert browser.get(f"/admin/registration/candidateprofile/{other.pk}/change/").status_code in (302, 404)
    assert "Reset slot" not in text(tree(browser.get(f"/admin/registration/candidateprofile/{own.pk}/change/")))


def test_people_below_superusers_make_no_roles(browser):
    browser.force_login(a_clerk("clerk", a_center(), may="*"))
    assert browser.post(PAGE).status_code in (302, 403)
    assert not Group.objects.exists()
