"""Who of the staff ended an attempt, and who approved that."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0012_staff"),
    ]

    operations = [
        migrations.AddField(
            model_name="attemptrecord",
            name="end_approved_by",
            field=models.CharField(blank=True, max_length=150),
        ),
        migrations.AddField(
            model_name="attemptrecord",
            name="ended_by",
            field=models.CharField(blank=True, max_length=150),
        ),
    ]
