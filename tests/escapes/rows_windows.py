"""What another program tries with windows: its own, and ours."""

import sys
import time
from collections.abc import Callable

from kiosk.lockdown.port import Cause
from tests.escapes.arena import Server
from tests.escapes.battle import Battle
from tests.escapes.foe import Foe
from tests.escapes.row import Expected, Got, Row, Verdict, limits

# With the cookie it is as strong on the server of our own as on a desktop; without it, it does not even connect.
NOTICED: dict[Server, Expected | None] = {
    Server.DESKTOP: Verdict.NOTICED,
    Server.OWN: Verdict.NOTICED,
    Server.CAGE: None,
}
HELD: dict[Server, Expected | None] = {Server.CAGE: None}
FILM = 0x40340808
"""Red at a quarter of its opacity."""
MANAGED: dict[Server, Expected | None] = {Server.OWN: None, Server.CAGE: None}


def wm(*command: str) -> Callable[[Battle], None]:
    """Ask the window manager, by wmctrl."""

    def attack(battle: Battle) -> None:
        battle.began()
        battle.arena.run("wmctrl", *command)

    return attack


def on_ours(do: Callable[[Foe, int], None]) -> Callable[[Battle], None]:
    """Do something to the exam's own window."""

    def attack(battle: Battle) -> None:
        battle.began()
        do(battle.foe, battle.target.window)

    return attack


def minimize(battle: Battle) -> None:
    battle.began()
    battle.arena.run("xdotool", "windowminimize", str(battle.target.window))


def put_back_desktop(battle: Battle) -> None:
    wm("-s", "1")(battle)
    battle.stack.callback(battle.arena.run, "wmctrl", "-s", "0")


def show_desktop(battle: Battle) -> None:
    wm("-k", "on")(battle)
    battle.stack.callback(battle.arena.run, "wmctrl", "-k", "off")


def managed(battle: Battle) -> None:
    """An ordinary window that asks for the focus again and again."""
    battle.began()
    window = battle.trap(override=False)
    battle.foe.show(window)

    def again() -> None:
        battle.arena.run("wmctrl", "-i", "-a", hex(window))

    battle.fights = again


def always_on_top(battle: Battle) -> None:
    """A dock that wants to be above everything and on the whole screen."""
    battle.began()
    window = battle.trap(x=0, y=0, width=1366, height=768, override=False)
    battle.foe.ask_for(window, "_NET_WM_WINDOW_TYPE_DOCK", "_NET_WM_STATE_ABOVE", "_NET_WM_STATE_FULLSCREEN")
    battle.foe.show(window)
    # The lock may have been on its way up between the window's making and its coming up: then it came up below.
    battle.foe.stack(window, above=True)


def overlay(battle: Battle) -> None:
    window = battle.trap()
    battle.began()
    battle.foe.show(window)


def overlay_that_fights(battle: Battle) -> None:
    window = battle.trap()
    battle.began()
    battle.foe.show(window)

    def again() -> None:
        battle.foe.stack(window, above=True)
        battle.foe.steal_focus(window)

    battle.fights = again


def tiny_overlay(battle: Battle) -> None:
    """As small as a letter: what a cheat sheet of one answer needs."""
    window = battle.trap(x=30, y=400, width=12, height=12)
    battle.began()
    battle.foe.show(window)


def many_overlays(battle: Battle) -> None:
    windows = [battle.trap(x=20 * at, y=10 * at) for at in range(40)]
    battle.began()
    for window in windows:
        battle.foe.show(window)


def glass(battle: Battle) -> None:
    """A window that cannot be seen and takes clicks: over the answer field, which is then clicked."""
    window = battle.trap(x=0, y=0, width=1366, height=768, is_glass=True)
    battle.began()
    battle.foe.show(window)
    battle.foe.stack(window, above=True)
    x, y = battle.target.spot
    battle.arena.press("mousemove", str(x), str(y), "click", "1")


def film(battle: Battle) -> None:
    """A window that can be seen through, over the whole sheet: a click on the answer field would be its own."""
    window = battle.foe.film(0, 0, 1366, 768, FILM)
    battle.traps.append(window)
    battle.began()
    battle.foe.show(window)
    battle.tells(Cause.COVERED)
    x, y = battle.target.spot
    battle.arena.press("mousemove", str(x), str(y), "click", "1")

    def again() -> None:
        battle.foe.stack(window, above=True)

    battle.fights = again


