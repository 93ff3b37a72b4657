"""`central export-paper`: a kept paper into a file."""

from pathlib import Path

import pytest
from pytest_django import Settings

from sync.server.papers.exporting.kept import NothingToExport, export_paper
from sync.server.papers.importing import keep
from tests.sync.server.papers.exporting.meaning import same_meaning
from tests.sync.server.papers.making import gift, imported

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home(tmp_path: Path, settings: Settings) -> None:
    settings.CENTRAL_HOME = tmp_path


def test_the_newest_paper_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    keep(gift("Old{T}"), "E1")
    found = gift("Is $$x^2$$ it?{=yes ~no}\n\nWhy?{}")
    keep(found, "E1")
    report = export_paper("E1", tmp_path / "bank.zip")
    assert len(report.entries) == 2
    assert (tmp_path / "bank.zip").stat().st_mode & 0o777 == 0o600
    same_meaning(found, imported((tmp_path / "bank.zip").read_bytes(), "bank.zip"))


def test_nothing_is_written_over_and_no_exam_is_made_up(tmp_path: Path) -> None:
    keep(gift("Q{T}"), "E1")
    (tmp_path / "there.zip").write_bytes(b"mine")
    for exam, name, why in (("E1", "there.zip", "exists"), ("E2", "a.zip", "has no paper"), ("E1", "a.doc", "ends in")):
        with pytest.raises(NothingToExport, match=why):
            export_paper(exam, tmp_path / name)
    assert (tmp_path / "there.zip").read_bytes() == b"mine"
