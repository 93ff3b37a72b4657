"""What a candidate's exam has beyond others', in words for the candidate."""

from collections.abc import Iterator

from kiosk.exam.needs import NEUTRAL
from kiosk.ui.candidate.words import duration
from kiosk.ui.translation import tr
from sync.protocol.accommodations import Accommodations


def needs_words(needs: Accommodations) -> list[str]:
    """Return one short line for each thing; none where the exam is as everybody has it."""
    return [*_time_words(needs), *_sight_words(needs), *_way_words(needs)]


def _time_words(needs: Accommodations) -> Iterator[str]:
    if needs.extra_time_percent or needs.extra_minutes:
        yield tr("more time; it is in your time already")
    if needs.breaks and needs.break_minutes:
        length = duration(needs.break_minutes * 60_000)
        yield tr("%n break(s) of {length} each", "", needs.breaks).format(length=length)


def _sight_words(needs: Accommodations) -> Iterator[str]:
    if needs.text_percent not in NEUTRAL:
        yield tr("larger text; you can change the size")
    if needs.theme:
        yield tr("colors chosen for you; you can change them")
    if needs.line_percent not in NEUTRAL or needs.letter_percent:
        yield tr("more space between lines or letters")
    if needs.narrow:
        yield tr("passage and question one at a time")
    if needs.pointer_percent not in NEUTRAL or needs.pointer_color:
        yield tr("a larger pointer")
    if needs.no_motion:
        yield tr("nothing on screen moves by itself")


def _way_words(needs: Accommodations) -> Iterator[str]:
    if needs.screen_reader:
        yield tr("a screen reader may read the exam")
    if needs.read_aloud:
        yield tr("questions can be read aloud")
    if needs.masking:
        yield tr("answers stay covered until you uncover them")
    if needs.eight_keys:
        yield tr("the whole exam by eight keys: A B C D N P S R")
    if needs.transcripts:
        yield tr("the words of sound and video to read")
    if needs.tools:
        yield tr("%n tool(s) beyond those of the exam", "", len(needs.tools))