def inside_ours(battle: Battle) -> None:
    """A window whose parent is the exam's own window."""
    window = battle.trap(parent=battle.target.window)
    battle.began()
    battle.foe.show(window)


def lower(battle: Battle) -> None:
    """Behind a window that the lock has put away already."""
    battle.foe.show(battle.trap())
    time.sleep(0.6)
    battle.began()
    battle.foe.stack(battle.target.window, above=False)


def _repaint(battle: Battle) -> None:
    battle.foe.unmap(battle.target.window)
    time.sleep(0.3)


def paint(battle: Battle) -> None:
    on_ours(lambda foe, window: foe.paint(window))(battle)
    # What is painted there is gone with the next picture of ours; the enemy paints again. At the end the window is
    # hidden and comes back, so that the exam paints all of it.
    battle.stack.callback(_repaint, battle)
    battle.fights = lambda: battle.foe.paint(battle.target.window)


def _pointer(battle: Battle) -> str:
    return battle.arena.run(sys.executable, "-m", "tests.escapes.listener", "cursor").stdout.strip()


def cursor(battle: Battle) -> None:
    x, y = battle.target.spot
    battle.arena.press("mousemove", str(x), str(y + 20))
    before = _pointer(battle)
    on_ours(lambda foe, window: foe.give_cursor(window))(battle)
    battle.arena.press("mousemove", str(x), str(y))
    time.sleep(0.3)
    if not before or _pointer(battle) != before:
        battle.gets(Got.SEEN, "a pointer of another program's shape")


def frozen_server(battle: Battle) -> None:
    """Nobody else is served: the exam cannot put a window away that it is not told of."""
    window = battle.trap()
    battle.began()
    battle.foe.freeze()
    battle.foe.show(window)
    picture = battle.foe.picture()
    battle.foe.thaw()
    if picture.getpixel((300, 200)) == (0xD0, 0x20, 0x20):
        battle.gets(Got.SEEN, "for as long as it freezes the server")


def notification(battle: Battle) -> None:
    if not battle.arena.bus:
        raise RuntimeError("no notification daemon in this arena")
    battle.began()
    battle.arena.notify("Answer to 1", "is B")


def screen_added(battle: Battle) -> None:
    """The right part of the screen becomes one of its own, with a cheat sheet on it; then it is taken away again."""
    foe, run = battle.foe, battle.arena.run
    foe.show(battle.trap(x=1130, y=200, width=150, height=150, override=False))
    battle.began()
    run("xrandr", "--setmonitor", "LEFT", "1066/300x768/200+0+0", "screen")
    run("xrandr", "--setmonitor", "RIGHT", "300/80x768/200+1066+0", "none")
    battle.tells(Cause.SCREEN_ADDED, 3.0)
    time.sleep(0.2)
    if foe.picture().getpixel((1200, 250)) == (0xD0, 0x20, 0x20):
        battle.gets(Got.SEEN, "a cheat sheet on the second screen")
    run("xrandr", "--delmonitor", "RIGHT")
    run("xrandr", "--delmonitor", "LEFT")


