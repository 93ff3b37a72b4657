"""A person of the center at a browser: signs in to the admin over TLS, reads lists, sends forms."""

from dataclasses import dataclass
from pathlib import Path

import requests
from lxml.html import HtmlElement, fromstring

LIST = "/admin/registration/candidateprofile/"
STATIONS = "/admin/registration/station/"
WITHIN_S = 20


@dataclass(frozen=True, slots=True)
class Badge:
    """A slot as the list shows it."""

    state: str
    icon: str
    words: str


class Browser:
    """One signed-in person; what the admin's pages say is read from their HTML."""

    def __init__(self, url: str, *, authority: Path, password: str) -> None:
        self._url = url
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = str(authority)
        path = "/admin/login/"
        token = self._token(path)
        told = self._post(
            path, {"username": "admin", "password": password, "csrfmiddlewaretoken": token, "next": "/admin/"}
        )
        assert told.url.rstrip("/").endswith("/admin"), told.url

    def close(self) -> None:
        self._session.close()

    def slot_of(self, number: str) -> Badge:
        """Return what the list of candidates shows of one candidate's slot."""
        (row,) = self._rows(number)
        (badge,) = row.find_class("slot")
        state = next(name.removeprefix("slot-") for name in badge.classes if name.startswith("slot-"))
        words = " ".join(part.text_content() for part in badge.iter("b", "small"))
        return Badge(state, str(badge.find("svg").get("data-icon")), words)

    def reset_slot(self, number: str, *, reason: str) -> HtmlElement:
        """Ask for a reset by the button on the candidate's own page, confirm it; returns the page that follows."""
        rows = self._rows(number)
        page = next(link.get("href") for row in rows for link in row.iter("a") if link.text_content().strip() == number)
        asking = next(href for href in self._get(page).xpath("//a/@href") if "reset-slot" in href)
        fields = {"reason": reason, "approved_by": "", "confirmed": "yes", "csrfmiddlewaretoken": self._token(asking)}
        return fromstring(self._post(asking, fields).text)

    def link_in_place_of(self, station: str) -> str:
        """Make the code for the machine that takes a station's place, by the button on its page; returns its link."""
        asking = next(href for href in self._page_of(station).xpath("//a/@href") if "put-up" in href)
        shown = fromstring(self._post(asking, {"csrfmiddlewaretoken": self._token(asking)}).text)
        return str(shown.get_element_by_id("link").text_content()).strip()

    def attempts_at_the_place_of(self, station: str) -> list[str]:
        """Return the lists of attempts that a station's page leads to, a text each, the newest machine first."""
        links = [href for href in self._page_of(station).xpath("//a/@href") if "/attemptrecord/?station" in href]
        return [self._get(href).text_content() for href in links]

    def _page_of(self, station: str) -> HtmlElement:
        links = self._get(f"{STATIONS}?q={station}").xpath("//table//a/@href")
        return self._get(next(href for href in links if href.startswith(STATIONS) and "/change/" in href))

    def _token(self, path: str) -> str:
        return str(self._get(path).xpath("//input[@name='csrfmiddlewaretoken']/@value")[0])

    def _rows(self, number: str) -> list[HtmlElement]:
        page = self._get(f"{LIST}?q={number}")
        return [row for row in page.iter("tr") if row.find_class("slot")]

    def _get(self, path: str) -> HtmlElement:
        reply = self._session.get(self._url + path, timeout=WITHIN_S)
        assert reply.status_code == 200, (path, reply.status_code)
        return fromstring(reply.text)

    def _post(self, path: str, fields: dict[str, str]) -> requests.Response:
        reply = self._session.post(
            self._url + path, data=fields, headers={"Referer": self._url + path}, timeout=WITHIN_S
        )
        assert reply.status_code == 200, (path, reply.status_code)
        assert all(hop.status_code != requests.codes.moved_permanently for hop in reply.history), path
        return reply
