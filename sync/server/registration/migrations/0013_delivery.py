"""Exams say how they are gone through: order, sections, warnings, breaks."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registration", "0012_welcome")]
    operations = [
        migrations.AddField("exam", "delivery", models.JSONField(blank=True, default=dict, editable=False)),
    ]
