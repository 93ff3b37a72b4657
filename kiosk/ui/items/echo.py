"""What was typed and what comes back about it: the recorded text follows the hand, and must not push it back."""

_KEPT_AT_MOST = 2000


class Echo:
    """Tells an echo of something typed a moment ago (to be left alone) from a text that was put there by others."""

    def __init__(self) -> None:
        self._now = ""
        self._on_the_way: list[str] = [""]

    def said(self, text: str) -> None:
        """The hand made the text this."""
        self._now = text
        self._on_the_way.append(text)
        if len(self._on_the_way) > _KEPT_AT_MOST:
            del self._on_the_way[: _KEPT_AT_MOST // 2]

    def is_news(self, text: str) -> bool:
        """Whether a text that came back should be shown: it is neither what stands there nor an older state of it."""
        if text == self._now:
            self._on_the_way = [text]
            return False
        if text in self._on_the_way:
            return False
        self.settle(text)
        return True

    def settle(self, text: str | None = None) -> None:
        """Forget what was on the way, so that whatever comes next is shown; `text` is what stands there now."""
        self._now = self._now if text is None else text
        self._on_the_way = [self._now]
