"""Formulas drawn once, here: LaTeX and MathML to SVG, with a text to be read aloud.

`config.svg2 = False`: Qt draws ziamath's SVG 2 as slivers. A command that is not known, or a character that the font
does not have, would be drawn as its name or as a box: it fails the formula instead.
"""

import re
import warnings
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from xml.etree.ElementTree import ParseError

from latex2mathml.exceptions import (
    DenominatorNotFoundError,
    DoubleSubscriptsError,
    DoubleSuperscriptsError,
    ExtraLeftOrMissingRightError,
    InvalidAlignmentError,
    InvalidStyleForGenfracError,
    InvalidWidthError,
    LimitsMustFollowMathOperatorError,
    MissingEndError,
    MissingSuperScriptOrSubscriptError,
    NoAvailableTokensError,
    NumeratorNotFoundError,
)

from sync.server.papers.escaping import escaped
from sync.server.papers.markup import Node, names, read_xml
from sync.server.papers.refusals import FormulaRefused, XmlRefused
from sync.server.papers.speech import spoken

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # it finds its font in a way that Python will drop
    from ziamath.config import config
    from ziamath.mathfont import MathFont
    from ziamath.tex import tex2mml
    from ziamath.zmath import Math

SIZE_PX = 16.0
MAX_SOURCE = 5_000
MAX_SIDE_PX = 4_000

config.svg2 = False
config.precision = 2

_LATEX_ERRORS = (
    DenominatorNotFoundError,
    DoubleSubscriptsError,
    DoubleSuperscriptsError,
    ExtraLeftOrMissingRightError,
    InvalidAlignmentError,
    InvalidStyleForGenfracError,
    InvalidWidthError,
    LimitsMustFollowMathOperatorError,
    MissingEndError,
    MissingSuperScriptOrSubscriptError,
    NoAvailableTokensError,
    NumeratorNotFoundError,
)
_DRAWING_ERRORS = (ParseError, AssertionError, ValueError, KeyError, IndexError, AttributeError, TypeError)
"""What ziamath raises at markup it does not expect; none of its own."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A drawn formula. Width and height are pixels at a font of 16; one that is nothing but space has no picture."""

    name: str
    content: bytes
    alt: str
    width: float
    height: float

    @property
    def is_space(self) -> bool:
        """Whether there is nothing to see."""
        return not self.content


@lru_cache(maxsize=4096)
def from_latex(source: str, *, block: bool = False) -> Formula:
    """Return the formula drawn; raises FormulaRefused."""
    if len(source) > MAX_SOURCE:
        raise FormulaRefused("longer than a formula is")
    tex = _mended(source)
    try:
        mathml = tex2mml(tex, inline=not block)
    except _LATEX_ERRORS as error:
        raise FormulaRefused(f"{_short(source)}: {_words(error)}") from error
    except (*_DRAWING_ERRORS, RecursionError) as error:
        raise FormulaRefused(f"{_short(source)}: not understood") from error
    return _drawn(mathml, _short(source))


def from_mathml(node: Node) -> Formula:
    """Return the formula of a `math` element drawn; its own `alttext` is what is read aloud."""
    formula = _drawn(_serialized(node), _short(node.text.strip() or "MathML"))
    alt = node.get("alttext").strip()
    return Formula(formula.name, formula.content, alt, formula.width, formula.height) if alt else formula


# --- LaTeX ------------------------------------------------------------------------------------------------------------

_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)} | {0x3000: " ", 0x3002: ".", 0x3001: ","}
_NOT = re.compile(r"\\not(?![A-Za-z])")
"""Drawn as a stroke beside the sign instead of through it."""
_UNESCAPED_PERCENT = re.compile(r"(?<!\\)%")
_MATRIX = re.compile(r"\\begin\{([pbvBV])matrix\}(.*?)\\end\{\1matrix\}(?=\s*[\^_])", re.DOTALL)
_FENCES = {"p": "()", "b": "[]", "v": "||", "B": ("\\{", "\\}"), "V": ("\\|", "\\|")}
_ARRAY_TAIL = re.compile(r",?\s*\\\\\s*(?=\\end\{)")


def _mended(source: str) -> str:
    """Work around what latex2mathml and ziamath stumble over; the meaning stays."""
    if _UNESCAPED_PERCENT.search(source):
        raise FormulaRefused(f"{_short(source)}: an unescaped % would cut it off")
    if _NOT.search(source):
        raise FormulaRefused(f"{_short(source)}: unknown command \\not")
    tex = source.translate(_FULL_WIDTH).strip()
    tex = _MATRIX.sub(_fenced, tex)
    return _ARRAY_TAIL.sub("", tex)


def _fenced(found: re.Match[str]) -> str:
    left, right = _FENCES[found[1]]
    return rf"\left{left}\begin{{matrix}}{found[2]}\end{{matrix}}\right{right}"


def _words(error: Exception) -> str:
    """`MissingSuperScriptOrSubscriptError` -> `missing super script or subscript`."""
    name = type(error).__name__.removesuffix("Error")
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def _short(source: str) -> str:
    one_line = " ".join(source.split())
    return one_line if len(one_line) <= 60 else one_line[:57] + "..."


# --- MathML -----------------------------------------------------------------------------------------------------------

