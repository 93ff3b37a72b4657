"""`python -m tests.sync.server.exchange.speed [EVENTS]`: what a sync costs with the real server, TLS, file and all."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import zstandard

from sync.protocol import chain, wire
from sync.protocol.chain import Head
from tests.sync.server.exchange.machine import Machine, responded, started
from tests.sync.server.exchange.process import Central

EACH = 1_000
"""Events of one attempt, and of one batch."""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory(prefix="central-speed-", dir="/var/tmp") as folder:
        central = Central(Path(folder), candidates_made=count // EACH)
        central.start()
        machine = central.machine()
        machine.sync()
        print(f"sync without news: {mean_ms(machine.sync):.1f} ms")
        bodies = recorded(machine, central, count)
        began = time.perf_counter()
        for body in bodies:
            reply = machine.signed("POST", "/v1/sync", body, headers={"Content-Encoding": "zstd"})
            assert reply.status == 200, reply.content()
        took_s = time.perf_counter() - began
        assert reply.read(wire.SyncReply).heads[0].seq == count
        print(f"{count} events: {count / took_s:.0f} a second, {sum(map(len, bodies)) / count:.1f} bytes each")
        central.end()


def recorded(machine: Machine, central: Central, count: int) -> list[bytes]:
    """Record attempts and return the packed requests that bring them, made before the clock runs."""
    base = int(time.time() * 1_000) - 3_600_000
    for candidate in central.candidates:
        first = started(candidate, at_ms=base, session=str(central.facts["session"]))
        answers = (
            responded(first.attempt, n % 60, f"choice{n % 4}", at_ms=base + n * 1_000, used_ms=n * 1_000)
            for n in range(EACH - 1)
        )
        machine.record(first, *answers)
    raws, link = machine.log.raws, bytes.fromhex(machine.log.genesis)
    hashes = [link.hex()]
    for raw in raws:
        link = chain.link(link, chain.digest(raw))
        hashes.append(link.hex())
    heads = (Head(incarnation=1, seq=count, hash=hashes[-1]),)
    return [
        zstandard.ZstdCompressor(level=3).compress(
            wire.encode(
                wire.SyncRequest(
                    protocol=wire.PROTOCOL,
                    heads=heads,
                    epoch=machine.epoch,
                    cursor=machine.cursor,
                    batch=wire.Batch(
                        incarnation=1,
                        since=since,
                        prev=hashes[since],
                        events=tuple(msgspec.Raw(raw) for raw in raws[since : since + EACH]),
                    ),
                )
            )
        )
        for since in range(0, count, EACH)
    ]


def mean_ms(call: Callable[[], object], times: int = 200) -> float:
    began = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - began) / times * 1_000


if __name__ == "__main__":
    main()
