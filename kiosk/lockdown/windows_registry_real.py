"""The registry door on a Windows machine. 64-bit view, as the system's own programs read it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.lockdown.winapi import DWORD, call
from kiosk.lockdown.windows_system import OK, Hive, RegistryValue

_ROOTS = {Hive.USER: 0x80000001, Hive.MACHINE: 0x80000002, Hive.USERS: 0x80000003}
_READ, _WRITE = 0x20119, 0x20106  # with KEY_WOW64_64KEY
_STRING, _NUMBER = 1, 4
_NOT_THERE = 2
_LONGEST = 16_384


class RealRegistry:
    """Numbers and strings; values of other kinds are read as if they were not there, and never written over."""

    def read(self, hive: Hive, key: str, name: str) -> RegistryValue | None:
        with _opened(hive, key, _READ) as (handle, error):
            if error:
                return None
            kind, data, size = DWORD(), (ctypes.c_ubyte * _LONGEST)(), DWORD(_LONGEST)
            if call("RegQueryValueExW", handle, name, None, ctypes.byref(kind), data, ctypes.byref(size)):
                return None
            held = bytes(data[: size.value])
            if kind.value == _NUMBER:
                return int.from_bytes(held, "little")
            return held.decode("utf-16-le", "replace").split("\0")[0] if kind.value == _STRING else None

    def write(self, hive: Hive, key: str, name: str, value: RegistryValue) -> int:
        handle = ctypes.c_void_p()
        error = call(
            "RegCreateKeyExW", _ROOTS[hive], key, 0, None, 0, _WRITE, None, ctypes.byref(handle), None
        )  # fmt: skip
        if error:
            return error
        try:
            if isinstance(value, int):
                kind, held = _NUMBER, value.to_bytes(4, "little")
            else:
                kind, held = _STRING, (value + "\0").encode("utf-16-le")
            return call("RegSetValueExW", handle, name, 0, kind, held, len(held))
        finally:
            call("RegCloseKey", handle)

    def delete(self, hive: Hive, key: str, name: str) -> int:
        with _opened(hive, key, _WRITE) as (handle, refused):
            error = refused or call("RegDeleteValueW", handle, name)
            return OK if error == _NOT_THERE else error

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        with _opened(hive, key, _READ) as (handle, error):
            return () if error else tuple(_names(handle))


def _names(handle: ctypes.c_void_p) -> Iterator[str]:
    name, size = ctypes.create_unicode_buffer(256), DWORD(256)
    number = 0
    while not call("RegEnumKeyExW", handle, number, name, ctypes.byref(size), None, None, None, None):
        yield name.value
        size.value = 256
        number += 1


@contextmanager
def _opened(hive: Hive, key: str, rights: int) -> Iterator[tuple[ctypes.c_void_p, int]]:
    handle = ctypes.c_void_p()
    error = call("RegOpenKeyExW", _ROOTS[hive], key, 0, rights, ctypes.byref(handle))
    try:
        yield handle, error
    finally:
        if not error:
            call("RegCloseKey", handle)
