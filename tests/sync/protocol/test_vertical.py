"""Text in columns says so on each of its blocks."""

import pytest

from sync.protocol.vertical import is_partly_vertical, is_vertical

COLUMN = '<p class="vertical-rl">古池や</p>'


@pytest.mark.parametrize(
    ("html", "is_whole", "is_some"),
    [
        (COLUMN, True, True),
        (COLUMN + '<h2 dir="ltr" class="vertical-rl">二</h2>', True, True),
        ('<ul class="vertical-rl"><li>一</li></ul>', True, True),
        ('<blockquote><p class="vertical-rl">引</p></blockquote>', True, True),
        (COLUMN + "<p>across</p>", False, True),
        (COLUMN.replace("古", '<img src="media:a" width="1" height="1" alt="">'), False, True),
        (COLUMN + '<table border="1"><tr><td>a</td></tr></table>', False, True),
        (COLUMN + "<pre>a</pre>", False, True),
        ("<p>across</p>", False, False),
        ("no block", False, False),
        ('<p>class="vertical-rl"</p>', False, False),
        ("", False, False),
    ],
)
def test_a_text_is_set_in_columns_where_all_of_it_can_be(html: str, is_whole: bool, is_some: bool) -> None:
    assert (is_vertical(html), is_partly_vertical(html)) == (is_whole, is_some)
