"""The support bundle of a server: nobody's name, and of an address with a password only the host."""

import json
import unicodedata
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from sync.protocol.redacting import REDACTED
from sync.server import support
from sync.server.registration.repairs import Finding
from tests.sync.server.registration.world import a_candidate

pytestmark = pytest.mark.django_db


def parts(path: Path, home: Path, *findings: Finding) -> dict[str, str]:
    with zipfile.ZipFile(support.written(path, home, findings)) as bundle:
        return {name: bundle.read(name).decode() for name in bundle.namelist()}


@pytest.mark.parametrize(
    "password", ["sesame", "p@sesame", "p@@sesame", "p/sesame", 'p"sesame', "p:sesame", "%40sesame"]
)
def test_no_part_of_a_password_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    address = f"postgresql://boss:{password}@host.example/base"
    monkeypatch.setenv("CENTRAL_DATABASE_URL", address)
    finding = Finding(name="database", status="failed", cause=f"no {address} here", mend="")
    found = parts(tmp_path / "s.zip", tmp_path, finding, Finding(name="disk", cause="ask a@b.example"))
    assert "sesame" not in "".join(found.values())
    assert json.loads(found["settings.json"])["CENTRAL_DATABASE_URL"].endswith("<redacted>@host.example/base")
    first, second = json.loads(found["doctor.json"])
    assert first["cause"] == "no postgresql://<redacted>@host.example/base here"
    assert second["cause"] == "ask a@b.example"


@pytest.mark.parametrize("name", ["Meera Canaryson", "José Núñez", "आरव शर्मा", 'Ann "Bo" Leeward'])
def test_nobody_is_named_in_whatever_letters_it_stands_there(tmp_path: Path, name: str) -> None:
    a_candidate(full_name=name, registration_number="Nº/4711")
    (tmp_path / "log").mkdir()
    loud = {"at": f"{name.upper()} file:///{quote(name)} {unicodedata.normalize('NFD', name)} Nº/4711 stays"}
    lines = [json.dumps(loud), json.dumps(loud, ensure_ascii=False)]
    (tmp_path / "log" / "central.log").write_text("\n".join(lines), encoding="utf-8")
    found = parts(tmp_path / "s.zip", tmp_path, Finding(name="disk", cause=f"/home/{name}/x"))
    assert json.loads(found["doctor.json"])[0]["cause"] == f"/home/{REDACTED}/x"
    told = f"{REDACTED} file:///{REDACTED} {REDACTED} {REDACTED} stays"
    assert [json.loads(line)["at"] for line in found["log/central.log"].splitlines()] == [told, told]


def test_words_of_the_program_stay_where_nobody_else_wrote(tmp_path: Path) -> None:
    a_candidate(full_name="Sqlite Count")
    assert json.loads(parts(tmp_path / "s.zip", tmp_path)["about.json"])["database"] == connection.vendor
