"""A question of GIFT whose texts stand in several languages side by side: which, and the question in one of them."""

from collections.abc import Iterator
from dataclasses import replace

from sync.server.papers.gift.grammar import Answer, Question
from sync.server.papers.multilang import several, tags_in, text_in
from sync.server.papers.texts import Text


def languages_of(question: Question) -> tuple[str, ...]:
    """Return the languages of its texts, in their order; none where there is but one."""
    return several(tag for text in _texts(question) for tag in tags_in(text))


def question_in(question: Question, tag: str) -> Question:
    """Return the question in one language."""
    return replace(
        question,
        stem=_text(question.stem, tag),
        title=None if question.title is None else text_in(question.title, tag),
        tail=None if question.tail is None else text_in(question.tail, tag),
        answers=tuple(_answer(answer, tag) for answer in question.answers),
        pairs=tuple(replace(p, left=_text(p.left, tag), right=text_in(p.right, tag)) for p in question.pairs),
    )


def _texts(question: Question) -> Iterator[str]:
    yield question.stem.text
    yield question.tail or ""
    for answer in question.answers:
        if isinstance(answer.content, Text):
            yield answer.content.text
    for pair in question.pairs:
        yield from (pair.left.text, pair.right)


def _text(text: Text, tag: str) -> Text:
    return replace(text, text=text_in(text.text, tag))


def _answer(answer: Answer, tag: str) -> Answer:
    return replace(answer, content=_text(answer.content, tag)) if isinstance(answer.content, Text) else answer
