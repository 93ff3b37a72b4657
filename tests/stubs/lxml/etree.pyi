"""As much of lxml as `sync.server.papers` uses."""

from collections.abc import Iterator
from typing import IO, overload

class _Attrib:
    def items(self) -> list[tuple[str, str]]: ...

class _DocInfo:
    doctype: str

class _ElementTree:
    docinfo: _DocInfo

class _Element:
    tag: object
    text: str | None
    tail: str | None
    attrib: _Attrib
    sourceline: int | None
    def __iter__(self) -> Iterator[_Element]: ...
    def find(self, path: str) -> _Element | None: ...
    def getroottree(self) -> _ElementTree: ...
    def get(self, key: str) -> str | None: ...
    def findtext(self, path: str) -> str | None: ...
    def iterchildren(self, *tags: str) -> Iterator[_Element]: ...
    def getparent(self) -> _Element | None: ...
    def getprevious(self) -> _Element | None: ...
    def remove(self, element: _Element) -> None: ...
    def clear(self) -> None: ...

class XMLSyntaxError(SyntaxError):
    lineno: int | None
    msg: str

class XMLParser:
    def __init__(
        self,
        *,
        resolve_entities: bool = ...,
        no_network: bool = ...,
        load_dtd: bool = ...,
        huge_tree: bool = ...,
        remove_comments: bool = ...,
        remove_pis: bool = ...,
    ) -> None: ...

class HTMLParser:
    def __init__(
        self,
        *,
        recover: bool = ...,
        no_network: bool = ...,
        remove_comments: bool = ...,
        remove_pis: bool = ...,
        encoding: str | None = ...,
    ) -> None: ...

@overload
def fromstring(text: bytes, parser: XMLParser) -> _Element: ...
@overload
def fromstring(text: bytes, parser: HTMLParser) -> _Element | None: ...
def iterparse(
    source: IO[bytes],
    events: tuple[str, ...],
    *,
    tag: str,
    resolve_entities: bool = ...,
    no_network: bool = ...,
    load_dtd: bool = ...,
    huge_tree: bool = ...,
) -> Iterator[tuple[str, _Element]]: ...
