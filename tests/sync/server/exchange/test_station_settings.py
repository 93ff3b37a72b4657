"""A center's settings are filled in on its page, checked by the one list, and told to its stations, signed."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from sync.protocol import wire
from sync.protocol.ids import StationId
from sync.protocol.signatures import SETTINGS
from sync.protocol.station_settings import BY_SERVER
from sync.protocol.told_settings import proved
from sync.server.exchange import keys
from sync.server.registration.models import ExamCenter
from sync.server.registration.station_settings import demand_settings
from tests.sync.server.exchange.machine import Machine

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


def told(machine: Machine) -> wire.StationRow:
    machine.sync()
    row = machine.rows["station", machine.name]
    assert isinstance(row, wire.StationRow)
    return row


def filled_in(browser: Client, center: ExamCenter, **values: str) -> str:
    data = {"code": center.code, "name": center.name, "zone": center.zone, "address": ""}
    data |= {f"set_{one.name}": values.get(one.name, "") for one in BY_SERVER}
    reply = browser.post(reverse("admin:registration_examcenter_change", args=[center.pk]), data)
    return "" if reply.status_code == 302 else reply.content.decode()


def test_every_station_hears_what_was_filled_in_proved_and_for_itself(station: Machine, browser: Client) -> None:
    center = ExamCenter.objects.get()
    assert told(station).settings is None
    assert filled_in(browser, center, theme="contrast", disk_needed_mb="500") == ""
    signed = told(station).settings
    assert signed is not None
    public = {keys.keys().sign_id: keys.keys().sign.public_key()}
    said = proved(wire.encode(signed), public, StationId(station.name))
    assert said is not None
    assert said.values == {"theme": "contrast", "disk_needed_mb": "500"}
    assert proved(wire.encode(signed), public, StationId("another")) is None
    assert SETTINGS == "kiosk-settings-v1"
    assert filled_in(browser, center) == ""
    assert told(station).settings is None


def test_a_wrong_value_is_refused_at_its_field(browser: Client) -> None:
    center = ExamCenter.objects.create(code="C9", name="Nine")
    page = filled_in(browser, center, disk_needed_mb="plenty")
    assert "Allowed: a whole number of megabytes, at most 999999." in page
    center.refresh_from_db()
    assert center.station_settings == {}


@pytest.mark.parametrize("values", [[], {"lock": "off"}, {"odd": "1"}, {"theme": "puce"}, {"theme": 3}])
def test_nothing_else_is_ever_told(values: object) -> None:
    with pytest.raises(ValidationError):
        demand_settings(values)
