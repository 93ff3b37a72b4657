"""The server as the tests see it: its own throw-away folder, made before Django reads its settings."""

import os
import tempfile

# Before anything imports Django's settings. The folder lives as long as the run.
_home = tempfile.TemporaryDirectory(prefix="central-tests-", ignore_cleanup_errors=True)
os.environ["CENTRAL_HOME"] = _home.name
os.environ["DJANGO_SETTINGS_MODULE"] = "sync.server.settings"

import django  # noqa: E402  (after the environment, as above)

django.setup()

import pytest  # noqa: E402  (after Django, as above)

from sync.server.exchange import health  # noqa: E402
from sync.server.exchange.health import Watch  # noqa: E402


@pytest.fixture(autouse=True)
def _program_and_database_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every few seconds that is asked: not in the middle of counting somebody's queries. `forget` has it asked."""
    watch = Watch(every_s=3_600)
    watch._fits_until = float("inf")
    monkeypatch.setattr(health, "watch", watch)
