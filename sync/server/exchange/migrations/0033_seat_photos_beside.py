import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0032_staff_misses_beside"),
        ("registration", "0004_slot_event"),
    ]

    operations = [
        migrations.CreateModel(
            name="SeatPhoto",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("generation", models.PositiveIntegerField()),
                ("event_id", models.CharField(max_length=64, unique=True)),
                ("taken_ms", models.BigIntegerField()),
                ("trouble", models.CharField(blank=True, max_length=16)),
                (
                    "profile",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="seat_photos",
                        to="registration.candidateprofile",
                        verbose_name="candidate",
                    ),
                ),
                (
                    "station",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="seat_photos",
                        to="registration.station",
                    ),
                ),
            ],
            options={
                "verbose_name": "photo at the seat",
                "verbose_name_plural": "photos at the seat",
                "ordering": ["-taken_ms", "-pk"],
            },
        ),
    ]
