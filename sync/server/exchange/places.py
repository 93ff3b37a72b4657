"""Where an attempt is and was, as its events tell: the row of the attempt and the history of its moves follow them."""

from sync.protocol import events
from sync.protocol.ids import StationId
from sync.protocol.text import cleaned
from sync.server.exchange import carried, folds
from sync.server.exchange.folds import Fold, Placed
from sync.server.exchange.models import AttemptRecord, MoveRecord
from sync.server.registration.models import Station
from sync.server.registration.times import from_ms


def begun_at(fold: Fold, station: Station) -> Station:
    """Return the station where the attempt began; `station` where nobody ever looked at another one."""
    return station if not fold.stations else _station(fold.stations[0], station)


def follow(record: AttemptRecord, fold: Fold) -> None:
    """Let the row follow the attempt to where it is, and say what else there is of it."""
    if fold.stations:
        record.station = _station(fold.stations[-1], record.station)
    if fold.fence:
        record.fence = fold.fence
    record.late_events, record.missing_events = fold.remarkable, fold.missing


def settle(record: AttemptRecord, fold: Fold) -> None:
    """Complete the history of moves by the takings-over that count; the row is in the database already."""
    if not fold.fence or record.moves.filter(fence=fold.fence, taken_at__isnull=False).exists():
        return
    for stay in folds.sorted_out(record.public_id).stays[1:]:
        opening = stay.written[0]
        if isinstance(opening.event, events.AttemptTakenOver):
            _complete(record, opening, opening.event)
    carried.carry(record, record.station)


def _complete(record: AttemptRecord, at: Placed, taken: events.AttemptTakenOver) -> None:
    known = {
        "taken_at": from_ms(at.received_ms),
        "cut_incarnation": taken.incarnation,
        "cut_seq": taken.seq,
        "cut_hash": cleaned(taken.hash)[:64],
        "count": taken.count,
    }
    if MoveRecord.objects.filter(attempt=record, fence=taken.fence).update(**known):
        return
    # Decided by this server before it was restored, or at the center without it.
    stations = {s.public_id: s for s in Station.objects.filter(public_id__in=(taken.source, at.station))}
    if len(stations) == len({taken.source, at.station}):
        MoveRecord.objects.create(
            attempt=record,
            fence=taken.fence,
            source=stations[taken.source],
            target=stations[at.station],
            how=taken.how if taken.how in MoveRecord.How else MoveRecord.How.ONLINE,
            by=cleaned(taken.by)[:150],
            approved_by=cleaned(taken.approved_by)[:150],
            why=cleaned(taken.why),
            made_at=from_ms(at.received_ms),
            **known,
        )
        if taken.how == MoveRecord.How.BUNDLE:
            _bind(record, source=stations[taken.source], target=stations[at.station])


def _bind(record: AttemptRecord, *, source: Station, target: Station) -> None:
    """Let the slot be bound to where its attempt went without this server, if it was bound to where it came from."""
    profile = record.profile
    if profile.station_id == source.pk and profile.slot_generation == record.generation:
        profile.station, profile.seat = target, target.seat
        profile.save(update_fields=["station", "seat"])


def _station(public_id: StationId, likely: Station) -> Station:
    return likely if likely.public_id == public_id else Station.objects.get(public_id=public_id)
