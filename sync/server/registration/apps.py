"""The registration app and the one admin site of the server, as Django loads them."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class RegistrationConfig(AppConfig):
    """Centers, stations, exams, sessions, candidates and their slots."""

    name = "sync.server.registration"
    label = "registration"
    verbose_name = "Registration"
    default = True

    def ready(self) -> None:
        """Connect what has to follow when rows change or go."""
        from sync.server.registration import ripples

        ripples.connect()


class CentralAdminConfig(admin_apps.AdminConfig):
    """Django's admin, with our site as the one that every app registers at."""

    default = False

    def ready(self) -> None:
        """Register everything, then lend its words to the catalogs."""
        super().ready()
        from django.contrib.admin import site

        from sync.server.registration import tongues

        tongues.lend(site)

    default_site = "sync.server.registration.site.CentralAdminSite"
