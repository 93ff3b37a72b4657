"""Messages of the center: told beside the question, or in its place; kept, read once, there after a kill."""

import pytest
from msgspec import Raw
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import CoverScreen, LetterScreen, Notice, QuestionScreen
from sync.protocol import events as ev
from sync.protocol import wire
from tests.kiosk.flow.stage import Stage, statement


def message(attempt: str, number: int, text: str, *, urgent: bool = False) -> wire.StatementRow:
    row = statement("message", attempt, number, text=text)
    order = wire.decode(row.signed.payload, wire.Directive)
    signed = replace(row.signed, payload=Raw(wire.encode(replace(order, urgent=urgent))))
    return replace(row, signed=signed)


@pytest.fixture
def seated(stage: Stage) -> Stage:
    stage.supply()
    stage.enter()
    return stage


def told(text: str, number: int) -> Notice:
    return Notice(kind="message", text=text, message=f"order-{number}")


def read(stage: Stage) -> list[str]:
    return [event.message for event in stage.events(ev.MessageRead)]


def test_one_after_the_other_is_told_and_read(seated: Stage, qtbot: QtBot) -> None:
    attempt = seated.sitting.attempt.id
    seated.receive(message(attempt, 1, "One"), message(attempt, 2, "Two"))
    qtbot.waitUntil(lambda: told("One", 1) in seated.notices)
    seated.settle_orders()
    seated.acts.put_away_notice()
    assert seated.notices[-1] == told("Two", 2)
    seated.acts.put_away_notice()
    assert seated.notices[-1] is None
    seated.settle()
    assert read(seated) == ["order-1", "order-2"]
    assert [letter.is_read for letter in seated.sitting.attempt.messages] == [True, True]


def test_what_was_not_read_comes_back_after_another_notice_and_after_a_kill(seated: Stage, qtbot: QtBot) -> None:
    attempt = seated.sitting.attempt.id
    seated.receive(message(attempt, 1, "Open the window"))
    qtbot.waitUntil(lambda: told("Open the window", 1) in seated.notices)
    seated.settle()
    seated.hear(online=False)
    assert seated.notices[-1] == Notice(kind="offline")
    seated.acts.put_away_notice()
    assert seated.notices[-1] == told("Open the window", 1)
    seated.die()
    seated.start()
    seated.on(QuestionScreen)
    seated.acts.put_away_notice()  # that it goes on
    assert seated.notices[-1] == told("Open the window", 1)
    assert read(seated) == []


def test_an_urgent_one_stands_in_place_of_the_question_until_it_was_read(seated: Stage, qtbot: QtBot) -> None:
    attempt = seated.sitting.attempt.id
    seated.receive(message(attempt, 1, "Leave the room", urgent=True))
    screen = seated.on(LetterScreen)
    assert (screen.text, screen.message) == ("Leave the room", "order-1")
    seated.die()
    seated.start()
    screen = seated.on(LetterScreen)
    seated.acts.read(screen.message)
    seated.on(QuestionScreen)
    seated.settle()
    assert read(seated) == ["order-1"]


def test_a_pause_goes_before_an_urgent_message(seated: Stage) -> None:
    attempt = seated.sitting.attempt.id
    seated.receive(message(attempt, 1, "Wait", urgent=True))
    seated.on(LetterScreen)
    seated.receive(statement("pause", attempt, 2))
    seated.on(CoverScreen)
    seated.receive(statement("unpause", attempt, 3))
    assert seated.on(LetterScreen).message == "order-1"


def test_a_message_without_words_is_none(seated: Stage) -> None:
    seated.receive(message(seated.sitting.attempt.id, 1, "  "))
    seated.settle_orders()
    assert seated.events(ev.MessageReceived) == []
