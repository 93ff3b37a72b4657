"""What has to follow when rows change or go: what carries something of theirs is sent again, goodbyes are said."""

from django.db import models
from django.db.models.signals import post_save, pre_delete

from sync.server.registration.feed import restamp
from sync.server.registration.models import (
    CandidateProfile,
    EnrollmentCode,
    Exam,
    ExamCenter,
    ExamSession,
    Station,
    Tombstone,
)


def connect() -> None:
    """Connect once, when the app is ready."""
    post_save.connect(_center_changed, sender=ExamCenter, dispatch_uid="registration.center_changed")
    post_save.connect(_exam_changed, sender=Exam, dispatch_uid="registration.exam_changed")
    post_save.connect(_station_changed, sender=Station, dispatch_uid="registration.station_changed")
    for sender in (Station, ExamSession, CandidateProfile):
        pre_delete.connect(_row_goes, sender=sender, dispatch_uid=f"registration.{sender.__name__}_goes")


def _center_changed(instance: ExamCenter, created: bool, raw: bool, **_: object) -> None:
    if not (created or raw):
        restamp(Station.objects.filter(center=instance), instance)


def _exam_changed(instance: Exam, created: bool, raw: bool, **_: object) -> None:
    if created or raw:
        return
    for center in ExamCenter.objects.filter(sessions__exam=instance).distinct():
        restamp(ExamSession.objects.filter(exam=instance, center=center), center)
        restamp(CandidateProfile.objects.filter(exam=instance, center=center), center)


def _station_changed(
    instance: Station, created: bool, raw: bool, update_fields: frozenset[str] | None, **_: object
) -> None:
    if raw or (update_fields is not None and update_fields <= Station.QUIET | {"feed_pos"}):
        return
    if instance.seat and instance.role == "seat" and instance.standing == Station.Standing.GOOD:
        # Candidates of this seat who were registered before it had a machine, or whose machine was replaced.
        waiting = CandidateProfile.objects.filter(center=instance.center_id, seat=instance.seat)
        waiting = waiting.filter(~models.Q(station__standing=Station.Standing.GOOD))
        # What was begun at a machine that was put up anew stays with what it wrote there, until somebody moves it.
        begun = models.Q(station__replaced_by__isnull=False, slot_attempting_at__isnull=False)
        waiting.exclude(begun).update(station=instance)
    if not created or instance.seat:
        restamp(CandidateProfile.objects.filter(station=instance), instance.center_id)


def _row_goes(instance: Station | ExamSession | CandidateProfile, origin: object, **_: object) -> None:
    if _is_center(origin):
        return  # its stations go too; a goodbye would be an orphan and break the deletion
    Tombstone.objects.create(center_id=instance.center_id, kind=instance.KIND, public_id=instance.public_id)
    if isinstance(instance, Station):
        EnrollmentCode.objects.filter(replaces=instance).update(uses_left=0)
    if isinstance(instance, ExamSession | Station):
        restamp(CandidateProfile.objects.filter(pk__in=instance.candidates.values("pk")), instance.center_id)


def _is_center(origin: object) -> bool:
    return isinstance(origin, ExamCenter) or (isinstance(origin, models.QuerySet) and origin.model is ExamCenter)
