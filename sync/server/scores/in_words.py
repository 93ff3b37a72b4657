"""What is right, in words: letters and words of choices, texts, numbers."""

from collections.abc import Iterator

from sync.protocol.paper import Item
from sync.server.papers.keys import ItemKey, ResponseKey
from sync.server.papers.richtext import plain
from sync.server.scores.results.selection import shown

_HOW = {
    "everybody": "all points for everybody",
    "dropped": "counts for nobody",
    "by_hand": "marked by a person",
}


def right_in_words(key: ItemKey, item: Item) -> str:
    """Return what is right for a question, as far as a line can say it."""
    if key.how in _HOW:
        return _HOW[key.how]
    parts = [part for response in key.responses.values() for part in _parts(response, item)]
    return "; ".join(parts) or "rules of its own"


def _parts(key: ResponseKey, item: Item) -> Iterator[str]:
    listed = {c.id: c for one in item.interactions for c in getattr(one, "choices", ()) if c.id in key.choices}
    worth = {entry.value: entry.points for entry in key.mapping.entries} if key.mapping else {}
    if listed and key.base_type == "identifier":
        for n, (choice, told) in enumerate(listed.items()):
            name = key.choices[choice]
            sign = f" ({shown(worth[name])})" if worth.get(name) else " ✓" if name in key.correct else ""
            yield f"{chr(65 + n % 26)} {plain(told.html) or '[picture]'}{sign}"
        return
    yield from (text.text for text in key.texts)
    for number in key.numbers:
        is_one = number.low == number.high
        yield shown(number.low) if is_one else f"{shown(number.low)}..{shown(number.high)}"
    if not key.texts and not key.numbers:
        yield from key.correct or tuple(worth)
