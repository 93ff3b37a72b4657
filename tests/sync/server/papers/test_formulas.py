"""Formulas: drawn as they are meant, read aloud, and refused rather than drawn wrong."""

import pytest

from sync.server.papers.formulas import from_latex, from_mathml
from sync.server.papers.markup import read_xml
from sync.server.papers.refusals import FormulaRefused

MATH = '<math xmlns="http://www.w3.org/1998/Math/MathML"{}>{}</math>'


def mathml(inner: str, attributes: str = "") -> str:
    return from_mathml(read_xml(MATH.format(attributes, inner).encode())).alt


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (r"\frac{1}{2}", "1/2"),
        (r"\frac{a+b}{2}", "(a + b)/2"),
        (r"x^2 + y_{n+1}", "x^2 + y_(n + 1)"),
        (r"\sqrt{2}", "√(2)"),
        (r"\sqrt[3]{x}", "√[3](x)"),
        (r"\sum_{i=1}^{n} i", "∑_(i = 1)^ni"),
        (r"\begin{pmatrix}1&2\\3&4\end{pmatrix}^{-1}", "([1, 2; 3, 4])^(− 1)"),
        (r"50\%", "50%"),
        ("A＝｛1，2｝".replace("｛", r"\{").replace("｝", r"\}"), "A = {1,2}"),
    ],
)
def test_latex_is_drawn_and_can_be_read_aloud(source: str, said: str) -> None:
    formula = from_latex(source)
    assert formula.alt == said
    assert formula.name.startswith("math-")
    assert b"<path" in formula.content


def test_the_base_line_of_the_text_is_zero_in_the_picture() -> None:
    without, with_depth = from_latex("x"), from_latex("y")
    tops = [float(f.content.split(b'viewBox="')[1].split()[1]) for f in (without, with_depth)]
    bottoms = [top + f.height for top, f in zip(tops, (without, with_depth), strict=True)]
    assert bottoms[0] < 1.5 < bottoms[1]


def test_its_ink_is_that_of_whoever_draws_it() -> None:
    assert b"red" in from_latex(r"\color{red}{x}").content or b"black" in from_latex("x").content
    assert b"<symbol" not in from_latex(r"\frac{x}{x}").content  # Qt draws these as slivers


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (r"\foo{x}", r"unknown command \\foo"),
        (r"\ce{H2O}", r"unknown command \\ce"),
        (r"\frac{1}{", "no available tokens"),
        (r"\left( x", "extra left or missing right"),
        ("x^", "missing super script"),
        ("5 % of x", "unescaped %"),
        (r"a \not= b", "not"),
        ("٣ + ٤", r"U\+0663"),
        (r"\text{متر}", r"U\+0645"),
        ("x" * 6_000, "longer"),
    ],
)
def test_what_would_be_drawn_wrong_is_refused_by_name(source: str, why: str) -> None:
    with pytest.raises(FormulaRefused, match=why):
        from_latex(source)


def test_a_blank_is_space() -> None:
    assert from_latex(r"\quad").is_space


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("<mfrac><mi>x</mi><mn>3</mn></mfrac><mo>=</mo><mn>2</mn>", "x/3 = 2"),
        ("<semantics><mrow><mi>x</mi></mrow><annotation>hidden</annotation></semantics>", "x"),
        ("<mstyle><mi>x</mi></mstyle>", "x"),
        ('<mfenced open="["><mi>a</mi><mi>b</mi></mfenced>', "[a, b)"),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x^2"),
    ],
)
def test_mathml_is_drawn(inner: str, said: str) -> None:
    assert mathml(inner) == said


def test_what_the_author_says_is_read_aloud() -> None:
    assert mathml("<mi>x</mi>", ' alttext="the unknown"') == "the unknown"


@pytest.mark.parametrize("inner", ["<maligngroup/>", "<mi><b>x</b></mi>", "<mglyph/>", "<mi>٣</mi>"])
def test_mathml_that_cannot_be_drawn_is_refused(inner: str) -> None:
    with pytest.raises(FormulaRefused):
        mathml(inner)
