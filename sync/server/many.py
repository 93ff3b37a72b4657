"""gunicorn's settings of a server for many centers: `gunicorn -c python:sync.server.many sync.server.wsgi`.

Several processes over TLS with the server's own certificate, on PostgreSQL or MariaDB; a proxy before them is welcome
and not needed. CENTRAL_BIND names the address, CENTRAL_PROCESSES how many there are. What must happen once happens in
one place: the restore is noticed before anybody serves, and the first process makes projections again.
"""

import os
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

from sync.server.exchange.certificates import own_names, server_files
from sync.server.home import home


class Worker(Protocol):
    """One process of gunicorn, which ships no types."""

    age: int
    """How many were started before it, and one."""


bind = os.environ.get("CENTRAL_BIND", "0.0.0.0:8443")
workers = int(os.environ.get("CENTRAL_PROCESSES", "4"))
worker_class = "gthread"
threads = 8
keepalive = 75
timeout = 120
graceful_timeout = 30
accesslog = None

_tls = server_files(home() / "tls", own_names())
certfile, keyfile = str(_tls.certificate), str(_tls.key)
_here = ExitStack()
"""What a process does as long as it lives."""


def on_starting(_arbiter: object) -> None:
    """Notice before any process serves that the database was put back; no connection goes along into them."""
    from sync.server.commands.starting import start_django

    start_django()
    from django.db import connections

    from sync.server.exchange import lineage

    lineage.notice_restore(home())
    connections.close_all()


def post_worker_init(worker: Worker) -> None:
    """Let the doctor know of the process; the first one also makes projections again and notes the counters."""
    from sync.server.exchange import lineage
    from sync.server.exchange.remaking import Remaker
    from sync.server.running import noted

    folder = Path(home())
    _here.enter_context(noted(folder))
    if worker.age == 1:
        remaker, watermark = Remaker(), lineage.Watermark(folder)
        for part in (remaker, watermark):
            part.begin()
            _here.callback(part.end)


def worker_exit(_arbiter: object, _worker: Worker) -> None:
    """End what the process did beside serving."""
    _here.close()
