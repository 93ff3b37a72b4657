"""What the tour's center admin does at the seat: real codes, real events; the question is back at the end."""

from collections.abc import Iterator

from kiosk.flow.screens import CodeScreen, CoverScreen, QuestionScreen, Screen
from kiosk.tour.hands import Hands
from kiosk.tour.staff import CAUSE, Condition, StaffVisit
from sync.protocol import events as ev
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide


class Album:
    """Keeps what was on screen instead of pictures."""

    def __init__(self, bench: StationBench) -> None:
        self._bench = bench
        self.seen: list[tuple[str, Screen | None]] = []

    def pictured(self, name: str) -> Iterator[Condition]:
        yield lambda: True
        self.seen.append((name, self._bench.window.screen_shown))

    def after(self, _seconds: float) -> Condition:
        return lambda: False


def played(bench: StationBench, album: Album) -> None:
    for condition in StaffVisit(album, bench.window, bench.station.presenter, Hands(bench.window)).told():
        bench.wait(condition, f"the visit stands still after {album.seen[-1:]}")


def test_breach_desk_and_pause_are_shown_and_decided_by_codes(seat: StationBench, server_side: ServerSide) -> None:
    server_side.do("new_staff", name="Center admin", right="decide", passphrase="long enough for a panel")
    who = server_side.do("new_candidate", station=seat.enrollment.station, rules={"on_breach": {CAUSE: "staff"}})
    seat.start()
    seat.window.show()
    first = seat.begin(who["number"], who["code"])
    seat.wait(lambda: bool(seat.ask(lambda store: store.staff())), "the seat learns who the admins are")
    album = Album(seat)

    played(seat, album)

    assert isinstance(shown := seat.window.screen_shown, QuestionScreen)
    assert shown.item.id == first.item.id
    assert [name for name, _ in album.seen] == [
        "breach-cover", "staff-desk", "staff-code", "staff-screen", "staff-pause", "paused",
    ]  # fmt: skip
    covers = [screen for _, screen in album.seen if isinstance(screen, CoverScreen)]
    assert [(cover.why, cover.causes) for cover in covers] == [("breach", (CAUSE,)), ("paused", ())]
    desks = [screen for _, screen in album.seen if isinstance(screen, CodeScreen)]
    assert [bool(desk.station) for desk in desks if desk.action is None] == [True, True]
    happened = [type(event) for event in seat.ask(lambda store: [ev.decode(b) for b in store.events_after(1, 0, -1)])]
    for kind in (ev.AttemptLocked, ev.AttemptUnlocked, ev.AttemptPaused, ev.AttemptUnpaused):
        assert happened.count(kind) == 1
