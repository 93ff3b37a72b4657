"""At a seat for a screen reader the exam is open to one for who has that accommodation, and only then."""

from typing import cast

from PySide6.QtCore import QObject, Signal

from kiosk.flow.needs import Needs
from kiosk.flow.readers import ReadersDoor
from kiosk.flow.screens import Place, Screen, SignInScreen, WaitingScreen
from sync.protocol.accommodations import Accommodations

FREE = SignInScreen(place=Place())
OTHER_SCREEN = WaitingScreen(place=Place(), name="", exam="", reason="")
READS, OTHER = Accommodations(screen_reader=True), Accommodations()


class Told(QObject):
    """Tells what is about to be shown."""

    looked = Signal(object, object, bool)


class House:
    def __init__(self) -> None:
        self.happened: list[str] = []
        self.told = Told()
        self.door = ReadersDoor(
            cast("Needs", self.told), lambda: self.happened.append("shut"), lambda: self.happened.append("reopen")
        )

    def look(self, needs: Accommodations, screen: Screen, *, is_sitting: bool) -> None:
        self.told.looked.emit(needs, screen, is_sitting)


def test_it_stays_open_for_who_needs_it() -> None:
    house = House()
    for screen, is_sitting in ((FREE, False), (OTHER_SCREEN, True), (OTHER_SCREEN, False), (FREE, False)):
        house.look(READS, screen, is_sitting=is_sitting)
    assert house.happened == []


def test_it_is_shut_before_anybody_else_sees_a_question_and_opens_for_the_next_one() -> None:
    house = House()
    house.look(OTHER, FREE, is_sitting=False)
    assert house.happened == []
    house.look(OTHER, OTHER_SCREEN, is_sitting=True)
    house.look(OTHER, OTHER_SCREEN, is_sitting=True)
    house.look(OTHER, OTHER_SCREEN, is_sitting=False)  # the receipt
    assert house.happened == ["shut"]
    house.look(OTHER, FREE, is_sitting=False)
    assert house.happened == ["shut", "reopen"]


def test_it_opens_for_who_gets_the_accommodation_in_mid_exam() -> None:
    house = House()
    house.look(OTHER, OTHER_SCREEN, is_sitting=True)
    house.look(READS, OTHER_SCREEN, is_sitting=True)
    assert house.happened == ["shut", "reopen"]
