"""What people decide about conflicts and sessions, remarks on events, and which version made the projections."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0005_bundle_record"),
        ("registration", "0004_slot_event"),
    ]

    operations = [
        migrations.CreateModel(
            name="Projecting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("made_by", models.CharField(blank=True, max_length=40)),
                ("making", models.CharField(blank=True, max_length=40)),
                ("upto", models.CharField(blank=True, max_length=64)),
            ],
        ),
        migrations.AddField(
            model_name="attemptrecord",
            name="arrived_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="attemptrecord",
            name="heard_at",
            field=models.DateTimeField(blank=True, null=True, verbose_name="last heard of"),
        ),
        migrations.CreateModel(
            name="ConflictDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("subject", models.CharField(db_index=True, max_length=140, verbose_name="conflict")),
                ("seen", models.JSONField(default=list)),
                ("by", models.CharField(max_length=150)),
                ("approved_by", models.CharField(blank=True, max_length=150)),
                ("reason", models.TextField()),
                ("made_at", models.DateTimeField()),
                (
                    "counts",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="exchange.attemptrecord",
                        verbose_name="attempt that counts",
                    ),
                ),
                (
                    "journal",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="exchange.journal",
                    ),
                ),
                (
                    "profile",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="registration.candidateprofile",
                        verbose_name="candidate",
                    ),
                ),
            ],
            options={
                "verbose_name": "conflict",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="SessionClose",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
                ("by", models.CharField(max_length=150)),
                ("approved_by", models.CharField(blank=True, max_length=150)),
                ("figures", models.JSONField()),
                ("exceptions", models.JSONField(default=list)),
                ("statement", models.TextField()),
                (
                    "session",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="closes",
                        to="registration.examsession",
                    ),
                ),
            ],
            options={
                "verbose_name": "hand-over",
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Remark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seq", models.BigIntegerField(verbose_name="number")),
                ("event_id", models.CharField(max_length=64, verbose_name="event")),
                ("kind", models.CharField(blank=True, max_length=64)),
                ("attempt_id", models.CharField(blank=True, db_index=True, max_length=64, verbose_name="attempt")),
                ("code", models.CharField(db_index=True, max_length=40)),
                ("received_ms", models.BigIntegerField()),
                (
                    "journal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="remarks", to="exchange.journal"
                    ),
                ),
            ],
            options={
                "verbose_name": "remark on an event",
                "verbose_name_plural": "remarks on events",
                "ordering": ["-received_ms", "-pk"],
                "constraints": [models.UniqueConstraint(fields=("journal", "seq"), name="one_remark_per_event")],
            },
        ),
    ]
