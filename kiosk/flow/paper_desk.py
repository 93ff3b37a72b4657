"""The one paper that is open: fetched from disk with its persisted key, held in memory, let go at the end."""

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject

from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.replies import Background, Recording
from kiosk.store.store import Store
from sync.protocol.errors import ProtocolError, TooNew
from sync.protocol.identities import named
from sync.protocol.ids import PackageHash, SessionId
from sync.protocol.paper import Paper
from sync.protocol.seal import OpenPackage, open_package


class OpenPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper in memory, with the hash of the package it came from."""

    package: PackageHash
    paper: Paper
    media: Mapping[str, bytes]

    def medium(self, name: str) -> bytes | None:
        """Return the bytes of a medium, or None."""
        return self.media.get(name)


class _Ingredients(msgspec.Struct, frozen=True):
    key: bytes | None
    issuer: str


class PaperDesk(QObject):
    """Opens the package of a session off the UI thread; what is not there is said as a refusal."""

    def __init__(
        self, recording: Recording, background: Background, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recording = recording
        self._background = background
        self._folder = folder

    def open(self, package: PackageHash, session: SessionId, then: Callable[[OpenPaper | Refused], None]) -> None:
        """Open a package; `then` hears the open paper, or why not."""

        def with_key(found: _Ingredients) -> None:
            self._background.ask(_Opening(self._folder, package, found), then)

        self._recording.ask(_Fetching(package, session), with_key)


class _Fetching:
    def __init__(self, package: PackageHash, session: SessionId) -> None:
        self._package = package
        self._session = session

    def __call__(self, store: Store) -> _Ingredients:
        enrollment = store.enrollment()
        issuer = enrollment.identity.issuer if enrollment is not None else ""
        return _Ingredients(store.content_key(self._package, self._session), issuer)


class _Opening:
    def __init__(self, folder: Path, package: PackageHash, found: _Ingredients) -> None:
        self._path = folder / f"{package}.exam"
        self._package = package
        self._found = found

    def __call__(self) -> OpenPaper | Refused:
        if not self._path.is_file():
            return Refused(reason=Reason.PAPER_MISSING)
        if self._found.key is None:
            return Refused(reason=Reason.PAPER_NOT_RELEASED)
        try:
            opened = self._opened(self._found.key)
        except TooNew as error:
            return Refused(reason=Reason.PAPER_TOO_NEW, detail=error.code)
        except ProtocolError as error:
            return Refused(reason=Reason.PAPER_DAMAGED, detail=error.code)
        return OpenPaper(package=self._package, paper=opened.paper, media=opened.media)

    def _opened(self, key: bytes) -> OpenPackage:
        return open_package(self._path.read_bytes(), named(self._found.issuer), key)
