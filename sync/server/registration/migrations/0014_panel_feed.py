"""Rows of the feed that only panels are told of are no news to seats."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import F


def all_were_told(apps: Apps, _schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Whatever was in a feed until now was for seats too."""
    apps.get_model("registration", "FeedCounter").objects.update(told=F("position"))


class Migration(migrations.Migration):
    dependencies = [("registration", "0013_delivery")]

    operations = [
        migrations.AddField(model_name="feedcounter", name="told", field=models.BigIntegerField(default=0)),
        migrations.RunPython(all_were_told, migrations.RunPython.noop),
    ]
