"""How often the recordings of a question were heard, in a few words: a cell of the results."""

from collections.abc import Iterator

from sync.protocol.paper import Item, Paper
from sync.protocol.plays import UNPLAYED, AllPlays, Plays


def has_recordings(paper: Paper) -> bool:
    """Whether there is anything to hear or see in a paper."""
    return any(item.recordings for item in paper.items.values()) or any(s.recordings for s in paper.stimuli.values())


def heard(item: Item, paper: Paper, plays: AllPlays) -> str:
    """Return how often each recording of a question was started, and of its passage, in their order.

    A number alone: so often, each time to its end. A passage counts once for all its questions.
    """
    return "; ".join(_told(item, paper, plays))


def _told(item: Item, paper: Paper, plays: AllPlays) -> Iterator[str]:
    for recording in item.recordings:
        yield _in_words(plays.get(recording.id, UNPLAYED))
    for recording in () if item.stimulus is None else paper.stimuli[item.stimulus].recordings:
        yield f"passage: {_in_words(plays.get(recording.id, UNPLAYED))}"


def _in_words(plays: Plays) -> str:
    started = str(plays.started)
    broken_off = "" if plays.finished == plays.started else f" ({plays.finished} to the end)"
    return f"{started}{broken_off}" + (f", {plays.trouble.replace('_', ' ')}" if plays.trouble else "")
