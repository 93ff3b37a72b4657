"""Attempts may be on a break."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("exchange", "0017_accommodations")]
    operations = [
        migrations.AlterField(
            "attemptrecord",
            "state",
            models.CharField(
                choices=[
                    ("active", "Active"),
                    ("paused", "Paused"),
                    ("locked", "Locked"),
                    ("on_break", "On a break"),
                    ("interrupted", "Interrupted"),
                    ("transferring", "Transferring"),
                    ("submitted", "Submitted"),
                    ("timed_out", "Time was up"),
                    ("terminated", "Terminated"),
                    ("closed", "Closed"),
                    ("voided", "Voided"),
                ],
                max_length=16,
            ),
        ),
    ]
