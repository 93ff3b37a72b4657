"""Pairs out of one list, and places of a picture joined by lines: what is special about them beside the other kinds."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.tour.arranging import Arranger
from kiosk.tour.pressing import click_at, drag, press
from kiosk.ui.items.associate import AssociateView, PictureAssociateView
from kiosk.ui.items.pair_list import PairRow
from kiosk.ui.theme import Theme
from sync.protocol.paper import AssociateInteraction, GraphicAssociateInteraction
from tests.gallery import arranged, samples
from tests.kiosk.ui.items.test_arranged import Desk, said  # noqa: F401 -- the fixture

Key = Qt.Key
R = samples.R


def list_of(desk: Desk) -> AssociateView:
    assert isinstance(desk.control, AssociateView)
    return desk.control


def picture_of(desk: Desk) -> PictureAssociateView:
    assert isinstance(desk.control, PictureAssociateView)
    return desk.control


def join(desk: Desk, one: str, other: str, *, by_keys: bool = False) -> None:
    asked = desk.asked
    assert isinstance(asked, AssociateInteraction | GraphicAssociateInteraction)
    Arranger(desk, by_keys=by_keys).join(asked, one, other)


def test_one_is_dragged_onto_the_other_and_both_stay_where_they_stand(
    theme: Theme,
    qtbot: QtBot,
    said: list[str],  # noqa: F811 -- a fixture
) -> None:
    desk = Desk(theme, qtbot, arranged.associate())
    one, other = desk.find("chip_s4"), desk.find("chip_s1")
    before = one.geometry(), other.geometry()
    drag(one, one.rect().center(), one.mapFromGlobal(other.mapToGlobal(other.rect().center())))
    assert desk.last == ("s1 s4",)
    assert (one.geometry(), other.geometry()) == before
    assert one.accessibleName() == "Montague, in use"
    assert said[-1] == "Montague is now together with Capulet"
    assert desk.control.count.text() == "1 pair(s) made"


def test_dropped_beside_all_of_them_nothing_happens(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.associate())
    chip = desk.find("chip_s1")
    drag(chip, chip.rect().center(), QPoint(300, 400))
    assert desk.given == []
    join(desk, "s0", "s5")
    assert desk.last == ("s0 s5",)


def test_a_pair_is_taken_apart_by_its_button_or_by_doing_it_again(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.associate())
    join(desk, "s0", "s5")
    join(desk, "s1", "s4", by_keys=True)
    row = desk.find("pair_s0_s5")
    assert isinstance(row, PairRow)
    row.apart.setFocus(Qt.FocusReason.TabFocusReason)
    press(row.apart, Key.Key_Space)
    assert desk.last == ("s1 s4",)
    left = desk.find("pair_s1_s4")
    assert isinstance(left, PairRow)
    assert desk.view.window().focusWidget() is left.apart
    join(desk, "s4", "s1")
    assert desk.last == ()


def test_who_is_in_a_pair_leaves_it_for_another(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.associate())
    join(desk, "s0", "s5")
    join(desk, "s5", "s2", by_keys=True)
    assert desk.last == ("s2 s5",)


def test_a_list_that_is_full_says_so(
    theme: Theme,
    qtbot: QtBot,
    said: list[str],  # noqa: F811 -- a fixture
) -> None:
    desk = Desk(theme, qtbot, arranged.associate(most=2, uses=2))
    for one, other in (("s0", "s1"), ("s2", "s3"), ("s4", "s5")):
        join(desk, one, other)
    assert desk.last == ("s0 s1", "s2 s3")
    assert said[-1] == "All pairs are made. Take one apart first."
    desk = Desk(theme, qtbot, arranged.associate(most=0, uses=2))
    for one, other in (("s0", "s1"), ("s0", "s2"), ("s0", "s3")):
        join(desk, one, other)
    assert desk.last == ("s0 s1", "s0 s2")
    assert said[-1] == "Antonio is in as many pairs as it may be. Take one apart first."


def test_escape_lets_go_of_what_is_picked_up(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.associate())
    chip = desk.find("chip_s0")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    press(chip, Key.Key_Space)
    press(chip, Key.Key_Escape)
    other = desk.find("chip_s1")
    other.setFocus(Qt.FocusReason.TabFocusReason)
    press(other, Key.Key_Space)
    assert desk.given == []


def test_a_line_joins_two_places_and_a_reader_hears_who_is_with_whom(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.picture_associate())
    stage = picture_of(desk).stage
    knot = stage.on_screen(418, 190).toPoint()
    before = stage.grab().toImage().pixelColor(knot)
    join(desk, "h3", "h0")
    assert desk.last == ("h0 h3",)
    assert stage.ties == (("h0", "h3"),)
    assert stage.grab().toImage().pixelColor(knot) != before
    assert stage.spots["h0"].accessibleName() == "Upper layer, together with Loose cells"
    assert stage.spots["h1"].accessibleName() == "Long cells, in no pair"


def test_a_place_that_is_picked_up_says_so_and_is_laid_down_by_a_second_press(theme: Theme, qtbot: QtBot) -> None:
    desk = Desk(theme, qtbot, arranged.picture_associate())
    stage = picture_of(desk).stage
    Arranger(desk).touch(R, "h1")
    assert (stage.ready, stage.spots["h1"].accessibleName()) == ("h1", "Long cells, picked up")
    Arranger(desk).touch(R, "h1")
    assert (stage.ready, desk.given) == ("", [])


@pytest.mark.parametrize("scale", [100, 200])
def test_the_button_that_takes_a_pair_apart_is_met_by_a_finger(theme: Theme, qtbot: QtBot, scale: int) -> None:
    theme.show(scale=scale)
    desk = Desk(theme, qtbot, arranged.associate())
    desk.view.show_responses({R: ("s0 s5",)})
    row = desk.find("pair_s0_s5")
    assert isinstance(row, PairRow)
    qtbot.waitUntil(lambda: row.apart.height() >= 44)
    assert row.apart.width() >= 44
    desk.bring(row.apart)
    click_at(row.apart, row.apart.rect().center())
    assert desk.last == ()
