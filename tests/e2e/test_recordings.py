"""A recording on its road: imported, sealed, opened at a seat, and counted right after the seat died twice."""

from pathlib import Path

from kiosk.exam.playing import Act
from kiosk.flow.screens import QuestionScreen
from kiosk.ui.media.recording_view import RecordingView
from sync.protocol.plays import UNPLAYED, Plays
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide
from tests.sync.server.papers.making import by_template, choice, declared, item_xml, package
from tests.sync.server.papers.recordings.test_reading import raw

LISTEN = (
    '<mediaInteraction responseIdentifier="PLAYS" maxPlays="2"><prompt>Listen.</prompt>'
    '<object data="a.ogg" type="audio/ogg"/></mediaInteraction>'
)


def question(name: str, before: str = "") -> str:
    said = declared("PLAYS", (), base="integer") + declared()
    return item_xml(before + choice("One", "Two", prompt=name), said, by_template(), title=name)


def shown(seat: StationBench) -> tuple[RecordingView, Plays]:
    """The recording on screen, and what is known of its plays."""
    screen = seat.wait_for(QuestionScreen)
    (view,) = [view for view in seat.window.findChildren(RecordingView) if view.isVisible()]
    return view, screen.plays.get(view.recording.id, UNPLAYED)


def tell(seat: StationBench, act: Act, position_ms: int = 0) -> None:
    """What a player tells; here is no sound card, and none is needed for the count."""
    view, _ = shown(seat)
    seat.window.played.emit(view.recording.id, str(act), position_ms)
    seat.settle()


def again(seat: StationBench) -> Plays:
    """Pull the plug, start anew, look."""
    seat.stop()
    seat.start()
    seat.window.show()
    return shown(seat)[1]


def test_two_plays_of_an_imported_recording_are_two_whatever_dies(
    seat: StationBench, server_side: ServerSide, tmp_path: Path
) -> None:
    file = tmp_path / "listening.zip"
    items = {"hear": question("What was heard?", LISTEN), "read": question("And then?")}
    file.write_bytes(package(items, extra={"a.ogg": raw("opus.ogg")}))
    server_side.do("import_paper", file=str(file), exam="LISTEN")
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam="LISTEN")
    seat.start()
    seat.window.show()
    seat.begin(who["number"], who["code"])
    view, plays = shown(seat)
    content = seat.wait_for(QuestionScreen).media(view.recording.media)
    assert content is not None
    assert (content[:4], b"CANARY" in content, plays) == (b"OggS", False, UNPLAYED)

    tell(seat, Act.START)
    tell(seat, Act.REACHED, 700)
    assert again(seat) == Plays(started=1, is_open=True, position_ms=700)
    tell(seat, Act.FINISHED)
    tell(seat, Act.START)
    assert again(seat) == Plays(started=2, finished=1, is_open=True)
    tell(seat, Act.FINISHED)
    tell(seat, Act.START)
    view, plays = shown(seat)
    assert plays == Plays(started=2, finished=2)
    assert not view.button.isEnabled()
    assert seat.attempt is not None
    assert seat.attempt.answered == 0
