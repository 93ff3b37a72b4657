"""An admin who is signed in, where no second factor is demanded."""

import pytest
from django.contrib.auth.models import User
from django.test import Client


@pytest.fixture
def boss(db: None) -> User:
    return User.objects.create_superuser("boss", password="correct horse battery")


@pytest.fixture
def browser(boss: User, settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(boss)
    return client
