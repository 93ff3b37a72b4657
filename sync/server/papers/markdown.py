"""Markdown as banks write it, made into HTML: paragraphs, headings, lists, quotes, code, emphasis, pictures.

Links become their words. What is not told apart here (tables, lists inside lists) is named by `unknown`. The HTML goes
through the same allow-list as all other: nothing gets in by way of Markdown.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_BULLET = re.compile(r"[-*+]\s+(.*)")
_NUMBER = re.compile(r"\d{1,9}[.)]\s+(.*)")
_RULE = re.compile(r"([-*_])\s*(?:\1\s*){2,}")
_QUOTE = re.compile(r">\s?(.*)")
_FENCE = re.compile(r"(`{3,}|~{3,}).*")
_NESTED = re.compile(r"^[ \t]{2,}(?:[-*+]|\d{1,9}[.)])[ \t]", re.MULTILINE)
_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)(.{1,2000}?)(?<!`)\1(?!`)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_HELD = re.compile("\ue004([0-9]+)\ue005")
_PICTURE = re.compile(r"!\[([^\[\]]*)\]\(\s{0,9}<?([^\s()<>\"]+)>?(?:\s{1,9}\"[^\"]{0,300}\")?\s{0,9}\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]]+)\]\([^()\s]*(?:\s{1,9}\"[^\"]{0,300}\")?\)")
_SIGNS = re.compile(r"(\*\*|\*|__|_)")
_TAGS = {"**": "strong", "__": "strong", "*": "em", "_": "em"}
_DEEPEST = 10
"""Quotes inside quotes; more of them are one."""


def as_html(text: str) -> str:
    """Return the text as HTML; one paragraph alone comes without its tags."""
    blocks = list(_blocks(text.expandtabs(4).splitlines()))
    if len(blocks) == 1 and blocks[0].startswith("<p>"):
        return blocks[0].removeprefix("<p>").removesuffix("</p>")
    return "".join(blocks)


def unknown(text: str) -> list[str]:
    """Return what of the text keeps its signs, by name."""
    found = ["lists inside lists are one list"] if _NESTED.search(text) else []
    is_table = any("|" in line and "--" in line and not line.strip(" \t|:-") for line in text.splitlines())
    return [*found, "a table is shown as it is written"] if is_table else found


# --- blocks -----------------------------------------------------------------------------------------------------------


def _blocks(lines: Sequence[str], depth: int = 0) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if not line:
            at += 1
        elif fence := _FENCE.fullmatch(line):
            end = next((n for n in range(at + 1, len(lines)) if lines[n].strip().startswith(fence[1])), len(lines))
            yield f"<pre>{_escaped(chr(10).join(lines[at + 1 : end]))}</pre>"
            at = end + 1
        elif heading := _HEADING.fullmatch(line):
            level = len(heading[1])
            yield f"<h{level}>{_in_line(heading[2].rstrip('#').rstrip())}</h{level}>"
            at += 1
        elif _RULE.fullmatch(line):
            yield "<hr>"
            at += 1
        else:
            taken, html = _run(lines, at, depth)
            yield html
            at += taken


def _run(lines: Sequence[str], at: int, depth: int) -> tuple[int, str]:
    """A list, a quote or a paragraph: how many lines it takes, and what it is."""
    for pattern, tag in ((_BULLET, "ul"), (_NUMBER, "ol")):
        if pattern.match(lines[at].strip()):
            return _list(lines, at, pattern, tag)
    if _QUOTE.match(lines[at].strip()):
        held = _while(lines, at, lambda line: _QUOTE.match(line) is not None)
        inner = [found[1] for line in held if (found := _QUOTE.match(line.strip()))]
        if depth == _DEEPEST:
            return len(held), f"<p>{_joined([line.lstrip('> ') for line in inner])}</p>"
        return len(held), f"<blockquote>{''.join(_blocks(inner, depth + 1))}</blockquote>"
    held = _while(lines, at, lambda line: not _begins_a_block(line))
    return max(1, len(held)), f"<p>{_joined(held or lines[at : at + 1])}</p>"


def _list(lines: Sequence[str], at: int, pattern: "re.Pattern[str]", tag: str) -> tuple[int, str]:
    """Items of one kind; a line without a sign goes on with the item before it."""
    items: list[list[str]] = []
    taken = 0
    for line in lines[at:]:
        found = pattern.match(line.strip())
        if found:
            items.append([found[1]])
        elif line.strip() and not _begins_a_block(line.strip()):
            items[-1].append(line)
        else:
            break
        taken += 1
    return taken, f"<{tag}>{''.join(f'<li>{_joined(item)}</li>' for item in items)}</{tag}>"


def _while(lines: Sequence[str], at: int, test: Callable[[str], bool]) -> list[str]:
    """The lines from here on that pass, up to an empty one."""
    held: list[str] = []
    for line in lines[at:]:
        if not line.strip() or not test(line.strip()):
            break
        held.append(line)
    return held


def _begins_a_block(line: str) -> bool:
    return any(pattern.match(line) for pattern in (_HEADING, _BULLET, _NUMBER, _QUOTE, _FENCE)) or bool(
        _RULE.fullmatch(line)
    )


def _joined(lines: Sequence[str]) -> str:
    """Lines as one text; two spaces or a backslash at an end are a line break."""
    parts = [
        f"{_in_line(line.strip().removesuffix(chr(92)))}<br>" if line.endswith(("  ", "\\")) else _in_line(line.strip())
        for line in lines[:-1]
    ]
    return "\n".join([*parts, _in_line(lines[-1].strip())])


# --- in a line --------------------------------------------------------------------------------------------------------


def _in_line(text: str) -> str:
    """Emphasis, code and pictures; code and what is escaped stand by for the rest of it."""
    held: list[str] = []

    def hold(html: str) -> str:
        held.append(html)
        return f"\ue004{len(held) - 1}\ue005"

    text = _ESCAPED.sub(lambda found: hold(_escaped(found[1])), text)
    text = _CODE.sub(lambda found: hold(f"<code>{_escaped(found[2].strip())}</code>"), text)
    text = _PICTURE.sub(lambda found: hold(f'<img src="{_quoted(found[2])}" alt="{_quoted(found[1])}">'), text)
    text = _emphasized(_LINK.sub(r"\1", text))
    while _HELD.search(text):  # code may hold what was escaped before it
        text = _HELD.sub(lambda found: held[int(found[1])], text)
    return text


def _emphasized(text: str) -> str:
    """Signs that open and close made into tags, each read once; what has no partner stays as it is."""
    parts = _SIGNS.split(text)
    opened: dict[str, int] = {}
    for place in range(1, len(parts), 2):
        sign = parts[place]
        before, after = _beside(parts, place)
        is_word = sign[0] == "_"  # an underscore inside a word is a letter of it
        closes = bool(before.strip()) and not (is_word and after.isalnum())
        opens = bool(after.strip()) and not (is_word and before.isalnum())
        if sign in opened and closes and place - opened[sign] > 1 and parts[opened[sign] + 1]:
            start = opened.pop(sign)
            parts[start], parts[place] = f"<{_TAGS[sign]}>", f"</{_TAGS[sign]}>"
            opened = {other: at for other, at in opened.items() if at < start}
        elif opens:
            opened[sign] = place
    return "".join(parts)


def _beside(parts: Sequence[str], place: int) -> tuple[str, str]:
    """The letters before and after a sign; another sign counts as one."""
    before = parts[place - 1][-1:] or (parts[place - 2][-1:] if place > 1 else "")
    after = parts[place + 1][:1] or (parts[place + 2][:1] if place + 2 < len(parts) else "")
    return before, after


def _quoted(text: str) -> str:
    return text.replace('"', "&quot;")


def _escaped(text: str) -> str:
    """Text that stands for itself; what was mended before stays mended."""
    return escape(text.replace("&lt;", "<"), quote=False)
