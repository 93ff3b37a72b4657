"""The papers app as Django loads it."""

from django.apps import AppConfig
from django.db.models.signals import post_delete, post_save


class PapersConfig(AppConfig):
    """Papers in, packages out, answers scored."""

    name = "sync.server.papers"
    label = "papers"
    verbose_name = "Papers"

    def ready(self) -> None:
        """Seal for each session that is planned, and take the file away with its package."""
        from sync.server.papers import packages
        from sync.server.papers.models import Package
        from sync.server.registration.models import ExamSession

        post_save.connect(packages.session_saved, sender=ExamSession, dispatch_uid="papers.session_saved")
        post_delete.connect(packages.package_deleted, sender=Package, dispatch_uid="papers.package_deleted")
