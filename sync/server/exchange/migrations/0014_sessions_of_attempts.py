"""The attempts of a session are found without reading all attempts."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0013_who_ended"),
    ]

    operations = [
        migrations.AlterField(
            model_name="attemptrecord",
            name="session",
            field=models.CharField(blank=True, db_index=True, max_length=64),
        ),
    ]
