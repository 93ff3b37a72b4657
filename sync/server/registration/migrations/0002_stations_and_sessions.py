import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import sync.protocol.ids

ROLES = [("seat", "Seat"), ("panel", "Admin panel")]


class Migration(migrations.Migration):
    dependencies = [
        ("registration", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ExamSession",
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
                        verbose_name="session id",
                    ),
                ),
                ("opens_at", models.DateTimeField()),
                ("closes_at", models.DateTimeField()),
                (
                    "policy",
                    models.JSONField(blank=True, default=dict, help_text="What differs from the usual policy, as JSON"),
                ),
                ("cancelled", models.BooleanField(default=False)),
                ("is_demo", models.BooleanField(default=False, editable=False, verbose_name="demo")),
                (
                    "center",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sessions",
                        to="registration.examcenter",
                    ),
                ),
                (
                    "exam",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="sessions", to="registration.exam"
                    ),
                ),
            ],
            options={
                "ordering": ["-opens_at"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("opens_at__lt", models.F("closes_at"))),
                        name="session_opens_before_it_closes",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Station",
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
                        verbose_name="station id",
                    ),
                ),
                ("seat", models.CharField(max_length=40)),
                ("name", models.CharField(blank=True, max_length=200, verbose_name="machine")),
                ("role", models.CharField(choices=ROLES, default="seat", max_length=10)),
                ("sign_key", models.CharField(editable=False, max_length=64)),
                ("seal_key", models.CharField(editable=False, max_length=64)),
                (
                    "standing",
                    models.CharField(
                        choices=[("good", "Good"), ("quarantined", "Quarantined"), ("revoked", "Revoked")],
                        default="good",
                        max_length=12,
                    ),
                ),
                ("incarnation", models.PositiveIntegerField(default=1, editable=False)),
                ("counter", models.BigIntegerField(default=0, editable=False)),
                ("enrolled_at", models.DateTimeField(auto_now_add=True)),
                ("last_seen_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("now", models.JSONField(blank=True, default=dict, editable=False)),
                ("program", models.CharField(blank=True, editable=False, max_length=40)),
                (
                    "center",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="stations",
                        to="registration.examcenter",
                    ),
                ),
            ],
            options={"ordering": ["center", "seat"]},
        ),
        migrations.CreateModel(
            name="EnrollmentCode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "seat",
                    models.CharField(
                        blank=True, help_text="Left empty, the machine's own name is its seat", max_length=40
                    ),
                ),
                ("role", models.CharField(choices=ROLES, default="seat", max_length=10)),
                ("code_hash", models.CharField(editable=False, max_length=64, unique=True)),
                ("expires_at", models.DateTimeField()),
                ("uses_left", models.PositiveIntegerField(default=1)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                (
                    "made_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "center",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="enrollment_codes",
                        to="registration.examcenter",
                    ),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="enrollment_codes",
                        to="registration.examsession",
                    ),
                ),
            ],
            options={"ordering": ["-made_at"]},
        ),
        migrations.CreateModel(
            name="Tombstone",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "feed_pos",
                    models.BigIntegerField(db_index=True, default=0, editable=False, verbose_name="feed position"),
                ),
                ("kind", models.CharField(max_length=20)),
                ("public_id", models.CharField(max_length=64)),
                (
                    "center",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tombstones",
                        to="registration.examcenter",
                    ),
                ),
            ],
            options={"abstract": False},
        ),
    ]
