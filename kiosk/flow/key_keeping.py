"""How long a released content key stays: until its session is over, and never under a running attempt."""

from functools import partial

from kiosk.exam.key_custody import ASK, asked_anew, why_erase
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.store.store import Store
from sync.protocol.events import KeyErased, Moment
from sync.protocol.ids import PackageHash, SessionId


class KeyKeeper:
    """Erases the keys whose time is over. Asked on the sync thread."""

    def __init__(self, recorded: RecordedStore, moments: Moments) -> None:
        self._recorded = recorded
        self._moments = moments

    def erase_due(self) -> tuple[SessionId, ...]:
        """Erase what is due and return the sessions; nothing while the time is not the server's."""
        at = self._moments.now()
        if at.server_ms is None:
            return ()
        due = self._recorded.call(lambda store: _due(store, at))
        for package, session, why in due:
            event = KeyErased(at=at, package=package, session=session, why=why)
            self._recorded.call(partial(_erase, event))
        return tuple(session for _package, session, _why in due)


def _due(store: Store, at: Moment) -> list[tuple[PackageHash, SessionId, str]]:
    running = store.running_attempt()
    return [
        (package, session, why)
        for package, session in store.kept_keys()
        if (why := why_erase(store.session(session), session, running, now_ms=at.best_ms))
    ]


def _erase(event: KeyErased, store: Store) -> None:
    store.erase_key(event)


def let_go_at_start(store: Store, at: Moment) -> None:
    """Erase what an earlier run of the program was given for itself alone, before a paper is opened by it."""
    for package, session in asked_anew(store.kept_keys(), store.sessions()):
        store.erase_key(KeyErased(at=at, package=package, session=session, why=ASK))
