"""The links at the side of the admin's pages."""

from django.contrib.auth.models import User
from django.test import RequestFactory

from sync.server.registration.look import navigation


def test_every_list_has_its_place_at_the_side(admin_user: User) -> None:
    request = RequestFactory().get("/admin/")
    request.user = admin_user
    titles = [group.get("title", "") for group in navigation(request)]
    assert titles == ["", "Exams", "Scores", "The day", "Centers", "Who answers for what", "People"]
