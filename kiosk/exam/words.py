"""The plain words of rich text, for lists and for ears."""

from html.parser import HTMLParser

_APART = frozenset({"p", "br", "li", "td", "th", "div", "img", "h1", "h2", "h3", "h4", "blockquote", "pre"})


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _APART:
            self.parts.append(" ")
        if tag == "img":
            self.parts.append(f"{dict(attrs).get('alt') or ''} ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _APART:
            self.parts.append(" ")


def plain(html: str) -> str:
    """Return the words of rich text on one line; pictures give their alternative text."""
    parser = _Words()
    parser.feed(html)
    parser.close()
    return " ".join("".join(parser.parts).split())


def first_words(html: str, most: int = 80) -> str:
    """Return the first words of rich text, cut between words."""
    text = plain(html)
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
