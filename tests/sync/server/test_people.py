"""Known words that stand in a text are found in whatever letters, and nobody else's."""

import json
import unicodedata
from urllib.parse import quote

import pytest
from django.contrib.auth.models import User

from sync.server import people
from tests.sync.server.registration.world import a_candidate

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["Meera Canaryson", "José Núñez", "आरव शर्मा", "فاطمة الزهراء", 'Ann "Bo" Leeward'])
@pytest.mark.parametrize(
    "written",
    [
        str,
        str.upper,
        json.dumps,
        quote,
        lambda name: unicodedata.normalize("NFD", name),
        lambda name: f"/home/{name}/x",
    ],
)
def test_a_name_is_found_however_it_is_written(name: str, written: object) -> None:
    a_candidate(full_name=name)
    a_candidate(full_name="Somebody Else")
    found = people.standing_in(f"before {written(name)} behind")  # type: ignore[operator]
    assert found == {word for word in (name, *name.split()) if len(word) > 2}


def test_a_number_an_address_and_an_account_are_known_and_words_of_the_program_are_not() -> None:
    a_candidate(full_name="Ali Tor", registration_number="REG/4711")
    User.objects.create_user("admin")
    User.objects.create_user("mira.k", "mira@hall.example", first_name="Mira")
    text = 'GET /admin/ REG/4711 of mira.k <mira@hall.example>: validated, "history"'
    assert people.standing_in(text) == {"REG/4711", "mira.k", "mira@hall.example", "Mira"}
