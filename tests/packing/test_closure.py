"""A library of the system or of Qt is in the build if something in it asks for it, and only then."""

from packing.closure import Entry, reachable

ASKS = {
    "qt": ["/lib/libX11.so.6", "libxcb.so.1"],
    "module": ["libz.so.1"],
    "x11": ["libxcb.so.1"],
    "gtk": ["libcairo.so.2"],
}
QT: Entry = ("PySide6/Qt/plugins/platforms/libqxcb.so", "qt", "BINARY")
MODULE: Entry = ("zstd.so", "module", "EXTENSION")
PYTHON: Entry = ("libpython3.11.so.1.0", "python", "BINARY")
X11: Entry = ("libX11.so.6", "x11", "BINARY")
XCB: Entry = ("libxcb.so.1", "xcb", "BINARY")
Z: Entry = ("libz.so.1", "z", "BINARY")
GTK: Entry = ("libgtk-3.so.0", "gtk", "BINARY")
CAIRO: Entry = ("libcairo.so.2", "cairo", "BINARY")


def test_what_nobody_asks_for_goes_with_what_it_asked_for() -> None:
    kept = reachable([GTK, QT, CAIRO, X11, MODULE, XCB, Z, PYTHON], lambda source: ASKS.get(source, []))
    assert kept == [QT, X11, MODULE, XCB, Z, PYTHON]


def test_a_circle_of_libraries_ends() -> None:
    asks = {"qt": ["libX11.so.6"], "x11": ["libxcb.so.1"], "xcb": ["libX11.so.6"]}
    assert reachable([QT, X11, XCB], lambda source: asks.get(source, [])) == [QT, X11, XCB]


def test_a_library_of_qt_stays_for_a_plug_in_or_a_module_only() -> None:
    gui: Entry = ("PySide6/Qt/lib/libQt6Gui.so.6", "gui", "BINARY")
    models: Entry = ("PySide6/Qt/lib/libQt6QmlModels.so.6", "models", "BINARY")
    asks = {"qt": ["libQt6Gui.so.6"], "models": ["libQt6Gui.so.6"]}
    assert reachable([gui, models, QT], lambda source: asks.get(source, [])) == [gui, QT]


def test_paths_of_windows_name_their_library() -> None:
    module: Entry = ("_ctypes.pyd", "module", "EXTENSION")
    ffi: Entry = ("libffi-8.dll", "ffi", "BINARY")
    assert reachable([module, ffi], lambda source: [r"C:\Python\libffi-8.dll"] * (source == "module")) == [module, ffi]
