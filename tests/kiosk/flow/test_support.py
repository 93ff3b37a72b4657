"""A support bundle has what IT needs, and nothing of a candidate's, wherever such a word got into a file."""

import json
import logging
import unicodedata
import zipfile
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest

from kiosk import log, supervisor, supporting
from kiosk.exam.readiness import Check, Excuse
from kiosk.flow import support
from kiosk.flow.support import NotKept
from kiosk.settings import Settings
from kiosk.store.store import Store
from sync.protocol import wire
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.preflight import State
from sync.protocol.redacting import REDACTED
from sync.protocol.slots import Slot
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

NAME, NUMBER, SLIP = "Meera Canaryson", "REG-4711", "QX7K-9M2P"
KEY = "a1b2" * 16


def taught(home: Path, *, name: str = NAME, number: str = NUMBER) -> Store:
    store = made.enrolled(home)
    row = wire.CandidateRow(
        pos=1,
        candidate=CandidateId("c1"),
        registration_number=number,
        name=name,
        access="$argon2id$v=19$m=8$c2FsdA$aGFzaA",
        exam="E1",
        session=SessionId("session-1"),
        slot=Slot(),
    )
    store.apply_reply(wire.SyncReply(epoch="e1", heads=(), cursor=1, rows=(msgspec.Raw(wire.encode(row)),)))
    return store


def evidence(text: str, excuse: Excuse | None = None) -> Check:
    return Check(name="window", state=State.WARNING, evidence=text, excuse=excuse)


def contents(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


def test_no_word_of_a_candidate_and_no_key_is_carried_out(tmp_path: Path) -> None:
    store = taught(tmp_path)
    handler = log.configure(tmp_path / "log")
    logging.getLogger("kiosk.test").warning("a badly written line of %s", NAME)
    log.stop(handler)
    with (tmp_path / "log" / log.FILE).open("a", encoding="utf-8") as file:
        file.write(f'{{"message": "{NAME.upper()} and {KEY}"}}\nplainly {NAME}\n')
    (tmp_path / "crash").mkdir()
    (tmp_path / "crash" / "1-1.json").write_text(json.dumps({"error": f"Canaryson {NUMBER}"}), encoding="utf-8")
    path = support.written(
        tmp_path / "out" / "s.zip", Settings(home=tmp_path), ManualClock(), checks=[evidence(f"/home/{NAME}/x")]
    )
    found = contents(path)
    whole = "\n".join(found.values()).lower()
    assert [word for word in (*NAME.lower().split(), NUMBER.lower(), KEY) if word in whole] == []
    assert sorted(found) == ["about.json", "checks.json", "crash/1-1.json", "log/kiosk.log", "settings.json"]
    assert "a badly written line" in found["log/kiosk.log"]
    assert f"/home/{REDACTED}/x" in found["checks.json"]
    about = json.loads(found["about.json"])
    assert (about["station"], about["unsent"], about["build"]) == (made.STATION, 0, "from source")
    store.close()


def test_every_line_of_the_log_is_json(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / log.FILE).write_text('{"message": "one"}\nrubbish\n[1]\n', encoding="utf-8")
    path = support.written(tmp_path / "s.zip", Settings(home=tmp_path), ManualClock(), checks=[])
    lines = [json.loads(line)["message"] for line in contents(path)["log/kiosk.log"].splitlines()]
    assert lines == ["one", "a line that is no log line was left out", "a line that is no log line was left out"]


@pytest.mark.parametrize(
    "name",
    [
        "José Núñez",
        "Jose\u0301 Nun\u0303ez",
        "आरव शर्मा",
        "فاطمة الزهراء",
        'Ann "Bo" Leeward',
        "Nils\\Holger",
        "Đặng Thị",
    ],
)
def test_a_name_is_found_in_whatever_letters_it_is_written(tmp_path: Path, name: str) -> None:
    store = taught(tmp_path, name=name, number="Nº/4711")
    (tmp_path / "log").mkdir()
    loud = {"at": f"{name.upper()} file:///{quote(name)} {unicodedata.normalize('NFD', name)} Nº/4711"}
    lines = [json.dumps(loud), json.dumps(loud, ensure_ascii=False)]
    (tmp_path / "log" / log.FILE).write_text("\n".join(lines), encoding="utf-8")
    path = support.written(tmp_path / "s.zip", Settings(home=tmp_path), ManualClock(), checks=[evidence(f"{name}/x")])
    found = contents(path)
    assert json.loads(found["checks.json"])[0]["evidence"] == f"{REDACTED}/x"
    told = f"{REDACTED} file:///{REDACTED} {REDACTED} {REDACTED}"
    assert [json.loads(line)["at"] for line in found["log/kiosk.log"].splitlines()] == [told, told]
    store.close()


def test_nobody_of_the_staff_is_named_by_what_they_excused(tmp_path: Path) -> None:
    excuse = Excuse(id="e1", by="Boss Adminson", why="he told me so", until_ms=9, was=State.FAILED)
    checks = [evidence("x", excuse)]
    path = support.written(tmp_path / "s.zip", Settings(home=tmp_path), ManualClock(), checks=checks)
    told = json.loads(contents(path)["checks.json"])[0]["exception"]
    assert told == {"id": "e1", "until_ms": 9, "was": "failed"}


def test_a_store_that_cannot_be_read_keeps_nothing_back(tmp_path: Path) -> None:
    (tmp_path / "kiosk.db").write_bytes(b"rubbish" * 100)
    path = support.written(tmp_path / "s.zip", Settings(home=tmp_path), ManualClock(), checks=[])
    assert json.loads(contents(path)["about.json"])["store"].startswith("KIOSK-STORE")


def test_a_folder_that_takes_nothing_is_said_and_nothing_lies_about(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotKept):
        support.written(tmp_path / "file" / "s.zip", Settings(home=tmp_path), ManualClock(), checks=[])
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_the_command_writes_into_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    taught(tmp_path / "home").close()
    assert supporting.run(tmp_path) == 0
    (path,) = tmp_path.glob("support-*.zip")
    assert str(path) in capsys.readouterr().out
    assert any(check["name"] == "chain" for check in json.loads(contents(path)["checks.json"]))
    assert support.LAST_END == supervisor.LAST_END
