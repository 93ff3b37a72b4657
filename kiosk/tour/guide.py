"""Leads the tour from outside: server, station, screen, the kill in the middle, and the proof at the end."""

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.clock import SystemClock
from kiosk.demo import demand_no_policy, ending_with_us, enrolled, environment, kiosk_command, served
from kiosk.errors import KioskError
from kiosk.store.store import Store
from kiosk.tour.dying import KILLED
from kiosk.tour.plan import Notes, Plan, read_notes, write
from kiosk.tour.screen import virtual_screen
from sync.client.central import Central
from sync.client.enrolled import Enrollment
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, fold
from sync.protocol.chain import Head
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.slots import Slot
from sync.protocol.wire import CandidateRow, SyncRequest, decode_row

LONGEST_S = 600
EIGHT_KEYS = "eight-keys"
WAYS = ("mouse", "keyboard", EIGHT_KEYS)
"""By what the candidate of a tour answers."""
PICTURE = re.compile(r"[0-9]{2,}-[a-z0-9-]+\.png")
"""What the driver calls its pictures."""


class TourFailed(KioskError):
    """The tour did not end as it must."""

    code = "KIOSK-TOUR"
    sentence = "The tour did not end as it must."


class NoSlip(KioskError):
    """A server that gives no candidate to a new station."""

    code = "KIOSK-TOUR-SLIP"
    sentence = "This server gives no candidate to a new station. Start it with `central serve --demo`."


class CannotBeAnswered(KioskError):
    """A control that the hands of the tour cannot work."""

    code = "KIOSK-TOUR-HANDS"
    sentence = "With these hands something on screen cannot be done."


class WrongSize(KioskError):
    """A size that is none."""

    code = "KIOSK-TOUR-SIZE"
    sentence = "A size is written as WIDTHxHEIGHT, for example 1366x768."
    exit_code = 2


class Report(msgspec.Struct, kw_only=True):
    """`report.json`: what the tour found. Times in milliseconds unless the name says otherwise."""

    hands: str
    language: str
    kinds: list[str]
    """Kinds of interaction that were answered by these hands."""
    recordings: int
    slot: str
    items: int
    answered: int
    events: int
    confirmed: int
    resumed_ms: float
    seconds: float
    pictures: int
    refused: str
    wrong: list[str]


