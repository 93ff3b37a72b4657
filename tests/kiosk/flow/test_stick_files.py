"""What lies on a stick and is no file is not waited for."""

import os
from pathlib import Path

from kiosk.flow.stick_files import StickFiles
from kiosk.store.bundling import tail
from sync.protocol import acknowledgement, bundle
from tests.kiosk.store import made


def test_a_pipe_that_nobody_writes_to_holds_nobody_up(tmp_path: Path) -> None:
    """Where a system has no pipes in folders, a folder stands for it."""
    make = getattr(os, "mkfifo", os.mkdir)
    enrollment = made.enrollment()
    for suffix in (bundle.SUFFIX, acknowledgement.SUFFIX):
        make(tmp_path / f"a{tail(enrollment.station)}{suffix}")
    make(tmp_path / f"of-another{bundle.SUFFIX}")
    files = StickFiles(enrollment)
    assert files.new_acknowledgements((tmp_path,)) == []
    assert list(files.new_bundles((tmp_path,))) == []
    assert files._written(tmp_path) == []
