"""What the monotonic clocks of stations mean in the server's time."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0001_initial"),
        ("registration", "0004_slot_event"),
    ]

    operations = [
        migrations.CreateModel(
            name="BootClock",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("boot", models.CharField(max_length=64)),
                ("offset_ms", models.BigIntegerField()),
                (
                    "station",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="boot_clocks",
                        to="registration.station",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("station", "boot"), name="one_clock_per_boot")],
            },
        ),
    ]
