"""Each hold of the Windows lock, refused and lost in every way that the system has for it. On the machine in memory."""

import ctypes
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.port import Breach, Cause, HoldName, HoldState, Level
from kiosk.lockdown.programs import Program
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.undo import JOURNAL, UndoJournal
from kiosk.lockdown.winapi import Message
from kiosk.lockdown.windows import WindowsLockdown
from kiosk.lockdown.windows_keys import Key
from kiosk.lockdown.windows_looks import CLIPBOARD_HISTORY, CLIPBOARD_KEY
from kiosk.lockdown.windows_messages import SessionChange
from kiosk.lockdown.windows_policies import POLICIES
from kiosk.lockdown.windows_system import Access, Affinity, Hive, Origin, SeenSession, SeenWindow
from kiosk.lockdown.xcb import Rect
from sync.protocol.policy import Policy
from tests.kiosk.lockdown.fake_windows import (
    ACCESS_DENIED,
    ENEMY_FILE,
    ENEMY_PID,
    HOTKEY,
    NOT_ENOUGH_MEMORY,
    FakeWindows,
)

HISTORY = (Hive.USER, CLIPBOARD_KEY, CLIPBOARD_HISTORY)


class Desk:
    """A lock on a machine in memory, asked by hand."""

    def __init__(self, windows: FakeWindows, home: Path, qtbot: QtBot) -> None:
        self.windows, self.home, self._qtbot = windows, home, qtbot
        self.policy = Policy()
        self.window = QWidget()
        self.lock = WindowsLockdown(windows.system, home=home, rules=Rules(lambda: self.policy))
        self.told = 0
        self.lock.watch(self._count)

    def _count(self) -> None:
        self.told += 1

    def engage(self) -> dict[HoldName, tuple[HoldState, str]]:
        self.lock.prepare(self.window)
        self.window.show()
        return {hold.name: (hold.state, hold.detail) for hold in self.lock.engage()}

    def breaches(self, hold: HoldName) -> list[tuple[Cause, str]]:
        return [(b.cause, b.detail) for b in self.lock.verify() if b.hold is hold]

    def until(self, hold: HoldName) -> list[tuple[Cause, str]]:
        """Look until that hold is lost; slow looks have a period of their own."""
        found: list[tuple[Cause, str]] = []

        def is_lost() -> bool:
            found[:] = self.breaches(hold)
            return bool(found)

        self._qtbot.waitUntil(is_lost, timeout=10_000)
        return found

    def send(self, number: int, w: int = 0) -> bool:
        """A window message on its way to Qt; whether it was kept from it."""
        message = Message(window=int(self.window.winId()), number=number, w=w)
        assert self.lock._messages is not None
        dropped, _ = self.lock._messages.nativeEventFilter(
            QByteArray(b"windows_generic_MSG"), ctypes.addressof(message)
        )
        return dropped

    def repelled(self) -> list[Breach]:
        self.lock.verify()
        return list(self.lock.repelled())


@pytest.fixture
def windows() -> FakeWindows:
    return FakeWindows()