@dataclass(frozen=True, slots=True)
class Proof:
    """What the server itself has of this station."""

    slot: Slot | None
    attempt: Attempt | None
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """How the tour is to look: language, size in logical pixels, device scale in percent, colors; and by what hands."""

    language: str = "en"
    size: str = "1366x768"
    scale: int = 100
    theme: str = "light"
    hands: str = "mouse"

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height in logical pixels; raises WrongSize."""
        try:
            width, height = (int(part) for part in self.size.split("x"))
        except ValueError as error:
            raise WrongSize(self.size) from error
        return width, height

    @property
    def environment(self) -> Mapping[str, str]:
        """The settings of the program that look like this."""
        return {
            "KIOSK_LANGUAGE": self.language,
            "KIOSK_THEME": self.theme,
            "QT_SCALE_FACTOR": str(self.scale / 100),
        }


def run(
    out: Path,
    *,
    paper: Path | None,
    server: str | None,
    code: str | None,
    looks: Looks,
) -> int:
    """Drive the whole and prove it; returns 0 only if slot and responses on the server are as they must be."""
    demand_no_policy()
    began = time.monotonic()
    width, height = looks.pixels
    out.mkdir(parents=True, exist_ok=True)
    clear(out)
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
        home = Path(folder)
        with served(
            server=server,
            code=code,
            paper=paper,
            language=looks.language,
            home=home / "central",
            eight_keys=looks.hands == EIGHT_KEYS,
        ) as central:
            enrollment = enrolled(central, home / "station", name="Tour station")
            settings = {**looks.environment, "KIOSK_HOME": str(home / "station")}
            with virtual_screen(width * looks.scale // 100, height * looks.scale // 100) as screen:
                plan = _planned(out, home, enrollment, looks)
                resumed_ms, notes = _drive(plan, home, {**settings, **screen})
            proof = _prove(home / "station", enrollment, notes)
    report = _report(proof, notes, looks, resumed_ms=resumed_ms, seconds=time.monotonic() - began)
    (out / "report.json").write_bytes(msgspec.json.format(msgspec.json.encode(report)))
    _say(report, out)
    return 1 if report.wrong else 0


def _planned(out: Path, home: Path, enrollment: Enrollment, looks: Looks) -> Plan:
    slip = enrollment.slip
    if slip is None:
        raise NoSlip
    return Plan(
        folder=str(out),
        notes=str(home / "notes.json"),
        number=slip.registration_number,
        code=slip.access_code,
        size=looks.pixels,
        hands=looks.hands,
        dies=True,
    )


def _drive(plan: Plan, home: Path, looks: Mapping[str, str]) -> tuple[float, Notes]:
    plan_file, notes_file = home / "plan.json", home / "notes.json"
    write(plan_file, plan)
    with ending_with_us(_start(plan_file, looks)) as first:
        if first.wait(LONGEST_S) != KILLED:
            raise _failure(first, notes_file)
    write(plan_file, msgspec.structs.replace(plan, dies=False))
    again_ns = time.monotonic_ns()
    with ending_with_us(_start(plan_file, looks)) as second:
        if second.wait(LONGEST_S) != 0:
            raise _failure(second, notes_file)
    notes = read_notes(notes_file)
    return (notes.painted_ns - again_ns) / 1e6, notes


def _failure(child: "subprocess.Popen[bytes]", notes: Path) -> KioskError:
    """Return what to say of a program that did not end as it must."""
    told = read_notes(notes)
    if told.out_of_reach:
        return CannotBeAnswered(told.out_of_reach)
    return TourFailed(f"the program ended with {child.returncode}: {'; '.join(told.wrong)}")


def _start(plan: Path, looks: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    command = kiosk_command("run", "--child", "--drive", str(plan))
    return subprocess.Popen(command, env=environment(**looks), stdin=subprocess.DEVNULL)


def _prove(home: Path, enrollment: Enrollment, notes: Notes) -> Proof:
    """Ask the server, as this station, for its slot and for every event it has."""
    store = Store.open(home, clock=SystemClock())
    try:
        central = Central(enrollment, store.next_counter)
        happened = _own_events(central, store.sync_position().heads)
        slot = _slot_of(central, notes)
    finally:
        store.close()
    own = (e for e in happened if isinstance(e, ev.AttemptEvent) and e.attempt == notes.attempt)
    return Proof(slot, fold(own).attempt, len(happened))


def _own_events(central: Central, heads: tuple[Head, ...]) -> list[ev.AnyEvent | ev.Unknown]:
    found: list[ev.AnyEvent | ev.Unknown] = []
    for head in heads:
        since = 0
        while page := central.own_events(head.incarnation, since).events:
            found.extend(ev.decode(event) for event in page)
            since += len(page)
    return found


def _slot_of(central: Central, notes: Notes) -> Slot | None:
    cursor, more, slot = 0, True, None
    while more:
        reply = central.sync(SyncRequest(protocol=1, heads=(), cursor=cursor, epoch=""))
        rows = [decode_row(row) for row in reply.rows]
        mine = [r for r in rows if isinstance(r, CandidateRow) and r.candidate == notes.candidate]
        slot = mine[-1].slot if mine else slot
        more, cursor = reply.more, reply.cursor
    return slot


def _report(proof: Proof, notes: Notes, looks: Looks, *, resumed_ms: float, seconds: float) -> Report:
    wrong = list(notes.wrong)
    attempt = proof.attempt
    state = "" if proof.slot is None else str(proof.slot.state)
    if state != "consumed":
        wrong.append(f"the slot on the server is {state or 'unknown'}, not consumed")
    if attempt is None:
        wrong.append("the server does not have the attempt")
    last = {(g.item, g.response): g.values for g in notes.given}
    for (item, response), values in last.items():
        kept = () if attempt is None else attempt.responses.get(ItemId(item), {}).get(ResponseId(response), ())
        if kept != values:
            wrong.append(f"{item}/{response} is {kept!r} on the server, given was {values!r}")
    for one in notes.left:
        kept = () if attempt is None else attempt.annotations.get(ItemId(one.item), {}).get(one.response, ())
        if kept != one.values:
            wrong.append(f"{one.response} at {one.item} is {kept!r} on the server, left was {one.values!r}")
    if not last:
        wrong.append("nothing was answered")
    return Report(
        hands=looks.hands,
        language=looks.language,
        kinds=sorted(notes.kinds),
        recordings=len(notes.heard),
        slot=state,
        items=notes.items,
        answered=0 if attempt is None else attempt.answered,
        events=proof.events,
        confirmed=proof.events,
        resumed_ms=round(resumed_ms, 1),
        seconds=round(seconds, 1),
        pictures=len(notes.pictures),
        refused=notes.refused,
        wrong=wrong,
    )


def clear(out: Path) -> None:
    """Take away what an earlier tour left in the folder, and nothing else: pictures of two tours tell no story."""
    for path in out.iterdir():
        if PICTURE.fullmatch(path.name):
            path.unlink()
    (out / "report.json").unlink(missing_ok=True)


def _say(report: Report, out: Path) -> None:
    print(f"by {report.hands}: {len(report.kinds)} kinds of question, {report.recordings} with a recording")
    print(f"{report.answered} of {report.items} answered, slot {report.slot}, {report.pictures} pictures in {out}")
    print(f"killed once; painted again after {report.resumed_ms:.0f} ms; {report.seconds:.0f} s in all")
    for line in report.wrong:
        print(f"WRONG: {line}", file=sys.stderr)
