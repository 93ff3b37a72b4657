"""The values of the look: colors by role, sizes by use. They stand in `resources/look/tokens.json`, never in code."""

from enum import StrEnum
from pathlib import Path

import msgspec


class ThemeName(StrEnum):
    """The five color themes a candidate may choose from."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CREAM = "cream"
    BLUE = "blue"


class Role(StrEnum):
    """What a color is for; code names roles, only the tokens name colors."""

    DESK = "desk"
    SHEET = "sheet"
    INSET = "inset"
    INK = "ink"
    INK2 = "ink2"
    LINE = "line"
    EDGE = "edge"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESS = "accent_press"
    ON_ACCENT = "on_accent"
    TINT = "tint"
    MARGIN = "margin"
    FOCUS = "focus"
    ALERT = "alert"
    ON_ALERT = "on_alert"
    LINK = "link"
    RED = "red"
    RED_T = "red_t"
    GREEN = "green"
    GREEN_T = "green_t"
    BLUE = "blue"
    BLUE_T = "blue_t"
    ORANGE = "orange"
    ORANGE_T = "orange_t"
    VIOLET = "violet"
    VIOLET_T = "violet_t"
    AMBER = "amber"
    AMBER_T = "amber_t"
    MARK_YELLOW = "mark_yellow"
    MARK_GREEN = "mark_green"
    MARK_BLUE = "mark_blue"
    MARK_PINK = "mark_pink"

    @property
    def ground(self) -> "Role":
        """The pale ground that goes with a state's color."""
        return Role(f"{self.value}_t")


class TextUse(StrEnum):
    """What a piece of text is for; size and weight follow from it.

    `LEAD` is as large as `BODY`, for screens around the questions: as in the bars, it stops growing at 200 %.
    """

    MICRO = "micro"
    SMALL = "small"
    UI = "ui"
    UI_STRONG = "ui_b"
    LEAD = "lead"
    LEAD_STRONG = "lead_b"
    BODY = "body"
    BODY_STRONG = "body_b"
    QUESTION = "question"
    PASSAGE = "passage"
    TITLE = "title"
    CLOCK = "clock"
    HEAD = "head"
    CODE = "code"
    DISPLAY = "display"


class Face(msgspec.Struct, frozen=True):
    """Size in px at 100 % and weight of one use."""

    px: float
    weight: int


class Radius(msgspec.Struct, frozen=True):
    """Corner radii in px."""

    chip: int
    control: int
    sheet: int


class Motion(msgspec.Struct, frozen=True):
    """Durations in ms; a locked station uses the reduced one."""

    quick_ms: int
    settle_ms: int
    reduced_ms: int


class _File(msgspec.Struct, frozen=True):
    themes: dict[ThemeName, dict[Role, str]]
    type: dict[TextUse, Face]
    radius: Radius
    motion: Motion
    target_px: int


class Tokens(msgspec.Struct, frozen=True):
    """Everything the tokens file says, complete: each theme has every role and each use a face."""

    themes: dict[ThemeName, dict[Role, str]]
    faces: dict[TextUse, Face]
    radius: Radius
    motion: Motion
    target_px: int


def load_tokens(path: Path) -> Tokens:
    """Read the tokens; raises ValueError where a theme lacks a role or a use lacks its face."""
    read = msgspec.json.decode(path.read_bytes(), type=_File)
    for name in ThemeName:
        missing = set(Role) - set(read.themes.get(name, {}))
        if missing:
            raise ValueError(f"theme {name} lacks {sorted(missing)}")
    if set(read.type) != set(TextUse):
        raise ValueError(f"type lacks {sorted(set(TextUse) - set(read.type))}")
    return Tokens(read.themes, read.type, read.radius, read.motion, read.target_px)


def resources_folder() -> Path:
    """Where the resources lie: beside the packages, in a checkout, in an installation and in a frozen program."""
    return Path(__file__).resolve().parents[2] / "resources"
