"""The ways out that are known from other exam programs, numbered as they were collected, and what tries each.

Each is tried by rows of this suite, by tests elsewhere, or is a limit: what cannot be tried or stopped, why, and what
stands around it. `test_known.py` checks that none is missing and that what is named exists.
"""

from dataclasses import dataclass

from tests.escapes.row import Limit

DEVICES = "boxes and cables that a candidate cannot reach, and people who look"
OUTER_WINDOWS = "Assigned Access or Shell Launcher, and an account without rights"
MANAGED = "the center's own machines, a candidate's account without rights, the office's image of the disk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One way out that somebody used or told of."""

    number: int
    what: str
    rows: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    limit: Limit | None = None


X11 = "tests/kiosk/lockdown/test_x11.py"
FLOW = "tests/kiosk/flow"
EXCHANGE = "tests/sync/server/exchange"
WHOLE = "tests/faults/test_whole_program.py"

KNOWN = (
    Known(number=1, what="Alt+Tab, Alt+Esc", rows=("alt_tab",)),
    Known(number=2, what="the Windows key, windows moved aside with it", rows=("super", "win_r", "snap")),
    Known(
        number=3,
        what="a task manager by Ctrl+Shift+Esc or Ctrl+Alt+Del",
        rows=("ctrl_alt_del", "task_manager"),
        limit=Limit("Windows gives Ctrl+Alt+Del to no program", "its options closed by policy, " + OUTER_WINDOWS),
    ),
    Known(number=4, what="Alt+F4, the window's own menu", rows=("alt_f4", "alt_space", "wmctrl_close", "minimize")),
    Known(number=5, what="another desktop, the bare desktop", rows=("next_desktop", "show_desktop", "wmctrl_desktop")),
    Known(
        number=6,
        what="a text console, the end of the server, SysRq",
        rows=("console_keys",),
        limit=Limit(
            "consoles and SysRq belong to the kernel; a machine without them cannot show what it does with them",
            "DontVTSwitch and DontZap on a server of our own, no -s in cage, kernel.sysrq closed",
        ),
    ),
    Known(
        number=7,
        what="five times Shift: the dialog of sticky keys",
        rows=("sticky_keys",),
        limit=Limit(
            "Windows' own dialog needs real Windows", "its shortcut is switched off and put back; " + OUTER_WINDOWS
        ),
    ),
    Known(
        number=8,
        what="filter and toggle keys by holding a key",
        limit=Limit(
            "Windows' own dialog needs real Windows", "its shortcut is switched off and put back; " + OUTER_WINDOWS
        ),
    ),
    Known(
        number=9,
        what="the accessibility program of the sign-in screen replaced by a shell",
        limit=Limit("it takes the right to write system files beforehand", MANAGED),
    ),
    Known(
        number=10,
        what="touch gestures from the edge",
        rows=("edges",),
        limit=Limit(
            "gestures of a touch screen are the desktop's before they are a program's",
            "a station of its own for the exam: without a desktop there is no gesture",
        ),
    ),
    Known(
        number=11,
        what="a window or notification of another program in mid-exam",
        rows=("notification", "other_window", "other_above", "wmctrl_activate", "second_client", "untrusted_cookie"),
    ),
    Known(
        number=12,
        what="an overlay above everything",
        rows=(
            "other_override",
            "other_override_fight",
            "tiny_override",
            "many_overrides",
            "film",
            "glass",
            "window_inside_ours",
            "paint_on_ours",
            "frozen_server",
            "other_above",
            "second_client",
            "untrusted_cookie",
        ),
    ),
    Known(number=13, what="a file dialog that shows the whole disk", rows=("file_dialog",)),
    Known(number=14, what="a print dialog", rows=("print_dialog",)),
    Known(number=15, what="drag and drop", rows=("drag_out", "drop")),
    Known(number=16, what="help, context menus, looking up a word", rows=("help", "right_click")),
    Known(
        number=17,
        what="a link that leads into the web",
        tests=("tests/kiosk/ui/widgets/test_richtext.py::test_nothing_but_media_of_the_paper_is_loaded",),
    ),
    Known(
        number=18,
        what="extensions of the browser that shows the exam",
        tests=("tests/escapes/test_known.py::test_there_is_no_browser_in_the_program",),
    ),
    Known(
        number=19,
        what="a second screen",
        rows=("screen_added",),
        tests=("tests/kiosk/lockdown/test_x11_screens.py::test_screens_that_come_and_go_are_covered_and_told",),
        limit=Limit("a splitter behind the plug looks like one screen", DEVICES),
    ),
    Known(number=20, what="a wireless screen", limit=Limit("no such device can be had in a test", DEVICES)),
    Known(
        number=21,
        what="capturing the cable, a switch for keyboard and screen",
        limit=Limit("a program cannot see what is behind the plug", DEVICES),
    ),
    Known(
        number=22,
        what="a virtual machine that hides",
        limit=Limit("what the host does not tell, a guest cannot know", MANAGED),
    ),
    Known(
        number=23,
        what="a patched check in the program's files",
        limit=Limit(
            "who may write the program may write what it says of itself; the server takes nothing on its word but "
            "signed events",
            MANAGED,
        ),
    ),
    Known(
        number=24,
        what="Windows Sandbox as host",
        limit=Limit("it needs real Windows", "Windows Sandbox is not installed there; " + OUTER_WINDOWS),
    ),
    Known(
        number=25,
        what="a remote desktop into a running exam",
        limit=Limit("a second session needs real Windows; it is looked for again and again", OUTER_WINDOWS),
    ),
    Known(
        number=26,
        what="programs of remote control",
        rows=("screenshot", "xtest_inject", "no_cookie"),
        tests=(
            "tests/kiosk/lockdown/test_programs.py",
            "tests/kiosk/lockdown/test_programs_linux.py",
            "tests/kiosk/lockdown/test_x11_programs.py",
        ),
        limit=Limit("a program of a name that nobody knows is not known", MANAGED),
    ),
    Known(
        number=27,
        what="pictures of the screen",
        rows=("print", "screenshot", "screencopy", "untrusted_cookie", "late_client"),
    ),
    Known(
        number=28,
        what="capture made possible again by injected code",
        limit=Limit("code inside the kernel or the program is stronger than the program", MANAGED),
    ),
    Known(
        number=29,
        what="switching to another user and back",
        limit=Limit("the system's own key for it needs real Windows; it is told", OUTER_WINDOWS),
    ),
    Known(
        number=30, what="the lock screen of a Mac", limit=Limit("there is no lock for macOS in this program", "none")
    ),
    Known(number=31, what="a mouse pointer with notes in it", rows=("own_cursor",)),
    Known(
        number=32,
        what="an input method that proposes answers",
        tests=("tests/e2e/test_typing.py::test_a_late_commit_does_not_reach_the_next_question",),
        limit=Limit("what an input method proposes is its own", "input methods of the image without prediction"),
    ),
    Known(
        number=33,
        what="the clipboard replaced by a script, or read later",
        rows=("clipboard_replaced", "clipboard_read", "paste_ctrl_v", "paste_middle"),
        tests=("tests/kiosk/lockdown/test_x11_guards.py::test_nothing_of_the_exam_is_left_on_the_clipboard",),
    ),
    Known(
        number=34,
        what="made-up keys and clicks",
        rows=("sendevent_inject", "sendevent_click", "xtest_inject", "virtual_keyboard"),
        limit=Limit("a keyboard that is made up in the kernel (uinput) is a keyboard", MANAGED),
    ),
    Known(
        number=35,
        what="the program killed, stopped, debugged",
        rows=("kill_program", "stop_program", "trace_program", "kill_supervisor"),
        tests=(
            "tests/kiosk/test_supervisor.py::test_a_killed_program_is_started_again_at_once",
            f"{WHOLE}::test_the_killed_program_comes_back_by_itself_with_everything_that_was_shown_as_saved",
        ),
    ),
    Known(
        number=36,
        what="the clock moved",
        tests=(
            f"{FLOW}/test_countdown.py::test_a_moved_wall_clock_changes_nothing",
            f"{FLOW}/test_rules.py::test_moving_the_stations_clock_closes_nothing",
            f"{FLOW}/test_vigil.py::test_a_clock_that_was_moved_while_nothing_ran_is_told_at_the_start",
            "tests/simulate/test_failure_matrix.py::test_clock_jumps_of_years",
        ),
    ),
    Known(
        number=37,
        what="local state edited, deleted, put back from a copy",
        tests=(
            "tests/faults/test_faults.py::test_every_flipped_bit_of_a_store_is_found",
            "tests/kiosk/store/test_healing.py::test_a_missing_database_is_made_again_from_the_mirror",
            "tests/simulate/test_failure_matrix.py::test_station_restored_from_image",
            "tests/simulate/test_failure_matrix.py::test_clone_runs_in_parallel",
        ),
    ),
    Known(
        number=38,
        what="a request recorded and sent again",
        tests=(
            f"{EXCHANGE}/test_ingest.py::test_a_replayed_request_changes_nothing_and_gets_the_heads_only",
            f"{EXCHANGE}/test_release.py::test_a_replayed_request_gets_no_key",
            f"{EXCHANGE}/test_claims.py::test_a_replayed_claim_gets_nothing",
        ),
    ),
    Known(
        number=39,
        what="a settings file that unlocks everything",
        tests=(f"{FLOW}/test_reception.py::test_a_missing_hold_starts_nothing",),
    ),
    Known(
        number=40,
        what="a rebuilt program that says it is ours",
        tests=(f"{EXCHANGE}/test_moves.py::test_no_station_reads_another_ones_attempt",),
        limit=Limit("what a machine of the candidate's own says of itself cannot be checked from afar", MANAGED),
    ),
    Known(
        number=41,
        what="sockets to other machines that stay open",
        limit=Limit("the kiosk closes no sockets of others", "a network that lets stations reach the server only"),
    ),
    Known(
        number=42,
        what="the power switched off",
        tests=(
            "tests/faults/test_faults.py::test_no_state_that_a_power_cut_may_leave_lacks_an_answer",
            "tests/faults/test_faults.py::test_no_saved_answer_is_lost_by_a_kill",
        ),
    ),
    Known(
        number=43,
        what="a quit password that everybody knows",
        tests=(
            f"{FLOW}/test_codes.py::test_a_code_is_used_once",
            f"{FLOW}/test_code_giving.py::test_guessing_waits_across_restarts_and_moved_clocks",
        ),
    ),
    Known(
        number=44,
        what="a missing library that was to check the others",
        tests=(f"{FLOW}/test_fence.py::test_at_a_resume_with_a_hold_missing_no_question_is_painted",),
    ),
    Known(
        number=45,
        what="the lock stopped before the exam begins",
        tests=(
            f"{X11}::test_keyboard_held_by_another_is_a_failed_hold_until_it_lets_go",
            f"{FLOW}/test_codes.py::test_questions_are_not_shown_by_a_code_while_a_hold_is_missing",
        ),
    ),
)
