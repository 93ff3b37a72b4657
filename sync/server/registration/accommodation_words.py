"""Accommodations in words, for the people who grant them: one sentence part for each."""

from collections.abc import Iterator

from sync.protocol.accommodations import Accommodations

LABELS = {
    "extra_time_percent": "Extra time, percent",
    "extra_minutes": "Extra minutes",
    "text_percent": "Size of the text, percent",
    "theme": "Colors",
    "screen_reader": "Screen reader",
    "read_aloud": "Read aloud",
    "masking": "Answer masking",
    "narrow": "Narrow reading layout",
    "pointer_percent": "Larger pointer, percent",
    "pointer_color": "Color of the pointer",
    "eight_keys": "Eight keys",
    "no_motion": "No motion",
    "line_percent": "Distance of lines, percent",
    "letter_percent": "Space between letters, percent",
    "tools": "Tools beyond the exam's",
    "breaks": "Breaks beyond the exam's",
    "break_minutes": "Minutes of each break",
    "transcripts": "Words of sound and video",
}
HELP = {
    "extra_time_percent": "Of the candidate's usual time; counts when the attempt starts. A running attempt: Add time",
    "extra_minutes": "Beside the percentage; counts when the attempt starts",
    "text_percent": "100 to 400 when the exam begins; 0: the candidate's own choice",
    "theme": "When the exam begins; the candidate may choose others",
    "screen_reader": "Lets a screen reader on the station read the exam",
    "read_aloud": "Questions, choices and passages can be listened to",
    "masking": "Choices stay covered until the candidate uncovers them one by one",
    "narrow": "Passage and question one at a time, each in one column",
    "pointer_percent": "100 to 300; 0: as usual",
    "pointer_color": "Of the larger pointer",
    "eight_keys": "The whole exam by A B C D N P S R; mouse and keyboard stay usable",
    "no_motion": "Nothing fades or slides",
    "line_percent": "100 to 250; 0: as usual",
    "letter_percent": "0 to 25, of the size of the text",
    "tools": "Allowed to this candidate although the exam does not allow them",
    "breaks": "How many the candidate may take",
    "break_minutes": "The clock stands meanwhile",
    "transcripts": "May be read beside sound and video",
}


def in_words(told: Accommodations) -> str:
    """Return everything that was granted, in the order of the form; a word for nothing at all."""
    return ", ".join(_parts(told)) or "none"


def _parts(told: Accommodations) -> Iterator[str]:
    usual = Accommodations()
    for name, label in LABELS.items():
        value = getattr(told, name)
        if value == getattr(usual, name):
            continue
        match value:
            case True:
                yield label.lower()
            case tuple():
                yield f"{label.lower()}: {', '.join(value).replace('_', ' ')}"
            case _:
                yield f"{label.lower()}: {value}"
