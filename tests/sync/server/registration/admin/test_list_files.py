"""Every list of the admin is given out as a file: what it shows at that moment, and nothing that a program runs."""

import csv
from datetime import UTC, datetime
from io import StringIO

import pytest
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sync.server.papers.tables.spreadsheets import read_workbook
from sync.server.registration.models import SlotEvent
from tests.sync.server.registration.admin.everything import World, list_of, shown
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session, a_station

pytestmark = pytest.mark.django_db
CENTERS, STATIONS, CANDIDATES = (
    f"/admin/registration/{name}/" for name in ("examcenter", "station", "candidateprofile")
)


def rows_of(answer: object) -> list[list[str]]:
    assert answer.status_code == 200, answer
    told = answer.getvalue().decode()
    assert told.startswith("\ufeff")
    return list(csv.reader(StringIO(told.removeprefix("\ufeff"))))


def asked(browser) -> dict[str, int]:
    counts = {}
    for kind in shown():
        if admin.site._registry[kind].gives_files:
            with CaptureQueriesContext(connection) as queries:
                rows_of(browser.get(f"{list_of(kind)}export/csv/"))
            counts[kind._meta.label] = len(queries)
    return counts


def test_every_file_asks_the_database_as_often_for_many_rows_as_for_one(browser):
    world = World("row", a_center())
    world.fill(1)
    asked(browser)  # what a process reads once
    one = asked(browser)
    world.fill(29)
    assert asked(browser) == one


def test_a_file_has_what_the_list_shows_of_all_its_pages(browser, monkeypatch):
    monkeypatch.setattr(admin.site._registry[type(a_center())], "list_per_page", 2)
    for n in range(5):
        a_center(code=f"N{n}", name=f"North {n}")
    rows = rows_of(browser.get(f"{CENTERS}export/csv/?q=North&p=2"))
    assert rows[0] == ["code", "name", "zone", "address", "candidates", "stations"]
    assert [row[0] for row in rows[1:]] == [f"N{n}" for n in range(5)]


def test_filters_count_and_heads_are_those_of_the_list(browser):
    session = a_session(opens_at=datetime(2031, 5, 4, 3, 30, tzinfo=UTC), closes_at=datetime(2031, 5, 4, 9, tzinfo=UTC))
    a_session(cancelled=True)
    head, *rows = rows_of(browser.get("/admin/registration/examsession/export/csv/?cancelled__exact=0"))
    assert [dict(zip(head, row, strict=True))["Opens"] for row in rows] == ["2031-05-04T03:30:00Z"]
    assert rows[0][:2] == [session.exam.code, session.center.code]
    assert head == ["exam", "center", "Opens", "Closes", "State", "Candidates", "begins at", "session id"]


def test_nothing_that_was_typed_is_run_by_a_spreadsheet(browser):
    a_center(code="=A1", name="+1+1", address="@x")
    assert rows_of(browser.get(f"{CENTERS}export/csv/"))[1][:4] == ["'=A1", "'+1+1", "Asia/Kolkata", "'@x"]


def test_a_workbook_has_the_same_and_every_cell_is_a_text(browser):
    a_station(name="=1+1")
    answer = browser.get(f"{STATIONS}export/xlsx/")
    assert "spreadsheetml" in answer.headers["Content-Type"]
    assert answer.headers["Content-Disposition"].endswith('.xlsx"')
    (_, head), (_, row) = read_workbook(answer.getvalue())
    assert row[3] == "=1+1"
    assert head[0] == "Seat"


def test_states_are_words_without_marks_of_a_page(browser):
    candidate = a_candidate()
    candidate.assign_slot(by="boss", reason="a <b> reason")
    told = str(rows_of(browser.get("/admin/registration/slotevent/export/csv/")))
    assert "a <b> reason" in told
    assert SlotEvent.objects.count() == 1
    assert "<span" not in str(rows_of(browser.get(f"{CANDIDATES}export/csv/")))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_who_may_not_look_at_a_list_takes_no_file_of_it(browser, form):
    browser.force_login(a_clerk("stranger", may="view_exam"))
    answers = {kind: browser.get(f"{list_of(kind)}export/{form}/") for kind in shown()}
    taken = [kind for kind, answer in answers.items() if answer.status_code != 403]
    assert answers[taken[0]].getvalue()
    assert [kind._meta.label for kind in taken] == ["registration.Exam"]


def test_who_took_which_list_stands_in_the_audit_log(browser):
    a_candidate()
    browser.get(f"{CANDIDATES}export/xlsx/").getvalue()
    entry = LogEntry.objects.get()
    assert (entry.user.username, entry.content_type.model, entry.change_message) == (
        "boss",
        "candidateprofile",
        "Fetched as XLSX",
    )
    assert entry.change_message in text(tree(browser.get("/admin/admin/logentry/")))


def test_conflicts_and_hand_overs_are_files_too(browser):
    session = a_session()
    head, row = rows_of(browser.get("/admin/exchange/sessionclose/export/csv/"))
    assert head == ["Exam", "Center", "Opens", "Closes", "Candidates", "State"]
    assert (row[:2], row[-2:]) == ([session.exam.code, session.center.code], ["0", "Open"])
    World("row", a_center()).fill(3)
    conflicts = "/admin/exchange/conflictdecision/export/csv/"
    assert len(rows_of(browser.get(conflicts))) == len(rows_of(browser.get(f"{conflicts}?state=all"))) > 1
    assert len(rows_of(browser.get(f"{conflicts}?state=decided"))) == 1


def test_a_filter_that_means_nothing_gives_no_file(browser):
    assert browser.get(f"{STATIONS}export/csv/?nonsense=1").status_code == 404


@pytest.mark.parametrize("page", [CENTERS, "/admin/exchange/conflictdecision/", "/admin/exchange/sessionclose/"])
def test_the_button_stands_above_every_list_and_keeps_search_and_filters(browser, page):
    links = [link.get("href") or "" for link in tree(browser.get(f"{page}?q=x&p=3")).iter("a")]
    assert [one for one in links if "/export/" in one] == [f"{page}export/{form}/?q=x" for form in ("csv", "xlsx")]
