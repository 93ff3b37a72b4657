"""The X protocol, as far as the lock speaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lockdown.xcb import GrabStatus, NoXServer, Rect, connected
from tests.kiosk.lockdown.enemy import enemy_on

rects = st.builds(Rect, st.integers(-9, 9), st.integers(-9, 9), st.integers(1, 9), st.integers(1, 9))


@given(a=rects, b=rects)
def test_rectangles_meet_where_they_share_a_pixel(a: Rect, b: Rect) -> None:
    def pixels(rect: Rect) -> set[tuple[int, int]]:
        return {(rect.x + i, rect.y + j) for i in range(rect.width) for j in range(rect.height)}

    assert a.meets(b) == bool(pixels(a) & pixels(b))


def test_server_that_is_not_there_is_a_sentence() -> None:
    with pytest.raises(NoXServer, match="cannot be reached"), connected(":nowhere"):
        pass


@pytest.mark.x11
def test_window_that_has_gone_is_none_and_no_error(xvfb: str) -> None:
    with enemy_on(xvfb) as enemy, connected(xvfb) as connection:
        window = enemy.window()
        assert connection.geometry(window) == (200, 150, 500, 300)
        assert not connection.is_ours(window)
        enemy.destroy(window)
        assert connection.geometry(window) is None
        assert connection.attributes(window) is None
        assert connection.tree(window) is None
        assert connection.text(window, connection.atom("WM_NAME")) == b""
        assert not connection.map(window)
        assert connection.grab_keyboard(window) is GrabStatus.NO_ANSWER


@pytest.mark.x11
def test_windows_are_told_apart_by_who_made_them(xvfb: str) -> None:
    with enemy_on(xvfb) as one, enemy_on(xvfb) as other, connected(xvfb) as connection:
        windows = [one.window(), other.window()]
        tree = connection.tree(connection.root)
        assert tree is not None
        assert tree.children[-2:] == tuple(windows)
        assert [connection.is_the_servers(window) for window in (0, 1, connection.root, *windows)] == [
            True, True, True, False, False,
        ]  # fmt: skip
