"""The way of a central admin through a day: sign in with two factors, bring in, assign, watch, resolve, results."""

import csv
import re
import time
from base64 import b32decode
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from django_otp.oath import TOTP

from tests.browser.chromium import Browser, Look
from tests.sync.server.running import PASSWORD, Office

LOOKS = (
    Look("light", 1366, 768),
    Look("dark", 1366, 768, dark=True),
    Look("phone", 390, 844, phone=True),
    Look("twice", 683, 384),  # what is left of 1366x768 at 200 %
)


@dataclass(frozen=True)
class Walk:
    """One walk: the window, the server, and where pictures and files are kept."""

    window: Browser
    url: str
    secret: bytes
    out: Path
    pictures: bool = True

    def seen(self, name: str) -> None:
        """Look at the page in every size and color: nothing may stand outside of it, and a picture is kept."""
        for look in LOOKS:
            self.window.look(look)
            wide = self.window.run("document.documentElement.scrollWidth - window.innerWidth")
            assert float(str(wide)) <= 1, (name, look.name, wide)
            if self.pictures:
                time.sleep(0.3)  # colors fade into one another; a picture wants the end of it
                self.window.picture(self.out / f"{name}-{look.name}.png")
        self.window.look(LOOKS[0])


def sign_in(walk: Walk) -> None:
    """Password and digits."""
    walk.window.open(f"{walk.url}/admin/login/")
    walk.seen("1-sign-in")
    walk.window.fill("username", "boss")
    walk.window.fill("password", PASSWORD)
    walk.window.fill("otp_token", f"{TOTP(walk.secret).token():06}")
    walk.window.press("Log in")
    walk.window.wait("document.querySelector('#overview')")


def bring_in(walk: Walk) -> None:
    """A list, checked, looked at, written."""
    file = walk.out / "list.csv"
    with file.open("w", newline="", encoding="utf-8") as made:
        lines = csv.writer(made)
        lines.writerow(["registration_number", "full_name", "exam", "center", "access_code"])
        lines.writerows(
            [f"B{n:03}", f"Newcomer {n}", "BIO1", "HALL" if n % 3 else "LAKE", "ABCD2345"] for n in range(30)
        )
        lines.writerow(["B900", "", "BIO1", "HALL", ""])
    walk.window.open(f"{walk.url}/admin/registration/candidateprofile/")
    walk.seen("2-candidates")
    walk.window.press("Bring a list in")
    walk.window.wait("document.querySelector('[name=picked]')")
    walk.window.attach("picked", file)
    walk.window.run("document.querySelector('[name=later]').click()")
    walk.window.press("Check the list")
    walk.window.wait("document.body.innerText.includes('30 good, 1 refused')")
    walk.window.wait("document.querySelector('#state')?.innerText.includes('Checked, nothing written yet')")
    walk.window.wait("document.body.innerText.includes('Missing: full_name.')")
    walk.seen("3-checked")
    walk.window.press("Import 30 rows")
    walk.window.wait("document.querySelector('#state')?.innerText.includes('Done')")
    walk.seen("4-imported")


def assign(walk: Walk) -> None:
    """Sessions filled as planned."""
    walk.window.open(f"{walk.url}/admin/registration/job/fill/")
    walk.window.choose("exam", "Biology")
    walk.window.fill("capacity", "25")
    walk.window.press("Show the plan")
    walk.window.wait("document.querySelector('#plan')?.innerText.includes('30 candidates get a place')")
    walk.seen("5-plan")
    walk.window.press("Do it")
    walk.window.wait("document.querySelector('#state')?.innerText.includes('Done')")


def watch(walk: Walk) -> None:
    """The first page and what it leads to."""
    walk.window.open(f"{walk.url}/admin/")
    walk.window.wait("document.querySelector('.desk-wanted')")
    walk.seen("6-overview")
    for number, (name, page) in enumerate(
        (
            ("attempts", "exchange/attemptrecord/"),
            ("stations", "registration/station/"),
            ("history", "registration/slotevent/"),
            ("audit", "admin/logentry/"),
        ),
        start=1,
    ):
        walk.window.open(f"{walk.url}/admin/{page}")
        walk.seen(f"7-{number}-{name}")


def resolve(walk: Walk) -> None:
    """The conflict that the day brought, decided."""
    walk.window.open(f"{walk.url}/admin/exchange/conflictdecision/")
    walk.seen("8-conflicts")
    walk.window.press("Candidate 1")
    walk.window.wait("document.querySelector('[name=counts]')")
    walk.seen("9-conflict")
    walk.window.run("document.querySelectorAll('input[type=radio][name=counts]')[1].click()")
    walk.window.fill("reason", "The second seat was given by the center")
    walk.window.run("document.querySelector('textarea[name=reason]').form.requestSubmit()")
    walk.window.wait("document.body.innerText.includes('counts, by boss')")


def results(walk: Walk) -> None:
    """The exam's results as a file."""
    walk.window.open(f"{walk.url}/admin/registration/exam/")
    walk.window.press("BIO1")
    walk.window.wait("document.body.innerText.includes('Results')")
    walk.seen("10-exam")
    told = walk.window.run("fetch(location.pathname.replace('change/', 'results/')).then(answer => answer.text())")
    assert "registration number" in str(told), told


