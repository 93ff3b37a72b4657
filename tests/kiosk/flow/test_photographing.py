"""The photo at the seat: asked once, kept before the next page, and no seat waits for a camera."""

from base64 import b64decode

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.flow.photographing import Photographing
from kiosk.flow.screens import (
    CodeScreen,
    InstructionsScreen,
    NoticeScreen,
    PhotoScreen,
    PhotoState,
    PhotoWish,
    QuestionScreen,
    SignInScreen,
)
from sync.protocol import events as ev
from sync.protocol.photographs import LARGEST, LONGEST, SIDE, CameraTrouble
from sync.protocol.rehearsal import Rehearsal
from sync.protocol.welcome import Welcome
from tests.kiosk.flow.stage import Stage
from tests.kiosk.flow.test_welcoming import NOTICE, again, arrive

PHOTO = Welcome(takes_photo=True)


def asked(stage: Stage) -> Photographing:
    return stage.presenter.reception.welcoming.photographing


def come_to(stage: Stage, qtbot: QtBot, state: PhotoState) -> PhotoScreen:
    def is_there() -> bool:
        last = stage.shown[-1] if stage.shown else None
        return isinstance(last, PhotoScreen) and last.state is state

    qtbot.waitUntil(is_there)
    return stage.on(PhotoScreen)


def live(stage: Stage, qtbot: QtBot) -> None:
    come_to(stage, qtbot, PhotoState.OPENING)
    stage.camera.look()
    come_to(stage, qtbot, PhotoState.LIVE)


def photograph(stage: Stage, qtbot: QtBot) -> None:
    live(stage, qtbot)
    asked(stage).wish(PhotoWish.TAKE)
    asked(stage).wish(PhotoWish.USE)


def kept(stage: Stage) -> ev.IdentityPhotographed:
    (event,) = stage.events(ev.IdentityPhotographed)
    return event


def test_a_photo_is_taken_looked_at_and_kept_and_the_camera_is_open_only_meanwhile(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, PHOTO)
    frames: list[object] = []
    asked(stage).frame_shown.connect(frames.append)
    live(stage, qtbot)
    assert (len(frames), stage.camera.is_open) == (1, True)
    asked(stage).wish(PhotoWish.TAKE)
    taken = come_to(stage, qtbot, PhotoState.TAKEN)
    assert not stage.camera.is_open
    asked(stage).wish(PhotoWish.USE)
    stage.on(InstructionsScreen)
    event = kept(stage)
    assert (b64decode(event.picture), event.trouble, event.generation) == (taken.picture, "", 1)
    image = QImage.fromData(taken.picture, "JPG")
    assert (image.width(), image.height()) == (SIDE, SIDE * 3 // 4)
    assert len(taken.picture) <= LARGEST
    assert len(event.picture) <= LONGEST
    assert not stage.camera.is_open


def test_another_is_taken_in_place_of_the_first(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, PHOTO)
    live(stage, qtbot)
    asked(stage).wish(PhotoWish.TAKE)
    first = come_to(stage, qtbot, PhotoState.TAKEN)
    asked(stage).wish(PhotoWish.AGAIN)
    come_to(stage, qtbot, PhotoState.OPENING)
    stage.camera.look(5)
    asked(stage).wish(PhotoWish.TAKE)
    second = come_to(stage, qtbot, PhotoState.TAKEN)
    asked(stage).wish(PhotoWish.USE)
    stage.on(InstructionsScreen)
    assert first.picture != second.picture
    assert b64decode(kept(stage).picture) == second.picture


@pytest.mark.parametrize("trouble", CameraTrouble)
def test_without_a_camera_the_candidate_goes_on_and_the_reason_is_kept(
    stage: Stage, qtbot: QtBot, trouble: CameraTrouble
) -> None:
    stage.camera.trouble = trouble
    arrive(stage, PHOTO)
    assert come_to(stage, qtbot, PhotoState.NONE).trouble == trouble
    for wish in (PhotoWish.TAKE, PhotoWish.USE, PhotoWish.GO_ON, PhotoWish.GO_ON):
        asked(stage).wish(wish)
    stage.on(InstructionsScreen)
    assert (kept(stage).picture, kept(stage).trouble) == ("", trouble)


def test_a_camera_that_shows_nothing_or_is_pulled_out_keeps_nobody(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, PHOTO)
    come_to(stage, qtbot, PhotoState.OPENING)
    asked(stage).patience.start(0)
    assert come_to(stage, qtbot, PhotoState.NONE).trouble == CameraTrouble.BROKEN
    assert not stage.camera.is_open
    again(stage)
    live(stage, qtbot)
    stage.camera.unplug()
    assert come_to(stage, qtbot, PhotoState.NONE).trouble == CameraTrouble.BROKEN
    asked(stage).wish(PhotoWish.GO_ON)
    stage.on(InstructionsScreen)


def test_it_comes_after_the_notice_and_never_twice(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, Welcome(notice=NOTICE, notice_version="1", takes_photo=True))
    stage.on(NoticeScreen)
    assert stage.camera.openings == 0
    stage.presenter.reception.welcoming.accept_notice()
    live(stage, qtbot)
    again(stage)
    photograph(stage, qtbot)
    stage.on(InstructionsScreen)
    again(stage)
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.on(QuestionScreen)
    again(stage)
    stage.on(QuestionScreen)
    assert len(stage.events(ev.IdentityPhotographed)) == 1
    assert not any(isinstance(shown, PhotoScreen) for shown in stage.shown)


def test_only_the_journal_has_the_picture(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, PHOTO)
    photograph(stage, qtbot)
    stage.on(InstructionsScreen)
    event = kept(stage)
    found: list[object] = []
    stage.means.recording.ask(lambda store: store.welcomed(event.candidate, 1), found.extend)
    qtbot.waitUntil(lambda: bool(found))
    photos = [one for one in found if isinstance(one, ev.IdentityPhotographed)]
    assert photos == [replace(event, picture="")]


def test_whoever_goes_takes_the_camera_along(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, PHOTO)
    live(stage, qtbot)
    stage.presenter.open_reception()
    stage.on(SignInScreen)
    assert not stage.camera.is_open
    stage.camera.look()
    asked(stage).wish(PhotoWish.TAKE)
    assert stage.events(ev.IdentityPhotographed) == []


def test_under_the_desk_of_staff_the_camera_is_closed_and_looks_again_behind_it(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, PHOTO)
    live(stage, qtbot)
    stage.presenter.codes.open()
    stage.on(CodeScreen)
    qtbot.waitUntil(lambda: not stage.camera.is_open)
    assert not asked(stage).patience.isActive()
    stage.presenter.codes.leave()
    come_to(stage, qtbot, PhotoState.OPENING)
    assert stage.camera.is_open
    photograph(stage, qtbot)
    stage.on(InstructionsScreen)
    assert kept(stage).picture


@pytest.mark.parametrize("asks", [False, True])
def test_nobody_is_photographed_in_a_rehearsal_or_where_the_exam_does_not_ask(stage: Stage, *, asks: bool) -> None:
    arrive(stage, Welcome(takes_photo=asks), rehearsal=Rehearsal(code="ABCD2345") if asks else None)
    stage.on(InstructionsScreen)
    assert stage.camera.openings == 0
