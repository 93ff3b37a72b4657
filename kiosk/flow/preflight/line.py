"""The way to the server: whether it answers, proves itself and how fast; clock and version against what it says."""

from collections.abc import Callable, Iterator, Mapping
from time import perf_counter_ns
from urllib.request import getproxies

import msgspec

from kiosk.exam.readiness import Check, failed, fine, warning
from kiosk.exam.versions import is_older
from sync.client.enrolled import Enrollment
from sync.client.errors import ClientError

SLOW_MS = 1_500
CLOCK_MS, CLOCK_BAD_MS = 5_000, 120_000
_TRIES = 3


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """What was heard of the server."""

    is_asked: bool = True
    """Whether it was asked at all."""
    ms: int = 0
    """The quickest of several answers."""
    trouble: ClientError | None = None
    offset_ms: int | None = None
    """The wall clock less the server's; nothing where nobody knows."""
    least_program: str = ""


Ask = Callable[[Enrollment], Heard]


def asked(enrollment: Enrollment) -> Heard:
    """Ask the server who it is, over TLS under the pinned authority and proved by the pinned root."""
    from sync.client.central import Central

    central = Central(enrollment, _no_counter)
    took = []
    try:
        for _ in range(_TRIES):
            began = perf_counter_ns()
            central.identity()
            took.append((perf_counter_ns() - began) // 1_000_000)
    except ClientError as error:
        return Heard(trouble=error)
    finally:
        central.close()
    return Heard(ms=min(took))


def _no_counter() -> int:
    raise RuntimeError("nothing that is numbered is asked here")


def checks(heard: Heard | None, *, program: str, proxies: Mapping[str, str] | None = None) -> Iterator[Check]:
    """Judge the way to the server; without an enrollment there is none to ask."""
    if heard is not None and heard.is_asked:
        yield network(heard)
    found = getproxies() if proxies is None else proxies
    yield proxy(found)
    yield clock(None if heard is None else heard.offset_ms)
    if heard is not None:
        yield version(program, heard.least_program)


def network(heard: Heard) -> Check:
    """Judge whether the server can be asked."""
    if heard.trouble is not None:
        return failed("network", "KIOSK-CHECK-NETWORK", evidence=str(heard.trouble), code=heard.trouble.code)
    if heard.ms > SLOW_MS:
        return warning("network", "KIOSK-CHECK-SLOW-LINE", ms=heard.ms)
    return fine("network", ms=heard.ms)


def proxy(proxies: Mapping[str, str]) -> Check:
    """Tell of a proxy: the kiosk uses none, and a network that allows nothing else keeps it from its server."""
    used = sorted(set(proxies) & {"http", "https", "all", "socks"})
    return warning("proxy", "KIOSK-CHECK-PROXY", evidence=", ".join(used)) if used else fine("proxy")


def clock(offset_ms: int | None) -> Check:
    """Judge the wall clock against the server's."""
    if offset_ms is None:
        return warning("clock", "KIOSK-CHECK-CLOCK-UNSURE")
    seconds = f"{offset_ms / 1_000:+.1f}"
    if abs(offset_ms) <= CLOCK_MS:
        return fine("clock", seconds=seconds)
    return (warning if abs(offset_ms) <= CLOCK_BAD_MS else failed)("clock", "KIOSK-CHECK-CLOCK", seconds=seconds)


def version(program: str, least: str) -> Check:
    """Judge the program's version against the least that the server asks for."""
    if is_older(program, least):
        return failed("program", "KIOSK-CHECK-OLD", version=program, least=least)
    return fine("program", version=program)
