"""The server as the tests see it: its own throw-away folder, made before Django reads its settings."""

import os
import tempfile

# Before anything imports Django's settings. The folder lives as long as the run.
_home = tempfile.TemporaryDirectory(prefix="central-tests-", ignore_cleanup_errors=True)
os.environ["CENTRAL_HOME"] = _home.name
os.environ["DJANGO_SETTINGS_MODULE"] = "sync.server.settings"

import django  # noqa: E402  (after the environment, as above)

django.setup()
