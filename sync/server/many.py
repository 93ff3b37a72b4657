"""gunicorn's settings of a server for many centers: `gunicorn -c python:sync.server.many sync.server.wsgi`.

Several processes over TLS with the server's own certificate, on PostgreSQL or MariaDB; a proxy before them is welcome
and not needed. CENTRAL_BIND names the address, CENTRAL_PROCESSES how many there are. What must happen once happens in
one place: the restore is noticed before anybody serves, and one process does what a server does beside serving.
"""

import os
import sys
import traceback
from contextlib import ExitStack
from pathlib import Path
from typing import NoReturn, Protocol

from sync.server.environment import WrongSetting, said
from sync.server.exchange.certificates import own_names, server_files
from sync.server.home import home


class Worker(Protocol):
    """One process of gunicorn, which ships no types."""

    pid: int


def _said(name: str) -> str:
    """Return a setting; a wrong one ends it with a sentence."""
    try:
        return said(name)
    except WrongSetting as error:
        raise SystemExit(f"{error.code}: {error}") from error


bind = _said("CENTRAL_BIND")
workers = int(_said("CENTRAL_PROCESSES"))
worker_class = "gthread"
threads = 8
keepalive = 75
timeout = 120
graceful_timeout = 30
accesslog = None
control_socket_disable = True

_tls = server_files(home() / "tls", own_names())
certfile, keyfile = str(_tls.certificate), str(_tls.key)
_here = ExitStack()
"""What a process does as long as it lives."""


def on_starting(_arbiter: object) -> None:
    """Notice before any process serves that the database was put back.

    In a process of its own: the one that starts others never loads the program itself, so what it starts after an
    upgrade (SIGHUP) is the new one.
    """
    child = os.fork()
    if child == 0:
        _notice_and_end()
    if (code := os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])) != 0:
        raise SystemExit(code)


def _notice_and_end() -> NoReturn:
    """Do it, and let this copy of the process go no further, whatever comes."""
    ended = 1
    try:
        _start()
        from sync.server.exchange import lineage

        lineage.notice_restore(home())
        ended = 0
    finally:
        if ended:
            traceback.print_exc()
        os._exit(ended)


def post_fork(_arbiter: object, _worker: Worker) -> None:
    """Forget what was loaded before: a process begins with the program that lies on the disk now."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "sync" and name != __name__]:
        del sys.modules[name]


def post_worker_init(_worker: Worker) -> None:
    """Let the doctor know of the process, keep its log, and do what one of them does beside serving."""
    _start()
    from sync.server.exchange import serving
    from sync.server.exchange.beside import Turn
    from sync.server.log_file import kept_log
    from sync.server.running import noted

    folder = Path(home())
    _here.enter_context(noted(folder, owner=os.getppid()))
    _here.enter_context(kept_log(folder))
    serving.answer_to_own_names()
    serving.spare_the_collector()
    turn = Turn(folder)
    turn.begin()
    _here.callback(turn.end)


def worker_exit(_arbiter: object, _worker: Worker) -> None:
    """End what the process did beside serving."""
    _here.close()


def _start() -> None:
    from sync.server.commands.starting import start_django

    start_django()
