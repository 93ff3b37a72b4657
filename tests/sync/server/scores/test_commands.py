"""`central results`, `central statistics` and `central correct-key`, as they are typed."""

import json
import zipfile
from pathlib import Path

import pytest

from sync.server.__main__ import main
from sync.server.scores.models import KeyVersion
from tests.sync.server.scores.sitting import rivers, sat

pytestmark = pytest.mark.django_db


@pytest.fixture
def exam() -> None:
    paper = rivers()
    sat(paper, "R1", {0: ("Nile",), 1: ("4",)})
    sat(paper, "R2", {0: ("Sahara",)})


def test_results_go_into_every_file_that_is_named(
    exam: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / name for name in ("r.csv", "r.json", "r.zip")]
    named = [
        word for option, file in zip(("--csv", "--json", "--qti"), files, strict=True) for word in (option, str(file))
    ]
    assert main(["results", "--exam", "E1", *named, "--qti-version", "2.1"]) == 0
    assert capsys.readouterr().out.count("2 attempts written") == 3
    assert len(json.loads(files[1].read_bytes())["attempts"]) == 2
    assert len(zipfile.ZipFile(files[2]).namelist()) == 2


def test_what_cannot_be_written_is_said_with_its_code(
    exam: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["results", "--exam", "E1"]) == 2
    assert "CENTRAL-RESULTS" in capsys.readouterr().err
    assert main(["results", "--exam", "E9", "--csv", str(tmp_path / "r.csv")]) == 1
    assert "CENTRAL-EXAM" in capsys.readouterr().err
    assert main(["results", "--exam", "E1", "--csv", str(tmp_path / "r.csv"), "--key-version", "4"]) == 1
    assert "CENTRAL-KEY-VERSION" in capsys.readouterr().err
    assert list(tmp_path.glob("*r.csv*")) == []


def test_statistics_are_written_as_a_table(exam: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["statistics", "--exam", "E1", "--csv", str(tmp_path / "s.csv")]) == 0
    assert "2 candidates, 3 questions" in capsys.readouterr().out
    told = (tmp_path / "s.csv").read_text(encoding="utf-8-sig")
    assert told.startswith("question,number,met")
    assert "Cronbach's alpha" in told


def test_a_correction_is_shown_and_kept_only_when_asked(
    exam: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changes = tmp_path / "changes.json"
    changes.write_text('[{"question": "A", "do": "replace", "answers": ["Sahara"]}]')
    asked = ["correct-key", "--exam", "E1", "--changes", str(changes)]
    assert main(asked) == 0
    told = capsys.readouterr().out
    assert "R1: 2 -> 1 (A: 1/1 -> 0/1)" in told
    assert "2 of 2 scores change: 1 go up, 1 go down" in told
    assert not KeyVersion.objects.exists()
    assert main([*asked, "--apply", "--reason", "Swapped", "--by", "ada", "--approved-by", "ada"]) == 1
    assert main([*asked, "--apply", "--reason", "Swapped", "--by", "ada", "--approved-by", "bob"]) == 0
    assert "version 2 of the key counts now" in capsys.readouterr().out
    changes.write_text("[{")
    assert main(asked) == 1
    assert "CENTRAL-KEY-CORRECTION" in capsys.readouterr().err
