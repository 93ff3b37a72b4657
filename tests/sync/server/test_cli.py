"""`central` as somebody types it: what it prints, what it leaves behind, and what its exit codes say."""

import csv
import json
import re
import signal
import socket
import stat
import sys
from pathlib import Path

import pytest

from sync.protocol import codes
from sync.server.__main__ import main
from tests.sync.server.exchange.machine import Machine, Reply
from tests.sync.server.running import PASSWORD, Office, migrated_office

GIFT = "::One:: What is 2+2? {=4 ~3 ~5}\n\n::Two:: Which? {=A ~B ~C}\n"
CENTER = """
from sync.server.registration.models import ExamCenter
ExamCenter.objects.create(code="C1", name="Center One", zone="Asia/Kolkata")
"""
COUNT = """
from sync.server.registration.models import CandidateProfile
print(*[f"{c.registration_number}:{c.slot.state}" for c in CandidateProfile.objects.all()])
"""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "home")


@pytest.fixture
def migrated(tmp_path: Path) -> Office:
    return migrated_office(tmp_path / "migrated")


def one_sentence(told: str, code: str) -> None:
    assert told.startswith(f"{code}: "), told
    assert "Traceback" not in told
    assert len(told.strip().splitlines()) == 1


# --- usage ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [[], ["sing"], ["serve", "--port", "high"], ["import-paper", "x.zip"]])
def test_wrong_usage_ends_with_2(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: central" in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    ["serve", "migrate", "create-admin", "import-candidates", "import-paper", "doctor", "reproject"],
)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"central {command}" in capsys.readouterr().out


def test_a_database_that_nobody_knows_is_named_in_one_sentence(tmp_path):
    office = Office(tmp_path, {"CENTRAL_DATABASE_URL": "oracle://x/y"})
    done = office.run("migrate")
    one_sentence(done.stderr, "CENTRAL-DATABASE-URL")
    assert done.returncode == 2


def test_debug_shows_where_an_error_came_from(migrated):
    done = migrated.run("import-candidates", "nowhere.csv", "--debug")
    assert "Traceback" in done.stderr
    assert "FileUnreadable" in done.stderr


# --- database, people -------------------------------------------------------------------------------------------------


def test_the_folder_keeps_its_secrets_to_its_owner(migrated):
    migrated.must("create-admin", "boss", typed=f"{PASSWORD}\n")
    secrets = list((migrated.home / "keys").iterdir())
    assert [file.name for file in secrets] == ["django-secret"]
    if sys.platform != "win32":
        assert {stat.S_IMODE(file.stat().st_mode) for file in secrets} == {0o600}


def test_migrating_goes_to_a_named_migration_and_names_what_it_does_not_know(migrated):
    assert "Unapplying registration.0005" in migrated.must("migrate", "registration", "0004")
    assert "Applying registration.0005" in migrated.must("migrate")
    done = migrated.run("migrate", "registration", "9999")
    one_sentence(done.stderr, "CENTRAL-MIGRATE")
    assert done.returncode == 2


def test_an_admin_is_told_the_authenticator_once(migrated):
    told = migrated.must("create-admin", "boss", typed=f"{PASSWORD}\n")
    assert told.startswith("created boss\notpauth://totp/")
    again = migrated.run("create-admin", "boss", typed=f"{PASSWORD}\n")
    one_sentence(again.stderr, "CENTRAL-NAME-TAKEN")
    assert again.returncode == 1


def test_a_weak_password_makes_nobody(migrated):
    done = migrated.run("create-admin", "boss", typed="password\n")
    one_sentence(done.stderr, "CENTRAL-PASSWORD")
    assert done.returncode == 1


def test_without_a_database_the_sentence_says_what_to_do(office):
    done = office.run("create-admin", "boss", typed=f"{PASSWORD}\n")
    one_sentence(done.stderr, "CENTRAL-DATABASE")
    assert "central doctor" in done.stderr
    assert done.returncode == 3


def test_the_doctor_speaks_json_and_fails_where_something_is_wrong(migrated):
    healthy = migrated.run("doctor", "--json")
    assert (healthy.returncode, [each["name"] for each in json.loads(healthy.stdout)]) == (
        0,
        [
            "database",
            "schema",
            "slots",
            "process",
            "caches",
            "disk",
            "restore",
            "projections",
            "events",
            "access codes",
            "words",
            "staff",
            "backup",
        ],
    )
    migrated.must("migrate", "registration", "0004")
    ill = migrated.run("doctor", "--json")
    [schema] = [each for each in json.loads(ill.stdout) if each["name"] == "schema"]
    assert (ill.returncode, schema["status"]) == (1, "failed")
    assert "central migrate" in schema["mend"]


# --- lists and papers -------------------------------------------------------------------------------------------------


def a_list(office: Office, *lines: str) -> Path:
    office.python(CENTER)
    file = office.home / "list.csv"
    file.write_text("\n".join(("registration_number,full_name,exam,center", *lines)), encoding="utf-8")
    return file


