"""A session to print: some candidates, in three scripts, with what happened to them."""

import msgspec

from kiosk.exam.printed.record import Did, Entry, SessionRecord
from kiosk.exam.room_line import Line
from sync.protocol.deciding import Do
from sync.protocol.ids import AttemptId, CandidateId, PackageHash, SessionId, StationId
from sync.protocol.slots import SlotState

OPENS_MS = 1_795_856_400_000
SESSION = SessionId("session-0")
NAMES = ("Amina Bello", "سارة الخطيب (الثانية)", "प्रिया क्षत्रिय स्थिति", "O'Neill & Sons <b>")


def line(number: int, **changed: object) -> Line:
    """A candidate who has submitted."""
    made = Line(
        key=f"candidate-{number}",
        seat=str(number + 9),
        station=StationId(f"station-{number}"),
        candidate=CandidateId(f"candidate-{number}"),
        name=NAMES[number % len(NAMES)],
        number=f"2041-{number:04d}",
        session=SESSION,
        slot=SlotState.CONSUMED,
        attempt=AttemptId(f"attempt-{number}"),
        state="submitted",
        started_ms=OPENS_MS + 60_000,
        ended_ms=OPENS_MS + 5_400_000,
        answered=38,
        items=40,
        gaps_ms=95_000,
        package=PackageHash("ab" * 32),
        program="1.0.3",
        receipt="9F3K72QDXA",
    )
    return msgspec.structs.replace(made, **changed)


def record(count: int = 4) -> SessionRecord:
    """The session, after it was over."""
    entries = [Entry(line=line(number)) for number in range(count)]
    did = (
        Did(do=Do.ADD_TIME, by="H. Danjuma", why="Power cut at 09:54", at_ms=OPENS_MS + 1_000_000, amount_ms=600_000),
        Did(do=Do.PAUSE, by="A. Musa", why="Fire drill", at_ms=OPENS_MS + 900_000, outcome="DECISION-TOO-LATE"),
    )
    entries[0] = Entry(line=line(0), did=did)
    absent = line(count, attempt=None, state="", started_ms=0, ended_ms=0, receipt="", slot=SlotState.AVAILABLE)
    entries.append(Entry(line=absent))
    return SessionRecord(
        session=SESSION,
        title="Biology, Paper 1",
        center="Kano Center 2",
        zone="Africa/Lagos",
        opens_ms=OPENS_MS,
        closes_ms=OPENS_MS + 9_000_000,
        entries=tuple(entries),
        seats=tuple(str(number) for number in range(9, 9 + count + 2)),
        made_ms=OPENS_MS + 9_600_000,
        by="H. Danjuma",
    )
