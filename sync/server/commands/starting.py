"""Before anything of Django can be used: the server's folder, the environment, Django itself."""

import os
from pathlib import Path

from sync.server.commands.terminal import CommandFailed, Exit


def start_django(home: Path | None = None, *, second_factor: bool = True) -> None:
    """Load the server's settings and apps; raises CommandFailed where the environment lacks something."""
    if home is not None:
        os.environ["CENTRAL_HOME"] = str(home)
    if not second_factor:
        os.environ["CENTRAL_OTP"] = "off"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sync.server.settings")
    try:
        import django

        django.setup()
    except ImportError as error:
        raise CommandFailed(
            "CENTRAL-INSTALL",
            f"A library of the server is missing ({error.name}). Install it with: pip install 'exam-kiosk[server]'",
            ends=Exit.ENVIRONMENT,
        ) from error
