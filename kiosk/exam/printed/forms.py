"""What stands on each printed page. Pure: a record of the session in, a document out."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.exam.printed import words
from kiosk.exam.printed.document import Boxes, Document, Facts, Form, Part, Say, Signatures, Table, Words, told
from kiosk.exam.printed.record import Did, Entry, SessionRecord, Wrong
from sync.protocol.attempts import AttemptState
from sync.protocol.codes import grouped
from sync.protocol.incidents import Cause
from sync.protocol.zones import at_center, offset_words

DASH = "–"
SLIPS_ACROSS, SEATS_ACROSS = 2, 5
MINUTE_MS = 60_000
NO_CODES: Mapping[str, str] = MappingProxyType({})


def document(form: Form, record: SessionRecord, *, say: Say, codes: Mapping[str, str] = NO_CODES) -> Document:
    """Return one form of a session; `codes` are access codes by registration number, where somebody brought them."""
    match form:
        case Form.REGISTER:
            return _register(record, say)
        case Form.SEATS:
            return _seats(record, say)
        case Form.SLIPS:
            return _slips(record, say, codes)
        case Form.INCIDENTS:
            return _incidents(record, say)
        case Form.MINUTES:
            return _minutes(record, say)


def day_and_time(at_ms: int, zone: str) -> str:
    """Return day and time at the center, with its distance from UTC: a page is read anywhere."""
    at = at_center(at_ms, zone)
    return f"{at:%Y-%m-%d %H:%M} {offset_words(at)}"


def _register(record: SessionRecord, say: Say) -> Document:
    head = (words.SEAT, words.CANDIDATE, words.NUMBER, words.ARRIVED, words.LEFT_ROOM)
    rows = tuple((e.line.seat or DASH, e.line.name, e.line.number, "", "") for e in record.entries)
    note = Words(text=say(words.REGISTER_NOTE))
    table = Table(head=tuple(map(say, head)), rows=rows, widths=(9, 27, 16, 24, 24), is_tall=True)
    return _page(Form.REGISTER, record, say, note, table, _signed(say))


def _seats(record: SessionRecord, say: Say) -> Document:
    boxes: list[tuple[str, ...]] = []
    for seat in (*record.seats, ""):
        here = [entry for entry in record.entries if entry.line.seat == seat]
        boxes += [(seat or DASH, entry.line.name, entry.line.number) for entry in here]
        if seat and not here:
            boxes.append((seat, say(words.FREE)))
    return _page(Form.SEATS, record, say, Boxes(boxes=tuple(boxes), across=SEATS_ACROSS, is_map=True))


def _slips(record: SessionRecord, say: Say, codes: Mapping[str, str]) -> Document:
    boxes = tuple(_slip(entry, record, say, codes.get(entry.line.number, "")) for entry in record.entries)
    return _page(Form.SLIPS, record, say, Boxes(boxes=boxes, across=SLIPS_ACROSS, is_cut=True))


def _slip(entry: Entry, record: SessionRecord, say: Say, code: str) -> tuple[str, ...]:
    line = entry.line
    return (
        line.name,
        f"{record.title}, {day_and_time(record.opens_ms, record.zone)}",
        told(say(words.SEAT), line.seat or DASH),
        told(say(words.NUMBER), line.number),
        told(say(words.ACCESS_CODE), grouped(code)) if code else say(words.NO_CODE),
        say(words.SLIP_NOTE),
    )


def _incidents(record: SessionRecord, say: Say) -> Document:
    parts = (*_happened(record, say), *_decisions(record, say), _signed(say))
    return _page(Form.INCIDENTS, record, say, *parts, is_wide=True)


def _happened(record: SessionRecord, say: Say) -> tuple[Part, ...]:
    head = Words(text=say(words.INCIDENTS), is_head=True)
    if not record.wrong:
        return head, Words(text=say(words.NO_INCIDENTS))
    columns = (
        words.WHEN,
        words.LASTED,
        words.SEAT,
        words.CANDIDATE,
        words.WHAT,
        words.ABOUT,
        words.LOST,
        words.DECISION,
        words.GIVEN,
        words.WHY,
        words.BY,
    )
    rows = tuple(_incident(one, record, say) for one in record.wrong)
    return head, Table(head=tuple(map(say, columns)), rows=rows, widths=(7, 7, 6, 13, 16, 9, 6, 10, 6, 12, 8))


def _incident(one: Wrong, record: SessionRecord, say: Say) -> tuple[str, ...]:
    row = one.row
    lasted = say(words.GOES_ON) if row.ended_ms is None else _length(row.ended_ms - row.began_ms, say)
    decision = DASH if row.cause == Cause.TOLD and not row.standing else say(words.standing(row.standing))
    return (
        _time(row.began_ms, record.zone),
        lasted,
        row.seat or DASH,
        one.name or say(words.WHOLE_ROOM),
        row.detail if row.cause == Cause.TOLD else say(words.cause(row.cause)),
        say(words.topic(row.topic)),
        _length(row.lost_ms, say),
        decision,
        _length(row.amount_ms, say),
        row.why or DASH,
        row.by or DASH,
    )


def _minutes(record: SessionRecord, say: Say) -> Document:
    head = (
        words.SEAT,
        words.CANDIDATE,
        words.NUMBER,
        words.STARTED,
        words.ENDED,
        words.STATE,
        words.ANSWERED,
        words.GAPS,
        words.GIVEN,
        words.RECEIPT,
    )
    rows = tuple(_row(entry, record, say) for entry in record.entries)
    table = Table(head=tuple(map(say, head)), rows=rows, widths=(7, 18, 11, 8, 8, 11, 9, 8, 8, 12))
    every = Words(text=say(words.EVERY_SEAT), is_head=True)
    told = (*_happened(record, say), *_decisions(record, say))
    parts = (_counts(record, say), every, table, *told, _signed(say))
    return _page(Form.MINUTES, record, say, *parts, is_wide=True)


def _row(entry: Entry, record: SessionRecord, say: Say) -> tuple[str, ...]:
    line = entry.line
    is_begun = line.attempt is not None
    return (
        line.seat or DASH,
        line.name,
        line.number,
        _time(line.started_ms, record.zone),
        _time(line.ended_ms, record.zone),
        say(words.state(line.state if is_begun else AttemptState.NO_SHOW)),
        f"{line.answered} / {line.items}" if is_begun else DASH,
        _length(line.gaps_ms, say) if is_begun else DASH,
        _length(entry.given_ms, say) if is_begun else DASH,
        grouped(line.receipt, 4, 4) if line.receipt else DASH,
    )


def _counts(record: SessionRecord, say: Say) -> Facts:
    begun = [entry.line for entry in record.entries if entry.line.attempt is not None]
    running = [line for line in begun if line.is_running]
    fingerprints = sorted({line.fingerprint for line in begun if line.fingerprint and line.program})
    pairs = (
        (words.EXPECTED, str(len(record.entries))),
        (words.PRESENT, str(len(begun))),
        (words.ABSENT, str(len(record.entries) - len(begun))),
        (words.RUNNING, str(len(running))),
        (words.PROGRAM, ", ".join(sorted({line.program for line in begun if line.program}))),
        (words.FINGERPRINT, ", ".join(fingerprints)),
    )
    return Facts(pairs=tuple((say(word), value) for word, value in pairs if value))


def _decisions(record: SessionRecord, say: Say) -> tuple[Part, ...]:
    head = Words(text=say(words.DECIDED), is_head=True)
    made = sorted(((one, entry) for entry in record.entries for one in entry.did), key=lambda pair: pair[0].at_ms)
    if not made:
        return head, Words(text=say(words.NOTHING_DECIDED))
    columns = (words.WHEN, words.SEAT, words.CANDIDATE, words.WHAT, words.WHY, words.BY, words.CAME_TO)
    rows = tuple(_decision(one, entry, record, say) for one, entry in made)
    return head, Table(head=tuple(map(say, columns)), rows=rows, widths=(8, 7, 21, 18, 22, 12, 12))


def _decision(one: Did, entry: Entry, record: SessionRecord, say: Say) -> tuple[str, ...]:
    what = say(words.did(one.do))
    if one.amount_ms:
        what = f"{what}: {_length(one.amount_ms, say)}"
    came_to = say(words.NOT_DONE) if one.outcome else say(words.DONE)
    line = entry.line
    return _time(one.at_ms, record.zone), line.seat or DASH, line.name, what, one.why, one.by, came_to


def _page(form: Form, record: SessionRecord, say: Say, *parts: Part, is_wide: bool = False) -> Document:
    title = say(words.TITLES[form])
    opens, closes = (day_and_time(ms, record.zone) for ms in (record.opens_ms, record.closes_ms))
    pairs = (
        (words.CENTER, record.center),
        (words.SESSION, record.title),
        (words.TIME, f"{opens} {DASH} {closes}"),
        (words.PRINTED, day_and_time(record.made_ms, record.zone)),
        (words.BY, record.by),
    )
    about: tuple[Part, ...] = (Facts(pairs=tuple((say(word), value) for word, value in pairs if value)),)
    if record.cancelled:
        about = (*about, Words(text=say(words.CANCELLED), is_head=True))
    return Document(
        form=form,
        title=title,
        parts=(*about, *parts),
        foot=f"{title}, {record.title}, {record.center}",
        is_wide=is_wide,
    )


def _signed(say: Say) -> Signatures:
    return Signatures(below=(say(words.SIGN_CHIEF), say(words.SIGN_SECOND)))


def _time(at_ms: int, zone: str) -> str:
    return f"{at_center(at_ms, zone):%H:%M:%S}" if at_ms else DASH


def _length(ms: int, say: Say) -> str:
    """Return whole minutes; what is shorter counts as one, what is nothing is a dash."""
    minutes = -(-abs(ms) // MINUTE_MS)
    return say(words.MINUTES).format(minutes=-minutes if ms < 0 else minutes) if minutes else DASH
