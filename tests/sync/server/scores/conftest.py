"""Each test has a server's folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, settings: Settings) -> Iterator[Path]:
    settings.CENTRAL_HOME = tmp_path
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # who signs in is tried elsewhere
    return tmp_path


@pytest.fixture
def browser(db: None, settings: Settings) -> Client:
    """A superuser who is signed in, where no second factor is demanded."""
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client
