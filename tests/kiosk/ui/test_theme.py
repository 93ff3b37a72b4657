"""The look can be read by every eye, in every script, at every size."""

import itertools
import sys

import pytest
from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.fonts import ALL_SCRIPTS, FontShelf, digits, is_right_to_left, language_in, script_of
from kiosk.ui.theme import Room, Theme, room_of
from kiosk.ui.tokens import Role, TextUse, ThemeName, load_tokens, resources_folder
from tests.gallery.samples import PASSAGE, SINGLE

RESOURCES = resources_folder()
TOKENS = load_tokens(RESOURCES / "look" / "tokens.json")
STATES = (Role.RED, Role.GREEN, Role.BLUE, Role.ORANGE, Role.VIOLET, Role.AMBER)

PAIRS: list[tuple[Role, Role, float]] = [
    (Role.INK, Role.SHEET, 7),
    (Role.INK, Role.DESK, 7),
    (Role.INK, Role.INSET, 7),
    (Role.INK, Role.TINT, 7),
    *((Role.INK2, ground, 4.5) for ground in (Role.SHEET, Role.DESK, Role.INSET)),
    (Role.ON_ACCENT, Role.ACCENT, 4.5),
    (Role.ON_ACCENT, Role.ACCENT_HOVER, 4.5),
    (Role.ON_ACCENT, Role.ACCENT_PRESS, 4.5),
    (Role.ACCENT, Role.SHEET, 4.5),
    (Role.ACCENT, Role.TINT, 4.5),
    (Role.LINK, Role.SHEET, 4.5),
    (Role.EDGE, Role.SHEET, 3),
    (Role.EDGE, Role.DESK, 3),
    (Role.FOCUS, Role.SHEET, 3),
    (Role.FOCUS, Role.DESK, 3),
    (Role.ON_ALERT, Role.ALERT, 7),
    *((state, Role.SHEET, 4.5) for state in STATES),
    *((state, state.ground, 4.5) for state in STATES),
    *((Role.SHEET, state, 4.5) for state in (Role.GREEN, Role.VIOLET, Role.RED, Role.BLUE)),
]


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _rgb(value: str) -> tuple[float, float, float]:
    color = QColor(value)
    return _linear(color.redF()), _linear(color.greenF()), _linear(color.blueF())


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio."""
    light, dark = sorted(
        (sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), _rgb(value), strict=True)) for value in (one, other)),
        reverse=True,
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ThemeName)
def test_every_pair_of_colors_has_the_contrast_it_needs(name: ThemeName) -> None:
    colors = TOKENS.themes[name]
    short = [
        (front, back, round(contrast(colors[front], colors[back]), 2))
        for front, back, least in PAIRS
        if contrast(colors[front], colors[back]) < least
    ]
    assert short == []


# Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB.
SIGHTS = {
    "all colors": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def _lab(value: str, sight: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    seen = [min(1.0, max(0.0, sum(m * c for m, c in zip(row, _rgb(value), strict=True)))) for row in sight]
    x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047
    y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
    z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", ThemeName)
def test_slot_colors_stay_apart_for_every_eye(name: ThemeName, sight: str) -> None:
    colors = TOKENS.themes[name]
    slots = [_lab(colors[role], SIGHTS[sight]) for role in (Role.RED, Role.GREEN, Role.BLUE, Role.ORANGE)]
    least = min(
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        for one, other in itertools.combinations(slots, 2)
    )
    assert least > 12


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("scale", [100, 400])
def test_every_theme_and_size_dresses_the_application(theme: Theme, name: ThemeName, scale: int) -> None:
    theme.show(name=name, scale=scale)
    assert "@" not in _app().styleSheet().partition("*/")[2]
    assert _app().palette().window().color() == theme.color(Role.DESK)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def test_text_grows_and_the_space_around_it_does_not(theme: Theme) -> None:
    small, height = theme.text_px(TextUse.BODY), theme.grown(44)
    theme.show(scale=200)
    assert theme.text_px(TextUse.BODY) == 2 * small
    assert theme.grown(44) == height + 18


def test_bars_stop_growing_at_200_and_questions_go_on(theme: Theme) -> None:
    theme.show(scale=400)
    assert theme.text_px(TextUse.UI) == 30
    assert theme.text_px(TextUse.QUESTION) == 76
    assert theme.icon_px(20) == 32


@pytest.mark.parametrize(
    ("width", "scale", "room"),
    [
        (1920, 100, Room.WIDE),
        (1366, 100, Room.USUAL),
        (1366, 125, Room.FOLDED),
        (1366, 150, Room.FOLDED),
        (1366, 200, Room.TABBED),
        (1366, 300, Room.LEAN),
        (1920, 200, Room.FOLDED),
    ],
)
def test_room_not_pixels_decides_the_layout(width: int, scale: int, room: Room) -> None:
    assert room_of(width, scale) is room


def test_much_room_starts_with_larger_text(theme: Theme) -> None:
    assert theme.fit(1920) is Room.WIDE
    assert theme.text_px(TextUse.BODY) == pytest.approx(18 * 1.12)


def test_margins_follow_the_direction(theme: Theme, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QHBoxLayout(widget)
    theme.keep_margins(layout, start=20, top=1, end=4, bottom=2)
    assert layout.contentsMargins() == QMargins(20, 1, 4, 2)
    theme.show(language="ar")
    assert layout.contentsMargins() == QMargins(4, 1, 20, 2)
    assert _app().layoutDirection() == Qt.LayoutDirection.RightToLeft


# -- fonts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", SINGLE)
def test_every_script_has_a_face_for_each_of_its_letters(theme: Theme, language: str) -> None:
    for use, text in ((TextUse.QUESTION, " ".join(SINGLE[language])), (TextUse.PASSAGE, PASSAGE[language])):
        font = theme.font(use, language=language)
        raw = QRawFont.fromFont(font)
        letters = {c for c in text if c.isalpha() and not c.isascii()}
        missing = {c for c in letters if not raw.supportsCharacter(ord(c))}
        assert missing == set()


@pytest.mark.parametrize("language", ["en", "ar", "ur", "hi", "bn", "am", "zh"])
def test_a_scripts_own_face_stands_first(theme: Theme, language: str) -> None:
    families = theme.font(TextUse.UI, language=language).families()
    assert families[0] == script_of(language).ui
    assert QFontInfo(theme.font(TextUse.UI, language=language)).family() == families[0]
    assert "Inter" in families[:2]


@pytest.mark.parametrize("text", ["Ìjọba àwọn ọmọ Yorùbá ẹ ọ ṣ", "ɓ ɗ ƙ ƴ Ɓ Ɗ Ƙ", "Trường đại học Nguyễn ặ ệ ữ"])
def test_inter_has_the_letters_of_yoruba_hausa_and_vietnamese(theme: Theme, text: str) -> None:
    raw = QRawFont.fromFont(theme.font(TextUse.UI))
    assert [c for c in text if not raw.supportsCharacter(ord(c))] == []


def test_a_name_in_another_script_gets_its_own_face() -> None:
    assert language_in("अमीना बेलो", "en") == "hi"
    assert language_in("Amina Bello", "en") == "en"
    assert language_in("أمينة", "ur") == "ur"
    assert language_in("2041-7736", "en") == "en"


def test_figures_stand_in_columns(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.font(TextUse.CLOCK))
    widths = [metrics.horizontalAdvance(digit * 4) for digit in "0123456789"]
    assert max(widths) - min(widths) < 0.2


def test_digits_are_the_languages_own() -> None:
    assert [digits(24, language) for language in ("en", "ar", "hi", "bn")] == ["24", "٢٤", "24", "২৪"]


def test_right_to_left_is_known_of_a_tag_with_a_region() -> None:
    assert is_right_to_left("ar-EG")
    assert not is_right_to_left("am")


def test_fonts_are_within_their_ceiling_and_each_has_its_license() -> None:
    folders = [path for path in (RESOURCES / "fonts").iterdir() if path.is_dir()]
    files = [file for folder in folders for file in folder.glob("*.[ot]tf")]
    assert sum(file.stat().st_size for file in files) < 25_000_000
    for folder in folders:
        assert "SIL Open Font License, Version 1.1" in (folder / "OFL.txt").read_text(encoding="utf-8")
    known = {name for script in ALL_SCRIPTS for name in script.folders} | {"noto-math", "noto-mono"}
    assert known == {folder.name for folder in folders}


def test_a_face_is_loaded_when_a_language_asks_for_it(qtbot: QtBot) -> None:
    shelf = FontShelf(RESOURCES / "fonts")
    assert shelf.families("bn")[0] == "Noto Sans Bengali UI"


def test_a_quotation_brings_the_faces_of_its_script() -> None:
    shelf = FontShelf(RESOURCES / "fonts")
    shelf.load_for("The word እንኳን is Amharic.")
    assert shelf._loaded == {"noto-ethiopic", "noto-ethiopic-serif"}


# -- icons ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg")))
def test_every_icon_is_drawn_in_the_color_of_its_role(theme: Theme, name: str) -> None:
    image = theme.icon(name, Role.RED, 24, ratio=2.0).toImage()
    assert image.width() == 48
    pixels = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    seen = [(p.red(), p.green(), p.blue()) for p in pixels if p.alpha() == 255]
    wanted = theme.color(Role.RED)
    assert seen
    assert all(
        max(abs(red - wanted.red()), abs(green - wanted.green()), abs(blue - wanted.blue())) <= 1
        for red, green, blue in seen
    )


def test_icons_that_point_turn_around_and_clocks_do_not(theme: Theme) -> None:
    arrow, clock = theme.icon("arrow-right", Role.INK).toImage(), theme.icon("clock", Role.INK).toImage()
    theme.show(language="ar")
    assert theme.icon("arrow-right", Role.INK).toImage() == arrow.flipped(Qt.Orientation.Horizontal)
    assert theme.icon("clock", Role.INK).toImage() == clock


# -- Qt ---------------------------------------------------------------------------------------------------------------


def test_calls_that_return_nothing_keep_none_alive(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 lost a reference to None at each such call, until the program ended by itself."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(2000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 500
