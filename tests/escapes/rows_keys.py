"""What a person tries with keyboard and mouse."""

import time
from collections.abc import Callable

from tests.escapes.arena import Server
from tests.escapes.battle import Battle
from tests.escapes.row import DEDICATED, Limit, Row


def pressing(*combos: str) -> Callable[[Battle], None]:
    """Press these, one after the other."""

    def attack(battle: Battle) -> None:
        battle.keys(*combos)

    return attack


def mouse(*words: str) -> Callable[[Battle], None]:
    """Do this with the mouse, in words of xdotool, and let go of everything."""

    def attack(battle: Battle) -> None:
        battle.began()
        battle.arena.press(*words)
        battle.arena.press("key", "Escape")

    return attack


def over(battle: Battle, *words: str) -> None:
    """The same over the answer field."""
    battle.began()
    x, y = battle.target.spot
    battle.arena.press("mousemove", str(x), str(y), *words)


def middle_click(battle: Battle) -> None:
    over(battle, "click", "2")


def drag_out(battle: Battle) -> None:
    """Select what is written, and drag it off the field."""
    battle.arena.press("type", "--delay", "2", "drag me away")
    over(battle)
    battle.arena.press("key", "ctrl+a")
    x, y = battle.target.spot
    battle.arena.press("mousemove", str(x - 150), str(y - 100), "mousedown", "1")
    for at in (100, 300, 500):
        battle.arena.press("mousemove", str(max(5, x - at)), str(y + at // 3))
    battle.arena.press("mouseup", "1", "key", "End")


def context_menu(battle: Battle) -> None:
    over(battle, "click", "3")
    battle.arena.press("key", "Escape")


_CONSOLES = "a console is the server's or the kernel's before it is a program's; a server in a window has none to try"
_CHORD = ("keydown", "alt", "mousemove", "500", "300", "mousedown")
_FOLLOW = ("mousemove", "600", "400", "mousemove", "900", "550", "mouseup")


def help_keys(battle: Battle) -> None:
    """F1 shows the exam's own list of keys, Escape puts it away; what is then on the screen is somebody else's."""
    battle.keys("F1", "shift+F1", "Escape", "Escape")
    time.sleep(_PUT_AWAY_WITHIN_S)


_PUT_AWAY_WITHIN_S = 1.5

ROWS = (
    Row(
        name="alt_tab",
        does="switches to another window with Alt+Tab, Alt+Shift+Tab or Alt+Esc",
        attack=pressing("alt+Tab", "alt+shift+Tab", "alt+Escape"),
        known=(1,),
    ),
    Row(
        name="super",
        does="opens the desktop's menu with the Super (Windows) key",
        attack=pressing("Super_L", "super+s"),
        known=(2,),
    ),
    Row(
        name="win_r",
        does="opens a command line with Super+R or Super+E",
        attack=pressing("super+r", "super+e"),
        known=(2,),
    ),
    Row(
        name="snap",
        does="moves the window aside with Super+arrow, Super+Page Up",
        attack=pressing("super+Left", "super+Right", "super+Down", "super+Prior"),
        known=(2,),
    ),
    Row(name="ctrl_alt_del", does="presses Ctrl+Alt+Delete", attack=pressing("ctrl+alt+Delete"), known=(3,)),
    Row(
        name="task_manager",
        does="opens a task manager with Ctrl+Shift+Esc or Ctrl+Esc",
        attack=pressing("ctrl+shift+Escape", "ctrl+Escape"),
        known=(3,),
    ),
    Row(name="alt_f4", does="closes the window with Alt+F4", attack=pressing("alt+F4"), known=(4,)),
    Row(
        name="alt_space",
        does="opens the window's own menu with Alt+Space, and minimizes with it",
        attack=pressing("alt+space", "n", "Escape", "alt+F9"),
        known=(4,),
        writes=True,
    ),
    Row(
        name="next_desktop",
        does="goes to another desktop with Ctrl+Alt+arrow",
        attack=pressing("ctrl+alt+Right", "ctrl+alt+Left", "ctrl+F2"),
        known=(5,),
    ),
    Row(
        name="show_desktop",
        does="shows the desktop with Super+D or Ctrl+Alt+D",
        attack=pressing("super+d", "ctrl+alt+d"),
        known=(5,),
    ),
    Row(
        name="console_keys",
        does="goes to a text console with Ctrl+Alt+F2, or ends the server with Ctrl+Alt+Backspace",
        attack=pressing("ctrl+alt+F2", "ctrl+alt+F7", "ctrl+alt+BackSpace"),
        known=(6,),
        on={
            Server.DESKTOP: Limit(_CONSOLES, f"{DEDICATED}; DontVTSwitch, DontZap", shows_always=False),
            Server.OWN: Limit(
                _CONSOLES, "DontVTSwitch, DontZap and kernel.sysrq, which the session sets", shows_always=False
            ),
            Server.CAGE: Limit(_CONSOLES, "cage without -s, and kernel.sysrq", shows_always=False),
        },
    ),
    Row(
        name="sticky_keys",
        does="presses Shift five times, for the dialog of sticky keys",
        attack=pressing(*["Shift_L"] * 5),
        known=(7,),
    ),
    Row(name="ctrl_alt_t", does="opens a terminal with Ctrl+Alt+T", attack=pressing("ctrl+alt+t")),
    Row(
        name="alt_f2",
        does="opens a command line with Alt+F2 or the menu with Alt+F1",
        attack=pressing("alt+F2", "alt+F1"),
    ),
    Row(
        name="print",
        does="photographs the screen with Print, Alt+Print or Shift+Print",
        attack=pressing("Print", "alt+Print", "shift+Print"),
        known=(27,),
    ),
    Row(
        name="media_key",
        does="presses a media key that starts a program",
        attack=pressing("XF86AudioRaiseVolume", "XF86HomePage", "XF86Mail"),
    ),
    Row(
        name="root_menu_key",
        does="opens the desktop's menu with a key of its own",
        attack=pressing("super+m", "Menu", "Escape"),
    ),
    Row(
        name="file_dialog",
        does="opens a file dialog with Ctrl+O, Ctrl+S or Ctrl+N",
        attack=pressing("ctrl+o", "ctrl+s", "ctrl+n", "Escape"),
        known=(13,),
    ),
    Row(name="print_dialog", does="opens a print dialog with Ctrl+P", attack=pressing("ctrl+p", "Escape"), known=(14,)),
    Row(name="help", does="opens help with F1 or Shift+F1", attack=help_keys, known=(16,)),
    Row(name="right_click", does="opens a menu with the right mouse button", attack=context_menu, known=(16,)),
    Row(
        name="alt_drag",
        does="moves the window by Alt and the mouse, or resizes it",
        attack=mouse(*_CHORD, "1", *_FOLLOW, "1", *_CHORD[2:], "3", *_FOLLOW, "3", "keyup", "alt"),
        writes=True,
    ),
    Row(
        name="edges",
        does="pushes the mouse into the corners and scrolls there",
        attack=mouse(
            "mousemove",
            "0",
            "0",
            "click",
            "4",
            "mousemove",
            "1365",
            "767",
            "click",
            "5",
            "mousemove",
            "0",
            "767",
            "mousemove",
            "1365",
            "0",
            "mousemove",
            "3",
            "300",
        ),
        known=(10,),
    ),
    Row(
        name="drag_out",
        does="drags what is written out of the window",
        attack=drag_out,
        known=(15,),
        writes=True,
        on={Server.CAGE: None},
    ),
    Row(
        name="paste_ctrl_v",
        does="pastes with Ctrl+V what another program copied before",
        attack=pressing("ctrl+v", "shift+Insert"),
        writes=True,
    ),
    Row(
        name="paste_middle",
        does="pastes with the middle mouse button what another program selected before",
        attack=middle_click,
        writes=True,
    ),
)
