"""The Debian package, tried in a bare Debian: see `tests.deb.__main__`."""
