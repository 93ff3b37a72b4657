"""A server that lost a column under its hands is mended by a superuser in a browser, and works on without a restart."""

from pathlib import Path

from tests.sync.server.running import Office, migrated_office, send

SEEDED = """
from sync.protocol.slots import SlotState
from tests.sync.server.registration.world import a_candidate
print(a_candidate(SlotState.CONSUMED).center.pk)
"""
LOST = """
from sync.server.registration.models import CandidateProfile
from tests.sync.server.registration.losing import lose
lose(CandidateProfile, ["slot_attempting_at"])
"""
TOLD = """
from django.contrib.admin.models import LogEntry
from sync.server.registration.models import CandidateProfile
print(*(candidate.slot.state for candidate in CandidateProfile.objects.all()))
print(*(f"{entry.user} {entry.object_repr}: {entry.get_change_message()}" for entry in LogEntry.objects.all()))
"""


def an_office(home: Path) -> Office:
    office = migrated_office(home, CENTRAL_OTP="off")
    office.must("create-admin", "boss", typed="correct horse battery\n")
    return office


def test_the_lost_column_is_put_back_by_the_page_of_the_server_that_runs(tmp_path: Path) -> None:
    office = an_office(tmp_path / "home")
    center = office.python(SEEDED).strip()
    with office.serving("--host", "127.0.0.1") as server:
        url = server.line("listening ")
        browser = server.signed_in(url)
        deletion = f"{url}/admin/registration/examcenter/{center}/delete/"
        assert browser.get(deletion).status_code == 200
        office.python(LOST)
        failed = browser.get(deletion)
        assert (failed.status_code, "has no column slot_attempting_at" in failed.text) == (503, True)
        assert 'href="/admin/doctor/"' in failed.text

        assert "has no column slot_attempting_at" in browser.get(f"{url}/admin/doctor/").text
        done = send(browser, f"{url}/admin/doctor/repair/", {})
        assert "column registration_candidateprofile.slot_attempting_at added" in done.text
        assert browser.get(f"{url}/healthz").json() == {"status": "ok"}
        assert office.run("doctor").returncode == 0
        states, noted = office.python(TOLD).splitlines()
        assert states == "consumed"
        assert noted.startswith("boss central doctor --repair: ")
        assert "slots rebuilt from their history" in noted
        assert "was deleted successfully" in send(browser, deletion, {"post": "yes"}).text
