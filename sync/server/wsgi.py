"""The server as one WSGI program, with the admin's own static files: one process is a whole server."""

import os

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sync.server.settings")
application = StaticFilesHandler(get_wsgi_application())
