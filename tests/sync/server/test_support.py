"""The support bundle of a server: of an address with a password only the host is told, however it was written."""

import json
import zipfile
from pathlib import Path

import pytest

from sync.server import support
from sync.server.registration.repairs import Finding

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
