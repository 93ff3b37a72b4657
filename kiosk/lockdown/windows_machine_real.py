"""The machine door on Windows: programs, sessions, firmware, accounts."""

from __future__ import annotations

import ctypes

from kiosk.lockdown import winapi
from kiosk.lockdown.programs import Program
from kiosk.lockdown.winapi import DWORD, call, last_error
from kiosk.lockdown.windows_system import OK, Hypervisor, SeenSession

_PROCESSES = 0x2  # TH32CS_SNAPPROCESS
_ASK_A_LITTLE = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION: also of another account's programs
_REMOTE_SESSION, _REMOTE_CONTROL = 0x1000, 0x2001
_TERMINATE = 0x1
_NO_SUCH_PROCESS = 87  # what Windows answers to a number that no process has
_THIS_SESSION_ONLY = 0
_CURRENT_SESSION = 0xFFFFFFFF
_USER_NAME, _CLIENT_PROTOCOL = 5, 16
_ACTIVE = 0
_RAW_SMBIOS = 0x52534D42
_SMBIOS_HEADER = 8
_HYPERVISOR_DETAIL = 0x9F
_PRESENT, _MAKES_PARTITIONS = 1, 1


class RealMachine:
    """Asked of kernel32, wtsapi32, ntdll and advapi32."""

    def pid(self) -> int:
        return call("GetCurrentProcessId")

    def process(self, pid: int) -> Program:
        path = _path(pid)
        return Program(pid, _made_as(path) or path.rpartition("\\")[2], path)

    def processes(self) -> tuple[Program, ...]:
        snapshot = call("CreateToolhelp32Snapshot", _PROCESSES, 0)
        entry = winapi.ProcessEntry(size=ctypes.sizeof(winapi.ProcessEntry))
        found = []
        goes_on = call("Process32FirstW", snapshot, ctypes.byref(entry))
        while goes_on:
            found.append(Program(entry.pid, entry.name))
            goes_on = call("Process32NextW", snapshot, ctypes.byref(entry))
        call("CloseHandle", snapshot)
        return tuple(found)

    def end(self, program: Program) -> int:
        process = call("OpenProcess", _ASK_A_LITTLE | _TERMINATE, False, program.pid)
        if not process:
            return OK if last_error() == _NO_SUCH_PROCESS else last_error() or -1
        try:
            # Asked of the process that is held here: a number can be another program's by now.
            if _file_of(process) != program.executable:
                return OK
            return OK if call("TerminateProcess", process, 1) else last_error() or -1
        finally:
            call("CloseHandle", process)

    def session(self) -> int:
        session = DWORD()
        call("ProcessIdToSessionId", self.pid(), ctypes.byref(session))
        return session.value

    def sessions(self) -> tuple[SeenSession, ...]:
        entries, count = ctypes.POINTER(winapi.SessionEntry)(), DWORD()
        if not call("WTSEnumerateSessionsW", None, 0, 1, ctypes.byref(entries), ctypes.byref(count)):
            return ()
        try:
            return tuple(
                SeenSession(entry.id, entry.station or "", entry.state == _ACTIVE, _text(entry.id, _USER_NAME))
                for entry in entries[: count.value]
            )
        finally:
            call("WTSFreeMemory", entries)

    def is_remote(self) -> bool:
        return bool(call("GetSystemMetrics", _REMOTE_SESSION))

    def is_shadowed(self) -> bool:
        return bool(call("GetSystemMetrics", _REMOTE_CONTROL))

    def protocol(self) -> int:
        return int.from_bytes(_session_fact(_CURRENT_SESSION, _CLIENT_PROTOCOL)[:2], "little")

    def hear_sessions(self, window: int) -> int:
        done = call("WTSRegisterSessionNotification", window, _THIS_SESSION_ONLY)
        return OK if done else last_error() or -1

    def unhear_sessions(self, window: int) -> None:
        call("WTSUnRegisterSessionNotification", window)

    def firmware(self) -> bytes:
        size = call("GetSystemFirmwareTable", _RAW_SMBIOS, 0, None, 0)
        tables = (ctypes.c_ubyte * size)()
        size = min(size, call("GetSystemFirmwareTable", _RAW_SMBIOS, 0, tables, size))
        return bytes(tables)[_SMBIOS_HEADER:size]

    def hypervisor(self) -> Hypervisor | None:
        detail = winapi.HypervisorDetail()
        if call("NtQuerySystemInformation", _HYPERVISOR_DETAIL, ctypes.byref(detail), ctypes.sizeof(detail), None):
            return None
        # Leaves 0x40000000 to 0x40000006; the first names the vendor in its last three words, the fourth the rights.
        vendor = b"".join(word.to_bytes(4, "little") for word in detail.words[0][1:])
        name = vendor.rstrip(b"\0").decode("ascii", "replace")
        return Hypervisor(name, bool(detail.words[3][1] & _MAKES_PARTITIONS)) if name else None

    def windows_folder(self) -> str:
        folder = ctypes.create_unicode_buffer(260)
        call("GetSystemWindowsDirectoryW", folder, 260)
        return folder.value

    def is_admin(self) -> bool:
        return bool(call("IsUserAnAdmin"))

    def sid(self, account: str) -> str:
        room, size, domain, length = (ctypes.c_ubyte * 128)(), DWORD(128), ctypes.create_unicode_buffer(256), DWORD(256)
        use, text = ctypes.c_int(), ctypes.c_void_p()
        by = ctypes.byref
        if not call("LookupAccountNameW", None, account, room, by(size), domain, by(length), by(use)):
            return ""
        if not call("ConvertSidToStringSidW", room, by(text)) or not text.value:
            return ""
        return ctypes.wstring_at(text.value)  # a hundred bytes that the end of a short command frees


