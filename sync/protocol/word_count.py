"""How many words a text has: a candidate who writes and whoever marks it read the same number."""

import re

_WORD = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[^\s\u3400-\u9fff\uf900-\ufaff]+")


def count_words(text: str) -> int:
    """Return how many words there are; each Chinese character counts as one."""
    return sum(1 for _ in _WORD.finditer(text))
