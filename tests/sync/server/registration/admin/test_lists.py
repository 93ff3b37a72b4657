"""Every list of the admin asks the database as often at a thousand rows as at one."""

from contextlib import contextmanager

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.sync.server.registration.admin.everything import World, list_of, shown
from tests.sync.server.registration.world import a_center

pytestmark = pytest.mark.django_db


@contextmanager
def short_pages(monkeypatch):
    """Fewer lines on a page: what a line asks shows at fifteen as it does at a hundred."""
    for model_admin in admin.site._registry.values():
        monkeypatch.setattr(model_admin, "list_per_page", 15)
    yield


def asked(browser) -> dict[str, int]:
    counts = {}
    for kind in shown():
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(list_of(kind)).status_code == 200, kind
        counts[kind._meta.label] = len(queries)
    return counts


def test_every_list_asks_as_often_for_a_thousand_rows_as_for_one(browser, monkeypatch):
    world = World("row", a_center())
    with short_pages(monkeypatch):
        world.fill(1)
        asked(browser)  # what a process reads once
        one = asked(browser)
        world.fill(999)
        assert asked(browser) == one
    assert max(one.values()) <= 12, one
