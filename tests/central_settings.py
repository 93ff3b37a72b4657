"""The server's own settings in a home that goes away at exit: what the type checker loads Django's models with."""

import atexit
import os
import tempfile

_home = tempfile.TemporaryDirectory(prefix="central-of-tests-")
atexit.register(_home.cleanup)
os.environ["CENTRAL_HOME"] = _home.name
os.environ.pop("CENTRAL_DATABASE_URL", None)

# After the environment is set: the settings read it while they are imported.
from sync.server.settings import *  # noqa: E402, F403  settings are a module's names, all of them
