import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registration", "0003_candidate_profile")]

    operations = [
        migrations.CreateModel(
            name="SlotEvent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("generation", models.PositiveIntegerField()),
                (
                    "what",
                    models.CharField(
                        choices=[
                            ("assigned", "Assigned"),
                            ("started", "Attempt started"),
                            ("consumed", "Consumed"),
                            ("reset", "Reset"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        max_length=12,
                    ),
                ),
                ("at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField()),
                ("by", models.CharField(blank=True, max_length=150)),
                ("reason", models.TextField(blank=True)),
                ("approved_by", models.CharField(blank=True, max_length=150)),
                ("source", models.CharField(blank=True, max_length=200)),
                ("grant", models.TextField(blank=True)),
                (
                    "profile",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="slot_events",
                        to="registration.candidateprofile",
                    ),
                ),
            ],
            options={"ordering": ["pk"]},
        ),
    ]
