"""Texts in which several languages stand side by side, as Moodle's filters write them.

`<span lang="en" class="multilang">Sea</span><span lang="hi" class="multilang">समुद्र</span>`, or
`{mlang en}Sea{mlang}{mlang hi}समुद्र{mlang}` with `{mlang other}` for every language that is not named.
"""

import re
from collections.abc import Iterable, Iterator

from sync.server.papers.markup import Node
from sync.server.papers.refusals import NotSupported

_OPENING = r'<span(?=[^>]*\bclass\s*=\s*"multilang")[^>]*'
_ONE = re.compile(rf'{_OPENING}\blang\s*=\s*"([A-Za-z0-9_-]+)"[^>]*>(.*?)</span>', re.DOTALL | re.IGNORECASE)
_GROUP = re.compile(rf"(?:{_OPENING}>.*?</span>\s*)+", re.DOTALL | re.IGNORECASE)
_MLANG = re.compile(
    r"\{\s*mlang\s+(?P<tags>[A-Za-z0-9_,\s-]+)\}(?P<text>.*?)\{\s*mlang\s*\}", re.DOTALL | re.IGNORECASE
)
_OTHERS = "other"
MOST_LOOKS = 100_000_000
"""Marks of languages times characters: from each of them its end is looked for."""
MOST_LANGUAGES = 40
"""Of one question, or one test: each of them is read once for each."""


def tag_of(name: str) -> str:
    """Return the BCP 47 tag of a language as Moodle names it: `pt_br` is `pt-BR`."""
    first, *rest = name.replace("_", "-").split("-")
    return "-".join((first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)))


def languages_in(node: Node) -> tuple[str, ...]:
    """Return the languages of the texts below a node, in their order; none where there is but one."""
    return several(tag for text in _texts(node) for tag in tags_in(text))


def several(tags: Iterable[str]) -> tuple[str, ...]:
    """Return languages, each once; none where there is but one. Raises NotSupported for more than anybody has."""
    found = dict.fromkeys(tags)
    if len(found) > MOST_LANGUAGES:
        raise NotSupported(f"more than {MOST_LANGUAGES} languages")
    return tuple(found) if len(found) > 1 else ()


def only_in(node: Node, language: str) -> Node:
    """Return a node whose texts are in one language; what lacks it is in the first that it has."""
    children = tuple(text_in(c, language) if isinstance(c, str) else only_in(c, language) for c in node.children)
    return Node(node.name, node.attributes, children, node.line)


def _texts(node: Node) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _texts(child)


def tags_in(text: str) -> Iterator[str]:
    """Yield the languages of a text, as they come; raises NotSupported for what would take minutes to look through."""
    if (text.count("mlang") + text.count("multilang")) * len(text) > MOST_LOOKS:
        raise NotSupported("a text in several languages that is too long")
    for found in _ONE.finditer(text):
        yield tag_of(found[1])
    for found in _MLANG.finditer(text):
        yield from (tag for tag in _listed(found) if tag != _OTHERS)


def text_in(text: str, language: str) -> str:
    """Return a text in one language."""
    if "mlang" not in text and "multilang" not in text:
        return text
    spans = _GROUP.sub(lambda group: _chosen(group[0], language) + _space_after(group[0]), text)
    return _one_mlang(spans, language)


def _chosen(group: str, language: str) -> str:
    by_tag = {tag_of(found[1]): found[2] for found in reversed(list(_ONE.finditer(group)))}
    first = next(reversed(by_tag.values()), "")
    return by_tag.get(language, first)


def _space_after(group: str) -> str:
    return group[len(group.rstrip()) :]


def _one_mlang(text: str, language: str) -> str:
    """Of blocks that follow one another, those of the language, else those for all others, else the first."""
    found = list(_MLANG.finditer(text))
    own = [one for one in found if language in _listed(one)]
    rest = [one for one in found if _OTHERS in _listed(one)]
    kept = {id(one) for one in own or rest or found[:1]}
    parts, at = [], 0
    for one in found:
        parts += [text[at : one.start()], one["text"] if id(one) in kept else ""]
        at = one.end()
    return "".join((*parts, text[at:]))


def _listed(found: re.Match[str]) -> tuple[str, ...]:
    return tuple(tag_of(tag) for tag in re.split(r"[\s,]+", found["tags"].strip()) if tag)
