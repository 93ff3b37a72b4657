"""The Debian package of a program that is none: layout, settings, scripts. `python -m tests.deb` tries a real one."""

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from packing import deb

TOOLS = ("dpkg-deb", "objdump", "dpkg-query")
pytestmark = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="not a Debian with binutils")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deb")
    program = folder / "kiosk"
    (program / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", program / "kiosk")
    (program / "_internal" / "build.json").write_text(json.dumps({"version": "1.2.3", "fingerprint": "f" * 16}))
    (program / "_internal" / "secret").write_text("x")
    (program / "_internal" / "secret").chmod(0o600)
    return deb.made(program, folder / "out", version="1.2.3", level=1)


def said(*command: object) -> str:
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout


def test_everything_of_it_is_roots_and_readable_by_all(package: Path) -> None:
    lines = [line.split() for line in said("dpkg-deb", "--contents", package).splitlines()]
    assert {line[1] for line in lines} == {"root/root"}
    assert {line[0][1:] for line in lines if line[0][0] != "l"} == {"rwxr-xr-x", "rw-r--r--"}
    names = {line[5].removeprefix(".") for line in lines}
    assert names >= {
        "/usr/lib/exam-kiosk/staged/kiosk",
        "/usr/bin/kiosk",
        "/usr/lib/systemd/system/exam-kiosk-wayland.service",
        "/usr/lib/systemd/system/exam-kiosk-x11.service",
        "/usr/lib/systemd/system/exam-kiosk-restore.service",
        "/usr/lib/sysusers.d/exam-kiosk.conf",
        "/usr/lib/tmpfiles.d/exam-kiosk.conf",
        "/etc/apparmor.d/exam-kiosk",
        "/usr/share/doc/exam-kiosk/it-guide.md",
        "/usr/share/doc/exam-kiosk/copyright",
    }


def test_what_it_asks_for_is_what_the_program_links(package: Path) -> None:
    assert said("dpkg-deb", "--field", package, "Package", "Version").splitlines() == [
        "Package: exam-kiosk",
        "Version: 1.2.3",
    ]
    depends = said("dpkg-deb", "--field", package, "Depends")
    assert "libc6 (>= 2.34)" in depends
    assert "systemd | systemd-standalone-sysusers" in depends


def test_an_admins_files_stay_as_they_changed_them(package: Path, tmp_path: Path) -> None:
    said("dpkg-deb", "--control", package, tmp_path)
    kept = (tmp_path / "conffiles").read_text().split()
    assert kept == sorted(kept)
    assert {"/etc/exam-kiosk/policy.toml", "/etc/default/exam-kiosk", "/etc/apparmor.d/exam-kiosk"} <= set(kept)
    for name in ("postinst", "prerm", "postrm"):
        script = tmp_path / name
        assert script.stat().st_mode & 0o777 == 0o755
        said("sh", "-n", script)
        assert "@BUILD@" not in script.read_text()
    assert f'build="$home/build-1.2.3-{"f" * 16}"' in (tmp_path / "postinst").read_text()


def test_the_machines_policy_as_it_comes_says_nothing() -> None:
    lines = (deb.ROOT / "resources/system/etc/exam-kiosk/policy.toml").read_text().splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == []


def test_it_has_a_changelog_and_a_page_of_the_manual_as_every_package(package: Path, tmp_path: Path) -> None:
    said("dpkg-deb", "--extract", package, tmp_path)
    changes = gzip.decompress((tmp_path / "usr/share/doc/exam-kiosk/changelog.gz").read_bytes()).decode()
    assert changes.startswith("exam-kiosk (1.2.3) stable; urgency=medium\n")
    page = gzip.decompress((tmp_path / "usr/share/man/man1/kiosk.1.gz").read_bytes()).decode()
    assert page.startswith('.TH KIOSK 1 "" "exam\\-kiosk 1.2.3"')
    assert all(f"\n    {command} " in page for command in ("doctor", "enroll", "restore"))


def test_a_library_that_this_machine_has_not_is_named_and_no_package_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "kiosk"
    (program / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", program / "kiosk")
    (program / "_internal" / "build.json").write_text(json.dumps({"version": "1.2.3", "fingerprint": "f" * 16}))
    monkeypatch.setattr(deb, "needed", lambda _path: ["libc.so.6", "libnowhere.so.7", "libspeechd.so.2"])
    assert deb.main([str(program), str(tmp_path / "out")]) == 3
    assert "(libnowhere.so.7)" in capsys.readouterr().err
    assert not list((tmp_path / "out").glob("*"))