def _path(pid: int) -> str:
    process = call("OpenProcess", _ASK_A_LITTLE, False, pid)
    if not process:
        return ""
    path = _file_of(process)
    call("CloseHandle", process)
    return path


def _made_as(path: str) -> str:
    """The original name in a file's version, which stays when the file is renamed; empty where there is none."""
    size = call("GetFileVersionInfoSizeW", path, None) if path else 0
    version = (ctypes.c_ubyte * size)()
    if not size or not call("GetFileVersionInfoW", path, 0, size, version):
        return ""
    language = _in_version(version, r"\VarFileInfo\Translation")[:4]
    if len(language) < 4:
        return ""
    block = f"{int.from_bytes(language[:2], 'little'):04x}{int.from_bytes(language[2:], 'little'):04x}"
    found, length = ctypes.c_void_p(), winapi.UINT()
    name = rf"\StringFileInfo\{block}\OriginalFilename"
    if not call("VerQueryValueW", version, name, ctypes.byref(found), ctypes.byref(length)) or not found.value:
        return ""
    return ctypes.wstring_at(found.value)


def _in_version(version: ctypes.Array[ctypes.c_ubyte], name: str) -> bytes:
    found, length = ctypes.c_void_p(), winapi.UINT()
    done = call("VerQueryValueW", version, name, ctypes.byref(found), ctypes.byref(length))
    return ctypes.string_at(found.value, length.value) if done and found.value else b""


def _file_of(process: int) -> str:
    path, size = ctypes.create_unicode_buffer(1024), DWORD(1024)
    return path.value if call("QueryFullProcessImageNameW", process, 0, path, ctypes.byref(size)) else ""


def _session_fact(session: int, fact: int) -> bytes:
    found, size = ctypes.c_void_p(), DWORD()
    done = call("WTSQuerySessionInformationW", None, session, fact, ctypes.byref(found), ctypes.byref(size))
    if not done or not found.value:
        return b""
    try:
        return ctypes.string_at(found.value, size.value)
    finally:
        call("WTSFreeMemory", found)


def _text(session: int, fact: int) -> str:
    return _session_fact(session, fact).decode("utf-16-le", "replace").split("\0")[0]
