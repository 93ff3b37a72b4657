"""A library of the system is in the build if something in it asks for it, and only then."""

from packing.closure import Entry, reachable

ASKS = {
    "qt": ["/lib/libX11.so.6", "libxcb.so.1"],
    "module": ["libz.so.1"],
    "x11": ["libxcb.so.1"],
    "gtk": ["libcairo.so.2"],
}
QT: Entry = ("PySide6/Qt/lib/libQt6Gui.so.6", "qt", "BINARY")
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
