"""What another program tries with keys, the clipboard and the screen: making up, listening, photographing."""

import subprocess
import sys
import time

from kiosk.lockdown.port import Cause
from tests.escapes.arena import Server, untrusted_cookie
from tests.escapes.battle import SECRET, Battle
from tests.escapes.foe import NoEntry, foe_on
from tests.escapes.row import DEDICATED, Got, Limit, Row, Verdict, limits
from tests.escapes.target import Light

_KEYCODES = {"S": 39, "E": 26, "C": 54, "R": 27, "T": 28}
_SLOWLY = ("type", "--delay", "40", "listen")
_LISTENS_S = 2.0
_SEATED_WITHIN_S = 0.6
_TRIES = 40


def sent_keys(battle: Battle) -> None:
    """Spell the secret by SendEvent."""
    battle.began()
    for letter in SECRET:
        battle.foe.send_key(battle.target.window, _KEYCODES[letter])


def sent_click(battle: Battle) -> None:
    battle.began()
    battle.foe.send_click(battle.target.window, 1280, 730)


def tested_keys(battle: Battle) -> None:
    """Spell the secret by XTEST, as xdotool does."""
    battle.began()
    battle.arena.run("xdotool", "type", "--delay", "2", SECRET)
    if battle.target.has_typed(SECRET, 1.0):
        battle.gets(Got.TYPED, "by XTEST")
    elif battle.arena.server is Server.DESKTOP and not battle.tells(Cause.INJECTED_INPUT):
        battle.gets(Got.UNTOLD, Cause.INJECTED_INPUT)


def dropped(battle: Battle) -> None:
    battle.began()
    battle.foe.send_message(battle.target.window, "XdndEnter", battle.trap())


def _over(battle: Battle, *words: str) -> None:
    x, y = battle.target.spot
    battle.arena.press("mousemove", str(x), str(y), *words)


def copied(battle: Battle) -> None:
    """Another program copies its secret again and again while the candidate pastes."""
    script = f"while :; do for s in clipboard primary; do printf {SECRET} | xclip -selection $s; done; sleep 0.02; done"
    # xclip stays behind to serve the selection; it ends when the selection is taken from it.
    with battle.arena.running("sh", "-c", script):
        battle.began()
        time.sleep(0.3)
        for _ in range(3):
            battle.arena.press("key", "ctrl+v", "shift+Insert")
            _over(battle, "click", "2")
        time.sleep(0.2)


def read_copied(battle: Battle) -> None:
    """The candidate copies a word of the answer; another program asks for it."""
    battle.arena.press("type", "--delay", "2", "mine")
    battle.target.has_typed("mine", 3.0)
    battle.began()
    battle.arena.press("key", "ctrl+a", "ctrl+c", "End")
    time.sleep(0.2)
    if battle.arena.run("xclip", "-selection", "clipboard", "-out").stdout == "mine":
        battle.gets(Got.READ)


def grabbed_keys(battle: Battle) -> None:
    battle.began()
    for _ in range(20):
        if not battle.foe.is_kept_out():
            battle.gets(Got.KEYS, "the whole keyboard")
            break


def photographed(battle: Battle) -> None:
    """A picture of the screen from within the session, not from around it."""
    battle.began()
    try:
        with foe_on(battle.arena.display, battle.arena.authority) as spy:
            spy.picture()
    except NoEntry:
        return
    battle.gets(Got.SHOT)


def keymap_polled(battle: Battle) -> None:
    """Ask the server again and again which keys are down: it takes no extension and no right."""
    battle.began()
    heard = set()
    with subprocess.Popen(["xdotool", *_SLOWLY], env=battle.arena.env | {"DISPLAY": battle.arena.keys}) as typing:
        while typing.poll() is None:
            heard.add(battle.foe.keys_down())
    if len(heard) > 2:
        battle.gets(Got.LOGGED, "by asking which keys are down")


def xinput_listened(battle: Battle) -> None:
    """Raw events of every key, by the XInput extension; an active grab does not stop them."""
    with battle.arena.running("xinput", "test-xi2", "--root") as spy:
        time.sleep(0.4)
        battle.began()
        battle.arena.press(*_SLOWLY)
        time.sleep(0.2)
        spy.kill()
        said, _ = spy.communicate()
    if "RawKeyPress" in said:
        battle.gets(Got.LOGGED, "by XInput 2")


def recorded(battle: Battle) -> None:
    """The RECORD extension, which exists to log what everybody types."""
    with battle.arena.running(sys.executable, "-m", "tests.escapes.listener", "record", str(_LISTENS_S)) as spy:
        assert spy.stdout is not None
        battle.began()
        if spy.stdout.readline().strip() == "ready":
            battle.arena.press(*_SLOWLY)
            if int(spy.stdout.readline()) > 0:
                battle.gets(Got.LOGGED, "by RECORD")


