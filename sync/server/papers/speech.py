"""What a screen reader says of a formula: one line, in signs rather than words, right in every language."""

from sync.server.papers.markup import Node

_WORDS = {"\u2062": "", "\u2061": "", "\u2063": "", "\u2064": "", "\u200b": "", "\u2060": ""}
_TIGHT = frozenset("()[]{}|,;.!'′″")


def spoken(node: Node) -> str:
    """Return the formula in one line: `(a+b)/(2)`, `x^2`, `√(x)`."""
    return " ".join(_said(node).split())


def _said(node: Node) -> str:
    parts = node.elements
    match node.name:
        case "mi" | "mn" | "mtext" | "ms":
            return _text(node)
        case "mo":
            return _operator(_text(node))
        case "mfrac" if len(parts) == 2:
            return f"{_held(parts[0])}/{_held(parts[1])}"
        case "msqrt":
            return f"√({_row(node)})"
        case "mroot" if len(parts) == 2:
            return f"√[{_said(parts[1])}]({_said(parts[0])})"
        case "mspace" | "mphantom" | "none" | "mprescripts":
            return " "
        case _:
            return _arranged(node)


def _arranged(node: Node) -> str:
    parts = node.elements
    match node.name:
        case "msup" | "msub" | "msubsup" | "mover" | "munder" | "munderover":
            return _scripted(node.name, parts)
        case "mtable":
            return "[" + "; ".join(", ".join(_said(cell) for cell in row.elements) for row in parts) + "]"
        case "mfenced":
            inner = ", ".join(_said(part) for part in parts)
            return f"{node.get('open', '(')}{inner}{node.get('close', ')')}"
        case _:
            return _row(node)


def _row(node: Node) -> str:
    return "".join(_said(part) for part in node.elements)


def _text(node: Node) -> str:
    text = "".join(_WORDS.get(c, c) for c in node.text)
    return text if node.name == "mtext" else text.strip()


def _operator(sign: str) -> str:
    return sign if sign in _TIGHT or not sign else f" {sign} "


def _held(node: Node) -> str:
    said = _said(node).strip()
    return said if len(said) <= 1 or said.isdigit() else f"({said})"


def _scripted(name: str, parts: tuple[Node, ...]) -> str:
    if not parts:
        return ""
    base, scripts = _said(parts[0]).rstrip(), [_held(part) for part in parts[1:]]
    marks = {"msup": "^", "mover": "^", "msub": "_", "munder": "_"}.get(name)
    if marks is not None:
        return base + "".join(_mark(marks, script) for script in scripts)
    return base + "".join(sign + script for sign, script in zip("_^", scripts, strict=False))


def _mark(sign: str, script: str) -> str:
    return script if script in {"′", "″", "∘", "°"} else sign + script