ROWS = (
    Row(
        name="wmctrl_activate",
        does="asks the window manager to bring another window to the front",
        attack=wm("-a", "CHEATSHEET"),
        known=(11,),
        on=MANAGED,
    ),
    Row(name="wmctrl_desktop", does="asks the window manager for another desktop", attack=put_back_desktop, on=MANAGED),
    Row(
        name="wmctrl_show_desktop", does="asks the window manager to show the desktop", attack=show_desktop, on=MANAGED
    ),
    Row(
        name="wmctrl_close",
        does="asks the window manager to close the exam's window",
        attack=wm("-c", "Examination"),
        on=MANAGED,
    ),
    Row(name="minimize", does="asks the window manager to minimize the exam's window", attack=minimize, on=MANAGED),
    Row(
        name="other_window",
        does="opens an ordinary window and takes the focus",
        attack=managed,
        known=(11,),
        on=MANAGED,
        alone=Verdict.NOTICED,
    ),
    Row(
        name="other_above",
        does="opens a full-screen window that wants to be above all others",
        attack=always_on_top,
        known=(11, 12),
        on=MANAGED,
        alone=Verdict.NOTICED,
    ),
    Row(
        name="notification",
        does="shows a notification",
        attack=notification,
        known=(11,),
        on={Server.DESKTOP: Verdict.NOTICED, Server.OWN: None, Server.CAGE: None},
    ),
    Row(
        name="other_override",
        does="puts a window on top that no window manager sees",
        attack=overlay,
        known=(12,),
        told=Cause.COVERED,
        on=NOTICED,
    ),
    Row(
        name="other_override_fight",
        does="puts it on top again and again, and takes the focus each time",
        attack=overlay_that_fights,
        known=(12,),
        told=Cause.COVERED,
        on=NOTICED,
    ),
    Row(
        name="tiny_override",
        does="puts a window on top that is as small as a letter",
        attack=tiny_overlay,
        known=(12,),
        told=Cause.COVERED,
        on=NOTICED,
    ),
    Row(
        name="many_overrides",
        does="puts forty windows on top at once",
        attack=many_overlays,
        known=(12,),
        told=Cause.COVERED,
        on=NOTICED,
    ),
    Row(
        name="glass",
        does="puts a window on top that nobody sees and that takes clicks",
        attack=glass,
        known=(12,),
        on=HELD,
    ),
    Row(
        name="film",
        does="puts a window on top that can be seen through and takes clicks, again and again",
        attack=film,
        known=(12,),
        told=Cause.COVERED,
        on=NOTICED,
    ),
    Row(
        name="window_inside_ours",
        does="opens a window inside the exam's own",
        attack=inside_ours,
        known=(12,),
        on=NOTICED,
    ),
    Row(
        name="paint_on_ours",
        does="paints on the exam's own window again and again",
        attack=paint,
        known=(12,),
        on=limits("whoever may talk to an X server may paint on any of its windows, and nobody is told"),
    ),
    Row(
        name="own_cursor",
        does="gives the exam's window a pointer of its own, as a cheat sheet",
        attack=cursor,
        known=(31,),
        on=limits("whoever may talk to an X server may give any of its windows another pointer"),
    ),
    Row(
        name="frozen_server",
        does="freezes the server and shows a window meanwhile",
        attack=frozen_server,
        known=(12,),
        told=Cause.COVERED,
        on=limits(
            "while a program has the server for itself, the exam hears of nothing; it tells right after",
            shows_always=False,  # a compositor hears as little
        ),
    ),
    Row(
        name="unmap",
        does="takes the exam's window off the screen",
        told=Cause.UNMAPPED,
        on=NOTICED,
        attack=on_ours(lambda foe, window: foe.unmap(window)),
    ),
    Row(name="lower", does="puts the exam's window behind another", told=Cause.COVERED, on=NOTICED, attack=lower),
    Row(
        name="move",
        does="moves the exam's window and makes it small",
        told=Cause.MOVED,
        on=NOTICED,
        attack=on_ours(lambda foe, window: foe.move(window, 900, 600, 100, 80)),
    ),
    Row(
        name="reparent",
        does="puts the exam's window into one of its own",
        told=Cause.MOVED,
        on=NOTICED,
        attack=on_ours(lambda foe, window: foe.swallow(window, foe.window(300, 200, 400, 300))),
    ),
    Row(
        name="destroy",
        does="destroys the exam's window",
        told=Cause.DESTROYED,
        on=NOTICED,
        attack=on_ours(lambda foe, window: foe.destroy(window)),
    ),
    Row(
        name="close_request",
        does="asks the exam's window to close",
        told=Cause.CLOSE_ASKED,
        on=HELD,
        attack=on_ours(lambda foe, window: foe.send_message(window, "WM_PROTOCOLS", foe.atom("WM_DELETE_WINDOW"))),
    ),
    Row(
        name="focus",
        does="takes the typing focus away",
        told=Cause.FOCUS_TAKEN,
        on=HELD,
        attack=on_ours(lambda foe, _window: foe.steal_focus(foe.window(-50, -50, 10, 10))),
    ),
    Row(
        name="screen_added",
        does="connects a second screen",
        attack=screen_added,
        known=(19,),
        told=Cause.SCREEN_ADDED,
        on={Server.DESKTOP: Verdict.NOTICED, Server.OWN: Verdict.NOTICED, Server.CAGE: None},
    ),
    Row(
        name="screen_saver",
        does="switches the screen saver on",
        told=Cause.SAVER_CHANGED,
        on=HELD,
        attack=on_ours(lambda foe, _window: foe.set_saver(1)),
    ),
)