def test_a_list_is_imported_with_slips_that_only_their_owner_reads(migrated):
    file, slips = a_list(migrated, "R1,Asha,E1,C1", "R2,Omar,E1,C1"), migrated.home / "slips.csv"
    told = migrated.must("import-candidates", str(file), "--slips", str(slips))
    assert told.splitlines() == ["list.csv:2: imported R1", "list.csv:3: imported R2", "2 imported, 0 refused"]
    assert migrated.python(COUNT).split() == ["R1:available", "R2:available"]
    with slips.open(encoding="utf-8", newline="") as lines:
        assert [len(codes.normalized(row["access_code"])) for row in csv.DictReader(lines)] == [8, 8]
    if sys.platform != "win32":
        assert stat.S_IMODE(slips.stat().st_mode) == 0o600


def test_a_refused_row_is_named_and_the_whole_ends_with_1(migrated):
    file = a_list(migrated, "R1,Asha,E1,C1", "R2,Omar,E1,C9")
    done = migrated.run("import-candidates", str(file), "--slips", str(migrated.home / "slips.csv"))
    assert done.returncode == 1
    assert "list.csv:3: refused R2: There is no center with the code C9." in done.stdout
    assert migrated.python(COUNT).split() == ["R1:available"]


def test_codes_are_not_made_where_nobody_would_learn_them(migrated):
    done = migrated.run("import-candidates", str(a_list(migrated, "R1,Asha,E1,C1")))
    one_sentence(done.stderr, "CENTRAL-IMPORT-SLIPS")
    assert done.returncode == 2
    assert migrated.python(COUNT).split() == []


def test_slips_of_another_day_are_not_overwritten(migrated):
    slips = migrated.home / "slips.csv"
    slips.write_text("precious")
    done = migrated.run("import-candidates", str(a_list(migrated, "R1,Asha,E1,C1")), "--slips", str(slips))
    assert done.returncode == 2
    assert slips.read_text() == "precious"
    assert migrated.python(COUNT).split() == []


def test_a_file_that_is_no_list_is_refused_in_one_sentence(migrated):
    done = migrated.run("import-candidates", str(migrated.home / "gone.csv"))
    one_sentence(done.stderr, "CENTRAL-IMPORT-FILE")
    assert done.returncode == 1


def test_a_paper_is_imported_item_by_item(migrated):
    file = migrated.home / "paper.gift"
    file.write_text(GIFT, encoding="utf-8")
    told = migrated.must("import-paper", str(file), "--exam", "NEW-1")
    assert "2 imported, 0 imported with loss, 0 refused" in told
    report = json.loads(migrated.must("import-paper", str(file), "--exam", "NEW-1", "--json"))
    assert [entry["outcome"] for entry in report["entries"]] == ["imported", "imported"]
    exams = "from sync.server.registration.models import Exam\nprint(*Exam.objects.values_list('code', flat=True))"
    assert migrated.python(exams).split() == ["NEW-1"]


def test_a_paper_with_a_refused_item_ends_with_1(migrated):
    file = migrated.home / "paper.gift"
    file.write_text(GIFT + "\n::Bad:: Broken {=\n", encoding="utf-8")
    done = migrated.run("import-paper", str(file), "--exam", "E1")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


# --- serving ----------------------------------------------------------------------------------------------------------


class OverTls:
    """A machine's way to a running server."""

    def __init__(self, url: str, browser: object) -> None:
        self._url, self._browser = url, browser

    def ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Reply:
        got = self._browser.request(method, self._url + path, data=body, headers=headers, timeout=30)
        return Reply(got.status_code, {name.lower(): value for name, value in got.headers.items()}, got.content)


def test_the_first_start_makes_the_database_and_the_first_line_is_the_address(office):
    with office.serving("--host", "127.0.0.1") as server:
        url = server.line("listening ")
        assert re.fullmatch(r"https://127\.0\.0\.1:\d+", url)
        assert server.browser().get(f"{url}/healthz").json()["status"] == "ok"
        assert server.browser().get(f"{url}/admin/login/").status_code == 200
    assert server.ended == 0


def test_the_admins_own_files_are_served(office):
    with office.serving("--host", "127.0.0.1") as server:
        url = server.line("listening ")
        sheet = server.browser().get(f"{url}/static/registration/admin.css")
        assert (sheet.status_code, ".slot-consumed" in sheet.text) == (200, True)
        assert server.browser().get(f"{url}/static/../settings.py").status_code == 404


def test_a_port_that_is_taken_is_named_in_one_sentence(migrated):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = migrated.run("serve", "--host", "127.0.0.1", "--port", str(taken.getsockname()[1]))
    one_sentence(done.stderr, "CENTRAL-PORT")
    assert done.returncode == 3


