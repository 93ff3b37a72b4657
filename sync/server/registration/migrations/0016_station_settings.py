"""A center's stations can be set from the server."""

from django.db import migrations, models

from sync.server.registration.station_settings import demand_settings


class Migration(migrations.Migration):
    dependencies = [("registration", "0015_reach")]

    operations = [
        migrations.AddField(
            model_name="examcenter",
            name="station_settings",
            field=models.JSONField(blank=True, default=dict, validators=[demand_settings]),
        )
    ]
