import django.db.models.deletion
from django.db import migrations, models

import sync.protocol.ids


class Migration(migrations.Migration):
    dependencies = [("registration", "0002_stations_and_sessions")]

    operations = [
        migrations.CreateModel(
            name="CandidateProfile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "feed_pos",
                    models.BigIntegerField(db_index=True, default=0, editable=False, verbose_name="feed position"),
                ),
                (
                    "public_id",
                    models.CharField(
                        default=sync.protocol.ids.new_id,
                        editable=False,
                        max_length=36,
                        unique=True,
                        verbose_name="candidate id",
                    ),
                ),
                ("registration_number", models.CharField(max_length=64)),
                ("full_name", models.CharField(max_length=200)),
                (
                    "seat",
                    models.CharField(
                        blank=True, help_text="Bound to the station that is enrolled there", max_length=40
                    ),
                ),
                ("access_code_hash", models.CharField(blank=True, editable=False, max_length=200)),
                ("photo", models.BinaryField(blank=True, null=True)),
                ("photo_type", models.CharField(blank=True, editable=False, max_length=20)),
                (
                    "allowed_minutes",
                    models.PositiveIntegerField(
                        blank=True, help_text="Only where it differs from the exam's duration", null=True
                    ),
                ),
                (
                    "has_exam_slot",
                    models.BooleanField(default=False, editable=False, verbose_name="has an exam slot"),
                ),
                ("slot_assigned_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("slot_consumed_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "center",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="candidates",
                        to="registration.examcenter",
                    ),
                ),
                (
                    "exam",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="candidates", to="registration.exam"
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="candidates",
                        to="registration.examsession",
                    ),
                ),
                (
                    "station",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="candidates",
                        to="registration.station",
                    ),
                ),
            ],
            options={
                "verbose_name": "candidate",
                "permissions": [("move_slots", "Can assign, reset and withdraw slots")],
                "ordering": ["registration_number"],
                "constraints": [
                    models.UniqueConstraint(fields=("registration_number", "exam"), name="one_profile_per_exam")
                ],
            },
        ),
    ]
