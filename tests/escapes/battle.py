"""One attack at a time: what the screen, the canaries, the keyboard and the lock say before it, during it, after it."""

import subprocess
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import ImageChops

from kiosk.lockdown.watchdog import EVERY_MS, REPELLED_CALM_LOOKS
from tests.escapes.arena import Arena, Server
from tests.escapes.foe import Foe, foe_on
from tests.escapes.row import Got, Outcome, Row, Verdict, judged, word_of
from tests.escapes.target import Target
from tests.kiosk.lockdown.enemy import RED

if TYPE_CHECKING:
    from PIL.Image import Image

LOOK_AGAIN_S = 0.45
BACK_WITHIN_S = 3.0
_ENEMY = 0.05
TYPED_WITHIN_S = 4.0
QUIET_S = 0.6
"""What the lock tells this long after an attack still belongs to it."""
FORGETS_S = (REPELLED_CALM_LOOKS + 2) * EVERY_MS / 1_000 - QUIET_S
"""So long after a row the lock may take the next attack of its kind for the same one, and need not tell it anew."""
SECRET = "SECRET"
ASIDE = "3", "300"
_tokens = count(1)


@dataclass(slots=True)
class Battle:
    """What an attack may use, and where it says what it got."""

    arena: Arena
    target: Target
    foe: Foe
    stack: ExitStack
    began_ns: int = 0
    got: list[str] = field(default_factory=list)
    """What the attack itself got hold of for good."""
    traps: list[int] = field(default_factory=list)
    fights: "Callable[[], None] | None" = None
    """Done again and again while somebody types."""

    def began(self) -> None:
        """Now it happens: figures count from here."""
        self.began_ns = time.monotonic_ns()

    def gets(self, what: Got, detail: str = "") -> None:
        """Something got out, or in."""
        self.got.append(f"{what}: {detail}" if detail else str(what))

    def keys(self, *combos: str) -> None:
        """Press these on the keyboard."""
        self.began()
        for combo in combos:
            self.arena.press("key", combo)

    def tells(self, cause: str, within_s: float = 1.0) -> bool:
        """Whether the lock tells of this within so long."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            if cause in {report.cause for report in self.target.reports(self.began_ns, time.monotonic_ns())}:
                return True
            time.sleep(0.02)
        return False

    def target_picture(self) -> "Image":
        """What a person sees now."""
        with foe_on(self.arena.keys) as eye:
            return eye.picture()

    def trap(self, **how: object) -> int:
        """A window of the enemy, not shown yet, that listens for keys and clicks."""
        window = self.foe.trap(**how)  # type: ignore[arg-type]
        self.traps.append(window)
        return window

    def types(self) -> str:
        """Type something that stands nowhere else on the keyboard, and return it."""
        token = f"q{next(_tokens)}z"
        x, y = self.target.spot
        self.arena.press("mousemove", str(x), str(y), "click", "1")
        self.arena.press("type", "--delay", "2", token)
        return token


def furnished(arena: Arena, stack: ExitStack) -> None:
    """What lies around before the exam begins: a cheat sheet in a window, and a secret on the clipboard."""
    if arena.server is Server.CAGE:
        return
    foe = stack.enter_context(arena.foe())
    sheet = foe.trap(x=40, y=40, override=False)
    foe.name(sheet, "CHEATSHEET")
    foe.show(sheet)
    for selection in ("clipboard", "primary"):
        # It stays behind as a daemon that ends with its display, so it must not inherit a pipe.
        subprocess.run(
            ["xclip", "-selection", selection, "-in"], input=SECRET.encode(), env=arena.env, check=True, timeout=20,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip


def fight(arena: Arena, target: Target, row: Row, *, pictures: Path | None = None, prefix: str = "") -> Outcome:
    """Try one row, and say what came of it."""
    expected = row.alone if row.alone is not None and arena.manager == "none" else row.expected(arena.server)
    if row.told or expected is Verdict.NOTICED:
        time.sleep(FORGETS_S)
    _ready(arena, target)
    with ExitStack() as stack:
        foe = stack.enter_context(arena.foe())
        eye = stack.enter_context(_eye(arena))
        before = _standing(eye, target.noise)
        battle = Battle(arena, target, foe, stack)
        battle.began()
        row.attack(battle)
        seen = _Seen(eye, before, target.noise)
        if not row.writes:
            seen.look()
        _look_again(battle, None if row.writes else seen)
        if target.covers:
            battle.fights = None
            seen.await_back()
        token = _type_on(battle)
        typed = target.is_alive and target.has_typed(token, TYPED_WITHIN_S)
        if SECRET in target.text().upper():
            battle.gets(Got.TYPED, repr(SECRET))
        if typed:
            _clear(arena, target)
        seen.await_back()
        briefly = _judge(battle, seen, typed=typed)
        ended_ns = time.monotonic_ns() + int(QUIET_S * 1e9)
        saved = seen.save(pictures, f"{arena.name}-{prefix}{row.name}") if pictures is not None else ()
    time.sleep(QUIET_S)
    reports = target.reports(battle.began_ns, ended_ns)
    if row.told and row.told not in {report.cause for report in reports}:
        battle.gets(Got.UNTOLD, row.told)
    verdict, fits = judged(expected, battle.got, briefly, reports, covers=target.covers)
    return Outcome(
        row=prefix + row.name,
        arena=arena.name,
        verdict=verdict,
        expected=word_of(expected),
        as_expected=fits,
        got=tuple(battle.got),
        briefly=briefly,
        reports=reports,
        clean_ms=seen.clean_ms(battle),
        pictures=saved,
    )


def _eye(arena: Arena) -> AbstractContextManager[Foe]:
    """The outermost server sees what a person sees; it asks for no cookie."""
    return foe_on(arena.keys)


def _standing(eye: Foe, noise: float) -> "Image":
    """The screen as it is once it has something to show and nothing on it changes: the first row comes soon after."""
    until = time.monotonic() + TYPED_WITHIN_S
    last = eye.picture()
    while time.monotonic() < until:
        time.sleep(0.05)
        now = eye.picture()
        is_empty = max(now.convert("L").histogram()) == now.width * now.height
        if not is_empty and difference(last, now) <= noise:
            return now
        last = now
    return last


def _ready(arena: Arena, target: Target) -> None:
    """Mouse aside, every hold held, the answer field empty, no canary singing."""
    target.settle()
    _clear(arena, target)
    arena.hush()


def _clear(arena: Arena, target: Target) -> None:
    """Empty the answer field, so that two pictures are of the same; the mouse lies aside."""
    x, y = target.spot
    arena.press("mousemove", str(x), str(y), "click", "1", "key", "ctrl+a", "BackSpace", "mousemove", *ASIDE)
    until = time.monotonic() + TYPED_WITHIN_S
    while target.text() and time.monotonic() < until:
        time.sleep(0.01)


def _look_again(battle: Battle, seen: "_Seen | None") -> None:
    until = time.monotonic() + LOOK_AGAIN_S
    while time.monotonic() < until:
        if battle.fights is not None:
            battle.fights()
        if seen is not None:
            seen.look()
        time.sleep(0.01)


def _type_on(battle: Battle) -> str:
    """Somebody types on, and an attack that fights goes on fighting meanwhile."""
    token = battle.types()
    if battle.fights is not None:
        for _ in range(20):
            battle.fights()
            time.sleep(0.01)
    return token


def _judge(battle: Battle, seen: "_Seen", *, typed: bool) -> tuple[str, ...]:
    arena, target = battle.arena, battle.target
    if ran := arena.ran():
        battle.gets(Got.RAN, ", ".join(sorted(ran)))
    if not target.is_alive:
        battle.gets(Got.DEAD)
    elif not typed:
        battle.gets(Got.DEAF)
    keys, clicks = battle.foe.heard()
    if keys:
        battle.gets(Got.KEYS, f"{keys}")
    if clicks:
        battle.gets(Got.CLICKS, f"{clicks}")
    if seen.last > target.noise:
        battle.gets(Got.SEEN, f"{seen.last:.1%}")
    elif seen.most > target.noise:
        return (f"{Got.SEEN}: {seen.most:.1%}",)
    return ()


class _Seen:
    """Pictures of the outermost screen, compared with the one before the attack."""

    def __init__(self, eye: Foe, before: "Image", noise: float) -> None:
        self._eye, self._before, self._noise = eye, before, noise
        self._after = before
        self._worst = before
        self.most = self.last = 0.0
        self._back_ns = 0

    def look(self) -> float:
        was, self._after = self.last, self._eye.picture()
        self.last = difference(self._before, self._after)
        if was > self._noise >= self.last:
            self._back_ns = time.monotonic_ns()
        if self.last >= self.most:
            self.most, self._worst = self.last, self._after
        return self.last

    def await_back(self) -> None:
        """Give the lock time to take the screen back."""
        until = time.monotonic() + BACK_WITHIN_S
        while self.look() > self._noise and time.monotonic() < until:
            time.sleep(0.02)

    def clean_ms(self, battle: Battle) -> float | None:
        if self.most <= self._noise or self.last > self._noise:
            return None
        return (self._back_ns - battle.began_ns) / 1e6

    def save(self, folder: Path, name: str) -> tuple[str, ...]:
        """Keep the picture before, the worst one, the last one."""
        folder.mkdir(parents=True, exist_ok=True)
        files = []
        for what, image in (("before", self._before), ("during", self._worst), ("after", self._after)):
            file = folder / f"{name}-{what}.png"
            image.save(file)
            files.append(file.name)
        return tuple(files)


def difference(one: "Image", other: "Image") -> float:
    """Which part of the screen is not as it was; all of it where one pixel has the color of the enemy's windows."""
    if one.size != other.size:
        return 1.0
    changed = ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > 24 else 0)
    part = sum(changed.histogram()[128:]) / (one.size[0] * one.size[1])
    return max(part, _ENEMY) if _reds(other) > _reds(one) else part


def _reds(image: "Image") -> int:
    bands = zip(image.split(), (RED >> 16, RED >> 8 & 255, RED & 255), strict=True)
    red, green, blue = (band.point([255 if value == level else 0 for value in range(256)]) for band, level in bands)
    return ImageChops.multiply(ImageChops.multiply(red, green), blue).histogram()[255]
