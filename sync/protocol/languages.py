"""Questions in several languages: which there are, and the question in one of them. Pure.

A language is a BCP 47 tag. What is asked stays the same in each: responses and choices have the same ids, so an answer
is one answer whatever it was read in.
"""

from collections.abc import Iterable, Mapping

import msgspec

from sync.protocol.paper import Item, Stimulus

MOST_AT_ONCE = 2
"""Languages that stand beside one another."""


def tags_of(item: Item) -> tuple[str, ...]:
    """Return the languages that a question can be read in, its own first; none where there is nothing to choose."""
    return (item.language, *item.words) if item.words else ()


def nearest(wanted: str, tags: Iterable[str]) -> str:
    """Return the tag that is this language, or the same without its region; empty where there is none."""
    known = tuple(tags)
    if wanted in known:
        return wanted
    plain = _plain(wanted)
    return next((tag for tag in known if plain and _plain(tag) == plain), "")


def item_in(item: Item, tag: str) -> Item:
    """Return the question in a language, and in no other; as it is where it has none of that tag."""
    words = item.words.get(tag)
    if words is None:
        return msgspec.structs.replace(item, words={})
    told = {"body": words.body, "title": words.title, "prompts": words.prompts}
    return msgspec.structs.replace(item, language=tag, words={}, **told)


def passage_in(stimulus: Stimulus, tag: str) -> Stimulus:
    """Return a passage in a language, and in no other; as it is where it has none of that tag."""
    words = stimulus.words.get(tag)
    if words is None:
        return msgspec.structs.replace(stimulus, words={})
    told = {"html": words.html, "title": words.title, "recordings": words.recordings, "spoken": words.spoken}
    return msgspec.structs.replace(stimulus, language=tag, words={}, **told)


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a candidate reads in: what was chosen last, and at each question where one was."""

    last: str = ""
    """A tag, or two with a space between for both at once; empty: nothing was chosen."""
    at: Mapping[str, str] = msgspec.field(default_factory=dict)
    """By item."""

    def after(self, item: str, choice: str) -> "Reading":
        """Return what is known after a choice at a question: it holds there, and for those with none of their own."""
        return Reading(last=choice, at={**self.at, item: choice})

    def shown(self, item: Item, *, interface: str) -> tuple[str, ...]:
        """Return the tags to show of a question; none where it is in one language alone.

        What was chosen there, else what was chosen last, else the interface's language, else the question's own.
        """
        tags = tags_of(item)
        for choice in (self.at.get(item.id, ""), self.last, interface):
            found = tuple(dict.fromkeys(near for tag in choice.split() if (near := nearest(tag, tags))))
            if found:
                return found[:MOST_AT_ONCE]
        return tags[:1]


def _plain(tag: str) -> str:
    return tag.partition("-")[0].lower()
