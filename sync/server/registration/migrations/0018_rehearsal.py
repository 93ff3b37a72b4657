from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("registration", "0017_jobs"),
    ]

    operations = [
        migrations.AddField(
            model_name="exam",
            name="is_rehearsal",
            field=models.BooleanField(default=False, editable=False, verbose_name="rehearsal"),
        ),
        migrations.AddField(
            model_name="examsession",
            name="rehearsal",
            field=models.JSONField(blank=True, default=dict, editable=False),
        ),
    ]
