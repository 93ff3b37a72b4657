"""Reading pages of the admin as a person does: the words, the lists, the buttons."""

from lxml import html


def tree(response: object) -> html.HtmlElement:
    """Return the page; fails where it is no page."""
    assert response.status_code == 200, response
    return html.fromstring(response.content.decode())


def text(node: html.HtmlElement) -> str:
    return " ".join(node.text_content().split())


def messages(response: object) -> list[str]:
    """Return what the page says at its top."""
    return [str(message) for message in response.context["messages"]]


def badges(page: html.HtmlElement) -> list[tuple[str, str, str]]:
    """Return state, icon and words of every slot badge on the page."""
    return [
        (
            next(name.removeprefix("slot-") for name in badge.classes if name.startswith("slot-")),
            badge.find("svg").get("data-icon"),
            " ".join(part.text_content() for part in badge.iter("b", "small")),
        )
        for badge in page.find_class("slot")
    ]
