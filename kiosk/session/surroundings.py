"""The environment of a session: made of a short list of names, so that no login and no desktop adds to it."""

import sys
from collections.abc import Mapping

_KEPT = frozenset(
    {
        "HOME",
        "LANG",
        "LANGUAGE",
        "LOGNAME",
        "PATH",
        "TZ",
        "USER",
        # Which of the machine's seats and consoles this is: the login service wants to know.
        "XDG_SEAT",
        "XDG_SESSION_ID",
        "XDG_SESSION_TYPE",
        "XDG_VTNR",
        # Hardware that needs a word: which graphics card, which renderer, no cursor plane.
        "LIBSEAT_BACKEND",
        "WLR_DRM_DEVICES",
        "WLR_NO_HARDWARE_CURSORS",
        "WLR_RENDERER",
    }
)
# Texts and times; the kiosk's settings; the keyboard layouts of a Wayland session.
_KEPT_BEGINNINGS = ("LC_", "KIOSK_", "XKB_DEFAULT_")
# From a source tree only: where the program itself is.
_KEPT_OF_PYTHON = frozenset({"PYTHONPATH", "PYTHONDONTWRITEBYTECODE"})

_OURS = {
    # The system's pointers only: a person's own could hold notes.
    "XCURSOR_PATH": "/usr/share/icons",
    # No bus: over it other programs could read the screen's texts, write into them, or ask for pictures.
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "NO_AT_BRIDGE": "1",
}


def surroundings(environ: Mapping[str, str]) -> dict[str, str]:
    """What a session's programs find: the kept names of `environ`, and what every session sets."""
    return {name: value for name, value in environ.items() if _is_kept(name)} | _OURS


def _is_kept(name: str) -> bool:
    return (
        name in _KEPT
        or name.startswith(_KEPT_BEGINNINGS)
        or (name in _KEPT_OF_PYTHON and not getattr(sys, "frozen", False))
    )