@pytest.fixture
def desk(windows: FakeWindows, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(windows, tmp_path, qtbot)
    yield desk
    desk.lock.release()
    desk.window.close()
    desk.window.deleteLater()


# --- keyboard -----------------------------------------------------------------------------------------------------


def test_refused_hook_is_a_failed_hold_and_stays_lost(desk: Desk, windows: FakeWindows) -> None:
    windows.inputs.refuses_hooks = True
    assert desk.engage()[HoldName.KEYBOARD] == (HoldState.FAILED, "the system refuses it")
    assert desk.breaches(HoldName.KEYBOARD) == [(Cause.HOOK_LOST, "the system refuses it")]


def test_refused_hook_is_tried_again_until_it_stands(desk: Desk, windows: FakeWindows, qtbot: QtBot) -> None:
    windows.inputs.refuses_hooks = True
    desk.engage()
    windows.inputs.refuses_hooks = False
    qtbot.waitUntil(lambda: desk.breaches(HoldName.KEYBOARD) == [], timeout=5_000)
    assert windows.inputs.press(Key.LEFT_WIN) == []


def test_dropped_hook_is_noticed_within_two_seconds_and_set_again(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    assert windows.inputs.press(Key.LEFT_WIN, 0x52) == []
    windows.inputs.drop_hooks()
    assert [cause for cause, _ in desk.until(HoldName.KEYBOARD)] == [Cause.HOOK_LOST]
    assert windows.inputs.press(Key.LEFT_WIN, 0x52) == []
    assert desk.breaches(HoldName.KEYBOARD) == []


def test_hook_of_another_program_before_ours_is_noticed(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    ours = next(iter(windows.inputs.hooks.values()))
    windows.inputs.hooks[1000] = type(ours)(lambda _stroke, _mark: True, ours.thread)
    assert [cause for cause, _ in desk.until(HoldName.KEYBOARD)] == [Cause.HOOK_LOST]


def test_keys_are_the_systems_again_after_release(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    desk.lock.release()
    assert windows.inputs.hooks == {}
    assert windows.inputs.press(Key.LEFT_WIN, 0x52) == [Key.LEFT_WIN, 0x52]


def test_modifier_that_went_up_unseen_is_let_go_within_a_second(desk: Desk, windows: FakeWindows, qtbot: QtBot) -> None:
    desk.engage()
    inputs = windows.inputs
    assert inputs._deliver(_down(Key.LEFT_ALT), 0).wait(5)
    inputs.system_keys.append((Key.LEFT_ALT, False))  # on the desktop of Ctrl+Alt+Del
    qtbot.waitUntil(lambda: inputs.press(Key.TAB) == [Key.TAB], timeout=5_000)


# --- input --------------------------------------------------------------------------------------------------------


def test_injected_keys_are_dropped_and_counted(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    assert windows.inputs.press(0x41, is_injected=True) == []
    assert [(b.hold, b.cause, b.detail) for b in desk.repelled()] == [
        (HoldName.INPUT, Cause.INJECTED_INPUT, "2 x strokes")
    ]


def test_policy_lets_the_keys_of_a_helping_program_through(desk: Desk, windows: FakeWindows) -> None:
    desk.policy = Policy(allows_injected_input=True)
    desk.engage()
    assert windows.inputs.press(0x41, is_injected=True) == [0x41]
    assert windows.inputs.press(Key.LEFT_WIN, is_injected=True) == []
    assert desk.repelled() == []
    desk.policy = Policy()
    desk.lock.verify()
    assert windows.inputs.press(0x41, is_injected=True) == []


@pytest.mark.parametrize("number", [0x201, 0x204, 0x246])
def test_clicks_of_programs_are_dropped(desk: Desk, windows: FakeWindows, number: int) -> None:
    desk.engage()
    assert desk.send(number) is False
    windows.inputs.message_origin = Origin.INJECTED
    assert desk.send(number) is True
    windows.inputs.message_origin = Origin.UNKNOWN
    assert desk.send(number) is True
    assert [b.cause for b in desk.repelled()] == [Cause.INJECTED_INPUT, Cause.FORGED_INPUT]


def test_posted_keys_are_dropped_where_nobody_typed(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    assert desk.send(0x100, 0x41) is False
    windows.inputs.message_origin = Origin.UNKNOWN
    assert desk.send(0x100, 0x41) is True
    assert desk.send(0x102, ord("x")) is True
    assert desk.send(0x100, Key.CONTROL) is False
    assert desk.send(0x100, 0xE5) is False, "an input method's"
    windows.inputs.press(0x41)
    assert desk.send(0x102, ord("a")) is False, "somebody types"


def test_system_that_never_names_a_source_takes_no_key_and_no_click_away(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.inputs.message_origin = Origin.UNKNOWN
    assert [desk.send(number, 0x41) for number in (0x100, 0x102, 0x201, 0x246)] == [False] * 4
    assert desk.repelled() == []


def test_close_minimize_and_move_by_the_system_menu_are_refused(desk: Desk) -> None:
    desk.engage()
    for command in (0xF060, 0xF020, 0xF010, 0xF000, 0xF140, 0xF170, 0xF130):
        assert desk.send(0x112, command | 0x2) is True
    assert desk.send(0x112, 0xF120) is False
    assert {b.cause for b in desk.repelled()} == {Cause.CLOSE_ASKED, Cause.MINIMIZED}


def test_dropped_files_are_refused(desk: Desk) -> None:
    desk.engage()
    assert desk.send(0x233) is True
    assert [b.cause for b in desk.repelled()] == [Cause.FORGED_DROP]


def test_change_of_the_screen_or_the_clipboard_makes_it_look_at_once(desk: Desk) -> None:
    desk.engage()
    before = desk.told
    for number in (0x7E, 0x31D):
        assert desk.send(number) is False
    assert desk.told == before + 2


# --- windows ------------------------------------------------------------------------------------------------------


def foreign(handle: int, **facts: object) -> SeenWindow:
    usual: dict[str, object] = {
        "pid": ENEMY_PID, "rect": Rect(10, 10, 200, 100), "is_visible": True, "is_minimized": False,
        "is_cloaked": False, "kind": "Overlay",
    }  # fmt: skip
    return SeenWindow(handle=handle, **(usual | facts))  # type: ignore[arg-type]


def test_cover_is_told_with_class_file_and_process(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.desktop.come_up(foreign(0x9001), takes_foreground=False)
    assert desk.breaches(HoldName.STACKING) == [(Cause.COVERED, f"'Overlay' of {ENEMY_FILE}, process {ENEMY_PID}")]
    assert desk.breaches(HoldName.STACKING) == []
    assert windows.desktop.windows()[0] == int(desk.window.winId())


@pytest.mark.parametrize("facts", [{"is_visible": False}, {"is_cloaked": True}, {"rect": Rect(10, 10, 0, 0)}])
def test_window_that_nobody_can_see_covers_nothing(desk: Desk, windows: FakeWindows, facts: dict[str, object]) -> None:
    desk.engage()
    windows.desktop.come_up(foreign(0x9001, **facts), takes_foreground=False)
    assert desk.breaches(HoldName.STACKING) == []


def test_what_chinese_is_typed_with_may_lie_above(desk: Desk, windows: FakeWindows) -> None:
    host = r"C:\Windows\SystemApps\MicrosoftWindows.Client.CBS_cw5n1h2txyewy\TextInputHost.exe"
    windows.machine.programs += [
        Program(7, "TextInputHost.exe", host),
        Program(8, "TextInputHost.exe", "D:" + host[2:]),
    ]
    desk.engage()
    windows.desktop.come_up(foreign(0x9001, pid=7), takes_foreground=False)
    assert desk.breaches(HoldName.STACKING) == []
    windows.desktop.come_up(foreign(0x9002, pid=8, kind="Windows.UI.Core.CoreWindow"), takes_foreground=False)
    assert [cause for cause, _ in desk.breaches(HoldName.STACKING)] == [Cause.COVERED], "not the system's own file"


def test_magnifier_that_policy_allows_may_lie_above(desk: Desk, windows: FakeWindows) -> None:
    windows.machine.programs.append(Program(7, "Magnify.exe", r"C:\Windows\System32\Magnify.exe"))
    desk.policy = Policy(allowed_programs=("magnify",))
    desk.engage()
    windows.desktop.come_up(foreign(0x9001, pid=7), takes_foreground=False)
    assert desk.breaches(HoldName.STACKING) == []


def test_virtual_desktop_that_was_switched_is_told_and_left(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    handle = int(desk.window.winId())
    windows.desktop.done[handle].is_cloaked = True
    assert desk.breaches(HoldName.WINDOW) == [(Cause.WINDOW_HIDDEN, f"window {handle:#x}")]
    assert desk.breaches(HoldName.WINDOW) == []


def test_foreground_that_is_refused_stays_a_lost_hold(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.desktop.refuses_foreground = True
    windows.desktop.come_up(foreign(0x9001), takes_foreground=True)
    for _ in range(3):
        assert [cause for cause, _ in desk.breaches(HoldName.FOCUS)] == [Cause.FOCUS_TAKEN]
    windows.desktop.refuses_foreground = False
    desk.lock.verify()
    assert desk.breaches(HoldName.FOCUS) == []


def test_pointer_that_was_freed_is_held_again(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.desktop.set_clip(Rect(0, 0, 5000, 5000))
    assert desk.breaches(HoldName.POINTER) == [(Cause.POINTER_TAKEN, "it could go to (0, 0, 5000, 5000)")]
    assert desk.breaches(HoldName.POINTER) == []


def test_pointer_that_cannot_be_held_says_why(desk: Desk, windows: FakeWindows) -> None:
    windows.desktop.clip_error = ACCESS_DENIED
    assert desk.engage()[HoldName.POINTER] == (HoldState.FAILED, "error 5")


# --- clipboard, pictures --------------------------------------------------------------------------------------------


def test_clipboard_that_another_program_keeps_open_stays_a_lost_hold(desk: Desk, windows: FakeWindows) -> None:
    windows.desktop.clipboard_error = ACCESS_DENIED
    assert desk.engage()[HoldName.CLIPBOARD] == (HoldState.FAILED, "error 5")
    assert [cause for cause, _ in desk.breaches(HoldName.CLIPBOARD)] == [Cause.CLIPBOARD_TAKEN]
    windows.desktop.clipboard_error = 0
    desk.lock.verify()
    assert desk.breaches(HoldName.CLIPBOARD) == []


def test_history_of_the_clipboard_is_off_for_the_exam_and_back_after_it(desk: Desk, windows: FakeWindows) -> None:
    windows.registry.values[HISTORY] = 1
    desk.engage()
    assert windows.registry.values[HISTORY] == 0
    assert (desk.home / JOURNAL).exists()
    desk.lock.release()
    assert windows.registry.values[HISTORY] == 1
    assert not (desk.home / JOURNAL).exists()


def test_pictures_are_refused_by_exclusion(desk: Desk, windows: FakeWindows) -> None:
    assert desk.engage()[HoldName.CAPTURE] == (HoldState.HELD, "")
    handle = int(desk.window.winId())
    assert windows.desktop.affinity(handle) == Affinity.EXCLUDED
    windows.desktop.set_affinity(handle, Affinity.NONE)
    assert desk.breaches(HoldName.CAPTURE) == []
    assert windows.desktop.affinity(handle) == Affinity.EXCLUDED
    desk.lock.release()
    assert windows.desktop.affinity(handle) == Affinity.NONE


def test_windows_that_cannot_keep_pictures_away_says_so(desk: Desk, windows: FakeWindows) -> None:
    windows.desktop.affinity_error = NOT_ENOUGH_MEMORY
    assert desk.engage()[HoldName.CAPTURE] == (HoldState.FAILED, "error 8")
    assert desk.breaches(HoldName.CAPTURE) == [(Cause.CAPTURE_POSSIBLE, "error 8")]


# --- settings -------------------------------------------------------------------------------------------------------


def test_shortcuts_of_accessibility_are_off_the_features_stay_and_all_is_put_back(
    desk: Desk, windows: FakeWindows
) -> None:
    before = dict(windows.inputs.flags)
    desk.engage()
    assert windows.inputs.flags == {feature: flags & ~HOTKEY for feature, flags in before.items()}
    assert len(UndoJournal(desk.home).open()) == len(Access)
    desk.lock.release()
    assert windows.inputs.flags == before
    assert not (desk.home / JOURNAL).exists()


def test_shortcut_that_is_switched_on_meanwhile_is_told_and_switched_off(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.inputs.flags[Access.STICKY_KEYS] |= HOTKEY
    assert desk.until(HoldName.HOTKEYS) == [(Cause.HOTKEYS_CHANGED, "sticky keys: switched on")]
    assert windows.inputs.flags[Access.STICKY_KEYS] & HOTKEY == 0


def test_shortcut_that_cannot_be_switched_off_is_a_failed_hold(desk: Desk, windows: FakeWindows) -> None:
    windows.inputs.flags_error = ACCESS_DENIED
    state, detail = desk.engage()[HoldName.HOTKEYS]
    assert state is HoldState.FAILED
    assert "sticky keys: error 5" in detail
    assert len(desk.breaches(HoldName.HOTKEYS)) == len(Access)


def test_nothing_is_changed_that_could_not_be_noted_first(desk: Desk, windows: FakeWindows) -> None:
    before = dict(windows.inputs.flags)
    (desk.home / JOURNAL).mkdir()
    state, detail = desk.engage()[HoldName.HOTKEYS]
    assert state is HoldState.FAILED
    assert "could not be noted" in detail
    assert windows.inputs.flags == before
    (desk.home / JOURNAL).rmdir()


def test_what_a_dead_lock_changed_can_be_put_back_from_its_journal(desk: Desk, windows: FakeWindows) -> None:
    before = dict(windows.inputs.flags)
    desk.engage()
    desk.lock._guards = (*desk.lock._guards[:-7], *desk.lock._guards[-5:])  # as if it had died before giving back
    from kiosk.lockdown.undo import _change

    for raw in UndoJournal(desk.home).open().values():
        change = _change(raw)
        assert change.put_back(windows.system) == (Outcome.UNDONE, "")  # type: ignore[arg-type]
    assert windows.inputs.flags == before


def test_awake_is_kept_and_let_go(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    assert windows.inputs.is_awake
    desk.lock.release()
    assert not windows.inputs.is_awake


def test_system_that_will_not_stay_awake_is_a_failed_hold(desk: Desk, windows: FakeWindows) -> None:
    windows.inputs.refuses_awake = True
    assert desk.engage()[HoldName.AWAKE][0] is HoldState.FAILED


# --- what Ctrl+Alt+Del offers, other people ---------------------------------------------------------------------------


def test_policy_that_is_missing_is_named(desk: Desk, windows: FakeWindows) -> None:
    (task_manager,) = [p for p in POLICIES if p.name == "DisableTaskMgr"]
    del windows.registry.values[task_manager.hive, task_manager.key, task_manager.name]
    assert desk.engage()[HoldName.SYSTEM_KEYS] == (HoldState.FAILED, "open: Task Manager")


def test_policy_that_goes_during_the_exam_is_told(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.registry.values.clear()
    ((cause, detail),) = desk.until(HoldName.SYSTEM_KEYS)
    assert cause is Cause.SYSTEM_KEYS_OPEN
    assert "locking the computer" in detail


def test_desktop_of_ctrl_alt_del_is_told_while_it_is_up(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.desktop.owner = "Winlogon"
    assert desk.breaches(HoldName.SYSTEM_KEYS) == [(Cause.SYSTEM_KEYS_OPEN, "the screen is the desktop Winlogon's")]
    windows.desktop.owner = "Default"
    assert desk.breaches(HoldName.SYSTEM_KEYS) == []


@pytest.mark.parametrize(
    ("change", "hold", "cause"),
    [
        (SessionChange.LOCK, HoldName.SYSTEM_KEYS, Cause.SYSTEM_KEYS_OPEN),
        (SessionChange.REMOTE_CONNECT, HoldName.REMOTE, Cause.REMOTE_SESSION),
        (SessionChange.REMOTE_CONTROL, HoldName.REMOTE, Cause.REMOTE_SESSION),
        (SessionChange.CONSOLE_DISCONNECT, HoldName.REMOTE, Cause.USER_SWITCHED),
    ],
)
def test_change_of_the_session_is_told_once(desk: Desk, change: SessionChange, hold: HoldName, cause: Cause) -> None:
    desk.engage()
    assert desk.send(0x2B1, change) is False
    assert [cause for cause, _ in desk.breaches(hold)] == [cause]
    assert desk.breaches(hold) == []


def test_return_of_the_session_is_no_breach(desk: Desk) -> None:
    desk.engage()
    for change in (SessionChange.UNLOCK, SessionChange.CONSOLE_CONNECT, SessionChange.LOGON):
        desk.send(0x2B1, change)
    assert desk.lock.verify() == ()


def test_session_is_listened_to_and_left(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    assert windows.machine.heard_by == int(desk.window.winId())
    desk.lock.release()
    assert windows.machine.heard_by == 0


def test_remote_desktop_that_comes_during_the_exam_is_told_with_evidence(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.machine.remote, windows.machine.shown_by = True, 2
    windows.machine.seats.append(SeenSession(3, "RDP-Tcp#0", is_active=True))
    ((cause, detail),) = desk.until(HoldName.REMOTE)
    assert cause is Cause.REMOTE_SESSION
    assert detail == (
        "this session is shown on another machine; this session came by Remote Desktop; "
        "session 3 is in use at 'RDP-Tcp#0'"
    )


# --- programs ---------------------------------------------------------------------------------------------------------


def anydesk(pid: int = 77, folder: str = r"C:\Program Files (x86)\AnyDesk") -> Program:
    return Program(pid, "AnyDesk.exe", rf"{folder}\AnyDesk.exe")


def test_program_that_comes_during_the_exam_is_told_and_not_ended(desk: Desk, windows: FakeWindows) -> None:
    assert desk.engage()[HoldName.PROGRAMS] == (HoldState.HELD, "")
    windows.machine.programs.append(anydesk())
    ((cause, detail),) = desk.until(HoldName.PROGRAMS)
    assert cause is Cause.FOREIGN_PROGRAM
    assert detail.startswith(r"AnyDesk, process 77, C:\Program Files (x86)\AnyDesk\AnyDesk.exe: shows this screen")
    assert anydesk() in windows.machine.programs


def test_program_that_policy_names_is_ended_and_no_other(desk: Desk, windows: FakeWindows) -> None:
    desk.policy = Policy(ended_programs=("anydesk",))
    zoom = Program(78, "Zoom.exe", r"C:\Zoom\Zoom.exe")
    windows.machine.programs += [anydesk(), zoom]
    assert desk.engage()[HoldName.PROGRAMS][0] is HoldState.FAILED
    assert anydesk() not in windows.machine.programs
    assert zoom in windows.machine.programs
    assert [b.cause for b in desk.lock.repelled()] == [Cause.PROGRAM_ENDED]


def test_renamed_program_is_found_by_the_name_it_was_made_with(desk: Desk, windows: FakeWindows) -> None:
    windows.machine.programs.append(Program(77, "Notes.exe", r"D:\Notes.exe"))
    windows.machine.made_as[77] = "AnyDesk.exe"
    assert desk.engage()[HoldName.PROGRAMS][1].startswith(r"AnyDesk, process 77, D:\Notes.exe")


def test_list_of_programs_is_read_no_more_after_release(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    assert "programs" in {thread.name for thread in threading.enumerate()}
    desk.lock.release()
    assert "programs" not in {thread.name for thread in threading.enumerate()}


def test_program_that_cannot_be_ended_is_told_with_the_reason(desk: Desk, windows: FakeWindows) -> None:
    desk.policy = Policy(ended_programs=("anydesk",))
    windows.machine.programs.append(anydesk())
    windows.machine.protected.add(77)
    assert desk.engage()[HoldName.PROGRAMS][1].endswith("(error 5)")


def test_path_of_a_program_is_asked_for_once(desk: Desk, windows: FakeWindows) -> None:
    desk.engage()
    windows.machine.asked.clear()
    windows.machine.programs.append(anydesk())
    desk.until(HoldName.PROGRAMS)
    assert windows.machine.asked.count(77) == 1
    assert windows.machine.asked.count(4) == 0


# --- how far it can be trusted ----


def test_level_is_locked_only_with_closed_system_keys_and_without_a_shell(tmp_path: Path, qapp: QObject) -> None:
    def level(windows: FakeWindows) -> Level:
        return WindowsLockdown(windows.system, home=tmp_path).level

    assert level(FakeWindows()) is Level.LOCKED
    beside_explorer = FakeWindows()
    beside_explorer.desktop.shell_window = 0x10010
    assert level(beside_explorer) is Level.MONITORED
    open_keys = FakeWindows()
    open_keys.registry.values.clear()
    assert level(open_keys) is Level.MONITORED


def _down(key: int):  # type: ignore[no-untyped-def]
    from kiosk.lockdown.windows_keys import Stroke

    return Stroke(vk=key, is_down=True)
