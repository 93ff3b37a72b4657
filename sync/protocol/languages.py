"""Questions in several languages: which there are, and the question in one of them. Pure.

A language is a BCP 47 tag. What is asked stays the same in each: responses and choices have the same ids, so an answer
is one answer whatever it was read in.
"""

from collections.abc import Iterable, Mapping

import msgspec

from sync.protocol.paper import Item, Paper, Section, Stimulus

_RIGHT_TO_LEFT = frozenset(
    (
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "ku-arab",
        "ks",
        "lrc",
        "mzn",
        "nqo",
        "pnb",
        "ps",
        "sd",
        "syr",
        "ug",
        "ur",
        "yi",
    )
)

MOST_AT_ONCE = 2
"""Languages that stand beside one another."""


def tags_of(item: Item) -> tuple[str, ...]:
    """Return the languages that a question can be read in, its own first; none where there is nothing to choose."""
    return (item.language, *item.words) if item.words else ()


def is_right_to_left(tag: str) -> bool:
    """Whether a text in this language is written from right to left."""
    return bool({tag.lower(), _plain(tag)} & _RIGHT_TO_LEFT)


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


def text_in(own: str, others: Mapping[str, str], first: str, wanted: Iterable[str]) -> str:
    """Return a text in the first of the wanted languages that it is in; in its own, which is `first`, where in none."""
    found = next((near for tag in wanted if (near := nearest(tag, (first, *others)))), first)
    return others.get(found) or own


def title_in(paper: Paper, section: Section, wanted: Iterable[str]) -> str:
    """Return the title of a section in the first of the wanted languages that it is in."""
    return text_in(section.title, section.titles, paper.languages[0], wanted)


def rubric_in(paper: Paper, section: Section, wanted: Iterable[str]) -> str:
    """Return what a section says to candidates, in the first of the wanted languages that it says it in."""
    return text_in(section.rubric, section.rubrics, paper.languages[0], wanted)


def titles_in(paper: Paper, wanted: Iterable[str]) -> Mapping[str, str]:
    """Return the titles of sections, and of parts that are one section, by id."""
    wanted = tuple(wanted)
    found = {section.id: title_in(paper, section, wanted) for section in paper.sections}
    whole = {part.id: found[part.sections[0].id] for part in paper.parts if len(part.sections) == 1}
    return {**whole, **found}


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a candidate reads in: what was chosen last, and at each question where one was."""

    last: str = ""
    """A tag, or two with a space between for both at once; empty: nothing was chosen."""
    at: Mapping[str, str] = msgspec.field(default_factory=dict)
    """By item."""

    def after(self, item: str, choice: str) -> "Reading":
        """Return what is known after a choice at a question: it holds there, and for those with none of their own."""
        return Reading(last=choice, at={**self.at, item: choice})

    def wanted(self, item: str, *, interface: str) -> tuple[str, ...]:
        """Return the languages in which this candidate reads at an item, the one that counts most first."""
        return (*self.at.get(item, "").split(), *self.last.split(), *((interface,) if interface else ()))

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
