"""Who never came to a closed session, and what was said when it was closed."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0010_rules"),
    ]

    operations = [
        migrations.AddField(
            model_name="sessionclose",
            name="no_shows",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="sessionclose",
            name="why",
            field=models.TextField(blank=True, verbose_name="remark"),
        ),
    ]
