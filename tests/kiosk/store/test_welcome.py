"""The store keeps what candidates did before the first question, who is here, and whose hand is up."""

from pathlib import Path

import msgspec
import pytest

from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.events import Moment
from sync.protocol.ids import CandidateId
from sync.protocol.welcome import HandState
from tests.kiosk.clocks import ManualClock
from tests.kiosk.exam import made as exam
from tests.kiosk.store import made

AT = Moment(wall_ms=1, mono_ms=1, boot="b")
ANNA, BEN = CandidateId("anna"), CandidateId("ben")


def checked_in(candidate: CandidateId = ANNA) -> ev.CheckedIn:
    return ev.CheckedIn(at=AT, candidate=candidate, generation=1)


def looks(theme: str) -> ev.LooksSet:
    return ev.LooksSet(at=AT, candidate=ANNA, generation=1, language="ar", theme=theme, scale=150)


def told(store: Store, *rows: wire.AnyRow) -> None:
    raw = tuple(msgspec.Raw(wire.encode(row)) for row in rows)
    store.apply_reply(wire.SyncReply(epoch="e1", heads=(), cursor=1, rows=raw))


def answered(hand: ev.HelpAsked, state: str, pos: int = 1) -> wire.HandRow:
    return wire.HandRow(pos=pos, hand=hand.id, state=state, at_ms=5)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "seat"


def again(store: Store, home: Path) -> Store:
    store.close()
    return Store.open(home, clock=ManualClock())


def test_of_each_kind_the_last_one_counts_also_after_the_program_ends(home: Path) -> None:
    store = made.enrolled(home)
    agreed = ev.HonorAgreed(at=AT, candidate=ANNA, generation=1, text="00")
    store.append((checked_in(), looks("dark"), agreed, looks("cream")))
    store = again(store, home)
    assert store.welcomed(ANNA, 1) == (agreed, looks_of(store))
    assert looks_of(store).theme == "cream"
    assert store.welcomed(ANNA, 2) == store.welcomed(BEN, 1) == ()
    store.close()


def looks_of(store: Store) -> ev.LooksSet:
    (found,) = [event for event in store.welcomed(ANNA, 1) if isinstance(event, ev.LooksSet)]
    return found


def test_who_is_here_is_here_until_leaving_or_beginning(home: Path) -> None:
    store = made.enrolled(home)
    assert store.here() is None
    here = checked_in()
    store.append((here,))
    store = again(store, home)
    assert store.here() == here
    store.append((ev.CandidateLeft(at=AT, candidate=ANNA, generation=1),))
    assert store.here() is None
    store.append((here_again := checked_in(BEN),))
    assert store.here() == here_again
    store.append((exam.started(),))
    assert store.here() is None
    store.close()


def test_a_hand_is_up_until_it_is_taken_down_or_somebody_was_there(home: Path) -> None:
    store = made.enrolled(home)
    first = ev.HelpAsked(at=AT, cause="technical")
    store.append((first,))
    told(store, answered(first, HandState.COMING))
    store = again(store, home)
    found = store.hand()
    assert found is not None
    assert (found.asked, found.state) == (first, "coming")
    told(store, answered(first, HandState.DONE, pos=2))
    assert store.hand() is None
    second = ev.HelpAsked(at=AT, cause="break")
    store.append((second,))
    found = store.hand()
    assert found is not None
    assert (found.asked, found.state) == (second, "")
    store.append((ev.HelpWithdrawn(at=AT, hand=second.id),))
    assert store.hand() is None
    store.close()


def test_everything_is_found_again_in_the_journal(home: Path) -> None:
    store = made.enrolled(home)
    hand = ev.HelpAsked(at=AT, cause="question")
    store.append((checked_in(), looks("blue"), hand))
    told(store, answered(hand, HandState.COMING))
    before = store.welcomed(ANNA, 1), store.here(), store.hand()
    with store._parts.transaction():
        store._parts.rebuild()
    assert (store.welcomed(ANNA, 1), store.here(), store.hand()) == before
    store.close()
