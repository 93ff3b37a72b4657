"""A question that was read in several languages, put together: its own draft, and what it is in the others."""

from collections.abc import Iterable
from dataclasses import replace

from sync.protocol.paper import Item
from sync.server.papers.assembly import Draft, texts_of
from sync.server.papers.directions import guessed_language
from sync.server.papers.languages import NotTheSame, Wording, accepted_in_all, aligned
from sync.server.papers.report import Notes


def wording(draft: Draft, language: str = "") -> Wording:
    """Return what a draft says in its own language; `language` counts where it says none."""
    passage = draft.passage
    words = texts_of([Item(id=draft.key.item, body=draft.blocks)])
    return Wording(
        language=draft.language or language or guessed_language(" ".join(words)),
        blocks=draft.blocks,
        key=draft.key,
        passage="" if passage is None else passage.html,
        recordings=() if passage is None else passage.recordings,
        title=draft.title,
        spoken=() if passage is None else passage.spoken,
        prompts=draft.prompts,
    )


def put_together(draft: Draft, others: Iterable[Wording], notes: Notes, *, language: str = "", line: int = 0) -> Draft:
    """Return the draft with all of these that are the same question; what is none is a loss, told in the notes."""
    own = wording(draft, language)
    kept: dict[str, Wording] = {}
    for other in others:
        if other.language in (own.language, *kept):
            notes.lost(f"it is there twice in {other.language}", line)
            continue
        try:
            kept[other.language] = aligned(other, own)
        except NotTheSame as error:
            notes.lost(f"{other.language} is left out: {error}", line)
    if not kept:
        return draft
    key, lost = accepted_in_all(draft.key, [one.key for one in kept.values()])
    if lost:
        notes.lost(f"what is right for {', '.join(lost)} in other languages is not counted", line)
    return replace(draft, key=key, language=own.language, others=tuple(kept.values()))
