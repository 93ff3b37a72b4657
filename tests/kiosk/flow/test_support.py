"""A support bundle has what IT needs, and nothing of a candidate's, wherever such a word got into a file."""

import json
import logging
import zipfile
from pathlib import Path

import msgspec
import pytest

from kiosk import log, supervisor, supporting
from kiosk.flow import support
from kiosk.flow.support import NotKept, Redaction
from kiosk.settings import Settings
from kiosk.store.store import Store
from sync.protocol import wire
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.redacting import REDACTED
from sync.protocol.slots import Slot
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

NAME, NUMBER, SLIP = "Meera Canaryson", "REG-4711", "QX7K-9M2P"
KEY = "a1b2" * 16


def taught(home: Path) -> Store:
    store = made.enrolled(home)
    row = wire.CandidateRow(
        pos=1,
        candidate=CandidateId("c1"),
        registration_number=NUMBER,
        name=NAME,
        access="$argon2id$v=19$m=8$c2FsdA$aGFzaA",
        exam="E1",
        session=SessionId("session-1"),
        slot=Slot(),
    )
    store.apply_reply(wire.SyncReply(epoch="e1", heads=(), cursor=1, rows=(msgspec.Raw(wire.encode(row)),)))
    return store


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
        tmp_path / "out" / "s.zip", Settings(home=tmp_path), ManualClock(), checks=[{"evidence": f"/home/{NAME}/x"}]
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


def test_ids_are_kept_and_whatever_could_be_a_key_is_not() -> None:
    an_id = "0190b3c2-7d5e-7a31-9a55-0123456789ab"
    assert Redaction([])(f"{an_id} {KEY} {'Ab+/' * 11}= short") == f"{an_id} {REDACTED} {REDACTED} short"
    assert Redaction(["Al", "Ada", "Ada Li"])("ada li met Al") == f"{REDACTED} met Al"


@pytest.mark.parametrize(
    "plain",
    [
        "/var/lib/exam-kiosk/station/server-settings",
        "kiosk/flow/preflight/examining/of_everything",
        "_a_function_with_a_name_that_says_what_it_does",
    ],
)
def test_paths_and_names_in_the_source_are_kept(plain: str) -> None:
    assert Redaction([])(f"at {plain}.py:3") == f"at {plain}.py:3"


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
