"""The second factor: set up by its owner alone, replaced by recovery codes, taken back by a new set-up code."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from sync.server.registration import second_factor
from tests.sync.server.registration.admin.pages import text, tree
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"
LOGIN, INDEX, PAGE = "/admin/login/", "/admin/", "/admin/authenticator/"


@pytest.fixture(autouse=True)
def _no_waiting(settings):
    """Tests of the waits ask for them, and a password takes none here."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.OTP_STATIC_THROTTLE_FACTOR = 0
    settings.OTP_TOTP_THROTTLE_FACTOR = 0


@pytest.fixture
def clerk() -> User:
    return a_clerk("clerk", password=PASSWORD)


def sign_in(typed: str, client: Client | None = None) -> Client:
    client = client or Client()
    client.post(LOGIN, {"username": "clerk", "password": PASSWORD, "otp_token": typed})
    return client


def is_in(client: Client) -> bool:
    return client.get(INDEX).status_code == 200


def digits(device: TOTPDevice, *, ahead: int = 0) -> str:
    return f"{TOTP(device.bin_key, drift=ahead).token():06}"


def set_up(clerk: User, client: Client | None = None) -> list[str]:
    """Set up an authenticator as a person does, and return the recovery codes that were shown."""
    client = client or sign_in(second_factor.invite(clerk))
    client.get(PAGE)
    shown = client.post(PAGE, {"digits": digits(TOTPDevice.objects.get(user=clerk, confirmed=False))})
    return [text(code) for code in tree(shown).find_class("desk-codes")[0].iter("code")]


def test_a_set_up_code_leads_to_the_page_that_sets_up_and_to_no_other(clerk):
    client = sign_in(second_factor.invite(clerk))
    assert client.get("/admin/registration/candidateprofile/").status_code == 302
    assert client.get(LOGIN).headers["Location"] == PAGE
    page = client.get(PAGE)
    assert page.headers["Cache-Control"].count("no-store") == 1
    assert tree(page).find_class("desk-square")[0].find("svg") is not None


def test_what_is_scanned_and_proved_opens_from_then_on(clerk):
    client = sign_in(second_factor.invite(clerk))
    codes = set_up(clerk, client)
    assert is_in(client)
    assert (len(codes), len(set(codes))) == (10, 10)
    device = TOTPDevice.objects.get(user=clerk)
    assert is_in(sign_in(digits(device, ahead=1)))


def test_the_letters_below_the_square_are_the_same_secret(clerk):
    from base64 import b32decode

    client = sign_in(second_factor.invite(clerk))
    secret = text(tree(client.get(PAGE)).find_class("desk-secret")[0]).replace(" ", "")
    device = TOTPDevice.objects.get(user=clerk)
    assert b32decode(secret + "=" * (-len(secret) % 8)) == device.bin_key


def test_other_digits_set_up_nothing(clerk):
    client = sign_in(second_factor.invite(clerk))
    client.get(PAGE)
    right = digits(TOTPDevice.objects.get(user=clerk))
    answer = client.post(PAGE, {"digits": f"{(int(right) + 1) % 1_000_000:06}"})
    assert "The authenticator shows other digits." in text(tree(answer))
    assert not TOTPDevice.objects.filter(confirmed=True).exists()
    assert not is_in(client)


def test_a_set_up_code_opens_once(clerk):
    code = second_factor.invite(clerk)
    sign_in(code)
    assert sign_in(code).get(PAGE).status_code == 302


def test_a_set_up_code_is_worth_nothing_after_a_day(clerk):
    code = second_factor.invite(clerk)
    StaticDevice.objects.update(created_at=second_factor.now() - timedelta(hours=25))
    assert sign_in(code).get(PAGE).status_code == 302


def test_a_set_up_code_takes_back_what_opened_before(clerk):
    codes = set_up(clerk)
    device = TOTPDevice.objects.get(user=clerk)
    second_factor.invite(clerk)
    assert not is_in(sign_in(digits(device, ahead=1)))
    assert not is_in(sign_in(codes[0]))


def test_who_was_in_is_out_when_the_authenticator_is_taken_back(clerk):
    client = sign_in(second_factor.invite(clerk))
    set_up(clerk, client)
    second_factor.invite(clerk)
    assert not is_in(client)


def test_a_recovery_code_opens_once_however_it_is_typed(clerk):
    code = set_up(clerk)[3]
    assert is_in(sign_in(code.lower().replace("-", " ")))
    assert not is_in(sign_in(code))
    assert second_factor.recovery_codes_left(clerk) == 9


def test_with_a_recovery_code_another_authenticator_is_set_up(clerk):
    client = sign_in(set_up(clerk)[0])
    old = TOTPDevice.objects.get(user=clerk).bin_key
    set_up(clerk, client)
    assert TOTPDevice.objects.get(user=clerk).bin_key != old
    assert is_in(client)


def test_new_recovery_codes_take_the_present_digits_and_replace_the_old_ones(clerk):
    client = sign_in(second_factor.invite(clerk))
    old = set_up(clerk, client)
    assert "Recovery codes that are left: 10" in text(tree(client.get(PAGE)))
    assert not tree(client.post(PAGE, {"digits": "000000"})).find_class("desk-codes")
    device = TOTPDevice.objects.get(user=clerk)
    shown = client.post(PAGE, {"digits": digits(device, ahead=1)})
    new = [text(code) for code in tree(shown).find_class("desk-codes")[0].iter("code")]
    assert not set(old) & set(new)
    assert not is_in(sign_in(old[0]))
    assert is_in(sign_in(new[0]))


def test_no_code_of_one_person_opens_for_another(clerk):
    code = set_up(clerk)[0]
    other = a_clerk("other", password=PASSWORD)
    device = StaticDevice.objects.create(user=other, name=second_factor.RECOVERY)
    StaticToken.objects.create(device=device, token=StaticToken.objects.first().token)
    client = Client()
    client.post(LOGIN, {"username": "other", "password": PASSWORD, "otp_token": code})
    assert not is_in(client)


def test_no_code_is_kept_as_it_is_typed(clerk):
    codes = {re.sub(r"\W", "", code) for code in set_up(clerk)}
    assert not codes & set(StaticToken.objects.values_list("token", flat=True))


@pytest.mark.parametrize("kind", ["digits", "code"])
def test_after_a_wrong_try_the_right_one_waits(clerk, settings, kind):
    codes = set_up(clerk)
    settings.OTP_STATIC_THROTTLE_FACTOR = settings.OTP_TOTP_THROTTLE_FACTOR = 60
    device = TOTPDevice.objects.get(user=clerk)
    right = digits(device, ahead=1) if kind == "digits" else codes[0]
    sign_in(f"{(int(right) + 1) % 1_000_000:06}" if kind == "digits" else "AAAA-AAAA-AAAA")
    page = Client().post(LOGIN, {"username": "clerk", "password": PASSWORD, "otp_token": right})
    assert "temporarily disabled because of 1 failed attempt" in text(tree(page))


def test_the_page_is_nobody_elses(clerk):
    client = Client()
    assert client.get(PAGE).headers["Location"] == f"{LOGIN}?next={PAGE}"
    client.force_login(clerk)
    assert client.get(PAGE).headers["Location"] == f"{LOGIN}?next={PAGE}"


def test_nothing_is_said_of_whether_somebody_has_an_authenticator(clerk):
    def told() -> str:
        page = Client().post(LOGIN, {"username": "clerk", "password": "wrong", "otp_token": "123456"})
        return " ".join(text(node) for node in tree(page).find_class("mb-8"))

    before = told()
    set_up(clerk)
    assert told() == before