_KNOWN = names(
    "math mrow mi mn mo mtext ms mspace mfrac msqrt mroot msup msub msubsup mover munder munderover mmultiscripts "
    "mprescripts none mtable mtr mtd mlabeledtr mfenced menclose mpadded mphantom mstyle maction merror"
)
_LEFT_OUT = frozenset(("annotation", "annotation-xml"))
_TEXTS = frozenset(("mi", "mn", "mo", "mtext", "ms"))


def _serialized(node: Node) -> str:
    """The element as ziamath takes it: no namespaces, no annotations, `mstyle` as `mrow`."""
    if node.name == "semantics":
        return "".join(_serialized(child) for child in node.elements if child.name not in _LEFT_OUT)
    if node.name in _LEFT_OUT:
        return ""
    if node.name not in _KNOWN:
        raise FormulaRefused(f"MathML with <{node.name}>", line=node.line)
    if node.name in _TEXTS and node.elements:
        raise FormulaRefused(f"MathML with markup in <{node.name}>", line=node.line)
    name = "mrow" if node.name in ("mstyle", "merror", "maction") else node.name
    kept = {key: value for key, value in node.attributes.items() if key in _MATH_ATTRIBUTES and '"' not in value}
    attributes = "".join(f' {key}="{escaped(value)}"' for key, value in kept.items())
    inner = "".join(
        escaped(" ".join(child.translate(_FULL_WIDTH).split())) if isinstance(child, str) else _serialized(child)
        for child in node.children
    )
    return f"<{name}{attributes}>{inner}</{name}>"


_MATH_ATTRIBUTES = names(
    "display displaystyle mathvariant stretchy fence separator separators open close form accent accentunder "
    "linethickness columnalign rowalign columnspacing rowspacing columnlines rowlines frame width height "
    "depth lspace rspace notation largeop movablelimits symmetric minsize maxsize bevelled numalign "
    "denomalign scriptlevel voffset"
)


# --- drawing ----------------------------------------------------------------------------------------------------------


def _drawn(mathml: str, shown: str) -> Formula:
    mathml = re.sub(r"<(/?)mstyle\b[^>]*>", r"<\1mrow>", mathml)
    try:
        tree = read_xml(mathml.encode())
    except XmlRefused as error:
        raise FormulaRefused(f"{shown}: not understood") from error
    _demand_drawable(tree, shown)
    alt = spoken(tree)
    if not alt:
        return Formula("", b"", "", 0, 0)
    try:
        drawing = Math(mathml, size=SIZE_PX, margin=0)
        picture = drawing.svgxml()
        box = drawing.node.bbox
    except (*_DRAWING_ERRORS, RecursionError) as error:
        raise FormulaRefused(f"{shown}: cannot be drawn") from error
    sides = (box.xmin, box.xmax, box.ymin, box.ymax)
    if not all(abs(side) < MAX_SIDE_PX for side in sides) or box.xmax - box.xmin < 0.5:
        raise FormulaRefused(f"{shown}: comes out empty")
    paths = "".join(_path(element.tag, element.attrib) for element in picture.iter())
    return _framed(paths, alt, sides)


def _path(tag: str, attributes: dict[str, str]) -> str:
    """The shapes alone, in the ink of the text around (`currentColor`)."""
    shape = tag.rpartition("}")[2]
    if shape not in ("path", "rect", "line", "polyline", "polygon", "circle", "ellipse"):
        return ""
    kept = {key: value for key, value in attributes.items() if key in _SHAPE_ATTRIBUTES}
    return f"<{shape}" + "".join(f' {key}="{escaped(value)}"' for key, value in kept.items()) + "/>"


_SHAPE_ATTRIBUTES = names(
    "d x y x1 y1 x2 y2 cx cy r rx ry width height points fill stroke stroke-width stroke-dasharray stroke-linecap "
    "stroke-linejoin transform"
)


def _framed(paths: str, alt: str, sides: tuple[float, float, float, float]) -> Formula:
    """The picture: a viewBox whose zero is the text's base line, with half a pixel of air around."""
    left, right, bottom, top = sides
    ascent, depth = max(top, 0.0) + 0.5, max(-bottom, 0.0) + 0.5
    width, height = right - left + 1, ascent + depth
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2f}" height="{height:.2f}" '
        f'viewBox="{left - 0.5:.2f} {-ascent:.2f} {width:.2f} {height:.2f}">{paths}</svg>'
    )
    content = text.encode()
    return Formula(f"math-{sha256(content).hexdigest()}.svg", content, alt, width, height)


def _demand_drawable(tree: Node, shown: str) -> None:
    for node in tree.walk():
        if node.name not in _TEXTS:
            continue
        text = node.text
        unknown = re.search(r"\\[A-Za-z]+", text)
        if unknown:
            raise FormulaRefused(f"{shown}: unknown command {unknown[0]}", line=0)
        missing = next((c for c in text if not c.isspace() and c not in _INVISIBLE and not _has_glyph(c)), None)
        if missing is not None:
            raise FormulaRefused(f"{shown}: the character {missing} (U+{ord(missing):04X}) is not in the font")


_INVISIBLE = frozenset("\u2061\u2062\u2063\u2064\u200b\u2060\ufe0e\u200a")


@cache
def _has_glyph(c: str) -> bool:
    return bool(_font().glyphindex(c))


@cache
def _font() -> MathFont:
    return Math("<math><mi>x</mi></math>").font
