"""Which language a text is in, where the paper does not say."""

import pytest

from kiosk.ui.candidate.language import language_of, language_of_item
from sync.protocol.paper import Item
from tests.gallery import samples


@pytest.mark.parametrize(
    ("text", "interface", "language"),
    [
        ("What is the tide?", "ar", "en"),
        ("What is the tide?", "hi", "en"),
        ("What is the tide?", "en", "en"),
        ("ما هو المد؟", "en", "ar"),
        ("ما معنى HTML؟", "en", "ar"),
        ("HTML هي لغة ترميز النصوص التشعبية", "hi", "ar"),
        ("ज्वार क्या है?", "ar", "hi"),
        ("जोड़ क्या है?", "mr", "mr"),
        ("12 + 7 = ?", "ar", "ar"),
        ("", "hi", "hi"),
    ],
)
def test_a_text_is_in_the_language_of_its_letters(text: str, interface: str, language: str) -> None:
    assert language_of(text, interface) == language


def test_an_item_that_says_its_language_is_believed() -> None:
    assert language_of_item(samples.single("ar"), "en") == "ar"


@pytest.mark.parametrize("item", [samples.multiple(), samples.flow(), samples.essay(), samples.number()])
def test_an_item_that_does_not_is_read(item: Item) -> None:
    assert language_of_item(item, "ar") == "en"
    assert language_of_item(item, "en") == "en"