def test_a_demo_says_where_it_is_and_how_to_get_in(office):
    with office.serving("--demo", "--home", str(office.home)) as server:
        lines = server.lines(4)
        url = lines[0].removeprefix("listening ")
        assert re.fullmatch(r"listening https://127\.0\.0\.1:\d+", lines[0])
        assert re.fullmatch(r"enrollment code [0-9A-Z]{4}(-[0-9A-Z]{4}){5}", lines[1])
        assert lines[2] == f"admin {url}/admin/"
        password = lines[3].removeprefix("admin user admin, password ")
        boss = server.signed_in(url, name="admin", password=password)
        assert "Demo Center" in boss.get(f"{url}/admin/").text

        code = codes.normalized(lines[1].removeprefix("enrollment code "))
        machine = Machine(OverTls(url, server.browser()))
        enrolled = json.loads(machine.enroll(code[codes.FINGERPRINT_LENGTH :], name="seat-1").body)
        slip = enrolled["slip"]
        page = boss.get(f"{url}/admin/registration/candidateprofile/?q={slip['registration_number']}")
        assert "slot-available" in page.text
        assert len(codes.normalized(slip["access_code"])) == codes.ACCESS_LENGTH


def test_a_demo_leaves_nothing_behind(tmp_path):
    office = Office(tmp_path / "home", {"TMPDIR": str(tmp_path), "TEMP": str(tmp_path), "TMP": str(tmp_path)})
    with office.serving("--demo") as server:
        server.line("listening ")
        assert [file.name for file in tmp_path.iterdir() if file.name.startswith("central-demo-")]
    assert server.ended == 0
    assert not [file for file in tmp_path.iterdir() if file.name.startswith("central-demo-")]


def test_a_demo_takes_the_paper_it_is_given(office):
    paper = office.home.parent / "mine.gift"
    paper.write_text(GIFT, encoding="utf-8")
    with office.serving("--demo", "--home", str(office.home), "--paper", str(paper)) as server:
        server.line("listening ")
    found = "from sync.server.papers.models import PaperRecord\nprint(PaperRecord.objects.get().question_count)"
    assert office.python(found).strip() == "2"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_control_c_ends_the_server_cleanly(office):
    with office.serving("--host", "127.0.0.1") as server:
        server.line("listening ")
        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(timeout=30) == 0


# --- bundles ----------------------------------------------------------------------------------------------------------


def test_what_is_no_bundle_is_refused_by_name_and_the_rest_goes_on(migrated, tmp_path):
    (tmp_path / "one.exambundle").write_bytes(b"PK\x03\x04")
    done = migrated.run("import-bundle", str(tmp_path), str(tmp_path / "nowhere.exambundle"))
    assert done.stdout.splitlines() == [
        "one.exambundle: refused: This file is no bundle of an exam station. [BUNDLE-NONE]",
        "nowhere.exambundle: refused: The file cannot be read (No such file or directory). [BUNDLE-UNREADABLE]",
    ]
    assert done.returncode == 1
    told = json.loads(migrated.run("import-bundle", str(tmp_path), "--json").stdout)
    assert [(line["file"], line["code"]) for line in told] == [("one.exambundle", "BUNDLE-NONE")]


def test_a_folder_without_bundles_is_said_to_be_one(migrated, tmp_path):
    done = migrated.run("import-bundle", str(tmp_path / "home"), str(tmp_path))
    one_sentence(done.stderr, "CENTRAL-BUNDLES-NONE")
    assert done.returncode == 1


# --- dead machines ----------------------------------------------------------------------------------------------------


def test_the_recovery_key_is_put_under_a_passphrase_and_asked_for(migrated, tmp_path):
    name = migrated.must("recovery-key")
    assert migrated.must("recovery-key", "--protect", typed=f"{PASSWORD}\n") == f"protected\n{name}"
    (tmp_path / "disk").mkdir()
    wrong = migrated.run("recover", str(tmp_path / "disk"), typed="not the passphrase\n")
    one_sentence(wrong.stderr, "CENTRAL-RECOVERY-PASSPHRASE")
    assert wrong.returncode == 4
    right = migrated.run("recover", str(tmp_path / "disk"), typed=f"{PASSWORD}\n")
    one_sentence(right.stderr, "CENTRAL-RECOVER-NONE")
    assert right.returncode == 1


def test_another_key_signs_and_each_change_names_it(migrated):
    first, second = migrated.must("change-key"), migrated.must("change-key")
    assert first != second
    assert first.startswith("signing key ")


def test_a_weak_passphrase_protects_nothing(migrated):
    done = migrated.run("recovery-key", "--protect", typed="short\n")
    one_sentence(done.stderr, "CENTRAL-RECOVERY-WEAK")
    assert done.returncode == 4


def test_what_is_no_folder_is_no_disk(migrated, tmp_path):
    done = migrated.run("recover", str(tmp_path / "nowhere"))
    one_sentence(done.stderr, "CENTRAL-RECOVER-DISK")
    assert done.returncode == 2


def test_a_receipt_is_checked_by_a_command(migrated: Office) -> None:
    checked = migrated.run("check-receipt", "0000-0000-00")

    assert checked.returncode == 1
    assert checked.stdout.startswith("Nothing is known of this receipt here.")
    told = json.loads(migrated.run("check-receipt", "nothing", "--json").stdout)
    assert told["verdict"] == "unreadable"


def test_a_backup_keeps_no_fewer_than_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for count in ("-3", "all"):
        with pytest.raises(SystemExit):
            main(["backup", str(tmp_path), "--keep", count])
        assert "argument --keep: " in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
