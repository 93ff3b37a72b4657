"""Programs that have no place beside an exam: known by whole names, whatever the system cuts off."""

import pytest

from kiosk.lockdown.programs import LISTED, Listed, Program, Why, also, find, is_named, plain


def products(*programs: Program, allowed: tuple[str, ...] = ()) -> list[str]:
    return [found.listed.product for found in find(programs, allowed=allowed)]


@pytest.mark.parametrize(
    ("program", "product"),
    [
        (Program(7, "x11vnc", "/usr/bin/x11vnc"), "x11vnc"),
        (Program(7, "AnyDesk.exe", r"C:\Program Files (x86)\AnyDesk\AnyDesk.exe"), "AnyDesk"),
        (Program(7, "OBS64.EXE"), "OBS Studio"),
        (Program(7, "anything", "/opt/teamviewer/tv_bin/TeamViewer"), "TeamViewer"),
        (Program(7, "rustdesk", "/usr/lib/rustdesk/rustdesk (deleted)"), "RustDesk"),
        (Program(7, "dwagent", "/usr/bin/python3.11"), "DWService"),
        (Program(7, "gnome-remote-de"), "GNOME Remote Desktop"),
        (Program(7, "gnome-remote-desktop-daemon"), "GNOME Remote Desktop"),
    ],
)
def test_program_is_known_by_its_name_or_its_file(program: Program, product: str) -> None:
    assert products(program) == [product]


@pytest.mark.parametrize(
    "name",
    [
        "x11vnc-notes",
        "my-x11vnc",
        "zoomed",
        "obsidian",
        "teamspeak",
        "peekaboo",
        "slackware",
        "anydes",
        "gnome-remote",
        "",
    ],
)
def test_part_of_a_name_is_not_the_name(name: str) -> None:
    assert products(Program(7, name, f"/usr/bin/{name}"), Program(8, name)) == []


def test_folder_of_that_name_is_no_program() -> None:
    assert products(Program(7, "editor", "/opt/teamviewer/editor")) == []


def test_policy_lets_run_by_file_or_product() -> None:
    zoom, vnc = Program(7, "zoom", "/opt/zoom/zoom"), Program(8, "x11vnc", "/usr/bin/x11vnc")
    assert products(zoom, vnc, allowed=("Zoom.exe",)) == ["x11vnc"]
    teams = Program(9, "teams-for-linux")
    assert products(teams, vnc, allowed=("microsoft teams",)) == ["x11vnc"]


def test_file_that_is_let_run_under_a_listed_name_is_still_told_by_the_name() -> None:
    assert products(Program(7, "x11vnc", "/opt/zoom/zoom"), allowed=("zoom",)) == ["x11vnc"]


def test_policy_adds_names() -> None:
    listed = also(LISTED, ("Cheat.exe", "zoom"))
    assert listed[:-1] == LISTED
    assert [found.listed.product for found in find([Program(7, "cheat")], listed=listed)] == ["Cheat.exe"]


def test_what_policy_ends_it_names_whole() -> None:
    (found,) = find([Program(7, "x0vncserver", "/usr/bin/x0vncserver")])
    assert is_named(found, ["TigerVNC"])
    assert is_named(found, ["X0VNCServer.exe"])
    assert not is_named(found, ["vncserver", "tiger", ""])


def test_evidence_names_product_process_file_and_reason() -> None:
    (found,) = find([Program(7, "x11vnc", "/usr/bin/x11vnc")])
    assert found.evidence == (
        "x11vnc, process 7, /usr/bin/x11vnc: shows this screen to somebody far away and lets them type"
    )


def test_list_is_as_it_is_compared_and_names_no_file_twice_for_one_reason() -> None:
    names = [name for entry in LISTED for name in entry.names]
    assert names == [plain(name) for name in names]
    assert len({entry.product for entry in LISTED}) == len(LISTED)
    # Two products of one family may share a file: winvnc4 is RealVNC's and was TigerVNC's.
    assert len(set(names)) == len(names)
    assert all(isinstance(entry, Listed) and isinstance(entry.why, Why) for entry in LISTED)