def no_cookie(battle: Battle) -> None:
    """A program of another user, without the cookie."""
    battle.began()
    try:
        with foe_on(battle.arena.display) as spy:
            spy.show(spy.trap())
            battle.gets(Got.SEEN, "it was let in")
    except NoEntry:
        return


def late_client(battle: Battle) -> None:
    """A program with the exam's own cookie that comes while the lock holds, again and again, and takes a picture."""
    target = battle.target
    if not isinstance(target, Light):
        raise TypeError("this row needs the exam's window alone")
    target.shut(is_shut=True)
    battle.stack.callback(target.shut, is_shut=False)
    time.sleep(_SEATED_WITHIN_S)
    battle.began()
    for _ in range(_TRIES):
        try:
            with battle.arena.foe() as spy:
                spy.picture()
                battle.gets(Got.SHOT, "by a program that came and went")
        except NoEntry:
            continue


def untrusted(battle: Battle) -> None:
    """A program whose cookie the SECURITY extension calls untrusted: no picture, no listening, no key."""
    cookie = untrusted_cookie(battle.arena)
    battle.began()
    with foe_on(battle.arena.display, cookie) as spy:
        try:
            spy.picture()
            battle.gets(Got.SHOT, "with an untrusted cookie")
        except NoEntry:
            pass
        for extension in ("XInputExtension", "XTEST", "RECORD"):
            if spy.has_extension(extension):
                battle.gets(Got.LOGGED, f"{extension} with an untrusted cookie")
        spy.show(spy.trap())
        battle.stack.callback(spy.heard)
        battle.arena.press(*_SLOWLY)
        time.sleep(0.2)
        keys, _ = spy.heard()
        if keys:
            battle.gets(Got.KEYS, "with an untrusted cookie")


ONLY_OWN = {Server.DESKTOP: None, Server.CAGE: None}
_TOLD_XTEST = {Server.CAGE: None}
_LISTEN = "whoever may talk to an X server may listen to its keys"
_LOOK = "whoever may talk to an X server may photograph it"

ROWS = (
    Row(
        name="sendevent_inject",
        does="sends made-up keys to the exam's window (SendEvent)",
        attack=sent_keys,
        known=(34,),
        told=Cause.FORGED_INPUT,
        on={Server.CAGE: None},
    ),
    Row(
        name="xtest_inject",
        does="makes up keys by XTEST, as xdotool does",
        attack=tested_keys,
        known=(34,),
        on=_TOLD_XTEST,
    ),
    Row(
        name="drop",
        does="drops something into the exam's window",
        attack=dropped,
        known=(15,),
        told=Cause.FORGED_DROP,
        on={Server.CAGE: None},
    ),
    Row(
        name="clipboard_replaced",
        does="copies something again and again while the candidate pastes",
        attack=copied,
        known=(33,),
        told=Cause.CLIPBOARD_TAKEN,
        writes=True,
        on={Server.CAGE: None},
    ),
    Row(
        name="clipboard_read",
        does="reads what the candidate copied within the exam",
        attack=read_copied,
        known=(33,),
        writes=True,
        on=limits("the owner of a selection must hand it to whoever asks"),
    ),
    Row(
        name="keyboard_grab",
        does="asks for the whole keyboard, again and again",
        attack=grabbed_keys,
        on={Server.CAGE: None},
    ),
    Row(name="screenshot", does="photographs the screen", attack=photographed, known=(27,), on=limits(_LOOK)),
    Row(
        name="keylogger",
        does="logs keys by the RECORD extension",
        attack=recorded,
        writes=True,
        on={Server.DESKTOP: Limit(_LISTEN, DEDICATED), Server.CAGE: None},
    ),
    Row(
        name="keylogger_xinput",
        does="logs keys by the XInput extension",
        attack=xinput_listened,
        writes=True,
        on=limits(_LISTEN),
    ),
    Row(
        name="keylogger_keymap",
        does="logs keys by asking the server which are down",
        attack=keymap_polled,
        writes=True,
        on=limits(_LISTEN),
    ),
    Row(
        name="sendevent_click",
        does="sends a made-up click on the exam's Next button",
        attack=sent_click,
        known=(34,),
        told=Cause.FORGED_INPUT,
        on={Server.CAGE: None},
    ),
    Row(name="no_cookie", does="connects as another user, without the cookie", attack=no_cookie, on=ONLY_OWN),
    Row(
        name="late_client",
        does="connects with the exam's own cookie for some milliseconds, again and again, to photograph the screen",
        attack=late_client,
        known=(27,),
        on=ONLY_OWN,
    ),
    Row(
        name="untrusted_cookie",
        does="connects with a cookie that the server calls untrusted",
        attack=untrusted,
        known=(11, 12, 27),
        told=Cause.COVERED,
        writes=True,
        on=ONLY_OWN | {Server.OWN: Verdict.NOTICED},
    ),
)
