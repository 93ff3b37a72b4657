"""Rich text: what Qt draws well comes in, everything else stays out or is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.server.papers.markup import Node, names, read_html
from sync.server.papers.media import Drawing, Media
from sync.server.papers.refusals import NotSupported, PictureRefused
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Around, plain
from tests.sync.server.papers.making import picture

BASIC = {"a.png": picture()}


def blocks(html: str, *, around: Around | None = None) -> str:
    return written(html, around=around)[0]


def written(html: str, *, around: Around | None = None) -> tuple[str, tuple[str, ...]]:
    notes = Notes()
    drawing = Drawing(Media(BASIC), "", notes)
    made = drawing.text.blocks(read_html(html), around or Around())
    return made, tuple(note.text for note in notes.all)


@pytest.mark.parametrize(
    ("given_html", "kept"),
    [
        ("one", "<p>one</p>"),
        ("<p>one</p>two", "<p>one</p><p>two</p>"),
        ("<p> a  <b>b</b>\n c </p>", "<p>a <b>b</b> c</p>"),
        ("<strong>a</strong><em>b</em><u>c</u><del>d</del>", "<p><b>a</b><i>b</i><u>c</u><s>d</s></p>"),
        ("H<sub>2</sub>O m<sup>2</sup>", "<p>H<sub>2</sub>O m<sup>2</sup></p>"),
        ("<h1>a</h1><h6>b</h6>", "<h1>a</h1><h4>b</h4>"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>"),
        ('<ol type="a" start="3"><li>a</li></ol>', '<ol type="a" start="3"><li>a</li></ol>'),
        ("<pre>a\n  b</pre>", "<pre>a\n  b</pre>"),
        ("<blockquote>a</blockquote>", "<blockquote><p>a</p></blockquote>"),
        ("<p>a<br><br></p>", "<p>a</p>"),
        ("<div><span><p>a</p></span></div>", "<p>a</p>"),
        ('<a href="http://x">a</a>', "<p>a</p>"),
        ("<p></p><div> </div>", ""),
        ("a &lt; b &amp; c", "<p>a &lt; b &amp; c</p>"),
        ("<q>a</q>", "<p>“a”</p>"),
        ('<p style="writing-mode: vertical-rl">a</p>b', '<p class="vertical-rl">a</p><p>b</p>'),
    ],
)
def test_what_qt_draws_well_is_kept(given_html: str, kept: str) -> None:
    assert blocks(given_html) == kept


def test_a_table_keeps_its_spans() -> None:
    made = blocks('<table class="x"><tr><th colspan="2">a</th></tr><tr><td>b</td><td align="right">c</td></tr></table>')
    assert made == (
        '<table border="1" cellspacing="0" cellpadding="6"><tr><th colspan="2">a</th></tr>'
        '<tr><td>b</td><td align="right">c</td></tr></table>'
    )


@pytest.mark.parametrize(
    "html",
    [
        '<p class="correct" id="answer" title="answer" onclick="answer()" data-answer="1">a</p>',
        "<p>a<!-- answer --></p>",
        '<p>a<span style="display: none">answer</span></p>',
        '<p>a</p><p hidden="hidden">answer</p>',
        "<p>a</p><script>answer()</script>",
        "<p>a</p><style>.answer {}</style>",
    ],
)
def test_what_a_candidate_shall_not_see_is_not_there(html: str) -> None:
    assert blocks(html) == "<p>a</p>"


def test_hidden_text_and_scripts_are_named() -> None:
    losses = written('<p>a<b hidden="">x</b></p><script>x</script>')[1]
    assert losses == ("hidden text is left out", "a script is left out")


def test_unknown_elements_are_shown_as_text_and_named() -> None:
    assert written("<p><blink>a</blink></p>") == ("<p>a</p>", ("<blink> is shown as plain text",))


@pytest.mark.parametrize("name", ["audio", "video", "iframe", "embed", "object", "canvas", "input", "textarea"])
def test_what_cannot_be_shown_is_refused_by_name(name: str) -> None:
    with pytest.raises(NotSupported, match=name):
        blocks(f"<p>a <{name} src='x'></{name}></p>")


def test_directions_stand_on_every_block() -> None:
    made = blocks('<div dir="rtl"><p>a</p><ul><li>b</li></ul><h2>c</h2><p dir="ltr">d</p></div>')
    assert made == ('<p dir="rtl">a</p><ul dir="rtl"><li dir="rtl">b</li></ul><h2 dir="rtl">c</h2><p dir="ltr">d</p>')


def test_a_language_has_a_direction() -> None:
    assert blocks('<div lang="ar"><p>a</p><p lang="en">b</p></div><p lang="en">c</p>') == (
        '<p dir="rtl">a</p><p dir="ltr">b</p><p>c</p>'
    )


def test_directions_inside_a_line_are_isolates() -> None:
    assert blocks('<p>a <span dir="ltr">H2O</span></p>') == "<p>a \u2066H2O\u2069</p>"


def test_pictures_have_a_name_a_size_and_a_text() -> None:
    made = blocks('<p><img src="a.png" alt="A &quot;red&quot; field" width="20"></p>')
    name = made.partition("media:")[2].partition('"')[0]
    assert made == f'<p><img src="media:{name}" width="20" height="15" alt="A &quot;red&quot; field"></p>'


@pytest.mark.parametrize("src", ["b.png", "http://example.org/a.png", "file:///etc/passwd", "../a.png", ""])
def test_pictures_come_from_the_package_only(src: str) -> None:
    with pytest.raises(PictureRefused):
        blocks(f'<img src="{src}">')


def test_wide_pictures_are_narrowed_in_proportion() -> None:
    BASIC["wide.png"] = picture(1600, 400)
    assert 'width="800" height="200"' in blocks('<img src="wide.png">')


@pytest.mark.parametrize("text", [r"$$x^2$$", r"\(x^2\)", r"\[x^2\]"])
def test_latex_in_a_text_is_drawn(text: str) -> None:
    made = blocks(f"<p>Let {text}.</p>")
    assert 'alt="x^2"' in made
    assert made.startswith("<p>Let <img")


def test_latex_in_code_is_code() -> None:
    assert blocks("<p><code>$$x$$</code></p>") == "<p><code>$$x$$</code></p>"


def test_plain_text_can_be_had_back() -> None:
    assert plain("<p>a &lt; b</p><ul><li>c</li><li>d</li></ul>") == "a < b c d"


TAGS = st.sampled_from(sorted(names("p b div ul li table tr td span script x h2 pre a br")))
ATTRIBUTES = names("dir border cellspacing cellpadding colspan start src width height alt style")
TREES = st.recursive(
    st.text(max_size=8),
    lambda inner: st.builds(
        lambda name, children, key, value: Node(name, {key: value}, tuple(children), 1),
        TAGS,
        st.lists(inner, max_size=4),
        st.sampled_from(["class", "style", "dir", "lang", "onclick", "href", "hidden", "start", "colspan"]),
        st.text(max_size=12),
    ),
    max_leaves=25,
)


@given(st.lists(TREES, max_size=4))
def test_whatever_comes_in_only_the_allow_list_comes_out(children: list[Node | str]) -> None:
    made = Drawing(Media({}), "", Notes()).text.blocks(children, Around())
    allowed = {"p", "b", "ul", "ol", "li", "table", "tr", "td", "th", "h2", "pre", "br", "hr", "img", "a"}
    for node in (inner for child in read_html(made) if isinstance(child, Node) for inner in child.walk()):
        assert node.name in allowed - {"a"} | {"tbody"}
        assert set(node.attributes) <= ATTRIBUTES