def score(walk: Walk) -> None:
    """Essays marked, statistics looked at, a key corrected as far as what it would change."""
    walk.window.open(f"{walk.url}/admin/scores/answer/")
    walk.window.press("Rivers of Africa")
    walk.window.wait("document.querySelector('.desk-cards')")
    walk.seen("11-scores")
    scores = str(walk.window.run("location.href"))
    walk.window.run("document.querySelector('.desk-list a[href*=\"/mark/\"]').click()")
    walk.window.wait("document.querySelector('.desk-answer')")
    walk.seen("12-mark")
    for points in ("3", "1.5", "0"):
        walk.window.run(f"document.querySelector('[data-points=\"{points}\"]')?.click()")
        walk.window.fill("points", points)
        walk.window.run("document.querySelector('#marking').requestSubmit()")
        walk.window.wait(f"document.body.innerText.includes('Your last mark: {points} for')")
    walk.seen("13-marked")
    walk.window.open(scores)
    walk.window.press("Statistics")
    walk.window.wait("document.querySelector('.desk-numbers')")
    walk.window.run("document.querySelector('.desk-numbers details').open = true")
    walk.seen("14-statistics")
    walk.window.open(scores)
    walk.window.press("Correct the key")
    walk.window.wait("document.querySelector('select[name^=do-]')")
    walk.window.run("document.querySelector('select[name^=do-]').value = 'accept'")
    walk.window.run("document.querySelector('input[name^=answers-]').value = 'Congo'")
    walk.window.press("Show what changes")
    walk.window.wait("document.querySelector('#outcome')")
    walk.seen("15-corrected")


def keys(walk: Walk) -> None:
    """Words that open a session's paper where the network is gone, made and looked at; then how the server is."""
    walk.window.open(f"{walk.url}/admin/registration/examsession/")
    links = "[...document.querySelectorAll('#result_list tbody tr')]"
    of_rivers = "find(row => row.innerText.includes('River')).querySelector('th a').href"
    walk.window.open(str(walk.window.run(f"{links}.{of_rivers}")))
    walk.window.wait('document.querySelector(\'a[href*="examsession"][href*="/words"]\')')
    walk.window.run('document.querySelector(\'a[href*="examsession"][href*="/words"]\').click()')
    walk.window.wait("document.querySelector('[name=make]')")
    walk.window.run("document.querySelector('[name=make]').click()")
    walk.window.wait("document.querySelector('[name=tell]')")
    walk.window.run("document.querySelector('[name=tell]').click()")
    walk.window.wait("document.querySelector('#words')")
    walk.seen("17-words")
    walk.window.open(f"{walk.url}/admin/doctor/")
    walk.seen("18-doctor")


def arabic(walk: Walk) -> None:
    """The same from right to left; then the page of a session and the one that makes many of them."""
    pages = (
        ("overview", "", "#overview"),
        ("candidates", "registration/candidateprofile/", "#result_list"),
        ("stations", "registration/station/", "#result_list"),
        ("conflicts", "exchange/conflictdecision/?state=all", ".desk-list"),
        ("hand-overs", "exchange/sessionclose/", ".desk-list"),
        ("many", "registration/examsession/many/", "[name=exam]"),
        ("session", "registration/examsession/", "#result_list"),
    )
    _speak(walk, "ar")
    for number, (name, page, there) in enumerate(pages, start=1):
        walk.window.open(f"{walk.url}/admin/{page}")
        walk.window.wait(f"document.dir === 'rtl' && document.querySelector('{there}')")
        if name == "session":
            page_of_one = "document.querySelector('#result_list tbody th a[href*=\"/change/\"]').href"
            walk.window.open(str(walk.window.run(page_of_one)))
            walk.window.wait("document.querySelector('[name=policy]')")
        walk.seen(f"16-{number}-{name}")
    _speak(walk, "en")


def _speak(walk: Walk, language: str) -> None:
    """Choose a language, as the switch under one's name does."""
    token = "document.querySelector('[name=csrfmiddlewaretoken]').value"
    body = f"new URLSearchParams({{language: '{language}', next: '/admin/', csrfmiddlewaretoken: {token}}})"
    asked = f"fetch('/i18n/setlang/', {{method: 'POST', body: {body}}}).then(answer => answer.status)"
    walk.window.open(f"{walk.url}/admin/")
    assert walk.window.run(asked) == 200, language


STEPS: tuple[Callable[[Walk], None], ...] = (
    sign_in, bring_in, assign, watch, resolve, results, score, keys, arabic,
)  # fmt: skip


def walked(window: Browser, office: Office, out: Path, *, pictures: bool) -> list[str]:
    """Do every step, and return what went past the server or was complained about."""
    told = office.must("create-admin", "boss", typed=f"{PASSWORD}\n")
    secret = parse_qs(urlsplit(re.search(r"otpauth://\S+", told)[0]).query)["secret"][0]
    office.python("from tests.browser import world; world.make(); world.make_scored()")
    with office.serving("--host", "127.0.0.1") as server:
        url = server.line("listening ")
        padded = secret + "=" * (-len(secret) % 8)
        walk = Walk(window, url, b32decode(padded), out, pictures)
        for step in STEPS:
            started = time.monotonic()
            step(walk)
            print(f"{step.__name__:10} {time.monotonic() - started:5.1f} s")
    foreign = [one for one in window.asked if not one.startswith((url, "data:", "about:", "blob:"))]
    return [f"asked elsewhere: {one}" for one in foreign] + window.complaints
